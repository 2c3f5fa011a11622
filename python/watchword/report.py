"""The report of a build: what was read, from where, and what became of it."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from .listing import Listing
from .origin import Origin
from .reading import Reading
from .records import Problem, Record
from .table import Table

_NOT_UTF8 = re.compile("[\udc80-\udcff]")
_SHOWN = 10
_MOST_WAITING = 4096


@dataclass
class BuildReport:
    """What reading a source gave. print(report) is a summary, report.table has a row a file."""

    documents: int = 0
    text_bytes: int = 0
    invalid_bytes: int = 0
    """bytes that are not UTF-8; they are kept as they are"""
    skipped: list[Problem] = field(default_factory=list)
    """what on_error="skip" left out: where and why"""
    dropped: list[Problem] = field(default_factory=list)
    """what duplicates="drop" left out"""
    seconds: float = 0.0
    origins: list[Origin] = field(default_factory=list, repr=False)
    unread: dict[str, int] = field(default_factory=dict)
    """files of folders that have none of the known endings, and were not read: how many, by ending"""

    @property
    def files(self) -> int:
        """Files read."""
        return sum(bool(origin.name) for origin in self.origins)

    @property
    def duplicate_ids(self) -> int:
        """Documents among the skipped whose id was taken."""
        return sum(origin.duplicate_ids for origin in self.origins)

    @property
    def duplicate_texts(self) -> int:
        """Records whose text, byte for byte, had been read before in the same call."""
        return sum(origin.duplicate_texts for origin in self.origins)

    @property
    def converted(self) -> int:
        """Files read in the encoding that was declared."""
        return sum(origin.converted for origin in self.origins)

    @property
    def undecodable(self) -> int:
        """Bytes that the declared encoding does not have; they are kept as they are."""
        return sum(origin.undecodable for origin in self.origins)

    @property
    def table(self) -> Table:
        """A row a file (or other source): file, documents, text_bytes, invalid_bytes, skipped, duplicate_ids,
        duplicate_texts, seconds. skipped counts what was left out for whatever reason; problems says why."""
        names = [origin.name or f"({origin.unit}s)" for origin in self.origins]
        counts = ("documents", "text_bytes", "invalid_bytes", "skipped", "duplicate_ids", "duplicate_texts")
        columns: dict[str, tuple[type, list[Any]]] = {"file": (str, names)}
        columns |= {name: (int, [getattr(origin, name) for origin in self.origins]) for name in counts}
        return Listing(columns | {"seconds": (float, [origin.seconds for origin in self.origins])})

    @property
    def problems(self) -> Table:
        """All that was left out: where, why."""
        left_out = self.skipped + self.dropped
        return Listing({"where": (str, [p.where for p in left_out]), "why": (str, [p.why for p in left_out])})

    def __str__(self) -> str:
        where = f" from {self.files:,} files" if self.files > 1 else ""
        lines = [f"{self.documents:,} documents{where}, {self.text_bytes:,} bytes of text"]
        if self.undecodable:
            lines.append(f"{self.undecodable:,} bytes that the declared encoding does not have, kept as they are")
        if self.invalid_bytes:
            lines.append(f"{self.invalid_bytes:,} bytes that are not UTF-8, kept as they are")
        if self.duplicate_texts:
            what = "left out" if self.dropped else "kept"
            lines.append(f"{self.duplicate_texts:,} documents with the text of another, {what}")
        if self.unread:
            endings = ", ".join(f"{count:,} {ending or 'without ending'}" for ending, count in self.unread.items())
            lines.append(f"files of other kinds, not read: {endings}")
        if self.skipped:
            lines.append(f"{len(self.skipped):,} skipped:")
            lines += [f"  {problem.where}: {problem.why}" for problem in self.skipped[:_SHOWN]]
            if len(self.skipped) > _SHOWN:
                lines.append(f"  and {len(self.skipped) - _SHOWN:,} more in report.problems")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        return self.table._repr_html_()


class Tally:
    """Counts records as they pass by on their way to the writer, and drops duplicates where that is wanted.

    A text is known again by 16 bytes of its SHA-256 where that makes it fall, and by Python's 64-bit hash, which costs
    a third of the time, where it is only counted. Either needs about 100 bytes of memory a document.
    """

    def __init__(self, reading: Reading, duplicates: str = "keep") -> None:
        if duplicates not in ("keep", "drop"):
            raise ValueError(f'duplicates is "keep" or "drop", not {duplicates!r}')
        self.report = BuildReport(origins=reading.origins)
        self._reading = reading
        self._drop = duplicates == "drop"
        self._digest: Callable[[bytes], bytes | int] = _digest if self._drop else hash
        self._seen: set[bytes | int] = set()
        self._waiting: set[bytes | int] = set()
        """what of it the writer may not have taken yet"""
        self._started = time.perf_counter()

    def counted(self, records: Iterable[Record | Problem]) -> Iterator[Record | Problem | None]:
        """The records, their texts as bytes; those without an origin, and texts that are none, pass uncounted.

        None asks to add all that came before: whether to drop a text depends on whether its first copy was taken.
        """
        for record in records:
            if isinstance(record, Record) and record.origin is not None and (text := _bytes(record)) is not None:
                digest = self._digest(text)
                if digest in self._waiting or len(self._waiting) == _MOST_WAITING:
                    yield None
                    self._waiting.clear()
                if digest in self._seen:
                    if self._is_duplicate(record, record.origin):
                        continue
                else:
                    self._seen.add(digest)
                    if self._drop:
                        self._waiting.add(digest)
                record.origin.documents += 1
                record.origin.text_bytes += len(text)
            yield record

    def skip(self, problem: Problem, record: Record | None = None) -> None:
        """Enters what was left out; record is what the writer did not take."""
        report = self.report
        report.skipped.append(problem)
        origin = record.origin if record is not None else problem.origin
        if origin is None:
            return
        origin.skipped += 1
        origin.duplicate_ids += problem.kind is FileExistsError
        if record is not None and isinstance(record.text, bytes):
            origin.documents -= 1
            origin.text_bytes -= len(record.text)
            origin.invalid_bytes -= _invalid(record.text)
            if self._drop:
                self._seen.discard(self._digest(record.text))

    def _is_duplicate(self, record: Record, origin: Origin) -> bool:
        """Counts a duplicate; true when it is to be left out."""
        origin.duplicate_texts += 1
        if self._drop:
            origin.skipped += 1
            self.report.dropped.append(Problem(record.where, "its text was read before", ValueError, origin))
        return self._drop

    def finish(self, written: Any) -> BuildReport:
        """The report, with what the writer says it has taken."""
        self._reading.stop_clock()
        report = self.report
        report.documents = int(written.documents)
        report.text_bytes = int(written.text_bytes)
        report.invalid_bytes = int(written.invalid_bytes)
        report.unread = dict(self._reading.unread)
        report.seconds = time.perf_counter() - self._started
        return report


def _digest(text: bytes) -> bytes:
    return hashlib.sha256(text).digest()[:16]


def _bytes(record: Record) -> bytes | None:
    """The text as bytes, which the record keeps; what of it is not UTF-8 is counted. None for a text with lone
    surrogates that stand for no byte: the writer says what is wrong with it."""
    text = record.text
    try:
        data = text.encode() if isinstance(text, str) else text
        if data is text:
            data.decode()
    except UnicodeError:
        try:
            data = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text
        except UnicodeEncodeError:
            return None
        if record.origin is not None:
            record.origin.invalid_bytes += _invalid(data)
    record.text = data
    return data


def _invalid(text: bytes) -> int:
    """How many bytes are not UTF-8."""
    try:
        text.decode()
    except UnicodeDecodeError:
        return len(_NOT_UTF8.findall(text.decode("utf-8", "surrogateescape")))
    return 0
