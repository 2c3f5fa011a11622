"""Every source gives the same documents, and bad input says what and where while the store stays as it was."""

import gzip
import json
import shutil

import pandas
import polars
import pyarrow
import pytest
import watchword as ww
from conftest import DATA, SAMPLE

ROWS = [
    {"id": "a", "text": "One fish.", "date": "2031-03-04", "source": "Tideline", "genre": "essay"},
    {"id": "b", "text": "Two fish,\nred fish.", "date": "2031-03-05", "source": "Gull", "genre": "verse"},
]


def rows_of(corpus):
    return [
        {"id": d.id, "text": d.text, "date": d.date.isoformat(), "source": d.source, "genre": d.fields["genre"]}
        for d in corpus
    ]


def jsonl(path, rows=ROWS):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def sources(folder):
    lines = jsonl(folder / "rows.jsonl").read_bytes()
    (folder / "rows.jsonl.gz").write_bytes(gzip.compress(lines))
    pandas.DataFrame(ROWS).to_csv(folder / "rows.csv", index=False)
    pandas.DataFrame(ROWS).to_csv(folder / "rows.tsv", index=False, sep="\t", encoding="utf-8-sig")
    yield from (folder / name for name in ("rows.jsonl", "rows.jsonl.gz", "rows.csv", "rows.tsv"))
    yield [folder / "rows.jsonl"]
    yield ROWS
    yield iter(ROWS)
    yield pyarrow.Table.from_pylist(ROWS)
    yield pandas.DataFrame(ROWS)
    yield polars.DataFrame(ROWS)


@pytest.mark.parametrize("at", range(10))
def test_every_source_gives_the_same_documents(tmp_path, at):
    source = list(sources(tmp_path))[at]
    assert rows_of(ww.build(tmp_path / "x.ww", source)) == ROWS


def test_columns_are_mapped_by_name(tmp_path):
    rows = [{"key": "a", "body": "One.", "published": "2031-03-04T23:30:00+02:00", "text": "other"}]
    corpus = ww.build(tmp_path / "x.ww", rows, id="key", text="body", date="published")
    assert (corpus["a"].text, str(corpus["a"].date), corpus["a"].fields) == ("One.", "2031-03-04", {"text": "other"})


def test_a_folder_of_text_takes_dates_and_titles_from_first_lines(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", DATA / "articles")
    files = {path.name.removesuffix(".txt"): path for path in (DATA / "articles").glob("*.txt")}
    assert {d.id for d in corpus} == set(files)
    dated = [d for d in corpus if d.date is not None]
    assert len(dated) == 1 and dated[0].title and dated[0].text.lstrip().startswith(f"date {dated[0].date}")
    for document in corpus:
        assert document.bytes == files[document.id].read_bytes()


def test_csv_with_line_ends_inside_quotes(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", DATA / "articles.csv")
    assert len(corpus) == 5 and all("\n" in d.text for d in corpus)


def test_append_adds_and_the_old_snapshot_stays(tmp_path):
    before = ww.build(tmp_path / "x.ww", ROWS[:1])
    after = before.append(ROWS[1:])
    assert (len(before), len(after)) == (1, 2)
    assert rows_of(after) == ROWS and rows_of(before) == ROWS[:1]
    assert after.terms().to_dicts()[0] | {"per_million": 0} == {
        "term": "fish",
        "count": 3,
        "documents": 2,
        "per_million": 0,
        "tf_idf": 0,
    }


def lines(tmp_path, *texts):
    path = tmp_path / "bad.jsonl"
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


GOOD = json.dumps(ROWS[0])


@pytest.mark.parametrize(
    ("line", "kind", "message"),
    [
        ("{not json", ValueError, r"bad\.jsonl, line 2: not JSON: "),
        ('{"id": "c"}', ValueError, r"bad\.jsonl, line 2: no 'text'; there are: id"),
        ('["c"]', ValueError, r"line 2: a JSON object is wanted, not list"),
        ('{"id": "c", "text": 5}', ValueError, r"line 2: 'text' is int, not text"),
        ('{"id": "c", "text": "x", "date": "2031-13-45"}', ValueError, r"line 2: .*2031-13-45"),
        ('{"id": "c", "text": "x", "date": "yesterday"}', ValueError, r"line 2: .*yesterday"),
        ('{"id": "a", "text": "x"}', FileExistsError, r'line 2: .*"a"'),
        ('{"id": "c", "text": "\\ud800"}', ValueError, r"line 2: .*lone surrogate U\+D800 at character 0"),
    ],
)
def test_a_bad_line_is_named_or_skipped_and_counted(tmp_path, line, kind, message):
    source = lines(tmp_path, GOOD, line, json.dumps(ROWS[1]))
    with pytest.raises(kind, match=message):
        ww.build(tmp_path / "x.ww", source)
    assert not (tmp_path / "x.ww").exists()
    corpus = ww.build(tmp_path / "x.ww", source, on_error="skip")
    assert rows_of(corpus) == ROWS
    (problem,) = corpus.report.skipped
    assert problem.where == "bad.jsonl, line 2" and problem.why in str(corpus.report)


def test_a_failed_append_leaves_the_store_as_it_was(tmp_path):
    ww.build(tmp_path / "x.ww", ROWS)
    files = {path.name: path.read_bytes() for path in (tmp_path / "x.ww").iterdir()}
    with pytest.raises(ValueError, match="not JSON"):
        ww.open(tmp_path / "x.ww").append(lines(tmp_path, '{"id": "c", "text": "x"}', "{"))
    assert {path.name: path.read_bytes() for path in (tmp_path / "x.ww").iterdir()} == files


def test_missing_and_empty_sources(tmp_path):
    with pytest.raises(FileNotFoundError, match="nothing.txt"):
        ww.build(tmp_path / "x.ww", tmp_path / "nothing.txt")
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileNotFoundError, match="empty: no files ending in .txt"):
        ww.build(tmp_path / "x.ww", tmp_path / "empty")
    with pytest.raises(TypeError, match="a source is a path"):
        ww.build(tmp_path / "x.ww", 5)
    with pytest.raises(TypeError, match="no member 'body'"):
        ww.build(tmp_path / "x.ww", ROWS, body="text")
    with pytest.raises(ValueError, match="on_error"):
        ww.build(tmp_path / "x.ww", ROWS, on_error="ignore")


def test_a_truncated_gzip_file_is_an_error(tmp_path):
    packed = gzip.compress(SAMPLE.read_bytes())
    (tmp_path / "cut.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    with pytest.raises(ValueError, match=r"cut\.jsonl\.gz"):
        ww.build(tmp_path / "x.ww", tmp_path / "cut.jsonl.gz")


def test_build_never_overwrites(tmp_path):
    ww.build(tmp_path / "x.ww", ROWS)
    with pytest.raises(FileExistsError):
        ww.build(tmp_path / "x.ww", ROWS)


def test_a_second_writer_is_told_at_once(tmp_path):
    with ww.Writer(tmp_path / "x.ww") as writer:
        with pytest.raises(ww.BusyStore, match="x.ww"):
            ww.Writer(tmp_path / "x.ww")
        writer.add(id="a", text="x")
    with ww.Writer(tmp_path / "x.ww", append=True) as writer:
        with pytest.raises(ww.BusyStore, match="x.ww"):
            ww.Writer(tmp_path / "x.ww", append=True)
        writer.add(id="b", text="x")
    assert len(ww.open(tmp_path / "x.ww")) == 2


def test_an_empty_store_answers(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", [])
    assert len(corpus) == 0
    for table in (
        corpus.terms(),
        corpus.ngrams(2, 4),
        corpus.kwic("a *"),
        corpus.documents(),
        corpus.slogans(),
        corpus.quotations(),
        corpus.terms(by="month"),
    ):
        assert len(table) == 0


def test_the_same_input_gives_the_same_bytes(tmp_path):
    for name in ("x.ww", "y.ww"):
        ww.build(tmp_path / name, SAMPLE)
    for path in (tmp_path / "x.ww").iterdir():
        assert path.read_bytes() == (tmp_path / "y.ww" / path.name).read_bytes()


def test_what_is_no_store(tmp_path):
    with pytest.raises(FileNotFoundError, match="nope"):
        ww.open(tmp_path / "nope.ww")
    (tmp_path / "dir.ww").mkdir()
    with pytest.raises(FileNotFoundError, match="manifest"):
        ww.open(tmp_path / "dir.ww")
    (tmp_path / "dir.ww/manifest").write_bytes(b"hello" * 100)
    with pytest.raises(ww.DamagedStore, match="manifest"):
        ww.open(tmp_path / "dir.ww")


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    return ww.build(tmp_path_factory.mktemp("stored") / "x.ww", SAMPLE, durable=False).path


def read_all(path):
    with ww.open(path) as corpus:
        tables = [corpus.documents(), corpus.terms(), corpus.kwic("water"), corpus.slogans()]
        return [d.bytes for d in corpus], [table.to_dicts() for table in tables]


def test_a_truncated_segment_is_found_and_named(stored, tmp_path):
    whole = read_all(stored)
    shutil.copytree(stored, tmp_path / "cut.ww")
    (segment,) = (tmp_path / "cut.ww").glob("*.seg")
    data = segment.read_bytes()
    for size in {0, 1, 63, 64, len(data) // 2, len(data) - 1}:
        segment.write_bytes(data[:size])
        with pytest.raises(ww.DamagedStore, match=segment.name):
            read_all(tmp_path / "cut.ww")
    segment.write_bytes(data)
    assert read_all(tmp_path / "cut.ww") == whole


def test_a_flipped_bit_is_found_or_harmless(stored, tmp_path):
    whole = read_all(stored)
    shutil.copytree(stored, tmp_path / "flip.ww")
    found = 0
    for name in ("manifest", next((tmp_path / "flip.ww").glob("*.seg")).name):
        path = tmp_path / "flip.ww" / name
        data = path.read_bytes()
        for at in range(0, len(data), max(1, len(data) // 60)):
            path.write_bytes(data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1 :])
            try:
                assert read_all(tmp_path / "flip.ww") == whole
            except (ww.DamagedStore, ww.UnknownVersion, FileNotFoundError):
                found += 1
        path.write_bytes(data)
    assert found > 60
