"""Each format gives the documents that are in it, and says where it cannot be read."""

import bz2
import csv
import gzip
import lzma
import random
import sys

import pandas
import pyarrow
import pytest
import watchword as ww
from conftest import DATA, SAMPLE
from hypothesis import given, settings
from hypothesis import strategies as st
from watchword import compressed
from watchword.reading import Reading
from watchword.records import Problem, Record
from watchword.sources import records

FORMATS = DATA / "formats"


def read(source, /, **how):
    mapping = {name: how.pop(name) for name in list(how) if name not in HOW}
    return list(records(source, Reading(mapping, **how)))


HOW = ("columns", "date_format", "encoding", "token_columns")


def written(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def why(found):
    return [(f.where, f.why) for f in found if isinstance(f, Problem)]


def text_of(record):
    return record.text if isinstance(record.text, str) else record.text.decode("utf-8", "surrogateescape")


def surfaces(record):
    return [record.text[token.start : token.end].decode() for token in record.tokens]


# Compression


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz", ".zst"])
def test_every_compression_gives_the_same_records(tmp_path, ending):
    data = SAMPLE.read_bytes()
    if ending == ".zst":
        compress = pytest.importorskip("zstandard").ZstdCompressor().compress
    else:
        compress = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}[ending]
    half = data.index(b"\n", len(data) // 2) + 1
    plain = [(r.id, r.text, r.place) for r in read(SAMPLE)]
    parts = written(tmp_path / f"news.jsonl{ending}", compress(data[:half]) + compress(data[half:]))
    assert [(r.id, r.text, r.place) for r in read(parts)] == plain


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz", ".zst"])
def test_what_was_readable_before_the_damage_is_read_and_the_rest_is_named(tmp_path, ending):
    line = b'{"text": "%s"}\n'
    noise = random.Random(1).randbytes
    data = b"".join(line % noise(400).hex().encode() for _ in range(6000))
    if ending == ".zst":
        packed = pytest.importorskip("zstandard").ZstdCompressor().compress(data)
    else:
        packed = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}[ending](data)
    name = f"cut.jsonl{ending}"
    found = read(written(tmp_path / name, packed[: len(packed) // 2]))
    *good, problem = found
    assert len(good) > 700 and all(isinstance(record, Record) for record in good)
    assert [record.text for record in good] == [row[10:-2].decode() for row in data.splitlines()[: len(good)]]
    assert problem.where == f"{name}, after line {len(good)}" and problem.why.startswith("reading stops here: ")
    with pytest.raises(ValueError, match=rf"^cut\.jsonl\{ending}, after line {len(good)}: reading stops here"):
        ww.build(tmp_path / "x.ww", tmp_path / name)
    assert not (tmp_path / "x.ww").exists()
    corpus = ww.build(tmp_path / "x.ww", tmp_path / name, on_error="skip", durable=False)
    assert len(corpus) == len(good) and len(corpus.report.skipped) == 1


@pytest.fixture(params=["isal", "gzip"])
def either_gzip(request, monkeypatch):
    if request.param == "gzip":
        monkeypatch.setattr(compressed, "_open_fast", None)
    elif compressed._open_fast is None:
        pytest.skip("isal is not installed")


def test_gzip_with_a_wrong_checksum_is_named(tmp_path, either_gzip):
    packed = bytearray(gzip.compress(b'{"text": "x"}\n'))
    packed[-6] ^= 1
    record, problem = read(written(tmp_path / "x.jsonl.gz", bytes(packed)))
    assert record.text == "x" and problem.where == "x.jsonl.gz, after line 1"
    assert problem.why.startswith("reading stops here: CRC check failed")
    (problem,) = read(written(tmp_path / "y.jsonl.gz", b"not gzip at all"))
    assert (problem.where, problem.why) == ("y.jsonl.gz", "reading stops here: Not a gzipped file (b'no')")


def test_damage_anywhere_in_a_gzip_file_costs_no_line_before_it(tmp_path):
    if compressed._open_fast is None:
        pytest.skip("isal is not installed")
    data = bytearray(gzip.compress(SAMPLE.read_bytes()))
    for at in random.Random(2).sample(range(len(data)), 25):
        path = written(tmp_path / "x.gz", bytes(data[:at]) + bytes([data[at] ^ 4]) + bytes(data[at + 1 :]))
        (found, message), (expected, by_gzip) = map(lines_before_damage, (compressed.opened(path), gzip.open(path)))
        assert message == by_gzip and found[: len(expected)] == expected


def lines_before_damage(file):
    lines = []
    with file:
        try:
            lines.extend(iter(file.readline, b""))
        except compressed.DAMAGE as error:
            return lines, str(error)
        return lines, ""


def test_without_zstandard_the_message_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "zstandard", None)
    monkeypatch.setitem(sys.modules, "compression.zstd", None)
    with pytest.raises(ModuleNotFoundError, match=r"x\.jsonl\.zst: .zst files need zstandard: pip install zstandard"):
        read(written(tmp_path / "x.jsonl.zst", b""))


# Paths


def test_patterns_find_files_and_name_them_from_their_first_folder(tmp_path):
    for name in ("a/1.txt", "a/b/1.txt", "a/b/2.txt.gz", "c/1.txt", "a/no.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        written(tmp_path / name, gzip.compress(b"x") if name.endswith(".gz") else b"x")
    assert [r.id for r in read(f"{tmp_path}/a/**/*.txt*")] == ["1", "b/1", "b/2"]
    assert [r.id for r in read(tmp_path / "*" / "1.txt")] == ["a/1", "c/1"]
    with pytest.raises(FileNotFoundError, match=r"\*\.tx: no such files"):
        read(tmp_path / "*.tx")


def test_ids_differ_where_names_do_not(tmp_path):
    for name in ("a/1.jsonl", "b/1.jsonl"):
        (tmp_path / name).parent.mkdir()
        written(tmp_path / name, '{"text": "x"}\n')
    assert [r.id for r in read(tmp_path)] == ["a/1:1", "b/1:1"]
    one, other = read([tmp_path / "a/1.jsonl", tmp_path / "b/1.jsonl"])
    assert one.id == "1:1" and other.id.endswith("b/1:1")
    for name in ("2031.01.02.jsonl", "2031.01.03.jsonl"):
        written(tmp_path / "a" / name, '{"text": "x"}\n')
    assert [r.id for r in read(tmp_path / "a")] == ["1:1", "2031.01.02:1", "2031.01.03:1"]


def test_a_file_that_exists_is_no_pattern(tmp_path):
    assert [r.id for r in read(written(tmp_path / "a[1].txt", "x"))] == ["a[1]"]


def test_files_of_other_kinds_say_what_to_do_instead(tmp_path):
    with pytest.raises(ValueError, match=r"^x\.parquet: \.parquet files are not read here: read it with pyarrow"):
        read(written(tmp_path / "x.parquet", "PAR1"))
    with pytest.raises(ValueError, match="unpack it"):
        read(written(tmp_path / "x.tar.gz", b""))


def test_files_that_a_folder_holds_besides_are_told(tmp_path):
    for name in ("a.txt", "b.md", "c.md", "README"):
        written(tmp_path / name, "x")
    report = ww.build(tmp_path / "x.ww", tmp_path, durable=False).report
    assert report.unread == {".md": 2, "": 1}
    assert "files of other kinds, not read: 1 without ending, 2 .md" in str(report)


# CSV


def test_csv_takes_names_marks_and_missing_names_as_they_come(tmp_path):
    path = written(tmp_path / "x.csv", b'\xef\xbb\xbf,id,text\r\n0,a,"one\r\ntwo, ""three"""\r\n\r\n1,b,\xff\r\n')
    first, second = read(path)
    assert (first.id, first.text, first.fields, first.place) == ("a", 'one\r\ntwo, "three"', {"column_1": "0"}, 2)
    assert (second.text, second.place) == ("\udcff", 5)
    packed = written(tmp_path / "x.tsv.gz", gzip.compress(b"text\tid\nx,y\ta\n"))
    assert [(r.id, r.text) for r in read(packed)] == [("a", "x,y")]


def test_what_is_wrong_in_a_csv_file_is_said(tmp_path):
    path = written(tmp_path / "x.csv", 'id,text\na\nb,x\nc,x,y\n"d",ok\ne,"open\nf,x\n')
    found = read(path)
    assert [r.id for r in found if isinstance(r, Record)] == ["b", "d"]
    assert why(found) == [
        ("x.csv, line 2", "2 columns are wanted, as in the first line, not 1"),
        ("x.csv, line 4", "2 columns are wanted, as in the first line, not 3"),
        ("x.csv, line 6", "unexpected end of data; nothing after this was read"),
    ]
    twice = written(tmp_path / "y.csv", "id,text,text\na,x,y\n")
    assert why(read(twice)) == [("y.csv, line 1", "two columns are called 'text'; nothing of the file was read")]
    assert read(written(tmp_path / "z.csv", b"")) == []


cell = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)


@given(
    st.lists(st.fixed_dictionaries({"id": cell.filter(bool), "text": cell, "a,b": cell}), max_size=4),
    st.sampled_from(",\t"),
)
def test_what_csv_writes_is_read(tmp_path_factory, rows, delimiter):
    path = tmp_path_factory.mktemp("csv") / ("x.csv" if delimiter == "," else "x.tsv")
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, ["id", "text", "a,b"], delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    found = [{"id": r.id, "text": r.text, "a,b": r.fields.get("a,b", "")} for r in read(path)]
    assert found == rows


# Columns and dates


def test_only_chosen_columns_become_fields(tmp_path):
    rows = [{"text": "x", "genre": "essay", "pages": 3, "title": "t"}]
    assert read(rows)[0].fields == {"genre": "essay", "pages": "3"}
    assert (read(rows, columns=["pages"])[0].fields, read(rows, columns=["pages"])[0].title) == ({"pages": "3"}, "t")
    assert not read(rows, columns=[])[0].fields
    with pytest.raises(TypeError, match="columns is a list of names, not 'pages'"):
        read(rows, columns="pages")


def test_rows_of_different_columns_are_told_apart():
    rows = [{"text": "x"}, {"text": "y", "a": 1}, {"b": 2, "text": "z"}, {"a": 1}, {"text": "w", "a": None}]
    found = read(rows)
    assert [r.fields for r in found if isinstance(r, Record)] == [None, {"a": "1"}, {"b": "2"}, {}]
    assert why(found) == [("record 4", "no 'text'; there are: a")]


@pytest.mark.parametrize(
    ("pattern", "given", "read_as"),
    [
        ("%d.%m.%Y", "03.04.2031", "2031-04-03"),
        ("%d.%m.%Y", " 3.4.2031 ", "2031-04-03"),
        ("%B %d, %Y", "April 3, 2031", "2031-04-03"),
        (["%d %b %Y", "%Y/%m"], "2031/04", "2031-04"),
        ("%B %Y", "April 2031", "2031-04"),
        ("anno %Y", "anno 2031", "2031"),
        ("%d.%m.%Y", "03.04.0931", "0931-04-03"),
        ("%d.%m.%Y %H:%M %z", "03.04.2031 23:30 +0200", "2031-04-03"),
        ("%Y%m%d", 20310403, "2031-04-03"),
        ("%d.%m.%Y", None, None),
        ("%d.%m.%Y", "", None),
        ("%d.%m.%Y", pandas.Timestamp("2031-04-03").date(), "2031-04-03"),
    ],
)
def test_dates_are_read_by_the_pattern_that_is_given(pattern, given, read_as):
    (record,) = read([{"text": "x", "date": given}], date_format=pattern)
    assert record.date == read_as


def test_dates_that_do_not_match_are_problems():
    found = read([{"text": "x", "date": date} for date in ("2031-04-03", "31.02.2031")], date_format="%d.%m.%Y")
    assert why(found) == [
        ("record 1", "date '2031-04-03' is not like '%d.%m.%Y'"),
        ("record 2", "date '31.02.2031' is not like '%d.%m.%Y'"),
    ]
    with pytest.raises(ValueError, match=r"date_format '%d\.%m\.' has no year"):
        read([], date_format="%d.%m.")


def test_other_dates_are_never_guessed(tmp_path):
    for date in ("03.04.2031", "April 3, 2031", "04/03/2031"):
        with pytest.raises(ValueError, match=r"record 1: .*date"):
            ww.build(tmp_path / "x.ww", [{"text": "x", "date": date}])


# Encodings


@pytest.mark.parametrize("name", ["x.txt", "x.jsonl", "x.csv", "x.vrt", "x.conllu", "x.xml"])
def test_a_declared_encoding_holds_for_every_format(tmp_path, name):
    text = "„Größe“ €5"
    content = {
        "x.txt": text,
        "x.jsonl": f'{{"text": "{text}"}}\n',
        "x.csv": f'text\n"{text}"\n',
        "x.vrt": "\n".join(text.split()) + "\n",
        "x.conllu": "".join(f"{at}\t{word}" + "\t_" * 8 + "\n" for at, word in enumerate(text.split(), 1)) + "\n",
        "x.xml": f"<?xml version='1.0' encoding='ASCII'?><TEI><text><body><p>{text}</p></body></text></TEI>",
    }[name]
    path = written(tmp_path / name, content.encode("windows-1252"))
    assert [text_of(record) for record in read(path, encoding="windows-1252")] == [text]
    corpus = ww.build(tmp_path / "x.ww", path, encoding="cp1252", durable=False)
    assert [d.text for d in corpus] == [text]
    assert (corpus.report.converted, corpus.report.undecodable, corpus.report.invalid_bytes) == (1, 0, 0)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "shift_jis", "koi8-r", "utf-8-sig", "latin-1"])
def test_encodings_of_several_bytes_are_read_across_pieces(tmp_path, encoding):
    unit = {"shift_jis": "港の猫", "koi8-r": "кот", "latin-1": "né"}.get(encoding, "né 港")
    lines = [f'{{"text": "{unit} {n}"}}\n' for n in range(20_000)]
    path = written(tmp_path / "x.jsonl", "".join(lines).encode(encoding))
    assert [r.text for r in read(path, encoding=encoding)] == [f"{unit} {n}" for n in range(20_000)]


def test_bytes_that_an_encoding_does_not_have_are_kept_and_counted(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", written(tmp_path / "x.txt", b"\x93a\x81\x8d\x94"), encoding="cp1252")
    assert corpus["x"].bytes == "“a".encode() + b"\x81\x8d" + "”".encode()
    assert (corpus.report.undecodable, corpus.report.invalid_bytes) == (2, 2)
    assert "2 bytes that the declared encoding does not have, kept as they are" in str(corpus.report)
    odd = written(tmp_path / "odd.txt", "né".encode("utf-16-le") + b"a")
    assert [text_of(record) for record in read(odd, encoding="utf-16-le")] == ["néa"]


def test_texts_that_are_bytes_are_in_the_declared_encoding():
    rows = [{"text": b"\x80 5"}, {"text": "é"}]
    assert [text_of(r) for r in read(rows, encoding="cp1252")] == ["€ 5", "é"]
    assert [text_of(r) for r in read(pyarrow.Table.from_pylist([rows[0]]), encoding="cp1252")] == ["€ 5"]


def test_no_such_encoding():
    for name in ("windows-9999", "base64"):
        with pytest.raises(ValueError, match=f"no encoding '{name}'"):
            read([], encoding=name)


# Other sources


class Dataset:
    """As Hugging Face's: no sequence, no mapping, an iterable of rows with columns known."""

    column_names = ("content", "stamp")

    def __init__(self, rows):
        self.rows = rows

    def __len__(self):
        return len(self.rows)

    def __iter__(self):
        return iter(self.rows)

    def __getitem__(self, at):
        return self.rows[at]


def test_any_iterable_of_mappings_is_a_source(tmp_path):
    data = Dataset([{"content": "One fish.", "stamp": "2031-03-04"}, {"content": "Two fish.", "stamp": None}])
    corpus = ww.build(tmp_path / "x.ww", data, text="content", date="stamp", durable=False)
    assert [(d.id, d.text, str(d.date)) for d in corpus] == [
        ("1", "One fish.", "2031-03-04"),
        ("2", "Two fish.", "None"),
    ]
    assert corpus.report.table.to_dicts()[0]["file"] == "(records)"


def test_arrow_texts_that_are_not_utf8_are_kept():
    array = pyarrow.Array.from_buffers(
        pyarrow.string(), 1, [None, pyarrow.py_buffer(b"\0\0\0\0\4\0\0\0"), pyarrow.py_buffer(b"caf\xe9")]
    )
    (record,) = read(pyarrow.table({"text": array, "title": pyarrow.array(["t"])}))
    assert (text_of(record), record.title) == ("caf\udce9", "t")


def test_a_missing_value_of_a_float_column_is_none():
    (record,) = read([{"text": "x", "title": float("nan"), "score": float("nan"), "rank": 2.0}])
    assert (record.title, record.fields) == (None, {"rank": "2.0"})


# WET


def warc(kind="conversion", body=b"", length=None, **headers):
    size = len(body) if length is None else length
    lines = ["WARC/1.0", f"WARC-Type: {kind}", *(f"{k.replace('_', '-')}: {v}" for k, v in headers.items())]
    return "\r\n".join([*lines, f"Content-Length: {size}", "", ""]).encode() + body + b"\r\n\r\n"


def page(at, body=None, **more):
    about = {
        "WARC_Target_URI": f"http://example.org/{at}",
        "WARC_Date": f"2031-04-{at:02}T10:00:00Z",
        "WARC_Record_ID": f"<urn:uuid:{at}>",
        "WARC_Identified_Content_Language": "eng",
    }
    return warc(body=f"Page {at}\nof text é\n".encode() if body is None else body, **about, **more)


def test_pages_of_a_web_archive(tmp_path):
    parts = [warc("warcinfo", b"software: ours\r\n"), page(1), page(2, b"")]
    for name, data in (("x.warc.wet", b"".join(parts)), ("x.wet.gz", b"".join(map(gzip.compress, parts)))):
        one, two = read(written(tmp_path / name, data))
        assert one == Record(
            id="urn:uuid:1",
            text="Page 1\nof text é\n".encode(),
            date="2031-04-01T10:00:00Z",
            url="http://example.org/1",
            fields={"warc-identified-content-language": "eng"},
            origin=one.origin,
            place=2,
        )
        assert (two.id, two.text) == ("urn:uuid:2", b"")
        assert one.where == f"{name}, record 2"


MANGLED = {
    "Content-Length 5 is not where the record ends": page(2, length=5),
    "Content-Length 99 is not where the record ends": page(2, length=99),
    "no Content-Length": page(2).replace(b"Content-Length", b"Content-Lenth"),
    "Content-Length is '-3'": page(2, length=-3),
    "Content-Length is '99999999999'": page(2, length=99999999999),
    "'Page 2' is no WARC header": page(2).replace(b"\r\n\r\nPage", b"\r\nPage"),
    "'garbage' stands where a WARC record should begin": b"garbage\r\n" * 3,
}


@pytest.mark.parametrize("message", MANGLED)
def test_a_mangled_page_is_named_and_the_next_is_read(tmp_path, message):
    found = read(written(tmp_path / "x.wet", page(1) + MANGLED[message] + page(3) + page(4)))
    assert [r.id for r in found if isinstance(r, Record)] == ["urn:uuid:1", "urn:uuid:3", "urn:uuid:4"]
    assert why(found) == [("x.wet, record 2", f"{message}; reading goes on at the next WARC record")]


@pytest.mark.parametrize("cut", [3, 30, 150, -10])
def test_a_web_archive_that_ends_early_is_named(tmp_path, cut):
    found = read(written(tmp_path / "x.wet", page(1) + page(2)[:cut]))
    assert [type(f) for f in found] == [Record, Problem] and found[1].where == "x.wet, record 2"
    assert read(written(tmp_path / "y.wet", page(1) + page(2)[:-4]))[1].id == "urn:uuid:2"
    packed = gzip.compress(page(1)) + gzip.compress(page(2))[:-20]
    found = read(written(tmp_path / "z.wet.gz", packed))
    assert [type(f) for f in found] == [Record, Problem] and found[1].where == "z.wet.gz, after record 1"


def test_texts_of_a_web_archive_in_another_encoding(tmp_path):
    found = read(written(tmp_path / "x.wet", page(1, b"\x80 5") + page(2)), encoding="cp1252")
    assert [text_of(record) for record in found] == ["€ 5", "Page 2\nof text Ã©\n"]


# Vertical text


def test_vertical_text_is_put_together_with_its_tokens():
    one, two = read(FORMATS / "harbour.vrt")
    assert one.text == b'The dockers sang. They want A&B.\n\n"Salt" <3'
    assert (one.id, one.date, one.title, one.source) == ("gull-1", "2031-04-02", "Ropes & kites", "Gull")
    assert (one.fields, one.where) == ({"desk": "harbour"}, "harbour.vrt, line 3")
    assert surfaces(one) == ["The", "dockers", "sang", ".", "They", "want", "A&B", ".", '"', "Salt", '"', "<3"]
    assert [(t.lemma, t.pos) for t in one.tokens[-2:]] == [('"', "''"), (None, "SYM")]
    assert [at for at, token in enumerate(one.tokens) if token.ends_sentence] == [3, 7, 11]
    assert (two.id, two.date, two.text) == ("gull-2", "2031-04", b"Nothing happened")


def test_columns_of_vertical_text_are_named(tmp_path):
    path = written(tmp_path / "x.vrt", "sing\tx\tsang\nsalt\ty\n\nsalt\tz\tSalz\n")
    (problem,) = read(path, token_columns=["lemma", "", "word"])
    assert (problem.where, problem.why) == ("x.vrt, line 2", "no word in this line; the document was left out")
    (record,) = read(
        written(tmp_path / "x.vrt", "sing\tx\tsang\n\nsalt\tz\tSalz\n"), token_columns=["lemma", "", "word"]
    )
    assert (record.id, record.text) == ("x", b"sang Salz")
    assert [(t.lemma, t.pos) for t in record.tokens] == [("sing", None), ("salt", None)]
    for wrong in (["lemma"], "word"):
        with pytest.raises(ValueError, match="token_columns is a list of names with 'word' among them"):
            read(path, token_columns=wrong)


def test_sketch_engine_files_and_files_without_texts(tmp_path):
    path = written(tmp_path / "x.vert", '<doc id="a" author="Mareth">\nx\n<g/>\n!\n</doc>\n<doc>\ny\n</doc>\nz\n')
    found = read(path)
    assert [(r.id, r.text, r.fields) for r in found] == [
        ("a", b"x!", {"author": "Mareth"}),
        ("x:2", b"y", None),
        ("x:3", b"z", None),
    ]
    found = read(path, source="author")
    assert found[0].source == "Mareth"
    assert why(found)[0] == ("x.vert, line 6", "no 'author'; there are: text")


def test_what_is_wrong_in_vertical_text_is_said(tmp_path):
    data = """<text id="a">
x
<text id="b">
y
</text>
</text>
<text id="c">
z
<s broken
w
</text>
<text id="d">
v
</text>
<text id="e">
u
"""
    found = read(written(tmp_path / "x.vrt", data))
    assert [(r.id, r.text) for r in found if isinstance(r, Record)] == [("b", b"y"), ("d", b"v")]
    assert why(found) == [
        ("x.vrt, line 1", "<text> is not closed where line 3 begins another; the document was left out"),
        ("x.vrt, line 6", "</text> closes nothing; the document was left out"),
        ("x.vrt, line 9", "'<s broken' is no tag; the document was left out"),
        ("x.vrt, line 15", "<text> is not closed where the file ends; the document was left out"),
    ]


# CoNLL-U


def test_conllu_documents_with_ranges_empty_nodes_and_spaces():
    one, two = read(FORMATS / "weir.conllu")
    assert one.text.decode() == "Vámonos al río, ya. Sí\n\nFin  _\n"
    assert (one.id, one.date, one.title, one.source) == ("weir-1", "2031-04-03", "Water rises", "Weir Post")
    assert one.fields == {"desk": "rivers"}
    assert surfaces(one) == ["Vámonos", "al", "río", ",", "ya", ".", "Sí", "Fin", "_"]
    assert [(t.lemma, t.pos) for t in one.tokens[:3]] == [
        ("ir+nosotros", "VERB+PRON"),
        ("a+el", "ADP+DET"),
        ("río", "NOUN"),
    ]
    assert [(t.lemma, t.pos) for t in one.tokens[-2:]] == [(None, "NN"), ("_", "PUNCT")]
    assert [at for at, token in enumerate(one.tokens) if token.ends_sentence] == [5, 6, 8]
    assert (two.id, two.date, two.text) == ("weir-2", "2031", b"Agua  va")


def row(at, form, **cells):
    return f"{at}\t{form}\t{cells.get('lemma', '_')}" + "\t_" * 6 + f"\t{cells.get('misc', '_')}\n"


def test_conllu_without_documents_is_one(tmp_path):
    path = written(tmp_path / "x.conllu", f"# sent_id = 1\n{row(1, 'Eins')}\n{row(1, 'Zwei')}")
    (record,) = read(path)
    assert (record.id, record.text, record.place) == ("x", b"Eins Zwei", 1)


def test_what_is_wrong_in_conllu_is_said(tmp_path):
    data = (
        f"# newdoc id = a\n# text = Eins drei\n{row(1, 'Eins')}{row(2, 'zwei')}\n{row(1, 'mehr')}\n"
        f"# newdoc id = b\n{row(1, 'gut')}\n# newdoc id = c\n1\tkurz\n\n# newdoc\n{row(1, 'x')}"
    )
    found = read(written(tmp_path / "x.conllu", data))
    assert [(r.id, r.text) for r in found if isinstance(r, Record)] == [("b", b"gut"), ("x:4", b"x")]
    columns = "ten columns are wanted: ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC"
    there = "token 2, 'zwei', is not in the text at byte 5: 'drei' stands there"
    assert why(found) == [
        ("x.conllu, line 1", f"# text: {there}; the document was left out"),
        ("x.conllu, line 12", f"{columns}; the document was left out"),
    ]


# TEI


def test_tei_documents_of_a_corpus():
    one, two = read(FORMATS / "letters.xml")
    assert one.text == (
        "To the rope makers\n\nWe came by the ferry, as ever; the examiner slept.\n\nIt was late.\n\n"
        "Salt is white,\nthe night is long.\n\nYours & ever, Iven"
    )
    assert (one.id, one.date, one.title, one.lang) == ("quay-1", "1931-04-05", "The lamp and the rope", "en")
    assert one.fields == {"author": "Ilka Mareth; Iven Mareth", "publisher": "Quay Press"}
    assert one.where == "letters.xml, line 4"
    assert (two.id, two.date, two.text) == ("letters:2", None, "No answer.")
    assert two.fields == {"date_text": "spring of 1932"}
    dated = read(FORMATS / "letters.xml", date_format=["%Y-%m-%d", "spring of %Y"])
    assert [r.date for r in dated] == ["1931-04-05", "1932"]


def tei(body, before=""):
    return f"<?xml version='1.0'?>{before}<TEI><text><body><p>{body}</p></body></text></TEI>"


def test_entities_are_refused_before_they_grow(tmp_path):
    bomb = "<!DOCTYPE TEI [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi")
    )
    (problem,) = read(written(tmp_path / "x.xml", tei("&i;", bomb + "]>")))
    assert problem.why == (
        "entity 'a' is declared in the document type; for safety such files are not read; nothing after this was read"
    )
    outside = '<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    (problem,) = read(written(tmp_path / "y.xml", tei("&a;", outside)))
    assert problem.why.startswith("entity 'a' is declared")
    (problem,) = read(written(tmp_path / "z.xml", tei("<hi>" * 5000 + "x" + "</hi>" * 5000)))
    assert problem.why.startswith("elements are nested more than 1,000 deep")


def test_characters_named_in_an_external_type(tmp_path):
    outside = '<!DOCTYPE TEI SYSTEM "tei.dtd">'
    (record,) = read(written(tmp_path / "x.xml", tei("caf&eacute; &lt;&#8364;", outside)))
    assert record.text == "café <€"
    (problem,) = read(written(tmp_path / "y.xml", tei("&nosuch;", outside)))
    assert problem.why.startswith("entity &nosuch; is not known")


def test_what_is_wrong_in_xml_is_said(tmp_path):
    cut = (FORMATS / "letters.xml").read_bytes()
    found = read(written(tmp_path / "x.xml", cut[: cut.index(b"No answer")]))
    assert [r.id for r in found if isinstance(r, Record)] == ["quay-1"]
    assert why(found) == [
        ("x.xml, line 33", "not well-formed: no element found, column 20; nothing after this was read")
    ]
    found = read(written(tmp_path / "y.xml", "<rss/>"))
    assert why(found) == [("y.xml, line 1", "the root is <rss>, not <TEI> or <teiCorpus>; nothing after this was read")]


def test_arrow_needs_pyarrow_and_says_so(monkeypatch):
    table = pyarrow.Table.from_pylist([{"text": "x"}])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ModuleNotFoundError, match="an Arrow stream is read by pyarrow: pip install pyarrow"):
        read(table)


# Whatever bytes a file holds

VALID = {
    ".vrt": (FORMATS / "harbour.vrt").read_bytes(),
    ".conllu": (FORMATS / "weir.conllu").read_bytes(),
    ".xml": (FORMATS / "letters.xml").read_bytes(),
    ".wet": page(1) + page(2) + page(3),
    ".csv": b'id,text\na,"x\ny"\nb,z\n',
    ".jsonl": b'{"text": "x", "tokens": [["x"]]}\n{"text": "y", "n": [1.5]}\n',
    ".json": b'[{"text": "x"}, {"text": "y"}]',
    ".txt": b"date 2031-04-05 Title\n\ntext",
}


@pytest.mark.parametrize("ending", VALID)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_no_bytes_end_in_anything_but_records_and_problems(tmp_path_factory, ending, data):
    content = bytearray(VALID[ending])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(at, min(len(content), at + 40)))
        content[at:end] = data.draw(
            st.binary(max_size=6) | st.sampled_from([b"<", b">", b"\n", b"\t", b'"', b"\n\n", b"1-9"])
        )
    encoding = data.draw(st.sampled_from([None, "cp1252", "utf-16", "shift_jis"]))
    path = written(tmp_path_factory.mktemp("any") / f"x{ending}", bytes(content))
    for found in read(path, encoding=encoding):
        assert isinstance(found, (Record, Problem)) and found.where.startswith(f"x{ending}")
        for token in (found.tokens or []) if isinstance(found, Record) else []:
            assert 0 <= token.start < token.end <= len(found.text)
