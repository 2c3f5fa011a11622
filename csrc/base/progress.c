#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/progress.h"

#include <sched.h>
#include <time.h>
#include <unistd.h>

static const uint64_t REPORT_EVERY = 50 * UINT64_C(1000000);
static const uint64_t MEMORY_DEFAULT = UINT64_C(1) << 30;

static uint64_t now(void)
{
	struct timespec time = {0};

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (uint64_t)time.tv_sec * UINT64_C(1000000000) + (uint64_t)time.tv_nsec;
}

static ww_status report(struct progress *progress, uint64_t time, ww_error *error)
{
	const ww_run *run = progress->run;

	progress->next_report = time + REPORT_EVERY;
	if (!run->keep_going(&progress->state, run->user))
		return ww_fail(error, WW_ECANCELLED, "cancelled");
	return WW_OK;
}

ww_status progress_begin(struct progress *progress, const ww_run *run, const char *unit, uint64_t total,
                         ww_error *error)
{
	*progress = (struct progress){.run = run, .state = {.done = 0, .total = total, .unit = unit}};
	return run && run->keep_going ? report(progress, now(), error) : WW_OK;
}

ww_status progress_at(struct progress *progress, uint64_t done, ww_error *error)
{
	uint64_t time;

	progress->state.done = done;
	if (!progress->run || !progress->run->keep_going)
		return WW_OK;
	time = now();
	return time < progress->next_report ? WW_OK : report(progress, time, error);
}

/* Cores that this process may use, which in a container are fewer than the machine has. */
static unsigned cores(void)
{
	cpu_set_t set;
	long count;

	if (sched_getaffinity(0, sizeof set, &set) == 0)
		return (unsigned)CPU_COUNT(&set);
	count = sysconf(_SC_NPROCESSORS_ONLN);
	return count > 0 ? (unsigned)count : 1;
}

unsigned run_threads(const ww_run *run)
{
	unsigned threads = run && run->threads ? run->threads : cores();

	return threads < RUN_THREADS_MAX ? threads : RUN_THREADS_MAX;
}

ww_run run_with_threads(const ww_run *run, uint32_t threads)
{
	ww_run known = {.size = sizeof known};

	if (run)
		known = *run;
	if (!known.threads)
		known.threads = threads;
	return known;
}

uint64_t run_memory(const ww_run *run)
{
	return run && run->memory_limit ? run->memory_limit : MEMORY_DEFAULT;
}
