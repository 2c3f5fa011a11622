"""Records as Arrow record batches, the form in which C takes many documents at once."""

from __future__ import annotations

import itertools
from array import array
from collections.abc import Sequence
from typing import Any

from ._call import terminated
from ._native import ffi
from .records import Record

_MEMBERS = ("id", "date", "title", "source", "url", "lang", "text")
_FORMAT = ffi.new("char[]", b"Z")  # large binary: the bytes are not asked to be UTF-8
_STRUCT = ffi.new("char[]", b"+s")
_NAMES = {name: ffi.new("char[]", name.encode()) for name in _MEMBERS}


class RowBatch:
    """A record batch of records. C may read it as long as this lives; nothing is to be released."""

    def __init__(self, records: Sequence[Record]) -> None:
        """ValueError where a value has lone surrogates or a name has a zero byte; such records go one by one."""
        self._kept: list[Any] = []
        self._rows = len(records)
        self._columns: list[tuple[Any, Any]] = []
        for name in _MEMBERS:
            self._add(_NAMES[name], [getattr(record, name) for record in records])
        for name in dict.fromkeys(name for record in records if record.fields for name in record.fields):
            self._add(self._named(name), [(record.fields or {}).get(name) for record in records])
        self.schema = self._parent("struct ArrowSchema", [schema for schema, _ in self._columns])
        self.schema.format = _STRUCT
        self.array = self._parent("struct ArrowArray", [array for _, array in self._columns])
        self.array.length = self._rows

    def _add(self, name: Any, values: list[str | bytes | None]) -> None:
        if not any(values):
            return
        data, sizes = _encoded(values)
        offsets = array("q", itertools.accumulate(sizes, initial=0))
        buffers = ffi.new("void *[3]", [ffi.NULL, ffi.from_buffer(offsets), ffi.from_buffer(data)])
        schema, column = ffi.new("struct ArrowSchema *"), ffi.new("struct ArrowArray *")
        schema.format, schema.name = _FORMAT, name
        column.length, column.n_buffers, column.buffers = self._rows, 3, ffi.cast("const void **", buffers)
        self._kept += (offsets, data, buffers, name)
        self._columns.append((schema, column))

    def _named(self, name: str) -> Any:
        return ffi.new("char[]", terminated(name.encode(), "a name of a field"))

    def _parent(self, kind: str, children: list[Any]) -> Any:
        parent, pointers = ffi.new(f"{kind} *"), ffi.new(f"{kind} *[]", children)
        parent.n_children, parent.children = len(children), pointers
        self._kept.append(pointers)
        return parent


def _encoded(values: list[str | bytes | None]) -> tuple[bytes, Any]:
    """All values end to end, and the size of each."""
    try:
        joined = "".join(values)  # type: ignore[arg-type]
    except TypeError:
        pieces = [value.encode() if isinstance(value, str) else value or b"" for value in values]
        return b"".join(pieces), map(len, pieces)
    if joined.isascii():
        return joined.encode(), map(len, values)  # type: ignore[arg-type]
    pieces = [value.encode() for value in values]  # type: ignore[union-attr]
    return b"".join(pieces), map(len, pieces)
