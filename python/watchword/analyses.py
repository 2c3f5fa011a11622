"""Commands that ask a corpus: what they take, and how their results are shown."""

from __future__ import annotations

import argparse
import csv
import sys
from typing import Any

from . import info, summary
from .corpus import Corpus
from .corpus import open as open_corpus
from .partial import Partial
from .table import Table


def names_of(given: str) -> list[str]:
    """What stands between commas."""
    return [name.strip() for name in given.split(",") if name.strip()]


_SHARED: dict[str, dict[str, Any]] = {
    "by": {"help": "day, week, month, quarter, year or a field"},
    "layer": {"default": "folded", "help": "folded, surface, bare, stem, stem:en, lemma or pos: what is one word"},
    "min_count": {"type": int, "default": 1},
    "min_documents": {"type": int, "default": 1},
    "limit": {"type": int},
    "marks": {"action": "store_true", "help": "count punctuation as well"},
    "pattern": {"action": "append", "help": 'terms that match it, such as "protest*"; may be repeated'},
    "containing": {"action": "append", "metavar": "PATTERN", "help": "phrases with such a term; may be repeated"},
    "beginning": {"action": "append", "metavar": "PATTERN", "help": "phrases that begin so; may be repeated"},
    "ending": {"action": "append", "metavar": "PATTERN", "help": "phrases that end so; may be repeated"},
    "stop": {"action": "append", "metavar": "TERM", "help": "a term to leave out; may be repeated"},
    "kinds": {
        "type": names_of,
        "metavar": "A,B",
        "help": "word, number, mark, hashtag, handle, url, email, emoji, raw",
    },
    "min_confidence": {"type": float, "default": 0.0},
    "unit": {"choices": ("sentence", "paragraph", "document"), "default": "sentence"},
}
_FREQUENT = "min_count min_documents limit"
# What the command slogans shows of its mentions, and what each takes.
_FOLLOWED = {
    "variants": "",
    "occurrences": "",
    "statistics": "of by limit",
    "fillers": "limit",
    "outlets": "of limit",
    "bursts": "of by limit",
    "together": "of limit",
}
_PLUMBING = {"run", "call", "store", "date", "where", "csv"}


def add_analyses(commands: Any) -> None:
    """Adds a command for each question to those there are."""
    _add_documents(commands)
    _add_counts(commands)
    _add_partials(commands)
    _add_comparisons(commands)
    _add_lexis(commands)
    _add_findings(commands)


def _add_documents(commands: Any) -> None:
    command = _reading(commands, "export", _export, "write the documents to a file", csv=False)
    command.add_argument("--format", choices=("conllu", "vrt", "jsonl"), required=True)
    command.add_argument("file", help="compressed when it ends in .gz; - for standard output")
    _reading(commands, "summary", _summary, "a page about a corpus")
    command = commands.add_parser("info", help="what a store holds and what its bytes are used for")
    command.add_argument("store")
    command.add_argument("--csv", action="store_true", help="each section of each file as CSV")
    command.set_defaults(run=_info)
    _reading(commands, "documents", _table, "the documents")
    command = _reading(commands, "duplicates", _table, "documents that say nearly the same", "layer")
    command.add_argument("--n", type=int, default=5, help="words of what is compared")
    command.add_argument("--resemblance", type=float, default=0.8, help="share of both that two have in common")
    command.add_argument("--containment", type=float, help="or share of the shorter one")


def _add_counts(commands: Any) -> None:
    _reading(commands, "terms", _table, "term frequencies", f"by layer {_FREQUENT} marks pattern stop kinds")
    filters = "marks unit beginning containing ending stop kinds"
    command = _reading(commands, "ngrams", _table, "phrases", f"by layer {_FREQUENT} {filters}")
    _add_lengths(command, 2)
    command.add_argument("--closed", action="store_true", help="not what occurs only inside one longer phrase")
    command.add_argument("--skip", type=int, default=0, help="words that may be left out inside, shown as _")
    command = _reading(
        commands,
        "templates",
        _table,
        "phrases with an open slot",
        "layer min_documents limit marks unit containing stop kinds",
    )
    _add_lengths(command, 3)
    command.add_argument("--min-count", type=int, default=2)
    command.add_argument("--min-fillers", type=int, default=2, help="different words in the slot")
    command.add_argument("--shown", type=int, default=10, help="fillers in the list")


def _add_partials(commands: Any) -> None:
    takes = "by layer unit min_count min_documents marks"
    command = _reading(commands, "partial", _partial, "counts for merge", takes, csv=False)
    _add_lengths(command, 1)
    command.add_argument("--only", metavar="FILE", help="count only what is in these counts")
    command.add_argument("--out", metavar="FILE", required=True)
    command = commands.add_parser("merge", help="add up the counts of partial, and show them")
    command.add_argument("file", nargs="+")
    _add_shared(command, _FREQUENT)
    command.add_argument("--out", metavar="FILE", help="write them there, as partial does, and show nothing")
    command.add_argument("--csv", action="store_true", help="all rows as CSV")
    command.set_defaults(run=_merge)


def _add_comparisons(commands: Any) -> None:
    takes = f"layer {_FREQUENT} marks unit"
    command = _reading(commands, "keyness", _keyness, "terms of one corpus against another", takes)
    _add_lengths(command, 1)
    command.add_argument("--reference", help="a store, or a CSV file with columns term and count (default: the store)")
    command.add_argument("--reference-in", metavar="DATES", help="dates of the reference, such as 2020-01..2020-03")
    command.add_argument("--reference-where", action="append", default=[], metavar="FIELD=VALUE")
    command.add_argument("--reference-size", type=int, help="words that a CSV file stands for (default: all counts)")
    command.add_argument("--by-reference-only", action="store_true", help="also terms that only the reference has")
    command = _reading(commands, "dispersion", _table, "how evenly terms are spread", takes)
    _add_lengths(command, 1)
    command.add_argument("--parts", help="document (default), day, week, month, quarter, year or a field")
    command.add_argument("--slices", type=int, help="so many stretches of the corpus instead")


def _add_lexis(commands: Any) -> None:
    command = _reading(commands, "diversity", _table, "how rich the vocabulary is", "by layer marks")
    command.add_argument("--window", type=int, default=500, metavar="WORDS", help="of mattr")
    command.add_argument("--sample", type=int, default=42, metavar="WORDS", help="of hdd")
    command.add_argument("--mtld-threshold", type=float, default=0.72, metavar="RATIO")
    for name, about in (("vocabulary_growth", "types by words read"), ("heaps", "Heaps' law, fitted to them")):
        command = _reading(commands, name.replace("_", "-"), _table, about, "layer marks")
        command.add_argument("--step", type=int, metavar="WORDS", help="from point to point; default: about 100 points")
        command.set_defaults(call=name)
    _reading(commands, "zipf", _table, "terms by rank", "layer limit marks")
    _reading(commands, "spectrum", _table, "how many terms occur how often", "layer limit marks")
    command = _reading(commands, "zipf-fit", _table, "Zipf's law, fitted", "layer marks")
    command.add_argument("--xmin", type=int, metavar="COUNT", help="the lowest that the law is to hold for")
    command.set_defaults(call="zipf_fit")


def _add_findings(commands: Any) -> None:
    command = _reading(commands, "kwic", _table, "a concordance", "layer limit")
    command.add_argument("query")
    command = _reading(commands, "timeline", _timeline, "counts and bursts of words and phrases over time", "layer")
    command.add_argument(
        "item", nargs="+", metavar="ITEM", help="a query, or LABEL=QUERY, of which the same label adds up"
    )
    command.add_argument("--by", default="month", help="day, week, month, quarter or year")
    command.add_argument("--split", metavar="FIELD", help="series for each value of a field")
    command = _reading(commands, "spreading", _table, "phrases that spread: candidates for slogans", "layer limit")
    command.add_argument("--n", type=int, default=3, help="words of the shortest phrase")
    command.add_argument("--to", type=int, help="words of the longest; default: 8, or those of the shortest")
    command.add_argument("--min-count", type=int, default=1)
    command.add_argument("--min-documents", type=int, default=5, help="without reprints")
    command.add_argument("--min-sources", type=int, help="default: 2")
    _reading(commands, "quotations", _table, "who said what", "min_confidence")
    command = _reading(commands, "speakers", _table, "who is quoted how often", "by min_confidence limit")
    command.add_argument("--kinds", type=names_of, metavar="A,B", help="direct, mixed, indirect")
    command.add_argument("--unnamed", action="store_true", help="also speakers without name, such as police")
    command.add_argument("--min-quotations", type=int, default=1)
    _add_slogans(commands)


def _add_slogans(commands: Any) -> None:
    command = _reading(commands, "slogans", _slogans, "what was chanted, carried and tagged", "min_confidence by limit")
    command.add_argument(
        "--show",
        choices=("mentions", *_FOLLOWED),
        default="mentions",
        help="each mention, or what they add up to by slogan (--by groups statistics and sets the periods of bursts)",
    )
    command.add_argument("--of", choices=("slogan", "template"), help="what is followed; default: slogan")
    command = _reading(
        commands, "emerging", _table, "slogans that are new or rise since a date", "min_confidence limit"
    )
    command.add_argument("--since", required=True, metavar="DATE", help="such as 2020-06-01, 2020-06 or 2020")
    command.add_argument("--of", choices=("slogan", "template"), default="slogan")
    command.add_argument("--min-mentions", type=int, default=2, help="since that date")


def _reading(
    commands: Any, name: str, run: Any, about: str, takes: str = "", csv: bool = True
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=about)
    command.add_argument("store")
    _add_shared(command, takes)
    command.add_argument("--in", dest="date", help="dates, such as 2020-01..2020-03")
    command.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    if csv:
        command.add_argument("--csv", action="store_true", help="all rows as CSV")
    command.set_defaults(run=run, call=name)
    return command


def _add_shared(command: argparse.ArgumentParser, takes: str) -> None:
    for option in takes.split():
        command.add_argument(f"--{option.replace('_', '-')}", **_SHARED[option])


def _add_lengths(command: argparse.ArgumentParser, n: int) -> None:
    command.add_argument("--n", type=int, default=n, help="words of the shortest phrase")
    command.add_argument("--to", type=int, help="words of the longest; default: the same")


def _export(parsed: argparse.Namespace) -> None:
    write = getattr(_view(parsed), f"to_{parsed.format}")
    if parsed.file == "-":
        write(sys.stdout.buffer, progress=False)
    else:
        print(f"{parsed.file}: {write(parsed.file):,} documents")


def _view(parsed: argparse.Namespace) -> Corpus:
    return _narrowed(open_corpus(parsed.store), parsed.date, parsed.where)


def _narrowed(corpus: Corpus, date: str | None, conditions: list[str]) -> Corpus:
    fields: dict[str, list[str]] = {}
    for condition in conditions:
        name, sign, value = condition.partition("=")
        if not sign:
            raise ValueError(f"--where {condition}: FIELD=VALUE is wanted")
        fields.setdefault(name, []).append(value)
    return corpus.where(date=date, **fields) if date or fields else corpus


def _chosen(parsed: argparse.Namespace, *own: str) -> dict[str, Any]:
    """What a method of the corpus takes: all but what every command has, and its own."""
    return {name: value for name, value in vars(parsed).items() if name not in _PLUMBING.union(own)}


def _table(parsed: argparse.Namespace) -> None:
    print_table(getattr(_view(parsed), parsed.call)(**_chosen(parsed)), parsed.csv)


def _slogans(parsed: argparse.Namespace) -> None:
    mentions = _view(parsed).slogans(min_confidence=parsed.min_confidence)
    chosen = {name: getattr(parsed, name) for name in ("of", "by", "limit") if getattr(parsed, name) is not None}
    takes = _FOLLOWED.get(parsed.show, "").split()
    unknown = ", ".join(f"--{name}" for name in chosen if name not in takes)
    if unknown:
        raise ValueError(f"slogans --show {parsed.show} does not take {unknown}")
    print_table(mentions if parsed.show == "mentions" else getattr(mentions, parsed.show)(**chosen), parsed.csv)


def _keyness(parsed: argparse.Namespace) -> None:
    chosen = _chosen(parsed, "reference", "reference_in", "reference_where")
    print_table(_view(parsed).keyness(_reference(parsed), **chosen), parsed.csv)


def _reference(parsed: argparse.Namespace) -> Corpus | dict[str, int]:
    if parsed.reference is None and not parsed.reference_in and not parsed.reference_where:
        raise ValueError("what to compare with is said by --reference, --reference-in or --reference-where")
    if parsed.reference is not None and parsed.reference.endswith(".csv"):
        return _frequencies(parsed.reference)
    corpus = open_corpus(parsed.reference or parsed.store)
    return _narrowed(corpus, parsed.reference_in, parsed.reference_where)


def _frequencies(path: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            term, count = row.get("term", row.get("ngram")), row.get("count")
            if term is None or count is None:
                raise ValueError(f"{path}, line {number}: columns term (or ngram) and count are wanted")
            counts[term] = counts.get(term, 0) + int(count)
    return counts


def _partial(parsed: argparse.Namespace) -> None:
    only = _read_partial(parsed.only) if parsed.only else None
    _keep(_view(parsed).partial(**_chosen(parsed, "only", "out"), only=only), parsed.out)


def _merge(parsed: argparse.Namespace) -> None:
    whole = Partial.merge(_read_partial(file) for file in parsed.file)
    if parsed.out:
        _keep(whole, parsed.out)
    else:
        chosen = {name: getattr(parsed, name) for name in ("min_count", "min_documents", "limit")}
        print_table(whole.finish(**chosen), parsed.csv)


def _read_partial(path: str) -> Partial:
    with open(path, "rb") as file:
        return Partial.from_bytes(file.read())


def _keep(partial: Partial, path: str) -> None:
    with open(path, "wb") as file:
        written = file.write(partial.to_bytes())
    print(f"{path}: {partial}, {written:,} bytes")


def _timeline(parsed: argparse.Namespace) -> None:
    items: dict[str, list[str]] = {}
    for item in parsed.item:
        label, sign, query = item.partition("=")
        items.setdefault(label, []).append(query if sign else item)
    table = _view(parsed).timeline(items, by=parsed.by, layer=parsed.layer, split=parsed.split)
    print_table(table, parsed.csv)


def print_table(table: Table, as_csv: bool) -> None:
    """On standard output: what a person reads, or all rows as CSV."""
    if as_csv:
        table.to_csv(sys.stdout)
    else:
        print(table)


def _summary(parsed: argparse.Namespace) -> None:
    print(summary.page(_view(parsed)))


def _info(parsed: argparse.Namespace) -> None:
    corpus = open_corpus(parsed.store)
    if parsed.csv:
        print_table(corpus.info(), as_csv=True)
    else:
        print(info.page(corpus))
