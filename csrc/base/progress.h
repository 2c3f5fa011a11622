/* Progress, cancelling and limits of one long call. */
#ifndef BASE_PROGRESS_H
#define BASE_PROGRESS_H

#include "base/status.h"
#include "watchword/run.h"

/* One per call, on the calling thread's stack. */
struct progress {
	const ww_run *run; /* may be NULL */
	ww_progress state;
	uint64_t next_report; /* monotonic nanoseconds */
};

/* Reports once, at zero. */
ww_status progress_begin(struct progress *progress, const ww_run *run, const char *unit, uint64_t total,
                         ww_error *error);

/*
 * Sets how much is done; reports when 50 ms have passed since the last time. WW_ECANCELLED when the user says stop.
 * Cheap enough for once per few thousand tokens (it reads the clock).
 */
ww_status progress_at(struct progress *progress, uint64_t done, ww_error *error);

/* More threads than this are never used, so that scratch space per thread stays bounded. */
enum { RUN_THREADS_MAX = 256 };

/* Threads to use, 1 to RUN_THREADS_MAX: the run's, or one per core. */
unsigned run_threads(const ww_run *run);

/* The run (may be NULL) as it is, with so many threads where it asks for none in particular. */
ww_run run_with_threads(const ww_run *run, uint32_t threads);

/* Bytes that the call may use: the run's, or 1 GiB. */
uint64_t run_memory(const ww_run *run);

#endif
