#include "count/stretches.h"

#include <string.h>

struct scan {
	const struct stretch_question *question;
	uint32_t *values;
	size_t count;
	uint32_t before;
	stretch_visit visit;
	void *context;
	uint64_t row;
};

static void hand_out(struct scan *scan, size_t starts)
{
	struct stretch stretch = {scan->values, scan->count, starts, scan->before, scan->row};

	scan->visit(scan->context, &stretch);
}

static void end_stretch(struct scan *scan)
{
	if (scan->count >= scan->question->shortest)
		hand_out(scan, scan->count);
	scan->count = 0;
	scan->before = MEMBER_NONE;
}

/* Hands out all places that have all their followers, and keeps the rest. */
static void hand_out_part(struct scan *scan)
{
	size_t kept = scan->question->longest - 1;
	size_t starts = scan->count - kept;

	hand_out(scan, starts);
	scan->before = scan->values[starts - 1];
	memmove(scan->values, scan->values + starts, kept * sizeof *scan->values);
	scan->count = kept;
}

static void take_run(struct scan *scan, const struct token_run *run)
{
	const uint32_t *codes = scan->question->members->codes[run->place.segment];

	scan->row = run->row;
	for (size_t i = 0; i < run->count; i++) {
		uint32_t code = codes[run->types[i]], value = code & MEMBER_VALUE;

		scan->values[scan->count] = value;
		scan->count += value != MEMBER_NONE;
		if (code & MEMBER_ENDS)
			end_stretch(scan);
		else if (scan->count == STRETCH_MAX)
			hand_out_part(scan);
	}
	if (run->last)
		end_stretch(scan);
}

ww_status stretches_visit(const struct stretch_question *question, struct row_range range, struct vec *buffer,
                          stretch_visit visit, void *context, ww_error *error)
{
	struct scan scan = {.question = question, .visit = visit, .context = context};
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more = true;
	ww_status status;

	buffer->count = 0;
	WW_STEP(vec_reserve(buffer, STRETCH_MAX + 1, error));
	scan.values = buffer->items;
	WW_STEP(token_cursor_open(&cursor, question->corpus, range.from, range.to, error));
	for (;;) {
		WW_STEP(token_cursor_next(&run, &more, cursor, error));
		if (!more)
			break;
		take_run(&scan, &run);
	}
done:
	token_cursor_close(cursor);
	return status;
}
