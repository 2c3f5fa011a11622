#include "base/date.h"

#include <stdio.h>
#include <string.h>

#include "support/check.h"

static bool plain_leap(int32_t year)
{
	return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
}

static int plain_month_days(int32_t year, int month)
{
	if (month == 2)
		return plain_leap(year) ? 29 : 28;
	return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* Day by day from 0001-01-01, which was a Monday, to the end of 9999; the week number is counted along by hand. */
static void every_day_of_ten_thousand_years_is_counted(void **state)
{
	int32_t days = -719162;
	unsigned weekday = 1, week = 0;
	int32_t week_year = 0;

	(void)state;
	for (int32_t year = 1; year <= 9999; year++) {
		for (int month = 1; month <= 12; month++) {
			for (int day = 1; day <= plain_month_days(year, month); day++, days++) {
				struct date date = {.year = year, .month = (uint8_t)month, .day = (uint8_t)day};
				struct date back = date_of_days(days);
				int32_t iso_year;
				unsigned iso_week;

				/* A week that begins on December 29 or later, or up to January 4, is the first of a year. */
				if (weekday == 1 && ((month == 12 && day >= 29) || (month == 1 && day <= 4)))
					week = 1, week_year = month == 12 ? year + 1 : year;
				else if (weekday == 1)
					week++;
				date_iso_week(&iso_year, &iso_week, days);
				if (date_days(date) != days || back.year != year || back.month != month || back.day != day ||
				    date_weekday(days) != weekday || iso_year != week_year || iso_week != week)
					fail_msg("%d-%02d-%02d", (int)year, month, day);
				weekday = weekday % 7 + 1;
			}
		}
	}
	assert_int_equal(days, 2932897);
}

static void known_days_are_where_they_belong(void **state)
{
	int32_t year;
	unsigned week;

	(void)state;
	assert_int_equal(date_days((struct date){1970, 1, 1}), 0);
	assert_int_equal(date_days((struct date){2000, 2, 29}), 11016);
	assert_int_equal(date_days((struct date){1969, 12, 31}), -1);
	assert_int_equal(date_weekday(0), 4);
	date_iso_week(&year, &week, date_days((struct date){2021, 1, 3}));
	assert_true(year == 2020 && week == 53);
	date_iso_week(&year, &week, date_days((struct date){2018, 12, 31}));
	assert_true(year == 2019 && week == 1);
}

static bool parse(const char *text, const char *first, const char *last)
{
	char written[2][16];
	int32_t days[2];

	if (!date_parse(&days[0], &days[1], text, strlen(text)))
		return false;
	for (int i = 0; i < 2; i++) {
		struct date date = date_of_days(days[i]);

		snprintf(written[i], sizeof written[i], "%04d-%02d-%02d", (int)date.year, date.month, date.day);
	}
	assert_string_equal(written[0], first);
	assert_string_equal(written[1], last);
	return true;
}

static void a_period_has_its_first_and_last_day(void **state)
{
	(void)state;
	assert_true(parse("2024", "2024-01-01", "2024-12-31"));
	assert_true(parse("2024-02", "2024-02-01", "2024-02-29"));
	assert_true(parse("1900-02", "1900-02-01", "1900-02-28"));
	assert_true(parse("2023-12", "2023-12-01", "2023-12-31"));
	assert_true(parse("2023-07-14", "2023-07-14", "2023-07-14"));
	assert_true(parse("0001", "0001-01-01", "0001-12-31"));
	assert_true(parse("9999-12-31", "9999-12-31", "9999-12-31"));
}

static void the_date_of_a_time_is_the_one_written(void **state)
{
	static const char *const times[] = {
		"2023-07-14T23:59:60Z",       "2023-07-14t08:30z",           "2023-07-14 08:30:00",      "2023-07-14T08",
		"2023-07-14T08:30:00.123456", "2023-07-14T08:30:00,5+02:00", "2023-07-14T23:30:00-1100", "2023-07-14T24:00:00",
		"2023-07-14 00:00:00+14",
	};

	(void)state;
	for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
		if (!parse(times[i], "2023-07-14", "2023-07-14"))
			fail_msg("%s", times[i]);
	}
}

static void what_is_no_date_is_refused(void **state)
{
	static const char *const texts[] = {
		"",
		"2",
		"202",
		"20245",
		"0000",
		"2024-",
		"2024-1",
		"2024-00",
		"2024-13",
		"2024-01-",
		"2024-01-0",
		"2024-01-00",
		"2024-01-32",
		"2023-02-29",
		"1900-02-29",
		"2024-04-31",
		" 2024",
		"2024 ",
		"2024/01/01",
		"24-01-01",
		"-2024",
		"2024-01-01T",
		"2024-01-01T25",
		"2024-01-01T08:60",
		"2024-01-01T08:00:61",
		"2024-01-01T8:00",
		"2024-01-01T08:00:00.",
		"2024-01-01T08:00Zx",
		"2024-01-01T08:00+",
		"2024-01-01T08:00+2",
		"2024-01-01T08:00+02:",
		"2024-01-01T08:00+02:60",
		"2024-01-01T08:00:00:00",
		"2024-01-01X08:00",
		"2024-01-01T08:",
		"yesterday",
		"2024-01-01T24:01",
		"2024-01-01T24:00:01",
	};
	int32_t first, last;

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		if (date_parse(&first, &last, texts[i], strlen(texts[i])))
			fail_msg("%s", texts[i]);
	}
	assert_false(date_parse(&first, &last, NULL, 0));
	assert_false(date_parse(&first, &last, "2024\0", 5));
}

static void every_cut_of_a_time_reads_within_its_bounds(void **state)
{
	static const char text[] = "2023-07-14T08:30:00.25+02:00";
	int32_t first, last;

	(void)state;
	/* The byte after each cut is out of bounds for the sanitizer only in memory of exactly that size. */
	for (size_t size = 0; size < sizeof text; size++) {
		char *exact = test_malloc(size ? size : 1);
		bool wanted = size == 4 || size == 7 || size == 10 || size == 13 || size == 16 || size == 19 || size == 21 ||
		              size == 22 || size == 25 || size == 28;

		memcpy(exact, text, size);
		assert_int_equal(date_parse(&first, &last, exact, size), wanted);
		test_free(exact);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_of_ten_thousand_years_is_counted),
		cmocka_unit_test(known_days_are_where_they_belong),
		cmocka_unit_test(a_period_has_its_first_and_last_day),
		cmocka_unit_test(the_date_of_a_time_is_the_one_written),
		cmocka_unit_test(what_is_no_date_is_refused),
		cmocka_unit_test(every_cut_of_a_time_reads_within_its_bounds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
