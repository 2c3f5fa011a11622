"""What is written out and read again is what it was, as far as the format can say it."""

import gzip
import io
import json
import re

import pytest
import watchword as ww
from conftest import DATA
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from watchword.reading import Reading
from watchword.sources import records

DOCUMENTS = [
    {"id": "a", "text": '  "Salt", he said.  New one.\n\nPara two\n three\t\xa0x.  \n', "date": "2031-04-05"},
    {"id": "b & <b>", "text": b"bad \xff bytes\x00 | a\\b\r\n\r\nb", "title": 'T "t" <&>', "source": "Gull"},
    {"id": "c", "text": "", "lang": "en", "genre": "essay", "other field": "é"},
    {"id": "d", "text": "<s>\n<text>\n&amp; #no # comment\n_ _"},
]


def again(corpus, tmp_path, form):
    path = tmp_path / f"out.{form}"
    assert getattr(corpus, f"to_{form}")(path, progress=False) == len(corpus)
    return {record.id: record for record in records(path, Reading())}


def metadata(document):
    return document.title, document.source, document.url, document.lang, document.fields


@pytest.mark.parametrize("form", ["conllu", "jsonl"])
def test_every_byte_comes_back(corpus_of, tmp_path, form):
    corpus = corpus_of(*DOCUMENTS)
    corpus.to_conllu(tmp_path / "x.conllu"), corpus.to_jsonl(tmp_path / "x.jsonl")
    read = ww.build(tmp_path / "x.ww", tmp_path / f"x.{form}", durable=False)
    assert [(d.id, d.bytes, d.date, *metadata(d)) for d in read] == [
        (d.id, d.bytes, d.date, *metadata(d)) for d in corpus
    ]


def test_vertical_text_comes_back_with_plain_white_space(corpus_of, tmp_path):
    corpus = corpus_of(*DOCUMENTS)
    read = again(corpus, tmp_path, "vrt")
    assert [read[d.id].text for d in corpus] == [
        b'"Salt", he said. New one.\n\nPara two three x.',
        b"bad \xff bytes\x00 | a\\b\n\nb",
        b"",
        b"<s> <text> &amp; #no # comment _ _",
    ]
    assert (read["b & <b>"].title, read["a"].date) == ('T "t" <&>', "2031-04-05")
    assert read["c"].fields == {"genre": "essay", "other_field": "é"}


@pytest.mark.parametrize("form", ["conllu", "vrt"])
def test_tokens_and_sentences_come_back(sample, tmp_path, form):
    view = sample.where(date="2031-04")
    read = again(view, tmp_path, form)
    assert len(read) == len(view) > 20
    for document in view:
        table, record = document.tokens(), read[document.id]
        assert [record.text[t.start : t.end].decode() for t in record.tokens] == list(table["text"])
        ends = [at for at, token in enumerate(record.tokens) if token.ends_sentence]
        sentences = list(table["sentence"])
        assert ends == [at for at in range(len(sentences)) if sentences[at : at + 2] != [sentences[at]] * 2]
        assert record.text.decode().split("\n\n") == [
            " ".join(part.split()) for part in document.text.split("\n\n")
        ] or (form == "conllu" and record.text == document.bytes)


@pytest.mark.parametrize("source", ["harbour.vrt", "weir.conllu"])
@pytest.mark.parametrize("form", ["conllu", "vrt"])
def test_tokens_of_others_come_back_with_lemmas_and_tags(tmp_path, source, form):
    given = {record.id: record for record in records(DATA / "formats" / source, Reading())}
    corpus = ww.build(tmp_path / "x.ww", DATA / "formats" / source, durable=False)
    read = again(corpus, tmp_path, form)
    assert list(read) == list(given)
    for id, record in given.items():
        assert corpus[id].bytes == record.text
        assert cut(read[id]) == cut(record)
        assert form == "vrt" or read[id].text == record.text


def cut(record):
    return [(record.text[t.start : t.end], t.lemma, t.pos, t.ends_sentence) for t in record.tokens]


def test_the_sample_news_come_back_byte_for_byte(sample, tmp_path):
    read = again(sample, tmp_path, "conllu")
    assert [read[d.id].text for d in sample] == [d.bytes for d in sample]


def test_targets_are_paths_compressed_paths_and_open_files(corpus_of, tmp_path):
    corpus = corpus_of("One fish.", "Two fish.")
    corpus.to_vrt(tmp_path / "x.vrt")
    corpus.to_vrt(tmp_path / "x.vrt.gz")
    corpus.to_vrt(file := io.BytesIO())
    plain = (tmp_path / "x.vrt").read_bytes()
    assert gzip.decompress((tmp_path / "x.vrt.gz").read_bytes()) == plain == file.getvalue()
    assert plain.startswith(b'<text id="0">\n<p>\n<s>\nOne\t_\t_\n')


def test_json_lines_say_bytes_that_are_not_utf8_as_python_does(corpus_of):
    corpus_of({"id": "a", "text": b"caf\xe9", "date": "2031-04", "genre": "verse"}).to_jsonl(file := io.BytesIO())
    assert file.getvalue() == b'{"id": "a", "date": "2031-04-01", "genre": "verse", "text": "caf\\udce9"}\n'
    assert json.loads(file.getvalue())["text"].encode("utf-8", "surrogateescape") == b"caf\xe9"


class Refusing(io.RawIOBase):
    """A raw file that takes a little at a time, and from some byte on nothing."""

    def __init__(self, room):
        self.taken, self.room = b"", room

    def writable(self):
        return True

    def write(self, data):
        if len(self.taken) >= self.room:
            raise OSError(28, "full")
        self.taken += bytes(data[:7])
        return min(7, len(data))


def test_json_lines_get_through_a_raw_file_or_its_error_does(corpus_of):
    corpus = corpus_of("One fish.", "Two fish.")
    assert corpus.to_jsonl(file := Refusing(10**6)) == 2
    corpus.to_jsonl(whole := io.BytesIO())
    assert file.taken == whole.getvalue()
    with pytest.raises(OSError, match="full"):
        corpus.to_jsonl(Refusing(20))
    with pytest.raises(TypeError):
        corpus.to_jsonl(io.StringIO())


def test_a_field_called_text_keeps_out_of_the_way(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", [{"id": "a", "body": "One", "text": "short"}], text="body", durable=False)
    for form in ("conllu", "vrt", "jsonl"):
        read = again(corpus, tmp_path, form)["a"]
        assert (read.text in ("One", b"One"), read.fields) == (True, {"text_text": "short"})


def test_progress_stops_an_export(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", [{"text": "x"}] * 200, durable=False)
    with pytest.raises(ww.Cancelled):
        corpus.to_jsonl(tmp_path / "x.jsonl", progress=lambda done, total, unit: False)


# Any records: what the writers of formats make of them is read back.

layout = st.sampled_from([" ", "", "\n\n", "\n", "  ", "\t", " \u00a0", "\r\n"])
piece = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6) | st.sampled_from(
    ["a|b", "\\n", "<g/>", "&lt;", "_", "#", "1-2", "# newdoc", "</text>", '"', "\u0085", "\u2028", "\x00"]
)
texts = st.lists(st.tuples(piece, layout), max_size=8).map(lambda parts: "".join(a + b for a, b in parts))


def inked(text):
    """What of a text would need ink."""
    return re.sub(r"[\s\u200b\ufeff]+", "", text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(texts, min_size=1, max_size=3), st.text(st.characters(exclude_categories=["Cs"]), max_size=5))
def test_any_text_survives_conllu_and_json_lines(tmp_path_factory, given_texts, field):
    folder = tmp_path_factory.mktemp("any")
    rows = [{"id": str(at), "text": text, "genre": field} for at, text in enumerate(given_texts)]
    corpus = ww.build(folder / "x.ww", rows, durable=False)
    for form in ("conllu", "jsonl"):
        read = again(corpus, folder, form)
        assert list(read) == [d.id for d in corpus]
        for document in corpus:
            text = read[document.id].text
            data = text.encode() if isinstance(text, str) else text
            if form == "jsonl" or len(document.tokens()):
                assert data == document.bytes
            if form == "jsonl":
                assert (read[document.id].fields or {}) == {k: v for k, v in document.fields.items() if v}
    read = again(corpus, folder, "vrt")
    for document in corpus:
        assert inked(read[document.id].text.decode("utf-8", "surrogateescape")) == inked(document.text)
        assert (read[document.id].fields or {}).get("genre") == document.fields.get("genre")


any_bytes = st.binary(max_size=40) | st.lists(
    st.sampled_from(
        [b"\xff", b"\xc3", b"\xe2\x82", b"\xac", b"\xed\xa0\x80", b"\xf0\x9f\x8c", b"a ", b'"\\', b"\x00", b"\n"]
    )
).map(b"".join)
values = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=5).map("x{}".format)
hostile = st.fixed_dictionaries(
    {"text": any_bytes},
    optional={
        "date": st.dates().map(str),
        "title": values,
        "source": values,
        "url": values,
        "lang": values,
        "fields": st.dictionaries(names, values, max_size=3),
    },
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(hostile, min_size=1, max_size=4), st.lists(values, min_size=4, max_size=4, unique=True))
def test_any_bytes_survive_json_lines(tmp_path_factory, given_records, ids):
    folder = tmp_path_factory.mktemp("hostile")
    rows = [{"id": id, **record, **record.pop("fields", {})} for id, record in zip(ids, given_records, strict=False)]
    corpus = ww.build(folder / "x.ww", rows, durable=False)
    corpus.to_jsonl(folder / "x.jsonl")
    read = ww.build(folder / "y.ww", folder / "x.jsonl", durable=False)
    assert [(d.id, d.bytes, d.date, *metadata(d)) for d in read] == [
        (d.id, d.bytes, d.date, *metadata(d)) for d in corpus
    ]
    assert [d.bytes for d in read] == [row["text"] for row in rows]
    read.to_jsonl(folder / "y.jsonl")
    assert (folder / "y.jsonl").read_bytes() == (folder / "x.jsonl").read_bytes()
