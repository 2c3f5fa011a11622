/*
 * What a detector learns about the types of a segment when they stand in documents of a language: made when the first
 * such document comes, kept for the call. The language of a document that does not say is guessed from its text.
 */
#ifndef SPEECH_LESSONS_H
#define SPEECH_LESSONS_H

#include <pthread.h>

#include "base/vec.h"
#include "corpus/token_cursor.h"
#include "speech/guess.h"

/* *out is passed to forget. language is a code such as "en", never empty. */
typedef ww_status (*lessons_learn)(void **out, const ww_alloc *alloc, const struct lexicon *lexicon,
                                   const char *language, ww_error *error);

/* For all threads of a call. */
struct lessons {
	const ww_corpus *corpus;
	lessons_learn learn;
	void (*forget)(void *learnt);
	pthread_mutex_t mutex;  /* guards what follows */
	struct vec learnt;      /* struct lesson */
	struct guess **guesses; /* by segment */
};

/* On success lessons is the caller's, for lessons_end. */
ww_status lessons_begin(struct lessons *lessons, const ww_corpus *corpus, lessons_learn learn,
                        void (*forget)(void *learnt), ww_error *error);

/* What there is to know for a document, given whole; borrowed until lessons_end. */
ww_status lessons_for(const void **learnt, struct lessons *lessons, const struct lexicon *lexicon,
                      const struct token_run *document, ww_error *error);

void lessons_end(struct lessons *lessons);

#endif
