#include "text/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "support/check.h"
#include "support/texts.h"

/* The class of a general category as utf8proc, another reading of the same standard, has it. */
static enum unicode_class class_of(utf8proc_category_t category)
{
	switch (category) {
	case UTF8PROC_CATEGORY_LU:
	case UTF8PROC_CATEGORY_LT:
		return CLASS_UPPER;
	case UTF8PROC_CATEGORY_LL:
		return CLASS_LOWER;
	case UTF8PROC_CATEGORY_LM:
	case UTF8PROC_CATEGORY_LO:
	case UTF8PROC_CATEGORY_NL:
		return CLASS_LETTER;
	case UTF8PROC_CATEGORY_MN:
	case UTF8PROC_CATEGORY_MC:
	case UTF8PROC_CATEGORY_ME:
		return CLASS_MARK;
	case UTF8PROC_CATEGORY_ND:
	case UTF8PROC_CATEGORY_NO:
		return CLASS_DIGIT;
	case UTF8PROC_CATEGORY_PC:
	case UTF8PROC_CATEGORY_PO:
		return CLASS_PUNCTUATION;
	case UTF8PROC_CATEGORY_PD:
		return CLASS_DASH;
	case UTF8PROC_CATEGORY_PS:
	case UTF8PROC_CATEGORY_PI:
		return CLASS_OPEN;
	case UTF8PROC_CATEGORY_PE:
	case UTF8PROC_CATEGORY_PF:
		return CLASS_CLOSE;
	case UTF8PROC_CATEGORY_SC:
		return CLASS_CURRENCY;
	case UTF8PROC_CATEGORY_SM:
	case UTF8PROC_CATEGORY_SK:
	case UTF8PROC_CATEGORY_SO:
		return CLASS_SYMBOL;
	case UTF8PROC_CATEGORY_ZS:
	case UTF8PROC_CATEGORY_ZL:
	case UTF8PROC_CATEGORY_ZP:
		return CLASS_SPACE;
	case UTF8PROC_CATEGORY_CC:
		return CLASS_CONTROL;
	case UTF8PROC_CATEGORY_CF:
		return CLASS_FORMAT;
	default:
		return CLASS_OTHER;
	}
}

static void classes_agree_with_utf8proc_on_every_code_point(void **state)
{
	(void)state;
	assert_string_equal(utf8proc_unicode_version(), "15.0.0");
	for (uint32_t point = 0; point < 0x110000; point++)
		if (unicode_class(unicode_record(point)) != class_of(utf8proc_category((utf8proc_int32_t)point)))
			fail_msg("U+%04X has another class", (unsigned)point);
}

static void white_space_is_the_list_of_the_standard(void **state)
{
	size_t count = 0;

	(void)state;
	for (uint32_t point = 0; point < 0x110000; point++)
		count += unicode_is_white_space(unicode_record(point));
	assert_int_equal(count, 25);
	for (const char *at = "\t\n\v\f\r "; *at; at++)
		assert_true(unicode_is_white_space(unicode_record((uint8_t)*at)));
	assert_true(unicode_is_white_space(unicode_record(0xA0)));
	assert_true(unicode_is_white_space(unicode_record(0x2029)));
	assert_true(unicode_is_white_space(unicode_record(0x3000)));
	assert_false(unicode_is_white_space(unicode_record(0x200B)));
}

static void scripts_without_spaces_are_known(void **state)
{
	static const uint32_t ideographs[] = {0x65E5, 0x3042, 0x30AB, 0x30FC, 0x3005, 0x3007, 0x20000, 0xFF76};
	static const uint32_t unspaced[] = {0x0E01, 0x0E40, 0x0EA1, 0x1780, 0x1000};
	static const uint32_t spaced[] = {'a', 0x0915, 0xD55C, 0x05D0, 0x0627, 0x1200};

	(void)state;
	for (size_t i = 0; i < sizeof ideographs / sizeof *ideographs; i++)
		assert_int_equal(unicode_writing(unicode_record(ideographs[i])), WRITING_IDEOGRAPH);
	for (size_t i = 0; i < sizeof unspaced / sizeof *unspaced; i++)
		assert_int_equal(unicode_writing(unicode_record(unspaced[i])), WRITING_UNSPACED);
	for (size_t i = 0; i < sizeof spaced / sizeof *spaced; i++)
		assert_int_equal(unicode_writing(unicode_record(spaced[i])), WRITING_SPACED);
}

static void emoji_are_told_from_signs_that_are_shown_as_text(void **state)
{
	(void)state;
	assert_true(unicode_is_emoji(unicode_record(0x1F600)) && unicode_is_pictographic(unicode_record(0x1F600)));
	assert_true(!unicode_is_emoji(unicode_record(0x2764)) && unicode_is_pictographic(unicode_record(0x2764)));
	assert_true(!unicode_is_emoji(unicode_record('#')) && !unicode_is_pictographic(unicode_record('#')));
	assert_true(unicode_is_emoji(unicode_record(0x1F1E6)));
}

static void terminators_and_closing_marks_are_known(void **state)
{
	(void)state;
	assert_int_equal(unicode_sentence_break(unicode_record('.')), SB_ATERM);
	assert_int_equal(unicode_sentence_break(unicode_record(0x3002)), SB_STERM);
	assert_int_equal(unicode_sentence_break(unicode_record(0x06D4)), SB_STERM);
	assert_int_equal(unicode_sentence_break(unicode_record(0x201D)), SB_CLOSE);
	assert_int_equal(unicode_sentence_break(unicode_record(',')), SB_SCONTINUE);
}

static void a_byte_that_is_not_utf8_has_no_properties(void **state)
{
	uint32_t record = unicode_record(UTF8_INVALID);

	(void)state;
	assert_int_equal(unicode_class(record), CLASS_CONTROL);
	assert_int_equal(unicode_word_break(record), WB_OTHER);
	assert_false(unicode_is_white_space(record) || unicode_is_letter(record) || unicode_is_emoji(record));
}

static void a_point_at_the_end_has_no_size(void **state)
{
	static const uint8_t text[] = "\xC3\xA9x";

	(void)state;
	assert_int_equal(point_at(text, text + 3).value, 0xE9);
	assert_int_equal(point_at(text, text + 3).size, 2);
	assert_int_equal(point_at(text + 2, text + 3).value, 'x');
	assert_int_equal(point_at(text, text + 1).value, UTF8_INVALID);
	assert_int_equal(point_at(text + 3, text + 3).size, 0);
}

static void check_same_file(const char *folder, const char *name)
{
	struct text made = text_of_file(folder, name), committed = text_of_file(WW_TESTS "/../csrc/text", name);

	assert_non_null(made.data);
	assert_non_null(committed.data);
	assert_string_equal(made.data, committed.data);
	free(made.data);
	free(committed.data);
}

static void the_committed_tables_are_what_the_script_makes(void **state)
{
	struct temp folder = temp_new();
	char command[2048];

	(void)state;
	snprintf(command, sizeof command, "cp '%s/../csrc/text/unicode_tables.py' '%s'", WW_TESTS, folder.path);
	assert_int_equal(system(command), 0);
	snprintf(command, sizeof command, "python3 '%s/unicode_tables.py' 2>/dev/null", folder.path);
	if (system(command) != 0) {
		temp_remove(&folder);
		print_message("skipped: no python3, or no Unicode 15.0.0 files (Debian's unicode-data)\n");
		skip();
	}
	check_same_file(folder.path, "unicode_tables.c");
	check_same_file(folder.path, "unicode_tables.h");
	temp_remove(&folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(classes_agree_with_utf8proc_on_every_code_point),
		cmocka_unit_test(white_space_is_the_list_of_the_standard),
		cmocka_unit_test(scripts_without_spaces_are_known),
		cmocka_unit_test(emoji_are_told_from_signs_that_are_shown_as_text),
		cmocka_unit_test(terminators_and_closing_marks_are_known),
		cmocka_unit_test(a_byte_that_is_not_utf8_has_no_properties),
		cmocka_unit_test(a_point_at_the_end_has_no_size),
		cmocka_unit_test(the_committed_tables_are_what_the_script_makes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
