"""Timelines: how often something is said, period by period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ._call import Handle, Progress, options, terminated
from ._native import ffi, lib
from .table import Picture, Table, ask

Items = str | Iterable[str] | Mapping[str, str | Iterable[str]]
"""A query, several queries, or labels with a query or several each."""


class Following:
    """What a corpus tells of the course of time."""

    _pointer: Handle

    def timeline(
        self,
        items: Items,
        *,
        by: str = "month",
        layer: str = "folded",
        split: str | None = None,
        burst_ratio: float = 2.0,
        burst_gamma: float = 1.0,
        burst_states: int = 2,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Counts and rates of terms, phrases and groups of them, period by period; columns item, (group), period, start,
        count, documents, words, per_million, change, change_ratio, burst, burst_weight. plot() draws per_million.

        items are queries as in kwic: one, a list of them, or a dict of labels, each with one query or several, whose
        counts add up; what two queries of a label hit alike counts once. by is "day", "week" (ISO), "month", "quarter"
        or "year"; periods between the first and the last of the view that have nothing are there as zeros. split gives
        each value of a field, such as "source", series of its own. Documents without a date come in a last row without
        a period.

        words are those of the period; change is per_million less that of the period before; change_ratio the base-2
        logarithm of their ratio, with 0.5 added to counts and words. burst is 1 in periods of a burst (Kleinberg 2002,
        "Bursty and hierarchical structure in streams", section 4): burst_ratio, his s, is how many times the usual rate
        a burst has, burst_gamma what it costs to enter one; burst_weight is what the burst saves, on each of its
        periods. burst_states above 2 gives grades of bursts.
        """
        if not (burst_ratio and burst_gamma and burst_states):
            raise ValueError("burst_ratio, burst_gamma and burst_states must be above 0")
        kept: list[Any] = []
        made = [_item(label, queries, kept) for label, queries in _labelled(items)]
        chosen = options(
            "ww_timeline_options",
            by=by,
            layer=layer,
            split=split,
            burst_ratio=burst_ratio,
            burst_gamma=burst_gamma,
            burst_states=burst_states,
        )
        return ask(
            lib.ww_timeline,
            self._pointer,
            ffi.new("ww_timeline_item[]", made),
            len(made),
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
            picture=Picture("start", "per_million", ("item", "group") if split else ("item",)),
        )


def _labelled(items: Items) -> list[tuple[str, list[str]]]:
    if isinstance(items, str):
        return [(items, [items])]
    if isinstance(items, Mapping):
        return [(label, [each] if isinstance(each, str) else list(each)) for label, each in items.items()]
    return [(query, [query]) for query in items]


def _item(label: str, queries: list[str], kept: list[Any]) -> tuple[Any, Any, int]:
    """A ww_timeline_item; what it points to goes into kept."""
    name = ffi.new("char[]", terminated(label.encode(), "a label"))
    texts = [ffi.new("char[]", terminated(query.encode(), "a query")) for query in queries]
    pointers = ffi.new("char *[]", texts)
    kept += [name, pointers, *texts]
    return (name, pointers, len(texts))
