/*
 * A corpus from texts that stand in the test:
 *
 *     static void a_sequence_never_crosses_a_document_end(void **state)
 *     {
 *             ww_corpus *corpus = corpus_of_texts(state, "a b", "c d");
 *             ...
 *     }
 *
 *     cmocka_unit_test_teardown(a_sequence_never_crosses_a_document_end, corpus_release)
 */
#ifndef SUPPORT_CORPUS_OF_H
#define SUPPORT_CORPUS_OF_H

#include <string.h>

#include "support/check.h"
#include "watchword/corpus.h"
#include "watchword/store.h"

/* A document. Whatever is NULL or 0 is left out, but a document without id gets its number, from 1. */
struct test_text {
	const char *id;
	const char *date;
	const char *source;
	const char *lang;
	const char *text;
	size_t text_size; /* 0: up to the final zero */
	const char *title;
	const char *url;
	const ww_field *fields;
	size_t field_count;
};

/* How its store is made. All zero is a good default. */
struct test_store {
	const ww_alloc *alloc; /* of the corpus */
	const char *profile;
	uint64_t memory_limit;
	size_t commit_every; /* documents, each time into a segment of their own; 0: all in one */
};

/*
 * Writes a new store into a folder of its own and opens it. Closed and removed by corpus_release; views, tables and
 * documents made of it are the test's. May be called several times in a test.
 */
ww_corpus *corpus_of(void **state, const struct test_text *texts, size_t count);
ww_corpus *corpus_of_store(void **state, const struct test_text *texts, size_t count, const struct test_store *store);

/* The same from nothing but texts. */
#define corpus_of_texts(state, ...)                                \
	corpus_of_strings((state), (const char *const[]){__VA_ARGS__}, \
	                  sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))
ww_corpus *corpus_of_strings(void **state, const char *const *texts, size_t count);

/* The store of the corpus made last. */
const char *corpus_of_path(void **state);

/* Teardown: closes what corpus_of opened and removes its folders. May be called before, and again. */
int corpus_release(void **state);

/* A text with the length of a string. */
static inline ww_text text_of_string(const char *string)
{
	return (ww_text){string, string ? strlen(string) : 0};
}

/* Whether a text is this string; NULL is an empty one. */
bool text_is(ww_text text, const char *string);

/* A cell of a column of texts. */
ww_text cell_text(const ww_table *table, const char *column, uint64_t row);

/* Asserts that a text is this string. */
#define assert_text(text, wanted) check_text((text), (wanted), __FILE__, __LINE__)
void check_text(ww_text text, const char *wanted, const char *file, int line);

/*
 * Asserts that the cells of a column, each as text and joined by " | ", are these. Texts as they are, numbers in
 * decimals, reals with %.4f, dates as days, null as "-".
 */
#define assert_column(table, name, wanted) check_column((table), (name), (wanted), __FILE__, __LINE__)
void check_column(const ww_table *table, const char *name, const char *wanted, const char *file, int line);

#endif
