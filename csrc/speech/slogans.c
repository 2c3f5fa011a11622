/* ww_slogans: the detector of slogans, put into a table, and what documents say of each other's slogans. */
#include <string.h>

#include "base/options.h"
#include "speech/detect.h"
#include "speech/slogan_confidence.h"
#include "speech/slogan_feedback.h"
#include "speech/slogan_find.h"
#include "speech/slogan_medium.h"
#include "speech/slogan_phrase.h"

/* Every mention that anything speaks for is looked at: other documents may bear it out. */
static const double LEAST = 0.01;

/* The detector's columns, in order; the last ones are taken away again. */
enum {
	COLUMN_TEXT = DETECT_COLUMNS,
	COLUMN_START,
	COLUMN_END,
	COLUMN_MEDIUM,
	COLUMN_CUE,
	COLUMN_CUE_START,
	COLUMN_CUE_END,
	COLUMN_GLOSS,
	COLUMN_WHO,
	COLUMN_CONFIDENCE,
	COLUMN_PHRASE,
	COLUMNS = COLUMN_PHRASE,
	COLUMN_SURROUNDINGS
};

static const struct table_field columns[] = {
	{"text", WW_UTF8}, {"start", WW_U64},      {"end", WW_U64},     {"medium", WW_UTF8},
	{"cue", WW_UTF8},  {"cue_start", WW_U64},  {"cue_end", WW_U64}, {"gloss", WW_UTF8},
	{"who", WW_UTF8},  {"confidence", WW_F64}, {"phrase", WW_UTF8}, {"surroundings", WW_UTF8},
};

/* The memory of one thread. */
struct work {
	const ww_alloc *alloc;
	struct slogan_finder finder;
	struct model *model;
	struct vec text; /* char: of a cell */
};

static void end(void *object)
{
	struct work *work = object;

	slogan_finder_clear(&work->finder);
	model_free(work->model);
	vec_clear(&work->text);
	alloc_free(work->alloc, work);
}

static ww_status begin(void **out, const ww_alloc *alloc, ww_error *error)
{
	struct work *work = alloc_zeroed(alloc, 1, sizeof *work);
	ww_status status;

	if (!work)
		return ww_fail_memory(error);
	*work = (struct work){.alloc = alloc, .finder = slogan_finder_of(alloc), .text = vec_of(alloc, 1)};
	WW_STEP(slogan_confidence_new(&work->model, alloc, error));
	*out = work, work = NULL;
done:
	if (work)
		end(work);
	return status;
}

/* A cell with the text of a stretch; null for none. */
static ww_status text_cell(struct detection *detection, size_t column, struct stretch stretch, ww_error *error)
{
	const struct work *work = detection->work;
	const size_t *codes = work->finder.scene.passage.codes;

	if (stretch.first >= stretch.end)
		return table_null(detection->rows, column, error);
	return detect_text(detection, column, codes[stretch.first], codes[stretch.end - 1], error);
}

/* Two cells with the places of a stretch; null for none. */
static ww_status place_cells(struct detection *detection, size_t column, struct stretch stretch, ww_error *error)
{
	const struct work *work = detection->work;
	const size_t *codes = work->finder.scene.passage.codes;
	ww_status status;

	if (stretch.first >= stretch.end) {
		WW_STEP(table_null(detection->rows, column, error));
		WW_STEP(table_null(detection->rows, column + 1, error));
		return WW_OK;
	}
	WW_STEP(detect_start(detection, column, codes[stretch.first], error));
	WW_STEP(detect_end(detection, column + 1, codes[stretch.end - 1], error));
done:
	return status;
}

/* A cell of what a function appends about the text of a slogan. */
static ww_status spelt_cell(struct detection *detection, size_t column, struct stretch text,
                            ww_status (*spell)(struct vec *out, const struct slogan_scene *scene, struct stretch text,
                                               ww_error *error),
                            ww_error *error)
{
	struct work *work = detection->work;
	ww_status status;

	work->text.count = 0;
	WW_STEP(spell(&work->text, &work->finder.scene, text, error));
	WW_STEP(table_text(detection->rows, column, work->text.items, work->text.count, error));
done:
	return status;
}

static ww_status write_row(struct detection *detection, const struct slogan *slogan, ww_error *error)
{
	const struct work *work = detection->work;
	const char *medium = slogan_medium_name(slogan->medium);
	double confidence = slogan_confidence(work->model, &work->finder.scene, slogan);
	ww_status status;

	WW_STEP(detect_row(detection, error));
	WW_STEP(text_cell(detection, COLUMN_TEXT, slogan->text, error));
	WW_STEP(place_cells(detection, COLUMN_START, slogan->text, error));
	WW_STEP(table_text(detection->rows, COLUMN_MEDIUM, medium, strlen(medium), error));
	WW_STEP(text_cell(detection, COLUMN_CUE, slogan->cue, error));
	WW_STEP(place_cells(detection, COLUMN_CUE_START, slogan->cue, error));
	WW_STEP(text_cell(detection, COLUMN_GLOSS, slogan->gloss, error));
	WW_STEP(text_cell(detection, COLUMN_WHO, slogan->who, error));
	WW_STEP(table_number(detection->rows, COLUMN_CONFIDENCE, confidence, error));
	WW_STEP(spelt_cell(detection, COLUMN_PHRASE, slogan->text, slogan_phrase, error));
	WW_STEP(spelt_cell(detection, COLUMN_SURROUNDINGS, slogan->text, slogan_surroundings, error));
done:
	return status;
}

static ww_status look(struct detection *detection, ww_error *error)
{
	struct work *work = detection->work;
	const struct vec *slogans = &work->finder.slogans;
	struct slogan_text text = {.shapes = detection->shapes, .types = detection->types, .count = detection->count};
	ww_status status;

	WW_STEP(slogan_finder_look(&work->finder, detection->sheets[0], &text, LEAST, error));
	if (slogans->count)
		WW_STEP(detect_locate(detection, error));
	for (size_t i = 0; i < slogans->count; i++)
		WW_STEP(write_row(detection, vec_at(slogans, i), error));
done:
	return status;
}

/* Takes away the rows that are less sure, and the columns that were for documents to know each other's slogans by. */
static ww_status keep_sure(ww_table *table, double least, const ww_alloc *alloc, ww_error *error)
{
	size_t rows = (size_t)ww_table_rows(table);
	uint8_t *keep = alloc_array(alloc, rows + 1, 1);

	if (!keep)
		return ww_fail_memory(error);
	for (size_t row = 0; row < rows; row++)
		keep[row] = ww_table_number(table, COLUMN_CONFIDENCE, row) >= least;
	table_keep(table, keep, COLUMNS);
	alloc_free(alloc, keep);
	return WW_OK;
}

ww_status ww_slogans(ww_table **out, const ww_corpus *corpus, const ww_slogan_options *options, const ww_run *run,
                     ww_error *error)
{
	static const struct detector detector = {.columns = columns,
	                                         .column_count = sizeof columns / sizeof columns[0],
	                                         .sheets = {slogan_sheet_new},
	                                         .begin = begin,
	                                         .end = end,
	                                         .look = look};
	static const struct slogan_columns shared = {LABEL_DOCUMENT, COLUMN_CONFIDENCE, COLUMN_PHRASE, COLUMN_SURROUNDINGS};
	const ww_alloc *alloc = corpus_alloc(corpus);
	ww_slogan_options chosen = {.size = sizeof chosen};
	ww_speech_options speech = {.size = sizeof speech};
	ww_table *table = NULL;
	ww_status status;

	*out = NULL;
	options_take(&chosen, options);
	speech.min_confidence = chosen.min_confidence, speech.points = chosen.points;
	WW_STEP(detect_run(&table, corpus, &detector, &speech, run, error));
	if (!chosen.alone)
		WW_STEP(slogans_feed_back(table, &shared, alloc, error));
	WW_STEP(keep_sure(table, chosen.min_confidence > 0 ? chosen.min_confidence : SLOGAN_THRESHOLD, alloc, error));
	*out = table, table = NULL;
done:
	ww_table_free(table);
	return status;
}
