"""Writes a small store in the present format, with something of everything in it, and beside it what it answers.

    python tests/data/golden/write.py 1.0

Run once for each version of the format, before it is released; never again, since later libraries must read what was
written then. The folder gets store.ww, documents.jsonl.gz (its export), terms.csv, kwic.csv and tokens.csv. All texts
are invented.
"""

import csv
import gzip
import random
import shutil
import sys
from pathlib import Path

import watchword as ww

HERE = Path(__file__).resolve().parent
QUERIES = ("river", "the mayor", "no justice", "(ferry|boat)", "harbour *", "x7", "caf\u00e9", "rare17")
TAGGED = "tagged"

FIRST = [
    {
        "id": "flood",
        "date": "2031-05-06",
        "title": 'The "river" rose',
        "source": "Valley Post",
        "url": "https://example.org/flood?day=6",
        "lang": "en",
        "text": 'The river rose overnight. "We will not wait," said the mayor;\n\nthe river  did not wait.\n',
        "desk": "local",
        "author": "A. Writer",
    },
    {"id": "gone-1", "lang": "en", "text": "The bridge is closed. The river took the mayor's boat."},
    {"id": "empty", "title": "Nothing", "text": ""},
    {"id": "blank", "text": " \r\n\t\n\u00a0 "},
    {
        "id": "bytes",
        "text": b"caf\xc3\xa9 \xff\xfe caf\xc3\xa9 \x00\x01 cafe\xcc\x81 \xed\xa0\x80 \xe2\x82",
        "\u00e9poque": "\u5357",
    },
    {
        "id": "calm",
        "lang": "en",
        "date": "2031-05-07",
        "text": "The river is calm. The mayor is calm: no ferry, no boat.",
    },
]

SECOND = [
    {
        "id": TAGGED,
        "date": "2031-05",
        "text": "The ferries sank here. Nobody drowned",
        "tokens": [
            [
                ("The", "the", "DET"),
                ("ferries", "ferry", "NOUN"),
                ("sank", "sink", "VERB"),
                ("here", None, "ADV"),
                (".", None, "PUNCT"),
            ],
            [("Nobody", "nobody", None), ("drowned", "drown", "VERB")],
        ],
    },
    {
        "id": "turkish",
        "lang": "tr",
        "text": "ISPARTA \u0130l\u00e7esi, Isparta. DI\u015e d\u0131\u015f; \u0130\u015e i\u015f.",
    },
    {
        "id": "scripts",
        "date": "1987-10",
        "text": "\u041c\u043e\u0441\u043a\u0432\u0430, \u6c34\u306e\u4f4f\u6c11 #flood2031 @riverwatch 12,500 desk@example.org \U0001f30a na\u00efve",
    },
    {"id": "ancient", "date": "0001-01-01", "source": "Annals", "text": "In the beginning the river was calm."},
    {"id": "future", "date": "9999-12-31", "source": "Annals", "text": "In the end the river was calm."},
]

LAST = [
    {"id": "gone-2", "text": "A correction that was taken back."},
    {
        "id": "last",
        "source": "Harbour Times",
        "text": "No justice, no peace! They chanted: \u201cNo justice, no peace!\u201d",
        "desk": "city",
        "note": "a long field, " * 7000,
    },
    {"id": "long", "text": "A " + "w" * 5000 + " of one letter."},
]


def harbour(words: int) -> str:
    """A text of several blocks and chunks, in which some words are everywhere, some here and there, and some once."""
    dice = random.Random(1031)
    often = ["the", "harbour", "is", "open", "and", "a", "ferry", "leaves", "at", "dawn"]
    parts = []
    for at in range(words):
        if at % 997 == 500:
            parts.append(f"rare{at // 997}")
        elif at % 4999 < 3:
            parts.append(f"x{dice.randrange(9)}")
        elif at % 50 == 7:
            parts.append(f"pier{dice.randrange(400)}")
        else:
            parts.append(often[at % len(often)])
        parts.append("\n\n" if at % 1000 == 999 else ". " if at % 10 == 9 else " ")
    return "".join(parts)


def write(store: Path) -> ww.Corpus:
    ww.build(store, FIRST)
    ww.append(
        store, [{"id": "harbour", "date": "2030-01-02", "source": "Harbour Times", "text": harbour(66_000)}, *SECOND]
    )
    ww.append(store, LAST)
    return ww.delete(store, ["gone-1", "gone-2"])


def answers(corpus: ww.Corpus) -> dict[str, list[tuple]]:
    """What a store must answer for ever, by the name of the file that keeps it."""
    terms = corpus.terms(marks=True)
    tokens = corpus[TAGGED].tokens()
    places = (
        (query, row["document"], row["hit"], row["start"], row["end"])
        for query in QUERIES
        for row in corpus.kwic(query, limit=9).to_dicts()
    )
    return {
        "terms": list(zip(terms["term"], terms["count"], terms["documents"], strict=True)),
        "tokens": list(tokens.rows()),
        "kwic": list(places),
    }


def main(version: str) -> None:
    folder = HERE / version
    shutil.rmtree(folder / "store.ww", ignore_errors=True)
    folder.mkdir(exist_ok=True)
    corpus = write(folder / "store.ww")
    summary = corpus.summary
    assert f"{summary.format_major}.{summary.format_minor}" == version
    assert (summary.segments, summary.deleted) == (3, 2)
    with gzip.GzipFile(folder / "documents.jsonl.gz", "wb", mtime=0) as file:
        corpus.to_jsonl(file)
    for name, rows in answers(corpus).items():
        with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8", errors="surrogateescape") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    main(sys.argv[1])
