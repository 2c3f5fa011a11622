#include "speech/listing.h"

#include <stdlib.h>

/* Those that are kept, in order; *out is the caller's. */
static ww_status put_in_order(struct listed **out, size_t *count, const struct listing *listing, ww_error *error)
{
	struct listed *listed = alloc_array(listing->alloc, listing->count, sizeof *listed);

	*out = listed;
	*count = 0;
	if (!listed)
		return ww_fail_memory(error);
	for (uint32_t i = 0; i < listing->count; i++)
		if (!listing->keep || listing->keep(listing->question, i))
			listed[(*count)++] = (struct listed){listing->question, i};
	if (*count)
		qsort(listed, *count, sizeof *listed, listing->compare);
	return WW_OK;
}

ww_status listing_table(ww_table **out, const struct listing *listing, ww_error *error)
{
	struct table_builder *builder = NULL;
	struct listed *listed = NULL;
	size_t count;
	ww_status status;

	WW_STEP(put_in_order(&listed, &count, listing, error));
	WW_STEP(table_builder_new(&builder, listing->alloc, error));
	WW_STEP(listing->declare(builder, listing->question, error));
	for (size_t i = 0; i < count && (listing->limit == 0 || i < listing->limit); i++)
		WW_STEP(listing->write(builder, listing->question, listed[i].number, error));
	WW_STEP(table_finish(out, builder, count, error));
done:
	table_builder_free(builder);
	alloc_free(listing->alloc, listed);
	return status;
}
