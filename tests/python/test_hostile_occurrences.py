"""Looking for slogans that overlap, nest or nearly match costs instructions in proportion to the text and to them.

As in test_hostile.py; the texts are those of tests/hostile/occurrences.c.
"""

import shutil

import pytest
from conftest import SCALE, run
from test_hostile import callgrind, compiled_alone, instructions

SIZE = 32 * 1024 * SCALE
GROWTH = 2.3  # for twice the text, with twice the slogans in it


def test_twice_the_text_takes_about_twice_the_instructions(tmp_path):
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is not installed")
    command = [*callgrind(tmp_path / "count", "hostile_occurrences"), compiled_alone("occurrences", tmp_path)]
    lines = [line.split("\t") for line in run(*command, tmp_path, str(SIZE)).splitlines()]
    costs = [instructions(tmp_path / f"count.{number}") for number in range(1, len(lines) + 1)]
    assert len(lines) == 10 and all(int(slogans) > 0 for _, slogans, _, _ in lines)
    for at in range(0, len(lines), 2):
        assert costs[at + 1] <= GROWTH * costs[at], f"{lines[at][3]}: {costs[at]}, {costs[at + 1]}"
