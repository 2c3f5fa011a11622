"""Scores the detectors on the development gold, and keeps what was reached.

    python tests/gold/figures.py            prints each figure beside its mark
    python tests/gold/figures.py --raise    writes the figures that are above their marks into marks.json

Needs ../shared/gold and ../shared/corpora; figures are development figures, in points of 100.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import natural

HERE = Path(__file__).resolve().parent
GOLD = HERE.parents[2] / "shared/gold"
MARKS = HERE / "marks.json"

DIRECT = ("direct/unit_exact/2", "direct/quote_exact/2")
SPEAKER = ("direct/speaker/head", "direct/end_to_end/2")
ALL = ("all/unit_exact/2", "all/unit_relaxed/2")
RECALL = ("direct/unit_exact/1",)
VARIANTS = ("bcubed_multi_only/F", "pairwise/F", "template_pairs/F")
SCORERS = {"slogans": "slogans/score.py", "variants": "slogans/score_variants.py", "quotations": "quotes/score.py"}
# By gold file: the script that predicts, what its scorer is told besides, and which of its figures count.
FIGURES = {
    "slogans/seed.jsonl": ("slogans", [], ("exact/F",)),
    "slogans/dev.jsonl": ("slogans", [], ("exact/F", "overlap/F")),
    "slogans/variants_dev.jsonl": ("variants", [], VARIANTS),
    "quotes/dev/polnear.jsonl": ("quotations", [], (*DIRECT, *SPEAKER, *ALL)),
    "quotes/dev/denews.jsonl": ("quotations", [], (*DIRECT, *SPEAKER, *ALL)),
    "quotes/dev/rwk_hist_de.jsonl": ("quotations", ["--marked-only"], DIRECT),
    "quotes/dev/pfsa_id.jsonl": ("quotations", [], RECALL),
    "quotes/dev/litbank_fiction.jsonl": ("quotations", [], RECALL),
    "quotes/dev/adaq_cs.jsonl": ("quotations", [], DIRECT),
    "quotes/dev/adaq_ru.jsonl": ("quotations", [], DIRECT),
    "quotes/dev/hard_cases.jsonl": ("quotations", [], (*DIRECT, *SPEAKER)),
    "quotes/dev/textacy_cases.jsonl": ("quotations", [], DIRECT),
}


# Slogans of untouched news, by what natural.py measures.
NATURAL = "natural.jsonl"


def measure(name: str) -> dict[str, float]:
    """The figures of one gold file, by their path in the scorer's output, in points."""
    if name == NATURAL:
        return natural.measure()
    kind, arguments, paths = FIGURES[name]
    gold = GOLD / name
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.jsonl"
        subprocess.run([sys.executable, HERE / f"{kind}.py", gold, predictions], check=True)
        scorer = GOLD / SCORERS[kind]
        as_json = ["--json"] if kind == "quotations" else []
        command = [sys.executable, scorer, gold, predictions, *as_json, *arguments]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {path: round(100 * figure(result, path), 2) for path in paths}


def figure(result, path: str) -> float:
    for name in path.split("/"):
        result = result[int(name)] if isinstance(result, list) else result[name]
    return result


def main(arguments: list[str]) -> None:
    marks = json.loads(MARKS.read_text()) if MARKS.exists() else {}
    for name in (*FIGURES, NATURAL):
        kept = marks.setdefault(name, {})
        for path, reached in measure(name).items():
            print(f"{name:36} {path:24} {reached:7.2f}  mark {kept.get(path, 0):7.2f}")
            if "--raise" in arguments:
                kept[path] = max(reached, kept.get(path, 0))
    if "--raise" in arguments:
        MARKS.write_text(json.dumps(marks, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
