/* Names of a passage, and which of their forms belong together. */
#ifndef SPEECH_NAMES_H
#define SPEECH_NAMES_H

#include "base/radix.h"
#include "speech/passage.h"

/* A run of capitalised words, with the titles before it and the particles inside: "Mr. Lars van der Berg". */
struct name {
	size_t first; /* words first to end - 1, title included */
	size_t core;  /* first word behind the last title */
	size_t end;
	uint32_t last_term; /* of its last word, or in German a key that is the same without a genitive s */
	size_t full;        /* number of the fullest form of the same name */
	bool person;        /* has a title or follows an office, or is called by a shorter name elsewhere */
};

/* Reused from document to document. */
struct names {
	struct vec list;   /* struct name, in the order of the passage */
	struct vec order;  /* struct radix_item: names by last term, then place; and as many to sort with */
	size_t voice;      /* number of the full name that was resolved last, or SIZE_MAX */
	size_t voice_word; /* word of the speaker that it was resolved for */
};

static inline struct names names_of(const ww_alloc *alloc)
{
	return (struct names){.list = vec_of(alloc, sizeof(struct name)),
	                      .order = vec_of(alloc, sizeof(struct radix_item))};
}

ww_status names_read(struct names *names, const struct passage *passage, ww_error *error);

/*
 * The fullest form of the name of a speaker at words first to end - 1: of the name that is its head or stands in
 * apposition to it; for a pronoun, a relative or a title, of the person named before. Asked in the order of the
 * passage, as who spoke before is likely to speak again. Returns false when the speaker is not called by a name.
 */
bool names_resolve(size_t *name_first, size_t *name_end, struct names *names, const struct passage *passage,
                   size_t first, size_t end);

void names_clear(struct names *names);

#endif
