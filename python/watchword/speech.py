"""Speech: who said what, and what was chanted, carried and tagged."""

from __future__ import annotations

from typing import Any

from ._call import Handle, Progress, options
from ._native import lib
from .table import Table, ask


class Hearing:
    """What a corpus hears."""

    _pointer: Handle

    def quotations(self, *, min_confidence: float = 0.0, progress: Progress = None, threads: int = 0) -> Table:
        """Reported speech; columns document, date, source, kind, text, parts, cue, cue_start, cue_end, speaker,
        speaker_start, speaker_end, speaker_name, confidence.

        kind is "direct", "mixed" or "indirect"; parts are the places of a quotation that is split ("…," she said,
        "…"); speaker is as written beside the cue, speaker_name its fullest form in the document. Offsets are code
        points in the document's text.
        """
        return self._heard(lib.ww_quotations, min_confidence, progress, threads)

    def slogans(self, *, min_confidence: float = 0.0, progress: Progress = None, threads: int = 0) -> Table:
        """Slogan mentions; columns document, date, source, text, start, end, medium, cue, cue_start, cue_end, gloss,
        who, confidence.

        medium is "chant", "sign", "motto", "hashtag", "graffiti", "song" or "other". Offsets are code points in the
        document's text.
        """
        return self._heard(lib.ww_slogans, min_confidence, progress, threads)

    def _heard(self, function: Any, min_confidence: float, progress: Progress, threads: int) -> Table:
        chosen = options("ww_speech_options", min_confidence=min_confidence, points=True)
        return ask(function, self._pointer, chosen, progress=progress, threads=threads)
