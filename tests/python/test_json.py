"""JSON read by orjson and by json is the same: values, and messages about what is wrong."""

import json

import pytest
import watchword as ww
from hypothesis import given
from hypothesis import strategies as st
from watchword import json_files

pytest.importorskip("orjson")

NASTY = [
    b'{"a": 1, "a": 2}',
    b'{"a": NaN}',
    b'{"a": -Infinity}',
    b'{"a": 1e400}',
    b'{"a": -0}',
    b'{"a": -0.0}',
    b'{"a": 0.1, "b": 1e-400, "c": 2.5E+3}',
    b'{"a": 18446744073709551616}',
    b'{"a": -9223372036854775809}',
    b'{"a": [1, {"b": 123456789012345678901234567890}]}',
    b'{"a": 1.7976931348623157e308, "b": 12345678901234567890.5}',
    b"123456789012345678901234567890",
    b'"text"',
    b"null",
    b'{"a": "\xff\xfe"}',
    b'{"a": "\xed\xa0\x80"}',
    b'{"\xff": 1}',
    b'{"a": "\\ud800"}',
    b'{"a": "\\udc80 \\ud83d\\ude00"}',
    b'{"a": "\x01"}',
    b'{"a": "\\x"}',
    b'{"a": "line\nline"}',
    b'{"a": 01}',
    b'{"a": .5}',
    b'{"a": 1} {}',
    b"{'a': 1}",
    b'{"a": 1,}',
    b'{"a"',
    b"{nope",
    b"",
    b"  \t ",
    b"\xef\xbb\xbf{}",
    b"\x00",
    b'{"a": "\x00"}',
    b'{"a": 1}\r\n',
    b"[" * 100_000,
    b'{"a": ' * 5_000 + b"1" + b"}" * 5_000,
    b'{"a": ' + b"9" * 5_000 + b"}",
]


def outcome(parse, line):
    try:
        return repr(parse(line))
    except (ValueError, RecursionError) as error:
        return json_files._why(error)


@pytest.mark.parametrize("line", NASTY, ids=lambda line: repr(line[:24]))
def test_nasty_lines_are_read_alike(line):
    assert outcome(json_files._by_orjson, line) == outcome(json_files._by_json, line)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(values, st.booleans())
def test_whatever_json_writes_is_read_alike(value, ascii_only):
    line = json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    assert outcome(json_files._by_orjson, line) == outcome(json_files._by_json, line)


@given(st.sampled_from(NASTY[:32]), st.binary(max_size=3), st.integers(0, 40))
def test_changed_lines_are_read_alike(line, put_in, at):
    line = line[:at] + put_in + line[at:]
    assert outcome(json_files._by_orjson, line) == outcome(json_files._by_json, line)


@pytest.fixture(params=["_by_orjson", "_by_json"])
def either(request, monkeypatch):
    monkeypatch.setattr(json_files, "parsed", getattr(json_files, request.param))


def build_lines(tmp_path, *lines, name="x.jsonl", **how):
    (tmp_path / name).write_bytes(b"\n".join(lines))
    return ww.build(tmp_path / "x.ww", tmp_path / name, durable=False, **how)


def test_fields_are_the_same_text_by_either(either, tmp_path):
    line = b'{"text": "x", "n": 123456789012345678901234567890, "f": 0.5, "b": true, "l": [1, "\xc3\xa9"], "none": NaN}'
    (document,) = build_lines(tmp_path, line)
    assert document.fields == {
        "n": "123456789012345678901234567890",
        "f": "0.5",
        "b": "true",
        "l": '[1, "é"]',
    }


def test_bytes_that_are_not_utf8_are_kept_and_counted_by_either(either, tmp_path):
    lines = [b'{"id": "a", "text": "caf\xe9 \xff"}', b'{"id": "b", "text": "x", "title": "t\xe9"}']
    corpus = build_lines(tmp_path, *lines, on_error="skip")
    assert corpus["a"].bytes == b"caf\xe9 \xff"
    assert corpus.report.invalid_bytes == 2 and list(corpus.report.table["invalid_bytes"]) == [2]
    assert corpus.report.problems.to_dicts() == [
        {"where": "x.jsonl, line 2", "why": 'document "b": the title is not UTF-8'}
    ]


def test_messages_are_those_of_json_by_either(either, tmp_path):
    lines = [b'{"text": "x", }', b'{"text": "\\ud800"}', b"[" * 100_000, b'{"text": "good"}', b"", b"   "]
    problems = build_lines(tmp_path, *lines, on_error="skip").report.problems.to_dicts()
    assert [problem["where"] for problem in problems] == [f"x.jsonl, line {line}" for line in (1, 2, 3)]
    assert problems[0]["why"].startswith("not JSON: ") and "(char 1" in problems[0]["why"]
    assert "lone surrogate U+D800 at character 0" in problems[1]["why"]
    assert problems[2]["why"] == "not JSON: nested too deeply"


def test_a_byte_order_mark_is_no_part_of_the_first_line(either, tmp_path):
    assert [d.text for d in build_lines(tmp_path, b'\xef\xbb\xbf{"text": "x"}', b'{"text": "y"}\r')] == ["x", "y"]


def test_an_array_an_object_and_lines_in_a_json_file(either, tmp_path):
    for name, data, ids in (
        ("array.json", b'[{"text": "x"}, {"text": "y", "id": "b"}]', ["array:1", "b"]),
        ("object.json", b' {"text":\n "x"}', ["object"]),
        ("lines.json", b'{"text": "x"}\n{"text": "y"}\n', ["lines:1", "lines:2"]),
    ):
        (tmp_path / name).write_bytes(data)
        corpus = ww.build(tmp_path / f"{name}.ww", tmp_path / name, durable=False)
        assert [d.id for d in corpus] == ids
        assert [d.text for d in corpus] == ["x", "y"][: len(ids)]


def test_what_is_wrong_in_a_json_file_is_said(either, tmp_path):
    with pytest.raises(ValueError, match=r"^x\.json, record 2: a JSON object is wanted, not int$"):
        build_lines(tmp_path, b'[{"text": "x"}, 5]', name="x.json")
    with pytest.raises(ValueError, match=r"^x\.json: not JSON: .*line 1 column 16"):
        build_lines(tmp_path, b'[{"text": "x"} {}]', name="x.json")
