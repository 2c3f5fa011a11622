"""Vocabulary: how rich it is, how it grows, and how words share it out among themselves."""

from __future__ import annotations

from ._call import Handle, Progress, options
from ._native import lib
from .table import Picture, Table, ask


class Reckoning:
    """What a corpus tells of its vocabulary."""

    _pointer: Handle

    def diversity(
        self,
        *,
        by: str | None = None,
        layer: str = "folded",
        window: int = 500,
        sample: int = 42,
        mtld_threshold: float = 0.72,
        marks: bool = False,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Measures of lexical diversity; columns (group), documents, words, types, hapaxes, ttr, root_ttr, herdan_c,
        mattr, mtld, hdd, yule_k, simpson_d, entropy, hapax_share. plot() draws mattr over the groups.

        by groups as in terms, or gives each "document" a row, with document, date and source in place of group. The text
        of a group is its documents one after the other.

        ttr is types / words, root_ttr types / sqrt(words) (Guiraud 1954), herdan_c log types / log words (Herdan 1960);
        mattr the mean ttr of all windows of `window` words (Covington and McFall 2010); mtld the mean length of
        stretches whose ttr stays above mtld_threshold (McCarthy and Jarvis 2010); hdd the share of types to be expected
        in a random sample of `sample` words (McCarthy and Jarvis 2007); yule_k Yule's K (1944); simpson_d Simpson's D
        (1949); entropy in bits; hapax_share the share of types that occur once. None where a text is too short for a
        measure. All but mattr, mtld and hdd depend much on the length of the text.
        """
        _positive(window=window, sample=sample, mtld_threshold=mtld_threshold)
        chosen = options(
            "ww_diversity_options",
            by=by,
            layer=layer,
            window=window,
            sample=sample,
            mtld_threshold=mtld_threshold,
            marks=marks,
        )
        picture = Picture("date" if by == "document" else "group", "mattr") if by else None
        return ask(
            lib.ww_diversity,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
            picture=picture,
        )

    def vocabulary_growth(
        self, *, step: int | None = None, layer: str = "folded", marks: bool = False, progress: Progress = None
    ) -> Table:
        """How the vocabulary grows as the documents are read in order; columns words, types, hapaxes, growth_rate.

        A row after every `step` words (default: about 100 rows) and after the last: the types among the words so far,
        those that have occurred once, and their share of the words, the chance that the next is a new one (Baayen 1992).
        plot() draws types over words.
        """
        chosen = options("ww_growth_options", step=step, layer=layer, marks=marks)
        return ask(
            lib.ww_vocabulary_growth, self._pointer, chosen, progress=progress, picture=Picture("words", "types")
        )

    def heaps(
        self, *, step: int | None = None, layer: str = "folded", marks: bool = False, progress: Progress = None
    ) -> Table:
        """Heaps' law, types = k * words ** beta, fitted to the points of vocabulary_growth by least squares on the
        logarithms; one row with columns words, types, points, k, beta, r_squared."""
        chosen = options("ww_growth_options", step=step, layer=layer, marks=marks)
        return ask(lib.ww_heaps, self._pointer, chosen, progress=progress)

    def zipf(
        self,
        *,
        layer: str = "folded",
        limit: int | None = None,
        marks: bool = False,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Terms by rank; columns rank, term, count, per_million, cumulative (the share of all words that terms up to this
        one make up). plot() draws count over rank, both logarithmic."""
        chosen = options("ww_zipf_options", layer=layer, limit=limit, marks=marks)
        picture = Picture("rank", "count", log=True)
        return ask(
            lib.ww_zipf,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
            picture=picture,
        )

    def spectrum(
        self,
        *,
        layer: str = "folded",
        limit: int | None = None,
        marks: bool = False,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """The frequency spectrum: how many terms (types) occur how often (frequency), the rarest first; columns frequency,
        types, cumulative (the share of all terms that occur so often or less). plot() draws types over frequency, both
        logarithmic."""
        chosen = options("ww_zipf_options", layer=layer, limit=limit, marks=marks)
        picture = Picture("frequency", "types", log=True)
        return ask(
            lib.ww_spectrum,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
            picture=picture,
        )

    def zipf_fit(
        self,
        *,
        layer: str = "folded",
        xmin: int | None = None,
        marks: bool = False,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Zipf's law, fitted: the discrete power law of highest likelihood over the spectrum (Clauset, Shalizi and Newman
        2009); one row with columns words, types, xmin, tail, alpha, exponent, distance.

        P(frequency) goes as frequency ** -alpha from xmin on, which is the frequency from which the law fits best unless
        it is given; tail tells how many terms are as frequent. exponent is that of Zipf's law: the count of the term of
        rank r goes as r ** -exponent. distance is that of Kolmogorov and Smirnov between law and data.
        """
        chosen = options("ww_zipf_options", layer=layer, xmin=xmin, marks=marks)
        return ask(
            lib.ww_zipf_fit, self._pointer, chosen, progress=progress, threads=threads, memory_limit=memory_limit
        )


def _positive(**given: float) -> None:
    """Options of which 0 stands for the default in C, and for nothing here."""
    for name, value in given.items():
        if value == 0:
            raise ValueError(f"{name} is 0; it must be above")
