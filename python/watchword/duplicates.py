"""Near-duplicate documents: what they are, and the corpus without them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._call import Handle, Progress, call_long, options, slot
from ._native import lib
from .table import Table, ask

if TYPE_CHECKING:
    from .corpus import Corpus


def _options(n: int, resemblance: float, containment: float | None, layer: str) -> Any:
    for name, share in (("resemblance", resemblance), ("containment", containment)):
        if share is not None and not 0 < share <= 1:
            raise ValueError(f"{name} is {share}: it must be above 0 and at most 1")
    if n < 1:
        raise ValueError(f"n is {n}: a shingle has at least one word")
    return options("ww_duplicates_options", n=n, resemblance=resemblance, containment=containment, layer=layer)


class Duplicates:
    """What a corpus says more than once."""

    _pointer: Handle
    path: str

    def duplicates(
        self,
        *,
        n: int = 5,
        resemblance: float = 0.8,
        containment: float | None = None,
        layer: str = "folded",
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Documents that say nearly the same, in clusters; columns cluster, document, date, source, words, resemblance,
        containment, first.

        Two documents are duplicates when they share so many of their runs of n words: of all that either has
        (resemblance), or, if containment is given, of those of the shorter one. Clusters come largest first, and in
        each the earliest document, to which resemblance and containment are told. See without_duplicates.
        """
        return ask(
            lib.ww_duplicates,
            self._pointer,
            _options(n, resemblance, containment, layer),
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )

    def without_duplicates(
        self,
        *,
        n: int = 5,
        resemblance: float = 0.8,
        containment: float | None = None,
        layer: str = "folded",
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Corpus:
        """The view that keeps the earliest document of each cluster of duplicates, and all others: what many papers took
        from an agency counts once."""
        from .corpus import Corpus

        owner = slot("ww_corpus", lib.ww_py_corpus_end)
        call_long(
            lib.ww_corpus_without_duplicates,
            owner,
            self._pointer,
            _options(n, resemblance, containment, layer),
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )
        return Corpus(owner, self.path)
