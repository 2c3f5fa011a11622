#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/pool.h"

#include <stdatomic.h>
#include <time.h>

#include "base/thread.h"

/*
 * Items are claimed in order and every item below `limit` is run. A failing item lowers the limit to itself, so all
 * lower items, which were claimed before it, still run, and the lowest failure is the same whatever the timing.
 */
struct pool {
	pool_work work;
	void *context;
	size_t count;
	_Atomic size_t next;
	_Atomic size_t limit;
	_Atomic size_t done;
	pthread_mutex_t mutex; /* guards what follows */
	pthread_cond_t ended;
	unsigned running;   /* threads besides the caller's */
	size_t failed_item; /* count when none */
	ww_error failure;
};

struct pool_thread {
	struct pool *pool;
	pthread_t thread;
	unsigned worker;
};

enum { WAIT_NANOSECONDS = 20 * 1000 * 1000 };

static void lower_limit(struct pool *pool, size_t limit)
{
	size_t old = atomic_load(&pool->limit);

	while (limit < old && !atomic_compare_exchange_weak(&pool->limit, &old, limit))
		;
}

static void note_failure(struct pool *pool, size_t item, const ww_error *failure)
{
	lower_limit(pool, item);
	pthread_mutex_lock(&pool->mutex);
	if (item < pool->failed_item) {
		pool->failed_item = item;
		pool->failure = *failure;
	}
	pthread_mutex_unlock(&pool->mutex);
}

/* Claims and runs one item; false when there is none left to run. */
static bool run_item(struct pool *pool, unsigned worker)
{
	size_t item = atomic_fetch_add(&pool->next, 1);
	ww_error failure = {.status = WW_OK};
	ww_status status;

	if (item >= atomic_load(&pool->limit))
		return false;
	status = pool->work(pool->context, item, worker, &failure);
	atomic_fetch_add(&pool->done, 1);
	if (status != WW_OK) {
		failure.status = status;
		note_failure(pool, item, &failure);
	}
	return true;
}

static void *thread_main(void *argument)
{
	struct pool_thread *self = argument;
	struct pool *pool = self->pool;

	while (run_item(pool, self->worker))
		;
	pthread_mutex_lock(&pool->mutex);
	pool->running--;
	pthread_cond_signal(&pool->ended);
	pthread_mutex_unlock(&pool->mutex);
	return NULL;
}

/* Starts up to `wanted` threads and returns how many there are; a system that is short of threads gives fewer. */
static unsigned start_threads(struct pool *pool, struct pool_thread *threads, unsigned wanted)
{
	unsigned started = 0;

	pool->running = wanted;
	while (started < wanted) {
		struct pool_thread *thread = &threads[started];

		*thread = (struct pool_thread){.pool = pool, .worker = started + 1};
		if (!thread_start(&thread->thread, thread_main, thread))
			break;
		started++;
	}
	pthread_mutex_lock(&pool->mutex);
	pool->running -= wanted - started;
	pthread_mutex_unlock(&pool->mutex);
	return started;
}

/* Waits a little for a thread to end; true when none runs any more. */
static bool all_ended(struct pool *pool)
{
	struct timespec until;
	bool ended;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_nsec += WAIT_NANOSECONDS;
	until.tv_sec += until.tv_nsec / 1000000000;
	until.tv_nsec %= 1000000000;
	pthread_mutex_lock(&pool->mutex);
	if (pool->running > 0)
		pthread_cond_timedwait(&pool->ended, &pool->mutex, &until);
	ended = pool->running == 0;
	pthread_mutex_unlock(&pool->mutex);
	return ended;
}

/* Tells the user how far the work is, until the user says stop. */
static void ask_user(struct pool *pool, struct progress *progress, ww_status *polled, ww_error *error)
{
	if (*polled != WW_OK)
		return;
	*polled = progress_at(progress, atomic_load(&pool->done), error);
	if (*polled != WW_OK)
		lower_limit(pool, 0);
}

/* The calling thread's part; the result is that of the user's wish to go on. */
static ww_status take_part(struct pool *pool, struct progress *progress, ww_error *error)
{
	ww_status polled = WW_OK;

	while (run_item(pool, 0))
		ask_user(pool, progress, &polled, error);
	while (!all_ended(pool))
		ask_user(pool, progress, &polled, error);
	return polled;
}

static void pool_begin(struct pool *pool, size_t count, pool_work work, void *context)
{
	pthread_condattr_t monotonic;

	*pool = (struct pool){.work = work, .context = context, .count = count, .failed_item = count};
	atomic_init(&pool->next, 0);
	atomic_init(&pool->limit, count);
	atomic_init(&pool->done, 0);
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_mutex_init(&pool->mutex, NULL);
	pthread_cond_init(&pool->ended, &monotonic);
	pthread_condattr_destroy(&monotonic);
}

static ww_status pool_end(struct pool *pool, ww_status polled, ww_error *error)
{
	pthread_cond_destroy(&pool->ended);
	pthread_mutex_destroy(&pool->mutex);
	if (pool->failed_item == pool->count)
		return polled;
	if (error)
		*error = pool->failure;
	return pool->failure.status;
}

ww_status pool_run(size_t count, pool_work work, void *context, const ww_run *run, const char *unit, ww_error *error)
{
	struct pool_thread threads[RUN_THREADS_MAX];
	unsigned workers = run_threads(run);
	struct progress progress;
	struct pool pool;
	ww_status status;
	unsigned started;

	WW_STEP(progress_begin(&progress, run, unit, count, error));
	if (workers > count)
		workers = count > 0 ? (unsigned)count : 1;
	pool_begin(&pool, count, work, context);
	started = start_threads(&pool, threads, workers - 1);
	status = take_part(&pool, &progress, error);
	for (unsigned i = 0; i < started; i++)
		pthread_join(threads[i].thread, NULL);
	status = pool_end(&pool, status, error);
done:
	return status;
}
