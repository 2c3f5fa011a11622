"""Sources: what a store is built from, as records. Formats are read by the libraries that read them well."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

_MEMBERS = ("id", "text", "date", "title", "source", "url", "lang")
_SUFFIXES = (".txt", ".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz", ".csv", ".tsv")
_DATED_LINE = re.compile(rb"\s*date[ \t]+(\d{4}-\d{2}-\d{2})(?:[ \t]+([^\r\n]*?))?[ \t]*(?:\r?\n|$)")


@dataclass
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
    where: str = ""
    """its place in the source, for messages"""


@dataclass(frozen=True)
class Problem:
    """A record that could not be read or added."""

    where: str
    why: str
    kind: type[Exception] = ValueError

    def exception(self) -> Exception:
        return self.kind(f"{self.where}: {self.why}")


def records(source: Any, mapping: Mapping[str, str]) -> Iterator[Record | Problem]:
    """The records of a source: a path, a list of paths, an Arrow stream or an iterable of mappings."""
    unknown = [name for name in mapping if name not in _MEMBERS]
    if unknown:
        raise TypeError(f"no member {unknown[0]!r} to map a column to; there are: {', '.join(_MEMBERS)}")
    if isinstance(source, (str, os.PathLike)):
        yield from _path(Path(source), mapping)
    elif hasattr(source, "__arrow_c_stream__"):
        yield from _rows(_arrow(source), mapping, "row")
    elif isinstance(source, Mapping) or not isinstance(source, Iterable):
        raise TypeError(
            f"a source is a path, paths, an Arrow stream or an iterable of mappings, not {type(source).__name__}"
        )
    else:
        yield from _iterable(source, mapping)


def _iterable(source: Iterable[Any], mapping: Mapping[str, str]) -> Iterator[Record | Problem]:
    for number, item in enumerate(source, 1):
        if isinstance(item, (str, os.PathLike)):
            yield from _path(Path(item), mapping)
        elif isinstance(item, Mapping):
            yield _record(item, mapping, f"record {number}", f"{number}")
        else:
            yield Problem(f"record {number}", f"a mapping is wanted, not {type(item).__name__}", TypeError)


def _path(path: Path, mapping: Mapping[str, str]) -> Iterator[Record | Problem]:
    if not path.is_dir():
        yield from _file(path, path.name, mapping)
        return
    files = sorted(file for file in path.rglob("*") if file.name.lower().endswith(_SUFFIXES) and file.is_file())
    if not files:
        raise FileNotFoundError(f"{path}: no files ending in {', '.join(_SUFFIXES)}")
    for file in files:
        yield from _file(file, file.relative_to(path).as_posix(), mapping)


def _file(path: Path, name: str, mapping: Mapping[str, str]) -> Iterator[Record | Problem]:
    lower = path.name.lower()
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file or folder")
    if lower.endswith(".gz"):
        with gzip.open(path, "rb") as file:
            yield from _compressed(file, path.name, mapping)
    elif lower.endswith((".jsonl", ".ndjson")):
        with open(path, "rb") as file:
            yield from _json_lines(file, path.name, mapping)
    elif lower.endswith((".csv", ".tsv")):
        with open(path, newline="", encoding="utf-8-sig", errors="surrogateescape") as text:
            yield from _csv(text, path.name, mapping, "\t" if lower.endswith(".tsv") else ",")
    else:
        yield _plain_text(path.read_bytes(), name)


def _compressed(file: Any, name: str, mapping: Mapping[str, str]) -> Iterator[Record | Problem]:
    try:
        yield from _json_lines(file, name, mapping)
    except (EOFError, gzip.BadGzipFile) as error:
        raise ValueError(f"{name}: {error}") from None


def _plain_text(text: bytes, name: str) -> Record:
    """A file of text; a first line `date 2020-02-04 TITLE` gives its date and title, and stays in the text."""
    dated = _DATED_LINE.match(text)
    date, title = (dated[1].decode(), (dated[2] or b"").decode("utf-8", "replace")) if dated else (None, None)
    return Record(id=name.removesuffix(".txt"), text=text, date=date, title=title, where=name)


def _json_lines(file: BinaryIO | Any, name: str, mapping: Mapping[str, str]) -> Iterator[Record | Problem]:
    stem = name.split(".")[0]
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            value = json.loads(line)
        except ValueError as error:
            yield Problem(where, f"not JSON: {error}")
            continue
        if isinstance(value, dict):
            yield _record(value, mapping, where, f"{stem}:{number}")
        else:
            yield Problem(where, f"a JSON object is wanted, not {type(value).__name__}")


def _csv(
    file: io.TextIOBase | Any, name: str, mapping: Mapping[str, str], delimiter: str
) -> Iterator[Record | Problem]:
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    reader = csv.DictReader(file, delimiter=delimiter, strict=True)
    stem = name.split(".")[0]
    try:
        for number, row in enumerate(reader, 1):
            where = f"{name}, line {reader.line_num}"
            if None in row or None in row.values():
                yield Problem(where, f"{len(reader.fieldnames or ())} columns are wanted, as in the first line")
            else:
                yield _record(row, mapping, where, f"{stem}:{number}")
    except csv.Error as error:
        raise ValueError(f"{name}, line {reader.line_num}: {error}") from None


def _arrow(source: Any) -> Iterator[Mapping[str, Any]]:
    import pyarrow

    for batch in pyarrow.RecordBatchReader.from_stream(source):
        yield from batch.to_pylist()


def _rows(rows: Iterable[Mapping[str, Any]], mapping: Mapping[str, str], what: str) -> Iterator[Record | Problem]:
    for number, row in enumerate(rows, 1):
        yield _record(row, mapping, f"{what} {number}", f"{number}")


def _record(row: Mapping[str, Any], mapping: Mapping[str, str], where: str, default_id: str) -> Record | Problem:
    """A record of named values; columns that no member takes become fields."""
    columns = {member: mapping.get(member, member) for member in _MEMBERS}
    lacking = [column for member, column in columns.items() if member in mapping and column not in row]
    if lacking or columns["text"] not in row:
        return Problem(where, f"no {(lacking or [columns['text']])[0]!r}; there are: {', '.join(map(str, row))}")
    text = row[columns["text"]]
    if not isinstance(text, (str, bytes)):
        return Problem(where, f"{columns['text']!r} is {type(text).__name__}, not text")
    values = {member: _value(row.get(column)) for member, column in columns.items() if member != "text"}
    taken = set(columns.values())
    fields = {str(name): _value(value) for name, value in row.items() if name not in taken}
    return Record(
        id=values.pop("id") or default_id,
        text=text,
        fields={name: value for name, value in fields.items() if value},
        where=where,
        **values,
    )


def _value(value: Any) -> str | None:
    """A metadata value as text: dates in ISO form, structures as JSON."""
    if value is None or isinstance(value, str):
        return value
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (dict, list, bool)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)
