/*
 * Counting into a partial: entries come from the counter in order, several stretches at a time, and are packed as they
 * come.
 */
#include <stdio.h>

#include "base/options.h"
#include "count/entry_options.h"
#include "count/partial_entries.h"
#include "count/partial_key.h"

/* What a stretch of entries is packed with. */
struct stretch_packer {
	struct entry_packer packer;
	struct entry_cursor only;  /* candidates */
	struct vec key;            /* of the entry visited last */
	size_t ends[SEQUENCE_MAX]; /* in it: where each of its terms ends */
};

struct counting {
	const ww_alloc *alloc;
	const struct vocabulary *vocabulary;
	const ww_partial *only; /* NULL: all */
	bool grouped;
	struct stretch_packer **packers; /* up to ENTRY_STRETCHES_MAX; NULL: no entry yet */
};

/* The packer of a stretch, which is in the hands of one worker; NULL when out of memory. */
static struct stretch_packer *packer_of(const struct counting *counting, size_t stretch)
{
	struct stretch_packer *packer = counting->packers[stretch];

	if (packer)
		return packer;
	packer = alloc_array(counting->alloc, 1, sizeof *packer);
	if (!packer)
		return NULL;
	packer->packer = entry_packer_of(counting->alloc, counting->grouped);
	packer->key = vec_of(counting->alloc, 1);
	packer->only =
		counting->only ? entry_cursor_of(counting->only, 0, counting->only->blocks.count) : (struct entry_cursor){0};
	counting->packers[stretch] = packer;
	return packer;
}

/* Goes on from the terms that the entry shares with the one before. */
static ww_status spell_key(struct stretch_packer *stretch, const struct vocabulary *vocabulary,
                           const struct entry *entry, ww_error *error)
{
	ww_status status = WW_OK;

	stretch->key.count = entry->shared ? stretch->ends[entry->shared - 1] : 0;
	for (uint32_t i = entry->shared; i < entry->length; i++) {
		WW_STEP(key_add(&stretch->key, i, vocabulary_term(vocabulary, entry->terms[i]), error));
		stretch->ends[i] = stretch->key.count;
	}
done:
	return status;
}

static ww_status is_wanted(bool *wanted, struct stretch_packer *stretch, ww_text key, ww_error *error)
{
	ww_status status = entry_cursor_seek(wanted, &stretch->only, key, error);

	*wanted = *wanted && key_compare(entry_cursor_key(&stretch->only), key) == 0;
	return status;
}

static ww_status visit(void *context, size_t number, const struct entry *entry, unsigned worker, ww_error *error)
{
	struct counting *counting = context;
	struct stretch_packer *stretch = packer_of(counting, number);
	const struct entry_part whole = {.count = entry->count, .documents = entry->documents};
	bool wanted = true;
	ww_text key;
	ww_status status;

	(void)worker;
	if (!stretch)
		return ww_fail_memory(error);
	WW_STEP(spell_key(stretch, counting->vocabulary, entry, error));
	key = (ww_text){stretch->key.items, stretch->key.count};
	if (counting->only)
		WW_STEP(is_wanted(&wanted, stretch, key, error));
	if (!wanted)
		return WW_OK;
	if (counting->grouped)
		status = entry_packer_add(&stretch->packer, key, entry->parts, entry->part_count, error);
	else
		status = entry_packer_add(&stretch->packer, key, &whole, 1, error);
done:
	return status;
}

static ww_status gather(ww_partial *partial, struct counting *counting, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < ENTRY_STRETCHES_MAX; i++)
		if (counting->packers[i])
			WW_STEP(entry_packer_give(&counting->packers[i]->packer, partial, error));
done:
	return status;
}

static void counting_clear(struct counting *counting)
{
	for (size_t i = 0; counting->packers && i < ENTRY_STRETCHES_MAX; i++) {
		struct stretch_packer *packer = counting->packers[i];

		if (!packer)
			continue;
		entry_packer_clear(&packer->packer);
		entry_cursor_clear(&packer->only);
		vec_clear(&packer->key);
		alloc_free(counting->alloc, packer);
	}
	alloc_free(counting->alloc, counting->packers);
}

static ww_status count_entries(ww_partial *partial, const struct entry_question *question, const ww_partial *only,
                               const ww_run *run, ww_error *error)
{
	struct counting counting = {
		.alloc = partial->alloc, .vocabulary = question->vocabulary, .only = only, .grouped = partial->question.by};
	size_t stretches;
	ww_status status;

	counting.packers = alloc_zeroed(counting.alloc, ENTRY_STRETCHES_MAX, sizeof *counting.packers);
	if (!counting.packers)
		return ww_fail_memory(error);
	WW_STEP(entries_count(question, &stretches, visit, &counting, run, error));
	status = gather(partial, &counting, error);
done:
	counting_clear(&counting);
	return status;
}

static ww_status add_groups(ww_partial *partial, const ww_corpus *corpus, const struct grouping *grouping,
                            ww_error *error)
{
	ww_status status = WW_OK;

	partial->has_none = grouping->has_none;
	for (uint32_t i = 0; i < grouping->count; i++) {
		struct partial_group group = {.label = grouping_label(grouping, i), .words = grouping->words[i]};

		WW_STEP(partial_add_group(partial, group, error));
	}
	for (uint64_t row = 0; row < corpus->rows; row++)
		((struct partial_group *)partial->groups.items)[grouping->of_row[row]].documents++;
done:
	return status;
}

enum { LAYER_NAME_BYTES = 16 };

/* The name by which corpus_vocabulary finds a layer whatever the documents of a view. */
static void layer_name(char out[LAYER_NAME_BYTES], const struct layer *layer)
{
	static const char *const names[] = {"folded", "surface", "bare", "stem", "lemma", "pos"};

	snprintf(out, LAYER_NAME_BYTES, "%s%s%s", names[layer->kind], layer->language[0] ? ":" : "", layer->language);
}

static ww_partial_options options_of(const ww_partial_options *options)
{
	ww_partial_options known = {.size = sizeof known};

	options_take(&known, options);
	if (known.from == 0)
		known.from = 1;
	if (known.to == 0)
		known.to = known.from;
	return known;
}

static ww_status count(ww_partial **out, const ww_corpus *corpus, const ww_partial_options *options, enum unit unit,
                       const struct vocabulary *vocabulary, const struct grouping *grouping, const ww_run *run,
                       ww_error *error)
{
	char layer[LAYER_NAME_BYTES];
	struct partial_question question = {.from = options->from,
	                                    .to = options->to,
	                                    .unit = options->to > 1 ? unit : UNIT_SENTENCE,
	                                    .marks = options->marks,
	                                    .layer = layer,
	                                    .by = options->by};
	struct entry_question entries = {.corpus = corpus,
	                                 .vocabulary = vocabulary,
	                                 .grouping = grouping,
	                                 .unit = unit,
	                                 .from = options->from,
	                                 .to = options->to,
	                                 .marks = options->marks,
	                                 .least = {options->min_count, options->min_documents}};
	ww_partial *partial = NULL;
	ww_status status = WW_OK;

	layer_name(layer, &vocabulary->layer);
	if (options->only)
		WW_STEP(partial_check_alike(&question, &options->only->question, false, "only", "this", error));
	WW_STEP(partial_new(&partial, corpus_alloc(corpus), &question, error));
	partial->cut = options->min_count > 1 || options->min_documents > 1;
	WW_STEP(add_groups(partial, corpus, grouping, error));
	WW_STEP(count_entries(partial, &entries, options->only, run, error));
	*out = partial, partial = NULL;
done:
	ww_partial_free(partial);
	return status;
}

ww_status ww_partial_count(ww_partial **out, const ww_corpus *corpus, const ww_partial_options *options,
                           const ww_run *run, ww_error *error)
{
	ww_partial_options known = options_of(options);
	const struct vocabulary *vocabulary;
	struct grouping grouping = {0};
	enum unit unit;
	ww_status status;

	*out = NULL;
	WW_STEP(lengths_check("n-grams", known.from, known.to, error));
	WW_STEP(unit_find(&unit, known.unit, error));
	WW_STEP(corpus_vocabulary(&vocabulary, corpus, known.layer, error));
	WW_STEP(grouping_make(&grouping, corpus, known.by, error));
	status = count(out, corpus, &known, unit, vocabulary, &grouping, run, error);
done:
	grouping_clear(&grouping);
	return status;
}
