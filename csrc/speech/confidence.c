#include "speech/confidence.h"

#include "speech/models.h"

/* What the search says about a quotation is read in steps of 1 / PRIOR_STEPS. */
enum { PRIOR_STEPS = 20 };

/* Numbers above this count as this. */
enum { MANY = 8 };

/* X(number, name, group, values); the first value is the kind of the quotation where it is a number. */
#define CONFIDENCE_KINDS(X)                                     \
	X(BIAS, "sure.bias", "bias", NUMBER, NONE)                  \
	X(PRIOR, "sure.prior", "search", NUMBER, NUMBER)            \
	X(FOUND, "sure.found", "search", NUMBER, NUMBER)            \
	X(WORDS, "sure.words", "size", NUMBER, NUMBER)              \
	X(SMALL, "sure.small", "size", NUMBER, NUMBER)              \
	X(PARTS, "sure.parts", "size", NUMBER, NUMBER)              \
	X(FIRST, "sure.first", "content", NUMBER, TAG)              \
	X(CAPITAL, "sure.capital", "content", NUMBER, NUMBER)       \
	X(LAST, "sure.last", "content", NUMBER, TAG)                \
	X(SELF, "sure.self", "content", NUMBER, NUMBER)             \
	X(VERBS, "sure.verbs", "content", NUMBER, NUMBER)           \
	X(MARKS, "sure.marks", "around", NUMBER, NUMBER)            \
	X(BEFORE, "sure.before", "around", NUMBER, TAG)             \
	X(AFTER, "sure.after", "around", NUMBER, TAG)               \
	X(FOUND_LAST, "sure.found+last", "around", NUMBER, TAG)     \
	X(FOUND_BEFORE, "sure.found+before", "around", NUMBER, TAG) \
	X(CUE, "sure.cue", "cue", NUMBER, TAG)                      \
	X(CUE_WORD, "sure.cue-word", "cue", NUMBER, WORD)           \
	X(CUE_FAR, "sure.cue-far", "cue", NUMBER, NUMBER)           \
	X(SPEAKER, "sure.speaker", "cue", NUMBER, TAG)

enum kind {
#define NUMBER_OF(number, name, group, first, second) number,
	CONFIDENCE_KINDS(NUMBER_OF)
#undef NUMBER_OF
};

static const struct feature_kind kinds[] = {
#define ROW_OF(number, name, group, first, second) {name, group, VALUE_##first, VALUE_##second},
	CONFIDENCE_KINDS(ROW_OF)
#undef ROW_OF
};

const struct model_names confidence_names = {kinds, sizeof kinds / sizeof kinds[0], clause_tag_names, TAG_COUNT};

/* Sizes by steps that grow: 0, 1, 2, 3 to 4, 5 to 8, ... */
static unsigned step(size_t size)
{
	unsigned steps = 0;

	while (size > 0 && steps < 2 * MANY) {
		steps++;
		size = size > 2 ? (size + 1) / 2 : size - 1;
	}
	return steps;
}

static unsigned word_tag(const struct passage *passage, size_t word)
{
	return word < passage->count ? tag_of_classes(passage->words[word].classes) : TAG_NONE;
}

/* The tag of the word beside a content, behind its quotation mark; *marked tells whether there is one. */
static unsigned tag_before(bool *marked, const struct passage *passage, size_t first)
{
	*marked = first > 0 && word_is(passage, first - 1, IS_QUOTE);
	first -= *marked;
	return first > 0 && !passage->words[first].begins ? word_tag(passage, first - 1) : TAG_NONE;
}

static unsigned tag_behind(bool *marked, const struct passage *passage, size_t end)
{
	*marked = word_is(passage, end, IS_QUOTE);
	end += *marked;
	return end < passage->count && !passage->words[end].begins ? word_tag(passage, end) : TAG_NONE;
}

/* What stands in the parts of a quotation. */
struct inside_parts {
	size_t words;
	size_t small;
	size_t self;  /* I, we */
	size_t verbs; /* auxiliaries and verbs of the lists */
};

static struct inside_parts count_words(const struct passage *passage, const struct quotation *quotation,
                                       const struct part *parts)
{
	struct inside_parts inside = {0};

	for (size_t i = 0; i < quotation->parts; i++)
		for (size_t word = parts[quotation->part + i].words.first; word < parts[quotation->part + i].words.end;
		     word++) {
			inside.words += word_is(passage, word, IS_WORD);
			inside.small += word_is(passage, word, IS_LOWER);
			inside.self += word_is(passage, word, IS_FIRST_PERSON);
			inside.verbs += word_is(passage, word, IS_AUXILIARY | IS_VERB | IS_BE);
		}
	return inside;
}

static void cue_features_of(struct features *out, const struct passage *passage, const struct model *model,
                            const struct quotation *quotation, struct range part)
{
	unsigned kind = quotation->kind;
	size_t far = 0;

	if (range_is_empty(quotation->cue)) {
		feature_add(out, CUE, kind, TAG_NONE);
	} else {
		size_t word = quotation->cue.end - 1;

		while (word > quotation->cue.first && !word_is(passage, word, IS_CUE | IS_PARTICIPLE | IS_SOURCE_PHRASE))
			word--;
		feature_add(out, CUE, kind, word_tag(passage, word));
		if (model->types[passage->words[word].type].word)
			feature_add(out, CUE_WORD, kind, model->types[passage->words[word].type].word);
		far = quotation->cue.first >= part.end   ? quotation->cue.first - part.end + 1
		      : part.first >= quotation->cue.end ? MANY * MANY + part.first - quotation->cue.end
		                                         : 0;
		far = far >= MANY * MANY ? MANY * 4 + step(far - MANY * MANY) : step(far);
	}
	feature_add(out, CUE_FAR, kind, (unsigned)far);
	feature_add(out, SPEAKER, kind,
	            range_is_empty(quotation->speaker) ? TAG_NONE : word_tag(passage, quotation->speaker.first));
}

void confidence_features(struct features *out, const struct passage *passage, const struct model *model,
                         const struct quotation *quotation, const struct part *parts)
{
	unsigned kind = quotation->kind;
	struct range first = parts[quotation->part].words;
	struct range last = parts[quotation->part + quotation->parts - 1].words;
	struct inside_parts inside = count_words(passage, quotation, parts);
	unsigned found = !range_is_empty(quotation->cue) + 2 * !range_is_empty(quotation->speaker);
	bool opened, closed;
	unsigned before = tag_before(&opened, passage, first.first), behind = tag_behind(&closed, passage, last.end);
	unsigned ending = word_tag(passage, last.end - 1);

	out->count = 0;
	feature_add(out, BIAS, kind, 0);
	feature_add(out, PRIOR, kind, (unsigned)(quotation->confidence * PRIOR_STEPS));
	feature_add(out, FOUND, kind, found);
	feature_add(out, WORDS, kind, step(inside.words));
	feature_add(out, SMALL, kind, feature_few(inside.small, MANY));
	feature_add(out, PARTS, kind, feature_few(quotation->parts, MANY));
	feature_add(out, FIRST, kind, word_tag(passage, first.first));
	feature_add(out, CAPITAL, kind,
	            word_is(passage, first.first, IS_CAPITAL) + 2 * word_is(passage, first.first, IS_LOWER));
	feature_add(out, LAST, kind, ending);
	feature_add(out, SELF, kind, inside.self > 0);
	feature_add(out, VERBS, kind, feature_few(inside.verbs, MANY));
	feature_add(out, MARKS, kind, opened + 2 * closed);
	feature_add(out, BEFORE, kind, before);
	feature_add(out, AFTER, kind, behind);
	feature_add(out, FOUND_LAST, kind * 4 + found, ending);
	feature_add(out, FOUND_BEFORE, kind * 4 + found, before);
	cue_features_of(out, passage, model, quotation, first);
}

ww_status confidence_model_new(struct model **out, const struct lexicon *lexicon, const char *language,
                               const ww_alloc *alloc, ww_error *error)
{
	struct model_text text;

	*out = NULL;
	return models_text(&text, language, CONFIDENCE_WEIGHTS)
			   ? model_new(out, lexicon, &text, &confidence_names, alloc, error)
			   : WW_OK;
}
