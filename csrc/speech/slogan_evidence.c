#include "speech/slogan_evidence.h"

enum {
	REACH = 16,           /* phrases between a cue and its text, at most */
	REACH_SENTENCE = 64,  /* for "in their chants ... they said:" */
	REACH_CARRIER = 6,    /* from "slogan" to the banner that carries it */
	REACH_SUBJECT = 24,   /* from a verb back to those who shout */
	SUNG_WORDS = 20,      /* words and marks of a line that a crowd sings */
	SUBJECT_WORDS = 4,    /* phrases into a sentence that its subject begins */
	REACH_PARAGRAPH = 200 /* from "they said:" back to the rally */
};

/* Evidence this strong ends the search for better. */
static const double SURE = 0.5;

/* What stands between a cue and the text that it announces. */
struct approach {
	uint64_t last;       /* the phrase right before the text */
	uint64_t seen;       /* all phrases between */
	unsigned free;       /* phrases between that say nothing about the text */
	size_t cue_end;      /* behind the last phrase that belongs to the cue */
	bool begins;         /* the cue stands near the start of its sentence, as its subject would */
};

/* Phrases that may stand between without weakening the cue. */
#define PASSING                                                                                                        \
	(IS_COMMA | IS_COLON | IS_SEMICOLON | IS_DASH | IS_QUOTE | CUE_LINK | CUE_BE | CUE_OF | CUE_DETERMINER | CUE_READS | CUE_LETTER | \
	 CUE_WORDS | CUE_PAINT)

static double judge_motto(const struct approach *approach)
{
	if (approach->last & CUE_DETERMINER)
		return 0;
	if (approach->free == 0)
		return approach->last & CUE_OF || !(approach->seen & CUE_OF) ? 0.95 : 0.6;
	if (approach->last & (IS_COLON | IS_SEMICOLON))
		return approach->free <= 8 ? 0.85 : 0;
	if (approach->last & (CUE_READS | CUE_BE | CUE_WORDS))
		return approach->free <= 5 ? 0.8 : 0;
	if (approach->last & (CUE_LINK | CUE_BREAK))
		return approach->free <= 2 ? 0.65 : 0;
	if (approach->last & IS_COMMA && approach->seen & CUE_READS)
		return approach->free <= 4 ? 0.65 : 0;
	return approach->free == 1 && !(approach->last & PASSING) ? 0.6 : 0;
}

static double judge_chant(const struct approach *approach)
{
	if (approach->last & CUE_DETERMINER && !(approach->last & CUE_LINK))
		return 0;
	if (approach->free == 0)
		return 0.95;
	if (approach->last & IS_COLON)
		return approach->free <= 10 ? 0.85 : 0;
	if (approach->last & IS_COMMA)
		return approach->free <= 12 ? 0.7 : 0;
	if (approach->last & (CUE_LINK | CUE_READS))
		return approach->free <= 4 ? 0.7 : 0;
	if (approach->seen & (CUE_CROWD | CUE_THEY))
		return approach->free <= 3 ? 0.75 : 0;
	return approach->free == 1 && !(approach->last & CUE_OF) ? 0.6 : 0;
}

static double judge_shout(const struct approach *approach)
{
	if (approach->last & CUE_DETERMINER)
		return 0;
	if (approach->free == 0)
		return 0.8;
	if (approach->last & (IS_COLON | IS_COMMA))
		return approach->free <= 4 ? 0.7 : 0;
	return approach->free == 1 && !(approach->last & CUE_OF) ? 0.55 : 0;
}

static double judge_carrier(const struct approach *approach)
{
	if (approach->last & (CUE_OF | CUE_DETERMINER) && !(approach->last & CUE_LINK))
		return 0;
	if (approach->last & (CUE_READS | CUE_WORDS | CUE_LETTER | CUE_PAINT)) {
		if (approach->last & CUE_SAID && approach->free > 1)
			return approach->seen & (CUE_ONE | CUE_CROWD | CUE_THEY) || !approach->begins ? 0 : 0.65;
		return approach->free <= 4 ? 0.9 : 0.75;
	}
	if (approach->last & IS_COLON)
		return approach->free > 4 ? 0 : approach->seen & (CUE_READS | CUE_WORDS) ? 0.85 : 0.6;
	if (approach->seen & (CUE_READS | CUE_WORDS | CUE_LETTER))
		return approach->free <= 2 ? 0.8 : approach->last & IS_COMMA && approach->free <= 4 ? 0.6 : 0;
	if (approach->free == 0 && approach->seen)
		return approach->seen & IS_COMMA ? 0.4 : 0.75;
	return approach->free == 0 ? 0.55 : 0;
}

/* Heads of phrases leftwards inside the sentence; stops at another stretch in marks unless it may go over marks. */
struct walk {
	const struct slogan_scene *scene;
	size_t at;
	unsigned left;
	bool over_marks;
};

static bool walk_left(struct walk *walk)
{
	const struct word *words = walk->scene->passage.words;

	if (walk->at == 0 || walk->left == 0 || words[walk->at].begins)
		return false;
	if (words[walk->at - 1].ends || (!walk->over_marks && scene_marked(walk->scene, walk->at - 1)))
		return false;
	walk->at = scene_head(walk->scene, walk->at - 1);
	walk->left--;
	return true;
}

/* The nearest phrase of some classes to the left, before any of the classes that stop; word `at` itself is not asked. */
static bool find_left(size_t *found, const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted,
                      uint64_t stop)
{
	struct walk walk = {.scene = scene, .at = at, .left = reach};

	while (walk_left(&walk)) {
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

/* The first phrase of some classes at or behind `at`, inside the sentence and outside marks. */
static bool find_right(size_t *found, const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted,
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

static bool has_right(const struct slogan_scene *scene, size_t at, unsigned reach, uint64_t wanted, uint64_t stop)
{
	size_t found;

	return find_right(&found, scene, at, reach, wanted, stop);
}

static enum slogan_medium carrier_medium(uint64_t classes)
{
	return classes & CUE_WALL && !(classes & (CUE_SIGN | CUE_BOARD | CUE_GARMENT)) ? MEDIUM_GRAFFITI : MEDIUM_SIGN;
}

/* A word such as "slogan" may stand for what is carried or chanted: the words before it tell. */
static enum slogan_medium motto_medium(const struct slogan_scene *scene, size_t cue, const struct slogan_place *place)
{
	size_t found;

	if (find_left(&found, scene, cue, REACH_CARRIER, CUE_CARRIER | CUE_CHANT | CUE_SHOUT, CUE_SAID | IS_COMMA | CUE_BREAK)) {
		uint64_t classes = scene_classes(scene, found);

		return classes & (CUE_CHANT | CUE_SHOUT) ? MEDIUM_CHANT : carrier_medium(classes);
	}
	if (has_right(scene, place->after, 4, CUE_PAINT | CUE_WALL, CUE_AND))
		return MEDIUM_GRAFFITI;
	return MEDIUM_MOTTO;
}

/* Those who shout or sing are many: a crowd beside the verb, and no single person. */
static bool crowd_at(const struct slogan_scene *scene, size_t cue, size_t open)
{
	struct walk walk = {.scene = scene, .at = cue, .left = REACH_SUBJECT, .over_marks = true};

	while (walk_left(&walk) && !(scene_classes(scene, walk.at) & CUE_ONE))
		if (scene_classes(scene, walk.at) & (CUE_CROWD | CUE_THEY))
			return true;
	for (size_t i = cue; i < open; i++)
		if (scene_classes(scene, i) & (CUE_CROWD | CUE_THEY))
			return true;
	return false;
}

/* Most words begin with a capital: the title of a song rather than words that are sung. */
static bool looks_titled(const struct slogan_scene *scene, const struct slogan_place *place)
{
	unsigned capitals = 0, words = 0;

	for (size_t i = place->first; i < place->end && words < 8; i++) {
		if (!(scene_classes(scene, i) & IS_WORD))
			continue;
		words++;
		capitals += (scene_classes(scene, i) & IS_CAPITAL) != 0;
	}
	return words > 1 && capitals * 2 > words;
}

/* "cried 'foul'": one small word without an exclamation mark. */
static bool is_one_word(const struct slogan_scene *scene, const struct slogan_place *place)
{
	unsigned words = 0;

	for (size_t i = place->first; i < place->end && words < 2; i++) {
		if (scene_classes(scene, i) & IS_ASKING)
			return false;
		words += (scene_classes(scene, i) & IS_WORD) != 0;
	}
	return words == 1 && scene_classes(scene, place->first) & IS_LOWER;
}

/* A word or a short title in marks before a board or garment tells its kind: a "classified" board, a 'Pop Idol' T-shirt. */
static bool names_kind(const struct slogan_scene *scene, const struct slogan_place *place, uint64_t classes)
{
	size_t words = place->end - place->first;
	size_t under;

	if (classes & CUE_SIGN && find_left(&under, scene, place->open, 2, CUE_UNDER, 0))
		return true;
	if (classes & (CUE_SIGN | CUE_WALL | CUE_MOTTO | CUE_CHANT) || !(classes & (CUE_BOARD | CUE_GARMENT)))
		return false;
	return classes & CUE_GARMENT ? words < 3 && (words < 2 || looks_titled(scene, place)) : words < 2 || !scene->at_rally;
}

static double board_weight(const struct slogan_scene *scene, uint64_t classes)
{
	return classes & (CUE_SIGN | CUE_GARMENT | CUE_WALL) || scene->at_rally ? 1 : 0.5;
}

/* Text beside a carrier, with no word that says that it stands there, is believed of what is made for messages. */
static double bare_weight(const struct slogan_scene *scene, uint64_t classes, double confidence)
{
	if (confidence > 0.6)
		return board_weight(scene, classes);
	return classes & (CUE_SIGN | CUE_WALL) ? 1 : 0.7;
}

/* A capital inside a sentence: the Home Loan Bank Board. */
static bool is_name(const struct slogan_scene *scene, size_t word)
{
	const struct word *words = scene->passage.words;
	ww_text text = scene_text(scene, word);

	return words[word].classes & IS_CAPITAL && text.size > 1 && text.data[1] != '-' && !scene_nouns_are_capital(scene) && !words[word].begins && word > 0 && !words[word - 1].ends &&
	       !(words[word - 1].classes & (IS_QUOTE | IS_COLON));
}

/* "I chanted": a single person right before the verb. */
static bool is_single(const struct slogan_scene *scene, size_t cue)
{
	struct walk walk = {.scene = scene, .at = cue, .left = 1};

	return walk_left(&walk) && scene_classes(scene, walk.at) & CUE_ONE;
}

/* The cue at a phrase, judged by what stands between it and the text. */
static bool judge(struct slogan_evidence *out, const struct slogan_scene *scene, size_t cue,
                  const struct approach *approach, const struct slogan_place *place)
{
	uint64_t classes = scene_classes(scene, cue);

	*out = (struct slogan_evidence){.cue = {cue, scene_next(scene, cue)}};
	if (classes & CUE_CHANT) {
		out->medium = MEDIUM_CHANT;
		out->confidence = judge_chant(approach) * (is_single(scene, cue) ? 0.5 : 1);
	} else if (classes & CUE_MOTTO) {
		out->medium = motto_medium(scene, cue, place);
		out->confidence = judge_motto(approach);
	} else if (classes & CUE_TAG) {
		out->medium = MEDIUM_HASHTAG;
		out->confidence = judge_motto(approach);
	} else if (classes & CUE_SING && approach->free > 0 && !(approach->last & IS_COLON)) {
		return false;
	} else if (classes & (CUE_SHOUT | CUE_SING) && crowd_at(scene, cue, place->open)) {
		out->medium = classes & CUE_SING ? MEDIUM_SONG : MEDIUM_CHANT;
		out->confidence = judge_shout(approach);
		if (classes & CUE_SING ? looks_titled(scene, place) || place->end - place->first > SUNG_WORDS : !scene->at_rally && is_one_word(scene, place))
			out->confidence *= 0.5;
	} else if (classes & CUE_CARRIER && !(classes & (CUE_BOARD | CUE_GARMENT) && is_name(scene, cue))) {
		out->medium = carrier_medium(classes);
		out->confidence = judge_carrier(approach);
		if (out->confidence == 0 && approach->free <= 2 && !(approach->last & CUE_DETERMINER) &&
		    has_right(scene, place->after, 1, CUE_LETTER | CUE_PAINT, 0))
			out->confidence = 0.75;
		out->confidence *= bare_weight(scene, classes, out->confidence);
		if (approach->cue_end)
			out->cue.end = approach->cue_end;
	} else {
		return false;
	}
	return out->confidence > 0;
}

/* "scrawled", "emblazoned with the words" without a carrier named before them. */
static struct slogan_evidence judge_writing(const struct slogan_scene *scene, const struct approach *approach, size_t written,
                                            const struct slogan_place *place)
{
	struct slogan_evidence out = {.cue = {written, scene_next(scene, written)}};
	uint64_t last = approach->last;

	if (last & CUE_PAINT || (approach->seen & CUE_PAINT && last & (CUE_LINK | CUE_WORDS))) {
		out.medium = has_right(scene, place->after, 6, CUE_SIGN | CUE_GARMENT, 0) ? MEDIUM_SIGN : MEDIUM_GRAFFITI;
		out.confidence = 0.75;
	} else if (last & CUE_WORDS && approach->seen & CUE_LETTER) {
		out.medium = MEDIUM_SIGN;
		out.confidence = 0.6;
	} else if (last & CUE_WORDS && ((approach->seen & CUE_READS && !(approach->seen & CUE_SAID)) ||
	                                has_right(scene, place->after, 3, CUE_LETTER | CUE_PAINT, IS_COMMA))) {
		out.medium = MEDIUM_SIGN;
		out.confidence = scene->at_rally ? 0.6 : 0.4;
	}
	return out;
}

/* The crowd as speaker: "In their chants they also greeted ... and said:", "they said:" at a rally. */
static struct slogan_evidence judge_crowd_speech(const struct slogan_scene *scene, const struct slogan_place *place)
{
	struct slogan_evidence out = {.medium = MEDIUM_CHANT};
	size_t colon = place->open - 1, said, found;

	if (place->open < 2 || !(scene_classes(scene, colon) & IS_COLON))
		return out;
	said = scene_head(scene, colon - 1);
	if (!(scene_classes(scene, said) & CUE_SAID))
		return out;
	if (find_left(&found, scene, said, REACH_SENTENCE, CUE_CHANT | CUE_MOTTO, CUE_ONE)) {
		out.cue = (struct stretch){found, scene_next(scene, found)};
		out.confidence = 0.8;
	} else if (place->end - place->first <= 20 && find_left(&found, scene, said, 3, CUE_THEY, CUE_ONE)) {
		size_t words = 0;

		for (size_t i = said; i > 0 && words < REACH_PARAGRAPH && !scene->passage.words[i].begins; i--, words++)
			if (scene_classes(scene, i - 1) & (CUE_RALLY | CUE_CHANT))
				out.confidence = 0.65;
		out.cue = (struct stretch){said, colon};
	}
	return out;
}

/* The first words of a sentence, up to its subject. */
static bool begins_sentence(const struct slogan_scene *scene, size_t word)
{
	struct walk walk = {.scene = scene, .at = word, .left = SUBJECT_WORDS, .over_marks = true};

	while (walk_left(&walk))
		;
	return walk.left > 0;
}

/* "A second banner hung across the road. It said: ..." */
static struct slogan_evidence judge_pronoun(const struct slogan_scene *scene, const struct slogan_place *place)
{
	const struct word *words = scene->passage.words;
	struct slogan_evidence out = {.medium = MEDIUM_SIGN};
	size_t reads = place->open, it, found;

	while (reads > 0 && place->open - reads < 2 && scene_classes(scene, reads - 1) & (IS_COLON | IS_COMMA))
		reads--;
	if (reads < 2 || words[reads].begins || words[reads - 1].begins)
		return out;
	reads = scene_head(scene, reads - 1);
	it = reads > 0 ? reads - 1 : 0;
	if (!(words[reads].classes & CUE_READS) || !(words[it].classes & CUE_IT) || words[it].begins || it == 0 ||
	    !words[it - 1].ends)
		return out;
	for (struct walk walk = {.scene = scene, .at = it - 1, .left = REACH, .over_marks = true}; walk_left(&walk);) {
		found = walk.at;
		if (!(words[found].classes & (CUE_SIGN | CUE_GARMENT)))
			continue;
		out.cue = (struct stretch){reads, scene_next(scene, reads)};
		out.confidence = 0.65;
	}
	return out;
}

struct slogan_evidence slogan_evidence_before(const struct slogan_scene *scene, const struct slogan_place *place)
{
	struct walk walk = {.scene = scene, .at = place->open, .left = REACH};
	struct approach approach = {0};
	size_t written = 0;
	bool has_written = false;
	struct slogan_evidence evidence = {0}, found;

	for (bool first = true; walk_left(&walk); first = false) {
		uint64_t classes = scene_classes(scene, walk.at);

		if (first)
			approach.last = classes;
		approach.begins = classes & CUE_CARRIER && begins_sentence(scene, walk.at);
		if (judge(&found, scene, walk.at, &approach, place) && found.confidence > evidence.confidence)
			evidence = found;
		if (evidence.confidence >= SURE)
			return evidence;
		if (classes & (CUE_BREAK | CUE_CHANT | CUE_MOTTO) && !(classes & (CUE_LINK | CUE_READS)) && !first)
			break;
		if (classes & CUE_SAID && !(classes & CUE_READS))
			break;
		if (classes & (CUE_LETTER | CUE_PAINT | CUE_WORDS) && !has_written)
			written = walk.at, has_written = true;
		if (classes & (CUE_READS | CUE_WORDS | CUE_LETTER) && !approach.cue_end)
			approach.cue_end = scene_next(scene, walk.at);
		approach.seen |= classes;
		approach.free += !(classes & PASSING);
	}
	if (has_written) {
		found = judge_writing(scene, &approach, written, place);
		if (found.confidence > evidence.confidence)
			evidence = found;
	}
	if (evidence.confidence == 0)
		evidence = judge_crowd_speech(scene, place);
	return evidence.confidence > 0 ? evidence : judge_pronoun(scene, place);
}

static struct slogan_evidence cue_after(const struct slogan_scene *scene, const struct slogan_place *place, size_t cue,
                                        double confidence)
{
	uint64_t classes = scene_classes(scene, cue);
	struct slogan_evidence out = {.cue = {cue, scene_next(scene, cue)}, .confidence = confidence};

	if (classes & CUE_MOTTO)
		out.medium = motto_medium(scene, place->open, place);
	else if (classes & CUE_TAG)
		out.medium = MEDIUM_HASHTAG;
	else if (classes & CUE_CARRIER)
		out.medium = carrier_medium(classes);
	else
		out.medium = classes & CUE_SING && !(classes & CUE_CHANT) ? MEDIUM_SONG : MEDIUM_CHANT;
	if (classes & CUE_BOARD)
		out.confidence *= board_weight(scene, classes);
	return out;
}

#define NOUNS (CUE_MOTTO | CUE_CHANT | CUE_CARRIER | CUE_TAG)

/* “Lock her up” chants, „X“-Sprechchöre, “X” campaign slogan, “X”的标语. */
static struct slogan_evidence noun_after(const struct slogan_scene *scene, const struct slogan_place *place)
{
	size_t at = place->after, second;
	struct slogan_evidence none = {0};

	while (at < scene->passage.count && !scene->passage.words[at].begins &&
	       scene_classes(scene, at) & (IS_DASH | CUE_LINK | CUE_DETERMINER) &&
	       (scene_classes(scene, at) & IS_DASH ? !scene->passage.words[at].spaced
	                                           : (scene_classes(scene, at) & IS_SPACELESS) != 0))
		at = scene_next(scene, at);
	if (at >= scene->passage.count || scene->passage.words[at].begins || scene_marked(scene, at))
		return none;
	if (scene_classes(scene, at) & CUE_BOARD && word_is(&scene->passage, scene_next(scene, at), CUE_DETERMINER))
		return none;
	if (scene_classes(scene, at) & NOUNS && word_is(&scene->passage, scene_next(scene, at), IS_COLON | IS_DASH) &&
	    !scene->passage.words[scene_next(scene, at)].spaced)
		return none;
	if (scene_classes(scene, at) & NOUNS && !names_kind(scene, place, scene_classes(scene, at)))
		return cue_after(scene, place, at, 0.85);
	second = scene_next(scene, at);
	if (!(scene_classes(scene, at) & IS_LOWER) || scene_classes(scene, at) & (CUE_BREAK | CUE_BE | CUE_LINK | CUE_AND | CUE_SAID | CUE_OF | CUE_READS | CUE_LETTER | CUE_CROWD | CUE_THEY | CUE_ONE | CUE_DETERMINER | CUE_UNDER))
		return none;
	if (second < scene->passage.count && !scene->passage.words[second].begins &&
	    scene_classes(scene, second) & NOUNS & ~(CUE_BOARD | CUE_GARMENT))
		return cue_after(scene, place, second, 0.7);
	return none;
}

/* “X”, the crowd chanted; “X!” chanted protesters. */
static struct slogan_evidence voice_after(const struct slogan_scene *scene, const struct slogan_place *place, size_t at)
{
	struct slogan_evidence none = {0};
	size_t cue;
	uint64_t classes;
	bool crowd;

	if (!find_right(&cue, scene, at, 6, CUE_VOICE, CUE_BREAK | CUE_SAID | CUE_ONE | CUE_AND | IS_COMMA))
		return none;
	classes = scene_classes(scene, cue);
	crowd = has_right(scene, scene_next(scene, cue), 4, CUE_CROWD | CUE_THEY, IS_COMMA | CUE_BREAK);
	for (size_t i = at; i < cue; i++)
		crowd |= (scene_classes(scene, i) & (CUE_CROWD | CUE_THEY)) != 0;
	if (classes & CUE_SING && (looks_titled(scene, place) || place->end - place->first < 2))
		return none;
	if (!crowd && (!(classes & CUE_CHANT) || (cue > at + 1 && !(scene_classes(scene, at) & CUE_DETERMINER && cue <= at + 3))))
		return none;
	return cue_after(scene, place, cue, crowd ? 0.85 : 0.6);
}

static bool in_sentence(const struct slogan_scene *scene, size_t word)
{
	return word < scene->passage.count && !scene->passage.words[word].begins && !scene->passage.words[word - 1].ends;
}

/* “X” is my slogan, “X” became the rallying cry; “X” was scrawled on the wall; “X”, read one banner. */
static struct slogan_evidence predicate_after(const struct slogan_scene *scene, const struct slogan_place *place,
                                              size_t at)
{
	struct slogan_evidence none = {0};
	uint64_t classes = scene_classes(scene, at);
	size_t found;

	if (classes & CUE_LINK && in_sentence(scene, scene_next(scene, at))) {
		at = scene_next(scene, at);
		classes = scene_classes(scene, at);
	}
	if (classes & CUE_BE && find_right(&found, scene, scene_next(scene, at), 6, CUE_MOTTO | CUE_CHANT | CUE_SIGN | CUE_LETTER | CUE_PAINT, CUE_SAID | IS_COMMA | CUE_BREAK)) {
		if (scene_classes(scene, found) & (CUE_MOTTO | CUE_CHANT | CUE_SIGN))
			return cue_after(scene, place, found, 0.75);
		if (found == scene_next(scene, at) || scene_classes(scene, found) & CUE_PAINT) {
			struct slogan_evidence out = cue_after(scene, place, found, 0.7);
			bool painted = scene_classes(scene, found) & (CUE_PAINT | CUE_WALL);
			bool carried = has_right(scene, found, 8, CUE_SIGN | CUE_GARMENT | CUE_BOARD, 0);

			out.medium = painted && !carried ? MEDIUM_GRAFFITI : MEDIUM_SIGN;
			if (!painted && !carried)
				out.confidence = 0;
			return out;
		}
	}
	if (classes & CUE_READS && find_right(&found, scene, scene_next(scene, at), classes & CUE_SAID ? 3 : 8, CUE_CARRIER, CUE_ONE | IS_COMMA | CUE_BREAK) &&
	    (found - at <= 3 || !(scene_classes(scene, found) & CUE_BOARD)))
		return cue_after(scene, place, found, 0.8);
	return none;
}

struct slogan_evidence slogan_evidence_after(const struct slogan_scene *scene, const struct slogan_place *place)
{
	struct slogan_evidence evidence = noun_after(scene, place);
	size_t at = place->after, found;
	bool comma = place->end > place->first && scene_classes(scene, place->end - 1) & IS_COMMA;

	if (evidence.confidence > 0 || at >= scene->passage.count || scene->passage.words[at].begins)
		return evidence;
	if (scene_classes(scene, at) & (IS_COMMA | IS_DASH)) {
		comma = true;
		at = scene_next(scene, at);
	}
	if (at >= scene->passage.count || scene->passage.words[at].begins ||
	    (scene->passage.words[at - 1].ends && scene_classes(scene, at) & IS_CAPITAL))
		return evidence;
	evidence = voice_after(scene, place, at);
	if (evidence.confidence == 0)
		evidence = predicate_after(scene, place, at);
	if (evidence.confidence == 0 && scene_classes(scene, at) & (CUE_BREAK | CUE_LINK) &&
	    find_right(&found, scene, scene_next(scene, at), 3, CUE_MOTTO, IS_COMMA | CUE_SAID))
		evidence = cue_after(scene, place, found, 0.7);
	if (evidence.confidence == 0 && comma && scene_classes(scene, at) & (CUE_DETERMINER | CUE_LINK) &&
	    find_right(&found, scene, at, 4, CUE_MOTTO, IS_COMMA | CUE_SAID | CUE_BREAK))
		evidence = cue_after(scene, place, found, 0.7);
	return evidence;
}
