/* Some of a segment's documents by number, to be told from the others while one goes through all of them. */
#ifndef STORE_DOCUMENT_LIST_H
#define STORE_DOCUMENT_LIST_H

#include <stdbool.h>
#include <stdint.h>

/* What is left of the list; borrowed. */
struct document_list {
	const uint64_t *next; /* ascending */
	uint64_t left;
};

/* Whether a document is in the list. To be asked of each in ascending order, since what was asked is passed over. */
static inline bool document_list_has(struct document_list *list, uint64_t document)
{
	if (list->left == 0 || *list->next != document)
		return false;
	list->next++;
	list->left--;
	return true;
}

#endif
