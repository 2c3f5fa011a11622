#include "count/members.h"

#include <string.h>

#include "corpus/corpus.h"
#include "support/corpus_of.h"
#include "support/tags.h"

static struct members members_with(const ww_corpus *corpus, const struct member_question *question)
{
	struct members members;
	ww_error error;

	assert_ok(members_make(&members, corpus, question, &error), &error);
	return members;
}

static const struct vocabulary *vocabulary_on(const ww_corpus *corpus, const char *layer)
{
	const struct vocabulary *vocabulary;
	ww_error error;

	assert_ok(corpus_vocabulary(&vocabulary, corpus, layer, &error), &error);
	return vocabulary;
}

/* The code of the type with this text in the first segment. */
static uint32_t code_of(const ww_corpus *corpus, const struct members *members, const char *text)
{
	const struct lexicon *lexicon;
	ww_error error;

	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, 0), &error), &error);
	for (uint32_t type = 0; type < lexicon->types; type++) {
		ww_text found = lexicon_type(lexicon, type);

		if (found.size == strlen(text) && memcmp(found.data, text, found.size) == 0)
			return members->codes[0][type];
	}
	fail_msg("no type \"%s\"", text);
	return 0;
}

static ww_text text_of(const struct vocabulary *vocabulary, const struct members *members, uint32_t code)
{
	return vocabulary_term(vocabulary, member_term(members, code & MEMBER_VALUE));
}

static void units_have_names(void **state)
{
	enum unit unit;
	ww_error error;

	(void)state;
	assert_ok(unit_find(&unit, NULL, &error), &error);
	assert_int_equal(unit, UNIT_SENTENCE);
	assert_ok(unit_find(&unit, "sentence", &error), &error);
	assert_int_equal(unit, UNIT_SENTENCE);
	assert_ok(unit_find(&unit, "paragraph", &error), &error);
	assert_int_equal(unit, UNIT_PARAGRAPH);
	assert_ok(unit_find(&unit, "document", &error), &error);
	assert_int_equal(unit, UNIT_DOCUMENT);
	assert_status(unit_find(&unit, "Sentence", &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "no unit \"Sentence\"; there are: sentence, paragraph, document");
}

static void values_ascend_by_bytes_and_weigh_what_occurs(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "b B a b. c, b");
	struct member_question question = {.vocabulary = vocabulary_on(corpus, NULL)};
	struct members members = members_with(corpus, &question);
	uint32_t a = code_of(corpus, &members, "a"), b = code_of(corpus, &members, "b"), c = code_of(corpus, &members, "c");

	assert_true(MEMBER_FIRST <= a && a < b && b < c && c < members.values);
	assert_int_equal(code_of(corpus, &members, "B"), b);
	assert_text(text_of(question.vocabulary, &members, b), "b");
	assert_int_equal(members.weights[a], 1);
	assert_int_equal(members.weights[b], 4);
	assert_int_equal(members.weights[MEMBER_NONE] + members.weights[MEMBER_GAP], 0);
	assert_int_equal(member_term(&members, MEMBER_NONE), VOCABULARY_NONE);
	assert_int_equal(member_term(&members, MEMBER_GAP), VOCABULARY_NONE);
	assert_int_equal(code_of(corpus, &members, ","), MEMBER_NONE);
	members_clear(&members);
}

static void sequences_end_where_their_unit_does(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a b. c\n\nd, e");
	struct member_question question = {.vocabulary = vocabulary_on(corpus, NULL)};

	for (int unit = UNIT_SENTENCE; unit <= UNIT_DOCUMENT; unit++)
		for (int marks = 0; marks < 2; marks++) {
			struct members members;
			uint32_t stop;

			question.unit = unit;
			question.marks = marks;
			members = members_with(corpus, &question);
			assert_int_equal(code_of(corpus, &members, "\n\n"), unit == UNIT_DOCUMENT ? MEMBER_NONE : MEMBER_ENDS);
			stop = code_of(corpus, &members, ".");
			assert_true((stop & MEMBER_ENDS) == 0 || unit == UNIT_SENTENCE);
			assert_true(marks == ((stop & MEMBER_VALUE) != MEMBER_NONE));
			assert_int_equal(code_of(corpus, &members, "a") & MEMBER_ENDS, 0);
			members_clear(&members);
		}
}

static void nothing_goes_across_rare_terms_and_words_that_are_not_wanted(void **state)
{
	static const ww_text two[] = {{"two", 3}};
	static const ww_term_filter given = {.size = sizeof given, .stop = two, .stop_count = 1};
	ww_corpus *corpus = corpus_of_texts(state, "one two three, one two", "one one");
	struct member_question question = {.vocabulary = vocabulary_on(corpus, NULL), .min_count = 2};
	struct term_filter filter;
	struct members members = members_with(corpus, &question);
	ww_error error;

	assert_int_equal(code_of(corpus, &members, "three"), MEMBER_ENDS);
	assert_true(code_of(corpus, &members, "two") < MEMBER_ENDS);
	assert_int_equal(code_of(corpus, &members, ","), MEMBER_NONE);
	members_clear(&members);
	question.min_count = 0;
	question.min_documents = 2;
	members = members_with(corpus, &question);
	assert_int_equal(code_of(corpus, &members, "two"), MEMBER_ENDS);
	assert_true(code_of(corpus, &members, "one") < MEMBER_ENDS);
	members_clear(&members);
	assert_ok(term_filter_make(&filter, &given, corpus_alloc(corpus), question.vocabulary, false, &error), &error);
	question.min_documents = 0;
	question.filter = &filter;
	members = members_with(corpus, &question);
	assert_int_equal(code_of(corpus, &members, "two"), MEMBER_ENDS);
	assert_int_equal(code_of(corpus, &members, ","), MEMBER_NONE);
	assert_true(code_of(corpus, &members, "three") < MEMBER_ENDS);
	members_clear(&members);
	term_filter_clear(&filter);
}

/* Parts of speech have no kinds of their own: those of their words decide. */
static void whatever_is_a_member_has_a_weight(void **state)
{
	static const struct test_tag tags[] = {{"a", NULL, "X"}, {"-", NULL, "X"}, {"12", NULL, "N"}};
	static const ww_term_filter given = {.size = sizeof given, .kinds = WW_KIND_NUMBER | WW_KIND_MARK};
	ww_corpus *corpus = corpus_of_texts(state, "a - 12 a");
	struct member_question question = {0};
	struct term_filter filter;
	struct members members;
	ww_error error;

	tags_give(corpus, tags, 3);
	question.vocabulary = vocabulary_on(corpus, "pos");
	assert_ok(term_filter_make(&filter, &given, corpus_alloc(corpus), question.vocabulary, false, &error), &error);
	question.filter = &filter;
	members = members_with(corpus, &question);
	assert_int_equal(code_of(corpus, &members, "a"), MEMBER_ENDS);
	assert_int_equal(members.weights[code_of(corpus, &members, "-")], 3); /* X, with "a" */
	assert_int_equal(members.weights[code_of(corpus, &members, "12")], 1);
	members_clear(&members);
	term_filter_clear(&filter);
	tags_take(corpus);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(units_have_names),
		test(values_ascend_by_bytes_and_weigh_what_occurs),
		test(sequences_end_where_their_unit_does),
		test(nothing_goes_across_rare_terms_and_words_that_are_not_wanted),
		test(whatever_is_a_member_has_a_weight),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
