"""Slogans are found where no cue stands."""

import pytest

TEXTS = [
    {"id": "rally", "source": "Post", "text": 'They chanted "No dam, no flood!" for hours. NO DAM NO FLOOD was heard.'},
    {
        "id": "note",
        "date": "2031-05-07",
        "text": "Was ist “no däm: no flood” wert?\n\nFor him no dam. No flood was near.",
    },
    {"id": "other", "text": "No dam no\n\nflood. No dam; and no flood."},
]
COLUMNS = [
    "document",
    "date",
    "source",
    "text",
    "start",
    "end",
    "slogan",
    "slogan_id",
    "variant",
    "quoted",
    "marked",
    "sentence",
    "sentence_start",
    "sentence_end",
]


@pytest.fixture
def corpus(corpus_of):
    return corpus_of(*TEXTS)


def test_every_other_place_is_found(corpus):
    slogans = corpus.slogans()
    assert len(slogans) == 1
    table = slogans.occurrences()
    assert table.columns == COLUMNS
    assert list(table["document"]) == ["rally", "note", "note"]
    assert list(table["text"]) == ["NO DAM NO FLOOD", "no däm: no flood", "no dam. No flood"]
    assert list(table["quoted"]) == [False, True, False] and not any(table["marked"])
    assert set(table["slogan"]) == set(slogans.variants()["slogan"])
    assert set(table["slogan_id"]) == set(slogans.variants()["slogan_id"])
    for row in table.to_dicts():
        text = corpus[row["document"]].text
        assert text[row["start"] : row["end"]] == row["text"]
        assert text[row["sentence_start"] : row["sentence_end"]] == row["sentence"]
        assert row["sentence_start"] <= row["start"] < row["sentence_end"]
    assert table.to_dicts() == slogans.occurrences(threads=2).to_dicts()


def test_mentions_may_be_among_them(corpus):
    table = corpus.slogans().occurrences(marked=True)
    assert list(table["marked"]) == [True, False, False, False]
    assert table.to_dicts()[0]["text"] == "No dam, no flood"


def test_long_ones_only(corpus):
    assert len(corpus.slogans().occurrences(min_words=4)) == 3 and len(corpus.slogans().occurrences(min_words=5)) == 0
    with pytest.raises(ValueError, match="min_words is 0: a variant has at least one word"):
        corpus.slogans().occurrences(min_words=0)


def test_a_view_is_looked_at_alone(corpus):
    assert list(corpus.where(source="Post").slogans().occurrences()["document"]) == ["rally"]


def test_every_mention_of_the_sample_is_found_at_its_place(sample):
    slogans = sample.slogans()
    found = {
        (row["document"], place)
        for row in slogans.occurrences(marked=True, min_words=1).to_dicts()
        for place in range(row["start"], row["end"])
    }
    assert len(slogans) > 50
    assert all((row["document"], row["start"] + 1) in found for row in slogans.to_dicts() if len(row["text"]) > 2)
