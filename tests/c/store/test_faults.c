/* Memory that gives out, files that fail and a disk that is full, at every point of what a writer does. */
#include <errno.h>
#include <string.h>

#include "base/alloc.h"
#include "store/snapshot.h"
#include "support/counting.h"
#include "support/scale.h"
#include "support/steps.h"

static struct step steps[STEPS];

static int begin(void **state)
{
	(void)state;
	steps_begin(steps);
	return 0;
}

static int end(void **state)
{
	(void)state;
	steps_end(steps);
	return 0;
}

/* Without this, what follows would prove little. */
static void each_step_does_what_it_should(void **state)
{
	static const size_t segments[STEPS] = {1, 4, 3, 1, 1};

	(void)state;
	for (int kind = 0; kind < STEPS; kind++) {
		struct memory_files memory;
		struct snapshot *snapshot;
		ww_error error;

		memory_files_init(&memory);
		memory_files_copy(&memory, &steps[kind].start);
		if (kind != STEP_COMPACT)
			assert_int_equal(step_outcome(&steps[kind], &memory), OUTCOME_OLD);
		assert_ok(step_run(&steps[kind], NULL, &memory.files, 1, &error), &error);
		assert_int_equal(step_outcome(&steps[kind], &memory), OUTCOME_NEW);
		assert_ok(snapshot_open(&snapshot, STEP_STORE, NULL, &memory.files, &error), &error);
		assert_int_equal(snapshot_segments(snapshot), segments[kind]);
		snapshot_close(snapshot);
		memory_files_end(&memory);
	}
}

/* The store is old or new, new when that was said, and the next writer can work; write: and does. */
static void check_what_is_left(const struct step *step, struct memory_files *memory, ww_status status, bool write)
{
	enum outcome outcome = step_outcome(step, memory);

	assert_int_not_equal(outcome, OUTCOME_BAD);
	if (status == WW_OK)
		assert_int_equal(outcome, OUTCOME_NEW);
	assert_store_is_writable(memory, write);
}

static ww_status step_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct step *step = context;
	struct memory_files memory;

	memory_files_init(&memory);
	memory_files_copy(&memory, &step->start);
	ww_status status = step_run(step, alloc, &memory.files, 1, error);
	check_what_is_left(step, &memory, status, false);
	memory_files_end(&memory);
	return status;
}

static void every_step_survives_the_failure_of_any_allocation(void **state)
{
	uint64_t points = 0;

	(void)state;
	for (int kind = 0; kind < STEPS; kind++) {
		uint64_t allocations = every_allocation_fails(step_scenario, &steps[kind]);
		assert_true(allocations > 100);
		points += allocations;
	}
	print_message("%llu allocations failed, once and for ever\n", (unsigned long long)points);
}

static ww_status read_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct step *step = context;
	struct vec found = vec_of(&alloc_default, 1);
	ww_status status = store_dump(&found, STEP_STORE, alloc, &step->start.files, error);

	if (status == WW_OK)
		assert_true(same_bytes(&found, &step->before));
	if (status == WW_OK)
		status = store_dump_parts(&found, STEP_STORE, alloc, &step->start.files, error);
	vec_clear(&found);
	return status;
}

static void reading_survives_the_failure_of_any_allocation(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(read_scenario, &steps[STEP_COMPACT]) > 100);
}

/* What a call can give instead of working. MEMORY_SHORT is no failure: the rest has to be asked for. */
static const int failures[] = {EIO, ENOSPC, EACCES, EMFILE, EINTR, ENOMEM, MEMORY_SHORT};
enum { FAILURES = sizeof failures / sizeof failures[0] };

struct fault {
	uint64_t call; /* the n-th, from 1 */
	uint64_t then; /* one after it, or 0 */
	bool for_ever;
	int failure;
};

/* Runs a step with the fault; false when there was no such call. */
static bool run_with_fault(const struct step *step, struct fault fault)
{
	struct memory_files memory;
	struct counting counting;
	ww_error error;

	counting_init(&counting);
	memory_files_init(&memory);
	memory_files_copy(&memory, &step->start);
	memory_files_fail(&memory, fault.call, fault.for_ever, fault.failure);
	memory.fail_again_at = fault.then;
	ww_status status = step_run(step, &counting.alloc, &memory.files, 1, &error);
	bool met = memory.calls >= fault.call;
	if (status != WW_OK)
		assert_true(met && status == error.status && error.message[0] && strchr(error.message, '\n') == NULL);
	if (fault.failure == MEMORY_SHORT)
		assert_ok(status, &error);
	check_what_is_left(step, &memory, status, fault.failure == EIO);
	counting_end(&counting);
	memory_files_end(&memory);
	return met;
}

static void every_step_survives_the_failure_of_any_call(void **state)
{
	uint64_t runs = 0;

	(void)state;
	for (int kind = 0; kind < STEPS; kind++)
		for (size_t f = 0; f < FAILURES; f++)
			for (int for_ever = 0; for_ever < 2; for_ever++) {
				struct fault fault = {.call = 1, .for_ever = for_ever, .failure = failures[f]};
				for (; run_with_fault(&steps[kind], fault); fault.call++)
					runs++;
				assert_true(fault.call > 20);
			}
	print_message("%llu calls failed\n", (unsigned long long)runs);
}

static uint64_t calls_of(const struct step *step)
{
	struct memory_files memory;
	ww_error error;

	memory_files_init(&memory);
	memory_files_copy(&memory, &step->start);
	assert_ok(step_run(step, NULL, &memory.files, 1, &error), &error);
	uint64_t calls = memory.calls;
	memory_files_end(&memory);
	return calls;
}

static void every_step_survives_the_failure_of_any_two_calls(void **state)
{
	enum { PAIRS = 600 };
	struct sequence sequence = {23};

	(void)state;
	for (int kind = 0; kind < STEPS; kind++) {
		uint64_t calls = calls_of(&steps[kind]);
		for (size_t pair = 0; pair < PAIRS * test_scale(); pair++) {
			struct fault fault = {.call = 1 + sequence_below(&sequence, calls), .failure = EIO};
			fault.then = fault.call + 1 + sequence_below(&sequence, pair % 2 ? 8 : calls);
			assert_true(run_with_fault(&steps[kind], fault));
		}
	}
	print_message("%zu pairs of calls failed\n", PAIRS * test_scale() * STEPS);
}

static void reading_survives_the_failure_of_any_call(void **state)
{
	struct step *step = &steps[STEP_COMPACT];

	(void)state;
	for (int for_ever = 0; for_ever < 2; for_ever++) {
		ww_status status = WW_EIO;
		uint64_t n = 1;
		for (; status != WW_OK; n++) {
			struct vec found = vec_of(&alloc_default, 1);
			memory_files_fail(&step->start, n, for_ever, EIO);
			status = store_dump(&found, STEP_STORE, NULL, &step->start.files, NULL);
			assert_true(status == WW_OK || status == WW_EIO);
			if (status == WW_OK)
				assert_true(same_bytes(&found, &step->before));
			vec_clear(&found);
		}
		assert_true(n > 20);
	}
	memory_files_fail(&step->start, 0, false, 0);
}

/* A commit that reports a failed sync must not report success when it is called again. */
static void a_writer_that_failed_stays_failed(void **state)
{
	const struct step *step = &steps[STEP_APPEND];
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .append = true};
	ww_text id = step->samples.inputs[0].id;
	ww_writer *writer;
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	memory_files_copy(&memory, &step->start);
	assert_ok(ww_writer_open(&writer, STEP_STORE, &options, &error), &error);
	assert_ok(ww_writer_add(writer, &step->samples.inputs[step->old], &error), &error);
	memory_files_fail(&memory, 1, true, EIO);
	assert_status(ww_writer_commit(writer, NULL, &error), WW_EIO, &error);
	memory_files_fail(&memory, 0, false, 0);
	assert_status(ww_writer_commit(writer, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_writer_compact(writer, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_writer_delete(writer, &id, 1, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_writer_add(writer, &step->samples.inputs[step->old], &error), WW_EINVAL, &error);
	ww_writer_close(writer);
	assert_int_equal(step_outcome(step, &memory), OUTCOME_OLD);
	memory_files_end(&memory);
}

/* When only the last sync fails, nobody knows what a power cut would leave: an error, though the store is new. */
static void a_failed_last_sync_is_reported(void **state)
{
	(void)state;
	for (int kind = 0; kind < STEPS; kind++) {
		struct memory_files memory;
		ww_error error;
		uint64_t n = calls_of(&steps[kind]);

		do { /* from the last call back to the last sync */
			memory_files_init(&memory);
			memory_files_copy(&memory, &steps[kind].start);
			memory_files_fail(&memory, n--, false, EIO);
			if (step_run(&steps[kind], NULL, &memory.files, 1, &error) != WW_OK)
				break;
			assert_int_equal(step_outcome(&steps[kind], &memory), OUTCOME_NEW);
			memory_files_end(&memory);
		} while (n > 0);
		assert_string_equal(error.message, "directory of the store: cannot sync: input/output error");
		check_what_is_left(&steps[kind], &memory, WW_EIO, true);
		memory_files_end(&memory);
	}
}

/* Runs a step with so many bytes free; true when that was enough. */
static bool run_on_full_disk(const struct step *step, uint64_t bytes)
{
	struct memory_files memory;
	ww_error error;

	memory_files_init(&memory);
	memory_files_copy(&memory, &step->start);
	memory.limit = memory_files_bytes(&memory) + bytes;
	memory.has_limit = true;
	ww_status status = step_run(step, NULL, &memory.files, 1, &error);
	assert_true(status == WW_OK || status == WW_EIO);
	if (status != WW_OK)
		assert_non_null(strstr(error.message, "no space left on the device"));
	enum outcome outcome = step_outcome(step, &memory);
	assert_int_equal(outcome, status == WW_OK || step->kind == STEP_COMPACT ? OUTCOME_NEW : OUTCOME_OLD);
	if (status != WW_OK)
		assert_ok(step_run(step, NULL, &memory.files, 1, &error), &error);
	assert_int_equal(step_outcome(step, &memory), OUTCOME_NEW);
	memory_files_end(&memory);
	return status == WW_OK;
}

static void a_full_disk_is_reported_and_a_later_try_works(void **state)
{
	(void)state;
	for (int kind = 0; kind < STEPS; kind++) {
		uint64_t bytes = 0;
		while (!run_on_full_disk(&steps[kind], bytes))
			bytes += 512;
		print_message("%llu bytes were enough for step %d\n", (unsigned long long)bytes, kind);
		assert_true(bytes > 0);
	}
}

static void without_syncs_the_order_of_calls_is_the_same(void **state)
{
	const struct step *step = &steps[STEP_APPEND];
	struct memory_files memory;
	struct samples more = samples_part(&step->samples, step->old, step->samples.count - step->old);
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .append = true, .no_sync = true};
	ww_writer *writer;
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	memory_files_copy(&memory, &step->start);
	assert_ok(ww_writer_open(&writer, STEP_STORE, &options, &error), &error);
	assert_ok(samples_add(writer, &more, &error), &error);
	assert_ok(ww_writer_compact(writer, NULL, &error), &error);
	ww_writer_close(writer);
	assert_int_equal(memory.by_kind[CALL_SYNC_FILE] + memory.by_kind[CALL_SYNC_DIRECTORY], 0);
	assert_int_equal(memory.by_kind[CALL_RENAME], 1);
	assert_int_equal(step_outcome(step, &memory), OUTCOME_NEW);
	memory_files_end(&memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_step_does_what_it_should),
		cmocka_unit_test(every_step_survives_the_failure_of_any_allocation),
		cmocka_unit_test(reading_survives_the_failure_of_any_allocation),
		cmocka_unit_test(every_step_survives_the_failure_of_any_call),
		cmocka_unit_test(every_step_survives_the_failure_of_any_two_calls),
		cmocka_unit_test(reading_survives_the_failure_of_any_call),
		cmocka_unit_test(a_writer_that_failed_stays_failed),
		cmocka_unit_test(a_failed_last_sync_is_reported),
		cmocka_unit_test(a_full_disk_is_reported_and_a_later_try_works),
		cmocka_unit_test(without_syncs_the_order_of_calls_is_the_same),
	};
	return cmocka_run_group_tests(tests, begin, end);
}
