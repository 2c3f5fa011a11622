#include "count/unit_scan.h"

#include "base/progress.h"

enum { RANGE_CODES = 1 << 18 }; /* some 5 ms of scanning */

static ww_status assign_roles(struct unit_scan *scan, ww_error *error)
{
	const struct vocabulary *vocabulary = scan->question->vocabulary;

	scan->roles = alloc_array(scan->alloc, vocabulary->terms, sizeof *scan->roles);
	if (!scan->roles)
		return ww_fail_memory(error);
	for (uint32_t term = 0; term < vocabulary->terms; term++)
		scan->roles[term] =
			vocabulary_takes(vocabulary, term, TOKEN_WORD, scan->question->marks) ? ROLE_MEMBER : ROLE_PASSED_OVER;
	return WW_OK;
}

static ww_status make_buffers(struct unit_scan *scan, ww_error *error)
{
	scan->buffers = alloc_array(scan->alloc, scan->workers, sizeof *scan->buffers);
	if (!scan->buffers)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < scan->workers; i++)
		scan->buffers[i] = vec_of(scan->alloc, sizeof(uint32_t));
	return WW_OK;
}

ww_status unit_scan_make(struct unit_scan *out, const struct entry_question *question, const ww_run *run,
                         ww_error *error)
{
	ww_status status;

	*out =
		(struct unit_scan){.alloc = corpus_alloc(question->corpus), .question = question, .workers = run_threads(run)};
	WW_STEP(assign_roles(out, error));
	WW_STEP(make_buffers(out, error));
	WW_STEP(corpus_ranges(&out->ranges, &out->range_count, question->corpus, RANGE_CODES, error));
done:
	return status;
}

struct visit_of_part {
	unit_visit visit;
	void *context;
};

static void pass_on(void *context, const struct stretch *stretch)
{
	const struct visit_of_part *to = context;
	struct unit_part part = {stretch->terms, stretch->count, stretch->starts, stretch->row};

	to->visit(to->context, &part);
}

ww_status unit_scan_range(const struct unit_scan *scan, size_t range, unsigned worker, unit_visit visit, void *context,
                          ww_error *error)
{
	struct visit_of_part to = {visit, context};
	struct stretch_question question = {.corpus = scan->question->corpus,
	                                    .vocabulary = scan->question->vocabulary,
	                                    .roles = scan->roles,
	                                    .unit = scan->question->unit,
	                                    .marks = scan->question->marks,
	                                    .shortest = 1,
	                                    .longest = scan->question->to};

	return stretches_visit(&question, scan->ranges[range], &scan->buffers[worker], pass_on, &to, error);
}

void unit_scan_clear(struct unit_scan *scan)
{
	for (unsigned i = 0; scan->buffers && i < scan->workers; i++)
		vec_clear(&scan->buffers[i]);
	alloc_free(scan->alloc, scan->buffers);
	alloc_free(scan->alloc, scan->roles);
	alloc_free(scan->alloc, scan->ranges);
	*scan = (struct unit_scan){.alloc = scan->alloc};
}
