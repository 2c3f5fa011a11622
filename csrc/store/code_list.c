#include "store/code_list.h"

/*
 * A short list takes its memory piece by piece. A long one takes a block of many at a time, which the system can give
 * in large pages: to touch them for the first time costs far less.
 */
enum { BLOCK_PIECES = 32 };

/* Adds pieces; all are full. */
static ww_status grow(struct code_list *list, ww_error *error)
{
	size_t pieces = list->pieces.count < BLOCK_PIECES ? 1 : BLOCK_PIECES;
	uint32_t *block;
	ww_status status;

	WW_STEP(vec_reserve(&list->pieces, pieces, error));
	block = alloc_array(list->pieces.alloc, pieces * CODE_PIECE, sizeof *block);
	if (!block)
		return ww_fail_memory(error);
	alloc_wish_large_pages(list->pieces.alloc, block, pieces * CODE_PIECE * sizeof *block);
	for (size_t i = 0; i < pieces; i++, block += CODE_PIECE)
		WW_STEP(vec_push(&list->pieces, &block, error));
done:
	return status;
}

ww_status code_list_append(struct code_list *list, const uint32_t *codes, size_t count, const uint32_t *numbers,
                           ww_error *error)
{
	ww_status status = WW_OK;

	while (count) {
		size_t left = CODE_PIECE - list->count % CODE_PIECE, part = count < left ? count : left;
		if (list->count == list->pieces.count * (uint64_t)CODE_PIECE)
			WW_STEP(grow(list, error));
		uint32_t *to = code_list_at(list, list->count);
		for (size_t i = 0; i < part; i++)
			to[i] = numbers[codes[i]];
		list->count += part;
		codes += part;
		count -= part;
	}
done:
	return status;
}

void code_list_clear(struct code_list *list)
{
	uint32_t **pieces = list->pieces.items;

	for (size_t i = 0; i < list->pieces.count; i += i < BLOCK_PIECES ? 1 : BLOCK_PIECES)
		alloc_free(list->pieces.alloc, pieces[i]);
	vec_clear(&list->pieces);
	list->count = 0;
}
