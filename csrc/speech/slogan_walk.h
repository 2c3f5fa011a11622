/* Going over the phrases of a sentence from a place, at most so many, up to another stretch in quotation marks. */
#ifndef SPEECH_SLOGAN_WALK_H
#define SPEECH_SLOGAN_WALK_H

#include "speech/slogan_scene.h"

/* A walk to the left. `at` is the first word of the phrase that was reached; where the walk begins is not one of them.
 */
struct slogan_walk {
	const struct slogan_scene *scene;
	size_t at;
	unsigned left;   /* phrases that it may still go */
	bool over_marks; /* goes on inside and beyond other stretches in marks */
};

bool slogan_walk_left(struct slogan_walk *walk);

/* The word is in the same sentence as the one before it. */
static inline bool slogan_goes_on(const struct slogan_scene *scene, size_t word)
{
	const struct word *words = scene->passage.words;

	return word > 0 && word < scene->passage.count && !words[word].begins && !words[word - 1].ends;
}

/* The nearest phrase of the wanted classes left of `at`, unless one of the classes `stop` is nearer. */
bool slogan_find_left(size_t *found, const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted,
                      uint64_t stop);

/* The same rightwards, beginning with the phrase at `at` itself. */
bool slogan_find_right(size_t *found, const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted,
                       uint64_t stop);

/* Whether there is one. */
bool slogan_has_right(const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted, uint64_t stop);

#endif
