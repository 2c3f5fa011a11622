#!/usr/bin/env python3
"""Counts kinds of error in mixed and indirect quotations, the most frequent first.

    python tests/gold/errors.py GOLD.jsonl PRED.jsonl [NUMBER]

PRED as tests/gold/quotations.py writes it, or csrc/speech/model/train.py --folds N --predictions, whose models have not
seen the document. A missed unit counts by what went wrong with it, a unit that no gold quotation has by its cue. NUMBER
(default 20) kinds are printed. Needs ../shared/gold.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT.parent / "shared/gold/quotes"))

import score


def units_of(text, quote):
    return score.units(text, score.canon(text, quote["content"]))


def overlap(a, b):
    return min(a[1], b[1]) - max(a[0], b[0])


def mark_behind(text, end):
    """What stands behind a place: a mark, or a word."""
    rest = text[end:].lstrip(" ")
    if not rest or rest[0] == "\n":
        return "the paragraph's end"
    return "a word" if rest[0].isalnum() else rest[0]


def cue_kind(text, quote):
    """A cue by what can be seen of it."""
    if not quote.get("cue"):
        return "no cue"
    start, end = quote["cue"][0]
    words = re.findall(r"\w+", text[start:end].lower())
    if not words:
        return "a mark"
    last = words[-1]
    if last in ("said", "says", "say", "saying", "told"):
        return "said, told"
    if last in ("to", "of", "for", "on", "about", "in", "with", "by", "that", "as", "against", "at"):
        return "ends in a preposition"
    for tail in ("ing", "ed", "s"):
        if last.endswith(tail):
            return f"ends in -{tail}"
    return "another word"


def edge_error(text, unit, found):
    start = "start" if found[0] == unit[0] else "too early a start" if found[0] < unit[0] else "too late a start"
    if found[1] == unit[1]:
        return f"{start}, right end"
    which = "too early an end" if found[1] < unit[1] else "too late an end"
    where = mark_behind(text, min(found[1], unit[1]))
    return f"{'right ' if start == 'start' else ''}{start}, {which} (at {where})"


def missed(text, quote, unit, quotes):
    """What went wrong with a unit of gold."""
    sides = [other for q in quotes for other in units_of(text, q)]
    near = max(sides, key=lambda other: overlap(unit, other), default=None)
    cues = [q for q in quotes if any(overlap(a, b) > 0 for a in q["cue"] for b in quote.get("cue") or [])]
    own = [other for q in cues for other in units_of(text, q) if overlap(unit, other) > 0]
    if own:
        return "cue found: " + edge_error(text, unit, max(own, key=lambda other: overlap(unit, other)))
    if cues:
        return "cue found: nothing on this side of it"
    if quote.get("cue") and re.search(r"[.?!]\W+\s*[A-Z]|\n", text[quote["cue"][0][1] : unit[0]]):
        return "cue in a sentence before"
    inside = "inside another quotation" if near and overlap(unit, near) > 0 else "nothing there"
    return f"cue not found ({cue_kind(text, quote)}), {inside}"


def errors(document, quotes):
    text = document["text"]
    gold = {unit for quote in document["quotes"] for unit in units_of(text, quote)}
    found = {unit for quote in quotes for unit in units_of(text, quote)}
    for quote in document["quotes"]:
        for unit in units_of(text, quote) if quote["type"] != "direct" else []:
            if unit not in found:
                yield "missed: " + missed(text, quote, unit, quotes)
    for quote in quotes:
        for unit in units_of(text, quote) if quote["type"] != "direct" else []:
            if unit not in gold and not any(overlap(unit, other) > 0 for other in gold):
                yield f"invented: cue {cue_kind(text, quote)}"


def main(gold, predictions, number=20):
    found = {row["id"]: row["quotes"] for row in map(json.loads, Path(predictions).read_text().splitlines())}
    counts = Counter(kind for document in score.load(gold) for kind in errors(document, found.get(document["id"], [])))
    for kind, count in counts.most_common(int(number)):
        print(f"{count:6}  {kind}")
    print(f"{sum(counts.values()):6}  all")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
