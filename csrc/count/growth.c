#include "base/options.h"
#include "base/progress.h"
#include "base/vec.h"
#include "corpus/token_cursor.h"
#include "corpus/vocabulary.h"
#include "stat/lexis.h"
#include "table/build.h"
#include "watchword/lexis.h"

enum { POINTS = 100 }; /* when the options do not say */

/* The view as far as it is read. */
struct growth {
	const struct vocabulary *vocabulary;
	bool marks;
	uint64_t step;
	uint8_t *seen; /* by term: 0, 1, or 2 for more */
	uint64_t words_read, types_met, hapaxes_met;
	struct vec words, types, hapaxes; /* uint64_t, by point */
};

static ww_growth_options options_of(const ww_growth_options *options)
{
	ww_growth_options known = {.size = sizeof known};

	options_take(&known, options);
	return known;
}

static ww_status add_point(struct growth *growth, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_push(&growth->words, &growth->words_read, error));
	WW_STEP(vec_push(&growth->types, &growth->types_met, error));
	WW_STEP(vec_push(&growth->hapaxes, &growth->hapaxes_met, error));
done:
	return status;
}

static void take_word(struct growth *growth, uint32_t term)
{
	uint8_t seen = growth->seen[term];

	growth->words_read++;
	growth->types_met += seen == 0;
	growth->hapaxes_met += seen == 0;
	growth->hapaxes_met -= seen == 1;
	growth->seen[term] = seen < 2 ? seen + 1 : seen;
}

static ww_status read_run(struct growth *growth, const struct token_run *run, const struct lexicon *lexicon,
                          ww_error *error)
{
	const uint32_t *term_of = growth->vocabulary->term_of[run->place.segment];
	ww_status status = WW_OK;

	for (size_t i = 0; i < run->count; i++) {
		uint32_t type = run->types[i], term = term_of[type];

		if (term == VOCABULARY_NONE || !vocabulary_takes(growth->vocabulary, term, lexicon->kinds[type], growth->marks))
			continue;
		take_word(growth, term);
		if (growth->words_read % growth->step == 0)
			WW_STEP(add_point(growth, error));
	}
done:
	return status;
}

/* Words of the view, or tokens where marks count. */
static ww_status count_all(uint64_t *out, const ww_corpus *corpus, bool marks, ww_error *error)
{
	ww_corpus_summary summary;
	ww_status status;

	WW_STEP(ww_corpus_summarise(&summary, corpus, error));
	*out = marks ? summary.tokens : summary.words;
done:
	return status;
}

static ww_status read_all(struct growth *growth, const ww_corpus *corpus, uint64_t all, const ww_run *run,
                          ww_error *error)
{
	struct token_cursor *cursor = NULL;
	const struct lexicon *lexicon;
	struct progress progress;
	struct token_run piece;
	bool more = true;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "words", all, error));
	WW_STEP(token_cursor_open(&cursor, corpus, 0, corpus->rows, error));
	for (;;) {
		WW_STEP(token_cursor_next(&piece, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(segment_lexicon(&lexicon, corpus_segment(corpus, piece.place.segment), error));
		WW_STEP(read_run(growth, &piece, lexicon, error));
		WW_STEP(progress_at(&progress, growth->words_read, error));
	}
	if (growth->words_read % growth->step != 0)
		WW_STEP(add_point(growth, error));
done:
	token_cursor_close(cursor);
	return status;
}

/* growth_clear must follow, whatever the outcome. */
static ww_status grow(struct growth *out, const ww_corpus *corpus, const ww_growth_options *options, const ww_run *run,
                      ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	uint64_t all;
	ww_status status;

	*out = (struct growth){.marks = options->marks,
	                       .words = vec_of(alloc, sizeof(uint64_t)),
	                       .types = vec_of(alloc, sizeof(uint64_t)),
	                       .hapaxes = vec_of(alloc, sizeof(uint64_t))};
	WW_STEP(corpus_vocabulary(&out->vocabulary, corpus, options->layer, error));
	WW_STEP(count_all(&all, corpus, options->marks, error));
	out->step = options->step ? options->step : all / POINTS + 1;
	out->seen = alloc_zeroed(alloc, out->vocabulary->terms, 1);
	if (!out->seen)
		return ww_fail_memory(error);
	WW_STEP(read_all(out, corpus, all, run, error));
done:
	return status;
}

static void growth_clear(struct growth *growth)
{
	alloc_free(growth->words.alloc, growth->seen);
	vec_clear(&growth->words);
	vec_clear(&growth->types);
	vec_clear(&growth->hapaxes);
}

static ww_status put_points(struct table_builder *builder, const struct growth *growth, ww_error *error)
{
	enum { WORDS, TYPES, HAPAXES, GROWTH_RATE };
	const uint64_t *words = growth->words.items, *types = growth->types.items, *hapaxes = growth->hapaxes.items;
	ww_status status = WW_OK;

	for (size_t i = 0; i < growth->words.count; i++) {
		WW_STEP(table_integer(builder, WORDS, (int64_t)words[i], error));
		WW_STEP(table_integer(builder, TYPES, (int64_t)types[i], error));
		WW_STEP(table_integer(builder, HAPAXES, (int64_t)hapaxes[i], error));
		WW_STEP(table_number(builder, GROWTH_RATE, (double)hapaxes[i] / (double)words[i], error));
	}
done:
	return status;
}

ww_status ww_vocabulary_growth(ww_table **out, const ww_corpus *corpus, const ww_growth_options *options,
                               const ww_run *run, ww_error *error)
{
	ww_growth_options known = options_of(options);
	struct table_builder *builder = NULL;
	struct growth growth;
	ww_status status;

	*out = NULL;
	WW_STEP(grow(&growth, corpus, &known, run, error));
	WW_STEP(table_builder_new(&builder, corpus_alloc(corpus), error));
	WW_STEP(table_column(builder, "words", WW_U64, error));
	WW_STEP(table_column(builder, "types", WW_U64, error));
	WW_STEP(table_column(builder, "hapaxes", WW_U64, error));
	WW_STEP(table_column(builder, "growth_rate", WW_F64, error));
	WW_STEP(put_points(builder, &growth, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	growth_clear(&growth);
	return status;
}

enum { HEAPS_WORDS, HEAPS_TYPES, HEAPS_POINTS, HEAPS_K, HEAPS_BETA, HEAPS_R_SQUARED, HEAPS_COLUMNS };

static ww_status put_law(struct table_builder *builder, const struct growth *growth, ww_error *error)
{
	struct heaps_law law;
	bool found = heaps_fit(&law, growth->words.items, growth->types.items, growth->words.count);
	ww_status status;

	WW_STEP(table_integer(builder, HEAPS_WORDS, (int64_t)growth->words_read, error));
	WW_STEP(table_integer(builder, HEAPS_TYPES, (int64_t)growth->types_met, error));
	WW_STEP(table_integer(builder, HEAPS_POINTS, (int64_t)growth->words.count, error));
	for (size_t i = HEAPS_K; !found && i < HEAPS_COLUMNS; i++)
		WW_STEP(table_null(builder, i, error));
	if (!found)
		return WW_OK;
	WW_STEP(table_number(builder, HEAPS_K, law.k, error));
	WW_STEP(table_number(builder, HEAPS_BETA, law.beta, error));
	WW_STEP(table_number(builder, HEAPS_R_SQUARED, law.r_squared, error));
done:
	return status;
}

ww_status ww_heaps(ww_table **out, const ww_corpus *corpus, const ww_growth_options *options, const ww_run *run,
                   ww_error *error)
{
	static const char *const names[HEAPS_COLUMNS] = {"words", "types", "points", "k", "beta", "r_squared"};
	ww_growth_options known = options_of(options);
	struct table_builder *builder = NULL;
	struct growth growth;
	ww_status status;

	*out = NULL;
	WW_STEP(grow(&growth, corpus, &known, run, error));
	WW_STEP(table_builder_new(&builder, corpus_alloc(corpus), error));
	for (int i = 0; i < HEAPS_COLUMNS; i++)
		WW_STEP(table_column(builder, names[i], i < HEAPS_K ? WW_U64 : WW_F64, error));
	WW_STEP(put_law(builder, &growth, error));
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	growth_clear(&growth);
	return status;
}
