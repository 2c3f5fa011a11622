"""Matrices of documents and terms, as scipy and scikit-learn take them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ._call import Handle, Progress, call_long, options
from ._native import lib
from .table import Table, table_slot
from .term_filter import Texts, term_filter

if TYPE_CHECKING:
    import scipy.sparse


class DocumentTermMatrix:
    """Counts of terms or n-grams by document or group: a row for each of .documents, a column for each of .terms."""

    def __init__(self, cells: Table, documents: Table, terms: Table) -> None:
        self.cells = cells
        """Columns column, count: what is not 0, row by row."""
        self.documents = documents
        """What the rows are; columns document, date, source, or group; and end, where a row's cells end."""
        self.terms = terms
        """What the columns are; columns term, count, documents, or ngram, n, count, documents."""

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.documents), len(self.terms)

    @functools.cached_property
    def matrix(self) -> scipy.sparse.csr_matrix:
        """The counts as scipy.sparse.csr_matrix, which shares the memory of .cells and cannot be changed; .copy() can."""
        try:
            import numpy
            import scipy.sparse
        except ImportError as error:
            raise ImportError("a matrix needs scipy: pip install watchword[sparse]") from error
        columns, ends = numpy.asarray(self.cells["column"]), numpy.asarray(self.documents["end"])
        begins = numpy.zeros(len(ends) + 1, columns.dtype)
        begins[1:] = ends
        matrix = scipy.sparse.csr_matrix((numpy.asarray(self.cells["count"]), columns, begins), shape=self.shape)
        matrix.has_sorted_indices = matrix.has_canonical_format = True
        return matrix

    def __repr__(self) -> str:
        rows, columns = self.shape
        return f"<DocumentTermMatrix: {rows:,} by {columns:,}, {len(self.cells):,} cells>"


class Matrices:
    """The matrices of a corpus."""

    _pointer: Handle

    def document_term_matrix(
        self,
        n: int = 1,
        to: int | None = None,
        *,
        by: str = "document",
        layer: str = "folded",
        unit: str = "sentence",
        min_count: int = 1,
        min_documents: int = 1,
        marks: bool = False,
        pattern: Texts = None,
        stop: Texts = None,
        kinds: Texts = None,
        progress: Progress = None,
        threads: int = 0,
        memory_limit: int = 0,
    ) -> DocumentTermMatrix:
        """Counts of terms (n=1) or of phrases of n (to `to`) words by document, or by group as in terms.

        Thresholds hold for a column over the whole view. layer, pattern, stop and kinds are as in terms, unit as in
        ngrams; a phrase counts when all its words do. Documents without words keep their rows.

            from sklearn.decomposition import LatentDirichletAllocation
            made = corpus.document_term_matrix(min_documents=5, kinds="word")
            topics = LatentDirichletAllocation(20).fit_transform(made.matrix)
        """
        if n < 1:
            raise ValueError(f"n is {n}: an n-gram has at least one word")
        cells, rows, columns = table_slot(), table_slot(), table_slot()
        chosen = options(
            "ww_matrix_options",
            to=to,
            by=by,
            layer=layer,
            unit=unit,
            min_count=min_count,
            min_documents=min_documents,
            marks=marks,
            filter=term_filter(pattern, stop, kinds),
        )
        setattr(chosen, "from", n)
        call_long(
            lib.ww_document_term_matrix,
            cells,
            rows,
            columns,
            self._pointer,
            chosen,
            progress=progress,
            threads=threads,
            memory_limit=memory_limit,
        )
        return DocumentTermMatrix(Table(cells), Table(rows), Table(columns))
