"""Records: what every source gives, made of rows of named values, and the problems of those that cannot be."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from .encodings import utf8
from .origin import Origin
from .pretokenised import Joiner, Token, aligned, built
from .reading import MEMBERS, Reading

__all__ = ["Draft", "Problem", "Record", "RecordMaker", "Token"]

_SHAPES_KEPT = 1024


@dataclass(slots=True)
class Record:
    """A document as a source gives it."""

    id: str
    text: str | bytes
    date: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    lang: str | None = None
    fields: Mapping[str, str] | None = None
    tokens: list[Token] | None = None
    """its words and marks where the source has cut them; text is bytes of UTF-8 then"""
    origin: Origin | None = None
    place: int = 0
    """the line, row or number in its origin"""

    @property
    def where(self) -> str:
        """Its place in the source, for messages."""
        return self.origin.place(self.place) if self.origin is not None else ""


@dataclass(frozen=True, slots=True)
class Problem:
    """A record that could not be read or added."""

    where: str
    why: str
    kind: type[Exception] = ValueError
    origin: Origin | None = None

    def exception(self) -> Exception:
        return self.kind(f"{self.where}: {self.why}")


@dataclass(slots=True)
class Draft:
    """A document of tokens that is being read."""

    place: int
    ordinal: int
    attributes: dict[str, str]
    joiner: Joiner


class _Shape(NamedTuple):
    """What follows from the names of a row's columns alone, and so is worked out once for all rows alike."""

    lacks: str
    """why rows of these columns are no documents, "" when they are"""
    extras: tuple[Any, ...]
    """columns that become fields"""
    tokens: bool


class RecordMaker:
    """Makes the records of one origin. Called once a record: nothing is looked up here that can be before."""

    def __init__(self, origin: Origin, reading: Reading, *, rows: bool = True, raw: bool = False) -> None:
        """rows is False where text and tokens come from the format and no column is mapped to them; raw is True where
        texts that are bytes are still in the declared encoding."""
        given = reading.mapping
        self._mapped = {member: given[member] for member in given if rows or member not in ("text", "tokens")}
        columns = {member: self._mapped.get(member, member) for member in MEMBERS}
        self._id, self._text, self._date, self._title, self._source, self._url, self._lang, self._tokens = (
            columns[member] for member in MEMBERS
        )
        self._taken = frozenset(columns.values())
        self._wanted = reading.columns
        self._dates = reading.dates
        self._encoding = reading.encoding if raw else None
        self._origin = origin
        self._shapes: dict[tuple[Any, ...], _Shape] = {}

    def __call__(self, row: Mapping[str, Any], place: int, ordinal: int) -> Record | Problem:
        """place is for messages; ordinal makes an id where the row has none, 0 for the only document of a file."""
        self._origin.reached = place
        shape = self._shapes.get(tuple(row)) or self._learn(row)
        if shape.lacks:
            return self.problem(place, shape.lacks)
        get = row.get
        text, date, id = get(self._text), get(self._date), get(self._id)
        title, source, url, lang = get(self._title), get(self._source), get(self._url), get(self._lang)
        tokens: list[Token] | None = None
        try:
            if shape.tokens and (cut := row[self._tokens]) is not None:
                text, tokens = built(cut) if text is None else aligned(cut, self._text_of(text))
            elif text.__class__ is not str:
                text = self._text_of(text)
            if date is not None and (date.__class__ is not str or self._dates is not None):
                date = self._dates(date) if self._dates is not None else plain(date)
            if id is not None and id.__class__ is not str:
                id = plain(id)
            if title is not None and title.__class__ is not str:
                title = plain(title)
            if source is not None and source.__class__ is not str:
                source = plain(source)
            if url is not None and url.__class__ is not str:
                url = plain(url)
            if lang is not None and lang.__class__ is not str:
                lang = plain(lang)
            extras = shape.extras
            fields = {str(name): value for name in extras if (value := plain(row[name]))} if extras else None
        except (ValueError, RecursionError) as error:
            return self.problem(place, _why(error))
        origin = self._origin
        return Record(id or origin.id_of(ordinal), text, date, title, source, url, lang, fields, tokens, origin, place)

    def finished(self, draft: Draft) -> Record | Problem:
        """The record of a draft; its attributes are the columns."""
        text, tokens = draft.joiner.finish()
        record = self({**draft.attributes, "text": text}, draft.place, draft.ordinal)
        if isinstance(record, Record):
            record.tokens = tokens
        return record

    def problem(self, place: int, why: str, kind: type[Exception] = ValueError) -> Problem:
        return Problem(self._origin.place(place), why, kind, self._origin)

    def _text_of(self, value: Any) -> str | bytes:
        if isinstance(value, bytes):
            return value if self._encoding is None else utf8(value, self._encoding, self._origin)
        if not isinstance(value, str):
            raise ValueError(f"{self._text!r} is {type(value).__name__}, not text")
        return value

    def _learn(self, row: Mapping[str, Any]) -> _Shape:
        names = tuple(row)
        lacking = [column for column in self._mapped.values() if column not in names]
        if not lacking and self._text not in names and self._tokens not in names:
            lacking = [self._text]
        lacks = f"no {lacking[0]!r}; there are: {', '.join(map(str, names))}" if lacking else ""
        extras = (name for name in names if name not in self._taken)
        kept = tuple(name for name in extras if self._wanted is None or name in self._wanted)
        if len(self._shapes) >= _SHAPES_KEPT:
            self._shapes.clear()
        shape = self._shapes[names] = _Shape(lacks, kept, self._tokens in names)
        return shape


def plain(value: Any) -> str | None:
    """A metadata value as text: dates in ISO form, structures as JSON; NaN is no value, as where it comes from."""
    if value is None or isinstance(value, str):
        return value
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (dict, list, bool)):
        return json.dumps(value, ensure_ascii=False, default=plain)
    return None if isinstance(value, float) and math.isnan(value) else str(value)


def _why(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)
