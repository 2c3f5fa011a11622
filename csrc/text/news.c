#include "text/news.h"

#include <stddef.h>
#include <string.h>

#include "text/addresses.h"
#include "text/ascii.h"
#include "text/token.h"
#include "text/unicode.h"

enum {
	SINGLE_SEGMENT = 1,      /* "U" and "S" in "U.S." */
	SHORT_SEGMENT = 3,       /* the parts of "Ph.D." are at most so long */
	UNIT_LETTERS = 3,        /* "m" in "3.5m", "th" in "20th": longer makes a word of a number */
	ABBREVIATION_BYTES = 32, /* no abbreviation is longer */
	GROUP_DIGITS = 3,        /* between the spaces of "12 000" */
	FORMATS_INSIDE = 4,      /* joiners, soft hyphens and the like in a row inside a word */
	BLANKS_BEFORE_NUMBER = 4
};

/* A word on the way. */
struct word {
	const uint8_t *start;
	const uint8_t *at; /* end so far */
	const uint8_t *end;
	const struct language_rules *rules;
	struct point last; /* the last code point that is neither mark nor format */
	uint32_t segment;  /* letters and digits since the last connector */
	bool dotted;       /* a dot is inside, not between digits */
	bool grouped;      /* the last connector is a space between groups of digits */
};

static bool is_digit(struct point point)
{
	return unicode_class(point.record) == CLASS_DIGIT;
}

static bool is_letter(struct point point)
{
	return unicode_is_letter(point.record) && unicode_writing(point.record) == WRITING_SPACED;
}

static bool is_upper(struct point point)
{
	return unicode_class(point.record) == CLASS_UPPER;
}

static bool is_lower(struct point point)
{
	return unicode_class(point.record) == CLASS_LOWER;
}

static bool is_mark(struct point point)
{
	return unicode_class(point.record) == CLASS_MARK;
}

static bool is_format(struct point point)
{
	return unicode_class(point.record) == CLASS_FORMAT;
}

/* Carries a word: a letter or digit of a script that writes spaces, also the marks inside Armenian words. */
static bool is_base(struct point point)
{
	return is_letter(point) || is_digit(point) || unicode_word_break(point.record) == WB_ALETTER;
}

static bool is_extend(struct point point)
{
	return unicode_word_break(point.record) == WB_EXTEND;
}

static bool is_apostrophe(uint32_t point)
{
	return point == '\'' || point == 0x2019 || point == 0x2018 || point == 0xFF07;
}

static bool is_hyphen(uint32_t point)
{
	return point == '-' || point == 0x2010 || point == 0x2011 || point == 0x05BE;
}

/* Past the marks that combine with what stands before. */
static const uint8_t *skip_extends(const uint8_t *at, const uint8_t *end)
{
	for (struct point point = point_at(at, end); point.size && is_extend(point); point = point_at(at, end))
		at += point.size;
	return at;
}

/* Letters from `at` on, counted up to one more than SHORT_SEGMENT; marks do not count. */
static unsigned letters_ahead(const uint8_t *at, const uint8_t *end)
{
	unsigned count = 0;

	while (count <= SHORT_SEGMENT) {
		struct point point = point_at(at, end);

		if (!point.size || !is_letter(point))
			break;
		count++;
		at = skip_extends(at + point.size, end);
	}
	return count;
}

/* EE.UU, as Spanish abbreviates plurals: doubled capitals on both sides. */
static bool is_doubled(const struct word *word, const uint8_t *after, unsigned ahead)
{
	return word->segment == 2 && ahead == 2 && ascii_is_upper(after[0]) && after[0] == after[1] &&
	       ascii_is_upper(word->at[-1]) && word->at[-1] == word->at[-2];
}

/*
 * A dot inside a word: decimals (3.5), ordinals (1.º), abbreviations of single letters (U.S), of short parts with
 * capitals (Ph.D), names of hosts and files, where what follows is in lower case (example.com). A full stop without a
 * space after it is none of these, as a capitalised word follows.
 */
static bool dot_joins(const struct word *word, struct point next, const uint8_t *after)
{
	unsigned ahead;

	if (is_digit(word->last) && (next.value == 0xAA || next.value == 0xBA))
		return true;
	if (is_digit(word->last) || is_digit(next))
		return is_digit(word->last) && is_digit(next);
	if (!is_letter(word->last) || !is_letter(next))
		return false;
	if (is_lower(next))
		return is_lower(word->last) || is_upper(word->last);
	ahead = letters_ahead(after, word->end);
	if (ahead == SINGLE_SEGMENT)
		return word->segment < SHORT_SEGMENT;
	return (word->segment == SINGLE_SEGMENT && ahead < SHORT_SEGMENT) || is_doubled(word, after, ahead);
}

/* Bürger*innen, Lehrer:in, jede:r: a sign of gender inside a German word, before -in, -innen or a last letter. */
static bool gender_joins(const struct word *word, const uint8_t *after)
{
	size_t left = (size_t)(word->end - after);

	if (!word->rules->gender_signs || !is_letter(word->last))
		return false;
	if (left >= 5 && memcmp(after, "innen", 5) == 0)
		return true;
	if (left >= 2 && memcmp(after, "in", 2) == 0)
		return !is_base(point_at(after + 2, word->end));
	return strchr("enr", *after) && !is_base(point_at(after + 1, word->end));
}

/* 12 000: a space that does not break, after one to three digits or a group of three, and before one. */
static bool group_joins(const struct word *word, const uint8_t *after)
{
	const uint8_t *at = word->grouped ? word->at - GROUP_DIGITS : word->start;

	if (word->at - at > GROUP_DIGITS || word->end - after < GROUP_DIGITS)
		return false;
	for (; at < word->at; at++)
		if (!ascii_is_digit(*at))
			return false;
	for (size_t i = 0; i < GROUP_DIGITS; i++)
		if (!ascii_is_digit(after[i]))
			return false;
	return !is_base(point_at(after + GROUP_DIGITS, word->end));
}

/* Gershayim before the last letter of an acronym, or further inside; after one letter alone it opens a quotation. */
static bool gershayim_joins(const struct word *word, struct point next, const uint8_t *after)
{
	if (unicode_word_break(word->last.record) != WB_HEBREW_LETTER ||
	    unicode_word_break(next.record) != WB_HEBREW_LETTER)
		return false;
	return word->segment > 1 || letters_ahead(after, word->end) == 1;
}

/* Whether a connector after word->last, with `after` behind it, is inside a word. */
static bool connector_joins(const struct word *word, struct point connector, const uint8_t *after)
{
	struct point next = point_at(after, word->end);
	bool digits = is_digit(word->last) && is_digit(next);

	if (!is_base(next))
		return false;
	if (is_apostrophe(connector.value))
		return digits || is_letter(word->last) || is_letter(next);
	if (is_hyphen(connector.value))
		return true;
	switch (connector.value) {
	case '.':
		return dot_joins(word, next, after);
	case ',':
	case '/':
	case 0x066B: /* Arabic decimal separator */
	case 0x066C: /* Arabic thousands separator */
		return digits;
	case ':':
		return digits || (word->rules->inner_colons && is_letter(word->last) && is_lower(next)) ||
		       gender_joins(word, after);
	case '*':
		return gender_joins(word, after);
	case 0x00A0:
	case 0x2009:
	case 0x202F:
		return digits && group_joins(word, after);
	case '&':
		return is_upper(word->last) && is_upper(next);
	case '_':
		return true;
	case '"':
	case 0x05F4:
		return gershayim_joins(word, next, after);
	case 0x00B7: /* middle dot, as in Catalan */
	case 0x2027:
		return is_letter(word->last) && is_lower(next);
	default:
		return false;
	}
}

/* Format characters stay inside a word when it goes on behind them; joiners after a mark shape it and belong to it. */
static const uint8_t *past_formats(const struct word *word, struct point point, bool after_mark)
{
	const uint8_t *at = word->at;
	bool joiner = point.value == 0x200C || point.value == 0x200D;

	if (joiner && after_mark)
		return at + point.size;
	for (unsigned i = 0; i < FORMATS_INSIDE && is_format(point); i++) {
		at += point.size;
		point = point_at(at, word->end);
	}
	return is_base(point) || is_mark(point) ? at : NULL;
}

/* ASCII letters in a row, at a time what take_segments would take one by one. */
static void take_letters(struct word *word)
{
	const uint8_t *stop = ascii_letters_end(word->at, word->end);

	if (stop == word->at)
		return;
	word->segment += (uint32_t)(stop - word->at);
	word->last = point_at(stop - 1, stop);
	word->at = stop;
}

/* Takes letters, digits, marks and what joins them. */
static void take_segments(struct word *word)
{
	bool after_mark = false;

	for (;;) {
		struct point point = point_at(word->at, word->end);

		if (is_base(point)) {
			word->last = point;
			word->segment++;
			word->at += point.size;
			take_letters(word);
			after_mark = false;
		} else if (point.value == ' ') {
			return;
		} else if (is_mark(point)) {
			word->at += point.size;
			after_mark = true;
		} else if (is_format(point)) {
			const uint8_t *past = past_formats(word, point, after_mark);

			if (!past)
				return;
			word->at = past;
			after_mark = false;
		} else if (point.size && connector_joins(word, point, word->at + point.size)) {
			word->dotted |= point.value == '.' && is_letter(word->last);
			word->grouped = unicode_is_white_space(point.record);
			word->segment = 0;
			word->at += point.size;
			after_mark = false;
		} else {
			return;
		}
	}
}

/* Parts between dots are single letters, or short with a capital at the end: U.S, a.m, J.-P, Ph.D, but not t.co. */
static bool is_dotted_abbreviation(const struct word *word)
{
	unsigned longest = 0, letters = 0;
	struct point first = {0};
	bool hyphen = false;

	if (!word->dotted || word->at - word->start > ABBREVIATION_BYTES)
		return false;
	for (const uint8_t *at = word->start; at < word->at;) {
		struct point point = point_at(at, word->at);

		at = skip_extends(at + point.size, word->at);
		hyphen |= is_hyphen(point.value);
		if (point.value == '.' || is_hyphen(point.value)) {
			letters = 0;
			continue;
		}
		if (!is_letter(point))
			return false;
		if (letters++ == 0)
			first = point;
		longest = letters > longest ? letters : longest;
	}
	return longest == SINGLE_SEGMENT || (longest <= SHORT_SEGMENT && is_upper(first) && !hyphen);
}

static bool is_initial(const struct word *word)
{
	size_t size = (size_t)(word->at - word->start);
	const struct word_list *not_initials = word->rules->not_initials;

	return word->segment == 1 && word->start + word->last.size == word->at && is_upper(word->last) &&
	       word_list_find(not_initials, (const char *)word->start, size) == not_initials->count;
}

static bool number_follows(const uint8_t *at, const uint8_t *end)
{
	struct point point = point_at(at, end);

	for (unsigned i = 0; i < BLANKS_BEFORE_NUMBER && unicode_is_white_space(point.record); i++) {
		at += point.size;
		point = point_at(at, end);
	}
	return is_digit(point);
}

/* The word with the dot behind it is in one of the lists. */
static bool is_listed(const struct word *word)
{
	enum { BEFORE_NUMBER = 1 };
	const struct language_rules *rules = word->rules;
	const struct word_list *const lists[] = {rules->before_number, rules->abbreviations, rules->closing, rules->ending};
	const char *text = (const char *)word->start;
	size_t size = (size_t)(word->at - word->start) + 1;
	unsigned found;

	if (size > ABBREVIATION_BYTES)
		return false;
	found = language_have(lists, sizeof lists / sizeof *lists, text, size);
	return found & ~(unsigned)BEFORE_NUMBER || (found & BEFORE_NUMBER && number_follows(word->at + 1, word->end));
}

/* Takes the dot after an abbreviation. Dots in a row are an ellipsis. */
static bool take_final_dot(struct word *word)
{
	const uint8_t *dot = word->at;

	if (dot == word->end || *dot != '.' || (word->end - dot > 1 && dot[1] == '.'))
		return false;
	if (!is_initial(word) && !is_dotted_abbreviation(word) && !is_listed(word))
		return false;
	word->at++;
	word->dotted = true;
	return true;
}

/* "U.S.-led", "U.S.'s": the compound goes on. */
static bool take_connector(struct word *word)
{
	struct point point = point_at(word->at, word->end);

	if (!is_hyphen(point.value) && !is_apostrophe(point.value))
		return false;
	if (!is_base(point_at(word->at + point.size, word->end)))
		return false;
	word->at += point.size;
	word->segment = 0;
	return true;
}

/* C++, LGBTQ+, C#: signs that end a name. */
static void take_name_signs(struct word *word)
{
	size_t left = (size_t)(word->end - word->at);
	size_t length = 0;

	if (!left || !is_letter(word->last))
		return;
	while (length < left && length < 3 && word->at[length] == '+')
		length++;
	if (*word->at == '#' && is_upper(word->last) && word->at - word->start == 1)
		length = 1;
	if (length == 0 || length > 2 || is_base(point_at(word->at + length, word->end)))
		return;
	word->at += length;
}

/* Digits with separators, and at most a short unit right after them: 1,500.75 20th 3.5m */
static bool is_number(const struct word *word)
{
	unsigned letters = 0;
	bool after_digit = false;

	for (const uint8_t *at = word->start; at < word->at;) {
		struct point point = point_at(at, word->at);

		at += point.size;
		if (is_digit(point) && !letters)
			after_digit = true;
		else if (is_letter(point) && (after_digit || letters) && letters < UNIT_LETTERS)
			letters++, after_digit = false;
		else if (is_base(point) || letters)
			return false;
		else if (!is_extend(point))
			after_digit = false;
	}
	return true;
}

/* The kind of a word or number, which is taken up to its last sign; at least one letter or digit is there. */
static enum token_kind take_word(struct word *word)
{
	bool number = is_digit(point_at(word->start, word->end));
	const uint8_t *end;

	do {
		take_segments(word);
	} while (take_final_dot(word) && take_connector(word));
	if (word->at < word->end && *word->at < 0x80 && strchr("@.+_-%", *word->at) &&
	    (end = email_end(word->start, word->at, word->end))) {
		word->at = end;
		return TOKEN_EMAIL;
	}
	if (word->dotted && word->at < word->end && *word->at == '/' &&
	    (end = url_path_end(word->start, word->at, word->end))) {
		word->at = end;
		return TOKEN_URL;
	}
	take_name_signs(word);
	return number && is_number(word) ? TOKEN_NUMBER : TOKEN_WORD;
}

/* A # or @ right behind a word starts nothing. */
static bool starts_name(const uint8_t *start, const uint8_t *at)
{
	return at == start || !ascii_is_alnum(at[-1]);
}

/* #tag in any script: letters, digits, marks, _ and joiners, one letter at least. NULL when it is none. */
static const uint8_t *hashtag_end(const uint8_t *start, const uint8_t *sign, struct point point, const uint8_t *end)
{
	const uint8_t *at = sign + point.size, *last = NULL;
	bool letter = false;

	if ((point.value != '#' && point.value != 0xFF03) || !starts_name(start, sign))
		return NULL;
	for (point = point_at(at, end); point.size; point = point_at(at, end)) {
		bool joiner = point.value == 0x200C || point.value == 0x200D;

		if (!unicode_is_letter(point.record) && !is_digit(point) && !is_mark(point) && point.value != '_' && !joiner)
			break;
		letter |= unicode_is_letter(point.record);
		at += point.size;
		if (!joiner)
			last = at;
	}
	return letter ? last : NULL;
}

/* @name, or @name@host of the fediverse. */
static const uint8_t *handle_end(const uint8_t *start, const uint8_t *sign, const uint8_t *end)
{
	const uint8_t *at = sign + 1, *host;

	if (!starts_name(start, sign))
		return NULL;
	while (at < end && (ascii_is_alnum(*at) || *at == '_'))
		at++;
	if (at == sign + 1)
		return NULL;
	host = at < end && *at == '@' ? domain_end(at + 1, end) : NULL;
	return host ? host : at;
}

static bool is_flag_letter(struct point point)
{
	return unicode_word_break(point.record) == WB_REGIONAL_INDICATOR;
}

/* 1️⃣ and the like: at points to the digit or sign. */
static const uint8_t *keycap_end(const uint8_t *at, const uint8_t *end)
{
	struct point next = point_at(at + 1, end);

	if (next.value == 0xFE0F) {
		at += next.size;
		next = point_at(at + 1, end);
	}
	return next.value == 0x20E3 ? at + 1 + next.size : NULL;
}

/* The end of an emoji: a flag, or pictographs with their modifiers, joined by ZWJ. NULL when it is shown as text. */
static const uint8_t *emoji_end(const uint8_t *at, struct point point, const uint8_t *end)
{
	struct point next = point_at(at + point.size, end);

	if (is_flag_letter(point))
		return at + point.size + (is_flag_letter(next) ? next.size : 0);
	if (!(unicode_is_emoji(point.record) && next.value != 0xFE0E) &&
	    !(unicode_is_pictographic(point.record) && next.value == 0xFE0F))
		return NULL;
	for (;;) {
		at = skip_extends(at + point.size, end); /* also skin tones, and the tags of regional flags */
		point = point_at(at, end);
		next = point_at(at + point.size, end);
		if (point.value != 0x200D || !unicode_is_pictographic(next.record))
			return at;
		at += point.size;
		point = next;
	}
}

/* Marks that make one mark when they are repeated: ... -- *** */
static bool is_repeatable(struct point point)
{
	if (point.size == 1)
		return strchr(".-*=_~#+/\\|^", (int)point.value) != NULL;
	return unicode_class(point.record) == CLASS_DASH || point.value == 0x2026 || point.value == 0x2022;
}

static const uint8_t *mark_end(const uint8_t *at, struct point point, const uint8_t *end)
{
	const uint8_t *first = at;

	at += point.size;
	if (is_repeatable(point)) {
		while ((size_t)(end - at) >= point.size && memcmp(first, at, point.size) == 0)
			at += point.size;
	} else if ((point.value == '`' || point.value == '\'') && at < end && *at == *first) {
		at++;
	}
	return skip_extends(at, end);
}

/* Control characters, format characters on their own, bytes that are not UTF-8. */
static bool is_raw(struct point point)
{
	enum unicode_class class = unicode_class(point.record);

	return (class == CLASS_CONTROL || class == CLASS_FORMAT) && !unicode_is_white_space(point.record);
}

static const uint8_t *raw_end(const uint8_t *at, const uint8_t *end)
{
	for (struct point point = point_at(at, end); point.size && is_raw(point); point = point_at(at, end))
		at += point.size;
	return at;
}

/* A run of a script that is written without spaces; its words would need a dictionary. */
static const uint8_t *unspaced_end(const uint8_t *at, const uint8_t *end)
{
	struct point point = point_at(at, end);

	while (point.size && (unicode_writing(point.record) == WRITING_UNSPACED || is_mark(point))) {
		at += point.size;
		point = point_at(at, end);
	}
	return at;
}

/* The first letters of http://, ftp:// and www. */
static bool starts_url(uint8_t byte)
{
	return (byte | 0x20) == 'h' || (byte | 0x20) == 'f' || (byte | 0x20) == 'w';
}

static const uint8_t *word_token(uint8_t *kind, const uint8_t *at, const uint8_t *end,
                                 const struct language_rules *rules)
{
	struct word word = {.start = at, .at = at, .end = end, .rules = rules};

	*kind = (uint8_t)take_word(&word);
	return word.at;
}

const uint8_t *news_last_word_end(const uint8_t *at, const uint8_t *end, const struct language_rules *rules)
{
	const uint8_t *stop = ascii_letters_end(at, end);
	struct word word = {.start = at, .at = stop, .end = end, .rules = rules};

	if (end - stop < 2 || stop - at < 2 || stop - at >= ABBREVIATION_BYTES || *stop != '.' || stop[1] != ' ')
		return NULL;
	return is_listed(&word) ? NULL : stop;
}

const uint8_t *news_token(uint8_t *kind, const uint8_t *start, const uint8_t *at, const uint8_t *end,
                          const struct language_rules *rules)
{
	struct point point = point_at(at, end);
	const uint8_t *stop;

	if (is_raw(point)) {
		*kind = TOKEN_RAW;
		return raw_end(at, end);
	}
	*kind = TOKEN_URL;
	if (starts_url(*at) && (stop = url_end(at, end)))
		return stop;
	*kind = TOKEN_EMOJI;
	if (point.size == 1 ? (is_digit(point) || point.value == '#' || point.value == '*') && (stop = keycap_end(at, end))
	                    : (stop = emoji_end(at, point, end)) != NULL)
		return stop;
	*kind = TOKEN_WORD;
	if (unicode_writing(point.record) == WRITING_IDEOGRAPH)
		return skip_extends(at + point.size, end);
	if (unicode_writing(point.record) == WRITING_UNSPACED)
		return unspaced_end(at, end);
	if (is_base(point))
		return word_token(kind, at, end, rules);
	*kind = TOKEN_HASHTAG;
	if ((stop = hashtag_end(start, at, point, end)))
		return stop;
	*kind = TOKEN_HANDLE;
	if (point.value == '@' && (stop = handle_end(start, at, end)))
		return stop;
	*kind = TOKEN_MARK;
	return mark_end(at, point, end);
}
