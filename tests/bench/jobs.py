"""What is timed of watchword, and of peers in keeping text. A function that makes a job says what it includes."""

from __future__ import annotations

import json
import shutil
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path

from measure import ROOT, folder_bytes, read


def watchword_build(threads: int) -> Callable:
    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        shutil.rmtree(store, ignore_errors=True)
        return lambda: ww.build(store, corpus, threads=threads, progress=False), lambda: {"bytes": folder_bytes(store)}

    return job


def watchword_build_memory(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    records, target = read(corpus), store.with_name("memory.ww")
    shutil.rmtree(target, ignore_errors=True)
    return lambda: ww.build(target, records, progress=False), lambda: {"bytes": folder_bytes(target)}


MEMBERS = ("id", "date", "title", "source", "url", "lang", "text")


def write_documents(path: Path, records: list[dict]) -> None:
    """The input of writer.c: each member of each document as its length, in 8 bytes, and its bytes."""
    with path.open("wb") as file:
        for record in records:
            for member in MEMBERS:
                value = (record.get(member) or "").encode("utf-8", "surrogatepass")
                file.write(len(value).to_bytes(8, "little") + value)


def c_writer(threads: int) -> Callable:
    """What it took is the C program's to say: it times itself, without reading the documents."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        program, target, documents = ROOT / "build/bench_writer", store.with_name("c.ww"), store.with_name("documents")
        if not program.exists():
            raise FileNotFoundError(f"no {program}; compile tests/bench/writer.c as that")
        shutil.rmtree(target, ignore_errors=True)
        if not documents.exists():
            write_documents(documents, read(corpus))
        printed: list[str] = []

        def run() -> None:
            command = [program, documents, target, str(threads)]
            printed.append(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

        def result() -> dict:
            said = json.loads(printed[0])
            return {"cpu": said["cpu"], "wall": said["wall"], "peak": said["peak"], "bytes": folder_bytes(target)}

        return run, result

    return job


def watchword_call(name: str, *arguments, **how) -> Callable:
    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        opened, made = ww.open(store), []
        return lambda: made.append(getattr(opened, name)(*arguments, progress=False, **how)), lambda: {
            "rows": len(made[0])
        }

    return job


def watchword_keyness(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """Terms of the earliest year that is in the dates, against all documents."""
    import watchword as ww

    opened, made = ww.open(store), []
    year = min(date for date in opened.documents()["date"] if date is not None).year
    view = opened.where(date=f"{year:04}")
    return lambda: made.append(view.keyness(opened, threads=1, progress=False)), lambda: {"rows": len(made[0])}


def watchword_matrix(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """Counts of terms by document as scipy has them, from opening the store on."""
    import scipy.sparse  # noqa: F401
    import watchword as ww

    opened, made = ww.open(store), []
    return lambda: made.append(opened.document_term_matrix(threads=1, progress=False).matrix), lambda: {
        "rows": made[0].shape[1]
    }


def watchword_appends(parts: int) -> Callable:
    """As many commits as parts, each by a writer of its own; segments are merged as they fall due."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import watchword as ww

        target, records = store.with_name("appends.ww"), read(corpus)
        shutil.rmtree(target, ignore_errors=True)

        def run() -> None:
            for part in range(parts):
                taken = records[part * len(records) // parts : (part + 1) * len(records) // parts]
                ww.append(target, taken, progress=False) if part else ww.build(target, taken, progress=False)

        return run, lambda: {"bytes": folder_bytes(target)}

    return job


def watchword_compact(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """Seven segments become one, on one thread."""
    import watchword as ww

    target, records = store.with_name("compact.ww"), read(corpus)
    shutil.rmtree(target, ignore_errors=True)
    for part in range(7):
        ww.append(target, records[part::7], progress=False) if part else ww.build(target, records[::7], progress=False)
    return lambda: ww.compact(target, threads=1, progress=False), lambda: {"bytes": folder_bytes(target)}


def watchword_verify(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    made: list = []
    return lambda: made.append(ww.verify(store, progress=False)), lambda: {"rows": len(made[0])}


def watchword_export(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import watchword as ww

    opened, written = ww.open(store), []
    return lambda: written.append(opened.to_jsonl("/dev/null", progress=False)), lambda: {"rows": written[0]}


def gzip_6(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    texts, size = "\n".join(record["text"] for record in read(corpus)).encode("utf-8", "surrogatepass"), []
    return lambda: size.append(len(zlib.compress(texts, 6))), lambda: {"bytes": size[0]}


def sqlite_fts5(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    import sqlite3

    records, path = read(corpus), store.with_name("fts5.db")
    path.unlink(missing_ok=True)

    def run() -> None:
        database = sqlite3.connect(path)
        database.execute("create virtual table news using fts5(id unindexed, text)")
        database.executemany("insert into news values (?, ?)", ((r["id"], r["text"]) for r in records))
        database.commit()
        database.close()

    return run, lambda: {"bytes": path.stat().st_size}


def tantivy(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """The id and the text stored, and words with their positions, as a concordance needs them; one thread writes."""
    from tantivy import Document, Index, SchemaBuilder

    records, path = read(corpus), store.with_name("tantivy")
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir()
    builder = SchemaBuilder().add_text_field("id", stored=True, tokenizer_name="raw")
    schema = builder.add_text_field("text", stored=True, tokenizer_name="default", index_option="position").build()

    def run() -> None:
        writer = Index(schema, path=str(path)).writer(heap_size=256 * 1024 * 1024, num_threads=1)
        for record in records:
            writer.add_document(Document(id=record["id"], text=record["text"]))
        writer.commit()
        writer.wait_merging_threads()

    return run, lambda: {"bytes": folder_bytes(path)}


def _partials(store: Path) -> list:
    """Of the two halves of the store, by documents."""
    import watchword as ww

    corpus = ww.open(store)
    ids = list(corpus.documents(progress=False)["id"])
    halves = (ids[: len(ids) // 2], ids[len(ids) // 2 :])
    return [corpus.where(id=half).partial(1, 3, min_count=2, progress=False) for half in halves]


def watchword_merge(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """On one thread; counting the parts is not timed, here and below."""
    import watchword as ww

    parts, made = _partials(store), []
    return lambda: made.append(ww.Partial.merge(parts, threads=1, progress=False)), lambda: {"rows": len(made[0])}


def watchword_partial_bytes(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """Written, then read and looked through."""
    import watchword as ww

    part, made = _partials(store)[0], []

    def run() -> None:
        made.append(part.to_bytes(progress=False))
        made.append(ww.Partial.from_bytes(made[0], progress=False))

    return run, lambda: {"rows": len(made[1]), "bytes": len(made[0])}


def watchword_partial_table(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    part, made = _partials(store)[0], []
    return lambda: made.append(part.finish(threads=1, progress=False)), lambda: {"rows": len(made[0])}
