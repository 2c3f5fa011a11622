#include "speech/slogan_cues.h"

static const struct sheet_section sections[] = {
	{"determiners", CUE_DETERMINER}, {"slogan-and", CUE_AND},       {"slogan-article", CUE_DETERMINER},
	{"slogan-be", CUE_BE},           {"slogan-board", CUE_BOARD},   {"slogan-break", CUE_BREAK},
	{"slogan-chant", CUE_CHANT},     {"slogan-crowd", CUE_CROWD},   {"slogan-garment", CUE_GARMENT},
	{"slogan-it", CUE_IT},           {"slogan-letter", CUE_LETTER}, {"slogan-link", CUE_LINK},
	{"slogan-motto", CUE_MOTTO},     {"slogan-neutral", 0}, /* contain a cue and are none: banner headline */
	{"slogan-of", CUE_OF},           {"slogan-one", CUE_ONE},       {"slogan-opener", CUE_OPENER},
	{"slogan-paint", CUE_PAINT},     {"slogan-rally", CUE_RALLY},   {"slogan-reads", CUE_READS},
	{"slogan-said", CUE_SAID},       {"slogan-shout", CUE_SHOUT},   {"slogan-sign", CUE_SIGN},
	{"slogan-sing", CUE_SING},       {"slogan-small", CUE_SMALL},   {"slogan-tag", CUE_TAG},
	{"slogan-they", CUE_THEY},       {"slogan-under", CUE_UNDER},   {"slogan-wall", CUE_WALL},
	{"slogan-words", CUE_WORDS},     {"works", CUE_WORK},
};

/* Marks the types that begin a phrase which may announce a slogan. */
static ww_status mark_starts(struct sheet *sheet, ww_error *error)
{
	const struct lexicon *lexicon = sheet->lexicon;
	uint8_t *starts = alloc_zeroed(sheet->alloc, lexicon->terms, 1);

	if (!starts)
		return ww_fail_memory(error);
	for (size_t i = 0; i < sheet->phrase_count; i++)
		if (sheet->phrases[i].classes & CUE_TRIGGER)
			starts[sheet->phrases[i].terms[0]] = 1;
	for (uint32_t type = 0; type < lexicon->types; type++)
		if (lexicon->term_of[type] != LEXICON_NO_TERM && starts[lexicon->term_of[type]])
			sheet->classes[type] |= CUE_STARTS;
	alloc_free(sheet->alloc, starts);
	return WW_OK;
}

ww_status slogan_sheet_new(struct sheet **out, const struct lexicon *lexicon, const char *language,
                           const ww_alloc *alloc, ww_error *error)
{
	struct sheet *sheet = NULL;
	ww_status status;

	WW_STEP(sheet_new_for(&sheet, lexicon, language, sections, sizeof sections / sizeof sections[0], alloc, error));
	WW_STEP(mark_starts(sheet, error));
	*out = sheet, sheet = NULL;
done:
	sheet_free(sheet);
	return status;
}
