/* ww_quotations: the detector of quotations, put into a table. */
#include "speech/quotation_table.h"

#include <string.h>

#include "speech/clause_model.h"
#include "speech/confidence.h"
#include "speech/models.h"
#include "speech/names.h"
#include "speech/quotations.h"
#include "speech/slogan_find.h"
#include "speech/speaker_id.h"

/* Tokens of a sentence that are shown before and behind the first of a quotation: no text becomes long by being quoted
 * from again and again. */
enum { SENTENCE_REACH = 250 };

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
	COLUMN_CONFIDENCE,
	COLUMN_LANGUAGE,
	COLUMN_SENTENCE,
	COLUMN_SENTENCE_START,
	COLUMN_SENTENCE_END,
	COLUMN_SPEAKER_ID
};

static const struct table_field columns[] = {
	{"kind", WW_UTF8},       {"text", WW_UTF8},          {"parts", WW_SPANS},      {"cue", WW_UTF8},
	{"cue_start", WW_U64},   {"cue_end", WW_U64},        {"speaker", WW_UTF8},     {"speaker_start", WW_U64},
	{"speaker_end", WW_U64}, {"speaker_name", WW_UTF8},  {"confidence", WW_F64},   {"language", WW_UTF8},
	{"sentence", WW_UTF8},   {"sentence_start", WW_U64}, {"sentence_end", WW_U64}, {"speaker_id", WW_UTF8},
};

static const struct table_field speaker_columns[] = {
	{"row", WW_U64}, {"kind", WW_I64}, {"words", WW_U64}, {"name", WW_UTF8}, {"speaker_id", WW_UTF8}, {"noun", WW_UTF8},
};

/* The sheets that it asks for. */
enum { SHEET, SLOGAN_SHEET };

static const char *const kind_names[] = {"direct", "mixed", "indirect"};

/* The memory of one thread. */
struct work {
	const ww_alloc *alloc;
	struct passage passage;
	struct quotation_finder finder;
	struct slogan_finder slogans;
	struct vec chanted; /* uint8_t, by token: belongs to a slogan; empty when the document has none */
	struct names names;
	struct vec text;   /* char: words by their spelling */
	struct vec starts; /* uint64_t: of the parts of a quotation */
	struct vec ends;   /* uint64_t */
};

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

static struct range part_of(const struct work *work, const struct quotation *quotation, size_t part)
{
	return ((const struct part *)vec_at(&work->finder.parts, quotation->part + part))->words;
}

/* The cell for text: the parts, joined by a space. */
static ww_status write_text(struct detection *detection, const struct work *work, const struct quotation *quotation,
                            ww_error *error)
{
	const struct places *places = detection->places;
	size_t most = 0, size = 0;
	char *room;
	ww_status status;

	for (size_t i = 0; i < quotation->parts; i++) {
		struct range part = part_of(work, quotation, i);

		most += 1 + places_room(places, first_code(work, part), last_code(work, part));
	}
	WW_STEP(table_text_begin(&room, detection->rows, COLUMN_TEXT, most, error));
	for (size_t i = 0; i < quotation->parts; i++) {
		struct range part = part_of(work, quotation, i);

		if (i > 0)
			room[size++] = ' ';
		size += places_spell(room + size, places, first_code(work, part), last_code(work, part));
	}
	table_text_end(detection->rows, COLUMN_TEXT, size);
done:
	return status;
}

/* The cell for parts. */
static ww_status write_parts(struct detection *detection, struct work *work, const struct quotation *quotation,
                             ww_error *error)
{
	uint64_t *starts, *ends;
	ww_status status;

	work->starts.count = work->ends.count = 0;
	WW_STEP(vec_append(&work->starts, NULL, quotation->parts, error));
	WW_STEP(vec_append(&work->ends, NULL, quotation->parts, error));
	starts = work->starts.items;
	ends = work->ends.items;
	for (size_t i = 0; i < quotation->parts; i++) {
		struct range part = part_of(work, quotation, i);

		starts[i] = places_start(detection->places, first_code(work, part));
		ends[i] = places_end(detection->places, last_code(work, part));
	}
	WW_STEP(table_spans(detection->rows, COLUMN_PARTS, starts, ends, quotation->parts, error));
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

/* The end of a verb that is its subject, as of "demanda-t-elle": ASCII, so that bytes are code points. */
struct clitic {
	size_t size;   /* of "elle"; 0: there is none */
	size_t joined; /* of "-t-elle" */
};

static ww_text type_at(const struct work *work, size_t word)
{
	return lexicon_type(work->passage.lexicon, work->passage.words[word].type);
}

static struct clitic clitic_of(const struct work *work, struct range speaker)
{
	struct clitic clitic = {0};
	ww_text text;

	if (range_is_empty(speaker) || !word_is(&work->passage, speaker.first, IS_INVERTED))
		return clitic;
	text = type_at(work, speaker.first);
	while (clitic.size < text.size && text.data[text.size - clitic.size - 1] != '-')
		clitic.size++;
	clitic.joined = clitic.size + 1;
	if (clitic.joined + 2 < text.size && memcmp(text.data + text.size - clitic.joined - 2, "-t", 2) == 0)
		clitic.joined += 2;
	return clitic.joined < text.size ? clitic : (struct clitic){0};
}

/* The cells for the piece of a word from byte `from` to byte `to`. */
static ww_status write_piece(struct detection *detection, const struct work *work, size_t column, size_t word,
                             size_t from, size_t to, ww_error *error)
{
	ww_text text = type_at(work, word);
	size_t code = work->passage.codes[word];
	uint64_t start = places_start(detection->places, code), end = places_end(detection->places, code);
	ww_status status;

	WW_STEP(table_text(detection->rows, column, text.data + from, to - from, error));
	WW_STEP(table_integer(detection->rows, column + 1, (int64_t)(from ? end - (text.size - from) : start), error));
	WW_STEP(table_integer(detection->rows, column + 2, (int64_t)(end - (text.size - to)), error));
done:
	return status;
}

/* The cells for cue and speaker, which may be two pieces of one word. */
static ww_status write_attribution(struct detection *detection, const struct work *work,
                                   const struct quotation *quotation, ww_error *error)
{
	struct range cue = quotation->cue, speaker = quotation->speaker;
	struct clitic clitic = clitic_of(work, speaker);
	size_t size;
	ww_status status;

	if (clitic.size == 0) {
		WW_STEP(write_range(detection, work, COLUMN_CUE, cue, error));
		return write_range(detection, work, COLUMN_SPEAKER, speaker, error);
	}
	size = type_at(work, speaker.first).size;
	if (cue.first == speaker.first && cue.end == speaker.end)
		WW_STEP(write_piece(detection, work, COLUMN_CUE, cue.first, 0, size - clitic.joined, error));
	else
		WW_STEP(write_range(detection, work, COLUMN_CUE, cue, error));
	WW_STEP(write_piece(detection, work, COLUMN_SPEAKER, speaker.first, size - clitic.size, size, error));
done:
	return status;
}

/* The fullest form of a speaker's name in the document; empty when no name stands for it. */
static struct range name_of(struct work *work, struct range speaker)
{
	struct range name;

	if (range_is_empty(speaker) ||
	    !names_resolve(&name.first, &name.end, &work->names, &work->passage, speaker.first, speaker.end))
		return (struct range){0};
	return name;
}

static ww_status write_name(struct detection *detection, const struct work *work, struct range name, ww_error *error)
{
	if (range_is_empty(name))
		return table_null(detection->rows, COLUMN_SPEAKER_NAME, error);
	return detect_text(detection, COLUMN_SPEAKER_NAME, first_code(work, name), last_code(work, name), error);
}

/* Words by their spelling; null for none. */
static ww_status write_spelling(struct detection *detection, struct work *work, size_t column, struct range words,
                                bool folded, ww_error *error)
{
	ww_status status;

	work->text.count = 0;
	WW_STEP(speaker_spell(&work->text, &work->passage, words, folded, error));
	if (work->text.count == 0)
		return table_null(detection->rows, column, error);
	WW_STEP(table_text(detection->rows, column, work->text.items, work->text.count, error));
done:
	return status;
}

static ww_status write_language(struct detection *detection, ww_error *error)
{
	if (!*detection->language)
		return table_null(detection->rows, COLUMN_LANGUAGE, error);
	return table_text(detection->rows, COLUMN_LANGUAGE, detection->language, strlen(detection->language), error);
}

/* The words of the sentence that a word stands in. */
static struct range sentence_of(const struct passage *passage, size_t word)
{
	const struct word *words = passage->words;
	struct range sentence = {word, word + 1};

	while (sentence.first > 0 && word - sentence.first < SENTENCE_REACH && !words[sentence.first].begins &&
	       !words[sentence.first - 1].ends)
		sentence.first--;
	while (sentence.end < passage->count && sentence.end - word < SENTENCE_REACH && !words[sentence.end].begins &&
	       !words[sentence.end - 1].ends)
		sentence.end++;
	return sentence;
}

static ww_status write_quotation(struct detection *detection, struct work *work, const struct quotation *quotation,
                                 ww_error *error)
{
	const char *kind = kind_names[quotation->kind];
	struct range name = name_of(work, quotation->speaker);
	ww_status status;

	WW_STEP(detect_row(detection, error));
	WW_STEP(table_text(detection->rows, COLUMN_KIND, kind, strlen(kind), error));
	WW_STEP(write_text(detection, work, quotation, error));
	WW_STEP(write_parts(detection, work, quotation, error));
	WW_STEP(write_attribution(detection, work, quotation, error));
	WW_STEP(write_name(detection, work, name, error));
	WW_STEP(table_number(detection->rows, COLUMN_CONFIDENCE, quotation->confidence, error));
	WW_STEP(write_language(detection, error));
	WW_STEP(write_range(detection, work, COLUMN_SENTENCE, sentence_of(&work->passage, quotation->place), error));
	WW_STEP(write_spelling(detection, work, COLUMN_SPEAKER_ID, speaker_core(&work->passage, name), true, error));
done:
	return status;
}

static bool is_word_token(const struct detection *detection, size_t token)
{
	return token_is_word(detection->lexicon->kinds[detection->types[token]]);
}

/* Words in the parts of a quotation. */
static uint64_t words_of(const struct detection *detection, const struct work *work, const struct quotation *quotation)
{
	uint64_t words = 0;

	for (size_t i = 0; i < quotation->parts; i++) {
		struct range part = part_of(work, quotation, i);

		for (size_t word = part.first; word < part.end; word++)
			words += is_word_token(detection, work->passage.codes[word]);
	}
	return words;
}

/* A row of speaker_rows. */
static ww_status write_speaker(struct detection *detection, struct work *work, const struct quotation *quotation,
                               ww_error *error)
{
	struct range core = speaker_core(&work->passage, name_of(work, quotation->speaker)), noun = {0};
	int64_t words = (int64_t)words_of(detection, work, quotation);
	ww_status status;

	if (range_is_empty(core))
		noun = speaker_noun(&work->passage, quotation->speaker);
	WW_STEP(detect_row(detection, error));
	WW_STEP(table_integer(detection->rows, SPEAKER_ROW, (int64_t)detection->run.row, error));
	WW_STEP(table_integer(detection->rows, SPEAKER_KIND, quotation->kind, error));
	WW_STEP(table_integer(detection->rows, SPEAKER_WORDS, words, error));
	WW_STEP(write_spelling(detection, work, SPEAKER_NAME, core, false, error));
	WW_STEP(write_spelling(detection, work, SPEAKER_ID, core, true, error));
	WW_STEP(write_spelling(detection, work, SPEAKER_NOUN, noun, true, error));
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
	struct slogan_text text = {.shapes = detection->shapes,
	                           .types = detection->types,
	                           .count = detection->count,
	                           .read = &work->passage,
	                           .marks = &work->finder.marks};
	ww_status status;

	work->chanted.count = 0;
	if (!has_direct(work))
		return WW_OK;
	WW_STEP(slogan_finder_look(&work->slogans, detection->sheets[SLOGAN_SHEET], &text, 0, error));
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
		struct range part = part_of(work, quotation, i);

		for (size_t token = first_code(work, part); token <= last_code(work, part); token++)
			if (is_word_token(detection, token)) {
				words++;
				in_slogans += chanted[token];
			}
	}
	return in_slogans * 10 >= words * 9;
}

/* The weights for the language of the document. */
static ww_status find_models(struct quotation_models *out, const struct detection *detection, ww_error *error)
{
	const char *clauses = models_language(detection->code, CLAUSE_WEIGHTS);
	const char *confidence = models_language(detection->code, CONFIDENCE_WEIGHTS);
	size_t segment = detection->run.place.segment;
	ww_status status = WW_OK;

	*out = (struct quotation_models){0};
	if (clauses)
		WW_STEP(lessons_model(&out->clauses, detection->lessons, clause_model_new, segment, clauses, error));
	if (confidence)
		WW_STEP(lessons_model(&out->confidence, detection->lessons, confidence_model_new, segment, confidence, error));
done:
	return status;
}

/* Writes the row of a quotation. */
typedef ww_status write_row(struct detection *detection, struct work *work, const struct quotation *quotation,
                            ww_error *error);

static ww_status look(struct detection *detection, write_row *write, ww_error *error)
{
	struct work *work = detection->work;
	struct quotation_models models;
	const struct quotation *quotations;
	ww_status status;

	WW_STEP(find_models(&models, detection, error));
	WW_STEP(passage_read(&work->passage, detection->sheets[SHEET], detection->shapes, detection->types,
	                     detection->count, error));
	WW_STEP(quotations_find(&work->finder, &work->passage, &models, error));
	if (work->finder.quotations.count == 0)
		return WW_OK;
	WW_STEP(names_read(&work->names, &work->passage, error));
	WW_STEP(read_slogans(detection, work, error));
	WW_STEP(detect_locate(detection, error));
	quotations = work->finder.quotations.items;
	for (size_t i = 0; i < work->finder.quotations.count; i++)
		if (quotations[i].confidence >= detection->min_confidence && !is_chanted(detection, work, &quotations[i]))
			WW_STEP(write(detection, work, &quotations[i], error));
done:
	return status;
}

static ww_status look_for_quotations(struct detection *detection, ww_error *error)
{
	return look(detection, write_quotation, error);
}

static ww_status look_for_speakers(struct detection *detection, ww_error *error)
{
	return look(detection, write_speaker, error);
}

/* Runs a detector with the column "speaker_id". */
static ww_status run_detector(ww_table **out, const ww_corpus *corpus, const struct detector *detector,
                              const ww_speech_options *options, const ww_run *run, ww_error *error)
{
	ww_table *table = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(detect_run(&table, corpus, detector, options, run, error));
	WW_STEP(speaker_ids_join(table, corpus_alloc(corpus), error));
	*out = table, table = NULL;
done:
	ww_table_free(table);
	return status;
}

ww_status ww_quotations(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options, const ww_run *run,
                        ww_error *error)
{
	static const struct detector detector = {.columns = columns,
	                                         .column_count = sizeof columns / sizeof columns[0],
	                                         .sheets = {[SHEET] = sheet_new, [SLOGAN_SHEET] = slogan_sheet_new},
	                                         .begin = begin,
	                                         .end = end,
	                                         .look = look_for_quotations};

	return run_detector(out, corpus, &detector, options, run, error);
}

ww_status speaker_rows(ww_table **out, const ww_corpus *corpus, const ww_speech_options *options, const ww_run *run,
                       ww_error *error)
{
	static const struct detector detector = {.columns = speaker_columns,
	                                         .column_count = sizeof speaker_columns / sizeof speaker_columns[0],
	                                         .sheets = {[SHEET] = sheet_new, [SLOGAN_SHEET] = slogan_sheet_new},
	                                         .begin = begin,
	                                         .end = end,
	                                         .look = look_for_speakers};

	return run_detector(out, corpus, &detector, options, run, error);
}
