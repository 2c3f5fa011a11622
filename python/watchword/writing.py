"""Writing: build a store from a source, add to one."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any

from ._call import Cancelled, Handle, Progress, Watcher, call, call_long, options, path_bytes, slot, text
from ._native import ffi, lib
from .corpus import Corpus
from .corpus import open as open_corpus
from .pretokenised import Token
from .reading import Reading
from .report import BuildReport, Tally
from .rows import RowBatch
from .sources import Problem, Record, records

_LEFT_OUT = (ValueError, FileExistsError, OverflowError)
_BATCH_SIZE = 1 << 19  # characters; C has work for every thread, and the memory is little
_BATCH_RECORDS = 512
_TEXT_MEMBERS = ("id", "date", "title", "source", "url", "lang")


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
        threads: int = 0,
    ) -> None:
        """profile is "news" (default), "unicode" or "whitespace"; memory_limit is in bytes, 0 for 1 GiB; without
        durable, commits survive the process, but a power cut may cost the whole store; threads cut texts and compress, 0 for one a
        core.

        Raises FileExistsError (there is a store already), FileNotFoundError (append, and there is none), BusyStore.
        """
        self.path = os.fspath(path)
        owner = slot("ww_writer", lib.ww_py_writer_end)
        chosen = options(
            "ww_writer_options",
            append=append,
            profile=profile,
            memory_limit=memory_limit,
            no_sync=not durable,
            threads=threads,
        )
        call(lib.ww_writer_open, owner, path_bytes(path), chosen)
        self._pointer = Handle(owner, f"the writer of {self.path}", exclusive=True)

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
        tokens: Sequence[Token] | None = None,
    ) -> None:
        """Adds a document. ValueError (a date that is no date, no id) and FileExistsError (the id is there already)
        leave it out, and the writer goes on. tokens are the words and marks of a text that is bytes, where you have
        cut it yourself: watchword.Token(start, end, lemma, pos, ends_sentence), with offsets in bytes."""
        given = None if tokens is None else list(tokens)
        self._add(Record(id, text, date, title, source, url, lang, fields, given))

    def _add_all(self, records: Sequence[Record]) -> Iterator[tuple[Record, Exception]]:
        """Adds records without tokens; gives those that were left out, and why."""
        try:
            batch = RowBatch(records)
        except ValueError:
            yield from self._add_singly(records)
            return
        row = ffi.new("uint64_t *")
        while row[0] < len(records):
            try:
                call_long(
                    lib.ww_writer_add_rows,
                    row,
                    self._pointer,
                    batch.schema,
                    batch.array,
                    progress=False,
                    missing=FileNotFoundError,
                )
            except _LEFT_OUT as error:
                yield records[row[0]], error
                row[0] += 1

    def _add_singly(self, records: Iterable[Record]) -> Iterator[tuple[Record, Exception]]:
        for record in records:
            try:
                self._add(record)
            except _LEFT_OUT as error:
                yield record, error

    def _add(self, record: Record) -> None:
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
        if record.tokens is not None:
            document.tokens, document.token_count = _tokens(record.tokens, kept, what), len(record.tokens)
        call(lib.ww_writer_add, self._pointer, document)

    def __contains__(self, id: object) -> bool:
        """Whether a document with this id is in the store or was added, and not deleted."""
        kept: list[Any] = []
        with self._pointer.pointer() as pointer:
            return isinstance(id, str) and bool(lib.ww_writer_has(pointer, text(id, kept, "id")))

    def delete(self, ids: str | Iterable[str], progress: Progress = None) -> None:
        """Deletes documents from the next commit on; their ids may be added again. KeyError names the first id that
        there is no document of, and then none is deleted. Many at once cost as much as one."""
        wanted = [ids] if isinstance(ids, str) else list(ids)
        kept: list[Any] = []
        texts = ffi.new("ww_text[]", [text(id, kept, "id") for id in wanted] or 1)
        call_long(lib.ww_writer_delete, self._pointer, texts, len(wanted), progress=progress)

    def commit(self, progress: Progress = None) -> None:
        """Makes what was added and deleted visible, at once and durably."""
        call_long(lib.ww_writer_commit, self._pointer, progress=progress, missing=FileNotFoundError)

    def compact(self, progress: Progress = None) -> None:
        """Commits, and merges segments into as few as fit into the memory limit, leaving deleted documents out."""
        call_long(lib.ww_writer_compact, self._pointer, progress=progress, missing=FileNotFoundError)

    def close(self) -> None:
        """Ends writing; what was not committed is gone."""
        self._pointer.close()

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None and not self._pointer.closed:
                self.commit()
        finally:
            self.close()


def _tokens(tokens: Sequence[Token], kept: list[Any], what: str) -> Any:
    """An array of ww_token; equal lemmas and tags share their bytes."""
    texts: dict[str | None, Any] = {None: (ffi.NULL, 0)}
    for token in tokens:
        for value in (token.lemma, token.pos):
            if value not in texts:
                texts[value] = text(value, kept, what)
    rows = ffi.new("ww_token[]", [(t.start, t.end, texts[t.lemma], texts[t.pos], t.ends_sentence) for t in tokens] or 1)
    kept.append(rows)
    return rows


def build(
    path: str | os.PathLike[str],
    source: Any,
    *,
    on_error: str = "raise",
    duplicates: str = "keep",
    columns: Collection[str] | None = None,
    date_format: str | Sequence[str] | None = None,
    encoding: str | None = None,
    token_columns: Sequence[str] = ("word", "pos", "lemma"),
    profile: str | None = None,
    memory_limit: int = 0,
    threads: int = 0,
    durable: bool = True,
    progress: Progress = None,
    **mapping: str,
) -> Corpus:
    """Makes a new store at path (a directory, usually NAME.ww) from a source, and opens it.

    source is one of

    - a file: text (.txt), JSON Lines (.jsonl, .ndjson), a JSON array (.json), .csv, .tsv, TEI (.xml, .tei), WET (.wet),
      vertical text (.vrt, .vert), CoNLL-U (.conllu), each also compressed (.gz, .bz2, .xz, .zst with zstandard);
    - a folder, of which all such files are read by name, a pattern ("articles/**/*.txt"), or a list of all these;
    - anything with an Arrow stream (pyarrow, polars, pandas, DuckDB; needs pyarrow);
    - any iterable of mappings, a Hugging Face dataset for one.

    mapping says which column holds what: text="body", date="published"; there are id, text, date, title, source, url,
    lang and tokens. Other columns are kept as fields of your own, all or those in columns. Attributes of <text>,
    headers of WET and TEI, and comments of CoNLL-U count as columns.

    tokens holds a text's words and marks where you have cut it yourself: a list of them, or a list of sentences that
    are lists. A token is its text, (text, lemma, pos, space_after) or a mapping with these names. With a text the
    tokens must follow each other in it, apart from white space; without one it is made of them. token_columns names
    the columns of vertical text. With profile="whitespace" queries are cut at blanks, too, as such texts want it.

    Dates are ISO 8601 (2031, 2031-04, 2031-04-05, with or without a time, of which the date as written counts).
    date_format, a pattern of strptime or a list of them, reads others, and then nothing else counts as a date.

    Text is UTF-8, or what encoding says ("windows-1252"). Bytes that are neither are kept as they are and counted.

    on_error="raise" ends at the first bad record, and nothing is written; "skip" leaves bad records out and lists them.
    duplicates="drop" leaves out a text that was read before in this call, byte for byte; they are counted in any case,
    for about 100 bytes of memory a document. corpus.report tells what was read, of each file, and what was left out.

    profile says how text is cut: "news" (default), "unicode" (UAX #29 to the letter) or "whitespace". memory_limit
    bounds the memory for what waits to be written, in bytes (0: 1 GiB); threads is how many cut and compress (0: one a
    core). The store is the same whatever the threads.
    """
    reading = Reading(mapping, columns=columns, date_format=date_format, encoding=encoding, token_columns=token_columns)
    with (
        removing_unfinished(path),
        Writer(path, profile=profile, memory_limit=memory_limit, durable=durable, threads=threads) as writer,
    ):
        report = _feed(writer, source, on_error, progress, reading, duplicates)
    return _opened(path, report)


@contextlib.contextmanager
def removing_unfinished(path: str | os.PathLike[str]) -> Iterator[None]:
    """Takes the folder of a new store away again when what is to fill it fails; no other file is touched."""
    existed = os.path.exists(path)
    try:
        yield
    except BaseException:
        if not existed:
            _remove_unfinished(path)
        raise


def _remove_unfinished(path: str | os.PathLike[str]) -> None:
    with contextlib.suppress(OSError):
        names = os.listdir(path)
        if "manifest" in names:
            return  # it failed at the very last step
        for name in names:
            if name == "lock" or name.endswith(".seg"):
                os.remove(os.path.join(path, name))
    with contextlib.suppress(OSError):  # a folder that may not be read can be empty
        os.rmdir(path)


def append(
    path: str | os.PathLike[str],
    source: Any,
    *,
    on_error: str = "raise",
    duplicates: str = "keep",
    columns: Collection[str] | None = None,
    date_format: str | Sequence[str] | None = None,
    encoding: str | None = None,
    token_columns: Sequence[str] = ("word", "pos", "lemma"),
    memory_limit: int = 0,
    threads: int = 0,
    durable: bool = True,
    progress: Progress = None,
    **mapping: str,
) -> Corpus:
    """Adds the documents of a source to the store at path, as build does, and opens the result."""
    reading = Reading(mapping, columns=columns, date_format=date_format, encoding=encoding, token_columns=token_columns)
    with Writer(path, append=True, memory_limit=memory_limit, durable=durable, threads=threads) as writer:
        report = _feed(writer, source, on_error, progress, reading, duplicates)
    return _opened(path, report)


def delete(
    path: str | os.PathLike[str],
    ids: str | Iterable[str] | Corpus,
    *,
    missing: str = "raise",
    durable: bool = True,
    progress: Progress = None,
) -> Corpus:
    """Deletes documents of the store at path and opens what is left.

    ids are one id, several, or a view, all of whose documents go. missing="ignore" passes over ids that there is no
    document of, where otherwise KeyError names the first and nothing is deleted. A deleted document takes room in the
    files until compact, or a commit that merges its segment.
    """
    if missing not in ("raise", "ignore"):
        raise ValueError(f'missing is "raise" or "ignore", not {missing!r}')
    wanted = [ids] if isinstance(ids, str) else list(_ids_of(ids) if isinstance(ids, Corpus) else ids)
    with Writer(path, append=True, durable=durable) as writer:
        writer.delete([id for id in wanted if missing == "raise" or id in writer], progress)
    return open_corpus(path)


def _ids_of(corpus: Corpus) -> list[str]:
    return [str(id) for id in corpus.documents(progress=False)["id"]]


def compact(
    path: str | os.PathLike[str],
    *,
    memory_limit: int = 0,
    threads: int = 0,
    durable: bool = True,
    progress: Progress = None,
) -> Corpus:
    """Merges the segments of the store at path, without deleted documents, and opens the result.

    Texts, ids and results stay the same; the store gets smaller and quicker to open. As many segments become one as fit
    into memory_limit (bytes, 0: 1 GiB). Open corpora go on. Needs room on the disk for a second copy.
    """
    with Writer(path, append=True, memory_limit=memory_limit, threads=threads, durable=durable) as writer:
        writer.compact(progress)
    return open_corpus(path)


def _opened(path: str | os.PathLike[str], report: BuildReport) -> Corpus:
    corpus = open_corpus(path)
    corpus.report = report
    return corpus


def _feed(
    writer: Writer, source: Any, on_error: str, progress: Progress, reading: Reading, duplicates: str
) -> BuildReport:
    """Reads the source into the writer and commits."""
    if on_error not in ("raise", "skip"):
        raise ValueError(f'on_error is "raise" or "skip", not {on_error!r}')
    tally = Tally(reading, duplicates)
    watcher = Watcher(progress)
    done = 0
    try:
        for batch in _batches(tally.counted(records(source, reading))):
            for problem, record in _problems(writer, batch):
                if on_error == "raise":
                    raise problem.exception()
                tally.skip(problem, record)
            done += len(batch)
            if not watcher.report(done, 0, "documents"):
                raise Cancelled("stopped by the progress function")
    finally:
        watcher.close()
    writer.commit(progress)
    with writer._pointer.pointer() as pointer:
        return tally.finish(lib.ww_writer_report_of(pointer))


def _batches(items: Iterable[Record | Problem | None]) -> Iterator[list[Record | Problem]]:
    """What comes, in lists that are handed to C together; a problem, a record with tokens, or None ends one."""
    batch: list[Record | Problem] = []
    size = 0
    for item in items:
        if item is not None:
            batch.append(item)
        if isinstance(item, Record):
            size += len(item.text)
        full = size >= _BATCH_SIZE or len(batch) == _BATCH_RECORDS
        if batch and (full or not isinstance(item, Record) or item.tokens is not None):
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _problems(writer: Writer, batch: list[Record | Problem]) -> Iterator[tuple[Problem, Record | None]]:
    """Adds a batch; what could not be added, with its record where there is one."""
    last = batch[-1]
    plain = [item for item in batch if isinstance(item, Record) and item.tokens is None]
    given = [last] if isinstance(last, Record) and last.tokens is not None else []
    for record, error in itertools.chain(writer._add_all(plain), writer._add_singly(given)):
        yield Problem(record.where or f"document {record.id}", str(error), type(error)), record
    if isinstance(last, Problem):
        yield last, None
