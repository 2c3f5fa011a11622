/* A long list of codes in pieces that never move, so that growing it needs no second copy. */
#ifndef STORE_CODE_LIST_H
#define STORE_CODE_LIST_H

#include "base/status.h"
#include "base/vec.h"

enum { CODE_PIECE = 64 * 1024 }; /* codes in a piece */

struct code_list {
	struct vec pieces; /* uint32_t *, CODE_PIECE codes each */
	uint64_t count;
};

static inline struct code_list code_list_of(const ww_alloc *alloc)
{
	return (struct code_list){.pieces = vec_of(alloc, sizeof(uint32_t *))};
}

/*
 * The code at a position, which must be below count. Codes up to the next multiple of CODE_PIECE follow it in memory.
 */
static inline uint32_t *code_list_at(const struct code_list *list, uint64_t position)
{
	uint32_t **pieces = list->pieces.items;
	return pieces[position / CODE_PIECE] + position % CODE_PIECE;
}

/* Appends numbers[codes[i]] for count codes. */
ww_status code_list_append(struct code_list *list, const uint32_t *codes, size_t count, const uint32_t *numbers,
                           ww_error *error);

static inline size_t code_list_bytes(const struct code_list *list)
{
	return list->pieces.count * (CODE_PIECE * sizeof(uint32_t));
}

void code_list_clear(struct code_list *list);

#endif
