#include "speech/detect.h"

#include <string.h>

#include "base/pool.h"
#include "base/progress.h"
#include "text/language.h"

enum {
	CODE_BYTES = 4,       /* of a language code, with its zero */
	RANGE_CODES = 1 << 18 /* a share of work: some ten milliseconds */
};

/* What a detector learnt for the documents of one segment that are in one language. */
struct lesson {
	size_t segment;
	char language[CODE_BYTES];
	void *learnt;
};

/* What one thread works with. */
struct worker {
	struct reading reading;
	void *work;
};

struct detect_call {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	const struct detector *detector;
	double min_confidence;
	bool points;
	struct vec lessons; /* struct lesson, by segment */
	struct row_range *ranges;
	size_t range_count;
	ww_table **parts; /* by range */
	struct worker *workers;
	unsigned worker_count;
};

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

static struct lesson *find_lesson(const struct detect_call *call, size_t segment, const char *language)
{
	struct lesson *lessons = call->lessons.items;

	for (size_t i = 0; i < call->lessons.count; i++)
		if (lessons[i].segment == segment && strcmp(lessons[i].language, language) == 0)
			return &lessons[i];
	return NULL;
}

static ww_status language_of(char code[CODE_BYTES], const struct detect_call *call, struct document_place place,
                             ww_error *error)
{
	ww_text tag;
	ww_status status = corpus_language(&tag, call->corpus, place, error);

	if (status == WW_OK)
		code_of(code, tag);
	return status;
}

/* Which languages each segment has documents in. */
static ww_status list_lessons(struct detect_call *call, ww_error *error)
{
	struct lesson *last = NULL;

	for (uint64_t row = 0; row < call->corpus->rows; row++) {
		struct lesson lesson = {.segment = corpus_place(call->corpus, row).segment};
		ww_status status = language_of(lesson.language, call, corpus_place(call->corpus, row), error);

		if (status != WW_OK)
			return status;
		if (last && last->segment == lesson.segment && strcmp(last->language, lesson.language) == 0)
			continue;
		last = find_lesson(call, lesson.segment, lesson.language);
		if (last)
			continue;
		status = vec_push(&call->lessons, &lesson, error);
		if (status != WW_OK)
			return status;
		last = vec_at(&call->lessons, call->lessons.count - 1);
	}
	return WW_OK;
}

static ww_status learn_lesson(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct detect_call *call = context;
	struct lesson *lesson = vec_at(&call->lessons, item);
	const struct lexicon *lexicon;
	ww_status status;

	(void)worker;
	WW_STEP(segment_lexicon(&lexicon, corpus_segment(call->corpus, lesson->segment), error));
	WW_STEP(call->detector->learn(&lesson->learnt, call->alloc, lexicon, lesson->language, error));
done:
	return status;
}

static ww_status declare_columns(struct table_builder *rows, const struct detector *detector, ww_error *error)
{
	ww_status status;

	WW_STEP(label_columns(rows, error));
	for (size_t i = 0; i < detector->column_count; i++)
		WW_STEP(table_column(rows, detector->columns[i].name, detector->columns[i].type, error));
done:
	return status;
}

static ww_status look_at(struct detection *detection, const struct detect_call *call, const struct token_run *run,
                         ww_error *error)
{
	char language[CODE_BYTES];
	ww_status status;

	WW_STEP(language_of(language, call, run->place, error));
	WW_STEP(segment_lexicon(&detection->lexicon, corpus_segment(call->corpus, run->place.segment), error));
	detection->learnt = find_lesson(call, run->place.segment, language)->learnt;
	detection->types = run->types;
	detection->count = run->count;
	detection->run = *run;
	detection->spelt = false;
	WW_STEP(call->detector->look(detection, error));
done:
	return status;
}

static ww_status look_at_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct detect_call *call = context;
	struct worker *self = &call->workers[worker];
	struct detection detection = {.work = self->work,
	                              .min_confidence = call->min_confidence,
	                              .reading = &self->reading,
	                              .corpus = call->corpus,
	                              .points = call->points};
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more;
	ww_status status;

	WW_STEP(table_builder_new(&detection.rows, call->alloc, error));
	WW_STEP(declare_columns(detection.rows, call->detector, error));
	WW_STEP(token_cursor_open(&cursor, call->corpus, call->ranges[item].from, call->ranges[item].to, error));
	for (;;) {
		WW_STEP(token_cursor_document(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(look_at(&detection, call, &run, error));
	}
	WW_STEP(table_finish(&call->parts[item], detection.rows, 0, error));
done:
	token_cursor_close(cursor);
	table_builder_free(detection.rows);
	return status;
}

static ww_status begin_workers(struct detect_call *call, const ww_run *run, ww_error *error)
{
	unsigned count = run_threads(run);

	call->workers = alloc_zeroed(call->alloc, count, sizeof *call->workers);
	if (!call->workers)
		return ww_fail_memory(error);
	for (; call->worker_count < count; call->worker_count++) {
		struct worker *worker = &call->workers[call->worker_count];
		ww_status status = call->detector->begin(&worker->work, call->alloc, error);

		if (status != WW_OK)
			return status;
		worker->reading = reading_of(call->alloc);
	}
	return WW_OK;
}

/* A table of no rows, for a view without documents. */
static ww_status empty_table(ww_table **out, const struct detect_call *call, ww_error *error)
{
	struct table_builder *rows = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&rows, call->alloc, error));
	WW_STEP(declare_columns(rows, call->detector, error));
	WW_STEP(table_finish(out, rows, 0, error));
done:
	table_builder_free(rows);
	return status;
}

static ww_status look_at_all(ww_table **out, struct detect_call *call, const ww_run *run, ww_error *error)
{
	ww_status status;

	WW_STEP(list_lessons(call, error));
	WW_STEP(pool_run(call->lessons.count, learn_lesson, call, run, "word lists", error));
	WW_STEP(corpus_ranges(&call->ranges, &call->range_count, call->corpus, RANGE_CODES, error));
	if (call->range_count == 0) {
		status = empty_table(out, call, error);
		goto done;
	}
	call->parts = alloc_zeroed(call->alloc, call->range_count, sizeof(ww_table *));
	if (!call->parts) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(begin_workers(call, run, error));
	WW_STEP(pool_run(call->range_count, look_at_range, call, run, "parts", error));
	WW_STEP(table_concat(out, call->alloc, (const ww_table *const *)call->parts, call->range_count, error));
done:
	return status;
}

static void clear_call(struct detect_call *call)
{
	for (size_t i = 0; i < call->lessons.count; i++)
		if (((struct lesson *)call->lessons.items)[i].learnt)
			call->detector->forget(((struct lesson *)call->lessons.items)[i].learnt);
	for (size_t i = 0; call->parts && i < call->range_count; i++)
		if (call->parts[i])
			ww_table_free(call->parts[i]);
	for (unsigned i = 0; i < call->worker_count; i++) {
		reading_clear(&call->workers[i].reading);
		call->detector->end(call->workers[i].work);
	}
	alloc_free(call->alloc, call->workers);
	alloc_free(call->alloc, call->parts);
	alloc_free(call->alloc, call->ranges);
	vec_clear(&call->lessons);
}

ww_status detect_run(ww_table **out, const ww_corpus *corpus, const struct detector *detector,
                     const ww_speech_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct detect_call call = {.corpus = corpus,
	                           .alloc = alloc,
	                           .detector = detector,
	                           .min_confidence = options ? options->min_confidence : 0,
	                           .points = options && options->points,
	                           .lessons = vec_of(alloc, sizeof(struct lesson))};
	ww_status status;

	if (!(call.min_confidence >= 0 && call.min_confidence <= 1))
		return ww_fail(error, WW_EINVAL, "min_confidence %g is not between 0 and 1", call.min_confidence);
	status = look_at_all(out, &call, run, error);
	clear_call(&call);
	return status;
}

ww_status detect_spell(struct detection *detection, ww_error *error)
{
	ww_status status;

	if (detection->spelt)
		return WW_OK;
	status = reading_spell(detection->reading, detection->corpus, &detection->run, error);
	detection->spelt = status == WW_OK;
	return status;
}

ww_status detect_row(struct detection *detection, ww_error *error)
{
	return label_cells(detection->rows, detection->corpus, detection->run.place, error);
}

ww_status detect_text(struct detection *detection, size_t column, size_t first, size_t last, ww_error *error)
{
	ww_text text = reading_text(detection->reading, first, last);

	return table_text(detection->rows, column, text.data, text.size, error);
}

uint64_t detect_place(struct detection *detection, uint64_t byte)
{
	return detection->points ? reading_points(detection->reading, byte) : byte;
}

ww_status detect_start(struct detection *detection, size_t column, size_t first, ww_error *error)
{
	uint64_t place = detect_place(detection, reading_start(detection->reading, first));

	return table_integer(detection->rows, column, (int64_t)place, error);
}

ww_status detect_end(struct detection *detection, size_t column, size_t last, ww_error *error)
{
	uint64_t place = detect_place(detection, reading_end(detection->reading, last));

	return table_integer(detection->rows, column, (int64_t)place, error);
}
