#include "text/sentences.h"

#include <string.h>

#include "text/sentence_break.h"
#include "text/unicode.h"

/* What may end a sentence. */
enum terminator {
	TERMINATOR_NONE,
	TERMINATOR_DOT,
	TERMINATOR_DOTS,    /* an ellipsis */
	TERMINATOR_STRONG,  /* ! ? and the like, full stops of other scripts */
	TERMINATOR_ENDING,  /* an abbreviation that often stands at the end: etc. */
	TERMINATOR_CLOSING, /* one that may: U.S. */
	TERMINATOR_TITLE    /* one that never does: Mr. */
};

/* How what follows a terminator begins. */
enum beginning {
	BEGINS_LOWER,
	BEGINS_UPPER,
	BEGINS_DIGIT,
	BEGINS_OTHER /* a script without case, a hashtag, ... */
};

enum {
	ORDINAL_DIGITS = 2,
	ENUMERATOR_LETTERS = 4,
	CUT_BYTES = TOKEN_MAX_BYTES - UTF8_MAX_BYTES + 1 /* layout of at least this size may have been cut, and go on */
};

void sentence_scanner_begin(struct sentence_scanner *scanner, enum word_profile profile,
                            const struct language *language, const void *text, size_t size)
{
	*scanner = (struct sentence_scanner){.profile = profile, .boundary = text};
	word_scanner_begin(&scanner->words, profile, language, text, size);
	if (profile == PROFILE_WHITESPACE) {
		scanner->runs = scanner->words;
		scanner->words.profile = PROFILE_NEWS;
	}
}

void sentence_scanner_give(struct sentence_scanner *scanner, const struct given_token *given, uint64_t count)
{
	word_scanner_give(&scanner->words, given, count);
	if (scanner->profile == PROFILE_WHITESPACE || scanner->words.ends_given)
		scanner->profile = PROFILE_NEWS;
}

/* The token that comes index tokens after those handed out; NULL at the end of the text, or past the bound. */
static const struct token *ahead(struct sentence_scanner *scanner, unsigned index)
{
	while (scanner->count <= index && scanner->count < SENTENCE_LOOK_AHEAD) {
		if (!word_scanner_next(&scanner->words,
		                       &scanner->ring[(scanner->first + scanner->count) % SENTENCE_LOOK_AHEAD]))
			return NULL;
		scanner->count++;
	}
	return index < scanner->count ? &scanner->ring[(scanner->first + index) % SENTENCE_LOOK_AHEAD] : NULL;
}

static struct point first_point(const struct token *token)
{
	return point_at((const uint8_t *)token->text, (const uint8_t *)token->text + token->size);
}

static bool has_entry(const struct word_list *list, const struct token *token)
{
	return language_has(list, token->text, token->size);
}

static enum terminator abbreviation_terminator(const struct sentence_scanner *scanner, const struct token *word)
{
	if (has_entry(scanner->words.rules.abbreviations, word))
		return TERMINATOR_TITLE;
	return has_entry(scanner->words.rules.ending, word) ? TERMINATOR_ENDING : TERMINATOR_CLOSING;
}

/* A dot of its own. In scripts without spaces it only makes abbreviations. */
static enum terminator dot_terminator(const struct sentence_scanner *scanner, const struct token *dot)
{
	const struct token *word = &scanner->before;

	if (word->kind != TOKEN_WORD || word->text + word->size != dot->text)
		return TERMINATOR_DOT;
	return unicode_writing(first_point(word).record) == WRITING_UNSPACED ? TERMINATOR_NONE : TERMINATOR_DOT;
}

static enum terminator mark_terminator(const struct sentence_scanner *scanner, const struct token *mark)
{
	struct point point;

	switch (mark->text[0]) {
	case '.':
		return mark->size == 1 ? dot_terminator(scanner, mark) : TERMINATOR_DOTS;
	case '!':
	case '?':
		return TERMINATOR_STRONG;
	case ';':
		return scanner->words.rules.semicolon_asks ? TERMINATOR_STRONG : TERMINATOR_NONE;
	default:
		break;
	}
	if ((uint8_t)mark->text[0] < 0x80)
		return TERMINATOR_NONE;
	point = first_point(mark);
	if (point.value == 0x2026 || point.value == 0x2025)
		return TERMINATOR_DOTS;
	if (point.value == 0x037E)
		return TERMINATOR_STRONG;
	switch (unicode_sentence_break(point.record)) {
	case SB_STERM:
		return TERMINATOR_STRONG;
	case SB_ATERM:
		return TERMINATOR_DOT;
	default:
		return TERMINATOR_NONE;
	}
}

static enum terminator terminator_of(const struct sentence_scanner *scanner, const struct token *token)
{
	if (token->kind == TOKEN_MARK)
		return mark_terminator(scanner, token);
	if (token->kind != TOKEN_WORD || token->text[token->size - 1] != '.')
		return TERMINATOR_NONE;
	return abbreviation_terminator(scanner, token);
}

static bool is_straight_quote(const struct token *mark)
{
	return mark->text[0] == '"' || mark->text[0] == '\'';
}

/* “ ‘ « ‹: these close quotations that „ ‚ » › open. */
static bool is_initial_quote(uint32_t point)
{
	return point == 0x201C || point == 0x2018 || point == 0xAB || point == 0x2039;
}

static bool is_bracket_or_quote(const struct token *mark)
{
	enum unicode_class class = unicode_class(first_point(mark).record);

	return is_straight_quote(mark) || class == CLASS_OPEN || class == CLASS_CLOSE;
}

/* A mark that belongs to what is before it, as commas, full stops and closing brackets do. */
static bool is_tail(const struct sentence_scanner *scanner, const struct token *mark)
{
	struct point point = first_point(mark);

	return unicode_class(point.record) == CLASS_CLOSE || mark_terminator(scanner, mark) != TERMINATOR_NONE ||
	       unicode_sentence_break(point.record) == SB_SCONTINUE || point.value == ';';
}

/* Whether the token at index leans on the one behind it, as an opening mark does. */
static bool leans_forward(struct sentence_scanner *scanner, unsigned index)
{
	const struct token *next = ahead(scanner, index + 1);

	if (!next || token_is_layout(next->kind))
		return false;
	return next->kind != TOKEN_MARK || !is_tail(scanner, next);
}

/*
 * Whether a quotation mark or bracket behind a terminator closes. Opening shapes such as “ close in some languages,
 * but never after a blank; closing and straight ones may open there, which is told by what is behind them.
 */
static bool mark_closes(struct sentence_scanner *scanner, unsigned index, bool gap)
{
	const struct token *mark = ahead(scanner, index);
	struct point point = first_point(mark);
	enum unicode_class class = unicode_class(point.record);

	if (class == CLASS_OPEN)
		return is_initial_quote(point.value) && !gap && !leans_forward(scanner, index);
	if (class != CLASS_CLOSE && !is_straight_quote(mark))
		return false;
	return !gap || !leans_forward(scanner, index);
}

static bool is_mark(const struct token *token, char sign)
{
	return token && token->kind == TOKEN_MARK && token->size == 1 && token->text[0] == sign;
}

/* Whether the token at index is the [ or the number of a note right behind a terminator: "He left.[1] She stayed." */
static bool is_note(struct sentence_scanner *scanner, unsigned index)
{
	const struct token *token = ahead(scanner, index), *next;

	if (is_mark(token, '[')) {
		next = ahead(scanner, index + 1);
		return next && next->kind == TOKEN_NUMBER && is_mark(ahead(scanner, index + 2), ']');
	}
	return token->kind == TOKEN_NUMBER && token->text[-1] == '[' && is_mark(ahead(scanner, index + 1), ']');
}

/* Whether the token at index belongs to the end of the sentence that a terminator before it makes. */
static bool belongs_to_end(struct sentence_scanner *scanner, unsigned index, bool gap)
{
	const struct token *next = ahead(scanner, index);

	if (next->kind == TOKEN_EMOJI || next->kind == TOKEN_RAW || (!gap && is_note(scanner, index)))
		return true;
	if (next->kind != TOKEN_MARK)
		return false;
	switch (mark_terminator(scanner, next)) {
	case TERMINATOR_NONE:
		return mark_closes(scanner, index, gap);
	case TERMINATOR_DOTS:
		return !gap || !leans_forward(scanner, index);
	default:
		return true;
	}
}

static bool is_dash(const struct token *token)
{
	return token->kind == TOKEN_MARK && unicode_class(first_point(token).record) == CLASS_DASH;
}

/* A comma or its like, directly or after a blank: the sentence goes on. Dashes may also begin the next one. */
static bool is_continuation(const struct token *token, bool gap)
{
	struct point point;

	if (token->kind != TOKEN_MARK)
		return false;
	if (is_dash(token))
		return !gap;
	point = first_point(token);
	return unicode_sentence_break(point.record) == SB_SCONTINUE || point.value == ';' || point.value == '&';
}

/* A second capital makes a name of a word that starts in lower case: iPhone. */
static enum beginning word_beginning(const struct token *word)
{
	struct point first = first_point(word), second;
	const uint8_t *end = (const uint8_t *)word->text + word->size;

	if (word->kind != TOKEN_WORD && word->kind != TOKEN_NUMBER)
		return BEGINS_OTHER;
	switch (unicode_class(first.record)) {
	case CLASS_UPPER:
		return BEGINS_UPPER;
	case CLASS_DIGIT:
		return BEGINS_DIGIT;
	case CLASS_LOWER:
		second = point_at((const uint8_t *)word->text + first.size, end);
		return unicode_class(second.record) == CLASS_UPPER ? BEGINS_UPPER : BEGINS_LOWER;
	default:
		return BEGINS_OTHER;
	}
}

/* The first token from index on that is neither mark nor blank; NULL when the paragraph ends before. */
static const struct token *word_ahead(struct sentence_scanner *scanner, unsigned index)
{
	const struct token *token;

	while ((token = ahead(scanner, index)) && (token->kind == TOKEN_MARK || token->kind == TOKEN_GAP))
		index++;
	return token && token->kind != TOKEN_BREAK ? token : NULL;
}

/* 1. a. iv. at the start of a sentence number what follows. */
static bool is_enumerator(const struct token *word)
{
	if (word->kind == TOKEN_NUMBER)
		return true;
	for (uint32_t i = 0; i < word->size; i++)
		if (i >= ENUMERATOR_LETTERS || !strchr("ivxIVX", word->text[i]))
			return first_point(word).size == word->size;
	return true;
}

/* The dot of "4." is that of an ordinal, or numbers what follows. */
static bool is_number_dot(const struct sentence_scanner *scanner, const struct token *word, enum beginning beginning)
{
	const struct language_rules *rules = &scanner->words.rules;

	if (scanner->words_so_far == 1)
		return is_enumerator(&scanner->before);
	if (scanner->before.kind != TOKEN_NUMBER)
		return false;
	if (!rules->ordinal_dots || scanner->before.size > ORDINAL_DIGITS)
		return has_entry(rules->after_ordinal, word);
	return beginning == BEGINS_DIGIT || !has_entry(rules->starters, word);
}

/*
 * Whether the sentence ends between a terminator and a word behind it; set_off when closing marks or a dash are in
 * between, so that a small letter begins a cue.
 */
static bool ends_before(const struct sentence_scanner *scanner, const struct token *word, bool gap, bool set_off)
{
	enum beginning beginning = word_beginning(word);

	switch (scanner->terminator) {
	case TERMINATOR_TITLE:
		return false;
	case TERMINATOR_CLOSING:
		return beginning == BEGINS_UPPER && (scanner->closed || has_entry(scanner->words.rules.starters, word));
	case TERMINATOR_DOT:
		if (!scanner->closed && is_number_dot(scanner, word, beginning))
			return false;
		return beginning == BEGINS_UPPER || (beginning != BEGINS_LOWER && gap) || beginning == BEGINS_OTHER;
	case TERMINATOR_ENDING:
	case TERMINATOR_DOTS:
		return beginning == BEGINS_UPPER || (beginning == BEGINS_OTHER && gap);
	default:
		return beginning != BEGINS_LOWER || (gap && !set_off);
	}
}

/* Whether layout at index ends the paragraph, or the text ends there or behind it. */
static bool is_paragraph_end(struct sentence_scanner *scanner, unsigned index)
{
	const struct token *token = ahead(scanner, index);

	while (token && token->kind == TOKEN_GAP) {
		if (token->size < CUT_BYTES)
			return (const uint8_t *)token->text + token->size == scanner->words.end;
		token = ahead(scanner, ++index);
	}
	return !token || token->kind == TOKEN_BREAK;
}

/*
 * Whether the sentence ends behind what was handed out last, with a terminator pending; the terminator is forgotten
 * unless more of the sentence's end follows.
 */
static bool ends_here(struct sentence_scanner *scanner)
{
	bool gap = ahead(scanner, 0)->kind == TOKEN_GAP;
	const struct token *next = ahead(scanner, gap), *word;
	bool ends;

	if (belongs_to_end(scanner, gap, gap))
		return false;
	word = word_ahead(scanner, gap);
	ends = scanner->words_so_far && !is_continuation(next, gap) &&
	       (!word || ends_before(scanner, word, gap, scanner->closed || is_dash(next)));
	scanner->terminator = TERMINATOR_NONE;
	return ends;
}

/* Takes note of a token that is handed out. */
static void note(struct sentence_scanner *scanner, const struct token *token)
{
	enum terminator terminator = terminator_of(scanner, token);

	if (terminator != TERMINATOR_NONE) {
		if (scanner->terminator != TERMINATOR_STRONG)
			scanner->terminator = (uint8_t)terminator;
		scanner->closed = false;
	} else if (scanner->terminator != TERMINATOR_NONE) {
		scanner->closed |= token->kind == TOKEN_MARK && is_bracket_or_quote(token);
	}
	scanner->words_so_far += token_is_word(token->kind);
}

/* Saves most tokens the way through the ring. */
static bool plainly_goes_on(const struct sentence_scanner *scanner)
{
	return !scanner->count && scanner->words.end - scanner->words.at >= 2 &&
	       sentence_plainly_goes_on(scanner->words.at);
}

/* The next token, from the ring or new. */
static bool take(struct sentence_scanner *scanner, struct token *token)
{
	if (scanner->count == 0)
		return word_scanner_next(&scanner->words, token);
	*token = scanner->ring[scanner->first];
	scanner->first = (scanner->first + 1) % SENTENCE_LOOK_AHEAD;
	scanner->count--;
	return true;
}

/* The next token of the profile news. */
static bool next_of_news(struct sentence_scanner *scanner, struct token *token)
{
	if (!take(scanner, token))
		return false;
	if (token_is_layout(token->kind) || scanner->words.ends_given)
		return true;
	note(scanner, token);
	if (scanner->terminator != TERMINATOR_NONE)
		token->ends_sentence = is_paragraph_end(scanner, 0) || ends_here(scanner);
	else
		token->ends_sentence = !plainly_goes_on(scanner) && is_paragraph_end(scanner, 0);
	if (token->ends_sentence) {
		scanner->terminator = TERMINATOR_NONE;
		scanner->words_so_far = 0;
	}
	if (token->kind != TOKEN_MARK)
		scanner->before = *token;
	return true;
}

/* Past the layout at `at`. */
static const uint8_t *layout_end(const uint8_t *at, const uint8_t *end)
{
	for (struct point point = point_at(at, end); unicode_is_white_space(point.record); point = point_at(at, end))
		at += point.size;
	return at;
}

/* The next token of the profile unicode; the boundary may be inside, or behind it up to what is not layout. */
static bool next_of_unicode(struct sentence_scanner *scanner, struct token *token)
{
	const uint8_t *start, *end = scanner->words.end;

	if (!take(scanner, token))
		return false;
	if (token_is_layout(token->kind))
		return true;
	start = (const uint8_t *)token->text;
	while (scanner->boundary <= start)
		scanner->boundary = sentence_break_next(scanner->boundary, end);
	token->ends_sentence = scanner->boundary <= layout_end(start + token->size, end);
	return true;
}

/* The end of the next sentence of the profile news. */
static const uint8_t *next_news_end(struct sentence_scanner *scanner)
{
	struct token token;

	while (next_of_news(scanner, &token))
		if (token.ends_sentence)
			return (const uint8_t *)token.text + token.size;
	return scanner->words.end;
}

/* The next token of the profile whitespace, while the scanner goes ahead in that of news. */
static bool next_of_whitespace(struct sentence_scanner *scanner, struct token *token)
{
	const uint8_t *start;

	if (!word_scanner_next(&scanner->runs, token))
		return false;
	if (token_is_layout(token->kind))
		return true;
	start = (const uint8_t *)token->text;
	while (scanner->boundary <= start)
		scanner->boundary = next_news_end(scanner);
	token->ends_sentence = scanner->boundary <= start + token->size;
	return true;
}

bool sentence_scanner_next(struct sentence_scanner *scanner, struct token *token)
{
	switch (scanner->profile) {
	case PROFILE_UNICODE:
		return next_of_unicode(scanner, token);
	case PROFILE_WHITESPACE:
		return next_of_whitespace(scanner, token);
	default:
		return next_of_news(scanner, token);
	}
}
