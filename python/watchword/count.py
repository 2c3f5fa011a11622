"""Counting: terms and n-grams."""

from __future__ import annotations

from ._call import Handle, Progress, options
from ._native import lib
from .table import Table, ask
from .term_filter import Texts, term_filter


class Counting:
    """What a corpus counts."""

    _pointer: Handle

    def terms(
        self,
        *,
        by: str | None = None,
        layer: str = "folded",
        min_count: int = 1,
        min_documents: int = 1,
        limit: int | None = None,
        marks: bool = False,
        pattern: Texts = None,
        stop: Texts = None,
        kinds: Texts = None,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Term and document frequencies; columns term, (group), count, documents, per_million, tf_idf.

        by groups by "day", "week", "month", "quarter", "year" or a field; layer says what is a term: "folded", "surface",
        "bare", "stem", "stem:en" and so on, "lemma" or "pos" (see Corpus); per_million is per million words of the
        group or view; tf_idf is count * ln(documents of the view / those with the term, in whatever group); marks counts
        punctuation as well. The most frequent come first.

        pattern, one or several, keeps terms that match one: "protest*", "wom?n", a backslash before what is meant as
        it is; stop leaves terms out; kinds keeps some of "word", "number", "mark", "hashtag", "handle", "url", "email",
        "emoji", "raw". Case does not matter but on the layers "surface", "lemma" and "pos".
        """
        chosen = options(
            "ww_terms_options",
            by=by,
            layer=layer,
            min_count=min_count,
            min_documents=min_documents,
            limit=limit,
            marks=marks,
            filter=term_filter(pattern, stop, kinds),
        )
        return ask(
            lib.ww_terms,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )

    def ngrams(
        self,
        n: int = 2,
        to: int | None = None,
        *,
        min_count: int = 1,
        min_documents: int = 1,
        by: str | None = None,
        layer: str = "folded",
        unit: str = "sentence",
        limit: int | None = None,
        marks: bool = False,
        closed: bool = False,
        skip: int = 0,
        beginning: Texts = None,
        containing: Texts = None,
        ending: Texts = None,
        stop: Texts = None,
        kinds: Texts = None,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Exact counts of all phrases of n (to `to`) words; columns ngram, n, (group), count, documents, per_million.

        Thresholds hold over the whole view, whatever the groups. N-grams never cross a unit: "sentence", "paragraph"
        or "document"; punctuation is passed over unless marks is true. by and layer are as in terms.

        closed leaves out what occurs only inside one longer n-gram of up to `to` words, so that a phrase is there once
        and not in all its parts. skip lets up to so many words be left out between those of an n-gram, each shown as
        "_": "down _ khamenei", of which n is 3. beginning, containing and ending keep n-grams whose first, any or last
        word matches a pattern ("protest*"); no n-gram holds a word of stop, or one that is of none of kinds.
        """
        if n < 1:
            raise ValueError(f"n is {n}: an n-gram has at least one word")
        chosen = options(
            "ww_ngrams_options",
            to=to,
            min_count=min_count,
            min_documents=min_documents,
            by=by,
            layer=layer,
            unit=unit,
            limit=limit,
            marks=marks,
            closed=closed,
            skip=skip,
            filter=term_filter(None, stop, kinds),
            beginning=term_filter(beginning, None, None),
            containing=term_filter(containing, None, None),
            ending=term_filter(ending, None, None),
        )
        setattr(chosen, "from", n)
        return ask(
            lib.ww_ngrams,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )

    def templates(
        self,
        n: int = 3,
        to: int | None = None,
        *,
        min_count: int = 2,
        min_documents: int = 1,
        min_fillers: int = 2,
        shown: int = 10,
        layer: str = "folded",
        unit: str = "sentence",
        limit: int | None = None,
        marks: bool = False,
        containing: Texts = None,
        stop: Texts = None,
        kinds: Texts = None,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> Table:
        """Phrases of n (to `to`) words with one open slot, "down with _", and what stands in it.

        Columns template, n, count, documents, fillers (different ones), entropy (of the fillers, in bits), filler (a
        list of the most frequent ones, as many as shown), filler_share (of the occurrences, with one of these). Kept are
        templates of min_count occurrences and min_fillers fillers. The others are as in ngrams.
        """
        if n < 2:
            raise ValueError(f"n is {n}: beside the slot there is one word at least")
        chosen = options(
            "ww_templates_options",
            to=to,
            min_count=min_count,
            min_documents=min_documents,
            min_fillers=min_fillers,
            shown=shown,
            layer=layer,
            unit=unit,
            limit=limit,
            marks=marks,
            filter=term_filter(None, stop, kinds),
            containing=term_filter(containing, None, None),
        )
        setattr(chosen, "from", n)
        return ask(
            lib.ww_templates,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )
