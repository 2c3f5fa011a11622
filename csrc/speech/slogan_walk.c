#include "speech/slogan_walk.h"

bool slogan_walk_left(struct slogan_walk *walk)
{
	if (walk->left == 0 || !slogan_goes_on(walk->scene, walk->at))
		return false;
	if (!walk->over_marks && scene_marked(walk->scene, walk->at - 1))
		return false;
	walk->at = scene_head(walk->scene, walk->at - 1);
	walk->left--;
	return true;
}

bool slogan_find_left(size_t *found, const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted,
                      uint64_t stop)
{
	struct slogan_walk walk = {.scene = scene, .at = at, .left = reach};

	while (slogan_walk_left(&walk)) {
		uint64_t classes = scene_classes(scene, walk.at);

		if (classes & wanted) {
			*found = walk.at;
			return true;
		}
		if (classes & stop)
			return false;
	}
	return false;
}

bool slogan_find_right(size_t *found, const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted,
                       uint64_t stop)
{
	const struct word *words = scene->passage.words;

	for (; reach > 0 && at < scene->passage.count && !words[at].begins && !scene_marked(scene, at); reach--) {
		if (words[at].classes & wanted) {
			*found = at;
			return true;
		}
		if (words[at].classes & stop || words[scene_next(scene, at) - 1].ends)
			return false;
		at = scene_next(scene, at);
	}
	return false;
}

bool slogan_has_right(const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted, uint64_t stop)
{
	size_t found;

	return slogan_find_right(&found, scene, at, reach, wanted, stop);
}
