#include "stat/power_law.h"

#include <math.h>

#include "support/near.h"

/* Values of scipy.special.zeta. */
static void zeta_is_that_of_the_tables(void **state)
{
	(void)state;
	assert_near(hurwitz_zeta(2, 1), acos(-1) * acos(-1) / 6, 1e-12);
	assert_near(hurwitz_zeta(2.5, 1), 1.3414872572509176, 1e-12);
	assert_near(hurwitz_zeta(1.05, 3), 19.097876137574563, 1e-11);
	assert_near(hurwitz_zeta(6, 40) / 2.078245292499725e-09, 1, 1e-9);
	assert_near(hurwitz_zeta(20, 1), 1.0000009539620338, 1e-12);
	assert_near(hurwitz_zeta(20, 16) / 1.1938616189502358e-24, 1, 1e-9);
}

enum { SIZES = 62 };

/* About 5000 m^-2.1 types of frequency m, fewer of the lowest, and a few frequent ones. */
static struct spectrum made_spectrum(uint64_t frequencies[SIZES], uint64_t types[SIZES])
{
	static const uint64_t last[] = {230, 310, 415, 700, 1500};
	size_t count = 0;

	for (uint64_t m = 1; m < 200; m++) {
		uint64_t number = (uint64_t)(5000 * pow((double)m, -2.1));

		if (m < 4)
			number = (uint64_t)((double)number * 0.8);
		if (number == 0)
			continue;
		frequencies[count] = m;
		types[count++] = number;
	}
	for (size_t i = 0; i < 5; i++) {
		frequencies[count] = last[i];
		types[count++] = 1;
	}
	assert_int_equal(count, SIZES);
	return (struct spectrum){frequencies, types, count};
}

/*
 * alpha and distance as scipy 1.x finds them by minimising the likelihood with its zeta; the Python package powerlaw
 * 2.0.0 gives 2.0774, 2.3086 and 2.5614 for alpha.
 */
static void laws_are_those_of_another_implementation(void **state)
{
	uint64_t frequencies[SIZES], types[SIZES];
	struct spectrum spectrum = made_spectrum(frequencies, types);
	struct power_law law = power_law_from(&spectrum, 0);

	(void)state;
	assert_near(law.alpha, 2.077384696413492, 1e-6);
	assert_near(law.distance, 0.01502306386733887, 1e-7);
	assert_int_equal(law.xmin, 1);
	law = power_law_from(&spectrum, 3);
	assert_near(law.alpha, 2.308638256652724, 1e-6);
	assert_near(law.distance, 0.027814590431007202, 1e-7);
	law = power_law_from(&spectrum, 9);
	assert_int_equal(law.xmin, 10);
	assert_near(law.alpha, 2.5613895616703277, 1e-6);
	assert_near(law.distance, 0.04415895022410454, 1e-7);
}

static void candidates_leave_fifty_types(void **state)
{
	uint64_t frequencies[SIZES], types[SIZES];
	struct spectrum spectrum = made_spectrum(frequencies, types), single = {frequencies, types + SIZES - 1, 1};
	size_t count = power_law_candidates(&spectrum);

	(void)state;
	assert_true(power_law_from(&spectrum, count - 1).types >= POWER_LAW_TYPES);
	assert_true(power_law_from(&spectrum, count).types < POWER_LAW_TYPES);
	assert_int_equal(power_law_candidates(&single), 1);
	assert_near(power_law_from(&single, 0).alpha, POWER_LAW_ALPHA_MAX, 1e-6);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(zeta_is_that_of_the_tables),
		cmocka_unit_test(laws_are_those_of_another_implementation),
		cmocka_unit_test(candidates_leave_fifty_types),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
