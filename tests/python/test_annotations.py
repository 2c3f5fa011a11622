"""Documents that bring their own tokens: lemmas and parts of speech are layers, and nothing depends on threads."""

import pytest
import watchword as ww

SENTENCES = [
    [("The", "the", "DET"), ("saws", "saw", "NOUN"), ("sang", "sing", "VERB"), (".", None, "PUNCT")],
    [("She", "she", "PRON"), ("saw", "see", "VERB"), ("saws", "saw", "NOUN"), ("!", None, "PUNCT")],
]
ROWS = [{"id": "a", "tokens": SENTENCES}, {"id": "b", "text": "Saw, saws, seen."}]


@pytest.fixture
def corpus(tmp_path):
    return ww.build(tmp_path / "x.ww", ROWS)


def counts(table, column="term"):
    return dict(zip(table[column], table["count"]))


def test_a_word_with_two_lemmas_is_two_words_on_that_layer(corpus):
    lemmas = counts(corpus.terms(layer="lemma"))
    assert (lemmas["saw"], lemmas["see"], lemmas["sing"]) == (3, 1, 1)  # "Saw" in b has none and counts as written
    assert counts(corpus.terms())["saw"] == 2
    assert counts(corpus.where(id="a").terms(layer="pos")) == {"NOUN": 2, "VERB": 2, "DET": 1, "PRON": 1}


def test_phrases_and_concordances_take_the_layers(corpus):
    phrases = counts(corpus.ngrams(2, layer="pos", marks=True), "ngram")
    assert phrases["NOUN VERB"] == 1 and phrases["VERB NOUN"] == 1 and "PUNCT PRON" not in phrases
    hits = corpus.kwic("saw", layer="lemma")
    assert list(zip(hits["document"], hits["hit"])) == [("a", "saws"), ("a", "saws"), ("b", "Saw")]
    assert list(corpus.kwic("VERB NOUN", layer="pos")["hit"]) == ["saw saws"]


def test_tokens_come_back_with_their_sentences(corpus):
    tokens = corpus["a"].tokens()
    surfaces = [(surface, lemma, pos) for sentence in SENTENCES for surface, lemma, pos in sentence]
    assert list(zip(tokens["text"], tokens["lemma"], tokens["pos"])) == surfaces
    assert list(tokens["sentence"]) == [0] * 4 + [1] * 4
    assert corpus["a"].text == "The saws sang . She saw saws !"
    assert set(corpus["b"].tokens()["lemma"]) == {None}


def test_a_corpus_without_annotations_says_so(sample):
    with pytest.raises(ValueError, match="no lemmas"):
        sample.terms(layer="lemma")


def test_queries_of_a_whitespace_store_are_cut_at_blanks(tmp_path):
    rows = [{"id": "a", "tokens": ["我们", "爱", "北京", "大学"], "lang": "zh"}]
    corpus = ww.build(tmp_path / "x.ww", rows, profile="whitespace")
    assert list(corpus.kwic("爱 北京")["hit"]) == ["爱 北京"]
    assert counts(corpus.terms()) == {"北京": 1, "大学": 1, "我们": 1, "爱": 1}


def test_turkish_is_folded_by_its_own_rules(tmp_path):
    rows = [{"id": "a", "text": "IŞIK Işık ışık", "lang": "tr"}, {"id": "b", "text": "IN In in", "lang": "en"}]
    corpus = ww.build(tmp_path / "x.ww", rows)
    assert counts(corpus.terms()) == {"in": 3, "ışık": 3}
    assert len(corpus.kwic("IŞIK")) == 3 and len(corpus.kwic("In")) == 3


def test_the_writer_takes_tokens_with_places(tmp_path):
    with ww.Writer(tmp_path / "x.ww", threads=2) as writer:
        writer.add(id="a", text=b"ab cd", tokens=[ww.Token(0, 2, "A", None, True), ww.Token(3, 5, None, "X", False)])
        with pytest.raises(ValueError, match="token 1, bytes 1 to 3"):
            writer.add(
                id="b", text=b"abcd", tokens=[ww.Token(0, 2, None, None, False), ww.Token(1, 3, None, None, False)]
            )
    tokens = ww.open(tmp_path / "x.ww")["a"].tokens()
    assert list(zip(tokens["text"], tokens["lemma"], tokens["pos"], tokens["sentence"])) == [
        ("ab", "A", None, 0),
        ("cd", None, "X", 1),
    ]


def test_stores_are_the_same_for_any_number_of_threads(tmp_path, sample):
    records = [{"id": f"{d.id}-{turn}", "text": d.text, "lang": d.lang} for turn in range(40) for d in sample]
    bytes_of = []
    for threads in (1, 2, 5):
        path = tmp_path / f"{threads}.ww"
        ww.build(path, records, threads=threads, memory_limit=24 << 20)
        bytes_of.append({file.name: file.read_bytes() for file in path.iterdir()})
    assert bytes_of[0] == bytes_of[1] == bytes_of[2]
