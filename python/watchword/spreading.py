"""Phrases that spread: candidates for slogans."""

from __future__ import annotations

from ._call import Handle, Progress, options
from ._native import lib
from .table import Table, ask


class Spreading:
    """What a corpus repeats."""

    _pointer: Handle

    def spreading(
        self,
        n: int = 3,
        to: int | None = None,
        *,
        min_count: int = 1,
        min_documents: int = 5,
        min_sources: int | None = None,
        layer: str = "folded",
        limit: int | None = None,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Candidates for slogans: phrases of n to `to` words (8, or n where that is more) that documents of several
        sources repeat, each in words of its own, whether or not somebody calls them slogans.

        Columns ngram, n, count, documents, sources, days, first, last, half_days, reprints, quoted, quoted_sources,
        log_ratio, expected_sources, score; the highest scores come first. A document counts when it is the first to
        have the phrase between the same two words before and two behind: a paragraph that is printed again is among the
        reprints. quoted are the documents in which the phrase is all that stands between two quotation marks; half_days
        are the days that the middle half of the documents lies in.

        score, in bits, is how much more often than other phrases it is quoted so, by each source that does it; how much
        more often than by chance its words come together, by word; and how much closer in time its documents are than
        all; the last two less where its sources are fewer than as many documents would have (expected_sources).
        include/watchword/spreading.h has the formula. min_sources is 2, or as many
        as there are where these are fewer.
        """
        if n < 2:
            raise ValueError(f"n is {n}: a phrase has at least two words")
        if min_documents < 1:
            raise ValueError(f"min_documents is {min_documents}: a phrase is in one document at least")
        chosen = options(
            "ww_spreading_options",
            to=to,
            min_count=min_count,
            min_documents=min_documents,
            min_sources=min_sources,
            layer=layer,
            limit=limit,
        )
        setattr(chosen, "from", n)
        return ask(
            lib.ww_spreading,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )
