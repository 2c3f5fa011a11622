"""WET: the text of web pages as Common Crawl gives it, in WARC records (ISO 28500) of the type "conversion"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from .encodings import utf8
from .origin import Origin
from .reading import MEMBERS, Reading
from .records import Problem, Record, RecordMaker

_VERSION = b"WARC/"
_MOST_HEADERS = 256
_LONGEST_LINE = 1 << 16
_LONGEST_BLOCK = 1 << 31
_NAMES = {"warc-record-id": "id", "warc-target-uri": "url", "warc-date": "date"}
# What says how a record is packed, and nothing about the page.
_PACKING = frozenset(("warc-type", "content-length", "content-type", "warc-block-digest", "warc-payload-digest"))


class _Mangled(Exception):
    """What makes a record unreadable."""


class _Pages:
    """A file from which lines and blocks are taken, and to which a block can be given back."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._back = b""

    def line(self) -> bytes:
        """The next line with its end; "" at the end of the file."""
        end = self._back.find(b"\n", 0, _LONGEST_LINE) + 1
        if end:
            return self._take(end)
        return self._take(len(self._back)) + self._file.readline(_LONGEST_LINE)

    def block(self, size: int) -> bytes:
        taken = self._take(min(size, len(self._back)))
        return taken + self._file.read(size - len(taken)) if len(taken) < size else taken

    def give_back(self, block: bytes) -> None:
        self._back = block + self._back

    def _take(self, size: int) -> bytes:
        taken, self._back = self._back[:size], self._back[size:]
        return taken


def read(file: BinaryIO, origin: Origin, reading: Reading) -> Iterator[Record | Problem]:
    """A page a document. A record that is mangled is a problem, and reading goes on where the next one begins."""
    make = RecordMaker(origin, reading, rows=False)
    pages = _Pages(file)
    number = 0
    while line := _first_line(pages):
        number += 1
        try:
            headers = _headers(pages, line)
            text = _block(pages, headers)
        except _Mangled as why:
            yield make.problem(number, f"{why}; reading goes on at the next WARC record")
            _skip_to_record(pages)
            continue
        if headers.get("warc-type", "").lower() == "conversion":
            text = text if reading.encoding is None else utf8(text, reading.encoding, origin)
            yield make(_row(headers, text), number, number)


def _first_line(pages: _Pages) -> bytes:
    while (line := pages.line()) and not line.strip():
        pass
    return line


def _headers(pages: _Pages, line: bytes) -> dict[str, str]:
    if not line.startswith(_VERSION):
        raise _Mangled(f"{_shown(line)} stands where a WARC record should begin")
    headers: dict[str, str] = {}
    while (line := pages.line()).strip():
        name, colon, value = line.decode("utf-8", "surrogateescape").partition(":")
        if not colon or len(headers) == _MOST_HEADERS:
            pages.give_back(line)
            raise _Mangled(f"{_shown(line)} is no WARC header")
        headers[name.strip().lower()] = value.strip()
    if not line:
        raise _Mangled("the file ends inside the headers")
    return headers


def _block(pages: _Pages, headers: dict[str, str]) -> bytes:
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdigit() and len(length) < 12 and int(length) < _LONGEST_BLOCK):
        raise _Mangled(f"Content-Length is {length!r}" if length else "no Content-Length")
    block = pages.block(int(length))
    if len(block) < int(length):
        pages.give_back(block)
        raise _Mangled(f"the file ends after {len(block):,} of {int(length):,} bytes")
    after = pages.block(4)
    # The last record of a file may lack the empty lines that close a record.
    if after.strip(b"\r\n"):
        pages.give_back(block + after)
        raise _Mangled(f"Content-Length {int(length):,} is not where the record ends")
    pages.give_back(after)
    return block


def _skip_to_record(pages: _Pages) -> None:
    while line := pages.line():
        if line.startswith(_VERSION):
            pages.give_back(line)
            return


def _row(headers: dict[str, str], text: bytes) -> dict[str, str | bytes]:
    """The headers as columns; those that are no WARC headers and called as a member of records keep out of its way."""
    row: dict[str, str | bytes] = {"text": text}
    for name, value in headers.items():
        if name in _NAMES:
            row[_NAMES[name]] = value.strip("<>") if _NAMES[name] == "id" else value
        elif name not in _PACKING:
            row[f"warc-{name}" if name in MEMBERS else name] = value
    return row


def _shown(line: bytes) -> str:
    return repr(line[:40].decode("utf-8", "backslashreplace").rstrip())
