"""Dates in forms that the user describes. ISO dates need none of this; nothing is guessed."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Sequence
from typing import Any

_YEAR = frozenset("YyGcx")
_MONTH = frozenset("mbB")
_DAY = frozenset("djUWVcx")
_KEPT = 65536


class DateReader:
    """Reads dates by patterns of strptime, tried in order; names of months are those of the process's locale, English
    unless the program set another.

    A pattern without a day gives a month ("2031-04"), one without a month a year.
    """

    def __init__(self, patterns: str | Sequence[str]) -> None:
        self._patterns = [(p, _length(p)) for p in ([patterns] if isinstance(patterns, str) else patterns)]
        self._read: dict[str, str] = {}

    def __call__(self, value: Any) -> str | None:
        """The date in ISO form. ValueError when no pattern matches; what is a date already needs no pattern."""
        if hasattr(value, "isoformat"):
            return str(value.isoformat())
        text = str(value).strip()
        if not text or (isinstance(value, float) and math.isnan(value)):
            return None
        date = self._read.get(text)
        if date is None:
            if len(self._read) >= _KEPT:
                self._read.clear()
            date = self._read[text] = self._match(text)
        return date

    def _match(self, text: str) -> str:
        for pattern, length in self._patterns:
            try:
                return datetime.datetime.strptime(text, pattern).date().isoformat()[:length]
            except ValueError:
                continue
        raise ValueError(f"date {text!r} is not like {' or '.join(repr(pattern) for pattern, _ in self._patterns)}")


def _length(pattern: str) -> int:
    """How much of a date a pattern gives, in characters of its ISO form."""
    directives = set(re.findall(r"%([A-Za-z%])", pattern))
    if not directives & _YEAR:
        raise ValueError(f"date_format {pattern!r} has no year (%Y)")
    if directives & _DAY:
        return len("2031-04-05")
    return len("2031-04") if directives & _MONTH else len("2031")
