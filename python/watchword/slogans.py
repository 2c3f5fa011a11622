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

    def statistics(
        self,
        of: str = "slogan",
        *,
        by: str | None = None,
        min_mentions: int = 1,
        limit: int | None = None,
        progress: Progress = None,
    ) -> Table:
        """How often, where and how slogans are mentioned; columns slogan, slogan_id, template (of="template": template,
        fillers), (group), mentions, documents, sources, variants, rate, chant, sign, motto, hashtag, graffiti, song,
        other, days, first, first_document, last, last_document. Most mentioned ones come first.

        of is "slogan" or "template", which takes all slogans together that share one. by groups by "day", "week",
        "month", "quarter", "year" or a field. rate is documents per thousand documents of the corpus, or of the group
        in it; chant to other are mentions by medium; days are different dates.
        """
        chosen = options("ww_slogan_statistics_options", of=of, by=by, min_mentions=min_mentions, limit=limit)
        return self._follow(lib.ww_slogan_statistics, chosen, progress)

    def fillers(self, *, min_mentions: int = 1, limit: int | None = None, progress: Progress = None) -> Table:
        """What templates are filled with; columns template, filler, slogan, slogan_id, mentions, documents, sources,
        first, last. One row for each slogan that shares a template, the most mentioned template first.
        """
        chosen = options("ww_slogan_fillers_options", min_mentions=min_mentions, limit=limit)
        return ask(lib.ww_slogan_fillers, self._pointer, chosen, progress=progress)

    def outlets(
        self, of: str = "slogan", *, min_sources: int = 1, limit: int | None = None, progress: Progress = None
    ) -> Table:
        """How slogans, or templates, spread over outlets; columns slogan, slogan_id, template (of="template": template,
        fillers), source, mentions, documents, first, first_document, last, rank, lag.

        One row for each source that mentions it. rank is 1 for who had it first, the same for those of one day; lag is
        how many days later than the first. min_sources leaves out what fewer sources mention.
        """
        chosen = options("ww_slogan_outlets_options", of=of, min_sources=min_sources, limit=limit)
        return ask(lib.ww_slogan_outlets, self._pointer, chosen, progress=progress)

    def bursts(
        self,
        of: str = "slogan",
        *,
        by: str = "day",
        burst_ratio: float = 2.0,
        burst_gamma: float = 1.0,
        burst_states: int = 2,
        limit: int | None = None,
        progress: Progress = None,
    ) -> Table:
        """When slogans, or templates, burst; columns slogan, slogan_id, template (of="template": template, fillers),
        start, end, periods, burst, burst_weight, mentions, documents, rate. The heaviest burst comes first.

        A row is a burst of documents that mention it among all documents of the corpus, by "day", "week" (ISO),
        "month", "quarter" or "year"; the automaton and its parameters are those of timeline. end is the last day of the
        burst; rate is documents that mention it per thousand documents of its periods.
        """
        if not (burst_ratio and burst_gamma and burst_states):
            raise ValueError("burst_ratio, burst_gamma and burst_states must be above 0")
        chosen = options(
            "ww_slogan_bursts_options",
            of=of,
            by=by,
            burst_ratio=burst_ratio,
            burst_gamma=burst_gamma,
            burst_states=burst_states,
            limit=limit,
        )
        return self._follow(lib.ww_slogan_bursts, chosen, progress)

    def together(
        self, of: str = "slogan", *, min_documents: int = 2, limit: int | None = None, progress: Progress = None
    ) -> Table:
        """Slogans that are mentioned in the same documents; columns slogan, slogan_id, other, other_id, documents,
        slogan_documents, other_documents, e11, log_likelihood, npmi (of="template": template, other, documents,
        template_documents, and so on). Each pair is there once, the strongest association first.

        documents mention both, at least min_documents; e11 are those expected by chance, among all documents of the
        corpus. log_likelihood is Dunning's G2, npmi normalised pointwise mutual information (Bouma 2009). Slogans of
        one kind of news are associated by that alone: to compare them within it, ask the documents that have any,
        corpus.where(id=set(slogans["document"])).slogans().together().
        """
        chosen = options("ww_slogans_together_options", of=of, min_documents=min_documents, limit=limit)
        return self._follow(lib.ww_slogans_together, chosen, progress)

    def _follow(self, function: Any, chosen: Any, progress: Progress) -> Table:
        return ask(function, self._corpus, self._pointer, chosen, progress=progress)


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
