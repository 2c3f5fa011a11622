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

static ww_status differ(const char *what, const char *given, const char *wanted, ww_error *error)
{
	return ww_fail(error, WW_EINVAL, "%s was counted %.70s and not, as what it is put to, %.70s", what, given, wanted);
}

static ww_status check_names(const char *format, const char *wanted, const char *given, const char *what,
                             ww_error *error)
{
	char ours[80], theirs[80];

	if (strcmp(wanted, given) == 0)
		return WW_OK;
	snprintf(ours, sizeof ours, format, wanted);
	snprintf(theirs, sizeof theirs, format, given);
	return differ(what, theirs, ours, error);
}

static ww_status check_lengths(const struct partial_question *wanted, const struct partial_question *given,
                               const char *what, ww_error *error)
{
	char ours[40], theirs[40];

	if (wanted->from == given->from && wanted->to == given->to)
		return WW_OK;
	snprintf(ours, sizeof ours, "from %" PRIu32 " to %" PRIu32 " words", wanted->from, wanted->to);
	snprintf(theirs, sizeof theirs, "from %" PRIu32 " to %" PRIu32 " words", given->from, given->to);
	return differ(what, theirs, ours, error);
}

ww_status partial_check_alike(const struct partial_question *wanted, const struct partial_question *given,
                              bool with_groups, const char *what, ww_error *error)
{
	ww_status status;

	WW_STEP(check_lengths(wanted, given, what, error));
	WW_STEP(check_names("on the layer \"%.40s\"", wanted->layer, given->layer, what, error));
	WW_STEP(check_names("by %s", partial_unit_name(wanted->unit), partial_unit_name(given->unit), what, error));
	WW_STEP(
		check_names("%s marks", wanted->marks ? "with" : "without", given->marks ? "with" : "without", what, error));
	if (with_groups)
		status = check_names("in groups by %.40s", wanted->by ? wanted->by : "nothing",
		                     given->by ? given->by : "nothing", what, error);
done:
	return status;
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
