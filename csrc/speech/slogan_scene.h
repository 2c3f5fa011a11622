/*
 * A passage with its quotation marks, as the rules for slogans walk over it: left and right from a stretch, phrase by
 * phrase, inside one sentence and never further than a bound, so that the whole stays linear.
 */
#ifndef SPEECH_SLOGAN_SCENE_H
#define SPEECH_SLOGAN_SCENE_H

#include "speech/marks.h"
#include "speech/slogan_cues.h"

enum slogan_medium {
	MEDIUM_CHANT,
	MEDIUM_SIGN,
	MEDIUM_MOTTO,
	MEDIUM_HASHTAG,
	MEDIUM_GRAFFITI,
	MEDIUM_SONG,
	MEDIUM_OTHER,
	MEDIUM_COUNT
};

/* Words from first to end - 1; empty when first == end. */
struct stretch {
	size_t first;
	size_t end;
};

/* A mention of a slogan, in words of the passage. */
struct slogan {
	struct stretch text;
	struct stretch cue;
	struct stretch gloss;
	struct stretch who;
	enum slogan_medium medium;
	double confidence;
};

struct slogan_scene {
	struct passage passage;
	struct vec marks;     /* struct marked */
	struct vec backs;     /* uint8_t by word: words from the first word of its phrase */
	struct vec marked_by; /* uint32_t by word: 1 + number of the stretch that a mark opens or closes; 0 for none */
	bool at_rally;        /* the document speaks of a protest */
};

static inline const struct marked *scene_marks(const struct slogan_scene *scene)
{
	return scene->marks.items;
}

/* The first word of the phrase that a word belongs to. */
static inline size_t scene_head(const struct slogan_scene *scene, size_t word)
{
	return word - ((const uint8_t *)scene->backs.items)[word];
}

/* The word behind the phrase that begins at a word. */
static inline size_t scene_next(const struct slogan_scene *scene, size_t head)
{
	return head + scene->passage.words[head].span;
}

static inline uint64_t scene_classes(const struct slogan_scene *scene, size_t word)
{
	return scene->passage.words[word].classes;
}

/* The stretch whose opening or closing mark this word belongs to; NULL for none. */
const struct marked *scene_marked(const struct slogan_scene *scene, size_t word);

/* The text of a word's type. */
ww_text scene_text(const struct slogan_scene *scene, size_t word);

bool scene_is(const struct slogan_scene *scene, size_t word, const char *text);

/* German writes nouns with capitals, so that capitals say nothing about names and titles. */
bool scene_nouns_are_capital(const struct slogan_scene *scene);

struct slogan_scene slogan_scene_of(const ww_alloc *alloc);

/* Takes a document. The sheet is one of slogan_sheet_new. */
ww_status slogan_scene_read(struct slogan_scene *scene, const struct sheet *sheet, const struct shapes *shapes,
                            const uint32_t *types, size_t count, ww_error *error);

/* Takes a document that was read by another sheet, with its marks (struct marked), which are the same by any. */
ww_status slogan_scene_read_again(struct slogan_scene *scene, const struct sheet *sheet, const struct passage *passage,
                                  const struct vec *marks, ww_error *error);

void slogan_scene_clear(struct slogan_scene *scene);

#endif
