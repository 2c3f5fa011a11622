"""Stores are verified, and what is sound of a damaged one is saved."""

import csv
import io
import shutil

import pytest
import watchword as ww
from watchword.__main__ import main

SEGMENT = "0000000000000001.seg"
FINDINGS = ["file", "section", "offset", "problem", "flipped_bit"]
LOSSES = ["file", "document", "field", "problem"]


class Damaged:
    """A copy of a store whose bytes can be changed."""

    def __init__(self, path, original):
        self.path = path
        shutil.copytree(original, path)

    def flip(self, name, at, bits=b"\x01"):
        data = bytearray((self.path / name).read_bytes())
        at %= len(data)
        for place, bit in enumerate(bits):
            data[at + place] ^= bit
        (self.path / name).write_bytes(bytes(data))


@pytest.fixture
def damaged(tmp_path, sample):
    return Damaged(tmp_path / "copy.ww", sample.path)


def texts(corpus):
    return {document.id: (document.text, document.title, document.date, document.fields) for document in corpus}


def section_offset(store, section):
    """Where the first block of a section begins, going from block to block."""
    data = (store / SEGMENT).read_bytes()
    kinds = {"stream": 1, "lexicon": 2, "documents": 3, "field": 5, "index": 6}
    at = 64
    while int.from_bytes(data[at + 24 : at + 32], "little") == at:
        if int.from_bytes(data[at + 8 : at + 10], "little") == kinds[section]:
            return at
        at += (32 + int.from_bytes(data[at : at + 4], "little") + 4 + 7) // 8 * 8
    raise AssertionError(section)


def test_a_sound_store_has_no_rows(sample):
    for quick in (False, True):
        table = ww.verify(sample.path, quick=quick)
        assert table.columns == FINDINGS
        assert len(table) == 0


def test_a_flipped_bit_is_named_and_mended(damaged, sample, tmp_path):
    at = section_offset(damaged.path, "stream") + 50
    damaged.flip(SEGMENT, at, b"\x10")
    (row,) = ww.verify(damaged.path).to_dicts()
    assert row == {
        "file": SEGMENT,
        "section": "stream",
        "offset": section_offset(damaged.path, "stream"),
        "problem": "one bit was flipped",
        "flipped_bit": 8 * at + 4,
    }
    assert len(ww.verify(damaged.path, quick=True)) == 0
    table = ww.recover(damaged.path, tmp_path / "new.ww", durable=False)
    assert table.columns == LOSSES
    (loss,) = table.to_dicts()
    assert (loss["document"], loss["field"]) == (None, None) and "mended" in loss["problem"]
    assert texts(ww.open(tmp_path / "new.ww")) == texts(sample)
    assert len(ww.verify(tmp_path / "new.ww")) == 0


def test_documents_with_a_damaged_text_are_named_and_left_out(damaged, sample, tmp_path):
    damaged.flip(SEGMENT, section_offset(damaged.path, "stream") + 50, b"\xff" * 9)
    with pytest.raises(ww.DamagedStore):
        texts(ww.open(damaged.path))
    lost = [loss["document"] for loss in ww.recover(damaged.path, tmp_path / "new.ww", durable=False).to_dicts()]
    assert lost[0] is None and len(lost) > 1
    left = texts(ww.open(tmp_path / "new.ww"))
    assert left == {id: document for id, document in texts(sample).items() if id not in lost}
    assert set(left) | set(lost[1:]) == set(texts(sample)) and not set(left) & set(lost)


def test_a_damaged_value_is_named_and_the_document_kept(damaged, sample, tmp_path):
    damaged.flip(SEGMENT, section_offset(damaged.path, "field") + 40, b"\xff" * 9)
    table = ww.recover(damaged.path, tmp_path / "new.ww", durable=False)
    named = {row["document"] for row in table.to_dicts() if row["field"] == "id"}
    corpus = ww.open(tmp_path / "new.ww")
    assert {document.id for document in corpus} == named == {f"recovered-1-{i}" for i in range(len(sample))}
    assert [document.text for document in corpus] == [document.text for document in sample]


def test_without_manifest_and_table_everything_is_saved(damaged, sample, tmp_path):
    (damaged.path / "manifest").unlink()
    damaged.flip(SEGMENT, -300, b"\x77" * 300)
    assert ww.verify(damaged.path)["problem"][0] == "is missing"
    ww.recover(damaged.path, tmp_path / "new.ww", durable=False, memory_limit=1 << 20, threads=1)
    assert texts(ww.open(tmp_path / "new.ww")) == texts(sample)


def test_deleted_documents_stay_deleted(damaged, sample, tmp_path):
    first, second, *_ = (document.id for document in sample)
    ww.delete(damaged.path, [first, second], durable=False)
    assert len(ww.verify(damaged.path)) == 0
    assert len(ww.recover(damaged.path, tmp_path / "new.ww", durable=False)) == 0
    assert set(texts(sample)) - set(texts(ww.open(tmp_path / "new.ww"))) == {first, second}


def test_progress_is_told_and_can_stop_it(sample, tmp_path):
    seen = []

    def report(done, total, unit):
        seen.append((done, total, unit))
        return False

    with pytest.raises(ww.Cancelled):
        ww.verify(sample.path, progress=report)
    with pytest.raises(ww.Cancelled):
        ww.recover(sample.path, tmp_path / "new.ww", progress=report)
    assert [unit for _, _, unit in seen] == ["blocks", "blocks"] and seen[0][1] > 0
    assert not (tmp_path / "new.ww").exists()


def test_what_is_no_store_and_what_is_one_already(sample, tmp_path):
    for path in (tmp_path / "none.ww", tmp_path):
        with pytest.raises(FileNotFoundError):
            ww.verify(path)
        with pytest.raises(FileNotFoundError):
            ww.recover(path, tmp_path / "new.ww")
    with pytest.raises(FileExistsError):
        ww.recover(sample.path, sample.path)
    assert len(ww.verify(sample.path)) == 0


@pytest.fixture
def run(capsys):
    def call(*arguments):
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return call


def test_verify_on_the_command_line(run, damaged, sample):
    for quick in ([], ["--quick"]):
        assert run("verify", sample.path, *quick) == (0, f"sound: {len(sample)} documents\n", "")
    damaged.flip("manifest", 90)
    damaged.flip(SEGMENT, 70)
    code, out, err = run("verify", damaged.path)
    assert (code, err) == (1, "") and "manifest" in out and "one bit was flipped" in out
    code, out, err = run("verify", damaged.path, "--csv")
    rows = list(csv.reader(io.StringIO(out)))
    assert (code, err, rows[0]) == (1, "", FINDINGS)
    assert [row[1] for row in rows[1:]] == ["entries", "stream"] and rows[1][4] == "720"
    code, out, err = run("verify", damaged.path / "none")
    assert (code, out) == (1, "") and err.startswith("watchword: ")


def test_recover_on_the_command_line(run, damaged, sample, tmp_path):
    assert run("recover", sample.path, tmp_path / "1.ww") == (
        0,
        f"{tmp_path / '1.ww'}: {len(sample)} documents saved\n",
        "",
    )
    damaged.flip(SEGMENT, section_offset(damaged.path, "stream") + 50, b"\xff" * 9)
    code, out, err = run("recover", damaged.path, tmp_path / "2.ww")
    assert (code, err) == (0, "") and "its text is damaged" in out and "documents saved" in out.splitlines()[-1]
    code, out, err = run("recover", damaged.path, tmp_path / "3.ww", "--csv")
    rows = list(csv.reader(io.StringIO(out)))
    assert code == 0 and rows[0] == LOSSES and "documents saved" in err
    assert len(rows) - 2 + len(ww.open(tmp_path / "3.ww")) == len(sample)
    code, out, err = run("recover", damaged.path, tmp_path / "3.ww")
    assert (code, out) == (1, "") and "already" in err
