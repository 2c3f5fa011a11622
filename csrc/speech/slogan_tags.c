#include "speech/slogan_tags.h"

#include <string.h>

#include "speech/lists.h"
#include "text/ascii.h"

enum {
	REACH = 12,        /* words between "hashtag" and the tag */
	NEAR = 6,          /* words between tags in a row */
	LONG_TAG = 10,     /* bytes: a tag in small letters this long has several words in it */
	SENTENCE_TAG = 15, /* bytes: a tag this long is a sentence, whatever its letters */
	PART_BYTES = 24    /* of a word inside a tag, folded for the lists */
};

/* A tag with no word for it: other documents may tell that it is a message. */
static const double BARE_TAG = 0.2;

static bool is_hashtag(const struct slogan_scene *scene, size_t word)
{
	const struct passage *passage = &scene->passage;

	return passage->lexicon->kinds[passage->words[word].type] == TOKEN_HASHTAG;
}

/* A word inside a tag, in small letters: #SaveOurTown has Save, Our, Town. */
struct tag_part {
	char text[PART_BYTES];
	size_t size;
};

static bool begins_part(ww_text tag, size_t at)
{
	uint8_t byte = (uint8_t)tag.data[at], before = (uint8_t)tag.data[at - 1];

	return (ascii_is_upper(byte) && !ascii_is_upper(before)) || before == '_' || before == '#';
}

static unsigned tag_parts(struct tag_part *first, struct tag_part *last, ww_text tag)
{
	unsigned parts = 0;

	*first = *last = (struct tag_part){0};
	for (size_t at = 1; at < tag.size; at++) {
		if (begins_part(tag, at)) {
			if (parts == 1)
				*first = *last;
			parts++;
			last->size = 0;
		}
		if (last->size < PART_BYTES)
			last->text[last->size++] =
				ascii_is_upper((uint8_t)tag.data[at]) ? (char)(tag.data[at] | 0x20) : tag.data[at];
	}
	if (parts <= 1)
		*first = *last;
	return parts;
}

/* In the list of the language, or the English one, as tags in English are used everywhere. */
static bool listed(const struct slogan_scene *scene, const char *section, const char *data, size_t size)
{
	const char *languages[] = {scene->passage.sheet->language, "en"};

	for (size_t i = 0; size > 0 && i < sizeof languages / sizeof languages[0]; i++) {
		const struct word_list *list = word_lists_get(speech_lists, speech_lists_count, languages[i], section);

		if (list && word_list_find(list, data, size) < list->count)
			return true;
	}
	return false;
}

/* #StopTheTower, #TowersOut, #WaterIsLife: says something by itself. */
static bool speaks(const struct slogan_scene *scene, ww_text tag)
{
	struct tag_part first, last;

	if (tag_parts(&first, &last, tag) < 2)
		return false;
	return listed(scene, "slogan-tag-start", first.text, first.size) ||
	       listed(scene, "slogan-tag-end", last.text, last.size);
}

/* Another tag close by that speaks: tags in a row say alike. */
static bool neighbour_speaks(const struct slogan_scene *scene, size_t word)
{
	size_t from = word > NEAR ? word - NEAR : 0;

	for (size_t i = from; i < scene->passage.count && i <= word + NEAR; i++)
		if (i != word && scene_classes(scene, i) & IS_TAG && is_hashtag(scene, i) &&
		    speaks(scene, scene_text(scene, i)))
			return true;
	return false;
}

/* How likely a tag that the text calls a hashtag is a message rather than the name of an event or a series. */
static double tag_confidence(const struct slogan_scene *scene, size_t word)
{
	ww_text tag = scene_text(scene, word);
	struct tag_part first, last;

	if (speaks(scene, tag))
		return 0.9;
	if (tag_parts(&first, &last, tag) >= 3 || neighbour_speaks(scene, word))
		return 0.7;
	if (tag.size >= SENTENCE_TAG || memchr(tag.data, '_', tag.size))
		return 0.55;
	return scene->at_rally ? 0.55 : 0.4;
}

static bool is_label(const struct slogan_scene *scene, ww_text tag)
{
	struct tag_part first, last;
	unsigned parts = tag_parts(&first, &last, tag);

	if (parts <= 1 && listed(scene, "slogan-tag-none", first.text, first.size))
		return true;
	return parts <= 1 && tag.size < LONG_TAG;
}

/* The word "hashtag" or a cue of slogans beside the tag, in its sentence. */
static bool cue_beside(struct stretch *cue, const struct slogan_scene *scene, size_t word)
{
	const struct word *words = scene->passage.words;

	for (size_t i = word, left = REACH; left > 0 && i > 0 && !words[i].begins && !words[i - 1].ends; left--) {
		i = scene_head(scene, i - 1);
		if (words[i].classes & CUE_TAG) {
			*cue = (struct stretch){i, scene_next(scene, i)};
			return true;
		}
	}
	for (size_t i = word, left = 6; left > 0 && !words[i].ends; left--) {
		i = scene_next(scene, i);
		if (i >= scene->passage.count || words[i].begins)
			break;
		if (words[i].classes & (CUE_TAG | CUE_MOTTO)) {
			*cue = (struct stretch){i, scene_next(scene, i)};
			return true;
		}
	}
	return false;
}

ww_status slogan_take_tag(struct vec *out, const struct slogan_scene *scene, size_t word, double min_confidence,
                          ww_error *error)
{
	struct slogan slogan = {.text = {word, word + 1}, .medium = MEDIUM_HASHTAG};
	ww_text tag = scene_text(scene, word);

	if (!is_hashtag(scene, word) || is_label(scene, tag))
		return WW_OK;
	if (cue_beside(&slogan.cue, scene, word))
		slogan.confidence = tag_confidence(scene, word);
	else
		slogan.confidence = scene->at_rally && speaks(scene, tag) ? 0.6 : BARE_TAG;
	return slogan.confidence >= min_confidence ? vec_push(out, &slogan, error) : WW_OK;
}
