#include "support/passage_of.h"

#include <string.h>

#include "base/vec.h"
#include "corpus/token_cursor.h"

struct test_passage passage_of_text(void **state, const char *language, const char *text, size_t size)
{
	struct test_text document = {.lang = language, .text = text, .text_size = size};
	ww_corpus *corpus = corpus_of(state, &document, 1);
	struct test_passage out = {.passage = passage_of(alloc_or_default(NULL))};
	const struct lexicon *lexicon;
	struct token_run run;
	ww_error error;
	bool more;

	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, 0), &error), &error);
	assert_ok(word_book_new(&out.book, alloc_or_default(NULL), &error), &error);
	assert_ok(shapes_new(&out.shapes, lexicon, out.book, alloc_or_default(NULL), &error), &error);
	assert_ok(sheet_new(&out.sheet, out.book, language, alloc_or_default(NULL), &error), &error);
	assert_ok(token_cursor_open(&out.cursor, corpus, 0, 1, &error), &error);
	assert_ok(token_cursor_document(&run, &more, out.cursor, &error), &error);
	assert_true(more);
	assert_ok(passage_read(&out.passage, out.sheet, out.shapes, run.types, run.count, &error), &error);
	out.types = run.types;
	out.count = run.count;
	return out;
}

void passage_of_free(struct test_passage *passage)
{
	passage_clear(&passage->passage);
	sheet_free(passage->sheet);
	shapes_free(passage->shapes);
	word_book_free(passage->book);
	token_cursor_close(passage->cursor);
}

void check_words(const struct passage *passage, size_t first, size_t end, const char *wanted, const char *file,
                 int line)
{
	struct vec text = vec_of(alloc_or_default(NULL), 1);
	bool same;

	for (size_t word = first; word < end && word < passage->count; word++) {
		ww_text type = lexicon_type(passage->lexicon, passage->words[word].type);

		if (word > first)
			assert_ok(vec_append(&text, " ", 1, NULL), NULL);
		assert_ok(vec_append(&text, type.data, type.size, NULL), NULL);
	}
	same = text.count == strlen(wanted) && memcmp(text.items, wanted, text.count) == 0;
	if (!same)
		print_error("%s:%d: wanted \"%s\" but got \"%.*s\"\n", file, line, wanted, (int)text.count,
		            (const char *)text.items);
	vec_clear(&text);
	if (!same)
		_fail(file, line);
}
