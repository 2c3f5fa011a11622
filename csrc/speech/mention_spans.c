#include "speech/mention_spans.h"

#include <stdlib.h>

#include "speech/cells.h"

static ww_status find_place(size_t *out, const ww_table *table, const char *name, ww_error *error)
{
	*out = ww_table_find(table, name);
	if (*out == ww_table_columns(table))
		return ww_fail(error, WW_EINVAL, "mentions have no column %s", name);
	if (ww_table_column(table, *out).type != WW_U64)
		return ww_fail(error, WW_EINVAL, "the column %s of mentions is not u64", name);
	return WW_OK;
}

static int compare(const void *left, const void *right)
{
	const struct mention_span *a = left, *b = right;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return (a->end > b->end) - (a->end < b->end);
}

/* Counts the rows of each document, and puts the spans where they go. */
static void fill(struct mention_spans *spans, const struct mentions *mentions, size_t start, size_t end)
{
	size_t documents = mentions->documents.count;

	for (uint64_t row = 0; row < mentions->rows; row++)
		spans->first_of[mentions->document_of[row] + 1]++;
	for (size_t document = 0; document < documents; document++)
		spans->first_of[document + 1] += spans->first_of[document];
	for (uint64_t row = mentions->rows; row-- > 0;) {
		struct mention_span *span = &spans->spans[--spans->first_of[mentions->document_of[row] + 1]];

		span->start = (uint64_t)ww_table_integer(mentions->table, start, row);
		span->end = (uint64_t)ww_table_integer(mentions->table, end, row);
	}
	for (size_t document = 0; document < documents; document++)
		spans->first_of[document] = spans->first_of[document + 1];
	spans->first_of[documents] = (size_t)mentions->rows;
}

static void order(struct mention_spans *spans, size_t documents)
{
	for (size_t document = 0; document < documents; document++) {
		struct mention_span *first = spans->spans + spans->first_of[document];
		size_t count = spans->first_of[document + 1] - spans->first_of[document];

		qsort(first, count, sizeof *first, compare);
		for (size_t i = 0; i < count; i++)
			first[i].reach = i > 0 && first[i - 1].reach > first[i].end ? first[i - 1].reach : first[i].end;
	}
}

ww_status mention_spans_make(struct mention_spans *out, const struct mentions *mentions, ww_error *error)
{
	size_t start, end;
	ww_status status;

	*out = (struct mention_spans){.mentions = mentions};
	WW_STEP(find_place(&start, mentions->table, "start", error));
	WW_STEP(find_place(&end, mentions->table, "end", error));
	out->first_of = alloc_zeroed(mentions->alloc, mentions->documents.count + 1, sizeof *out->first_of);
	out->spans = alloc_array(mentions->alloc, mentions->rows, sizeof *out->spans);
	if (!out->first_of || !out->spans)
		return ww_fail_memory(error);
	fill(out, mentions, start, end);
	order(out, mentions->documents.count);
done:
	return status;
}

/* The number of spans of the document that start before a place. */
static size_t starting_before(const struct mention_span *spans, size_t count, uint64_t place)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (spans[middle].start < place)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool mention_spans_meet(const struct mention_spans *spans, ww_text document, uint64_t start, uint64_t end)
{
	uint32_t number = hash_map_find(&spans->mentions->documents, document.data, document.size, 0);
	const struct mention_span *first;
	size_t before;

	if (number == HASH_MAP_NONE)
		return false;
	first = spans->spans + spans->first_of[number];
	before = starting_before(first, spans->first_of[number + 1] - spans->first_of[number], end);
	return before > 0 && first[before - 1].reach > start;
}

void mention_spans_clear(struct mention_spans *spans)
{
	alloc_free(spans->mentions->alloc, spans->first_of);
	alloc_free(spans->mentions->alloc, spans->spans);
}
