#include "speech/sheet.h"

#include <stdlib.h>
#include <string.h>

#include "speech/lists.h"
#include "text/language.h"

/* What the sections of the word lists mean. */
static const struct sheet_section speech_sections[] = {
	{"adverbs", IS_ADVERB},
	{"as", IS_AS},
	{"auxiliaries", IS_AUXILIARY},
	{"be", IS_BE},
	{"cites", IS_CITE},
	{"conjunctions", IS_CONJUNCTION},
	{"contrasts", IS_CONTRAST},
	{"coordinators", IS_COORDINATOR},
	{"determiners", IS_DETERMINER},
	{"that-only", IS_THAT_ONLY},
	{"first-persons", IS_FIRST_PERSON},
	{"hearers", IS_HEARER},
	{"inversions", IS_SPEECH_VERB | IS_PRONOUN | IS_INVERTED},
	{"inverted-auxiliaries", IS_AUXILIARY | IS_PRONOUN | IS_INVERTED},
	{"leading", IS_LEADING},
	{"links", IS_LINK},
	{"naming-verbs", IS_NAMING_VERB},
	{"negations", IS_NEGATION},
	{"oblique", IS_OBLIQUE},
	{"participles", IS_PARTICIPLE},
	{"particles", IS_PARTICLE},
	{"persons", IS_PERSON},
	{"prepositions", IS_PREPOSITION},
	{"pronouns", IS_PRONOUN},
	{"quotatives", IS_QUOTATIVE},
	{"relatives", IS_RELATIVE},
	{"report-verbs", IS_REPORT_VERB},
	{"reported", IS_REPORTED},
	{"slogan-cues", IS_SLOGAN_CUE},
	{"slogan-rally", IS_RALLY},
	{"slogan-they", IS_THEY},
	{"source-after", IS_SOURCE_AFTER},
	{"source-phrases", IS_SOURCE_PHRASE},
	{"speech-nouns", IS_SPEECH_NOUN},
	{"speech-verbs", IS_SPEECH_VERB},
	{"tail-cues", IS_TAIL_CUE},
	{"tell-verbs", IS_TELL_VERB},
	{"terms", IS_TERM},
	{"that", IS_THAT},
	{"times", IS_TIME},
	{"titles", IS_TITLE},
	{"verbs", IS_VERB},
	{"works", IS_WORK},
};

static unsigned habits_of(const char *language)
{
	static const char *const names[] = {"open-dash", "incise", "whole-clause", "capital-nouns", "fragments"};
	const struct word_list *list = word_lists_get(speech_lists, speech_lists_count, language, "habits");
	unsigned habits = 0;

	for (size_t i = 0; list && i < sizeof names / sizeof names[0]; i++)
		if (word_list_find(list, names[i], strlen(names[i])) < list->count)
			habits |= 1u << i;
	return habits;
}

static int compare_phrases(const void *a, const void *b)
{
	const struct phrase *left = a, *right = b;

	if (left->words[0] != right->words[0])
		return left->words[0] < right->words[0] ? -1 : 1;
	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return memcmp(left->words, right->words, left->count * sizeof *left->words);
}

/* The same words may stand in two sections: one phrase with the bits of both. */
static void merge_phrases(struct sheet *sheet)
{
	size_t kept = 0;

	for (size_t i = 0; i < sheet->phrase_count; i++) {
		const struct phrase *phrase = &sheet->phrases[i];
		struct phrase *last = kept ? &sheet->phrases[kept - 1] : NULL;

		if (last && last->count == phrase->count &&
		    memcmp(last->words, phrase->words, phrase->count * sizeof *phrase->words) == 0)
			last->classes |= phrase->classes;
		else
			sheet->phrases[kept++] = *phrase;
	}
	sheet->phrase_count = kept;
}

static void index_phrases(struct sheet *sheet)
{
	for (size_t i = sheet->phrase_count; i-- > 0;) {
		const struct phrase *phrase = &sheet->phrases[i];
		struct phrase_list *list = &sheet->phrases_of[phrase->first];

		sheet->classes[phrase->first] |= STARTS_PHRASE;
		list->from = (uint32_t)i;
		list->count++;
		list->seconds |= phrase_bit(phrase->second);
	}
}

static void take_entry(struct sheet *sheet, const uint32_t *words, uint32_t count, uint64_t classes)
{
	if (count == 1)
		sheet->classes[words[0]] |= classes;
	else if (count > 1 && count <= PHRASE_MAX)
		sheet->phrases[sheet->phrase_count++] = (struct phrase){words, count, words[0], words[1], classes};
}

static size_t count_entries(const struct word_book *book, const char *language, const struct sheet_section *sections,
                            size_t section_count)
{
	size_t sum = 0;

	for (size_t i = 0; i < section_count; i++) {
		size_t count;

		word_book_entries(&count, book, language, sections[i].name);
		sum += count;
	}
	return sum;
}

static void take_section(struct sheet *sheet, const struct word_book *book, const char *language,
                         const struct sheet_section *section)
{
	size_t count;
	const struct book_entry *entries = word_book_entries(&count, book, language, section->name);

	for (size_t i = 0; i < count; i++)
		take_entry(sheet, word_book_words(book, entries[i]), entries[i].count, section->classes);
}

ww_status sheet_new(struct sheet **out, const struct word_book *book, const char *language, const ww_alloc *alloc,
                    ww_error *error)
{
	return sheet_new_for(out, book, language, speech_sections, sizeof speech_sections / sizeof speech_sections[0],
	                     alloc, error);
}

ww_status sheet_new_for(struct sheet **out, const struct word_book *book, const char *language,
                        const struct sheet_section *sections, size_t section_count, const ww_alloc *alloc,
                        ww_error *error)
{
	struct sheet *sheet = alloc_zeroed(alloc, 1, sizeof *sheet);
	ww_status status = WW_OK;

	if (!sheet)
		return ww_fail_memory(error);
	*sheet = (struct sheet){
		.alloc = alloc,
		.language = language_code(language_find(language, strlen(language))),
		.classes = alloc_zeroed(alloc, word_book_numbers(book), sizeof *sheet->classes),
		.phrases = alloc_array(alloc, count_entries(book, language, sections, section_count), sizeof *sheet->phrases),
		.phrases_of = alloc_zeroed(alloc, word_book_numbers(book), sizeof *sheet->phrases_of),
		.habits = habits_of(language)};
	if (!sheet->classes || !sheet->phrases || !sheet->phrases_of) {
		status = ww_fail_memory(error);
		goto done;
	}
	for (size_t i = 0; i < section_count; i++)
		take_section(sheet, book, language, &sections[i]);
	if (sheet->phrase_count)
		qsort(sheet->phrases, sheet->phrase_count, sizeof *sheet->phrases, compare_phrases);
	merge_phrases(sheet);
	index_phrases(sheet);
	*out = sheet, sheet = NULL;
done:
	sheet_free(sheet);
	return status;
}

void sheet_free(struct sheet *sheet)
{
	if (!sheet)
		return;
	alloc_free(sheet->alloc, sheet->phrases_of);
	alloc_free(sheet->alloc, sheet->phrases);
	alloc_free(sheet->alloc, sheet->classes);
	alloc_free(sheet->alloc, sheet);
}
