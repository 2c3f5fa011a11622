/* ww_slogan_occurrences: every place of known slogans, put into a table. */
#include <string.h>

#include "base/options.h"
#include "base/pool.h"
#include "corpus/label.h"
#include "corpus/marked_rows.h"
#include "corpus/reading.h"
#include "speech/cells.h"
#include "speech/mention_spans.h"
#include "speech/occurrences.h"

enum {
	MIN_WORDS = 2,
	SENTENCE_REACH = 250 /* tokens that are shown before and behind the first of an occurrence */
};

enum {
	COLUMN_TEXT = LABEL_COLUMNS,
	COLUMN_START,
	COLUMN_END,
	COLUMN_SLOGAN,
	COLUMN_SLOGAN_ID,
	COLUMN_VARIANT,
	COLUMN_QUOTED,
	COLUMN_MARKED,
	COLUMN_SENTENCE,
	COLUMN_SENTENCE_START,
	COLUMN_SENTENCE_END
};

static const struct table_field columns[] = {
	{"text", WW_UTF8},      {"start", WW_U64},          {"end", WW_U64},          {"slogan", WW_UTF8},
	{"slogan_id", WW_UTF8}, {"variant", WW_UTF8},       {"quoted", WW_BOOL},      {"marked", WW_BOOL},
	{"sentence", WW_UTF8},  {"sentence_start", WW_U64}, {"sentence_end", WW_U64},
};

struct search {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	const ww_occurrence_options *options;
	const struct mentions *mentions;
	const struct sought *sought;
	const struct mention_spans *spans;
	struct vec ranges; /* struct row_range */
	ww_table **tables; /* one a range, behind a first one without rows */
};

/* Work on one range. */
struct desk {
	const struct search *search;
	struct occurrence_finder finder;
	struct table_builder *rows;
	struct reading reading;
};

static uint64_t place_of(struct desk *desk, uint64_t byte)
{
	return desk->search->options->points ? reading_points(&desk->reading, byte) : byte;
}

/* Tokens first to last (included): where they start, or end. */
static ww_status write_places(struct desk *desk, size_t column, size_t first, size_t last, ww_error *error)
{
	uint64_t start = place_of(desk, reading_start(&desk->reading, first));
	uint64_t end = place_of(desk, reading_end(&desk->reading, last));
	ww_status status;

	WW_STEP(table_integer(desk->rows, column, (int64_t)start, error));
	WW_STEP(table_integer(desk->rows, column + 1, (int64_t)end, error));
done:
	return status;
}

static ww_status write_text(struct desk *desk, size_t column, size_t first, size_t last, ww_error *error)
{
	ww_text text = reading_text(&desk->reading, first, last);

	return table_text(desk->rows, column, text.data, text.size, error);
}

static bool ends_sentence(const struct reading *reading, size_t token)
{
	uint32_t type = reading->types[token];

	return reading->lexicon->endings[type] || reading->lexicon->kinds[type] == TOKEN_BREAK;
}

static bool is_layout(const struct reading *reading, size_t token)
{
	return token_is_layout(reading->lexicon->kinds[reading->types[token]]);
}

/* The sentence that a word stands in. */
static ww_status write_sentence(struct desk *desk, size_t word, ww_error *error)
{
	const struct reading *reading = &desk->reading;
	size_t first = word, last = word;
	ww_status status;

	while (first > 0 && word - first < SENTENCE_REACH && !ends_sentence(reading, first - 1))
		first--;
	while (last + 1 < reading->count && last - word < SENTENCE_REACH && !ends_sentence(reading, last))
		last++;
	while (is_layout(reading, first))
		first++;
	while (is_layout(reading, last))
		last--;
	WW_STEP(write_text(desk, COLUMN_SENTENCE, first, last, error));
	WW_STEP(write_places(desk, COLUMN_SENTENCE_START, first, last, error));
done:
	return status;
}

static ww_status write_slogan(struct desk *desk, uint32_t phrase, ww_error *error)
{
	const struct variants *variants = desk->search->mentions->variants;
	const struct variant *variant = variants_at(variants, sought_variant(desk->search->sought, phrase));
	const struct slogan_group *slogan = variants_slogan(variants, variant->slogan);
	ww_status status;

	WW_STEP(write_text_cell(desk->rows, COLUMN_SLOGAN, slogan_name(variants, slogan), error));
	WW_STEP(write_text_cell(desk->rows, COLUMN_SLOGAN_ID, slogan->id, error));
	WW_STEP(write_text_cell(desk->rows, COLUMN_VARIANT, variant->text, error));
done:
	return status;
}

static ww_status write_row(struct desk *desk, const struct document_label *label, const struct occurrence *occurrence,
                           bool marked, ww_error *error)
{
	ww_status status;

	WW_STEP(label_cells_of(desk->rows, 0, label, error));
	WW_STEP(write_text(desk, COLUMN_TEXT, occurrence->first, occurrence->last, error));
	WW_STEP(write_places(desk, COLUMN_START, occurrence->first, occurrence->last, error));
	WW_STEP(write_slogan(desk, occurrence->phrase, error));
	WW_STEP(table_integer(desk->rows, COLUMN_QUOTED, occurrence->quoted, error));
	WW_STEP(table_integer(desk->rows, COLUMN_MARKED, marked, error));
	WW_STEP(write_sentence(desk, occurrence->first, error));
done:
	return status;
}

static ww_status write_found(struct desk *desk, const struct token_run *run, ww_error *error)
{
	const struct search *search = desk->search;
	struct document_label label;
	ww_status status;

	WW_STEP(reading_spell(&desk->reading, search->corpus, run, error));
	WW_STEP(corpus_label(&label, search->corpus, run->place, error));
	for (size_t i = 0; i < desk->finder.found.count; i++) {
		const struct occurrence *occurrence = vec_at(&desk->finder.found, i);
		uint64_t start = place_of(desk, reading_start(&desk->reading, occurrence->first));
		uint64_t end = place_of(desk, reading_end(&desk->reading, occurrence->last));
		bool marked = mention_spans_meet(search->spans, label.id, start, end);

		if (!marked || search->options->marked)
			WW_STEP(write_row(desk, &label, occurrence, marked, error));
	}
done:
	return status;
}

static ww_status look_at_document(struct desk *desk, const struct token_run *run, ww_error *error)
{
	const struct lexicon *lexicon;
	ww_status status;

	WW_STEP(segment_lexicon(&lexicon, corpus_segment(desk->search->corpus, run->place.segment), error));
	WW_STEP(occurrences_find(&desk->finder, run->place.segment, lexicon, run->types, run->count, error));
	if (desk->finder.found.count)
		WW_STEP(write_found(desk, run, error));
done:
	return status;
}

static ww_status look_at_documents(struct desk *desk, const struct row_range *range, ww_error *error)
{
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, desk->search->corpus, range->from, range->to, error));
	for (;;) {
		WW_STEP(token_cursor_document(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(look_at_document(desk, &run, error));
	}
done:
	token_cursor_close(cursor);
	return status;
}

static ww_status new_rows(struct table_builder **out, const struct search *search, ww_error *error)
{
	ww_status status;

	WW_STEP(table_builder_new(out, search->alloc, error));
	WW_STEP(label_columns(*out, error));
	WW_STEP(table_columns(*out, columns, sizeof columns / sizeof columns[0], error));
done:
	return status;
}

static ww_status look_at_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct search *search = context;
	struct desk desk = {
		.search = search, .finder = occurrence_finder_of(search->sought), .reading = reading_of(search->alloc)};
	ww_status status;

	(void)worker;
	WW_STEP(new_rows(&desk.rows, search, error));
	WW_STEP(look_at_documents(&desk, vec_at(&search->ranges, item), error));
	WW_STEP(table_finish(&search->tables[item + 1], desk.rows, 0, error));
done:
	table_builder_free(desk.rows);
	reading_clear(&desk.reading);
	occurrence_finder_clear(&desk.finder);
	return status;
}

/* Marks the chunks in which the rarest word of some phrase stands; false when these are not worth it. */
static ww_status mark_chunks(struct chunk_marks *chunks, bool *worth, const struct search *search, size_t index,
                             ww_error *error)
{
	const struct segment *segment = corpus_segment(search->corpus, index);
	const uint32_t *term_of = search->sought->vocabulary->term_of[index];
	const struct lexicon *lexicon;
	uint64_t occurrences = 0;
	ww_status status;

	WW_STEP(chunk_marks_begin(chunks, search->alloc, segment, error));
	WW_STEP(segment_lexicon(&lexicon, segment, error));
	*worth = true;
	for (uint32_t type = 0; *worth && type < lexicon->types; type++) {
		if (term_of[type] == VOCABULARY_NONE || !search->sought->rare[term_of[type]])
			continue;
		occurrences += lexicon->counts[type];
		*worth = occurrences < chunks->count;
		if (*worth)
			WW_STEP(chunk_marks_add(chunks, type, error));
	}
	chunk_marks_end(chunks);
done:
	return status;
}

static ww_status find_ranges(struct search *search, size_t segment, ww_error *error)
{
	uint8_t *rows = alloc_zeroed(search->alloc, search->corpus->parts[segment].count, 1);
	struct chunk_marks chunks = {.alloc = search->alloc, .numbers = vec_of(search->alloc, sizeof(uint32_t))};
	bool worth;
	ww_status status;

	if (!rows) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(mark_chunks(&chunks, &worth, search, segment, error));
	WW_STEP(rows_mark(rows, search->corpus, segment, worth ? &chunks : NULL, error));
	WW_STEP(rows_cut(&search->ranges, search->corpus, segment, rows, MARKED_ROWS_SHARE, error));
done:
	chunk_marks_clear(&chunks);
	alloc_free(search->alloc, rows);
	return status;
}

static ww_status search_ranges(ww_table **out, struct search *search, const ww_run *run, ww_error *error)
{
	struct table_builder *none = NULL;
	ww_status status;

	for (size_t i = 0; i < corpus_segments(search->corpus); i++)
		if (search->corpus->parts[i].count)
			WW_STEP(find_ranges(search, i, error));
	search->tables = alloc_zeroed(search->alloc, search->ranges.count + 1, sizeof(ww_table *));
	if (!search->tables) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(new_rows(&none, search, error));
	WW_STEP(table_finish(&search->tables[0], none, 0, error));
	WW_STEP(pool_run(search->ranges.count, look_at_range, search, run, "parts", error));
	WW_STEP(table_join(out, search->tables, search->ranges.count + 1, error));
done:
	table_builder_free(none);
	return status;
}

static void search_clear(struct search *search)
{
	for (size_t i = 0; search->tables && i <= search->ranges.count; i++)
		ww_table_free(search->tables[i]);
	alloc_free(search->alloc, search->tables);
	vec_clear(&search->ranges);
}

static ww_occurrence_options options_of(const ww_occurrence_options *options)
{
	ww_occurrence_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.min_words == 0)
		known.min_words = MIN_WORDS;
	return known;
}

static ww_status search_corpus(ww_table **out, const ww_corpus *corpus, const struct mentions *mentions,
                               const ww_occurrence_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct sought sought = {.alloc = alloc};
	struct mention_spans spans;
	struct search search = {.corpus = corpus,
	                        .alloc = alloc,
	                        .options = options,
	                        .mentions = mentions,
	                        .sought = &sought,
	                        .spans = &spans,
	                        .ranges = vec_of(alloc, sizeof(struct row_range))};
	ww_status status;

	WW_STEP(mention_spans_make(&spans, mentions, error));
	WW_STEP(sought_make(&sought, corpus, mentions, options->min_words, run, error));
	WW_STEP(search_ranges(out, &search, run, error));
done:
	search_clear(&search);
	sought_clear(&sought);
	mention_spans_clear(&spans);
	return status;
}

ww_status ww_slogan_occurrences(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                                const ww_occurrence_options *options, const ww_run *run, ww_error *error)
{
	ww_occurrence_options known = options_of(options);
	struct mentions read;
	ww_status status;

	*out = NULL;
	WW_STEP(mentions_read(&read, mentions, run, error));
	WW_STEP(search_corpus(out, corpus, &read, &known, run, error));
done:
	mentions_clear(&read);
	return status;
}
