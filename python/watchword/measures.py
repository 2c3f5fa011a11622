"""Measures of terms and phrases: keyness against another corpus, dispersion within one."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import Any

from ._call import Handle, Progress, options
from ._native import ffi, lib
from .table import Table, ask


class Measuring:
    """What a corpus measures of its terms and phrases."""

    _pointer: Handle

    def keyness(
        self,
        reference: Measuring | Mapping[str, int] | Any,
        n: int = 1,
        to: int | None = None,
        *,
        reference_size: int | None = None,
        min_count: int = 1,
        min_documents: int = 1,
        by_reference_only: bool = False,
        layer: str = "folded",
        unit: str = "sentence",
        limit: int | None = None,
        marks: bool = False,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Terms, or phrases of n (to `to`) words, that are more or less frequent here than in the reference; columns
        term (or ngram, n), count, documents, reference_count, reference_documents, per_million, reference_per_million,
        o11, o12, o21, o22, e11, log_likelihood, log_likelihood_rayson, chi_squared, chi_squared_yates, p, p_holm,
        p_fdr, log_ratio, percent_diff, bic, odds_ratio, odds_ratio_low, odds_ratio_high, range_share, dp_norm.

        reference is a corpus, or another view of this one; or counts: a dict of them by term, or a table (of this
        library, pandas, polars or pyarrow) with columns term or ngram, and count. Such a list has its terms as the
        layer has them ("folded": in lower case), and reference_size says how many words its corpus has (by default,
        the sum of counts); for phrases it is of one length, and that many phrases.

        Over-used terms come first, under-used ones last, so that the strongest log_likelihood is at both ends. Relative
        frequencies are by words (with marks: and marks), or by phrases of the same length.

        - log_likelihood is G2 over all four cells (Dunning 1993), and p its probability by chance;
          log_likelihood_rayson is that of two cells (Rayson and Garside 2000), as many publications have it
        - p_holm and p_fdr are p for as many tests as there are terms (Holm 1979; Benjamini and Hochberg 1995)
        - log_ratio (Hardie 2014), percent_diff (Gabrielatos and Marchi 2011) and odds_ratio with its 95 % confidence
          interval tell how large a difference is, bic (Wilson 2013) how much evidence there is of one
        - range_share and dp_norm tell how evenly a term is spread over the documents here (see dispersion)

        min_count and min_documents are of this corpus; with by_reference_only, terms that reach them in the reference
        only are there as well. layer, unit and marks are as in ngrams.
        """
        chosen = _options("ww_keyness_options", n, to, min_count, min_documents, layer, unit, limit, marks)
        chosen.by_reference_only = by_reference_only
        how: dict[str, Any] = {"progress": progress, "threads": threads, "memory_limit": memory_limit}
        if isinstance(reference, Measuring):
            if reference_size is not None:
                raise ValueError("reference_size is for a list; a corpus has its own")
            return ask(lib.ww_keyness, self._pointer, reference._pointer, chosen, **how)
        listed = _FrequencyList(reference, reference_size)
        return ask(lib.ww_keyness_against, self._pointer, listed.struct, chosen, **how)

    def dispersion(
        self,
        parts: str | None = None,
        slices: int | None = None,
        n: int = 1,
        to: int | None = None,
        *,
        min_count: int = 1,
        min_documents: int = 1,
        layer: str = "folded",
        unit: str = "sentence",
        limit: int | None = None,
        marks: bool = False,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """How evenly terms, or phrases of n (to `to`) words, are spread over parts of the corpus; columns term (or
        ngram, n), count, documents, range, range_share, juilland_d, carroll_d2, rosengren_s, dp, dp_norm, d_kl, arf.

        parts is "document" (the default), "day", "week", "month", "quarter", "year" or a field; slices, instead, cuts
        the corpus into so many stretches of whole documents, in the order they were added, of about as many words each.
        The most frequent come first.

        - range: parts that have the term; range_share: of all parts that have words
        - juilland_d, carroll_d2, rosengren_s: 1 is even
        - dp: Gries' deviation of proportions, dp_norm: the same from 0 (even) to 1 (all in the smallest part), d_kl:
          the Kullback-Leibler divergence in bits; 0 is even
        - arf: average reduced frequency, from 1 (all in one place) to count (even), whatever the parts

        layer, unit and marks are as in ngrams.
        """
        chosen = _options(
            "ww_dispersion_options", n, to, min_count, min_documents, layer, unit, limit, marks, parts=parts
        )
        if slices is not None:
            if slices < 1:
                raise ValueError(f"slices is {slices}: there is at least one")
            chosen.slices = slices
        return ask(
            lib.ww_dispersion,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )


def _options(
    kind: str,
    n: int,
    to: int | None,
    min_count: int,
    min_documents: int,
    layer: str,
    unit: str,
    limit: int | None,
    marks: bool,
    **others: Any,
) -> Any:
    """The options that both have, and others."""
    if n < 1:
        raise ValueError(f"n is {n}: a phrase has at least one word")
    chosen = options(
        kind,
        to=to,
        min_count=min_count,
        min_documents=min_documents,
        layer=layer,
        unit=unit,
        limit=limit,
        marks=marks,
        **others,
    )
    setattr(chosen, "from", n)
    return chosen


class _FrequencyList:
    """A ww_frequency_list with all that it points to."""

    def __init__(self, reference: Any, total: int | None) -> None:
        terms, counts = _terms_and_counts(reference)
        encoded = [_encoded(term) for term in terms]
        self._text = ffi.from_buffer(b"".join(encoded))
        self._terms = ffi.new("ww_text[]", len(encoded))
        self._counts = ffi.new("uint64_t[]", [operator.index(count) for count in counts])
        at = 0
        for place, term in zip(self._terms, encoded, strict=True):
            place.data, place.size = self._text + at, len(term)
            at += len(term)
        self.struct = options(
            "ww_frequency_list", terms=self._terms, counts=self._counts, rows=len(encoded), total=total
        )


def _encoded(term: Any) -> bytes:
    if not isinstance(term, (str, bytes)):
        raise ValueError(f"the reference has a term that is no text: {term!r}")
    return term.encode("utf-8", "surrogateescape") if isinstance(term, str) else term


def _terms_and_counts(reference: Any) -> tuple[list[Any], list[Any]]:
    if isinstance(reference, Mapping):
        return list(reference.keys()), list(reference.values())
    names = [*getattr(reference, "column_names", getattr(reference, "columns", ()))]
    term = next((name for name in ("term", "ngram") if name in names), None)
    if term is None or "count" not in names:
        raise ValueError(
            "the reference is no corpus, no dict of counts by term, and no table with columns term (or ngram) and count"
            + (f"; its columns are {', '.join(map(str, names))}" if names else "")
        )
    return _values(reference[term]), _values(reference["count"])


def _values(column: Any) -> list[Any]:
    """A column of pyarrow, polars, pandas or this library as Python values."""
    for name in ("to_pylist", "to_list"):
        if hasattr(column, name):
            return list(getattr(column, name)())
    return list(column)
