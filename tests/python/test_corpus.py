"""Documents come back byte for byte; views narrow; tokens and sentences lie where they say."""

import datetime
import threading

import pytest
import watchword as ww
from conftest import shared
from hypothesis import given, settings
from hypothesis import strategies as st

# Bytes of the store of news_small, metadata included, for each byte of its texts. Lower it when the format improves.
SMALL_STORE = 0.3001


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("stores")


NASTY = st.text(
    alphabet=st.sampled_from(
        [*"ab1 .,;:!?\"'()[]-\n\t\r#@&", *"“”‘’«»„…—–é\u0301ßЖяم\u200c中の\u200dไ\u00a0\u2028😀🇩🇪\ufeff\0"]
    ),
    max_size=80,
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.one_of(st.binary(max_size=60), NASTY.map(str.encode), st.text(max_size=60).map(str.encode)), max_size=5)
)
def test_every_byte_string_comes_back(folder, texts):
    path = folder / f"{threading.get_ident()}-{len(list(folder.iterdir()))}.ww"
    corpus = ww.build(path, [{"id": str(at), "text": text} for at, text in enumerate(texts)], durable=False)
    for at, text in enumerate(texts):
        document = corpus[str(at)]
        assert document.bytes == text
        assert document.text == text.decode("utf-8", "surrogateescape")
        last = 0
        for token in document.tokens().to_dicts():
            assert last <= token["start"] < token["end"]
            assert document.text[token["start"] : token["end"]] == token["text"]
            last = token["end"]
        for sentence in document.sentences().to_dicts():
            assert document.text[sentence["start"] : sentence["end"]] == sentence["text"]
    corpus.close()


def test_every_sample_document_comes_back(sample, sample_records):
    assert len(sample) == len(sample_records)
    for record, document in zip(sample_records, sample, strict=True):
        assert (document.id, document.text, document.title) == (record["id"], record["text"], record["title"])
        assert document.date == datetime.date.fromisoformat(record["date"])


def test_tokens_know_kind_fold_and_sentence(corpus_of):
    document = corpus_of("Über 1,500 sang “No dam!” at dawn. #FreeTheNine @tide 🌊")["0"]
    tokens = document.tokens().to_dicts()
    assert [(t["text"], t["folded"], t["kind"]) for t in tokens] == [
        ("Über", "über", "word"),
        ("1,500", "1,500", "number"),
        ("sang", "sang", "word"),
        ("“", "“", "mark"),
        ("No", "no", "word"),
        ("dam", "dam", "word"),
        ("!", "!", "mark"),
        ("”", "”", "mark"),
        ("at", "at", "word"),
        ("dawn", "dawn", "word"),
        (".", ".", "mark"),
        ("#FreeTheNine", "#freethenine", "hashtag"),
        ("@tide", "@tide", "handle"),
        ("🌊", "🌊", "emoji"),
    ]
    assert [t["sentence"] for t in tokens] == [0] * 11 + [1] * 3
    assert [s["text"] for s in document.sentences().to_dicts()] == [
        "Über 1,500 sang “No dam!” at dawn.",
        "#FreeTheNine @tide 🌊",
    ]


def test_views_by_date_field_and_id(sample, sample_records):
    def ids(**conditions):
        return list(sample.where(**conditions).documents()["id"])

    april = [r["id"] for r in sample_records if r["date"].startswith("2031-04")]
    assert ids(date="2031-04") == ids(date="2031-04-01..2031-04-30") == april != []
    assert ids(date="..2031-04-30") + ids(date="2031-05..") == [r["id"] for r in sample_records]
    wire = [r["id"] for r in sample_records if r["source"] == "Halvern Wire"]
    assert ids(source="Halvern Wire") == wire
    both = [r["id"] for r in sample_records if r["source"] == "Halvern Wire" and r["date"].startswith("2031-04")]
    assert ids(source=["Halvern Wire", "nobody"], date="2031-04") == both
    assert list(sample.where(date="2031-04").where(source="Halvern Wire").documents()["id"]) == both
    assert ids(id=[wire[0], april[0]]) == [i for i in [r["id"] for r in sample_records] if i in (wire[0], april[0])]
    assert ids(source="nobody") == []
    assert len(sample.where(lang="fa")) == sum(r["lang"] == "fa" for r in sample_records)


def test_bad_conditions_say_what_would_be_good(sample):
    with pytest.raises(ValueError, match="2031-13"):
        sample.where(date="2031-13")
    with pytest.raises(KeyError, match="there are: .*source"):
        sample.where(sauce="Tideline")
    with pytest.raises(KeyError, match="there are: .*source"):
        sample.terms(by="sauce")
    with pytest.raises(KeyError, match="no-such-id"):
        sample["no-such-id"]
    with pytest.raises(KeyError):
        sample.where(lang="de")[sample.where(lang="en").documents(limit=1)["id"][0]]


def test_documents_pages_and_total(sample):
    page = sample.documents(skip=10, limit=5)
    assert list(page["id"]) == list(sample.documents()["id"])[10:15]
    assert (len(page), page.total) == (5, len(sample))


def test_a_closed_corpus_says_so_and_its_documents_stay(corpus_of):
    with corpus_of("one two") as corpus:
        document, view = corpus["0"], corpus.where()
    with pytest.raises(ValueError, match="is closed"):
        corpus.terms()
    corpus.close()
    assert document.text == "one two" and len(view.terms()) == 2


def test_threads_share_a_corpus(sample):
    expected = [sample.terms(by="week").to_csv(), sample.ngrams(2, 3).to_csv(), sample.slogans().to_csv()]
    fresh, got = ww.open(sample.path), [None] * 6

    def work(at):
        got[at] = [fresh.terms(by="week").to_csv(), fresh.ngrams(2, 3).to_csv(), fresh.slogans().to_csv()]

    threads = [threading.Thread(target=work, args=(at,)) for at in range(len(got))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == [expected] * len(got)


def test_every_document_of_the_small_corpus_comes_back(tmp_path):
    import gzip
    import json

    path = shared("corpora/news_small.jsonl.gz")
    corpus = ww.build(tmp_path / "small.ww", path, durable=False, progress=False)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for record in map(json.loads, file):
            assert corpus[record["id"]].text == record["text"]
    summary = corpus.summary
    assert summary.store_bytes <= SMALL_STORE * 1.01 * summary.text_bytes
    for table in (
        corpus.terms(),
        corpus.ngrams(2, 4, min_count=3),
        corpus.kwic("down with *"),
        corpus.quotations(),
        corpus.slogans(),
        corpus.documents(),
        corpus.where(date="2023..2024").terms(by="month"),
    ):
        assert len(table) > 0


def test_info_tells_every_byte(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", [{"id": str(at), "text": f"Word {at}"} for at in range(9)], durable=False)
    corpus = corpus.append([{"id": "more", "text": "More", "desk": "city"}], durable=False)
    rows = corpus.info().to_dicts()
    files = {file.name: file.stat().st_size for file in (tmp_path / "x.ww").iterdir() if file.name != "lock"}
    assert {name: sum(row["bytes"] for row in rows if row["file"] == name) for name in files} == files
    assert sum(files.values()) == corpus.summary.store_bytes
    assert {row["section"] for row in rows} > {"manifest", "header", "stream", "field id", "footer"}
    summary = corpus.summary
    assert (summary.format_major, summary.unicode, summary.profile, summary.deleted) == (1, "15.0.0", "news", 0)
    assert summary.generation > 1
