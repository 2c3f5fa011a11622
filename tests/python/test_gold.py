"""What quality was reached stays reached, measured on the development gold where it is present."""

import json
import sys

import pytest
from conftest import ROOT, shared

sys.path.insert(0, str(ROOT / "tests/gold"))
import figures

MARKS = json.loads(figures.MARKS.read_text())
ALLOWED = 0.5  # points that a figure may fall


@pytest.mark.parametrize("name", sorted(figures.FIGURES))
def test_no_figure_has_fallen(name):
    shared(f"gold/{name}")
    check(name)


def test_slogans_of_untouched_news_are_found():
    shared("corpora/news_medium.jsonl.gz")
    shared("corpora/share_news.jsonl.gz")
    check(figures.NATURAL)


def check(name):
    for path, reached in figures.measure(name).items():
        assert reached >= MARKS[name][path] - ALLOWED, f"{path}: {reached}, was {MARKS[name][path]}"
