/* Lemmas and parts of speech for a corpus whose documents came without: put into its lexicons by hand. */
#ifndef SUPPORT_TAGS_H
#define SUPPORT_TAGS_H

#include "support/check.h"
#include "watchword/corpus.h"

/* What all types of a text get; NULL: none. */
struct test_tag {
	const char *text;
	const char *lemma;
	const char *pos;
};

/* Before anything is asked of the corpus that depends on tags. They must be taken again before it is closed. */
void tags_give(const ww_corpus *corpus, const struct test_tag *tags, size_t count);
void tags_take(const ww_corpus *corpus);

#endif
