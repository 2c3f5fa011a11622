"""How a source is read: what the user says about columns, dates and encodings."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from .dates import DateReader
from .encodings import known
from .origin import Origin

MEMBERS = ("id", "text", "date", "title", "source", "url", "lang", "tokens")


class Reading:
    """The choices of one call of build or append, and the origins that were met on the way."""

    def __init__(
        self,
        mapping: Mapping[str, str] | None = None,
        *,
        columns: Collection[str] | None = None,
        date_format: str | Sequence[str] | None = None,
        encoding: str | None = None,
        token_columns: Sequence[str] = ("word", "pos", "lemma"),
    ) -> None:
        self.mapping = dict(mapping or {})
        unknown = [name for name in self.mapping if name not in MEMBERS]
        if unknown:
            raise TypeError(f"no member {unknown[0]!r} to map a column to; there are: {', '.join(MEMBERS)}")
        if isinstance(columns, str):
            raise TypeError(f"columns is a list of names, not {columns!r}")
        if isinstance(token_columns, str) or "word" not in token_columns:
            raise ValueError(f"token_columns is a list of names with 'word' among them, not {token_columns!r}")
        self.columns = None if columns is None else frozenset(columns)
        self.dates = None if date_format is None else DateReader(date_format)
        self.encoding = known(encoding)
        self.token_columns = tuple(token_columns)
        self.origins: list[Origin] = []
        self.unread: Counter[str] = Counter()
        """files of folders whose endings say that they are no text: how many, by ending"""
        self._since = time.perf_counter()

    def origin(self, name: str, stem: str = "", unit: str = "line") -> Origin:
        """A new origin, from which records come from now on."""
        self.stop_clock()
        self.origins.append(Origin(name, stem, unit))
        return self.origins[-1]

    def stop_clock(self) -> None:
        """Gives the time since the last origin began to that origin."""
        now = time.perf_counter()
        if self.origins:
            self.origins[-1].seconds += now - self._since
        self._since = now
