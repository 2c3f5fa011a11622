"""Times building, counting and hearing beside peers, each in a process of its own, and prints medians and ratios.

    .venv/bin/python tests/bench/bench.py [CORPUS.jsonl.gz] [--runs 3] [--only bigrams] [--without scikit-learn]
    .venv/bin/python tests/bench/bench.py --profile
    .venv/bin/python tests/bench/bench.py --scale

CORPUS is JSON Lines with id and text; by default ../shared/corpora/news_medium.jsonl.gz, or, where that is absent, the
sample news of the project (too small for figures). Seconds are CPU seconds of the process (user and system, all threads)
without what it takes to start and to read the corpus into memory; peak memory is that of the whole process, the corpus
in it. Ratios, of CPU seconds, wall seconds and peak memory, are to the first job of the kind, which is watchword's.

Kinds: build and keep (stores), terms, bigrams, 1..3-grams, 1..5-grams, read (what a corpus is asked), quotations and
slogans. What counts says its nanoseconds of CPU for each word of the corpus and each length of n-grams. Jobs of
watchword's count in a store and give a table in order with document frequencies; peers count watchword's tokens, within
sentences as well, and what of that they include is said in peers.py, of hearing in speech.py. What is not installed is
left out: peers are scikit-learn, nltk, gensim, polars, duckdb, colibricore, conc and tantivy from PyPI, and Debian's
irstlm. The C writer alone is tests/bench/writer.c, compiled as build/bench_writer.

--profile tells where the time of 1..5-grams goes, beside what reading the stream and moving memory take at the least:
tests/bench/profile.c, compiled as build/bench_profile. --scale builds and counts ever larger stores:
tests/bench/scale.py.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import jobs
import peers
import speech
from measure import MEDIUM, ROOT, SAMPLE, Job, cpu_seconds, peak_bytes, read


class Timed(NamedTuple):
    kind: str
    job: Job
    lengths: int = 0
    """of n-grams that are counted"""
    needs: tuple[str, ...] = ()
    """what must be made of the store before"""


MADE_BEFORE: dict[str, tuple[Callable[[Path], None], str]] = {
    "sentences": (peers.write_sentences, ".sentences"),
    "conc": (peers.write_conc, ".conc"),
}
TEXT = ("sentences",)
TEN_PHRASES = [
    "climate change",
    "white house",
    "prime minister",
    "social media",
    "human rights",
    "south africa",
    "united states",
    "stock market",
    "health care",
    "foreign policy",
]

JOBS: dict[str, Timed] = {
    "build from the file, one thread": Timed("build", jobs.watchword_build(1)),
    "build from the file, two threads": Timed("build", jobs.watchword_build(2)),
    "build from memory": Timed("build", jobs.watchword_build_memory),
    "the C writer alone, one thread": Timed("build", jobs.c_writer(1)),
    "the C writer alone, two threads": Timed("build", jobs.c_writer(2)),
    "tantivy, text and positions": Timed("build", jobs.tantivy),
    "SQLite FTS5 with text": Timed("build", jobs.sqlite_fts5),
    "zlib -6 of the text": Timed("build", jobs.gzip_6),
    "40 appends": Timed("keep", jobs.watchword_appends(40)),
    "compact, 7 segments, one thread": Timed("keep", jobs.watchword_compact),
    "verify": Timed("keep", jobs.watchword_verify),
    "export as JSON Lines": Timed("keep", jobs.watchword_export),
    "terms": Timed("terms", jobs.watchword_call("terms"), 1),
    "terms, surface": Timed("terms", jobs.watchword_call("terms", layer="surface"), 1),
    "terms by month": Timed("terms", jobs.watchword_call("terms", by="month"), 1),
    "scikit-learn CountVectorizer": Timed("terms", peers.scikit_learn(1, 1), 1, TEXT),
    "NLTK FreqDist": Timed("terms", peers.nltk_ngrams(1), 1, TEXT),
    "polars group_by": Timed("terms", peers.polars_ngrams(1), 1, TEXT),
    "DuckDB GROUP BY": Timed("terms", peers.duckdb_ngrams(1), 1, TEXT),
    "bigrams, one thread": Timed("bigrams", jobs.watchword_call("ngrams", 2, threads=1), 1),
    "bigrams, two threads": Timed("bigrams", jobs.watchword_call("ngrams", 2, threads=2), 1),
    "gensim Phrases, with words": Timed("bigrams", peers.gensim_phrases, 2, TEXT),
    "conc ngram_frequencies": Timed("bigrams", peers.conc_bigrams, 1, ("sentences", "conc")),
    "1..3-grams, one thread": Timed("1..3-grams", jobs.watchword_call("ngrams", 1, 3, threads=1), 3),
    "1..3-grams, two threads": Timed("1..3-grams", jobs.watchword_call("ngrams", 1, 3, threads=2), 3),
    "1..3-grams, min_count 5, one thread": Timed(
        "1..3-grams", jobs.watchword_call("ngrams", 1, 3, min_count=5, threads=1), 3
    ),
    "scikit-learn CountVectorizer 1..3": Timed("1..3-grams", peers.scikit_learn(1, 3), 3, TEXT),
    "NLTK ngrams, FreqDist 1..3": Timed("1..3-grams", peers.nltk_ngrams(3), 3, TEXT),
    "polars group_by 1..3": Timed("1..3-grams", peers.polars_ngrams(3), 3, TEXT),
    "DuckDB GROUP BY 1..3": Timed("1..3-grams", peers.duckdb_ngrams(3), 3, TEXT),
    "colibri-core 1..3": Timed("1..3-grams", peers.colibri(3, 1), 3, TEXT),
    "IRSTLM ngt 3": Timed("1..3-grams", peers.irstlm(3), 3, TEXT),
    **{
        f"1..5-grams{least}, {threads}": Timed(
            "1..5-grams", jobs.watchword_call("ngrams", 1, 5, threads=count, **how), 5
        )
        for least, how in (
            ("", {}),
            (", min_count 2", {"min_count": 2}),
            (", min_count 5", {"min_count": 5}),
            (" by month", {"by": "month"}),
            (" by month, min_count 5", {"by": "month", "min_count": 5}),
        )
        for threads, count in (("one thread", 1), ("two threads", 2))
    },
    "scikit-learn CountVectorizer 1..5": Timed("1..5-grams", peers.scikit_learn(1, 5), 5, TEXT),
    "NLTK ngrams, FreqDist 1..5": Timed("1..5-grams", peers.nltk_ngrams(5), 5, TEXT),
    "polars group_by 1..5": Timed("1..5-grams", peers.polars_ngrams(5), 5, TEXT),
    "DuckDB GROUP BY 1..5": Timed("1..5-grams", peers.duckdb_ngrams(5), 5, TEXT),
    "colibri-core 1..5": Timed("1..5-grams", peers.colibri(5, 1), 5, TEXT),
    "colibri-core 1..5, mintokens 2": Timed("1..5-grams", peers.colibri(5, 2), 5, TEXT),
    "colibri-core 1..5, mintokens 5": Timed("1..5-grams", peers.colibri(5, 5), 5, TEXT),
    "IRSTLM ngt 5": Timed("1..5-grams", peers.irstlm(5), 5, TEXT),
    "partial of 1..3-grams, min_count 2": Timed(
        "partial", jobs.watchword_call("partial", 1, 3, min_count=2, threads=1), 3
    ),
    "two partials added up": Timed("partial", jobs.watchword_merge),
    "a partial as bytes and back": Timed("partial", jobs.watchword_partial_bytes),
    "a partial as a table": Timed("partial", jobs.watchword_partial_table),
    "kwic 'prime minister'": Timed("read", jobs.watchword_call("kwic", "prime minister")),
    "timeline of ten phrases": Timed("read", jobs.watchword_call("timeline", TEN_PHRASES)),
    "diversity by month": Timed("read", jobs.watchword_call("diversity", by="month")),
    "vocabulary growth": Timed("read", jobs.watchword_call("vocabulary_growth")),
    "keyness, one year": Timed("read", jobs.watchword_keyness),
    "dispersion": Timed("read", jobs.watchword_call("dispersion")),
    "document-term matrix": Timed("read", jobs.watchword_matrix),
    "duplicates": Timed("read", jobs.watchword_call("duplicates")),
    "quotations, one thread": Timed("quotations", speech.hearing("quotations", threads=1)),
    "quotations, one thread, asked before": Timed("quotations", speech.hearing("quotations", threads=1, before=True)),
    "quotations, two threads": Timed("quotations", speech.hearing("quotations", threads=2)),
    "speakers, one thread": Timed("quotations", speech.hearing("speakers", threads=1)),
    "quotations and slogans, one thread": Timed("quotations", speech.hearing("quotations", "slogans", threads=1)),
    "re, texts in marks": Timed("quotations", speech.pattern(speech.MARKED)),
    "re, texts in marks and who said so": Timed("quotations", speech.pattern(speech.ATTRIBUTED)),
    "slogans, one thread": Timed("slogans", speech.hearing("slogans", threads=1)),
    "slogans, one thread, asked before": Timed("slogans", speech.hearing("slogans", threads=1, before=True)),
    "slogans, two threads": Timed("slogans", speech.hearing("slogans", threads=2)),
    "re, texts in marks behind a cue": Timed("slogans", speech.pattern(speech.CHANTED)),
}


def one(name: str, corpus: Path, store: Path) -> None:
    """Runs one job in this process and prints what it took."""
    run, result = JOBS[name].job(corpus, store)
    cpu, wall = cpu_seconds(), time.perf_counter()
    run()
    took = {"cpu": cpu_seconds() - cpu, "wall": time.perf_counter() - wall}
    took["peak"] = peak_bytes()
    print(json.dumps({**took, **result()}))


def run_apart(corpus: Path, store: Path, *how: str) -> str:
    """What this program prints last when it runs in a process of its own; RuntimeError with what it objects to."""
    command = [sys.executable, __file__, str(corpus), "--store", str(store), *how]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else f"exit {done.returncode}")
    return done.stdout.strip().split("\n")[-1]


def measure(name: str, corpus: Path, store: Path, runs: int) -> dict | None:
    try:
        for needed in JOBS[name].needs:
            if not store.with_suffix(MADE_BEFORE[needed][1]).exists():
                run_apart(corpus, store, "--make", needed)
        taken = [json.loads(run_apart(corpus, store, "--one", name)) for _ in range(runs)]
    except RuntimeError as reason:
        print(f"{name:40} left out: {reason}", flush=True)
        return None
    return {key: statistics.median(run[key] for run in taken) for key in taken[0]}


def words_of(store: Path) -> int:
    import watchword as ww

    return ww.open(store).summary.words


HEADS = f"{'CPU s':>8} {'wall s':>8} {'MB/CPU s':>9} {'peak MB':>8} {'of text':>8} {'rows':>12} {'ns/word/n':>9}"
RATIOS = f"{'CPU':>7} {'wall':>7} {'peak':>7}"


def line_of(name: str, took: dict, first: dict, text: int, words: int) -> str:
    lengths = JOBS[name].lengths
    size = f"{took['bytes'] / text:8.3f}" if "bytes" in took else " " * 8
    rows = f"{took['rows']:12,.0f}" if "rows" in took else " " * 12
    each = f"{took['cpu'] * 1e9 / words / lengths:9.2f}" if lengths and words else " " * 9
    ratios = " ".join(f"{took[of] / first[of]:7.2f}" for of in ("cpu", "wall", "peak") if first.get(of))
    return (
        f"{name:40} {took['cpu']:8.3f} {took['wall']:8.3f} {text / 1e6 / max(took['cpu'], 1e-6):9.1f} "
        f"{took['peak'] / 1e6:8.0f} {size} {rows} {each} {ratios}"
    )


def profile(corpus: Path, store: Path) -> None:
    program = ROOT / "build/bench_profile"
    if not program.exists():
        sys.exit(f"no {program}: cmake --build build --target bench_profile")
    run_apart(corpus, store, "--one", "build from the file, two threads")
    subprocess.run([program, store], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=MEDIUM if MEDIUM.exists() else SAMPLE)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument(
        "--without", action="append", default=[], metavar="WORD", help="leave out jobs with it in their name"
    )
    parser.add_argument(
        "--only",
        choices=list(dict.fromkeys(job.kind for job in JOBS.values())),
        action="append",
        help="jobs of one kind; may be given again",
    )
    parser.add_argument("--profile", action="store_true", help="where the time of 1..5-grams goes")
    parser.add_argument("--scale", action="store_true", help="run tests/bench/scale.py on the corpus instead")
    parser.add_argument("--one", choices=JOBS, help=argparse.SUPPRESS)
    parser.add_argument("--make", choices=MADE_BEFORE, help=argparse.SUPPRESS)
    parser.add_argument("--store", type=Path, help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.one:
        one(parsed.one, parsed.corpus, parsed.store)
    elif parsed.make:
        MADE_BEFORE[parsed.make][0](parsed.store)
    elif parsed.scale:
        subprocess.run([sys.executable, Path(__file__).with_name("scale.py"), parsed.corpus], check=True)
    else:
        with tempfile.TemporaryDirectory() as folder:
            store = Path(folder) / "bench.ww"
            profile(parsed.corpus, store) if parsed.profile else compare(parsed, store)


def compare(parsed: argparse.Namespace, store: Path) -> None:
    text = sum(len(record["text"].encode("utf-8", "surrogatepass")) for record in read(parsed.corpus))
    words = 0
    first: dict[str, dict] = {}
    print(f"{parsed.corpus.name}: {text / 1e6:.1f} MB of text; medians of {parsed.runs} runs")
    for name, timed in JOBS.items():
        if any(word in name for word in parsed.without) or (parsed.only and timed.kind not in parsed.only):
            continue
        if timed.kind != "build" and not store.exists():
            run_apart(parsed.corpus, store, "--one", "build from the file, two threads")
        if timed.lengths and not words:
            words = words_of(store)
        if timed.kind not in first:
            print(f"\n{timed.kind:40} {HEADS} {RATIOS}")
        took = measure(name, parsed.corpus, store, parsed.runs)
        if took is not None:
            print(line_of(name, took, first.setdefault(timed.kind, took), text, words), flush=True)
        else:
            first.setdefault(timed.kind, {})


if __name__ == "__main__":
    main()
