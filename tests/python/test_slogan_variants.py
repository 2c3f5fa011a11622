"""Variants of slogans and of quotations, and any texts put together in the same way."""

import collections
import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import watchword as ww

ARTICLES = [
    ("1", "2031-04-01", "Tideline", "Dockers chanted “Open the gates” at the harbour."),
    ("2", "2031-04-03", "Post", "A banner read “OPEN THE GATES!” and another “Down with the toll”."),
    (
        "3",
        "2031-04-02",
        "Post",
        "They chanted “Down with Harrow” and “Down with the toll”, and again “Down with the toll”.",
    ),
    ("4", None, None, "The crowd chanted “Open the gates now” for an hour."),
    ("5", "2031-04-09", "Tideline", "Protesters shouted the slogan “El agua no se vende” (The water is not for sale)."),
    ("6", "2031-04-10", "Tideline", "A banner read “The water is not for sale”."),
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    records = [
        {"id": id, "date": date, "source": source, "text": text, "lang": "en"} for id, date, source, text in ARTICLES
    ]
    return ww.build(tmp_path_factory.mktemp("variants") / "news.ww", records, durable=False)


def test_variants_say_how_often_where_and_when(corpus):
    rows = corpus.slogans().variants().to_dicts()
    toll = next(row for row in rows if row["variant"] == "Down with the toll")
    assert toll == {
        "slogan": "Down with the toll",
        "variant": "Down with the toll",
        "template": "down with _",
        "count": 3,
        "documents": 2,
        "sources": 1,
        "first": datetime.date(2031, 4, 2),
        "last": datetime.date(2031, 4, 3),
        "slogan_id": "down with the toll",
        "filler": "toll",
    }
    gates = [row for row in rows if row["slogan_id"] == "open the gates"]
    assert [(row["variant"], row["count"], row["sources"]) for row in gates] == [
        ("OPEN THE GATES", 1, 1),
        ("Open the gates", 1, 1),
        ("Open the gates now", 1, 0),
    ]
    assert {row["slogan"] for row in gates} == {"Open the gates"}
    assert gates[2]["first"] is None and gates[2]["template"] is None


def test_variants_add_up_to_the_mentions(corpus):
    mentions = corpus.slogans()
    counted = collections.Counter(mentions["text"])
    documents = {(text, document) for text, document in zip(mentions["text"], mentions["document"])}
    rows = mentions.variants().to_dicts()
    assert {row["variant"]: row["count"] for row in rows} == dict(counted)
    assert sum(row["documents"] for row in rows) == len(documents)
    totals = collections.Counter()
    for row in rows:
        totals[row["slogan_id"]] += row["count"]
    order = [
        (-totals[row["slogan_id"]], row["slogan_id"].encode(), -row["count"], row["variant"].encode()) for row in rows
    ]
    assert order == sorted(order)


def test_a_translation_in_brackets_joins(corpus):
    rows = corpus.slogans().variants().to_dicts()
    ids = {row["variant"]: row["slogan_id"] for row in rows}
    assert ids["El agua no se vende"] == ids["The water is not for sale"] == "el agua no se vende"


def test_a_gloss_that_explains_joins_nothing(tmp_path):
    texts = [
        "They chanted “Harrow out” (a video of the march was seen by more than a million people in one night).",
        "They carried signs that read “A video of the march was seen by more than a million people in one night”.",
    ]
    corpus = ww.build(
        tmp_path / "news.ww", [{"id": str(i), "text": text} for i, text in enumerate(texts)], durable=False
    )
    rows = corpus.slogans().variants().to_dicts()
    assert len({row["slogan_id"] for row in rows}) == len(rows) == 2


def test_documents_that_are_added_move_nothing(corpus, tmp_path):
    first = ww.build(tmp_path / "news.ww", [{"id": id, "text": text} for id, _, _, text in ARTICLES[:4]], durable=False)
    before = {row["variant"]: row["slogan_id"] for row in first.slogans().variants().to_dicts()}
    more = [
        {"id": f"{id}b", "text": text.replace("toll", "tolls").replace("now", "tonight")} for id, _, _, text in ARTICLES
    ]
    second = first.append(more, durable=False)
    after = {row["variant"]: row["slogan_id"] for row in second.slogans().variants().to_dicts()}
    assert before.items() <= after.items()
    assert len(after) > len(before)


SAYINGS = [
    ("a", "Post", "“We will walk this road until the toll is gone,” said Ana Morrow."),
    ("b", "Tideline", "“We’ll walk this road until the toll has gone,” Ana Morrow said."),
    ("c", "Post", "“We will walk this road until the toll is gone,” said Tom Ardle."),
    ("d", "Wire", "“We will walk this road until the toll is gone.”"),
    ("e", "Wire", "“Not at all,” said Ana Morrow."),
]


def test_the_same_words_of_the_same_speaker(tmp_path):
    records = [
        {"id": id, "date": f"2031-05-{day:02}", "source": source, "text": text, "lang": "en"}
        for day, (id, source, text) in enumerate(SAYINGS, 1)
    ]
    corpus = ww.build(tmp_path / "said.ww", records, durable=False)
    quotations = corpus.quotations()
    rows = quotations.variants().to_dicts()
    ana = [row for row in rows if row["speaker_id"] == "ana morrow"]
    tom = [row for row in rows if row["speaker_id"] == "tom ardle"]
    # The words of the fourth document have no speaker there; whose they are is known from the first.
    assert len(ana) == 3 and len({row["quotation_id"] for row in ana}) == 1
    assert {row["first_source"] for row in ana} == {"Post"}
    assert len(tom) == 1 and tom[0]["count"] == 1
    assert not any("Not at all" in row["variant"] for row in rows)
    assert any("Not at all" in row["variant"] for row in quotations.variants(min_words=1).to_dicts())


def test_cluster_keeps_the_order_and_takes_counts():
    texts = ["Save the quay", "", "SAVE THE QUAY", "Save the ferry", "…", "Save the quay"]
    table = ww.cluster(texts, [1, 1, 7, 1, 1, 2])
    assert list(table["variant"]) == texts
    assert list(table["count"]) == [1, 1, 7, 1, 1, 2]
    assert list(table["slogan"]) == ["SAVE THE QUAY", None, "SAVE THE QUAY", "Save the ferry", None, "SAVE THE QUAY"]
    assert list(table["template"]) == ["save the _", None, "save the _", "save the _", None, "save the _"]
    assert list(ww.cluster(texts)["slogan"])[0] == "Save the quay"
    assert len(ww.cluster([])) == 0


def test_cluster_wants_a_count_for_each_text():
    with pytest.raises(ValueError, match="2 variants and 1 counts"):
        ww.cluster(["a", "b"], [1])


def test_cluster_can_be_cancelled():
    with pytest.raises(KeyboardInterrupt):
        ww.cluster(["Save the quay"] * 1000, progress=stop)


def stop(*_):
    raise KeyboardInterrupt


WORDS = st.sampled_from("down with the toll Harrow free Ana now not water river 4 four ¡más! #SaveIt 拥护 لا".split())
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), max_size=30)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_what_comes_later_moves_nothing(first, second):
    alone = list(ww.cluster(first)["slogan_id"])
    both = list(ww.cluster(first + second)["slogan_id"])
    assert both[: len(first)] == alone


def test_empty_corpora_give_empty_tables(tmp_path):
    corpus = ww.build(tmp_path / "quiet.ww", [{"id": "1", "text": "Nothing was said."}], durable=False)
    assert len(corpus.slogans().variants()) == 0
    assert len(corpus.quotations().variants()) == 0
