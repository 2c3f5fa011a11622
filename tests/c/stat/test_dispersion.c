/* Dispersion: figures that others have published, and the formulas over all parts, those without the word included. */
#include "stat/dispersion.h"

#include <string.h>

#include "support/near.h"

enum { PARTS_MAX = 40 };

static struct dispersion spread(const uint64_t *counts, const uint64_t *sizes, size_t count)
{
	struct dispersion_parts parts = {0};
	struct dispersion_sums sums = {.parts = &parts};

	for (size_t i = 0; i < count; i++) {
		dispersion_parts_add(&parts, sizes[i]);
		sums.count += (double)counts[i];
	}
	for (size_t i = 0; i < count; i++)
		if (counts[i])
			dispersion_add(&sums, counts[i], sizes[i]);
	return dispersion_of(&sums);
}

/* The example of Gries 2008 and 2020: five parts of 9, 10, 10, 10 and 11 words. */
static const char *const gries[] = {"bamnibeup", "basatbewqn", "bcagabesta", "baghabeaat", "bahaabeaxat"};

static struct dispersion spread_of(char word)
{
	uint64_t counts[5] = {0}, sizes[5];

	for (size_t i = 0; i < 5; i++) {
		sizes[i] = strlen(gries[i]);
		for (const char *at = gries[i]; *at; at++)
			counts[i] += *at == word;
	}
	return spread(counts, sizes, 5);
}

/* Gries 2020, Analyzing Dispersion: his tables of a, b, i, q and x. */
static void the_words_of_gries_have_his_figures(void **state)
{
	struct dispersion b = spread_of('b'), i = spread_of('i'), q = spread_of('q'), x = spread_of('x');
	struct dispersion a = spread_of('a');

	(void)state;
	assert_int_equal(b.range, 5);
	assert_int_equal(i.range, 1);
	assert_near(b.juilland_d, 0.968, 0.0005);
	assert_near(i.juilland_d, 0, 1e-12);
	assert_near(x.juilland_d, 0, 1e-12);
	assert_near(b.rosengren_s, 0.999, 0.0005);
	assert_near(i.rosengren_s, 0.18, 1e-12);
	assert_near(q.rosengren_s, 0.2, 1e-12);
	assert_near(x.rosengren_s, 0.22, 1e-12);
	assert_near(b.dp, 0.02, 1e-12);
	assert_near(i.dp, 0.82, 1e-12);
	assert_near(q.dp, 0.8, 1e-12);
	assert_near(x.dp, 0.78, 1e-12);
	assert_near(b.dp_norm, 0.024, 0.0005);
	assert_near(i.dp_norm, 1, 1e-12);
	assert_near(q.dp_norm, 0.976, 0.0005);
	assert_near(x.dp_norm, 0.951, 0.0005);
	assert_near(b.d_kl, 0.003, 0.0005);
	assert_near(i.d_kl, 2.474, 0.0005);
	assert_near(q.d_kl, 2.322, 0.0005);
	assert_near(x.d_kl, 2.184, 0.0005);
	assert_near(a.juilland_d, 0.785, 0.0005);
	assert_near(a.carroll_d2, 0.938, 0.0005);
	assert_near(a.rosengren_s, 0.950, 0.0005);
	assert_near(a.dp, 0.18, 0.0005);
	assert_near(a.dp_norm, 0.2195, 0.00005);
	assert_near(a.d_kl, 0.137, 0.0005);
}

static const uint64_t alike[] = {10, 10, 10, 10, 10};

/*
 * Carroll 1970, pages 13 and 14, for his own measure and Juilland's; Gries 2008, page 407, for Rosengren's; Lijffijt
 * and Gries 2012, page 148, for DPnorm.
 */
static void earlier_examples_of_equal_parts_come_out_as_printed(void **state)
{
	(void)state;
	assert_near(spread((uint64_t[]){2, 1, 1, 1, 0}, alike, 5).carroll_d2, 0.8277, 0.00005);
	assert_near(spread((uint64_t[]){0, 4, 3, 2, 1}, alike, 5).juilland_d, 0.6464, 0.00005);
	assert_near(spread((uint64_t[]){1, 2, 3, 4, 5}, alike, 5).rosengren_s, 0.937, 0.0005);
	assert_near(spread((uint64_t[]){3, 3, 3}, alike, 3).dp, 0, 1e-12);
	assert_near(spread((uint64_t[]){2, 1, 0}, alike, 3).dp_norm, 0.5, 1e-12);
	assert_near(spread((uint64_t[]){1, 0, 0}, (uint64_t[]){1, 1, 98}, 3).dp, 0.99, 1e-12);
	assert_near(spread((uint64_t[]){1, 0, 0}, (uint64_t[]){1, 1, 98}, 3).dp_norm, 1, 1e-12);
}

static double arf(const char *text, char word)
{
	struct reduced_frequency sum = {0};
	uint64_t count = 0, size = strlen(text);

	for (const char *at = text; *at; at++)
		count += *at == word;
	for (uint64_t i = 0; i < size; i++)
		if (text[i] == word)
			reduced_frequency_add(&sum, i, (double)size / (double)count);
	return reduced_frequency_of(&sum, size);
}

/* Gries 2008, page 410, with his distances in the corpus that has five parts of ten. */
static void the_reduced_frequency_of_gries_is_his(void **state)
{
	(void)state;
	assert_near(arf("bamnibeupkbasatbewqnbcagabestabaghabeaatbahaabeaxa", 'a'), 10.8, 0.05);
}

static void a_reduced_frequency_lies_between_one_and_all(void **state)
{
	(void)state;
	assert_near(arf("abcabcabcabc", 'a'), 4, 1e-12);
	assert_near(arf("xxxxxxaxxxxx", 'a'), 1, 1e-12);
	assert_near(arf("aaaa", 'a'), 4, 1e-12);
	assert_near(arf("aaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 'a'), 1 + 1 / 20.0, 1e-12);
}

static void even_words_are_even_and_few_parts_say_nothing(void **state)
{
	struct dispersion even = spread((uint64_t[]){10, 20, 30}, (uint64_t[]){100, 200, 300}, 3);
	struct dispersion one = spread((uint64_t[]){3, 0}, (uint64_t[]){7, 0}, 2);

	(void)state;
	assert_near(even.juilland_d, 1, 1e-12);
	assert_near(even.carroll_d2, 1, 1e-12);
	assert_near(even.rosengren_s, 1, 1e-12);
	assert_near(even.dp, 0, 1e-12);
	assert_near(even.dp_norm, 0, 1e-12);
	assert_near(even.d_kl, 0, 1e-12);
	assert_int_equal(one.range, 1);
	assert_near(one.range_share, 1, 0);
	assert_true(isnan(one.juilland_d) && isnan(one.carroll_d2) && isnan(one.dp_norm));
	assert_near(one.rosengren_s, 1, 1e-12);
	assert_near(one.dp, 0, 1e-12);
}

/* The slow and simple twin: every formula over all parts that have words. */
static struct dispersion naive(const uint64_t *counts, const uint64_t *sizes, size_t count)
{
	struct dispersion out = {0};
	double f = 0, l = 0, n = 0, mean = 0, variance = 0, entropy = 0, all = 0, root = 0, least = 1;

	for (size_t i = 0; i < count; i++) {
		f += (double)counts[i];
		l += (double)sizes[i];
		n += sizes[i] > 0;
		out.range += counts[i] > 0;
		all += sizes[i] ? (double)counts[i] / (double)sizes[i] : 0;
	}
	mean = all / n;
	for (size_t i = 0; i < count; i++) {
		double v = (double)counts[i], s = (double)sizes[i] / l, p = v / (double)sizes[i];

		if (sizes[i] == 0)
			continue;
		variance += (p - mean) * (p - mean) / n;
		entropy -= p > 0 ? p / all * log2(p / all) : 0;
		root += sqrt(s * v);
		out.dp += fabs(v / f - s) / 2;
		out.d_kl += v > 0 ? v / f * log2(v / f / s) : 0;
		least = fmin(least, s);
	}
	out.range_share = (double)out.range / n;
	out.juilland_d = 1 - sqrt(variance) / mean / sqrt(n - 1);
	out.carroll_d2 = entropy / log2(n);
	out.rosengren_s = root * root / f;
	out.dp_norm = out.dp / (1 - least);
	return out;
}

static void sums_over_some_parts_equal_those_over_all(void **state)
{
	struct sequence dice = {23};

	(void)state;
	for (int round = 0; round < 3000; round++) {
		size_t parts = 3 + sequence_below(&dice, PARTS_MAX - 3);
		uint64_t counts[PARTS_MAX], sizes[PARTS_MAX];
		struct dispersion fast, slow;

		for (size_t i = 0; i < parts; i++) {
			sizes[i] = i < 2 ? 5 : sequence_below(&dice, 3) ? sequence_below(&dice, 1000) : 0;
			counts[i] = i < 1 ? 1 : sequence_below(&dice, 2) ? sequence_below(&dice, sizes[i] + 1) : 0;
		}
		fast = spread(counts, sizes, parts);
		slow = naive(counts, sizes, parts);
		assert_int_equal(fast.range, slow.range);
		assert_near(fast.range_share, slow.range_share, 1e-12);
		assert_near(fast.juilland_d, slow.juilland_d, 1e-9);
		assert_near(fast.carroll_d2, slow.carroll_d2, 1e-12);
		assert_near(fast.rosengren_s, slow.rosengren_s, 1e-12);
		assert_near(fast.dp, slow.dp, 1e-12);
		assert_near(fast.dp_norm, slow.dp_norm, 1e-12);
		assert_near(fast.d_kl, slow.d_kl, 1e-12);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_words_of_gries_have_his_figures),
		cmocka_unit_test(earlier_examples_of_equal_parts_come_out_as_printed),
		cmocka_unit_test(the_reduced_frequency_of_gries_is_his),
		cmocka_unit_test(a_reduced_frequency_lies_between_one_and_all),
		cmocka_unit_test(even_words_are_even_and_few_parts_say_nothing),
		cmocka_unit_test(sums_over_some_parts_equal_those_over_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
