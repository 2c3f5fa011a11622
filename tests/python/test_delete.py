"""Deleting and compacting: whatever is asked, the answer is that of a store that never held the deleted documents."""

import pytest
import watchword as ww
from watchword.__main__ import main


@pytest.fixture
def copy(sample_records, tmp_path) -> ww.Corpus:
    """The sample news in a store of its own, of several segments."""
    path = tmp_path / "copy.ww"
    corpus = ww.build(path, sample_records[:30], durable=False)
    for at in range(30, len(sample_records), 20):
        corpus = corpus.append(sample_records[at : at + 20], durable=False)
    return corpus


def answers(corpus: ww.Corpus) -> list[tuple[str, list[dict]]]:
    view = corpus.where(source=sorted({source for source in corpus.documents()["source"] if source})[:3])
    assert 0 < len(view) < len(corpus)
    tables = {
        "documents": corpus.documents(),
        "terms": corpus.terms(),
        "surface": corpus.terms(layer="surface", marks=True),
        "by month": corpus.terms(by="month", min_count=2),
        "by source": corpus.ngrams(2, 3, by="source", min_count=2),
        "ngrams": corpus.ngrams(1, 4, min_documents=2),
        "bare": corpus.ngrams(2, layer="bare", unit="document"),
        "kwic": corpus.kwic("the *"),
        "quotations": corpus.quotations(),
        "slogans": corpus.slogans(),
        "view documents": view.documents(),
        "view terms": view.terms(),
        "view slogans": view.slogans(),
    }
    return [(name, table.to_dicts()) for name, table in tables.items()]


def test_every_answer_is_that_of_a_store_without_the_deleted(copy, sample_records, tmp_path):
    gone = {record["id"] for at, record in enumerate(sample_records) if at % 3 == 0 or 40 <= at < 55}
    left = ww.build(tmp_path / "left.ww", [r for r in sample_records if r["id"] not in gone], durable=False)
    expected = answers(left)

    deleted = copy.delete(sorted(gone), durable=False)
    assert deleted.summary.deleted > 0
    for summary in (deleted.summary, deleted.compact(durable=False).summary):
        assert summary.documents == len(left)
        assert (summary.tokens, summary.words, summary.text_bytes) == (
            left.summary.tokens,
            left.summary.words,
            left.summary.text_bytes,
        )
    for corpus in (deleted, ww.open(deleted.path)):
        for (name, found), (_, wanted) in zip(answers(corpus), expected, strict=True):
            assert found == wanted, name
    for id in gone:
        assert id not in deleted
    for document in left:
        assert deleted[document.id].bytes == document.bytes
    assert ww.open(deleted.path).summary.deleted == 0
    assert ww.open(deleted.path).summary.types == left.summary.types
    assert copy.summary.documents == len(sample_records)  # a snapshot from before


def test_the_order_of_documents_stays(copy, sample_records):
    ids = [record["id"] for record in sample_records]
    corpus = copy.delete(ids[5], durable=False).append([{**sample_records[5]}], durable=False).compact(durable=False)
    assert list(corpus.documents()["id"]) == [*ids[:5], *ids[6:], ids[5]]


def test_ids_that_are_not_there(copy):
    id = copy.documents(limit=1)["id"][0]
    with pytest.raises(KeyError, match="no such"):
        copy.delete([id, "no such"])
    assert id in ww.open(copy.path)
    assert id not in copy.delete([id, "no such"], missing="ignore", durable=False)
    with pytest.raises(ValueError, match="missing"):
        copy.delete(id, missing="perhaps")


def test_a_view_can_be_deleted(copy):
    source = copy.documents(limit=1)["source"][0]
    view = copy.where(source=source)
    left = copy.delete(view, durable=False)
    assert len(left) == len(copy) - len(view) > 0
    assert len(left.where(source=source)) == 0
    assert len(left.delete(left, durable=False)) == 0
    assert len(ww.open(copy.path).terms()) == 0


def test_a_writer_knows_what_it_has(tmp_path):
    with ww.Writer(tmp_path / "a.ww", durable=False) as writer:
        assert "1" not in writer
        writer.add(id="1", text="one")
        assert "1" in writer and 1 not in writer
        writer.delete("1")
        assert "1" not in writer
        writer.add(id="1", text="two")
        writer.compact()
    assert ww.open(tmp_path / "a.ww")["1"].text == "two"
    for call in (writer.commit, writer.compact, lambda: writer.delete("1"), lambda: "1" in writer):
        with pytest.raises(ValueError, match="closed"):
            call()


def test_the_command_line_deletes_and_compacts(copy, tmp_path, capsys):
    first, second, third = list(copy.documents(limit=3)["id"])
    (tmp_path / "ids").write_text(f"{second}\n{third}\n", encoding="utf-8")
    assert main(["delete", copy.path, first, "--from", str(tmp_path / "ids")]) == 0
    assert capsys.readouterr().out == f"{copy.path}: {len(copy) - 3} documents left\n"
    assert main(["delete", copy.path, first]) == 1
    assert capsys.readouterr().err == f'watchword: no document "{first}"\n'
    assert main(["delete", copy.path, first, "--ignore-missing"]) == 0
    capsys.readouterr()
    assert main(["compact", copy.path]) == 0
    assert capsys.readouterr().out.startswith(f"{copy.path}: 1 segment, ")
