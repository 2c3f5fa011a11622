#include "speech/slogan_chains.h"

#include "speech/slogan_spans.h"

enum {
	LINK_WORDS = 6, /* between two slogans of one cue */
	SAID_WORDS = 4  /* behind a text, in which a verb of speech makes it speech */
};

/* Behind a gloss and marks that may stand between two slogans of one cue. */
static size_t past_gloss(const struct slogan_scene *scene, size_t word)
{
	struct stretch gloss = slogan_gloss_at(scene, word, scene->passage.count);

	return gloss.end ? gloss.end + 1 : word;
}

bool slogan_follows(const struct slogan_scene *scene, const struct marked *left, const struct marked *right)
{
	size_t at = past_gloss(scene, left->after);

	if (!left->closed || right->open < at || right->open - at > LINK_WORDS || left->parent != right->parent)
		return false;
	for (; at < right->open; at = scene_next(scene, at))
		if (scene->passage.words[at].begins || !(scene_classes(scene, at) & (IS_COMMA | IS_SEMICOLON | CUE_AND)))
			return false;
	return !scene->passage.words[at].begins;
}

/* "... while another said": a second carrier speaks of itself; over the end of a sentence as well. */
static bool another_reads(const struct slogan_scene *scene, size_t from, size_t to)
{
	bool another = false;
	size_t last = to;

	for (size_t at = from; at < to; at = scene_next(scene, at)) {
		if (scene->passage.words[at].begins || scene_classes(scene, at) & (CUE_ONE | CUE_CROWD | CUE_THEY))
			return false;
		another |= (scene_classes(scene, at) & CUE_IT) != 0;
		if (!(scene_classes(scene, at) & (IS_COMMA | IS_COLON)))
			last = at;
	}
	return another && last < to && scene_classes(scene, last) & CUE_READS;
}

/* "...," they chanted. "...": the voices go on behind the verb. */
static bool goes_on(const struct slogan_scene *scene, const struct marked *left, const struct marked *right)
{
	uint64_t seen = 0;
	size_t after = right->after;

	for (size_t at = left->after; at < right->open; at = scene_next(scene, at)) {
		if (scene->passage.words[at].begins || scene_classes(scene, at) & (CUE_SAID | CUE_BREAK | CUE_AND | CUE_ONE))
			return false;
		seen |= scene_classes(scene, at);
	}
	for (unsigned i = 0; i < SAID_WORDS && after + i < scene->passage.count; i++)
		if (scene_classes(scene, after + i) & CUE_SAID)
			return false;
	return seen & (CUE_CHANT | CUE_SHOUT) && seen & (CUE_CROWD | CUE_THEY) &&
	       scene_classes(scene, right->open - 1) & (IS_COMMA | IS_STOP);
}

bool slogan_follows_loosely(const struct slogan_scene *scene, const struct marked *left, const struct marked *right)
{
	bool joined = false;

	if (!left->closed || right->open < left->after || right->open - left->after > LINK_WORDS ||
	    left->parent != right->parent)
		return false;
	if (another_reads(scene, left->after, right->open) || goes_on(scene, left, right))
		return true;
	for (size_t at = left->after; at < right->open; at = scene_next(scene, at)) {
		if (scene->passage.words[at].begins || scene->passage.words[at].ends ||
		    scene_classes(scene, at) & (CUE_SAID | CUE_BREAK | CUE_WORK | CUE_ONE | CUE_BE))
			return false;
		joined |= (scene_classes(scene, at) & CUE_AND) != 0;
	}
	return joined && scene_classes(scene, right->open - 1) & (CUE_AND | CUE_LINK | CUE_READS | IS_COMMA);
}
