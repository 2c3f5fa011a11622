#include "base/period.h"

#include <string.h>

#include "base/date.h"
#include "support/check.h"

/* From 0001-01-01, a Monday, to 9999-12-31: a period ends where its name does. */
static void periods_follow_each_other_without_a_gap(void **state)
{
	static const int32_t counts[] = {[PERIOD_DAY] = 3652059,
	                                 [PERIOD_WEEK] = 521723,
	                                 [PERIOD_MONTH] = 9999 * 12,
	                                 [PERIOD_QUARTER] = 9999 * 4,
	                                 [PERIOD_YEAR] = 9999};

	(void)state;
	for (enum period period = PERIOD_DAY; period < PERIODS; period++) {
		char name[PERIOD_BYTES], before[PERIOD_BYTES] = "";
		int32_t first = period_number(period, -719162), number = first - 1;

		for (int32_t day = -719162; day < 2932897; day++) {
			size_t size = period_name(name, period, day);
			bool begins = strcmp(name, before) != 0;

			number += begins;
			if (size != strlen(name) || period_number(period, day) != number ||
			    (begins ? period_start(period, number) != day : period_start(period, number) > day))
				fail_msg("%s", name);
			strcpy(before, name);
		}
		assert_int_equal(number - first + 1, counts[period]);
	}
}

static void known_days_are_in_known_periods(void **state)
{
	static const char *const names[] = {"2020-12-31", "2020-W53", "2020-12", "2020-Q4", "2020"};
	int32_t day = date_days((struct date){2020, 12, 31});
	char name[PERIOD_BYTES];

	(void)state;
	for (enum period period = PERIOD_DAY; period < PERIODS; period++) {
		period_name(name, period, day);
		assert_string_equal(name, names[period]);
	}
	assert_int_equal(period_start(PERIOD_WEEK, period_number(PERIOD_WEEK, day + 1)), day - 3);
}

static void periods_have_names(void **state)
{
	enum period period;

	(void)state;
	assert_true(period_find(&period, "quarter"));
	assert_int_equal(period, PERIOD_QUARTER);
	assert_false(period_find(&period, "fortnight"));
	assert_false(period_find(&period, ""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(periods_follow_each_other_without_a_gap),
		cmocka_unit_test(known_days_are_in_known_periods),
		cmocka_unit_test(periods_have_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
