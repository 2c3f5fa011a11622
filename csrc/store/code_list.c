#include "store/code_list.h"

/* Adds a piece; all are full. */
static ww_status grow(struct code_list *list, ww_error *error)
{
	uint32_t *piece = alloc_array(list->pieces.alloc, CODE_PIECE, sizeof *piece);
	ww_status status;

	if (!piece)
		return ww_fail_memory(error);
	status = vec_push(&list->pieces, &piece, error);
	if (status != WW_OK)
		alloc_free(list->pieces.alloc, piece);
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

	for (size_t i = 0; i < list->pieces.count; i++)
		alloc_free(list->pieces.alloc, pieces[i]);
	vec_clear(&list->pieces);
	list->count = 0;
}
