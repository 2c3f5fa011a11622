/*
 * Merging lexicons. What a segment calls a term is an "entry" here: a folded term, or a type that is not layout.
 * Entries of the same text become one term. That does not depend on how documents are spread over segments, as what a
 * term has is only ever a sum over them.
 */
#include "corpus/vocabulary.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash_map.h"
#include "corpus/shared.h"

/* A term while it is collected and sorted. */
struct merged {
	uint64_t count;
	uint64_t documents;
	const char *text; /* borrowed from a lexicon */
	uint32_t size;
	uint32_t found; /* its number in the order of finding */
};

/* What is needed to make a vocabulary; freed when it is made. */
struct merge {
	const ww_alloc *alloc;
	size_t segments;
	const struct lexicon **lexicons;
	enum layer layer;
	struct hash_map numbers;
	struct vec terms;   /* struct merged, in the order of finding, then in that of the vocabulary */
	uint32_t **term_of; /* by segment and type; becomes the vocabulary's */
};

static bool is_entry(const struct merge *merge, const struct lexicon *lexicon, uint32_t type)
{
	return merge->layer == LAYER_FOLDED ? lexicon->term_of[type] != LEXICON_NO_TERM
	                                    : !token_is_layout(lexicon->kinds[type]);
}

static ww_status load_lexicons(struct merge *merge, const struct corpus_shared *shared, ww_error *error)
{
	ww_status status = WW_OK;

	merge->lexicons = alloc_zeroed(merge->alloc, merge->segments, sizeof *merge->lexicons);
	merge->term_of = alloc_zeroed(merge->alloc, merge->segments, sizeof *merge->term_of);
	if (!merge->lexicons || !merge->term_of)
		return ww_fail_memory(error);
	for (size_t i = 0; status == WW_OK && i < merge->segments; i++) {
		status = segment_lexicon(&merge->lexicons[i], snapshot_segment(shared->snapshot, i), error);
		if (status != WW_OK)
			break;
		merge->term_of[i] = alloc_array(merge->alloc, merge->lexicons[i]->types, sizeof **merge->term_of);
		if (!merge->term_of[i])
			status = ww_fail_memory(error);
	}
	return status;
}

/* The number of an entry's text, new or known. */
static ww_status number_text(uint32_t *number, struct merge *merge, ww_text text, ww_error *error)
{
	struct merged term = {.text = text.data, .size = (uint32_t)text.size};
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(number, &added, &merge->numbers, text.data, text.size, 0, error));
	if (added) {
		term.found = *number;
		WW_STEP(vec_push(&merge->terms, &term, error));
	}
done:
	return status;
}

/* A segment's terms to found numbers first, then its types through them. */
static ww_status add_folded(struct merge *merge, size_t segment, ww_error *error)
{
	const struct lexicon *lexicon = merge->lexicons[segment];
	uint32_t *numbers = alloc_array(merge->alloc, lexicon->terms, sizeof *numbers);
	ww_status status = numbers ? WW_OK : ww_fail_memory(error);

	for (uint32_t term = 0; status == WW_OK && term < lexicon->terms; term++) {
		status = number_text(&numbers[term], merge, lexicon_term(lexicon, term), error);
		if (status == WW_OK) {
			struct merged *merged = vec_at(&merge->terms, numbers[term]);

			merged->count += lexicon->term_counts[term];
			merged->documents += lexicon->term_documents[term];
		}
	}
	for (uint32_t type = 0; status == WW_OK && type < lexicon->types; type++)
		merge->term_of[segment][type] =
			is_entry(merge, lexicon, type) ? numbers[lexicon->term_of[type]] : VOCABULARY_NONE;
	alloc_free(merge->alloc, numbers);
	return status;
}

static ww_status add_surface(struct merge *merge, size_t segment, ww_error *error)
{
	const struct lexicon *lexicon = merge->lexicons[segment];
	ww_status status = WW_OK;

	for (uint32_t type = 0; status == WW_OK && type < lexicon->types; type++) {
		uint32_t *number = &merge->term_of[segment][type];

		*number = VOCABULARY_NONE;
		if (!is_entry(merge, lexicon, type))
			continue;
		status = number_text(number, merge, lexicon_type(lexicon, type), error);
		if (status == WW_OK)
			((struct merged *)vec_at(&merge->terms, *number))->count += lexicon->counts[type];
	}
	return status;
}

/* Count descending, then text by bytes. */
static int by_rank(const void *left, const void *right)
{
	const struct merged *a = left, *b = right;
	size_t shorter = a->size < b->size ? a->size : b->size;
	int order;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	order = shorter ? memcmp(a->text, b->text, shorter) : 0;
	return order ? order : (a->size > b->size) - (a->size < b->size);
}

/* Sorts the terms and gives term_of the new numbers. */
static ww_status rank_terms(struct merge *merge, ww_error *error)
{
	struct merged *terms = merge->terms.items;
	uint32_t *rank_of = alloc_array(merge->alloc, merge->terms.count, sizeof *rank_of);

	if (!rank_of)
		return ww_fail_memory(error);
	if (merge->terms.count)
		qsort(terms, merge->terms.count, sizeof *terms, by_rank);
	for (size_t rank = 0; rank < merge->terms.count; rank++)
		rank_of[terms[rank].found] = (uint32_t)rank;
	for (size_t i = 0; i < merge->segments; i++)
		for (uint32_t type = 0; type < merge->lexicons[i]->types; type++)
			if (merge->term_of[i][type] != VOCABULARY_NONE)
				merge->term_of[i][type] = rank_of[merge->term_of[i][type]];
	alloc_free(merge->alloc, rank_of);
	return WW_OK;
}

/* Copies the ranked terms; vocabulary_free undoes a half-made one. */
static ww_status lay_out(struct vocabulary *vocabulary, const struct merge *merge, ww_error *error)
{
	const struct merged *terms = merge->terms.items;
	size_t count = merge->terms.count, bytes = 0;
	uint64_t *text_at = alloc_array(merge->alloc, count + 1, sizeof *text_at);
	uint64_t *counts = alloc_array(merge->alloc, count, sizeof *counts);
	uint64_t *documents = NULL;
	char *text;

	for (size_t i = 0; i < count; i++)
		bytes += terms[i].size;
	text = alloc_array(merge->alloc, bytes, 1);
	if (merge->layer == LAYER_FOLDED)
		documents = alloc_array(merge->alloc, count, sizeof *documents);
	vocabulary->text_at = text_at;
	vocabulary->counts = counts;
	vocabulary->documents = documents;
	vocabulary->text = text;
	if (!text_at || !counts || !text || (merge->layer == LAYER_FOLDED && !documents))
		return ww_fail_memory(error);
	vocabulary->terms = (uint32_t)count;
	text_at[0] = 0;
	for (size_t i = 0; i < count; i++) {
		if (terms[i].size)
			memcpy(text + text_at[i], terms[i].text, terms[i].size);
		text_at[i + 1] = text_at[i] + terms[i].size;
		counts[i] = terms[i].count;
		if (documents)
			documents[i] = terms[i].documents;
	}
	return WW_OK;
}

/* Types of a term nearly never differ in kind: U+0345 is a mark, but folds to a letter. */
static ww_status find_kinds(struct vocabulary *vocabulary, const struct merge *merge, ww_error *error)
{
	uint8_t *kinds = alloc_array(merge->alloc, merge->terms.count, 1);

	vocabulary->kinds = kinds;
	if (!kinds)
		return ww_fail_memory(error);
	memset(kinds, TOKEN_KINDS, merge->terms.count);
	for (size_t i = 0; i < merge->segments; i++)
		for (uint32_t type = 0; type < merge->lexicons[i]->types; type++) {
			uint32_t term = merge->term_of[i][type];
			uint8_t kind = merge->lexicons[i]->kinds[type];

			if (term != VOCABULARY_NONE && kind < kinds[term])
				kinds[term] = kind;
		}
	return WW_OK;
}

static void merge_clear(struct merge *merge)
{
	hash_map_clear(&merge->numbers);
	vec_clear(&merge->terms);
	for (size_t i = 0; merge->term_of && i < merge->segments; i++)
		alloc_free(merge->alloc, merge->term_of[i]);
	alloc_free(merge->alloc, merge->term_of);
	alloc_free(merge->alloc, merge->lexicons);
}

static ww_status vocabulary_new(struct vocabulary **out, const struct corpus_shared *shared, enum layer layer,
                                ww_error *error)
{
	struct merge merge = {.alloc = shared->alloc,
	                      .segments = snapshot_segments(shared->snapshot),
	                      .layer = layer,
	                      .numbers = hash_map_of(shared->alloc),
	                      .terms = vec_of(shared->alloc, sizeof(struct merged))};
	struct vocabulary *vocabulary = alloc_zeroed(shared->alloc, 1, sizeof *vocabulary);
	ww_status status = vocabulary ? WW_OK : ww_fail_memory(error);

	if (status != WW_OK)
		return status;
	WW_STEP(load_lexicons(&merge, shared, error));
	for (size_t i = 0; i < merge.segments; i++)
		WW_STEP(layer == LAYER_FOLDED ? add_folded(&merge, i, error) : add_surface(&merge, i, error));
	hash_map_clear(&merge.numbers);
	WW_STEP(rank_terms(&merge, error));
	WW_STEP(lay_out(vocabulary, &merge, error));
	WW_STEP(find_kinds(vocabulary, &merge, error));
	vocabulary->term_of = (const uint32_t *const *)merge.term_of;
	merge.term_of = NULL;
	*out = vocabulary;
	vocabulary = NULL;
done:
	merge_clear(&merge);
	vocabulary_free(vocabulary, shared->alloc, merge.segments);
	return status;
}

void vocabulary_free(struct vocabulary *vocabulary, const ww_alloc *alloc, size_t segments)
{
	if (!vocabulary)
		return;
	for (size_t i = 0; vocabulary->term_of && i < segments; i++)
		alloc_free(alloc, (void *)vocabulary->term_of[i]);
	alloc_free(alloc, (void *)vocabulary->term_of);
	alloc_free(alloc, (void *)vocabulary->text);
	alloc_free(alloc, (void *)vocabulary->text_at);
	alloc_free(alloc, (void *)vocabulary->kinds);
	alloc_free(alloc, (void *)vocabulary->counts);
	alloc_free(alloc, (void *)vocabulary->documents);
	alloc_free(alloc, vocabulary);
}

static ww_status find_layer(enum layer *out, const char *name, ww_error *error)
{
	if (!name || strcmp(name, "folded") == 0)
		*out = LAYER_FOLDED;
	else if (strcmp(name, "surface") == 0)
		*out = LAYER_SURFACE;
	else
		return ww_fail(error, WW_EINVAL, "no layer \"%.100s\"; there are: folded, surface", name);
	return WW_OK;
}

ww_status corpus_vocabulary(const struct vocabulary **out, const ww_corpus *corpus, const char *layer, ww_error *error)
{
	struct corpus_shared *shared = corpus->shared;
	struct vocabulary *vocabulary;
	enum layer number = LAYER_FOLDED;
	ww_status status = find_layer(&number, layer, error);

	if (status != WW_OK)
		return status;
	vocabulary = atomic_load_explicit(&shared->vocabularies[number], memory_order_acquire);
	if (!vocabulary) {
		pthread_mutex_lock(&shared->mutex);
		vocabulary = atomic_load_explicit(&shared->vocabularies[number], memory_order_relaxed);
		if (!vocabulary) {
			status = vocabulary_new(&vocabulary, shared, number, error);
			if (status == WW_OK)
				atomic_store_explicit(&shared->vocabularies[number], vocabulary, memory_order_release);
		}
		pthread_mutex_unlock(&shared->mutex);
	}
	*out = vocabulary;
	return status;
}
