#include "speech/sheet.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash_map.h"
#include "base/vec.h"
#include "speech/lists.h"
#include "text/fold.h"
#include "text/unicode.h"
#include "text/words.h"

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

static const struct sign {
	const char *text;
	uint8_t sign;
	bool is_double;
} signs[] = {
	{"\"", SIGN_STRAIGHT, true},
	{"\xe2\x80\x9c", SIGN_LEFT, true},
	{"\xe2\x80\x9d", SIGN_RIGHT, true},
	{"\xe2\x80\x9e", SIGN_LOW, true},
	{"\xe2\x80\x9f", SIGN_LEFT, true},
	{"\xe2\xb9\x82", SIGN_LOW, true},
	{"\xef\xbc\x82", SIGN_STRAIGHT, true},
	{"\xe3\x80\x9d", SIGN_LEFT, true},
	{"\xe3\x80\x9e", SIGN_RIGHT, true},
	{"\xe3\x80\x9f", SIGN_RIGHT, true},
	{"\xc2\xab", SIGN_ANGLE_LEFT, true},
	{"\xc2\xbb", SIGN_ANGLE_RIGHT, true},
	{"\xe3\x80\x8c", SIGN_CORNER_OPEN, true},
	{"\xe3\x80\x8d", SIGN_CORNER_CLOSE, true},
	{"\xe3\x80\x8e", SIGN_CORNER_OPEN, true},
	{"\xe3\x80\x8f", SIGN_CORNER_CLOSE, true},
	{"\xef\xb9\x81", SIGN_CORNER_OPEN, true},
	{"\xef\xb9\x82", SIGN_CORNER_CLOSE, true},
	{"\xef\xb9\x83", SIGN_CORNER_OPEN, true},
	{"\xef\xb9\x84", SIGN_CORNER_CLOSE, true},
	{"\xef\xbd\xa2", SIGN_CORNER_OPEN, true},
	{"\xef\xbd\xa3", SIGN_CORNER_CLOSE, true},
	{"``", SIGN_TICKS, true},
	{"''", SIGN_PRIMES, true},
	{"'", SIGN_SINGLE, false},
	{"\xe2\x80\x98", SIGN_SINGLE_LEFT, false},
	{"\xe2\x80\x99", SIGN_SINGLE_RIGHT, false},
	{"\xe2\x80\x9a", SIGN_SINGLE_LOW, false},
	{"\xe2\x80\x9b", SIGN_SINGLE_LEFT, false},
	{"\xe2\x80\xb9", SIGN_SINGLE_ANGLE_LEFT, false},
	{"\xe2\x80\xba", SIGN_SINGLE_ANGLE_RIGHT, false},
	{"`", SIGN_TICK, false},
	{"=", SIGN_EQUALS, false},
};

static uint8_t sign_of(uint64_t *classes, ww_text text)
{
	for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
		if (strlen(signs[i].text) == text.size && memcmp(signs[i].text, text.data, text.size) == 0) {
			if (signs[i].sign != SIGN_EQUALS)
				*classes = IS_QUOTE | (signs[i].is_double ? IS_DOUBLE : 0);
			return signs[i].sign;
		}
	}
	return SIGN_NONE;
}

static uint64_t mark_classes(struct point point)
{
	switch (point.value) {
	case '!':
	case '?':
	case 0xFF01:
	case 0xFF1F:
	case 0x061F:
	case 0x203D:
	case 0x2047:
	case 0x2048:
	case 0x2049:
		return IS_STOP | IS_ASKING;
	case '.':
	case 0x2026:
	case 0x3002:
	case 0xFF0E:
	case 0xFF61:
	case 0x0964:
	case 0x06D4:
		return IS_STOP;
	case ',':
	case 0x060C:
	case 0x3001:
	case 0xFF0C:
	case 0xFF64:
		return IS_COMMA;
	case ':':
	case 0xFF1A:
		return IS_COLON;
	case ';':
	case 0xFF1B:
	case 0x061B:
		return IS_SEMICOLON;
	default:
		break;
	}
	switch (unicode_class(point.record)) {
	case CLASS_OPEN:
		return IS_OPEN;
	case CLASS_CLOSE:
		return IS_CLOSE;
	case CLASS_DASH:
		return IS_DASH;
	default:
		return 0;
	}
}

/* Two code points or more, and no small letter among the first two: "NATO", "U.S.", but not "A". */
static bool is_upper(const uint8_t *at, const uint8_t *end)
{
	unsigned capitals = 0;

	for (struct point point = point_at(at, end); point.size; at += point.size, point = point_at(at, end)) {
		if (unicode_class(point.record) == CLASS_LOWER)
			return false;
		capitals += unicode_class(point.record) == CLASS_UPPER;
	}
	return capitals > 1;
}

static bool is_possessive(ww_text text)
{
	static const char *const endings[] = {"'s", "\xe2\x80\x99s", "s'", "s\xe2\x80\x99"};

	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
		size_t size = strlen(endings[i]);

		if (text.size > size && memcmp(text.data + text.size - size, endings[i], size) == 0)
			return true;
	}
	return false;
}

static uint64_t word_classes(struct point first, ww_text text)
{
	const uint8_t *at = (const uint8_t *)text.data;
	enum unicode_class class = unicode_class(first.record);
	uint64_t classes = IS_WORD;

	if (class == CLASS_UPPER)
		classes |= IS_CAPITAL;
	if (class == CLASS_LOWER)
		classes |= IS_LOWER;
	if (class == CLASS_UPPER && is_upper(at, at + text.size))
		classes |= IS_UPPER;
	if (unicode_writing(first.record) != WRITING_SPACED)
		classes |= IS_SPACELESS;
	if (is_possessive(text))
		classes |= IS_POSSESSIVE;
	if (text.data[text.size - 1] == '.')
		classes |= IS_DOTTED;
	return classes;
}

/* The bits that follow from what a type looks like. */
static uint64_t shape_of(const struct lexicon *lexicon, uint32_t type, uint8_t *sign)
{
	ww_text text = lexicon_type(lexicon, type);
	const uint8_t *at = (const uint8_t *)text.data;
	struct point first = point_at(at, at + text.size);
	uint64_t classes;

	*sign = SIGN_NONE;
	switch (lexicon->kinds[type]) {
	case TOKEN_WORD:
		return word_classes(first, text);
	case TOKEN_NUMBER:
		return IS_WORD | IS_NUMBER;
	case TOKEN_MARK:
		classes = mark_classes(first);
		*sign = sign_of(&classes, text);
		return classes;
	case TOKEN_HASHTAG:
	case TOKEN_HANDLE:
		return IS_WORD | IS_TAG;
	case TOKEN_URL:
	case TOKEN_EMAIL:
		return IS_WORD;
	default:
		return 0;
	}
}

/* An entry of a word list, cut into words that are numbered in a hash map. */
struct entry {
	size_t first;
	uint32_t count;
	uint64_t classes;
};

struct reader {
	struct hash_map words;
	struct vec numbers; /* uint32_t: the words of all entries */
	struct vec entries; /* struct entry */
	struct vec folded;  /* char */
	const struct language *language;
	const struct sheet_section *sections;
	size_t section_count;
};

static ww_status read_word(struct reader *reader, const struct token *token, ww_error *error)
{
	uint32_t number;
	ww_status status;

	reader->folded.count = 0;
	WW_STEP(fold_text(&reader->folded, token->text, token->size, FOLDING_COMMON, error));
	WW_STEP(hash_map_add(&number, NULL, &reader->words, reader->folded.items, reader->folded.count, 0, error));
	WW_STEP(vec_push(&reader->numbers, &number, error));
done:
	return status;
}

/* The dot of "dr.", which is one word where a sentence goes on. */
static bool ends_abbreviation(const struct token *word, const struct token *mark)
{
	return word->size && word->kind == TOKEN_WORD && mark->size == 1 && *mark->text == '.' &&
	       word->text + word->size == mark->text;
}

static ww_status read_entry(struct reader *reader, const char *text, uint64_t classes, ww_error *error)
{
	struct entry entry = {.first = reader->numbers.count, .classes = classes};
	struct word_scanner scanner;
	struct token token, word = {.size = 0};
	ww_status status;

	word_scanner_begin(&scanner, PROFILE_NEWS, reader->language, text, strlen(text));
	while (word_scanner_next(&scanner, &token)) {
		if (ends_abbreviation(&word, &token)) {
			word.size++;
			continue;
		}
		if (word.size)
			WW_STEP(read_word(reader, &word, error));
		word = token;
		if (token_is_layout(token.kind))
			word.size = 0;
	}
	if (word.size)
		WW_STEP(read_word(reader, &word, error));
	entry.count = (uint32_t)(reader->numbers.count - entry.first);
	WW_STEP(vec_push(&reader->entries, &entry, error));
done:
	return status;
}

static ww_status read_lists(struct reader *reader, const char *language, ww_error *error)
{
	for (size_t i = 0; i < reader->section_count; i++) {
		const struct sheet_section *section = &reader->sections[i];
		const struct word_list *list = word_lists_get(speech_lists, speech_lists_count, language, section->name);

		for (size_t entry = 0; list && entry < list->count; entry++) {
			ww_status status = read_entry(reader, list->entries[entry], section->classes, error);

			if (status != WW_OK)
				return status;
		}
	}
	return WW_OK;
}

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

/* The term of each word of the lists, LEXICON_NO_TERM where the segment does not have it. */
static ww_status find_terms(uint32_t **out, const struct reader *reader, const struct lexicon *lexicon, ww_error *error)
{
	uint32_t *terms = alloc_array(reader->numbers.alloc, reader->words.count, sizeof *terms);

	if (!terms)
		return ww_fail_memory(error);
	for (size_t word = 0; word < reader->words.count; word++)
		terms[word] = LEXICON_NO_TERM;
	for (uint32_t term = 0; term < lexicon->terms; term++) {
		ww_text text = lexicon_term(lexicon, term);
		uint32_t word = hash_map_find(&reader->words, text.data, text.size, 0);

		if (word != HASH_MAP_NONE)
			terms[word] = term;
	}
	*out = terms;
	return WW_OK;
}

static int compare_phrases(const void *a, const void *b)
{
	const struct phrase *left = a, *right = b;

	if (left->terms[0] != right->terms[0])
		return left->terms[0] < right->terms[0] ? -1 : 1;
	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return memcmp(left->terms, right->terms, left->count * sizeof *left->terms);
}

/* The same words may stand in two sections: one phrase with the bits of both. */
static void merge_phrases(struct sheet *sheet)
{
	size_t kept = 0;

	for (size_t i = 0; i < sheet->phrase_count; i++) {
		const struct phrase *phrase = &sheet->phrases[i];
		struct phrase *last = kept ? &sheet->phrases[kept - 1] : NULL;

		if (last && last->count == phrase->count &&
		    memcmp(last->terms, phrase->terms, phrase->count * sizeof *phrase->terms) == 0)
			last->classes |= phrase->classes;
		else
			sheet->phrases[kept++] = *phrase;
	}
	sheet->phrase_count = kept;
}

static void take_phrase(struct sheet *sheet, uint64_t *term_classes, const uint32_t *terms, const struct entry *entry)
{
	for (uint32_t i = 0; i < entry->count; i++)
		if (terms[i] == LEXICON_NO_TERM)
			return;
	term_classes[terms[0]] |= STARTS_PHRASE;
	sheet->phrases[sheet->phrase_count++] = (struct phrase){terms, entry->count, entry->classes};
}

/* The bits of terms by the lists; terms are those of the words of all entries, which phrases borrow. */
static void take_entries(struct sheet *sheet, uint64_t *term_classes, const struct reader *reader)
{
	const struct entry *entries = reader->entries.items;

	for (size_t i = 0; i < reader->entries.count; i++) {
		const uint32_t *terms = sheet->phrase_terms + entries[i].first;

		if (entries[i].count == 1 && terms[0] != LEXICON_NO_TERM)
			term_classes[terms[0]] |= entries[i].classes;
		else if (entries[i].count > 1 && entries[i].count <= PHRASE_MAX)
			take_phrase(sheet, term_classes, terms, &entries[i]);
	}
	if (sheet->phrase_count)
		qsort(sheet->phrases, sheet->phrase_count, sizeof *sheet->phrases, compare_phrases);
	merge_phrases(sheet);
}

/* Fills sheet->phrase_terms with the terms of the words of all entries, one after the other. */
static ww_status spread_terms(struct sheet *sheet, const struct reader *reader, ww_error *error)
{
	const uint32_t *numbers = reader->numbers.items;
	uint32_t *terms = NULL;
	ww_status status;

	WW_STEP(find_terms(&terms, reader, sheet->lexicon, error));
	for (size_t i = 0; i < reader->numbers.count; i++)
		sheet->phrase_terms[i] = terms[numbers[i]];
done:
	alloc_free(sheet->alloc, terms);
	return status;
}

static ww_status apply_lists(struct sheet *sheet, const char *language, const struct sheet_section *sections,
                             size_t section_count, ww_error *error)
{
	const ww_alloc *alloc = sheet->alloc;
	struct reader reader = {.words = hash_map_of(alloc),
	                        .numbers = vec_of(alloc, sizeof(uint32_t)),
	                        .entries = vec_of(alloc, sizeof(struct entry)),
	                        .folded = vec_of(alloc, 1),
	                        .language = language_find(language, strlen(language)),
	                        .sections = sections,
	                        .section_count = section_count};
	uint64_t *term_classes = NULL;
	ww_status status;

	WW_STEP(read_lists(&reader, language, error));
	if (reader.entries.count == 0)
		goto done;
	term_classes = alloc_zeroed(alloc, sheet->lexicon->terms, sizeof *term_classes);
	sheet->phrase_terms = alloc_array(alloc, reader.numbers.count, sizeof *sheet->phrase_terms);
	sheet->phrases = alloc_array(alloc, reader.entries.count, sizeof *sheet->phrases);
	if (!term_classes || !sheet->phrase_terms || !sheet->phrases) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(spread_terms(sheet, &reader, error));
	take_entries(sheet, term_classes, &reader);
	for (uint32_t type = 0; type < sheet->lexicon->types; type++)
		if (sheet->lexicon->term_of[type] != LEXICON_NO_TERM)
			sheet->classes[type] |= term_classes[sheet->lexicon->term_of[type]];
done:
	alloc_free(alloc, term_classes);
	vec_clear(&reader.folded);
	vec_clear(&reader.entries);
	vec_clear(&reader.numbers);
	hash_map_clear(&reader.words);
	return status;
}

ww_status sheet_new(struct sheet **out, const struct lexicon *lexicon, const char *language, const ww_alloc *alloc,
                    ww_error *error)
{
	return sheet_new_for(out, lexicon, language, speech_sections, sizeof speech_sections / sizeof speech_sections[0],
	                     alloc, error);
}

ww_status sheet_new_for(struct sheet **out, const struct lexicon *lexicon, const char *language,
                        const struct sheet_section *sections, size_t section_count, const ww_alloc *alloc,
                        ww_error *error)
{
	struct sheet *sheet = alloc_zeroed(alloc, 1, sizeof *sheet);
	ww_status status = WW_OK;

	if (!sheet)
		return ww_fail_memory(error);
	*sheet = (struct sheet){.alloc = alloc,
	                        .lexicon = lexicon,
	                        .language = language_code(language_find(language, strlen(language))),
	                        .habits = habits_of(language)};
	sheet->classes = alloc_array(alloc, lexicon->types, sizeof *sheet->classes);
	sheet->signs = alloc_array(alloc, lexicon->types, sizeof *sheet->signs);
	if (!sheet->classes || !sheet->signs) {
		status = ww_fail_memory(error);
		goto done;
	}
	for (uint32_t type = 0; type < lexicon->types; type++)
		sheet->classes[type] = shape_of(lexicon, type, &sheet->signs[type]);
	WW_STEP(apply_lists(sheet, language, sections, section_count, error));
	*out = sheet, sheet = NULL;
done:
	sheet_free(sheet);
	return status;
}

void sheet_free(struct sheet *sheet)
{
	if (!sheet)
		return;
	alloc_free(sheet->alloc, sheet->phrase_terms);
	alloc_free(sheet->alloc, sheet->phrases);
	alloc_free(sheet->alloc, sheet->signs);
	alloc_free(sheet->alloc, sheet->classes);
	alloc_free(sheet->alloc, sheet);
}
