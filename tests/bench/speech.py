"""Hearing: the detectors of quotations and slogans, and the least that regular expressions can do.

The peers are Python's re over the texts in memory. They know neither who speaks nor speech without marks, do not pair
marks over paragraphs and take each title and scare quote for speech: what they take is what any detector takes at the
least. Detectors that parse (textacy on spaCy, Stanford CoreNLP) need models that are no packages, and are not here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from measure import Job, read

MARKED = re.compile(r'"[^"\n]+"|“[^”\n]+”|„[^“”\n]+[“”]|«[^»\n]+»|»[^«\n]+«')
ATTRIBUTED = re.compile(
    r'(?:"([^"\n]+)"|“([^”\n]+)”),?\s+(?:(?:he|she|they|[A-Z]\w+(?:\s+[A-Z]\w+)*)\s+(said|says|added|told|asked|wrote)|'
    r"(said|says|added|told|asked|wrote)\s+(?:he|she|they|[A-Z]\w+(?:\s+[A-Z]\w+)*))"
)
CHANTED = re.compile(
    r'\b(?:chant\w*|shout\w*|banners?|placards?|slogans?|mottos?|signs?|graffiti)\b[^.\n"“]{0,60}["“]([^"”\n]+)["”]'
)


def hearing(*questions: str, threads: int, before: bool = False) -> Job:
    """Questions to an open corpus, one after the other; before: it was asked them before, so that it has learnt."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        opened, made = ww.open(store), []

        def run() -> None:
            made[:] = [getattr(opened, question)(threads=threads, progress=False) for question in questions]

        if before:
            run()
            made.clear()
        return run, lambda: {"rows": sum(len(table) for table in made)}

    return job


def pattern(wanted: re.Pattern[str]) -> Job:
    """Where a pattern is found in the texts: document, start, end and text."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        records, made = read(corpus), []

        def run() -> None:
            for record in records:
                found = wanted.finditer(record["text"])
                made.extend((record["id"], hit.start(), hit.end(), hit.group()) for hit in found)

        return run, lambda: {"rows": len(made)}

    return job
