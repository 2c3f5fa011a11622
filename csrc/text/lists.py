#!/usr/bin/env python3
"""Compiles a folder of word lists into a C file; the lists are described in text/lists.h.

    python3 csrc/text/lists.py DATA_FOLDER OUT.c SYMBOL

Every DATA_FOLDER/LANGUAGE.txt holds UTF-8 lines: `[section]` starts a section, lines that start with # are comments,
every other line that is not blank is one entry, blanks around it taken off. A section may be empty. The same folder
always gives the same file.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class BadList(Exception):
    """A line that is not as described above; the message says which."""


def in_project(path):
    """The path from the root of the project, where it is below it, so that the file does not tell where that is."""
    path = path.resolve()
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else Path(path.name)


def read_sections(path):
    """The sections of one file, {name: [entry, ...]}."""
    sections = {}
    entries = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        header = re.fullmatch(r"\[([a-z0-9-]+)\]", line)
        if header and header[1] in sections:
            raise BadList(f"{path}:{number}: section {header[1]!r} is there twice")
        if header:
            entries = sections[header[1]] = []
        elif entries is None:
            raise BadList(f"{path}:{number}: an entry before the first section")
        elif line in entries:
            raise BadList(f"{path}:{number}: {line!r} is there twice")
        else:
            entries.append(line)
    return sections


def c_string(text):
    """A C string literal of the UTF-8 bytes of text, without escapes that could swallow the next character."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("?", "\\?") + '"'


def wrapped(items, width=112):
    """Lines of items joined by ", ", each line at most width characters where an item allows it."""
    line = ""
    for item in items:
        if line and len(line) + len(item) + 2 > width:
            yield line
            line = ""
        line += (" " if line else "") + item + ","
    if line:
        yield line


def hash_of(text):
    """word_list_hash of lists.c: FNV-1a."""
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def slots_of(entries):
    """The hash table of lists.h: at most half full, each slot the index of an entry plus one, 0 when it is empty."""
    slots = [0] * (2 << len(entries).bit_length())
    for index, entry in enumerate(entries):
        slot = hash_of(entry) % len(slots)
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = index + 1
    return slots


def c_arrays(number, entries):
    """The two arrays of one list."""
    yield f"static const char *const list_{number}[] = {{"
    yield from ("\t" + line for line in wrapped(c_string(entry) for entry in entries))
    yield "};"
    yield f"static const uint16_t slots_{number}[] = {{"
    yield from ("\t" + line for line in wrapped(map(str, slots_of(entries))))
    yield "};"
    yield ""


def c_file(lists, command, symbol):
    """The whole file as lines; lists are (language, section, entries), sorted."""
    yield f"/* Made by `{command}`: change the lists there, not this file. */"
    yield '#include "text/lists.h"'
    yield ""
    for number, (_, _, entries) in enumerate(lists):
        if entries:
            yield from c_arrays(number, entries)
    yield f"extern const struct word_list {symbol}[];"
    yield f"extern const size_t {symbol}_count;"
    yield ""
    yield f"const struct word_list {symbol}[] = {{"
    for number, (language, section, entries) in enumerate(lists):
        arrays = f"list_{number}, slots_{number}" if entries else "NULL, NULL"
        mask = len(slots_of(entries)) - 1 if entries else 0
        yield f"\t{{{c_string(language)}, {c_string(section)}, {arrays}, {mask}, {len(entries)}}},"
    yield "};"
    yield f"const size_t {symbol}_count = {len(lists)};"


def main(folder, out, symbol):
    """Compiles folder into out."""
    lists = [
        (path.stem, section, entries)
        for path in folder.glob("*.txt")
        for section, entries in read_sections(path).items()
    ]
    if not lists:
        raise BadList(f"{folder}: no lists")
    lists.sort(key=lambda item: (item[0].encode(), item[1].encode()))
    if max(len(entries) for _, _, entries in lists) > 0xFFFE:
        raise BadList(f"{folder}: more than 65534 entries in one section")
    command = " ".join(["python3", *(str(in_project(path)) for path in (Path(__file__), folder, out)), symbol])
    out.write_text("\n".join(c_file(lists, command, symbol)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
    except (BadList, OSError) as problem:
        sys.exit(str(problem))
