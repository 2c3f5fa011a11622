"""A page about a store: what is in it, and what its bytes are used for."""

from __future__ import annotations

from .corpus import Corpus


def page(corpus: Corpus) -> str:
    """The summary, and the bytes of each section over all files with their share of the text, as text."""
    about = corpus.summary
    head = {
        "documents": f"{about.documents:,}, and {about.deleted:,} deleted",
        "tokens": f"{about.tokens:,}, of {about.types:,} types",
        "text": f"{about.text_bytes:,} bytes",
        "store": f"{about.store_bytes:,} bytes, {_share(about.store_bytes, about.text_bytes)} of the text",
        "segments": f"{about.segments:,}",
        "format": f"{about.format_major}.{about.format_minor}, Unicode {about.unicode}, profile {about.profile}",
        "generation": f"{about.generation:,}",
    }
    lines = [corpus.path, *(f"  {name:<11} {value}" for name, value in head.items()), ""]
    cells = [("section", "blocks", "bytes", "of the text", "inflated")]
    for name, (blocks, size, inflated) in _sections(corpus).items():
        cells.append((name, f"{blocks:,}", f"{size:,}", _share(size, about.text_bytes), f"{inflated:,}"))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for name, *numbers in cells:
        aligned = (f"{number:>{width}}" for number, width in zip(numbers, widths[1:], strict=True))
        lines.append("  ".join([f"  {name:<{widths[0]}}", *aligned]))
    return "\n".join(lines)


def _sections(corpus: Corpus) -> dict[str, tuple[int, int, int]]:
    """Blocks, bytes and bytes inflated by section, in the order in which they stand in the files."""
    sums: dict[str, tuple[int, int, int]] = {}
    for row in corpus.info().to_dicts():
        blocks, size, inflated = sums.get(row["section"], (0, 0, 0))
        sums[row["section"]] = blocks + row["blocks"], size + row["bytes"], inflated + row["inflated"]
    return sums


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f}" if whole else "-"
