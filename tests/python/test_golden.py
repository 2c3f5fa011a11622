"""Stores of every version of the format that was released are read for ever; tests/data/golden/write.py wrote them."""

import csv
import gzip
import importlib.util
import io
import json
import shutil
import zlib

import pytest
import watchword as ww
from conftest import DATA

GOLDEN = sorted(path.parent for path in DATA.glob("golden/*/store.ww"))


def answers(corpus):
    """What the store answers now, as the CSV files that were kept have it."""
    spec = importlib.util.spec_from_file_location("write", DATA / "golden/write.py")
    spec.loader.exec_module(module := importlib.util.module_from_spec(spec))
    return {name: as_csv(rows) for name, rows in module.answers(corpus).items()}


def as_csv(rows):
    csv.writer(file := io.StringIO(), lineterminator="\n").writerows(rows)
    return file.getvalue()


def kept(golden):
    return {path.stem: path.read_bytes().decode("utf-8", "surrogateescape") for path in golden.glob("*.csv")}


def exported(corpus):
    corpus.to_jsonl(file := io.BytesIO())
    return file.getvalue()


def state_of(store):
    """Names, bytes and times of the files."""
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in store.iterdir()}


@pytest.fixture(params=GOLDEN, ids=lambda path: path.name)
def golden(request):
    return request.param


@pytest.fixture
def copy(golden, tmp_path):
    """The store in a place where it may be written to."""
    return shutil.copytree(golden / "store.ww", tmp_path / "store.ww")


def test_there_is_a_store_of_this_version(tmp_path):
    summary = ww.build(tmp_path / "x.ww", [{"text": "x"}], durable=False).summary
    assert f"{summary.format_major}.{summary.format_minor}" in [path.name for path in GOLDEN]


def test_it_answers_as_it_did_and_stays_as_it_is(golden):
    before = state_of(golden / "store.ww")
    corpus = ww.open(golden / "store.ww")
    lines = gzip.decompress((golden / "documents.jsonl.gz").read_bytes())
    assert exported(corpus) == lines
    for line, document in zip(lines.splitlines(), corpus, strict=True):
        assert document.bytes == json.loads(line)["text"].encode("utf-8", "surrogateescape")
    assert answers(corpus) == kept(golden)
    assert len(ww.verify(golden / "store.ww")) == 0
    assert state_of(golden / "store.ww") == before
    summary = corpus.summary
    assert f"{summary.format_major}.{summary.format_minor}" == golden.name


def test_it_can_be_added_to_and_brought_up_to_date(golden, copy):
    lines, given = exported(ww.open(copy)), kept(golden)
    ww.append(copy, [{"id": "later", "text": "All is well."}], durable=False)
    assert ww.open(copy)["later"].text == "All is well."
    corpus = ww.delete(copy, "later", durable=False)
    assert exported(corpus) == lines
    corpus = ww.compact(copy, durable=False)
    summary = corpus.summary
    new = ww.build(copy.parent / "x.ww", [{"text": "x"}], durable=False).summary
    assert (summary.segments, summary.deleted) == (1, 0)
    assert (summary.format_major, summary.format_minor) == (new.format_major, new.format_minor)
    assert exported(corpus) == lines and answers(corpus) == given
    assert len(ww.verify(copy)) == 0


def test_what_was_exported_is_the_same_store_again(golden, tmp_path):
    corpus = ww.build(tmp_path / "x.ww", golden / "documents.jsonl.gz", durable=False)
    assert [document.bytes for document in corpus] == [document.bytes for document in ww.open(golden / "store.ww")]


@pytest.mark.parametrize("at, value", [(8, 2), (16, 0x80000000)])
def test_a_store_of_the_future_is_left_as_it_is(copy, at, value):
    manifest = bytearray((copy / "manifest").read_bytes())
    manifest[at : at + 4] = value.to_bytes(4, "little")
    manifest[60:64] = zlib.crc32(manifest[:60]).to_bytes(4, "little")
    manifest[-4:] = zlib.crc32(manifest[64:-4], zlib.crc32(manifest[:60])).to_bytes(4, "little")
    (copy / "manifest").write_bytes(manifest)
    (copy / "manifest.tmp").write_bytes(b"half")
    before = state_of(copy)
    for use in (
        ww.open,
        ww.compact,
        ww.verify,
        lambda path: ww.append(path, [{"text": "x"}]),
        lambda path: ww.delete(path, "flood"),
        lambda path: ww.recover(path, copy.parent / "saved.ww"),
    ):
        with pytest.raises(ww.UnknownVersion, match="newer version"):
            use(copy)
    assert state_of(copy) == before
