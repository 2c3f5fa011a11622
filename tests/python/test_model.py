"""Random sequences of changes and questions, answered by the library and by a plain list of documents.

Texts are made of words, marks and layout that need no rules to tell apart, so that the model can count and find with
str.split. Bytes are compared for all texts, also those that are no text.
"""

import datetime
import os
import tempfile
from collections import Counter

import pytest
import watchword as ww
from conftest import SCALE
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

SEQUENCES = 500 * SCALE
STEPS = 30
WORDS = ["river", "River", "bread", "peace", "the", "über", "Мост", "no"]
GAPS = [" ", " ", " ", "  ", "\n", "\n\n"]
SOURCES = [None, "Post", "Times"]
DATES = [None, "2031-04-05", "2031-05-06"]
IDS = [f"id {n}" for n in range(12)]
LITTLE = 1  # bytes of memory: each document becomes a segment

word_texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=12).map(
    lambda pairs: "".join(word + gap for word, gap in pairs).encode()
)
texts = st.one_of(word_texts, word_texts, st.binary(max_size=20).map(lambda data: b"\xff" + data))
documents = st.fixed_dictionaries(
    {
        "text": texts,
        "source": st.sampled_from(SOURCES),
        "date": st.sampled_from(DATES),
        "desk": st.sampled_from([None, "a", "b"]),
    }
)


def is_plain(document) -> bool:
    return not document["text"].startswith(b"\xff")


def words_of(document) -> list[str]:
    return document["text"].decode().casefold().split()


class Model:
    """What a corpus shows: documents in the order in which they were added."""

    def __init__(self, found=()):
        self.documents = list(found)

    def where(self, **wanted):
        return Model(d for d in self.documents if all(d[name] == value for name, value in wanted.items()))


def check(corpus, model):
    """Everything that a corpus is asked, against the model."""
    table = corpus.documents(progress=False)
    assert list(table["id"]) == [d["id"] for d in model.documents]
    for name in ("source", "desk"):
        found = list(table[name]) if name in table.columns else [None] * len(table)
        assert found == [d[name] for d in model.documents]
    assert len(corpus) == len(model.documents)
    assert corpus.summary.text_bytes == sum(len(d["text"]) for d in model.documents)
    for document in model.documents:
        assert corpus[document["id"]].bytes == document["text"]
    for id in set(IDS) - {d["id"] for d in model.documents}:
        assert id not in corpus
    if all(map(is_plain, model.documents)):
        check_words(corpus, model)


def check_words(corpus, model):
    counts = Counter(word for d in model.documents for word in words_of(d))
    held = Counter(word for d in model.documents for word in set(words_of(d)))
    terms = corpus.terms(progress=False, threads=1).to_dicts()
    assert {row["term"]: (row["count"], row["documents"]) for row in terms} == {
        w: (n, held[w]) for w, n in counts.items()
    }
    assert [row["term"] for row in terms] == sorted(counts, key=lambda word: (-counts[word], word.encode()))
    pairs = Counter(pair for d in model.documents for pair in zip(words_of(d), words_of(d)[1:], strict=False))
    ngrams = corpus.ngrams(2, unit="document", progress=False, threads=1).to_dicts()
    assert {tuple(row["ngram"].split()): row["count"] for row in ngrams} == pairs


def check_hits(corpus, model, word):
    hits = corpus.kwic(word, progress=False, threads=1)
    found = [(d["id"], hit) for d in model.documents if is_plain(d) for hit in words_of(d) if hit == word.casefold()]
    in_plain = {d["id"] for d in model.documents if is_plain(d)}
    assert [(row["document"], row["hit"].casefold()) for row in hits.to_dicts() if row["document"] in in_plain] == found


class Store(RuleBasedStateMachine):
    """One store on disk, and the list of what was committed to it; some corpora stay open while it changes."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="watchword-", dir=MEMORY)
        self.path = os.path.join(self.folder.name, "news.ww")
        self.model = Model()
        self.kept = []

    def teardown(self):
        for corpus, _ in self.kept:
            corpus.close()
        self.folder.cleanup()
        tried["sequences"] += 1

    def ids(self):
        return [d["id"] for d in self.model.documents]

    def take(self, corpus):
        """Compares what a change gives back."""
        tried["changes"] += 1
        check(corpus, self.model)
        corpus.close()

    @initialize(many=st.lists(documents, max_size=6), memory=st.sampled_from([0, LITTLE]))
    def build(self, many, memory):
        self.model.documents = [{"id": id, **d} for id, d in zip(IDS, many, strict=False)]
        self.take(ww.build(self.path, self.model.documents, durable=False, memory_limit=memory, threads=1))

    @rule(many=st.lists(st.tuples(st.sampled_from(IDS), documents), max_size=6), memory=st.sampled_from([0, LITTLE]))
    def append(self, many, memory):
        """Documents whose ids are there already are left out, and named."""
        known, new, double = set(self.ids()), [], 0
        for id, document in many:
            if id in known:
                double += 1
            else:
                new.append({"id": id, **document})
                known.add(id)
        given = [{"id": id, **document} for id, document in many]
        corpus = ww.append(self.path, given, durable=False, memory_limit=memory, threads=1, on_error="skip")
        assert len(corpus.report.skipped) == double
        self.model = Model(self.model.documents + new)
        self.take(corpus)

    @rule(ids=st.lists(st.sampled_from(IDS), max_size=6))
    def delete(self, ids):
        """Also of ids that there are no documents of, one by one and in one go."""
        unknown = [id for id in ids if id not in self.ids()]
        if unknown:
            with pytest.raises(KeyError, match=unknown[0]):
                ww.delete(self.path, ids, durable=False)
        corpus = ww.delete(self.path, ids, durable=False, missing="ignore")
        self.model = Model(d for d in self.model.documents if d["id"] not in ids)
        self.take(corpus)

    @rule(source=st.sampled_from(SOURCES[1:]))
    def delete_view(self, source):
        corpus = ww.open(self.path)
        self.model = Model(d for d in self.model.documents if d["source"] != source)
        self.take(corpus.delete(corpus.where(source=source), durable=False))

    @rule(id=st.sampled_from(IDS), document=documents, memory=st.sampled_from([0, LITTLE]))
    def replace(self, id, document, memory):
        """Deletes a document, if there is one, and adds another of that id, in one commit."""
        with ww.Writer(self.path, append=True, durable=False, memory_limit=memory, threads=1) as writer:
            assert (id in writer) == (id in self.ids())
            if id in writer:
                writer.delete(id)
            assert id not in writer
            fields = {"desk": document["desk"]} if document["desk"] else None
            writer.add(id=id, text=document["text"], source=document["source"], date=document["date"], fields=fields)
        self.model = Model([d for d in self.model.documents if d["id"] != id] + [{"id": id, **document}])
        self.take(ww.open(self.path))

    @rule(document=documents)
    def change_and_give_up(self, document):
        """What is not committed is gone."""
        writer = ww.Writer(self.path, append=True, durable=False, memory_limit=LITTLE, threads=1)
        free = [id for id in IDS if id not in self.ids()]
        if self.ids():
            writer.delete(self.ids()[0])
        for id in free[:2]:
            writer.add(id=id, text=document["text"])
        writer.close()
        self.take(ww.open(self.path))

    @rule(memory=st.sampled_from([0, 0, LITTLE]))
    def compact(self, memory):
        corpus = ww.compact(self.path, durable=False, memory_limit=memory, threads=1)
        assert corpus.summary.deleted == 0
        if memory == 0:
            assert corpus.summary.segments <= 1
        self.take(corpus)

    @precondition(lambda self: len(self.kept) < 4)
    @rule()
    def keep_open(self):
        self.kept.append((ww.open(self.path), self.model))

    @precondition(lambda self: self.kept)
    @rule(data=st.data())
    def look_at_an_old_one(self, data):
        at = data.draw(st.integers(0, len(self.kept) - 1))
        check(*self.kept[at])
        if data.draw(st.booleans()):
            self.kept.pop(at)[0].close()

    @rule(word=st.sampled_from(WORDS), source=st.sampled_from(SOURCES[1:]), date=st.sampled_from(DATES[1:]))
    def ask(self, word, source, date):
        corpus = ww.open(self.path)
        check_hits(corpus, self.model, word)
        if self.ids():
            view, part = corpus.where(source=source, date=date), self.model.where(source=source, date=date)
            check(view, part)
            check_hits(view, part, word)
            first = corpus[self.ids()[0]]
            known = self.model.documents[0]["date"]
            assert first.date == (known and datetime.date.fromisoformat(known))
        corpus.close()
        tried["questions"] += 1

    @invariant()
    def it_is_sound_and_nothing_is_left_over(self):
        if os.path.exists(self.path):
            assert len(ww.verify(self.path, progress=False)) == 0
            files = sorted(os.listdir(self.path))
            assert files[-2:] == ["lock", "manifest"] and all(name.endswith(".seg") for name in files[:-2])


MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # many small stores, which no disk has to see
tried = Counter()


def test_a_store_answers_as_a_list_of_documents_does(count):
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
    how = settings(
        max_examples=SEQUENCES, stateful_step_count=STEPS, deadline=None, suppress_health_check=checks, database=None
    )
    run_state_machine_as_test(Store, settings=how)
    count(f"{tried['sequences']} sequences: {tried['changes']} changes, {tried['questions']} questions")
