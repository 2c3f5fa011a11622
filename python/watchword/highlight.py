"""A text with what was heard in it marked: quotations, cues, speakers, slogans."""

from __future__ import annotations

import heapq
import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

# Colours are let through to the background, and text keeps the colour of the page: both a light and a dark page show
# them. Each line finds its own direction.
_STYLE = """<style>
.ww-text { white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: break-word; max-width: 50em; }
.ww-text mark { color: inherit; border-radius: .2em; }
.ww-text .ww-direct { background: rgba(255, 180, 0, .35); }
.ww-text .ww-mixed { background: rgba(255, 180, 0, .2); }
.ww-text .ww-indirect { background: rgba(128, 128, 128, .2); }
.ww-text .ww-slogan { background: rgba(230, 60, 90, .3); }
.ww-text .ww-cue { border-bottom: .12em dotted rgba(0, 150, 136, .9); }
.ww-text .ww-speaker { border-bottom: .12em solid rgba(50, 120, 230, .9); }
</style>
"""

# What HTML has no way to write: control characters but tab and line ends, and bytes that were no UTF-8.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Html(str):
    """HTML that a notebook shows as what it stands for."""

    def _repr_html_(self) -> str:
        return str(self)


@dataclass(frozen=True)
class Highlight:
    """A stretch of a text, in code points, and how it is marked."""

    start: int
    end: int
    tag: str
    kind: str
    title: str

    def opened(self) -> str:
        return f'<{self.tag} class="ww-{self.kind}" title="{_escaped(self.title)}">'

    def closed(self) -> str:
        return f"</{self.tag}>"


def highlighted(text: str, highlights: Iterable[Highlight]) -> Html:
    """The text as a piece of HTML in which the highlights are elements, none twice.

    One sweep over their boundaries. Of two that begin at one place the longer is outside; where one ends inside
    another that began later, that is closed with it and opened anew.
    """
    pieces = [_STYLE, '<div class="ww-text" dir="auto">']
    waiting = sorted(set(highlights), key=lambda one: (one.start, -one.end, one.kind, one.title), reverse=True)
    open_now: list[Highlight] = []
    ends: list[int] = []  # of open_now, as a heap
    at = 0
    while waiting or ends:
        place = min(([waiting[-1].start] if waiting else []) + ends[:1])
        pieces.append(_escaped(text[at:place]))
        at = place
        ending = 0
        while ends and ends[0] <= at:
            heapq.heappop(ends)
            ending += 1
        _close(pieces, open_now, ending, at)
        while waiting and waiting[-1].start <= at:
            open_now.append(waiting.pop())
            heapq.heappush(ends, open_now[-1].end)
            pieces.append(open_now[-1].opened())
    pieces.append(_escaped(text[at:]))
    pieces.append("</div>")
    return Html("".join(pieces))


def _close(pieces: list[str], open_now: list[Highlight], ending: int, at: int) -> None:
    """Closes so many that end at a place, and what is inside them and goes on, which is opened anew."""
    going_on = []
    while ending:
        one = open_now.pop()
        pieces.append(one.closed())
        if one.end > at:
            going_on.append(one)
        else:
            ending -= 1
    for one in reversed(going_on):
        open_now.append(one)
        pieces.append(one.opened())


def quotation_highlights(quotations: Iterable[dict[str, Any]]) -> list[Highlight]:
    """Parts, cue and speaker of rows of quotations."""
    highlights = []
    for row in quotations:
        who = row["speaker_name"] or row["speaker"]
        of = f" of {who}" if who else ""
        about = f"{who or 'speaker not found'} – {row['kind']}, confidence {row['confidence']:.2f}"
        highlights += [Highlight(part["start"], part["end"], "mark", row["kind"], about) for part in row["parts"]]
        if row["cue"] is not None:
            highlights.append(Highlight(row["cue_start"], row["cue_end"], "span", "cue", f"cue{of}"))
        if row["speaker"] is not None:
            highlights.append(Highlight(row["speaker_start"], row["speaker_end"], "span", "speaker", f"speaker: {who}"))
    return highlights


def slogan_highlights(slogans: Iterable[dict[str, Any]]) -> list[Highlight]:
    """The texts of rows of slogans."""
    return [
        Highlight(
            row["start"],
            row["end"],
            "mark",
            "slogan",
            f"slogan, {row['medium']}{' – ' + row['who'] if row['who'] else ''}, confidence {row['confidence']:.2f}",
        )
        for row in slogans
    ]


def _escaped(text: str) -> str:
    return html.escape(_UNWRITABLE.sub("\ufffd", text))
