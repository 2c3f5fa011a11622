"""Builds stores of a tenth, a half and the whole of some gigabytes of text, counts their 5-grams, and prints what it took.

    .venv/bin/python tests/bench/scale.py [CORPUS.jsonl.gz] [--gigabytes 5] [--memory-limit 1024] [--threads 0]
                                          [--folder FOLDER]

The text is CORPUS again and again, with ids of its own in every round, and new numbers in it so that words keep coming;
it is read from the file each time and never held. Memory that is bounded shows as a peak that stays, linear time as
seconds that grow as the text does. Each store is built in a process of its own, in FOLDER (by default where temporary files
go), which needs about a third of the text's size, and removed.

Counting is of the 5-grams that occur five times or more, in a process of its own within the same memory limit; its
nanoseconds of CPU are for each token.
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from measure import MEDIUM, SAMPLE, cpu_seconds, folder_bytes, peak_bytes

PARTS = (0.1, 0.5, 1.0)


class Repeated:
    """The documents of a corpus file, round after round, until they have so many bytes of text."""

    def __init__(self, corpus: Path, text_bytes: float) -> None:
        self.corpus = corpus
        self.text_bytes = text_bytes
        self.reading = 0.0  # CPU seconds that went into making the documents

    def __iter__(self) -> Iterator[dict]:
        left, round_number, started = self.text_bytes, 0, time.thread_time()
        while left > 0:
            round_number += 1
            for line in self._lines():
                document = json.loads(line)
                document["id"] = f"{round_number}/{document['id']}"
                document["text"] += f"\n\nEdition {round_number}-{document['id']}."
                left -= len(document["text"].encode("utf-8", "surrogatepass"))
                self.reading += time.thread_time() - started
                yield document
                started = time.thread_time()
                if left <= 0:
                    return

    def _lines(self) -> Iterator[str]:
        opened = gzip.open if self.corpus.suffix == ".gz" else open
        with opened(self.corpus, "rt", encoding="utf-8") as file:
            yield from file


def build_one(corpus: Path, text_bytes: float, memory_limit: int, threads: int, store: Path) -> None:
    """Builds one store in this process and prints what it took."""
    import watchword as ww

    documents = Repeated(corpus, text_bytes)
    cpu, wall = cpu_seconds(), time.perf_counter()
    built = ww.build(store, documents, memory_limit=memory_limit, threads=threads, progress=False)
    took = {"cpu": cpu_seconds() - cpu, "wall": time.perf_counter() - wall, "reading": documents.reading}
    report = {"text": built.report.text_bytes, "documents": built.report.documents}
    print(json.dumps({**took, **report, "peak": peak_bytes(), "bytes": folder_bytes(store)}))


def count_one(memory_limit: int, threads: int, store: Path) -> None:
    """Counts the frequent 5-grams of a store in this process and prints what it took."""
    import watchword as ww

    corpus = ww.open(store)
    cpu, wall = cpu_seconds(), time.perf_counter()
    table = corpus.ngrams(5, min_count=5, memory_limit=memory_limit, threads=threads, progress=False)
    took = {"cpu": cpu_seconds() - cpu, "wall": time.perf_counter() - wall}
    print(json.dumps({**took, "rows": len(table), "tokens": corpus.summary.tokens, "peak": peak_bytes()}))


def run_apart(parsed: argparse.Namespace, *one: str) -> dict:
    how = ["--memory-limit", str(parsed.memory_limit), "--threads", str(parsed.threads)]
    command = [sys.executable, __file__, str(parsed.corpus), *how, *one]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def measure(parsed: argparse.Namespace, text_bytes: float) -> tuple[dict, dict]:
    """Of building and of counting."""
    with tempfile.TemporaryDirectory(dir=parsed.folder) as folder:
        store = ["--store", str(Path(folder) / "scale.ww")]
        return run_apart(parsed, "--one", str(text_bytes), *store), run_apart(parsed, "--count", *store)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=MEDIUM if MEDIUM.exists() else SAMPLE)
    parser.add_argument("--gigabytes", type=float, default=5, help="of text in the largest store")
    parser.add_argument("--memory-limit", type=int, default=1024, metavar="MIB", help="of each call")
    parser.add_argument("--threads", type=int, default=0, help="of each call; 0: one a core")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--one", type=float, help=argparse.SUPPRESS)
    parser.add_argument("--count", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--store", type=Path, help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.one is not None:
        build_one(parsed.corpus, parsed.one, parsed.memory_limit << 20, parsed.threads, parsed.store)
        return
    if parsed.count:
        count_one(parsed.memory_limit << 20, parsed.threads, parsed.store)
        return
    free = shutil.disk_usage(parsed.folder).free / 1e9
    if free < parsed.gigabytes / 2:
        parser.error(f"{parsed.folder} has {free:.1f} GB left, which is less than half of the text")
    print(f"{parsed.corpus.name} again and again; memory limit {parsed.memory_limit} MiB\n")
    heads = ("text GB", "documents", "wall s", "CPU s", "reading s", "MB/wall s", "peak MB", "of text")
    counting = ("wall s", "CPU s", "ns/token", "peak MB", "rows")
    print(f"{'building':>{11 * len(heads)}} | {'5-grams, min_count 5':>{11 * len(counting)}}")
    print(" ".join(f"{head:>10}" for head in heads), " |", " ".join(f"{head:>10}" for head in counting))
    for part in PARTS:
        took, counted = measure(parsed, parsed.gigabytes * 1e9 * part)
        print(
            f"{took['text'] / 1e9:10.2f} {took['documents']:10,} {took['wall']:10.1f} {took['cpu']:10.1f}"
            f" {took['reading']:10.1f} {took['text'] / 1e6 / took['wall']:10.1f} {took['peak'] / 1e6:10.0f}"
            f" {took['bytes'] / took['text']:10.3f}  |"
            f" {counted['wall']:10.1f} {counted['cpu']:10.1f} {counted['cpu'] * 1e9 / counted['tokens']:10.1f}"
            f" {counted['peak'] / 1e6:10.0f} {counted['rows']:10,}",
            flush=True,
        )


if __name__ == "__main__":
    main()
