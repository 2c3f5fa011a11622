/* Confidences: what is surely speech stands above what may be a title, a term or no speech. */
#include <string.h>

#include "support/asking.h"
#include "watchword/speech.h"

/* The confidence of the first quotation of a text, which must have one. */
static double confidence(void **state, const char *language, const char *text)
{
	const struct test_text document = {.id = "a", .lang = language, .text = text};
	ww_table *table;
	double result;
	ww_error error;

	assert_ok(ww_quotations(&table, corpus_of(state, &document, 1), NULL, NULL, &error), &error);
	assert_true(ww_table_rows(table) > 0);
	result = ww_table_number(table, ww_table_find(table, "confidence"), 0);
	assert_true(result > 0 && result < 1);
	ww_table_free(table);
	corpus_release(state);
	return result;
}

static void direct_speech_with_its_speaker_is_sure(void **state)
{
	assert_true(confidence(state, "en", "“We will go on as long as we must,” said Ann Lee.") > 0.95);
}

static void a_few_words_are_less_sure_than_a_sentence(void **state)
{
	assert_true(confidence(state, "en", "Lee called it “nonsense”.") <
	            confidence(state, "en", "“We will go on as long as we must,” said Ann Lee."));
}

static void indirect_speech_is_less_sure_than_direct(void **state)
{
	assert_true(confidence(state, "en", "The mayor said that the bridge will be closed.") <
	            confidence(state, "en", "“We will go on as long as we must,” said Ann Lee."));
}

static void languages_without_weights_share_some(void **state)
{
	assert_true(confidence(state, "cs", "„Budeme pokračovat, jak dlouho budeme muset,“ řekla Anna Malá.") > 0.8);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(direct_speech_with_its_speaker_is_sure),
		cmocka_unit_test(a_few_words_are_less_sure_than_a_sentence),
		cmocka_unit_test(indirect_speech_is_less_sure_than_direct),
		cmocka_unit_test(languages_without_weights_share_some),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
