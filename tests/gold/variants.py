#!/usr/bin/env python3
"""Groups the variants of a gold file and writes them in the form that its scorer reads.

    python tests/gold/variants.py GOLD.jsonl PRED.jsonl

GOLD has one JSON object a line with variant and count; PRED gets {"variant", "cluster", "template"} for each.
"""

import json
import sys
from pathlib import Path

import watchword as ww


def main(gold, predictions):
    lines = gold.read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines if line.strip()]
    table = ww.cluster([record["variant"] for record in records], [record.get("count", 1) for record in records])
    rows = (
        {"variant": row["variant"], "cluster": row["slogan_id"], "template": row["template"]}
        for row in table.to_dicts()
    )
    predictions.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*map(Path, sys.argv[1:]))
