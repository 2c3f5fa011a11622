#include "speech/quotations.h"

#include <stdlib.h>
#include <string.h>

#include "speech/confidence.h"
#include "speech/german_sources.h"
#include "speech/quotation_search.h"

struct quotation_finder quotation_finder_of(const ww_alloc *alloc)
{
	return (struct quotation_finder){.quotations = vec_of(alloc, sizeof(struct quotation)),
	                                 .parts = vec_of(alloc, sizeof(struct part)),
	                                 .marks = vec_of(alloc, sizeof(struct marked)),
	                                 .outline = outline_of(alloc),
	                                 .inner = outline_of(alloc),
	                                 .clauses = vec_of(alloc, sizeof(struct clause)),
	                                 .taken = vec_of(alloc, 1)};
}

void quotation_finder_clear(struct quotation_finder *finder)
{
	vec_clear(&finder->taken);
	vec_clear(&finder->clauses);
	outline_clear(&finder->inner);
	outline_clear(&finder->outline);
	vec_clear(&finder->marks);
	vec_clear(&finder->parts);
	vec_clear(&finder->quotations);
}

/* Words in marks that make up a reported clause by themselves: "wrote that “...”". */
enum { LONG_FRAGMENT = 6 };

/* Somebody is said to speak, so that words in marks behind it need no longer be those of who spoke before. */
static bool has_report(const struct outline *outline, size_t from, size_t to)
{
	for (size_t item = from; item < to; item++)
		if (item_is(outline, item, IS_SPEECH_VERB | IS_SOURCE_PHRASE | IS_SOURCE_AFTER | IS_REPORTED | IS_TAIL_CUE))
			return true;
	return false;
}

/* Who speaks in a sentence may go on in the next one, where the form of the verb alone tells that it reports. */
static void hear(struct search *search, size_t from, size_t to)
{
	struct attribution attribution;

	if (!(search->passage->sheet->habits & HABIT_CAPITAL_NOUNS))
		return;
	attribution = german_voice(search->outline, from, to);
	if (attribution.found)
		search_hear(search, source_of(search, attribution));
}

static ww_status take_sentence(struct search *search, size_t from, size_t to, ww_error *error)
{
	size_t after = from;
	bool any = false;
	ww_status status = WW_OK;

	search->first_part = search->finder->parts.count;
	for (size_t item = from; item < to && search->outline->seen & IS_STRETCH; item++) {
		if (!item_is(search->outline, item, IS_STRETCH))
			continue;
		any = true;
		WW_STEP(take_stretch(search, from, to, &after, item, error));
	}
	search->lead = (struct source){0};
	if (!any) {
		if (has_report(search->outline, from, to))
			search->last_direct = SIZE_MAX;
		search->lead = source_of(search, attribution_lead(search->outline, from, to));
	}
	if (any)
		WW_STEP(take_fragments(search, from, to, search->passage->sheet->habits & HABIT_FRAGMENTS ? 1 : LONG_FRAGMENT,
		                       error));
	WW_STEP(take_clauses(search, from, to, error));
	if (any)
		WW_STEP(take_fragments(search, from, to, 1, error));
	hear(search, from, to);
done:
	return status;
}

/*
 * A paragraph of nothing but a quotation, after one that ended with a quotation and who said it: the same person
 * goes on. In dialogues, where turns are short and questions are answered, nobody can tell.
 */
static bool stands_alone(const struct search *search)
{
	const struct outline *outline = search->outline;

	return search->last_direct != SIZE_MAX && item_is(outline, 0, IS_STRETCH) &&
	       outline_sentence_end(outline, 0) == outline->count && !search->inherited &&
	       !range_is_empty(quotation_at(search, search->last_direct)->speaker) && !may_answer(search);
}

/* A paragraph that opens with a dash is speech where that is the habit and somebody is said to speak in it. */
static ww_status take_dash(bool *taken, struct search *search, ww_error *error)
{
	const struct outline *outline = search->outline;
	bool tight = outline->count > 1 && !search->passage->words[outline->items[1].first].spaced;
	bool loose = search->passage->sheet->habits & HABIT_WHOLE_CLAUSE;
	struct insertion insertion = {.before = outline->count, .after = outline->count};
	struct source source = {.confidence = 0.5};
	ww_status status;

	*taken = false;
	if (!(search->passage->sheet->habits & HABIT_OPEN_DASH) || outline->count < 3 || !item_is(outline, 0, IS_DASH) ||
	    (loose && !tight))
		return WW_OK;
	if ((!loose &&
	     (insertion_find(&insertion, outline, 1, EDGE_DASH) || insertion_find(&insertion, outline, 1, EDGE_COMMA))) ||
	    insertion_find(&insertion, outline, 1, EDGE_LOOSE)) {
		source = source_of(search, insertion.attribution);
		search->dashes++;
	} else if (search->lead.confidence > 0) {
		source = search->lead;
	} else if (search->dashes == 0 || !item_is(outline, outline->count - 1, IS_STOP)) {
		return WW_OK;
	}
	*taken = true;
	WW_STEP(
		search_add(search, QUOTATION_DIRECT, words_of(outline, (struct range){1, insertion.before}), source, error));
	if (insertion.after < outline->count)
		WW_STEP(search_add_part(search, search->finder->quotations.count - 1,
		                        words_of(outline, (struct range){insertion.after, outline->count}), error));
	search->last_direct = SIZE_MAX;
	search->lead = (struct source){0};
done:
	return status;
}

static ww_status take_paragraph(struct search *search, ww_error *error)
{
	bool dashed;
	size_t count = search->outline->count;
	ww_status status;

	search->finder->taken.count = 0;
	WW_STEP(vec_append(&search->finder->taken, NULL, count, error));
	search->taken = search->finder->taken.items;
	memset(search->taken, 0, count);
	search->echoes = search->passage->sheet->habits & HABIT_CAPITAL_NOUNS;
	if (!search->echoes &&
	    (!item_is(search->outline, 0, IS_STRETCH) || (search->last_direct != SIZE_MAX && may_answer(search))))
		search->voice = (struct source){0};
	search->rally = (search->outline->seen & IS_RALLY) != 0;
	WW_STEP(take_dash(&dashed, search, error));
	if (dashed)
		goto done;
	search->goes_on = search->goes_on && item_is(search->outline, 0, IS_STRETCH);
	if (!search->goes_on && !stands_alone(search))
		search->last_direct = SIZE_MAX;
	for (size_t from = 0; from < count;) {
		size_t to = outline_sentence_end(search->outline, from);

		/* "Why?" Smith asked. The sentence in marks belongs to the one behind it. */
		if (to == from + 1 && to < count && item_is(search->outline, from, IS_STRETCH) &&
		    attribution_after(search->outline, from, from, outline_sentence_end(search->outline, to)).found)
			to = outline_sentence_end(search->outline, to);
		WW_STEP(take_sentence(search, from, to, error));
		from = to;
	}
done:
	return status;
}

static int compare_quotations(const void *a, const void *b)
{
	const struct quotation *left = a, *right = b;

	if (left->place != right->place)
		return left->place < right->place ? -1 : 1;
	return left->number < right->number ? -1 : left->number > right->number;
}

static int compare_parts(const void *a, const void *b)
{
	const struct part *left = a, *right = b;

	if (left->quotation != right->quotation)
		return left->quotation < right->quotation ? -1 : 1;
	return left->words.first < right->words.first ? -1 : left->words.first > right->words.first;
}

/* Sorts what mostly is in order already. */
static void sort(struct vec *vec, int (*compare)(const void *, const void *))
{
	size_t sorted = 1;

	while (sorted < vec->count && compare(vec_at(vec, sorted - 1), vec_at(vec, sorted)) < 0)
		sorted++;
	if (sorted < vec->count)
		qsort(vec->items, vec->count, vec->item_size, compare);
}

/* Puts the parts of each quotation in a row, and the quotations that have any in the order of their places. */
static void arrange(struct quotation_finder *finder)
{
	struct quotation *quotations = finder->quotations.items;
	const struct part *parts = finder->parts.items;
	size_t part = 0, kept = 0;

	if (finder->quotations.count == 0)
		return;
	sort(&finder->parts, compare_parts);
	for (size_t i = 0; i < finder->quotations.count; i++) {
		struct quotation *quotation = &quotations[i];

		if (quotation->parts == 0)
			continue;
		quotation->part = part;
		quotation->place = parts[part].words.first;
		part += quotation->parts;
		quotations[kept++] = *quotation;
	}
	finder->quotations.count = kept;
	finder->parts.count = part;
	sort(&finder->quotations, compare_quotations);
}

static bool has_doubles(const struct vec *marks)
{
	for (size_t i = 0; i < marks->count; i++)
		if (((const struct marked *)vec_at(marks, i))->is_double)
			return true;
	return false;
}

static void weigh_quotations(struct quotation_finder *finder, const struct passage *passage, const struct model *model)
{
	for (size_t i = 0; i < finder->quotations.count; i++) {
		struct quotation *quotation = vec_at(&finder->quotations, i);
		struct features features;

		confidence_features(&features, passage, model, quotation, finder->parts.items);
		quotation->confidence = logistic(features_score(&features, model).values[0]);
	}
}

ww_status quotations_find(struct quotation_finder *finder, const struct passage *passage,
                          const struct quotation_models *models, ww_error *error)
{
	struct search search = {
		.finder = finder, .passage = passage, .models = models, .outline = &finder->outline, .last_direct = SIZE_MAX};
	size_t mark = 0;
	ww_status status;

	finder->quotations.count = finder->parts.count = finder->marks.count = 0;
	WW_STEP(marks_find(&finder->marks, passage, error));
	search.doubles = has_doubles(&finder->marks);
	for (size_t first = 0; first < passage->count;) {
		WW_STEP(outline_read(&first, &mark, &finder->outline, passage, &finder->marks, first, error));
		WW_STEP(take_paragraph(&search, error));
	}
	arrange(finder);
	if (models->confidence)
		weigh_quotations(finder, passage, models->confidence);
done:
	return status;
}
