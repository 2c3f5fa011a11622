#include "text/bare.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/counting.h"
#include "support/texts.h"
#include "text/utf8.h"

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

/* The bare form, zero-terminated, for vec_clear. */
static struct vec bare(const char *data, size_t size)
{
	struct vec out = vec_of(&counting.alloc, 1);
	ww_error error;

	assert_ok(bare_text(&out, data, size, &error), &error);
	assert_ok(vec_push(&out, "", &error), &error);
	out.count--;
	return out;
}

static void check(const char *text, const char *wanted)
{
	struct vec out = bare(text, strlen(text));

	assert_string_equal(out.items, wanted);
	vec_clear(&out);
}

static void accents_of_latin_go(void **state)
{
	(void)state;
	check("café", "cafe");
	check("cafe\u0301", "cafe");
	check("việt", "viet");
	check("cơm", "com");
	check("müller", "muller");
	check("españa", "espana");
	check("çağdaş", "cagdas");
	check("l'élysée", "l'elysee");
	check("ọ̀rọ̀", "oro");
	check("plain", "plain");
	check("", "");
}

static void letters_that_do_not_decompose_get_their_usual_spelling(void **state)
{
	(void)state;
	check("ærø", "aero");
	check("łódź", "lodz");
	check("đà nẵng", "da nang");
	check("þórður", "thordur");
	check("straße", "strasse");
	check("œuvre", "oeuvre");
	check("ısparta", "isparta");
	check("ɗan ƙasa", "dan kasa");
	check("ŋɔŋlɔ", "nonlo");
	check("ʻokina", "'okina");
}

static void the_schwa_of_azeri_stays(void **state)
{
	(void)state;
	check("azərbaycan", "azərbaycan");
}

static void accents_of_greek_go(void **state)
{
	(void)state;
	check("ελλάδα", "ελλαδα");
	check("ἀρχὴ", "αρχη");
	check("προϋπολογισμοσ", "προυπολογισμοσ");
}

static void cyrillic_letters_of_their_own_stay_and_stress_goes(void **state)
{
	(void)state;
	check("ёлка", "елка");
	check("йод", "йод");
	check("\u0438\u0306\u043E\u0434", "йод");
	check("їжак", "їжак");
	check("ўсе", "ўсе");
	check("ѓавол ќе", "ѓавол ќе");
	check("за\u0301мок", "замок");
	check("ѝ", "и");
	check("тоҷикӣ", "тоҷикӣ");
}

static void arabic_and_persian_have_one_spelling(void **state)
{
	(void)state;
	check("أحمد", "احمد");
	check("إسلام", "اسلام");
	check("آسیا", "اسيا");
	check("ٱلله", "الله");
	check("مُحَمَّد", "محمد");
	check("رحمٰن", "رحمن");
	check("الـــسلام", "السلام");
	check("مستشفى", "مستشفي");
	check("مدرسة", "مدرسه");
	check("مسؤول", "مسوول");
	check("رئيس", "رييس");
	check("کتابخانۀ", "كتابخانه");
	check("می\u200Cخواهم", "ميخواهم");
	check("یہ", "يه");
	check("لڑکے", "لڑكے");
	check("۱۳۹۹", "1399");
	check("٢٠٢٠", "2020");
}

static void hebrew_loses_its_points(void **state)
{
	(void)state;
	check("שָׁלוֹם", "שלום");
	check("צה״ל", "צה\"ל");
	check("תל־אביב", "תל-אביב");
}

static void vowel_signs_of_other_scripts_are_no_accents(void **state)
{
	(void)state;
	check("हिन्दी", "हिन्दी");
	check("தமிழ்", "தமிழ்");
	check("ที่นี่", "ที่นี่");
	check("ភ្នំពេញ", "ភ្នំពេញ");
	check("が", "が");
	check("한국", "한국");
	check("日本", "日本");
}

static void joiners_between_letters_go_and_those_of_emoji_stay(void **state)
{
	(void)state;
	check("ශ්\u200Dරී", "ශ්රී");
	check("👩\u200D👩\u200D👧", "👩\u200D👩\u200D👧");
	check("❤\uFE0F", "❤\uFE0F");
	check("well\u2010known", "well-known");
	check("12\u00A0000\u202F000", "12 000 000");
}

static void a_text_of_which_nothing_is_left_stays(void **state)
{
	(void)state;
	check("ـ", "ـ");
	check("\u064E", "\u064E");
	check("\u0301", "\u0301");
	check("\u200F", "\u200F");
}

static void bytes_that_are_not_utf8_stay(void **state)
{
	static const char text[] = "\xC3\xA9\xFF\xCC\x81\0\xE2\x82";
	static const char wanted[] = "e\xFF\xCC\x81\0\xE2\x82";
	struct vec out = bare(text, sizeof text - 1);

	(void)state;
	assert_int_equal(out.count, sizeof wanted - 1);
	assert_memory_equal(out.items, wanted, out.count);
	vec_clear(&out);
}

static void taking_it_appends(void **state)
{
	struct vec out = vec_of(&counting.alloc, 1);
	ww_error error;

	(void)state;
	assert_ok(bare_text(&out, "é", 2, &error), &error);
	assert_ok(bare_text(&out, "a", 1, &error), &error);
	assert_ok(bare_text(&out, NULL, 0, &error), &error);
	assert_ok(bare_text(&out, "\xCC\x81", 2, &error), &error);
	assert_int_equal(out.count, 4);
	assert_memory_equal(out.items, "ea\xCC\x81", 4);
	vec_clear(&out);
}

static void check_twice(const char *text, size_t size)
{
	struct vec once = bare(text, size), twice = bare(once.items, once.count);

	assert_int_equal(once.count, twice.count);
	assert_memory_equal(once.items, twice.items, once.count);
	vec_clear(&once);
	vec_clear(&twice);
}

static void every_code_point_is_bare_after_once(void **state)
{
	(void)state;
	for (uint32_t point = 0; point < 0x110000; point++) {
		char text[4];

		if ((point < 0xD800 || point >= 0xE000) && (point < 0x3400 || point >= 0xA000))
			check_twice(text, utf8_encode(text, point));
	}
}

static void nasty_texts_are_bare_after_once(void **state)
{
	struct sequence sequence = {59};
	char text[200];

	(void)state;
	for (int round = 0; round < 3000; round++) {
		text_fill_nasty(&sequence, text, sizeof text);
		check_twice(text, sizeof text);
	}
}

static void random_letters_and_marks_are_bare_after_once(void **state)
{
	static const uint32_t points[] = {'a',    'e',   0xE9,  0x131,  0x3B1,  0x438,  0x433,  0x435,   0x451,
	                                  0x627,  0x640, 0x64E, 0x654,  0x655,  0x6C0,  0x6C1,  0x6D5,   0x5D0,
	                                  0x5B8,  0x2BB, 0x300, 0x301,  0x306,  0x308,  0x323,  0x345,   0x327,
	                                  0x344,  0x483, 0x915, 0x93C,  0x94D,  0x200C, 0x200D, 0x1F469, 0xFE0F,
	                                  0x20E3, '1',   '\'',  0x1100, 0x1161, 0x11A8, 0x3099};
	struct sequence sequence = {61};

	(void)state;
	for (int round = 0; round < 20000; round++) {
		char text[4 * 12];
		size_t size = 0;

		for (int i = 0; i < 12; i++)
			size += utf8_encode(text + size, points[sequence_below(&sequence, sizeof points / sizeof *points)]);
		check_twice(text, size);
	}
}

static void long_runs_of_marks_take_no_longer(void **state)
{
	struct text text = text_repeat("\xE0\xA5\x8D\xE0\xA4\xBC", 6, 50000);
	struct vec out = bare(text.data, text.size);

	(void)state;
	assert_int_equal(out.count, text.size);
	check_twice(text.data, text.size);
	vec_clear(&out);
	free(text.data);
}

static ww_status bare_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct vec out = vec_of(alloc, 1);
	const char *text = context;
	ww_status status;

	status = bare_text(&out, text, strlen(text), error);
	vec_clear(&out);
	return status;
}

static void every_allocation_may_fail(void **state)
{
	char greek[] = "ΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐΐ\xFFécole", ascii[] = "ascii", nothing[] = "ـ";

	(void)state;
	assert_true(every_allocation_fails(bare_scenario, greek) > 2);
	assert_true(every_allocation_fails(bare_scenario, ascii) > 0);
	assert_true(every_allocation_fails(bare_scenario, nothing) > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(accents_of_latin_go),
		cmocka_unit_test(letters_that_do_not_decompose_get_their_usual_spelling),
		cmocka_unit_test(the_schwa_of_azeri_stays),
		cmocka_unit_test(accents_of_greek_go),
		cmocka_unit_test(cyrillic_letters_of_their_own_stay_and_stress_goes),
		cmocka_unit_test(arabic_and_persian_have_one_spelling),
		cmocka_unit_test(hebrew_loses_its_points),
		cmocka_unit_test(vowel_signs_of_other_scripts_are_no_accents),
		cmocka_unit_test(joiners_between_letters_go_and_those_of_emoji_stay),
		cmocka_unit_test(a_text_of_which_nothing_is_left_stays),
		cmocka_unit_test(bytes_that_are_not_utf8_stay),
		cmocka_unit_test(taking_it_appends),
		cmocka_unit_test(every_code_point_is_bare_after_once),
		cmocka_unit_test(nasty_texts_are_bare_after_once),
		cmocka_unit_test(random_letters_and_marks_are_bare_after_once),
		cmocka_unit_test(long_runs_of_marks_take_no_longer),
		cmocka_unit_test(every_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, start_counting, end_counting);
}
