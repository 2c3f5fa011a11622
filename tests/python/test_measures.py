"""Keyness and dispersion equal naive twins; references come as corpora, views, dicts and tables."""

import collections
import math

import pytest
import watchword as ww

GRIES = [
    "b a m n i b e u p",
    "b a s a t b e w q n",
    "b c a g a b e s t a",
    "b a g h a b e a a t",
    "b a h a a b e a x a t",
]


def by_term(table, column="term"):
    return {row[column]: row for row in table.to_dicts()}


def g2(a, b, c, d):
    """Dunning's log-likelihood of counts a and b in c and d words."""
    rows, columns, total = (a + b, c + d - a - b), (c, d), c + d
    cells = ((a, 0, 0), (b, 0, 1), (c - a, 1, 0), (d - b, 1, 1))
    return 2 * sum(o * math.log(o * total / (rows[row] * columns[column])) for o, row, column in cells if o)


def check_keyness(table, target, reference, size, reference_size, column="term"):
    rows = by_term(table, column)
    assert len(rows) == len(table) > 0
    for term, row in rows.items():
        count, other = target.get(term, 0), reference.get(term, 0)
        assert (row["count"], row["reference_count"]) == (count, other)
        assert (row["o21"], row["o22"]) == (size - count, reference_size - other)
        assert row["log_likelihood"] == pytest.approx(g2(count, other, size, reference_size), abs=1e-6)
        assert row["p"] == pytest.approx(math.erfc(math.sqrt(row["log_likelihood"] / 2)), rel=1e-6)
        ratio = ((count or 0.5) / size) / ((other or 0.5) / reference_size)
        assert row["log_ratio"] == pytest.approx(math.log2(ratio), abs=1e-9)
        assert row["bic"] == pytest.approx(row["log_likelihood"] - math.log(size + reference_size), abs=1e-9)
        assert row["odds_ratio_low"] <= row["odds_ratio"] <= row["odds_ratio_high"]
        assert row["p"] <= row["p_fdr"] <= row["p_holm"] <= 1
    signed = [math.copysign(row["log_likelihood"], row["percent_diff"]) for row in table.to_dicts()]
    assert signed == sorted(signed, reverse=True)


def counts(corpus):
    table = corpus.terms()
    return dict(zip(table["term"], table["count"]))


def test_views_of_a_store_are_compared(sample):
    english = sample.where(lang="en")
    early, late = english.where(date="..2031-04"), english.where(date="2031-05..")
    assert len(early) > 0 and len(late) > 0
    sizes = early.summary.words, late.summary.words
    table = early.keyness(late)
    assert set(table["term"]) == set(counts(early))
    check_keyness(table, counts(early), counts(late), *sizes)
    check_keyness(early.keyness(late, by_reference_only=True), counts(early), counts(late), *sizes)
    both = early.keyness(late, by_reference_only=True)
    assert set(both["term"]) == set(counts(early)) | set(counts(late))
    often = early.keyness(late, min_count=3, min_documents=2, limit=5)
    assert len(often) == 5 < often.total
    assert all(row["count"] >= 3 and row["documents"] >= 2 for row in often.to_dicts())


def test_corpora_of_two_stores_are_compared(sample, corpus_of):
    other = corpus_of("The river fell and the bridge stood.", "Nothing is new.")
    check_keyness(sample.keyness(other), counts(sample), counts(other), sample.summary.words, other.summary.words)
    rows = by_term(other.keyness(sample, 2, unit="document"), "ngram")
    assert rows["the bridge"]["o21"] == 6 + 2 - 1 and rows["the bridge"]["n"] == 2


def test_a_list_may_be_a_dict_or_a_table_of_any_kind(sample, corpus_of):
    pandas, polars, pyarrow = map(pytest.importorskip, ("pandas", "polars", "pyarrow"))
    target = corpus_of("no dam no dam", "the dam")
    reference = counts(sample)
    expected = target.keyness(reference, by_reference_only=True).to_dicts()
    words = sum(reference.values())
    check_keyness(target.keyness(reference), counts(target), reference, 6, words)
    terms = sample.terms()
    for given in (
        terms,
        terms.to_pandas(),
        terms.to_polars(),
        terms.to_arrow(),
        pandas.DataFrame(reference.items(), columns=["term", "count"]),
    ):
        assert target.keyness(given, by_reference_only=True).to_dicts() == expected
    assert set(target.keyness(reference)["reference_documents"]) == {None}
    assert polars.DataFrame({"x": [1]}).columns == ["x"] and pyarrow.__version__


def test_a_list_stands_for_a_larger_corpus(corpus_of):
    target = corpus_of("dam " * 52 + "x " * (50000 - 52))
    row = by_term(target.keyness({"dam": 57}, reference_size=75000))["dam"]
    assert row["log_likelihood_rayson"] == pytest.approx(2.65, abs=0.005)
    assert row["reference_per_million"] == pytest.approx(760)
    pairs = target.keyness({"dam dam": 3}, 2, reference_size=10)
    assert by_term(pairs, "ngram")["dam dam"]["o22"] == 7


@pytest.mark.parametrize(
    ("reference", "arguments", "kind", "message"),
    [
        ({"a": 1}, {"n": 1, "to": 2}, ValueError, "of one length"),
        ({"a": 5}, {"reference_size": 3}, ValueError, "more than the total of 3"),
        ({"a": -1}, {}, OverflowError, "negative|convert"),
        ({"a": 0.5}, {}, TypeError, "integer"),
        ({None: 1}, {}, ValueError, "no text: None"),
        (3, {}, ValueError, "no corpus, no dict"),
        ({}, {"n": 0}, ValueError, "at least one word"),
        ({}, {"unit": "page"}, ValueError, "sentence"),
    ],
)
def test_senseless_references(sample, reference, arguments, kind, message):
    with pytest.raises(kind, match=message):
        sample.keyness(reference, **arguments)


def test_a_table_without_counts_is_no_reference(sample):
    with pytest.raises(ValueError, match="its columns are id, date"):
        sample.keyness(sample.documents())
    with pytest.raises(ValueError, match="has its own"):
        sample.keyness(sample, reference_size=3)


def test_the_corpus_of_gries(corpus_of):
    rows = by_term(corpus_of(*GRIES).dispersion())
    assert rows["a"]["count"] == 15 and rows["a"]["range"] == 5
    assert rows["a"]["dp"] == pytest.approx(0.18, abs=5e-4)
    assert rows["b"]["juilland_d"] == pytest.approx(0.968, abs=5e-4)
    assert rows["x"]["dp_norm"] == pytest.approx(0.951, abs=5e-4)
    assert rows["q"]["d_kl"] == pytest.approx(2.322, abs=5e-4)


def test_dispersion_over_documents_periods_and_slices(sample):
    sizes, found = [], collections.defaultdict(dict)
    for place, document in enumerate(sample):
        words = [t["folded"] for t in document.tokens().to_dicts() if t["kind"] not in ("mark", "raw")]
        sizes.append(len(words))
        for term, count in collections.Counter(words).items():
            found[term][place] = count
    total = sum(sizes)
    table = sample.dispersion()
    assert set(table["term"]) == set(found)
    for row in table.to_dicts():
        parts = found[row["term"]]
        f = sum(parts.values())
        dp = sum(abs(parts.get(place, 0) / f - size / total) for place, size in enumerate(sizes)) / 2
        assert (row["count"], row["documents"], row["range"]) == (f, len(parts), len(parts))
        assert row["dp"] == pytest.approx(dp, abs=1e-9)
        assert 1 - 1e-9 <= row["arf"] <= f + 1e-9
    months = by_term(sample.dispersion("month"))
    by_month = collections.Counter(r["term"] for r in sample.terms(by="month").to_dicts())
    assert {term: row["range"] for term, row in months.items()} == by_month
    assert max(sample.dispersion(slices=7)["range"]) == 7
    phrases = sample.dispersion(n=2, to=3, min_count=3, limit=9)
    assert phrases.columns[:3] == ["ngram", "n", "count"] and len(phrases) == 9
    assert list(phrases["count"]) == list(sample.ngrams(2, 3, limit=9)["count"])


def test_senseless_parts(sample):
    with pytest.raises(ValueError, match="one or the other"):
        sample.dispersion("month", 3)
    with pytest.raises(ValueError, match="at least one"):
        sample.dispersion(slices=0)
    with pytest.raises(KeyError, match="no field"):
        sample.dispersion("colour")


def test_threads_do_not_change_results(sample):
    german = sample.where(lang="de")
    expected = sample.dispersion(n=1, to=2).to_csv(), sample.keyness(german, to=2).to_csv()
    for how in ({"threads": 1}, {"threads": 3}, {"memory_limit": 8 << 20}):
        assert sample.dispersion(n=1, to=2, **how).to_csv() == expected[0]
        assert sample.keyness(german, to=2, **how).to_csv() == expected[1]


def test_a_long_call_can_be_stopped(sample):
    for call in (lambda **how: sample.keyness(sample, **how), sample.dispersion):
        with pytest.raises(ww.Cancelled):
            call(progress=lambda *state: False)
