/* Evidence before a text: the nearest cue to the left that announces it. */
#include "speech/slogan_approach.h"
#include "speech/slogan_evidence.h"
#include "speech/slogan_medium.h"
#include "speech/slogan_shape.h"
#include "speech/slogan_walk.h"

enum {
	REACH = 16,            /* phrases between a cue and its text, at most */
	REACH_SENTENCE = 64,   /* for "in their chants ... they said:" */
	REACH_SUBJECT = 24,    /* phrases from a verb back to those who shout */
	REACH_PARAGRAPH = 200, /* words from "they said:" back to the rally */
	SUBJECT_PHRASES = 4,   /* phrases into a sentence that its subject begins */
	SUNG_WORDS = 20,       /* words and marks of a line that a crowd sings */
	SAID_WORDS = 20        /* words and marks of what a crowd says at once */
};

/* Evidence this strong ends the search for better. */
static const double SURE = 0.5;

/* What is known when a phrase before the text is asked whether it is its cue. */
struct question {
	const struct slogan_scene *scene;
	const struct slogan_place *place;
	struct slogan_approach approach;
	size_t cue;
	uint64_t classes; /* of the cue */
};

/* Those who shout or sing are many: one of these beside the verb, and no single person. */
static bool is_crowd(const struct question *question, uint64_t many)
{
	const struct slogan_scene *scene = question->scene;
	struct slogan_walk walk = {.scene = scene, .at = question->cue, .left = REACH_SUBJECT, .over_marks = true};

	while (slogan_walk_left(&walk) && !(scene_classes(scene, walk.at) & CUE_ONE))
		if (scene_classes(scene, walk.at) & many)
			return true;
	return question->approach.seen & many;
}

/* "I chanted": a single person right before the verb. */
static bool is_single(const struct question *question)
{
	struct slogan_walk walk = {.scene = question->scene, .at = question->cue, .left = 1};

	return slogan_walk_left(&walk) && scene_classes(walk.scene, walk.at) & CUE_ONE;
}

/* "The chants were 'awful'", "the cry of a single 'koel'": a word about chants. */
static bool is_described(const struct question *question)
{
	const struct slogan_approach *approach = &question->approach;
	bool told = approach->last & CUE_BE || (approach->free > 0 && approach->last & (IS_LOWER | IS_CAPITAL) &&
	                                        !(approach->last & (CUE_LINK | CUE_READS | CUE_WORDS | CUE_CROWD)));

	return told && slogan_is_small_word(question->scene, question->place->text);
}

/* A capital inside a sentence: the Home Loan Bank Board, New Jersey; but T-shirt. */
static bool is_name(const struct slogan_scene *scene, size_t word)
{
	ww_text text = scene_text(scene, word);

	if (scene_nouns_are_capital(scene) || !slogan_goes_on(scene, word) || (text.size > 1 && text.data[1] == '-'))
		return false;
	return scene_classes(scene, word) & IS_CAPITAL && !(scene_classes(scene, word - 1) & (IS_QUOTE | IS_COLON));
}

/* "Mr. Chant said", "Ms. Banner said": a surname. */
static bool is_surname(const struct question *question)
{
	return question->approach.seen & CUE_SAID && is_name(question->scene, question->cue);
}

/* Away from rallies, words that only "they" shout may be a quarrel. */
static double judge_shout(const struct question *question)
{
	struct stretch text = question->place->text;
	double confidence = slogan_approach_shout(&question->approach);

	if (question->scene->at_rally)
		return confidence;
	return slogan_is_small_word(question->scene, text) || !is_crowd(question, CUE_CROWD) ? confidence / 2 : confidence;
}

static double judge_song(const struct question *question)
{
	const struct slogan_approach *approach = &question->approach;
	struct stretch text = question->place->text;
	double confidence = slogan_approach_shout(approach);

	if (approach->free > 0 && !(approach->last & IS_COLON))
		return 0;
	return text.end - text.first > SUNG_WORDS || slogan_looks_titled(question->scene, text) ? confidence / 2
	                                                                                        : confidence;
}

static double judge_carrier(const struct question *question)
{
	const struct slogan_approach *approach = &question->approach;
	double confidence = slogan_approach_carrier(approach);

	/* The verb at the end: auf Schildern war „X“ zu lesen. */
	if (confidence == 0 && approach->free <= 2 && approach->seen & (CUE_LINK | CUE_BE) &&
	    !(approach->last & CUE_DETERMINER) &&
	    slogan_has_right(question->scene, question->place->after, 1, CUE_LETTER | CUE_PAINT | CUE_READS, 0))
		confidence = 0.75;
	/* Text beside a carrier, with no word that says that it stands there, is believed of what is made for messages. */
	if (confidence <= 0.6)
		return question->classes & (CUE_SIGN | CUE_WALL) ? confidence : confidence * 0.7;
	return confidence * slogan_carrier_weight(question->scene, question->classes);
}

/* The phrase as a cue: its medium, and how sure it is; confidence 0 when it is none. */
static struct slogan_evidence judge(const struct question *question)
{
	const struct slogan_scene *scene = question->scene;
	const struct slogan_approach *approach = &question->approach;
	struct slogan_evidence out = {.cue = {question->cue, scene_next(scene, question->cue)}};
	uint64_t classes = question->classes;

	if (classes & (CUE_CHANT | CUE_CARRIER) && is_surname(question)) {
		return out;
	} else if (classes & CUE_CHANT) {
		out.medium = MEDIUM_CHANT;
		out.confidence = slogan_approach_chant(approach) * (is_single(question) || is_described(question) ? 0.5 : 1);
	} else if (classes & CUE_MOTTO) {
		out.medium = slogan_motto_medium(scene, question->cue, question->place);
		out.confidence = slogan_approach_motto(approach);
	} else if (classes & CUE_TAG) {
		out.medium = MEDIUM_HASHTAG;
		out.confidence = slogan_approach_motto(approach);
	} else if (classes & (CUE_SHOUT | CUE_SING) && is_crowd(question, CUE_CROWD | CUE_THEY)) {
		out.medium = classes & CUE_SING ? MEDIUM_SONG : MEDIUM_CHANT;
		out.confidence = classes & CUE_SING ? judge_song(question) : judge_shout(question);
	} else if (classes & CUE_CARRIER && !(classes & (CUE_BOARD | CUE_GARMENT) && is_name(scene, question->cue))) {
		out.medium = slogan_carrier_medium(classes);
		out.confidence = judge_carrier(question);
		out.cue.end = approach->cue_end ? approach->cue_end : out.cue.end;
	}
	return out;
}

/* "scrawled", "emblazoned with the words" without a carrier named before them; the cue is the first such phrase. */
static struct slogan_evidence judge_writing(const struct question *question)
{
	const struct slogan_scene *scene = question->scene;
	struct slogan_evidence out = {.medium = MEDIUM_SIGN, .cue = {question->cue, scene_next(scene, question->cue)}};
	uint64_t last = question->approach.last, seen = question->approach.seen;
	size_t after = question->place->after;

	if (last & CUE_PAINT || (seen & CUE_PAINT && last & (CUE_LINK | CUE_WORDS))) {
		bool carried = slogan_has_right(scene, after, 6, CUE_SIGN | CUE_GARMENT, 0);

		out.medium = carried ? MEDIUM_SIGN : MEDIUM_GRAFFITI;
		out.confidence = 0.75;
	} else if (last & CUE_WORDS && seen & CUE_LETTER) {
		out.confidence = 0.6;
	} else if (last & CUE_WORDS && ((seen & CUE_READS && !(seen & CUE_SAID)) ||
	                                slogan_has_right(scene, after, 3, CUE_LETTER | CUE_PAINT, IS_COMMA))) {
		out.confidence = scene->at_rally ? 0.6 : 0.4;
	}
	return out;
}

/* The paragraph spoke of a rally before this word. */
static bool rally_before(const struct slogan_scene *scene, size_t word)
{
	for (size_t left = REACH_PARAGRAPH; left > 0 && word > 0 && !scene->passage.words[word].begins; left--)
		if (scene_classes(scene, --word) & (CUE_RALLY | CUE_CHANT))
			return true;
	return false;
}

/* The crowd as speaker: "In their chants they also greeted ... and said:", "they said:" at a rally. */
static struct slogan_evidence judge_crowd_speech(const struct slogan_scene *scene, const struct slogan_place *place)
{
	struct slogan_evidence out = {.medium = MEDIUM_CHANT};
	size_t colon, said, found;

	if (place->open < 2 || !(scene_classes(scene, place->open - 1) & IS_COLON))
		return out;
	colon = place->open - 1;
	said = scene_head(scene, colon - 1);
	if (!(scene_classes(scene, said) & CUE_SAID))
		return out;
	if (slogan_find_left(&found, scene, said, REACH_SENTENCE, CUE_CHANT | CUE_MOTTO, CUE_ONE)) {
		out.cue = (struct stretch){found, scene_next(scene, found)};
		out.confidence = 0.8;
	} else if (place->text.end - place->text.first <= SAID_WORDS &&
	           slogan_find_left(&found, scene, said, 3, CUE_THEY, CUE_ONE)) {
		out.cue = (struct stretch){said, colon};
		out.confidence = rally_before(scene, said) ? 0.65 : 0;
	}
	return out;
}

/* The first phrases of a sentence, up to its subject. */
static bool begins_sentence(const struct slogan_scene *scene, size_t word)
{
	struct slogan_walk walk = {.scene = scene, .at = word, .left = SUBJECT_PHRASES, .over_marks = true};

	while (slogan_walk_left(&walk))
		;
	return walk.left > 0;
}

/* "A second banner hung across the road. It said: ..." */
static struct slogan_evidence judge_pronoun(const struct slogan_scene *scene, const struct slogan_place *place)
{
	struct slogan_evidence out = {.medium = MEDIUM_SIGN};
	struct slogan_walk walk = {.scene = scene, .at = place->open, .left = 2};
	size_t reads, it;

	while (slogan_walk_left(&walk) && scene_classes(scene, walk.at) & (IS_COLON | IS_COMMA))
		;
	reads = walk.at;
	if (!(scene_classes(scene, reads) & CUE_READS) || !slogan_goes_on(scene, reads))
		return out;
	it = scene_head(scene, reads - 1);
	if (!(scene_classes(scene, it) & CUE_IT) || it == 0 || scene->passage.words[it].begins || slogan_goes_on(scene, it))
		return out;
	walk = (struct slogan_walk){.scene = scene, .at = it - 1, .left = REACH, .over_marks = true};
	while (slogan_walk_left(&walk))
		if (scene_classes(scene, walk.at) & (CUE_SIGN | CUE_GARMENT))
			out.confidence = 0.65;
	out.cue = (struct stretch){reads, scene_next(scene, reads)};
	return out;
}

/* Another clause begins at this phrase, or another cue was there that did not fit: what is further off is not the cue.
 */
static bool ends_search(uint64_t classes, bool first)
{
	if (classes & CUE_SAID && !(classes & CUE_READS))
		return true;
	return !first && classes & (CUE_BREAK | CUE_CHANT | CUE_MOTTO) && !(classes & (CUE_LINK | CUE_READS));
}

struct slogan_evidence slogan_evidence_before(const struct slogan_scene *scene, const struct slogan_place *place)
{
	struct slogan_walk walk = {.scene = scene, .at = place->open, .left = REACH};
	struct question question = {.scene = scene, .place = place};
	struct slogan_evidence best = {0}, found;
	size_t written = SIZE_MAX;

	for (bool first = true; slogan_walk_left(&walk); first = false) {
		question.cue = walk.at;
		question.classes = scene_classes(scene, walk.at);
		question.approach.begins = question.classes & CUE_CARRIER && begins_sentence(scene, walk.at);
		found = judge(&question);
		if (found.confidence > best.confidence)
			best = found;
		if (best.confidence >= SURE)
			return best;
		if (ends_search(question.classes, first))
			break;
		if (question.classes & (CUE_LETTER | CUE_PAINT | CUE_WORDS) && written == SIZE_MAX)
			written = walk.at;
		slogan_approach_take(&question.approach, question.classes, scene_next(scene, walk.at));
	}
	question.cue = written;
	found = written == SIZE_MAX ? best : judge_writing(&question);
	if (found.confidence > best.confidence)
		best = found;
	if (best.confidence == 0)
		best = judge_crowd_speech(scene, place);
	return best.confidence > 0 ? best : judge_pronoun(scene, place);
}
