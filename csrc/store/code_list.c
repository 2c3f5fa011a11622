#include "store/code_list.h"

ww_status code_list_grow(struct code_list *list, ww_error *error)
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

void code_list_clear(struct code_list *list)
{
	uint32_t **pieces = list->pieces.items;

	for (size_t i = 0; i < list->pieces.count; i++)
		alloc_free(list->pieces.alloc, pieces[i]);
	vec_clear(&list->pieces);
	list->count = 0;
}
