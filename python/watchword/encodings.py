"""Encodings: text that the user says is not UTF-8, as UTF-8. Bytes that an encoding does not have stay as they are."""

from __future__ import annotations

import codecs
import io
import re
from typing import BinaryIO

from .origin import Origin

_KEEP = "watchword.keep"
_KEPT = re.compile("[\udc80-\udcff]")
_PIECE = 1 << 16


def known(encoding: str | None) -> str | None:
    """The name of an encoding of text; None for UTF-8, which needs no conversion. ValueError when there is none."""
    if encoding is None:
        return None
    try:
        "a".encode(encoding)
    except LookupError:
        raise ValueError(f"no encoding {encoding!r}; Python's names are meant, such as 'windows-1252'") from None
    return None if codecs.lookup(encoding).name == "utf-8" else encoding


def utf8(data: bytes, encoding: str, origin: Origin) -> bytes:
    """Bytes of an encoding as bytes of UTF-8; origin counts what could not be decoded."""
    return _encode(data.decode(encoding, _KEEP), origin)


def transcoded(file: BinaryIO, encoding: str, origin: Origin) -> BinaryIO:
    """A file of an encoding as a file of UTF-8."""
    return io.BufferedReader(_Transcoded(file, encoding, origin), _PIECE)


class _Transcoded(io.RawIOBase):
    def __init__(self, file: BinaryIO, encoding: str, origin: Origin) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)(_KEEP)
        self._origin = origin
        self._ready = memoryview(b"")
        self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._ready and not self._ended:
            piece = self._file.read(_PIECE)
            self._ended = not piece
            self._ready = memoryview(_encode(self._decoder.decode(piece, self._ended), self._origin))
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size


def _encode(text: str, origin: Origin) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        origin.undecodable += len(_KEPT.findall(text))
        return text.encode("utf-8", "surrogateescape")


def _keep(error: UnicodeError) -> tuple[str, int]:
    # surrogateescape for every encoding: the built-in one refuses the bytes below 0x80 of a broken UTF-16.
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return "".join(chr(byte if byte < 0x80 else 0xDC00 + byte) for byte in bad), error.end


codecs.register_error(_KEEP, _keep)
