/*
 * Merging lexicons. What a segment calls a term is an "entry" here: a type that is not layout. Entries that a layer
 * gives the same text become one term. That does not depend on how documents are spread over segments, as what a term
 * has is only ever a sum over them.
 */
#include "corpus/vocabulary.h"

#include <string.h>

#include "base/byte_order.h"
#include "base/hash_map.h"
#include "base/radix.h"
#include "base/well_formed.h"
#include "corpus/reducer.h"
#include "corpus/shared.h"

/* A term that was found. */
struct merged {
	uint64_t count;
	uint64_t documents;
	ww_text text; /* borrowed from a lexicon, or from the merge */
};

/* What is needed to make a vocabulary; freed when it is made. */
struct merge {
	const ww_alloc *alloc;
	size_t segments;
	const struct lexicon **lexicons;
	const struct layer *layer;
	struct reducer reducer;
	struct arena texts; /* what the reducer made */
	struct hash_map numbers;
	struct vec terms;   /* struct merged, in the order of finding */
	uint32_t *found_at; /* by term of the vocabulary: its number in the order of finding */
	uint32_t **term_of; /* by segment and type; becomes the vocabulary's */
	uint32_t *of_term;  /* found numbers of the folded terms of the segment at hand, VOCABULARY_NONE where not known */
	uint32_t *of_tag;   /* the same of its tags */
};

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

/* What the layer takes from documents, by type: NULL when it takes nothing, or the segment has nothing. */
static const uint32_t *given_tags(const struct layer *layer, const struct lexicon *lexicon)
{
	return layer->kind == LAYER_LEMMA ? lexicon->lemma_of : layer->kind == LAYER_POS ? lexicon->pos_of : NULL;
}

static ww_status check_tags(const struct merge *merge, ww_error *error)
{
	if (!layer_is_given(merge->layer))
		return WW_OK;
	for (size_t i = 0; i < merge->segments; i++)
		if (given_tags(merge->layer, merge->lexicons[i]))
			return WW_OK;
	return ww_fail(error, WW_EINVAL, "the documents carry no %s",
	               merge->layer->kind == LAYER_LEMMA ? "lemmas" : "parts of speech");
}

static struct merged *merged_at(const struct merge *merge, uint32_t number)
{
	return vec_at(&merge->terms, number);
}

/* The number of an entry's text, new or known. */
static ww_status number_text(uint32_t *number, struct merge *merge, ww_text text, ww_error *error)
{
	struct merged term = {.text = text};
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(number, &added, &merge->numbers, text.data, text.size, 0, error));
	if (!added)
		return WW_OK;
	if (layer_spells(merge->layer))
		term.text.data = arena_copy(&merge->texts, text.data, text.size);
	if (layer_spells(merge->layer) && !term.text.data)
		return ww_fail_memory(error);
	WW_STEP(vec_push(&merge->terms, &term, error));
done:
	return status;
}

/* The number of what the layer makes of a folded term. */
static ww_status number_term(uint32_t *number, struct merge *merge, const struct lexicon *lexicon, uint32_t term,
                             ww_error *error)
{
	uint32_t *known = &merge->of_term[term];
	ww_text text = lexicon_term(lexicon, term);
	ww_status status = WW_OK;

	if (*known == VOCABULARY_NONE) {
		WW_STEP(reducer_reduce(&text, &merge->reducer, text, error));
		WW_STEP(number_text(known, merge, text, error));
		merged_at(merge, *known)->documents += lexicon->term_documents[term];
	}
	*number = *known;
done:
	return status;
}

static ww_status number_tag(uint32_t *number, struct merge *merge, const struct lexicon *lexicon, uint32_t tag,
                            ww_error *error)
{
	uint32_t *known = &merge->of_tag[tag];
	ww_status status = WW_OK;

	if (*known == VOCABULARY_NONE)
		WW_STEP(number_text(known, merge, lexicon_tag(lexicon, tag), error));
	*number = *known;
done:
	return status;
}

static ww_status number_entry(uint32_t *number, struct merge *merge, const struct lexicon *lexicon, uint32_t type,
                              ww_error *error)
{
	static const ww_text unspecified = {"_", 1}; /* as in CoNLL-U */
	const uint32_t *tags = given_tags(merge->layer, lexicon);

	if (tags && tags[type] != LEXICON_NO_TAG)
		return number_tag(number, merge, lexicon, tags[type], error);
	switch (merge->layer->kind) {
	case LAYER_SURFACE:
		return number_text(number, merge, lexicon_type(lexicon, type), error);
	case LAYER_POS:
		return number_text(number, merge, unspecified, error);
	default:
		return number_term(number, merge, lexicon, lexicon->term_of[type], error);
	}
}

/* An array of numbers that are not known yet. */
static ww_status make_unknown(uint32_t **out, const ww_alloc *alloc, uint32_t count, ww_error *error)
{
	*out = alloc_array(alloc, count, sizeof **out);
	if (!*out)
		return ww_fail_memory(error);
	for (uint32_t i = 0; i < count; i++)
		(*out)[i] = VOCABULARY_NONE;
	return WW_OK;
}

static ww_status add_segment(struct merge *merge, size_t segment, ww_error *error)
{
	const struct lexicon *lexicon = merge->lexicons[segment];
	uint32_t *term_of = merge->term_of[segment];
	ww_status status;

	WW_STEP(make_unknown(&merge->of_term, merge->alloc, lexicon->terms, error));
	WW_STEP(make_unknown(&merge->of_tag, merge->alloc, lexicon->tags, error));
	for (uint32_t type = 0; type < lexicon->types; type++) {
		term_of[type] = VOCABULARY_NONE;
		if (token_is_layout(lexicon->kinds[type]))
			continue;
		WW_STEP(number_entry(&term_of[type], merge, lexicon, type, error));
		merged_at(merge, term_of[type])->count += lexicon->counts[type];
	}
done:
	alloc_free(merge->alloc, merge->of_term);
	alloc_free(merge->alloc, merge->of_tag);
	merge->of_term = merge->of_tag = NULL;
	return status;
}

/* The folded terms of a single segment are the vocabulary's as they are: none is found twice. */
static ww_status take_segment(struct merge *merge, ww_error *error)
{
	const struct lexicon *lexicon = *merge->lexicons;
	ww_status status;

	WW_STEP(vec_reserve(&merge->terms, lexicon->terms, error));
	for (uint32_t term = 0; term < lexicon->terms; term++) {
		struct merged merged = {lexicon->term_counts[term], lexicon->term_documents[term], lexicon_term(lexicon, term)};

		WW_STEP(vec_push(&merge->terms, &merged, error));
	}
	for (uint32_t type = 0; type < lexicon->types; type++)
		(*merge->term_of)[type] = token_is_layout(lexicon->kinds[type]) ? VOCABULARY_NONE : lexicon->term_of[type];
done:
	return status;
}

static ww_status add_segments(struct merge *merge, ww_error *error)
{
	ww_status status = WW_OK;

	if (merge->segments == 1 && merge->layer->kind == LAYER_FOLDED)
		return take_segment(merge, error);
	for (size_t i = 0; i < merge->segments; i++)
		WW_STEP(add_segment(merge, i, error));
done:
	return status;
}

/* The numbers of the found terms in the order of their texts. */
static ww_status order_texts(uint32_t *order, const struct merge *merge, ww_error *error)
{
	size_t count = merge->terms.count;
	ww_text *texts = alloc_array(merge->alloc, count, sizeof *texts);
	ww_status status;

	if (!texts)
		return ww_fail_memory(error);
	for (size_t i = 0; i < count; i++)
		texts[i] = merged_at(merge, (uint32_t)i)->text;
	status = byte_order(order, texts, count, merge->alloc, error);
	alloc_free(merge->alloc, texts);
	return status;
}

/* Count descending, then text by bytes: order is that of the texts. */
static ww_status order_counts(uint32_t *found_at, const uint32_t *order, const struct merge *merge, ww_error *error)
{
	size_t count = merge->terms.count;
	struct radix_item *items = alloc_array(merge->alloc, count, 2 * sizeof *items), *sorted;

	if (!items)
		return ww_fail_memory(error);
	for (size_t i = 0; i < count; i++)
		items[i] = (struct radix_item){~merged_at(merge, order[i])->count, order[i]};
	sorted = radix_sort(items, items + count, count);
	for (size_t i = 0; i < count; i++)
		found_at[i] = sorted[i].item;
	alloc_free(merge->alloc, items);
	return WW_OK;
}

/* Gives types and places in the order of texts the numbers of the vocabulary instead of those of finding. */
static ww_status renumber(const struct merge *merge, uint32_t *by_text, uint32_t *text_rank, ww_error *error)
{
	size_t count = merge->terms.count;
	uint32_t *term_at = alloc_array(merge->alloc, count, sizeof *term_at);

	if (!term_at)
		return ww_fail_memory(error);
	for (size_t term = 0; term < count; term++)
		term_at[merge->found_at[term]] = (uint32_t)term;
	for (size_t i = 0; i < merge->segments; i++)
		for (uint32_t type = 0; type < merge->lexicons[i]->types; type++)
			if (merge->term_of[i][type] != VOCABULARY_NONE)
				merge->term_of[i][type] = term_at[merge->term_of[i][type]];
	for (size_t rank = 0; rank < count; rank++) {
		by_text[rank] = term_at[by_text[rank]];
		text_rank[by_text[rank]] = (uint32_t)rank;
	}
	alloc_free(merge->alloc, term_at);
	return WW_OK;
}

/* Numbers the terms; vocabularies_free undoes a half-made vocabulary. */
static ww_status rank_terms(struct vocabulary *vocabulary, struct merge *merge, ww_error *error)
{
	size_t count = merge->terms.count;
	uint32_t *by_text = alloc_array(merge->alloc, count, sizeof *by_text);
	uint32_t *text_rank = alloc_array(merge->alloc, count, sizeof *text_rank);
	ww_status status;

	vocabulary->by_text = by_text;
	vocabulary->text_rank = text_rank;
	merge->found_at = alloc_array(merge->alloc, count, sizeof *merge->found_at);
	if (!by_text || !text_rank || !merge->found_at)
		return ww_fail_memory(error);
	WW_STEP(order_texts(by_text, merge, error));
	WW_STEP(order_counts(merge->found_at, by_text, merge, error));
	WW_STEP(renumber(merge, by_text, text_rank, error));
done:
	return status;
}

/* Copies the ranked terms. */
static ww_status lay_out(struct vocabulary *vocabulary, const struct merge *merge, ww_error *error)
{
	size_t count = merge->terms.count, bytes = 0;
	uint64_t *text_at = alloc_array(merge->alloc, count + 1, sizeof *text_at);
	uint64_t *counts = alloc_array(merge->alloc, count, sizeof *counts);
	uint64_t *documents = NULL;
	char *text;

	for (size_t i = 0; i < count; i++)
		bytes += merged_at(merge, (uint32_t)i)->text.size;
	text = alloc_array(merge->alloc, bytes + VOCABULARY_SLACK, 1);
	if (merge->layer->kind == LAYER_FOLDED)
		documents = alloc_array(merge->alloc, count, sizeof *documents);
	vocabulary->text_at = text_at;
	vocabulary->counts = counts;
	vocabulary->documents = documents;
	vocabulary->text = text;
	if (!text_at || !counts || !text || (merge->layer->kind == LAYER_FOLDED && !documents))
		return ww_fail_memory(error);
	vocabulary->terms = (uint32_t)count;
	vocabulary->well_formed = true;
	memset(text + bytes, 0, VOCABULARY_SLACK);
	text_at[0] = 0;
	for (size_t i = 0; i < count; i++) {
		const struct merged *term = merged_at(merge, merge->found_at[i]);

		if (term->text.size)
			memcpy(text + text_at[i], term->text.data, term->text.size);
		text_at[i + 1] = text_at[i] + term->text.size;
		counts[i] = term->count;
		if (documents)
			documents[i] = term->documents;
		vocabulary->well_formed &= well_formed(term->text.data, term->text.size) == term->text.size;
	}
	return WW_OK;
}

/* Types of a term nearly never differ in kind: U+0345 is a mark, but folds to a letter. */
static ww_status find_kinds(struct vocabulary *vocabulary, const struct merge *merge, ww_error *error)
{
	uint8_t *kinds;

	if (layer_is_given(merge->layer))
		return WW_OK;
	vocabulary->kinds = kinds = alloc_array(merge->alloc, merge->terms.count, 1);
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
	reducer_clear(&merge->reducer);
	arena_clear(&merge->texts);
	hash_map_clear(&merge->numbers);
	vec_clear(&merge->terms);
	alloc_free(merge->alloc, merge->found_at);
	for (size_t i = 0; merge->term_of && i < merge->segments; i++)
		alloc_free(merge->alloc, merge->term_of[i]);
	alloc_free(merge->alloc, merge->term_of);
	alloc_free(merge->alloc, merge->lexicons);
}

static ww_status vocabulary_new(struct vocabulary **out, const struct corpus_shared *shared, const struct layer *layer,
                                ww_error *error)
{
	struct merge merge = {.alloc = shared->alloc,
	                      .segments = snapshot_segments(shared->snapshot),
	                      .layer = layer,
	                      .texts = arena_of(shared->alloc),
	                      .numbers = hash_map_of(shared->alloc),
	                      .terms = vec_of(shared->alloc, sizeof(struct merged))};
	struct vocabulary *vocabulary = alloc_zeroed(shared->alloc, 1, sizeof *vocabulary);
	ww_status status = vocabulary ? WW_OK : ww_fail_memory(error);

	if (status != WW_OK)
		return status;
	vocabulary->layer = *layer;
	WW_STEP(reducer_make(&merge.reducer, shared->alloc, layer, error));
	WW_STEP(load_lexicons(&merge, shared, error));
	WW_STEP(check_tags(&merge, error));
	WW_STEP(add_segments(&merge, error));
	hash_map_clear(&merge.numbers);
	WW_STEP(rank_terms(vocabulary, &merge, error));
	WW_STEP(lay_out(vocabulary, &merge, error));
	WW_STEP(find_kinds(vocabulary, &merge, error));
	vocabulary->term_of = (const uint32_t *const *)merge.term_of;
	merge.term_of = NULL;
	*out = vocabulary;
	vocabulary = NULL;
done:
	merge_clear(&merge);
	vocabularies_free(vocabulary, shared->alloc, merge.segments);
	return status;
}

static void vocabulary_free(struct vocabulary *vocabulary, const ww_alloc *alloc, size_t segments)
{
	for (size_t i = 0; vocabulary->term_of && i < segments; i++)
		alloc_free(alloc, (void *)vocabulary->term_of[i]);
	alloc_free(alloc, (void *)vocabulary->term_of);
	alloc_free(alloc, (void *)vocabulary->text);
	alloc_free(alloc, (void *)vocabulary->text_at);
	alloc_free(alloc, (void *)vocabulary->kinds);
	alloc_free(alloc, (void *)vocabulary->counts);
	alloc_free(alloc, (void *)vocabulary->documents);
	alloc_free(alloc, (void *)vocabulary->text_rank);
	alloc_free(alloc, (void *)vocabulary->by_text);
	alloc_free(alloc, vocabulary);
}

void vocabularies_free(struct vocabulary *newest, const ww_alloc *alloc, size_t segments)
{
	while (newest) {
		struct vocabulary *vocabulary = newest;

		newest = vocabulary->older;
		vocabulary_free(vocabulary, alloc, segments);
	}
}

/* The vocabulary of a layer; NULL when nobody has asked for it. */
static const struct vocabulary *find_vocabulary(const struct corpus_shared *shared, const struct layer *layer)
{
	const struct vocabulary *vocabulary = atomic_load_explicit(&shared->vocabularies, memory_order_acquire);

	while (vocabulary && !layer_equals(&vocabulary->layer, layer))
		vocabulary = vocabulary->older;
	return vocabulary;
}

/* Under the mutex. */
static ww_status add_vocabulary(const struct vocabulary **out, struct corpus_shared *shared, const struct layer *layer,
                                ww_error *error)
{
	struct vocabulary *vocabulary;
	ww_status status;

	WW_STEP(vocabulary_new(&vocabulary, shared, layer, error));
	vocabulary->older = atomic_load_explicit(&shared->vocabularies, memory_order_relaxed);
	atomic_store_explicit(&shared->vocabularies, vocabulary, memory_order_release);
	*out = vocabulary;
done:
	return status;
}

ww_status layer_vocabulary(const struct vocabulary **out, const ww_corpus *corpus, const struct layer *layer,
                           ww_error *error)
{
	struct corpus_shared *shared = corpus->shared;
	ww_status status = WW_OK;

	*out = find_vocabulary(shared, layer);
	if (*out)
		return WW_OK;
	pthread_mutex_lock(&shared->mutex);
	*out = find_vocabulary(shared, layer);
	if (!*out)
		status = add_vocabulary(out, shared, layer, error);
	pthread_mutex_unlock(&shared->mutex);
	return status;
}

uint32_t vocabulary_text_place(const struct vocabulary *vocabulary, ww_text text)
{
	uint32_t low = 0, high = vocabulary->terms;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (compare_bytes(vocabulary_term(vocabulary, vocabulary->by_text[middle]), text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

uint32_t vocabulary_find(const struct vocabulary *vocabulary, ww_text text)
{
	uint32_t place = vocabulary_text_place(vocabulary, text), term;

	if (place == vocabulary->terms)
		return VOCABULARY_NONE;
	term = vocabulary->by_text[place];
	return compare_bytes(vocabulary_term(vocabulary, term), text) == 0 ? term : VOCABULARY_NONE;
}

ww_status corpus_vocabulary(const struct vocabulary **out, const ww_corpus *corpus, const char *layer, ww_error *error)
{
	struct layer found;
	ww_status status;

	WW_STEP(corpus_layer(&found, corpus, layer, error));
	WW_STEP(layer_vocabulary(out, corpus, &found, error));
done:
	return status;
}
