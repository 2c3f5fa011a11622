#include "count/gathered_terms.h"

#include "base/pool.h"
#include "base/radix.h"

/* What one worker needs. */
struct gatherer {
	uint32_t *documents_of; /* by term, what this worker has seen; NULL where there is one group */
	struct vec items;       /* struct radix_item: two for each term that is sorted */
	struct vec sorted;      /* struct group_term */
};

/* Takes the terms of a group that reach the thresholds. */
static ww_status take_group(void *context, uint32_t group, struct group_term *terms, size_t count, unsigned worker,
                            ww_error *error)
{
	struct gathered_terms *all = context;
	uint32_t *documents_of = all->gatherers[worker].documents_of;
	size_t kept = 0;

	for (size_t i = 0; documents_of && i < count; i++)
		documents_of[terms[i].term] += terms[i].documents;
	for (size_t i = 0; i < count; i++) {
		terms[kept] = terms[i];
		kept += thresholds_met(all->least, terms[i].count, terms[i].documents);
	}
	return vec_append(&all->of_group[group], terms, kept, error);
}

/* Puts the terms of a group in order: by text, then stably by count. */
static ww_status sort_group(struct vec *terms, struct gatherer *gatherer, const struct vocabulary *vocabulary,
                            ww_error *error)
{
	struct group_term *rows = terms->items, *sorted_rows;
	struct radix_item *items, *spare, *sorted;
	size_t count = terms->count;
	ww_status status;

	gatherer->items.count = gatherer->sorted.count = 0;
	WW_STEP(vec_append(&gatherer->items, NULL, 2 * count, error));
	WW_STEP(vec_append(&gatherer->sorted, rows, count, error));
	items = gatherer->items.items;
	spare = items + count;
	sorted_rows = gatherer->sorted.items;
	for (size_t i = 0; i < count; i++)
		items[i] = (struct radix_item){vocabulary->text_rank[rows[i].term], (uint32_t)i};
	sorted = radix_sort(items, spare, count);
	for (size_t i = 0; i < count; i++)
		sorted[i].key = ~rows[sorted[i].item].count;
	sorted = radix_sort(sorted, sorted == items ? spare : items, count);
	for (size_t i = 0; i < count; i++)
		rows[i] = sorted_rows[sorted[i].item];
done:
	return status;
}

/* Sorts a group, and measures its stretches. */
static ww_status finish_group(void *context, size_t group, unsigned worker, ww_error *error)
{
	struct gathered_terms *all = context;
	const struct vocabulary *vocabulary = all->question->vocabulary;
	struct vec *terms = &all->of_group[group];
	ww_status status;

	if (all->group_stretch[group] == all->group_stretch[group + 1])
		return WW_OK;
	WW_STEP(sort_group(terms, &all->gatherers[worker], vocabulary, error));
	for (size_t i = all->group_stretch[group]; i < all->group_stretch[group + 1]; i++) {
		struct term_stretch *stretch = vec_at(&all->stretches, i);
		const struct group_term *rows = vec_at(terms, stretch->first);

		for (uint64_t row = 0; row < stretch->count; row++)
			stretch->bytes += vocabulary_term(vocabulary, rows[row].term).size;
	}
done:
	return status;
}

/* Lists the stretches of the first `limit` rows. */
static ww_status list_stretches(struct gathered_terms *all, uint64_t limit, ww_error *error)
{
	uint32_t groups = all->question->grouping->count;
	uint64_t left = limit ? limit : UINT64_MAX;
	ww_status status = WW_OK;

	for (uint32_t group = 0; group < groups; group++) {
		uint64_t rows = all->of_group[group].count;
		uint64_t taken = rows < left ? rows : left;

		all->total += rows;
		left -= taken;
		all->group_stretch[group] = all->stretches.count;
		for (uint64_t first = 0; first < taken; first += STRETCH_ROWS) {
			struct term_stretch stretch = {.group = group, .first = first, .count = taken - first};

			if (stretch.count > STRETCH_ROWS)
				stretch.count = STRETCH_ROWS;
			WW_STEP(vec_push(&all->stretches, &stretch, error));
		}
	}
	all->group_stretch[groups] = all->stretches.count;
done:
	return status;
}

/* Adds up what the workers have seen of terms, in the place of the first. */
static void add_documents(struct gathered_terms *all)
{
	all->documents_of = all->gatherers[0].documents_of;
	for (unsigned w = 1; all->documents_of && w < all->workers; w++)
		for (uint32_t term = 0; term < all->question->vocabulary->terms; term++)
			all->documents_of[term] += all->gatherers[w].documents_of[term];
}

static ww_status make_gatherers(struct gathered_terms *all, const ww_run *run, ww_error *error)
{
	all->workers = run_threads(run);
	all->gatherers = alloc_zeroed(all->alloc, all->workers, sizeof *all->gatherers);
	if (!all->gatherers)
		return ww_fail_memory(error);
	for (unsigned w = 0; w < all->workers; w++) {
		struct gatherer *gatherer = &all->gatherers[w];

		gatherer->items = vec_of(all->alloc, sizeof(struct radix_item));
		gatherer->sorted = vec_of(all->alloc, sizeof(struct group_term));
		if (all->question->grouping->count < 2)
			continue;
		gatherer->documents_of =
			alloc_zeroed(all->alloc, all->question->vocabulary->terms, sizeof *gatherer->documents_of);
		if (!gatherer->documents_of)
			return ww_fail_memory(error);
	}
	return WW_OK;
}

static ww_status make_groups(struct gathered_terms *all, ww_error *error)
{
	uint32_t groups = all->question->grouping->count;

	all->group_stretch = alloc_zeroed(all->alloc, (size_t)groups + 1, sizeof *all->group_stretch);
	all->of_group = alloc_zeroed(all->alloc, groups, sizeof *all->of_group);
	if (!all->of_group || !all->group_stretch)
		return ww_fail_memory(error);
	for (uint32_t group = 0; group < groups; group++)
		all->of_group[group] = vec_of(all->alloc, sizeof(struct group_term));
	return WW_OK;
}

ww_status gathered_terms_make(struct gathered_terms *out, const struct group_terms_question *question,
                              struct thresholds least, uint64_t limit, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(question->corpus);
	ww_status status;

	*out = (struct gathered_terms){
		.question = question, .alloc = alloc, .least = least, .stretches = vec_of(alloc, sizeof(struct term_stretch))};
	WW_STEP(make_gatherers(out, run, error));
	WW_STEP(make_groups(out, error));
	WW_STEP(group_terms_count(question, take_group, out, run, error));
	add_documents(out);
	WW_STEP(list_stretches(out, limit, error));
	WW_STEP(pool_run(question->grouping->count, finish_group, out, run, "groups", error));
done:
	return status;
}

void gathered_terms_clear(struct gathered_terms *terms)
{
	for (unsigned w = 0; terms->gatherers && w < terms->workers; w++) {
		alloc_free(terms->alloc, terms->gatherers[w].documents_of);
		vec_clear(&terms->gatherers[w].items);
		vec_clear(&terms->gatherers[w].sorted);
	}
	for (uint32_t group = 0; terms->of_group && group < terms->question->grouping->count; group++)
		vec_clear(&terms->of_group[group]);
	alloc_free(terms->alloc, terms->gatherers);
	alloc_free(terms->alloc, terms->of_group);
	alloc_free(terms->alloc, terms->group_stretch);
	vec_clear(&terms->stretches);
}
