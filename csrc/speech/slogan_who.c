#include "speech/slogan_who.h"

enum {
	REACH_BEFORE = 14,  /* words from the cue back to its subject */
	REACH_BEHIND = 6,   /* words from the cue on to its subject */
	REACH_THEY = 90,    /* words from "they" back to those it stands for */
	OF_WORDS = 4,       /* words after "hundreds of" in which its noun comes */
	SUBJECT_WORDS = 10, /* words into a sentence that its subject begins */
	NAME_WORDS = 6      /* words before the noun that may belong to it */
};

/* What ends a noun phrase to the left. */
#define OUTSIDE                                                                                                     \
	(CUE_BREAK | CUE_BE | CUE_READS | CUE_SAID | CUE_LINK | CUE_VOICE | CUE_THEY | CUE_ONE | CUE_AND | CUE_LETTER | \
	 CUE_MOTTO | CUE_CARRIER | CUE_TAG)

static bool belongs(const struct slogan_scene *scene, size_t word)
{
	uint64_t classes = scene_classes(scene, word);

	return classes & IS_WORD && (classes & (CUE_CROWD | CUE_OF) || !(classes & OUTSIDE));
}

/* "and" between names: the Harbour League and Friends of the Ferry supporters. */
static bool joins_names(const struct slogan_scene *scene, size_t word)
{
	return scene_classes(scene, word) & CUE_AND && word > 0 && !scene->passage.words[word].begins &&
	       scene_classes(scene, word - 1) & IS_CAPITAL && scene_classes(scene, word + 1) & IS_CAPITAL;
}

static bool ends_in_s(const struct slogan_scene *scene, size_t word)
{
	ww_text text = scene_text(scene, word);

	return text.size > 1 && text.data[text.size - 1] == 's';
}

/* Behind "hundreds": "of striking teachers", "of the Harbour League"; the same word when nothing of the kind follows.
 */
static size_t past_of(const struct slogan_scene *scene, size_t word)
{
	size_t at = scene_next(scene, word), last = word;

	if (!(scene_classes(scene, word) & CUE_OF))
		return word;
	for (unsigned left = OF_WORDS;
	     left > 0 && word_is(&scene->passage, at, IS_WORD) && !scene->passage.words[at].begins; left--) {
		if (scene_classes(scene, at) & IS_CAPITAL)
			last = scene_next(scene, at);
		else if (last == word && ends_in_s(scene, at) && !(scene_classes(scene, at) & (CUE_DETERMINER | CUE_BE)))
			return scene_next(scene, at);
		at = scene_next(scene, at);
	}
	return last;
}

/*
 * Where the noun phrase begins: back to its determiner or number, over names, and over one small word where no
 * determiner closes it, as what stands further off may be a verb.
 */
static size_t phrase_first(const struct slogan_scene *scene, size_t noun)
{
	const struct word *words = scene->passage.words;
	size_t first = noun, sure = noun;
	unsigned small = 0;

	for (unsigned left = NAME_WORDS; left > 0 && first > 0 && !words[first].begins && !words[first - 1].ends; left--) {
		size_t before = scene_head(scene, first - 1);
		uint64_t classes = scene_classes(scene, before);

		if (!belongs(scene, before) && !joins_names(scene, before))
			break;
		first = before;
		small += (classes & IS_LOWER) && !(classes & (CUE_DETERMINER | CUE_OF | CUE_CROWD));
		if (classes & (CUE_DETERMINER | IS_NUMBER | CUE_CROWD) || small <= 1)
			sure = first;
		if (classes & CUE_DETERMINER)
			break;
	}
	return sure;
}

/* The noun phrase whose noun is at a word: "hundreds of striking teachers". */
static struct stretch noun_phrase(const struct slogan_scene *scene, size_t noun)
{
	const struct word *words = scene->passage.words;
	struct stretch who = {noun, scene_next(scene, noun)};

	if (!(scene_classes(scene, noun) & CUE_DETERMINER))
		who.first = phrase_first(scene, noun);
	while (who.end < scene->passage.count && who.end - noun < NAME_WORDS && !words[who.end].begins &&
	       scene_classes(scene, who.end) & IS_CAPITAL && !words[who.end - 1].ends)
		who.end++;
	if (who.end < scene->passage.count && !words[who.end].begins)
		who.end = past_of(scene, who.end);
	return who;
}

/* The first crowd that a sentence of the paragraph before a word begins with: whom "they" stands for. */
static struct stretch crowd_of_paragraph(const struct slogan_scene *scene, size_t word)
{
	const struct word *words = scene->passage.words;
	size_t first = word, begun;

	for (unsigned left = REACH_THEY; left > 0 && first > 0 && !words[first].begins; left--)
		first = scene_head(scene, first - 1);
	for (begun = first; first < word; first = scene_next(scene, first)) {
		if (first > 0 && words[first - 1].ends)
			begun = first;
		if (words[first].classes & CUE_CROWD && first - begun < SUBJECT_WORDS)
			return noun_phrase(scene, first);
	}
	return (struct stretch){0};
}

/* The nearest crowd before a cue, in its sentence. */
static struct stretch crowd_before(const struct slogan_scene *scene, size_t word)
{
	const struct word *words = scene->passage.words;

	for (unsigned left = REACH_BEFORE; left > 0 && word > 0 && !words[word].begins && !words[word - 1].ends; left--) {
		word = scene_head(scene, word - 1);
		if (words[word].classes & CUE_CROWD)
			return noun_phrase(scene, word);
		if (words[word].classes & CUE_THEY)
			return crowd_of_paragraph(scene, word);
	}
	return (struct stretch){0};
}

struct stretch slogan_who(const struct slogan_scene *scene, const struct slogan_evidence *evidence)
{
	const struct word *words = scene->passage.words;
	struct stretch who = crowd_before(scene, evidence->cue.first);
	size_t word = evidence->cue.end;

	for (unsigned reach = REACH_BEHIND; !who.end && reach > 0 && word < scene->passage.count; reach--) {
		if (words[word].begins || words[word].classes & (IS_COMMA | IS_STOP | IS_COLON | IS_QUOTE) ||
		    words[word - 1].ends)
			break;
		if (words[word].classes & CUE_CROWD)
			who = noun_phrase(scene, word);
		word = scene_next(scene, word);
	}
	if (who.end && who.end > evidence->cue.first && who.first < evidence->cue.first)
		who.end = evidence->cue.first;
	return who;
}
