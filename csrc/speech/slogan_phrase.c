#include "speech/slogan_phrase.h"

#include <string.h>

#include "text/ascii.h"

enum {
	LEAST_WORDS = 2,
	LEAST_LETTERS = 4, /* of scripts that write no spaces */
	AROUND = 8,        /* words on either side */
	REACH = 16         /* words and marks that they stand in */
};

static ww_text folded(const struct slogan_scene *scene, size_t word)
{
	const struct lexicon *lexicon = scene->passage.lexicon;

	return lexicon_term(lexicon, lexicon->term_of[scene->passage.words[word].type]);
}

static bool says_enough(const struct slogan_scene *scene, struct stretch text)
{
	size_t words = 0, least = scene_classes(scene, text.first) & IS_SPACELESS ? LEAST_LETTERS : LEAST_WORDS;

	for (size_t word = text.first; word < text.end && words < least; word++) {
		if (scene_classes(scene, word) & IS_TAG)
			return true;
		words += (scene_classes(scene, word) & IS_WORD) != 0;
	}
	return words >= least;
}

/* The bytes of a curly apostrophe at the start of a text; 0 for none. */
static size_t apostrophe(ww_text text)
{
	return text.size >= 3 && memcmp(text.data, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

static ww_status append_letters(struct vec *out, ww_text word, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t at = 0; at < word.size;) {
		ww_text rest = {word.data + at, word.size - at};
		uint8_t byte = (uint8_t)word.data[at];
		size_t mark = byte < 0x80 ? !ascii_is_alnum(byte) : apostrophe(rest);

		if (!mark)
			WW_STEP(vec_append(out, rest.data, 1, error));
		at += mark ? mark : 1;
	}
done:
	return status;
}

ww_status slogan_phrase(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error)
{
	ww_status status = WW_OK;

	if (!says_enough(scene, text))
		return WW_OK;
	for (size_t word = text.first; word < text.end; word++)
		if (scene_classes(scene, word) & IS_WORD)
			WW_STEP(append_letters(out, folded(scene, word), error));
done:
	return status;
}

static ww_status append_word(struct vec *out, const struct slogan_scene *scene, size_t word, ww_error *error)
{
	ww_text text = folded(scene, word);
	ww_status status;

	WW_STEP(vec_append(out, text.data, text.size, error));
	WW_STEP(vec_append(out, " ", 1, error));
done:
	return status;
}

ww_status slogan_surroundings(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error)
{
	size_t first = text.first > REACH ? text.first - REACH : 0;
	size_t end = scene->passage.count - text.end > REACH ? text.end + REACH : scene->passage.count;
	ww_status status = WW_OK;

	for (size_t word = text.first, left = AROUND; left > 0 && word-- > first;)
		if (scene_classes(scene, word) & IS_WORD) {
			WW_STEP(append_word(out, scene, word, error));
			left--;
		}
	WW_STEP(vec_append(out, "|", 1, error));
	for (size_t word = text.end, left = AROUND; left > 0 && word < end; word++)
		if (scene_classes(scene, word) & IS_WORD) {
			WW_STEP(append_word(out, scene, word, error));
			left--;
		}
done:
	return status;
}
