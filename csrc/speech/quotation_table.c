/* ww_quotations: the detector of quotations, put into a table. */
#include <string.h>

#include "speech/confidence.h"
#include "speech/detect.h"
#include "speech/names.h"
#include "speech/quotations.h"
#include "speech/slogan_find.h"

/* The detector's columns, in order. */
enum {
	COLUMN_KIND = DETECT_COLUMNS,
	COLUMN_TEXT,
	COLUMN_PARTS,
	COLUMN_CUE,
	COLUMN_CUE_START,
	COLUMN_CUE_END,
	COLUMN_SPEAKER,
	COLUMN_SPEAKER_START,
	COLUMN_SPEAKER_END,
	COLUMN_SPEAKER_NAME,
	COLUMN_CONFIDENCE
};

static const struct detect_column columns[] = {
	{"kind", WW_UTF8},       {"text", WW_UTF8},         {"parts", WW_SPANS},    {"cue", WW_UTF8},
	{"cue_start", WW_U64},   {"cue_end", WW_U64},       {"speaker", WW_UTF8},   {"speaker_start", WW_U64},
	{"speaker_end", WW_U64}, {"speaker_name", WW_UTF8}, {"confidence", WW_F64},
};

static const char *const kind_names[] = {"direct", "mixed", "indirect"};

/* The memory of one thread. */
struct work {
	const ww_alloc *alloc;
	struct passage passage;
	struct quotation_finder finder;
	struct slogan_finder slogans;
	struct vec chanted; /* uint8_t, by token: belongs to a slogan; empty when the document has none */
	struct names names;
	struct vec text;   /* char: parts of a quotation, joined */
	struct vec starts; /* uint64_t */
	struct vec ends;   /* uint64_t */
};

/* What there is to know about a segment and a language. */
struct learnt {
	const ww_alloc *alloc;
	struct sheet *sheet;
	struct sheet *slogan_sheet;
	struct model *clause_model; /* NULL: the language has none */
	struct model *confidence_model;
	struct quotation_models models;
};

static void forget(void *object)
{
	struct learnt *learnt = object;

	if (!learnt)
		return;
	model_free(learnt->confidence_model);
	model_free(learnt->clause_model);
	sheet_free(learnt->slogan_sheet);
	sheet_free(learnt->sheet);
	alloc_free(learnt->alloc, learnt);
}

static ww_status learn(void **out, const ww_alloc *alloc, const struct lexicon *lexicon, const char *language,
                       ww_error *error)
{
	struct learnt *learnt = alloc_zeroed(alloc, 1, sizeof *learnt);
	ww_status status;

	if (!learnt)
		return ww_fail_memory(error);
	learnt->alloc = alloc;
	WW_STEP(sheet_new(&learnt->sheet, lexicon, language, alloc, error));
	WW_STEP(slogan_sheet_new(&learnt->slogan_sheet, lexicon, language, alloc, error));
	WW_STEP(clause_model_new(&learnt->clause_model, lexicon, learnt->sheet->language, alloc, error));
	WW_STEP(confidence_model_new(&learnt->confidence_model, lexicon, learnt->sheet->language, alloc, error));
	learnt->models = (struct quotation_models){.clauses = learnt->clause_model, .confidence = learnt->confidence_model};
	*out = learnt, learnt = NULL;
done:
	forget(learnt);
	return status;
}

static ww_status begin(void **out, const ww_alloc *alloc, ww_error *error)
{
	struct work *work = alloc_zeroed(alloc, 1, sizeof *work);

	if (!work)
		return ww_fail_memory(error);
	*work = (struct work){.alloc = alloc,
	                      .passage = passage_of(alloc),
	                      .finder = quotation_finder_of(alloc),
	                      .slogans = slogan_finder_of(alloc),
	                      .chanted = vec_of(alloc, 1),
	                      .names = names_of(alloc),
	                      .text = vec_of(alloc, 1),
	                      .starts = vec_of(alloc, sizeof(uint64_t)),
	                      .ends = vec_of(alloc, sizeof(uint64_t))};
	*out = work;
	return WW_OK;
}

static void end(void *object)
{
	struct work *work = object;

	if (!work)
		return;
	vec_clear(&work->ends);
	vec_clear(&work->starts);
	vec_clear(&work->text);
	names_clear(&work->names);
	vec_clear(&work->chanted);
	slogan_finder_clear(&work->slogans);
	quotation_finder_clear(&work->finder);
	passage_clear(&work->passage);
	alloc_free(work->alloc, work);
}

/* Tokens of the document, first and last, that a range of words covers. */
static size_t first_code(const struct work *work, struct range words)
{
	return work->passage.codes[words.first];
}

static size_t last_code(const struct work *work, struct range words)
{
	return work->passage.codes[words.end - 1];
}

/* The cells for text and parts. */
static ww_status write_parts(struct detection *detection, struct work *work, const struct quotation *quotation,
                             ww_error *error)
{
	ww_status status = WW_OK;

	work->text.count = work->starts.count = work->ends.count = 0;
	for (size_t i = 0; i < quotation->parts; i++) {
		struct range part = ((struct part *)vec_at(&work->finder.parts, quotation->part + i))->words;
		uint64_t from = reading_start(detection->reading, first_code(work, part));
		uint64_t to = reading_end(detection->reading, last_code(work, part));
		ww_text text = reading_text(detection->reading, first_code(work, part), last_code(work, part));
		uint64_t start = detect_place(detection, from), stop = detect_place(detection, to);

		if (i > 0)
			WW_STEP(vec_append(&work->text, " ", 1, error));
		WW_STEP(vec_append(&work->text, text.data, text.size, error));
		WW_STEP(vec_push(&work->starts, &start, error));
		WW_STEP(vec_push(&work->ends, &stop, error));
	}
	WW_STEP(table_text(detection->rows, COLUMN_TEXT, work->text.items, work->text.count, error));
	WW_STEP(table_spans(detection->rows, COLUMN_PARTS, work->starts.items, work->ends.items, quotation->parts, error));
done:
	return status;
}

/* The cells for a text and its place, in columns column to column + 2; null for an empty range. */
static ww_status write_range(struct detection *detection, const struct work *work, size_t column, struct range words,
                             ww_error *error)
{
	ww_status status;

	if (range_is_empty(words)) {
		for (size_t i = 0; i < 3; i++)
			WW_STEP(table_null(detection->rows, column + i, error));
		return WW_OK;
	}
	WW_STEP(detect_text(detection, column, first_code(work, words), last_code(work, words), error));
	WW_STEP(detect_start(detection, column + 1, first_code(work, words), error));
	WW_STEP(detect_end(detection, column + 2, last_code(work, words), error));
done:
	return status;
}

static ww_status write_name(struct detection *detection, const struct work *work, struct range speaker, ww_error *error)
{
	struct range name;

	if (range_is_empty(speaker) ||
	    !names_resolve(&name.first, &name.end, &work->names, &work->passage, speaker.first, speaker.end))
		return table_null(detection->rows, COLUMN_SPEAKER_NAME, error);
	return detect_text(detection, COLUMN_SPEAKER_NAME, first_code(work, name), last_code(work, name), error);
}

static ww_status write_quotation(struct detection *detection, struct work *work, const struct quotation *quotation,
                                 ww_error *error)
{
	const char *kind = kind_names[quotation->kind];
	ww_status status;

	WW_STEP(detect_row(detection, error));
	WW_STEP(table_text(detection->rows, COLUMN_KIND, kind, strlen(kind), error));
	WW_STEP(write_parts(detection, work, quotation, error));
	WW_STEP(write_range(detection, work, COLUMN_CUE, quotation->cue, error));
	WW_STEP(write_range(detection, work, COLUMN_SPEAKER, quotation->speaker, error));
	WW_STEP(write_name(detection, work, quotation->speaker, error));
	WW_STEP(table_number(detection->rows, COLUMN_CONFIDENCE, quotation->confidence, error));
done:
	return status;
}

static void flag_tokens(struct work *work, struct stretch stretch)
{
	const size_t *codes = work->slogans.scene.passage.codes;

	if (stretch.first < stretch.end)
		memset((uint8_t *)work->chanted.items + codes[stretch.first], 1,
		       codes[stretch.end - 1] - codes[stretch.first] + 1);
}

static bool has_direct(const struct work *work)
{
	const struct quotation *quotations = work->finder.quotations.items;

	for (size_t i = 0; i < work->finder.quotations.count; i++)
		if (quotations[i].kind == QUOTATION_DIRECT)
			return true;
	return false;
}

/* Fills work->chanted. Only direct quotations can be slogans, so that a document without any is not searched. */
static ww_status read_slogans(struct detection *detection, struct work *work, ww_error *error)
{
	const struct learnt *learnt = detection->learnt;
	ww_status status;

	work->chanted.count = 0;
	if (!has_direct(work))
		return WW_OK;
	WW_STEP(slogan_finder_look(&work->slogans, learnt->slogan_sheet, detection->types, detection->count, 0, error));
	if (work->slogans.slogans.count == 0)
		return WW_OK;
	WW_STEP(vec_append(&work->chanted, NULL, detection->count, error));
	memset(work->chanted.items, 0, detection->count);
	for (size_t i = 0; i < work->slogans.slogans.count; i++) {
		const struct slogan *slogan = vec_at(&work->slogans.slogans, i);

		flag_tokens(work, slogan->text);
		flag_tokens(work, slogan->gloss);
	}
done:
	return status;
}

/* Whether slogans are nearly all that stands in the marks of a direct quotation: then nobody in particular said it. */
static bool is_chanted(const struct detection *detection, const struct work *work, const struct quotation *quotation)
{
	const uint8_t *chanted = work->chanted.items;
	size_t words = 0, in_slogans = 0;

	if (work->chanted.count == 0 || quotation->kind != QUOTATION_DIRECT)
		return false;
	for (size_t i = 0; i < quotation->parts; i++) {
		struct range part = ((struct part *)vec_at(&work->finder.parts, quotation->part + i))->words;

		for (size_t token = first_code(work, part); token <= last_code(work, part); token++)
			if (token_is_word(detection->lexicon->kinds[detection->types[token]])) {
				words++;
				in_slogans += chanted[token];
			}
	}
	return in_slogans * 10 >= words * 9;
}

static ww_status look(struct detection *detection, ww_error *error)
{
	struct work *work = detection->work;
	const struct learnt *learnt = detection->learnt;
	const struct quotation *quotations;
	ww_status status;

	WW_STEP(passage_read(&work->passage, learnt->sheet, detection->types, detection->count, error));
	WW_STEP(quotations_find(&work->finder, &work->passage, &learnt->models, error));
	if (work->finder.quotations.count == 0)
		return WW_OK;
	WW_STEP(names_read(&work->names, &work->passage, error));
	WW_STEP(read_slogans(detection, work, error));
	WW_STEP(detect_spell(detection, error));
	quotations = work->finder.quotations.items;
	for (size_t i = 0; i < work->finder.quotations.count; i++)
		if (quotations[i].confidence >= detection->min_confidence && !is_chanted(detection, work, &quotations[i]))
			WW_STEP(write_quotation(detection, work, &quotations[i], error));
done:
	return status;
}

ww_status ww_quotations(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options, const ww_run *run,
                        ww_error *error)
{
	static const struct detector detector = {.columns = columns,
	                                         .column_count = sizeof columns / sizeof columns[0],
	                                         .learn = learn,
	                                         .forget = forget,
	                                         .begin = begin,
	                                         .end = end,
	                                         .look = look};

	return detect_run(out, corpus, &detector, options, run, error);
}
