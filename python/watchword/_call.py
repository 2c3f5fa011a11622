"""Calls into C: statuses become exceptions, progress and Ctrl-C travel with the call, handles free themselves.

The only module that knows cffi's corners.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO

from ._native import ffi, lib

ProgressFunction = Callable[[int, int, str], object]
Progress = bool | ProgressFunction | None
"""How a long call shows where it is: None by itself where a person looks on, False never, True always, or a function
that takes (done, total, unit); total is 0 when it is not known."""


class Error(Exception):
    """A failure that has no better built-in exception."""


class DamagedStore(Error):
    """A file is not what was written: truncated, changed, or not a store at all."""


class UnknownVersion(Error):
    """The store was written by a newer version of the library."""


class BusyStore(Error):
    """Another writer has the store open."""


class Cancelled(Error):
    """The call was stopped by its progress function."""


_EXCEPTIONS: dict[int, type[Exception]] = {
    lib.WW_ENOMEM: MemoryError,
    lib.WW_EINVAL: ValueError,
    lib.WW_ENOTFOUND: FileNotFoundError,
    lib.WW_EEXISTS: FileExistsError,
    lib.WW_EIO: OSError,
    lib.WW_EDAMAGED: DamagedStore,
    lib.WW_EVERSION: UnknownVersion,
    lib.WW_ECANCELLED: Cancelled,
    lib.WW_EBUSY: BusyStore,
    lib.WW_ELIMIT: OverflowError,
}


def version() -> str:
    """The version of the C library."""
    return str(ffi.string(lib.ww_version()).decode())


def check(status: int, error: Any, missing: type[Exception] = FileNotFoundError) -> None:
    """Raises what a status stands for, with the C message; missing is what "not found" means for this call."""
    if status != lib.WW_OK:
        kind = missing if status == lib.WW_ENOTFOUND else _EXCEPTIONS.get(status, Error)
        raise kind(ffi.string(error.message).decode("utf-8", "replace"))


def slot(kind: str, end: Callable[[Any], None]) -> Any:
    """A place for a handle, owned before it is filled, so that an interrupt between call and return leaks nothing.
    end is a function of C that takes the place."""
    return ffi.gc(ffi.new(f"{kind} **"), end)


def terminated(data: bytes, what: str) -> bytes:
    """Bytes that C reads up to a zero: one among them would make them something else."""
    if b"\0" in data:
        raise ValueError(f"{what} holds a zero byte: {data!r}")
    return data


def path_bytes(path: str | os.PathLike[str]) -> bytes:
    return terminated(os.fsencode(path), "the path")


class Handle:
    """What an owned slot holds, once it is filled, for objects that Python closes. Calls take it in place of a pointer.

    Closed while a call is using it, by another thread or the call's own progress function, it ends with that call, not
    before. exclusive: other threads wait while one is using it.
    """

    def __init__(self, owner: Any, name: str, *, exclusive: bool = False) -> None:
        self._owner = owner
        self._name = name
        self._users = 0
        self._counting = threading.RLock()  # a signal's handler may close, too
        self._using = threading.RLock() if exclusive else contextlib.nullcontext()
        self.closed = False

    @contextlib.contextmanager
    def pointer(self) -> Iterator[Any]:
        """The pointer, to be used inside the with block. ValueError when it is closed."""
        with self._using:
            with self._counting:
                if self.closed:
                    raise ValueError(f"{self._name} is closed")
                self._users += 1
            try:
                yield self._owner[0]
            finally:
                with self._counting:
                    self._users -= 1
                    self._end_unless_used()

    def close(self) -> None:
        with self._counting:
            self.closed = True
            self._end_unless_used()

    def _end_unless_used(self) -> None:
        if self.closed and self._users == 0:
            ffi.release(self._owner)  # does nothing the second time


@contextlib.contextmanager
def _pointers(arguments: tuple[Any, ...]) -> Iterator[list[Any]]:
    """The arguments with handles exchanged for what they hold."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(each.pointer()) if isinstance(each, Handle) else each for each in arguments]


# What option structs and arrays point to, for as long as they live: cffi's hold nothing but bytes.
_pointed_to: weakref.WeakKeyDictionary[Any, list[Any]] = weakref.WeakKeyDictionary()


def options(kind: str, **members: Any) -> Any:
    """A filled options struct; texts are encoded, and they and what else it points to stay alive as long as the struct."""
    struct = ffi.new(f"{kind} *")
    struct.size = ffi.sizeof(kind)
    kept = []
    for name, value in members.items():
        if isinstance(value, str):
            value = ffi.new("char[]", terminated(value.encode(), name))
        if isinstance(value, ffi.CData):
            kept.append(value)
        if value is not None:
            setattr(struct, name, value)
    if kept:
        _pointed_to[struct] = kept
    return struct


def text(value: str | bytes | None, kept: list[Any], what: str) -> Any:
    """A ww_text of a Python text; what it points to goes into kept."""
    if not value:
        return (ffi.NULL, 0)
    if isinstance(value, str):
        try:
            value = value.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError as error:
            code = ord(error.object[error.start])
            message = f"{what}: lone surrogate U+{code:04X} at character {error.start}: not text; pass bytes to keep it"
            raise ValueError(message) from None
    pointer = ffi.from_buffer(value)
    kept.append(pointer)
    return (pointer, len(value))


def texts(values: Iterable[str | bytes], what: str) -> Any:
    """An array of ww_text, which keeps alive what it points to."""
    kept: list[Any] = []
    array = ffi.new("ww_text[]", [text(value, kept, what) for value in values])
    _pointed_to[array] = kept
    return array


def string(value: Any) -> str:
    """The Python text of a ww_text; bytes that are not UTF-8 become lone surrogates, one each."""
    return str(ffi.buffer(value.data, value.size)[:].decode("utf-8", "surrogateescape")) if value.size else ""


def call(function: Any, *arguments: Any, missing: type[Exception] = FileNotFoundError) -> None:
    """A short call: its last argument, the error, is added here."""
    error = ffi.new("ww_error *")
    with _pointers(arguments) as given:
        status = function(*given, error)
    check(status, error, missing)


def call_long(
    function: Any,
    *arguments: Any,
    progress: Progress = None,
    threads: int = 0,
    memory_limit: int = 0,
    missing: type[Exception] = KeyError,
) -> None:
    """A long call: its last two arguments, run and error, are added here."""
    error = ffi.new("ww_error *")
    watcher = Watcher(progress)
    handle = ffi.new_handle(watcher)
    run = ffi.new("ww_run *")
    run.size = ffi.sizeof("ww_run")
    run.threads = threads
    run.memory_limit = memory_limit
    run.keep_going = lib.ww_py_keep_going
    run.user = handle
    try:
        with _pointers(arguments) as given:
            status = function(*given, run, error)
    finally:
        watcher.close()
    if watcher.raised is not None:
        raise watcher.raised
    check(status, error, missing)


class Watcher:
    """Receives the progress of one call, and remembers what was raised while it did."""

    SHOW_AFTER = 0.5  # seconds; shorter calls show nothing

    def __init__(self, progress: Progress) -> None:
        self.function = progress if callable(progress) else None
        self.show = progress is True or (progress is None and _someone_looks_on())
        self.delay = 0.0 if progress is True else self.SHOW_AFTER
        self.started = time.monotonic()
        self.raised: BaseException | None = None
        self.bar: Any = None

    def report(self, done: int, total: int, unit: str) -> bool:
        """False stops the call: what the user's function returns when it returns False itself."""
        if self.function is not None:
            return self.function(done, total, unit) is not False
        if self.show and time.monotonic() - self.started >= self.delay:
            self._draw(done, total, unit)
        return True

    def _draw(self, done: int, total: int, unit: str) -> None:
        if self.bar is None:
            try:
                from tqdm.auto import tqdm
            except ImportError:
                self.show = False
                return
            self.bar = tqdm(total=total or None, unit=f" {unit}", unit_scale=True, leave=False)
        self.bar.n = done
        self.bar.refresh()

    def close(self) -> None:
        if self.bar is not None:
            self.bar.close()


def _someone_looks_on() -> bool:
    return "ipykernel" in sys.modules or (
        threading.current_thread() is threading.main_thread() and sys.stderr is not None and sys.stderr.isatty()
    )


class Sink:
    """Writes what a call hands over to an open binary file, and remembers what was raised while it did."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.raised: BaseException | None = None

    def write(self, data: bytes) -> None:
        if not isinstance(self.file, io.RawIOBase):
            self.file.write(data)
            return
        while data:  # a raw file may take less than all, and says None where it would have to wait
            taken = self.file.write(data)
            if taken is None:
                raise BlockingIOError(errno.EAGAIN, "the file takes no more")
            data = data[taken:]


def call_writing(function: Any, *arguments: Any, file: BinaryIO, progress: Progress = None) -> None:
    """A long call that hands over bytes: the arguments before run, write and user, are added here."""
    sink = Sink(file)
    handle = ffi.new_handle(sink)
    try:
        call_long(function, *arguments, lib.ww_py_write, handle, progress=progress)
    except Exception:
        if sink.raised is not None:
            raise sink.raised from None
        raise


def _remember(kind: type[BaseException], raised: BaseException, traceback: Any) -> None:
    # Runs when a callback raised, KeyboardInterrupt before its first line included; C gets the callback's error value.
    frame = traceback.tb_frame if traceback is not None else None
    user = frame.f_locals.get("user") if frame is not None else None
    if user is not None:
        ffi.from_handle(user).raised = raised.with_traceback(traceback)


@ffi.def_extern(error=False, onerror=_remember)  # type: ignore[untyped-decorator]
def ww_py_keep_going(progress: Any, user: Any) -> bool:
    watcher = ffi.from_handle(user)
    return bool(watcher.report(progress.done, progress.total, ffi.string(progress.unit).decode()))


@ffi.def_extern(error=-errno.EIO, onerror=_remember)  # type: ignore[untyped-decorator]
def ww_py_write(user: Any, data: Any, size: int) -> int:
    ffi.from_handle(user).write(ffi.buffer(data, size)[:])
    return 0
