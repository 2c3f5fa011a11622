"""What the tests share: the sample news as a corpus, our own rally article, and the optional data beside the project."""

import json
import os
import subprocess
from pathlib import Path

import pytest
import watchword as ww

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests/data"
SAMPLE = ROOT / "notebooks/sample/news.jsonl"
SHARED = ROOT.parent / "shared"
SCALE = int(os.environ.get("WATCHWORD_TEST_SCALE", "1"))  # `sh tests/run.sh --long` sets it
_counts = []


def shared(name: str) -> Path:
    """A file of the optional data; the test is skipped where it is absent."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"../shared/{name} is not here")
    return path


def run(*command) -> str:
    """Runs a command in the project's folder and gives what it prints."""
    done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def built(target: str) -> Path:
    """The folder of the C build, with a target of it built."""
    build = ROOT / "build"
    run("cmake", "-S", ".", "-B", build, "-DWW_BUILD_TESTS=OFF")
    run("cmake", "--build", build, "--parallel", "2", "--target", target)
    return build


@pytest.fixture(scope="session")
def programs() -> Path:
    """The folder of the programs of tests/fault."""
    return built("fault_programs") / "tests/fault"


@pytest.fixture
def count():
    """Takes a line that tells how much a test has tried; they stand at the end of what pytest prints."""
    return lambda line: _counts.append(line.strip())


def pytest_terminal_summary(terminalreporter):
    if _counts:
        terminalreporter.section("what was tried")
        for line in _counts:
            terminalreporter.write_line(line)


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
