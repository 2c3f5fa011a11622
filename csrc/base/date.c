#include "base/date.h"

enum {
	DAYS_PER_ERA = 146097, /* 400 years, after which the Gregorian calendar repeats */
	DAYS_TO_EPOCH = 719468 /* from 0000-03-01 to 1970-01-01 */
};

static bool is_leap(int32_t year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static unsigned days_in_month(int32_t year, unsigned month)
{
	static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

static int32_t floor_divide(int32_t value, int32_t by)
{
	return value / by - (value % by < 0);
}

/* Years are taken to begin in March, so that the leap day comes last and months before it need no correction. */
int32_t date_days(struct date date)
{
	int32_t year = date.year - (date.month <= 2);
	int32_t era = floor_divide(year, 400);
	int32_t year_of_era = year - era * 400;
	int32_t month = (date.month + 9) % 12;
	int32_t day_of_year = (153 * month + 2) / 5 + date.day - 1;

	return era * DAYS_PER_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - DAYS_TO_EPOCH;
}

struct date date_of_days(int32_t days)
{
	int64_t shifted = (int64_t)days + DAYS_TO_EPOCH;
	int32_t era = (int32_t)(shifted / DAYS_PER_ERA - (shifted % DAYS_PER_ERA < 0));
	int32_t day_of_era = (int32_t)(shifted - (int64_t)era * DAYS_PER_ERA);
	int32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int32_t month = (5 * day_of_year + 2) / 153;

	return (struct date){
		.year = year_of_era + era * 400 + (month >= 10),
		.month = (uint8_t)(month < 10 ? month + 3 : month - 9),
		.day = (uint8_t)(day_of_year - (153 * month + 2) / 5 + 1),
	};
}

unsigned date_weekday(int32_t days)
{
	/* 1970-01-01 was a Thursday. */
	int64_t since_monday = ((int64_t)days + 3) % 7;

	return (unsigned)(since_monday < 0 ? since_monday + 7 : since_monday) + 1;
}

void date_iso_week(int32_t *year, unsigned *week, int32_t days)
{
	/* A week belongs to the year that its Thursday is in. */
	int32_t thursday = days + 4 - (int32_t)date_weekday(days);
	int32_t first;

	*year = date_of_days(thursday).year;
	first = date_days((struct date){.year = *year, .month = 1, .day = 1});
	*week = (unsigned)(thursday - first) / 7 + 1;
}

struct reader {
	const char *at;
	const char *end;
};

static bool skip(struct reader *reader, char wanted)
{
	if (reader->at == reader->end || *reader->at != wanted)
		return false;
	reader->at++;
	return true;
}

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* Exactly `digits` digits with a value from low to high. */
static bool number(unsigned *value, struct reader *reader, unsigned digits, unsigned low, unsigned high)
{
	*value = 0;
	for (unsigned i = 0; i < digits; i++) {
		if (reader->at == reader->end || !is_digit(*reader->at))
			return false;
		*value = *value * 10 + (unsigned)(*reader->at++ - '0');
	}
	return *value >= low && *value <= high;
}

/* Z, +hh, +hhmm or +hh:mm, or nothing. */
static bool zone(struct reader *reader)
{
	unsigned value;

	if (reader->at == reader->end || skip(reader, 'Z') || skip(reader, 'z'))
		return true;
	if (!skip(reader, '+') && !skip(reader, '-'))
		return false;
	if (!number(&value, reader, 2, 0, 23))
		return false;
	return reader->at == reader->end || ((void)skip(reader, ':'), number(&value, reader, 2, 0, 59));
}

static bool fraction(struct reader *reader)
{
	const char *start = reader->at;

	while (reader->at < reader->end && is_digit(*reader->at))
		reader->at++;
	return reader->at > start;
}

/*
 * hh, hh:mm, hh:mm:ss or hh:mm:ss.f, and a zone. A minute may have a second 60, and a day end at
 * 24:00:00.
 */
static bool time_of_day(struct reader *reader)
{
	unsigned hour, value;

	if (!number(&hour, reader, 2, 0, 24))
		return false;
	for (unsigned part = 0; part < 2 && skip(reader, ':'); part++) {
		if (!number(&value, reader, 2, 0, hour == 24 ? 0 : part == 0 ? 59 : 60))
			return false;
		if (part == 1 && (skip(reader, '.') || skip(reader, ',')) && !fraction(reader))
			return false;
	}
	return zone(reader);
}

static int32_t days_of(unsigned year, unsigned month, unsigned day)
{
	return date_days((struct date){.year = (int32_t)year, .month = (uint8_t)month, .day = (uint8_t)day});
}

bool date_parse(int32_t *first, int32_t *last, const char *text, size_t size)
{
	struct reader reader = {.at = text, .end = size ? text + size : text};
	unsigned year, month, day;

	if (!number(&year, &reader, 4, 1, 9999))
		return false;
	*first = days_of(year, 1, 1);
	*last = days_of(year, 12, 31);
	if (reader.at == reader.end)
		return true;
	if (!skip(&reader, '-') || !number(&month, &reader, 2, 1, 12))
		return false;
	*first = days_of(year, month, 1);
	*last = days_of(year, month, days_in_month((int32_t)year, month));
	if (reader.at == reader.end)
		return true;
	if (!skip(&reader, '-') || !number(&day, &reader, 2, 1, days_in_month((int32_t)year, month)))
		return false;
	*first = *last = days_of(year, month, day);
	if (reader.at == reader.end)
		return true;
	return (skip(&reader, 'T') || skip(&reader, 't') || skip(&reader, ' ')) && time_of_day(&reader) &&
	       reader.at == reader.end;
}
