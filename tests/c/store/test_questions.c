/* Every question to a store while memory gives out or its files fail, at every point. */
#include <errno.h>

#include "base/alloc.h"
#include "support/counting.h"
#include "support/questions.h"
#include "support/sample_store.h"

/* A store, and the question being asked with its answer. */
struct bench {
	struct memory_files memory;
	size_t question;
	struct vec answer;
};

static int bench_begin(void **state)
{
	static struct bench bench;

	memory_files_init(&bench.memory);
	small_store_build(&bench.memory, 0, 0);
	bench.answer = vec_of(&alloc_default, 1);
	*state = &bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	memory_files_end(&bench->memory);
	vec_clear(&bench->answer);
	return 0;
}

static ww_status ask(struct bench *bench, const ww_alloc *alloc, ww_error *error)
{
	struct vec found = vec_of(&alloc_default, 1);
	ww_status status = questions_ask(&found, alloc, &bench->memory.files, bench->question, bench->question + 1, error);

	if (status == WW_OK)
		assert_true(same_bytes(&found, &bench->answer));
	vec_clear(&found);
	return status;
}

static void choose(struct bench *bench, size_t question)
{
	ww_error error;

	bench->question = question;
	bench->answer.count = 0;
	assert_ok(questions_ask(&bench->answer, NULL, &bench->memory.files, question, question + 1, &error), &error);
}

static ww_status ask_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	return ask(context, alloc, error);
}

/* Those that go through lists of words at every call take long; tests/c/speech does this for them. */
static void every_question_survives_the_failure_of_any_allocation(void **state)
{
	struct bench *bench = *state;
	uint64_t points = 0;

	for (size_t question = 0; question < question_count(); question++) {
		if (question_has_lists(question))
			continue;
		choose(bench, question);
		uint64_t allocations = every_allocation_fails(ask_scenario, bench);
		assert_true(allocations > 50);
		points += allocations;
	}
	print_message("%llu allocations failed, once and for ever\n", (unsigned long long)points);
}

static const struct {
	int failure;
	ww_status status;
} failures[] = {{EIO, WW_EIO},    {ENOSPC, WW_EIO}, {EACCES, WW_EIO},
                {EMFILE, WW_EIO}, {EINTR, WW_EIO},  {ENOMEM, WW_ENOMEM}};

/* Asks with one call, or that and all later ones, failing; false when there was no such call. */
static bool ask_with_fault(struct bench *bench, uint64_t n, bool for_ever, size_t f)
{
	struct counting counting;
	ww_error error;

	counting_init(&counting);
	memory_files_fail(&bench->memory, n, for_ever, failures[f].failure);
	ww_status status = ask(bench, &counting.alloc, &error);
	bool met = bench->memory.calls >= n;
	assert_status(status, met ? failures[f].status : WW_OK, &error);
	counting_end(&counting);
	memory_files_fail(&bench->memory, 0, false, 0);
	return met;
}

static void every_question_survives_the_failure_of_any_call(void **state)
{
	struct bench *bench = *state;
	uint64_t points = 0;

	for (size_t question = 0; question < question_count(); question++) {
		choose(bench, question);
		for (size_t f = 0; f < sizeof failures / sizeof failures[0]; f++)
			for (int for_ever = 0; for_ever < 2; for_ever++) {
				uint64_t n = 1;
				for (; ask_with_fault(bench, n, for_ever, f); n++)
					points++;
				assert_true(n > 20);
			}
	}
	print_message("%llu failed calls of %zu questions\n", (unsigned long long)points, question_count());
}

static void short_reads_give_the_same_answers(void **state)
{
	struct bench *bench = *state;
	ww_error error;

	for (size_t question = 0; question < question_count(); question++) {
		choose(bench, question);
		bench->memory.short_transfers = true;
		assert_ok(ask(bench, NULL, &error), &error);
		bench->memory.short_transfers = false;
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_question_survives_the_failure_of_any_allocation),
		cmocka_unit_test(every_question_survives_the_failure_of_any_call),
		cmocka_unit_test(short_reads_give_the_same_answers),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
