/* Terms over all segments. */
#include "corpus/vocabulary.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/vec.h"
#include "support/corpus_of.h"
#include "support/tags.h"
#include "support/texts.h"
#include "text/bare.h"
#include "text/stem.h"
#include "watchword/corpus.h"

/* A token as the table of a document has it, on the layer; text on the heap. */
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

/* What a layer makes of a word, of which all is known; lemma and pos are empty for none. For free. */
static char *bring(size_t *size, const char *layer, ww_text text, ww_text folded, ww_text lemma, ww_text pos)
{
	struct vec bare = vec_of(&alloc_default, 1);
	struct stemmer *stemmer = NULL;
	ww_text term = folded;
	char *copy;
	ww_error error;

	if (strcmp(layer, "surface") == 0) {
		term = text;
	} else if (strcmp(layer, "lemma") == 0) {
		term = lemma.size ? lemma : folded;
	} else if (strcmp(layer, "pos") == 0) {
		term = pos.size ? pos : (ww_text){"_", 1};
	} else if (strcmp(layer, "bare") == 0) {
		assert_ok(bare_text(&bare, folded.data, folded.size, &error), &error);
		term = (ww_text){bare.items, bare.count};
	} else if (strncmp(layer, "stem:", 5) == 0) {
		assert_ok(stemmer_new(&stemmer, &alloc_default, layer + 5, &error), &error);
		term = stemmer_stem(stemmer, folded.data, folded.size);
	}
	*size = term.size;
	copy = alloc_text(&alloc_default, term.data, term.size);
	vec_clear(&bare);
	stemmer_free(stemmer);
	return copy;
}

/* All tokens of all documents, from the tables of documents. */
static struct vec see_tokens(const ww_corpus *corpus, const char *layer)
{
	struct vec seen = vec_of(&alloc_default, sizeof(struct seen));

	for (uint64_t row = 0; row < corpus->rows; row++) {
		char id[24];
		ww_document *document;
		ww_table *table;
		ww_error error;

		snprintf(id, sizeof id, "%u", (unsigned)row + 1);
		assert_ok(ww_document_open(&document, corpus, text_of_string(id), &error), &error);
		assert_ok(ww_document_tokens(&table, document, false, &error), &error);
		for (uint64_t i = 0; i < ww_table_rows(table); i++) {
			struct seen token = {.kind = kind_of(cell_text(table, "kind", i)), .document = row};

			token.text = bring(&token.size, layer, cell_text(table, "text", i), cell_text(table, "folded", i),
			                   cell_text(table, "lemma", i), cell_text(table, "pos", i));
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

static ww_text tag_of(const struct lexicon *lexicon, const uint32_t *tags, uint32_t type)
{
	return tags && tags[type] != LEXICON_NO_TAG ? lexicon_tag(lexicon, tags[type]) : (ww_text){0};
}

/* Each type leads to the term of its text. */
static void check_types(const ww_corpus *corpus, const struct vocabulary *vocabulary, const char *layer)
{
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct lexicon *lexicon;
		ww_error error;

		assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, i), &error), &error);
		for (uint32_t type = 0; type < lexicon->types; type++) {
			uint32_t term = vocabulary->term_of[i][type];
			ww_text have;
			size_t size;
			char *want;

			assert_int_equal(term == VOCABULARY_NONE, token_is_layout(lexicon->kinds[type]));
			if (term == VOCABULARY_NONE)
				continue;
			have = vocabulary_term(vocabulary, term);
			want = bring(&size, layer, lexicon_type(lexicon, type), lexicon_term(lexicon, lexicon->term_of[type]),
			             tag_of(lexicon, lexicon->lemma_of, type), tag_of(lexicon, lexicon->pos_of, type));
			assert_int_equal(have.size, size);
			assert_memory_equal(have.data, want, size);
			free(want);
		}
	}
}

static void check_text_order(const struct vocabulary *vocabulary)
{
	for (uint32_t place = 0; place < vocabulary->terms; place++) {
		uint32_t term = vocabulary->by_text[place];
		ww_text text = vocabulary_term(vocabulary, term);

		assert_int_equal(vocabulary->text_rank[term], place);
		assert_int_equal(vocabulary_find(vocabulary, text), term);
		if (place > 0) {
			ww_text before = vocabulary_term(vocabulary, vocabulary->by_text[place - 1]);

			assert_true(by_bytes(before.data, before.size, text.data, text.size) < 0);
		}
	}
	assert_int_equal(vocabulary_find(vocabulary, text_of_string("no such term")), VOCABULARY_NONE);
	assert_int_equal(vocabulary_text_place(vocabulary, text_of_string("\xff\xff\xff\xff\xff")), vocabulary->terms);
}

static void check_layer(const ww_corpus *corpus, const char *layer)
{
	bool folded = strcmp(layer, "folded") == 0, given = strcmp(layer, "lemma") == 0 || strcmp(layer, "pos") == 0;
	struct vec seen = see_tokens(corpus, layer), counted = count_naively(&seen);
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_ok(corpus_vocabulary(&vocabulary, corpus, layer, &error), &error);
	assert_int_equal(vocabulary->terms, counted.count);
	assert_int_equal(vocabulary->documents != NULL, folded);
	assert_int_equal(vocabulary->kinds == NULL, given);
	for (uint32_t term = 0; term < vocabulary->terms; term++) {
		const struct counted *wanted = vec_at(&counted, term);
		ww_text text = vocabulary_term(vocabulary, term);

		assert_int_equal(by_bytes(text.data, text.size, wanted->text, wanted->size), 0);
		assert_int_equal(vocabulary->counts[term], wanted->count);
		if (!given)
			assert_int_equal(vocabulary->kinds[term], wanted->kind);
		if (folded)
			assert_int_equal(vocabulary->documents[term], wanted->documents);
	}
	check_types(corpus, vocabulary, layer);
	check_text_order(vocabulary);
	for (size_t i = 0; i < seen.count; i++)
		free(((struct seen *)vec_at(&seen, i))->text);
	vec_clear(&seen);
	vec_clear(&counted);
}

/* A text of words that fold together, sentence ends, and now and then anything. */
static size_t make_text(char *out, size_t size, struct sequence *sequence)
{
	static const char *const scraps[] = {"the",
	                                     "The",
	                                     "THE",
	                                     "caf\xc3\xa9",
	                                     "Cafe\xcc\x81",
	                                     "don't",
	                                     "Don\xe2\x80\x99t",
	                                     "A.",
	                                     "a",
	                                     "12",
	                                     "12.",
	                                     "#Tag",
	                                     "#tag",
	                                     ".",
	                                     ".",
	                                     ",",
	                                     "\n\n",
	                                     "Stra\u00dfe",
	                                     "STRASSE",
	                                     "U.S.",
	                                     "cafe",
	                                     "caf\xc3\xa9s",
	                                     "protests",
	                                     "Protesting",
	                                     "\xd9\x83",
	                                     "\xda\xa9",
	                                     "\xcc\x81"};
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
	static const char *const layers[] = {"folded", "surface", "bare", "stem:en", "stem:fr", "lemma", "pos"};
	static const struct test_tag tags[] = {{"the", "the", "DET"}, {"The", "the", "DET"},   {"a", "a", NULL},
	                                       {"A.", "a", "X"},      {".", NULL, "PUNCT"},    {"12", NULL, "PUNCT"},
	                                       {",", ",", "PUNCT"},   {"protests", "the", "X"}};
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

		tags_give(corpus, tags, sizeof tags / sizeof *tags);
		for (size_t l = 0; l < sizeof layers / sizeof *layers; l++)
			if (stemmer_is_there() || strncmp(layers[l], "stem:", 5) != 0)
				check_layer(corpus, layers[l]);
		tags_take(corpus);
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

static void what_bare_letters_and_stems_join_is_one_term(void **state)
{
	ww_corpus *corpus = corpus_of_store(
		state, (const struct test_text[]){{.text = "caf\u00e9 Cafe cafes"}, {.text = "CAFE\u0301S caf\u00e9"}}, 2,
		&(struct test_store){.commit_every = 1});
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_ok(corpus_vocabulary(&vocabulary, corpus, "bare", &error), &error);
	assert_int_equal(vocabulary->terms, 2);
	assert_text(vocabulary_term(vocabulary, 0), "cafe");
	assert_int_equal(vocabulary->counts[0], 3);
	assert_null(vocabulary->documents);
	if (!stemmer_is_there())
		return;
	assert_ok(corpus_vocabulary(&vocabulary, corpus, "stem:en", &error), &error);
	assert_int_equal(vocabulary->terms, 2);
	assert_text(vocabulary_term(vocabulary, 0), "café");
	assert_int_equal(vocabulary->counts[0], 3);
	assert_text(vocabulary_term(vocabulary, 1), "cafe");
	assert_int_equal(vocabulary->counts[1], 2);
}

static void assert_refused(const ww_corpus *corpus, const char *layer, const char *message)
{
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_status(corpus_vocabulary(&vocabulary, corpus, layer, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, message);
}

static void an_unknown_layer_is_answered_with_those_there_are(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a");

	assert_refused(
		corpus, "stems",
		"no layer \"stems\"; there are: folded, surface, bare, stem, stem:CODE (such as stem:en), lemma, pos");
	assert_refused(corpus, "",
	               "no layer \"\"; there are: folded, surface, bare, stem, stem:CODE (such as stem:en), lemma, pos");
	assert_refused(corpus, "lemma", "the documents carry no lemmas");
	assert_refused(corpus, "pos", "the documents carry no parts of speech");
}

static void stems_are_of_the_language_that_documents_share(void **state)
{
	const struct test_text texts[] = {
		{.text = "protests", .lang = "en-GB"}, {.text = "a"}, {.text = "b", .lang = "EN"}};
	ww_corpus *corpus = corpus_of_store(state, texts, 3, &(struct test_store){.commit_every = 1});
	const struct vocabulary *shared, *named;
	ww_error error;

	if (!stemmer_is_there())
		skip();
	assert_ok(corpus_vocabulary(&shared, corpus, "stem", &error), &error);
	assert_ok(corpus_vocabulary(&named, corpus, "stem:en", &error), &error);
	assert_ptr_equal(shared, named);
	assert_ok(corpus_vocabulary(&named, corpus, "stem:eng-US", &error), &error);
	assert_ptr_equal(shared, named);
	assert_ok(corpus_vocabulary(&named, corpus, "stem:fr", &error), &error);
	assert_ptr_not_equal(shared, named);
}

static void several_languages_or_none_are_told(void **state)
{
	static const char *const tags[] = {"de", "xx-Latn", "de-AT", "en", "nn", "no", "fr", "it", "pt_BR", "es", "ru"};
	struct test_text texts[11] = {{0}};

	for (size_t i = 0; i < 11; i++)
		texts[i] = (struct test_text){.text = "a", .lang = tags[i]};
	assert_refused(corpus_of_texts(state, "a", "b"), "stem",
	               "layer \"stem\": no document says its language; name it, as in \"stem:en\"");
	assert_refused(corpus_of(state, NULL, 0), "stem",
	               "layer \"stem\": no document says its language; name it, as in \"stem:en\"");
	assert_refused(corpus_of(state, texts, 4), "stem",
	               "layer \"stem\": the documents are in several languages (de, xx, en); name one, as in \"stem:de\"");
	assert_refused(corpus_of(state, texts, 11), "stem",
	               "layer \"stem\": the documents are in several languages (de, xx, en, nb, fr, it, pt, es, ...); name "
	               "one, as in \"stem:de\"");
}

static void a_language_without_stems_leaves_nothing_behind(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a");
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_status(corpus_vocabulary(&vocabulary, corpus, "stem:", &error), WW_EINVAL, &error);
	assert_status(corpus_vocabulary(&vocabulary, corpus, "stem:tlh", &error), WW_EINVAL, &error);
	assert_status(corpus_vocabulary(&vocabulary, corpus, "stem:a-very-long-name", &error), WW_EINVAL, &error);
	assert_status(corpus_vocabulary(&vocabulary, corpus, "stem:english-and-more", &error), WW_EINVAL, &error);
	assert_ok(corpus_vocabulary(&vocabulary, corpus, NULL, &error), &error);
	assert_null(vocabulary->older);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_vocabulary_is_a_naive_count_of_all_tokens, corpus_release),
		cmocka_unit_test_teardown(terms_of_equal_counts_come_by_bytes, corpus_release),
		cmocka_unit_test_teardown(the_surface_keeps_apart_what_folding_joins, corpus_release),
		cmocka_unit_test_teardown(a_term_of_words_and_marks_is_a_word, corpus_release),
		cmocka_unit_test_teardown(a_view_has_the_vocabulary_of_its_snapshot, corpus_release),
		cmocka_unit_test_teardown(what_bare_letters_and_stems_join_is_one_term, corpus_release),
		cmocka_unit_test_teardown(stems_are_of_the_language_that_documents_share, corpus_release),
		cmocka_unit_test_teardown(several_languages_or_none_are_told, corpus_release),
		cmocka_unit_test_teardown(a_language_without_stems_leaves_nothing_behind, corpus_release),
		cmocka_unit_test_teardown(an_unknown_layer_is_answered_with_those_there_are, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
