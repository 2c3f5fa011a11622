"""JSON: a line a document, or one array of documents. orjson reads it where it is installed, to the same results."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO

from .origin import Origin
from .reading import Reading
from .records import Problem, Record, RecordMaker

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment,unused-ignore]

_BOM = b"\xef\xbb\xbf"
# What orjson may read otherwise than json: whole numbers of more than 64 bits, as floats; they can hide in containers.
_DOUBTFUL = frozenset((float, dict, list))
_LONG_NUMBER = re.compile(rb"\d{19}")


def read_lines(file: Iterable[bytes], origin: Origin, reading: Reading) -> Iterator[Record | Problem]:
    """JSON Lines; blank lines are passed over."""
    make = RecordMaker(origin, reading)
    for number, line in enumerate(file, 1):
        if number == 1 and line.startswith(_BOM):
            line = line[len(_BOM) :]
        try:
            value = parsed(line)
        except (ValueError, RecursionError) as error:
            if line.strip():
                yield make.problem(number, _why(error))
            continue
        if value.__class__ is dict:
            yield make(value, number, number)
        else:
            yield make.problem(number, f"a JSON object is wanted, not {type(value).__name__}")


def read_array(file: BinaryIO, origin: Origin, reading: Reading) -> Iterator[Record | Problem]:
    """A file of one array of objects, or of one object; JSON Lines under this name are found out."""
    data = file.read().removeprefix(_BOM)
    make = RecordMaker(origin, reading)
    try:
        value = parsed(data)
    except (ValueError, RecursionError) as error:
        if data.lstrip().startswith(b"{") and _parses(data.lstrip().partition(b"\n")[0]):
            origin.unit = "line"
            yield from read_lines(io.BytesIO(data), origin, reading)
        else:
            yield make.problem(0, _why(error))
        return
    objects = value if isinstance(value, list) else [value]
    for number, item in enumerate(objects, 1):
        if isinstance(item, dict):
            yield make(item, number, 0 if item is value else number)
        else:
            yield make.problem(number, f"a JSON object is wanted, not {type(item).__name__}")


def _parses(line: bytes) -> bool:
    try:
        return isinstance(parsed(line), dict)
    except (ValueError, RecursionError):
        return False


def _by_json(data: bytes) -> Any:
    """Bytes that are not UTF-8 become lone surrogates, one each, as everywhere in Python."""
    return json.loads(data.decode("utf-8", "surrogateescape"))


def _by_orjson(data: bytes) -> Any:
    """What _by_json gives. Where orjson refuses (NaN, lone surrogates, invalid UTF-8) json decides and words the
    message."""
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError:
        return _by_json(data)
    sure = value.__class__ is dict and _DOUBTFUL.isdisjoint(map(type, value.values()))
    return value if sure or not _LONG_NUMBER.search(data) else _by_json(data)


parsed: Callable[[bytes], Any] = _by_json if orjson is None else _by_orjson


def _why(error: Exception) -> str:
    return f"not JSON: {'nested too deeply' if isinstance(error, RecursionError) else error}"
