#!/usr/bin/env python3
"""How well confidences of quotations say how often they are right.

    python tests/gold/reliability.py GOLD.jsonl PRED.jsonl

PRED as tests/gold/quotations.py writes it, or csrc/speech/model/train.py --folds N --predictions, whose models have not
seen the document. A quotation is right as csrc/speech/confidence.h says. Prints, by kind, a line for each bin of
confidences: how many there are, their mean confidence, the share that is right; then the expected calibration error (the
mean distance of the two, weighed by numbers) and the Brier score, all in points of 100. Needs ../shared/gold.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "csrc/speech/model"))

from train import KINDS, right_quotations

BINS = 10


def read(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def outcomes(documents, predictions):
    """(kind, confidence, right) of all quotations in documents whose gold is exhaustive."""
    for document in documents:
        quotes = predictions.get(document["id"], [])
        if document.get("exhaustive", True):
            for quote, right in zip(quotes, right_quotations(document, quotes), strict=True):
                yield quote["type"], quote["confidence"], right


def table(rows):
    """Lines of the bins of (confidence, right) that hold any, and the two sums."""
    bins = [[] for _ in range(BINS)]
    for row in rows:
        bins[min(BINS - 1, int(row[0] * BINS))].append(row)
    error = 0.0
    for number, inside in enumerate(bins):
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            share = sum(right for _, right in inside) / len(inside)
            error += abs(mean - share) * len(inside) / len(rows)
            span = f"{number / BINS:.1f} to {(number + 1) / BINS:.1f}"
            yield f"   {span}  {len(inside):6}  mean {100 * mean:5.1f}  right {100 * share:5.1f}"
    brier = sum((confidence - right) ** 2 for confidence, right in rows) / len(rows)
    yield f"   expected calibration error {100 * error:.1f}, Brier score {100 * brier:.1f}"


def main(gold, predictions):
    found = {row["id"]: row["quotes"] for row in read(predictions)}
    rows = list(outcomes(read(gold), found))
    for kind in KINDS:
        inside = [(confidence, right) for which, confidence, right in rows if which == kind]
        if inside:
            print(
                f"[{kind}] {len(inside)} quotations, {100 * sum(right for _, right in inside) / len(inside):.1f} right"
            )
            print("\n".join(table(inside)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
