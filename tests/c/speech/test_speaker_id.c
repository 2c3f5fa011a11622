/* Who speaks, over documents: the column speaker_id of ww_quotations. */
#include "support/corpus_of.h"
#include "watchword/speech.h"

/* Asserts the ids of the quotations in texts of a language. */
static void ids_are(void **state, const char *language, const char *const *texts, size_t count, const char *wanted)
{
	struct test_text documents[16] = {{.lang = language}};
	ww_table *table;
	ww_error error;

	assert_true(count <= 16);
	for (size_t i = 0; i < count; i++)
		documents[i] = (struct test_text){.lang = language, .text = texts[i]};
	assert_ok(ww_quotations(&table, corpus_of(state, documents, count), NULL, NULL, &error), &error);
	assert_column(table, "speaker_id", wanted);
	ww_table_free(table);
}

#define ids_of(state, language, wanted, ...)                         \
	ids_are((state), (language), (const char *const[]){__VA_ARGS__}, \
	        sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *), (wanted))

static void titles_and_endings_do_not_count(void **state)
{
	ids_of(state, "en", "joko widodo | joko widodo | joko widodo", "“Yes,” said President Joko Widodo.",
	       "“Yes,” said Joko Widodo’s.", "Joko Widodo came. “Yes,” said Mr. Widodo.");
	ids_of(state, "en", "ann lee | ann lee", "“Yes,” said Prof. Dr. Ann Lee.", "“Yes,” said Ann B. Lee.");
	ids_of(state, "en", "joko widodo", "“Yes,” said Indonesian President Joko Widodo.");
}

static void case_does_not_count(void **state)
{
	ids_of(state, "en", "zoë kranz | zoë kranz", "“Yes,” said ZOË KRANZ.", "“Yes,” said Zoë Kranz.");
}

static void a_name_that_is_a_title_elsewhere_stays(void **state)
{
	ids_of(state, "en", "martin luther king jr. | larry king", "“Yes,” said Martin Luther King Jr. on Monday.",
	       "“Yes,” said Larry King.");
}

static void titles_may_stand_behind_other_words(void **state)
{
	ids_of(state, "en", "nihal alles | dig nihal alles", "“Yes,” said Foreign Minister Nihal Alles.",
	       "“Yes,” said Police Spokesman DIG Nihal Alles.");
}

static void nobody_has_no_id(void **state)
{
	ids_of(state, "en", "- | - | - | -", "“Yes,” said the minister.", "“Yes,” said a witness.", "“Yes,” she said.",
	       "“Yes!”");
}

static void an_organisation_has_its_name(void **state)
{
	ids_of(state, "en", "reuters | -", "“Yes,” Reuters said.", "“Yes,” the ministry said.");
}

static void a_surname_takes_the_only_full_name(void **state)
{
	ids_of(state, "en", "amara nwosu | amara nwosu", "“Yes,” said Amara Nwosu.", "“Yes,” Nwosu said.");
}

static void one_full_name_in_ten_may_be_another(void **state)
{
#define NINE(text) text, text, text, text, text, text, text, text, text
	ids_of(state, "en",
	       "ann holm | ann holm | ann holm | ann holm | ann holm | ann holm | ann holm | ann holm | ann holm | "
	       "bo holm | ann holm",
	       NINE("“Yes,” said Ann Holm."), "“Yes,” said Bo Holm.", "“Yes,” Holm said.");
	ids_of(state, "en", "ann holm | bo holm | holm", "“Yes,” said Ann Holm.", "“Yes,” said Bo Holm.",
	       "“Yes,” Holm said.");
}

static void a_word_that_mostly_stands_alone_is_no_surname(void **state)
{
	ids_of(state, "en", "india | india | air india", "“Yes,” India said.", "“Yes,” India said.",
	       "“Yes,” Air India said.");
}

static void names_without_capitals_are_as_written(void **state)
{
	ids_of(state, "zh", "李明", "李明说：“不。”");
	ids_of(state, "fa", "-", "وزیر گفت: «پل امن است.»");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(titles_and_endings_do_not_count, corpus_release),
		cmocka_unit_test_teardown(case_does_not_count, corpus_release),
		cmocka_unit_test_teardown(a_name_that_is_a_title_elsewhere_stays, corpus_release),
		cmocka_unit_test_teardown(titles_may_stand_behind_other_words, corpus_release),
		cmocka_unit_test_teardown(nobody_has_no_id, corpus_release),
		cmocka_unit_test_teardown(an_organisation_has_its_name, corpus_release),
		cmocka_unit_test_teardown(a_surname_takes_the_only_full_name, corpus_release),
		cmocka_unit_test_teardown(one_full_name_in_ten_may_be_another, corpus_release),
		cmocka_unit_test_teardown(a_word_that_mostly_stands_alone_is_no_surname, corpus_release),
		cmocka_unit_test_teardown(names_without_capitals_are_as_written, corpus_release),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
