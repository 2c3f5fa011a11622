#include "speech/detect.h"

#include "base/pool.h"
#include "base/progress.h"
#include "speech/lessons.h"

enum { RANGE_CODES = 1 << 18 }; /* a share of work: some ten milliseconds */

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
	struct lessons lessons;
	struct row_range *ranges;
	size_t range_count;
	ww_table **parts; /* by range */
	struct worker *workers;
	unsigned worker_count;
};

static ww_status declare_columns(struct table_builder *rows, const struct detector *detector, ww_error *error)
{
	ww_status status;

	WW_STEP(label_columns(rows, error));
	for (size_t i = 0; i < detector->column_count; i++)
		WW_STEP(table_column(rows, detector->columns[i].name, detector->columns[i].type, error));
done:
	return status;
}

static ww_status look_at(struct detection *detection, struct detect_call *call, const struct token_run *run,
                         ww_error *error)
{
	ww_status status;

	WW_STEP(segment_lexicon(&detection->lexicon, corpus_segment(call->corpus, run->place.segment), error));
	WW_STEP(lessons_for(&detection->learnt, &call->lessons, detection->lexicon, run, error));
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
	lessons_end(&call->lessons);
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
}

ww_status detect_run(ww_table **out, const ww_corpus *corpus, const struct detector *detector,
                     const ww_speech_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct detect_call call = {.corpus = corpus,
	                           .alloc = alloc,
	                           .detector = detector,
	                           .min_confidence = options ? options->min_confidence : 0,
	                           .points = options && options->points};
	ww_status status;

	*out = NULL;
	if (!(call.min_confidence >= 0 && call.min_confidence <= 1))
		return ww_fail(error, WW_EINVAL, "min_confidence %g is not between 0 and 1", call.min_confidence);
	WW_STEP(lessons_begin(&call.lessons, corpus, detector->learn, detector->forget, error));
	status = look_at_all(out, &call, run, error);
	clear_call(&call);
done:
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
