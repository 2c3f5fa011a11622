#include "base/period.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"

bool period_find(enum period *out, const char *name)
{
	static const char *const names[PERIODS] = {
		[PERIOD_DAY] = "day",         [PERIOD_WEEK] = "week", [PERIOD_MONTH] = "month",
		[PERIOD_QUARTER] = "quarter", [PERIOD_YEAR] = "year",
	};

	for (enum period period = PERIOD_DAY; period < PERIODS; period++)
		if (strcmp(names[period], name) == 0) {
			*out = period;
			return true;
		}
	return false;
}

ww_status period_take(enum period *out, const char *name, ww_error *error)
{
	if (period_find(out, name))
		return WW_OK;
	return ww_fail(error, WW_EINVAL, "no period \"%.60s\"; there are: day, week, month, quarter, year", name);
}

/* Day 0 was a Thursday; day -3 begins week 0. */
static int32_t week_of(int32_t days)
{
	return (days - (int32_t)date_weekday(days) + 1 + 3) / 7;
}

int32_t period_number(enum period period, int32_t days)
{
	struct date date = date_of_days(days);

	switch (period) {
	case PERIOD_DAY:
		return days;
	case PERIOD_WEEK:
		return week_of(days);
	case PERIOD_MONTH:
		return date.year * 12 + date.month - 1;
	case PERIOD_QUARTER:
		return date.year * 4 + (date.month - 1) / 3;
	default:
		return date.year;
	}
}

/* Months are numbered from January of year 0. */
static int32_t month_start(int32_t month)
{
	return date_days((struct date){.year = month / 12, .month = (uint8_t)(month % 12 + 1), .day = 1});
}

int32_t period_start(enum period period, int32_t number)
{
	switch (period) {
	case PERIOD_DAY:
		return number;
	case PERIOD_WEEK:
		return number * 7 - 3;
	case PERIOD_MONTH:
		return month_start(number);
	case PERIOD_QUARTER:
		return month_start(number * 3);
	default:
		return month_start(number * 12);
	}
}

size_t period_name(char *out, enum period period, int32_t days)
{
	struct date date = date_of_days(days);
	int size = 0;

	if (period == PERIOD_DAY) {
		size = snprintf(out, PERIOD_BYTES, "%04" PRId32 "-%02u-%02u", date.year, date.month, date.day);
	} else if (period == PERIOD_WEEK) {
		int32_t year;
		unsigned week;

		date_iso_week(&year, &week, days);
		size = snprintf(out, PERIOD_BYTES, "%04" PRId32 "-W%02u", year, week);
	} else if (period == PERIOD_MONTH) {
		size = snprintf(out, PERIOD_BYTES, "%04" PRId32 "-%02u", date.year, date.month);
	} else if (period == PERIOD_QUARTER) {
		size = snprintf(out, PERIOD_BYTES, "%04" PRId32 "-Q%u", date.year, (date.month + 2u) / 3u);
	} else {
		size = snprintf(out, PERIOD_BYTES, "%04" PRId32, date.year);
	}
	return (size_t)size;
}
