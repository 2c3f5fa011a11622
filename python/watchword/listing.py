"""Tables that Python made: what a table of C does, over lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .table import Column, Table

_ARROW = {int: "int64", float: "float64", str: "large_string"}


class _ListColumn(Column):
    def __init__(self, name: str, kind: type, values: Sequence[Any]) -> None:
        self.name = name
        self.kind = kind
        self.values = values

    def __len__(self) -> int:
        return len(self.values)

    @property
    def __array_interface__(self) -> dict[str, Any]:
        raise AttributeError(f"column {self.name}: it was made in Python and shares no memory; use list()")

    def _align(self) -> str:
        return ' style="text-align:start" dir="auto"' if self.kind is str else ' style="text-align:right"'

    def _values(self, first: int, last: int) -> list[Any]:
        return list(self.values[first:last])


class Listing(Table):
    """A table of lists. As an Arrow stream, and so for pandas and polars, it needs pyarrow."""

    def __init__(self, columns: Mapping[str, tuple[type, Sequence[Any]]]) -> None:
        """columns gives each column's type (int, float or str) and its values, as many as in every other."""
        self._columns: dict[str, Column] = {
            name: _ListColumn(name, kind, values) for name, (kind, values) in columns.items()
        }

    def __len__(self) -> int:
        return len(next(iter(self._columns.values())))

    @property
    def total(self) -> int:
        return len(self)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._arrow().__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        return self._arrow().schema.__arrow_c_schema__()

    def _arrow(self) -> Any:
        import pyarrow

        return pyarrow.table(
            {
                column.name: pyarrow.array(list(map(_utf8, column)), getattr(pyarrow, _ARROW[column.kind])())
                for column in self._columns.values()
                if isinstance(column, _ListColumn)
            }
        )


def _utf8(value: Any) -> Any:
    """Arrow's texts are UTF-8: of bytes that are not, a name of a file for one, the replacement character stands."""
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if isinstance(value, str) else value
