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


def test_a_zero_byte_does_not_end_what_c_is_told(tmp_path, corpus_of):
    corpus = corpus_of("one two")
    for use in (
        lambda: ww.open(corpus.path + "\0.old"),
        lambda: ww.verify(corpus.path + "\0.old"),
        lambda: ww.build(tmp_path / "new.ww\0.old", []),
        lambda: ww.build(tmp_path / "new.ww", [], profile="news\0"),
        lambda: corpus.terms(layer="folded\0"),
        lambda: corpus.kwic("one\0two"),
        lambda: corpus.where(**{"source\0": "x"}),
    ):
        with pytest.raises(ValueError, match="zero byte|null byte"):
            use()
    assert not list(tmp_path.glob("new.ww*"))
    record = {"id": "1", "text": "x", "desk\0": "y"}
    assert "is not UTF-8 text" in str(corpus.append([record], on_error="skip", durable=False).report.skipped[0])


NEWS = [{"id": str(n), "text": f"Everywhere the river rose, number {n}."} for n in range(60)]


def test_a_closed_writer_says_so(tmp_path):
    writer = ww.Writer(tmp_path / "x.ww")
    writer.close()
    writer.close()
    for use in (
        lambda: writer.add(id="1", text="x"),
        lambda: writer.delete("1"),
        lambda: writer.commit(),
        lambda: writer.compact(),
        lambda: "1" in writer,
    ):
        with pytest.raises(ValueError, match=r"the writer of .*x\.ww is closed"):
            use()


def test_every_question_to_a_closed_corpus_says_so(corpus_of):
    corpus = corpus_of("one two")
    corpus.close()
    corpus.close()
    for use in (
        lambda: corpus.terms(),
        lambda: corpus.ngrams(2),
        lambda: corpus.kwic("one"),
        lambda: corpus.quotations(),
        lambda: corpus.speakers(),
        lambda: corpus.slogans(),
        lambda: corpus.documents(),
        lambda: corpus.where(id="0"),
        lambda: corpus.summary,
        lambda: corpus["0"],
        lambda: "0" in corpus,
        lambda: len(corpus),
        lambda: list(corpus),
        lambda: repr(corpus),
    ):
        with pytest.raises(ValueError, match=r"corpus .*\.ww is closed"):
            use()


def test_a_corpus_closed_during_a_call_ends_after_it(large):
    for closing in (lambda corpus: corpus.close(), lambda corpus: threading.Thread(target=corpus.close).start()):
        corpus = ww.open(large.path)
        expected = len(large.ngrams(1, 2))
        assert len(corpus.ngrams(1, 2, progress=lambda *state, c=corpus, end=closing: end(c))) == expected
        time.sleep(0.01)
        with pytest.raises(ValueError, match="is closed"):
            corpus.terms()


def test_a_corpus_may_be_asked_in_the_progress_of_its_own_call(large):
    seen = []
    large.ngrams(1, 2, progress=lambda *state: seen.append(len(large)))
    assert seen and set(seen) == {60}


def test_a_writer_closed_during_its_commit_ends_after_it(tmp_path):
    writer = ww.Writer(tmp_path / "x.ww", durable=False)
    for record in NEWS:
        writer.add(**record)
    writer.commit(progress=lambda *state: writer.close())
    with pytest.raises(ValueError, match="is closed"):
        writer.commit()
    assert len(ww.append(tmp_path / "x.ww", [{"id": "more", "text": "x"}], durable=False)) == len(NEWS) + 1


@pytest.mark.parametrize("use", ["add", "commit", "delete"])
def test_a_writer_may_not_be_used_in_the_progress_of_its_own_call(tmp_path, use):
    with ww.Writer(tmp_path / "x.ww", durable=False) as writer:
        for record in NEWS:
            writer.add(**record)
        calls = {
            "add": lambda: writer.add(id="more", text="x"),
            "commit": writer.commit,
            "delete": lambda: writer.delete("1"),
        }
        with pytest.raises(ValueError, match="failed before and can only be closed"):
            writer.commit(progress=lambda *state: calls[use]())
        writer.close()


def test_threads_that_share_a_writer_take_turns(tmp_path):
    with ww.Writer(tmp_path / "x.ww", durable=False, memory_limit=1 << 20) as writer:

        def work(name):
            for record in NEWS:
                writer.add(id=f"{name} {record['id']}", text=record["text"] * 20)
            writer.delete(f"{name} 0")

        threads = [threading.Thread(target=work, args=(name,)) for name in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    corpus = ww.open(tmp_path / "x.ww")
    assert len(corpus) == 6 * (len(NEWS) - 1)
    assert {document.id for document in corpus} == {f"{n} {r['id']}" for n in range(6) for r in NEWS[1:]}


CHANGES = {
    "append": lambda path, progress: ww.append(path, [{"id": "more", "text": "x"}], durable=False, progress=progress),
    "delete": lambda path, progress: ww.delete(path, ["3", "4"], durable=False, progress=progress),
    "compact": lambda path, progress: ww.compact(path, durable=False, progress=progress),
}


@pytest.mark.parametrize("change", CHANGES)
def test_an_exception_in_the_progress_of_a_change_comes_back_and_nothing_has_changed(tmp_path, change):
    path = tmp_path / "x.ww"
    ww.build(path, NEWS, durable=False, memory_limit=1)
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    with pytest.raises(ZeroDivisionError):
        CHANGES[change](path, lambda *state: 1 / 0)
    with pytest.raises(ww.Cancelled):
        CHANGES[change](path, lambda *state: False)
    assert {file.name: file.read_bytes() for file in path.iterdir()} == before
    assert len(CHANGES[change](path, None)) == len(NEWS) + {"append": 1, "delete": -2, "compact": 0}[change]


def test_a_deleted_document_stays_with_those_who_have_it(tmp_path):
    old = ww.build(tmp_path / "x.ww", NEWS, durable=False)
    document, view = old["3"], old.where(id=["3", "4"])
    new = old.delete("3", durable=False)
    with pytest.raises(KeyError, match="3"):
        new["3"]
    with pytest.raises(KeyError, match='no document "3"'):
        new.delete("3", durable=False)
    new = new.compact(durable=False)
    assert len(new) == len(NEWS) - 1 and "3" not in new
    assert old["3"].text == document.text == NEWS[3]["text"] and len(view.documents()) == 2
    old.close()
    assert document.text == NEWS[3]["text"] and [d.id for d in view] == ["3", "4"]
