"""Arrow streams: tables of pyarrow, polars, pandas, DuckDB and whatever else speaks the protocol."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .reading import Reading
from .records import Problem, Record, RecordMaker

_AT_ONCE = 1024
"""rows that are Python objects at a time, whatever the size of a batch"""


def read(source: Any, reading: Reading) -> Iterator[Record | Problem]:
    """A row a document."""
    make = RecordMaker(reading.origin("", unit="row"), reading, raw=True)
    for number, row in enumerate(_rows(source), 1):
        yield make(row, number, number)


def _rows(source: Any) -> Iterator[Mapping[str, Any]]:
    try:
        import pyarrow
    except ImportError:
        raise ModuleNotFoundError("an Arrow stream is read by pyarrow: pip install pyarrow") from None
    for batch in pyarrow.RecordBatchReader.from_stream(source):
        for start in range(0, batch.num_rows, _AT_ONCE):
            piece = batch.slice(start, _AT_ONCE)
            try:
                yield from piece.to_pylist()
            except UnicodeDecodeError:
                yield from _bytes_kept(piece).to_pylist()


def _bytes_kept(batch: Any) -> Any:
    """A batch whose texts are bytes, for those that are not UTF-8 although Arrow says that they are."""
    import pyarrow

    types = pyarrow.types
    columns = [
        column.cast(pyarrow.large_binary())
        if types.is_string(column.type) or types.is_large_string(column.type)
        else column
        for column in batch.columns
    ]
    return pyarrow.RecordBatch.from_arrays(columns, names=batch.schema.names)
