#include "text/words.h"

#include <string.h>

#include "text/news.h"
#include "text/plain.h"
#include "text/spacing.h"
#include "text/unicode.h"
#include "text/word_break.h"
#include "text/wrapped.h"

static const char *const profile_names[] = {
	[PROFILE_NEWS] = "news",
	[PROFILE_UNICODE] = "unicode",
	[PROFILE_WHITESPACE] = "whitespace",
};

ww_status word_profile_find(enum word_profile *out, const char *name, ww_error *error)
{
	*out = PROFILE_NEWS;
	if (!name)
		return WW_OK;
	for (size_t i = 0; i < sizeof profile_names / sizeof *profile_names; i++) {
		*out = (enum word_profile)i;
		if (strcmp(name, profile_names[i]) == 0)
			return WW_OK;
	}
	return ww_fail(error, WW_EINVAL, "no profile \"%s\": there are \"news\", \"unicode\" and \"whitespace\"", name);
}

const char *word_profile_name(enum word_profile profile)
{
	return profile_names[profile];
}

void word_scanner_begin(struct word_scanner *scanner, enum word_profile profile, const struct language *language,
                        const void *text, size_t size)
{
	*scanner = (struct word_scanner){
		.start = text,
		.at = text,
		.end = size ? (const uint8_t *)text + size : text,
		.profile = profile,
		.rules = language_rules_of(language),
		.wrapped = size && text_is_wrapped(text, size),
	};
}

/* Where the token at scanner->at must end at the latest: between code points, if these are well-formed. */
static const uint8_t *token_limit(const struct word_scanner *scanner)
{
	const uint8_t *limit = scanner->at + TOKEN_MAX_BYTES, *point = limit;

	if (scanner->end - scanner->at <= TOKEN_MAX_BYTES)
		return scanner->end;
	while (limit - point < 3 && (*point & 0xC0) == 0x80)
		point--;
	return (*point & 0xC0) == 0x80 ? limit : point;
}

/*
 * Line ends that a code point of layout counts for: CR LF is one, form feed and U+2029 end a paragraph alone. To UAX
 * #29 form feed and vertical tab are blanks.
 */
static unsigned line_ends(uint32_t point, uint32_t before, enum word_profile profile)
{
	switch (point) {
	case '\n':
		return before != '\r';
	case '\v':
		return profile != PROFILE_UNICODE;
	case '\f':
		return profile != PROFILE_UNICODE ? 2 : 0;
	case '\r':
	case 0x85:
	case 0x2028:
		return 1;
	case 0x2029:
		return 2;
	default:
		return 0;
	}
}

/* What layout from scanner->at on is: its line ends make it a break, whatever else is in it. */
static uint8_t layout_kind(const struct word_scanner *scanner, const uint8_t *stop)
{
	uint32_t before = 0;
	unsigned ends = 0;

	for (const uint8_t *at = scanner->at; at < stop;) {
		struct point point = point_at(at, stop);

		ends += line_ends(point.value, before, scanner->profile);
		before = point.value;
		at += point.size;
	}
	return ends > (scanner->wrapped ? 1 : 0) ? TOKEN_BREAK : TOKEN_GAP;
}

static const uint8_t *layout_token(uint8_t *kind, const struct word_scanner *scanner, const uint8_t *limit)
{
	const uint8_t *at = scanner->at;

	for (struct point point = point_at(at, limit); unicode_is_white_space(point.record); point = point_at(at, limit))
		at += point.size;
	*kind = layout_kind(scanner, at);
	return at;
}

/* What a UAX #29 segment is by its first code point that tells. */
static enum token_kind unicode_kind(const uint8_t *at, const uint8_t *end)
{
	bool raw = true, emoji = false;

	for (struct point point = point_at(at, end); point.size; at += point.size, point = point_at(at, end)) {
		enum unicode_class class = unicode_class(point.record);

		if (unicode_is_letter(point.record))
			return TOKEN_WORD;
		if (class == CLASS_DIGIT)
			return TOKEN_NUMBER;
		emoji |= unicode_is_emoji(point.record) || unicode_word_break(point.record) == WB_REGIONAL_INDICATOR;
		raw &= class == CLASS_CONTROL || class == CLASS_FORMAT;
	}
	return emoji ? TOKEN_EMOJI : raw ? TOKEN_RAW : TOKEN_MARK;
}

static const uint8_t *unicode_token(uint8_t *kind, const uint8_t *at, const uint8_t *end)
{
	const uint8_t *stop = word_break_next(at, end);

	*kind = (uint8_t)unicode_kind(at, stop);
	return stop;
}

/* What a run between white space is, when it is no token of the profile news. */
static enum token_kind run_kind(const uint8_t *at, const uint8_t *end)
{
	enum token_kind kind = unicode_kind(at, end);

	for (struct point point = point_at(at, end); kind == TOKEN_NUMBER && point.size; point = point_at(at, end)) {
		if (unicode_is_letter(point.record))
			kind = TOKEN_WORD;
		at += point.size;
	}
	return kind;
}

/* The kind of a stretch that is one token whatever is in it: what the rules of news call it if they take it whole. */
static uint8_t whole_kind(const uint8_t *start, const uint8_t *at, const uint8_t *stop,
                          const struct language_rules *rules)
{
	uint8_t kind;

	return news_token(&kind, start, at, stop, rules) == stop ? kind : (uint8_t)run_kind(at, stop);
}

static const uint8_t *whitespace_token(uint8_t *kind, const uint8_t *at, const uint8_t *end,
                                       const struct language_rules *rules)
{
	const uint8_t *stop = at;

	for (struct point point = point_at(at, end); point.size && !unicode_is_white_space(point.record);
	     point = point_at(stop, end))
		stop += point.size;
	*kind = whole_kind(at, at, stop, rules);
	return stop;
}

static const uint8_t *any_token(uint8_t *kind, const struct word_scanner *scanner)
{
	const uint8_t *limit = token_limit(scanner);

	if (unicode_is_white_space(point_at(scanner->at, limit).record))
		return layout_token(kind, scanner, limit);
	if (scanner->profile == PROFILE_UNICODE)
		return unicode_token(kind, scanner->at, limit);
	if (scanner->profile == PROFILE_WHITESPACE)
		return whitespace_token(kind, scanner->at, limit, &scanner->rules);
	return news_token(kind, scanner->start, scanner->at, limit, &scanner->rules);
}

void word_scanner_give(struct word_scanner *scanner, const struct given_token *given, uint64_t count)
{
	scanner->is_given = true;
	scanner->given = given;
	scanner->given_end = given + count;
	for (uint64_t i = 0; i < count; i++)
		scanner->ends_given |= given[i].ends_sentence;
}

/* The next given token or what stands before it, or as much of them as one token may hold. */
static const uint8_t *next_given(uint8_t *kind, bool *ends_sentence, struct word_scanner *scanner)
{
	const struct given_token *given = scanner->given;
	const uint8_t *limit = token_limit(scanner), *stop = scanner->end;
	bool between = given == scanner->given_end || scanner->at < scanner->start + given->start;

	if (given < scanner->given_end)
		stop = scanner->start + (between ? given->start : given->end);
	if (stop > limit)
		stop = limit;
	if (between) {
		*kind = layout_kind(scanner, stop);
		return stop;
	}
	*kind = whole_kind(scanner->start, scanner->at, stop, &scanner->rules);
	if (stop == scanner->start + given->end) {
		*ends_sentence = given->ends_sentence;
		scanner->given++;
	}
	return stop;
}

/* A plain token, or a single blank between tokens; NULL where any_token has to look, which would find the same. */
static const uint8_t *plain_token(uint8_t *kind, const struct word_scanner *scanner)
{
	const uint8_t *at = scanner->at, *end = scanner->end;

	*kind = TOKEN_WORD;
	if (ascii_is_letter(*at))
		return plain_word_end(at, end);
	if (end - at < 2 || at[1] >= 0x80)
		return NULL;
	*kind = TOKEN_GAP;
	if (*at == ' ')
		return at[1] > ' ' ? at + 1 : NULL;
	*kind = TOKEN_MARK;
	return plain_is_mark(at) ? at + 1 : NULL;
}

bool word_scanner_next(struct word_scanner *scanner, struct token *token)
{
	const uint8_t *at = scanner->at, *stop;
	bool ends_sentence = false;
	uint8_t kind;

	if (at == scanner->end)
		return false;
	if (scanner->is_given)
		stop = next_given(&kind, &ends_sentence, scanner);
	else
		stop = scanner->profile == PROFILE_WHITESPACE ? NULL : plain_token(&kind, scanner);
	if (!stop)
		stop = any_token(&kind, scanner);
	*token = (struct token){
		.text = (const char *)at, .size = (uint32_t)(stop - at), .kind = kind, .ends_sentence = ends_sentence};
	if (!token_is_layout(kind))
		token->spacing = spacing_class(token->text, token->size, kind);
	scanner->at = stop;
	return true;
}
