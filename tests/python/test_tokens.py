"""Tokens that a source brings: what text they make, where they stand in one, and what is wrong with them."""

import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st
from watchword.pretokenised import Joiner, Token, aligned, built
from watchword.reading import Reading
from watchword.records import Problem
from watchword.sources import records


def only(row):
    (record,) = records([row], Reading())
    return record


def test_a_list_of_words_is_a_text_without_sentences():
    text, tokens = built(["我们", "去", "港口", "。"])
    assert text.decode() == "我们 去 港口 。"
    assert tokens[2] == Token(11, 17, None, None, False)
    assert not any(token.ends_sentence for token in tokens)


def test_sentences_end_where_their_lists_do():
    _, tokens = built([["No", "."], [], ["Salt"]])
    assert [token.ends_sentence for token in tokens] == [False, True, True]


def test_tuples_and_mappings_carry_lemma_tag_and_space():
    cut = [
        ("Docks", "dock", "NOUN", False),
        {"text": "!", "pos": "PUNCT", "space_after": True},
        {"text": "Go", "upos": "VERB"},
    ]
    text, tokens = built(cut)
    assert text == b"Docks! Go"
    assert [(t.lemma, t.pos) for t in tokens] == [("dock", "NOUN"), (None, "PUNCT"), (None, "VERB")]
    assert built([("a",), ("b", None)])[0] == b"a b"


def test_tokens_are_found_in_the_text_that_comes_with_them():
    text, tokens = aligned(["Zwei", "Fische", ","], "  Zwei\n\nFische, ")
    assert text == b"  Zwei\n\nFische, "
    assert [(t.start, t.end) for t in tokens] == [(2, 6), (8, 14), (14, 15)]


@pytest.mark.parametrize(
    ("text", "tokens", "message"),
    [
        ("red fish", ["red", "dog"], "token 2, 'dog', is not in the text at byte 4: 'fish' stands there"),
        ("New  York", ["New York"], "token 1, 'New York', is not in the text at byte 0: 'New  York' stands there"),
        ("é red", ["é", "red", "fish"], "token 3, 'fish', is not in the text at byte 6: it ends there"),
        ("red fish", ["red"], "no token covers the text from byte 4: 'fish' stands there"),
        ("red fish", ["fish"], "token 1, 'fish', is not in the text at byte 0: 'red fish' stands there"),
        (None, "red fish", "tokens is str, not a list"),
        (None, ["red", ""], "token 2 is empty"),
        (None, [["red"], ["blue", 5]], "sentence 2, token 2 is int, not text"),
        (None, ["red", ["fish"]], "token 2 is list, not text"),
        (None, [{"lemma": "red"}], "token 1 is NoneType, not text"),
        (None, [("red", 7)], "token 1: lemma is int, not text"),
        (5, ["red"], "'text' is int, not text"),
    ],
)
def test_what_is_wrong_with_tokens_is_said(text, tokens, message):
    row = {"tokens": tokens} if text is None else {"text": text, "tokens": tokens}
    problem = only(row)
    assert isinstance(problem, Problem) and (problem.where, problem.why) == ("record 1", message)


def test_a_column_of_tokens_with_or_without_text():
    assert only({"tokens": ["One", "fish"]}).text == b"One fish"
    both = only({"text": "One\tfish", "tokens": ["One", "fish"], "genre": "verse"})
    assert (both.text, both.fields, len(both.tokens)) == (b"One\tfish", {"genre": "verse"}, 2)
    without = only({"text": "One fish", "tokens": None})
    assert (without.text, without.tokens) == ("One fish", None)
    empty = only({"tokens": []})
    assert (empty.text, empty.tokens) == (b"", [])
    (mapped,) = records([{"words": ["One"]}], Reading({"tokens": "words"}))
    assert mapped.text == b"One"


def test_arrow_lists_and_structs_are_tokens():
    struct = [[{"text": "One", "lemma": "one", "pos": "NUM", "space_after": False}, {"text": "."}]]
    table = pyarrow.table({"tokens": pyarrow.array([struct, [[{"text": "Two"}]]]), "id": ["a", "b"]})
    one, two = records(table, Reading())
    assert (one.text, two.text) == (b"One.", b"Two")
    assert one.tokens == [Token(0, 3, "one", "NUM", False), Token(3, 4, None, None, True)]


words = st.text(min_size=1, max_size=4).filter(lambda word: word.strip(" \t\r\n") == word)
words = words.map(lambda word: word.encode("utf-8", "replace").decode())


def surfaces_of(text, tokens):
    return [(text[t.start : t.end], t.lemma, t.ends_sentence) for t in tokens]


@given(st.lists(st.lists(st.tuples(words, st.none() | words, st.none(), st.booleans()), max_size=4), max_size=4))
def test_built_texts_hold_their_tokens_where_they_say(sentences):
    text, tokens = built(sentences)
    flat = [token for sentence in sentences for token in sentence]
    assert [(text[t.start : t.end].decode(), t.lemma) for t in tokens] == [(token[0], token[1]) for token in flat]
    gaps = [text[a.end : b.start] for a, b in zip(tokens, tokens[1:])]
    assert gaps == [b" " if token[3] else b"" for token in flat[:-1]]
    assert surfaces_of(text, aligned(sentences, text)[1]) == surfaces_of(text, tokens)


def test_a_joiner_keeps_what_is_said_of_white_space():
    joiner = Joiner()
    joiner.gap(b"\t")
    joiner.word(b"a")
    joiner.glue()
    joiner.word(b"b")
    joiner.end_paragraph()
    joiner.glue()
    joiner.word(b"c")
    joiner.gap(b"\n")
    joiner.end_paragraph()
    joiner.word(b"d")
    joiner.glue()
    joiner.end_paragraph()
    joiner.word(b"e")
    joiner.end_paragraph()
    assert joiner.finish()[0] == b"\tab" + b"\n\nc\nd\n\ne"
