#include "count/unit_scan.h"

#include "base/progress.h"

enum { RANGE_CODES = 1 << 18 }; /* some 5 ms of scanning */

static ww_status make_workers(struct unit_scan *scan, ww_error *error)
{
	scan->own = alloc_array(scan->alloc, scan->workers, sizeof *scan->own);
	if (!scan->own)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < scan->workers; i++)
		scan->own[i].values = vec_of(scan->alloc, sizeof(uint32_t));
	return WW_OK;
}

ww_status unit_scan_make(struct unit_scan *out, const struct entry_question *question, const ww_run *run,
                         ww_error *error)
{
	struct member_question members = {.vocabulary = question->vocabulary,
	                                  .filter = question->filter,
	                                  .unit = question->unit,
	                                  .marks = question->marks};
	ww_status status;

	*out =
		(struct unit_scan){.alloc = corpus_alloc(question->corpus), .question = question, .workers = run_threads(run)};
	WW_STEP(members_make(&out->members, question->corpus, &members, error));
	WW_STEP(make_workers(out, error));
	WW_STEP(corpus_ranges(&out->ranges, &out->range_count, question->corpus, RANGE_CODES, error));
done:
	return status;
}

struct visit_of_part {
	const struct members *members;
	uint32_t *terms;
	unit_visit visit;
	void *context;
};

static void pass_on(void *context, const struct stretch *stretch)
{
	const struct visit_of_part *to = context;
	struct unit_part part = {to->terms, stretch->count, stretch->starts, stretch->row};

	for (size_t i = 0; i < stretch->count; i++)
		to->terms[i] = member_term(to->members, stretch->values[i]);
	to->visit(to->context, &part);
}

ww_status unit_scan_range(const struct unit_scan *scan, size_t range, unsigned worker, unit_visit visit, void *context,
                          ww_error *error)
{
	struct unit_worker *own = &scan->own[worker];
	struct visit_of_part to = {&scan->members, own->terms, visit, context};
	struct stretch_question question = {
		.corpus = scan->question->corpus, .members = &scan->members, .shortest = 1, .longest = scan->question->to};

	return stretches_visit(&question, scan->ranges[range], &own->values, pass_on, &to, error);
}

void unit_scan_clear(struct unit_scan *scan)
{
	for (unsigned i = 0; scan->own && i < scan->workers; i++)
		vec_clear(&scan->own[i].values);
	alloc_free(scan->alloc, scan->own);
	members_clear(&scan->members);
	alloc_free(scan->alloc, scan->ranges);
	*scan = (struct unit_scan){.alloc = scan->alloc};
}
