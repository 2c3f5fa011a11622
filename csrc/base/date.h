/* Calendar dates as days since 1970-01-01, proleptic Gregorian. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct date {
	int32_t year;  /* 1 to 9999 */
	uint8_t month; /* 1 to 12 */
	uint8_t day;   /* 1 to 31 */
};

/* Days from civil and back (Hinnant 2014, "chrono-compatible low-level date algorithms"). */
int32_t date_days(struct date date);
struct date date_of_days(int32_t days);

/* Monday 1 to Sunday 7, and the ISO 8601 week and the year that it counts in. */
unsigned date_weekday(int32_t days);
void date_iso_week(int32_t *year, unsigned *week, int32_t days);

/*
 * The period that a text names, as first and last day: YYYY, YYYY-MM, YYYY-MM-DD, or an ISO 8601 date and time, of
 * which the date counts as it is written, whatever the zone. False when it is none of these or no day of the calendar;
 * surrounding blanks are not allowed. After false, *first and *last mean nothing.
 */
bool date_parse(int32_t *first, int32_t *last, const char *text, size_t size);

#endif
