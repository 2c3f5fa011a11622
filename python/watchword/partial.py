"""Partials: counts of terms or n-grams that add up, over the shards of a corpus or over machines."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import Any

from ._call import Handle, Progress, call_long, call_writing, options, slot
from ._native import ffi, lib
from .table import Table, ask


class Partial:
    """A count as a value: `a + b` adds two up, `sum(partials)` and Partial.merge add up many.

    It knows terms by their text, so that stores with different vocabularies add up; the parts of a sum must hold
    different documents and be counted alike (n, to, by, layer, unit, marks). Pickling moves it to other processes and
    machines. Counts come out by finish. Memory is that of the counts, packed.
    """

    def __init__(self, owner: Any) -> None:
        self._owner = owner
        self._pointer = owner[0]
        self._summary = lib.ww_partial_summarise(self._pointer)

    @staticmethod
    def merge(parts: Iterable[Partial], *, progress: Progress = None, threads: int = 0) -> Partial:
        """The sum of all parts at once. ValueError where parts were counted differently, or there is none."""
        held = list(parts)
        for part in held:
            if not isinstance(part, Partial):
                raise TypeError(f"parts to merge are Partials, not {type(part).__name__}")
        pointers = ffi.new("ww_partial *[]", [part._pointer for part in held])
        owner = _partial_slot()
        call_long(
            lib.ww_partial_merge,
            owner,
            ffi.cast("ww_partial const *const *", pointers),
            len(held),
            progress=progress,
            threads=threads,
        )
        return Partial(owner)

    def __add__(self, other: object) -> Partial:
        return Partial.merge([self, other], progress=False) if isinstance(other, Partial) else NotImplemented

    def __radd__(self, other: object) -> Partial:
        # sum() begins with 0.
        return self if isinstance(other, int) and other == 0 else NotImplemented

    def to_bytes(self, *, progress: Progress = None) -> bytes:
        """Bytes for from_bytes, with checksums; the same for the same counts, whatever parts they were summed of."""
        file = io.BytesIO()
        call_writing(lib.ww_partial_write, self._pointer, file=file, progress=progress)
        return file.getvalue()

    @staticmethod
    def from_bytes(data: bytes | bytearray | memoryview, *, progress: Progress = None) -> Partial:
        """What to_bytes made bytes of. DamagedStore for any other bytes, UnknownVersion for those of a newer library."""
        owner = _partial_slot()
        view = ffi.from_buffer(data)
        call_long(lib.ww_partial_from_bytes, owner, view, len(view), ffi.NULL, progress=progress)
        return Partial(owner)

    def __reduce__(self) -> tuple[Callable[[bytes], Partial], tuple[bytes]]:
        return (Partial.from_bytes, (self.to_bytes(progress=False),))

    def finish(
        self,
        *,
        min_count: int = 1,
        min_documents: int = 1,
        limit: int | None = None,
        progress: Progress = None,
        threads: int = 0,
    ) -> Table:
        """The counts as a table: that of Corpus.terms where n and to are 1, else that of Corpus.ngrams."""
        chosen = options("ww_partial_table_options", min_count=min_count, min_documents=min_documents, limit=limit)
        return ask(lib.ww_partial_table, self._pointer, chosen, progress=progress, threads=threads)

    def __len__(self) -> int:
        """Terms or n-grams, whatever the groups."""
        return int(self._summary.entries)

    def __bool__(self) -> bool:
        return True

    @property
    def documents(self) -> int:
        """Documents that were looked through."""
        return int(self._summary.documents)

    @property
    def words(self) -> int:
        """Their words, which "per million" refers to."""
        return int(self._summary.words)

    @property
    def n(self) -> int:
        """Words of the shortest n-grams."""
        return int(getattr(self._summary, "from"))

    @property
    def to(self) -> int:
        """Words of the longest n-grams."""
        return int(self._summary.to)

    @property
    def by(self) -> str | None:
        return _name(self._summary.by)

    @property
    def layer(self) -> str:
        """With the language of stems: "stem:en"."""
        return _name(self._summary.layer) or ""

    @property
    def unit(self) -> str:
        return _name(self._summary.unit) or ""

    @property
    def marks(self) -> bool:
        return bool(self._summary.marks)

    @property
    def cut(self) -> bool:
        """A threshold left out what is rare in a part, so that a sum may count too low."""
        return bool(self._summary.cut)

    def __repr__(self) -> str:
        what = "terms" if self.to == 1 else f"{self.n}-grams" if self.n == self.to else f"{self.n}- to {self.to}-grams"
        groups = f" by {self.by}" if self.by is not None else ""
        return f"<Partial: {len(self):,} {what} ({self.layer}){groups} of {self.documents:,} documents>"


class CountingInParts:
    """What counts so that it can be added up."""

    _pointer: Handle

    def partial(
        self,
        n: int = 1,
        to: int | None = None,
        *,
        by: str | None = None,
        layer: str = "folded",
        unit: str = "sentence",
        marks: bool = False,
        min_count: int = 1,
        min_documents: int = 1,
        only: Partial | None = None,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Partial:
        """Counts terms, or phrases of n (to `to`) words, as a value that adds up with that of other documents.

        Arguments are those of terms and ngrams; finish gives their tables. A threshold drops here what may be frequent
        elsewhere, so sums of what was counted with one may be too low. What occurs m times or more in k shards is
        counted exactly, without all that is rare, in two passes:

            some = Partial.merge(shard.partial(2, 5, min_count=-(-m // k)) for shard in shards)
            exact = Partial.merge(shard.partial(2, 5, only=some) for shard in shards)
            exact.finish(min_count=m)

        What occurs m times in all does so m / k times in one shard at least, so nothing is missed. The same goes for
        min_documents, but not for both at once: find candidates by one of the two. only counts nothing but what is in
        another partial of the same n, to, layer, unit and marks.
        """
        if n < 1:
            raise ValueError(f"n is {n}: an n-gram has at least one word")
        owner = _partial_slot()
        chosen = options(
            "ww_partial_options",
            to=to,
            min_count=min_count,
            min_documents=min_documents,
            by=by,
            layer=layer,
            unit=unit,
            marks=marks,
            only=None if only is None else only._pointer,
        )
        setattr(chosen, "from", n)
        call_long(
            lib.ww_partial_count,
            owner,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )
        return Partial(owner)


def _partial_slot() -> Any:
    return slot("ww_partial", lib.ww_py_partial_end)


def _name(value: Any) -> str | None:
    return str(ffi.string(value).decode()) if value else None
