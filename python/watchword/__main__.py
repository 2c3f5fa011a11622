"""The command line: `watchword build news.ww articles/`, `watchword terms news.ww --by month`, ..."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from . import info, summary
from ._call import Error, version
from .care import recover, verify
from .corpus import Corpus
from .corpus import open as open_corpus
from .reading import MEMBERS
from .table import Table
from .writing import append, build, compact, delete


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; 0 when it did what was asked, 1 with a message on stderr when not, or where verify objects."""
    parsed = _parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed) or 0)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has seen enough
    except KeyboardInterrupt:
        print("watchword: stopped", file=sys.stderr)
        return 130
    except (Error, OSError, ValueError, KeyError, ImportError, MemoryError, OverflowError) as error:
        print(f"watchword: {error.args[0] if isinstance(error, KeyError) else error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="watchword", description="Terms, phrases, slogans and quotations of dated text."
    )
    parser.add_argument("--version", action="version", version=version())
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    for name, function, about in (("build", build, "make a store"), ("append", append, "add to a store")):
        command = commands.add_parser(name, help=f"{about} from files or folders")
        command.add_argument("store")
        command.add_argument("source", nargs="+")
        command.add_argument("--skip-errors", action="store_true", help="leave bad records out and list them")
        for member in MEMBERS:
            command.add_argument(
                f"--{member}", dest=f"column_{member}", metavar="COLUMN", help=f"what holds the {member}"
            )
        command.add_argument(
            "--columns", type=_names, metavar="A,B", help="keep only these of the other columns (default: all)"
        )
        command.add_argument(
            "--date-format", action="append", metavar="PATTERN", help="how dates are written, such as %%d.%%m.%%Y"
        )
        command.add_argument("--encoding", help="what the text is in when it is not UTF-8, such as windows-1252")
        command.add_argument("--duplicates", choices=("keep", "drop"), default="keep", help="texts read before")
        command.add_argument(
            "--token-columns", type=_names, metavar="A,B", default=("word", "pos", "lemma"), help="of vertical text"
        )
        command.add_argument("--threads", type=int, default=0, help="that cut and compress; 0: one a core")
        command.add_argument(
            "--memory-limit", type=_bytes, default=0, metavar="SIZE", help="for what waits, such as 512M; 0: 1G"
        )
        if function is build:
            command.add_argument("--profile", help="how text is cut into words: news, unicode or whitespace")
        command.set_defaults(run=_write, function=function)

    command = commands.add_parser("delete", help="delete documents by id")
    command.add_argument("store")
    command.add_argument("id", nargs="*")
    command.add_argument("--from", dest="file", metavar="FILE", help="ids, one a line; - for standard input")
    command.add_argument("--ignore-missing", action="store_true", help="pass over ids that there is no document of")
    command.set_defaults(run=_delete)

    command = commands.add_parser("compact", help="merge segments and drop what was deleted")
    command.add_argument("store")
    command.add_argument("--memory-limit", type=_bytes, default=0, metavar="SIZE", help="such as 512M; 0: 1G")
    command.add_argument("--threads", type=int, default=0, help="that compress; 0: one a core")
    command.set_defaults(run=_compact)

    command = commands.add_parser("verify", help="look for damage in a store")
    command.add_argument("store")
    command.add_argument("--quick", action="store_true", help="look at the fixed parts of the files only")
    command.add_argument("--csv", action="store_true", help="all rows as CSV")
    command.set_defaults(run=_verify)

    command = commands.add_parser("recover", help="save what is sound of a store into a new one")
    command.add_argument("store")
    command.add_argument("new")
    command.add_argument("--csv", action="store_true", help="what could not be saved, all rows as CSV")
    command.add_argument("--memory-limit", type=_bytes, default=0, metavar="SIZE", help="such as 512M; 0: 1G")
    command.add_argument("--threads", type=int, default=0, help="that compress; 0: one a core")
    command.set_defaults(run=_recover)

    command = _reading(commands, "export", _export, "write the documents to a file", csv=False)
    command.add_argument("--format", choices=("conllu", "vrt", "jsonl"), required=True)
    command.add_argument("file", help="compressed when it ends in .gz; - for standard output")

    command = _reading(commands, "summary", _summary, "a page about a corpus")
    command = commands.add_parser("info", help="what a store holds and what its bytes are used for")
    command.add_argument("store")
    command.add_argument("--csv", action="store_true", help="each section of each file as CSV")
    command.set_defaults(run=_info)
    command = _reading(commands, "documents", _table, "the documents")
    command = _reading(
        commands, "terms", _table, "term frequencies", "by layer min_count min_documents limit marks pattern stop kinds"
    )
    command = _reading(commands, "ngrams", _table, "phrases", f"by {_PHRASES} beginning ending closed skip")
    command.add_argument("--n", type=int, default=2)
    command = _reading(
        commands, "templates", _table, "phrases with a slot, and what fills it", f"{_PHRASES} min_fillers shown"
    )
    command.add_argument("--n", type=int, default=3)
    command.set_defaults(min_count=2)
    command = _reading(commands, "kwic", _table, "a concordance", "layer limit")
    command.add_argument("query")
    _reading(commands, "quotations", _table, "who said what", "min_confidence")
    _reading(commands, "slogans", _table, "what was chanted, carried and tagged", "min_confidence")
    return parser


def _names(given: str) -> list[str]:
    return [name.strip() for name in given.split(",") if name.strip()]


_PHRASES = "to unit layer min_count min_documents limit marks containing stop kinds"
_OPTIONS: dict[str, dict[str, Any]] = {
    "to": {"type": int, "help": "the longest phrases; as long as the shortest ones where it is left out"},
    "unit": {"choices": ("sentence", "paragraph", "document"), "default": "sentence"},
    "by": {"help": "day, week, month, quarter, year or a field"},
    "layer": {"default": "folded", "help": "folded, surface, bare, stem, stem:en, lemma or pos: what is one word"},
    "min_count": {"type": int, "default": 1},
    "min_documents": {"type": int, "default": 1},
    "limit": {"type": int},
    "marks": {"action": "store_true", "help": "count punctuation as well"},
    "pattern": {
        "action": "append",
        "metavar": "PATTERN",
        "help": 'terms that match it, such as "protest*"; may be repeated',
    },
    "beginning": {"action": "append", "metavar": "PATTERN", "help": "that the first word matches; may be repeated"},
    "containing": {"action": "append", "metavar": "PATTERN", "help": "that some word matches; may be repeated"},
    "ending": {"action": "append", "metavar": "PATTERN", "help": "that the last word matches; may be repeated"},
    "stop": {"action": "append", "metavar": "TERM", "help": "a term to leave out; may be repeated"},
    "kinds": {"type": _names, "metavar": "A,B", "help": "word, number, mark, hashtag, handle, url, email, emoji, raw"},
    "closed": {"action": "store_true", "help": "leave out what is only ever part of one longer phrase"},
    "skip": {"type": int, "default": 0, "metavar": "WORDS", "help": "that may be left out, in all"},
    "min_fillers": {"type": int, "default": 2, "help": "different words in the slot"},
    "shown": {"type": int, "default": 10, "help": "fillers that are listed"},
    "min_confidence": {"type": float, "default": 0.0},
}


def _reading(
    commands: Any, name: str, run: Any, about: str, takes: str = "", csv: bool = True
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=about)
    command.add_argument("store")
    for option in takes.split():
        command.add_argument(f"--{option.replace('_', '-')}", **_OPTIONS[option])
    command.add_argument("--in", dest="date", help="dates, such as 2020-01..2020-03")
    command.add_argument("--where", action="append", default=[], metavar="FIELD=VALUE")
    if csv:
        command.add_argument("--csv", action="store_true", help="all rows as CSV")
    command.set_defaults(run=run, call=name)
    return command


def _write(parsed: argparse.Namespace) -> None:
    members = [name for name in vars(parsed) if name.startswith("column_")]
    mapping = {name.removeprefix("column_"): getattr(parsed, name) for name in members if getattr(parsed, name)}
    on_error = "skip" if parsed.skip_errors else "raise"
    source = parsed.source[0] if len(parsed.source) == 1 else parsed.source
    names = ("columns", "date_format", "encoding", "duplicates", "token_columns", "profile", "threads", "memory_limit")
    chosen = {name: getattr(parsed, name) for name in names if name in parsed}
    corpus = parsed.function(parsed.store, source, on_error=on_error, **chosen, **mapping)
    print(f"{corpus.path}: {corpus.report}")


def _delete(parsed: argparse.Namespace) -> None:
    ids = list(parsed.id)
    if parsed.file == "-":
        ids += sys.stdin.read().splitlines()
    elif parsed.file is not None:
        with open(parsed.file, encoding="utf-8") as lines:
            ids += lines.read().splitlines()
    corpus = delete(parsed.store, ids, missing="ignore" if parsed.ignore_missing else "raise")
    print(f"{corpus.path}: {len(corpus):,} documents left")


def _compact(parsed: argparse.Namespace) -> None:
    corpus = compact(parsed.store, memory_limit=parsed.memory_limit, threads=parsed.threads)
    summary = corpus.summary
    segments = "1 segment" if summary.segments == 1 else f"{summary.segments:,} segments"
    print(f"{corpus.path}: {segments}, {summary.store_bytes:,} bytes")


def _verify(parsed: argparse.Namespace) -> int:
    table = verify(parsed.store, quick=parsed.quick)
    if len(table) > 0 or parsed.csv:
        _print(table, parsed.csv)
    else:
        print(f"sound: {len(open_corpus(parsed.store)):,} documents")
    return 1 if len(table) > 0 else 0


def _recover(parsed: argparse.Namespace) -> None:
    table = recover(parsed.store, parsed.new, memory_limit=parsed.memory_limit, threads=parsed.threads)
    if len(table) > 0 or parsed.csv:
        _print(table, parsed.csv)
    saved = f"{parsed.new}: {len(open_corpus(parsed.new)):,} documents saved"
    print(saved, file=sys.stderr if parsed.csv else sys.stdout)


def _bytes(given: str) -> int:
    digits, unit = (given[:-1], given[-1]) if given[-1:] in "KMG" else (given, "")
    return int(digits) << {"": 0, "K": 10, "M": 20, "G": 30}[unit]


def _export(parsed: argparse.Namespace) -> None:
    write = getattr(_view(parsed), f"to_{parsed.format}")
    if parsed.file == "-":
        write(sys.stdout.buffer, progress=False)
    else:
        print(f"{parsed.file}: {write(parsed.file):,} documents")


def _view(parsed: argparse.Namespace) -> Corpus:
    fields: dict[str, list[str]] = {}
    for condition in parsed.where:
        name, sign, value = condition.partition("=")
        if not sign:
            raise ValueError(f"--where {condition}: FIELD=VALUE is wanted")
        fields.setdefault(name, []).append(value)
    corpus = open_corpus(parsed.store)
    return corpus.where(date=parsed.date, **fields) if parsed.date or fields else corpus


def _table(parsed: argparse.Namespace) -> None:
    names = set(_OPTIONS) | {"n", "query"}
    chosen = {name: value for name, value in vars(parsed).items() if name in names}
    _print(getattr(_view(parsed), parsed.call)(**chosen), parsed.csv)


def _print(table: Table, as_csv: bool) -> None:
    if as_csv:
        table.to_csv(sys.stdout)
    else:
        print(table)


def _summary(parsed: argparse.Namespace) -> None:
    print(summary.page(_view(parsed)))


def _info(parsed: argparse.Namespace) -> None:
    corpus = open_corpus(parsed.store)
    if parsed.csv:
        _print(corpus.info(), as_csv=True)
    else:
        print(info.page(corpus))


if __name__ == "__main__":
    sys.exit(main())
