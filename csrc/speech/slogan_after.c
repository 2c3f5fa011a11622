/* Evidence behind a text: “X” chants, “X”, the crowd chanted, “X” became the rallying cry, “X”, read one banner. */
#include "speech/slogan_evidence.h"
#include "speech/slogan_medium.h"
#include "speech/slogan_shape.h"
#include "speech/slogan_walk.h"

enum {
	REACH_VOICE = 6,     /* phrases from the text to "chanted" */
	REACH_CROWD = 4,     /* phrases from "chanted" to those who did */
	REACH_NOUN = 6,      /* phrases from "is" to "the motto" */
	REACH_SIGNS = 12,    /* the same in scripts without spaces */
	REACH_CARRIER = 8,   /* phrases from "read" to "banners" */
	REACH_VERB = 5,      /* phrases from the text to "sprayed" */
	REACH_SPEAKER = 3,   /* the same for "said", which people do as well */
	REACH_APPOSITION = 4 /* phrases from the comma to "the motto" */
};

static const struct slogan_evidence none = {0};

#define NOUNS (CUE_MOTTO | CUE_CHANT | CUE_CARRIER | CUE_TAG)

/* Words that are no part of a noun phrase such as "campaign slogan". */
#define NO_MODIFIER                                                                                                \
	(CUE_BREAK | CUE_BE | CUE_LINK | CUE_AND | CUE_SAID | CUE_OF | CUE_READS | CUE_LETTER | CUE_CROWD | CUE_THEY | \
	 CUE_ONE | CUE_DETERMINER | CUE_UNDER)

static struct slogan_evidence cue_at(const struct slogan_scene *scene, const struct slogan_place *place, size_t cue,
                                     double confidence)
{
	uint64_t classes = scene_classes(scene, cue);
	struct slogan_evidence out = {.cue = {cue, scene_next(scene, cue)}, .confidence = confidence};

	if (classes & CUE_MOTTO)
		out.medium = slogan_motto_medium(scene, place->open, place);
	else if (classes & CUE_TAG)
		out.medium = MEDIUM_HASHTAG;
	else if (classes & CUE_CARRIER)
		out.medium = slogan_carrier_medium(classes);
	else
		out.medium = classes & CUE_SING && !(classes & CUE_CHANT) ? MEDIUM_SONG : MEDIUM_CHANT;
	if (classes & CUE_BOARD)
		out.confidence *= slogan_carrier_weight(scene, classes);
	return out;
}

/* A word or a short title in marks before a board or garment tells its kind: a "classified" board, a 'Top Ten' T-shirt.
 */
static bool names_kind(const struct slogan_scene *scene, const struct slogan_place *place, uint64_t classes)
{
	size_t words = place->text.end - place->text.first, under;

	if (classes & CUE_SIGN && slogan_find_left(&under, scene, place->open, 2, CUE_UNDER, 0))
		return true;
	if (classes & (CUE_SIGN | CUE_WALL | CUE_MOTTO | CUE_CHANT))
		return false;
	if (classes & CUE_GARMENT)
		return words < 2 || (words < 3 && slogan_looks_titled(scene, place->text));
	return classes & CUE_BOARD && (words < 2 || !scene->at_rally);
}

/* The noun is itself followed by what it announces, or is a verb: '"X" slogan: ...', 'the "X" case flags a problem'. */
static bool looks_ahead(const struct slogan_scene *scene, size_t noun)
{
	size_t next = scene_next(scene, noun);

	if (scene_classes(scene, noun) & CUE_BOARD && word_is(&scene->passage, next, CUE_DETERMINER))
		return true;
	return word_is(&scene->passage, next, IS_COLON | IS_DASH) && !scene->passage.words[next].spaced;
}

/* Over a hyphen, and over particles of scripts without spaces, as in “X”的标语, “X”字样的标语. */
static size_t past_particles(const struct slogan_scene *scene, size_t at)
{
	const struct word *words = scene->passage.words;

	for (; at < scene->passage.count && !words[at].begins && !(words[at].classes & NOUNS); at = scene_next(scene, at)) {
		bool hyphen = words[at].classes & IS_DASH && !words[at].spaced;

		if (!hyphen &&
		    !(words[at].classes & IS_SPACELESS && words[at].classes & (CUE_LINK | CUE_DETERMINER | CUE_WORDS)))
			break;
	}
	return at;
}

/* “Lock her up” chants, „X“-Sprechchöre, “X” campaign slogan. */
static struct slogan_evidence noun_after(const struct slogan_scene *scene, const struct slogan_place *place)
{
	size_t at = past_particles(scene, place->after), second;
	uint64_t classes;

	if (at >= scene->passage.count || scene->passage.words[at].begins || scene_marked(scene, at))
		return none;
	classes = scene_classes(scene, at);
	if (classes & NOUNS && looks_ahead(scene, at))
		return none;
	if (classes & NOUNS && !names_kind(scene, place, classes))
		return cue_at(scene, place, at, 0.85);
	second = scene_next(scene, at);
	if (!(classes & IS_LOWER) || classes & NO_MODIFIER || second >= scene->passage.count ||
	    scene->passage.words[second].begins)
		return none;
	return scene_classes(scene, second) & NOUNS & ~(CUE_BOARD | CUE_GARMENT) ? cue_at(scene, place, second, 0.7) : none;
}

/* „Die Fans haben „X“ gerufen“, and all languages with the verb at the end: who did it stands before the text. */
static bool crowd_ahead(const struct slogan_scene *scene, const struct slogan_place *place, size_t cue)
{
	const uint64_t stop = CUE_ONE | CUE_SAID | CUE_BREAK | CUE_VOICE | IS_COMMA;
	size_t crowd;

	return cue == place->after && slogan_find_left(&crowd, scene, place->open, REACH_CROWD, CUE_CROWD | CUE_THEY, stop);
}

/* “X”, the crowd chanted; “X!” chanted protesters. */
static struct slogan_evidence voice_after(const struct slogan_scene *scene, const struct slogan_place *place, size_t at)
{
	const uint64_t stop = CUE_BREAK | CUE_SAID | CUE_ONE | CUE_AND | IS_COMMA;
	uint64_t between = 0, voice;
	size_t cue;

	if (!slogan_find_right(&cue, scene, at, REACH_VOICE, CUE_VOICE, stop))
		return none;
	voice = scene_classes(scene, cue);
	for (size_t i = at; i < cue; i++)
		between |= scene_classes(scene, i);
	if (voice & CUE_SING && (slogan_looks_titled(scene, place->text) || place->text.end - place->text.first < 3))
		return none;
	if (between & (CUE_CROWD | CUE_THEY) || crowd_ahead(scene, place, cue) ||
	    slogan_has_right(scene, scene_next(scene, cue), REACH_CROWD, CUE_CROWD | CUE_THEY,
	                     IS_COMMA | CUE_BREAK | CUE_ONE))
		return cue_at(scene, place, cue, 0.85);
	/* "the conductors chanted": a crowd that no list knows */
	if (voice & CUE_CHANT && (cue <= at + 1 || (scene_classes(scene, at) & CUE_DETERMINER && cue <= at + 3)))
		return cue_at(scene, place, cue, 0.6);
	return none;
}

/* “X” was scrawled on the wall, “X” is printed on shirts; found is the verb. */
static struct slogan_evidence written_after(const struct slogan_scene *scene, const struct slogan_place *place,
                                            size_t found)
{
	bool painted = scene_classes(scene, found) & (CUE_PAINT | CUE_WALL);
	bool carried = slogan_has_right(scene, found, REACH_CARRIER, CUE_SIGN | CUE_GARMENT | CUE_BOARD, 0);
	struct slogan_evidence out = cue_at(scene, place, found, painted || carried ? 0.7 : 0);

	out.medium = painted && !carried ? MEDIUM_GRAFFITI : MEDIUM_SIGN;
	return out;
}

/* “X” is my slogan, “X” became the rallying cry, “X” was scrawled on the wall; at is the verb. */
static struct slogan_evidence being_after(const struct slogan_scene *scene, const struct slogan_place *place, size_t at)
{
	const uint64_t nouns = CUE_MOTTO | CUE_CHANT | CUE_SIGN, verbs = CUE_LETTER | CUE_PAINT;
	size_t next = scene_next(scene, at), found;
	unsigned reach = word_is(&scene->passage, next, IS_SPACELESS) ? REACH_SIGNS : REACH_NOUN;

	if (!slogan_find_right(&found, scene, next, reach, nouns | verbs, CUE_SAID | IS_COMMA | CUE_BREAK))
		return none;
	if (scene_classes(scene, found) & nouns)
		return cue_at(scene, place, found, 0.75);
	return found == next || scene_classes(scene, found) & CUE_PAINT ? written_after(scene, place, found) : none;
}

/* “X”, read one banner; at is the verb. */
static struct slogan_evidence reading_after(const struct slogan_scene *scene, const struct slogan_place *place,
                                            size_t at)
{
	unsigned reach = scene_classes(scene, at) & CUE_SAID ? REACH_SPEAKER : REACH_CARRIER;
	size_t found;

	if (!slogan_find_right(&found, scene, scene_next(scene, at), reach, CUE_CARRIER, CUE_ONE | IS_COMMA | CUE_BREAK))
		return none;
	return found - at <= REACH_SPEAKER || !(scene_classes(scene, found) & CUE_BOARD) ? cue_at(scene, place, found, 0.8)
	                                                                                 : none;
}

static struct slogan_evidence predicate_after(const struct slogan_scene *scene, const struct slogan_place *place,
                                              size_t at)
{
	struct slogan_evidence out = none;

	if (scene_classes(scene, at) & CUE_LINK && slogan_goes_on(scene, scene_next(scene, at)))
		at = scene_next(scene, at);
	if (scene_classes(scene, at) & CUE_BE)
		out = being_after(scene, place, at);
	if (out.confidence == 0 && scene_classes(scene, at) & CUE_READS)
		out = reading_after(scene, place, at);
	return out;
}

/* “X”, the motto of the club; “X” as its motto; „X“ – unter diesem Motto. */
static struct slogan_evidence apposition_after(const struct slogan_scene *scene, const struct slogan_place *place,
                                               size_t at, bool comma)
{
	uint64_t classes = scene_classes(scene, at);
	size_t found;

	if (!(classes & (CUE_BREAK | CUE_LINK)) && !(comma && classes & CUE_DETERMINER))
		return none;
	if (!slogan_find_right(&found, scene, at, REACH_APPOSITION, CUE_MOTTO, IS_COMMA | CUE_SAID))
		return none;
	return cue_at(scene, place, found, 0.7);
}

/* „X“ an die Fassade gesprüht: the verb ends the clause. */
static struct slogan_evidence sprayed_after(const struct slogan_scene *scene, const struct slogan_place *place)
{
	const uint64_t stop = CUE_SAID | CUE_BREAK | CUE_AND | CUE_ONE | CUE_CROWD | IS_COMMA | IS_OPEN;
	size_t found;

	if (!slogan_find_right(&found, scene, place->after, REACH_VERB, CUE_WALL, stop))
		return none;
	return scene_classes(scene, found) & CUE_PAINT ? cue_at(scene, place, found, 0.65) : none;
}

struct slogan_evidence slogan_evidence_after(const struct slogan_scene *scene, const struct slogan_place *place)
{
	struct stretch text = place->text;
	struct slogan_evidence out;
	size_t at = place->after;
	bool comma = text.end > text.first && scene_classes(scene, text.end - 1) & IS_COMMA;

	if (at >= scene->passage.count || scene->passage.words[at].begins ||
	    (scene->passage.words[at - 1].ends && scene_classes(scene, at) & IS_CAPITAL))
		return none;
	out = noun_after(scene, place);
	if (out.confidence == 0)
		out = sprayed_after(scene, place);
	if (out.confidence > 0)
		return out;
	if (scene_classes(scene, at) & (IS_COMMA | IS_DASH)) {
		comma = true;
		at = scene_next(scene, at);
	}
	if (at >= scene->passage.count || scene->passage.words[at].begins)
		return none;
	out = voice_after(scene, place, at);
	if (out.confidence == 0)
		out = predicate_after(scene, place, at);
	return out.confidence > 0 ? out : apposition_after(scene, place, at, comma);
}
