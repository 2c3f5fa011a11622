/* Memory that gives out, files that fail and power that is cut, at every point of an append. */
#include <errno.h>
#include <string.h>

#include "base/alloc.h"
#include "support/counting.h"
#include "support/memory_files.h"
#include "support/sample_store.h"
#include "watchword/store.h"

/* A store with some documents, and what it shows before and after more are appended. */
struct bench {
	struct memory_files old;
	struct samples samples; /* all of them */
	struct samples first;   /* those of the old store; borrowed */
	struct samples second;  /* those appended; borrowed */
	struct vec before;
	struct vec after;
};

static struct bench shared;

static int bench_begin(void **state)
{
	struct bench *bench = &shared;
	struct sequence sequence = {21};
	ww_writer_options options = {.size = sizeof options, .files = &bench->old.files};

	memory_files_init(&bench->old);
	bench->samples = samples_make(0, 7, &sequence);
	bench->first = bench->second = bench->samples;
	bench->first.count = 4;
	bench->second.count = 3;
	bench->second.inputs += 4;
	bench->before = vec_of(&alloc_default, 1);
	bench->after = vec_of(&alloc_default, 1);
	samples_build("sample.ww", &bench->first, &options);
	samples_dump(&bench->before, &bench->first);
	samples_dump(&bench->after, &bench->samples);
	*state = bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	memory_files_end(&bench->old);
	samples_free(&bench->samples);
	vec_clear(&bench->before);
	vec_clear(&bench->after);
	return 0;
}

/* Appends the three documents in one commit. So little memory makes each of them a segment. */
static ww_status append(const struct bench *bench, const ww_alloc *alloc, struct memory_files *memory, ww_error *error)
{
	ww_run run = {.size = sizeof run, .threads = 1};
	ww_writer_options options = {
		.size = sizeof options,
		.alloc = alloc,
		.files = &memory->files,
		.append = true,
		.memory_limit = 1,
		.threads = 1,
	};
	ww_writer *writer;
	ww_status status = ww_writer_open(&writer, "sample.ww", &options, error);

	if (status == WW_OK)
		status = samples_add(writer, &bench->second, error);
	if (status == WW_OK)
		status = ww_writer_commit(writer, &run, error);
	ww_writer_close(writer);
	return status;
}

enum outcome { OUTCOME_OLD, OUTCOME_NEW, OUTCOME_BAD };

/* What the store shows, read through calls that work. */
static enum outcome outcome_of(const struct bench *bench, struct memory_files *memory)
{
	struct vec found = vec_of(&alloc_default, 1);
	enum outcome outcome = OUTCOME_BAD;

	memory_files_fail(memory, 0, false, 0);
	if (store_dump(&found, "sample.ww", NULL, &memory->files, NULL) == WW_OK) {
		if (same_bytes(&found, &bench->before))
			outcome = OUTCOME_OLD;
		else if (same_bytes(&found, &bench->after))
			outcome = OUTCOME_NEW;
	}
	vec_clear(&found);
	return outcome;
}

/* After whatever went wrong, the next writer can work. */
static void assert_writable(struct memory_files *memory)
{
	ww_writer_options options = {.size = sizeof options, .files = &memory->files, .append = true};
	ww_input input = sample_of("later", "All is well.");
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	assert_ok(ww_writer_add(writer, &input, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
	assert_null(memory_files_find(memory, "manifest.tmp"));
}

static ww_status append_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct bench *bench = context;
	struct memory_files memory;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->old);
	ww_status status = append(bench, alloc, &memory, error);
	enum outcome outcome = outcome_of(bench, &memory);
	assert_int_not_equal(outcome, OUTCOME_BAD);
	if (status == WW_OK)
		assert_int_equal(outcome, OUTCOME_NEW);
	memory_files_end(&memory);
	return status;
}

static void an_append_survives_the_failure_of_any_allocation(void **state)
{
	assert_true(every_allocation_fails(append_scenario, *state) > 100);
}

static ww_status build_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct bench *bench = context;
	struct memory_files memory;
	ww_run run = {.size = sizeof run, .threads = 1};
	ww_writer_options options = {.size = sizeof options, .alloc = alloc, .files = &memory.files};
	ww_writer *writer;

	memory_files_init(&memory);
	ww_status status = ww_writer_open(&writer, "sample.ww", &options, error);
	if (status == WW_OK)
		status = samples_add(writer, &bench->first, error);
	if (status == WW_OK)
		status = ww_writer_commit(writer, &run, error);
	ww_writer_close(writer);
	if (status == WW_OK)
		assert_int_equal(outcome_of(bench, &memory), OUTCOME_OLD);
	else
		assert_null(memory_files_find(&memory, "manifest"));
	memory_files_end(&memory);
	return status;
}

static void a_build_survives_the_failure_of_any_allocation(void **state)
{
	assert_true(every_allocation_fails(build_scenario, *state) > 100);
}

static ww_status read_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct bench *bench = context;
	struct vec found = vec_of(&alloc_default, 1);
	ww_status status = store_dump(&found, "sample.ww", alloc, &bench->old.files, error);

	if (status == WW_OK)
		assert_true(same_bytes(&found, &bench->before));
	if (status == WW_OK)
		status = store_dump_parts(&found, "sample.ww", alloc, &bench->old.files, error);
	vec_clear(&found);
	return status;
}

static void reading_survives_the_failure_of_any_allocation(void **state)
{
	assert_true(every_allocation_fails(read_scenario, *state) > 100);
}

static const int failures[] = {EIO, ENOSPC, EMFILE, ENOMEM};

/* Runs an append with one call, or that and all later ones, failing; false when there was no such call. */
static bool append_with_fault(const struct bench *bench, uint64_t n, bool for_ever, int failure)
{
	struct memory_files memory;
	ww_error error;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->old);
	memory_files_fail(&memory, n, for_ever, failure);
	ww_status status = append(bench, NULL, &memory, &error);
	bool met = memory.calls >= n;
	enum outcome outcome = outcome_of(bench, &memory);
	assert_int_not_equal(outcome, OUTCOME_BAD);
	if (status == WW_OK)
		assert_int_equal(outcome, OUTCOME_NEW);
	else
		assert_true(status == error.status && error.message[0] && strchr(error.message, '\n') == NULL);
	assert_writable(&memory);
	memory_files_end(&memory);
	return met;
}

static void an_append_survives_the_failure_of_any_call(void **state)
{
	for (size_t f = 0; f < sizeof failures / sizeof failures[0]; f++)
		for (int for_ever = 0; for_ever < 2; for_ever++) {
			uint64_t n = 1;
			while (append_with_fault(*state, n, for_ever, failures[f]))
				n++;
			assert_true(n > 30);
		}
}

static void reading_survives_the_failure_of_any_call(void **state)
{
	struct bench *bench = *state;
	ww_status status = WW_EIO;
	uint64_t n = 1;

	for (; status != WW_OK; n++) {
		struct vec found = vec_of(&alloc_default, 1);
		memory_files_fail(&bench->old, n, false, EIO);
		status = store_dump(&found, "sample.ww", NULL, &bench->old.files, NULL);
		assert_true(status == WW_OK || status == WW_EIO);
		if (status == WW_OK)
			assert_true(same_bytes(&found, &bench->before));
		vec_clear(&found);
	}
	assert_true(n > 20);
	memory_files_fail(&bench->old, 0, false, 0);
}

/* A commit that reports a failed sync must not report success when it is called again. */
static void a_writer_that_failed_stays_failed(void **state)
{
	const struct bench *bench = *state;
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .append = true};
	ww_writer *writer;
	ww_error error;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->old);
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	assert_ok(samples_add(writer, &bench->second, &error), &error);
	memory_files_fail(&memory, 1, true, EIO);
	assert_status(ww_writer_commit(writer, NULL, &error), WW_EIO, &error);
	memory_files_fail(&memory, 0, false, 0);
	assert_status(ww_writer_commit(writer, NULL, &error), WW_EINVAL, &error);
	assert_status(ww_writer_add(writer, &bench->second.inputs[0], &error), WW_EINVAL, &error);
	ww_writer_close(writer);
	assert_int_equal(outcome_of(bench, &memory), OUTCOME_OLD);
	memory_files_end(&memory);
}

/* Which sync is left out: of which kind, and the how manieth. */
struct omission {
	enum memory_call kind;
	uint64_t number;
};

enum { CUTS = 12 };

/*
 * Cuts the power after every call of an append, several times each. Returns how many of the states that were found
 * are neither old nor new, or old though the commit had returned.
 */
static unsigned bad_states(const struct bench *bench, struct omission omission)
{
	struct sequence sequence = {22};
	unsigned bad = 0;
	bool met = true;

	for (uint64_t n = 1; met; n++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->old);
		memory_files_fail(&memory, n, true, EIO);
		memory.skip_sync[omission.kind] = omission.number;
		ww_status status = append(bench, NULL, &memory, NULL);
		met = memory.calls >= n;
		for (int cut = 0; cut < CUTS; cut++) {
			struct memory_files left;
			memory_files_init(&left);
			memory_files_cut_power(&left, &memory, &sequence);
			enum outcome outcome = outcome_of(bench, &left);
			bad += outcome == OUTCOME_BAD || (status == WW_OK && outcome != OUTCOME_NEW);
			memory_files_end(&left);
		}
		memory_files_end(&memory);
	}
	return bad;
}

static void a_power_cut_leaves_the_old_store_or_the_new_one(void **state)
{
	assert_int_equal(bad_states(*state, (struct omission){CALL_SYNC_FILE, 0}), 0);
}

/* Shows that the test above can fail, and that none of the syncs is there for nothing. */
static void each_sync_of_a_commit_is_needed(void **state)
{
	for (uint64_t segment = 1; segment <= 3; segment++)
		assert_true(bad_states(*state, (struct omission){CALL_SYNC_FILE, segment}) > 0);
	assert_true(bad_states(*state, (struct omission){CALL_SYNC_FILE, 4}) > 0);      /* the manifest */
	assert_true(bad_states(*state, (struct omission){CALL_SYNC_DIRECTORY, 1}) > 0); /* before the renaming */
	assert_true(bad_states(*state, (struct omission){CALL_SYNC_DIRECTORY, 2}) > 0); /* after it */
	assert_int_equal(bad_states(*state, (struct omission){CALL_SYNC_FILE, 5}), 0);  /* there are no more */
	assert_int_equal(bad_states(*state, (struct omission){CALL_SYNC_DIRECTORY, 3}), 0);
}

static void without_syncs_the_order_of_calls_is_the_same(void **state)
{
	const struct bench *bench = *state;
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .append = true, .no_sync = true};
	ww_writer *writer;
	ww_error error;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->old);
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	assert_ok(samples_add(writer, &bench->second, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
	assert_int_equal(memory.by_kind[CALL_SYNC_FILE] + memory.by_kind[CALL_SYNC_DIRECTORY], 0);
	assert_int_equal(memory.by_kind[CALL_RENAME], 1);
	assert_int_equal(outcome_of(bench, &memory), OUTCOME_NEW);
	memory_files_end(&memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_append_survives_the_failure_of_any_allocation),
		cmocka_unit_test(a_build_survives_the_failure_of_any_allocation),
		cmocka_unit_test(reading_survives_the_failure_of_any_allocation),
		cmocka_unit_test(an_append_survives_the_failure_of_any_call),
		cmocka_unit_test(reading_survives_the_failure_of_any_call),
		cmocka_unit_test(a_writer_that_failed_stays_failed),
		cmocka_unit_test(a_power_cut_leaves_the_old_store_or_the_new_one),
		cmocka_unit_test(each_sync_of_a_commit_is_needed),
		cmocka_unit_test(without_syncs_the_order_of_calls_is_the_same),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
