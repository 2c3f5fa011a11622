#include "speech/lessons.h"

#include <string.h>

#include "text/language.h"

enum { CODE_BYTES = 4 }; /* of a language code, with its zero */

struct lesson {
	size_t segment;
	char language[CODE_BYTES];
	void *learnt;
};

ww_status lessons_begin(struct lessons *lessons, const ww_corpus *corpus, lessons_learn learn,
                        void (*forget)(void *learnt), ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);

	*lessons = (struct lessons){.corpus = corpus,
	                            .learn = learn,
	                            .forget = forget,
	                            .learnt = vec_of(alloc, sizeof(struct lesson)),
	                            .guesses = alloc_zeroed(alloc, corpus_segments(corpus), sizeof *lessons->guesses)};
	if (!lessons->guesses || pthread_mutex_init(&lessons->mutex, NULL) != 0) {
		alloc_free(alloc, lessons->guesses);
		return ww_fail_memory(error);
	}
	return WW_OK;
}

void lessons_end(struct lessons *lessons)
{
	for (size_t i = 0; i < lessons->learnt.count; i++)
		lessons->forget(((struct lesson *)vec_at(&lessons->learnt, i))->learnt);
	for (size_t i = 0; i < corpus_segments(lessons->corpus); i++)
		guess_free(lessons->guesses[i]);
	alloc_free(lessons->learnt.alloc, lessons->guesses);
	vec_clear(&lessons->learnt);
	pthread_mutex_destroy(&lessons->mutex);
}

/*
 * Fills code (CODE_BYTES, zero-terminated) with the primary part of a language tag in small letters, or the code that
 * stands for it; "" when it is none.
 */
static void code_of(char *code, ww_text tag)
{
	const char *known = language_code(language_find(tag.data, tag.size));
	size_t size = 0;

	memset(code, 0, CODE_BYTES);
	if (*known) {
		memcpy(code, known, strlen(known) < CODE_BYTES ? strlen(known) : 0);
		return;
	}
	while (size < tag.size && tag.data[size] != '-' && tag.data[size] != '_')
		size++;
	if (size >= CODE_BYTES)
		return;
	for (size_t i = 0; i < size; i++)
		code[i] = (char)(tag.data[i] >= 'A' && tag.data[i] <= 'Z' ? tag.data[i] | 0x20 : tag.data[i]);
}

/* The votes of a segment's types, made at the first question. Immutable from then on, so that they are read unlocked.
 */
static ww_status guess_for(const struct guess **out, struct lessons *lessons, size_t segment,
                           const struct lexicon *lexicon, ww_error *error)
{
	struct guess **guess = &lessons->guesses[segment];
	ww_status status = WW_OK;

	pthread_mutex_lock(&lessons->mutex);
	if (!*guess)
		status = guess_new(guess, lexicon, lessons->learnt.alloc, error);
	*out = *guess;
	pthread_mutex_unlock(&lessons->mutex);
	return status;
}

/* Fills code with the language of a document by its tag or else by its text. */
static ww_status language_of(char *code, struct lessons *lessons, const struct lexicon *lexicon,
                             const struct token_run *document, ww_error *error)
{
	const struct guess *guess;
	const char *guessed;
	ww_text tag;
	ww_status status;

	WW_STEP(corpus_language(&tag, lessons->corpus, document->place, error));
	code_of(code, tag);
	if (*code)
		return WW_OK;
	WW_STEP(guess_for(&guess, lessons, document->place.segment, lexicon, error));
	guessed = guess->languages[guess_language(guess, document->types, document->count)];
	code_of(code, (ww_text){guessed, strlen(guessed)});
done:
	return status;
}

/* Finds a lesson, or learns it: whoever comes second would have to wait for it anyway. Under the mutex. */
static ww_status find_lesson(struct lesson *lesson, struct lessons *lessons, const struct lexicon *lexicon,
                             ww_error *error)
{
	ww_status status;

	for (size_t i = 0; i < lessons->learnt.count; i++) {
		const struct lesson *known = vec_at(&lessons->learnt, i);

		if (known->segment == lesson->segment && strcmp(known->language, lesson->language) == 0) {
			lesson->learnt = known->learnt;
			return WW_OK;
		}
	}
	WW_STEP(vec_reserve(&lessons->learnt, 1, error));
	WW_STEP(lessons->learn(&lesson->learnt, lessons->learnt.alloc, lexicon, lesson->language, error));
	WW_STEP(vec_push(&lessons->learnt, lesson, error));
done:
	return status;
}

ww_status lessons_for(const void **learnt, struct lessons *lessons, const struct lexicon *lexicon,
                      const struct token_run *document, ww_error *error)
{
	struct lesson lesson = {.segment = document->place.segment};
	ww_status status;

	WW_STEP(language_of(lesson.language, lessons, lexicon, document, error));
	pthread_mutex_lock(&lessons->mutex);
	status = find_lesson(&lesson, lessons, lexicon, error);
	pthread_mutex_unlock(&lessons->mutex);
	*learnt = lesson.learnt;
done:
	return status;
}
