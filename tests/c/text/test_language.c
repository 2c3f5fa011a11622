#include "text/language.h"

#include <string.h>

#include "support/check.h"

extern const struct word_list text_lists[];
extern const size_t text_lists_count;

static const struct language *find(const char *tag)
{
	return language_find(tag, strlen(tag));
}

static bool has(const struct word_list *list, const char *entry)
{
	return word_list_find(list, entry, strlen(entry)) < list->count;
}

static void tags_are_found_by_their_language_whatever_case_and_region(void **state)
{
	(void)state;
	assert_string_equal(language_code(find("en")), "en");
	assert_string_equal(language_code(find("EN")), "en");
	assert_string_equal(language_code(find("de-AT")), "de");
	assert_string_equal(language_code(find("pt_BR")), "pt");
	assert_string_equal(language_code(find("zh-Hant-TW")), "");
}

static void other_codes_of_a_language_lead_to_it(void **state)
{
	(void)state;
	assert_ptr_equal(find("eng"), find("en"));
	assert_ptr_equal(find("no"), find("nb"));
	assert_ptr_equal(find("nn"), find("nb"));
	assert_ptr_equal(find("iw"), find("he"));
	assert_ptr_equal(find("prs"), find("fa"));
	assert_ptr_equal(find("aze"), find("az"));
}

static void turkish_and_azeri_fold_their_own_way(void **state)
{
	(void)state;
	assert_int_equal(language_folding(find("tr")), FOLDING_TURKIC);
	assert_int_equal(language_folding(find("az-Latn-AZ")), FOLDING_TURKIC);
	assert_int_equal(language_folding(find("en")), FOLDING_COMMON);
	assert_int_equal(language_folding(find("")), FOLDING_COMMON);
}

static void unknown_and_malformed_tags_give_the_rules_for_any_language(void **state)
{
	static const char *const tags[] = {"", "-", "x", "qq", "english", "e", "en\xFF", "----", "12"};

	(void)state;
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		assert_non_null(find(tags[i]));
		assert_string_equal(language_code(find(tags[i])), "");
	}
	assert_ptr_equal(language_find(NULL, 0), find(""));
	assert_ptr_equal(language_find("en\0", 3), find(""));
}

static void every_file_of_lists_belongs_to_a_language(void **state)
{
	(void)state;
	for (size_t i = 0; i < text_lists_count; i++) {
		const char *file = text_lists[i].language;

		if (strcmp(file, "any") != 0)
			assert_string_equal(language_code(find(file)), file);
		assert_true(text_lists[i].count > 0);
	}
}

static void every_section_is_one_that_the_rules_use(void **state)
{
	static const char *const sections[] = {
		"abbreviations", "abbreviations-closing", "abbreviations-ending", "abbreviations-before-number", "not-initials",
		"starters",      "after-ordinal"};

	(void)state;
	for (size_t i = 0; i < text_lists_count; i++) {
		bool known = false;

		for (size_t j = 0; j < sizeof sections / sizeof *sections; j++)
			known |= strcmp(text_lists[i].section, sections[j]) == 0;
		if (!known)
			fail_msg("%s has a section %s", text_lists[i].language, text_lists[i].section);
	}
}

static void an_abbreviation_is_in_one_list_only(void **state)
{
	(void)state;
	for (size_t i = 0; i < text_lists_count; i++) {
		struct language_rules rules = language_rules_of(find(text_lists[i].language));
		const struct word_list *lists[] = {rules.abbreviations, rules.closing, rules.ending};

		if (strncmp(text_lists[i].section, "abbreviations", strlen("abbreviations")) != 0)
			continue;
		for (size_t j = 0; j < text_lists[i].count; j++) {
			unsigned found = 0;

			for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
				found += has(lists[k], text_lists[i].entries[j]);
			if (found > 1 || text_lists[i].entries[j][strlen(text_lists[i].entries[j]) - 1] != '.')
				fail_msg("%s: %s", text_lists[i].language, text_lists[i].entries[j]);
		}
	}
}

static void the_rules_are_those_of_the_language(void **state)
{
	struct language_rules english = language_rules_of(find("en"));
	struct language_rules german = language_rules_of(find("de"));

	(void)state;
	assert_true(has(english.abbreviations, "Mr.") && has(english.closing, "Inc.") && has(english.ending, "etc."));
	assert_true(has(english.before_number, "No.") && has(english.not_initials, "I") && has(english.starters, "The"));
	assert_true(has(german.after_ordinal, "Februar") && german.ordinal_dots && !english.ordinal_dots);
	assert_false(has(german.starters, "The"));
	assert_true(german.gender_signs && !english.gender_signs);
	assert_true(language_rules_of(find("fi")).inner_colons && language_rules_of(find("el")).semicolon_asks);
}

static void a_capital_or_an_elision_in_front_does_not_hide_an_abbreviation(void **state)
{
	struct language_rules french = language_rules_of(find("fr"));

	(void)state;
	assert_true(language_has(french.before_number, "art.", 4));
	assert_true(language_has(french.before_number, "Art.", 4));
	assert_true(language_has(french.before_number, "L'art.", 6));
	assert_true(language_has(french.before_number, "l\u2019art.", 8));
	assert_false(language_has(french.before_number, "part.", 5));
	assert_false(language_has(french.before_number, "l'", 2));
	assert_false(language_has(french.before_number, "", 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tags_are_found_by_their_language_whatever_case_and_region),
		cmocka_unit_test(other_codes_of_a_language_lead_to_it),
		cmocka_unit_test(turkish_and_azeri_fold_their_own_way),
		cmocka_unit_test(unknown_and_malformed_tags_give_the_rules_for_any_language),
		cmocka_unit_test(every_file_of_lists_belongs_to_a_language),
		cmocka_unit_test(every_section_is_one_that_the_rules_use),
		cmocka_unit_test(an_abbreviation_is_in_one_list_only),
		cmocka_unit_test(the_rules_are_those_of_the_language),
		cmocka_unit_test(a_capital_or_an_elision_in_front_does_not_hide_an_abbreviation),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
