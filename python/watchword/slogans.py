"""What is said again: mentions grouped into slogans, quotations into the same words, and followed through the corpus."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ._call import Handle, Progress, options, texts
from ._native import ffi, lib
from .table import Table, ask


class Slogans(Table):
    """Mentions of slogans, as Corpus.slogans gives them.

    Its methods group them: texts are variants of one slogan when they differ in case, accents, marks, hashtag form,
    articles, number form, repetition, word order, inflection or spelling, or when one contains the other at an end;
    texts that differ in one word that carries meaning are different slogans of one template, "down with _". Grouping
    goes by the order of the rows, so that documents added behind the others move no mention from its slogan.
    """

    def __init__(self, owner: Any, corpus: Handle) -> None:
        super().__init__(owner)
        self._corpus = corpus

    def variants(self, *, progress: Progress = None) -> Table:
        """The variants of each slogan; columns slogan, variant, template, count, documents, sources, first, last,
        slogan_id, filler.

        slogan is the most frequent of its full forms; template has "_" for what differs from other slogans that share
        it, which filler gives; slogan_id is the first variant, folded: it stays when documents are added. The most
        mentioned slogan comes first, and of a slogan its most frequent variant.
        """
        return ask(lib.ww_slogan_variants, self._pointer, progress=progress)

    def occurrences(
        self, *, min_words: int = 2, marked: bool = False, progress: Progress = None, threads: int = 0
    ) -> Table:
        """Where these slogans stand in their corpus without a cue; columns document, date, source, text, start, end,
        slogan, slogan_id, variant, quoted, marked, sentence, sentence_start, sentence_end.

        Every place of every variant that is no mention itself; case, accents and marks between words do not matter.
        Variants of fewer words than min_words are not looked for, but for hashtags. With marked, the mentions are among
        them, and the column marked tells which. quoted tells whether it is all that stands between two quotation marks:
        where a slogan has common words, most other places are none of it. Offsets are code points in the document's
        text; slogan, slogan_id and variant are those of variants().
        """
        if min_words < 1:
            raise ValueError(f"min_words is {min_words}: a variant has at least one word")
        chosen = options("ww_occurrence_options", min_words=min_words, points=True, marked=marked)
        return ask(lib.ww_slogan_occurrences, self._corpus, self._pointer, chosen, progress=progress, threads=threads)


class Quotations(Table):
    """Quotations, as Corpus.quotations gives them."""

    def variants(self, *, min_words: int = 4, progress: Progress = None) -> Table:
        """The same words of the same speaker, over documents and outlets; columns quotation, variant, count, documents,
        sources, first, last, first_source, quotation_id, speaker_id.

        Quotations are grouped as slogans are, those of different speakers apart, and long ones also when one has most
        of the other's words in their order. quotation is the most frequent form, first_source the outlet that had it
        first. Of a quotation whose speaker is not known, the speaker of exactly the same words counts. The most
        repeated quotation comes first.
        """
        chosen = options("ww_quotation_variant_options", min_words=min_words)
        return ask(lib.ww_quotation_variants, self._pointer, chosen, progress=progress)


def cluster(variants: Iterable[str], counts: Iterable[int] | None = None, *, progress: Progress = None) -> Table:
    """Groups any texts as Slogans.variants does, in the order given; columns variant, slogan, template, count,
    slogan_id, filler, one row for each text.

    counts are what each text counts, for the choice of a slogan's name: how often it occurred, say.
    """
    given = list(variants)
    numbers = None if counts is None else list(counts)
    if numbers is not None and len(numbers) != len(given):
        raise ValueError(f"cluster: {len(given)} variants and {len(numbers)} counts")
    chosen = options("ww_cluster_options", counts=None if numbers is None else ffi.new("uint64_t[]", numbers))
    return ask(lib.ww_cluster, texts(given, "cluster"), len(given), chosen, progress=progress)
