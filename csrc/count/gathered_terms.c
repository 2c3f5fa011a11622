#include "count/gathered_terms.h"

#include "base/pool.h"
#include "base/radix.h"

/* What one worker needs. */
struct gatherer {
	uint32_t *documents_of; /* by term, what this worker has seen; NULL where there is one group */
	uint64_t total;         /* terms that reach the thresholds */
	struct vec items;       /* struct radix_item: two for each term that is put in order */
};

enum { COUNTS_TOLD_APART = 4096 /* where only the first terms are wanted */ };

/* Leaves the terms that reach the thresholds. */
static size_t keep_frequent(struct group_term *terms, size_t count, struct thresholds least)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		terms[kept] = terms[i];
		kept += thresholds_met(least, terms[i].count, terms[i].documents);
	}
	return kept;
}

/* Leaves terms among which the first `limit` in order are: those of counts that are too high for `limit` others. */
static size_t keep_first(struct group_term *terms, size_t count, uint64_t limit)
{
	size_t of_count[COUNTS_TOLD_APART] = {0};
	size_t least = COUNTS_TOLD_APART - 1;
	uint64_t higher;

	if (count <= limit)
		return count;
	for (size_t i = 0; i < count; i++)
		of_count[terms[i].count < least ? terms[i].count : least]++;
	for (higher = of_count[least]; higher < limit; higher += of_count[least])
		least--;
	return keep_frequent(terms, count, (struct thresholds){.count = least});
}

/* Numbers of terms in order: by text, then stably by count. Borrowed until the next call. */
static ww_status order_terms(const struct radix_item **out, struct gatherer *gatherer, const struct group_term *terms,
                             size_t count, const struct vocabulary *vocabulary, ww_error *error)
{
	struct radix_item *items, *spare, *sorted;
	ww_status status;

	gatherer->items.count = 0;
	WW_STEP(vec_append(&gatherer->items, NULL, 2 * count, error));
	items = gatherer->items.items;
	spare = items + count;
	for (size_t i = 0; i < count; i++)
		items[i] = (struct radix_item){vocabulary->text_rank[terms[i].term], (uint32_t)i};
	sorted = radix_sort(items, spare, count);
	for (size_t i = 0; i < count; i++)
		sorted[i].key = ~terms[sorted[i].item].count;
	*out = radix_sort(sorted, sorted == items ? spare : items, count);
done:
	return status;
}

/* Appends terms in order. */
static ww_status append_ordered(struct vec *to, struct gatherer *gatherer, const struct group_term *terms, size_t count,
                                const struct vocabulary *vocabulary, ww_error *error)
{
	const struct radix_item *order;
	struct group_term *ordered;
	size_t first = to->count;
	ww_status status;

	WW_STEP(order_terms(&order, gatherer, terms, count, vocabulary, error));
	WW_STEP(vec_append(to, NULL, count, error));
	ordered = vec_at(to, first);
	for (size_t i = 0; i < count; i++)
		ordered[i] = terms[order[i].item];
done:
	return status;
}

/* Puts together what came in several visits. */
static ww_status merge_visits(struct vec *of_group, struct gatherer *gatherer, const struct vocabulary *vocabulary,
                              ww_error *error)
{
	struct vec merged = vec_of(of_group->alloc, sizeof(struct group_term));
	ww_status status;

	WW_STEP(append_ordered(&merged, gatherer, of_group->items, of_group->count, vocabulary, error));
	vec_clear(of_group);
	*of_group = merged;
	return WW_OK;
done:
	vec_clear(&merged);
	return status;
}

static ww_status take_group(void *context, uint32_t group, struct group_term *terms, size_t count, unsigned worker,
                            ww_error *error)
{
	struct gathered_terms *all = context;
	struct gatherer *gatherer = &all->gatherers[worker];
	struct vec *of_group = &all->of_group[group];
	bool again = of_group->count > 0;
	ww_status status;

	for (size_t i = 0; gatherer->documents_of && i < count; i++)
		gatherer->documents_of[terms[i].term] += terms[i].documents;
	count = keep_frequent(terms, count, all->least);
	gatherer->total += count;
	if (all->limit)
		count = keep_first(terms, count, all->limit);
	WW_STEP(append_ordered(of_group, gatherer, terms, count, all->question->vocabulary, error));
	if (again)
		WW_STEP(merge_visits(of_group, gatherer, all->question->vocabulary, error));
done:
	return status;
}

/* Adds up the bytes of the terms of a stretch. */
static ww_status measure_stretch(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct gathered_terms *all = context;
	struct term_stretch *stretch = vec_at(&all->stretches, item);
	const struct group_term *rows = vec_at(&all->of_group[stretch->group], stretch->first);

	(void)worker;
	(void)error;
	for (uint64_t row = 0; row < stretch->count; row++)
		stretch->bytes += vocabulary_term(all->question->vocabulary, rows[row].term).size;
	return WW_OK;
}

/* Lists the stretches of the first `limit` rows. */
static ww_status list_stretches(struct gathered_terms *all, ww_error *error)
{
	uint32_t groups = all->question->grouping->count;
	uint64_t left = all->limit ? all->limit : UINT64_MAX;
	ww_status status = WW_OK;

	for (uint32_t group = 0; group < groups; group++) {
		uint64_t rows = all->of_group[group].count;
		uint64_t taken = rows < left ? rows : left;

		left -= taken;
		for (uint64_t first = 0; first < taken; first += STRETCH_ROWS) {
			struct term_stretch stretch = {.group = group, .first = first, .count = taken - first};

			if (stretch.count > STRETCH_ROWS)
				stretch.count = STRETCH_ROWS;
			WW_STEP(vec_push(&all->stretches, &stretch, error));
		}
	}
done:
	return status;
}

/* Adds up what the workers have seen, documents of terms in the place of the first. */
static void add_workers(struct gathered_terms *all)
{
	for (unsigned w = 0; w < all->workers; w++)
		all->total += all->gatherers[w].total;
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

	all->of_group = alloc_zeroed(all->alloc, groups, sizeof *all->of_group);
	if (!all->of_group)
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

	*out = (struct gathered_terms){.question = question,
	                               .alloc = alloc,
	                               .least = least,
	                               .limit = limit,
	                               .stretches = vec_of(alloc, sizeof(struct term_stretch))};
	WW_STEP(make_gatherers(out, run, error));
	WW_STEP(make_groups(out, error));
	WW_STEP(group_terms_count(question, take_group, out, run, error));
	add_workers(out);
	WW_STEP(list_stretches(out, error));
	WW_STEP(pool_run(out->stretches.count, measure_stretch, out, run, "parts", error));
done:
	return status;
}

void gathered_terms_clear(struct gathered_terms *terms)
{
	for (unsigned w = 0; terms->gatherers && w < terms->workers; w++) {
		alloc_free(terms->alloc, terms->gatherers[w].documents_of);
		vec_clear(&terms->gatherers[w].items);
	}
	for (uint32_t group = 0; terms->of_group && group < terms->question->grouping->count; group++)
		vec_clear(&terms->of_group[group]);
	alloc_free(terms->alloc, terms->gatherers);
	alloc_free(terms->alloc, terms->of_group);
	vec_clear(&terms->stretches);
}
