"""Reading: the corpus, its views and its documents."""

from __future__ import annotations

import datetime
import functools
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ._call import Handle, Progress, call, options, path_bytes, slot, string, terminated, text
from ._native import ffi, lib
from .count import Counting
from .duplicates import Duplicates
from .export import Exporting
from .find import Finding
from .highlight import Highlight, Html, highlighted, quotation_highlights, slogan_highlights
from .lexis import Reckoning
from .matrix import Matrices
from .measures import Measuring
from .partial import CountingInParts
from .speech import Hearing
from .spreading import Spreading
from .table import Table, ask, table_of
from .timeline import Following

if TYPE_CHECKING:
    from .report import BuildReport

_BUILT_IN = ("id", "date", "title", "source", "url", "lang", "tokens", "bytes")


@dataclass(frozen=True)
class Summary:
    """What a corpus or view holds, and what its store needs on disk."""

    documents: int
    tokens: int
    """words and marks"""
    words: int
    """tokens that are not marks: what "per million" refers to"""
    types: int
    """distinct folded terms of the snapshot, marks included; those of deleted documents too until compaction"""
    text_bytes: int
    store_bytes: int
    """all files of the snapshot, whatever the view"""
    segments: int
    deleted: int
    """documents that are deleted and still take room, until compaction"""
    generation: int
    """commits so far"""
    format_major: int
    format_minor: int
    """of the format in which the last commit was written"""
    unicode: str
    """the version by which it cut text into words"""
    profile: str
    """how text is cut: news, unicode or whitespace"""


class Corpus(
    Counting,
    CountingInParts,
    Duplicates,
    Exporting,
    Finding,
    Following,
    Hearing,
    Matrices,
    Measuring,
    Reckoning,
    Spreading,
):
    """A snapshot of a store, or a view of one; immutable, and safe to share between threads.

    len(corpus) is its documents, corpus["id"] one of them, `for document in corpus` all of them.

    Layers are what makes two words the same; whatever counts or finds takes one:

    - "folded": in any case, in Unicode's composed form NFC
    - "surface": as written
    - "bare": folded, without accents, and variants of Arabic and Persian letters as one: "café" is cafe
    - "stem:en", or another language of libstemmer's (snowballstem.org): folded, without endings: "protests" and
      "protested" are protest
    - "stem": the same in the language of the documents, if all in the view that have one (lang) share it
    - "lemma": as pre-tokenised documents give it; folded where they do not
    - "pos": the part of speech as pre-tokenised documents give it; "_" where they do not

    A layer that the store cannot give is a ValueError, which says what there is.
    """

    def __init__(self, owner: Any, path: str, report: BuildReport | None = None) -> None:
        self._pointer = Handle(owner, f"corpus {path}")
        self.path = path
        self.report = report
        """What reading the source gave, when this corpus comes from build or append."""

    def close(self) -> None:
        """Lets go of the files now rather than when the object goes; views and documents stay valid."""
        self._pointer.close()

    def __enter__(self) -> Corpus:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def where(
        self,
        *,
        date: str | datetime.date | None = None,
        id: str | Iterable[str] | None = None,
        **fields: str | Iterable[str],
    ) -> Corpus:
        """The part of the corpus that meets every condition.

        date is "2020-02-04", "2020-02", "2020" or a closed range "2020-01-01..2020-02-29" with either end left out;
        fields (source, title, url, lang and your own) take one value or several.
        """
        kept: list[Any] = []
        given = {**({} if id is None else {"id": id}), **fields}
        conditions = ffi.new("ww_condition[]", len(given))
        for condition, (name, wanted) in zip(conditions, given.items(), strict=True):
            values = [wanted] if isinstance(wanted, str) else list(wanted)
            texts = ffi.new("ww_text[]", [text(value, kept, f"where, {name}") for value in values])
            field = ffi.new("char[]", terminated(name.encode(), "where, a name"))
            kept += [texts, field]
            condition.field, condition.values, condition.count = field, texts, len(values)
        chosen = options(
            "ww_filter",
            date=date if date is None or isinstance(date, str) else date.isoformat(),
            conditions=conditions,
            condition_count=len(given),
        )
        owner = slot("ww_corpus", lib.ww_py_corpus_end)
        call(lib.ww_corpus_where, owner, self._pointer, chosen, missing=KeyError)
        return Corpus(owner, self.path)

    def append(self, source: Any, **how: Any) -> Corpus:
        """Adds documents to the store, as build does, and returns the corpus with them; this one stays as it is."""
        from .writing import append

        return append(self.path, source, **how)

    def delete(self, ids: str | Iterable[str] | Corpus, **how: Any) -> Corpus:
        """Deletes documents from the store by id, or all those of a view, and returns the corpus without them; this one
        stays as it is. See watchword.delete."""
        from .writing import delete

        return delete(self.path, ids, **how)

    def compact(self, **how: Any) -> Corpus:
        """Merges the segments of the store, without deleted documents, and returns the corpus as it is then; this one
        stays as it is. See watchword.compact."""
        from .writing import compact

        return compact(self.path, **how)

    def documents(self, *, skip: int = 0, limit: int | None = None, progress: Progress = None) -> Table:
        """The documents as added; columns id, date, title, source, url, lang, your fields, tokens, bytes."""
        chosen = options("ww_documents_options", skip=skip, limit=limit)
        return ask(lib.ww_documents, self._pointer, chosen, progress=progress)

    @property
    def summary(self) -> Summary:
        filled = ffi.new("ww_corpus_summary *")
        call(lib.ww_corpus_summarise, filled, self._pointer)
        members = {name: getattr(filled, name) for name in Summary.__dataclass_fields__}
        for name in ("unicode", "profile"):
            members[name] = ffi.string(members[name]).decode()
        return Summary(**members)

    def info(self) -> Table:
        """What the files of the snapshot consist of, whatever the view; columns file, section, items, blocks, bytes,
        inflated. The bytes add up to store_bytes of the summary; inflated is what they hold once they are read."""
        return table_of(lib.ww_corpus_sections, self._pointer)

    def __len__(self) -> int:
        return self.summary.documents

    def __getitem__(self, id: str) -> Document:
        kept: list[Any] = []
        owner = slot("ww_document", lib.ww_py_document_end)
        call(lib.ww_document_open, owner, self._pointer, text(id, kept, "id"), missing=KeyError)
        return Document(owner, self)

    def __contains__(self, id: object) -> bool:
        try:
            return isinstance(id, str) and self[id] is not None
        except KeyError:
            return False

    def __iter__(self) -> Iterator[Document]:
        for skip in range(0, len(self), 4096):
            for id in self.documents(skip=skip, limit=4096, progress=False)["id"]:
                yield self[id]

    def __repr__(self) -> str:
        s = self.summary
        size = f"{s.text_bytes / 1e6:,.1f} MB of text in {s.store_bytes / 1e6:,.1f} MB"
        return f"<Corpus {self.path}: {s.documents:,} documents, {s.words:,} words, {s.types:,} terms, {size}>"


class Document:
    """One document of a corpus, read."""

    def __init__(self, owner: Any, corpus: Corpus) -> None:
        self._owner = owner
        self._pointer = owner[0]
        self._corpus = corpus

    @property
    def text(self) -> str:
        """The text as it was stored; a byte that is not UTF-8 is a lone surrogate, as in surrogateescape."""
        return string(lib.ww_document_text(self._pointer))

    @property
    def bytes(self) -> bytes:
        """The text as it was stored, byte for byte."""
        stored = lib.ww_document_text(self._pointer)
        return ffi.buffer(stored.data, stored.size)[:] if stored.size else b""

    @functools.cached_property
    def _row(self) -> dict[str, Any]:
        return table_of(lib.ww_document_fields, self._pointer).to_dicts()[0]

    @property
    def id(self) -> str:
        return str(self._row["id"])

    @property
    def date(self) -> datetime.date | None:
        date: datetime.date | None = self._row["date"]
        return date

    @property
    def title(self) -> str | None:
        title: str | None = self._row["title"]
        return title

    @property
    def source(self) -> str | None:
        source: str | None = self._row["source"]
        return source

    @property
    def url(self) -> str | None:
        url: str | None = self._row["url"]
        return url

    @property
    def lang(self) -> str | None:
        lang: str | None = self._row["lang"]
        return lang

    @property
    def fields(self) -> dict[str, str | None]:
        """Your own fields."""
        return {name: value for name, value in self._row.items() if name not in _BUILT_IN}

    def tokens(self) -> Table:
        """Words and marks in order; columns text, folded, kind, start, end, sentence, lemma, pos.

        Offsets are code points; lemma and pos are as pre-tokenised documents give them, else None.
        """
        return table_of(lib.ww_document_tokens, self._pointer, True)

    def sentences(self) -> Table:
        """Columns text, start, end. Offsets are code points."""
        return table_of(lib.ww_document_sentences, self._pointer, True)

    def quotations(self, *, min_confidence: float = 0.0) -> Table:
        """What Corpus.quotations finds in this document; its corpus must be open."""
        return self._alone().quotations(min_confidence=min_confidence, progress=False)

    def slogans(self, *, min_confidence: float = 0.0) -> Table:
        """What Corpus.slogans finds in this document by itself (feedback=False); its corpus must be open."""
        return self._alone().slogans(min_confidence=min_confidence, progress=False)

    def html(self, *, quotations: bool = True, slogans: bool = True, min_confidence: float = 0.0) -> Html:
        """The text with quotations, their cues and speakers, and slogans marked, each with what there is to say of it
        as a tooltip: a str of HTML, which a notebook shows. Its corpus must be open.
        """
        found: list[Highlight] = []
        if quotations:
            found += quotation_highlights(self.quotations(min_confidence=min_confidence).to_dicts())
        if slogans:
            found += slogan_highlights(self.slogans(min_confidence=min_confidence).to_dicts())
        return highlighted(self.text, found)

    def _alone(self) -> Corpus:
        return self._corpus.where(id=self.id)

    def __repr__(self) -> str:
        row = self._row
        about = ", ".join(str(row[name]) for name in ("date", "source", "title") if row[name] is not None)
        return f"<Document {row['id']}: {about or 'no metadata'}>"


def open(path: str | os.PathLike[str]) -> Corpus:
    """Opens the committed state of a store; later commits do not change what the corpus shows.

    Raises FileNotFoundError, DamagedStore (also for what is no store), UnknownVersion, OSError.
    """
    owner = slot("ww_corpus", lib.ww_py_corpus_end)
    call(lib.ww_corpus_open, owner, path_bytes(path), ffi.NULL)
    return Corpus(owner, os.fspath(path))
