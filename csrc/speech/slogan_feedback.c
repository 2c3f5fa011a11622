#include "speech/slogan_feedback.h"

#include <string.h>

#include "base/hash_map.h"
#include "table/table.h"

enum { MOST_PLACES = 2 }; /* more of them raise no further */

/* A mention this sure bears others out, and needs no other itself. */
static const double SURE = 0.8;

/* What one place multiplies the odds by. */
static const double ODDS = 3;

/* A phrase that has a sure mention. */
struct phrase {
	uint64_t places;   /* different ones, by their surroundings, in which it is sure */
	uint64_t document; /* that `own` is of, from 1 */
	uint64_t own;      /* of the places: those that stand in that document too */
};

struct feedback {
	const ww_table *table;
	const struct slogan_columns *columns;
	double *confidences;
	struct hash_map numbers; /* of phrases */
	struct vec phrases;      /* struct phrase, by number */
	struct hash_map places;  /* surroundings; the tag is the phrase */
	struct vec seen;         /* uint64_t, by number of the place: the document that was counted last, from 1 */
};

static ww_text cell(const struct feedback *feedback, size_t column, uint64_t row)
{
	return ww_table_text(feedback->table, column, row);
}

static ww_status gather_place(struct feedback *feedback, uint64_t row, ww_error *error)
{
	ww_text phrase = cell(feedback, feedback->columns->phrase, row);
	ww_text around = cell(feedback, feedback->columns->surroundings, row);
	uint32_t number, place;
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(&number, &added, &feedback->numbers, phrase.data, phrase.size, 0, error));
	if (added)
		WW_STEP(vec_push(&feedback->phrases, &(struct phrase){0}, error));
	WW_STEP(hash_map_add(&place, &added, &feedback->places, around.data, around.size, number, error));
	if (added)
		WW_STEP(vec_push(&feedback->seen, &(uint64_t){0}, error));
	((struct phrase *)vec_at(&feedback->phrases, number))->places += added;
done:
	return status;
}

static ww_status gather(struct feedback *feedback, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint64_t row = 0; row < feedback->table->rows; row++)
		if (feedback->confidences[row] >= SURE && cell(feedback, feedback->columns->phrase, row).size)
			WW_STEP(gather_place(feedback, row, error));
done:
	return status;
}

/* The number of a row's phrase, HASH_MAP_NONE when it is sure nowhere. */
static uint32_t phrase_of(const struct feedback *feedback, uint64_t row)
{
	ww_text text = cell(feedback, feedback->columns->phrase, row);

	return text.size ? hash_map_find(&feedback->numbers, text.data, text.size, 0) : HASH_MAP_NONE;
}

static void count_own(struct feedback *feedback, uint64_t row, uint64_t document)
{
	ww_text around = cell(feedback, feedback->columns->surroundings, row);
	uint32_t number = phrase_of(feedback, row), place;
	struct phrase *phrase;
	uint64_t *seen;

	if (number == HASH_MAP_NONE)
		return;
	place = hash_map_find(&feedback->places, around.data, around.size, number);
	if (place == HASH_MAP_NONE)
		return;
	phrase = vec_at(&feedback->phrases, number);
	if (phrase->document != document)
		phrase->document = document, phrase->own = 0;
	seen = vec_at(&feedback->seen, place);
	phrase->own += *seen != document;
	*seen = document;
}

static double raised(double confidence, uint64_t places)
{
	double odds = 1;

	for (uint64_t i = 0; i < places && i < MOST_PLACES; i++)
		odds *= ODDS;
	return confidence * odds / (1 - confidence + confidence * odds);
}

static void raise_row(struct feedback *feedback, uint64_t row, uint64_t document)
{
	uint32_t number = phrase_of(feedback, row);
	const struct phrase *phrase;

	if (feedback->confidences[row] >= SURE || number == HASH_MAP_NONE)
		return;
	phrase = vec_at(&feedback->phrases, number);
	feedback->confidences[row] =
		raised(feedback->confidences[row], phrase->places - (phrase->document == document ? phrase->own : 0));
}

/* The row behind the last one of the document that begins at a row. */
static uint64_t document_end(const struct feedback *feedback, uint64_t row)
{
	ww_text id = cell(feedback, feedback->columns->document, row), next;

	do {
		if (++row == feedback->table->rows)
			break;
		next = cell(feedback, feedback->columns->document, row);
	} while (next.size == id.size && memcmp(next.data, id.data, id.size) == 0);
	return row;
}

static void raise_all(struct feedback *feedback)
{
	uint64_t document = 1;

	for (uint64_t first = 0, end; first < feedback->table->rows; first = end, document++) {
		end = document_end(feedback, first);
		for (uint64_t row = first; row < end; row++)
			count_own(feedback, row, document);
		for (uint64_t row = first; row < end; row++)
			raise_row(feedback, row, document);
	}
}

ww_status slogans_feed_back(ww_table *table, const struct slogan_columns *columns, const ww_alloc *alloc,
                            ww_error *error)
{
	struct feedback feedback = {.table = table,
	                            .columns = columns,
	                            .confidences = table_at(table, columns->confidence)->values.items,
	                            .numbers = hash_map_of(alloc),
	                            .phrases = vec_of(alloc, sizeof(struct phrase)),
	                            .places = hash_map_of(alloc),
	                            .seen = vec_of(alloc, sizeof(uint64_t))};
	ww_status status;

	WW_STEP(gather(&feedback, error));
	raise_all(&feedback);
done:
	vec_clear(&feedback.seen);
	hash_map_clear(&feedback.places);
	vec_clear(&feedback.phrases);
	hash_map_clear(&feedback.numbers);
	return status;
}
