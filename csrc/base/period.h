/* Periods of the calendar: days, ISO 8601 weeks, months, quarters and years, numbered in a row. */
#ifndef BASE_PERIOD_H
#define BASE_PERIOD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

enum period { PERIOD_DAY, PERIOD_WEEK, PERIOD_MONTH, PERIOD_QUARTER, PERIOD_YEAR, PERIODS };

/* "day", "week", ...; false when the name is none of them. */
bool period_find(enum period *out, const char *name);

/* The same, where nothing else will do: WW_EINVAL says which there are. */
ww_status period_take(enum period *out, const char *name, ww_error *error);

/* The number of the period that a day is in; the period after has the next number. Days are those of base/date.h. */
int32_t period_number(enum period period, int32_t days);

/* The first day of a period. */
int32_t period_start(enum period period, int32_t number);

enum { PERIOD_BYTES = 32 };

/*
 * The name of the period that a day is in: 2020-02-04, 2020-W06, 2020-02, 2020-Q1, 2020. Returns its length; out has
 * PERIOD_BYTES.
 */
size_t period_name(char *out, enum period period, int32_t days);

#endif
