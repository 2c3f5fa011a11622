#include "find/hits.h"

#include "base/pool.h"
#include "corpus/token_cursor.h"
#include "find/candidates.h"

/* Hits of a range of rows. */
struct range_hits {
	struct vec list; /* struct hit: the first search->end of them */
	uint64_t total;
};

struct search {
	const ww_corpus *corpus;
	const struct query *query;
	const struct vocabulary *vocabulary; /* NULL: the lexicons' own terms */
	const ww_run *run;
	uint64_t skip, end;
	struct hits *hits;
};

/* The search in one segment. */
struct segment_search {
	const struct search *search;
	struct matcher matcher;
	struct vec ranges; /* struct row_range */
	struct range_hits *found;
};

static ww_status find_in_document(struct range_hits *found, const struct segment_search *search,
                                  const struct token_run *run, ww_error *error)
{
	const struct matcher *matcher = &search->matcher;
	size_t last = 0;
	ww_status status = WW_OK;

	for (size_t i = 0; i < run->count; i++) {
		struct hit hit = {.row = run->row, .first = i};

		if (!matcher_class(matcher, run->types[i])->starts || !matcher_match(matcher, run->types, run->count, i, &last))
			continue;
		hit.last = last;
		if (found->total++ < search->search->end)
			WW_STEP(vec_push(&found->list, &hit, error));
		i = last;
	}
done:
	return status;
}

static ww_status find_in_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct segment_search *search = context;
	const struct row_range *range = vec_at(&search->ranges, item);
	struct token_cursor *cursor = NULL;
	struct token_run run;
	bool more = true;
	ww_status status;

	(void)worker;
	WW_STEP(token_cursor_open(&cursor, search->search->corpus, range->from, range->to, error));
	for (;;) {
		WW_STEP(token_cursor_document(&run, &more, cursor, error));
		if (!more)
			break;
		WW_STEP(find_in_document(&search->found[item], search, &run, error));
	}
done:
	token_cursor_close(cursor);
	return status;
}

/* Adds what a range found to all hits. */
static ww_status take_found(const struct search *search, const struct range_hits *found, ww_error *error)
{
	const struct hit *list = found->list.items;
	struct hits *hits = search->hits;
	ww_status status = WW_OK;

	for (size_t i = 0; i < found->list.count; i++) {
		uint64_t number = hits->total + i;

		if (number >= search->skip && number < search->end)
			WW_STEP(vec_push(&hits->list, &list[i], error));
	}
	hits->total += found->total;
done:
	return status;
}

static ww_status find_in_ranges(struct segment_search *in, const struct search *search, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(search->corpus);
	ww_status status;

	in->found = alloc_zeroed(alloc, in->ranges.count, sizeof *in->found);
	if (!in->found)
		return ww_fail_memory(error);
	for (size_t i = 0; i < in->ranges.count; i++)
		in->found[i].list = vec_of(alloc, sizeof(struct hit));
	WW_STEP(pool_run(in->ranges.count, find_in_range, in, search->run, "parts", error));
	for (size_t i = 0; i < in->ranges.count; i++)
		WW_STEP(take_found(search, &in->found[i], error));
done:
	for (size_t i = 0; i < in->ranges.count; i++)
		vec_clear(&in->found[i].list);
	alloc_free(alloc, in->found);
	return status;
}

static ww_status find_in_segment(const struct search *search, size_t segment, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(search->corpus);
	struct segment_search in = {.search = search, .ranges = vec_of(alloc, sizeof(struct row_range))};
	struct matcher_terms terms = {.vocabulary = search->vocabulary};
	const struct lexicon *lexicon;
	ww_status status;

	if (search->corpus->parts[segment].count == 0)
		return WW_OK;
	WW_STEP(segment_lexicon(&lexicon, corpus_segment(search->corpus, segment), error));
	if (terms.vocabulary)
		terms.term_of = terms.vocabulary->term_of[segment];
	WW_STEP(matcher_make(&in.matcher, alloc, search->query, lexicon, terms, error));
	WW_STEP(candidates_find(&in.ranges, search->corpus, segment, &in.matcher, error));
	WW_STEP(find_in_ranges(&in, search, error));
done:
	matcher_clear(&in.matcher);
	vec_clear(&in.ranges);
	return status;
}

ww_status hits_find(struct hits *out, const ww_corpus *corpus, const struct query *query,
                    const struct vocabulary *vocabulary, uint64_t skip, uint64_t end, const ww_run *run,
                    ww_error *error)
{
	struct search search = {
		.corpus = corpus, .query = query, .vocabulary = vocabulary, .run = run, .skip = skip, .end = end, .hits = out};
	ww_status status = WW_OK;

	*out = (struct hits){.list = vec_of(corpus_alloc(corpus), sizeof(struct hit))};
	for (size_t i = 0; status == WW_OK && i < corpus_segments(corpus); i++)
		status = find_in_segment(&search, i, error);
	return status;
}

void hits_clear(struct hits *hits)
{
	vec_clear(&hits->list);
}
