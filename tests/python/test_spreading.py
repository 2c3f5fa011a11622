"""Phrases that spread are found without any cue."""

import datetime

import pytest

NEWS = [
    ("Post", "2031-05-01", "Marchers want bread before bombs, as one Ada Jones of Rome said."),
    ("Times", "2031-05-01", 'He wrote "Bread before bombs!" on a wall. All rights are ours.'),
    ("Echo", "2031-05-03", "Up went “bread before bombs” in lights."),
    ("Echo", "2031-05-04", "It read: «bread before bombs.» All rights are ours."),
    ("Times", "2031-05-02", 'He wrote "Bread before bombs!" on a wall. And then he slept.'),
    ("Bell", "", "Then came one Ada Jones of Rome, whom we know."),
]


@pytest.fixture
def news(corpus_of):
    return corpus_of(*({"source": source, "date": date, "text": text} for source, date, text in NEWS))


def test_a_slogan_comes_first(news):
    table = news.spreading(min_documents=2)
    assert table.columns == [
        "ngram",
        "n",
        "count",
        "documents",
        "sources",
        "days",
        "first",
        "last",
        "half_days",
        "reprints",
        "quoted",
        "quoted_sources",
        "log_ratio",
        "expected_sources",
        "score",
    ]
    first = table.to_dicts()[0]
    assert first["ngram"] == "bread before bombs" and first["count"] == 5
    assert (first["documents"], first["reprints"], first["sources"], first["days"]) == (4, 1, 3, 3)
    assert (first["quoted"], first["quoted_sources"]) == (3, 2)
    assert (first["first"], first["last"]) == (datetime.date(2031, 5, 1), datetime.date(2031, 5, 4))
    assert list(table["score"]) == sorted(table["score"], reverse=True)


def test_thresholds_choose(news):
    assert list(news.spreading(min_documents=2, min_sources=3)["ngram"]) == ["bread before bombs"]
    assert list(news.spreading(min_documents=2, min_count=5)["ngram"]) == ["bread before bombs"]
    assert list(news.spreading(4, 4, min_documents=2)["ngram"]) == ["all rights are ours"]
    assert len(news.spreading()) == 0
    assert len(news.where(source="Echo").spreading(2, min_documents=2)) == 1  # of a single source
    table = news.spreading(min_documents=2, limit=1)
    assert len(table) == 1 and table.total == 3


def test_words_of_the_store_are_of_no_account_in_a_view(news, corpus_of):
    view = news.where(date="2031-05-01..2031-05-03")
    alone = corpus_of(
        *({"source": source, "date": date, "text": text} for source, date, text in NEWS if "" < date < "2031-05-04")
    )
    assert view.spreading(2, min_documents=2).to_dicts() == alone.spreading(2, min_documents=2).to_dicts()


def test_what_is_wrong_is_told(news):
    with pytest.raises(ValueError, match="n is 1: a phrase has at least two words"):
        news.spreading(1)
    with pytest.raises(ValueError, match="min_documents is 0"):
        news.spreading(min_documents=0)
    with pytest.raises(ValueError, match="phrases from 5 to 4: the longest is below the shortest"):
        news.spreading(5, 4)
    with pytest.raises(ValueError, match="folded, surface"):
        news.spreading(layer="roots")
