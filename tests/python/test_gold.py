"""What quality was reached stays reached, measured on the development gold where it is present."""

import json
import subprocess
import sys

import pytest
from conftest import ROOT, shared

# Development figures, in points; a fall of more than half a point fails. Raise them as the detectors improve.
MARKS = json.loads((ROOT / "tests/gold/marks.json").read_text())
ALLOWED = 0.5


def score(kind, gold, *arguments, tmp_path):
    predictions = tmp_path / "predictions.jsonl"
    subprocess.run([sys.executable, ROOT / f"tests/gold/{kind}.py", gold, predictions], check=True)
    scorer = shared("gold/slogans/score.py" if kind == "slogans" else "gold/quotes/score.py")
    done = subprocess.run(
        [sys.executable, scorer, gold, predictions, *arguments], check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


def figure(result, path):
    for name in path.split("/"):
        result = result[int(name)] if isinstance(result, list) else result[name]
    return result


@pytest.mark.parametrize("name", sorted(MARKS))
def test_the_figure_has_not_fallen(name, tmp_path):
    kind, _, gold = name.partition(":")
    arguments = ["--json"] if kind == "quotations" else []
    if "rwk" in gold:
        arguments.append("--marked-only")
    result = score(kind, shared(f"gold/{gold}"), *arguments, tmp_path=tmp_path)
    for path, mark in MARKS[name].items():
        reached = figure(result, path) * (100 if figure(result, path) <= 1 else 1)
        assert reached >= mark - ALLOWED, f"{path}: {reached:.1f}, was {mark}"
