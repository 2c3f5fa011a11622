/* Boundaries in text as the test files of UAX #29 give them. */
#ifndef SUPPORT_BOUNDARIES_H
#define SUPPORT_BOUNDARIES_H

#include <stdint.h>

/* The first boundary after `at`, which is one. */
typedef const uint8_t *(*boundary_next)(const uint8_t *at, const uint8_t *end);

/*
 * Asserts that next finds the boundaries of every line of a file of /usr/share/unicode/auxiliary, which must have at
 * least so many. Skips the test where the file is missing.
 */
void boundaries_check_file(const char *name, int least, boundary_next next);

#endif
