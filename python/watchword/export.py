"""Writing out: the documents of a corpus in formats that others read. A mixin of Corpus."""

from __future__ import annotations

import contextlib
import gzip
import itertools
import os
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from ._call import Cancelled, Progress, Watcher, call_writing
from ._native import lib

if TYPE_CHECKING:
    from .corpus import Corpus, Document

_ROWS_AT_ONCE = 4096
_COUNTS = ("tokens", "bytes")
_METADATA = ("id", "date", "title", "source", "url", "lang")
_LINE_ENDS = str.maketrans("\t\r\n", "   ")
_SPACES = str.maketrans({" ": r"\s", "\t": r"\t", "\n": r"\n", "\r": r"\r", "|": r"\p", "\\": r"\\"})
_MARKUP = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_NOT_IN_NAMES = re.compile(r"[^\w.-]|^(?![A-Za-z_])", re.ASCII)


class _Placed(NamedTuple):
    """A token of a document with what stands around it."""

    surface: str
    lemma: str
    pos: str
    before: str
    """white space between the token before and this one, or before the first"""
    after: str
    sentence: int


class Exporting:
    """What writes the documents of a corpus or view, one after the other, to a path or an open binary file.

    A path that ends in .gz is compressed. The number of documents is returned.
    """

    def to_jsonl(self, path: str | os.PathLike[str] | BinaryIO, *, progress: Progress = None) -> int:
        """JSON Lines with id, date, title, source, url, lang, your fields, and text last; what a document lacks is
        left out. A byte that is not UTF-8 is written as \\udc80 to \\udcff, which build reads back as that byte."""
        corpus: Corpus = self  # type: ignore[assignment]
        with _target(path) as file:
            call_writing(lib.ww_export_jsonl, corpus._pointer, file=file, progress=progress)
        return len(corpus)

    def to_conllu(self, path: str | os.PathLike[str] | BinaryIO, *, progress: Progress = None) -> int:
        """CoNLL-U with metadata as comments. Reading it gives the same bytes of text: what is not one space is told by
        SpaceAfter and SpacesAfter. Line ends in metadata become spaces."""
        return self._export(path, _conllu, progress)

    def to_vrt(self, path: str | os.PathLike[str] | BinaryIO, *, progress: Progress = None) -> int:
        """Vertical text for the Corpus Workbench: columns word, pos, lemma; <text>, <p>, <s>, <g/>. The format knows
        one space, none, or a paragraph between two tokens, so other white space becomes one of these."""
        return self._export(path, _vrt, progress)

    def _export(
        self,
        path: str | os.PathLike[str] | BinaryIO,
        lines: Callable[[Document, dict[str, str]], Iterator[str]],
        progress: Progress,
    ) -> int:
        corpus: Corpus = self  # type: ignore[assignment]
        total = len(corpus)
        watcher = Watcher(progress)
        written = 0
        try:
            with _target(path) as file:
                for written, metadata in enumerate(_rows(corpus), 1):
                    text = "".join(f"{line}\n" for line in lines(corpus[metadata["id"]], metadata))
                    file.write(text.encode("utf-8", "surrogateescape"))
                    if written % 64 == 0 and not watcher.report(written, total, "documents"):
                        raise Cancelled("stopped by the progress function")
        finally:
            watcher.close()
        return written


def _target(path: str | os.PathLike[str] | BinaryIO) -> contextlib.AbstractContextManager[Any]:
    if not isinstance(path, (str, os.PathLike)):
        return contextlib.nullcontext(path)
    return gzip.open(path, "wb", compresslevel=6) if os.fspath(path).lower().endswith(".gz") else open(path, "wb")


def _rows(corpus: Corpus) -> Iterator[dict[str, str]]:
    """The metadata of each document, of which a table is read at a time; what a document lacks is left out."""
    for skip in range(0, len(corpus), _ROWS_AT_ONCE):
        for row in corpus.documents(skip=skip, limit=_ROWS_AT_ONCE, progress=False).to_dicts():
            given = {name: str(value) for name, value in row.items() if value is not None and name not in _COUNTS}
            # A field called "text" may not stand where the text does.
            yield {"text_text" if name == "text" else name: value for name, value in given.items()}


def _sentences(document: Document) -> Iterator[list[_Placed]]:
    text = document.text
    table = document.tokens()
    nothing = itertools.repeat(None)
    lemmas = table["lemma"] if "lemma" in table.columns else nothing
    tags = table["pos"] if "pos" in table.columns else nothing
    starts, ends = list(table["start"]), list(table["end"])
    gaps = [text[end:start] for end, start in zip([0, *ends], [*starts, len(text)], strict=True)]
    placed = (
        _Placed(surface, lemma or "_", tag or "_", before, after, sentence)
        for surface, sentence, before, after, lemma, tag in zip(
            table["text"], table["sentence"], gaps, gaps[1:], lemmas, tags
        )
    )
    for _, sentence in itertools.groupby(placed, lambda token: token.sentence):
        yield list(sentence)


def _conllu(document: Document, metadata: dict[str, str]) -> Iterator[str]:
    id = _one_line(metadata.pop("id"))
    yield f"# newdoc id = {id}"
    for name, value in metadata.items():
        key = name if name in _METADATA else f"meta::{_one_line(name).replace('=', '_')}"
        yield f"# {key} = {_one_line(value)}"
    sentences = list(_sentences(document))
    for number, sentence in enumerate(sentences, 1):
        following = sentences[number] if number < len(sentences) else None
        if number == 1 or _begins_paragraph(sentence):
            yield "# newpar"
        yield f"# sent_id = {id}-{number}"
        yield f"# text = {_one_line(''.join(token.surface + token.after for token in sentence)).strip(' ')}"
        for place, token in enumerate(sentence, 1):
            first, last = (number, place) == (1, 1), place == len(sentence)
            expected = " " if not last else "" if following is None else "\n\n" if _begins_paragraph(following) else " "
            form, lemma, pos = _one_line(token.surface), _one_line(token.lemma), _one_line(token.pos)
            misc = (
                "_"
                if token.after == expected and form == token.surface and not first
                else _misc(token, first, expected)
            )
            yield f"{place}\t{form}\t{lemma}\t{pos}\t_\t_\t_\t_\t_\t{misc}"
        yield ""
    if not sentences:
        yield ""


def _misc(token: _Placed, first: bool, expected: str) -> str:
    """What of the white space around a token is not as expected, as UDPipe writes it."""
    said = []
    if first and token.before:
        said.append(f"SpacesBefore={token.before.translate(_SPACES)}")
    if token.surface != _one_line(token.surface):
        said.append(f"SpacesInToken={token.surface.translate(_SPACES)}")
    if token.after != expected:
        said.append(f"SpacesAfter={token.after.translate(_SPACES)}" if token.after else "SpaceAfter=No")
    return "|".join(said) or "_"


def _vrt(document: Document, metadata: dict[str, str]) -> Iterator[str]:
    attributes = {_NOT_IN_NAMES.sub("_", name): value for name, value in metadata.items()}
    given = "".join(f' {name}="{value.translate(_MARKUP)}"' for name, value in attributes.items())
    yield f"<text{given}>"
    in_paragraph = False
    for sentence in _sentences(document):
        if _begins_paragraph(sentence) or not in_paragraph:
            yield from ["</p>", "<p>"] if in_paragraph else ["<p>"]
        elif not sentence[0].before:
            yield "<g/>"
        in_paragraph = True
        yield "<s>"
        for place, token in enumerate(sentence):
            if place and not token.before:
                yield "<g/>"
            yield "\t".join(cell.translate(_MARKUP) for cell in (token.surface, token.pos, token.lemma))
        yield "</s>"
    if in_paragraph:
        yield "</p>"
    yield "</text>"


def _begins_paragraph(sentence: list[_Placed]) -> bool:
    return sentence[0].before.count("\n") > 1


def _one_line(value: str) -> str:
    # Asking first is several times faster, and most are printable.
    return value if value.isprintable() else value.translate(_LINE_ENDS)
