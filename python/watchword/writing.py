"""Writing: build a store from a source, add to one."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from ._call import Cancelled, Progress, Watcher, call, call_long, options, slot, text
from ._native import ffi, lib
from .corpus import Corpus
from .corpus import open as open_corpus
from .sources import Problem, Record, records

_TEXT_MEMBERS = ("id", "date", "title", "source", "url", "lang")


@dataclass
class BuildReport:
    """What reading a source gave."""

    documents: int = 0
    text_bytes: int = 0
    invalid_bytes: int = 0
    """bytes that are not UTF-8; they are kept as they are"""
    skipped: list[Problem] = field(default_factory=list)
    """what on_error="skip" left out: where and why"""

    def __str__(self) -> str:
        lines = [f"{self.documents:,} documents, {self.text_bytes:,} bytes of text"]
        if self.invalid_bytes:
            lines.append(f"{self.invalid_bytes:,} bytes that are not UTF-8, kept as they are")
        if self.skipped:
            lines.append(f"{len(self.skipped):,} skipped:")
            lines += [f"  {problem.where}: {problem.why}" for problem in self.skipped[:10]]
            if len(self.skipped) > 10:
                lines.append(f"  and {len(self.skipped) - 10:,} more in report.skipped")
        return "\n".join(lines)


class Writer:
    """The one writer of a store, for those who feed documents themselves.

    with Writer("news.ww") as writer: writer.add(id="1", text="…"). Leaving the block commits; an exception leaves the
    store as it was.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        append: bool = False,
        profile: str | None = None,
        memory_limit: int = 0,
        durable: bool = True,
    ) -> None:
        """profile is "news" (default), "unicode" or "whitespace"; memory_limit is in bytes, 0 for 1 GiB; a store that is
        not durable survives the end of the process but not a power cut.

        Raises FileExistsError (there is a store already), FileNotFoundError (append, and there is none), BusyStore.
        """
        self.path = os.fspath(path)
        self._owner = slot("ww_writer", lib.ww_writer_close)
        chosen = options(
            "ww_writer_options", append=append, profile=profile, memory_limit=memory_limit, no_sync=not durable
        )
        call(lib.ww_writer_open, self._owner, os.fsencode(path), chosen)
        self._open = True

    def add(
        self,
        *,
        id: str,
        text: str | bytes,
        date: str | None = None,
        title: str | None = None,
        source: str | None = None,
        url: str | None = None,
        lang: str | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> None:
        """Adds a document. ValueError (a date that is no date, no id) and FileExistsError (the id is there already)
        leave it out, and the writer goes on."""
        self._add(Record(id=id, text=text, date=date, title=title, source=source, url=url, lang=lang, fields=fields))

    def _add(self, record: Record) -> None:
        if not self._open:
            raise ValueError(f"the writer of {self.path} is closed")
        kept: list[Any] = []
        what = f"document {record.id}"
        document = ffi.new("ww_input *")
        document.size = ffi.sizeof("ww_input")
        for name in _TEXT_MEMBERS:
            setattr(document, name, text(getattr(record, name), kept, f"{what}, {name}"))
        document.text = text(record.text, kept, what)
        if record.fields:
            pairs = [(text(k, kept, what), text(v, kept, f"{what}, {k}")) for k, v in record.fields.items()]
            fields = ffi.new("ww_field[]", pairs)
            kept.append(fields)
            document.fields, document.field_count = fields, len(pairs)
        call(lib.ww_writer_add, self._owner[0], document)

    def commit(self, progress: Progress = None) -> None:
        """Makes what was added visible, at once and durably."""
        call_long(lib.ww_writer_commit, self._owner[0], progress=progress)

    def close(self) -> None:
        """Ends writing; what was not committed is gone."""
        if self._open:
            self._open = False
            ffi.release(self._owner)

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None and self._open:
                self.commit()
        finally:
            self.close()


def build(
    path: str | os.PathLike[str],
    source: Any,
    *,
    on_error: str = "raise",
    profile: str | None = None,
    memory_limit: int = 0,
    durable: bool = True,
    progress: Progress = None,
    **mapping: str,
) -> Corpus:
    """Makes a new store at path (a directory, usually NAME.ww) from a source, and opens it.

    source is a folder (all .txt, .jsonl, .jsonl.gz, .ndjson, .csv and .tsv files in it, by name), one such file, a list
    of them, anything with an Arrow stream (pyarrow, polars, pandas, DuckDB), or any iterable of mappings. mapping says which
    column holds what: text="body", date="published"; other columns are kept as fields of your own. on_error="skip"
    leaves bad records out and lists them in corpus.report. Nothing is written when the build fails.
    """
    existed = os.path.exists(path)
    try:
        with Writer(path, profile=profile, memory_limit=memory_limit, durable=durable) as writer:
            report = _feed(writer, source, on_error, progress, mapping)
    except BaseException:
        if not existed:
            _remove_unfinished(path)
        raise
    return _opened(path, report)


def _remove_unfinished(path: str | os.PathLike[str]) -> None:
    """Takes away the folder of a store that was begun here and never committed; no other file is touched."""
    with contextlib.suppress(OSError):
        for name in os.listdir(path):
            if name == "lock" or name.endswith(".seg"):
                os.remove(os.path.join(path, name))
        os.rmdir(path)


def append(
    path: str | os.PathLike[str],
    source: Any,
    *,
    on_error: str = "raise",
    memory_limit: int = 0,
    durable: bool = True,
    progress: Progress = None,
    **mapping: str,
) -> Corpus:
    """Adds the documents of a source to the store at path, as build does, and opens the result."""
    with Writer(path, append=True, memory_limit=memory_limit, durable=durable) as writer:
        report = _feed(writer, source, on_error, progress, mapping)
    return _opened(path, report)


def _opened(path: str | os.PathLike[str], report: BuildReport) -> Corpus:
    corpus = open_corpus(path)
    corpus.report = report
    return corpus


def _feed(writer: Writer, source: Any, on_error: str, progress: Progress, mapping: Mapping[str, str]) -> BuildReport:
    if on_error not in ("raise", "skip"):
        raise ValueError(f'on_error is "raise" or "skip", not {on_error!r}')
    report = BuildReport()
    watcher = Watcher(progress)
    added = itertools.count(1)
    try:
        for record in records(source, mapping):
            problem = record if isinstance(record, Problem) else _try_add(writer, record)
            if problem is None:
                count = next(added)
                if count % 256 == 0 and not watcher.report(count, 0, "documents"):
                    raise Cancelled("stopped by the progress function")
            elif on_error == "raise":
                raise problem.exception()
            else:
                report.skipped.append(problem)
        written = lib.ww_writer_report_of(writer._owner[0])
        report.documents = int(written.documents)
        report.text_bytes = int(written.text_bytes)
        report.invalid_bytes = int(written.invalid_bytes)
        return report
    finally:
        watcher.close()


def _try_add(writer: Writer, record: Record) -> Problem | None:
    try:
        writer._add(record)
    except (ValueError, FileExistsError, OverflowError) as error:
        return Problem(record.where or f"document {record.id}", str(error), type(error))
    return None
