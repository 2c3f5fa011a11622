#include "text/bare.h"

#include <assert.h>
#include <string.h>
#include <utf8proc.h>

#include "text/unicode.h"

enum {
	MARKS_IN_A_ROW = 30,   /* that are ordered together, as in text/fold.c */
	DECOMPOSED_POINTS = 8, /* of one code point; the longest canonical decomposition has four */
	GRAVE = 0x300,
	ACUTE = 0x301,
	DIAERESIS = 0x308,
	DOUBLE_GRAVE = 0x30F,
	INVERTED_BREVE = 0x311,
	CYRILLIC_GHE = 0x433,
	CYRILLIC_IE = 0x435,
	CYRILLIC_KA = 0x43A
};

/* Letters and signs that are written otherwise; in order. */
static const struct {
	uint16_t point;
	const char *plain;
} spellings[] = {
	{0x00A0, " "},      /* no-break space, as inside numbers */
	{0x00DF, "ss"},     /* German sharp s */
	{0x00E6, "ae"},     /* ae: Danish, Norwegian, Icelandic */
	{0x00F0, "d"},      /* eth: Icelandic, Faroese */
	{0x00F8, "o"},      /* o with stroke: Danish, Norwegian */
	{0x00FE, "th"},     /* thorn: Icelandic */
	{0x0111, "d"},      /* d with stroke: Vietnamese, Croatian, Sami */
	{0x0127, "h"},      /* h with stroke: Maltese */
	{0x0131, "i"},      /* dotless i: Turkish, Azeri */
	{0x0133, "ij"},     /* ligature ij: Dutch */
	{0x0138, "q"},      /* kra: Greenlandic */
	{0x0142, "l"},      /* l with stroke: Polish */
	{0x014B, "n"},      /* eng: Sami, African languages */
	{0x0153, "oe"},     /* ligature oe: French */
	{0x0167, "t"},      /* t with stroke: Sami */
	{0x0180, "b"},      /* b with stroke */
	{0x0188, "c"},      /* c with hook */
	{0x0192, "f"},      /* f with hook: Ewe */
	{0x0199, "k"},      /* k with hook: Hausa */
	{0x01A5, "p"},      /* p with hook */
	{0x01AD, "t"},      /* t with hook */
	{0x01B4, "y"},      /* y with hook: Hausa, Fula */
	{0x01B6, "z"},      /* z with stroke: Tatar */
	{0x01E5, "g"},      /* g with stroke: Skolt Sami */
	{0x0253, "b"},      /* b with hook: Hausa, Fula */
	{0x0254, "o"},      /* open o: Akan, Ewe, Lingala */
	{0x0256, "d"},      /* d with tail: Ewe */
	{0x0257, "d"},      /* d with hook: Hausa, Fula */
	{0x025B, "e"},      /* open e: Akan, Ewe, Lingala */
	{0x0260, "g"},      /* g with hook */
	{0x0268, "i"},      /* i with stroke */
	{0x0272, "n"},      /* n with left hook: Bambara */
	{0x0289, "u"},      /* u bar */
	{0x028B, "v"},      /* v with hook: Ewe */
	{0x02BB, "'"},      /* turned comma: the okina of Hawaiian */
	{0x02BC, "'"},      /* apostrophe as a letter */
	{0x05BE, "-"},      /* maqaf */
	{0x05F3, "'"},      /* geresh */
	{0x05F4, "\""},     /* gershayim */
	{0x0629, "\u0647"}, /* teh marbuta as heh */
	{0x0649, "\u064A"}, /* alef maksura as yeh */
	{0x0671, "\u0627"}, /* alef wasla as alef */
	{0x06A9, "\u0643"}, /* Persian kaf */
	{0x06C0, "\u0647"}, /* Persian heh with yeh above */
	{0x06C1, "\u0647"}, /* Urdu heh */
	{0x06C3, "\u0647"}, /* Urdu teh marbuta */
	{0x06CC, "\u064A"}, /* Persian yeh */
	{0x2009, " "},      /* thin space */
	{0x2010, "-"},      /* hyphen */
	{0x2011, "-"},      /* hyphen that does not break */
	{0x202F, " "},      /* narrow no-break space */
};

struct range {
	uint32_t first;
	uint32_t last;
};

/* The way to the bare form. */
struct bare {
	struct vec *out;
	struct vec waiting; /* bytes, well-formed, decomposed, not yet ordered */
	struct vec points;  /* int32_t, scratch of order_waiting */
	unsigned marks;     /* in a row at the end of waiting */
	uint32_t letter;    /* the last code point that is neither mark nor format, when it is a letter; else 0 */
};

static bool is_in(const struct range *ranges, size_t count, uint32_t point)
{
	for (size_t i = 0; i < count && ranges[i].first <= point; i++)
		if (point <= ranges[i].last)
			return true;
	return false;
}

#define IS_IN(ranges, point) is_in(ranges, sizeof(ranges) / sizeof *(ranges), point)

static bool is_latin_or_greek(uint32_t point)
{
	static const struct range ranges[] = {
		{0x41, 0x5A},     {0x61, 0x7A},     {0xAA, 0xAA},     {0xBA, 0xBA},     {0xC0, 0x24F},
		{0x250, 0x2AF},   {0x370, 0x3FF},   {0x1E00, 0x1EFF}, {0x1F00, 0x1FFF}, {0x2C60, 0x2C7F},
		{0xA722, 0xA7FF}, {0xAB30, 0xAB6F}, {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A},
	};

	return IS_IN(ranges, point);
}

static bool is_cyrillic(uint32_t point)
{
	static const struct range ranges[] = {{0x400, 0x52F}, {0x1C80, 0x1C8F}, {0xA640, 0xA69F}};

	return IS_IN(ranges, point);
}

/* The blocks of combining marks that European scripts share, and those of old Cyrillic. */
static bool is_european_mark(uint32_t point)
{
	static const struct range ranges[] = {{0x300, 0x36F},   {0x483, 0x487},   {0x1AB0, 0x1AFF},
	                                      {0x1DC0, 0x1DFF}, {0x20D0, 0x20F0}, {0xFE20, 0xFE2F}};

	return IS_IN(ranges, point);
}

/* Points and cantillation of Hebrew; vowel signs, hamza and signs of recitation of Arabic. */
static bool is_semitic_mark(uint32_t point)
{
	static const struct range ranges[] = {
		{0x591, 0x5BD}, {0x5BF, 0x5BF}, {0x5C1, 0x5C2}, {0x5C4, 0x5C5}, {0x5C7, 0x5C7}, {0x610, 0x61A}, {0x64B, 0x65F},
		{0x670, 0x670}, {0x6D6, 0x6DC}, {0x6DF, 0x6E4}, {0x6E7, 0x6E8}, {0x6EA, 0x6ED}, {0x8D3, 0x8E1}, {0x8E3, 0x8FF},
	};

	return IS_IN(ranges, point);
}

/* Digits of Arabic and of Persian. */
static bool is_arabic_digit(uint32_t point)
{
	static const struct range ranges[] = {{0x660, 0x669}, {0x6F0, 0x6F9}};

	return IS_IN(ranges, point);
}

/* Signs that shape or direct the letters beside them: joiners, marks of direction, places for a break. */
static bool is_shaping(uint32_t point)
{
	static const struct range ranges[] = {{0x61C, 0x61C}, {0x200B, 0x200F}, {0x2060, 0x2060}, {0xFEFF, 0xFEFF}};

	return IS_IN(ranges, point);
}

static bool is_cyrillic_accent(uint32_t letter, uint32_t mark)
{
	switch (mark) {
	case ACUTE:
		return letter != CYRILLIC_GHE && letter != CYRILLIC_KA;
	case DIAERESIS:
		return letter == CYRILLIC_IE;
	case GRAVE:
	case DOUBLE_GRAVE:
	case INVERTED_BREVE:
		return true;
	default:
		return mark >= 0x483 && mark <= 0x487;
	}
}

static bool is_left_out(const struct bare *bare, uint32_t point)
{
	if (is_european_mark(point))
		return is_latin_or_greek(bare->letter) ||
		       (is_cyrillic(bare->letter) && is_cyrillic_accent(bare->letter, point));
	if (is_shaping(point))
		return bare->letter != 0;
	return point == 0x640 || is_semitic_mark(point);
}

/* How a code point is written otherwise; NULL when it is not. */
static const char *spelling_of(uint32_t point)
{
	size_t low = 0, high = sizeof spellings / sizeof *spellings;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (spellings[middle].point == point)
			return spellings[middle].plain;
		if (point < spellings[middle].point)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* Orders and composes what waits, and appends it to out. */
static ww_status order_waiting(struct bare *bare, ww_error *error)
{
	const utf8proc_option_t options = UTF8PROC_COMPOSE | UTF8PROC_STABLE;
	utf8proc_ssize_t size = (utf8proc_ssize_t)bare->waiting.count, count;
	ww_status status = WW_OK;

	if (size == 0)
		goto done;
	/* Decomposed already, so there are at most as many code points; utf8proc_reencode ends with a zero. */
	WW_STEP(vec_reserve(&bare->points, bare->waiting.count + 1, error));
	count = utf8proc_decompose(bare->waiting.items, size, bare->points.items, size, options);
	assert(count >= 0 && count <= size);
	size = utf8proc_reencode(bare->points.items, count, options);
	WW_STEP(vec_append(bare->out, bare->points.items, (size_t)size, error));
	bare->waiting.count = 0;
	bare->marks = 0;
done:
	return status;
}

/* Takes note of a code point that stays. */
static void note(struct bare *bare, uint32_t point)
{
	uint32_t record = unicode_record(point);

	if (unicode_class(record) != CLASS_MARK && unicode_class(record) != CLASS_FORMAT)
		bare->letter = unicode_is_letter(record) ? point : 0;
}

/* Takes a code point of a canonical decomposition. */
static ww_status take_point(struct bare *bare, uint32_t point, ww_error *error)
{
	const char *plain = spelling_of(point);
	char encoded[UTF8_MAX_BYTES];
	ww_status status = WW_OK;

	if (is_left_out(bare, point))
		goto done;
	note(bare, point);
	bare->marks = unicode_class(unicode_record(point)) == CLASS_MARK ? bare->marks + 1 : 0;
	if (bare->marks > MARKS_IN_A_ROW)
		WW_STEP(order_waiting(bare, error));
	if (plain)
		WW_STEP(vec_append(&bare->waiting, plain, strlen(plain), error));
	else if (is_arabic_digit(point))
		WW_STEP(vec_push(&bare->waiting, &(char){(char)('0' + (point & 0xF))}, error));
	else
		WW_STEP(vec_append(&bare->waiting, encoded, utf8_encode(encoded, point), error));
done:
	return status;
}

static ww_status take_decomposed(struct bare *bare, uint32_t point, ww_error *error)
{
	utf8proc_int32_t points[DECOMPOSED_POINTS];
	utf8proc_ssize_t count = 1;
	ww_status status = WW_OK;
	int boundary = UTF8PROC_BOUNDCLASS_START;

	points[0] = (utf8proc_int32_t)point;
	if (!spelling_of(point)) /* those that decompose too have their spelling as a whole */
		count = utf8proc_decompose_char((utf8proc_int32_t)point, points, DECOMPOSED_POINTS,
		                                UTF8PROC_DECOMPOSE | UTF8PROC_STABLE, &boundary);
	assert(count > 0 && count <= DECOMPOSED_POINTS);
	for (utf8proc_ssize_t i = 0; i < count; i++)
		WW_STEP(take_point(bare, (uint32_t)points[i], error));
done:
	return status;
}

static ww_status take_text(struct bare *bare, const uint8_t *at, const uint8_t *end, ww_error *error)
{
	ww_status status = WW_OK;

	for (struct point point; at < end; at += point.size) {
		point = point_at(at, end);
		if (point.value != UTF8_INVALID) {
			WW_STEP(take_decomposed(bare, point.value, error));
			continue;
		}
		WW_STEP(order_waiting(bare, error));
		WW_STEP(vec_append(bare->out, at, 1, error));
		bare->letter = 0;
	}
	WW_STEP(order_waiting(bare, error));
done:
	return status;
}

static bool is_ascii(const char *data, size_t size)
{
	uint8_t beyond = 0;

	for (size_t i = 0; i < size; i++)
		beyond |= (uint8_t)data[i];
	return beyond < 0x80;
}

ww_status bare_text_with(struct vec *out, struct fold_scratch *scratch, const char *folded, size_t size,
                         ww_error *error)
{
	struct bare bare = {.out = out, .waiting = scratch->waiting, .points = scratch->points};
	const uint8_t *start = (const uint8_t *)folded;
	size_t before = out->count;
	ww_status status = WW_OK;

	if (!is_ascii(folded, size))
		WW_STEP(take_text(&bare, start, start + size, error));
	if (size && out->count == before)
		WW_STEP(vec_append(out, folded, size, error));
done:
	scratch->waiting = bare.waiting;
	scratch->points = bare.points;
	scratch->waiting.count = 0;
	return status;
}

ww_status bare_text(struct vec *out, const char *folded, size_t size, ww_error *error)
{
	struct fold_scratch scratch = fold_scratch_of(out->alloc);
	ww_status status = bare_text_with(out, &scratch, folded, size, error);

	fold_scratch_clear(&scratch);
	return status;
}
