#include "speech/slogan_unmarked.h"

#include "speech/slogan_evidence.h"
#include "speech/slogan_spans.h"
#include "speech/slogan_tags.h"
#include "speech/slogan_walk.h"
#include "speech/slogan_who.h"

enum {
	OPEN_WORDS = 16, /* an unmarked slogan is no longer */
	OPEN_SIGNS = 32, /* the same in scripts without spaces */
	REST_WORDS = 4,  /* nor shorter, when it ends with its sentence only */
	REACH = 6,       /* phrases between a cue and an unmarked slogan */
	COLON_WORDS = 3  /* phrases of "very simple:" */
};

static bool in_paragraph(const struct slogan_scene *scene, size_t word)
{
	return word < scene->passage.count && !scene->passage.words[word].begins;
}

/* Clauses run on with "and was": the slogan ends before. */
static bool runs_on(const struct slogan_scene *scene, size_t word)
{
	return scene_classes(scene, word) & (CUE_AND | CUE_BREAK) && in_paragraph(scene, word + 1) &&
	       scene_classes(scene, word + 1) & CUE_BE;
}

/* A gloss in brackets begins here, and the sentence ends with it. */
static bool ends_in_gloss(const struct slogan_scene *scene, size_t word)
{
	struct stretch gloss = slogan_gloss_at(scene, word, scene->passage.count);

	if (gloss.end == 0)
		return false;
	return scene->passage.words[gloss.end].ends || !in_paragraph(scene, gloss.end + 1) ||
	       scene_classes(scene, gloss.end + 1) & (IS_STOP | IS_COMMA | IS_SEMICOLON | IS_QUOTE);
}

/*
 * Where the text ends with its sentence or clause, with what is quoted, before a gloss, or before one of the classes
 * `stop`; 0 when that is too far, or a text in marks begins before.
 */
static size_t sentence_rest(const struct slogan_scene *scene, size_t first, uint64_t stop)
{
	const struct word *words = scene->passage.words;
	size_t most = word_is(&scene->passage, first, IS_SPACELESS) ? OPEN_SIGNS : OPEN_WORDS;

	for (size_t i = first; i < scene->passage.count && i - first <= most; i++) {
		if (i > first && (words[i].begins || runs_on(scene, i) || words[i].classes & stop))
			return i;
		if (words[i].classes & IS_QUOTE && scene_marked(scene, i))
			return scene_marked(scene, i)->open < first ? i : 0;
		if (i > first && ends_in_gloss(scene, i))
			return i;
		if (words[i].ends)
			return i + 1;
	}
	return scene->passage.count - first <= most ? scene->passage.count : 0;
}

/* ", in a": a comma behind which the sentence goes on rather than the title. */
static bool leaves_title(const struct slogan_scene *scene, size_t comma)
{
	const uint64_t small = CUE_SMALL | CUE_DETERMINER;

	if (!word_is(&scene->passage, comma, IS_COMMA) || !word_is(&scene->passage, comma + 1, small) ||
	    !word_is(&scene->passage, comma + 2, small))
		return false;
	return !((scene_classes(scene, comma + 1) | scene_classes(scene, comma + 2)) & IS_CAPITAL);
}

/* A run of words with capitals, small words and commas between them. */
struct title {
	size_t end; /* behind its last capital */
	unsigned capitals;
	unsigned uppers; /* of them, all in capitals */
};

static struct title title_run(const struct slogan_scene *scene, size_t first)
{
	const struct word *words = scene->passage.words;
	struct title title = {.end = first};

	for (size_t i = first; i < scene->passage.count && i - first < OPEN_WORDS; i++) {
		uint64_t classes = words[i].classes;
		bool cheer = scene_is(scene, i, "!");

		if ((i > first && words[i].begins) || leaves_title(scene, i) ||
		    !(cheer || classes & (IS_CAPITAL | CUE_SMALL | IS_COMMA | IS_NUMBER | CUE_DETERMINER)))
			break;
		if (classes & IS_CAPITAL) {
			title.capitals++;
			title.uppers += (classes & IS_UPPER) != 0;
			title.end = i + 1;
		}
		if (words[i].ends && !cheer)
			break;
	}
	return title;
}

/* What ends a title: nothing more, a mark, or the next clause. */
static bool ends_clean(const struct slogan_scene *scene, size_t end)
{
	if (!in_paragraph(scene, end) || scene->passage.words[end - 1].ends)
		return true;
	return scene_classes(scene, end) &
	       (IS_STOP | IS_COMMA | IS_SEMICOLON | IS_DASH | IS_CLOSE | CUE_BREAK | CUE_BE | CUE_AND | CUE_LINK);
}

struct open_cue {
	size_t cue;       /* its first word */
	size_t text;      /* where the text would begin */
	uint64_t classes; /* of the cue and what followed it */
	bool colon;
};

/* A few words up to a colon: "the motto is very simple: ...". */
static bool colon_is_near(const struct slogan_scene *scene, size_t at)
{
	for (unsigned left = COLON_WORDS; left > 0 && in_paragraph(scene, at); left--) {
		if (scene_classes(scene, at) & IS_COLON)
			return true;
		if (!(scene_classes(scene, at) & IS_LOWER) || scene->passage.words[at].ends)
			return false;
		at = scene_next(scene, at);
	}
	return false;
}

/* Goes over what may stand between a cue and its text; false when a text in marks or nothing follows. */
static bool approach(struct open_cue *out, const struct slogan_scene *scene, size_t cue)
{
	size_t at = scene_next(scene, cue);

	*out = (struct open_cue){.cue = cue, .classes = scene_classes(scene, cue)};
	for (unsigned left = REACH; left > 0 && in_paragraph(scene, at) && !scene->passage.words[at - 1].ends; left--) {
		uint64_t classes = scene_classes(scene, at);

		if (scene_marked(scene, at))
			return false;
		if (classes & IS_COLON ||
		    (classes & IS_DASH && in_paragraph(scene, at + 1) && scene_classes(scene, at + 1) & IS_SPACELESS))
			out->colon = true;
		else if (classes & IS_CAPITAL || out->colon ||
		         (!(classes & (CUE_READS | CUE_LETTER | CUE_BE | CUE_WORDS | IS_DASH | IS_COMMA | CUE_MOTTO)) &&
		          !(out->classes & CUE_MOTTO && colon_is_near(scene, at))))
			break;
		out->classes |= classes & (CUE_READS | CUE_WORDS | CUE_MOTTO | IS_COMMA);
		at = scene_next(scene, at);
	}
	out->text = at;
	return in_paragraph(scene, at) && !scene->passage.words[at - 1].ends && !scene_marked(scene, at);
}

static bool announces(const struct slogan_scene *scene, const struct open_cue *cue)
{
	size_t crowd;

	if (cue->classes & (CUE_MOTTO | CUE_CHANT))
		return true;
	if (cue->classes & CUE_SHOUT)
		return slogan_find_left(&crowd, scene, cue->cue, REACH, CUE_CROWD | CUE_THEY, CUE_ONE | CUE_SAID);
	return cue->classes & CUE_CARRIER && cue->classes & (CUE_READS | CUE_WORDS);
}

static bool is_clean_start(const struct slogan_scene *scene, const struct open_cue *cue)
{
	uint64_t classes = scene_classes(scene, cue->text);

	return classes & (IS_CAPITAL | IS_SPACELESS) || cue->colon;
}

/* Small letters, but in two parts: "the motto: country first, party second". */
static bool is_parallel(const struct slogan_scene *scene, struct stretch text)
{
	size_t words = 0, before = 0;
	unsigned commas = 0;

	for (size_t i = text.first; i < text.end; i++) {
		if (scene_classes(scene, i) & (IS_SEMICOLON | CUE_LETTER | CUE_SAID | CUE_AND))
			return false;
		words += (scene_classes(scene, i) & IS_WORD) != 0;
		if (!(scene_classes(scene, i) & IS_COMMA))
			continue;
		before = words;
		commas++;
	}
	return commas == 1 && before >= 2 && words - before == before;
}

/* Behind a colon: what is in brackets, or the rest of the sentence. */
static double measure_colon(size_t *end, const struct slogan_scene *scene, const struct open_cue *cue)
{
	struct stretch bracket = slogan_gloss_at(scene, cue->text, scene->passage.count);
	uint64_t begins = IS_CAPITAL | IS_SPACELESS | IS_TAG | IS_OPEN;

	*end = bracket.end ? bracket.end : sentence_rest(scene, cue->text, CUE_LETTER);
	if (*end && scene_classes(scene, cue->text) & begins)
		return 0.65;
	return *end && cue->classes & CUE_MOTTO && is_parallel(scene, (struct stretch){cue->text, *end}) ? 0.55 : 0;
}

/* A text in capitals, such as "its motto Be Still and Know". */
static double measure_title(size_t *end, const struct slogan_scene *scene, const struct open_cue *cue)
{
	struct title title = title_run(scene, cue->text);
	bool all_upper = title.uppers == title.capitals;

	*end = title.end;
	if (title.capitals == 0 || word_is(&scene->passage, title.end, CUE_SAID))
		return 0;
	if (title.capitals == 1)
		return all_upper && cue->classes & CUE_MOTTO && !(scene_classes(scene, cue->cue) & IS_UPPER) &&
		               ends_clean(scene, title.end) && scene_text(scene, cue->text).size > 2
				   ? 0.55
				   : 0;
	if (all_upper)
		return 0.6;
	if (scene_nouns_are_capital(scene) || (title.capitals == 2 && !ends_clean(scene, title.end)))
		return 0;
	return cue->classes & CUE_MOTTO || title.capitals >= 3 ? 0.6 : 0.3;
}

/* A text that begins with a capital and goes on to the end of the sentence. */
static double measure_rest(size_t *end, const struct slogan_scene *scene, const struct open_cue *cue)
{
	uint64_t begins = scene_classes(scene, cue->text);

	*end = sentence_rest(scene, cue->text, cue->classes & (CUE_CHANT | CUE_SHOUT) ? CUE_BREAK : CUE_LETTER);
	if (scene_nouns_are_capital(scene) || !(begins & IS_CAPITAL) ||
	    (cue->classes & (CUE_CHANT | CUE_SHOUT) && !(begins & CUE_OPENER)))
		return 0;
	return *end >= cue->text + (begins & CUE_OPENER ? 2 : REST_WORDS) ? 0.55 : 0;
}

/* How far the unmarked text goes, and how sure that it is one. */
static double measure(size_t *end, const struct slogan_scene *scene, const struct open_cue *cue)
{
	double confidence;

	if (cue->colon)
		return measure_colon(end, scene, cue);
	confidence = measure_title(end, scene, cue);
	return confidence > 0 ? confidence : measure_rest(end, scene, cue);
}

static enum slogan_medium medium_of(const struct slogan_scene *scene, const struct open_cue *cue)
{
	struct slogan_place place = {cue->text, {cue->text, cue->text}, cue->text};
	struct slogan_evidence evidence;

	if (cue->classes & (CUE_CHANT | CUE_SHOUT))
		return MEDIUM_CHANT;
	evidence = slogan_evidence_before(scene, &place);
	return evidence.confidence > 0 ? evidence.medium : cue->classes & CUE_MOTTO ? MEDIUM_MOTTO : MEDIUM_SIGN;
}

static ww_status take_open(struct vec *out, const struct slogan_scene *scene, size_t cue, double min_confidence,
                           ww_error *error)
{
	struct slogan slogan = {0};
	struct slogan_evidence evidence;
	struct open_cue open;

	if (!approach(&open, scene, cue) || !announces(scene, &open) || !is_clean_start(scene, &open))
		return WW_OK;
	slogan.text.first = open.text;
	slogan.confidence = measure(&slogan.text.end, scene, &open);
	if (slogan.confidence < min_confidence)
		return WW_OK;
	slogan.gloss = slogan_gloss_at(scene, slogan.text.end, scene->passage.count);
	slogan.text = slogan_trim(scene, slogan.text);
	if (slogan.text.first >= slogan.text.end)
		return WW_OK;
	slogan.cue = (struct stretch){cue, scene_next(scene, cue)};
	slogan.medium = medium_of(scene, &open);
	evidence = (struct slogan_evidence){slogan.medium, slogan.cue, slogan.confidence};
	slogan.who = slogan_who(scene, &evidence);
	return vec_push(out, &slogan, error);
}

ww_status slogan_unmarked(struct vec *out, const struct slogan_scene *scene, double min_confidence, ww_error *error)
{
	for (size_t word = 0; word < scene->passage.count; word = scene_next(scene, word)) {
		uint64_t classes = scene_classes(scene, word);
		ww_status status = WW_OK;

		if (classes & (CUE_MOTTO | CUE_CHANT | CUE_SHOUT | CUE_CARRIER))
			status = take_open(out, scene, word, min_confidence, error);
		else if (classes & IS_TAG)
			status = slogan_take_tag(out, scene, word, min_confidence, error);
		if (status != WW_OK)
			return status;
	}
	return WW_OK;
}
