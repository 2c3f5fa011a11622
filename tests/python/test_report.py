"""The report of a build: a row a file, what was left out and why, duplicates, and sums that are those of the store."""

import json

import numpy
import pandas
import polars
import pyarrow
import pytest
import watchword as ww
from conftest import shared

COLUMNS = [
    "file",
    "documents",
    "text_bytes",
    "invalid_bytes",
    "skipped",
    "duplicate_ids",
    "duplicate_texts",
    "seconds",
]


def jsonl(path, *rows):
    path.write_bytes(b"".join(row if isinstance(row, bytes) else json.dumps(row).encode() + b"\n" for row in rows))
    return path


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    jsonl(
        folder / "a.jsonl",
        {"id": "1", "text": "One."},
        {"id": "2", "text": "One."},
        b"nope\n",
        {"id": "1", "text": "Two."},
        {"id": "3", "text": "x", "date": "tomorrow"},
    )
    (folder / "b.txt").write_bytes(b"caf\xe9 \xff")
    (folder / "empty.csv").write_bytes(b"text\n")
    jsonl(folder / "sub/c.jsonl", {"id": "4", "text": "One."})
    return folder


@pytest.fixture
def corpus(folder, tmp_path):
    return ww.build(tmp_path / "x.ww", folder, on_error="skip", durable=False)


def test_a_row_a_file_whatever_it_holds(corpus):
    table = corpus.report.table
    assert table.columns == COLUMNS
    rows = [tuple(row.values())[:-1] for row in table.to_dicts()]
    assert rows == [
        ("a.jsonl", 2, 8, 0, 3, 1, 1),
        ("b.txt", 1, 6, 2, 0, 0, 0),
        ("empty.csv", 0, 0, 0, 0, 0, 0),
        ("sub/c.jsonl", 1, 4, 0, 0, 0, 1),
    ]
    assert all(seconds >= 0 for seconds in table["seconds"])
    assert sum(table["seconds"]) <= corpus.report.seconds


def test_sums_are_those_of_the_store(corpus):
    report, table = corpus.report, corpus.report.table
    for name in ("documents", "text_bytes", "invalid_bytes"):
        assert sum(table[name]) == getattr(report, name)
    assert (report.documents, report.text_bytes) == (len(corpus), corpus.summary.text_bytes) == (4, 18)
    assert (report.files, report.duplicate_texts, report.duplicate_ids, len(report.skipped)) == (4, 2, 1, 3)


def test_what_was_left_out_is_a_table(corpus):
    problems = corpus.report.problems
    assert problems.columns == ["where", "why"]
    assert list(problems["where"]) == ["a.jsonl, line 3", "a.jsonl, line 4", "a.jsonl, line 5"]
    assert [word in why for word, why in zip(("not JSON", '"1"', "tomorrow"), problems["why"], strict=True)] == [
        True
    ] * 3


def test_the_summary_is_for_people(corpus):
    lines = str(corpus.report).splitlines()
    assert lines[:4] == [
        "4 documents from 4 files, 18 bytes of text",
        "2 bytes that are not UTF-8, kept as they are",
        "2 documents with the text of another, kept",
        "3 skipped:",
    ]
    assert lines[4].startswith("  a.jsonl, line 3: not JSON: ") and len(lines) == 7


def test_duplicates_are_dropped_where_that_is_wanted(folder, tmp_path):
    corpus = ww.build(tmp_path / "x.ww", folder, on_error="skip", duplicates="drop", durable=False)
    report = corpus.report
    assert sorted(d.id for d in corpus) == ["1", "b"]
    assert (report.documents, report.duplicate_texts, len(report.dropped)) == (2, 2, 2)
    assert report.problems.to_dicts()[-2:] == [
        {"where": "a.jsonl, line 2", "why": "its text was read before"},
        {"where": "sub/c.jsonl, line 1", "why": "its text was read before"},
    ]
    assert list(report.table["skipped"]) == [4, 0, 0, 1]
    assert "2 documents with the text of another, left out" in str(report)
    with pytest.raises(ValueError, match="duplicates is"):
        ww.build(tmp_path / "y.ww", folder, duplicates="merge")


def test_a_text_is_not_lost_when_its_first_copy_was_refused(tmp_path):
    rows = [{"id": "a", "text": "x", "date": "never"}, {"id": "b", "text": "x"}, {"id": "c", "text": b"x"}]
    corpus = ww.build(tmp_path / "x.ww", rows, on_error="skip", duplicates="drop", durable=False)
    assert [d.id for d in corpus] == ["b"]
    assert list(corpus.report.problems["where"]) == ["record 1", "record 3"]


def test_dropping_is_the_same_whatever_was_refused_before(tmp_path):
    rows = [{"id": f"{n}", "text": f"text {n % 700}", "date": "never" if n % 3 == 0 else "2031"} for n in range(6000)]
    corpus = ww.build(tmp_path / "x.ww", rows, on_error="skip", duplicates="drop", durable=False)
    taken = {}
    for row in rows:
        if row["date"] == "2031":
            taken.setdefault(row["text"], row["id"])
    assert [d.id for d in corpus] == sorted(taken.values(), key=int)
    assert len(corpus.report.problems) == 6000 - len(corpus)
    assert sum(corpus.report.table["documents"]) == corpus.report.documents == len(corpus)


def test_duplicates_are_those_of_one_call(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", [{"id": "a", "text": "x"}], durable=False)
    after = corpus.append([{"id": "b", "text": "x"}], duplicates="drop", durable=False)
    assert len(after) == 2 and after.report.duplicate_texts == 0


def test_libraries_read_the_table_of_a_report(corpus):
    table = corpus.report.table
    arrow = pyarrow.table(table)
    arrow.validate(full=True)
    assert [str(kind) for kind in arrow.schema.types] == ["large_string", *["int64"] * 6, "double"]
    assert pyarrow.schema(table) == arrow.schema and arrow.to_pylist() == table.to_dicts()
    assert isinstance(table.to_pandas(), pandas.DataFrame) and list(table.to_pandas()["documents"]) == [2, 1, 0, 1]
    assert isinstance(table.to_polars(), polars.DataFrame) and table.to_polars()["skipped"].sum() == 3
    assert numpy.asarray(list(table["documents"])).sum() == 4
    assert table.to_csv().splitlines()[0] == ",".join(COLUMNS)


def test_the_table_of_a_report_is_a_table(corpus):
    table = corpus.report.table
    assert isinstance(table, ww.Table) and (len(table), table.total) == (4, 4)
    assert table["file"][0:2] == ["a.jsonl", "b.txt"] and table["documents"][-1] == 1
    page = corpus.report._repr_html_()
    assert "<table>" in page and "sub/c.jsonl" in page and "4 rows" in page and "text-align:right" in page
    assert repr(table).endswith("[4 rows]")
    with pytest.raises(KeyError, match="no column 'nope'"):
        table["nope"]
    with pytest.raises(AttributeError, match="use list"):
        table["documents"].__array_interface__


def test_an_empty_report_has_its_columns(tmp_path):
    report = ww.build(tmp_path / "x.ww", [], durable=False).report
    assert (len(report.table), report.table.to_pandas().columns.tolist()) == (0, COLUMNS)
    assert report.problems.to_arrow().num_rows == 0 and report.problems.to_dicts() == []
    assert str(report) == "0 documents, 0 bytes of text"


def test_names_that_are_not_utf8_are_shown(tmp_path):
    (tmp_path / "in").mkdir()
    try:
        (tmp_path / "in" / b"caf\xe9.csv".decode("utf-8", "surrogateescape")).write_bytes(b"id,text\na,x\n")
    except OSError:
        pytest.skip("this file system has no such names")
    report = ww.build(tmp_path / "x.ww", tmp_path / "in", durable=False).report
    assert report.table.to_arrow()["file"].to_pylist() == ["caf\ufffd.csv"]
    assert "caf" in report.table._repr_html_()


def test_duplicates_of_news_are_counted_as_a_set_counts_them(tmp_path):
    path = shared("corpora/news_small.jsonl.gz")
    import gzip

    with gzip.open(path) as file:
        texts = [json.loads(line)["text"] for line in file]
    report = ww.build(tmp_path / "x.ww", [path, path], on_error="skip", durable=False).report
    assert report.duplicate_texts == 2 * len(texts) - len(set(texts)) > len(texts) // 2
    assert report.duplicate_ids == len(texts)
