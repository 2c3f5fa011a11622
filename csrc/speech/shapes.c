#include "speech/shapes.h"

#include <assert.h>
#include <string.h>

#include "text/unicode.h"
#include "text/utf8.h"

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
static uint64_t classes_of(const struct lexicon *lexicon, uint32_t type, uint8_t *sign)
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

static struct measure measure_of(ww_text text)
{
	return (struct measure){text.size, text.size - utf8_count(text.data, text.size)};
}

/* The measure of a type, if there is room for it. */
static uint64_t pack_measure(struct measure measure)
{
	if (measure.bytes >= SHAPE_SIZES || measure.tails >= SHAPE_UNMEASURED)
		return (uint64_t)SHAPE_UNMEASURED << SHAPE_TAILS_AT;
	return measure.bytes << SHAPE_SIZE_AT | measure.tails << SHAPE_TAILS_AT;
}

static uint64_t shape_of(const struct lexicon *lexicon, uint32_t type)
{
	uint8_t kind = lexicon->kinds[type], sign;
	uint64_t shape = classes_of(lexicon, type, &sign);

	if (token_is_layout(kind))
		shape |= SHAPE_LAYOUT;
	if (kind == TOKEN_BREAK)
		shape |= SHAPE_BREAK;
	if (lexicon->endings[type])
		shape |= SHAPE_ENDS;
	return shape | (uint64_t)lexicon->spacing[type] << SHAPE_SPACING_AT | (uint64_t)sign << SHAPE_SIGN_AT |
	       pack_measure(measure_of(lexicon_type(lexicon, type)));
}

/* By term: the number of its word in the book. */
static void number_terms(uint32_t *words, const struct lexicon *lexicon, const struct word_book *book)
{
	for (uint32_t term = 0; term < lexicon->terms; term++) {
		ww_text text = lexicon_term(lexicon, term);

		words[term] = word_book_find(book, text.data, text.size);
	}
}

ww_status shapes_new(struct shapes **out, const struct lexicon *lexicon, const struct word_book *book,
                     const ww_alloc *alloc, ww_error *error)
{
	struct shapes *shapes = alloc_zeroed(alloc, 1, sizeof *shapes);
	uint32_t *words = alloc_array(alloc, lexicon->terms, sizeof *words);
	uint64_t *of = alloc_array(alloc, lexicon->types, sizeof *of);
	ww_status status = WW_OK;

	assert(word_book_numbers(book) <= SHAPE_WORDS);
	if (!shapes || !words || !of) {
		status = ww_fail_memory(error);
		goto done;
	}
	number_terms(words, lexicon, book);
	for (uint32_t type = 0; type < lexicon->types; type++) {
		uint32_t term = lexicon->term_of[type];

		of[type] = shape_of(lexicon, type) | (uint64_t)(term == LEXICON_NO_TERM ? WORD_BOOK_NONE : words[term])
		                                         << SHAPE_WORD_AT;
	}
	*shapes = (struct shapes){.alloc = alloc, .lexicon = lexicon, .of = of};
	*out = shapes;
	shapes = NULL, of = NULL;
done:
	alloc_free(alloc, of);
	alloc_free(alloc, words);
	alloc_free(alloc, shapes);
	return status;
}

struct measure shapes_measure(const struct shapes *shapes, uint32_t type)
{
	return measure_of(lexicon_type(shapes->lexicon, type));
}

void shapes_free(struct shapes *shapes)
{
	if (!shapes)
		return;
	alloc_free(shapes->alloc, (void *)shapes->of);
	alloc_free(shapes->alloc, shapes);
}
