#!/usr/bin/env python3
"""Finds the slogans of a gold file's texts and writes them in the form that its scorer reads.

    python tests/gold/slogans.py GOLD.jsonl PRED.jsonl

GOLD has one JSON object a line with id, text, lang and date; PRED gets {"id", "slogans": [{"span", "medium"}]} for each,
places in code points.
"""

import json
import sys
import tempfile
from pathlib import Path

import watchword as ww

FIELDS = ("id", "text", "lang", "date")


def read_records(path):
    """The texts with the metadata that a store takes."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            record = json.loads(line)
            yield {name: record[name] for name in FIELDS if record.get(name) is not None}


def find_slogans(records):
    """The slogans of each text, by its id."""
    found = {record["id"]: [] for record in records}
    with tempfile.TemporaryDirectory() as folder:
        corpus = ww.build(Path(folder) / "gold.ww", records, durable=False)
        for row in corpus.slogans().to_dicts():
            found[row["document"]].append({"span": [row["start"], row["end"]], "medium": row["medium"]})
    return found


def main(gold, predictions):
    found = find_slogans(list(read_records(gold)))
    lines = (json.dumps({"id": id, "slogans": slogans}, ensure_ascii=False) for id, slogans in found.items())
    predictions.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
