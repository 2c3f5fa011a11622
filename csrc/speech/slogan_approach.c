#include "speech/slogan_approach.h"

/* Phrases that may stand between without weakening the cue. */
#define PASSING                                                                                              \
	(IS_COMMA | IS_COLON | IS_SEMICOLON | IS_DASH | IS_QUOTE | CUE_LINK | CUE_BE | CUE_OF | CUE_DETERMINER | \
	 CUE_READS | CUE_LETTER | CUE_WORDS | CUE_PAINT)

void slogan_approach_take(struct slogan_approach *approach, uint64_t classes, size_t next)
{
	if (!approach->seen && !approach->free)
		approach->last = classes;
	if (classes & (CUE_READS | CUE_WORDS | CUE_LETTER) && !approach->cue_end)
		approach->cue_end = next;
	approach->seen |= classes;
	approach->free += !(classes & PASSING);
}

/* "the": what follows is a name, as in 'the slogan of the "Big Tent"'. Some articles are links in their language. */
static bool ends_in_article(const struct slogan_approach *approach)
{
	return approach->last & CUE_DETERMINER && !(approach->last & CUE_LINK);
}

double slogan_approach_motto(const struct slogan_approach *approach)
{
	uint64_t last = approach->last;

	if (last & CUE_DETERMINER || (last & CUE_SAID && approach->free > 1))
		return 0;
	if (approach->free == 0)
		return last & CUE_OF || !(approach->seen & CUE_OF) ? 0.95 : 0.6;
	if (last & (IS_COLON | IS_SEMICOLON))
		return approach->free <= 8 ? 0.85 : 0;
	if (last & (CUE_READS | CUE_WORDS))
		return approach->free <= 5 ? 0.8 : 0;
	if (last & CUE_BE)
		return approach->free <= 4 ? 0.8 : 0;
	if (last & (CUE_LINK | CUE_BREAK))
		return approach->free <= 2 ? 0.65 : 0;
	if (last & IS_DASH)
		return approach->free <= 3 ? 0.7 : 0;
	if (last & IS_COMMA && approach->seen & (CUE_READS | CUE_BE))
		return approach->free <= 4 ? 0.65 : 0;
	return approach->free == 1 && !(last & PASSING) ? 0.6 : 0;
}

double slogan_approach_chant(const struct slogan_approach *approach)
{
	uint64_t last = approach->last;

	if (ends_in_article(approach))
		return 0;
	if (approach->free == 0)
		return 0.95;
	if (last & IS_COLON)
		return approach->free <= 10 ? 0.85 : 0;
	if (last & IS_COMMA)
		return approach->free <= 12 ? 0.7 : 0;
	if (last & (CUE_LINK | CUE_READS))
		return approach->free <= 4 ? 0.7 : 0;
	if (approach->seen & (CUE_CROWD | CUE_THEY))
		return approach->free <= 3 ? 0.75 : 0;
	return approach->free == 1 && !(last & CUE_OF) ? 0.6 : 0;
}

double slogan_approach_shout(const struct slogan_approach *approach)
{
	uint64_t last = approach->last;

	if (last & CUE_DETERMINER)
		return 0;
	if (approach->free == 0)
		return 0.8;
	if (last & (IS_COLON | IS_COMMA))
		return approach->free <= 4 ? 0.7 : 0;
	return approach->free == 1 && !(last & CUE_OF) ? 0.55 : 0;
}

/* A verb of reading or lettering stands right before the text. */
static double approach_written(const struct slogan_approach *approach)
{
	bool may_be_speech = approach->last & CUE_SAID && approach->free > 1;

	if (may_be_speech)
		return approach->begins && !(approach->seen & (CUE_ONE | CUE_CROWD | CUE_THEY)) ? 0.65 : 0;
	return approach->free <= 4 ? 0.9 : 0.75;
}

double slogan_approach_carrier(const struct slogan_approach *approach)
{
	uint64_t last = approach->last, says = approach->seen & (CUE_READS | CUE_WORDS | CUE_LETTER);

	if (ends_in_article(approach) || (last & (CUE_OF | CUE_BE) && !(last & (CUE_LINK | CUE_READS))))
		return 0;
	if (last & (CUE_READS | CUE_WORDS | CUE_LETTER | CUE_PAINT))
		return approach_written(approach);
	if (last & IS_COLON)
		return approach->free > 4 ? 0 : says & (CUE_READS | CUE_WORDS) ? 0.85 : 0.6;
	if (says && approach->free <= 2)
		return 0.8;
	if (says)
		return last & IS_COMMA && approach->free <= 4 ? 0.6 : 0;
	if (approach->free > 0)
		return 0;
	return !approach->seen ? 0.55 : approach->seen & IS_COMMA ? 0.4 : 0.75;
}
