"""Concordances: hits, contexts, places, and queries that do not parse."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


def hits(corpus, query, **how):
    return [(row["document"], row["hit"]) for row in corpus.kwic(query, **how).to_dicts()]


@pytest.fixture
def corpus(corpus_of):
    return corpus_of(
        "Down with the dam! Down with tolls, they sang. “Down,” she said, “with you.”",
        "Women protest; a woman protested. Protesters: long may they live in peace.",
        "آب فروشی نیست. Don't stop, don’t.",
    )


def test_words_wildcards_and_alternatives(corpus):
    assert (
        hits(corpus, "down with *")
        == [("0", "Down with the"), ("0", "Down with tolls"), ("0", "Down,” she said, “with")][:2]
    )
    assert hits(corpus, "protest*") == [("1", "protest"), ("1", "protested"), ("1", "Protesters")]
    assert hits(corpus, "wom?n") == [("1", "Women"), ("1", "woman")]
    assert hits(corpus, "(dam|tolls)") == [("0", "dam"), ("0", "tolls")]
    assert hits(corpus, "long ... peace") == [("1", "long may they live in peace")]
    assert hits(corpus, "down []{1,2} with") == [("0", "Down,” she said, “with")]
    assert hits(corpus, '"Down"') == [("0", "Down")] * 3 and hits(corpus, '"down"') == []
    assert hits(corpus, "DOWN WITH", case_sensitive=True) == []
    assert hits(corpus, "آب فروشی نیست") == [("2", "آب فروشی نیست")]
    assert hits(corpus, "don't") == [("2", "Don't"), ("2", "don’t")]


def test_words_match_on_a_layer(corpus_of):
    corpus = corpus_of("The café, a CAFE, cafés.", "آیا کتاب می‌خواهم؟ كتاب.")
    assert hits(corpus, "cafe") == [("0", "CAFE")]
    for query in ("cafe", "CAFÉ"):
        assert hits(corpus, query, layer="bare") == [("0", "café"), ("0", "CAFE")]
    assert hits(corpus, "Café*", layer="bare") == [("0", "café"), ("0", "CAFE"), ("0", "cafés")]
    assert hits(corpus, '"cafe"', layer="bare") == []
    assert hits(corpus, "كتاب", layer="bare") == hits(corpus, "کتاب", layer="bare") == [("1", "کتاب"), ("1", "كتاب")]
    assert hits(corpus, "CAFE", layer="surface") == hits(corpus, "CAFE", case_sensitive=True) == [("0", "CAFE")]
    with pytest.raises(ValueError, match="case_sensitive"):
        corpus.kwic("x", layer="bare", case_sensitive=True)
    with pytest.raises(ValueError, match='no layer "roots"; there are: folded, surface, bare, stem, '):
        corpus.kwic("x", layer="roots")
    with pytest.raises(ValueError, match="the documents carry no parts of speech"):
        corpus.kwic("NOUN", layer="pos")


def test_stems_find_the_forms_of_a_word(corpus_of, stems):
    english = corpus_of({"text": "They protested. A protest, protests.", "lang": "en"})
    german = corpus_of({"text": "Die Häuser und ein Haus.", "lang": "de"}, {"text": "Des Hauses", "lang": "de-AT"})
    assert [hit for _, hit in hits(english, "protesting", layer="stem")] == ["protested", "protest", "protests"]
    assert hits(english, "they protest", layer="stem:en") == [("0", "They protested")]
    assert hits(english, '"protest"', layer="stem") == [("0", "protest")]
    assert hits(english, "protes*", layer="stem") == hits(english, "protest", layer="stem")
    assert hits(german, "Haus", layer="stem") == [("0", "Häuser"), ("0", "Haus"), ("1", "Hauses")]


def test_offsets_are_code_points_of_the_hit(sample):
    table = sample.kwic("water*")
    for row in table.to_dicts():
        text = sample[row["document"]].text
        assert text[row["start"] : row["end"]] == row["hit"]
        assert re.sub(r"\s+", " ", text[: row["start"]]).rstrip().endswith(row["left"])
        assert re.sub(r"\s+", " ", text[row["end"] :]).lstrip().startswith(row["right"])
    folded = [t["folded"] for d in sample for t in d.tokens().to_dicts()]
    assert len(table) == sum(word.startswith("water") for word in folded) > 50


def test_skip_limit_and_total(sample):
    everything = sample.kwic("the")
    page = sample.kwic("the", skip=5, limit=3)
    assert page.to_dicts() == everything.to_dicts()[5:8]
    assert (len(page), page.total) == (3, len(everything))
    assert sample.kwic("the", threads=1).to_csv() == sample.kwic("the", threads=3).to_csv() == everything.to_csv()


@pytest.mark.parametrize("query", ["", "   ", "(yes|no", "yes)", "(a|)", "x []{3,1} y", '"open'])
def test_a_query_that_does_not_parse_shows_the_place(sample, query):
    with pytest.raises(ValueError, match="column") as raised:
        sample.kwic(query)
    message = str(raised.value).split("\n")
    assert len(message) == 3 and message[2].strip() == "^"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet='abw*?()|"[]{},.0123 \\\n水é', max_size=24))
def test_any_query_finds_or_says_why_not(sample, query):
    try:
        table = sample.kwic(query, limit=5)
    except ValueError as error:
        assert str(error).startswith("query, column ")
    else:
        assert len(table) == min(table.total, 5)
