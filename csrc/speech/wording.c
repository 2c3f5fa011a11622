#include "speech/wording.h"

/* Ideographs or kana that are rather words of somebody than a name. */
enum { SPACELESS_WORDING = 9 };

/* Items before a stretch in which a word may present it as a slogan. */
enum { REACH_PRESENTED = 6 };

static const struct marked *marked_of(const struct outline *outline, size_t item)
{
	return &outline->marks[outline->items[item].stretch];
}

bool is_presented(const struct outline *outline, size_t from, size_t item)
{
	size_t reach = item - from > REACH_PRESENTED ? item - REACH_PRESENTED : from;

	for (size_t i = reach; i < item; i++)
		if (item_is(outline, i, IS_SLOGAN_CUE))
			return true;
	return item > from && item_is(outline, item - 1, IS_WORK | IS_TERM) && !item_is(outline, item - 1, IS_NAMING_VERB);
}

bool is_sentence(const struct outline *outline, size_t item)
{
	const struct marked *marked = marked_of(outline, item);
	const struct word *words = outline->passage->words;

	return marked->end > marked->first && !(words[marked->first].classes & IS_LOWER) &&
	       (words[marked->end - 1].classes & (IS_STOP | IS_COMMA | IS_SEMICOLON | IS_DASH | IS_QUOTE | IS_DOTTED) ||
	        (!marked->closed) || marked->goes_on || word_is(outline->passage, marked->after, IS_STOP | IS_DASH));
}

bool has_evidence(const struct outline *outline, size_t from, size_t to)
{
	for (size_t item = from; item < to; item++)
		if (item_is(outline, item,
		            IS_CUE | IS_SOURCE_PHRASE | IS_SOURCE_AFTER | IS_REPORTED | IS_SPEECH_NOUN | IS_TAIL_CUE))
			return true;
	return false;
}

/* A word without a capital, or of a script that has none, that is no part of names. */
static bool is_small(uint64_t classes)
{
	return classes & IS_WORD && !(classes & (IS_CAPITAL | IS_NUMBER | IS_TAG | IS_PARTICLE | IS_LINK | IS_DETERMINER));
}

static size_t small_words(const struct outline *outline, const struct marked *marked)
{
	size_t small = 0;

	for (size_t word = marked->first; word < marked->end; word++)
		small += is_small(outline->passage->words[word].classes);
	return small;
}

bool is_wording(const struct outline *outline, size_t item)
{
	const struct marked *marked = marked_of(outline, item);
	/* An ideograph is less than a word. */
	size_t least = word_is(outline->passage, marked->first, IS_SPACELESS) ? SPACELESS_WORDING : 2;

	return word_is(outline->passage, marked->first, IS_LOWER) || small_words(outline, marked) >= least;
}

bool is_headline(const struct outline *outline, size_t item)
{
	const struct marked *marked = marked_of(outline, item);

	return marked->end - marked->first > 2 && item_is(outline, item + 1, IS_PREPOSITION) &&
	       item_is(outline, item + 2, IS_CAPITAL) && small_words(outline, marked) == 0 &&
	       !word_is(outline->passage, marked->first, IS_SPACELESS);
}

/* A title beside the noun that it is the title of: "his book, “Rye,”", "a play called “Rye”", "“Rye,” a film by". */
static bool is_work(const struct outline *outline, size_t from, size_t item)
{
	size_t before = item, after = item + 1;

	while (before > from && item_is(outline, before - 1, IS_COMMA | IS_NAMING_VERB) &&
	       !item_is(outline, before - 1, IS_WORK))
		before--;
	if (before > from && item_is(outline, before - 1, IS_WORK))
		return true;
	while (item_is(outline, after, IS_COMMA | IS_QUOTE))
		after++;
	return item_is(outline, after, IS_DETERMINER) &&
	       (item_is(outline, after + 1, IS_WORK) ||
	        (item_is(outline, after + 1, IS_LOWER) && item_is(outline, after + 2, IS_WORK)));
}

bool is_called(const struct outline *outline, size_t from, size_t item)
{
	if (item > from && item_is(outline, item - 1, IS_AS))
		return true;
	return outline->passage->sheet->habits & HABIT_FRAGMENTS && item > from + 1 &&
	       item_is(outline, item - 1, IS_DETERMINER) && item_is(outline, item - 2, IS_AS);
}

bool is_name(const struct outline *outline, size_t from, size_t item)
{
	const struct marked *marked = marked_of(outline, item);

	/* 「...」と述べた: no script without spaces puts a verb of speech behind a name in marks. */
	if (word_is(outline->passage, marked->first, IS_SPACELESS) && item_is(outline, item + 1, IS_SPEECH_VERB))
		return false;
	if (item == from || is_wording(outline, item) || is_called(outline, from, item))
		return false;
	return is_work(outline, from, item) ||
	       (!item_is(outline, item - 1,
	                 IS_COMMA | IS_COLON | IS_CUE | IS_PARTICIPLE | IS_HEARER | IS_DASH | IS_CONJUNCTION) &&
	        (!word_is(outline->passage, marked->end - 1, IS_STOP) ||
	         item_is(outline, item - 1, IS_POSSESSIVE | IS_DETERMINER)));
}
