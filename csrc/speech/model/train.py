#!/usr/bin/env python3
"""Trains the weights of speech on the development gold; csrc/speech/model.h says what the files hold.

    train.py LANGUAGE                   writes csrc/speech/model/LANGUAGE.txt, the same bytes each time
    train.py LANGUAGE --folds N         prints figures of models that have not seen what they are scored on
    train.py LANGUAGE --folds N --without GROUP,GROUP   the same without some groups of features
    train.py LANGUAGE --folds N --predictions FILE      keeps what those models found, for tests/gold/errors.py and
                                        reliability.py
    train.py LANGUAGE --check           whether the quick decisions of the file come out the same; exit code 1 if not

--program PATH is the built target speech_examples (build/speech_examples). Needs ../shared/gold and the Python package.
After writing, renew the compiled weights:

    python3 csrc/text/lists.py csrc/speech/model csrc/speech/models_data.c speech_models
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import zlib
from collections import defaultdict
from multiprocessing import Pool
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
GOLD = ROOT.parent / "shared/gold/quotes"
DATA = HERE.parent / "data"
sys.path[:0] = [str(HERE), str(ROOT / "csrc/text"), str(GOLD)]

import lists
import logistic

# By language: what it learns from, and what its words may end in. "any" is for the confidences of other languages.
FILES = {
    "en": ("polnear.jsonl",),
    "de": ("denews.jsonl",),
    "any": ("adaq_cs.jsonl", "adaq_ru.jsonl", "denews.jsonl", "polnear.jsonl"),
}
ENDINGS = {
    "en": ["ing", "tion", "ment", "ed", "ly", "s"],
    "de": ["ungen", "ung", "end", "ten", "test", "te", "st", "en", "em", "er", "es", "et", "t", "e"],
    "any": [],
}

# Sections of csrc/speech/data whose words a model may know: cues by the stems that they share, small words one by one,
# and classes as one word each.
CUES = ("speech-verbs", "participles", "report-verbs", "naming-verbs", "that-only", "speech-nouns", "source-phrases")
SMALL = (
    "adverbs",
    "auxiliaries",
    "be",
    "conjunctions",
    "contrasts",
    "coordinators",
    "determiners",
    "hearers",
    "leading",
    "links",
    "negations",
    "prepositions",
    "pronouns",
    "relatives",
    "source-after",
    "source-phrases",
    "that",
    "verbs",
)
CLASSES = ("model-papers", "model-people")

# Decisions about indirect speech with how strongly their weights are held back; quick ones are trained anew by --check.
DECAY = {"screen": 2.0, "cue": 6.0, "first": 1.5, "end": 3.0, "end-before": 1.0, "first-before": 1.0}
CONFIDENCE_DECAY = 3.0
QUICK = ("first", "end-before", "first-before")

DOCUMENTS = 3  # a word that only the gold's cues bring in stands in so many at least
SUPPORT = 6  # and so does a feature
ONE = 64  # MODEL_ONE
LEAST = 8  # of ONE: smaller weights are left out
KINDS = ("direct", "mixed", "indirect")
HEAD = """# Weights of speech ({language}), made by csrc/speech/model/train.py: train them anew, do not change them here. What
# the lines mean stands in csrc/speech/model.h, what the features are in clause_features.c and confidence.c.
"""


def read_documents(language):
    """The gold of a language, each document with its number of the fold."""
    documents = []
    for name in FILES[language]:
        for line in (GOLD / "dev" / name).read_text(encoding="utf-8").splitlines():
            documents.append(json.loads(line))
    return documents


def fold_of(document, folds):
    return zlib.crc32(document["id"].encode()) % folds


def write_gold(documents, path):
    """The contents of cues in the form that examples.c reads: places in bytes."""
    lines = []
    for number, document in enumerate(documents):
        places = [0]
        for character in document["text"]:
            places.append(places[-1] + len(character.encode()))
        for quote in document["quotes"]:
            for cue in (quote.get("cue") or []) if quote["type"] != "direct" else []:
                for part in quote["content"]:
                    lines.append(" ".join(map(str, [number, *(places[at] for at in (*cue, *part))])))
    path.write_text("".join(line + "\n" for line in lines))


def build_store(documents, path):
    import watchword as ww

    fields = ("id", "text", "lang")
    ww.build(path, [{name: document[name] for name in fields} for document in documents], durable=False)


def words_of(text):
    return [word.replace("’", "'") for word in re.findall(r"[\w'’-]+", text)]


def stem(word, language):
    """What the forms of an English verb share, more or less."""
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
    """The groups of forms that a model knows, each with the form that names it first."""
    if language == "any":
        return []
    sections = lists.read_sections(DATA / f"{language}.txt")
    seen, cued = defaultdict(set), defaultdict(set)
    for document in documents:
        for word in set(words_of(document["text"].casefold())):
            seen[word].add(document["id"])
        for quote in document["quotes"]:
            for start, end in (quote.get("cue") or []) if quote["type"] != "direct" else []:
                for word in words_of(document["text"][start:end]):
                    if word[0].islower():
                        cued[word.casefold()].add(document["id"])
    small = {entry.casefold() for name in SMALL for entry in sections.get(name, []) if " " not in entry}
    cues = {word.casefold() for name in CUES for entry in sections.get(name, []) for word in entry.split()}
    cues |= {word for word, ids in cued.items() if len(ids) >= DOCUMENTS}
    groups = defaultdict(set)
    for word in cues | small:
        groups[word if word in small else "~" + stem(word, language)].add(word)
    for name in CLASSES:
        groups["=" + name] = {entry.casefold() for entry in sections.get(name, [])} - cues - small
    known = [forms for forms in groups.values() if len(set().union(*(seen[form] for form in forms))) >= DOCUMENTS]
    return sorted(sorted(forms, key=lambda form: (len(form), form)) for forms in known)


class Names:
    """How a feature's number is spelt."""

    def __init__(self, program, words, language):
        self.kinds = {"kind": [], "confidence": []}
        self.tags = []
        out = subprocess.run([program, "names"], check=True, capture_output=True, text=True).stdout
        for line in out.splitlines():
            what, *cells = line.split()
            if what == "tag":
                self.tags.append(cells[0])
            else:
                self.kinds[what].append(cells)
        self.words = ["-", *(forms[0] for forms in words)]
        self.endings = ["-", *ENDINGS[language]]

    def group(self, table, key):
        return self.kinds[table][(key >> 24) - 1][1]

    def spell(self, table, key):
        name, _, *values = self.kinds[table][(key >> 24) - 1]
        numbers = (key >> 12 & 4095, key & 4095)
        return " ".join([name, *(self.value(kind, number) for kind, number in zip(values, numbers) if kind != "none")])

    def value(self, kind, number):
        if kind == "number":
            return str(number)
        return {"word": self.words, "tag": self.tags, "ending": self.endings}[kind][number]

    def lines(self, table, weights):
        return sorted(f"{self.spell(table, key)} {' '.join(map(str, values))}" for key, values in weights.items())


def file_text(language, words, clauses, confidence):
    """A weights file of these lines."""
    sections = {
        "words": [" ".join(forms) for forms in words],
        "endings": ENDINGS[language],
        "clauses": clauses,
        "confidence": confidence,
    }
    parts = [
        "".join(f"{line}\n" for line in [f"[{name}]", *rows])
        for name, rows in sections.items()
        if rows or name != "clauses"
    ]
    return "\n".join([HEAD.format(language=language), *parts])


class Task:
    """All that the training of one language needs."""

    def __init__(self, program, language, folder, without=()):
        self.program, self.language, self.folder, self.without = str(program), language, Path(folder), set(without)
        self.documents = read_documents(language)
        self.store = str(self.folder / "gold.ww")
        build_store(self.documents, self.store)
        write_gold(self.documents, self.folder / "gold")

    def run(self, *arguments):
        command = [self.program, *map(str, arguments)]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()

    def examples(self, words, keep):
        """Rows of (document, label, keys) by decision."""
        path = self.folder / f"words-{id(keep)}.txt"
        path.write_text(file_text(self.language, words, [], []), encoding="utf-8")
        rows = defaultdict(list)
        for line in self.run("learn", self.store, self.folder / "gold", path):
            number, decision, label, *keys = line.split()
            if keep(int(number)):
                rows[decision].append((int(number), int(label), [int(key, 16) for key in keys]))
        return rows

    def clauses(self, words, names, keep, decisions=tuple(DECAY)):
        """The lines of section [clauses] from the documents to keep."""
        if self.language == "any":
            return []
        rows = self.examples(words, keep)
        weights = {}
        for decision in decisions:
            kept = [
                (document, label, [key for key in keys if names.group("kind", key) not in self.without])
                for document, label, keys in rows[decision]
            ]
            outcomes = 2 if decision == "cue" else 1
            weights |= logistic.fit(kept, outcomes, DECAY[decision], SUPPORT, ONE, LEAST)
        return names.lines("kind", weights)

    def find(self, path, keep):
        """What a weights file finds in the documents to keep: (document, quotation) in the scorer's form, each with
        the keys of its confidence."""
        for line in self.run("find", self.store, path):
            cells, keys = line.split(" | ")
            number, kind, prior, *places = cells.split()
            spans = [[int(start), int(end)] for start, end in zip(places[::2], places[1::2], strict=True)]
            quote = {
                "type": KINDS[int(kind)],
                "cue": [span for span in spans[:1] if span[1]],
                "speaker": [span for span in spans[1:2] if span[1]],
                "content": spans[2:],
                "confidence": float(prior),
                "keys": [int(key, 16) for key in keys.split()],
            }
            if keep(int(number)):
                yield int(number), quote

    def fold(self, fold, folds):
        """What a model that has not seen the documents of a fold finds in them."""
        words = vocabulary([d for d in self.documents if fold_of(d, folds) != fold], self.language)
        names = Names(self.program, words, self.language)
        lines = self.clauses(words, names, lambda number: fold_of(self.documents[number], folds) != fold)
        path = self.folder / f"fold-{fold}.txt"
        path.write_text(file_text(self.language, words, lines, []), encoding="utf-8")
        found = self.find(path, lambda number: fold_of(self.documents[number], folds) == fold)
        return [(number, spelt_words(quote, names)) for number, quote in found]


def spelt_words(quote, names):
    """Vocabularies of folds differ: the keys of words are spelt."""
    quote["keys"] = [names.spell("confidence", key) for key in quote["keys"]]
    return quote


def right_quotations(document, quotes):
    """For each quotation whether it is right, as csrc/speech/confidence.h has it."""
    import score

    text = document["text"]
    units, marked = set(), set()
    for quote in document["quotes"]:
        units |= set(score.units(text, score.canon(text, quote["content"])))
        marked |= set(score.units(text, score.canon(text, quote.get("quoted") or [])))
    result = []
    for quote in quotes:
        parts = score.units(text, score.canon(text, quote["content"]))
        known = units | marked if quote["type"] == "direct" else units
        result.append(bool(parts) and all(part in known for part in parts))
    return result


def confidence_rows(task, found):
    """Rows of (document, label, features as text) for all quotations of folds."""
    rows = []
    for number, document in enumerate(task.documents):
        quotes = found.get(number, [])
        if document.get("exhaustive", True):
            rights = right_quotations(document, quotes)
            rows += [(number, int(right), quote["keys"]) for right, quote in zip(rights, quotes, strict=True)]
    return rows


def fit_confidence(rows):
    return logistic.fit(rows, 1, CONFIDENCE_DECAY, SUPPORT, ONE, 1)


def set_confidences(task, found, folds):
    """Confidences by a model that has not seen the document."""
    import math

    rows = confidence_rows(task, found)
    for fold in range(folds):
        weights = fit_confidence([row for row in rows if fold_of(task.documents[row[0]], folds) != fold])
        for number, quotes in found.items():
            for quote in quotes if fold_of(task.documents[number], folds) == fold else []:
                total = sum(weights.get(key, (0,))[0] for key in quote["keys"]) / ONE
                quote["confidence"] = 1 / (1 + math.exp(-total))


def run_fold(job):
    task, fold, folds = job
    return task.fold(fold, folds)


def cross_validate(task, folds):
    """{document: quotations} that were found by models of other folds."""
    found = defaultdict(list)
    with Pool(2) as pool:
        for rows in pool.map(run_fold, [(task, fold, folds) for fold in range(folds)], chunksize=1):
            for number, quote in rows:
                found[number].append(quote)
    return found


def print_figures(task, found):
    import score

    predictions = {task.documents[number]["id"]: {"quotes": quotes} for number, quotes in found.items()}
    for document in task.documents:
        predictions.setdefault(document["id"], {"quotes": []})
    score.show(score.score(task.documents, predictions)[0])


def write_predictions(task, found, path):
    with path.open("w", encoding="utf-8") as out:
        for number, document in enumerate(task.documents):
            quotes = [{name: value for name, value in q.items() if name != "keys"} for q in found.get(number, [])]
            out.write(json.dumps({"id": document["id"], "quotes": quotes}) + "\n")


def train(task, folds=5):
    """The text of a language's weights file."""
    words = vocabulary(task.documents, task.language)
    names = Names(task.program, words, task.language)
    known = set(names.words)
    lines = task.clauses(words, names, lambda number: True)
    weights = fit_confidence(confidence_rows(task, cross_validate(task, folds)))
    kept = {
        key: value for key, value in weights.items() if not key.startswith("sure.cue-word ") or key.split()[2] in known
    }
    confidence = sorted(f"{key} {value[0]}" for key, value in kept.items())
    return file_text(task.language, words, lines, confidence)


def check(task):
    """Whether the quick decisions of the committed file come out the same."""
    words = vocabulary(task.documents, task.language)
    names = Names(task.program, words, task.language)
    kept = lists.read_sections(HERE / f"{task.language}.txt")["clauses"]
    old = [line for line in kept if line.split(".")[0] in QUICK]
    return old == task.clauses(words, names, lambda number: True, QUICK)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=FILES)
    parser.add_argument("--folds", type=int)
    parser.add_argument("--without", default="")
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--program", type=Path, default=ROOT / "build/speech_examples")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        task = Task(arguments.program, arguments.language, folder, arguments.without.split(","))
        if arguments.check:
            sys.exit(0 if check(task) else "the weights differ from those that training gives")
        if not arguments.folds:
            (HERE / f"{arguments.language}.txt").write_text(train(task), encoding="utf-8")
            return
        found = cross_validate(task, arguments.folds)
        set_confidences(task, found, arguments.folds)
        print_figures(task, found)
        if arguments.predictions:
            write_predictions(task, found, arguments.predictions)


if __name__ == "__main__":
    main()
