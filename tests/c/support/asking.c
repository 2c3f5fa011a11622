#include "support/asking.h"

#include <inttypes.h>
#include <stdio.h>

#include "support/dump.h"
#include "support/stop.h"

/* Asks, and asserts that *out is a table where there is an answer and is made NULL where there is none. */
static ww_status put(ww_table **out, corpus_question ask, const ww_corpus *corpus, const void *options,
                     const ww_run *run, ww_error *error)
{
	static char untouched;
	ww_status status;

	*out = (void *)&untouched;
	status = ask(out, corpus, options, run, error);
	assert_ptr_not_equal(*out, &untouched);
	assert_true((status == WW_OK) == (*out != NULL));
	return status;
}

ww_table *answer(corpus_question ask, const ww_corpus *corpus, const void *options, const ww_run *run)
{
	ww_table *table;
	ww_error error;

	assert_ok(put(&table, ask, corpus, options, run, &error), &error);
	return table;
}

char *answer_dump(corpus_question ask, const ww_corpus *corpus, const void *options, uint32_t threads, uint64_t memory)
{
	ww_run run = {.size = sizeof run, .threads = threads, .memory_limit = memory};
	ww_table *table = answer(ask, corpus, options, &run);
	char *dump = table_dump(table);

	ww_table_free(table);
	return dump;
}

uint64_t answer_peak(struct counting *counting, corpus_question ask, const ww_corpus *corpus, const void *options,
                     uint32_t threads, uint64_t memory)
{
	ww_run run = {.size = sizeof run, .threads = threads, .memory_limit = memory};
	int64_t before = counting->bytes;

	counting->most = before;
	ww_table_free(answer(ask, corpus, options, &run));
	return (uint64_t)(counting->most - before);
}

uint64_t memory_recommended(const ww_error *error, uint64_t memory)
{
	uint64_t given, wanted;

	assert_int_equal(sscanf(error->message, "the memory limit of %" SCNu64 " bytes is too small: %" SCNu64 " would do",
	                        &given, &wanted),
	                 2);
	assert_int_equal(given, memory);
	return wanted;
}

uint64_t memory_that_would_do(corpus_question ask, const ww_corpus *corpus, const void *options, uint32_t threads,
                              uint64_t memory)
{
	ww_run run = {.size = sizeof run, .threads = threads, .memory_limit = memory};
	ww_table *table;
	ww_error error;

	assert_status(put(&table, ask, corpus, options, &run, &error), WW_ENOMEM, &error);
	return memory_recommended(&error, memory);
}

int check_stops(corpus_question ask, const ww_corpus *corpus, const void *options, const char *file, int line)
{
	for (int calls = 1; calls < 100; calls++) {
		int left = calls;
		ww_run run = stop_run(&left);
		ww_table *table;
		ww_error error;
		ww_status status = put(&table, ask, corpus, options, &run, &error);

		if (status == WW_OK) {
			ww_table_free(table);
			_assert_true(calls > 1, "stopped at the first occasion", file, line);
			return calls - 1;
		}
		check_status(status, WW_ECANCELLED, &error, "a question that is stopped", file, line);
	}
	print_error("the question does not get through\n");
	_fail(file, line);
	return 0;
}

struct asking {
	const char *path;
	corpus_question ask;
	const void *options;
};

static ww_status open_and_ask(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct asking *asking = context;
	ww_corpus_options how = {.size = sizeof how, .alloc = alloc};
	ww_run run = {.size = sizeof run, .threads = 2};
	ww_corpus *corpus;
	ww_table *table;
	ww_status status = ww_corpus_open(&corpus, asking->path, &how, error);

	if (status != WW_OK)
		return status;
	status = put(&table, asking->ask, corpus, asking->options, &run, error);
	ww_table_free(table);
	ww_corpus_close(corpus);
	return status;
}

void check_every_allocation_reported(corpus_question ask, const void *options, void **state, uint64_t more_than,
                                     const char *file, int line)
{
	struct asking asking = {corpus_of_path(state), ask, options};
	uint64_t allocations = every_allocation_fails(open_and_ask, &asking);

	if (allocations <= more_than) {
		print_error("%" PRIu64 " allocations instead of more than %" PRIu64 "\n", allocations, more_than);
		_fail(file, line);
	}
}
