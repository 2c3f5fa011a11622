/* From numbered things to the table that lists them: some are kept, put in order and written, up to a limit. */
#ifndef SPEECH_LISTING_H
#define SPEECH_LISTING_H

#include "table/build.h"

/* A thing on its way into the table. */
struct listed {
	const void *question; /* of the listing */
	uint32_t number;
};

/* What is listed; question is what the functions know it by. */
struct listing {
	const ww_alloc *alloc;
	const void *question;
	size_t count;
	bool (*keep)(const void *question, uint32_t number); /* NULL: all */
	int (*compare)(const void *left, const void *right); /* of two struct listed, which are never equal */
	ww_status (*declare)(struct table_builder *builder, const void *question, ww_error *error);
	ww_status (*write)(struct table_builder *builder, const void *question, uint32_t number, ww_error *error);
	uint64_t limit; /* rows at most; 0: all */
};

/* ww_table_total of *out tells how many were kept. */
ww_status listing_table(ww_table **out, const struct listing *listing, ww_error *error);

#endif
