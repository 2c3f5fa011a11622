"""Odd files, places, limits and settings: each gives a clear error, or works, and the store stays what it was.

What could end the process, or change it for good, runs in a child made by fork.
"""

import ctypes
import fcntl
import gc
import multiprocessing
import os
import pickle
import random
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
import watchword as ww
from conftest import SCALE, built
from watchword._native import lib

NOBODY = 65534
TOO_LONG = 60  # seconds, after which a child is taken to hang
CLEAR = (ww.Error, OSError, ValueError, MemoryError)
DOCUMENTS = [{"id": str(n), "text": f"Everywhere the river{n} rose, number {n}.\n\n" * (n + 1)} for n in range(8)]
MORE = [{"id": f"more {n}", "text": f"Everywhere it fell, number {n}."} for n in range(3)]


def in_child(work, *arguments):
    """Calls work in a child and gives what it returns, or raises what it raises. A signal that ends it is a failure."""
    reader, writer = os.pipe()
    process = os.fork()
    if process == 0:
        try:
            os.close(reader)
            signal.alarm(TOO_LONG)
            try:
                result = (True, work(*arguments))
            except BaseException as error:
                result = (False, error)
            with os.fdopen(writer, "wb") as pipe:
                pickle.dump(result, pipe)
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        data = pipe.read()
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    assert status == 0, f"the child ended with {status}"
    good, value = pickle.loads(data)
    if good:
        return value
    raise value


def be_nobody():
    """From now on file permissions hold, which they do not for root."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def contents(path) -> dict:
    """All documents of a store by id: opened, read in full, searched and verified."""
    corpus = ww.open(path)
    found = {document.id: document.bytes for document in corpus}
    assert corpus.kwic("everywhere", progress=False).total == sum(text.count(b"Everywhere") for text in found.values())
    corpus.close()
    assert len(ww.verify(path, progress=False)) == 0
    return found


def expected(*records) -> dict:
    return {record["id"]: record["text"].encode() for some in records for record in some}


def append(path, records=MORE) -> None:
    with ww.Writer(path, append=True, durable=False, threads=1) as writer:
        for record in records:
            writer.add(**record)


@pytest.fixture
def open_folder():
    """A folder that any user can reach, which those of tmp_path are not."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        yield Path(folder)


@pytest.fixture
def store(open_folder) -> Path:
    """A store of two segments."""
    path = open_folder / "news.ww"
    ww.build(path, DOCUMENTS[:5], durable=False)
    append(path, DOCUMENTS[5:])
    assert len(segments(path)) == 2
    for file in [path, *path.iterdir()]:
        os.chmod(file, 0o777)
    return path


def segments(path) -> list[Path]:
    return sorted(path.glob("*.seg"))


def to_directory(path):
    path.unlink()
    path.mkdir()


def to_fifo(path):
    path.unlink()
    os.mkfifo(path)


def to_socket(path):
    path.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:  # the paths of sockets are short
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(f"/proc/self/fd/{folder}/{path.name}")
    finally:
        os.close(folder)


def to_symlink(path):
    moved = path.parent.parent / path.name
    path.rename(moved)
    path.symlink_to(moved)


def to_loop(path):
    path.unlink()
    path.symlink_to(path)


def to_device(path):
    path.unlink()
    try:
        os.mknod(path, stat.S_IFCHR | 0o666, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("devices cannot be made here")


def to_nothing(path):
    path.unlink()


def to_empty(path):
    path.write_bytes(b"")


def to_noise(path):
    path.write_bytes(b"These are not the bytes you are looking for.\n" * 100)


def to_secret(path):
    os.chmod(path, 0)


ODD = [to_directory, to_fifo, to_socket, to_symlink, to_loop, to_device, to_nothing, to_empty, to_noise, to_secret]


@pytest.mark.parametrize("change", ODD)
@pytest.mark.parametrize("file", ["manifest", "segment"])
def test_an_odd_file_of_a_store_is_a_clear_error(store, file, change):
    path = segments(store)[-1] if file == "segment" else store / file
    change(path)

    def use(work):
        be_nobody()
        work(store)

    for work in (contents, append):
        with pytest.raises((ww.DamagedStore, OSError)) as raised:
            in_child(use, work)
        message = str(raised.value)
        assert path.name in message and "\n" not in message
        assert ("permission denied" in message) == (change is to_secret)


@pytest.mark.parametrize("change", ODD)
def test_an_odd_lock_stops_writers_only(store, change):
    change(store / "lock")

    def use(work):
        be_nobody()
        return work(store)

    assert in_child(use, contents) == expected(DOCUMENTS)
    if change in (to_nothing, to_empty, to_noise):
        in_child(use, append)
        assert contents(store) == expected(DOCUMENTS, MORE)
    else:
        with pytest.raises((ww.DamagedStore, OSError), match="lock"):
            in_child(use, append)
        assert in_child(use, contents) == expected(DOCUMENTS)


def test_strange_files_beside_are_left_alone(store):
    (store / "notes.txt").write_text("mine")
    (store / "folder").mkdir()
    append(store)
    assert (store / "notes.txt").read_text() == "mine" and (store / "folder").is_dir()
    assert contents(store) == expected(DOCUMENTS, MORE)


@pytest.mark.parametrize("mode", [0o000, 0o111, 0o333, 0o444, 0o555])
def test_a_folder_without_permission(store, mode):
    os.chmod(store, mode)

    def use(work):
        be_nobody()
        return work(store)

    if mode == 0o555:
        assert in_child(use, contents) == expected(DOCUMENTS)
    else:
        with pytest.raises(OSError, match="permission denied"):
            in_child(use, contents)
    with pytest.raises(OSError, match="permission denied"):
        in_child(use, append)
    os.chmod(store, 0o777)
    assert contents(store) == expected(DOCUMENTS)


def test_a_place_where_nothing_may_be_made(open_folder):
    os.chmod(open_folder, 0o555)

    def build():
        be_nobody()
        ww.build(open_folder / "new.ww", DOCUMENTS)

    with pytest.raises(OSError, match=r"new\.ww: .*permission denied"):
        in_child(build)
    os.chmod(open_folder, 0o777)


def in_mount(open_folder, script, *arguments, size="1m"):
    """Runs a Python script with a small file system of its own mounted at open_folder / "disk"."""
    disk = open_folder / "disk"
    disk.mkdir()
    mount = f'mount -t tmpfs -o size={size} none "$0" && exec "$@"'
    command = ["unshare", "-m", "sh", "-c", mount, disk, sys.executable, "-c", script, disk, *map(str, arguments)]
    if not shutil.which("unshare"):
        pytest.skip("there is no unshare here")
    if subprocess.run([*command[:5], disk, "true"], check=False, capture_output=True).returncode != 0:
        pytest.skip("a file system cannot be mounted here, which root may do")
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_read_only_file_system_can_be_read(open_folder):
    script = """
import subprocess, sys, watchword as ww
path = sys.argv[1] + "/news.ww"
ww.build(path, [{"id": "1", "text": "one river"}])
subprocess.run(["mount", "-o", "remount,ro", sys.argv[1]], check=True)
corpus = ww.open(path)
assert corpus["1"].text == "one river" and corpus.kwic("river").total == 1
for work in (lambda: corpus.append([{"id": "2", "text": "x"}]), lambda: ww.build(path + "2", [])):
    try:
        work()
    except OSError as error:
        print(error)
"""
    first, second = in_mount(open_folder, script).splitlines()
    assert "lock" in first and "news.ww2" in second
    assert all("the file system is read-only" in line for line in (first, second))


def test_a_full_disk_stops_a_commit_and_harms_nothing(open_folder, count):
    """A disk of 1 MiB is filled by appends, at many sizes of a commit; once there is room again, it goes on."""
    script = """
import os, shutil, sys, watchword as ww
folder, path, ballast = sys.argv[1], sys.argv[1] + "/news.ww", sys.argv[1] + "/ballast"
def text(number, size):
    words = (f"w{(number * 7919 + at) * 104729 % 99991:05}" for at in range(size // 7))
    return f"Everywhere {number}. " + " ".join(words)
def check(size, count):
    corpus = ww.open(path)
    assert [d.id for d in corpus] == [str(n) for n in range(count)], (size, count)
    assert all(corpus[str(n)].text == text(n, size) for n in range(count))
    assert corpus.kwic("everywhere").total == count
full = commits = 0
for size in range(200, 200 + 8000 * int(sys.argv[2]), 8000 // 30):
    shutil.rmtree(path, ignore_errors=True)
    with open(ballast, "wb") as file:
        file.write(bytes(930_000 - 4096 * (size % 13)))
    ww.build(path, [])
    count = 0
    try:
        while True:
            with ww.Writer(path, append=True, durable=size % 2, threads=1) as writer:
                for number in range(count, count + 4):
                    writer.add(id=str(number), text=text(number, size))
            count += 4
            commits += 1
    except OSError as error:
        assert "no space left on the device" in str(error), error
        full += 1
    check(size, count)
    os.remove(ballast)
    with ww.Writer(path, append=True) as writer:
        writer.add(id=str(count), text=text(count, size))
    check(size, count + 1)
print(full, commits)
"""
    full, commits = map(int, in_mount(open_folder, script, SCALE).split())
    assert full >= 30
    count(f"a disk of 1 MiB: full {full} times after {commits} commits")


def test_a_limit_on_the_size_of_files_stops_a_commit(store, count):
    large = [{"id": f"large {n}", "text": " ".join(f"w{n * at % 7919}" for at in range(3000))} for n in range(40)]
    stopped = 0

    def limited(size):
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
        append(store, large)

    for size in range(0, 60000, 2000):
        try:
            in_child(limited, size)
        except OSError as error:
            assert "the file would become too large" in str(error)
            assert contents(store) == expected(DOCUMENTS)
            stopped += 1
    assert stopped >= 10
    append(store)
    assert contents(store) == expected(DOCUMENTS, MORE)
    count(f"files of at most 0 to 60,000 bytes: {stopped} commits stopped")


def test_few_open_files_are_a_clear_error_or_enough(store, count):
    outcomes = {"worked": 0, "failed": 0}

    def limited(work, more):
        highest = max(map(int, os.listdir("/proc/self/fd")))
        while os.dup(0) < highest:  # none is left free below
            pass
        resource.setrlimit(resource.RLIMIT_NOFILE, (highest + 1 + more, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        work(store)

    for work in (contents, append, ww.open):
        for more in range(-2, 8):
            try:
                in_child(limited, work, more)
                outcomes["worked"] += 1
            except FileExistsError:  # appended before
                outcomes["worked"] += 1
            except OSError as error:
                assert "too many open files in this process" in str(error)
                outcomes["failed"] += 1
    assert min(outcomes.values()) >= 5
    assert contents(store) == expected(DOCUMENTS, MORE)
    count(f"a limit on open files: {outcomes['worked']} calls worked, {outcomes['failed']} said so")


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
def test_what_a_program_without_streams_prints_never_lands_in_a_store(store, closed):
    def work():
        for stream in closed:
            os.close(stream)
        corpus = ww.open(store)
        with ww.Writer(store, append=True, durable=False) as writer:
            writer.add(**MORE[0])
            for stream in closed:
                with pytest.raises(OSError, match="Bad file descriptor"):
                    os.write(stream, b"noise")
                with pytest.raises(OSError, match="Bad file descriptor"):
                    os.read(stream, 1)
        return len(corpus)

    assert in_child(work) == len(DOCUMENTS)
    assert contents(store) == expected(DOCUMENTS, MORE[:1])


def test_files_of_a_store_do_not_pass_to_other_programs(store):
    with ww.open(store), ww.Writer(store, append=True, durable=False) as writer:
        writer.add(**MORE[0])
        held = []
        for name in os.listdir("/proc/self/fd"):
            try:
                if os.readlink(f"/proc/self/fd/{name}").startswith(str(store)):
                    held.append(int(name))
            except FileNotFoundError:  # that of the listing
                pass
        assert len(held) >= 4
        assert all(fcntl.fcntl(file, fcntl.F_GETFD) & fcntl.FD_CLOEXEC for file in held)


def test_a_writer_refuses_to_work_after_a_fork_and_a_reader_goes_on(store):
    corpus, writer = ww.open(store), ww.Writer(store, append=True, durable=False)
    writer.add(**MORE[0])

    def use():
        with pytest.raises(ValueError, match="belongs to the process that opened it"):
            writer.add(**MORE[1])
        with pytest.raises(ValueError, match="belongs to the process that opened it"):
            writer.commit()
        with pytest.raises(ww.BusyStore, match="another writer has it open"):
            append(store)
        return {document.id: document.bytes for document in corpus}

    assert in_child(use) == expected(DOCUMENTS)
    writer.add(**MORE[1])
    writer.commit()
    writer.close()
    assert contents(store) == expected(DOCUMENTS, MORE[:2])


def test_a_child_that_closes_a_writer_harms_it_not(store):
    writer = ww.Writer(store, append=True, durable=False, memory_limit=1)
    for record in MORE[:2]:  # so little memory that there is a segment on disk already
        writer.add(**record)
    before = segments(store)
    in_child(writer.close)
    assert segments(store) == before
    with pytest.raises(ww.BusyStore):
        append(store, MORE[2:])
    writer.commit()
    writer.close()
    append(store, MORE[2:])
    assert contents(store) == expected(DOCUMENTS, MORE)


def test_a_segment_that_is_lost_while_a_writer_is_open_stops_merging(store):
    with ww.Writer(store, append=True, durable=False) as writer:
        writer.add(**MORE[0])
        writer.commit()
        lost = segments(store)[0]
        kept = lost.read_bytes()
        lost.unlink()
        writer.add(**MORE[1])
        writer.commit()
        with pytest.raises(ww.DamagedStore, match=rf"{lost.name}: is missing"):
            writer.compact()
        with pytest.raises(ValueError, match="failed before and can only be closed"):
            writer.add(**MORE[2])
        writer.close()
        lost.write_bytes(kept)
    assert contents(store) == expected(DOCUMENTS, MORE[:2])


def count_terms(path) -> int:
    return len(ww.open(path).terms())


def test_a_child_that_ends_while_its_parent_writes_harms_nothing(store):
    with ww.Writer(store, append=True, durable=False, memory_limit=1) as writer:
        writer.add(**MORE[0])
        process = os.fork()
        if process == 0:
            del writer
            gc.collect()
            os._exit(0)
        assert os.waitpid(process, 0)[1] == 0
        writer.add(**MORE[1])
    assert contents(store) == expected(DOCUMENTS, MORE[:2])


class WriterOptions(ctypes.Structure):
    """The members of ww_writer_options up to the one that is needed."""

    _fields_ = (
        ("size", ctypes.c_size_t),
        ("alloc", ctypes.c_void_p),
        ("files", ctypes.c_void_p),
        ("append", ctypes.c_bool),
    )


def test_two_copies_of_the_library_in_one_process_exclude_each_other(store):
    """Locks of the process would not, and would go when the other copy closes its files."""
    other = ctypes.CDLL(str(built("watchword") / "libwatchword.so"))
    options = WriterOptions(size=ctypes.sizeof(WriterOptions), append=True)
    handle, path = ctypes.c_void_p(), os.fsencode(store)
    with ww.Writer(store, append=True, durable=False) as writer:
        writer.add(**MORE[0])
        assert other.ww_writer_open(ctypes.byref(handle), path, ctypes.byref(options), None) == lib.WW_EBUSY
        assert other.ww_corpus_open(ctypes.byref(handle), path, None, None) == lib.WW_OK
        other.ww_corpus_close(handle)
        with pytest.raises(ww.BusyStore):
            in_child(append, store, MORE[1:])
    assert contents(store) == expected(DOCUMENTS, MORE[:1])


ENDS = {
    "by itself": "",
    "by sys.exit": "sys.exit()",
    "by os._exit": "import os; os._exit(0)",
    "during a call in a thread": "import threading; threading.Thread(target=count, daemon=True).start()",
}


@pytest.mark.parametrize("end", ENDS)
def test_a_program_that_ends_with_open_handles_changes_nothing(store, end):
    script = f"""
import sys, watchword as ww
corpus, writer = ww.open(sys.argv[1]), ww.Writer(sys.argv[1], append=True, memory_limit=1)
document, table, view = corpus["0"], corpus.terms(), corpus.where(id="1")
for number in range(3):
    writer.add(id=f"more {{number}}", text="Everywhere.")
def count():
    while True:
        corpus.ngrams(1, 3)
{ENDS[end]}
"""
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", script, store], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    append(store)
    assert contents(store) == expected(DOCUMENTS, MORE)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes_of_multiprocessing_read_a_store(store, method):
    terms = count_terms(store)
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map(count_terms, [store] * 4) == [terms] * 4


def test_another_working_directory_changes_nothing_that_is_open(store, tmp_path):
    def work():
        os.chdir(store.parent)
        corpus, writer = ww.open("news.ww"), ww.Writer("news.ww", append=True, durable=False)
        os.chdir(tmp_path)
        assert len(corpus.terms()) > 0
        writer.add(**MORE[0])
        writer.commit()
        with pytest.raises(FileNotFoundError, match=r"news\.ww"):
            corpus.append(MORE[1:])
        return {document.id: document.bytes for document in corpus}

    assert in_child(work) == expected(DOCUMENTS)
    assert contents(store) == expected(DOCUMENTS, MORE[:1])


def test_a_store_that_moves_while_it_is_open(store):
    corpus, writer = ww.open(store), ww.Writer(store, append=True, durable=False)
    moved = store.rename(store.parent / "moved.ww")
    writer.add(**MORE[0])
    writer.commit()
    writer.close()
    assert {document.id: document.bytes for document in corpus} == expected(DOCUMENTS)
    assert contents(moved) == expected(DOCUMENTS, MORE[:1])
    with pytest.raises(FileNotFoundError, match=r"news\.ww"):
        ww.open(store)


def test_a_store_that_is_deleted_while_it_is_open(store):
    corpus, writer = ww.open(store), ww.Writer(store, append=True, durable=False)
    shutil.rmtree(store)
    writer.add(**MORE[0])
    with pytest.raises(FileNotFoundError, match=r"\.seg: cannot create: no such file"):
        writer.commit()
    with pytest.raises(ValueError, match="failed before and can only be closed"):
        writer.commit()
    writer.close()
    assert {document.id: document.bytes for document in corpus} == expected(DOCUMENTS)


def test_a_store_that_is_replaced_while_it_is_open(store):
    corpus, writer = ww.open(store), ww.Writer(store, append=True, durable=False)
    old = store.rename(store.parent / "old.ww")
    ww.build(store, MORE[1:], durable=False)
    writer.add(**MORE[0])
    writer.commit()
    writer.close()
    assert {document.id: document.bytes for document in corpus} == expected(DOCUMENTS)
    assert contents(store) == expected(MORE[1:])
    assert contents(old) == expected(DOCUMENTS, MORE[:1])


def test_the_manifest_of_another_store_is_noticed(store):
    corpus = ww.open(store)
    other = store.parent / "other.ww"
    ww.build(other, DOCUMENTS, durable=False)
    os.replace(other / "manifest", store / "manifest")
    assert {document.id: document.bytes for document in corpus} == expected(DOCUMENTS)
    with pytest.raises(ww.DamagedStore, match=r"\.seg"):
        contents(store)


def test_a_segment_cut_short_while_it_is_open_is_a_clear_error(store, count):
    whole = [path.read_bytes() for path in segments(store)]

    def read(size):
        corpus = ww.open(store)
        for path in segments(store):
            os.truncate(path, size)
        for document in DOCUMENTS:
            assert corpus[document["id"]].bytes == document["text"].encode()

    sizes = range(0, max(map(len, whole)), 29)
    refused = 0
    for size in sizes:
        for path, data in zip(segments(store), whole, strict=True):
            path.write_bytes(data)
        try:
            in_child(read, size)
        except ww.DamagedStore as error:
            assert ".seg: " in str(error)
            refused += 1
    assert len(sizes) // 4 < refused < len(sizes)
    count(f"segments cut at {len(sizes)} places while open: {refused} clear errors, the rest read what was left")


def test_a_manifest_cut_short_while_it_is_open_matters_to_later_ones_only(store):
    corpus, writer = ww.open(store), ww.Writer(store, append=True, durable=False)
    os.truncate(store / "manifest", 40)
    with pytest.raises(ww.DamagedStore, match="manifest"):
        ww.open(store)
    assert {document.id: document.bytes for document in corpus} == expected(DOCUMENTS)
    writer.add(**MORE[0])
    writer.commit()
    writer.close()
    assert contents(store) == expected(DOCUMENTS, MORE[:1])


SETTINGS = [
    {"LC_ALL": "tr_TR.UTF-8"},
    {"LC_ALL": "ja_JP.EUC-JP"},
    {"LC_ALL": "de_DE.ISO-8859-1"},
    {"LC_ALL": "C"},
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": ":nonsense"},
    {"PYTHONHASHSEED": "7"},
]


@pytest.fixture(scope="module")
def locales(tmp_path_factory) -> Path:
    """The locales of the settings above, made here."""
    folder = tmp_path_factory.mktemp("locales")
    if not shutil.which("localedef") or not os.path.isdir("/usr/share/i18n/locales"):
        pytest.skip("locales cannot be made here (Debian's package locales is not installed)")
    for name in (setting["LC_ALL"] for setting in SETTINGS if "_" in setting.get("LC_ALL", "")):
        language, _, charset = name.partition(".")
        subprocess.run(["localedef", "-c", "-i", language, "-f", charset, folder / name], check=True)
    return folder


IN_SETTING = """
import datetime, locale, sys, watchword as ww
set = locale.setlocale(locale.LC_ALL, "")
texts = ["ISPARTA Istanbul ı İ i I, 1.234,5 and 1,234.5 said “So?”", "\\u3042\\u3044 \\u65e5\\u672c straße STRASSE", "rose 3.5 %"]
records = [{"id": str(n), "text": t, "date": f"2031-0{n + 1}-05T23:30:00-11:00", "title": "Iı"} for n, t in enumerate(texts)]
corpus = ww.build(sys.argv[1], records, durable=False)
for table in (corpus.terms(by="month"), corpus.ngrams(2), corpus.kwic("i*"), corpus.documents(), corpus.quotations()):
    sys.stdout.buffer.write(table.to_csv().encode())
for record in records:
    assert corpus[record["id"]].date == datetime.date.fromisoformat(record["date"][:10])
sys.stderr.write(set + " " + locale.localeconv()["decimal_point"])
"""


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: "=".join(*setting.items()))
def test_locale_and_time_zone_change_nothing(tmp_path, locales, setting):
    made = []
    for number, environment in enumerate([{}, setting]):
        path = tmp_path / f"{number}.ww"
        environment = os.environ | {"LOCPATH": str(locales), "PYTHONUTF8": "1"} | environment
        command = [sys.executable, "-c", IN_SETTING, path]
        done = subprocess.run(command, env=environment, check=True, capture_output=True)
        made.append((done.stdout, {file.name: file.read_bytes() for file in path.iterdir()}))
    assert made[0] == made[1] and made[0][0]
    if "_" in setting.get("LC_ALL", ""):
        assert setting["LC_ALL"].encode() in done.stderr
        assert done.stderr.endswith(b"," if "ja" not in setting["LC_ALL"] else b".")


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o777])
def test_a_mask_that_takes_permissions_away(open_folder, mask):
    path = open_folder / "new.ww"

    def build():
        be_nobody()
        os.umask(mask)
        return len(ww.build(path, DOCUMENTS))

    def look():
        be_nobody()
        return contents(path)

    if mask == 0o777:
        with pytest.raises(OSError, match=r"new\.ww: .*permission denied"):
            in_child(build)
        assert not path.exists()
    else:
        assert in_child(build) == len(DOCUMENTS)
        assert in_child(look) == expected(DOCUMENTS)


IN_LITTLE_MEMORY = """
import resource, sys, watchword as ww
path, work, more = sys.argv[1], sys.argv[2], int(sys.argv[3])
records = [{"id": f"large {n}", "text": " ".join(f"w{n * at % 7919}" for at in range(20000))} for n in range(20)]
size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + more, resource.RLIM_INFINITY))
try:
    if work == "append":
        with ww.Writer(path, append=True, durable=False, threads=2) as writer:
            for record in records:
                writer.add(**record)
    elif work == "compact":
        ww.compact(path, durable=False, threads=2)
    else:
        corpus = ww.open(path)
        assert len(corpus.ngrams(1, 3, threads=2)) > 10 and len(corpus["1"].text) > 10
    print("worked")
except MemoryError:
    print("failed")
"""


def test_a_limit_on_memory_is_a_clear_error_or_enough(store, count):
    large = [{"id": f"large {n}", "text": " ".join(f"w{n * at % 7919}" for at in range(20000))} for n in range(20)]
    outcomes = {"worked": 0, "failed": 0}
    for work in ("append", "read", "compact"):
        for more in (0, *(1 << shift for shift in range(17, 27))):
            command = [sys.executable, "-c", IN_LITTLE_MEMORY, store, work, str(more)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            outcome = done.stdout.strip()
            outcomes[outcome] += 1
            if work == "append" and outcome == "worked":
                assert contents(store) == expected(DOCUMENTS, large)
                break
            assert contents(store) == expected(DOCUMENTS, *([large] if work != "append" else []))
    assert min(outcomes.values()) >= 5
    count(f"a limit on memory: {outcomes['worked']} calls worked, {outcomes['failed']} said so")


def until_interrupted(path, work) -> int:
    """Calls work with 0, 1, ... until Ctrl-C; gives how many calls had returned."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    done = 0
    try:
        (path / "ready").write_text(str(os.getpid()))
        while True:
            work(done)
            done += 1
    except KeyboardInterrupt:
        return done


def interrupted(path, work, delay) -> int:
    """The same in a child, which gets Ctrl-C after a delay."""
    ready = path / "ready"
    ready.unlink(missing_ok=True)

    def interrupt():
        while not ready.exists() or not ready.read_text():
            time.sleep(0.001)
        time.sleep(delay)
        os.kill(int(ready.read_text()), signal.SIGINT)

    watcher = multiprocessing.get_context("fork").Process(target=interrupt)
    watcher.start()
    done = in_child(until_interrupted, path, work)
    watcher.join()
    return done


def batch(number) -> list[dict]:
    return [{"id": f"{number}-{n}", "text": f"Everywhere {number} " + "so much to say " * 700} for n in range(10)]


def test_ctrl_c_stops_a_writer_and_the_store_is_as_before_or_after(tmp_path, count):
    """Every call appends a batch, deletes the one before and merges, at every third; each of these is one commit."""
    path = tmp_path / "news.ww"
    ww.build(path, [], durable=False)
    rng = random.Random(5)
    stops = 40 * SCALE
    calls = 0

    def change(number):
        corpus = ww.open(path).append(batch(calls + number), durable=False)
        if calls + number > 0:
            corpus = corpus.delete([record["id"] for record in batch(calls + number - 1)], durable=False)
        if number % 3 == 0:
            corpus.compact(durable=False)

    for _ in range(stops):
        done = interrupted(tmp_path, change, rng.random() * 0.15)
        calls += done
        found = contents(path)
        # What the call after those may have come to.
        before = expected(batch(calls - 1)) if calls > 0 else {}
        assert found in (before, before | expected(batch(calls)), expected(batch(calls)))
        if found != before:
            ww.append(path, [record for record in batch(calls) if record["id"] not in found], durable=False)
            if found.keys() & before.keys():
                ww.delete(path, list(before), durable=False)
            calls += 1
    assert calls > 0
    count(f"Ctrl-C: {stops} times in {calls} rounds of append, delete and compact")


def test_ctrl_c_stops_a_build_and_leaves_nothing(tmp_path):
    for delay in (0.0, 0.02, 0.1):

        def build(number):
            texts = ({"id": str(n), "text": "so much to say " * 5000} for n in range(10**9))
            ww.build(tmp_path / f"{number}.ww", texts, durable=False, memory_limit=1 << 22)

        assert interrupted(tmp_path, build, delay) == 0
        assert not list(tmp_path.glob("*.ww"))


# Paths, relative to a folder of which the first part is what is there already: what is wrong with them.
NOT_STORES = {
    "": "no such file",
    "missing.ww": "no such file",
    "missing/news.ww": "no such file",
    "file": "not a directory",
    "file/news.ww": "not a directory",
    "dangling": "no such file",
    "loop": "symbolic link",
    "x" * 300: "too long",
    "x/" * 3000: "too long",
    "folder": "no store here",
    "news.ww/manifest": "not a directory",
    "news.ww\0.old": "zero byte",
}


@pytest.mark.parametrize("name", NOT_STORES, ids=lambda name: repr(name[:20]))
def test_a_path_that_is_no_store_is_a_clear_error(store, name):
    folder = store.parent
    (folder / "file").write_text("text")
    (folder / "folder").mkdir()
    (folder / "dangling").symlink_to("nowhere")
    (folder / "loop").symlink_to("loop")

    def use(work):
        os.chdir(folder)
        work(name)

    for work in (ww.open, append):
        with pytest.raises(CLEAR, match=NOT_STORES[name]):
            in_child(use, work)
    assert contents(store) == expected(DOCUMENTS)


# Paths that are one, from inside a folder beside it.
STORES = ["../news.ww", "../news.ww/", ".././beside/../news.ww", "..//news.ww", "link", "link/.", b"../news.ww"]


@pytest.mark.parametrize("name", STORES)
def test_a_path_may_go_round(store, name):
    beside = store.parent / "beside"
    beside.mkdir()
    (beside / "link").symlink_to("../news.ww")

    def use():
        os.chdir(beside)
        append(name)
        return contents(name)

    assert in_child(use) == expected(DOCUMENTS, MORE)


@pytest.mark.parametrize("name", [b"\xff\xfe\x80.ww", "naïve 日本.ww".encode(), b"new\nline.ww", b" .ww", b"%s%n.ww"])
def test_a_path_may_be_of_any_bytes(tmp_path, name):
    for path in (os.fsencode(tmp_path) + b"/" + name, os.fsdecode(os.fsencode(tmp_path) + b"/as text " + name)):
        corpus = ww.build(path, DOCUMENTS, durable=False)
        assert "8 documents" in repr(corpus)
        append(path)
        assert contents(path) == expected(DOCUMENTS, MORE)
        with pytest.raises(FileExistsError, match="a store is there already"):
            ww.build(path, DOCUMENTS)


def test_a_path_may_be_as_long_as_the_system_takes(tmp_path):
    deep = tmp_path
    while len(str(deep)) < 3800:
        deep = deep / ("d" * 200)
    deep.mkdir(parents=True)
    path = deep / "news.ww"
    ww.build(path, DOCUMENTS, durable=False)
    assert contents(path) == expected(DOCUMENTS)
    with pytest.raises(FileNotFoundError, match=r"\.\.\.d.*/none\.ww: cannot open: no such file"):
        ww.open(deep / "none.ww")
