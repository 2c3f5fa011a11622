"""A page about a corpus, for a first look."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .corpus import Corpus

_WIDTH = 110


def page(corpus: Corpus) -> str:
    """Documents, words, frequent terms and phrases, slogans with where and when, quotations with speakers, as text."""
    sections = {
        "Terms": [", ".join(_terms(corpus))],
        "Phrases": [", ".join(_phrases(corpus))],
        "Slogans": list(_slogans(corpus)),
        "Quotations": list(_quotations(corpus)),
    }
    lines = [repr(corpus).strip("<>")]
    for title, rows in sections.items():
        lines += ["", title, *(f"  {row}" for row in rows)]
    return "\n".join(lines)


def _terms(corpus: Corpus, most: int = 16) -> list[str]:
    """Frequent words that are not everywhere: what is in a quarter of all documents says little about them."""
    everywhere = max(len(corpus) / 4, 2)
    rows = (
        row for row in corpus.terms(limit=1000).to_dicts() if row["documents"] <= everywhere and len(row["term"]) > 3
    )
    return [f"{row['term']} ({row['count']:,})" for row, _ in zip(rows, range(most))]


def _phrases(corpus: Corpus, most: int = 12) -> list[str]:
    """Frequent phrases whose first and last words are not the small ones."""
    common = set(corpus.terms(limit=60)["term"])
    rows = corpus.ngrams(2, 4, min_count=3, min_documents=3, limit=1000).to_dicts()
    kept = [row for row in rows if not {row["ngram"].split()[0], row["ngram"].split()[-1]} & common][:100]
    shown = (row for row in kept if not any(_is_part(row, other) for other in kept))
    return [f"{row['ngram']} ({row['count']:,})" for row, _ in zip(shown, range(most))]


def _is_part(row: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether a phrase never stands without a longer one."""
    longer = other["n"] > row["n"] and other["count"] == row["count"]
    return longer and f" {row['ngram']} " in f" {other['ngram']} "


def _slogans(corpus: Corpus, most: int = 12) -> Iterable[str]:
    families: dict[str, list[dict[str, Any]]] = {}
    for row in corpus.slogans().to_dicts():
        families.setdefault(row["text"].casefold().strip("#!. "), []).append(row)
    often = sorted(families.values(), key=lambda rows: (-len(rows), -max(row["confidence"] for row in rows)))
    for rows in often[:most]:
        dates = sorted(row["date"] for row in rows if row["date"] is not None)
        when = "" if not dates else f"{dates[0]}" if dates[0] == dates[-1] else f"{dates[0]} to {dates[-1]}"
        media = ", ".join(dict.fromkeys(row["medium"] for row in rows))
        where = ", ".join(dict.fromkeys(row["source"] or row["document"] for row in rows))
        yield _cut(f"{len(rows):3}  {rows[0]['text']}  ({media}; {when}; {where})")


def _quotations(corpus: Corpus, most: int = 8) -> Iterable[str]:
    """One of each of those who are quoted most."""
    voices: dict[str, list[dict[str, Any]]] = {}
    for row in corpus.quotations().to_dicts():
        if row["kind"] == "direct" and row["speaker_name"]:
            voices.setdefault(row["speaker_name"], []).append(row)
    for name, rows in sorted(voices.items(), key=lambda item: -len(item[1]))[:most]:
        surest = max(rows, key=lambda row: row["confidence"])
        when = f"  ({surest['date']})" if surest["date"] else ""
        yield _cut(f"{len(rows):3}  {name}: {surest['text']}") + when


def _cut(line: str) -> str:
    line = " ".join(line.split("\n"))
    return line if len(line) <= _WIDTH else line[: _WIDTH - 1] + "…"
