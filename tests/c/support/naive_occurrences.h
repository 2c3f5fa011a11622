/* The slow and simple twin of ww_slogan_occurrences. */
#ifndef SUPPORT_NAIVE_OCCURRENCES_H
#define SUPPORT_NAIVE_OCCURRENCES_H

#include "support/plain_corpus.h"
#include "watchword/slogans.h"

enum { NAIVE_PHRASE_WORDS = 8 };

/* A variant with its words as they are on the layer of the plain corpus. */
struct naive_variant {
	char *text; /* as written */
	const char *words[NAIVE_PHRASE_WORDS];
	size_t length;
	uint64_t count; /* mentions */
};

/* A mention, in bytes. */
struct naive_mention {
	size_t document;
	uint64_t start;
	uint64_t end;
};

struct naive_sought {
	const struct naive_variant *variants; /* in the order of their first mentions; no two are written alike */
	size_t variant_count;
	const struct naive_mention *mentions;
	size_t mention_count;
	const ww_table *names; /* of ww_slogan_variants */
};

/* The table as table_dump gives it, with offsets in bytes, for free. plain is on the layer "bare". */
char *naive_occurrences(const struct plain_corpus *plain, const struct naive_sought *sought,
                        const ww_occurrence_options *options);

#endif
