"""Tokens that a source brings: a text built of them, or found in the text that comes with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

# White space of Unicode, the zero width space and the byte order mark, as UTF-8.
_SPACE = re.compile(
    rb"(?:[\t-\r\x1c-\x20]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8b\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80"
    rb"|\xef\xbb\xbf)*"
)
PARAGRAPH = b"\n\n"


class Token(NamedTuple):
    """A word or mark of a record whose source has cut it."""

    start: int
    end: int
    """offsets into the text's bytes"""
    lemma: str | None
    pos: str | None
    ends_sentence: bool
    """true for none of a record's tokens where the source does not tell sentences"""


class _Cut(NamedTuple):
    """A token of the user's, before its place is known."""

    surface: bytes
    lemma: str | None
    pos: str | None
    space_after: bool
    ends_sentence: bool


class Joiner:
    """Builds a text of tokens as they come: one space between two, unless something else is said in between."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0
        self._gap = b""
        self._fixed = False
        self.tokens: list[Token] = []

    def word(self, surface: bytes, lemma: str | None = None, pos: str | None = None) -> None:
        start = self._size + len(self._gap)
        self._size = start + len(surface)
        self._pieces += (self._gap, surface)
        self._gap, self._fixed = b" ", False
        self.tokens.append(Token(start, self._size, lemma, pos, False))

    def gap(self, gap: bytes) -> None:
        """What stands here, whatever else is said; kept before the first token and after the last as well."""
        self._gap, self._fixed = gap, True

    def between(self, gap: bytes) -> None:
        """What stands before the next token, unless a paragraph ends here."""
        if not self._fixed and self._gap != PARAGRAPH:
            self._gap = gap

    def glue(self) -> None:
        """Nothing stands before the next token, unless a paragraph ends here."""
        self.between(b"")

    def end_sentence(self) -> None:
        if self.tokens:
            self.tokens[-1] = self.tokens[-1]._replace(ends_sentence=True)

    def end_paragraph(self) -> None:
        if self.tokens and not self._fixed:
            self._gap = PARAGRAPH

    def finish(self) -> tuple[bytes, list[Token]]:
        if self._fixed:
            self._pieces.append(self._gap)
        return b"".join(self._pieces), self.tokens


def built(cut: Any) -> tuple[bytes, list[Token]]:
    """A text built of a user's tokens, and their places in it. ValueError for what are no tokens."""
    joiner = Joiner()
    for token in _tokens(cut):
        joiner.word(token.surface, token.lemma, token.pos)
        if not token.space_after:
            joiner.glue()
        if token.ends_sentence:
            joiner.end_sentence()
    return joiner.finish()


def aligned(cut: Any, text: str | bytes) -> tuple[bytes, list[Token]]:
    """A text as bytes, and the places of a user's tokens in it.

    Each token is looked for where the one before ended; white space may stand between, nothing else: what no token
    covers could not be found again. ValueError names the token that is not there.
    """
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    tokens = []
    at = 0
    for number, token in enumerate(_tokens(cut), 1):
        space_end = _space_end(data, at)
        start = data.find(token.surface, at, space_end + len(token.surface))
        if start < 0:
            shown = _shown(token.surface)
            raise ValueError(
                f"token {number}, {shown}, is not in the text at byte {space_end}: {_rest(data, space_end)}"
            )
        at = start + len(token.surface)
        tokens.append(Token(start, at, token.lemma, token.pos, token.ends_sentence))
    rest = _space_end(data, at)
    if rest < len(data):
        raise ValueError(f"no token covers the text from byte {rest}: {_rest(data, rest)}")
    return data, tokens


def _space_end(data: bytes, at: int) -> int:
    space = _SPACE.match(data, at)
    return space.end() if space is not None else at


def _tokens(cut: Any) -> Iterator[_Cut]:
    """A list of tokens, or a list of sentences that are lists of tokens."""
    if not isinstance(cut, (list, tuple)):
        raise ValueError(f"tokens is {type(cut).__name__}, not a list")
    sentences = bool(cut) and all(isinstance(item, list) for item in cut)
    if not sentences:
        for number, item in enumerate(cut, 1):
            yield _token(item, f"token {number}", False)
        return
    for row, sentence in enumerate(cut, 1):
        for number, item in enumerate(sentence, 1):
            yield _token(item, f"sentence {row}, token {number}", number == len(sentence))


def _token(item: Any, what: str, last: bool) -> _Cut:
    """A token of its text, of (text, lemma, pos, space_after), or of a mapping with these names."""
    lemma = pos = None
    space_after = True
    surface: Any = item
    if isinstance(item, Mapping):
        surface, lemma, pos = item.get("text"), item.get("lemma"), item.get("pos", item.get("upos"))
        space_after = item.get("space_after") is not False
    elif isinstance(item, tuple):
        surface, lemma, pos, after = (*item, None, None, None, None)[:4]
        space_after = after is not False
    if not isinstance(surface, (str, bytes)):
        raise ValueError(f"{what} is {type(surface).__name__}, not text")
    if not surface:
        raise ValueError(f"{what} is empty")
    for value, name in ((lemma, "lemma"), (pos, "pos")):
        if value is not None and not isinstance(value, str):
            raise ValueError(f"{what}: {name} is {type(value).__name__}, not text")
    data = surface if isinstance(surface, bytes) else surface.encode("utf-8", "surrogateescape")
    return _Cut(data, lemma, pos, space_after, last)


def _shown(data: bytes) -> str:
    return repr(data.decode("utf-8", "backslashreplace"))


def _rest(data: bytes, at: int) -> str:
    return f"{_shown(data[at : at + 24])} stands there" if at < len(data) else "it ends there"
