#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/pool.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

#include "support/check.h"

enum { ITEMS = 2000 };

struct job {
	atomic_uint runs[ITEMS];            /* how often each item ran */
	atomic_int inside[RUN_THREADS_MAX]; /* calls of a worker that are going on */
	atomic_uint overlaps;
	atomic_uint ended;
	atomic_uint workers_seen; /* one bit for each of the first workers */
	bool fails[ITEMS];
	long nap; /* microseconds an item takes */
};

static void sleep_microseconds(long microseconds)
{
	struct timespec wait = {.tv_sec = microseconds / 1000000, .tv_nsec = microseconds % 1000000 * 1000};

	nanosleep(&wait, NULL);
}

static ww_status job_work(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct job *job = context;

	if (atomic_fetch_add(&job->inside[worker], 1) != 0)
		atomic_fetch_add(&job->overlaps, 1);
	atomic_fetch_add(&job->runs[item], 1);
	atomic_fetch_or(&job->workers_seen, 1u << worker % 32);
	if (job->nap)
		sleep_microseconds(job->nap);
	atomic_fetch_sub(&job->inside[worker], 1);
	atomic_fetch_add(&job->ended, 1);
	return job->fails[item] ? ww_fail(error, WW_EDAMAGED, "item %zu", item) : WW_OK;
}

static void every_item_runs_once(void **state)
{
	ww_error error;

	(void)state;
	for (uint32_t threads = 0; threads <= 8; threads++) {
		const ww_run run = {.size = sizeof run, .threads = threads};

		for (size_t count = 0; count <= ITEMS; count = count * 3 + 1) {
			static struct job job;

			job = (struct job){.nap = 0};
			assert_ok(pool_run(count, job_work, &job, &run, "items", &error), &error);
			for (size_t i = 0; i < ITEMS; i++)
				assert_int_equal(atomic_load(&job.runs[i]), i < count);
			assert_int_equal(atomic_load(&job.overlaps), 0);
		}
	}
}

static void items_really_run_side_by_side(void **state)
{
	const ww_run run = {.size = sizeof run, .threads = 4};
	static struct job job;
	ww_error error;

	(void)state;
	job = (struct job){.nap = 2000};
	assert_ok(pool_run(40, job_work, &job, &run, "items", &error), &error);
	assert_int_equal(atomic_load(&job.workers_seen), 0xf);
	assert_int_equal(atomic_load(&job.overlaps), 0);
}

static void one_thread_is_the_callers(void **state)
{
	const ww_run run = {.size = sizeof run, .threads = 1};
	static struct job job;
	ww_error error;

	(void)state;
	job = (struct job){.nap = 100};
	assert_ok(pool_run(20, job_work, &job, &run, "items", &error), &error);
	assert_int_equal(atomic_load(&job.workers_seen), 1);
}

static void the_lowest_failing_item_wins(void **state)
{
	struct sequence sequence = {12};
	static struct job job;
	ww_error error;

	(void)state;
	for (int round = 0; round < 300; round++) {
		const ww_run run = {.size = sizeof run, .threads = 1 + (uint32_t)sequence_below(&sequence, 6)};
		size_t lowest = ITEMS;
		char wanted[32];

		job = (struct job){.nap = round % 10 == 0 ? 20 : 0};
		for (int i = 0; i < 5; i++) {
			size_t item = sequence_below(&sequence, 200);

			job.fails[item] = true;
			lowest = item < lowest ? item : lowest;
		}
		assert_status(pool_run(ITEMS, job_work, &job, &run, "items", &error), WW_EDAMAGED, &error);
		snprintf(wanted, sizeof wanted, "item %zu", lowest);
		assert_string_equal(error.message, wanted);
		assert_int_equal(error.status, WW_EDAMAGED);
		for (size_t i = 0; i <= lowest; i++)
			assert_int_equal(atomic_load(&job.runs[i]), 1);
	}
	assert_int_equal(pool_run(ITEMS, job_work, &job, NULL, "items", NULL), WW_EDAMAGED);
}

static void a_failure_ends_the_work(void **state)
{
	const ww_run run = {.size = sizeof run, .threads = 3};
	static struct job job;
	ww_error error;

	(void)state;
	job = (struct job){.nap = 1000};
	job.fails[10] = true;
	assert_status(pool_run(ITEMS, job_work, &job, &run, "items", &error), WW_EDAMAGED, &error);
	assert_true(atomic_load(&job.ended) < 100);
}

struct listener {
	pthread_t thread;
	unsigned calls;
	unsigned stop_at;
	bool elsewhere;
	uint64_t last_done;
	uint64_t total;
};

static bool listen(const ww_progress *progress, void *user)
{
	struct listener *listener = user;

	listener->elsewhere |= !pthread_equal(listener->thread, pthread_self());
	listener->last_done = progress->done;
	listener->total = progress->total;
	return ++listener->calls != listener->stop_at;
}

static void progress_is_told_on_the_calling_thread(void **state)
{
	struct listener listener = {.thread = pthread_self()};
	const ww_run run = {.size = sizeof run, .threads = 3, .keep_going = listen, .user = &listener};
	static struct job job;
	ww_error error;

	(void)state;
	job = (struct job){.nap = 3000};
	assert_ok(pool_run(150, job_work, &job, &run, "items", &error), &error);
	assert_true(listener.calls >= 3 && !listener.elsewhere);
	assert_true(listener.total == 150 && listener.last_done > 0 && listener.last_done <= 150);
}

static void cancelling_ends_the_work_and_nothing_runs_on(void **state)
{
	static struct job job;
	ww_error error;

	(void)state;
	for (uint32_t threads = 1; threads <= 4; threads += 3) {
		struct listener listener = {.thread = pthread_self(), .stop_at = 2};
		const ww_run run = {.size = sizeof run, .threads = threads, .keep_going = listen, .user = &listener};
		unsigned ended;

		job = (struct job){.nap = 2000};
		assert_status(pool_run(ITEMS, job_work, &job, &run, "items", &error), WW_ECANCELLED, &error);
		assert_int_equal(listener.calls, 2);
		ended = atomic_load(&job.ended);
		assert_true(ended < ITEMS / 2);
		sleep_microseconds(10000);
		assert_int_equal(atomic_load(&job.ended), ended);
	}
}

static void stopping_at_once_runs_nothing(void **state)
{
	struct listener listener = {.thread = pthread_self(), .stop_at = 1};
	const ww_run run = {.size = sizeof run, .threads = 2, .keep_going = listen, .user = &listener};
	static struct job job;
	ww_error error;

	(void)state;
	job = (struct job){.nap = 0};
	assert_status(pool_run(10, job_work, &job, &run, "items", &error), WW_ECANCELLED, &error);
	assert_int_equal(atomic_load(&job.ended), 0);
}

/* The caller leaves a slow item to the other thread, and then has nothing to do but wait for it. */
static ww_status uneven_work(void *context, size_t item, unsigned worker, ww_error *error)
{
	atomic_uint *slow = context;

	(void)item;
	(void)error;
	if (worker == 0) {
		/* Both threads take one item each: this one does not end before the other has begun. */
		while (atomic_load(slow) == 0)
			sleep_microseconds(1000);
	} else {
		atomic_fetch_add(slow, 1);
		sleep_microseconds(150000);
	}
	return WW_OK;
}

static void the_user_is_asked_while_the_caller_waits(void **state)
{
	struct listener listener = {.thread = pthread_self()};
	const ww_run run = {.size = sizeof run, .threads = 2, .keep_going = listen, .user = &listener};
	atomic_uint slow = 0;
	ww_error error;

	(void)state;
	assert_ok(pool_run(2, uneven_work, &slow, &run, "items", &error), &error);
	assert_int_equal(atomic_load(&slow), 1);
	assert_true(listener.calls >= 3 && !listener.elsewhere);
}

static ww_status look_at_signals(void *context, size_t item, unsigned worker, ww_error *error)
{
	atomic_uint *wrong = context;
	sigset_t blocked;

	(void)item;
	(void)error;
	pthread_sigmask(SIG_BLOCK, NULL, &blocked);
	sleep_microseconds(1000);
	if (worker > 0 && !sigismember(&blocked, SIGINT))
		atomic_fetch_add(wrong, 1);
	if (worker == 0 && sigismember(&blocked, SIGINT))
		atomic_fetch_add(wrong, 1);
	return WW_OK;
}

static void signals_stay_with_the_program(void **state)
{
	const ww_run run = {.size = sizeof run, .threads = 3};
	atomic_uint wrong = 0;
	ww_error error;

	(void)state;
	assert_ok(pool_run(30, look_at_signals, &wrong, &run, "items", &error), &error);
	assert_int_equal(atomic_load(&wrong), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_item_runs_once),
		cmocka_unit_test(items_really_run_side_by_side),
		cmocka_unit_test(one_thread_is_the_callers),
		cmocka_unit_test(the_lowest_failing_item_wins),
		cmocka_unit_test(a_failure_ends_the_work),
		cmocka_unit_test(progress_is_told_on_the_calling_thread),
		cmocka_unit_test(cancelling_ends_the_work_and_nothing_runs_on),
		cmocka_unit_test(stopping_at_once_runs_nothing),
		cmocka_unit_test(the_user_is_asked_while_the_caller_waits),
		cmocka_unit_test(signals_stay_with_the_program),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
