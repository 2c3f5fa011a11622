/* Reported clauses: indirect and mixed quotations. */
#include "speech/clause_model.h"
#include "speech/quotation_search.h"
#include "speech/wording.h"

static bool has_stretch(const struct search *search, struct range items)
{
	for (size_t item = items.first; item < items.end; item++)
		if (item_is(search->outline, item, IS_STRETCH))
			return true;
	return false;
}

/* Who says the words in marks inside a reported clause, told apart from it, says the clause. */
static struct source source_of_clause(const struct search *search, const struct clause *clause)
{
	struct source source = source_of(search, clause->attribution);
	struct range words = words_of(search->outline, clause->parts[clause->count - 1]);

	for (size_t i = search->first_part; i < search->finder->parts.count; i++) {
		const struct part *part = vec_at(&search->finder->parts, i);
		const struct quotation *inner;

		if (part->quotation == NO_QUOTATION)
			continue;
		inner = quotation_at(search, part->quotation);
		if (part->words.first >= words.first && part->words.end <= words.end && inner->kind == QUOTATION_DIRECT &&
		    !range_is_empty(inner->speaker)) {
			source.cue = inner->cue;
			source.speaker = inner->speaker;
		}
	}
	return source;
}

static ww_status add_clause(struct search *search, const struct clause *clause, ww_error *error)
{
	bool mixed = false;
	ww_status status;

	for (size_t i = 0; i < clause->count; i++)
		mixed |= has_stretch(search, clause->parts[i]);
	WW_STEP(search_add(search, mixed ? QUOTATION_MIXED : QUOTATION_INDIRECT,
	                   words_of(search->outline, clause->parts[0]), source_of_clause(search, clause), error));
	for (size_t i = 1; i < clause->count; i++)
		WW_STEP(search_add_part(search, search->finder->quotations.count - 1,
		                        words_of(search->outline, clause->parts[i]), error));
done:
	return status;
}

/* The stretch of an item was no direct speech of its own. */
static void drop_part(struct search *search, size_t item)
{
	const struct range words = inside(marked_of(search, item));
	struct part *parts = search->finder->parts.items;

	for (size_t i = search->finder->parts.count; i-- > search->first_part;)
		if (parts[i].words.first == words.first && parts[i].words.end == words.end &&
		    parts[i].quotation != NO_QUOTATION && quotation_at(search, parts[i].quotation)->kind == QUOTATION_DIRECT) {
			quotation_at(search, parts[i].quotation)->parts--;
			if (search->last_direct == parts[i].quotation)
				search->last_direct = SIZE_MAX;
			parts[i].quotation = NO_QUOTATION;
			return;
		}
}

static void take_stretches(struct search *search, struct range items)
{
	for (size_t item = items.first; item < items.end; item++)
		if (item_is(search->outline, item, IS_STRETCH)) {
			if (search->taken[item] == TAKEN_LOOSELY && !(search->passage->sheet->habits & HABIT_FRAGMENTS))
				drop_part(search, item);
			search->taken[item] = TAKEN;
		}
}

/* "a play called “Rye Bread”": what the verb takes is a name. */
static bool is_named(const struct search *search, size_t from, const struct clause *clause)
{
	struct range content = clause->parts[0];

	return content.end == content.first + 1 && item_is(search->outline, content.first, IS_STRETCH) &&
	       is_name(search->outline, from, content.first);
}

ww_status take_clauses(struct search *search, size_t from, size_t to, ww_error *error)
{
	struct vec *clauses = &search->finder->clauses;
	ww_status status;

	clauses->count = 0;
	if (search->models->watch)
		search->models->watch(search->models->context, search->outline, search->taken, from, to);
	if (search->models->clauses)
		WW_STEP(clauses_weigh(clauses, &search->finder->view, search->outline, search->taken, search->models->clauses,
		                      from, to, error));
	else
		WW_STEP(clauses_find(clauses, search->outline, search->taken, from, to, error));
	for (size_t i = 0; i < clauses->count; i++) {
		const struct clause *clause = vec_at(clauses, i);

		if (is_named(search, from, clause))
			continue;
		WW_STEP(add_clause(search, clause, error));
		search_hear(search, source_of(search, clause->attribution));
		for (size_t part = 0; part < clause->count; part++)
			take_stretches(search, clause->parts[part]);
	}
done:
	return status;
}
