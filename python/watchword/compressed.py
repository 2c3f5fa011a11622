"""Files opened for reading, compressed or not. Faster readers are used where they are installed."""

from __future__ import annotations

import bz2
import gzip
import importlib
import io
import lzma
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

try:
    from isal import igzip, isal_zlib

    _open_fast: Any = igzip.open
    _GZIP_ERRORS: tuple[Any, ...] = (EOFError, gzip.BadGzipFile, isal_zlib.error)
except ImportError:
    _open_fast, _GZIP_ERRORS = None, ()

_PIECE = 1 << 17


def _open_gzip(path: Path) -> Any:
    return (
        gzip.open(path, "rb")
        if _open_fast is None
        else io.BufferedReader(_FastGzip(path, _open_fast(path, "rb")), _PIECE)
    )


class _FastGzip(io.RawIOBase):
    """A gzip file read by isal. Where that finds damage it gives up what it had inflated last, so the file is read to
    the same place by gzip, which has the last word, and then by little pieces, of which only the last is lost."""

    def __init__(self, path: Path, file: Any) -> None:
        self._path = path
        self._file = file
        self._given = 0
        self._most = _PIECE

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            piece = self._file.read1(min(len(buffer), self._most))
        except _GZIP_ERRORS:
            if self._most < _PIECE:
                raise
            self._read_slowly()
            piece = self._file.read1(self._most)
        self._given += len(piece)
        buffer[: len(piece)] = piece
        return len(piece)

    def _read_slowly(self) -> None:
        self._most = 256
        self._file.close()
        self._file = gzip.open(self._path, "rb")
        left = self._given
        while left and (piece := self._file.read1(min(left, 8192))):
            left -= len(piece)

    def close(self) -> None:
        self._file.close()
        super().close()


def _open_zstd(path: Path) -> Any:
    try:
        return importlib.import_module("compression.zstd").open(path)
    except ImportError:
        pass
    try:
        zstandard = importlib.import_module("zstandard")
    except ImportError:
        raise ModuleNotFoundError(f"{path.name}: .zst files need zstandard: pip install zstandard") from None
    return io.BufferedReader(_Zstd(open(path, "rb"), zstandard), _PIECE)


class _Zstd(io.RawIOBase):
    """All frames of a file; one that ends inside a frame is an error, which zstandard's own reader lets pass."""

    def __init__(self, file: BinaryIO, zstandard: Any) -> None:
        self._file = file
        self._frame = zstandard.ZstdDecompressor().decompressobj()
        self._new_frame = zstandard.ZstdDecompressor().decompressobj
        self._error = zstandard.ZstdError
        self._begun = False
        self._waiting = b""
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._ready:
            piece = self._waiting or self._file.read(_PIECE)
            if not piece:
                if self._begun:
                    raise EOFError("Compressed file ended before the end of its last frame")
                return 0
            self._inflate(piece)
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def _inflate(self, piece: bytes) -> None:
        try:
            self._ready = memoryview(self._frame.decompress(piece))
        except self._error as error:
            raise OSError(f"not Zstandard: {error}") from None
        self._begun, self._waiting = True, b""
        if self._frame.eof:
            self._begun, self._waiting, self._frame = False, self._frame.unused_data, self._new_frame()

    def close(self) -> None:
        self._file.close()
        super().close()


_OPENERS: dict[str, Callable[[Path], Any]] = {
    ".gz": _open_gzip,
    ".bz2": lambda path: bz2.open(path, "rb"),
    ".xz": lambda path: lzma.open(path, "rb"),
    ".zst": _open_zstd,
}
ENDINGS = tuple(_OPENERS)
DAMAGE: tuple[type[Exception], ...] = (EOFError, gzip.BadGzipFile, zlib.error, lzma.LZMAError)
"""what reading raises when compressed data is cut short or changed"""


def opened(path: Path) -> BinaryIO:
    """The bytes in a file, as its last ending says. ModuleNotFoundError names what to install."""
    opener = _OPENERS.get(path.suffix.lower())
    file: BinaryIO = opener(path) if opener is not None else open(path, "rb")
    return file
