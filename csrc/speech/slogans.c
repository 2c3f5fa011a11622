/* ww_slogans: the detector of slogans, put into a table. */
#include <string.h>

#include "speech/detect.h"
#include "speech/slogan_find.h"
#include "speech/slogan_medium.h"

/* The detector's columns, in order. */
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
	COLUMN_CONFIDENCE
};

static const struct table_field columns[] = {
	{"text", WW_UTF8},     {"start", WW_U64},   {"end", WW_U64},    {"medium", WW_UTF8}, {"cue", WW_UTF8},
	{"cue_start", WW_U64}, {"cue_end", WW_U64}, {"gloss", WW_UTF8}, {"who", WW_UTF8},    {"confidence", WW_F64},
};

/* The memory of one thread. */
struct work {
	const ww_alloc *alloc;
	struct slogan_finder finder;
};

static ww_status begin(void **out, const ww_alloc *alloc, ww_error *error)
{
	struct work *work = alloc_zeroed(alloc, 1, sizeof *work);

	if (!work)
		return ww_fail_memory(error);
	*work = (struct work){.alloc = alloc, .finder = slogan_finder_of(alloc)};
	*out = work;
	return WW_OK;
}

static void end(void *object)
{
	struct work *work = object;

	slogan_finder_clear(&work->finder);
	alloc_free(work->alloc, work);
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

static ww_status write_row(struct detection *detection, const struct slogan *slogan, ww_error *error)
{
	const char *medium = slogan_medium_name(slogan->medium);
	ww_status status;

	WW_STEP(detect_row(detection, error));
	WW_STEP(text_cell(detection, COLUMN_TEXT, slogan->text, error));
	WW_STEP(place_cells(detection, COLUMN_START, slogan->text, error));
	WW_STEP(table_text(detection->rows, COLUMN_MEDIUM, medium, strlen(medium), error));
	WW_STEP(text_cell(detection, COLUMN_CUE, slogan->cue, error));
	WW_STEP(place_cells(detection, COLUMN_CUE_START, slogan->cue, error));
	WW_STEP(text_cell(detection, COLUMN_GLOSS, slogan->gloss, error));
	WW_STEP(text_cell(detection, COLUMN_WHO, slogan->who, error));
	WW_STEP(table_number(detection->rows, COLUMN_CONFIDENCE, slogan->confidence, error));
done:
	return status;
}

static ww_status look(struct detection *detection, ww_error *error)
{
	struct work *work = detection->work;
	const struct vec *slogans = &work->finder.slogans;
	struct slogan_text text = {.shapes = detection->shapes, .types = detection->types, .count = detection->count};
	ww_status status;

	WW_STEP(slogan_finder_look(&work->finder, detection->sheets[0], &text, detection->min_confidence, error));
	if (slogans->count)
		WW_STEP(detect_locate(detection, error));
	for (size_t i = 0; i < slogans->count; i++)
		WW_STEP(write_row(detection, vec_at(slogans, i), error));
done:
	return status;
}

ww_status ww_slogans(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options, const ww_run *run,
                     ww_error *error)
{
	static const struct detector detector = {.columns = columns,
	                                         .column_count = sizeof columns / sizeof columns[0],
	                                         .sheets = {slogan_sheet_new},
	                                         .begin = begin,
	                                         .end = end,
	                                         .look = look};

	return detect_run(out, corpus, &detector, options, run, error);
}
