/*
 * From a stretch of text that holds slogans to the slogans: without the marks around, without glosses in brackets,
 * and split where each part could be chanted or carried alone.
 */
#ifndef SPEECH_SLOGAN_SPANS_H
#define SPEECH_SLOGAN_SPANS_H

#include "speech/slogan_scene.h"

/* One slogan and the gloss that stood behind it; the gloss is without its brackets. */
struct slogan_span {
	struct stretch text;
	struct stretch gloss;
};

/* Appends the slogans of a text (struct slogan_span), in order. */
ww_status slogan_spans_split(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error);

/* A gloss in brackets that begins at a word: "(Arabic for freedom)"; empty when there is none. */
struct stretch slogan_gloss_at(const struct slogan_scene *scene, size_t word, size_t end);

/* Without punctuation at either end; a hashtag keeps its sign, letters hidden by asterisks keep them. */
struct stretch slogan_trim(const struct slogan_scene *scene, struct stretch text);

#endif
