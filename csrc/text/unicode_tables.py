#!/usr/bin/env python3
"""Makes unicode_tables.c and unicode_tables.h, beside this script, from the Unicode 15.0.0 files of Debian's unicode-data.

    python3 csrc/text/unicode_tables.py [/usr/share/unicode]

Every code point has one record of properties, packed into 32 bits as unicode.h says. Few records are distinct, so a
code point leads to the number of its record by a table of two stages: blocks of BLOCK code points, equal blocks kept
once.
"""

import re
import sys
from pathlib import Path

VERSION = "15.0.0"
POINTS = 0x110000
BLOCK = 256

# Names of property values in the order of their numbers; the first is the value of code points no file mentions.
WORD_BREAK = (
    "Other CR LF Newline Extend ZWJ Regional_Indicator Format Katakana Hebrew_Letter ALetter Single_Quote"
    " Double_Quote MidNumLet MidLetter MidNum Numeric ExtendNumLet WSegSpace"
).split()
SENTENCE_BREAK = (
    "Other CR LF Extend Sep Format Sp Lower Upper OLetter Numeric ATerm SContinue STerm Close"
).split()
# The general classes of unicode.h and the general categories that each stands for.
CLASSES = {
    "OTHER": "Cn Co Cs",
    "CONTROL": "Cc",
    "FORMAT": "Cf",
    "SPACE": "Zs Zl Zp",
    "MARK": "Mn Mc Me",
    "LETTER": "Lo Lm Nl",
    "LOWER": "Ll",
    "UPPER": "Lu Lt",
    "DIGIT": "Nd No",
    "OPEN": "Ps Pi",
    "CLOSE": "Pe Pf",
    "DASH": "Pd",
    "PUNCTUATION": "Po Pc",
    "CURRENCY": "Sc",
    "SYMBOL": "Sm Sk So",
}
WRITING = ("SPACED", "IDEOGRAPH", "UNSPACED")

# Field, first bit, bits.
FIELDS = (
    ("WORD_BREAK", 0, 5),
    ("SENTENCE_BREAK", 5, 4),
    ("CLASS", 9, 4),
    ("WRITING", 13, 2),
    ("PICTOGRAPHIC", 15, 1),
    ("EMOJI", 16, 1),
    ("WHITE_SPACE", 17, 1),
)


class BadData(Exception):
    """The files are not the ones that are expected."""


def read_property(path):
    """(first, last, value) of each data line of a UCD file; checks the version that its first lines name."""
    text = path.read_text(encoding="utf-8")
    if VERSION.removesuffix(".0") not in text[:500]:
        raise BadData(f"{path} is not of Unicode {VERSION}")
    for line in text.splitlines():
        found = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)", line)
        if found:
            yield int(found[1], 16), int(found[2] or found[1], 16), found[3]


def points_with(path, *values):
    """The set of code points that have one of these values."""
    return {point for first, last, value in read_property(path) if value in values for point in range(first, last + 1)}


def spread(path, names, default=0):
    """The number of the value of each code point."""
    numbers = [default] * POINTS
    for first, last, value in read_property(path):
        if value in names:
            numbers[first : last + 1] = [names.index(value)] * (last + 1 - first)
    return numbers


def general_classes(folder):
    """The general class of each code point."""
    number_of = {category: number for number, categories in enumerate(CLASSES.values()) for category in categories.split()}
    path = folder / "extracted" / "DerivedGeneralCategory.txt"
    classes = [0] * POINTS
    for first, last, category in read_property(path):
        classes[first : last + 1] = [number_of[category]] * (last + 1 - first)
    return classes


def writing_systems(folder, word_break, classes):
    """Number in WRITING of each code point: which letters and marks belong to scripts written without spaces.

    Ideographs, kana and what is written among them stand alone; the scripts of line break class SA (Thai, Lao, Khmer,
    Myanmar, Tai) need a dictionary to be cut.
    """
    names = list(CLASSES)
    letters = {names.index("LETTER"), names.index("MARK")}
    ideographs = points_with(folder / "PropList.txt", "Ideographic")
    ideographs |= points_with(folder / "Scripts.txt", "Han", "Hiragana", "Katakana", "Bopomofo")
    unspaced = points_with(folder / "LineBreak.txt", "SA")
    systems = [0] * POINTS
    for point in range(POINTS):
        if classes[point] not in letters:
            continue
        if point in ideographs or word_break[point] == WORD_BREAK.index("Katakana"):
            systems[point] = WRITING.index("IDEOGRAPH")
        elif point in unspaced:
            systems[point] = WRITING.index("UNSPACED")
    return systems


def flags(points):
    """1 for each code point of a set."""
    return [int(point in points) for point in range(POINTS)]


def all_records(folder):
    """The record of each code point."""
    word_break = spread(folder / "auxiliary" / "WordBreakProperty.txt", WORD_BREAK)
    classes = general_classes(folder)
    columns = {
        "WORD_BREAK": word_break,
        "SENTENCE_BREAK": spread(folder / "auxiliary" / "SentenceBreakProperty.txt", SENTENCE_BREAK),
        "CLASS": classes,
        "WRITING": writing_systems(folder, word_break, classes),
        "PICTOGRAPHIC": flags(points_with(folder / "emoji" / "emoji-data.txt", "Extended_Pictographic")),
        "EMOJI": flags(points_with(folder / "emoji" / "emoji-data.txt", "Emoji_Presentation")),
        "WHITE_SPACE": flags(points_with(folder / "PropList.txt", "White_Space")),
    }
    records = [0] * POINTS
    for name, shift, _ in FIELDS:
        records = [record | value << shift for record, value in zip(records, columns[name])]
    return records


def two_stages(numbers):
    """(first, second): numbers[p] == second[first[p // BLOCK] * BLOCK + p % BLOCK]."""
    first, second, place = [], [], {}
    for start in range(0, len(numbers), BLOCK):
        block = tuple(numbers[start : start + BLOCK])
        if block not in place:
            place[block] = len(place)
            second.extend(block)
        first.append(place[block])
    return first, second


def c_array(declaration, values):
    """Lines of an array."""
    yield declaration + " = {"
    for start in range(0, len(values), 24):
        yield "\t" + ", ".join(map(str, values[start : start + 24])) + ","
    yield "};"


HEAD = f"/* Made by `python3 csrc/text/unicode_tables.py` from the files of Unicode {VERSION}: change that, not this file. */"


def header_lines(sizes):
    """unicode_tables.h."""
    yield HEAD
    yield "#ifndef TEXT_UNICODE_TABLES_H"
    yield "#define TEXT_UNICODE_TABLES_H"
    yield ""
    yield "#include <stdint.h>"
    yield ""
    yield "enum {"
    for name, shift, bits in FIELDS:
        yield f"\tUNICODE_{name}_SHIFT = {shift},"
        yield f"\tUNICODE_{name}_MASK = {(1 << bits) - 1},"
    yield "};"
    for name, prefix, values in (
        ("word_break", "WB", WORD_BREAK),
        ("sentence_break", "SB", SENTENCE_BREAK),
        ("unicode_class", "CLASS", CLASSES),
        ("unicode_writing", "WRITING", WRITING),
    ):
        yield ""
        yield f"enum {name} {{"
        yield from (f"\t{prefix}_{value.upper()}," for value in values)
        yield "};"
    yield ""
    yield f"enum {{ UNICODE_BLOCK = {BLOCK} }};"
    for declaration in sizes:
        yield f"extern const {declaration};"
    yield ""
    yield "#endif"


def main(folder):
    """Writes both files."""
    records = all_records(folder)
    distinct = sorted(set(records))
    if len(distinct) > 256:
        raise BadData("more than 256 distinct records: numbers of records no longer fit a byte")
    number_of = {record: number for number, record in enumerate(distinct)}
    first, second = two_stages([number_of[record] for record in records])
    if max(first) > 255:
        raise BadData("more than 256 distinct blocks: numbers of blocks no longer fit a byte")
    arrays = (
        (f"uint8_t unicode_first[{len(first)}]", first),
        (f"uint8_t unicode_second[{len(second)}]", second),
        (f"uint32_t unicode_records[{len(distinct)}]", distinct),
    )
    out = Path(__file__).with_suffix("")
    header = header_lines(declaration for declaration, _ in arrays)
    out.with_suffix(".h").write_text("\n".join(header) + "\n")
    lines = [HEAD, '#include "text/unicode_tables.h"']
    for declaration, values in arrays:
        lines += ["", *c_array("const " + declaration, values)]
    out.with_suffix(".c").write_text("\n".join(lines) + "\n")
    return len(first) + len(second) + 4 * len(distinct)


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"))
    except (BadData, OSError) as problem:
        sys.exit(str(problem))
