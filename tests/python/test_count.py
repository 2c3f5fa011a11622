"""Counts equal those of a naive twin."""

import collections
import datetime
import math
import random

import pytest


def naive_ngrams(corpus, lengths, unit="sentence"):
    counts, documents = collections.Counter(), collections.defaultdict(set)
    for document in corpus:
        units = collections.defaultdict(list)
        for token in document.tokens().to_dicts():
            if token["kind"] not in ("mark", "raw"):
                units[token["sentence"] if unit == "sentence" else 0].append(token["folded"])
        for words in units.values():
            for n in lengths:
                for at in range(len(words) - n + 1):
                    ngram = " ".join(words[at : at + n])
                    counts[ngram] += 1
                    documents[ngram].add(document.id)
    return {ngram: (count, len(documents[ngram])) for ngram, count in counts.items()}


def as_counts(table, column):
    return {row[column]: (row["count"], row["documents"]) for row in table.to_dicts()}


def test_terms_and_ngrams_of_the_sample_equal_the_naive_count(sample):
    naive = naive_ngrams(sample, [1])
    table = sample.terms()
    assert as_counts(table, "term") == naive and len(table) == len(naive)
    for view in (sample, sample.where(lang="en"), sample.where(date="2031-04")):
        naive = naive_ngrams(view, [2, 3, 4])
        table = view.ngrams(2, 4)
        assert as_counts(table, "ngram") == naive and len(table) == len(naive)
        often = {ngram: c for ngram, c in naive.items() if c[0] >= 3 and c[1] >= 2}
        assert as_counts(view.ngrams(2, 4, min_count=3, min_documents=2), "ngram") == often
    assert as_counts(sample.ngrams(5, unit="document"), "ngram") == naive_ngrams(sample, [5], "document")


def test_rows_come_by_count_then_bytes(sample):
    for table, column in ((sample.terms(), "term"), (sample.ngrams(2, 3), "ngram")):
        keys = [(-row["count"], row[column].encode()) for row in table.to_dicts()]
        assert keys == sorted(keys)
    limited = sample.ngrams(2, 3, limit=7)
    assert limited.to_dicts() == sample.ngrams(2, 3).to_dicts()[:7]
    assert limited.total == len(sample.ngrams(2, 3))


@pytest.mark.parametrize("by", ["day", "week", "month", "quarter", "year", "source", "lang"])
def test_groups_add_up_and_are_labelled(sample, by):
    def label(document):
        date = document.date
        year, week, _ = date.isocalendar()
        return {
            "day": date.isoformat(),
            "week": f"{year}-W{week:02}",
            "month": f"{date:%Y-%m}",
            "quarter": f"{date.year}-Q{(date.month + 2) // 3}",
            "year": f"{date.year}",
            "source": document.source,
            "lang": document.lang,
        }[by]

    grouped = collections.defaultdict(collections.Counter)
    words = collections.Counter()
    for document in sample:
        for token in document.tokens().to_dicts():
            if token["kind"] not in ("mark", "raw"):
                grouped[label(document)][token["folded"]] += 1
                words[label(document)] += 1
    table = sample.terms(by=by)
    assert {(r["group"], r["term"]): r["count"] for r in table.to_dicts()} == {
        (g, t): c for g, terms in grouped.items() for t, c in terms.items()
    }
    assert [g for g in dict.fromkeys(table["group"])] == sorted(grouped, key=str.encode)
    for row in table.to_dicts()[:200]:
        assert row["per_million"] == pytest.approx(row["count"] * 1e6 / words[row["group"]])
    phrases = sample.ngrams(2, 3, by=by, min_count=4)
    plain = as_counts(sample.ngrams(2, 3, min_count=4), "ngram")
    sums = collections.Counter()
    for row in phrases.to_dicts():
        sums[row["ngram"]] += row["count"]
    assert sums == {ngram: count for ngram, (count, _) in plain.items()}


def test_random_texts_with_few_words(corpus_of):
    chance = random.Random(7)
    texts = [" ".join(chance.choices(["a", "b", "c.", "D,", "a!\n\n"], k=chance.randrange(40))) for _ in range(200)]
    corpus = corpus_of(*texts)
    for n in range(1, 7):
        assert as_counts(corpus.ngrams(n), "ngram") == naive_ngrams(corpus, [n])


def test_undated_documents_are_a_group_of_their_own(corpus_of):
    corpus = corpus_of({"text": "x y", "date": "2031-01-01"}, {"text": "x"})
    assert [(r["group"], r["term"], r["count"]) for r in corpus.terms(by="month").to_dicts()] == [
        ("2031-01", "x", 1),
        ("2031-01", "y", 1),
        (None, "x", 1),
    ]


def test_surface_keeps_case_and_marks_are_counted_on_demand(corpus_of):
    corpus = corpus_of("The cat. A dog. the end")
    assert as_counts(corpus.terms(layer="surface"), "term") == {
        "The": (1, 1),
        "cat": (1, 1),
        "A": (1, 1),
        "dog": (1, 1),
        "the": (1, 1),
        "end": (1, 1),
    }
    assert as_counts(corpus.terms(marks=True), "term")["."] == (2, 1)
    assert as_counts(corpus.ngrams(2, marks=True), "ngram") == {
        "the cat": (1, 1),
        "cat .": (1, 1),
        "a dog": (1, 1),
        "dog .": (1, 1),
        ". the": (1, 1),
        "the end": (1, 1),
    }


def test_the_bare_layer_takes_accents_and_letter_variants_off(corpus_of):
    corpus = corpus_of("The café, a CAFE, cafés.", "آیا کتاب می‌خواهم؟ كتاب.")
    assert as_counts(corpus.terms(layer="folded"), "term")["café"] == (1, 1)
    bare = as_counts(corpus.terms(layer="bare"), "term")
    assert bare["cafe"] == (2, 1) and bare["cafes"] == (1, 1)
    assert bare["كتاب"] == (2, 1) and "کتاب" not in bare
    assert as_counts(corpus.ngrams(2, layer="bare"), "ngram")["a cafe"] == (1, 1)


def test_stems_are_those_of_the_language_of_the_documents(corpus_of, stems):
    english = corpus_of(
        {"text": "Protesters protested.", "lang": "en"},
        {"text": "A protest; he protests.", "lang": "en-GB"},
        {"text": "Protesting in 2031"},
    )
    german = corpus_of({"text": "Die Häuser brennen, das Haus brannte.", "lang": "de"})
    counts = as_counts(english.terms(layer="stem"), "term")
    assert counts == as_counts(english.terms(layer="stem:en"), "term")
    assert counts["protest"] == (5, 3) and counts["2031"] == (1, 1)
    assert as_counts(english.where(id="1").terms(layer="stem"), "term")["protest"] == (2, 1)
    assert as_counts(german.terms(layer="stem"), "term")["haus"] == (2, 1)
    assert as_counts(german.ngrams(2, layer="stem:de"), "ngram")["die haus"] == (1, 1)
    assert "haus" not in as_counts(german.terms(layer="stem:fr", min_count=2), "term")


def test_stems_of_several_languages_are_asked_for_by_name(corpus_of, stems):
    mixed = corpus_of({"text": "Häuser houses", "lang": "de"}, {"text": "Houses", "lang": "en"}, {"text": "x"})
    with pytest.raises(ValueError, match=r'several languages \(de, en\); name one, as in "stem:de"'):
        mixed.terms(layer="stem")
    assert as_counts(mixed.where(lang="de").terms(layer="stem"), "term")["haus"][0] >= 1
    assert as_counts(mixed.terms(layer="stem:en"), "term")["hous"] == (2, 2)
    with pytest.raises(ValueError, match=r'no document says its language; name it, as in "stem:en"'):
        corpus_of("x").ngrams(layer="stem")
    with pytest.raises(ValueError, match=r'no stemmer for the language "tlh": there are .*\bde\b.*\ben\b'):
        mixed.terms(layer="stem:tlh")


def test_lemmas_and_parts_of_speech_need_documents_that_have_them(sample):
    for layer, what in (("lemma", "lemmas"), ("pos", "parts of speech")):
        with pytest.raises(ValueError, match=f"the documents carry no {what}"):
            sample.terms(layer=layer)
    tokens = sample[sample.documents(limit=1)["id"][0]].tokens()
    assert set(tokens["lemma"]) == set(tokens["pos"]) == {None}


def test_threads_and_memory_do_not_change_results(sample):
    expected = sample.ngrams(1, 4, by="source").to_csv()
    for how in ({"threads": 1}, {"threads": 3}, {"memory_limit": 8 << 20}):
        assert sample.ngrams(1, 4, by="source", **how).to_csv() == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"n": 0}, "at least one word"),
        ({"n": 3, "to": 2}, "2"),
        ({"n": 2, "layer": "stemmed"}, "folded, surface, bare, stem, .*, lemma, pos"),
        ({"n": 2, "unit": "page"}, "sentence"),
    ],
)
def test_senseless_arguments(sample, arguments, message):
    with pytest.raises(ValueError, match=message):
        sample.ngrams(**arguments)


def test_the_week_of_new_year_belongs_to_its_iso_year(corpus_of):
    dates = ["2026-12-31", "2027-01-01", "2027-01-04", "2024-12-30"]
    corpus = corpus_of(*[{"text": "x", "date": date} for date in dates])
    weeks = sorted("{0}-W{1:02}".format(*datetime.date.fromisoformat(date).isocalendar()) for date in set(dates))
    assert list(corpus.terms(by="week")["group"]) == sorted(set(weeks))


def test_terms_are_filtered_by_patterns_stop_terms_and_kinds(corpus_of):
    corpus = corpus_of("Protest now! #NoWar protesters, 2 women, a woman @you")
    assert set(corpus.terms(pattern="PROTEST*")["term"]) == {"protest", "protesters"}
    assert set(corpus.terms(pattern=["wom?n", "a"])["term"]) == {"women", "woman", "a"}
    assert set(corpus.terms(stop=["A", "Now"], kinds="word")["term"]) == {"protest", "protesters", "women", "woman"}
    assert set(corpus.terms(kinds=["hashtag", "handle"])["term"]) == {"#nowar", "@you"}
    assert set(corpus.terms(kinds="mark")["term"]) == {"!", ","}
    assert len(corpus.terms(pattern="zz*")) == 0
    with pytest.raises(ValueError, match="no kind 'noun'; there are: word, number, mark, hashtag, handle, url, email"):
        corpus.terms(kinds=["word", "noun"])
    with pytest.raises(ValueError, match="backslash"):
        corpus.terms(pattern="a\\")
    with pytest.raises(ValueError, match="pattern is empty"):
        corpus.terms(pattern=[])


def words_of(document):
    """The folded words of each sentence."""
    units = collections.defaultdict(list)
    for token in document.tokens().to_dicts():
        if token["kind"] not in ("mark", "raw"):
            units[token["sentence"]].append(token["folded"])
    return list(units.values())


def test_closed_ngrams_are_those_that_no_longer_one_has_the_count_of(sample):
    counts = naive_ngrams(sample, [2, 3, 4])

    def is_open(ngram):
        return any(counts[longer][0] == counts[ngram][0] for longer in longer_ones[ngram])

    longer_ones = collections.defaultdict(set)
    for ngram in counts:
        words = ngram.split(" ")
        longer_ones[" ".join(words[1:])].add(ngram)
        longer_ones[" ".join(words[:-1])].add(ngram)
    closed = {ngram: count for ngram, count in counts.items() if not is_open(ngram)}
    assert as_counts(sample.ngrams(2, 4, closed=True), "ngram") == closed
    assert len(closed) < len(counts) / 2


def test_skipgrams_leave_out_up_to_so_many_words(sample):
    counts = collections.Counter()
    for document in sample:
        for words in words_of(document):
            for at, first in enumerate(words):
                for gap, second in enumerate(words[at + 1 : at + 4]):
                    counts[" ".join([first, *["_"] * gap, second])] += 1
    table = sample.ngrams(2, skip=2, min_count=2)
    assert {row["ngram"]: row["count"] for row in table.to_dicts()} == {n: c for n, c in counts.items() if c >= 2}
    assert all(row["n"] == len(row["ngram"].split(" ")) for row in table.to_dicts())
    with pytest.raises(ValueError, match="cannot be closed"):
        sample.ngrams(2, skip=1, closed=True)
    with pytest.raises(ValueError, match="skip is 17: at most 16 words are left out"):
        sample.ngrams(2, skip=17)


def test_ngrams_are_chosen_by_their_words(corpus_of):
    corpus = corpus_of("Down with the king, down with 2 walls. Up with the people")
    pairs = {"down with", "with the", "the king", "king down", "with 2", "2 walls", "up with", "the people"}

    def chosen(**how):
        return set(corpus.ngrams(2, **how)["ngram"])

    assert chosen() == pairs
    assert chosen(beginning="W*") == {"with the", "with 2"}
    assert chosen(ending=["WITH", "k?ng"]) == {"down with", "up with", "the king"}
    assert chosen(containing="down") == {"down with", "king down"}
    assert chosen(containing="with", beginning="*w*", ending="*h") == {"down with"}
    assert chosen(stop="the", kinds="word") == {"down with", "king down", "up with"}
    assert chosen(beginning="nobody") == set()
    with pytest.raises(ValueError, match="backslash"):
        corpus.ngrams(beginning="a\\")


def test_templates_are_phrases_with_a_slot(corpus_of):
    corpus = corpus_of("Down with kings! Down with walls!", "Down with kings.", "Up with peace, they say")
    assert corpus.templates().to_dicts() == [
        {
            "template": "down with _",
            "n": 3,
            "count": 3,
            "documents": 2,
            "fillers": 2,
            "entropy": pytest.approx(math.log2(3) - 2 / 3),
            "filler": ["kings", "walls"],
            "filler_share": 1.0,
        }
    ]
    table = corpus.templates(2, 3, min_fillers=3, shown=1)
    assert [(row["template"], row["filler"], row["filler_share"]) for row in table.to_dicts()] == [
        ("with _", ["kings"], 0.5)
    ]
    assert set(corpus.templates(2, min_count=1, min_fillers=1, containing="king*")["template"]) == {"_ kings"}
    assert corpus.templates(2, 3, limit=1).total == 3
    for arguments, message in (
        ({"n": 1}, "one word at least"),
        ({"n": 3, "to": 2}, "templates from 3 to 2"),
        ({"n": 65}, "64"),
        ({"unit": "page"}, "sentence, paragraph, document"),
    ):
        with pytest.raises(ValueError, match=message):
            corpus.templates(**arguments)


def test_templates_of_the_sample_equal_the_naive_count(sample):
    fillers, documents = collections.defaultdict(collections.Counter), collections.defaultdict(set)
    for document in sample:
        for words in words_of(document):
            for at in range(len(words) - 2):
                for slot in range(3):
                    phrase = words[at : at + 3]
                    filler, phrase[slot] = phrase[slot], "_"
                    fillers[" ".join(phrase)][filler] += 1
                    documents[" ".join(phrase)].add(document.id)
    wanted = {
        template: (found.total(), len(documents[template]), len(found))
        for template, found in fillers.items()
        if found.total() >= 3 and len(found) >= 2
    }
    rows = sample.templates(min_count=3, threads=2).to_dicts()
    assert {row["template"]: (row["count"], row["documents"], row["fillers"]) for row in rows} == wanted
    for row in rows[:200]:
        found = fillers[row["template"]]
        shown = sorted(found, key=lambda filler: (-found[filler], filler.encode()))[:10]
        assert row["filler"] == shown
        assert row["filler_share"] == pytest.approx(sum(found[filler] for filler in shown) / found.total())


def test_weights_are_those_of_scikit_learn(corpus_of):
    text = pytest.importorskip("sklearn.feature_extraction.text")
    texts = ["peace now peace", "peace and war", "war now", "bread"]
    counter = text.CountVectorizer(token_pattern=r"\w+")
    counts = counter.fit_transform(texts)
    weights = text.TfidfTransformer(smooth_idf=False, norm=None).fit_transform(counts) - counts
    naive = dict(zip(counter.get_feature_names_out(), weights.sum(axis=0).tolist()[0], strict=True))
    table = corpus_of(*texts).terms()
    assert dict(zip(table["term"], table["tf_idf"], strict=True)) == pytest.approx(naive)
