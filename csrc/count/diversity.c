/*
 * The words of a turn of groups are read into memory, and each thread measures one group after the other. A group may
 * be all of a large corpus, and a user who cancels does not wait for it: threads work in waves, each of so many steps,
 * and leave a group where they are when a wave ends.
 */
#include <inttypes.h>
#include <math.h>
#include <stdatomic.h>
#include <string.h>

#include "base/options.h"
#include "base/pool.h"
#include "corpus/label.h"
#include "count/group_texts.h"
#include "stat/lexis.h"
#include "watchword/lexis.h"

enum {
	WAVE_STEPS = 1 << 21, /* some 10 ms */
	TEXT_STEPS = 128      /* what beginning a text costs, in steps */
};

/* A thread's place of work. */
struct desk {
	struct lexis_desk lexis;
	struct lexis_reading reading;
	uint32_t group; /* of the turn */
	bool busy;
};

struct diversity {
	const ww_corpus *corpus;
	const ww_alloc *alloc;
	const ww_run *run;
	ww_diversity_options options;
	bool by_document;
	struct lexis_model model;
	struct grouping grouping;
	struct group_texts texts;
	struct desk *desks;
	unsigned desk_count;
	struct lexis_measures *measures; /* by group of the turn */
	_Atomic uint64_t next;           /* group of the turn that nobody has begun */
	_Atomic uint64_t done;           /* steps of all turns */
	uint64_t total;
	struct table_builder *builder;
	size_t first_column; /* behind the name of the group */
};

static ww_diversity_options options_of(const ww_diversity_options *options)
{
	ww_diversity_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.window == 0)
		known.window = 500;
	if (known.sample == 0)
		known.sample = 42;
	if (known.mtld_threshold == 0)
		known.mtld_threshold = 0.72;
	return known;
}

static ww_status check_options(struct diversity *diversity, ww_error *error)
{
	const ww_diversity_options *options = &diversity->options;

	if (!(options->mtld_threshold > 0 && options->mtld_threshold < 1))
		return ww_fail(error, WW_EINVAL, "mtld_threshold is %g; it must be above 0 and below 1",
		               options->mtld_threshold);
	diversity->by_document = options->by && strcmp(options->by, "document") == 0;
	diversity->model = (struct lexis_model){
		.window = options->window, .threshold = options->mtld_threshold, .sample = options->sample};
	return WW_OK;
}

static ww_status prepare(struct diversity *diversity, ww_error *error)
{
	const ww_diversity_options *options = &diversity->options;
	const struct vocabulary *vocabulary;
	ww_status status;

	WW_STEP(corpus_vocabulary(&vocabulary, diversity->corpus, options->layer, error));
	WW_STEP(diversity->by_document ? grouping_of_documents(&diversity->grouping, diversity->corpus, error)
	                               : grouping_make(&diversity->grouping, diversity->corpus, options->by, error));
	WW_STEP(group_texts_make(&diversity->texts, diversity->corpus, vocabulary, &diversity->grouping, options->marks,
	                         error));
	for (uint32_t group = 0; group < diversity->grouping.count; group++)
		diversity->total += 3 * diversity->texts.tokens[group];
done:
	return status;
}

/* What desks leave is for words. */
static ww_status share_memory(struct diversity *diversity, ww_error *error)
{
	uint64_t limit = run_memory(diversity->run);
	uint64_t desks = lexis_desk_bytes(diversity->texts.vocabulary->terms) * diversity->desk_count;
	uint64_t words = group_texts_largest(&diversity->texts) * sizeof(uint32_t);

	if (desks > limit || words > limit - desks)
		return ww_fail(error, WW_ENOMEM, "the memory limit of %" PRIu64 " bytes is too small: %" PRIu64 " would do",
		               limit, desks + words);
	diversity->texts.memory = limit - desks;
	return WW_OK;
}

static ww_status make_desks(struct diversity *diversity, ww_error *error)
{
	ww_status status;

	diversity->desk_count = run_threads(diversity->run);
	WW_STEP(share_memory(diversity, error));
	diversity->desks = alloc_zeroed(diversity->alloc, diversity->desk_count, sizeof *diversity->desks);
	if (!diversity->desks)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < diversity->desk_count; i++)
		diversity->desks[i].lexis.alloc = diversity->alloc;
	for (unsigned i = 0; i < diversity->desk_count; i++)
		WW_STEP(
			lexis_desk_make(&diversity->desks[i].lexis, diversity->alloc, diversity->texts.vocabulary->terms, error));
done:
	return status;
}

/* Begins the next group; false when there is none. */
static bool begin_group(struct diversity *diversity, struct desk *desk)
{
	uint64_t group = atomic_fetch_add(&diversity->next, 1), count;
	const uint32_t *words;

	if (group >= diversity->texts.group_count)
		return false;
	desk->group = (uint32_t)group;
	words = group_texts_join(&count, &diversity->texts, diversity->texts.first_group + desk->group);
	lexis_begin(&desk->reading, &desk->lexis, &diversity->model, words, count);
	desk->busy = true;
	return true;
}

/* One desk's part of a wave. */
static ww_status work(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct diversity *diversity = context;
	struct desk *desk = &diversity->desks[item];
	uint64_t steps = WAVE_STEPS;

	(void)worker;
	(void)error;
	while (steps > 0) {
		if (!desk->busy) {
			if (!begin_group(diversity, desk))
				break;
			steps -= steps < TEXT_STEPS ? steps : TEXT_STEPS;
		}
		if (lexis_read(&desk->reading, &steps)) {
			diversity->measures[desk->group] = desk->reading.measures;
			desk->busy = false;
		}
	}
	atomic_fetch_add(&diversity->done, WAVE_STEPS - steps);
	return WW_OK;
}

/* Progress over all waves, where pool_run would tell that of one. */
static bool tell_progress(const ww_progress *progress, void *user)
{
	const struct diversity *diversity = user;
	uint64_t done = atomic_load(&diversity->done);
	ww_progress mine = {
		.done = done < diversity->total ? done : diversity->total, .total = diversity->total, .unit = "words"};

	(void)progress;
	return diversity->run->keep_going(&mine, diversity->run->user);
}

static bool is_busy(const struct diversity *diversity)
{
	bool busy = atomic_load(&diversity->next) < diversity->texts.group_count;

	for (unsigned i = 0; i < diversity->desk_count; i++)
		busy |= diversity->desks[i].busy;
	return busy;
}

static ww_status measure_turn(struct diversity *diversity, ww_error *error)
{
	ww_run wave = run_with_threads(diversity->run, diversity->desk_count);
	ww_status status = WW_OK;

	if (wave.keep_going) {
		wave.keep_going = tell_progress;
		wave.user = diversity;
	}
	diversity->measures = alloc_array(diversity->alloc, diversity->texts.group_count, sizeof *diversity->measures);
	if (!diversity->measures)
		return ww_fail_memory(error);
	atomic_store(&diversity->next, 0);
	while (is_busy(diversity))
		WW_STEP(pool_run(diversity->desk_count, work, diversity, &wave, "words", error));
done:
	return status;
}

enum {
	DOCUMENTS,
	WORDS,
	TYPES,
	HAPAXES,
	TTR,
	ROOT_TTR,
	HERDAN_C,
	MATTR,
	MTLD,
	HDD,
	YULE_K,
	SIMPSON_D,
	ENTROPY,
	HAPAX_SHARE,
	COLUMNS
};

static ww_status declare(struct diversity *diversity, ww_error *error)
{
	static const char *const names[COLUMNS] = {"documents", "words",     "types",   "hapaxes",    "ttr",
	                                           "root_ttr",  "herdan_c",  "mattr",   "mtld",       "hdd",
	                                           "yule_k",    "simpson_d", "entropy", "hapax_share"};
	struct table_builder *builder;
	ww_status status;

	WW_STEP(table_builder_new(&diversity->builder, diversity->alloc, error));
	builder = diversity->builder;
	if (diversity->by_document) {
		WW_STEP(label_columns(builder, error));
		diversity->first_column = LABEL_COLUMNS;
	} else if (diversity->options.by) {
		WW_STEP(table_column(builder, "group", WW_UTF8, error));
		diversity->first_column = 1;
	}
	for (int i = 0; i < COLUMNS; i++)
		WW_STEP(table_column(builder, names[i], i < TTR ? WW_U64 : WW_F64, error));
done:
	return status;
}

static ww_status put_name(struct diversity *diversity, uint32_t group, ww_error *error)
{
	const struct grouping *grouping = &diversity->grouping;
	ww_text label = grouping_label(grouping, group);

	if (diversity->by_document)
		return label_cells(diversity->builder, diversity->corpus, corpus_place(diversity->corpus, group), error);
	if (!diversity->options.by)
		return WW_OK;
	if (grouping->has_none && group == grouping->count - 1)
		return table_null(diversity->builder, 0, error);
	return table_text(diversity->builder, 0, label.data, label.size, error);
}

static ww_status put_measures(struct diversity *diversity, uint32_t group, ww_error *error)
{
	const struct lexis_measures *measures = &diversity->measures[group - diversity->texts.first_group];
	const uint64_t integers[TTR] = {group_texts_documents(&diversity->texts, group), measures->words, measures->types,
	                                measures->hapaxes};
	const double numbers[COLUMNS] = {[TTR] = measures->ttr,           [ROOT_TTR] = measures->root_ttr,
	                                 [HERDAN_C] = measures->herdan_c, [MATTR] = measures->mattr,
	                                 [MTLD] = measures->mtld,         [HDD] = measures->hdd,
	                                 [YULE_K] = measures->yule_k,     [SIMPSON_D] = measures->simpson_d,
	                                 [ENTROPY] = measures->entropy,   [HAPAX_SHARE] = measures->hapax_share};
	struct table_builder *builder = diversity->builder;
	size_t first = diversity->first_column;
	ww_status status = WW_OK;

	for (size_t i = 0; i < TTR; i++)
		WW_STEP(table_integer(builder, first + i, (int64_t)integers[i], error));
	for (size_t i = TTR; i < COLUMNS; i++)
		WW_STEP(isnan(numbers[i]) ? table_null(builder, first + i, error)
		                          : table_number(builder, first + i, numbers[i], error));
done:
	return status;
}

static ww_status put_turn(struct diversity *diversity, ww_error *error)
{
	uint32_t first = diversity->texts.first_group, end = first + diversity->texts.group_count;
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, diversity->run, "rows", end - first, error));
	for (uint32_t group = first; group < end; group++) {
		WW_STEP(put_name(diversity, group, error));
		WW_STEP(put_measures(diversity, group, error));
		if (group % 1024 == 0)
			WW_STEP(progress_at(&progress, group - first, error));
	}
done:
	return status;
}

static ww_status take_turns(struct diversity *diversity, ww_error *error)
{
	ww_status status;

	for (;;) {
		WW_STEP(group_texts_next(&diversity->texts, diversity->run, error));
		if (diversity->texts.group_count == 0)
			break;
		WW_STEP(measure_turn(diversity, error));
		WW_STEP(put_turn(diversity, error));
		alloc_free(diversity->alloc, diversity->measures);
		diversity->measures = NULL;
	}
done:
	return status;
}

static void diversity_clear(struct diversity *diversity)
{
	for (unsigned i = 0; diversity->desks && i < diversity->desk_count; i++)
		lexis_desk_clear(&diversity->desks[i].lexis);
	alloc_free(diversity->alloc, diversity->desks);
	alloc_free(diversity->alloc, diversity->measures);
	table_builder_free(diversity->builder);
	group_texts_clear(&diversity->texts);
	grouping_clear(&diversity->grouping);
}

ww_status ww_diversity(ww_table **out, const ww_corpus *corpus, const ww_diversity_options *options, const ww_run *run,
                       ww_error *error)
{
	struct diversity diversity = {
		.corpus = corpus, .alloc = corpus_alloc(corpus), .run = run, .options = options_of(options)};
	ww_status status;

	*out = NULL;
	diversity.grouping.alloc = diversity.alloc;
	WW_STEP(check_options(&diversity, error));
	WW_STEP(prepare(&diversity, error));
	WW_STEP(make_desks(&diversity, error));
	WW_STEP(declare(&diversity, error));
	WW_STEP(take_turns(&diversity, error));
	WW_STEP(table_finish(out, diversity.builder, 0, error));
done:
	diversity_clear(&diversity);
	return status;
}
