#include "speech/occurrences.h"

#include <inttypes.h>

#include "corpus/quoting.h"

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

static ww_status take_word(struct occurrence_finder *finder, uint32_t *node, uint32_t term, struct occurrence_word word,
                           ww_error *error)
{
	const struct phrases *phrases = &finder->sought->phrases;
	struct occurrence match = {.last = finder->words.count};
	uint32_t ending;
	ww_status status;

	WW_STEP(vec_push(&finder->words, &word, error));
	*node = phrases_step(phrases, *node, term);
	ending = phrases_ending(phrases, *node);
	if (ending == 0)
		return WW_OK;
	match.phrase = phrases_node(phrases, ending)->phrase;
	match.first = match.last + 1 - phrases_length(phrases, match.phrase);
	WW_STEP(take_match(&finder->matches, match, error));
done:
	return status;
}

/* Words become tokens. */
static ww_status take_found(struct occurrence_finder *finder, ww_error *error)
{
	const struct occurrence_word *words = finder->words.items;
	size_t free = 0; /* the first word behind the last one found */
	ww_status status = WW_OK;

	finder->found.count = 0;
	for (size_t i = 0; i < finder->matches.count; i++) {
		const struct occurrence *match = vec_at(&finder->matches, i);
		const struct occurrence_word *first = &words[match->first], *last = &words[match->last];
		struct occurrence found = {first->token, last->token, match->phrase, first->opened && last->closed};

		if (match->first < free)
			continue;
		free = match->last + 1;
		WW_STEP(vec_push(&finder->found, &found, error));
	}
done:
	return status;
}

static ww_status take_token(struct occurrence_finder *finder, struct quoting *quoting, uint32_t *node, uint32_t token,
                            uint32_t type, const uint32_t *term_of, ww_error *error)
{
	uint8_t kind = quoting->lexicon->kinds[type];

	if (token_is_word(kind)) {
		struct occurrence_word word = {token, quoting_word(quoting, type), false};

		return take_word(finder, node, term_of[type], word, error);
	}
	if (quoting_other(quoting, type))
		((struct occurrence_word *)vec_at(&finder->words, finder->words.count - 1))->closed = true;
	if (kind == TOKEN_BREAK)
		*node = 0;
	return WW_OK;
}

ww_status occurrences_find(struct occurrence_finder *finder, size_t segment, const struct lexicon *lexicon,
                           const uint32_t *types, size_t count, ww_error *error)
{
	const uint32_t *term_of = finder->sought->vocabulary->term_of[segment];
	struct quoting quoting = quoting_of(lexicon);
	uint32_t node = 0;
	ww_status status = WW_OK;

	if (count > UINT32_MAX)
		return ww_fail(error, WW_ELIMIT, "a document of %zu tokens; the limit is %" PRIu32, count, UINT32_MAX);
	finder->words.count = finder->matches.count = 0;
	for (size_t i = 0; i < count; i++)
		WW_STEP(take_token(finder, &quoting, &node, (uint32_t)i, types[i], term_of, error));
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
