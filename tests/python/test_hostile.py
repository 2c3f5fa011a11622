"""Building a store of hostile text, reading it and counting its phrases costs instructions in proportion to its length.

Callgrind counts them, for each text at one size and at twice that, so no clock is involved. The texts are those of
tests/c/support/hostile.c; WATCHWORD_TEST_SCALE, which `sh tests/run.sh --long` sets, makes them longer.
"""

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest
from conftest import SCALE, built, run

SIZE = 16 * 1024 * SCALE
PROFILES = ("news", "unicode", "whitespace")
STEPS = ("build", "read", "phrases")
# For twice the text. Sorting takes a little more than twice as much; what is read comes in blocks, and so in steps.
GROWTH = {"build": 2.3, "read": 2.5, "phrases": 2.5}
OVER_PROSE = 25  # instructions a byte, at most so many times those of prose: what long look-ahead would cost
COLLIDING = ("words with one CRC-32", "words with one FNV-1a hash")


@dataclass
class Cost:
    """Instructions of one step at both sizes, without what an empty store takes."""

    small: int
    large: int
    large_bytes: int

    @property
    def per_byte(self) -> float:
        return self.large / self.large_bytes


@pytest.fixture(scope="module")
def costs(tmp_path_factory) -> dict[str, dict[str, dict[str, Cost]]]:
    """By profile, text and step. Two profiles are measured at a time."""
    if not shutil.which("valgrind"):
        pytest.skip("valgrind is not installed")
    folder = tmp_path_factory.mktemp("hostile")
    program = compiled(folder / "growth")
    with ThreadPoolExecutor(2) as pool:
        measured = pool.map(lambda profile: measure(program, folder / profile, profile), PROFILES)
        return dict(zip(PROFILES, measured, strict=True))


def compiled(program):
    build = built("watchword")
    sources = ["tests/hostile/growth.c", *(f"tests/c/support/{name}.c" for name in ("hostile", "colliding", "check"))]
    folders = ["-Iinclude", "-Icsrc", "-Itests/c", f"-L{build}", f"-Wl,-rpath,{build}"]
    libraries = ["-lwatchword", "-lcmocka", "-lutf8proc", "-lz"]
    run("cc", "-std=c11", "-O2", "-D_GNU_SOURCE", *sources, *folders, *libraries, "-o", program)
    return program


def measure(program, folder, profile):
    (folder / "stores").mkdir(parents=True)
    command = [*callgrind(folder / "count", *(f"hostile_{step}" for step in STEPS)), program]
    printed = run(*command, folder / "stores", profile, str(SIZE))
    rounds = [line.split("\t")[1] for line in printed.splitlines()]
    counts = [instructions(folder / f"count.{number}") for number in range(1, len(rounds) * len(STEPS) + 1)]
    assert rounds[0] == ""
    empty, found = counts[: len(STEPS)], {}
    for at in range(1, len(rounds), 2):
        name, first = rounds[at], len(STEPS) * at
        assert rounds[at + 1] == name
        found[name] = {
            step: Cost(counts[first + i] - empty[i], counts[first + len(STEPS) + i] - empty[i], 2 * SIZE)
            for i, step in enumerate(STEPS)
        }
    return found


def compiled_alone(name, folder):
    """The program of tests/hostile/NAME.c, which needs nothing but the library."""
    build, program = built("watchword"), folder / name
    paths = ["-Iinclude", f"-L{build}", f"-Wl,-rpath,{build}", "-lwatchword"]
    run("cc", "-std=c11", "-O2", "-D_GNU_SOURCE", f"tests/hostile/{name}.c", *paths, "-o", program)
    return program


def callgrind(out, *functions):
    """What to run a program with, so that each call of a function is counted in a file of its own."""
    counted = [f"--{when}={function}" for function in functions for when in ("zero-before", "dump-after")]
    return ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={out}", *counted]


def instructions(path) -> int:
    (total,) = re.findall(r"^totals: (\d+)$", path.read_text(), re.MULTILINE)
    return int(total)


@pytest.mark.parametrize("profile", PROFILES)
def test_twice_the_text_takes_about_twice_the_instructions(costs, profile):
    assert len(costs[profile]) > 100
    # What costs counting next to nothing grows by steps.
    slack = {"phrases": costs[profile]["prose"]["phrases"].small / 4}
    for name, steps in costs[profile].items():
        for step, cost in steps.items():
            assert cost.large <= GROWTH[step] * cost.small + slack.get(step, 0), f"{step}, {name}: {cost}"


@pytest.mark.parametrize("profile", PROFILES)
def test_no_text_takes_many_times_the_instructions_of_prose(costs, profile):
    prose = costs[profile]["prose"]
    for name, steps in costs[profile].items():
        for step, cost in steps.items():
            assert cost.per_byte <= OVER_PROSE * prose[step].per_byte, f"{step}, {name}: {cost.per_byte:.0f} a byte"


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("colliding", COLLIDING)
def test_words_that_collide_elsewhere_cost_as_much_as_others(costs, profile, colliding):
    likewise = costs[profile][f"words at random, as long as those {colliding.removeprefix('words ')}"]["build"]
    assert costs[profile][colliding]["build"].large <= 1.5 * likewise.large
