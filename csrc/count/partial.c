#include "count/partial.h"

#include <inttypes.h>
#include <stdio.h>

const char *partial_unit_name(enum unit unit)
{
	static const char *const names[] = {"sentence", "paragraph", "document"};

	return names[unit];
}

static ww_status copy_name(const char **out, struct arena *arena, const char *name, ww_error *error)
{
	*out = name ? arena_copy(arena, name, strlen(name) + 1) : NULL;
	return name && !*out ? ww_fail_memory(error) : WW_OK;
}

ww_status partial_new(ww_partial **out, const ww_alloc *alloc, const struct partial_question *question, ww_error *error)
{
	ww_partial *partial = alloc_array(alloc, 1, sizeof *partial);
	ww_status status;

	if (!partial)
		return ww_fail_memory(error);
	*partial = (ww_partial){.alloc = alloc,
	                        .texts = arena_of(alloc),
	                        .question = *question,
	                        .groups = vec_of(alloc, sizeof(struct partial_group)),
	                        .blocks = vec_of(alloc, sizeof(struct partial_block))};
	WW_STEP(copy_name(&partial->question.layer, &partial->texts, question->layer, error));
	WW_STEP(copy_name(&partial->question.by, &partial->texts, question->by, error));
	*out = partial, partial = NULL;
done:
	ww_partial_free(partial);
	return status;
}

ww_status partial_add_group(ww_partial *partial, struct partial_group group, ww_error *error)
{
	group.label.data = arena_copy(&partial->texts, group.label.data, group.label.size);
	if (!group.label.data)
		return ww_fail_memory(error);
	return vec_push(&partial->groups, &group, error);
}

enum { SAID_BYTES = 80 };

/* How something was counted, one thing at a time, in words. */
typedef void (*say)(char out[SAID_BYTES], const struct partial_question *question);

static void say_lengths(char out[SAID_BYTES], const struct partial_question *question)
{
	snprintf(out, SAID_BYTES, "from %" PRIu32 " to %" PRIu32 " words", question->from, question->to);
}

static void say_layer(char out[SAID_BYTES], const struct partial_question *question)
{
	snprintf(out, SAID_BYTES, "on the layer \"%s\"", question->layer);
}

static void say_unit(char out[SAID_BYTES], const struct partial_question *question)
{
	snprintf(out, SAID_BYTES, "within each %s", partial_unit_name(question->unit));
}

static void say_marks(char out[SAID_BYTES], const struct partial_question *question)
{
	snprintf(out, SAID_BYTES, "%s marks", question->marks ? "with" : "without");
}

static void say_groups(char out[SAID_BYTES], const struct partial_question *question)
{
	snprintf(out, SAID_BYTES, "%s%.60s", question->by ? "by " : "without groups", question->by ? question->by : "");
}

static bool same_name(const char *left, const char *right)
{
	return left && right ? strcmp(left, right) == 0 : left == right;
}

ww_status partial_check_alike(const struct partial_question *wanted, const struct partial_question *given,
                              bool with_groups, const char *what, const char *other, ww_error *error)
{
	const struct {
		bool alike;
		say say;
	} checks[] = {
		{wanted->from == given->from && wanted->to == given->to, say_lengths},
		{same_name(wanted->layer, given->layer), say_layer},
		{wanted->unit == given->unit, say_unit},
		{wanted->marks == given->marks, say_marks},
		{!with_groups || same_name(wanted->by, given->by), say_groups},
	};
	char ours[SAID_BYTES], theirs[SAID_BYTES];

	for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
		if (!checks[i].alike) {
			checks[i].say(ours, wanted);
			checks[i].say(theirs, given);
			return ww_fail(error, WW_EINVAL, "%s was counted %s, but %s %s", what, theirs, other, ours);
		}
	return WW_OK;
}

ww_partial_summary ww_partial_summarise(const ww_partial *partial)
{
	const struct partial_question *question = &partial->question;
	ww_partial_summary summary = {.entries = partial->entries,
	                              .groups = partial_groups(partial),
	                              .from = question->from,
	                              .to = question->to,
	                              .by = question->by,
	                              .layer = question->layer,
	                              .unit = partial_unit_name(question->unit),
	                              .marks = question->marks,
	                              .cut = partial->cut};

	for (size_t i = 0; i < partial_groups(partial); i++) {
		summary.documents += partial_group(partial, i)->documents;
		summary.words += partial_group(partial, i)->words;
	}
	for (size_t i = 0; i < partial->blocks.count; i++)
		summary.bytes += partial_block(partial, i)->size;
	return summary;
}

void ww_partial_free(ww_partial *partial)
{
	if (!partial)
		return;
	for (size_t i = 0; i < partial->blocks.count; i++)
		alloc_free(partial->alloc, partial_block(partial, i)->bytes);
	vec_clear(&partial->blocks);
	vec_clear(&partial->groups);
	arena_clear(&partial->texts);
	alloc_free(partial->alloc, partial);
}
