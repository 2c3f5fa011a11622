"""Looking for slogans that overlap, nest or nearly match costs instructions in proportion to the text and to them.

As in test_hostile.py; the texts are those of tests/hostile/occurrences.c.
"""

import shutil

import pytest
from conftest import SCALE, built, run
from test_hostile import instructions

SIZE = 32 * 1024 * SCALE
GROWTH = 2.3  # for twice the text, with twice the slogans in it


def test_twice_the_text_takes_about_twice_the_instructions(tmp_path):
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is not installed")
    build, program = built("watchword"), tmp_path / "occurrences"
    paths = ["-Iinclude", f"-L{build}", f"-Wl,-rpath,{build}", "-lwatchword"]
    run("cc", "-std=c11", "-O2", "-D_GNU_SOURCE", "tests/hostile/occurrences.c", *paths, "-o", program)
    counted = ["--zero-before=hostile_occurrences", "--dump-after=hostile_occurrences"]
    valgrind = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={tmp_path / 'count'}", *counted]
    lines = [line.split("\t") for line in run(*valgrind, program, tmp_path, str(SIZE)).splitlines()]
    costs = [instructions(tmp_path / f"count.{number}") for number in range(1, len(lines) + 1)]
    assert len(lines) == 10 and all(int(slogans) > 0 for _, slogans, _, _ in lines)
    for at in range(0, len(lines), 2):
        assert costs[at + 1] <= GROWTH * costs[at], f"{lines[at][3]}: {costs[at]}, {costs[at + 1]}"
