"""Speech: who said what, and what was chanted, carried and tagged."""

from __future__ import annotations

from ._call import Handle, Progress, options
from ._native import lib
from .slogans import Quotations, Slogans
from .table import Table, ask, asked
from .term_filter import Texts, several

KINDS = {"direct": lib.WW_QUOTATION_DIRECT, "mixed": lib.WW_QUOTATION_MIXED, "indirect": lib.WW_QUOTATION_INDIRECT}


class Hearing:
    """What a corpus hears."""

    _pointer: Handle

    def quotations(self, *, min_confidence: float = 0.0, progress: Progress = None, threads: int = 0) -> Quotations:
        """Reported speech; columns document, date, source, kind, text, parts, cue, cue_start, cue_end, speaker,
        speaker_start, speaker_end, speaker_name, confidence, language, sentence, sentence_start, sentence_end,
        speaker_id.

        kind is "direct", "mixed" or "indirect"; parts are the places of a quotation that is split ("…," she said,
        "…"); speaker is as written beside the cue, speaker_name its fullest form in the document. language is that of
        the word lists, by the document's lang or guessed; sentence is the one that the quotation begins in. Offsets are
        code points in the document's text.

        speaker_id is the same for one person in all documents: the name in small letters, without titles and
        possessive endings ("joko widodo" for "President Joko Widodo" and "Joko Widodo's"). A surname that stands alone
        in its document takes the full name that 90 % of the documents have with it, if these are as many as those
        without. None when no name stands for the speaker.
        """
        chosen = options("ww_speech_options", min_confidence=min_confidence, points=True)
        return Quotations(asked(lib.ww_quotations, self._pointer, chosen, progress=progress, threads=threads))

    def speakers(
        self,
        *,
        by: str | None = None,
        min_confidence: float = 0.0,
        kinds: Texts = None,
        unnamed: bool = False,
        min_quotations: int = 1,
        limit: int | None = None,
        progress: Progress = None,
        threads: int = 0,
    ) -> Table:
        """Who is quoted how often; columns speaker, speaker_id, (group), quotations, direct, mixed, indirect, documents,
        sources, words, first, last. Who is quoted most comes first.

        Rows are the speaker_id of quotations; speaker is the most frequent full form of the name, words are those
        quoted, first and last are dates. by groups by "day", "week", "month", "quarter", "year" or a field. kinds keeps
        some of "direct", "mixed", "indirect". unnamed adds speakers that no name stands for, by their noun: "police",
        "a witness" as "witness"; their speaker_id is None.
        """
        chosen = options(
            "ww_speaker_options",
            min_confidence=min_confidence,
            by=by,
            kinds=_kinds(kinds),
            unnamed=unnamed,
            min_quotations=min_quotations,
            limit=limit,
        )
        return ask(lib.ww_speakers, self._pointer, chosen, progress=progress, threads=threads)

    def slogans(
        self, *, min_confidence: float = 0.0, feedback: bool = True, progress: Progress = None, threads: int = 0
    ) -> Slogans:
        """Slogan mentions; columns document, date, source, text, start, end, medium, cue, cue_start, cue_end, gloss,
        who, confidence.

        medium is "chant", "sign", "motto", "hashtag", "graffiti", "song" or "other". Offsets are code points in the
        document's text. The table has methods of its own, which follow slogans through the corpus.

        A doubtful mention of a phrase that is surely a slogan in other documents of this corpus is raised: its odds are
        multiplied by 3 for one other place, and by 9 for more. feedback=False judges each document by itself.
        """
        chosen = options("ww_slogan_options", min_confidence=min_confidence, points=True, alone=not feedback)
        return Slogans(asked(lib.ww_slogans, self._pointer, chosen, progress=progress, threads=threads), self._pointer)

    def emerging(
        self,
        since: str,
        *,
        of: str = "slogan",
        min_mentions: int = 2,
        min_confidence: float = 0.0,
        limit: int | None = None,
        progress: Progress = None,
        threads: int = 0,
    ) -> Table:
        """Slogans, or templates, that are new or rise since a date; columns slogan, slogan_id, template (of="template":
        template, fillers), mentions_before, mentions_since, documents_before, documents_since, sources_since,
        rate_before, rate_since, log_ratio, log_likelihood, new, first, first_document, last. The best evidence, by
        log_likelihood, comes first.

        since is "2020-06-01", "2020-06" or "2020", from its first day on. Rates are documents per thousand documents of
        the time; log_ratio is the binary logarithm of their ratio, with 0.5 for no document (Hardie 2014),
        log_likelihood Dunning's G2 over the documents with and without it, since and before. new says that nothing
        mentions it before. Documents without a date count nowhere. min_mentions is of mentions since that date.
        """
        chosen = options(
            "ww_emerging_options",
            since=since,
            of=of,
            min_confidence=min_confidence,
            min_mentions=min_mentions,
            limit=limit,
        )
        return ask(lib.ww_emerging, self._pointer, chosen, progress=progress, threads=threads)


def _kinds(given: Texts) -> int:
    chosen = several(given)
    unknown = [kind for kind in chosen if kind not in KINDS]
    if unknown or (given is not None and not chosen):
        raise ValueError(f"kinds of quotations are {', '.join(KINDS)}, not {', '.join(unknown) or 'none'}")
    return sum(KINDS[kind] for kind in set(chosen))
