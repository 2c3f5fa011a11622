"""CSV and TSV (RFC 4180): a first line with the names of columns, then a record a document."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from typing import BinaryIO

from .origin import Origin
from .reading import Reading
from .records import Problem, Record, RecordMaker


def read(file: BinaryIO, origin: Origin, reading: Reading, *, delimiter: str) -> Iterator[Record | Problem]:
    """Columns without a name are called column_1 by their place. After a quotation that never ends nothing is read."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    with io.TextIOWrapper(file, "utf-8-sig", "surrogateescape", newline="") as lines:
        rows = csv.reader(lines, delimiter=delimiter, strict=True)
        make = RecordMaker(origin, reading)
        line = 1
        try:
            names = [name or f"column_{place}" for place, name in enumerate(next(rows, []), 1)]
            twice = [name for place, name in enumerate(names) if name in names[:place]]
            if twice:
                yield make.problem(1, f"two columns are called {twice[0]!r}; nothing of the file was read")
                return
            line = rows.line_num + 1
            for number, row in enumerate(rows, 1):
                if len(row) == len(names):
                    yield make(dict(zip(names, row)), line, number)
                elif row:
                    yield make.problem(line, f"{len(names)} columns are wanted, as in the first line, not {len(row)}")
                line = rows.line_num + 1
        except csv.Error as error:
            yield make.problem(line, f"{error}; nothing after this was read")
