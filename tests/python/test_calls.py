"""Long calls report, stop, and give their errors back; handles end once."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time

import pytest
import watchword as ww


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Enough words for a call that takes a while."""
    words = [f"w{n * n % 7919}" for n in range(60000)]
    records = ({"id": str(at), "text": " ".join(words[at:] + words[:at])} for at in range(60))
    return ww.build(tmp_path_factory.mktemp("large") / "large.ww", records, durable=False)


def test_progress_is_told_and_can_stop_the_call(large):
    seen = []
    large.ngrams(1, 3, progress=lambda *state: seen.append(state))
    assert seen and all(done <= total or total == 0 for done, total, unit in seen) and isinstance(seen[0][2], str)
    with pytest.raises(ww.Cancelled):
        large.ngrams(1, 3, progress=lambda *state: False)


def test_an_exception_in_the_progress_function_comes_back(large):
    with pytest.raises(ZeroDivisionError):
        large.terms(by="month", layer="surface", progress=lambda *state: 1 / 0)


def test_a_build_stopped_by_its_progress_leaves_no_store(tmp_path):
    with pytest.raises(ww.Cancelled):
        ww.build(tmp_path / "x.ww", [{"text": "x"}] * 600, progress=lambda *state: False)
    with pytest.raises(FileNotFoundError):
        ww.open(tmp_path / "x.ww")


def test_ctrl_c_stops_a_long_call_at_once(large):
    script = (
        "import sys, time, watchword as ww\n"
        "corpus = ww.open(sys.argv[1])\n"
        "print('ready', flush=True)\n"
        "try:\n"
        "    while True: corpus.ngrams(1, 6)\n"
        "except KeyboardInterrupt: print('stopped', flush=True)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", script, large.path], stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "ready\n"
    time.sleep(0.5)
    os.kill(child.pid, signal.SIGINT)
    out, _ = child.communicate(timeout=20)
    assert out == "stopped\n" and child.returncode == 0


def test_other_threads_run_during_a_call(large):
    ticks, stop = 0, threading.Event()

    def tick():
        nonlocal ticks
        while not stop.wait(0.001):
            ticks += 1

    thread = threading.Thread(target=tick)
    thread.start()
    try:
        large.ngrams(1, 4, threads=1)
    finally:
        stop.set()
        thread.join()
    assert ticks > 5


def test_handles_may_go_in_any_order(corpus_of):
    corpus = corpus_of("one two", "three")
    view, document, table = corpus.where(id="0"), corpus["0"], corpus.terms()
    stream = table.__arrow_c_stream__()
    del corpus
    gc.collect()
    assert document.text == "one two" and len(view) == 1 and len(table) == 3
    del view, table, document, stream
    gc.collect()


def test_a_writer_that_ends_by_an_exception_leaves_nothing(tmp_path):
    with pytest.raises(RuntimeError), ww.Writer(tmp_path / "x.ww") as writer:
        writer.add(id="a", text="x")
        raise RuntimeError
    with pytest.raises(FileNotFoundError):
        ww.open(tmp_path / "x.ww")
    with pytest.raises(ValueError, match="is closed"):
        writer.add(id="b", text="x")
