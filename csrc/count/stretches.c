#include "count/stretches.h"

#include <string.h>

/* Terms that are kept before a part of a stretch is handed out. */
enum { PART_TERMS = 1 << 14 };

static const char *const unit_names[] = {"sentence", "paragraph", "document"};

ww_status unit_find(enum unit *out, const char *name, ww_error *error)
{
	for (size_t i = 0; i < sizeof unit_names / sizeof *unit_names; i++)
		if (!name || strcmp(name, unit_names[i]) == 0) {
			*out = (enum unit)i;
			return WW_OK;
		}
	return ww_fail(error, WW_EINVAL, "no unit \"%.100s\"; there are: sentence, paragraph, document", name);
}

struct scan {
	const struct stretch_question *question;
	struct vec *buffer;
	stretch_visit visit;
	void *context;
	uint64_t row;
};

static void end_stretch(struct scan *scan)
{
	size_t count = scan->buffer->count;
	struct stretch stretch = {.terms = scan->buffer->items, .count = count, .starts = count, .row = scan->row};

	if (count >= scan->question->shortest)
		scan->visit(scan->context, &stretch);
	scan->buffer->count = 0;
}

/* Hands out all places that have all their followers, and keeps the rest. */
static void hand_out_part(struct scan *scan)
{
	uint32_t *terms = scan->buffer->items;
	size_t count = scan->buffer->count;
	size_t kept = scan->question->longest - 1;
	struct stretch stretch = {.terms = terms, .count = count, .starts = count - kept, .row = scan->row};

	scan->visit(scan->context, &stretch);
	memmove(terms, terms + count - kept, kept * sizeof *terms);
	scan->buffer->count = kept;
}

static ww_status take_member(struct scan *scan, uint32_t term, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_push(scan->buffer, &term, error));
	if (scan->buffer->count == PART_TERMS)
		hand_out_part(scan);
done:
	return status;
}

/* A role goes for all types of a term where these are of one kind. */
static enum role role_of(const struct stretch_question *question, uint32_t term, const struct lexicon *lexicon,
                         uint32_t type)
{
	if (!question->vocabulary->kinds && !question->marks && !token_is_word(lexicon->kinds[type]))
		return ROLE_PASSED_OVER;
	return question->roles[term];
}

static ww_status take_run(struct scan *scan, const struct token_run *run, const struct lexicon *lexicon,
                          ww_error *error)
{
	const struct stretch_question *question = scan->question;
	const uint32_t *term_of = question->vocabulary->term_of[run->place.segment];
	enum unit unit = question->unit;
	ww_status status = WW_OK;

	scan->row = run->row;
	for (size_t i = 0; i < run->count; i++) {
		uint32_t type = run->types[i], term = term_of[type];
		bool ends;

		if (term == VOCABULARY_NONE) {
			ends = lexicon->kinds[type] == TOKEN_BREAK && unit != UNIT_DOCUMENT;
		} else {
			enum role role = role_of(question, term, lexicon, type);

			ends = (unit == UNIT_SENTENCE && lexicon->endings[type]) || role == ROLE_BARRIER;
			if (role == ROLE_MEMBER)
				WW_STEP(take_member(scan, term, error));
		}
		if (ends)
			end_stretch(scan);
	}
	if (run->last)
		end_stretch(scan);
done:
	return status;
}

ww_status stretches_visit(const struct stretch_question *question, struct row_range range, struct vec *buffer,
                          stretch_visit visit, void *context, ww_error *error)
{
	struct scan scan = {.question = question, .buffer = buffer, .visit = visit, .context = context};
	struct token_cursor *cursor = NULL;
	const struct lexicon *lexicon;
	struct token_run run;
	bool more = true;
	ww_status status;

	buffer->count = 0;
	WW_STEP(token_cursor_open(&cursor, question->corpus, range.from, range.to, error));
	for (;;) {
		WW_STEP(token_cursor_next(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(segment_lexicon(&lexicon, corpus_segment(question->corpus, run.place.segment), error));
		WW_STEP(take_run(&scan, &run, lexicon, error));
	}
done:
	token_cursor_close(cursor);
	return status;
}
