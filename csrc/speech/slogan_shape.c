#include "speech/slogan_shape.h"

enum {
	TITLE_WORDS = 8, /* that tell whether a text is a title */
	LONG_WORDS = 28, /* slogans are short */
	LONGEST_WORDS = 48
};

bool slogan_looks_titled(const struct slogan_scene *scene, struct stretch text)
{
	unsigned capitals = 0, words = 0;

	for (size_t i = text.first; i < text.end && words < TITLE_WORDS; i++) {
		if (!(scene_classes(scene, i) & IS_WORD))
			continue;
		words++;
		capitals += (scene_classes(scene, i) & IS_CAPITAL) != 0;
	}
	return words > 1 && capitals * 2 > words;
}

bool slogan_is_small_word(const struct slogan_scene *scene, struct stretch text)
{
	unsigned words = 0;

	for (size_t i = text.first; i < text.end && words < 2; i++) {
		if (scene_classes(scene, i) & IS_ASKING)
			return false;
		words += (scene_classes(scene, i) & IS_WORD) != 0;
	}
	return words == 1 && scene_classes(scene, text.first) & IS_LOWER;
}

double slogan_length_weight(const struct slogan_scene *scene, struct stretch text)
{
	size_t words = 0;

	for (size_t i = text.first; i < text.end && words <= 2 * LONGEST_WORDS; i++)
		words += (scene_classes(scene, i) & IS_WORD) != 0;
	if (text.first < text.end && scene_classes(scene, text.first) & IS_SPACELESS)
		words = words * 2 / 3;
	return words <= LONG_WORDS ? 1 : words <= LONGEST_WORDS ? 0.7 : 0;
}
