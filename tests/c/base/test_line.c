#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/line.h"

#include <stdatomic.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "support/check.h"
#include "support/counting.h"

enum { JOBS = 500, ROOM = 5 };

struct plant {
	struct line *line;
	atomic_uint worked[JOBS];
	atomic_uint finishing; /* calls that are going on */
	unsigned overlaps;
	uint64_t order[JOBS];
	uint64_t finished;
	uint64_t halt_before; /* a multiple of this is finished at the second try only; 0: none */
	uint64_t refused;     /* the job that was refused last, plus 1 */
};

static void nap(uint64_t job)
{
	struct timespec wait = {.tv_nsec = (long)(job * 7919 % 13) * 1000};

	nanosleep(&wait, NULL);
}

static void work(void *context, uint64_t job)
{
	struct plant *plant = context;

	nap(job);
	atomic_fetch_add(&plant->worked[job], 1);
}

static bool finish(void *context, uint64_t job)
{
	struct plant *plant = context;

	plant->overlaps += atomic_fetch_add(&plant->finishing, 1) != 0;
	atomic_fetch_sub(&plant->finishing, 1);
	if (plant->halt_before && job % plant->halt_before == 0 && plant->refused != job + 1) {
		plant->refused = job + 1;
		return false;
	}
	plant->order[plant->finished++] = job;
	return true;
}

static void open_plant(struct plant *plant, unsigned threads)
{
	const struct line_work line_work = {.work = work, .finish = finish, .context = plant};
	ww_error error;

	*plant = (struct plant){.finished = 0};
	assert_ok(line_new(&plant->line, &alloc_default, threads, ROOM, &line_work, &error), &error);
}

static void check_all(const struct plant *plant, uint64_t jobs)
{
	assert_int_equal(plant->finished, jobs);
	assert_int_equal(plant->overlaps, 0);
	for (uint64_t job = 0; job < jobs; job++) {
		assert_int_equal(plant->order[job], job);
		assert_int_equal(plant->worked[job], 1);
	}
}

static void jobs_are_worked_on_once_and_finished_in_order(void **state)
{
	static struct plant plant;

	(void)state;
	for (unsigned threads = 1; threads <= 4; threads++) {
		open_plant(&plant, threads);
		for (uint64_t job = 0; job < JOBS; job++) {
			line_add(plant.line);
			assert_true(line_wait(plant.line, ROOM - 1));
		}
		assert_true(line_wait(plant.line, 0));
		check_all(&plant, JOBS);
		line_free(plant.line, false);
	}
}

static void with_one_thread_nothing_happens_outside_the_calls(void **state)
{
	static struct plant plant;

	(void)state;
	open_plant(&plant, 1);
	line_add(plant.line);
	line_add(plant.line);
	nap(12);
	assert_int_equal(plant.worked[0], 0);
	assert_true(line_wait(plant.line, 1));
	check_all(&plant, 1);
	assert_int_equal(plant.worked[1], 0);
	line_free(plant.line, false);
}

static void a_halted_line_finishes_nothing_until_it_goes_on(void **state)
{
	static struct plant plant;
	unsigned halts = 0;

	(void)state;
	for (unsigned threads = 1; threads <= 3; threads++) {
		open_plant(&plant, threads);
		plant.halt_before = 10;
		halts = 0;
		for (uint64_t job = 0; job < JOBS; job++) {
			line_add(plant.line);
			while (!line_wait(plant.line, job + 1 < JOBS ? ROOM - 1 : 0)) {
				uint64_t finished = plant.finished;
				nap(12);
				assert_int_equal(plant.finished, finished);
				assert_int_equal(finished % 10, 0);
				halts++;
				line_go_on(plant.line);
			}
		}
		assert_int_equal(halts, JOBS / 10);
		check_all(&plant, JOBS);
		line_free(plant.line, false);
	}
}

static void a_line_may_be_freed_with_jobs_on_it(void **state)
{
	static struct plant plant;

	(void)state;
	for (unsigned threads = 1; threads <= 3; threads++) {
		open_plant(&plant, threads);
		for (unsigned i = 0; i < ROOM; i++)
			line_add(plant.line);
		line_free(plant.line, false);
		for (unsigned i = 0; i < ROOM; i++)
			assert_true(plant.worked[i] <= 1);
	}
	line_free(NULL, false);
}

static void a_child_process_frees_a_line_without_its_threads(void **state)
{
	static struct plant plant;
	int result;

	(void)state;
	open_plant(&plant, 3);
	for (unsigned i = 0; i < ROOM; i++)
		line_add(plant.line);
	pid_t child = fork();
	if (child == 0) {
		line_free(plant.line, true);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &result, 0), child);
	assert_int_equal(result, 0);
	assert_true(line_wait(plant.line, 0));
	check_all(&plant, ROOM);
	line_free(plant.line, false);
}

static ww_status new_and_free(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct line_work line_work = {.work = work, .finish = finish, .context = context};
	struct line *line;
	ww_status status = line_new(&line, alloc, 2, ROOM, &line_work, error);

	line_free(line, false);
	return status;
}

static void a_line_needs_memory(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(new_and_free, NULL) == 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(jobs_are_worked_on_once_and_finished_in_order),
		cmocka_unit_test(with_one_thread_nothing_happens_outside_the_calls),
		cmocka_unit_test(a_halted_line_finishes_nothing_until_it_goes_on),
		cmocka_unit_test(a_line_may_be_freed_with_jobs_on_it),
		cmocka_unit_test(a_child_process_frees_a_line_without_its_threads),
		cmocka_unit_test(a_line_needs_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
