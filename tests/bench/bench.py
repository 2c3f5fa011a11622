"""Times building, counting and hearing beside peers, each in a process of its own, and prints medians and ratios.

    .venv/bin/python tests/bench/bench.py [CORPUS.jsonl.gz] [--runs 3] [--only build] [--without scikit-learn]
    .venv/bin/python tests/bench/bench.py --scale

CORPUS is JSON Lines with id and text; by default ../shared/corpora/news_medium.jsonl.gz, or, where that is absent, the
sample news of the project (too small for figures). Seconds are CPU seconds of the process (user and system, all threads)
without what it takes to start and to read the corpus into memory; peak memory is that of the whole process, the corpus
in it. Ratios are to the first job of the kind. What is not installed is left out: peers are scikit-learn and tantivy
(both from PyPI), and the C writer alone is tests/bench/writer.c, compiled as build/bench_writer.

--scale builds ever larger stores instead: tests/bench/scale.py.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MEDIUM = ROOT.parent / "shared/corpora/news_medium.jsonl.gz"
SAMPLE = ROOT / "notebooks/sample/news.jsonl"


def read(path: Path) -> list[dict]:
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")
    with opened as file:
        records = [json.loads(line) for line in file]
    return records


def folder_bytes(path: Path) -> int:
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def watchword_build(threads: int) -> Callable:
    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        shutil.rmtree(store, ignore_errors=True)
        return lambda: ww.build(store, corpus, threads=threads, progress=False), lambda: {"bytes": folder_bytes(store)}

    return job


def watchword_build_memory(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    records, target = read(corpus), store.with_name("memory.ww")
    shutil.rmtree(target, ignore_errors=True)
    return lambda: ww.build(target, records, progress=False), lambda: {"bytes": folder_bytes(target)}


MEMBERS = ("id", "date", "title", "source", "url", "lang", "text")


def write_documents(path: Path, records: list[dict]) -> None:
    """The input of writer.c: each member of each document as its length, in 8 bytes, and its bytes."""
    with path.open("wb") as file:
        for record in records:
            for member in MEMBERS:
                value = (record.get(member) or "").encode("utf-8", "surrogatepass")
                file.write(len(value).to_bytes(8, "little") + value)


def c_writer(threads: int) -> Callable:
    """What it took is the C program's to say: it times itself, without reading the documents."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        program, target, documents = ROOT / "build/bench_writer", store.with_name("c.ww"), store.with_name("documents")
        if not program.exists():
            raise FileNotFoundError(f"no {program}; compile tests/bench/writer.c as that")
        shutil.rmtree(target, ignore_errors=True)
        if not documents.exists():
            write_documents(documents, read(corpus))
        printed: list[str] = []

        def run() -> None:
            command = [program, documents, target, str(threads)]
            printed.append(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

        def result() -> dict:
            said = json.loads(printed[0])
            return {"cpu": said["cpu"], "wall": said["wall"], "peak": said["peak"], "bytes": folder_bytes(target)}

        return run, result

    return job


def watchword_call(name: str, *arguments, **how) -> Callable:
    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        opened, made = ww.open(store), []
        return lambda: made.append(getattr(opened, name)(*arguments, progress=False, **how)), lambda: {
            "rows": len(made[0])
        }

    return job


def watchword_matrix(**how) -> Callable:
    """Counts as scipy has them, from opening the store on."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import scipy.sparse  # noqa: F401
        import watchword as ww

        opened, made = ww.open(store), []
        return lambda: made.append(opened.document_term_matrix(progress=False, **how).matrix), lambda: {
            "rows": made[0].shape[1]
        }

    return job


def watchword_appends(parts: int) -> Callable:
    """As many commits as parts, each by a writer of its own; segments are merged as they fall due."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        target, records = store.with_name("appends.ww"), read(corpus)
        shutil.rmtree(target, ignore_errors=True)

        def run() -> None:
            for part in range(parts):
                taken = records[part * len(records) // parts : (part + 1) * len(records) // parts]
                ww.append(target, taken, progress=False) if part else ww.build(target, taken, progress=False)

        return run, lambda: {"bytes": folder_bytes(target)}

    return job


def watchword_compact(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """Seven segments become one, on one thread."""
    import watchword as ww

    target, records = store.with_name("compact.ww"), read(corpus)
    shutil.rmtree(target, ignore_errors=True)
    for part in range(7):
        ww.append(target, records[part::7], progress=False) if part else ww.build(target, records[::7], progress=False)
    return lambda: ww.compact(target, threads=1, progress=False), lambda: {"bytes": folder_bytes(target)}


def watchword_verify(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    made: list = []
    return lambda: made.append(ww.verify(store, progress=False)), lambda: {"rows": len(made[0])}


def watchword_export(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    opened, written = ww.open(store), []
    return lambda: written.append(opened.to_jsonl("/dev/null", progress=False)), lambda: {"rows": written[0]}


def gzip_6(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    texts, size = "\n".join(record["text"] for record in read(corpus)).encode("utf-8", "surrogatepass"), []
    return lambda: size.append(len(zlib.compress(texts, 6))), lambda: {"bytes": size[0]}


def sqlite_fts5(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import sqlite3

    records, path = read(corpus), store.with_name("fts5.db")
    path.unlink(missing_ok=True)

    def run() -> None:
        database = sqlite3.connect(path)
        database.execute("create virtual table news using fts5(id unindexed, text)")
        database.executemany("insert into news values (?, ?)", ((r["id"], r["text"]) for r in records))
        database.commit()
        database.close()

    return run, lambda: {"bytes": path.stat().st_size}


def tantivy(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """The id and the text stored, and words with their positions, as a concordance needs them; one thread writes."""
    from tantivy import Document, Index, SchemaBuilder

    records, path = read(corpus), store.with_name("tantivy")
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir()
    builder = SchemaBuilder().add_text_field("id", stored=True, tokenizer_name="raw")
    schema = builder.add_text_field("text", stored=True, tokenizer_name="default", index_option="position").build()

    def run() -> None:
        writer = Index(schema, path=str(path)).writer(heap_size=256 * 1024 * 1024, num_threads=1)
        for record in records:
            writer.add_document(Document(id=record["id"], text=record["text"]))
        writer.commit()
        writer.wait_merging_threads()

    return run, lambda: {"bytes": folder_bytes(path)}


def scikit_learn(**how) -> Callable:
    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        from sklearn.feature_extraction.text import CountVectorizer

        texts, matrix = [record["text"] for record in read(corpus)], []
        return lambda: matrix.append(CountVectorizer(**how).fit_transform(texts)), lambda: {"rows": matrix[0].shape[1]}

    return job


JOBS: dict[str, tuple[str, Callable]] = {
    "build from the file, one thread": ("build", watchword_build(1)),
    "build from the file, two threads": ("build", watchword_build(2)),
    "build from memory": ("build", watchword_build_memory),
    "the C writer alone, one thread": ("build", c_writer(1)),
    "the C writer alone, two threads": ("build", c_writer(2)),
    "tantivy, text and positions": ("build", tantivy),
    "SQLite FTS5 with text": ("build", sqlite_fts5),
    "scikit-learn CountVectorizer(), no text": ("build", scikit_learn()),
    "zlib -6 of the text": ("build", gzip_6),
    "40 appends": ("keep", watchword_appends(40)),
    "compact, 7 segments, one thread": ("keep", watchword_compact),
    "verify": ("keep", watchword_verify),
    "export as JSON Lines": ("keep", watchword_export),
    "1..3-grams": ("count", watchword_call("ngrams", 1, 3)),
    "1..3-grams, min_count 5": ("count", watchword_call("ngrams", 1, 3, min_count=5)),
    "1..3-grams, one thread": ("count", watchword_call("ngrams", 1, 3, threads=1)),
    "scikit-learn CountVectorizer(1, 3)": ("count", scikit_learn(ngram_range=(1, 3), token_pattern=r"\S+")),
    "document-term matrix, one thread": ("matrix", watchword_matrix(threads=1)),
    "the same of terms in 5 documents": ("matrix", watchword_matrix(threads=1, min_documents=5)),
    "scikit-learn CountVectorizer(), one thread": ("matrix", scikit_learn()),
    "terms": ("read", watchword_call("terms")),
    "terms by month": ("read", watchword_call("terms", by="month")),
    "kwic 'prime minister'": ("read", watchword_call("kwic", "prime minister")),
    "duplicates": ("read", watchword_call("duplicates")),
    "quotations": ("read", watchword_call("quotations")),
    "slogans": ("read", watchword_call("slogans")),
}


def cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def one(name: str, corpus: Path, store: Path) -> None:
    """Runs one job in this process and prints what it took."""
    run, result = JOBS[name][1](corpus, store)
    cpu, wall = cpu_seconds(), time.perf_counter()
    run()
    took = {"cpu": cpu_seconds() - cpu, "wall": time.perf_counter() - wall}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({**took, "peak": peak, **result()}))


def measure(name: str, corpus: Path, store: Path, runs: int) -> dict | None:
    taken = []
    for _ in range(runs):
        command = [sys.executable, __file__, str(corpus), "--one", name, "--store", str(store)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            reason = done.stderr.strip().splitlines()[-1] if done.stderr.strip() else f"exit {done.returncode}"
            print(f"{name:40} left out: {reason}")
            return None
        taken.append(json.loads(done.stdout))
    return {key: statistics.median(run[key] for run in taken) for key in taken[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=MEDIUM if MEDIUM.exists() else SAMPLE)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument(
        "--without", action="append", default=[], metavar="WORD", help="leave out jobs with it in their name"
    )
    parser.add_argument("--only", choices=sorted({group for group, _ in JOBS.values()}), help="jobs of one kind")
    parser.add_argument("--scale", action="store_true", help="run tests/bench/scale.py on the corpus instead")
    parser.add_argument("--one", choices=JOBS, help=argparse.SUPPRESS)
    parser.add_argument("--store", type=Path, help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.one:
        one(parsed.one, parsed.corpus, parsed.store)
        return
    if parsed.scale:
        subprocess.run([sys.executable, Path(__file__).with_name("scale.py"), parsed.corpus], check=True)
        return
    text = sum(len(record["text"].encode("utf-8", "surrogatepass")) for record in read(parsed.corpus))
    print(f"{parsed.corpus.name}: {text / 1e6:.1f} MB of text; medians of {parsed.runs} runs\n")
    print(
        f"{'':40} {'CPU s':>8} {'wall s':>8} {'MB/CPU s':>9} {'peak MB':>8} {'of text':>8} {'rows':>12} {'CPU ratio':>9}"
    )
    first: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "bench.ww"
        for name, (group, _) in JOBS.items():
            if any(word in name for word in parsed.without) or parsed.only not in (None, group):
                continue
            if group != "build" and not store.exists():
                measure("build from the file, two threads", parsed.corpus, store, 1)
            took = measure(name, parsed.corpus, store, parsed.runs)
            if took is None:
                continue
            ratio = took["cpu"] / first.setdefault(group, took["cpu"])
            size = f"{took['bytes'] / text:8.3f}" if "bytes" in took else " " * 8
            rows = f"{took['rows']:12,.0f}" if "rows" in took else " " * 12
            speed = text / 1e6 / took["cpu"]
            print(
                f"{name:40} {took['cpu']:8.2f} {took['wall']:8.2f} {speed:9.1f} {took['peak'] / 1e6:8.0f} {size} {rows} {ratio:9.2f}"
            )


if __name__ == "__main__":
    main()
