"""Record batches, as pyarrow and polars make them, become documents: every type that is read, slices and nulls too."""

import datetime

import polars
import pyarrow
import pytest
import watchword as ww
from watchword._native import ffi, lib

DAY = datetime.date(2031, 3, 4)
MOMENT = datetime.datetime(2031, 3, 4, 23, 30, 5)
KEYS = ["a", "b", None, "a", "c"]


class Export:
    """A record batch of pyarrow as the structs of the C data interface."""

    def __init__(self, batch):
        self.schema, self.array = ffi.new("struct ArrowSchema *"), ffi.new("struct ArrowArray *")
        batch._export_to_c(int(ffi.cast("uintptr_t", self.array)), int(ffi.cast("uintptr_t", self.schema)))

    def release(self):
        self.schema.release(self.schema)
        self.array.release(self.array)


def check(batch):
    """None, or what ww_rows_check says of a batch."""
    export, error = Export(batch), ffi.new("ww_error *")
    status = lib.ww_rows_check(export.schema, error)
    export.release()
    return None if status == lib.WW_OK else ffi.string(error.message).decode()


def add(path, batch):
    """A store of the rows that can be added, and the rows that cannot, with their messages."""
    refused = {}
    export, error, row = Export(batch), ffi.new("ww_error *"), ffi.new("uint64_t *")
    with ww.Writer(path) as writer, writer._pointer.pointer() as pointer:
        while lib.ww_writer_add_rows(row, pointer, export.schema, export.array, ffi.NULL, error) != lib.WW_OK:
            refused[row[0]] = ffi.string(error.message).decode()
            row[0] += 1
        assert row[0] == batch.num_rows
    export.release()
    return ww.open(path), refused


VALUES = {
    "utf8": (pyarrow.array(["x", None, "", "é" * 40, "z"]), ["x", None, None, "é" * 40, "z"]),
    "large_utf8": (pyarrow.array(["x", None, "", "é", "z"], pyarrow.large_utf8()), ["x", None, None, "é", "z"]),
    "utf8_view": (
        pyarrow.array(["short", None, "exactly 12 b", "a text that is longer than a view", ""], pyarrow.string_view()),
        ["short", None, "exactly 12 b", "a text that is longer than a view", None],
    ),
    "binary": (pyarrow.array([b"x", None, b"", b"y", b"z"], pyarrow.binary()), ["x", None, None, "y", "z"]),
    "dictionary": (pyarrow.array(KEYS).dictionary_encode(), KEYS),
    "int8": (pyarrow.array([-128, 127, None, 0, 1], pyarrow.int8()), ["-128", "127", None, "0", "1"]),
    "uint16": (pyarrow.array([0, 65535, None, 1, 2], pyarrow.uint16()), ["0", "65535", None, "1", "2"]),
    "int32": (
        pyarrow.array([-(2**31), 2**31 - 1, None, 1, 2], pyarrow.int32()),
        [str(-(2**31)), str(2**31 - 1), None, "1", "2"],
    ),
    "int64": (pyarrow.array([-(2**63), 2**63 - 1, None, 1, 2]), [str(-(2**63)), str(2**63 - 1), None, "1", "2"]),
    "uint64": (pyarrow.array([2**64 - 1, 0, None, 1, 2], pyarrow.uint64()), [str(2**64 - 1), "0", None, "1", "2"]),
    "bool": (pyarrow.array([True, False, None, True, False]), ["true", "false", None, "true", "false"]),
    "date32": (
        pyarrow.array([DAY, None, datetime.date(1, 1, 1), DAY, DAY]),
        ["2031-03-04", None, "0001-01-01", "2031-03-04", "2031-03-04"],
    ),
    "timestamp": (
        pyarrow.array(
            [MOMENT, None, datetime.datetime(1969, 12, 31, 23, 59, 59, 5), MOMENT, MOMENT], pyarrow.timestamp("us")
        ),
        ["2031-03-04T23:30:05", None, "1969-12-31T23:59:59", "2031-03-04T23:30:05", "2031-03-04T23:30:05"],
    ),
    "timestamp_utc": (
        pyarrow.array([MOMENT, None, MOMENT, MOMENT, MOMENT], pyarrow.timestamp("ns", "UTC")),
        ["2031-03-04T23:30:05", None, *["2031-03-04T23:30:05"] * 3],
    ),
    "null": (pyarrow.nulls(5), [None] * 5),
}


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("window", [(0, 5), (1, 3), (2, 0)])
def test_values_are_written_out_as_text(tmp_path, kind, window):
    values, expected = VALUES[kind]
    first, count = window
    rows = pyarrow.RecordBatch.from_arrays(
        [pyarrow.array(list("abcde")), pyarrow.array(["one"] * 5), values], names=["id", "text", "mine"]
    ).slice(first, count)
    assert check(rows) is None
    corpus, refused = add(tmp_path / "x.ww", rows)
    assert not refused
    assert [d.id for d in corpus] == list("abcde")[first : first + count]
    assert [d.fields.get("mine") for d in corpus] == expected[first : first + count]


def test_members_are_taken_by_their_names(tmp_path):
    row = {"url": "u", "lang": "en", "text": "One.", "id": "a", "title": "T", "date": DAY, "source": "Gull", "extra": 7}
    corpus, _ = add(tmp_path / "x.ww", pyarrow.RecordBatch.from_pylist([row]))
    document = corpus["a"]
    assert (document.url, document.lang, document.text, document.title) == ("u", "en", "One.", "T")
    assert (document.date, document.source, document.fields) == (DAY, "Gull", {"extra": "7"})


def test_a_row_that_is_no_document_is_told_and_the_others_go_in(tmp_path):
    rows = {"id": ["a", None, "a", "b"], "text": ["1", "2", "3", "4"], "date": [None, None, None, "someday"]}
    corpus, refused = add(tmp_path / "x.ww", pyarrow.RecordBatch.from_pydict(rows))
    assert [d.id for d in corpus] == ["a"]
    assert refused == {
        1: "a document has no id",
        2: 'document id "a" is already in the store',
        3: 'document "b": "someday" is not a date (YYYY-MM-DD, YYYY-MM or YYYY)',
    }


@pytest.mark.parametrize("values", [pyarrow.array([1.5]), pyarrow.array([["a"]]), pyarrow.array([{"a": 1}])])
def test_a_column_of_another_type_is_named(values):
    rows = pyarrow.RecordBatch.from_arrays([pyarrow.array(["a"]), values], names=["id", "odd"])
    assert check(rows).startswith('column "odd" is of Arrow type "')


def test_polars_gives_views_and_categories(tmp_path):
    frame = polars.DataFrame({"id": ["a", "b"], "text": ["One fish, two fish, red fish.", "Blue."], "kind": ["x", "y"]})
    frame = frame.with_columns(kind=polars.col("kind").cast(polars.Categorical))
    batch = pyarrow.RecordBatchReader.from_stream(frame).read_next_batch()
    corpus, refused = add(tmp_path / "x.ww", batch)
    assert not refused and [d.text for d in corpus] == frame["text"].to_list()
    assert [d.fields["kind"] for d in corpus] == ["x", "y"]
