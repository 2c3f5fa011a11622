#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/progress.h"

#include <time.h>

#include "support/check.h"

struct listener {
	unsigned calls;
	unsigned stop_at; /* call that says stop; 0: none */
	ww_progress last;
};

static bool listen(const ww_progress *progress, void *user)
{
	struct listener *listener = user;

	listener->last = *progress;
	return ++listener->calls != listener->stop_at;
}

static void wait_milliseconds(long milliseconds)
{
	struct timespec wait = {.tv_nsec = milliseconds * 1000000};

	nanosleep(&wait, NULL);
}

static void beginning_reports_nothing_done(void **state)
{
	struct listener listener = {0};
	const ww_run run = {.size = sizeof run, .keep_going = listen, .user = &listener};
	struct progress progress;
	ww_error error;

	(void)state;
	assert_ok(progress_begin(&progress, &run, "tokens", 500, &error), &error);
	assert_int_equal(listener.calls, 1);
	assert_int_equal(listener.last.done, 0);
	assert_int_equal(listener.last.total, 500);
	assert_string_equal(listener.last.unit, "tokens");
}

static void reports_are_fifty_milliseconds_apart(void **state)
{
	struct listener listener = {0};
	const ww_run run = {.size = sizeof run, .keep_going = listen, .user = &listener};
	struct progress progress;
	struct timespec start, end;
	double elapsed;
	ww_error error;

	(void)state;
	clock_gettime(CLOCK_MONOTONIC, &start);
	assert_ok(progress_begin(&progress, &run, "tokens", 0, &error), &error);
	for (uint64_t i = 1; i <= 30; i++) {
		wait_milliseconds(5);
		assert_ok(progress_at(&progress, i, &error), &error);
	}
	clock_gettime(CLOCK_MONOTONIC, &end);
	elapsed = (double)(end.tv_sec - start.tv_sec) * 1e3 + (double)(end.tv_nsec - start.tv_nsec) / 1e6;
	/* At least 150 ms went by, so there were two reports or more; and no two were closer than 50 ms. */
	assert_true(listener.calls >= 3);
	assert_true(listener.calls <= 1 + elapsed / 50);
	assert_true(listener.last.done > 10);
}

static void saying_stop_cancels(void **state)
{
	struct listener listener = {.stop_at = 1};
	const ww_run run = {.size = sizeof run, .keep_going = listen, .user = &listener};
	struct progress progress;
	ww_error error;

	(void)state;
	assert_status(progress_begin(&progress, &run, "tokens", 0, &error), WW_ECANCELLED, &error);
	listener = (struct listener){.stop_at = 2};
	assert_ok(progress_begin(&progress, &run, "tokens", 0, &error), &error);
	wait_milliseconds(55);
	assert_status(progress_at(&progress, 1, &error), WW_ECANCELLED, &error);
	assert_string_equal(error.message, "cancelled");
}

static void without_a_listener_nothing_is_asked(void **state)
{
	static const ww_run run = {.size = sizeof run};
	struct progress progress;
	ww_error error;

	(void)state;
	assert_ok(progress_begin(&progress, NULL, "tokens", 9, &error), &error);
	assert_ok(progress_at(&progress, 9, &error), &error);
	assert_int_equal(progress.state.done, 9);
	assert_ok(progress_begin(&progress, &run, "tokens", 9, &error), &error);
	assert_ok(progress_at(&progress, 9, &error), &error);
}

static void limits_have_defaults_and_bounds(void **state)
{
	const ww_run some = {.size = sizeof some, .threads = 3, .memory_limit = 77};
	const ww_run many = {.size = sizeof many, .threads = UINT32_MAX};

	(void)state;
	assert_int_equal(run_threads(&some), 3);
	assert_int_equal(run_threads(&many), RUN_THREADS_MAX);
	assert_in_range(run_threads(NULL), 1, RUN_THREADS_MAX);
	assert_true(run_memory(&some) == 77);
	assert_true(run_memory(NULL) == UINT64_C(1) << 30);
	assert_true(run_memory(&many) == UINT64_C(1) << 30);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(beginning_reports_nothing_done),
		cmocka_unit_test(reports_are_fifty_milliseconds_apart),
		cmocka_unit_test(saying_stop_cancels),
		cmocka_unit_test(without_a_listener_nothing_is_asked),
		cmocka_unit_test(limits_have_defaults_and_bounds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
