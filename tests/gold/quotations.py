#!/usr/bin/env python3
"""Finds the quotations of a gold file's texts and writes them in the form that its scorer reads.

    python tests/gold/quotations.py GOLD.jsonl PRED.jsonl

GOLD has one JSON object a line with id, text and lang; PRED gets {"id", "text", "quotes": [{"type", "content", "cue",
"speaker", "confidence"}]} for each, places as [start, end] in code points.
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


def place(row, name):
    """The place of a cue or a speaker as the list that the scorer takes."""
    return [] if row[name] is None else [[row[f"{name}_start"], row[f"{name}_end"]]]


def find_quotations(records):
    """The quotations of each text, by its id."""
    found = {record["id"]: [] for record in records}
    with tempfile.TemporaryDirectory() as folder:
        corpus = ww.build(Path(folder) / "gold.ww", records, durable=False)
        for row in corpus.quotations().to_dicts():
            parts = [[part["start"], part["end"]] for part in row["parts"]]
            quote = {"type": row["kind"], "content": parts, "cue": place(row, "cue"), "speaker": place(row, "speaker")}
            quote["confidence"] = row["confidence"]
            found[row["document"]].append(quote)
    return found


def main(gold, predictions):
    records = list(read_records(gold))
    found = find_quotations(records)
    with predictions.open("w", encoding="utf-8") as out:
        for record in records:
            row = {"id": record["id"], "text": record["text"], "quotes": found[record["id"]]}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
