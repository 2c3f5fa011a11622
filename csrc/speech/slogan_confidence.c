#include "speech/slogan_confidence.h"

#include "speech/models.h"

/* What the rules give is read as the steps that it reaches, so that more of it can count as little as it is worth. */
static const double steps[] = {0.35, 0.5, 0.7, 0.9};

enum { STEPS = sizeof steps / sizeof steps[0] };

/* Scores are products of such numbers: a step is reached all the same. */
static const double NEARLY = 1e-9;

/* Where the cue stands. */
enum { CUE_NONE, CUE_AHEAD, CUE_AFTERWARDS };

/* X(number, name, group, values) */
#define SLOGAN_CONFIDENCE_KINDS(X)                \
	X(BIAS, "slogan.bias", "bias", NONE, NONE)    \
	X(STEP, "slogan.step", "rules", NUMBER, NONE) \
	X(CUE, "slogan.cue", "rules", TAG, NUMBER)

enum kind {
#define NUMBER_OF(number, name, group, first, second) number,
	SLOGAN_CONFIDENCE_KINDS(NUMBER_OF)
#undef NUMBER_OF
};

static const struct feature_kind kinds[] = {
#define ROW_OF(number, name, group, first, second) {name, group, VALUE_##first, VALUE_##second},
	SLOGAN_CONFIDENCE_KINDS(ROW_OF)
#undef ROW_OF
};

/* What the first word of the cue is, by the first of these classes that it has. */
enum cue_kind {
	KIND_MOTTO,
	KIND_CHANT,
	KIND_SHOUT,
	KIND_SING,
	KIND_HASHTAG,
	KIND_SIGN,
	KIND_GARMENT,
	KIND_CARRIER,
	KIND_WORDS,
	KIND_NO_CUE
};

static const uint64_t classes_of_kind[KIND_WORDS] = {CUE_MOTTO, CUE_CHANT, CUE_SHOUT,   CUE_SING,
                                                     CUE_TAG,   CUE_SIGN,  CUE_GARMENT, CUE_CARRIER};

static const char *const tags[] = {"motto", "chant",   "shout",   "song",  "hashtag",
                                   "sign",  "garment", "carrier", "words", "none"};

const struct model_names slogan_confidence_names = {kinds, sizeof kinds / sizeof kinds[0], tags,
                                                    sizeof tags / sizeof tags[0]};

static unsigned cue_kind(const struct passage *passage, const struct slogan *slogan)
{
	unsigned kind = 0;

	if (slogan->cue.first >= slogan->cue.end)
		return KIND_NO_CUE;
	while (kind < KIND_WORDS && !word_is(passage, slogan->cue.first, classes_of_kind[kind]))
		kind++;
	return kind;
}

static unsigned cue_place(const struct slogan *slogan)
{
	if (slogan->cue.first >= slogan->cue.end)
		return CUE_NONE;
	return slogan->cue.first < slogan->text.first ? CUE_AHEAD : CUE_AFTERWARDS;
}

void slogan_confidence_features(struct features *out, const struct slogan_scene *scene, const struct slogan *slogan)
{
	out->count = 0;
	feature_add(out, BIAS, 0, 0);
	for (unsigned step = 0; step < STEPS && slogan->confidence > steps[step] - NEARLY; step++)
		feature_add(out, STEP, step, 0);
	feature_add(out, CUE, cue_kind(&scene->passage, slogan), cue_place(slogan));
}

ww_status slogan_confidence_new(struct model **out, const ww_alloc *alloc, ww_error *error)
{
	static const struct lexicon no_words;
	struct model_text text;

	*out = NULL;
	return models_text(&text, "slogans", CONFIDENCE_WEIGHTS)
			   ? model_new(out, &no_words, &text, &slogan_confidence_names, alloc, error)
			   : ww_fail(error, WW_EINVAL, "weights of slogans are missing");
}

double slogan_confidence(const struct model *model, const struct slogan_scene *scene, const struct slogan *slogan)
{
	struct features features;

	slogan_confidence_features(&features, scene, slogan);
	return logistic(features_score(&features, model).values[0]);
}
