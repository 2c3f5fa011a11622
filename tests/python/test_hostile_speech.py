"""Finding quotations, slogans and speakers in hostile text costs instructions in proportion to its length.

As in test_hostile.py; the texts are those of tests/hostile/speech.c. What any text in a language costs, most of it for
word lists, is measured with a text of one word, and taken off.
"""

import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import SCALE, run
from test_hostile import Cost, callgrind, compiled_alone, instructions

SIZE = 48 * 1024 * SCALE
PARTS = 2  # measured at a time
GROWTH = 2.3  # for twice the text
OVER_PROSE = 25  # instructions a byte, at most so many times those of prose
STEP = 50  # instructions a byte: memory grows in steps, and seeds of hash maps differ


@pytest.fixture(scope="module")
def costs(tmp_path_factory) -> dict[str, Cost]:
    """By text."""
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is not installed")
    folder = tmp_path_factory.mktemp("speech")
    program = compiled_alone("speech", folder)
    with ThreadPoolExecutor(PARTS) as pool:
        parts = pool.map(lambda part: measure(program, folder / str(part), part), range(PARTS))
        return {name: cost for part in parts for name, cost in part.items()}


def measure(program, folder, part) -> dict[str, Cost]:
    (folder / "stores").mkdir(parents=True)
    command = [*callgrind(folder / "count", "hostile_speech"), program]
    printed = run(*command, folder / "stores", str(SIZE), str(part), str(PARTS))
    base: dict[str, int] = {}
    found: dict[str, list[int]] = {}
    for number, line in enumerate(printed.splitlines(), 1):
        _, language, name = line.split("\t")
        count = instructions(folder / f"count.{number}")
        if name:
            found.setdefault(name, []).append(count - base[language])
        else:
            base[language] = count
    return {name: Cost(*counts, 2 * SIZE) for name, counts in found.items()}


def test_twice_the_text_takes_about_twice_the_instructions(costs):
    assert len(costs) > 80
    assert {n: cost for n, cost in costs.items() if cost.large > GROWTH * cost.small + STEP * SIZE} == {}


def test_no_text_takes_many_times_the_instructions_of_prose(costs):
    prose = costs["prose"].per_byte
    assert {n: cost.per_byte for n, cost in costs.items() if cost.per_byte > OVER_PROSE * prose} == {}
