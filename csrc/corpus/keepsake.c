#include "corpus/keepsake.h"

#include "corpus/shared.h"

struct keepsake {
	const struct keepsake_kind *kind;
	void *kept;
	struct keepsake *next;
};

void keepsakes_free(struct corpus_shared *shared)
{
	while (shared->keepsakes) {
		struct keepsake *first = shared->keepsakes;

		shared->keepsakes = first->next;
		first->kind->free(first->kept);
		alloc_free(shared->alloc, first);
	}
}

static ww_status add_keepsake(void **out, const ww_corpus *corpus, const struct keepsake_kind *kind, ww_error *error)
{
	struct corpus_shared *shared = corpus->shared;
	struct keepsake *added = alloc_array(shared->alloc, 1, sizeof *added);
	ww_status status;

	if (!added)
		return ww_fail_memory(error);
	*added = (struct keepsake){.kind = kind, .next = shared->keepsakes};
	status = kind->make(&added->kept, corpus, error);
	if (status != WW_OK) {
		alloc_free(shared->alloc, added);
		return status;
	}
	shared->keepsakes = added;
	*out = added->kept;
	return WW_OK;
}

ww_status corpus_keepsake(void **out, const ww_corpus *corpus, const struct keepsake_kind *kind, ww_error *error)
{
	const struct keepsake *found;
	ww_status status = WW_OK;

	pthread_mutex_lock(&corpus->shared->mutex);
	for (found = corpus->shared->keepsakes; found && found->kind != kind;)
		found = found->next;
	if (found)
		*out = found->kept;
	else
		status = add_keepsake(out, corpus, kind, error);
	pthread_mutex_unlock(&corpus->shared->mutex);
	return status;
}
