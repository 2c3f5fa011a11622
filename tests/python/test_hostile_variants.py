"""Grouping hostile texts costs instructions in proportion to their length.

As in test_hostile.py; the texts are those of tests/hostile/variants.c. What any grouping costs, for lists of words, is
measured with one word, and taken off.
"""

import shutil

import pytest
from conftest import SCALE, run
from test_hostile import Cost, callgrind, compiled_alone, instructions

SIZE = 24 * 1024 * SCALE
GROWTH = 2.3  # for twice the text
STEP = 60  # instructions a byte: tables double, and seeds of hash maps differ
OVER_SLOGANS = 5  # instructions a byte, at most so many times those of slogans of one frame


@pytest.fixture(scope="module")
def costs(tmp_path_factory) -> dict[str, Cost]:
    """By text."""
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is not installed")
    folder = tmp_path_factory.mktemp("variants")
    command = [*callgrind(folder / "count", "hostile_variants"), compiled_alone("variants", folder)]
    lines = [line.split("\t") for line in run(*command, str(SIZE)).splitlines()]
    base, *rest = [instructions(folder / f"count.{number}") for number in range(1, len(lines) + 1)]
    return {
        lines[at + 1][2]: Cost(rest[at] - base, rest[at + 1] - base, int(lines[at + 2][0]))
        for at in range(0, len(rest), 2)
    }


def test_twice_the_text_takes_about_twice_the_instructions(costs):
    assert len(costs) > 35
    assert {name: cost for name, cost in costs.items() if cost.large > GROWTH * cost.small + STEP * SIZE} == {}


def test_no_texts_take_many_times_the_instructions_of_slogans(costs):
    slogans = costs["one frame"].per_byte
    assert {name: cost.per_byte for name, cost in costs.items() if cost.per_byte > OVER_SLOGANS * slogans} == {}
