#include "speech/clause_features.h"

/* Items in which something ahead counts. */
enum { REACH_AHEAD = 10 };

/* Numbers above this count as this. */
enum { MANY = 12 };

#define VERBS (IS_SPEECH_VERB | IS_REPORT_VERB | IS_THAT_ONLY)

/*
 * X(number, name, group, values). Of a cue: itself, its neighbours (before, before2, after, after2), the verb's group
 * of auxiliaries (left: the item before them). Of a place: the item behind it is at, the ones around prev and next.
 */
#define CLAUSE_KINDS(X)                                                      \
	X(SCREEN_BIAS, "screen.bias", "screen", NONE, NONE)                      \
	X(SCREEN_WORD, "screen.word", "screen", WORD, ENDING)                    \
	X(SCREEN_TAG, "screen.tag+ending", "screen", TAG, ENDING)                \
	X(SCREEN_BEFORE, "screen.tag+before", "screen", TAG, TAG)                \
	X(SCREEN_AFTER, "screen.tag+after", "screen", TAG, TAG)                  \
	X(SCREEN_WORD_BEFORE, "screen.word+before", "screen", WORD, TAG)         \
	X(SCREEN_WORD_AFTER, "screen.word+after", "screen", WORD, TAG)           \
	X(CUE_BIAS, "cue.bias", "bias", NONE, NONE)                              \
	X(CUE_WORD, "cue.word", "words", WORD, NONE)                             \
	X(CUE_WORD_ENDING, "cue.word+ending", "words", WORD, ENDING)             \
	X(CUE_PHRASE, "cue.phrase", "words", WORD, WORD)                         \
	X(CUE_TAG, "cue.tag", "tags", TAG, NONE)                                 \
	X(CUE_TAG_ENDING, "cue.tag+ending", "endings", TAG, ENDING)              \
	X(CUE_BEFORE, "cue.before", "tags", TAG, NONE)                           \
	X(CUE_BEFORE2, "cue.before2", "tags", TAG, NONE)                         \
	X(CUE_BEFORES, "cue.before2+before", "pairs", TAG, TAG)                  \
	X(CUE_BEFORE_WORD, "cue.before-word", "words", WORD, NONE)               \
	X(CUE_BEFORE2_WORD, "cue.before2-word", "words", WORD, NONE)             \
	X(CUE_AFTER, "cue.after", "tags", TAG, NONE)                             \
	X(CUE_AFTER2, "cue.after2", "tags", TAG, NONE)                           \
	X(CUE_AFTERS, "cue.after+after2", "pairs", TAG, TAG)                     \
	X(CUE_AFTER_WORD, "cue.after-word", "words", WORD, NONE)                 \
	X(CUE_AFTER2_WORD, "cue.after2-word", "words", WORD, NONE)               \
	X(CUE_WORD_AFTER, "cue.word+after", "pairs", WORD, TAG)                  \
	X(CUE_WORD_BEFORE, "cue.word+before", "pairs", WORD, TAG)                \
	X(CUE_WORD_AFTER_WORD, "cue.word+after-word", "pairs", WORD, WORD)       \
	X(CUE_AROUND, "cue.before+after", "pairs", TAG, TAG)                     \
	X(CUE_TAG_AFTER, "cue.tag+after", "pairs", TAG, TAG)                     \
	X(CUE_TAG_BEFORE, "cue.tag+before", "pairs", TAG, TAG)                   \
	X(CUE_ENDING_BEFORE, "cue.ending+before", "endings", ENDING, TAG)        \
	X(CUE_ENDING_AFTER, "cue.ending+after", "endings", ENDING, TAG)          \
	X(CUE_AFTER_ENDING, "cue.after-ending", "endings", TAG, ENDING)          \
	X(CUE_LEFT, "cue.left", "speaker", TAG, NONE)                            \
	X(CUE_LEFT_TAG, "cue.left+tag", "speaker", TAG, TAG)                     \
	X(CUE_LEFT2, "cue.left2+left", "speaker", TAG, TAG)                      \
	X(CUE_AUXILIARY, "cue.auxiliary", "words", WORD, NONE)                   \
	X(CUE_AUXILIARY_ENDING, "cue.auxiliary+ending", "endings", WORD, ENDING) \
	X(CUE_WORD_PASSIVE, "cue.word+passive", "pairs", WORD, NUMBER)           \
	X(CUE_LEFT_WORD, "cue.left-word", "speaker", WORD, NONE)                 \
	X(CUE_WORD_LEFT, "cue.word+left", "speaker", WORD, TAG)                  \
	X(CUE_LEFT_AFTER, "cue.left+after", "speaker", TAG, TAG)                 \
	X(CUE_CAPITALS, "cue.capitals", "places", NUMBER, TAG)                   \
	X(CUE_CUE_BEFORE, "cue.cue-before", "ahead", NUMBER, TAG)                \
	X(CUE_CUE_BEFORE_WORD, "cue.cue-before-word", "ahead", WORD, NONE)       \
	X(CUE_TAKEN, "cue.taken", "taken", NUMBER, TAG)                          \
	X(CUE_TAKEN_AFTER, "cue.taken+after", "taken", NUMBER, TAG)              \
	X(CUE_TAKEN_BEFORE, "cue.taken+before", "taken", NUMBER, TAG)            \
	X(CUE_DIRECT, "cue.direct", "taken", NUMBER, TAG)                        \
	X(CUE_DIRECTS, "cue.directs", "taken", NUMBER, NUMBER)                   \
	X(CUE_WORD_THAT, "cue.word+that", "ahead", WORD, NUMBER)                 \
	X(CUE_WORD_TO, "cue.word+to", "ahead", WORD, NUMBER)                     \
	X(CUE_WORD_STRETCH, "cue.word+stretch", "ahead", WORD, NUMBER)           \
	X(CUE_NEGATED, "cue.negated", "words", NUMBER, NONE)                     \
	X(CUE_SPEAKER, "cue.speaker", "speaker", TAG, NUMBER)                    \
	X(CUE_SPEAKER_EDGE, "cue.speaker-edge", "speaker", TAG, NUMBER)          \
	X(CUE_SPEAKER_EDGE_WORD, "cue.speaker-edge-word", "speaker", WORD, NONE) \
	X(CUE_WORD_EDGE, "cue.word+speaker-edge", "speaker", WORD, TAG)          \
	X(CUE_BEHIND, "cue.behind", "speaker", TAG, NUMBER)                      \
	X(CUE_PLACE, "cue.place", "places", NUMBER, NONE)                        \
	X(CUE_REST, "cue.rest", "places", NUMBER, NONE)                          \
	X(CUE_WORD_REST, "cue.word+rest", "places", WORD, NUMBER)                \
	X(CUE_HEADLINE, "cue.headline", "places", NUMBER, TAG)                   \
	X(CUE_OPENING, "cue.opening", "places", TAG, NONE)                       \
	X(CUE_THAT, "cue.that", "ahead", NUMBER, TAG)                            \
	X(CUE_TO, "cue.to", "ahead", NUMBER, TAG)                                \
	X(CUE_VERB, "cue.verb", "ahead", NUMBER, TAG)                            \
	X(CUE_VERB_AFTER, "cue.verb+after", "ahead", NUMBER, TAG)                \
	X(CUE_WORD_VERB, "cue.word+verb", "ahead", WORD, NUMBER)                 \
	X(CUE_STRETCH, "cue.stretch", "ahead", NUMBER, TAG)                      \
	X(CUE_COMMA, "cue.comma", "ahead", NUMBER, TAG)                          \
	X(FIRST_BIAS, "first.bias", "bias", NUMBER, NONE)                        \
	X(FIRST_AT, "first.at", "tags", TAG, NUMBER)                             \
	X(FIRST_AT_WORD, "first.at-word", "words", WORD, NONE)                   \
	X(FIRST_PREV, "first.prev", "tags", TAG, NUMBER)                         \
	X(FIRST_PREV_WORD, "first.prev-word", "words", WORD, NONE)               \
	X(FIRST_NEXT, "first.next", "tags", TAG, NONE)                           \
	X(FIRST_AROUND, "first.prev+at", "pairs", TAG, TAG)                      \
	X(FIRST_AT_NEXT, "first.at+next", "pairs", TAG, TAG)                     \
	X(FIRST_CUE, "first.cue", "words", WORD, NUMBER)                         \
	X(FIRST_CUE_TAG, "first.cue-tag", "tags", TAG, NUMBER)                   \
	X(FIRST_CUE_AT, "first.cue+at", "pairs", WORD, TAG)                      \
	X(FIRST_CUE_AT_WORD, "first.cue+at-word", "pairs", WORD, WORD)           \
	X(FIRST_TAG_AT, "first.cue-tag+at", "pairs", TAG, TAG)                   \
	X(FIRST_TAG_AT_WORD, "first.cue-tag+at-word", "pairs", TAG, WORD)        \
	X(FIRST_THAT, "first.that", "ahead", NUMBER, TAG)                        \
	X(FIRST_TO, "first.to", "ahead", NUMBER, TAG)                            \
	X(FIRST_ENDING, "first.cue-ending+at", "endings", ENDING, TAG)           \
	X(END_BIAS, "end.bias", "bias", NUMBER, NONE)                            \
	X(END_AT, "end.at", "tags", TAG, NUMBER)                                 \
	X(END_AT_WORD, "end.at-word", "words", WORD, NONE)                       \
	X(END_AT_CUE, "end.at+cue", "pairs", TAG, WORD)                          \
	X(END_AT_CUE_TAG, "end.at+cue-tag", "pairs", TAG, TAG)                   \
	X(END_AT_WORD_FIRST, "end.at-word+first", "pairs", WORD, TAG)            \
	X(END_PREV, "end.prev", "tags", TAG, NONE)                               \
	X(END_PREV_WORD, "end.prev-word", "words", WORD, NONE)                   \
	X(END_AROUND, "end.prev+at", "pairs", TAG, TAG)                          \
	X(END_PREV_AT_WORD, "end.prev+at-word", "pairs", TAG, WORD)              \
	X(END_NEXT, "end.at+next", "pairs", TAG, TAG)                            \
	X(END_AT_NEXT_WORD, "end.at+next-word", "words", TAG, WORD)              \
	X(END_NEXT_NEXT, "end.next+next2", "pairs", TAG, TAG)                    \
	X(END_NEXT_ENDING, "end.next+ending", "endings", TAG, ENDING)            \
	X(END_AT_ENDING, "end.at+ending", "endings", TAG, ENDING)                \
	X(END_FIRST, "end.first", "tags", TAG, TAG)                              \
	X(END_FIRST_WORD, "end.first-word", "words", WORD, TAG)                  \
	X(END_SIZE, "end.size", "places", NUMBER, TAG)                           \
	X(END_COMMAS, "end.commas", "places", NUMBER, TAG)                       \
	X(END_REST, "end.rest", "places", NUMBER, TAG)                           \
	X(END_VERBS, "end.verbs", "ahead", NUMBER, TAG)                          \
	X(END_VERBS_WORD, "end.verbs+at-word", "ahead", NUMBER, WORD)            \
	X(END_NEXT_VERB, "end.next-verb", "ahead", NUMBER, TAG)                  \
	X(END_NEXT_VERB_WORD, "end.next-verb+at-word", "ahead", NUMBER, WORD)    \
	X(END_CUE_NEXT, "end.next-cue", "ahead", TAG, NUMBER)                    \
	X(END_NEXT_COMMA, "end.next-comma", "ahead", NUMBER, TAG)                \
	X(END_SAME, "end.same", "ahead", NUMBER, TAG)                            \
	X(END_TAKEN, "end.taken", "taken", NUMBER, TAG)                          \
	X(FIRST_TAKEN, "first.taken", "taken", NUMBER, TAG)                      \
	X(END_BRACKET, "end.bracket", "marks", NUMBER, TAG)                      \
	X(EB_BIAS, "end-before.bias", "bias", NUMBER, NONE)                      \
	X(EB_AT, "end-before.at", "tags", TAG, NONE)                             \
	X(EB_AT_WORD, "end-before.at-word", "words", WORD, NONE)                 \
	X(EB_NEXT, "end-before.at+next", "pairs", TAG, TAG)                      \
	X(EB_PREV, "end-before.prev+at", "pairs", TAG, TAG)                      \
	X(EB_CUE, "end-before.cue", "words", WORD, TAG)                          \
	X(EB_CUE_TAG, "end-before.cue-tag", "pairs", TAG, TAG)                   \
	X(EB_SPEAKER, "end-before.speaker", "speaker", NUMBER, TAG)              \
	X(EB_GROUP, "end-before.group", "speaker", NUMBER, TAG)                  \
	X(EB_PASSIVE, "end-before.passive", "speaker", NUMBER, NUMBER)           \
	X(EB_BACK, "end-before.back", "places", NUMBER, TAG)                     \
	X(FB_BIAS, "first-before.bias", "bias", NUMBER, NONE)                    \
	X(FB_AT, "first-before.at", "tags", TAG, NONE)                           \
	X(FB_AT_WORD, "first-before.at-word", "words", WORD, NONE)               \
	X(FB_PREV, "first-before.prev+at", "pairs", TAG, TAG)                    \
	X(FB_PREV_WORD, "first-before.prev-word", "words", WORD, NONE)           \
	X(FB_PREVS, "first-before.prev2+prev", "pairs", TAG, TAG)                \
	X(FB_END, "first-before.prev+end", "pairs", TAG, TAG)                    \
	X(FB_CUE, "first-before.cue", "words", WORD, TAG)                        \
	X(FB_SIZE, "first-before.size", "places", NUMBER, TAG)                   \
	X(FB_PLACE, "first-before.place", "places", NUMBER, TAG)                 \
	X(FB_VERBS, "first-before.verbs", "ahead", NUMBER, TAG)

enum kind {
#define NUMBER_OF(number, name, group, first, second) number,
	CLAUSE_KINDS(NUMBER_OF)
#undef NUMBER_OF
};

static const struct feature_kind kinds[] = {
#define ROW_OF(number, name, group, first, second) {name, group, VALUE_##first, VALUE_##second},
	CLAUSE_KINDS(ROW_OF)
#undef ROW_OF
};

const struct model_names clause_model_names = {kinds, sizeof kinds / sizeof kinds[0], clause_tag_names, TAG_COUNT};

/* Of a word only when the model knows it. */
static void add_word(struct features *out, enum kind kind, unsigned word, unsigned second)
{
	if (word)
		feature_add(out, kind, word, second);
}

static void add_words(struct features *out, enum kind kind, unsigned first, unsigned second)
{
	if (first && second)
		feature_add(out, kind, first, second);
}

/* Sizes by steps that grow. */
static unsigned step(size_t size)
{
	if (size < 6)
		return (unsigned)size;
	return size < 8 ? 6 : size < 11 ? 7 : size < 15 ? 8 : size < 20 ? 9 : size < 30 ? 10 : size < 45 ? 11 : MANY;
}

bool is_cue_candidate(const struct clause_view *view, size_t item)
{
	const struct outline *outline = view->outline;
	unsigned tag = tag_at(view, item);

	if (item_is(outline, item, IS_STRETCH))
		return false;
	if (tag == TAG_ED || tag == TAG_ING ||
	    item_is(outline, item,
	            IS_CUE | IS_PARTICIPLE | IS_SOURCE_PHRASE | IS_SPEECH_NOUN | IS_THAT_ONLY | IS_SOURCE_AFTER |
	                IS_TAIL_CUE | IS_COLON))
		return true;
	if (tag == TAG_NAME && item > view->from)
		return false;
	if (item_is(outline, item, IS_WORD) && item_is(outline, item + 1, IS_THAT))
		return true;
	return word_at(view, item) && !item_is(outline, item,
	                                       IS_PREPOSITION | IS_CONJUNCTION | IS_PRONOUN | IS_DETERMINER | IS_AUXILIARY |
	                                           IS_RELATIVE | IS_LINK | IS_COORDINATOR | IS_NEGATION | IS_TIME);
}

void screen_features(struct features *out, const struct clause_view *view, size_t item)
{
	unsigned word = word_at(view, item), tag = tag_at(view, item), ending = ending_at(view, item);
	unsigned before = tag_at(view, item - 1), after = tag_at(view, item + 1);

	out->count = 0;
	feature_add(out, SCREEN_BIAS, 0, 0);
	add_word(out, SCREEN_WORD, word, ending);
	feature_add(out, SCREEN_TAG, tag, ending);
	feature_add(out, SCREEN_BEFORE, tag, before);
	feature_add(out, SCREEN_AFTER, tag, after);
	add_word(out, SCREEN_WORD_BEFORE, word, before);
	add_word(out, SCREEN_WORD_AFTER, word, after);
}

/* What stands before a verb and its auxiliaries. */
struct group {
	size_t first;       /* item of the verb's group; the verb when it has no auxiliary */
	unsigned auxiliary; /* word of the last auxiliary, 0 for none */
	unsigned negated;
	bool passive;
};

static struct group group_of(const struct clause_view *view, size_t verb)
{
	struct group group = {.first = verb};

	while (group.first > view->from && verb - group.first < REACH_AHEAD) {
		size_t item = group.first - 1;
		unsigned tag = tag_at(view, item);

		if (tag == TAG_NEGATION)
			group.negated = 1;
		else if (tag != TAG_AUXILIARY && tag != TAG_BE && tag != TAG_ADVERB)
			break;
		if (!group.auxiliary && tag != TAG_ADVERB)
			group.auxiliary = word_at(view, item);
		group.passive |= tag == TAG_BE;
		group.first--;
	}
	return group;
}

static bool is_verb_tag(unsigned tag)
{
	return tag == TAG_BE || tag == TAG_AUXILIARY || tag == TAG_VERB || tag == TAG_SPEECH_VERB ||
	       tag == TAG_REPORT_VERB || tag == TAG_THAT_ONLY || tag == TAG_ED;
}

/* Steps from `at` to the first item of a class, 0 when there is none before a mark that ends a clause. */
static unsigned ahead(const struct clause_view *view, size_t at, uint64_t classes)
{
	for (size_t item = at; item < view->to && item < at + REACH_AHEAD; item++) {
		if (item_is(view->outline, item, classes))
			return (unsigned)(item - at + 1);
		if (item_is(view->outline, item, IS_SEMICOLON | IS_COLON | IS_STOP))
			break;
	}
	return 0;
}

/* The same for "to" and "zu", which open an infinitive. */
static unsigned to_ahead(const struct clause_view *view, size_t at)
{
	for (size_t item = at; item < view->to && item < at + REACH_AHEAD / 2; item++) {
		const struct word *word = &view->outline->passage->words[view->outline->items[item].first];

		if (view->model->types[word->type].tail == TAIL_TO)
			return (unsigned)(item - at + 1);
		if (item_is(view->outline, item, IS_COMMA | IS_SEMICOLON | IS_COLON | IS_STOP | IS_THAT))
			break;
	}
	return 0;
}

/* Steps to a verb before the next comma, 0 for none. */
static unsigned verb_ahead(const struct clause_view *view, size_t at)
{
	for (size_t item = at; item < view->to && item < at + REACH_AHEAD; item++) {
		if (is_verb_tag(tag_at(view, item)))
			return (unsigned)(item - at + 1);
		if (item_is(view->outline, item, IS_COMMA | IS_SEMICOLON | IS_COLON | IS_STOP))
			break;
	}
	return 0;
}

static void speaker_features(struct features *out, const struct clause_view *view, size_t cue)
{
	const struct outline *outline = view->outline;
	size_t start;
	struct range before = speaker_before(&start, outline, view->from, cue);
	struct range behind = speaker_after(outline, cue + 1, view->to);
	unsigned edge = TAG_NONE;

	if (!range_is_empty(before)) {
		edge = tag_at(view, before.first - 1);
		feature_add(out, CUE_SPEAKER, tag_at(view, before.first), before.first == view->from);
		add_word(out, CUE_SPEAKER_EDGE_WORD, word_at(view, before.first - 1), 0);
	} else {
		feature_add(out, CUE_SPEAKER, TAG_NONE, 0);
	}
	feature_add(out, CUE_SPEAKER_EDGE, edge, feature_few(view->to - cue - 1, MANY) > 1);
	add_word(out, CUE_WORD_EDGE, word_at(view, cue), edge);
	if (tag_at(view, cue - 1) == TAG_COMMA)
		feature_add(out, CUE_BEHIND, tag_at(view, behind.end), !range_is_empty(behind));
}

/* The nearest word before a cue that may be one itself: one content may stand inside another. */
static void cue_before_features(struct features *out, const struct clause_view *view, size_t cue)
{
	for (size_t item = cue; item-- > view->from && cue - item <= REACH_AHEAD;) {
		if (!item_is(view->outline, item, VERBS | IS_PARTICIPLE))
			continue;
		feature_add(out, CUE_CUE_BEFORE, (unsigned)(cue - item), tag_at(view, cue));
		add_word(out, CUE_CUE_BEFORE_WORD, word_at(view, item), 0);
		return;
	}
	feature_add(out, CUE_CUE_BEFORE, 0, tag_at(view, cue));
}

/* Direct speech in the sentence: how far before and behind, and whether the cue belongs to its attribution. */
static void direct_features(struct features *out, const struct clause_view *view, size_t cue)
{
	size_t before = cue, behind = cue;
	unsigned taken = view->taken[cue] != 0;

	while (before > view->from && tag_at(view, before) != TAG_DIRECT && cue - before < MANY)
		before--;
	while (behind < view->to && tag_at(view, behind) != TAG_DIRECT && behind - cue < MANY)
		behind++;
	before = tag_at(view, before) == TAG_DIRECT ? cue - before : 0;
	behind = tag_at(view, behind) == TAG_DIRECT ? behind - cue : 0;
	feature_add(out, CUE_TAKEN, taken, tag_at(view, cue));
	feature_add(out, CUE_TAKEN_AFTER, taken, tag_at(view, cue + 1));
	feature_add(out, CUE_TAKEN_BEFORE, taken, tag_at(view, cue - 1));
	feature_add(out, CUE_DIRECT, step(behind), tag_at(view, cue + 1));
	feature_add(out, CUE_DIRECTS, step(behind), step(before));
}

void cue_features(struct features *out, const struct clause_view *view, size_t cue)
{
	unsigned word = word_at(view, cue), tag = tag_at(view, cue), ending = ending_at(view, cue);
	unsigned before = tag_at(view, cue - 1), after = tag_at(view, cue + 1), after2 = tag_at(view, cue + 2);
	struct group group = group_of(view, cue);
	unsigned left = tag_at(view, group.first - 1), verb = verb_ahead(view, cue + 1), to = to_ahead(view, cue + 1);
	unsigned that = ahead(view, cue + 1, IS_THAT), stretch = ahead(view, cue + 1, IS_STRETCH);

	out->count = 0;
	feature_add(out, CUE_BIAS, 0, 0);
	add_word(out, CUE_WORD, word, 0);
	add_word(out, CUE_WORD_ENDING, word, ending);
	add_words(out, CUE_PHRASE, word, view->lasts[cue - view->from]);
	feature_add(out, CUE_TAG, tag, 0);
	feature_add(out, CUE_TAG_ENDING, tag, ending);
	feature_add(out, CUE_BEFORE, before, 0);
	feature_add(out, CUE_BEFORE2, tag_at(view, cue - 2), 0);
	feature_add(out, CUE_BEFORES, tag_at(view, cue - 2), before);
	add_word(out, CUE_BEFORE_WORD, word_at(view, cue - 1), 0);
	add_word(out, CUE_BEFORE2_WORD, word_at(view, cue - 2), 0);
	feature_add(out, CUE_AFTER, after, 0);
	feature_add(out, CUE_AFTER2, after2, 0);
	feature_add(out, CUE_AFTERS, after, after2);
	add_word(out, CUE_AFTER_WORD, word_at(view, cue + 1), 0);
	add_word(out, CUE_AFTER2_WORD, word_at(view, cue + 2), 0);
	add_word(out, CUE_WORD_AFTER, word, after);
	add_word(out, CUE_WORD_BEFORE, word, before);
	add_words(out, CUE_WORD_AFTER_WORD, word, word_at(view, cue + 1));
	feature_add(out, CUE_AROUND, before, after);
	feature_add(out, CUE_TAG_AFTER, tag, after);
	feature_add(out, CUE_TAG_BEFORE, tag, before);
	feature_add(out, CUE_ENDING_BEFORE, ending, before);
	feature_add(out, CUE_ENDING_AFTER, ending, after);
	feature_add(out, CUE_AFTER_ENDING, after, ending_at(view, cue + 1));
	feature_add(out, CUE_LEFT, left, 0);
	feature_add(out, CUE_LEFT_TAG, left, tag);
	feature_add(out, CUE_LEFT2, tag_at(view, group.first - 2), left);
	add_word(out, CUE_LEFT_WORD, word_at(view, group.first - 1), 0);
	add_word(out, CUE_WORD_LEFT, word, left);
	feature_add(out, CUE_LEFT_AFTER, left, after);
	feature_add(out, CUE_CAPITALS, view->in_capitals, tag);
	cue_before_features(out, view, cue);
	add_word(out, CUE_WORD_THAT, word, that > 0);
	add_word(out, CUE_WORD_TO, word, to > 0);
	add_word(out, CUE_WORD_STRETCH, word, stretch > 0);
	direct_features(out, view, cue);
	add_word(out, CUE_AUXILIARY, group.auxiliary, 0);
	add_word(out, CUE_AUXILIARY_ENDING, group.auxiliary, ending);
	add_word(out, CUE_WORD_PASSIVE, word, group.passive);
	feature_add(out, CUE_NEGATED, group.negated, 0);
	speaker_features(out, view, cue);
	feature_add(out, CUE_PLACE, step(cue - view->from), 0);
	feature_add(out, CUE_REST, step(view->to - cue - 1), 0);
	add_word(out, CUE_WORD_REST, word, view->to - cue - 1 < 3);
	feature_add(out, CUE_HEADLINE, view->outline->items[view->from].first == 0, tag);
	feature_add(out, CUE_OPENING, tag_at(view, view->from), 0);
	feature_add(out, CUE_THAT, that, tag);
	feature_add(out, CUE_TO, to, tag);
	feature_add(out, CUE_VERB, verb, tag);
	feature_add(out, CUE_VERB_AFTER, verb > 0, after);
	add_word(out, CUE_WORD_VERB, word, verb > 0);
	feature_add(out, CUE_STRETCH, stretch, tag);
	feature_add(out, CUE_COMMA, ahead(view, cue + 1, IS_COMMA), tag);
}

void first_features(struct features *out, const struct clause_view *view, size_t cue, size_t at)
{
	unsigned word = word_at(view, cue), tag = tag_at(view, cue), place = feature_few(at - cue, MANY);
	unsigned here = tag_at(view, at), here_word = word_at(view, at), prev = tag_at(view, at - 1);

	out->count = 0;
	feature_add(out, FIRST_BIAS, place, 0);
	feature_add(out, FIRST_AT, here, place < 4 ? place : 4);
	add_word(out, FIRST_AT_WORD, here_word, 0);
	feature_add(out, FIRST_PREV, prev, place < 4 ? place : 4);
	if (at > cue + 1)
		add_word(out, FIRST_PREV_WORD, word_at(view, at - 1), 0);
	feature_add(out, FIRST_NEXT, tag_at(view, at + 1), 0);
	feature_add(out, FIRST_AROUND, prev, here);
	feature_add(out, FIRST_AT_NEXT, here, tag_at(view, at + 1));
	add_word(out, FIRST_CUE, word, place < 3 ? place : 3);
	feature_add(out, FIRST_CUE_TAG, tag, place);
	add_word(out, FIRST_CUE_AT, word, here);
	add_words(out, FIRST_CUE_AT_WORD, word, here_word);
	feature_add(out, FIRST_TAG_AT, tag, here);
	feature_add(out, FIRST_TAG_AT_WORD, tag, here_word);
	feature_add(out, FIRST_THAT, ahead(view, at, IS_THAT), tag);
	feature_add(out, FIRST_TO, to_ahead(view, at), tag);
	feature_add(out, FIRST_TAKEN, is_taken(view, at), here);
	feature_add(out, FIRST_ENDING, ending_at(view, cue), here);
}

bool is_end_candidate(const struct clause_view *view, size_t at)
{
	unsigned tag = tag_at(view, at);

	return tag != TAG_WORD && tag != TAG_POSSESSIVE && tag != TAG_NUMBER;
}

void inside_add(struct inside *inside, const struct clause_view *view, size_t item)
{
	unsigned tag = tag_at(view, item);

	inside->commas += tag == TAG_COMMA;
	inside->verbs += is_verb_tag(tag);
	if (tag == TAG_OPEN || tag == TAG_CLOSE)
		inside->open = tag == TAG_OPEN;
}

void end_features(struct features *out, const struct clause_view *view, const struct inside *inside, size_t cue,
                  size_t first, size_t at)
{
	unsigned here = tag_at(view, at), here_word = word_at(view, at), prev = tag_at(view, at - 1);
	unsigned next = tag_at(view, at + 1), size = step(at - first);
	unsigned next_verb = verb_ahead(view, at + 1), verbs = inside->verbs < 2 ? inside->verbs : 2;

	out->count = 0;
	feature_add(out, END_BIAS, size, 0);
	feature_add(out, END_AT, here, verbs);
	add_word(out, END_AT_WORD, here_word, 0);
	feature_add(out, END_AT_CUE, here, word_at(view, cue));
	feature_add(out, END_AT_CUE_TAG, here, tag_at(view, cue));
	add_word(out, END_AT_WORD_FIRST, here_word, tag_at(view, first));
	feature_add(out, END_PREV, prev, 0);
	add_word(out, END_PREV_WORD, word_at(view, at - 1), 0);
	feature_add(out, END_AROUND, prev, here);
	feature_add(out, END_PREV_AT_WORD, prev, here_word);
	feature_add(out, END_NEXT, here, next);
	feature_add(out, END_AT_NEXT_WORD, here, word_at(view, at + 1));
	feature_add(out, END_NEXT_NEXT, next, tag_at(view, at + 2));
	feature_add(out, END_NEXT_ENDING, here, ending_at(view, at + 1));
	feature_add(out, END_AT_ENDING, prev, ending_at(view, at));
	feature_add(out, END_FIRST, here, tag_at(view, first));
	add_word(out, END_FIRST_WORD, word_at(view, first), here);
	feature_add(out, END_SIZE, size, here);
	feature_add(out, END_COMMAS, feature_few(inside->commas, MANY), here);
	feature_add(out, END_REST, step(view->to - at), here);
	feature_add(out, END_VERBS, verbs, here);
	add_word(out, END_VERBS_WORD, here_word ? verbs + 1 : 0, here_word);
	feature_add(out, END_NEXT_VERB, next_verb, here);
	add_word(out, END_NEXT_VERB_WORD, here_word ? feature_few(next_verb, MANY) + 1 : 0, here_word);
	feature_add(out, END_CUE_NEXT, here, ahead(view, at + 1, IS_SPEECH_VERB | IS_SOURCE_PHRASE));
	feature_add(out, END_NEXT_COMMA, ahead(view, at + 1, IS_COMMA), here);
	feature_add(out, END_SAME, word_at(view, first) && word_at(view, first) == word_at(view, at + 1), here);
	feature_add(out, END_TAKEN, is_taken(view, at) + 2 * is_taken(view, at - 1), here);
	feature_add(out, END_BRACKET, inside->open, here);
}

void end_before_features(struct features *out, const struct clause_view *view, size_t cue, size_t at)
{
	unsigned here = tag_at(view, at);
	struct group group = group_of(view, cue);
	size_t start;
	struct range speaker = speaker_before(&start, view->outline, view->from, cue);
	unsigned back = step(cue - at);

	out->count = 0;
	feature_add(out, EB_BIAS, back, 0);
	feature_add(out, EB_AT, here, 0);
	add_word(out, EB_AT_WORD, word_at(view, at), 0);
	feature_add(out, EB_NEXT, here, tag_at(view, at + 1));
	feature_add(out, EB_PREV, tag_at(view, at - 1), here);
	add_word(out, EB_CUE, word_at(view, cue), here);
	feature_add(out, EB_CUE_TAG, tag_at(view, cue), here);
	feature_add(out, EB_SPEAKER,
	            range_is_empty(speaker)   ? 0
	            : at == speaker.first     ? 1
	            : at + 1 == speaker.first ? 2
	                                      : 3,
	            here);
	feature_add(out, EB_GROUP, at == group.first ? 1 : at == cue ? 2 : at < group.first ? 3 : 4, here);
	feature_add(out, EB_PASSIVE, group.passive, at == group.first);
	feature_add(out, EB_BACK, back, here);
}

void first_before_features(struct features *out, const struct clause_view *view, const struct inside *inside,
                           size_t cue, size_t end, size_t at)
{
	unsigned here = tag_at(view, at), prev = tag_at(view, at - 1);

	out->count = 0;
	feature_add(out, FB_BIAS, step(end - at), 0);
	feature_add(out, FB_AT, here, 0);
	add_word(out, FB_AT_WORD, word_at(view, at), 0);
	feature_add(out, FB_PREV, prev, here);
	add_word(out, FB_PREV_WORD, word_at(view, at - 1), 0);
	feature_add(out, FB_PREVS, tag_at(view, at - 2), prev);
	feature_add(out, FB_END, prev, tag_at(view, end));
	add_word(out, FB_CUE, word_at(view, cue), prev);
	feature_add(out, FB_SIZE, step(end - at), prev);
	feature_add(out, FB_PLACE, feature_few(at - view->from, MANY), here);
	feature_add(out, FB_VERBS, inside->verbs < 2 ? inside->verbs : 2, prev);
}
