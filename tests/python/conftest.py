"""What the tests share: the sample news as a corpus, our own rally article, and the optional data beside the project."""

import json
from pathlib import Path

import pytest
import watchword as ww

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests/data"
SAMPLE = ROOT / "notebooks/sample/news.jsonl"
SHARED = ROOT.parent / "shared"


def shared(name: str) -> Path:
    """A file of the optional data; the test is skipped where it is absent."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"../shared/{name} is not here")
    return path


@pytest.fixture(scope="session")
def sample_records() -> list[dict]:
    return [json.loads(line) for line in SAMPLE.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="session")
def sample(tmp_path_factory) -> ww.Corpus:
    return ww.build(tmp_path_factory.mktemp("sample") / "news.ww", SAMPLE, durable=False)


@pytest.fixture
def corpus_of(tmp_path):
    """Builds a corpus from texts (ids "0", "1", ...) or mappings."""
    count = 0

    def make(*documents, **how) -> ww.Corpus:
        nonlocal count
        count += 1
        records = [{"text": d} if isinstance(d, (str, bytes)) else d for d in documents]
        records = [{"id": str(at), **record} for at, record in enumerate(records)]
        return ww.build(tmp_path / f"{count}.ww", records, durable=False, **how)

    return make


@pytest.fixture
def stems(corpus_of) -> None:
    """For tests that need libstemmer; they are skipped where the library was built without it."""
    try:
        corpus_of("x").terms(layer="stem:en")
    except ValueError as error:
        pytest.skip(str(error))
