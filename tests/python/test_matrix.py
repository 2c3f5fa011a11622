"""Matrices are what scipy and scikit-learn take."""

import collections

import pytest

import watchword as ww


def test_terms_of_documents_and_their_labels(corpus_of):
    made = corpus_of(
        {"id": "a", "text": "Peace now! Peace."}, {"id": "b", "text": ""}, {"id": "c", "text": "War now"}
    ).document_term_matrix()
    assert isinstance(made, ww.DocumentTermMatrix)
    assert list(made.terms["term"]) == ["now", "peace", "war"] and list(made.documents["document"]) == ["a", "b", "c"]
    assert list(made.documents["end"]) == [2, 2, 4] and made.shape == (3, 3)
    assert list(made.cells["column"]) == [0, 1, 0, 2] and list(made.cells["count"]) == [1, 2, 1, 1]
    assert repr(made) == "<DocumentTermMatrix: 3 by 3, 4 cells>"
    assert made.cells.to_arrow().schema.field("column").type == "int32"


def test_the_matrix_shares_memory_with_the_table(sample):
    numpy, sparse = pytest.importorskip("numpy"), pytest.importorskip("scipy.sparse")
    for options in ({}, {"n": 2, "min_count": 3}, {"by": "source"}, {"n": 1, "to": 2, "by": "month"}):
        made = sample.document_term_matrix(**options)
        matrix = made.matrix
        assert isinstance(matrix, sparse.csr_matrix) and matrix.shape == made.shape
        assert matrix is made.matrix and matrix.indices.dtype == matrix.indptr.dtype == numpy.int32
        assert numpy.shares_memory(matrix.indices, numpy.asarray(made.cells["column"]))
        assert numpy.shares_memory(matrix.data, numpy.asarray(made.cells["count"]))
        copy = sparse.csr_matrix((matrix.data.copy(), matrix.indices.copy(), matrix.indptr.copy()), matrix.shape)
        assert copy.has_canonical_format
        assert matrix.sum(axis=0).tolist()[0] == list(made.terms["count"])
    matrix = sample.document_term_matrix().matrix
    assert matrix.sum() == sample.summary.words  # the tables are gone, their memory is not


def test_cells_are_counts_of_the_tokens_of_documents(sample):
    made = sample.document_term_matrix(kinds="word", min_documents=2)
    pytest.importorskip("scipy")
    terms = list(made.terms["term"])
    for row, id in enumerate(made.documents["document"]):
        tokens = sample[id].tokens()
        words = (t for t, kind in zip(tokens["folded"], tokens["kind"], strict=True) if kind == "word")
        wanted = {term: n for term, n in collections.Counter(words).items() if term in set(terms)}
        cells = made.matrix[row].tocoo()
        assert {terms[c]: n for c, n in zip(cells.col.tolist(), cells.data.tolist(), strict=True)} == wanted


def test_scikit_learn_reads_it(sample):
    decomposition = pytest.importorskip("sklearn.decomposition")
    text = pytest.importorskip("sklearn.feature_extraction.text")
    made = sample.document_term_matrix(min_documents=2, stop=["the", "a"])
    weights = text.TfidfTransformer().fit_transform(made.matrix)
    assert weights.shape == made.shape
    topics = decomposition.LatentDirichletAllocation(3, max_iter=2, random_state=0).fit_transform(made.matrix)
    assert topics.shape == (len(sample), 3)


def test_what_is_wrong_is_told(corpus_of):
    corpus = corpus_of("a b")
    with pytest.raises(ValueError, match="n is 0"):
        corpus.document_term_matrix(0)
    with pytest.raises(KeyError, match="colour"):
        corpus.document_term_matrix(by="colour")
    with pytest.raises(ValueError, match="no kind"):
        corpus.document_term_matrix(kinds="verb")
