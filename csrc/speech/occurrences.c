#include "speech/occurrences.h"

#include <inttypes.h>

/*
 * Takes the longest phrase that ends at the last word. Those before it that begin no earlier are inside it; the others
 * begin in ascending order, as they end.
 */
static ww_status take_match(struct vec *matches, struct occurrence match, ww_error *error)
{
	while (matches->count && ((const struct occurrence *)vec_at(matches, matches->count - 1))->first >= match.first)
		matches->count--;
	return vec_push(matches, &match, error);
}

static ww_status take_word(struct occurrence_finder *finder, uint32_t *node, uint32_t token, uint32_t term,
                           ww_error *error)
{
	const struct phrases *phrases = &finder->sought->phrases;
	size_t last = finder->words.count;
	uint32_t ending, phrase;
	ww_status status;

	WW_STEP(vec_push(&finder->words, &token, error));
	*node = phrases_step(phrases, *node, term);
	ending = phrases_ending(phrases, *node);
	if (ending == 0)
		return WW_OK;
	phrase = phrases_node(phrases, ending)->phrase;
	WW_STEP(take_match(&finder->matches, (struct occurrence){last + 1 - phrases_length(phrases, phrase), last, phrase},
	                   error));
done:
	return status;
}

/* Words become tokens. */
static ww_status take_found(struct occurrence_finder *finder, ww_error *error)
{
	const uint32_t *words = finder->words.items;
	size_t free = 0; /* the first word behind the last one found */
	ww_status status = WW_OK;

	finder->found.count = 0;
	for (size_t i = 0; i < finder->matches.count; i++) {
		const struct occurrence *match = vec_at(&finder->matches, i);
		struct occurrence found = {words[match->first], words[match->last], match->phrase};

		if (match->first < free)
			continue;
		free = match->last + 1;
		WW_STEP(vec_push(&finder->found, &found, error));
	}
done:
	return status;
}

ww_status occurrences_find(struct occurrence_finder *finder, size_t segment, const struct lexicon *lexicon,
                           const uint32_t *types, size_t count, ww_error *error)
{
	const uint32_t *term_of = finder->sought->vocabulary->term_of[segment];
	uint32_t node = 0;
	ww_status status = WW_OK;

	if (count > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "a document of %zu tokens; the limit is %" PRIu32, count, UINT32_MAX);
	finder->words.count = finder->matches.count = 0;
	for (size_t i = 0; i < count; i++) {
		uint8_t kind = lexicon->kinds[types[i]];

		if (kind == TOKEN_BREAK)
			node = 0;
		if (token_is_word(kind))
			WW_STEP(take_word(finder, &node, (uint32_t)i, term_of[types[i]], error));
	}
	WW_STEP(take_found(finder, error));
done:
	return status;
}

void occurrence_finder_clear(struct occurrence_finder *finder)
{
	vec_clear(&finder->words);
	vec_clear(&finder->matches);
	vec_clear(&finder->found);
}
