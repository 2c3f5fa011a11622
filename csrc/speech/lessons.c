#include "speech/lessons.h"

#include <pthread.h>
#include <string.h>

#include "corpus/keepsake.h"
#include "speech/lists.h"
#include "text/language.h"

struct kept_sheet {
	sheet_maker make;
	const char *language; /* of the word lists, static; "" for all languages without */
	struct sheet *sheet;
};

struct kept_model {
	model_maker make;
	size_t segment;
	const char *language; /* of the weights, static */
	struct model *model;
};

struct lessons {
	const ww_alloc *alloc;
	struct word_book *book;
	struct guess *guess;
	size_t segments;
	pthread_mutex_t mutex; /* guards what follows */
	struct segment_lesson *of_segments;
	struct vec sheets; /* struct kept_sheet */
	struct vec models; /* struct kept_model */
};

static void forget_segment(struct segment_lesson *lesson, const ww_alloc *alloc)
{
	shapes_free((struct shapes *)lesson->shapes);
	alloc_free(alloc, lesson->languages);
	*lesson = (struct segment_lesson){0};
}

static void lessons_free(void *kept)
{
	struct lessons *lessons = kept;

	for (size_t i = 0; lessons->of_segments && i < lessons->segments; i++)
		forget_segment(&lessons->of_segments[i], lessons->alloc);
	alloc_free(lessons->alloc, lessons->of_segments);
	for (size_t i = 0; i < lessons->sheets.count; i++)
		sheet_free(((struct kept_sheet *)vec_at(&lessons->sheets, i))->sheet);
	vec_clear(&lessons->sheets);
	for (size_t i = 0; i < lessons->models.count; i++)
		model_free(((struct kept_model *)vec_at(&lessons->models, i))->model);
	vec_clear(&lessons->models);
	guess_free(lessons->guess);
	word_book_free(lessons->book);
	pthread_mutex_destroy(&lessons->mutex);
	alloc_free(lessons->alloc, lessons);
}

static ww_status lessons_make(void **out, const ww_corpus *corpus, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct lessons *lessons = alloc_zeroed(alloc, 1, sizeof *lessons);
	ww_status status = WW_OK;

	if (!lessons)
		return ww_fail_memory(error);
	lessons->alloc = alloc;
	lessons->segments = corpus_segments(corpus);
	lessons->sheets = vec_of(alloc, sizeof(struct kept_sheet));
	lessons->models = vec_of(alloc, sizeof(struct kept_model));
	if (pthread_mutex_init(&lessons->mutex, NULL) != 0) {
		alloc_free(alloc, lessons);
		return ww_fail_memory(error);
	}
	lessons->of_segments = alloc_zeroed(alloc, lessons->segments, sizeof *lessons->of_segments);
	if (!lessons->of_segments) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(word_book_new(&lessons->book, alloc, error));
	WW_STEP(guess_new(&lessons->guess, lessons->book, alloc, error));
	*out = lessons, lessons = NULL;
done:
	if (lessons)
		lessons_free(lessons);
	return status;
}

ww_status lessons_of(struct lessons **out, const ww_corpus *corpus, ww_error *error)
{
	static const struct keepsake_kind kind = {lessons_make, lessons_free};
	void *kept;
	ww_status status = corpus_keepsake(&kept, corpus, &kind, error);

	if (status == WW_OK)
		*out = kept;
	return status;
}

static ww_status learn_segment(struct segment_lesson *lesson, const struct lessons *lessons,
                               const struct segment *segment, ww_error *error)
{
	struct shapes *shapes;
	ww_status status;

	WW_STEP(segment_lexicon(&lesson->lexicon, segment, error));
	WW_STEP(shapes_new(&shapes, lesson->lexicon, lessons->book, lessons->alloc, error));
	lesson->shapes = shapes;
	lesson->languages = alloc_zeroed(lessons->alloc, segment_counts(segment)->documents, 1);
	if (!lesson->languages)
		status = ww_fail_memory(error);
done:
	if (status != WW_OK)
		forget_segment(lesson, lessons->alloc);
	return status;
}

ww_status lessons_segment(struct segment_lesson *out, struct lessons *lessons, const ww_corpus *corpus, size_t segment,
                          ww_error *error)
{
	struct segment_lesson *lesson = &lessons->of_segments[segment];
	ww_status status = WW_OK;

	pthread_mutex_lock(&lessons->mutex);
	if (!lesson->shapes)
		status = learn_segment(lesson, lessons, corpus_segment(corpus, segment), error);
	*out = *lesson;
	pthread_mutex_unlock(&lessons->mutex);
	return status;
}

/*
 * Fills code with the primary part of a language tag in small letters, or the code that stands for it; "" when it is
 * none.
 */
static void code_of(char *code, ww_text tag)
{
	const char *known = language_code(language_find(tag.data, tag.size));
	size_t size = 0;

	memset(code, 0, LANGUAGE_BYTES);
	if (*known) {
		memcpy(code, known, strlen(known) < LANGUAGE_BYTES ? strlen(known) : 0);
		return;
	}
	while (size < tag.size && tag.data[size] != '-' && tag.data[size] != '_')
		size++;
	if (size >= LANGUAGE_BYTES)
		return;
	for (size_t i = 0; i < size; i++)
		code[i] = (char)(tag.data[i] >= 'A' && tag.data[i] <= 'Z' ? tag.data[i] | 0x20 : tag.data[i]);
}

ww_status lessons_language(char *code, const struct lessons *lessons, const ww_corpus *corpus,
                           const struct segment_lesson *segment, const struct token_run *document, ww_error *error)
{
	_Atomic uint8_t *kept = &segment->languages[document->place.document];
	const char *guessed;
	uint8_t number;
	ww_text tag;
	ww_status status;

	WW_STEP(corpus_language(&tag, corpus, document->place, error));
	code_of(code, tag);
	if (*code)
		return WW_OK;
	number = atomic_load_explicit(kept, memory_order_relaxed);
	if (number == 0) {
		number = (uint8_t)(1 + guess_language(lessons->guess, segment->shapes, document->types, document->count));
		atomic_store_explicit(kept, number, memory_order_relaxed);
	}
	guessed = lessons->guess->languages[number - 1];
	code_of(code, (ww_text){guessed, strlen(guessed)});
done:
	return status;
}

const char *lessons_listed(const char *code)
{
	for (size_t i = 0; i < speech_lists_count; i++)
		if (strcmp(speech_lists[i].language, code) == 0)
			return speech_lists[i].language;
	return "";
}

/* Finds a sheet, or makes it: whoever comes second would have to wait for it anyway. Under the mutex. */
static ww_status find_sheet(struct kept_sheet *wanted, struct lessons *lessons, ww_error *error)
{
	ww_status status;

	for (size_t i = 0; i < lessons->sheets.count; i++) {
		const struct kept_sheet *kept = vec_at(&lessons->sheets, i);

		if (kept->make == wanted->make && kept->language == wanted->language) {
			wanted->sheet = kept->sheet;
			return WW_OK;
		}
	}
	WW_STEP(vec_reserve(&lessons->sheets, 1, error));
	WW_STEP(wanted->make(&wanted->sheet, lessons->book, wanted->language, lessons->alloc, error));
	WW_STEP(vec_push(&lessons->sheets, wanted, error));
done:
	return status;
}

ww_status lessons_sheet(const struct sheet **out, struct lessons *lessons, sheet_maker make, const char *language,
                        ww_error *error)
{
	struct kept_sheet wanted = {.make = make, .language = lessons_listed(language)};
	ww_status status;

	pthread_mutex_lock(&lessons->mutex);
	status = find_sheet(&wanted, lessons, error);
	pthread_mutex_unlock(&lessons->mutex);
	*out = wanted.sheet;
	return status;
}

/* Under the mutex. */
static ww_status find_model(struct kept_model *wanted, struct lessons *lessons, ww_error *error)
{
	ww_status status;

	for (size_t i = 0; i < lessons->models.count; i++) {
		const struct kept_model *kept = vec_at(&lessons->models, i);

		if (kept->make == wanted->make && kept->segment == wanted->segment && kept->language == wanted->language) {
			wanted->model = kept->model;
			return WW_OK;
		}
	}
	WW_STEP(vec_reserve(&lessons->models, 1, error));
	WW_STEP(wanted->make(&wanted->model, lessons->of_segments[wanted->segment].lexicon, wanted->language,
	                     lessons->alloc, error));
	WW_STEP(vec_push(&lessons->models, wanted, error));
done:
	return status;
}

ww_status lessons_model(const struct model **out, struct lessons *lessons, model_maker make, size_t segment,
                        const char *language, ww_error *error)
{
	struct kept_model wanted = {.make = make, .segment = segment, .language = language};
	ww_status status;

	pthread_mutex_lock(&lessons->mutex);
	status = find_model(&wanted, lessons, error);
	pthread_mutex_unlock(&lessons->mutex);
	*out = wanted.model;
	return status;
}
