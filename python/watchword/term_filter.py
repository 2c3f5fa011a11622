"""Which terms an analysis takes: patterns, stop terms and kinds, as C wants them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ._call import options, texts
from ._native import lib

Texts = str | Iterable[str] | None
"""One text, several, or none."""

KINDS = {
    "word": lib.WW_KIND_WORD,
    "number": lib.WW_KIND_NUMBER,
    "mark": lib.WW_KIND_MARK,
    "hashtag": lib.WW_KIND_HASHTAG,
    "handle": lib.WW_KIND_HANDLE,
    "url": lib.WW_KIND_URL,
    "email": lib.WW_KIND_EMAIL,
    "emoji": lib.WW_KIND_EMOJI,
    "raw": lib.WW_KIND_RAW,
}


def term_filter(pattern: Texts, stop: Texts, kinds: Texts) -> Any:
    """A ww_term_filter for the member `filter` of options, which keep it alive; None when everything is wanted."""
    if pattern is None and stop is None and kinds is None:
        return None
    patterns, stops = several(pattern), several(stop)
    if pattern is not None and not patterns:
        raise ValueError("pattern is empty: no term would match; leave it out to take all")
    return options(
        "ww_term_filter",
        patterns=texts(patterns, "pattern"),
        pattern_count=len(patterns),
        stop=texts(stops, "stop"),
        stop_count=len(stops),
        kinds=_kinds(kinds),
    )


def several(given: Texts) -> list[str]:
    """None, one or several, as a list."""
    return [] if given is None else [given] if isinstance(given, str) else list(given)


def _kinds(given: Texts) -> int:
    chosen = 0
    for kind in several(given):
        if kind not in KINDS:
            raise ValueError(f"no kind {kind!r}; there are: {', '.join(KINDS)}")
        chosen |= KINDS[kind]
    if given is not None and not chosen:
        raise ValueError(f"kinds is empty; there are: {', '.join(KINDS)}")
    return chosen
