#include "text/fold.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "support/check.h"
#include "support/counting.h"
#include "support/texts.h"
#include "text/utf8.h"

enum { TEXT_BYTES = 256 };

static struct counting counting;

static int start_counting(void **state)
{
	(void)state;
	counting_init(&counting);
	return 0;
}

static int end_counting(void **state)
{
	(void)state;
	counting_end(&counting);
	return 0;
}

/* The folded form, zero-terminated, for vec_clear. */
static struct vec folded_as(enum folding folding, const char *data, size_t size)
{
	struct vec out = vec_of(&counting.alloc, 1);
	ww_error error;

	assert_ok(fold_text(&out, data, size, folding, &error), &error);
	assert_ok(vec_push(&out, "", &error), &error);
	out.count--;
	return out;
}

static struct vec folded(const char *data, size_t size)
{
	return folded_as(FOLDING_COMMON, data, size);
}

static void check(const char *text, const char *wanted)
{
	struct vec out = folded(text, strlen(text));

	assert_string_equal(out.items, wanted);
	vec_clear(&out);
}

static void case_is_folded_in_full(void **state)
{
	(void)state;
	check("Mayor", "mayor");
	check("STRASSE", "strasse");
	check("Straße", "strasse");
	check("ÉCOLE", "école");
	check("ΣΊΣΥΦΟΣ", "σίσυφοσ");
	check("ς", "σ");
	check("МОСКВА", "москва");
	check("İ", "i̇");
	check("ﬃ", "ffi");
	check("Ꭰ", "Ꭰ");
	check("日本", "日本");
	check("", "");
}

static void different_spellings_of_a_letter_become_one(void **state)
{
	(void)state;
	check("e\xCC\x81", "é");
	check("E\xCC\x81", "é");
	check("Å", "å");
	check("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한");
	check("q\xCC\x87\xCC\xA3", "q\xCC\xA3\xCC\x87");
}

static void apostrophes_inside_become_straight_and_marks_stay(void **state)
{
	(void)state;
	check("Don’t", "don't");
	check("l’Élysée", "l'élysée");
	check("’", "’");
	check("workers’", "workers’");
}

static void soft_hyphens_are_left_out(void **state)
{
	(void)state;
	check("Un\xC2\xAD"
	      "BE\xC2\xADlievable",
	      "unbelievable");
	check("\xC2\xAD", "");
}

static void bytes_that_are_not_utf8_stay_and_split_the_rest(void **state)
{
	static const char text[] = "A\xFF"
							   "B\0\xE2\x82"
							   "C\xC3\x89";
	static const char wanted[] = "a\xFF"
								 "b\0\xE2\x82"
								 "c\xC3\xA9";
	struct vec out = folded(text, sizeof text - 1);

	(void)state;
	assert_int_equal(out.count, sizeof wanted - 1);
	assert_memory_equal(out.items, wanted, out.count);
	vec_clear(&out);
}

static void folding_appends(void **state)
{
	struct vec out = folded("Ab", 2);
	ww_error error;

	(void)state;
	assert_ok(fold_text(&out, "ÉC", 3, FOLDING_COMMON, &error), &error);
	assert_ok(fold_text(&out, "D", 1, FOLDING_COMMON, &error), &error);
	assert_ok(fold_text(&out, NULL, 0, FOLDING_COMMON, &error), &error);
	assert_int_equal(out.count, strlen("abécd"));
	assert_memory_equal(out.items, "abécd", out.count);
	vec_clear(&out);
}

static void check_turkic(const char *text, const char *wanted)
{
	struct vec out = folded_as(FOLDING_TURKIC, text, strlen(text));

	assert_string_equal(out.items, wanted);
	vec_clear(&out);
}

static void turkish_and_azeri_tell_the_dotless_i(void **state)
{
	(void)state;
	check_turkic("I", "ı");
	check_turkic("İ", "i");
	check_turkic("I\xCC\x87", "i");
	check_turkic("ISPARTA", "ısparta");
	check_turkic("İstanbul", "istanbul");
	check_turkic("I\xCC\x87STANBUL", "istanbul");
	check_turkic("DİYARBAKIR’IN", "diyarbakır'ın");
	check_turkic("ığdır", "ığdır");
	check_turkic("Azərbaycan Respublikası", "azərbaycan respublikası");
}

static void accents_other_than_the_dot_keep_the_common_i(void **state)
{
	(void)state;
	check_turkic("ÎMAN", "îman");
	check_turkic("I\xCC\x82MAN", "îman");
	check_turkic("I\xCC\xA3", "ị");
}

static void what_the_foldings_share_is_told_without_folding(void **state)
{
	(void)state;
	assert_true(fold_depends_on_language("ISPARTA", 7));
	assert_true(fold_depends_on_language("İzmir", strlen("İzmir")));
	assert_true(fold_depends_on_language("\xC4\xC4\xB0", 3));
	assert_false(fold_depends_on_language("Ankara", 6));
	assert_false(fold_depends_on_language("ğĠıi", strlen("ğĠıi")));
	assert_false(fold_depends_on_language("x\xC4", 2));
	assert_false(fold_depends_on_language(NULL, 0));
}

/* The naive twin: all of a well-formed text at once, by the library's own way. */
static void check_against_utf8proc(const char *text, size_t size)
{
	utf8proc_uint8_t *wanted = NULL;
	utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)size, &wanted,
	                                       UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
	struct vec out = folded(text, size);

	assert_int_equal(out.count, length);
	assert_memory_equal(out.items, wanted, out.count);
	free(wanted);
	vec_clear(&out);
}

static void every_code_point_folds_as_utf8proc_says(void **state)
{
	(void)state;
	for (uint32_t point = 1; point < 0x110000; point++) {
		char text[4];

		if ((point >= 0xD800 && point < 0xE000) || point == 0xAD || (point > 0x3400 && point < 0xA000))
			continue;
		check_against_utf8proc(text, utf8_encode(text, point));
	}
}

static void random_words_fold_as_utf8proc_says(void **state)
{
	struct sequence sequence = {37};

	(void)state;
	for (int round = 0; round < 3000; round++) {
		char text[200];
		size_t size = 0;

		while (size < sizeof text - 4) {
			uint32_t point = (uint32_t)sequence_below(&sequence, 0x600) + 0x20;

			if (point != 0xAD)
				size += utf8_encode(text + size, point);
			if (sequence_below(&sequence, 2))
				size += utf8_encode(text + size, 'x');
		}
		check_against_utf8proc(text, size);
	}
}

/* The naive twin of the Turkic folding: composed, with I and İ put aside by hand, then folded in common. */
static void check_turkic_against_utf8proc(const char *text, size_t size)
{
	utf8proc_uint8_t *composed = NULL, mapped[2 * TEXT_BYTES + 1];
	utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)size, &composed,
	                                       UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	struct vec wanted, out = folded_as(FOLDING_TURKIC, text, size);
	size_t count = 0;

	assert_true(length <= TEXT_BYTES);
	for (utf8proc_ssize_t i = 0; i < length; i++) {
		if (composed[i] == 'I')
			count += utf8_encode((char *)mapped + count, 0x131);
		else if (composed[i] == 0xC4 && composed[i + 1] == 0xB0)
			mapped[count++] = 'i', i++;
		else
			mapped[count++] = composed[i];
	}
	wanted = folded((const char *)mapped, count);
	assert_int_equal(out.count, wanted.count);
	assert_memory_equal(out.items, wanted.items, out.count);
	free(composed);
	vec_clear(&wanted);
	vec_clear(&out);
}

static void random_words_fold_in_turkic_as_utf8proc_says(void **state)
{
	static const uint32_t points[] = {'I', 'i', 0x130, 0x131, 0x307, 0x302, 0x323, 0xCE, 0x1E2E, 'a', 'K', 0x212A};
	struct sequence sequence = {43};

	(void)state;
	for (int round = 0; round < 3000; round++) {
		char text[TEXT_BYTES / 4];
		size_t size = 0;

		while (size < sizeof text - 4)
			size += utf8_encode(text + size, points[sequence_below(&sequence, sizeof points / sizeof *points)]);
		check_turkic_against_utf8proc(text, size);
	}
}

static void foldings_differ_only_where_they_are_said_to(void **state)
{
	struct sequence sequence = {47};
	char text[12];

	(void)state;
	for (int round = 0; round < 5000; round++) {
		struct vec common, turkic;

		text_fill_nasty(&sequence, text, sizeof text);
		common = folded(text, sizeof text);
		turkic = folded_as(FOLDING_TURKIC, text, sizeof text);
		if (!fold_depends_on_language(text, sizeof text)) {
			assert_int_equal(common.count, turkic.count);
			assert_memory_equal(common.items, turkic.items, common.count);
		}
		vec_clear(&common);
		vec_clear(&turkic);
	}
}

static void folding_twice_changes_nothing_more(void **state)
{
	struct sequence sequence = {41};
	char text[200];

	(void)state;
	for (int round = 0; round < 2000; round++) {
		struct vec once, twice;

		text_fill_nasty(&sequence, text, sizeof text);
		once = folded_as(round % 2, text, sizeof text);
		twice = folded_as(round % 2, once.items, once.count);
		assert_int_equal(once.count, twice.count);
		assert_memory_equal(once.items, twice.items, once.count);
		vec_clear(&once);
		vec_clear(&twice);
	}
}

static void what_is_called_trivial_does_not_change(void **state)
{
	static const char text[] = "plain text, 1,500 of it!";
	struct vec out = folded(text, sizeof text - 1);

	(void)state;
	assert_true(fold_is_trivial(text, sizeof text - 1));
	assert_memory_equal(out.items, text, sizeof text - 1);
	assert_false(fold_is_trivial("A", 1));
	assert_false(fold_is_trivial("é", 2));
	vec_clear(&out);
}

/* Ordering marks takes the square of their number; folding must not. */
static void long_runs_of_marks_are_folded_in_parts(void **state)
{
	struct text text = text_repeat("\xCC\x81\xCC\xA3", 4, 50000);
	struct vec out = folded(text.data, text.size);

	(void)state;
	assert_int_equal(out.count, text.size);
	vec_clear(&out);
	free(text.data);
}

static ww_status fold_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct vec out = vec_of(alloc, 1);
	const char *text = context;
	ww_status status;

	status = fold_text(&out, text, strlen(text), FOLDING_TURKIC, error);
	vec_clear(&out);
	return status;
}

static void every_allocation_may_fail(void **state)
{
	char greek[] = "İΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐ\xFFÉcole", ascii[] = "ASCII";

	(void)state;
	assert_true(every_allocation_fails(fold_scenario, greek) > 2);
	assert_true(every_allocation_fails(fold_scenario, ascii) > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(case_is_folded_in_full),
		cmocka_unit_test(different_spellings_of_a_letter_become_one),
		cmocka_unit_test(apostrophes_inside_become_straight_and_marks_stay),
		cmocka_unit_test(soft_hyphens_are_left_out),
		cmocka_unit_test(bytes_that_are_not_utf8_stay_and_split_the_rest),
		cmocka_unit_test(folding_appends),
		cmocka_unit_test(turkish_and_azeri_tell_the_dotless_i),
		cmocka_unit_test(accents_other_than_the_dot_keep_the_common_i),
		cmocka_unit_test(what_the_foldings_share_is_told_without_folding),
		cmocka_unit_test(every_code_point_folds_as_utf8proc_says),
		cmocka_unit_test(random_words_fold_as_utf8proc_says),
		cmocka_unit_test(random_words_fold_in_turkic_as_utf8proc_says),
		cmocka_unit_test(foldings_differ_only_where_they_are_said_to),
		cmocka_unit_test(folding_twice_changes_nothing_more),
		cmocka_unit_test(what_is_called_trivial_does_not_change),
		cmocka_unit_test(long_runs_of_marks_are_folded_in_parts),
		cmocka_unit_test(every_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, start_counting, end_counting);
}
