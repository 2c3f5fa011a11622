#include "support/naive_pieces.h"

#include "support/check.h"
#include "text/news.h"
#include "text/pieces.h"
#include "text/unicode.h"
#include "text/word_break.h"
#include "text/wrapped.h"

/* A text and the rules that it is read by. */
struct reading {
	const uint8_t *start;
	const uint8_t *end;
	enum word_profile profile;
	struct language_rules rules;
	bool wrapped;
};

/* No token is longer than the limit, nor is a code point cut in two by it. */
static const uint8_t *longest(const struct reading *reading, const uint8_t *at)
{
	const uint8_t *stop = at;

	if (reading->end - at <= TOKEN_MAX_BYTES)
		return reading->end;
	while (stop < reading->end) {
		struct point point = point_at(stop, reading->end);

		if (stop + point.size - at > TOKEN_MAX_BYTES)
			break;
		stop += point.size;
	}
	return stop;
}

/*
 * Layout breaks a paragraph at the second line end, or at the first where lines are not wrapped; form feed and vertical
 * tab are blanks to UAX #29.
 */
static const uint8_t *layout(uint8_t *kind, const struct reading *reading, const uint8_t *at, const uint8_t *limit)
{
	unsigned ends = 0;
	bool breaks = false;

	while (at < limit) {
		struct point point = point_at(at, limit);

		if (!unicode_is_white_space(point.record))
			break;
		at += point.size;
		if (reading->profile == PROFILE_UNICODE && (point.value == '\f' || point.value == '\v'))
			continue;
		breaks |= point.value == '\f' || point.value == 0x2029;
		ends += point.value == '\n' || point.value == '\v' || point.value == 0x85 || point.value == 0x2028;
		ends += point.value == '\r' && !(at < limit && *at == '\n');
	}
	*kind = breaks || ends > (reading->wrapped ? 1U : 0U) ? TOKEN_BREAK : TOKEN_GAP;
	return at;
}

/* A UAX #29 segment is what its first letter or digit says; else an emoji, raw bytes, or a mark. */
static uint8_t segment_kind(const uint8_t *at, const uint8_t *end)
{
	bool emoji = false, raw = true;

	while (at < end) {
		struct point point = point_at(at, end);
		enum unicode_class class = unicode_class(point.record);

		if (unicode_is_letter(point.record))
			return TOKEN_WORD;
		if (class == CLASS_DIGIT)
			return TOKEN_NUMBER;
		if (unicode_is_emoji(point.record) || unicode_word_break(point.record) == WB_REGIONAL_INDICATOR)
			emoji = true;
		if (class != CLASS_CONTROL && class != CLASS_FORMAT)
			raw = false;
		at += point.size;
	}
	return emoji ? TOKEN_EMOJI : raw ? TOKEN_RAW : TOKEN_MARK;
}

/* What stands between white space is what news would call all of it; else a word when a letter is anywhere in it. */
static const uint8_t *run(uint8_t *kind, const struct reading *reading, const uint8_t *at, const uint8_t *limit)
{
	const uint8_t *stop = at;
	bool letter = false;

	while (stop < limit && !unicode_is_white_space(point_at(stop, limit).record)) {
		struct point point = point_at(stop, limit);

		letter |= unicode_is_letter(point.record);
		stop += point.size;
	}
	if (news_token(kind, at, at, stop, &reading->rules) != stop)
		*kind = letter ? TOKEN_WORD : segment_kind(at, stop);
	return stop;
}

static const uint8_t *token_end(uint8_t *kind, const struct reading *reading, const uint8_t *at)
{
	const uint8_t *limit = longest(reading, at), *stop;

	if (unicode_is_white_space(point_at(at, limit).record))
		return layout(kind, reading, at, limit);
	if (reading->profile == PROFILE_NEWS)
		return news_token(kind, reading->start, at, limit, &reading->rules);
	if (reading->profile == PROFILE_WHITESPACE)
		return run(kind, reading, at, limit);
	stop = word_break_next(at, limit);
	*kind = segment_kind(at, stop);
	return stop;
}

void naive_tokens(struct vec *out, enum word_profile profile, const struct language *language, const char *text,
                  size_t size)
{
	struct reading reading = {
		.start = (const uint8_t *)text,
		.end = (const uint8_t *)text + size,
		.profile = profile,
		.rules = language_rules_of(language),
		.wrapped = size && text_is_wrapped((const uint8_t *)text, size),
	};
	ww_error error;

	for (const uint8_t *at = reading.start; at < reading.end;) {
		struct token token = {.text = (const char *)at};

		at = token_end(&token.kind, &reading, at);
		token.size = (uint32_t)((const char *)at - token.text);
		if (!token_is_layout(token.kind))
			token.spacing = spacing_class(token.text, token.size, token.kind);
		assert_ok(vec_push(out, &token, &error), &error);
	}
}

/*
 * Marks the tokens that end a sentence. The rules of sentences are those of sentence_scanner; but it finds the tokens
 * ahead in its ring already, and so never takes a way that is only for plain text.
 */
static void mark_ends(struct vec *tokens, enum word_profile profile, const struct language *language, const char *text,
                      size_t size)
{
	struct sentence_scanner scanner;
	size_t ahead = 0;

	sentence_scanner_begin(&scanner, profile, language, text, size);
	for (size_t i = 0; i < tokens->count; i++) {
		struct token *token = vec_at(tokens, i);

		for (; scanner.count < SENTENCE_LOOK_AHEAD && ahead < tokens->count; scanner.count++, ahead++) {
			const struct token *next = vec_at(tokens, ahead);

			scanner.ring[(scanner.first + scanner.count) % SENTENCE_LOOK_AHEAD] = *next;
			scanner.words.at = (const uint8_t *)next->text + next->size;
		}
		assert_true(sentence_scanner_next(&scanner, token));
		ahead = ahead < i + 1 + scanner.count ? i + 1 + scanner.count : ahead;
	}
}

/* In the profile whitespace a token ends a sentence when one of news ends in it. */
static void mark_runs(struct vec *tokens, const struct language *language, const char *text, size_t size)
{
	struct vec news = vec_of(tokens->alloc, sizeof(struct token));
	size_t at = 0;

	naive_tokens(&news, PROFILE_NEWS, language, text, size);
	mark_ends(&news, PROFILE_NEWS, language, text, size);
	for (size_t i = 0; i < tokens->count; i++) {
		struct token *token = vec_at(tokens, i);

		for (; at < news.count; at++) {
			const struct token *word = vec_at(&news, at);

			if (word->text + word->size > token->text + token->size)
				break;
			token->ends_sentence |= word->ends_sentence;
		}
	}
	vec_clear(&news);
}

/* Whether a token is one space that the rule puts before the next one, which is a word then. */
static bool is_predicted(const struct vec *tokens, size_t at, struct spacing spacing)
{
	const struct token *token = vec_at(tokens, at), *next;

	if (token->kind != TOKEN_GAP || token->size != 1 || token->text[0] != ' ' || at + 1 == tokens->count)
		return false;
	next = vec_at(tokens, at + 1);
	return !token_is_layout(next->kind) && spacing_word(&spacing, next->spacing);
}

static void push(struct vec *out, const struct token *piece)
{
	ww_error error;

	assert_ok(vec_push(out, piece, &error), &error);
}

/* Hands out what the rule does not predict: layout that is there, and an empty gap for a space that is not. */
static void space_out(struct vec *out, const struct vec *tokens)
{
	struct spacing spacing = {0};
	bool spaced = false; /* a space stood there as the rule has it */

	for (size_t i = 0; i < tokens->count; i++) {
		const struct token *token = vec_at(tokens, i);
		struct spacing before = spacing;

		if (token_is_layout(token->kind)) {
			spaced = is_predicted(tokens, i, spacing);
			if (!spaced) {
				spacing_layout(&spacing, token->kind);
				push(out, token);
			}
			continue;
		}
		if (spacing_word(&spacing, token->spacing) && !spaced) {
			push(out, &(struct token){.text = token->text, .kind = TOKEN_GAP});
			spacing = before;
			spacing_layout(&spacing, TOKEN_GAP);
			spacing_word(&spacing, token->spacing);
		}
		push(out, token);
		spaced = false;
	}
}

void naive_pieces(struct vec *out, enum word_profile profile, const struct language *language, const char *text,
                  size_t size)
{
	struct vec tokens = vec_of(out->alloc, sizeof(struct token));

	naive_tokens(&tokens, profile, language, text, size);
	if (profile == PROFILE_WHITESPACE)
		mark_runs(&tokens, language, text, size);
	else
		mark_ends(&tokens, profile, language, text, size);
	space_out(out, &tokens);
	vec_clear(&tokens);
}
