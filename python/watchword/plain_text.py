"""Plain text: a file, a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from .origin import Origin
from .reading import Reading
from .records import Problem, Record

_DATED_LINE = re.compile(rb"(?:\xef\xbb\xbf)?\s*date[ \t]+(\d{4}-\d{2}-\d{2})(?:[ \t]+([^\r\n]*?))?[ \t]*(?:\r?\n|$)")


def read(file: BinaryIO, origin: Origin, reading: Reading) -> Iterator[Record | Problem]:
    """A file of text; a first line `date 2020-02-04 TITLE` gives its date and title, and stays in the text."""
    text = file.read()
    dated = _DATED_LINE.match(text)
    date, title = (dated[1].decode(), (dated[2] or b"").decode("utf-8", "replace")) if dated else (None, None)
    yield Record(origin.stem, text, date, title, origin=origin)
