"""Finding: concordances."""

from __future__ import annotations

from ._call import Handle, Progress, options, terminated
from ._native import lib
from .table import Table, ask


class Finding:
    """What a corpus finds."""

    _pointer: Handle

    def kwic(
        self,
        query: str,
        *,
        left: int = 8,
        right: int = 8,
        skip: int = 0,
        limit: int | None = None,
        layer: str = "folded",
        case_sensitive: bool = False,
        progress: Progress = None,
        threads: int = 0,
    ) -> Table:
        """The concordance of a query; columns document, date, source, left, hit, right, start, end.

        Queries: `down with *`, `protest*`, `wom?n`, `(yes|no)`, `long ... peace`, `justice []{0,3} peace`,
        `"No justice"` (as written). left and right are words of context; start and end are code points in the text;
        `total` of the table tells how many hits there are when limit shows fewer.

        Words match on a layer: "folded", "surface" (for which case_sensitive is short), "bare", "stem", "stem:en" and
        so on, "lemma" or "pos" (see Corpus). Words of the query are brought to the layer as those of the corpus are;
        wildcards match what is there, and lemmas and parts of speech are taken as they are: `VERB the NOUN`.
        """
        chosen = options(
            "ww_kwic_options",
            left=left,
            right=right,
            skip=skip,
            limit=limit,
            layer=layer,
            case_sensitive=case_sensitive,
            points=True,
        )
        text = terminated(query.encode(), "the query")
        return ask(lib.ww_kwic, self._pointer, text, chosen, progress=progress, threads=threads)
