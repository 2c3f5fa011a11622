#include "speech/detect.h"

#include <string.h>

#include "base/pool.h"
#include "base/progress.h"
#include "speech/lessons.h"

enum { RANGE_CODES = 1 << 18 }; /* a share of work: some ten milliseconds */

/* What one thread works with. Ranges in a row share a table, so that the rows of a lone thread are written once. */
struct worker {
	struct places places;
	void *work;
	struct table_builder *rows; /* NULL: none are being written */
	size_t first;               /* range with which they begin */
	size_t next;                /* range that may go on with them */
};

struct detect_call {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	const struct detector *detector;
	double min_confidence;
	enum place_unit unit;
	struct lessons *lessons;
	struct row_range *ranges;
	size_t range_count;
	ww_table **parts; /* by the range that they begin with; NULL for those that went on with the one before */
	struct worker *workers;
	unsigned worker_count;
};

static ww_status declare_columns(struct table_builder *rows, const struct detector *detector, ww_error *error)
{
	ww_status status;

	WW_STEP(label_columns(rows, error));
	WW_STEP(table_columns(rows, detector->columns, detector->column_count, error));
done:
	return status;
}

/* Finds the language of the document and the sheets of it; mostly those of the document before. */
static ww_status learn_language(struct detection *detection, const struct detector *detector, ww_error *error)
{
	char code[LANGUAGE_BYTES];
	ww_status status;

	WW_STEP(lessons_language(code, detection->lessons, detection->corpus, &detection->segment, &detection->run, error));
	if (detection->sheets[0] && strcmp(code, detection->code) == 0)
		return WW_OK;
	for (size_t i = 0; i < DETECT_SHEETS && detector->sheets[i]; i++)
		WW_STEP(lessons_sheet(&detection->sheets[i], detection->lessons, detector->sheets[i], code, error));
	memcpy(detection->code, code, sizeof code);
	detection->language = lessons_listed(code);
done:
	return status;
}

static ww_status look_at(struct detection *detection, const struct detector *detector, const struct token_run *run,
                         ww_error *error)
{
	ww_status status;

	detection->run = *run;
	detection->types = run->types;
	detection->count = run->count;
	detection->located = false;
	WW_STEP(learn_language(detection, detector, error));
	WW_STEP(detector->look(detection, error));
done:
	return status;
}

/* A range lies inside one segment. */
static ww_status learn_segment(struct detection *detection, const struct row_range *range, ww_error *error)
{
	size_t segment = corpus_place(detection->corpus, range->from).segment;
	ww_status status = lessons_segment(&detection->segment, detection->lessons, detection->corpus, segment, error);

	detection->lexicon = detection->segment.lexicon;
	detection->shapes = detection->segment.shapes;
	return status;
}

static ww_status new_rows(struct table_builder **out, const struct detect_call *call, ww_error *error)
{
	ww_status status;

	WW_STEP(table_builder_new(out, call->alloc, error));
	WW_STEP(declare_columns(*out, call->detector, error));
done:
	return status;
}

/* Makes a part of the rows that a worker has written. */
static ww_status end_rows(struct detect_call *call, struct worker *worker, ww_error *error)
{
	ww_status status = WW_OK;

	if (worker->rows)
		status = table_finish(&call->parts[worker->first], worker->rows, 0, error);
	table_builder_free(worker->rows);
	worker->rows = NULL;
	return status;
}

/* Rows of a range go behind those that the worker has written, if these are of the range before. */
static ww_status begin_rows(struct detect_call *call, struct worker *worker, size_t range, ww_error *error)
{
	ww_status status = WW_OK;

	if (worker->rows && worker->next == range)
		goto done;
	WW_STEP(end_rows(call, worker, error));
	WW_STEP(new_rows(&worker->rows, call, error));
	worker->first = range;
done:
	worker->next = range + 1;
	return status;
}

static ww_status look_at_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct detect_call *call = context;
	struct worker *self = &call->workers[worker];
	struct detection detection = {.work = self->work,
	                              .min_confidence = call->min_confidence,
	                              .places = &self->places,
	                              .corpus = call->corpus,
	                              .lessons = call->lessons,
	                              .unit = call->unit};
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more;
	ww_status status;

	WW_STEP(learn_segment(&detection, &call->ranges[item], error));
	WW_STEP(begin_rows(call, self, item, error));
	detection.rows = self->rows;
	WW_STEP(token_cursor_open(&cursor, call->corpus, call->ranges[item].from, call->ranges[item].to, error));
	for (;;) {
		WW_STEP(token_cursor_document(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(look_at(&detection, call->detector, &run, error));
	}
done:
	token_cursor_close(cursor);
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
		worker->places = places_of(call->alloc);
	}
	return WW_OK;
}

/* A table of no rows, for a view without documents. */
static ww_status empty_table(ww_table **out, const struct detect_call *call, ww_error *error)
{
	struct table_builder *rows = NULL;
	ww_status status;

	WW_STEP(new_rows(&rows, call, error));
	WW_STEP(table_finish(out, rows, 0, error));
done:
	table_builder_free(rows);
	return status;
}

/* Puts the parts together, in their order. */
static ww_status join_parts(ww_table **out, struct detect_call *call, ww_error *error)
{
	size_t count = 0;
	ww_status status;

	for (unsigned i = 0; i < call->worker_count; i++)
		WW_STEP(end_rows(call, &call->workers[i], error));
	for (size_t i = 0; i < call->range_count; i++)
		if (call->parts[i]) {
			ww_table *part = call->parts[i];

			call->parts[i] = NULL;
			call->parts[count++] = part;
		}
	WW_STEP(table_join(out, call->parts, count, error));
done:
	return status;
}

static ww_status look_at_all(ww_table **out, struct detect_call *call, const ww_run *run, ww_error *error)
{
	ww_status status;

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
	WW_STEP(lessons_of(&call->lessons, call->corpus, error));
	WW_STEP(begin_workers(call, run, error));
	WW_STEP(pool_run(call->range_count, look_at_range, call, run, "parts", error));
	WW_STEP(join_parts(out, call, error));
done:
	return status;
}

static void clear_call(struct detect_call *call)
{
	for (size_t i = 0; call->parts && i < call->range_count; i++)
		if (call->parts[i])
			ww_table_free(call->parts[i]);
	for (unsigned i = 0; i < call->worker_count; i++) {
		table_builder_free(call->workers[i].rows);
		places_clear(&call->workers[i].places);
		call->detector->end(call->workers[i].work);
	}
	alloc_free(call->alloc, call->workers);
	alloc_free(call->alloc, call->parts);
	alloc_free(call->alloc, call->ranges);
}

ww_status detect_run(ww_table **out, const ww_corpus *corpus, const struct detector *detector,
                     const ww_speech_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct detect_call call = {.corpus = corpus,
	                           .alloc = alloc,
	                           .detector = detector,
	                           .min_confidence = options ? options->min_confidence : 0,
	                           .unit = options && options->points ? PLACE_POINTS : PLACE_BYTES};
	ww_status status;

	*out = NULL;
	if (!(call.min_confidence >= 0 && call.min_confidence <= 1))
		return ww_fail(error, WW_EINVAL, "min_confidence %g is not between 0 and 1", call.min_confidence);
	status = look_at_all(out, &call, run, error);
	clear_call(&call);
	return status;
}

ww_status detect_locate(struct detection *detection, ww_error *error)
{
	const struct segment *segment = corpus_segment(detection->corpus, detection->run.place.segment);
	const struct document_table *table;
	ww_status status;

	if (detection->located)
		return WW_OK;
	WW_STEP(segment_documents(&table, segment, error));
	WW_STEP(corpus_label(&detection->label, detection->corpus, detection->run.place, error));
	WW_STEP(
		places_read(detection->places, detection->shapes, detection->types, detection->count, detection->unit, error));
	if (detection->places->bytes != table->bytes[detection->run.place.document])
		return ww_fail(error, WW_EDAMAGED, "%s: a document is not as long as it should be", segment_name(segment));
	detection->located = true;
done:
	return status;
}

ww_status detect_row(struct detection *detection, ww_error *error)
{
	return label_cells_of(detection->rows, 0, &detection->label, error);
}

ww_status detect_text(struct detection *detection, size_t column, size_t first, size_t last, ww_error *error)
{
	const struct places *places = detection->places;
	char *room;
	ww_status status;

	WW_STEP(table_text_begin(&room, detection->rows, column, places_room(places, first, last), error));
	table_text_end(detection->rows, column, places_spell(room, places, first, last));
done:
	return status;
}

ww_status detect_start(struct detection *detection, size_t column, size_t first, ww_error *error)
{
	return table_integer(detection->rows, column, (int64_t)places_start(detection->places, first), error);
}

ww_status detect_end(struct detection *detection, size_t column, size_t last, ww_error *error)
{
	return table_integer(detection->rows, column, (int64_t)places_end(detection->places, last), error);
}
