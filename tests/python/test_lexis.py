"""Vocabulary measures equal what their definitions give."""

import collections
import math
import sys

import pytest
from conftest import run


def words_of(corpus):
    """The folded words of each document, in order."""
    return [
        [t["folded"] for t in document.tokens().to_dicts() if t["kind"] not in ("mark", "raw")] for document in corpus
    ]


def factors(words, threshold):
    count, seen, length = 0.0, set(), 0
    for word in words:
        seen.add(word)
        length += 1
        if len(seen) / length <= threshold:
            count, seen, length = count + 1, set(), 0
    return count + (1 - len(seen) / length) / (1 - threshold) if length else count


def naive(words, window=500, sample=42, threshold=0.72):
    counts, n = collections.Counter(words), len(words)
    v = len(counts)
    windows = [len(set(words[at : at + window])) / window for at in range(n - window + 1)]
    missed = {f: math.comb(n - f, sample) / math.comb(n, sample) if sample <= n else 0 for f in set(counts.values())}
    parts = [factors(words, threshold), factors(words[::-1], threshold)]
    return {
        "words": n,
        "types": v,
        "hapaxes": sum(f == 1 for f in counts.values()),
        "ttr": v / n,
        "root_ttr": v / math.sqrt(n),
        "herdan_c": math.log(v) / math.log(n) if n > 1 else None,
        "mattr": sum(windows) / len(windows) if windows else None,
        "mtld": sum(n / part for part in parts) / 2 if all(parts) else None,
        "hdd": sum((1 - missed[f]) / sample for f in counts.values()) if sample <= n else None,
        "yule_k": 1e4 * (sum(f * f for f in counts.values()) - n) / n**2,
        "simpson_d": sum(f * (f - 1) for f in counts.values()) / (n * (n - 1)) if n > 1 else None,
        "entropy": -sum(f / n * math.log2(f / n) for f in counts.values()),
        "hapax_share": sum(f == 1 for f in counts.values()) / v,
    }


def assert_measures(row, wanted):
    for name, value in wanted.items():
        assert row[name] == (value if value is None else pytest.approx(value, rel=1e-9, abs=1e-12)), name


def test_diversity_equals_the_definitions(sample):
    texts = words_of(sample)
    (row,) = sample.diversity().to_dicts()
    assert_measures(row, naive([word for text in texts for word in text]))
    rows = sample.diversity(by="document", window=50, sample=20, mtld_threshold=0.6).to_dicts()
    assert [row["document"] for row in rows] == [document.id for document in sample]
    for row, text in zip(rows, texts, strict=True):
        if text:
            assert_measures(row, naive(text, 50, 20, 0.6))


def test_groups_are_texts_of_their_own(sample):
    groups = collections.defaultdict(list)
    for document, text in zip(sample, words_of(sample), strict=True):
        groups[document.source] += text
    rows = sample.diversity(by="source").to_dicts()
    assert [row["group"] for row in rows] == sorted(groups, key=lambda name: (name is None, name))
    for row in rows:
        assert_measures(row, naive(groups[row["group"]]))


def test_the_example_of_a_published_package(corpus_of):
    """LexicalRichness 0.5.1 (PyPI) gives these for its own example, of which it drops the numbers."""
    corpus = corpus_of(
        "Measure of textual lexical diversity, computed as the mean length of sequential words in a text that maintains a "
        "minimum threshold TTR score. Iterates over words until TTR scores falls below a threshold, then increase factor "
        "counter by and start over. McCarthy and Jarvis (pg) recommends a factor threshold in the range of. (McCarthy, "
        "McCarthy and Jarvis)"
    )
    (row,) = corpus.diversity(window=25).to_dicts()
    assert (row["words"], row["types"]) == (57, 39)
    published = {
        "ttr": 0.6842105263157895,
        "root_ttr": 5.165676192553671,
        "herdan_c": 0.9061378160786574,
        "mattr": 0.8351515151515151,
        "mtld": 46.79226361031519,
        "hdd": 0.7468703323966486,
        "yule_k": 153.8935056940597,
        "simpson_d": 0.015664160401002505,
    }
    assert_measures(row, published)


def test_growth_and_heaps_law(sample):
    words = [word for text in words_of(sample) for word in text]
    table = sample.vocabulary_growth(step=1000)
    for row in table.to_dicts():
        counts = collections.Counter(words[: row["words"]])
        hapaxes = sum(f == 1 for f in counts.values())
        assert (row["types"], row["hapaxes"]) == (len(counts), hapaxes)
        assert row["growth_rate"] == pytest.approx(hapaxes / row["words"])
    assert list(table["words"]) == [*range(1000, len(words), 1000), len(words)]
    assert 90 <= len(sample.vocabulary_growth()) <= 101
    numpy = pytest.importorskip("numpy")
    beta, log_k = numpy.polyfit(numpy.log(list(table["words"])), numpy.log(list(table["types"])), 1)
    (law,) = sample.heaps(step=1000).to_dicts()
    assert (law["words"], law["types"], law["points"]) == (len(words), len(set(words)), len(table))
    assert law["beta"] == pytest.approx(beta) and law["k"] == pytest.approx(math.exp(log_k))
    assert 0.9 < law["r_squared"] <= 1


def test_ranks_spectrum_and_zipfs_law(sample):
    terms = sample.terms().to_dicts()
    total = sum(row["count"] for row in terms)
    ranks = sample.zipf().to_dicts()
    assert [(r["rank"], r["term"], r["count"]) for r in ranks] == [
        (at, row["term"], row["count"]) for at, row in enumerate(terms, 1)
    ]
    assert ranks[9]["cumulative"] == pytest.approx(sum(row["count"] for row in terms[:10]) / total)
    limited = sample.zipf(limit=3)
    assert (len(limited), limited.total) == (3, len(terms))
    spectrum = sample.spectrum().to_dicts()
    counts = collections.Counter(row["count"] for row in terms)
    assert [(row["frequency"], row["types"]) for row in spectrum] == sorted(counts.items())
    (law,) = sample.zipf_fit().to_dicts()
    assert (law["words"], law["types"]) == (total, len(terms))
    assert law["exponent"] == pytest.approx(1 / (law["alpha"] - 1))
    assert law["tail"] == sum(row["count"] >= law["xmin"] for row in terms)
    assert sample.zipf_fit(xmin=2).to_dicts()[0]["xmin"] == 2


def test_marks_and_layers_are_taken(sample):
    assert sample.diversity(marks=True)["words"][0] == sample.summary.tokens
    assert sample.vocabulary_growth(marks=True)["words"][-1] == sample.summary.tokens
    assert sample.zipf_fit(marks=True)["words"][0] == sample.summary.tokens
    assert sample.heaps(layer="surface")["types"][0] > sample.heaps()["types"][0]
    assert sample.spectrum(layer="surface")["types"][0] > sample.spectrum()["types"][0]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"mtld_threshold": 1.0}, "below 1"),
        ({"mtld_threshold": 0.0}, "mtld_threshold is 0"),
        ({"window": 0}, "window is 0"),
        ({"sample": 0}, "sample is 0"),
        ({"layer": "roots"}, "folded"),
    ],
)
def test_senseless_arguments(sample, arguments, message):
    with pytest.raises(ValueError, match=message):
        sample.diversity(**arguments)


def test_an_unknown_group_names_the_fields(sample):
    with pytest.raises(KeyError, match="source"):
        sample.diversity(by="colour")


def test_plot_needs_no_arguments(sample):
    import matplotlib

    matplotlib.use("Agg")
    assert sample.vocabulary_growth().plot().get_ylabel() == "types"
    assert sample.zipf().plot().get_xscale() == sample.spectrum().plot().get_yscale() == "log"
    assert sample.diversity(by="month", window=50).plot().get_ylabel() == "mattr"
    assert sample.diversity(by="document", window=50).plot(y="ttr").get_xlabel() == "date"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (["diversity", "--by", "source", "--window", "50"], lambda c: c.diversity(by="source", window=50)),
        (["vocabulary-growth", "--step", "500"], lambda c: c.vocabulary_growth(step=500)),
        (["heaps"], lambda c: c.heaps()),
        (["zipf", "--limit", "5"], lambda c: c.zipf(limit=5)),
        (["spectrum", "--layer", "surface"], lambda c: c.spectrum(layer="surface")),
        (["zipf-fit", "--xmin", "2", "--marks"], lambda c: c.zipf_fit(xmin=2, marks=True)),
    ],
)
def test_the_command_line_gives_the_same(sample, command, expected):
    printed = run(sys.executable, "-m", "watchword", command[0], sample.path, *command[1:], "--csv")
    assert printed.split() == expected(sample).to_csv().split()
