/*
 * Entries that are kept for later with numbers of their own, by several threads, whole or the first in some order. An
 * item is a struct of the user's that begins with struct kept_entry.
 */
#ifndef COUNT_KEPT_H
#define COUNT_KEPT_H

#include "count/entries.h"
#include "count/sort.h"

struct kept_entry {
	uint64_t terms_at;
	uint64_t number; /* in the order in which the worker met entries: that of a stretch is one worker's */
	uint32_t stretch;
	uint32_t length; /* in terms */
};

struct kept_list {
	struct vec items;
	struct vec terms; /* uint32_t */
	uint64_t met;     /* entries, those left out included */
};

struct kept {
	const ww_alloc *alloc;
	struct kept_list *lists; /* one a worker; after kept_gather all are in the first */
	unsigned workers;
	sort_compare compare; /* items */
	uint64_t limit;       /* of items, the first in order; 0: all */
};

/* compare must tell all items apart. Cleared by kept_clear whatever the outcome. */
ww_status kept_init(struct kept *out, const ww_alloc *alloc, size_t item_size, sort_compare compare, uint64_t limit,
                    const ww_run *run, ww_error *error);

/* Adds an item, whose head is filled from the entry. */
ww_status kept_add(struct kept *kept, unsigned worker, size_t stretch, const struct entry *entry, void *item,
                   ww_error *error);

/* Puts all items, up to the limit, in the first list and in order. */
ww_status kept_gather(struct kept *kept, const ww_run *run, ww_error *error);

/* The order of entries: by their terms, each by its bytes. */
static inline int kept_compare(const struct kept_entry *left, const struct kept_entry *right)
{
	if (left->stretch != right->stretch)
		return left->stretch < right->stretch ? -1 : 1;
	return (left->number > right->number) - (left->number < right->number);
}

static inline const uint32_t *kept_terms(const struct kept *kept, const struct kept_entry *entry)
{
	return (const uint32_t *)kept->lists[0].terms.items + entry->terms_at;
}

void kept_clear(struct kept *kept);

#endif
