/* Failing: one line to report, one macro to pass it up. */
#ifndef BASE_STATUS_H
#define BASE_STATUS_H

#include "watchword/status.h"

/* Fills error (which may be NULL) with status and a formatted message, and returns status. */
ww_status ww_fail(ww_error *error, ww_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same for an exhausted allocator, so that every place says it alike. */
ww_status ww_fail_memory(ww_error *error);

/*
 * Runs a step of a function that ends in `done:` and returns `status`. The name is the project's only
 * hidden control flow; every function that can fail midway reads the same because of it.
 */
#define WW_STEP(call)        \
	do {                     \
		status = (call);     \
		if (status != WW_OK) \
			goto done;       \
	} while (0)

#endif
