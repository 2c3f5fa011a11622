#!/usr/bin/env python3
"""Trains the weights of speech on development gold; see csrc/speech/model.h for what the files hold.

    train.py EXAMPLES GOLD.jsonl LANGUAGE OUT.txt
"""

import json
import math
import random
import re
import subprocess
import sys
import tempfile
import zlib
from array import array
from collections import Counter, defaultdict
from multiprocessing import Pool
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "text"))
import lists  # noqa: E402

DATA = HERE.parent / "data"
SCORER = HERE.parents[3].parent / "shared/gold/quotes"
CUES = ("speech-verbs", "participles", "report-verbs", "naming-verbs", "that-only", "speech-nouns", "source-phrases")
SMALL = ("that", "pronouns", "relatives", "determiners", "prepositions", "links", "conjunctions", "auxiliaries", "be",
         "negations", "contrasts", "coordinators", "leading", "adverbs", "hearers", "source-phrases", "source-after", "verbs")
CLASSES = ("model-people", "model-papers")
ENDINGS = {"en": "ing tion ment ed ly s".split(), "de": "ungen ung end ten test te st en em er es et t e".split()}
DECAY = {"cue": 5.0, "first": 1.5, "end": 3.0, "end-before": 1.0, "first-before": 1.0}
DECISIONS = ("cue", "first", "end", "end-before", "first-before")
DOCUMENTS = 3
EPOCHS = 10
ONE = 64


def load(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def write_gold(documents, path):
    lines = []
    for number, document in enumerate(documents):
        text = document["text"]
        at = [0]
        for c in text:
            at.append(at[-1] + len(c.encode()))
        for quote in document["quotes"]:
            if quote["type"] == "direct":
                continue
            for cue in quote.get("cue") or []:
                for part in quote["content"]:
                    lines.append(f"{number} {at[cue[0]]} {at[cue[1]]} {at[part[0]]} {at[part[1]]}\n")
    path.write_text("".join(lines))


def build_store(documents, language, path):
    import watchword as ww
    records = [{"id": d["id"], "text": d["text"], "lang": d.get("lang", language)} for d in documents]
    ww.build(path, records, durable=False)


def stem(word, language):
    if language != "en":
        return word
    for tail, least in (("ing", 3), ("ied", 2), ("ies", 2), ("ed", 3), ("es", 3), ("s", 3), ("e", 3)):
        if word.endswith(tail) and len(word) - len(tail) >= least and not word.endswith("ss"):
            word = word[: -len(tail)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] == "y" else word


def vocabulary(documents, language):
    """Groups of forms: the first names the group."""
    sections = lists.read_sections(DATA / f"{language}.txt")
    seen = defaultdict(set)
    cued = defaultdict(set)
    for d in documents:
        for w in set(re.findall(r"[\w'’-]+", d["text"].lower())):
            seen[w.replace("’", "'")].add(d["id"])
        for q in d["quotes"]:
            for s, e in q.get("cue") or []:
                if q["type"] == "direct":
                    continue
                for w in re.findall(r"[\w'’-]+", d["text"][s:e]):
                    if not w[0].isupper() or language == "de":
                        cued[w.lower()].add(d["id"])
    small = {w.casefold() for s in SMALL for e in sections.get(s, []) for w in ([e] if " " not in e else [])}
    cues = {w.casefold() for s in CUES for e in sections.get(s, []) for w in e.split()}
    cues |= {w for w, ids in cued.items() if len(ids) >= DOCUMENTS}
    groups = defaultdict(set)
    for w in sorted(cues | small):
        groups[w if w in small else "~" + stem(w, language)].add(w)
    for name in CLASSES:
        groups["=" + name] = {w.casefold() for w in sections.get(name, [])} - cues - small
    out = [g for g in groups.values() if len(set().union(*(seen[w] for w in g))) >= DOCUMENTS]
    out = sorted(sorted(g, key=lambda w: (len(w), w)) for g in out)
    assert len(out) < 4095, len(out)
    return out


def header(words, language):
    return "[words]\n" + "".join(" ".join(g) + "\n" for g in words) + "\n[endings]\n" + "".join(e + "\n" for e in ENDINGS[language]) + "\n[clauses]\n"


class Names:
    def __init__(self, program, words, language):
        self.kinds, self.tags = [], []
        for line in subprocess.run([program, "names"], check=True, capture_output=True, text=True).stdout.splitlines():
            cells = line.split()
            if cells[0] == "kind":
                self.kinds.append(cells[1:])
            else:
                self.tags.append(cells[1])
        self.words = ["-"] + [g[0] for g in words]
        self.endings = ["-"] + ENDINGS[language]

    def spell(self, key):
        name, _, first, second = self.kinds[(key >> 24) - 1]
        return " ".join([name] + [x for x in (self.value(first, key >> 12 & 4095), self.value(second, key & 4095)) if x is not None])

    def value(self, kind, number):
        if kind == "none":
            return None
        return {"word": self.words, "tag": self.tags, "ending": self.endings}[kind][number] if kind != "number" else str(number)

    def group(self, key):
        return self.kinds[(key >> 24) - 1][1]


def train(examples, outcome, decay=4.0, epochs=15, rate=0.1):
    """Weights of a logistic model, by number of the feature: the least sum of log losses and decay / 2 * squares of
    weights, by stochastic descent with steps that shrink; the last epochs are averaged."""
    count = len(examples)
    size = 1 + max((max(keys) for _, keys in examples), default=0)
    values = [0.0] * size
    scale = 1.0
    order = list(range(count))
    exp = math.exp
    shuffle = random.Random(1).shuffle
    strength = decay / count
    step = 0
    sums = [0.0] * size
    for epoch in range(epochs):
        shuffle(order)
        for number in order:
            label, keys = examples[number]
            total = 0.0
            for key in keys:
                total += values[key]
            total *= scale
            pace = rate / (1 + rate * strength * step)
            step += 1
            scale *= 1 - pace * strength
            total = 30.0 if total > 30 else -30.0 if total < -30 else total
            slope = 1 / (1 + exp(-total)) - (label >> outcome & 1)
            if -1e-4 < slope < 1e-4:
                continue
            change = pace * slope / scale
            for key in keys:
                values[key] -= change
        if 2 * epoch >= epochs:
            for key, value in enumerate(values):
                sums[key] += value * scale
    return [value / (epochs - (epochs + 1) // 2) for value in sums]


def learn(lines, keep, names, without):
    """{decision: {key: (weights)}}"""
    raw = defaultdict(list)
    for line in lines:
        number, decision, label, *keys = line.split()
        if keep(int(number)):
            raw[decision].append((int(number), int(label), [int(k, 16) for k in keys]))
    result = {}
    for decision in DECISIONS:
        documents = defaultdict(set)
        for number, _, keys in raw[decision]:
            for key in keys:
                s = documents[key]
                if len(s) < DOCUMENTS:
                    s.add(number)
        known = sorted(k for k, ids in documents.items() if len(ids) >= DOCUMENTS and names.group(k) not in without)
        index = {k: i for i, k in enumerate(known)}
        examples = [(label, [index[k] for k in keys if k in index]) for _, label, keys in raw[decision]]
        outcomes = 2 if decision == "cue" else 1
        weights = [train(examples, outcome, DECAY[decision]) for outcome in range(outcomes)] if examples else []
        for k, *values in zip(known, *weights):
            grid = tuple(max(-32768, min(32767, round(v * ONE))) for v in values)
            if any(abs(v) >= 2 for v in grid):
                result[k] = grid
    return result


def write_weights(path, words, language, weights, names):
    rows = sorted(f"{names.spell(k)} {' '.join(map(str, v))}" for k, v in weights.items())
    path.write_text(header(words, language) + "".join(r + "\n" for r in rows), encoding="utf-8")


def fold_of(document, folds):
    return zlib.crc32(document["id"].encode()) % folds


def run_fold(job):
    program, store, documents, language, folder, fold, folds, without = job
    folder = Path(folder)
    training = [d for d in documents if fold is None or fold_of(d, folds) != fold]
    words = vocabulary(training, language)
    names = Names(program, words, language)
    empty = folder / f"empty-{fold}.txt"
    empty.write_text(header(words, language))
    out = subprocess.run([program, "learn", store, folder / "gold", empty], check=True, capture_output=True, text=True).stdout
    keep = {n for n, d in enumerate(documents) if fold is None or fold_of(d, folds) != fold}
    weights = learn(out.splitlines(), keep.__contains__, names, without)
    path = folder / f"weights-{fold}.txt"
    write_weights(path, words, language, weights, names)
    found = subprocess.run([program, "find", store, path], check=True, capture_output=True, text=True).stdout
    rows = defaultdict(list)
    for line in found.splitlines():
        cells = line.split()
        n = int(cells[0])
        if fold is None or n not in keep:
            rows[n].append(cells)
    return len(weights), path, rows


KINDS = ("direct", "mixed", "indirect")


def predictions(documents, rows, least=0):
    out = []
    for n, d in enumerate(documents):
        quotes = []
        for cells in rows.get(n, []):
            spans = [[int(a), int(b)] for a, b in zip(cells[3::2], cells[4::2])]
            if cells[1] != "0" and float(cells[2]) < least:
                continue
            quotes.append({"type": KINDS[int(cells[1])], "cue": [spans[0]] if spans[0][1] else [], "speaker": [spans[1]] if spans[1][1] else [], "content": spans[2:]})
        out.append({"id": d["id"], "quotes": quotes})
    return out


def main(arguments):
    program, gold, language, out = arguments[:4]
    folds = int(arguments[4]) if len(arguments) > 4 else 5
    without = set(arguments[5:])
    documents = load(Path(gold))
    folder = tempfile.mkdtemp(prefix="train")
    store = str(Path(folder) / "gold.ww")
    build_store(documents, language, store)
    write_gold(documents, Path(folder) / "gold")
    jobs = [(program, store, documents, language, folder, f, folds, without) for f in (range(folds) if folds else [None])]
    with Pool(2) as pool:
        results = pool.map(run_fold, jobs, chunksize=1)
    rows = {}
    for n, path, r in results:
        print(n, path)
        rows.update(r)
    sys.path.insert(0, str(SCORER))
    import score
    goldd = score.load(gold)
    for least in (0, 0.2, 0.25, 0.3, 0.35, 0.4):
        pred = {d["id"]: d for d in predictions(documents, rows, least)}
        R, _ = score.score(goldd, pred)
        r = R["all"]
        print(least, "exact %.1f %.1f %.1f relaxed %.1f %.1f %.1f" % tuple(100 * x for k in ("unit_exact", "unit_relaxed") for x in r[k]), {k: round(100 * a / b, 1) for k, (a, b) in r["recall_by_type"].items() if b}, "direct %.2f" % (100 * R["direct"]["unit_exact"][2]), "e2e %.1f" % (100 * r["end_to_end"][2]) if r["end_to_end"] else "")
    with open(out, "w") as f:
        for d in predictions(documents, rows, 0):
            f.write(json.dumps(d) + "\n")
    json.dump({str(k): v for k, v in rows.items()}, open(out + ".rows", "w"))


if __name__ == "__main__":
    main(sys.argv[1:])
