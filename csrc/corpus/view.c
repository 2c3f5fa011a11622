/* Narrowing: which documents of a corpus or view a filter keeps. */
#include <string.h>

#include "base/date.h"
#include "base/hash_map.h"
#include "corpus/shared.h"

/* A closed range of days. */
struct days {
	int32_t first;
	int32_t last;
};

/* A condition, ready to be asked of each document. */
struct wanted {
	const struct text_column *columns;
	struct hash_map values;
};

struct selection {
	bool dated;
	struct days days;
	struct wanted *wanted;
	size_t count;
};

/* An end of a range that is left out. Documents without a date, which have DATE_NONE, lie before either. */
enum { FIRST_DAY = INT32_MIN + 1, LAST_DAY = INT32_MAX };

/* Takes one end of a range, of which the period it names gives the other bound as well. */
static bool range_end(struct days *out, const char *text, size_t size)
{
	*out = (struct days){FIRST_DAY, LAST_DAY};
	return size == 0 || date_parse(&out->first, &out->last, text, size);
}

static ww_status parse_range(struct days *out, const char *text, ww_error *error)
{
	const char *dots = strstr(text, "..");
	size_t size = strlen(text);
	struct days from, to;

	if (!dots) {
		if (date_parse(&out->first, &out->last, text, size))
			return WW_OK;
	} else if (size > 2 && range_end(&from, text, (size_t)(dots - text)) &&
	           range_end(&to, dots + 2, strlen(dots + 2))) {
		*out = (struct days){from.first, to.last};
		if (out->first <= out->last)
			return WW_OK;
		return ww_fail(error, WW_EINVAL, "date \"%.100s\": ends before it starts", text);
	}
	return ww_fail(error, WW_EINVAL, "date \"%.100s\": want YYYY, YYYY-MM, YYYY-MM-DD or FROM..TO", text);
}

static ww_status wanted_make(struct wanted *out, const ww_corpus *corpus, const ww_condition *condition,
                             ww_error *error)
{
	uint32_t number;
	ww_status status;

	out->values = hash_map_of(corpus_alloc(corpus));
	WW_STEP(corpus_field(&out->columns, corpus, condition->field, error));
	for (size_t i = 0; i < condition->count; i++)
		WW_STEP(
			hash_map_add(&number, NULL, &out->values, condition->values[i].data, condition->values[i].size, 0, error));
done:
	return status;
}

/* On failure as well, selection_clear must follow. */
static ww_status selection_make(struct selection *out, const ww_corpus *corpus, const ww_filter *filter,
                                ww_error *error)
{
	ww_status status = WW_OK;

	*out = (struct selection){.dated = filter->date && filter->date[0]};
	if (out->dated)
		WW_STEP(parse_range(&out->days, filter->date, error));
	if (filter->condition_count) {
		out->wanted = alloc_zeroed(corpus_alloc(corpus), filter->condition_count, sizeof *out->wanted);
		if (!out->wanted)
			return ww_fail_memory(error);
	}
	while (out->count < filter->condition_count) {
		size_t next = out->count++;

		WW_STEP(wanted_make(&out->wanted[next], corpus, &filter->conditions[next], error));
	}
done:
	return status;
}

static void selection_clear(struct selection *selection, const ww_alloc *alloc)
{
	for (size_t i = 0; i < selection->count; i++)
		hash_map_clear(&selection->wanted[i].values);
	alloc_free(alloc, selection->wanted);
}

static void keep_days(uint8_t *keep, const struct view_part *part, const int32_t *dates, struct days days)
{
	for (uint64_t row = 0; row < part->count; row++) {
		int32_t date = dates[view_document(part, row)];

		keep[row] &= date >= days.first && date <= days.last;
	}
}

static void keep_wanted(uint8_t *keep, const struct view_part *part, size_t segment, const struct wanted *wanted)
{
	for (uint64_t row = 0; row < part->count; row++) {
		struct document_place place = {segment, view_document(part, row)};
		ww_text value = corpus_value(wanted->columns, place);

		keep[row] = keep[row] && hash_map_find(&wanted->values, value.data, value.size, 0) != HASH_MAP_NONE;
	}
}

/* The rows of part whose flag is set become out's documents. */
static ww_status take_kept(struct view_part *out, const struct view_part *part, const uint8_t *keep, uint64_t documents,
                           const ww_alloc *alloc, ww_error *error)
{
	uint64_t *list;
	uint64_t kept = 0;

	for (uint64_t row = 0; row < part->count; row++)
		kept += keep[row];
	out->count = kept;
	if (kept == documents || kept == 0)
		return WW_OK;
	list = alloc_array(alloc, kept, sizeof *list);
	if (!list)
		return ww_fail_memory(error);
	out->documents = list;
	for (uint64_t row = 0; row < part->count; row++)
		if (keep[row])
			*list++ = view_document(part, row);
	return WW_OK;
}

ww_status corpus_keep(ww_corpus **out, const ww_corpus *corpus, const uint8_t *keep, ww_error *error)
{
	ww_corpus *view = NULL;
	ww_status status;

	WW_STEP(corpus_new(&view, corpus->shared, error));
	view->whole = true;
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		uint64_t documents = segment_counts(corpus_segment(corpus, i))->documents;
		const struct view_part *from = &corpus->parts[i];
		struct view_part *part = &view->parts[i];

		WW_STEP(take_kept(part, from, keep + from->first_row, documents, corpus_alloc(corpus), error));
		part->first_row = view->rows;
		view->rows += part->count;
		view->whole = view->whole && part->count == documents;
	}
	*out = view;
	view = NULL;
done:
	ww_corpus_close(view);
	return status;
}

/* Clears the flags of the rows of a part that do not meet the selection. */
static ww_status narrow_part(uint8_t *keep, const ww_corpus *corpus, size_t index, const struct selection *selection,
                             ww_error *error)
{
	const struct view_part *part = &corpus->parts[index];
	const struct document_table *table;
	ww_status status = WW_OK;

	if (selection->dated) {
		WW_STEP(segment_documents(&table, corpus_segment(corpus, index), error));
		keep_days(keep, part, table->dates, selection->days);
	}
	for (size_t i = 0; i < selection->count; i++)
		keep_wanted(keep, part, index, &selection->wanted[i]);
done:
	return status;
}

ww_status ww_corpus_where(ww_corpus **out, const ww_corpus *corpus, const ww_filter *filter, ww_error *error)
{
	static const ww_filter everything = {.size = sizeof everything};
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct selection selection;
	uint8_t *keep = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(selection_make(&selection, corpus, filter ? filter : &everything, error));
	keep = alloc_array(alloc, corpus->rows, 1);
	if (!keep) {
		status = ww_fail_memory(error);
		goto done;
	}
	memset(keep, 1, corpus->rows);
	for (size_t i = 0; i < corpus_segments(corpus); i++)
		WW_STEP(narrow_part(keep + corpus->parts[i].first_row, corpus, i, &selection, error));
	WW_STEP(corpus_keep(out, corpus, keep, error));
done:
	alloc_free(alloc, keep);
	selection_clear(&selection, alloc);
	return status;
}
