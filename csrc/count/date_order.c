#include "count/date_order.h"

#include "base/radix.h"

static void take_date(void *context, uint64_t row, const struct document_table *table, uint64_t document)
{
	struct radix_item *item = (struct radix_item *)context + row;
	int64_t date = table->dates[document];

	item->key = date == DATE_NONE ? UINT32_MAX : (uint64_t)(date - INT32_MIN);
	item->item = (uint32_t)row;
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
	WW_STEP(corpus_visit(corpus, take_date, items, error));
	sorted = radix_sort(items, items + corpus->rows, corpus->rows);
	for (uint64_t i = 0; i < corpus->rows; i++)
		(*out)[i] = sorted[i].item;
done:
	alloc_free(alloc, items);
	return status;
}
