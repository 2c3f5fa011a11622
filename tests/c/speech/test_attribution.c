/* Who is found to speak by the words around a quotation. */
#include <string.h>

#include "base/vec.h"
#include "speech/attribution.h"
#include "support/passage_of.h"

struct read {
	struct test_passage text;
	struct vec marks;
	struct outline outline;
};

/* The outline points into read, which must not move. */
static void read_text(struct read *read, void **state, const char *language, const char *text)
{
	size_t next, mark = 0;
	ww_error error;

	*read = (struct read){.text = passage_of_text(state, language, text, strlen(text)),
	                      .marks = vec_of(alloc_or_default(NULL), sizeof(struct marked)),
	                      .outline = outline_of(alloc_or_default(NULL))};
	assert_ok(marks_find(&read->marks, &read->text.passage, &error), &error);
	assert_ok(outline_read(&next, &mark, &read->outline, &read->text.passage, &read->marks, 0, &error), &error);
}

static void release(struct read *read)
{
	outline_clear(&read->outline);
	vec_clear(&read->marks);
	passage_of_free(&read->text);
}

static size_t first_stretch(const struct outline *outline)
{
	size_t item = 0;

	while (!item_is(outline, item, IS_STRETCH))
		assert_true(++item < outline->count);
	return item;
}

static void assert_items(const struct read *read, struct range items, const char *wanted)
{
	if (items.first >= items.end)
		assert_string_equal(wanted, "");
	else
		assert_words(&read->text.passage, read->outline.items[items.first].first,
		             read->outline.items[items.end - 1].end, wanted);
}

/* Asserts cue and speaker of the first stretch; behind tells on which side they are looked for. */
static void attributed(void **state, const char *language, const char *text, bool behind, const char *cue,
                       const char *speaker)
{
	struct read read;
	struct attribution attribution;
	size_t stretch;

	read_text(&read, state, language, text);
	stretch = first_stretch(&read.outline);
	attribution = behind ? attribution_after(&read.outline, 0, stretch, read.outline.count)
	                     : attribution_before(&read.outline, 0, stretch);
	assert_true(attribution.found == (cue != NULL));
	if (cue) {
		assert_items(&read, attribution.cue, cue);
		assert_items(&read, attribution.speaker, speaker);
		assert_true(attribution.confidence > 0 && attribution.confidence <= 1);
	}
	release(&read);
	corpus_release(state);
}

static void a_stretch_is_one_item_of_the_outline(void **state)
{
	struct read read;

	read_text(&read, state, "en", "Ann said: “We go now.” According to Bo.");
	assert_int_equal(read.outline.count, 7);
	assert_true(item_is(&read.outline, 3, IS_STRETCH));
	assert_true(item_is(&read.outline, 4, IS_SOURCE_PHRASE));
	assert_items(&read, (struct range){4, 5}, "According to");
	release(&read);
}

static void the_speaker_stands_on_either_side_of_the_verb(void **state)
{
	attributed(state, "en", "“Go,” said the old captain.", true, "said", "the old captain");
	attributed(state, "en", "“Go,” the old captain said.", true, "said", "the old captain");
	attributed(state, "en", "The old captain said: “Go.”", false, "said", "The old captain");
}

static void auxiliaries_belong_to_the_cue(void **state)
{
	attributed(state, "en", "“Go,” the captain has often said.", true, "has often said", "the captain");
	attributed(state, "fr", "« Allez », a déclaré Anne Petit.", true, "a déclaré", "Anne Petit");
}

static void a_description_does_not_hide_the_name(void **state)
{
	attributed(state, "en", "“Go,” Ann Holm, the head of the crew, one of the oldest, said.", true, "said", "Ann Holm");
	attributed(state, "en", "“Go,” Ann Holm, who told nobody, said.", true, "said", "Ann Holm");
}

static void a_noun_is_no_verb(void **state)
{
	attributed(state, "en", "“Go,” the report concluded.", true, "concluded", "the report");
	attributed(state, "en", "The claim of the report is “old”.", false, NULL, NULL);
}

static void a_second_verb_shares_the_subject(void **state)
{
	attributed(state, "en", "Ann Holm left the ship and said: “Go.”", false, "said", "Ann Holm");
	attributed(state, "en", "Ann Holm released a statement saying: “Go.”", false, "saying", "Ann Holm");
}

static void where_the_verb_comes_second_the_subject_may_follow_it(void **state)
{
	attributed(state, "de", "Gegenüber dem Tagblatt sagte die Ministerin: „Wir gehen.“", false, "sagte",
	           "die Ministerin");
}

static void a_name_alone_may_stand_before_a_colon(void **state)
{
	attributed(state, "en", "Holm: “Go.”", false, "", "Holm");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(a_stretch_is_one_item_of_the_outline, corpus_release),
		cmocka_unit_test_teardown(the_speaker_stands_on_either_side_of_the_verb, corpus_release),
		cmocka_unit_test_teardown(auxiliaries_belong_to_the_cue, corpus_release),
		cmocka_unit_test_teardown(a_description_does_not_hide_the_name, corpus_release),
		cmocka_unit_test_teardown(a_noun_is_no_verb, corpus_release),
		cmocka_unit_test_teardown(a_second_verb_shares_the_subject, corpus_release),
		cmocka_unit_test_teardown(where_the_verb_comes_second_the_subject_may_follow_it, corpus_release),
		cmocka_unit_test_teardown(a_name_alone_may_stand_before_a_colon, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
