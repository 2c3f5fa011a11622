"""Slogans of untouched news: outputs of the detector that were drawn at random and judged by hand.

    python tests/gold/natural.py

natural.jsonl has a judged output a line: the corpus of ../shared/corpora, the document, the span in code points and the
judgement by ../shared/gold/slogans/GUIDELINES.md: right, wrong, or optional (neither). Two readers drew 150 and 300 of
some 365 outputs of both corpora; 323 different ones came together, 270 right, 27 wrong and 26 optional. What is printed
is how many of the right ones are still found, and the precision of what is still found of both kinds, in points of 100.
"""

import gzip
import json
import tempfile
from pathlib import Path

import watchword as ww

HERE = Path(__file__).resolve().parent
CORPORA = HERE.parents[2] / "shared/corpora"
JUDGED = HERE / "natural.jsonl"


def judged_documents(judged):
    """The documents of judged outputs, with the name of their corpus before their id."""
    for corpus in sorted({line["corpus"] for line in judged}):
        wanted = {line["document"] for line in judged if line["corpus"] == corpus}
        with gzip.open(CORPORA / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                if record.get("id") in wanted:
                    yield record | {"id": f"{corpus}/{record['id']}"}


def measure():
    """Points of the right ones found, and precision."""
    judged = [json.loads(line) for line in JUDGED.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        corpus = ww.build(Path(folder) / "judged.ww", judged_documents(judged), durable=False, progress=False)
        rows = corpus.slogans(progress=False).to_dicts()
    found = {(row["document"], row["start"], row["end"]) for row in rows}
    kept = [line for line in judged if (f"{line['corpus']}/{line['document']}", *line["span"]) in found]
    right = sum(line["judgement"] == "right" for line in kept)
    wrong = sum(line["judgement"] == "wrong" for line in kept)
    all_right = sum(line["judgement"] == "right" for line in judged)
    return {"found": round(100 * right / all_right, 2), "precision": round(100 * right / max(right + wrong, 1), 2)}


if __name__ == "__main__":
    print(measure())
