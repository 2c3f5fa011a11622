"""The command line: `watchword build news.ww articles/`, `watchword terms news.ww --by month`, ..."""

from __future__ import annotations

import argparse
import sys

from ._call import Error, version
from .analyses import add_analyses, names_of, print_table
from .care import recover, verify
from .corpus import open as open_corpus
from .reading import MEMBERS
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
            "--columns", type=names_of, metavar="A,B", help="keep only these of the other columns (default: all)"
        )
        command.add_argument(
            "--date-format", action="append", metavar="PATTERN", help="how dates are written, such as %%d.%%m.%%Y"
        )
        command.add_argument("--encoding", help="what the text is in when it is not UTF-8, such as windows-1252")
        command.add_argument("--duplicates", choices=("keep", "drop"), default="keep", help="texts read before")
        command.add_argument(
            "--token-columns", type=names_of, metavar="A,B", default=("word", "pos", "lemma"), help="of vertical text"
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

    add_analyses(commands)
    return parser


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
        print_table(table, parsed.csv)
    else:
        print(f"sound: {len(open_corpus(parsed.store)):,} documents")
    return 1 if len(table) > 0 else 0


def _recover(parsed: argparse.Namespace) -> None:
    table = recover(parsed.store, parsed.new, memory_limit=parsed.memory_limit, threads=parsed.threads)
    if len(table) > 0 or parsed.csv:
        print_table(table, parsed.csv)
    saved = f"{parsed.new}: {len(open_corpus(parsed.new)):,} documents saved"
    print(saved, file=sys.stderr if parsed.csv else sys.stdout)


def _bytes(given: str) -> int:
    digits, unit = (given[:-1], given[-1]) if given[-1:] in "KMG" else (given, "")
    return int(digits) << {"": 0, "K": 10, "M": 20, "G": 30}[unit]


if __name__ == "__main__":
    sys.exit(main())
