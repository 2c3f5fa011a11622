#include "count/date_order.h"

#include "base/radix.h"

static ww_status take_dates(struct radix_item *items, const ww_corpus *corpus, ww_error *error)
{
	const struct document_table *table;
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct view_part *part = &corpus->parts[i];

		WW_STEP(segment_documents(&table, corpus_segment(corpus, i), error));
		for (uint64_t row = 0; row < part->count; row++) {
			int64_t date = table->dates[view_document(part, row)];

			items[part->first_row + row].key = date == DATE_NONE ? UINT32_MAX : (uint64_t)(date - INT32_MIN);
			items[part->first_row + row].item = (uint32_t)(part->first_row + row);
		}
	}
done:
	return status;
}

ww_status rows_by_date(uint32_t **out, const ww_corpus *corpus, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct radix_item *items = alloc_array(alloc, corpus->rows, 2 * sizeof *items), *sorted;
	ww_status status;

	*out = alloc_array(alloc, corpus->rows, sizeof **out);
	if (!items || !*out) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(take_dates(items, corpus, error));
	sorted = radix_sort(items, items + corpus->rows, corpus->rows);
	for (uint64_t i = 0; i < corpus->rows; i++)
		(*out)[i] = sorted[i].item;
done:
	alloc_free(alloc, items);
	return status;
}
