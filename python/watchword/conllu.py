"""CoNLL-U (universaldependencies.org/format.html): a token a line of ten columns, sentences apart by blank lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import BinaryIO

from .origin import Origin
from .pretokenised import Joiner, aligned
from .reading import MEMBERS, Reading
from .records import Draft, Problem, Record, RecordMaker

_COMMENT = re.compile(r"#[ \t]*(?:meta::)?([^=]*?)[ \t]*=[ \t]*(.*)", re.DOTALL)
_ID = re.compile(rb"(\d+)(?:-(\d+)|\.\d+)?")
_ESCAPE = re.compile(rb"\\([stnrp\\])")
_ESCAPES = {b"s": b" ", b"t": b"\t", b"n": b"\n", b"r": b"\r", b"p": b"|", b"\\": b"\\"}
_NOTHING = (b"_", b"")
_OF_DOCUMENTS = frozenset(MEMBERS) - {"id", "text", "tokens"}


class _Malformed(ValueError):
    """What makes a sentence, and with it a document, unreadable."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


class _Word:
    """A surface token, or a range of words that share one surface."""

    __slots__ = ("after", "before", "glued", "last", "lemma", "surface", "tag")

    def __init__(self, cells: list[bytes], last: int) -> None:
        self.last = last
        """the number of the last word that it covers"""
        self.surface = cells[1]
        self.lemma, self.tag = _lemma(cells), _tag(cells)
        self.before: bytes | None = None
        self.after: bytes | None = None
        self.glued = cells[9] == b"SpaceAfter=No"
        if cells[9] != b"_" and not self.glued:
            self._take(dict(item.partition(b"=")[::2] for item in cells[9].split(b"|")))

    def _take(self, misc: dict[bytes, bytes]) -> None:
        self.glued = misc.get(b"SpaceAfter") == b"No"
        self.before = spaces(misc.get(b"SpacesBefore"))
        self.after = spaces(misc.get(b"SpacesAfter"))
        self.surface = spaces(misc.get(b"SpacesInToken")) or self.surface

    def part(self, cells: list[bytes]) -> None:
        """A word of the range: "du" is "de+le"."""
        self.lemma = "+".join(filter(None, (self.lemma, _lemma(cells)))) or None
        self.tag = "+".join(filter(None, (self.tag, _tag(cells)))) or None


class _Reader:
    """Reads a file by sentences. A document that cannot be read is left out, up to the next `# newdoc`."""

    def __init__(self, origin: Origin, reading: Reading) -> None:
        self._make = RecordMaker(origin, reading, rows=False)
        self._document: Draft | None = None
        self._count = 0
        self._left_out = False

    def sentence(self, first: int, lines: list[bytes]) -> Iterator[Record | Problem]:
        comments = [line.decode("utf-8", "surrogateescape") for line in lines if line.startswith(b"#")]
        begins = next((place for place, comment in enumerate(comments) if _is(comment, "newdoc")), None)
        if begins is not None:
            yield from self.end()
            self._left_out = False
        if self._left_out or (begins is None and len(comments) == len(lines)):
            return
        if self._document is None:
            self._count += begins is not None
            self._document = Draft(first, self._count, _metadata(comments), Joiner())
        try:
            self._add(self._document.joiner, first, lines, comments)
        except _Malformed as error:
            self._document, self._left_out = None, True
            yield self._make.problem(error.line, f"{error}; the document was left out")

    def end(self) -> Iterator[Record | Problem]:
        if self._document is not None:
            yield self._make.finished(self._document)
            self._document = None

    def _add(self, joiner: Joiner, first: int, lines: list[bytes], comments: list[str]) -> None:
        if any(_is(comment, "newpar") for comment in comments):
            joiner.end_paragraph()
        words = _words(first, lines)
        for word, gap in zip(words, _gaps(first, words, comments), strict=True):
            if word.before is not None:
                joiner.gap(word.before)
            joiner.word(word.surface, word.lemma, word.tag)
            if word.after is not None:
                joiner.gap(word.after)
            elif gap is not None:
                joiner.between(gap)
        if words:
            joiner.end_sentence()


def read(file: BinaryIO, origin: Origin, reading: Reading) -> Iterator[Record | Problem]:
    """`# newdoc id = ...` begins a document; `# date`, `# title`, `# source`, `# url`, `# lang` and `# meta::name` of
    its first sentence are its metadata. A range such as 3-4 is one token, empty nodes are none. A file without
    `# newdoc` is one document."""
    reader = _Reader(origin, reading)
    lines: list[bytes] = []
    first = 1
    for number, line in enumerate(file, 1):
        line = line.rstrip(b"\r\n")
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            first = first if lines else number
            lines.append(line)
        elif lines:
            yield from reader.sentence(first, lines)
            lines = []
    if lines:
        yield from reader.sentence(first, lines)
    yield from reader.end()


def spaces(data: bytes | None) -> bytes | None:
    """White space as SpacesAfter and its like write it."""
    return None if data is None else _ESCAPE.sub(lambda escape: _ESCAPES[escape[1]], data)


def _is(comment: str, name: str) -> bool:
    return re.match(rf"#\s*{name}(?:\s|$)", comment) is not None


def _metadata(comments: list[str]) -> dict[str, str]:
    """What the comments of a document's first sentence say of the document."""
    found: dict[str, str] = {}
    for comment in comments:
        pair = _COMMENT.match(comment)
        if pair is None:
            continue
        name, value = pair.groups()
        if name == "newdoc id":
            found["id"] = value
        elif name in _OF_DOCUMENTS or comment.lstrip("# ").startswith("meta::"):
            found[f"meta_{name}" if name in ("id", "text", "tokens") else name] = value
    return found


def _words(first: int, lines: list[bytes]) -> list[_Word]:
    words: list[_Word] = []
    for number, line in enumerate(lines, first):
        if line.startswith(b"#"):
            continue
        cells = line.split(b"\t")
        place = _ID.fullmatch(cells[0])
        if len(cells) < 10 or place is None or not cells[1]:
            raise _Malformed(number, "ten columns are wanted: ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC")
        if b"." in cells[0]:
            continue
        if words and int(place[1]) <= words[-1].last:
            words[-1].part(cells)
        else:
            words.append(_Word(cells, int(place[2] or place[1])))
    return words


def _gaps(first: int, words: list[_Word], comments: list[str]) -> list[bytes | None]:
    """What `# text` says stands after each word, None where it says nothing.

    SpacesAfter tells more than `# text`, which holds no line ends; where it is used, `# text` is not asked.
    """
    plain: list[bytes | None] = [b"" if word.glued else None for word in words]
    given = next((pair[2] for pair in map(_COMMENT.match, comments) if pair and pair[1] == "text"), None)
    if given is None or any(word.before is not None or word.after is not None for word in words):
        return plain
    text = given.encode("utf-8", "surrogateescape")
    joined = b"".join(word.surface + (b"" if word.glued else b" ") for word in words)
    if joined.strip() == text.strip():
        return plain
    try:
        text, places = aligned([word.surface for word in words], text)
    except ValueError as error:
        raise _Malformed(first, f"# text: {error}") from None
    inner: list[bytes | None] = [text[a.end : b.start] for a, b in itertools.pairwise(places)]
    return [*inner, *plain[-1:]]


def _lemma(cells: list[bytes]) -> str | None:
    """None for "_", unless that is the word itself."""
    return None if cells[2] in _NOTHING and cells[2] != cells[1] else cells[2].decode("utf-8", "surrogateescape")


def _tag(cells: list[bytes]) -> str | None:
    """The universal tag, or that of the language where there is no other."""
    tag = cells[4] if cells[3] in _NOTHING else cells[3]
    return None if tag in _NOTHING else tag.decode("utf-8", "surrogateescape")
