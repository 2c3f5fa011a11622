/* Terms over all segments. */
#include "corpus/vocabulary.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
#include "support/corpus_of.h"
#include "support/texts.h"
#include "watchword/corpus.h"

/* A token as the table of a document has it; text on the heap. */
struct seen {
	char *text;
	size_t size;
	uint8_t kind;
	uint64_t document;
};

/* A term as a naive count has it; text is a seen one's. */
struct counted {
	const char *text;
	size_t size;
	uint64_t count, documents;
	uint8_t kind;
};

static int by_bytes(const char *a, size_t a_size, const char *b, size_t b_size)
{
	int order = memcmp(a, b, a_size < b_size ? a_size : b_size);

	return order ? order : (a_size > b_size) - (a_size < b_size);
}

static int by_text_and_document(const void *left, const void *right)
{
	const struct seen *a = left, *b = right;
	int order = by_bytes(a->text, a->size, b->text, b->size);

	return order ? order : (a->document > b->document) - (a->document < b->document);
}

static int by_count(const void *left, const void *right)
{
	const struct counted *a = left, *b = right;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return by_bytes(a->text, a->size, b->text, b->size);
}

static uint8_t kind_of(ww_text name)
{
	for (uint8_t kind = 0; kind < TOKEN_KINDS; kind++)
		if (strlen(token_kind_name(kind)) == name.size && memcmp(token_kind_name(kind), name.data, name.size) == 0)
			return kind;
	fail();
	return 0;
}

/* All tokens of all documents, from the tables of documents. */
static struct vec see_tokens(const ww_corpus *corpus, const char *column)
{
	struct vec seen = vec_of(&alloc_default, sizeof(struct seen));

	for (uint64_t row = 0; row < corpus->rows; row++) {
		char id[24];
		ww_document *document;
		ww_table *table;
		ww_error error;
		size_t text, kind;

		snprintf(id, sizeof id, "%u", (unsigned)row + 1);
		assert_ok(ww_document_open(&document, corpus, text_of_string(id), &error), &error);
		assert_ok(ww_document_tokens(&table, document, false, &error), &error);
		text = ww_table_find(table, column);
		kind = ww_table_find(table, "kind");
		for (uint64_t i = 0; i < ww_table_rows(table); i++) {
			ww_text cell = ww_table_text(table, text, i);
			struct seen token = {alloc_text(&alloc_default, cell.data, cell.size), cell.size,
			                     kind_of(ww_table_text(table, kind, i)), row};

			assert_ok(vec_push(&seen, &token, &error), &error);
		}
		ww_table_free(table);
		ww_document_close(document);
	}
	return seen;
}

static struct vec count_naively(struct vec *seen)
{
	struct vec counted = vec_of(&alloc_default, sizeof(struct counted));
	const struct seen *before = NULL;

	qsort(seen->items, seen->count, sizeof(struct seen), by_text_and_document);
	for (size_t i = 0; i < seen->count; i++) {
		const struct seen *token = vec_at(seen, i);
		bool new_term = !before || by_bytes(before->text, before->size, token->text, token->size) != 0;
		struct counted *term;

		if (new_term)
			assert_int_equal(vec_push(&counted,
			                          &(struct counted){.text = token->text, .size = token->size, .kind = token->kind},
			                          NULL),
			                 WW_OK);
		term = vec_at(&counted, counted.count - 1);
		term->count++;
		term->documents += new_term || before->document != token->document;
		term->kind = token->kind < term->kind ? token->kind : term->kind;
		before = token;
	}
	qsort(counted.items, counted.count, sizeof(struct counted), by_count);
	return counted;
}

/* Each type leads to the term of its text. */
static void check_types(const ww_corpus *corpus, const struct vocabulary *vocabulary, bool folded)
{
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct lexicon *lexicon;
		ww_error error;

		assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, i), &error), &error);
		for (uint32_t type = 0; type < lexicon->types; type++) {
			uint32_t term = vocabulary->term_of[i][type];
			ww_text have, want;

			assert_int_equal(term == VOCABULARY_NONE, token_is_layout(lexicon->kinds[type]));
			if (term == VOCABULARY_NONE)
				continue;
			have = vocabulary_term(vocabulary, term);
			want = folded ? lexicon_term(lexicon, lexicon->term_of[type]) : lexicon_type(lexicon, type);
			assert_int_equal(have.size, want.size);
			assert_memory_equal(have.data, want.data, want.size);
		}
	}
}

static void check_layer(const ww_corpus *corpus, const char *layer)
{
	bool folded = strcmp(layer, "folded") == 0;
	struct vec seen = see_tokens(corpus, folded ? "folded" : "text"), counted = count_naively(&seen);
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_ok(corpus_vocabulary(&vocabulary, corpus, layer, &error), &error);
	assert_int_equal(vocabulary->terms, counted.count);
	assert_int_equal(vocabulary->documents != NULL, folded);
	for (uint32_t term = 0; term < vocabulary->terms; term++) {
		const struct counted *wanted = vec_at(&counted, term);
		ww_text text = vocabulary_term(vocabulary, term);

		assert_int_equal(by_bytes(text.data, text.size, wanted->text, wanted->size), 0);
		assert_int_equal(vocabulary->counts[term], wanted->count);
		assert_int_equal(vocabulary->kinds[term], wanted->kind);
		if (folded)
			assert_int_equal(vocabulary->documents[term], wanted->documents);
	}
	check_types(corpus, vocabulary, folded);
	for (size_t i = 0; i < seen.count; i++)
		free(((struct seen *)vec_at(&seen, i))->text);
	vec_clear(&seen);
	vec_clear(&counted);
}

/* A text of words that fold together, sentence ends, and now and then anything. */
static size_t make_text(char *out, size_t size, struct sequence *sequence)
{
	static const char *const scraps[] = {
		"the", "The", "THE",  "caf\xc3\xa9", "Cafe\xcc\x81", "don't", "Don\xe2\x80\x99t",
		"A.",  "a",   "12",   "12.",         "#Tag",         "#tag",  ".",
		".",   ",",   "\n\n", "Stra\u00dfe", "STRASSE",      "U.S."};
	size_t used = 0;

	while (used + 16 < size) {
		const char *scrap = scraps[sequence_below(sequence, sizeof scraps / sizeof scraps[0])];

		used += (size_t)sprintf(out + used, "%s%s", scrap, sequence_below(sequence, 5) ? " " : "");
	}
	if (sequence_below(sequence, 3) == 0)
		text_fill_nasty(sequence, out, used / 2);
	return used;
}

static void a_vocabulary_is_a_naive_count_of_all_tokens(void **state)
{
	enum { TEXTS = 30, LONGEST = 900 };
	static const size_t every[] = {0, 1, 8};
	struct sequence sequence = {21};
	struct test_text texts[TEXTS] = {{0}};
	char *bytes = malloc(TEXTS * LONGEST);

	for (size_t i = 0; i < TEXTS; i++) {
		texts[i].text = bytes + i * LONGEST;
		texts[i].text_size =
			make_text(bytes + i * LONGEST, 20 + (size_t)sequence_below(&sequence, LONGEST - 20), &sequence);
		texts[i].lang = i % 2 ? "en" : NULL;
	}
	for (size_t i = 0; i < sizeof every / sizeof every[0]; i++) {
		ww_corpus *corpus = corpus_of_store(state, texts, TEXTS, &(struct test_store){.commit_every = every[i]});

		check_layer(corpus, "folded");
		check_layer(corpus, "surface");
	}
	free(bytes);
}

static void terms_of_equal_counts_come_by_bytes(void **state)
{
	ww_corpus *corpus =
		corpus_of_store(state, (const struct test_text[]){{.text = "pear apple"}, {.text = "fig apple"}}, 2,
	                    &(struct test_store){.commit_every = 1});
	static const char *const wanted[] = {"apple", "fig", "pear"};
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_ok(corpus_vocabulary(&vocabulary, corpus, NULL, &error), &error);
	assert_int_equal(vocabulary->terms, 3);
	for (uint32_t term = 0; term < 3; term++)
		assert_text(vocabulary_term(vocabulary, term), wanted[term]);
	assert_int_equal(vocabulary->documents[0], 2);
}

static void the_surface_keeps_apart_what_folding_joins(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Peace peace PEACE. Peace", "peace?");
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_ok(corpus_vocabulary(&vocabulary, corpus, "folded", &error), &error);
	assert_text(vocabulary_term(vocabulary, 0), "peace");
	assert_int_equal(vocabulary->counts[0], 5);
	assert_int_equal(vocabulary->documents[0], 2);
	assert_ok(corpus_vocabulary(&vocabulary, corpus, "surface", &error), &error);
	assert_int_equal(vocabulary->terms, 5);
	assert_text(vocabulary_term(vocabulary, 0), "Peace");
	assert_text(vocabulary_term(vocabulary, 1), "peace");
	assert_int_equal(vocabulary->counts[1], 2);
	assert_null(vocabulary->documents);
}

static void a_term_of_words_and_marks_is_a_word(void **state)
{
	/* U+0345, a mark when it stands alone, folds to the letter iota. */
	ww_corpus *corpus = corpus_of_store(
		state, (const struct test_text[]){{.text = "\xcd\x85"}, {.text = "\xce\xb9"}, {.text = "\xcd\x85"}}, 3,
		&(struct test_store){.commit_every = 1});
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_ok(corpus_vocabulary(&vocabulary, corpus, "folded", &error), &error);
	assert_int_equal(vocabulary->terms, 1);
	assert_int_equal(vocabulary->counts[0], 3);
	assert_int_equal(vocabulary->kinds[0], TOKEN_WORD);
	assert_ok(corpus_vocabulary(&vocabulary, corpus, "surface", &error), &error);
	assert_int_equal(vocabulary->terms, 2);
	assert_int_equal(vocabulary->kinds[0], TOKEN_MARK);
}

static void a_view_has_the_vocabulary_of_its_snapshot(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "one two", "three"), *view;
	ww_text id = {"2", 1};
	ww_condition condition = {"id", &id, 1};
	ww_filter filter = {.size = sizeof filter, .conditions = &condition, .condition_count = 1};
	const struct vocabulary *whole, *part;
	ww_error error;

	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ok(corpus_vocabulary(&part, view, NULL, &error), &error);
	assert_ok(corpus_vocabulary(&whole, corpus, "folded", &error), &error);
	assert_ptr_equal(part, whole);
	assert_int_equal(part->terms, 3);
	ww_corpus_close(view);
}

static void an_unknown_layer_is_answered_with_those_there_are(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a");
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_status(corpus_vocabulary(&vocabulary, corpus, "stems", &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "no layer \"stems\"; there are: folded, surface");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_vocabulary_is_a_naive_count_of_all_tokens, corpus_release),
		cmocka_unit_test_teardown(terms_of_equal_counts_come_by_bytes, corpus_release),
		cmocka_unit_test_teardown(the_surface_keeps_apart_what_folding_joins, corpus_release),
		cmocka_unit_test_teardown(a_term_of_words_and_marks_is_a_word, corpus_release),
		cmocka_unit_test_teardown(a_view_has_the_vocabulary_of_its_snapshot, corpus_release),
		cmocka_unit_test_teardown(an_unknown_layer_is_answered_with_those_there_are, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
