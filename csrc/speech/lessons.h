/*
 * What the detectors of speech learn about a corpus, kept with it while it is open, so that only the first question has
 * to learn it: the words of the word lists, the shapes of the types of each segment, what the lists of each language
 * say, what the models know about the types, and the languages of documents that do not say theirs. Takes 8 bytes for
 * each type and one for each document of the segments that were asked about, 4 bytes a type and up to 3 MB for each
 * model of a segment, 1 MB, and some 1 MB for each of the languages with word lists that occurred.
 */
#ifndef SPEECH_LESSONS_H
#define SPEECH_LESSONS_H

#include <stdatomic.h>

#include "corpus/token_cursor.h"
#include "speech/guess.h"
#include "speech/model.h"
#include "speech/sheet.h"

struct lessons;

/* Those of a corpus, for all threads; borrowed from it. */
ww_status lessons_of(struct lessons **out, const ww_corpus *corpus, ww_error *error);

/* About a segment. */
struct segment_lesson {
	const struct lexicon *lexicon;
	const struct shapes *shapes;
	_Atomic uint8_t *languages; /* by document: 1 + the number that was guessed, 0 where nobody asked */
};

/* Borrowed from the corpus. */
ww_status lessons_segment(struct segment_lesson *out, struct lessons *lessons, const ww_corpus *corpus, size_t segment,
                          ww_error *error);

enum { LANGUAGE_BYTES = 4 }; /* of a language code, with its zero */

/* Fills code (LANGUAGE_BYTES) with the language of a document, given whole: by its tag or else by its text. */
ww_status lessons_language(char *code, const struct lessons *lessons, const ww_corpus *corpus,
                           const struct segment_lesson *segment, const struct token_run *document, ww_error *error);

/* A code as the word lists have it, static; "" when they do not. */
const char *lessons_listed(const char *code);

/*
 * The sheet of a language, whose code is any text; borrowed from the corpus. Languages without word lists share one.
 */
ww_status lessons_sheet(const struct sheet **out, struct lessons *lessons, sheet_maker make, const char *language,
                        ww_error *error);

/* Makes a model for a lexicon; the caller's, for model_free. */
typedef ww_status (*model_maker)(struct model **out, const struct lexicon *lexicon, const char *language,
                                 const ww_alloc *alloc, ww_error *error);

/* The model of a segment, which was asked about before, for a language that has weights; borrowed from the corpus. */
ww_status lessons_model(const struct model **out, struct lessons *lessons, model_maker make, size_t segment,
                        const char *language, ww_error *error);

#endif
