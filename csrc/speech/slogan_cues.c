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

static void mark_starts(struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->phrase_count; i++) {
		const struct phrase *phrase = &sheet->phrases[i];

		if (phrase->classes & CUE_TRIGGERS)
			sheet->classes[phrase->words[0]] |= CUE_STARTS;
		if (phrase->classes & (CUE_TRIGGERS | CUE_SAID | CUE_THEY | CUE_READS | CUE_WORDS))
			sheet->classes[phrase->words[0]] |= CUE_LOOKED_UP;
	}
}

ww_status slogan_sheet_new(struct sheet **out, const struct word_book *book, const char *language,
                           const ww_alloc *alloc, ww_error *error)
{
	ww_status status = sheet_new_for(out, book, language, sections, sizeof sections / sizeof sections[0], alloc, error);

	if (status == WW_OK)
		mark_starts(*out);
	return status;
}
