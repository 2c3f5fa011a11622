#!/usr/bin/env python3
"""Trains the confidences of slogans on judged mentions; csrc/speech/slogan_confidence.h says what they are.

    train_slogans.py                         writes csrc/speech/model/slogans.txt, the same bytes each time
    train_slogans.py --check                 whether the file comes out the same; exit code 1 if not
    train_slogans.py --folds N --predictions FILE   what models that have not seen a document say of its mentions, for
                                             tests/gold/slogan_reliability.py
    train_slogans.py --natural --predictions FILE   the same of the mentions of tests/gold/natural.jsonl, which others
                                             judged: from a model that has seen none of their documents

It learns from two sources. judged_slogans.tsv has a line for each judged mention of news and official speeches as they
come: corpus (a file of ../shared/corpora), document, start, end in code points, and whether it is right (1: a slogan by
../shared/gold/slogans/GUIDELINES.md, and from there to there). One person read them; those that the guidelines leave
open are not in it, and found mentions that nobody judged are left out. ../shared/gold/slogans/dev.jsonl adds what cues
are worth; its passages were drawn by cue, so that mentions in them are right more often than elsewhere. A feature of
theirs alone takes that up, and is dropped: confidences are those of texts as they come.

--program PATH is the built target speech_slogan_examples (build/speech_slogan_examples). Needs ../shared and the
Python package. After writing, renew the compiled weights:

    python3 csrc/text/lists.py csrc/speech/model csrc/speech/models_data.c speech_models
"""

import argparse
import csv
import gzip
import json
import math
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
CORPORA = ROOT.parent / "shared/corpora"
GOLD = ROOT.parent / "shared/gold/slogans"
WEIGHTS = HERE / "slogans.txt"
JUDGED = HERE / "judged_slogans.tsv"
NATURAL = ROOT / "tests/gold/natural.jsonl"
sys.path[:0] = [str(HERE), str(GOLD)]

import logistic

DECAY = 1.0
SUPPORT = 4  # documents that a feature stands in, at least
ONE = 64  # MODEL_ONE
DRAWN = 0xFFFFFFFF  # the feature of passages that were drawn by cue
FIELDS = ("id", "text", "lang", "date")
HEAD = """# Weights of slogans, made by csrc/speech/model/train_slogans.py: train them anew, do not change them here. What
# the lines mean stands in csrc/speech/model.h, what the features are in slogan_confidence.c.

[words]

[endings]

[confidence]
"""


def read_judged():
    """{(corpus, document): {(start, end): whether it is right}}"""
    judged = {}
    with JUDGED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            places = judged.setdefault((row["corpus"], row["document"]), {})
            places[int(row["start"]), int(row["end"])] = row["right"] == "1"
    return judged


def read_natural():
    """The same of the mentions that are only for checking."""
    judged = {}
    for row in map(json.loads, NATURAL.read_text(encoding="utf-8").splitlines()):
        if row["judgement"] != "optional":
            places = judged.setdefault((row["corpus"], row["document"]), {})
            places[tuple(row["span"])] = row["judgement"] == "right"
    return judged


def read_documents(judged):
    """The judged documents, by corpus and as they stand there."""
    for corpus in sorted({corpus for corpus, _ in judged}):
        with gzip.open(CORPORA / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                if (corpus, record["id"]) in judged:
                    yield corpus, {name: record[name] for name in FIELDS if record.get(name)}


def run(program, *arguments):
    command = [str(program), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def find(program, folder, documents):
    """(number of the document, score of the rules, place, keys of features) of all mentions."""
    import watchword as ww

    store = Path(folder) / "judged.ww"
    ww.build(store, [record for _, record in documents], durable=False, progress=False)
    for line in run(program, "find", store):
        cells, keys = line.split(" | ")
        number, score, start, end = cells.split()
        yield int(number), float(score), (int(start), int(end)), [int(key, 16) for key in keys.split()]


def example(corpus, record, mention, right):
    _, score, place, keys = mention
    return {
        "corpus": corpus,
        "document": record["id"],
        "place": place,
        "score": score,
        "right": right,
        "keys": keys,
    }


def judged_examples(program, judged):
    """The judged mentions that are found."""
    documents = list(read_documents(judged))
    with tempfile.TemporaryDirectory() as folder:
        for mention in find(program, folder, documents):
            corpus, record = documents[mention[0]]
            right = judged[corpus, record["id"]].get(mention[2])
            if right is not None:
                yield example(corpus, record, mention, right)


def gold_examples(program):
    """All mentions that are found in the passages of the gold; what is optional there is not right."""
    from score import trim

    lines = (GOLD / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    passages = [json.loads(line) for line in lines]
    documents = [("dev", {name: passage[name] for name in FIELDS if passage.get(name)}) for passage in passages]
    with tempfile.TemporaryDirectory() as folder:
        for mention in find(program, folder, documents):
            passage = passages[mention[0]]
            right = {trim(passage["text"], *slogan["span"]) for slogan in passage["slogans"]}
            made = example(*documents[mention[0]], mention, trim(passage["text"], *mention[2]) in right)
            yield {**made, "keys": [*made["keys"], DRAWN]}


def read_examples(program):
    """Mentions with corpus, document, place, score of the rules, whether they are right, keys of features."""
    return [*judged_examples(program, read_judged()), *gold_examples(program)]


def fit(examples):
    """{key: weight in 1 / ONE}"""
    rows = [(example["document"], int(example["right"]), example["keys"]) for example in examples]
    weights = logistic.fit(rows, 1, DECAY, SUPPORT, ONE, 1)
    return {key: weight for key, (weight,) in weights.items() if key != DRAWN}


def probability(weights, keys):
    return 1 / (1 + math.exp(-sum(weights.get(key, 0) for key in keys) / ONE))


def fold_of(example, folds):
    return zlib.crc32(example["document"].encode()) % folds


def cross_validate(examples, folds):
    """The judged examples with the confidence that a model gives which has not seen their document."""
    for fold in range(folds):
        weights = fit([example for example in examples if fold_of(example, folds) != fold])
        for example in examples:
            if fold_of(example, folds) == fold and DRAWN not in example["keys"]:
                yield {**example, "confidence": probability(weights, example["keys"])}


def check_naturally(program, examples):
    """The examples of natural.jsonl with the confidence that a model gives which has not seen their documents."""
    natural = list(judged_examples(program, read_natural()))
    documents = {example["document"] for example in natural}
    weights = fit([example for example in examples if example["document"] not in documents])
    return [{**example, "confidence": probability(weights, example["keys"])} for example in natural]


def read_names(program):
    """The kinds of features, each (name, group, first value, second value), and the names of tags."""
    kinds, tags = [], []
    for line in run(program, "names"):
        what, *cells = line.split()
        if what == "tag":
            tags += cells
        else:
            kinds.append(cells)
    return kinds, tags


def file_text(program, weights):
    kinds, tags = read_names(program)
    lines = []
    for key, weight in weights.items():
        name, _, *values = kinds[(key >> 24) - 1]
        cells = zip(values, (key >> 12 & 4095, key & 4095), strict=True)
        spelt = [tags[number] if kind == "tag" else number for kind, number in cells if kind != "none"]
        lines.append(" ".join(map(str, [name, *spelt, weight])))
    return HEAD + "".join(f"{line}\n" for line in sorted(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int)
    parser.add_argument("--natural", action="store_true")
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--program", type=Path, default=ROOT / "build/speech_slogan_examples")
    arguments = parser.parse_args()
    examples = read_examples(arguments.program)
    if arguments.folds or arguments.natural:
        rows = (
            check_naturally(arguments.program, examples)
            if arguments.natural
            else cross_validate(examples, arguments.folds)
        )
        lines = (json.dumps({name: value for name, value in row.items() if name != "keys"}) for row in rows)
        arguments.predictions.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
        return
    text = file_text(arguments.program, fit(examples))
    if not arguments.check:
        WEIGHTS.write_text(text, encoding="utf-8")
    elif text != WEIGHTS.read_text(encoding="utf-8"):
        sys.exit("the weights differ from those that training gives")


if __name__ == "__main__":
    main()
