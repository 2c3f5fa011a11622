#!/usr/bin/env python3
"""How well confidences of slogans say how often they are right.

    python tests/gold/slogan_reliability.py PRED.jsonl

PRED as csrc/speech/model/train_slogans.py --predictions writes it, with --folds N or --natural: mentions with a
confidence by a model that has not seen their document. Prints for each corpus and for all the lines that reliability.py
prints of quotations; then the same of the scores of the rules, to compare; then what different thresholds keep.
"""

import sys
from pathlib import Path

from reliability import read, table

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


def kept(rows, name, least):
    """Precision and share of right mentions among rows that are so sure."""
    sure = [row for row in rows if row[name] >= least]
    right = sum(row["right"] for row in sure)
    return right / max(1, len(sure)), right / max(1, sum(row["right"] for row in rows)), len(sure)


def main(path):
    rows = read(path)
    for corpus in [*sorted({row["corpus"] for row in rows}), "all"]:
        inside = [row for row in rows if corpus in ("all", row["corpus"])]
        share = sum(row["right"] for row in inside) / len(inside)
        for name in ("confidence", "score"):
            print(f"[{corpus}, {name}] {len(inside)} mentions, {100 * share:.1f} right")
            print("\n".join(table([(row[name], row["right"]) for row in inside])))
            for least in THRESHOLDS:
                precision, recall, count = kept(inside, name, least)
                print(
                    f"   from {least:.1f}: {count:4} kept, precision {100 * precision:5.1f}, recall {100 * recall:5.1f}"
                )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
