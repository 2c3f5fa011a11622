"""TEI (tei-c.org): the running text of the body with its paragraphs, and who wrote it when from the header.

Read with expat as it comes, since xml.etree can neither refuse entities nor tell lines.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Iterator
from typing import Any, BinaryIO
from xml.parsers import expat

from .origin import Origin
from .reading import Reading
from .records import Problem, Record, RecordMaker

_ROOTS = frozenset(("TEI", "TEI.2"))
_CORPORA = frozenset(("teiCorpus", "teiCorpus.2"))
_BLOCKS = frozenset(
    "p head ab div div1 div2 div3 div4 div5 div6 div7 lg list item label table row sp speaker stage quote cit figure "
    "figDesc opener closer salute signed dateline byline trailer argument epigraph postscript u floatingText group "
    "text body castList castItem bibl".split()
)
_SPACES = frozenset(("lb", "pb", "cb", "milestone", "cell"))
# Of <choice>, the edited reading is text; running heads and what was struck out are not.
_PASSED_OVER = frozenset(("fw", "del"))
_UNEDITED = frozenset(("sic", "orig", "abbr"))
_LINE = "l"
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?$")
# Of several dates the text's own comes first, and that of its electronic edition last.
_DATED = ("creation", "sourceDesc", "publicationStmt")
_KEPT = frozenset((("titleStmt", "title"), ("titleStmt", "author"), ("publicationStmt", "publisher")))
_DEEPEST = 1000
_PIECE = 1 << 16


class _Refused(ValueError):
    """What ends the reading of a file."""


class _Body:
    """The text of a document as it comes: runs of characters, parted into blocks."""

    def __init__(self) -> None:
        self._blocks: list[tuple[str, str]] = []
        self._notes: list[tuple[str, str]] = []
        self._runs: list[list[str]] = [[]]
        self._in_verse = False

    def characters(self, data: str) -> None:
        self._runs[-1].append(data)

    def join(self) -> None:
        """What comes next follows without white space: a word goes on over the end of a line."""
        self._runs[-1][:] = ["".join(self._runs[-1]).rstrip()]

    def part(self, *, line: bool = False) -> None:
        """A block ends here, if there is one; lines of verse stand closer than other blocks."""
        text = " ".join("".join(self._runs[-1]).split())
        self._runs[-1].clear()
        inside_note = len(self._runs) > 1
        if text:
            before = "\n" if line and self._in_verse else "\n\n"
            (self._notes if inside_note else self._blocks).append((before, text))
        self._in_verse = line and (self._in_verse or bool(text))
        if self._notes and not inside_note:
            self._blocks += self._notes
            self._notes.clear()
            self._in_verse = False

    def begin_note(self) -> None:
        """A note in the middle of a paragraph follows the paragraph."""
        self._runs.append([])

    def end_note(self) -> None:
        self.part()
        self._runs.pop()

    def text(self) -> str:
        self.part()
        return "".join(before + text for before, text in self._blocks).lstrip("\n")


class _Document:
    """A <TEI> that is being read."""

    def __init__(self, line: int, ordinal: int, attributes: dict[str, str]) -> None:
        self.line = line
        self.ordinal = ordinal
        self.body = _Body()
        self.dates: dict[str, str] = {}
        self.values: dict[str, list[str]] = {}
        self._keep("id", attributes.get("id", ""))
        self._keep("lang", attributes.get("lang", ""))

    def _keep(self, name: str, value: str) -> None:
        if value := " ".join(value.split()):
            self.values.setdefault(name, []).append(value)

    def header(self, path: list[str], attributes: dict[str, str], text: str) -> None:
        """Takes an element of the header."""
        parent, name = path[-2:]
        if (parent, name) in _KEPT:
            self._keep(name, text)
        elif name == "language" and "ident" in attributes:
            self._keep("language", attributes["ident"])
        elif name == "date":
            place = next((place for place in _DATED if place in path), "")
            date = attributes.get("when") or " ".join(text.split())
            if place and date:
                self.dates.setdefault(place, date)

    def row(self, any_date: bool) -> dict[str, str]:
        """Its metadata; dates that are written otherwise than in ISO form only where a date_format reads them."""
        row = {name: "; ".join(values) for name, values in self.values.items() if name not in ("title", "language")}
        if "title" in self.values:
            row["title"] = self.values["title"][0]
        languages = self.values.get("language", [])
        if len(languages) == 1:
            row.setdefault("lang", languages[0])
        dates = [self.dates[place] for place in _DATED if place in self.dates]
        read = [date for date in dates if any_date or _ISO.match(date) or "T" in date]
        if read:
            row["date"] = read[0]
        elif dates:
            row["date_text"] = dates[0]
        return row


class _Reader:
    """Follows the elements; what they complete is in `done`."""

    def __init__(self, origin: Origin, reading: Reading) -> None:
        self.make = RecordMaker(origin, reading, rows=False)
        self.done: list[Record | Problem] = []
        self._any_date = reading.dates is not None
        self._path: list[str] = []
        self._attributes: list[dict[str, str]] = []
        self._texts: list[list[str]] = []
        self._skipped = 0
        self._document: _Document | None = None
        self._count = 0
        # The transcoder has made UTF-8 of a declared encoding, whatever the file says of itself.
        self.parser: Any = expat.ParserCreate("utf-8" if reading.encoding else None, "}")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.EntityDeclHandler = self._refuse_entity
        self.parser.SkippedEntityHandler = self._named_character

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition("}")[2]
        given = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        if not self._path and name not in _ROOTS | _CORPORA:
            raise _Refused(f"the root is <{name}>, not <TEI> or <teiCorpus>")
        if len(self._path) == _DEEPEST:
            raise _Refused(f"elements are nested more than {_DEEPEST:,} deep")
        if name in _ROOTS and self._document is None:
            self._count += any(part in _CORPORA for part in self._path)
            self._document = _Document(self.parser.CurrentLineNumber, self._count, given)
        elif self._in_body():
            self._start_in_body(name, given)
        self._path.append(name)
        self._attributes.append(given)
        self._texts.append([])

    def _start_in_body(self, name: str, attributes: dict[str, str]) -> None:
        if self._skipped or name in _PASSED_OVER or (name in _UNEDITED and self._path[-1] == "choice"):
            self._skipped += 1
        elif name == "note":
            self._body.begin_note()
        elif name in _SPACES and attributes.get("break") == "no":
            self._body.join()
        elif name in _SPACES:
            self._body.characters(" ")
        elif name in _BLOCKS:
            self._body.part()
        elif name == _LINE:
            self._body.part(line=True)

    def _end(self, name: str) -> None:
        name = self._path.pop()
        attributes, text = self._attributes.pop(), "".join(self._texts.pop())
        if self._document is None:
            return
        if "teiHeader" in self._path:
            self._document.header([*self._path, name], attributes, text)
            self._texts[-1].append(text)
        elif self._skipped:
            self._skipped -= 1
        elif self._in_body():
            self._end_in_body(name)
        elif name in _ROOTS and not any(part in _ROOTS for part in self._path):
            row = {**self._document.row(self._any_date), "text": self._body.text()}
            self.done.append(self.make(row, self._document.line, self._document.ordinal))
            self._document = None

    def _end_in_body(self, name: str) -> None:
        if name == "note":
            self._body.end_note()
        elif name in _BLOCKS:
            self._body.part()
        elif name == _LINE:
            self._body.part(line=True)

    def _characters(self, data: str) -> None:
        if self._document is None:
            return
        if "teiHeader" in self._path:
            self._texts[-1].append(data)
        elif not self._skipped and self._in_body():
            self._body.characters(data)

    def _in_body(self) -> bool:
        return self._document is not None and "body" in self._path

    @property
    def _body(self) -> _Body:
        assert self._document is not None
        return self._document.body

    def _refuse_entity(self, name: str, *_: object) -> None:
        raise _Refused(f"entity {name!r} is declared in the document type; for safety such files are not read")

    def _named_character(self, name: str, is_parameter: bool) -> None:
        character = html.entities.html5.get(f"{name};")
        if is_parameter or character is None:
            raise _Refused(f"entity &{name}; is not known, since the document type is not read")
        self._characters(character)


def read(file: BinaryIO, origin: Origin, reading: Reading) -> Iterator[Record | Problem]:
    """A <TEI> a document, or several in a <teiCorpus>. A file that is not well-formed is read up to there."""
    reader = _Reader(origin, reading)
    piece = b"-"
    while piece:
        piece = file.read(_PIECE)
        try:
            reader.parser.Parse(piece, not piece)
        except _Refused as error:
            problem = reader.make.problem(reader.parser.CurrentLineNumber, f"{error}; nothing after this was read")
        except expat.ExpatError as error:
            why = f"not well-formed: {expat.ErrorString(error.code)}, column {error.offset + 1}"
            problem = reader.make.problem(error.lineno, f"{why}; nothing after this was read")
        else:
            yield from reader.done
            reader.done.clear()
            continue
        yield from reader.done
        yield problem
        return
