/* Indirect speech by weights, through the public interface and for one sentence. */
#include <string.h>

#include "speech/clause_features.h"
#include "support/asking.h"
#include "support/passage_of.h"
#include "watchword/speech.h"

static ww_table *quotations(void **state, const char *language, const char *text)
{
	const struct test_text document = {.id = "a", .lang = language, .text = text};
	ww_table *table;
	ww_error error;

	assert_ok(ww_quotations(&table, corpus_of(state, &document, 1), NULL, NULL, &error), &error);
	return table;
}

static void content_is(void **state, const char *language, const char *text, const char *kind, const char *content)
{
	ww_table *table = quotations(state, language, text);

	assert_column(table, "kind", kind);
	assert_column(table, "text", content);
	ww_table_free(table);
	corpus_release(state);
}

static void a_content_begins_and_ends_with_its_clause(void **state)
{
	content_is(state, "en", "The mayor said that the bridge will be closed.", "indirect",
	           "that the bridge will be closed");
	content_is(state, "en", "The bridge will be closed, the mayor said.", "indirect", "The bridge will be closed");
	content_is(state, "de", "Der Minister sagte, dass die Brücke gesperrt werde.", "indirect",
	           "dass die Brücke gesperrt werde");
}

static void words_in_marks_belong_to_the_clause_around_them(void **state)
{
	content_is(state, "en", "The mayor said he wanted “a bridge for all of us.”", "mixed",
	           "he wanted “a bridge for all of us.”");
}

static void direct_speech_stays_direct(void **state)
{
	content_is(state, "en", "The mayor said, “We want a bridge.”", "direct", "We want a bridge.");
	content_is(state, "en", "“We want a bridge,” the mayor said.", "direct", "We want a bridge,");
}

static void what_reports_nothing_is_left_alone(void **state)
{
	ww_table *table = quotations(state, "en", "The river is long and the boats are old.");

	assert_int_equal(ww_table_rows(table), 0);
	ww_table_free(table);
	corpus_release(state);
}

static void an_item_has_one_tag(void **state)
{
	static const char text[] = "He said, Rose claimed walking.";
	static const enum clause_tag tags[] = {TAG_PRONOUN, TAG_SPEECH_VERB, TAG_COMMA, TAG_NAME};
	struct test_passage of = passage_of_text(state, "en", text, strlen(text));
	struct outline outline = outline_of(alloc_or_default(NULL));
	struct model_type types[32] = {{0}};
	const struct model model = {.types = types};
	const uint8_t taken[32] = {0};
	struct clause_view view;
	ww_error error;

	types[of.passage.words[5].type].tail = TAIL_ING;

	assert_ok(outline_words(&outline, &of.passage, 0, of.passage.count, &error), &error);
	assert_true(of.passage.lexicon->types <= 32);
	clause_view_fill(&view, &outline, taken, &model, 0, outline.count);
	for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++)
		assert_int_equal(view.tags[i], tags[i]);
	assert_int_equal(view.tags[5], TAG_ING);
	assert_true(is_cue_candidate(&view, 1) && !is_cue_candidate(&view, 2) && !is_cue_candidate(&view, 3));
	outline_clear(&outline);
	passage_of_free(&of);
	corpus_release(state);
}

/* Every decision, asked everywhere, stays within the room for its features and the names of its values. */
static void features_fit(void **state)
{
	static const char text[] = "He said (again) that Rose claimed, and she denied, walking there. Asked, she said no.";
	struct test_passage of = passage_of_text(state, "en", text, strlen(text));
	struct outline outline = outline_of(alloc_or_default(NULL));
	struct model_type types[64];
	const struct model model = {.types = types};
	const uint8_t taken[64] = {0};
	struct clause_view view;
	struct features features;
	struct inside inside = {0};
	ww_error error;

	for (size_t i = 0; i < 64; i++)
		types[i] = (struct model_type){.word = (uint16_t)(i + 1), .ending = 1};
	assert_ok(outline_words(&outline, &of.passage, 0, of.passage.count, &error), &error);
	clause_view_fill(&view, &outline, taken, &model, 0, outline.count);
	for (size_t cue = 0; cue < outline.count; cue++) {
		screen_features(&features, &view, cue);
		assert_in_range(features.count, 1, FEATURES_MAX);
		cue_features(&features, &view, cue);
		assert_in_range(features.count, 1, FEATURES_MAX);
		for (size_t i = 0; i < features.count; i++)
			assert_in_range(features.keys[i] >> 24, 1, clause_model_names.kind_count);
		for (size_t at = cue + 1; at < outline.count; at++) {
			first_features(&features, &view, cue, at);
			assert_in_range(features.count, 1, FEATURES_MAX);
			end_features(&features, &view, &inside, cue, cue, at);
			assert_in_range(features.count, 1, FEATURES_MAX);
			end_before_features(&features, &view, at, cue);
			assert_in_range(features.count, 1, FEATURES_MAX);
			first_before_features(&features, &view, &inside, at, at, cue);
			assert_in_range(features.count, 1, FEATURES_MAX);
		}
	}
	outline_clear(&outline);
	passage_of_free(&of);
	corpus_release(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_content_begins_and_ends_with_its_clause),
		cmocka_unit_test(words_in_marks_belong_to_the_clause_around_them),
		cmocka_unit_test(direct_speech_stays_direct),
		cmocka_unit_test(what_reports_nothing_is_left_alone),
		cmocka_unit_test(an_item_has_one_tag),
		cmocka_unit_test(features_fit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
