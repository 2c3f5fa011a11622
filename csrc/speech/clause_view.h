/* A sentence as the model of indirect speech sees it: what each item is, and which words the model knows. */
#ifndef SPEECH_CLAUSE_VIEW_H
#define SPEECH_CLAUSE_VIEW_H

#include "speech/model.h"
#include "speech/speakers.h"

/* The one thing that an item is for the model; the order of clause_tag_names. */
enum clause_tag {
	TAG_NONE, /* no item of the sentence */
	TAG_STRETCH,
	TAG_DIRECT, /* a stretch of direct speech */
	TAG_COMMA,
	TAG_COLON,
	TAG_SEMICOLON,
	TAG_STOP,
	TAG_DASH,
	TAG_OPEN,
	TAG_CLOSE,
	TAG_MARK,
	TAG_NUMBER,
	TAG_HASHTAG,
	TAG_THAT,
	TAG_RELATIVE,
	TAG_FIRST_PERSON,
	TAG_PRONOUN,
	TAG_POSSESSIVE,
	TAG_DETERMINER,
	TAG_BE,
	TAG_AUXILIARY,
	TAG_NEGATION,
	TAG_COORDINATOR,
	TAG_CONTRAST,
	TAG_SOURCE,
	TAG_PARTICIPLE,
	TAG_SPEECH_VERB,
	TAG_REPORT_VERB,
	TAG_NAMING_VERB,
	TAG_THAT_ONLY,
	TAG_SPEECH_NOUN,
	TAG_VERB,
	TAG_CONJUNCTION,
	TAG_PREPOSITION,
	TAG_TITLE,
	TAG_NAME,
	TAG_TIME,
	TAG_ADVERB,
	TAG_HEARER,
	TAG_PERSON,
	TAG_ED,
	TAG_ING,
	TAG_WORD,
	TAG_COUNT
};

/* What taken says of an item; 0 for the rest. Loosely: direct speech that may yet belong to a reported clause. */
enum { TAKEN = 1, TAKEN_LOOSELY = 2 };

/* A sentence as the model sees it; items from to to - 1, at most SENTENCE_ITEMS. */
struct clause_view {
	const struct outline *outline;
	const uint8_t *taken;
	const struct model *model;
	size_t from;
	size_t to;
	bool in_capitals; /* a title: most words begin with a capital */
	uint8_t tags[SENTENCE_ITEMS];
	uint16_t words[SENTENCE_ITEMS];  /* of an item's first word */
	uint16_t lasts[SENTENCE_ITEMS];  /* of its last one */
	uint8_t endings[SENTENCE_ITEMS]; /* of its first word */
};

extern const char *const clause_tag_names[TAG_COUNT];

/* The tag of a word of these classes, by them alone. */
uint8_t tag_of_classes(uint64_t classes);

void clause_view_fill(struct clause_view *view, const struct outline *outline, const uint8_t *taken,
                      const struct model *model, size_t from, size_t to);

static inline bool view_has(const struct clause_view *view, size_t item)
{
	return item >= view->from && item < view->to; /* also when item wrapped below 0 */
}

/* What an item is, of any number: TAG_NONE and 0 for what is no item of the sentence. */
static inline unsigned tag_at(const struct clause_view *view, size_t item)
{
	return view_has(view, item) ? view->tags[item - view->from] : TAG_NONE;
}

static inline unsigned word_at(const struct clause_view *view, size_t item)
{
	return view_has(view, item) ? view->words[item - view->from] : 0;
}

static inline unsigned ending_at(const struct clause_view *view, size_t item)
{
	return view_has(view, item) ? view->endings[item - view->from] : 0;
}

static inline unsigned is_taken(const struct clause_view *view, size_t item)
{
	return view_has(view, item) && view->taken[item];
}

#endif
