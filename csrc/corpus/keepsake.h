/* What a layer above computes from a snapshot at its first question, and keeps with it until the corpus is closed. */
#ifndef CORPUS_KEEPSAKE_H
#define CORPUS_KEEPSAKE_H

#include "base/status.h"
#include "corpus/corpus.h"

/* Static: its address is what a keepsake is found by. */
struct keepsake_kind {
	/* Called once, under the corpus's mutex: it must not ask the corpus for anything that is computed lazily. */
	ww_status (*make)(void **out, const ww_corpus *corpus, ww_error *error);
	void (*free)(void *kept);
};

/* The one of a kind, for all views and threads; borrowed from the corpus. Made when there is none, or making failed. */
ww_status corpus_keepsake(void **out, const ww_corpus *corpus, const struct keepsake_kind *kind, ww_error *error);

#endif
