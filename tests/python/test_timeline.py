"""Timelines: what a corpus follows through its periods."""

import collections
import datetime
import math
import sys

import pytest
from conftest import run


def naive(corpus, queries, by):
    """Count and documents by period, from concordances."""
    hits = set()
    for query in queries:
        table = corpus.kwic(query)
        hits |= {(row["document"], row["date"], row["start"], row["end"]) for row in table.to_dicts()}
    counts, documents = collections.Counter(), collections.defaultdict(set)
    for document, date, *_ in hits:
        period = date and {"month": f"{date:%Y-%m}", "day": date.isoformat(), "year": f"{date:%Y}"}[by]
        counts[period] += 1
        documents[period].add(document)
    return {period: (count, len(documents[period])) for period, count in counts.items()}


@pytest.mark.parametrize("by", ["day", "month", "year"])
def test_counts_are_those_of_concordances(sample, by):
    items = {"the": ["the"], "phrases": ["of the", "the *", "in the"], "rare": ["wat*"]}
    rows = sample.timeline(items, by=by).to_dicts()
    for label, queries in items.items():
        counted = {r["period"]: (r["count"], r["documents"]) for r in rows if r["item"] == label and r["count"]}
        assert counted == naive(sample, queries, by) and counted


def test_items_are_a_query_several_or_labelled(sample):
    one = sample.timeline("the")
    assert set(one["item"]) == {"the"}
    assert sample.timeline(["the"]).to_dicts() == one.to_dicts() == sample.timeline({"the": "the"}).to_dicts()
    assert list(dict.fromkeys(sample.timeline(("the", "of"))["item"])) == ["the", "of"]
    assert len(sample.timeline([])) == 0


def test_rates_and_changes_follow_from_the_counts(sample):
    before = None
    for row in sample.timeline("the", by="week").to_dicts():
        if row["words"]:
            assert row["per_million"] == pytest.approx(row["count"] * 1e6 / row["words"])
        else:
            assert row["per_million"] is None
        if before is None or not row["words"] or not before["words"]:
            assert row["change"] is row["change_ratio"] is None
        else:
            assert row["change"] == pytest.approx(row["per_million"] - before["per_million"])
            rates = [(each["count"] + 0.5) / (each["words"] + 0.5) for each in (row, before)]
            assert row["change_ratio"] == pytest.approx(math.log2(rates[0] / rates[1]))
        before = row


def test_periods_are_complete_and_a_split_has_them_all(corpus_of):
    corpus = corpus_of(
        {"text": "a b", "date": "2031-11-30", "source": "Post"},
        {"text": "a", "date": "2032-02-01"},
        {"text": "a a"},
    )
    table = corpus.timeline("a", split="source")
    assert table.columns[:4] == ["item", "group", "period", "start"]
    assert [(r["group"], r["period"], r["count"]) for r in table.to_dicts()] == [
        ("Post", "2031-11", 1),
        ("Post", "2031-12", 0),
        ("Post", "2032-01", 0),
        ("Post", "2032-02", 0),
        (None, "2031-11", 0),
        (None, "2031-12", 0),
        (None, "2032-01", 0),
        (None, "2032-02", 1),
        (None, None, 2),
    ]
    assert table["start"][0] == datetime.date(2031, 11, 1)


def test_a_burst_is_found(corpus_of):
    months = {1: 1, 2: 1, 3: 8, 4: 8, 5: 1, 6: 1}
    corpus = corpus_of(*[{"text": "a " * n + "b " * (100 - n), "date": f"2031-0{m}-01"} for m, n in months.items()])
    table = corpus.timeline("a")
    assert list(table["burst"]) == [0, 0, 1, 1, 0, 0]
    assert table["burst_weight"][2] == pytest.approx(2 * (8 * math.log(2) + 92 * math.log(28 / 29)))
    assert set(corpus.timeline("a", burst_gamma=3)["burst"]) == {0}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"items": "(the"}, r"\(the"),
        ({"items": {"a": []}}, 'item 1, "a", has no queries'),
        ({"items": "the", "by": "source"}, "day, week, month, quarter, year"),
        ({"items": "the", "burst_ratio": 1.0}, "above 1"),
        ({"items": "the", "burst_gamma": 0.0}, "above 0"),
        ({"items": "the", "layer": "roots"}, "folded"),
        ({"items": "a\0b"}, "zero byte"),
    ],
)
def test_senseless_arguments(sample, arguments, message):
    with pytest.raises(ValueError, match=message):
        sample.timeline(**arguments)


def test_an_unknown_split_names_the_fields(sample):
    with pytest.raises(KeyError, match="source"):
        sample.timeline("the", split="colour")


def test_plot_needs_no_arguments(sample):
    import matplotlib

    matplotlib.use("Agg")
    ax = sample.timeline(["the", "of"]).plot()
    assert [line.get_label() for line in ax.get_lines()] == ["the", "of"]
    assert (ax.get_xlabel(), ax.get_ylabel()) == ("start", "per_million")
    table = sample.timeline("the", split="source")
    ax = table.plot(y="count")
    assert len(ax.get_lines()) == len(set(table["group"])) and ax.get_ylabel() == "count"
    with pytest.raises(ValueError, match="There are: term, count"):
        sample.terms().plot()


def test_the_command_line_follows_labels(sample):
    printed = run(sys.executable, "-m", "watchword", "timeline", sample.path, "x=the", "x=of", "and", "--csv")
    table = sample.timeline({"x": ["the", "of"], "and": "and"})
    assert printed.replace("\r\n", "\n").strip() == table.to_csv().replace("\r\n", "\n").strip()
