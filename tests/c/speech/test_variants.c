/* Grouping of texts: what holds whatever the texts, on texts made at random from few words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "speech/variants.h"
#include "support/check.h"
#include "support/counting.h"
#include "text/ascii.h"

enum { TEXTS = 400, TEXT_BYTES = 256, SEEDS = 20 };

struct texts {
	char bytes[TEXTS][TEXT_BYTES];
	size_t count;
};

static struct texts texts;

/* Makes texts of few words, so that many are variants, near misses and parts of each other. */
static void make_texts(struct sequence *sequence, size_t count)
{
	static const char *const words[] = {"down",  "with",  "the",     "toll",  "Harrow",  "free",    "Ana",   "Morrow",
	                                    "no",    "peace", "now",     "not",   "justice", "justise", "river", "abajo",
	                                    "4",     "four",  "muerte",  "拥",    "护",      "f***",    "lives", "matter",
	                                    "don't", "más",   "they'll", "we've", "can't",   "l'eau"};
	static const char *const joins[] = {" ", " ", " ", " ", ", ", "! ", "", "-"};

	texts.count = count;
	for (size_t i = 0; i < count; i++) {
		char *text = texts.bytes[i];
		size_t length = 1 + sequence_below(sequence, sequence_below(sequence, 4) ? 6 : 20), size = 0;

		size += (size_t)sprintf(text, "%s", sequence_below(sequence, 8) ? "" : "#");
		for (size_t j = 0; j < length; j++)
			size += (size_t)sprintf(text + size, "%s%s",
			                        j ? joins[sequence_below(sequence, sizeof joins / sizeof joins[0])] : "",
			                        words[sequence_below(sequence, sizeof words / sizeof words[0])]);
	}
}

static ww_text text_at(size_t number)
{
	return (ww_text){texts.bytes[number], strlen(texts.bytes[number])};
}

static uint32_t owner_of(size_t number, bool owners)
{
	return owners ? (uint32_t)(number % 3) : VARIANT_NONE;
}

/* Groups the first count texts; numbers: of their variants. */
static struct variants *group(uint32_t *numbers, size_t count, bool owners)
{
	struct variants *variants;
	ww_error error;

	assert_ok(variants_new(&variants, &alloc_default, &error), &error);
	for (size_t i = 0; i < count; i++)
		assert_ok(variants_add(&numbers[i], variants, text_at(i), owner_of(i, owners), 1 + i % 5, &error), &error);
	assert_ok(variants_finish(variants, &error), &error);
	assert_ok(variants_find_templates(variants, &error), &error);
	return variants;
}

static bool same_text(ww_text a, ww_text b)
{
	return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

static uint32_t slogan_of(const struct variants *variants, uint32_t variant)
{
	return variants_at(variants, variant)->slogan;
}

/* Small letters, capitals, or a capital behind all that is no letter: "They'Ll". */
static void recase(char *text, unsigned how)
{
	bool inside = false;

	for (; *text; text++) {
		bool letter = ascii_is_letter((uint8_t)*text);

		if (letter && (how == 0 || (how == 2 && inside)))
			*text |= 0x20;
		else if (letter)
			*text &= ~0x20;
		inside = letter || (uint8_t)*text >= 0x80;
	}
}

/* Ids would not be unique if texts that differ in case only were apart. */
static void case_makes_no_difference(void **state)
{
	struct sequence sequence = {5};
	uint32_t numbers[TEXTS];

	(void)state;
	for (unsigned how = 0; how < 3; how++) {
		for (unsigned round = 0; round < SEEDS; round++) {
			struct variants *variants;

			make_texts(&sequence, TEXTS);
			for (size_t i = 0; i + 1 < TEXTS; i += 2) {
				memcpy(texts.bytes[i + 1], texts.bytes[i], TEXT_BYTES);
				recase(texts.bytes[i + 1], how);
			}
			variants = group(numbers, TEXTS, false);
			for (size_t i = 0; i + 1 < TEXTS; i += 2)
				if (slogan_of(variants, numbers[i]) != slogan_of(variants, numbers[i + 1]))
					fail_msg("%s and %s", texts.bytes[i], texts.bytes[i + 1]);
			variants_free(variants);
		}
	}
}

static void what_comes_later_moves_nothing(void **state)
{
	struct sequence sequence = {1};
	uint32_t whole_numbers[TEXTS], part_numbers[TEXTS];

	(void)state;
	for (unsigned seed = 0; seed < SEEDS; seed++) {
		size_t part_count = TEXTS / 4 + sequence_below(&sequence, TEXTS / 2);
		struct variants *whole, *part;

		make_texts(&sequence, TEXTS);
		whole = group(whole_numbers, TEXTS, seed % 2);
		part = group(part_numbers, part_count, seed % 2);
		for (size_t i = 0; i < part_count; i++) {
			if (part_numbers[i] == VARIANT_NONE)
				continue;
			/* Groups are numbered by their first variants, so the numbers are the same, too. */
			assert_int_equal(slogan_of(whole, whole_numbers[i]), slogan_of(part, part_numbers[i]));
			assert_true(same_text(variants_slogan(whole, slogan_of(whole, whole_numbers[i]))->id,
			                      variants_slogan(part, slogan_of(part, part_numbers[i]))->id));
		}
		variants_free(whole);
		variants_free(part);
	}
}

static void check_groups(const struct variants *variants)
{
	uint64_t *counts = calloc(variants_slogans(variants) + 1, sizeof *counts);

	assert_non_null(counts);
	for (uint32_t i = 0; i < variants_count(variants); i++)
		counts[slogan_of(variants, i)] += variants_at(variants, i)->count;
	for (uint32_t i = 0; i < variants_slogans(variants); i++) {
		const struct slogan_group *slogan = variants_slogan(variants, i);

		assert_int_equal(slogan->count, counts[i]);
		assert_int_equal(slogan_of(variants, slogan->name), i);
		for (uint32_t j = 0; j < i; j++)
			assert_false(slogan->owner == variants_slogan(variants, j)->owner &&
			             same_text(slogan->id, variants_slogan(variants, j)->id));
	}
	free(counts);
}

static void check_templates(const struct variants *variants)
{
	for (uint32_t i = 0; i < variants_templates(variants); i++) {
		ww_text text = variants_template(variants, i);
		size_t slogans = 0;

		assert_non_null(memchr(text.data, '_', text.size));
		for (uint32_t j = 0; j < variants_slogans(variants); j++) {
			const struct slogan_group *slogan = variants_slogan(variants, j);
			ww_text name = slogan_name(variants, slogan);

			if (slogan->template != i)
				continue;
			slogans++;
			assert_true(slogan->filler.data >= name.data);
			assert_true(slogan->filler.data + slogan->filler.size <= name.data + name.size);
			assert_true(slogan->filler.size > 0);
		}
		assert_true(slogans >= 2);
	}
}

static void groups_and_templates_are_whole(void **state)
{
	struct sequence sequence = {2};
	uint32_t numbers[TEXTS];
	size_t templates = 0, groups = 0;

	(void)state;
	for (unsigned seed = 0; seed < SEEDS; seed++) {
		struct variants *variants;

		make_texts(&sequence, TEXTS);
		variants = group(numbers, TEXTS, seed % 2);
		check_groups(variants);
		check_templates(variants);
		for (size_t i = 0; i < TEXTS; i++)
			if (numbers[i] != VARIANT_NONE)
				assert_int_equal(variants_slogan(variants, slogan_of(variants, numbers[i]))->owner,
				                 owner_of(i, seed % 2));
		templates += variants_templates(variants);
		groups += variants_slogans(variants);
		assert_true(variants_slogans(variants) < variants_count(variants));
		variants_free(variants);
	}
	print_message("%zu groups, %zu templates\n", groups, templates);
	assert_true(templates > SEEDS);
}

static void tables_with_other_seeds_agree(void **state)
{
	struct sequence sequence = {3};
	uint32_t first_numbers[TEXTS], second_numbers[TEXTS];
	struct variants *first, *second;

	(void)state;
	make_texts(&sequence, TEXTS);
	first = group(first_numbers, TEXTS, false);
	for (unsigned i = 0; i < SEEDS; i++) {
		second = group(second_numbers, TEXTS, false);
		assert_int_equal(variants_slogans(first), variants_slogans(second));
		assert_int_equal(variants_templates(first), variants_templates(second));
		for (uint32_t j = 0; j < variants_slogans(first); j++) {
			const struct slogan_group *left = variants_slogan(first, j), *right = variants_slogan(second, j);

			assert_true(same_text(left->id, right->id));
			assert_int_equal(left->name, right->name);
			assert_true(same_text(slogan_template(first, left), slogan_template(second, right)));
			assert_true(same_text(left->filler, right->filler));
		}
		variants_free(second);
	}
	variants_free(first);
}

static uint32_t add(struct variants *variants, const char *text, uint32_t owner)
{
	ww_error error;
	uint32_t number;

	assert_ok(variants_add(&number, variants, (ww_text){text, strlen(text)}, owner, 1, &error), &error);
	return number;
}

static void links_join_and_keep_the_first_id(void **state)
{
	struct variants *variants;
	uint32_t river, eau, agua;
	ww_error error;

	(void)state;
	assert_ok(variants_new(&variants, &alloc_default, &error), &error);
	river = add(variants, "Let it run", VARIANT_NONE);
	eau = add(variants, "Laissez-la couler", VARIANT_NONE);
	agua = add(variants, "Déjala correr", VARIANT_NONE);
	variants_link(variants, agua, eau);
	variants_link(variants, agua, river);
	variants_link(variants, eau, river);
	assert_ok(variants_finish(variants, &error), &error);
	assert_int_equal(variants_slogans(variants), 1);
	assert_true(same_text(variants_slogan(variants, 0)->id, (ww_text){"let it run", 10}));
	variants_free(variants);
}

static void texts_without_words_are_none(void **state)
{
	static const char *const none[] = {"", "!", "… — «»", " ", "\xff\xfe"};
	struct variants *variants;
	ww_error error;

	(void)state;
	assert_ok(variants_new(&variants, &alloc_default, &error), &error);
	for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
		assert_int_equal(add(variants, none[i], VARIANT_NONE), VARIANT_NONE);
	assert_ok(variants_finish(variants, &error), &error);
	assert_ok(variants_find_templates(variants, &error), &error);
	assert_int_equal(variants_slogans(variants), 0);
	variants_free(variants);
}

static ww_status group_some(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct variants *variants = NULL;
	uint32_t number;
	ww_status status;

	(void)context;
	WW_STEP(variants_new(&variants, alloc, error));
	for (size_t i = 0; i < 24; i++)
		WW_STEP(variants_add(&number, variants, text_at(i), VARIANT_NONE, 1, error));
	WW_STEP(variants_finish(variants, error));
	WW_STEP(variants_find_templates(variants, error));
done:
	variants_free(variants);
	return status;
}

static void every_allocation_may_fail(void **state)
{
	struct sequence sequence = {4};

	(void)state;
	make_texts(&sequence, 24);
	print_message("%llu failures\n", (unsigned long long)every_allocation_fails(group_some, NULL));
}

/* The most bytes at once while so many texts are grouped, each of a part repeated and its number. */
static int64_t peak_of(const char *part, size_t times, size_t count)
{
	size_t size = strlen(part);
	char *text = malloc(size * times + 32);
	struct counting counting;
	struct variants *variants;
	uint32_t number;
	ww_error error;

	assert_non_null(text);
	counting_init(&counting);
	assert_ok(variants_new(&variants, &counting.alloc, &error), &error);
	for (size_t i = 0; i < times; i++)
		memcpy(text + i * size, part, size);
	for (size_t i = 0; i < count; i++) {
		size_t length = size * times + (size_t)sprintf(text + size * times, "x%zu", i);

		assert_ok(variants_add(&number, variants, (ww_text){text, length}, VARIANT_NONE, 1, &error), &error);
	}
	assert_ok(variants_finish(variants, &error), &error);
	assert_ok(variants_find_templates(variants, &error), &error);
	variants_free(variants);
	counting_end(&counting);
	free(text);
	return counting.most;
}

static void hostile_texts_take_memory_as_their_length(void **state)
{
	static const struct {
		const char *part;
		size_t times, count;
	} cases[] = {
		{"down with ", 1, 2000}, {"word ", 1, 2000},  {"", 0, 2000},        {"a ", 20000, 1},
		{"a, b. ", 10000, 1},    {"! ", 20000, 1},    {"a b c d ", 50, 50}, {"a ", 1, 2000},
		{"#aB", 10000, 1},       {"打倒 ", 10000, 1}, {"f*", 10000, 1},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		size_t times = cases[i].times, count = cases[i].count;
		int64_t none = peak_of("", 0, 1), small = peak_of(cases[i].part, times, count) - none, large;

		large = (count > 1 ? peak_of(cases[i].part, times, 4 * count) : peak_of(cases[i].part, 4 * times, 1)) - none;
		/* Tables double, so that four times as much may take up to eight times the memory. */
		if (large > 8 * small + 65536)
			fail_msg("%s: %lld and %lld bytes", cases[i].part, (long long)small, (long long)large);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_comes_later_moves_nothing),   cmocka_unit_test(case_makes_no_difference),
		cmocka_unit_test(groups_and_templates_are_whole),   cmocka_unit_test(tables_with_other_seeds_agree),
		cmocka_unit_test(links_join_and_keep_the_first_id), cmocka_unit_test(texts_without_words_are_none),
		cmocka_unit_test(every_allocation_may_fail),        cmocka_unit_test(hostile_texts_take_memory_as_their_length),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
