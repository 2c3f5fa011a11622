"""Tables: what every analysis returns."""

from __future__ import annotations

import csv
import ctypes
import datetime
import html
import io
import itertools
import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO, overload

from ._call import Progress, call, call_long, slot
from ._native import ffi, lib

if TYPE_CHECKING:
    import matplotlib.axes
    import pandas
    import polars
    import pyarrow

_EPOCH = datetime.date(1970, 1, 1).toordinal()
_DATE_NONE = -(2**31)
_NUMERIC = {
    lib.WW_I32: ("int32_t", "<i4"),
    lib.WW_I64: ("int64_t", "<i8"),
    lib.WW_U64: ("uint64_t", "<u8"),
    lib.WW_F64: ("double", "<f8"),
    lib.WW_DATE32: ("int32_t", "<i4"),
}
_SHOWN_ROWS = 20
_SHOWN_CHARACTERS = 120


class Column:
    """One column of a table: a read-only sequence of Python values, None where there is none.

    numpy.asarray(column) of a numeric column without nulls shares its memory (dates are days since 1970-01-01).
    """

    def __init__(self, table: Table, index: int) -> None:
        self._table = table
        self._column = lib.ww_table_column(table._pointer, index)
        self.name = str(ffi.string(self._column.name).decode())

    def __len__(self) -> int:
        return int(self._column.rows)

    @overload
    def __getitem__(self, row: int) -> Any: ...

    @overload
    def __getitem__(self, row: slice) -> list[Any]: ...

    def __getitem__(self, row: int | slice) -> Any:
        if isinstance(row, slice):
            first, last, step = row.indices(len(self))
            return self._values(first, last) if step == 1 else [self[at] for at in range(first, last, step)]
        at = row + len(self) if row < 0 else row
        if not 0 <= at < len(self):
            raise IndexError(f"row {row} of {len(self)}")
        return self._values(at, at + 1)[0]

    def __iter__(self) -> Iterator[Any]:
        for first in range(0, len(self), 4096):
            yield from self._values(first, min(first + 4096, len(self)))

    def __repr__(self) -> str:
        shown = ", ".join(repr(value) for value in self[:8])
        return f"<Column {self.name}, {len(self):,} rows: {shown}{', …' if len(self) > 8 else ''}>"

    @property
    def __array_interface__(self) -> dict[str, Any]:
        numeric = _NUMERIC.get(self._column.type)
        if numeric is None or self._column.null_count:
            raise AttributeError(f"column {self.name}: only a numeric column without nulls is an array; use list()")
        address = int(ffi.cast("uintptr_t", self._column.values)) if len(self) else 0
        interface = {"version": 3, "typestr": numeric[1], "shape": (len(self),), "data": (address, True)}
        return interface if address else interface | {"data": b""}

    def _align(self) -> str:
        """How its cells stand in a page: numbers and what comes before a hit to the right, text where it begins."""
        if self.name == "left" or self._column.type in (lib.WW_I32, lib.WW_I64, lib.WW_U64, lib.WW_F64):
            return ' style="text-align:right"'
        if self._column.type == lib.WW_DATE32:
            return ' style="text-align:left; white-space:nowrap"'
        return ' style="text-align:start" dir="auto"'

    def _values(self, first: int, last: int) -> list[Any]:
        """The values of rows first to last - 1."""
        if last <= first:
            return []
        column = self._column
        values: list[Any]
        if column.null_count == column.rows:
            return [None] * (last - first)
        if column.type in _NUMERIC:
            typed = ffi.cast(f"{_NUMERIC[column.type][0]} *", column.values)
            values = ffi.unpack(typed + first, last - first)
            if column.type == lib.WW_DATE32:
                values = [None if day == _DATE_NONE else datetime.date.fromordinal(_EPOCH + day) for day in values]
        elif column.type == lib.WW_BOOL:
            values = [_bit(ffi.cast("uint8_t *", column.values), row) for row in range(first, last)]
        elif column.type == lib.WW_UTF8:
            values = _texts(column.values, column.offsets, first, last)
        else:
            values = self._lists(first, last)
        if column.null_count:
            values = [value if _bit(column.validity, first + at) else None for at, value in enumerate(values)]
        return values

    def _lists(self, first: int, last: int) -> list[Any]:
        column = self._column
        ends = ffi.unpack(column.offsets + first, last - first + 1)
        items: list[Any]
        if column.type == lib.WW_LIST:
            items = _texts(column.values, column.item_offsets, ends[0], ends[-1])
        else:
            starts = ffi.cast("uint64_t *", column.values)
            items = [{"start": starts[at], "end": column.ends[at]} for at in range(ends[0], ends[-1])]
        return [items[a - ends[0] : b - ends[0]] for a, b in itertools.pairwise(ends)]


@dataclass(frozen=True)
class Picture:
    """What plot draws when it is not told otherwise: y over x, a line for each value of the columns by."""

    x: str
    y: str
    by: tuple[str, ...] = ()
    log: bool = False


class Table:
    """A result: named, typed columns. Made by the analyses, immutable.

    Any Arrow library reads it without copying: pyarrow.table(t), polars.DataFrame(t), duckdb over t.to_arrow().
    """

    def __init__(self, owner: Any, picture: Picture | None = None) -> None:
        self._owner = owner
        self._picture = picture
        self._pointer = owner[0]
        count = lib.ww_table_columns(self._pointer)
        self._columns = {column.name: column for column in (Column(self, index) for index in range(count))}

    def __len__(self) -> int:
        """Rows in the table; `total` tells of how many."""
        return int(lib.ww_table_rows(self._pointer))

    @property
    def total(self) -> int:
        """Rows that exist: more than the table has only where a limit was asked for."""
        return int(lib.ww_table_total(self._pointer))

    @property
    def columns(self) -> list[str]:
        return list(self._columns)

    def __getitem__(self, name: str) -> Column:
        if name not in self._columns:
            raise KeyError(f"no column {name!r}; there are: {', '.join(self._columns)}")
        return self._columns[name]

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The rows as tuples, one at a time."""
        return zip(*self._columns.values(), strict=True)

    def to_dicts(self) -> list[dict[str, Any]]:
        return [dict(zip(self._columns, row, strict=True)) for row in self.rows()]

    def to_arrow(self) -> pyarrow.Table:
        import pyarrow

        return pyarrow.table(self)

    def to_pandas(self) -> pandas.DataFrame:
        """A pandas.DataFrame (through pyarrow); dates become datetime64."""
        return self.to_arrow().to_pandas(date_as_object=False)

    def to_polars(self) -> polars.DataFrame:
        import polars

        return polars.DataFrame(self)

    def to_csv(self, path: str | os.PathLike[str] | TextIO | None = None) -> str | None:
        """Writes CSV (RFC 4180, UTF-8, a header line) to a path or an open text file; returns it when path is None.

        Spans are written as start-end pairs joined by ";", lists as their items joined by ";".
        """
        if path is None:
            text = io.StringIO()
            self._write_csv(text)
            return text.getvalue()
        if isinstance(path, (str, os.PathLike)):
            with open(path, "w", newline="", encoding="utf-8", errors="backslashreplace") as file:
                self._write_csv(file)
        else:
            self._write_csv(path)
        return None

    def _write_csv(self, file: TextIO) -> None:
        writer = csv.writer(file)
        writer.writerow(self.columns)
        for row in self.rows():
            writer.writerow([_plain(value) if isinstance(value, list) else value for value in row])

    def plot(
        self,
        x: str | None = None,
        y: str | None = None,
        by: str | Sequence[str] | None = None,
        *,
        log: bool | None = None,
        ax: matplotlib.axes.Axes | None = None,
    ) -> Any:
        """Lines of column y over column x, one a value of column by, or of several; returns the matplotlib axes.

        Tables that are made to be drawn, such as those of timeline, need no arguments. log: both axes logarithmic.
        """
        import matplotlib.dates
        import matplotlib.pyplot

        picture = self._pictured(x, y, by, log)
        ax = ax if ax is not None else matplotlib.pyplot.subplots()[1]
        lines: dict[Any, list[tuple[Any, Any]]] = {}
        labels = zip(*(self[name] for name in picture.by), strict=True) if picture.by else itertools.repeat(())
        for place, value, label in zip(self[picture.x], self[picture.y], labels):
            if place is not None:
                lines.setdefault(label, []).append((place, math.nan if value is None else value))
        order = {place: at for at, place in enumerate(sorted({point[0] for line in lines.values() for point in line}))}
        for label, line in lines.items():
            line.sort(key=lambda point: point[0])
            numeric = isinstance(next(iter(order)), (int, float, datetime.date))
            places = [point[0] if numeric else order[point[0]] for point in line]
            ax.plot(places, [point[1] for point in line], marker="o", label=", ".join(map(str, label)))
            if not numeric:
                ax.set_xticks(range(len(order)), list(order), rotation=45, ha="right")
        if order and isinstance(next(iter(order)), datetime.date):
            dates = matplotlib.dates.ConciseDateFormatter(ax.xaxis.get_major_locator())  # type: ignore[no-untyped-call]
            ax.xaxis.set_major_formatter(dates)
        ax.set_xlabel(picture.x)
        ax.set_ylabel(picture.y)
        if picture.log:
            ax.loglog()
        if picture.by:
            ax.legend(title=", ".join(picture.by))
        return ax

    def _pictured(self, x: str | None, y: str | None, by: str | Sequence[str] | None, log: bool | None) -> Picture:
        """What to draw: the table's own picture, changed where plot is told to."""
        own = self._picture
        if own:
            x, y = x or own.x, y or own.y
        if x is None or y is None:
            raise ValueError(f"plot: which columns are x and y? There are: {', '.join(self.columns)}")
        names = (own.by if own else ()) if by is None else (by,) if isinstance(by, str) else tuple(by)
        return Picture(x, y, names, bool(own and own.log) if log is None else log)

    def _shown(self) -> str:
        rows, total = len(self), self.total
        of = f" of {total:,}" if total != rows else ""
        shown = f", {_SHOWN_ROWS} shown" if rows > _SHOWN_ROWS else ""
        return f"{rows:,}{of} rows{shown}"

    def __repr__(self) -> str:
        cells = [self.columns, *([_cell(value) for value in row] for row in itertools.islice(self.rows(), _SHOWN_ROWS))]
        widths = [min(max(len(row[at]) for row in cells), 40) for at in range(len(self.columns))]
        lines = ["  ".join(cell[:w].ljust(w) for cell, w in zip(row, widths)).rstrip() for row in cells]
        return "\n".join([*lines, f"[{self._shown()}]"])

    def _repr_html_(self) -> str:
        columns = list(self._columns.values())
        head = "".join(f"<th{column._align()}>{html.escape(column.name)}</th>" for column in columns)
        body = "".join(
            "<tr>" + "".join(f"<td{c._align()}>{html.escape(_cell(v))}</td>" for c, v in zip(columns, row)) + "</tr>"
            for row in itertools.islice(self.rows(), _SHOWN_ROWS)
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{self._shown()}</p>"

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """A fresh Arrow stream capsule of one batch; requested_schema is ignored, as the protocol allows."""
        stream = ffi.cast("struct ArrowArrayStream *", lib.malloc(ffi.sizeof("struct ArrowArrayStream")))
        if not stream:
            raise MemoryError
        try:
            call(lib.ww_table_stream, stream, self._pointer)
        except BaseException:
            lib.free(stream)
            raise
        return _capsule(stream, _STREAM, "ww_py_stream_capsule_free")

    def __arrow_c_schema__(self) -> object:
        stream = ffi.new("struct ArrowArrayStream *")
        call(lib.ww_table_stream, stream, self._pointer)
        schema = ffi.cast("struct ArrowSchema *", lib.malloc(ffi.sizeof("struct ArrowSchema")))
        failed = not schema or stream.get_schema(stream, schema)
        stream.release(stream)
        if failed:
            lib.free(schema)
            raise MemoryError
        return _capsule(schema, _SCHEMA, "ww_py_schema_capsule_free")


def table_slot() -> Any:
    """A place for a table that is about to be made."""
    return slot("ww_table", lib.ww_py_table_end)


def table_of(function: Any, *arguments: Any) -> Table:
    """The table that a short call makes in its first argument."""
    table = table_slot()
    call(function, table, *arguments)
    return Table(table)


def ask(
    function: Any,
    *arguments: Any,
    progress: Progress = None,
    threads: int = 0,
    memory_limit: int = 0,
    missing: type[Exception] = KeyError,
    picture: Picture | None = None,
) -> Table:
    """The same of a long call; picture is how the table plots."""
    return Table(
        asked(function, *arguments, progress=progress, threads=threads, memory_limit=memory_limit, missing=missing),
        picture,
    )


def asked(
    function: Any,
    *arguments: Any,
    progress: Progress = None,
    threads: int = 0,
    memory_limit: int = 0,
    missing: type[Exception] = KeyError,
) -> Any:
    """What a long call makes in its first argument: the owner of a table."""
    table = table_slot()
    run: dict[str, Any] = {"progress": progress, "threads": threads, "memory_limit": memory_limit}
    call_long(function, table, *arguments, **run, missing=missing)
    return table


# PyCapsule keeps the pointer to its name: these bytes live as long as the module.
_STREAM = b"arrow_array_stream"
_SCHEMA = b"arrow_schema"
_capsule_new = ctypes.pythonapi.PyCapsule_New
_capsule_new.restype = ctypes.py_object
_capsule_new.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


def _capsule(pointer: Any, name: bytes, destructor: str) -> object:
    address = int(ffi.cast("uintptr_t", pointer))
    return _capsule_new(address, name, int(ffi.cast("uintptr_t", ffi.addressof(lib, destructor))))


def _bit(bits: Any, row: int) -> bool:
    return bool(bits[row >> 3] >> (row & 7) & 1)


def _texts(values: Any, offsets: Any, first: int, last: int) -> list[str]:
    if last <= first:
        return []
    ends = ffi.unpack(offsets + first, last - first + 1)
    data = ffi.buffer(ffi.cast("char *", values) + ends[0], ends[-1] - ends[0])[:]
    return [data[a - ends[0] : b - ends[0]].decode("utf-8", "surrogateescape") for a, b in itertools.pairwise(ends)]


def _plain(value: Any) -> str:
    """A cell as one line of text."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, list):
        return "; ".join(f"{v['start']}-{v['end']}" if isinstance(v, dict) else str(v) for v in value)
    return " ".join(str(value).split())


def _cell(value: Any) -> str:
    text = _plain(value).encode("utf-8", "replace").decode()
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"
