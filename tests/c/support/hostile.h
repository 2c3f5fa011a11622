/*
 * Texts that are hard on whoever reads them: each is there to find time that grows faster than the text, memory that
 * grows with it, or a byte that gets lost. Of any size, and the same bytes in every run.
 */
#ifndef SUPPORT_HOSTILE_H
#define SUPPORT_HOSTILE_H

#include <stddef.h>

#include "watchword/store.h"

/* Documents on the heap; the inputs borrow from the rest. */
struct hostile {
	ww_input *documents;
	size_t count;
	ww_field *fields;
	char *bytes;
	char *ids;
};

/* How many there are, and what each is called: unique, without tabs. */
size_t hostile_count(void);
const char *hostile_name(size_t which);

/*
 * Documents of `size` bytes in all: one, or as many as it takes when each has at most document_size bytes (0: one).
 * What is hard about documents themselves, such as having no text, comes as it is.
 */
struct hostile hostile_make(size_t which, size_t size, size_t document_size);
void hostile_free(struct hostile *hostile);

/* The same for news that are no trouble, to compare with. */
struct hostile hostile_plain(size_t size, size_t document_size);

#endif
