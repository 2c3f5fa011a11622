"""Finding: concordances."""

from __future__ import annotations

from typing import Any

from ._call import Progress, call_long, options
from ._native import lib
from .table import Table, table_slot


class Finding:
    """What a corpus finds."""

    _pointer: Any

    def kwic(
        self,
        query: str,
        *,
        left: int = 8,
        right: int = 8,
        skip: int = 0,
        limit: int | None = None,
        case_sensitive: bool = False,
        progress: Progress = None,
        threads: int = 0,
    ) -> Table:
        """The concordance of a query; columns document, date, source, left, hit, right, start, end.

        Queries: `down with *`, `protest*`, `wom?n`, `(yes|no)`, `long ... peace`, `justice []{0,3} peace`,
        `"No justice"` (as written). left and right are words of context; start and end are code points in the text;
        `total` of the table tells how many hits there are when limit shows fewer.
        """
        table = table_slot()
        chosen = options(
            "ww_kwic_options",
            left=left,
            right=right,
            skip=skip,
            limit=limit,
            case_sensitive=case_sensitive,
            points=True,
        )
        text = query.encode()
        call_long(lib.ww_kwic, table, self._pointer, text, chosen, progress=progress, threads=threads)
        return Table(table)
