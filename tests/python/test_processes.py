"""Real processes: writers that are killed, readers beside a writer, system calls that fail.

The programs are those of tests/fault. What a store shows after each step of their history is a function of the step's
number, so that a store can be told to be one that was committed.
"""

import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from conftest import SCALE, run

KILLS = 2000 * SCALE
SECONDS = 20 * SCALE
if "WATCHWORD_TEST_SECONDS" in os.environ:  # tests/run.sh asks for more than a developer waits for
    SECONDS = int(os.environ["WATCHWORD_TEST_SECONDS"]) * SCALE


def test_a_writer_killed_at_any_call_leaves_the_store_before_or_after(programs, tmp_path, count):
    for line in run(programs / "kill_at_calls", tmp_path).splitlines():
        count(line)


def test_a_writer_killed_at_any_moment_loses_nothing_acknowledged(programs, tmp_path, count):
    count(run(programs / "kill_at_random", tmp_path, KILLS))


def test_readers_beside_a_writer_see_nothing_but_committed_states(programs, tmp_path, count):
    for line in run(programs / "readers_and_writer", tmp_path, SECONDS).splitlines():
        count(line)


# Steps of the history, on stores of one segment for each document: an append that merges segments, and a compaction.
STEPS = (8, 10)
CALLS = ("openat", "write", "fsync", "renameat,renameat2,rename", "unlinkat", "pread64")


@pytest.fixture(scope="module")
def traced(programs, tmp_path_factory):
    """Runs `steps take` under strace with some options; gives how it ended and what was traced."""
    folder = tmp_path_factory.mktemp("traced")

    def take(name, step, *options):
        store, log = folder / f"{name}.ww", folder / f"{name}.log"
        shutil.rmtree(store, ignore_errors=True)
        shutil.copytree(folder / f"{step}.ww", store)
        command = ["strace", "-f", "-qq", "-o", log, *options, programs / "steps", "take", store, str(step)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        return done, log.read_text(), store

    if not shutil.which("strace"):
        pytest.skip("strace is not installed")
    for step in STEPS:
        run(programs / "steps", "make", folder / f"{step}.ww", step - 1)
    done, log, _ = take("try", STEPS[0], "-e", "trace=fsync")
    if done.returncode != 0 or "fsync" not in log:
        pytest.skip(f"strace may not trace here: {done.stderr.strip()}")
    return take


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("call", CALLS)
def test_a_system_call_that_fails_leaves_the_store_before_or_after(traced, programs, call, step, count):
    """The same as the library's own tests do through its file functions: none goes past them."""

    def fail_at(n):
        """Fails the n-th call, those of the loader before the program begins included; False: there is none."""
        inject = ("-e", f"trace={call}", "-e", f"inject={call}:error=EIO:when={n}")
        done, log, store = traced(f"{step}-{call}-{n}", step, *inject)
        first, last = map(int, run(programs / "steps", "show", store).split())
        assert first <= step and last >= step - 1
        if done.returncode == 0:
            assert first <= step <= last
        else:
            assert re.search(r"input/output error|Input/output error|I/O error|cannot open shared object", done.stderr)
        run(programs / "steps", "tidy", store)
        shutil.rmtree(store)
        return "(INJECTED)" in log

    failed = 0
    with ThreadPoolExecutor(2) as pool:
        for first in range(1, 10000, 16):
            met = list(pool.map(fail_at, range(first, first + 16)))
            failed += sum(met)
            if not all(met):
                break
    assert failed >= 1
    count(f"strace, step {step}: each of {failed} calls of {call.split(',')[0]} failed once")


@pytest.mark.parametrize("step", STEPS)
def test_a_writer_touches_nothing_but_its_store(traced, step):
    done, log, store = traced("watched", step, "-y", "-e", "trace=%file,%network,write,pwrite64,writev,sendfile")
    assert done.returncode == 0
    changing = [
        line for line in log.splitlines() if re.search(r"O_(WRONLY|RDWR|CREAT)|^\d+ +(write|unlink|rename)", line)
    ]
    assert len(changing) > 5
    for line in changing:
        assert str(store) in line, line
    assert not re.search(r"^\d+ +(socket|connect|bind|sendto|fork|execve\(.*execve)", log, re.MULTILINE)
