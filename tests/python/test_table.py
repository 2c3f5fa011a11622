"""A table is read by every library that users bring, and says what it shows."""

import datetime
import io

import duckdb
import numpy
import pandas
import polars
import pyarrow
import pytest


@pytest.fixture
def documents(corpus_of):
    return corpus_of(
        {"text": "one two", "date": "2031-03-04", "title": "A", "genre": "essay"},
        {"text": "three", "source": "Tideline"},
    ).documents()


def test_dicts_hold_python_values_and_none(documents):
    first, second = documents.to_dicts()
    assert first["date"] == datetime.date(2031, 3, 4)
    assert (first["title"], first["source"], first["tokens"], first["bytes"]) == ("A", None, 2, 7)
    assert (second["date"], second["source"], second["genre"]) == (None, "Tideline", None)


def test_pyarrow_reads_types_values_and_nulls(documents):
    table = pyarrow.table(documents)
    table.validate(full=True)
    assert table.schema.field("date").type == pyarrow.date32()
    assert table.schema.field("id").type == pyarrow.large_string()
    assert table.schema.field("tokens").type == pyarrow.uint64()
    assert table.to_pylist() == documents.to_dicts()
    assert pyarrow.schema(documents) == table.schema


def test_the_arrow_stream_outlives_the_table(corpus_of):
    stream = corpus_of("one two").documents().__arrow_c_stream__()
    import gc

    gc.collect()
    capsule = type("Holder", (), {"__arrow_c_stream__": lambda self, requested_schema=None: stream})()
    assert pyarrow.table(capsule)["tokens"].to_pylist() == [2]


def test_pandas_polars_and_duckdb_read_a_table(documents):
    frame = documents.to_pandas()
    assert isinstance(frame, pandas.DataFrame) and list(frame["tokens"]) == [2, 1]
    assert frame["date"][0] == pandas.Timestamp("2031-03-04") and pandas.isna(frame["date"][1])
    assert documents.to_polars()["title"].to_list() == ["A", None]
    assert polars.from_arrow(documents.to_arrow()).shape == (2, len(documents.columns))
    arrow = documents.to_arrow()
    assert duckdb.sql("select sum(tokens), max(date) from arrow").fetchall() == [(3, datetime.date(2031, 3, 4))]


def test_spans_are_lists_of_start_and_end(sample):
    quotations = sample.quotations()
    arrow = quotations.to_arrow()
    assert arrow.schema.field("parts").type == pyarrow.large_list(
        pyarrow.struct([("start", pyarrow.uint64()), ("end", pyarrow.uint64())])
    )
    assert arrow["parts"].to_pylist() == list(quotations["parts"])
    assert quotations.to_polars()["parts"].to_list() == list(quotations["parts"])


def test_numeric_columns_share_their_memory_with_numpy(documents):
    array = numpy.asarray(documents["tokens"])
    assert array.tolist() == [2, 1] and not array.flags.writeable and array.base is not None
    with pytest.raises(AttributeError, match="without nulls"):
        documents["date"].__array_interface__


def test_an_empty_table_has_its_columns_everywhere(corpus_of):
    empty = corpus_of("one two").terms(min_count=9)
    assert len(empty) == 0 and empty.to_dicts() == [] and list(empty["term"]) == []
    assert pyarrow.table(empty).num_rows == 0
    assert (
        empty.to_pandas().columns.tolist() == empty.columns == ["term", "count", "documents", "per_million", "tf_idf"]
    )
    assert numpy.asarray(empty["count"]).shape == (0,)


def test_csv_quotes_what_needs_it(corpus_of, tmp_path):
    table = corpus_of({"id": 'a "b", c', "text": "x"}).documents()
    expected = 'id,date,title,source,url,lang,tokens,bytes\r\n"a ""b"", c",,,,,,1,1\r\n'
    assert table.to_csv() == expected
    table.to_csv(tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_bytes().decode() == expected
    table.to_csv(file := io.StringIO())
    assert file.getvalue() == expected


def test_a_table_shows_itself_escaped_with_what_it_leaves_out(corpus_of):
    corpus = corpus_of(*[f"<b>{n}</b>" for n in range(30)])
    table = corpus.terms(limit=25)
    assert "25 of 31 rows, 20 shown" in repr(table)
    page = table._repr_html_()
    assert "25 of 31 rows" in page and page.count("<tr>") == 21
    titled = corpus_of({"text": "x", "title": "<script>"}).documents()
    assert "&lt;script&gt;" in titled._repr_html_() and "<script>" not in titled._repr_html_()


def test_columns_index_like_sequences(documents):
    ids = documents["id"]
    assert (ids[0], ids[-1], ids[0:2], len(ids)) == ("0", "1", ["0", "1"], 2)
    with pytest.raises(IndexError):
        ids[2]
    with pytest.raises(KeyError, match="no column 'nope'; there are: id, date"):
        documents["nope"]


def test_plot_draws_one_line_a_value(sample):
    import matplotlib

    matplotlib.use("Agg")
    ax = sample.terms(by="month", limit=None, min_count=20).plot("group", "count", by="term")
    assert len(ax.get_lines()) == len({row["term"] for row in sample.terms(by="month", min_count=20).to_dicts()})
