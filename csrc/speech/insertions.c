#include "speech/insertions.h"

/* Items of an insertion behind its speaker and verb: "— сказал он вчера журналистам, —". */
enum { INSERTION_DETAILS = 12 };

#define EDGES (IS_COMMA | IS_STOP | IS_DASH)

/* The item where an insertion may begin when the words before it end at item `at`; at itself when it cannot. */
static size_t insertion_start(const struct outline *outline, size_t at, enum insertion_edge edge)
{
	size_t next = at + 1;

	switch (edge) {
	case EDGE_COMMA:
		return item_is(outline, at, IS_COMMA) ? next : at;
	case EDGE_DASH:
		if (item_is(outline, at, IS_DASH))
			return next;
		return item_is(outline, at, IS_COMMA | IS_STOP) && item_is(outline, next, IS_DASH) ? next + 1 : at;
	case EDGE_LOOSE:
		break;
	}
	if (item_is(outline, at, IS_COMMA) ||
	    (item_is(outline, at, IS_ASKING) && item_is(outline, next, IS_LOWER | IS_CAPITAL)))
		return next;
	return at;
}

/* The item after an insertion's last edge; 0 when it is not set off. */
static size_t insertion_end(const struct outline *outline, size_t at, enum insertion_edge edge)
{
	size_t reach = outline->count - at > INSERTION_DETAILS ? at + INSERTION_DETAILS : outline->count;
	bool dash = false;

	if (at >= outline->count)
		return at;
	if (edge == EDGE_COMMA)
		return item_is(outline, at, IS_COMMA | IS_STOP) ? at + 1 : 0;
	while (at < reach && !item_is(outline, at, EDGES))
		at++;
	/* "— mówi Marek Dąb, dyrektor fabryki —" */
	if (edge == EDGE_DASH && item_is(outline, at, IS_COMMA)) {
		size_t end = at;

		while (end < reach && !item_is(outline, end, IS_DASH | IS_STOP))
			end++;
		at = end > at + 1 && end < reach ? end : at;
	}
	while (at < outline->count && item_is(outline, at, EDGES)) {
		dash |= item_is(outline, at, IS_DASH);
		at++;
	}
	return edge == EDGE_LOOSE || dash || at == outline->count ? at : 0;
}

bool insertion_find(struct insertion *out, const struct outline *outline, size_t from, enum insertion_edge edge)
{
	for (size_t at = from + 1; at < outline->count; at++) {
		size_t start = insertion_start(outline, at, edge);
		struct attribution attribution;
		size_t after;

		if (start == at)
			continue;
		attribution = attribution_at(outline, start, outline->count);
		if (!attribution.found || (edge == EDGE_COMMA && attribution.speaker.first < attribution.cue.first))
			continue;
		after = insertion_end(outline, attribution.span.end, edge);
		if (after == 0)
			continue;
		*out = (struct insertion){
			.attribution = attribution, .before = item_is(outline, at, IS_STOP) ? at + 1 : at, .after = after};
		return true;
	}
	return false;
}
