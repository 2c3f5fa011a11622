/*
 * Entries kept for later in a few bytes each: of their terms, those that they do not share with the one before.
 */
#ifndef COUNT_ENTRY_LIST_H
#define COUNT_ENTRY_LIST_H

#include "count/entries.h"

struct entry_list {
	const ww_alloc *alloc;
	bool parted;       /* parts are kept */
	struct vec *bytes; /* by stretch: up to ENTRY_STRETCHES_MAX */
};

ww_status entry_list_make(struct entry_list *out, const ww_alloc *alloc, bool parted, ww_error *error);

/* An entry_visit whose context is the list. */
ww_status entry_list_add(void *list, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error);

void entry_list_clear(struct entry_list *list);

/* Over the entries of one stretch, in order. */
struct entry_reader {
	const struct entry_list *list;
	const uint8_t *at;
	const uint8_t *end;
	uint32_t terms[SHAPE_MAX];
	struct entry entry; /* the one that was read; without parts where these are not kept */
	struct vec parts;   /* struct entry_part */
};

struct entry_reader entry_reader_of(const struct entry_list *list, size_t stretch);

/* Reads the next entry; *more is false at the end. Fails only for want of memory for parts. */
ww_status entry_reader_next(struct entry_reader *reader, bool *more, ww_error *error);

void entry_reader_clear(struct entry_reader *reader);

#endif
