"""Vertical text (VRT), as the Corpus Workbench and Sketch Engine read it: a token a line, structures as tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from .origin import Origin
from .pretokenised import Joiner
from .reading import Reading
from .records import Draft, Problem, Record, RecordMaker

_NAME = rb"[A-Za-z_][\w.:-]*"
_TAG = re.compile(rb"<(/?)(" + _NAME + rb")((?:\s+" + _NAME + rb"\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>\s*")
_ATTRIBUTE = re.compile(rb"(" + _NAME + rb")\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_LOOKS_LIKE_TAG = re.compile(rb"</?[A-Za-z_][^\t]*$")
_IGNORED = re.compile(rb"<[?!].*>\s*$")
_ENTITY = re.compile(rb"&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));")
_ENTITIES = {b"lt": b"<", b"gt": b">", b"amp": b"&", b"quot": b'"', b"apos": b"'"}
_DOCUMENTS = frozenset((b"text", b"doc"))
_NO_VALUE = frozenset((b"", b"_", b"__UNDEF__", b"<unknown>"))


class _Reader:
    """Reads lines one after the other; what they complete is in `done`."""

    def __init__(self, origin: Origin, reading: Reading) -> None:
        columns = reading.token_columns
        self._make = RecordMaker(origin, reading, rows=False)
        self._word = columns.index("word")
        self._lemma = columns.index("lemma") if "lemma" in columns else -1
        self._pos = columns.index("pos") if "pos" in columns else -1
        self._draft: Draft | None = None
        self._tag_open = b""
        """the tag that the draft stands in; empty for tokens outside of any"""
        self._left_out = False
        """whether what stands here belongs to a document that could not be read"""
        self._count = 0
        self.done: list[Record | Problem] = []

    def line(self, number: int, line: bytes) -> None:
        if not line.startswith(b"<"):
            self._token(number, line)
        elif tag := _TAG.fullmatch(line):
            self._tag(number, tag)
        elif _LOOKS_LIKE_TAG.match(line):
            self._leave_out(number, f"{line[:60].decode('utf-8', 'backslashreplace')!r} is no tag")
        elif not _IGNORED.match(line):
            self._token(number, line)

    def end(self) -> None:
        """The file has ended: a structure that is open says that it was cut off."""
        if self._draft is not None and self._tag_open:
            self._leave_out(self._draft.place, f"<{self._tag_open.decode()}> is not closed where the file ends")
        self._finish()

    def _leave_out(self, number: int, why: str) -> None:
        self.done.append(self._make.problem(number, f"{why}; the document was left out"))
        self._draft, self._left_out = None, True

    def _token(self, number: int, line: bytes) -> None:
        cells = line.split(b"\t")
        if self._left_out or not line.strip():
            return
        if len(cells) <= self._word or not cells[self._word]:
            self._leave_out(number, "no word in this line")
            return
        if self._draft is None:
            self._begin(number, {}, b"")
        lemma, pos = self._cell(cells, self._lemma), self._cell(cells, self._pos)
        self._joiner.word(unescaped(cells[self._word]), lemma, pos)

    def _cell(self, cells: list[bytes], column: int) -> str | None:
        if not 0 <= column < len(cells) or (cells[column] in _NO_VALUE and cells[column] != cells[self._word]):
            return None
        return unescaped(cells[column]).decode("utf-8", "surrogateescape") or None

    @property
    def _joiner(self) -> Joiner:
        assert self._draft is not None
        return self._draft.joiner

    def _tag(self, number: int, tag: re.Match[bytes]) -> None:
        closes, name, attributes, empty = tag.groups()
        if name in _DOCUMENTS and closes:
            self._close(number, name)
        elif name in _DOCUMENTS:
            self._open(number, name, attributes)
            if empty:
                self._finish()
        elif self._draft is None:
            return
        elif name == b"g" and not closes:
            self._joiner.glue()
        elif name == b"s":
            self._joiner.end_sentence()
        elif name == b"p":
            self._joiner.end_paragraph()

    def _open(self, number: int, name: bytes, attributes: bytes) -> None:
        if self._draft is not None and self._tag_open:
            self._leave_out(
                self._draft.place, f"<{self._tag_open.decode()}> is not closed where line {number} begins another"
            )
        self._finish()
        self._begin(number, _attributes(attributes), name)

    def _close(self, number: int, name: bytes) -> None:
        if self._draft is not None and self._tag_open == name:
            self._finish()
        elif not self._left_out:
            self._leave_out(number, f"</{name.decode()}> closes nothing")
        self._left_out = False

    def _begin(self, number: int, attributes: dict[str, str], tag: bytes) -> None:
        self._count += 1
        self._draft = Draft(number, self._count, attributes, Joiner())
        self._tag_open, self._left_out = tag, False

    def _finish(self) -> None:
        if self._draft is not None:
            if not self._tag_open and self._count == 1:
                self._draft.ordinal = 0
            self.done.append(self._make.finished(self._draft))
            self._draft = None


def read(file: BinaryIO, origin: Origin, reading: Reading) -> Iterator[Record | Problem]:
    """<text> or <doc> is a document and its attributes are the metadata; <p> parts paragraphs, <s> sentences, and <g/>
    says that no space stands there. A file without <text> is one document."""
    reader = _Reader(origin, reading)
    for number, line in enumerate(file, 1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        reader.line(number, line.rstrip(b"\r\n"))
        if reader.done:
            yield from reader.done
            reader.done.clear()
    reader.end()
    yield from reader.done


def unescaped(data: bytes) -> bytes:
    """The five entities of XML and numeric ones; other ampersands stay, since many vertical files escape nothing."""
    return _ENTITY.sub(_character, data) if b"&" in data else data


def _character(entity: re.Match[bytes]) -> bytes:
    if entity[1]:
        return _ENTITIES[entity[1]]
    code = int(entity[2]) if entity[2] else int(entity[3], 16)
    return chr(code).encode() if code < 0x110000 and not 0xD800 <= code < 0xE000 else entity[0]


def _attributes(data: bytes) -> dict[str, str]:
    given = {
        name.decode(): unescaped(a or b).decode("utf-8", "surrogateescape") for name, a, b in _ATTRIBUTE.findall(data)
    }
    return {f"text_{name}" if name in ("text", "tokens") else name: value for name, value in given.items()}
