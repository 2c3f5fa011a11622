#include "speech/slogan_medium.h"

#include "speech/slogan_walk.h"

enum {
	REACH_BEFORE = 6, /* phrases from "slogan" back to the banner that carries it */
	REACH_BEHIND = 4  /* phrases behind the text to "sprayed on a wall" */
};

const char *slogan_medium_name(enum slogan_medium medium)
{
	static const char *const names[MEDIUM_COUNT] = {"chant", "sign", "motto", "hashtag", "graffiti", "song", "other"};

	return names[medium];
}

enum slogan_medium slogan_carrier_medium(uint64_t classes)
{
	return classes & CUE_WALL && !(classes & (CUE_SIGN | CUE_BOARD | CUE_GARMENT)) ? MEDIUM_GRAFFITI : MEDIUM_SIGN;
}

enum slogan_medium slogan_motto_medium(const struct slogan_scene *scene, size_t at, const struct slogan_place *place)
{
	const uint64_t voices = CUE_CHANT | CUE_SHOUT;
	size_t found;

	if (slogan_find_left(&found, scene, at, REACH_BEFORE, CUE_CARRIER | voices, CUE_SAID | IS_COMMA | CUE_BREAK))
		return scene_classes(scene, found) & voices ? MEDIUM_CHANT : slogan_carrier_medium(scene_classes(scene, found));
	if (slogan_has_right(scene, place->after, REACH_BEHIND, CUE_PAINT | CUE_WALL, CUE_AND))
		return MEDIUM_GRAFFITI;
	return MEDIUM_MOTTO;
}

double slogan_carrier_weight(const struct slogan_scene *scene, uint64_t classes)
{
	return classes & (CUE_SIGN | CUE_GARMENT | CUE_WALL) || scene->at_rally ? 1 : 0.5;
}
