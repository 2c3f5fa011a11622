"""What the benchmarks share: the corpus they read, and what a process has used so far."""

from __future__ import annotations

import gzip
import json
import resource
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


Job = Callable[[Path, Path], tuple[Callable[[], object], Callable[[], dict]]]
"""Takes the corpus and the path of a store of it, and gives what is to be timed and what then tells its outcome: rows,
bytes and the like, and cpu, wall and peak where these are not those of the process itself."""


def cpu_seconds(whose: int = resource.RUSAGE_SELF) -> float:
    usage = resource.getrusage(whose)
    return usage.ru_utime + usage.ru_stime


def peak_bytes(whose: int = resource.RUSAGE_SELF) -> int:
    return resource.getrusage(whose).ru_maxrss * 1024
