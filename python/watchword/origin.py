"""Where records come from, and what became of them: one row of the build report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Origin:
    """A file, or a source that is no file."""

    name: str
    """"" for a source that is no file"""
    stem: str = ""
    """its name without what tells its format; begins the ids of documents that have none"""
    unit: str = "line"
    """what places count"""
    documents: int = 0
    text_bytes: int = 0
    invalid_bytes: int = 0
    undecodable: int = 0
    """bytes that the declared encoding does not have"""
    converted: bool = False
    skipped: int = 0
    duplicate_ids: int = 0
    duplicate_texts: int = 0
    seconds: float = 0.0
    reached: int = 0
    """the place of the last record read"""

    def place(self, number: int) -> str:
        if not self.name:
            return f"{self.unit} {number}"
        return f"{self.name}, {self.unit} {number}" if number else self.name

    def id_of(self, ordinal: int) -> str:
        """The id of a document that brings none; 0 for the only one of a file."""
        return self.stem if not ordinal else f"{self.stem}:{ordinal}" if self.stem else f"{ordinal}"
