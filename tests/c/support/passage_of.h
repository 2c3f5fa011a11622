/* A passage from a text that stands in the test, with all that it borrows from. */
#ifndef SUPPORT_PASSAGE_OF_H
#define SUPPORT_PASSAGE_OF_H

#include "speech/passage.h"
#include "support/corpus_of.h"

struct token_cursor;

struct test_passage {
	struct passage passage;
	struct word_book *book;
	struct shapes *shapes;
	struct sheet *sheet;
	struct token_cursor *cursor;
	const uint32_t *types; /* of the document, layout included */
	size_t count;
};

/* language is a code with word lists. Released by passage_of_free, and its corpus by corpus_release. */
struct test_passage passage_of_text(void **state, const char *language, const char *text, size_t size);
void passage_of_free(struct test_passage *passage);

/* Asserts that the words first to end - 1 of a passage, one space between them, are these. */
#define assert_words(passage, first, end, wanted) check_words((passage), (first), (end), (wanted), __FILE__, __LINE__)
void check_words(const struct passage *passage, size_t first, size_t end, const char *wanted, const char *file,
                 int line);

#endif
