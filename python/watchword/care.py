"""Care: looking for damage in a store, and saving what is sound of it."""

from __future__ import annotations

import os

from ._call import Progress, options, path_bytes
from ._native import lib
from .table import Table, ask
from .writing import removing_unfinished


def verify(path: str | os.PathLike[str], *, quick: bool = False, progress: Progress = None) -> Table:
    """Looks for damage in the store at path; no rows: it is sound.

    Columns: file, section (None: the file as a whole), offset (in the file), problem, flipped_bit (where one flipped bit
    explains it: 8 times the offset of its byte, and 0 to 7; else None). It goes on behind what is damaged. Every block is
    read, and what the store says of the texts is checked against them; quick=True looks at the fixed parts of the files
    only.
    """
    chosen = options("ww_verify_options", quick=quick)
    return ask(lib.ww_verify, path_bytes(path), chosen, progress=progress, missing=FileNotFoundError)


def recover(
    path: str | os.PathLike[str],
    to: str | os.PathLike[str],
    *,
    memory_limit: int = 0,
    threads: int = 0,
    durable: bool = True,
    progress: Progress = None,
) -> Table:
    """Saves what is sound of the store at path into a new store; the old one stays as it is.

    Columns: file, document (its id, None: not known, or none in particular), field (None: the whole document), problem.
    All that could not be saved as it was is listed, and the damage that was found; a sound store gives no rows. One
    flipped bit in a block, a lost section table and a lost manifest are mended. Documents with a damaged text are left
    out, damaged values become None, and a document that has lost its id gets a made one.
    """
    chosen = options("ww_recover_options", memory_limit=memory_limit, threads=threads, no_sync=not durable)
    with removing_unfinished(to):
        return ask(
            lib.ww_recover,
            path_bytes(path),
            path_bytes(to),
            chosen,
            progress=progress,
            missing=FileNotFoundError,
        )
