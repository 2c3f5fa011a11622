#include "text/spacing.h"

#include "text/token.h"
#include "text/unicode.h"

/* What is open, in spacing.parity. */
enum { OPEN_DOUBLE = 1, OPEN_SINGLE = 2, OPEN_LOW_DOUBLE = 4, OPEN_LOW_SINGLE = 8 };

static const uint8_t ascii_classes[128] = {
	['!'] = SPACING_CLOSING, ['"'] = SPACING_DOUBLE,  ['#'] = SPACING_OPENING, ['$'] = SPACING_OPENING,
	['%'] = SPACING_CLOSING, ['&'] = SPACING_WORD,    ['\''] = SPACING_SINGLE, ['('] = SPACING_OPENING,
	[')'] = SPACING_CLOSING, ['*'] = SPACING_WORD,    ['+'] = SPACING_WORD,    [','] = SPACING_CLOSING,
	['-'] = SPACING_WORD,    ['.'] = SPACING_CLOSING, ['/'] = SPACING_JOINING, [':'] = SPACING_CLOSING,
	[';'] = SPACING_CLOSING, ['<'] = SPACING_WORD,    ['='] = SPACING_WORD,    ['>'] = SPACING_WORD,
	['?'] = SPACING_CLOSING, ['@'] = SPACING_WORD,    ['['] = SPACING_OPENING, ['\\'] = SPACING_JOINING,
	[']'] = SPACING_CLOSING, ['^'] = SPACING_WORD,    ['_'] = SPACING_JOINING, ['`'] = SPACING_OPENING,
	['{'] = SPACING_OPENING, ['|'] = SPACING_WORD,    ['}'] = SPACING_CLOSING, ['~'] = SPACING_WORD,
};

static uint8_t ascii_mark_class(const char *text, size_t size)
{
	if (size > 1 && text[0] == '\'') /* two single ones drawn as a double one */
		return SPACING_DOUBLE;
	return ascii_classes[(uint8_t)text[0]];
}

/* Marks beyond ASCII whose general category does not tell, in order. */
static const struct {
	uint32_t first;
	uint32_t last;
	uint8_t class;
} exceptions[] = {
	{0x00A1, 0x00A1, SPACING_OPENING}, /* inverted exclamation mark */
	{0x00B7, 0x00B7, SPACING_JOINING}, /* middle dot */
	{0x00BF, 0x00BF, SPACING_OPENING}, /* inverted question mark */
	{0x0387, 0x0387, SPACING_CLOSING}, /* Greek ano teleia */
	{0x061B, 0x061B, SPACING_CLOSING}, /* Arabic semicolon */
	{0x0F0B, 0x0F0C, SPACING_JOINING}, /* Tibetan tsheg */
	{0x1361, 0x1368, SPACING_CLOSING}, /* Ethiopic punctuation */
	{0x2014, 0x2014, SPACING_JOINING}, /* em dash, in English mostly without spaces */
	{0x2018, 0x2018, SPACING_HIGH_SINGLE}, {0x201A, 0x201A, SPACING_LOW_SINGLE}, {0x201C, 0x201C, SPACING_HIGH_DOUBLE},
	{0x201E, 0x201E, SPACING_LOW_DOUBLE},  {0x2026, 0x2026, SPACING_CLOSING}, /* ellipsis */
	{0x3001, 0x303F, SPACING_JOINING},                                        /* punctuation of full width, */
	{0x30A0, 0x30FB, SPACING_JOINING},                                        /* that among kana, */
	{0xFF01, 0xFF65, SPACING_JOINING},                                        /* and more of full width */
};

static uint8_t category_class(uint32_t record)
{
	switch (unicode_class(record)) {
	case CLASS_OPEN:
	case CLASS_CURRENCY:
		return SPACING_OPENING;
	case CLASS_CLOSE:
		return SPACING_CLOSING;
	case CLASS_PUNCTUATION:
		return unicode_sentence_break(record) == SB_OTHER ? SPACING_WORD : SPACING_CLOSING;
	default:
		return SPACING_WORD;
	}
}

static uint8_t mark_class(const char *text, size_t size)
{
	struct point point;

	if ((uint8_t)text[0] < 0x80)
		return ascii_mark_class(text, size);
	point = point_at((const uint8_t *)text, (const uint8_t *)text + size);
	for (size_t i = 0; i < sizeof exceptions / sizeof *exceptions && exceptions[i].first <= point.value; i++)
		if (point.value <= exceptions[i].last)
			return exceptions[i].class;
	return category_class(point.record);
}

static uint8_t word_class(const char *text, size_t size)
{
	struct point point = point_at((const uint8_t *)text, (const uint8_t *)text + size);

	return unicode_writing(point.record) == WRITING_IDEOGRAPH ? SPACING_IDEOGRAPH : SPACING_WORD;
}

uint8_t spacing_class(const char *text, size_t size, uint8_t kind)
{
	if (size > TOKEN_MAX_BYTES - UTF8_MAX_BYTES) /* part of a run that was cut */
		return SPACING_JOINING;
	switch (kind) {
	case TOKEN_WORD:
		return (uint8_t)text[0] < 0xE3 ? SPACING_WORD : word_class(text, size);
	case TOKEN_MARK:
		return mark_class(text, size);
	case TOKEN_RAW:
		return SPACING_JOINING;
	case TOKEN_EMOJI:
		return SPACING_EMOJI;
	default:
		return SPACING_WORD;
	}
}

#define BIT(class) (1u << SPACING_##class)

const uint8_t spacing_rule[SPACING_RESOLVED] = {
	[SPACING_WORD] = BIT(WORD) | BIT(OPENING) | BIT(EMOJI),
	[SPACING_CLOSING] = BIT(WORD) | BIT(OPENING) | BIT(EMOJI),
	[SPACING_EMOJI] = BIT(WORD) | BIT(OPENING),
};

/* A mark that opens when nothing is open, and closes else. */
static uint8_t take_turn(struct spacing *spacing, uint8_t bit)
{
	spacing->parity ^= bit;
	return spacing->parity & bit ? SPACING_OPENING : SPACING_CLOSING;
}

static uint8_t open_low(struct spacing *spacing, uint8_t bit)
{
	spacing->parity |= bit;
	return SPACING_OPENING;
}

static uint8_t close_low(struct spacing *spacing, uint8_t bit)
{
	bool open = spacing->parity & bit;

	spacing->parity &= (uint8_t)~bit;
	return open ? SPACING_CLOSING : SPACING_OPENING;
}

uint8_t spacing_resolve(struct spacing *spacing, uint8_t spacing_class)
{
	switch (spacing_class) {
	case SPACING_DOUBLE:
		return take_turn(spacing, OPEN_DOUBLE);
	case SPACING_SINGLE:
		return take_turn(spacing, OPEN_SINGLE);
	case SPACING_LOW_DOUBLE:
		return open_low(spacing, OPEN_LOW_DOUBLE);
	case SPACING_LOW_SINGLE:
		return open_low(spacing, OPEN_LOW_SINGLE);
	case SPACING_HIGH_DOUBLE:
		return close_low(spacing, OPEN_LOW_DOUBLE);
	case SPACING_HIGH_SINGLE:
		return close_low(spacing, OPEN_LOW_SINGLE);
	default:
		return SPACING_WORD;
	}
}
