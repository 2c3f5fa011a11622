/** Matrices of documents and terms, for tools that take one: topic models, classifiers, clustering. */
#ifndef WATCHWORD_MATRIX_H
#define WATCHWORD_MATRIX_H

#include "count.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_document_term_matrix. */
typedef struct ww_matrix_options {
	size_t size;
	uint32_t from;                /**< shortest n-gram that is a column; 0: 1, which are terms */
	uint32_t to;                  /**< longest, at most 64; 0: same as from */
	const char *by;               /**< rows: "document" (default), or as in ww_terms_options */
	const char *layer;            /**< as in ww_terms_options */
	const char *unit;             /**< as in ww_ngrams_options */
	uint64_t min_count;           /**< of a column, over the whole view; 0: 1 */
	uint64_t min_documents;       /**< of a column, over the whole view; 0: 1 */
	bool marks;                   /**< marks count, and are members of n-grams */
	const ww_term_filter *filter; /**< terms that count; an n-gram counts when all its terms do. NULL: all */
} ww_matrix_options;

/**
 * Counts of terms or n-grams by document or group, as a sparse matrix in compressed rows (CSR). Three tables, each the
 * caller's:
 *
 * rows: by document document utf8, date date32, source utf8; else group utf8 (null for documents that have no date or
 * no such field). Then end i64: where the row's cells end among all cells; they begin where those of the row before
 * end. All documents of the view have a row, also those without cells. Documents come in the order of the view, groups
 * ascending (null last).
 *
 * columns: term utf8, or, where from and to are not both 1, ngram utf8 and n u64; then count u64 and documents u64,
 * over the whole view. Order: by the bytes of the terms one after the other, the shorter first where a longer goes on
 * from it; for terms that is the order of their texts.
 *
 * cells: column i32 (i64 where there are 2^31 columns or cells, or more), count i64. Cells of a row ascend by column,
 * and none is 0.
 *
 * With scipy, csr_matrix((count, column, indptr)) is the matrix, where indptr is a 0 and then end. Memory comes on top
 * of the limit of run, which counting goes by, for the cells (28 bytes for each) and 12 bytes a term and thread.
 * Errors: WW_EINVAL (lengths, layer, unit, filter), and those of ww_terms and ww_ngrams.
 */
WW_API ww_status ww_document_term_matrix(ww_table **cells, ww_table **rows, ww_table **columns, const ww_corpus *corpus,
                                         const ww_matrix_options *options, const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
