"""Sources: what a store is built from, as records. Formats have a module each; which one is told by a file's name."""

from __future__ import annotations

import functools
import glob
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from . import arrow_rows, conllu, csv_files, json_files, plain_text, tei, vertical, web_archive
from .compressed import DAMAGE, ENDINGS, opened
from .encodings import transcoded
from .origin import Origin
from .reading import Reading
from .records import Problem, Record, RecordMaker

__all__ = ["Problem", "Record", "records"]

_Read = Callable[[BinaryIO, Origin, Reading], Iterator[Record | Problem]]


class _Format(NamedTuple):
    read: _Read
    unit: str = "line"
    """what places count"""
    converts_itself: bool = False
    """whether a declared encoding is for the format to apply, since lengths in the file count its bytes"""


_TEXT = _Format(plain_text.read)
_FORMATS = {
    ".txt": _TEXT,
    ".jsonl": _Format(json_files.read_lines),
    ".ndjson": _Format(json_files.read_lines),
    ".json": _Format(json_files.read_array, "record"),
    ".csv": _Format(functools.partial(csv_files.read, delimiter=",")),
    ".tsv": _Format(functools.partial(csv_files.read, delimiter="\t")),
    ".wet": _Format(web_archive.read, "record", True),
    ".vrt": _Format(vertical.read),
    ".vert": _Format(vertical.read),
    ".conllu": _Format(conllu.read),
    ".xml": _Format(tei.read),
    ".tei": _Format(tei.read),
}
_STOPS: tuple[type[Exception], ...] = (*DAMAGE, OSError, UnicodeError)
_INSTEAD = {
    ".parquet": "read it with pyarrow, polars, pandas or DuckDB and give the table",
    ".feather": "read it with pyarrow, polars or pandas and give the table",
    ".arrow": "read it with pyarrow or polars and give the table",
    ".xlsx": "read it with pandas or polars and give the table",
    ".warc": "give the WET file of the same name, which holds the text",
    ".zip": "unpack it and give the folder",
    ".tar": "unpack it and give the folder",
    ".pdf": "give its text",
    ".docx": "give its text",
}


def records(source: Any, reading: Reading) -> Iterator[Record | Problem]:
    """The records of a source: a path, a pattern of paths, a list of them, an Arrow stream or an iterable of
    mappings."""
    if isinstance(source, (str, os.PathLike)):
        yield from _path(Path(source), reading, set())
    elif hasattr(source, "__arrow_c_stream__"):
        yield from arrow_rows.read(source, reading)
    elif isinstance(source, Mapping) or not isinstance(source, Iterable):
        raise TypeError(
            f"a source is a path, paths, an Arrow stream or an iterable of mappings, not {type(source).__name__}"
        )
    else:
        yield from _iterable(source, reading)


def _iterable(source: Iterable[Any], reading: Reading) -> Iterator[Record | Problem]:
    names: set[str] = set()
    make: RecordMaker | None = None
    for number, item in enumerate(source, 1):
        if isinstance(item, (str, os.PathLike)):
            yield from _path(Path(item), reading, names)
            continue
        if make is None:
            make = RecordMaker(reading.origin("", unit="record"), reading, raw=True)
        if isinstance(item, Mapping):
            yield make(item, number, number)
        else:
            yield make.problem(number, f"a mapping is wanted, not {type(item).__name__}", TypeError)


def _path(path: Path, reading: Reading, names: set[str]) -> Iterator[Record | Problem]:
    """The records of a file, a folder or a pattern; names are those of the files before, so that ids differ."""
    if path.is_dir():
        files = [(file, file.relative_to(path).as_posix()) for file in _in_folder(path, reading)]
    elif path.exists():
        files = [(path, path.name)]
    elif glob.has_magic(str(path)):
        files = _matching(path)
    else:
        raise FileNotFoundError(f"{path}: no such file or folder")
    for file, short in files:
        name = file.as_posix() if short in names else short
        names.add(name)
        yield from _file(file, name, reading)


def _in_folder(folder: Path, reading: Reading) -> list[Path]:
    """The files of a folder by name; stores that lie in it are none of its text."""
    files = sorted(file for file in folder.rglob("*") if file.is_file() and file.parent.suffix != ".ww")
    read = [file for file in files if _endings(file.name)[0] in _FORMATS]
    if not read:
        raise FileNotFoundError(f"{folder}: no files ending in {', '.join(_FORMATS)}")
    if len(read) < len(files):
        reading.unread.update(_endings(file.name)[0] for file in files if _endings(file.name)[0] not in _FORMATS)
    return read


def _matching(pattern: Path) -> list[tuple[Path, str]]:
    """The files that a pattern finds, named from its first folder without a wildcard."""
    files = sorted(file for file in map(Path, glob.iglob(str(pattern), recursive=True)) if file.is_file())
    if not files:
        raise FileNotFoundError(f"{pattern}: no such files")
    fixed = [part for part in pattern.parts[:-1]]
    while any(glob.has_magic(part) for part in fixed):
        fixed.pop()
    return [(file, file.relative_to(Path(*fixed)).as_posix()) for file in files]


def _endings(name: str) -> tuple[str, str]:
    """What tells the format of a file, in lower case, and how much of the name it and the compression take up."""
    packed = next((ending for ending in ENDINGS if name.lower().endswith(ending)), "")
    ending = Path(name[: len(name) - len(packed)]).suffix
    return ending.lower(), ending + packed


def _file(path: Path, name: str, reading: Reading) -> Iterator[Record | Problem]:
    ending, endings = _endings(name)
    if ending in _INSTEAD:
        raise ValueError(f"{name}: {ending} files are not read here: {_INSTEAD[ending]}")
    form = _FORMATS.get(ending, _TEXT)
    stem = name[: len(name) - len(endings)] if ending in _FORMATS else name
    origin = reading.origin(name, stem, form.unit)
    try:
        with opened(path) as file:
            yield from form.read(_in_utf8(file, form, origin, reading), origin, reading)
    except _STOPS as error:
        kind = type(error) if isinstance(error, OSError) and error.errno is not None else ValueError
        yield Problem(_last_place(origin), f"reading stops here: {_cause(error)}", kind, origin)


def _in_utf8(file: BinaryIO, form: _Format, origin: Origin, reading: Reading) -> BinaryIO:
    if reading.encoding is None:
        return file
    origin.converted = True
    return file if form.converts_itself else transcoded(file, reading.encoding, origin)


def _last_place(origin: Origin) -> str:
    return f"{origin.name}, after {origin.unit} {origin.reached}" if origin.reached else origin.name


def _cause(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
