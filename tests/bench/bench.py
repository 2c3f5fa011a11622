"""Times building, counting and hearing beside peers, each in a process of its own, and prints medians and ratios.

    .venv/bin/python tests/bench/bench.py [CORPUS.jsonl.gz] [--runs 3] [--without scikit-learn]

CORPUS is JSON Lines with id and text; by default ../shared/corpora/news_medium.jsonl.gz, or, where that is absent, the
sample news of the project (too small for figures). Seconds are CPU seconds of the process (user and system, all threads) without
what it takes to start and to read the corpus into memory; peak memory is that of the whole process. scikit-learn joins where it is installed.
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


def watchword_build(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    shutil.rmtree(store, ignore_errors=True)
    return lambda: ww.build(store, corpus, progress=False), lambda: {"bytes": folder_bytes(store)}


def watchword_build_memory(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    records, target = read(corpus), store.with_name("memory.ww")
    shutil.rmtree(target, ignore_errors=True)
    return lambda: ww.build(target, records, progress=False), lambda: {"bytes": folder_bytes(target)}


def watchword_call(name: str, *arguments, **how) -> Callable:
    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        opened, made = ww.open(store), []
        return lambda: made.append(getattr(opened, name)(*arguments, progress=False, **how)), lambda: {
            "rows": len(made[0])
        }

    return job


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


def scikit_learn(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    from sklearn.feature_extraction.text import CountVectorizer

    texts, matrix = [record["text"] for record in read(corpus)], []

    def run() -> None:
        matrix.append(CountVectorizer(ngram_range=(1, 3), token_pattern=r"\S+").fit_transform(texts))

    return run, lambda: {"rows": matrix[0].shape[1]}


JOBS: dict[str, tuple[str, Callable]] = {
    "build, from the file": ("build", watchword_build),
    "build, from memory": ("build", watchword_build_memory),
    "SQLite FTS5 with text": ("build", sqlite_fts5),
    "zlib -6 of the text": ("build", gzip_6),
    "1..3-grams": ("count", watchword_call("ngrams", 1, 3)),
    "1..3-grams, min_count 5": ("count", watchword_call("ngrams", 1, 3, min_count=5)),
    "1..3-grams, one thread": ("count", watchword_call("ngrams", 1, 3, threads=1)),
    "scikit-learn CountVectorizer(1, 3)": ("count", scikit_learn),
    "terms by month": ("read", watchword_call("terms", by="month")),
    "kwic 'prime minister'": ("read", watchword_call("kwic", "prime minister")),
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
            print(f"{name:36} left out: {reason}")
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
    parser.add_argument("--one", choices=JOBS, help=argparse.SUPPRESS)
    parser.add_argument("--store", type=Path, help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.one:
        one(parsed.one, parsed.corpus, parsed.store)
        return
    text = sum(len(record["text"].encode("utf-8", "surrogatepass")) for record in read(parsed.corpus))
    print(f"{parsed.corpus.name}: {text / 1e6:.1f} MB of text; medians of {parsed.runs} runs\n")
    print(
        f"{'':36} {'CPU s':>8} {'wall s':>8} {'MB/CPU s':>9} {'peak MB':>8} {'of text':>8} {'rows':>12} {'CPU ratio':>9}"
    )
    first: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, (group, _) in JOBS.items():
            if any(word in name for word in parsed.without):
                continue
            took = measure(name, parsed.corpus, Path(folder) / "bench.ww", parsed.runs)
            if took is None:
                continue
            ratio = took["cpu"] / first.setdefault(group, took["cpu"])
            size = f"{took['bytes'] / text:8.3f}" if "bytes" in took else " " * 8
            rows = f"{took['rows']:12,.0f}" if "rows" in took else " " * 12
            speed = text / 1e6 / took["cpu"]
            print(
                f"{name:36} {took['cpu']:8.2f} {took['wall']:8.2f} {speed:9.1f} {took['peak'] / 1e6:8.0f} {size} {rows} {ratio:9.2f}"
            )


if __name__ == "__main__":
    main()
