/* A user who waits a while and then says stop. */
#ifndef SUPPORT_STOP_H
#define SUPPORT_STOP_H

#include "support/check.h"
#include "watchword/run.h"

static inline bool stop_keep_going(const ww_progress *progress, void *user)
{
	assert_true(progress->total == 0 || progress->done <= progress->total);
	return --*(int *)user > 0;
}

/* A run that is stopped when keep_going is called for the *calls-th time, which counts *calls down. */
static inline ww_run stop_run(int *calls)
{
	return (ww_run){.size = sizeof(ww_run), .keep_going = stop_keep_going, .user = calls};
}

#endif
