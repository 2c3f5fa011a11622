#include "speech/clause_view.h"

const char *const clause_tag_names[TAG_COUNT] = {
	"none",        "stretch",      "direct",      "comma",      "colon",       "semicolon",   "stop",
	"dash",        "open",         "close",       "mark",       "number",      "hashtag",     "that",
	"relative",    "first-person", "pronoun",     "possessive", "determiner",  "be",          "auxiliary",
	"negation",    "coordinator",  "contrast",    "source",     "participle",  "speech-verb", "report-verb",
	"naming-verb", "that-only",    "speech-noun", "verb",       "conjunction", "preposition", "title",
	"name",        "time",         "adverb",      "hearer",     "person",      "ed",          "ing",
	"word",
};

/* What a class makes of an item; the first that fits counts. */
static const struct {
	uint64_t classes;
	uint8_t tag;
} tags_of_classes[] = {
	{IS_COMMA, TAG_COMMA},
	{IS_COLON, TAG_COLON},
	{IS_SEMICOLON, TAG_SEMICOLON},
	{IS_STOP, TAG_STOP},
	{IS_DASH, TAG_DASH},
	{IS_OPEN, TAG_OPEN},
	{IS_CLOSE, TAG_CLOSE},
	{IS_NUMBER, TAG_NUMBER},
	{IS_TAG, TAG_HASHTAG},
	{IS_THAT, TAG_THAT},
	{IS_RELATIVE, TAG_RELATIVE},
	{IS_FIRST_PERSON, TAG_FIRST_PERSON},
	{IS_SOURCE_PHRASE | IS_SOURCE_AFTER, TAG_SOURCE},
	{IS_BE, TAG_BE},
	{IS_AUXILIARY, TAG_AUXILIARY},
	{IS_NEGATION, TAG_NEGATION},
	{IS_COORDINATOR, TAG_COORDINATOR},
	{IS_CONTRAST, TAG_CONTRAST},
	{IS_DETERMINER, TAG_DETERMINER},
	{IS_PRONOUN, TAG_PRONOUN},
	{IS_PARTICIPLE, TAG_PARTICIPLE},
	{IS_SPEECH_VERB, TAG_SPEECH_VERB},
	{IS_REPORT_VERB, TAG_REPORT_VERB},
	{IS_THAT_ONLY, TAG_THAT_ONLY},
	{IS_NAMING_VERB, TAG_NAMING_VERB},
	{IS_SPEECH_NOUN, TAG_SPEECH_NOUN},
	{IS_VERB, TAG_VERB},
	{IS_TIME, TAG_TIME},
	{IS_CONJUNCTION, TAG_CONJUNCTION},
	{IS_PREPOSITION | IS_LINK | IS_LEADING, TAG_PREPOSITION},
	{IS_TITLE, TAG_TITLE},
	{IS_ADVERB, TAG_ADVERB},
	{IS_POSSESSIVE, TAG_POSSESSIVE},
	{IS_CAPITAL, TAG_NAME},
	{IS_HEARER, TAG_HEARER},
	{IS_PERSON, TAG_PERSON},
};

/* The bits that say nothing but how a word is written. */
#define SHAPES (IS_WORD | IS_CAPITAL | IS_LOWER | IS_UPPER | IS_DOTTED | IS_SPACELESS | STARTS_PHRASE)

uint8_t tag_of_classes(uint64_t classes)
{
	if (classes & IS_WORD && !(classes & ~SHAPES))
		return classes & IS_CAPITAL ? TAG_NAME : TAG_WORD;
	for (size_t i = 0; i < sizeof tags_of_classes / sizeof tags_of_classes[0]; i++)
		if (classes & tags_of_classes[i].classes)
			return tags_of_classes[i].tag;
	return classes & IS_WORD ? TAG_WORD : TAG_MARK;
}

static uint8_t tag_of_tail(uint8_t tail)
{
	return tail == TAIL_ED ? TAG_ED : tail == TAIL_ING ? TAG_ING : TAG_WORD;
}

/* opens: a capital says nothing, as at the start of a sentence and in a title of capitals. */
static uint8_t tag_of(const struct clause_view *view, const struct outline *outline, size_t item, bool opens)
{
	uint64_t classes = outline->items[item].classes;
	uint8_t tag;

	if (classes & IS_STRETCH)
		return view->taken[item] ? TAG_DIRECT : TAG_STRETCH;
	/* Inside a sentence a capital makes a name of what may be a word of the lists: "May", "Rose". */
	if (!opens && classes & IS_CAPITAL && !(classes & (IS_TITLE | IS_TIME | IS_FIRST_PERSON | IS_POSSESSIVE)))
		return TAG_NAME;
	tag = tag_of_classes(classes);
	if (tag != TAG_WORD)
		return tag;
	return tag_of_tail(view->model->types[outline->passage->words[outline->items[item].first].type].tail);
}

/* Most Words Begin With Capitals. */
static bool is_in_capitals(const struct outline *outline, size_t from, size_t to)
{
	size_t large = 0, small = 0;

	for (size_t item = from; item < to; item++) {
		large += item_is(outline, item, IS_CAPITAL);
		small += item_is(outline, item, IS_LOWER);
	}
	return large > 3 && large > 2 * small;
}

void clause_view_fill(struct clause_view *view, const struct outline *outline, const uint8_t *taken,
                      const struct model *model, size_t from, size_t to)
{
	view->outline = outline;
	view->taken = taken;
	view->model = model;
	view->from = from;
	view->to = to;
	view->in_capitals = is_in_capitals(outline, from, to);
	for (size_t item = from; item < to; item++) {
		const struct word *words = outline->passage->words;
		const struct item *self = &outline->items[item];
		size_t i = item - from;

		view->tags[i] = tag_of(view, outline, item, item == from || view->in_capitals);
		view->words[i] = view->lasts[i] = 0;
		view->endings[i] = 0;
		if (self->classes & IS_STRETCH)
			continue;
		view->words[i] = model->types[words[self->first].type].word;
		view->lasts[i] = self->end - self->first > 1 ? model->types[words[self->end - 1].type].word : 0;
		view->endings[i] = model->types[words[self->first].type].ending;
	}
}
