#include "text/pieces.h"

#include "text/news.h"
#include "text/plain.h"

/* Bytes that must be left behind a token for the shortcut, so that it need not ask at every step. */
enum { PLAIN_BYTES = 2 };

void piece_scanner_begin(struct piece_scanner *scanner, enum word_profile profile, const struct language *language,
                         const void *text, size_t size)
{
	*scanner = (struct piece_scanner){.plain_first = profile == PROFILE_NEWS};
	sentence_scanner_begin(&scanner->sentences, profile, language, text, size);
}

void piece_scanner_give(struct piece_scanner *scanner, const struct given_token *given, uint64_t count)
{
	scanner->plain_first = false;
	word_scanner_give(&scanner->sentences.words, given, count);
}

static bool take_token(struct piece_scanner *scanner, struct token *token)
{
	if (!scanner->has_held)
		return sentence_scanner_next(&scanner->sentences, token);
	*token = scanner->held;
	scanner->has_held = false;
	return true;
}

static void hold(struct piece_scanner *scanner, const struct token *token)
{
	scanner->held = *token;
	scanner->has_held = true;
}

/* The only layout that the rule can predict. */
static bool is_space(const struct token *token)
{
	return token->kind == TOKEN_GAP && token->size == 1 && token->text[0] == ' ';
}

/* A space that the rule puts there anyway is left out, and the token behind it handed out at once. */
static void take_layout(struct piece_scanner *scanner, struct token *piece)
{
	struct spacing spacing = scanner->spacing;
	struct token next;

	if (is_space(piece) && take_token(scanner, &next)) {
		if (!token_is_layout(next.kind) && spacing_word(&spacing, next.spacing)) {
			scanner->spacing = spacing;
			*piece = next;
			return;
		}
		hold(scanner, &next);
	}
	spacing_layout(&scanner->spacing, piece->kind);
}

/* Where the rule puts a space and the text has none, an empty gap goes first. */
static void take_word(struct piece_scanner *scanner, struct token *piece)
{
	struct spacing spacing = scanner->spacing;

	if (!spacing_word(&spacing, piece->spacing)) {
		scanner->spacing = spacing;
		return;
	}
	hold(scanner, piece);
	*piece = (struct token){.text = piece->text, .kind = TOKEN_GAP};
	spacing_layout(&scanner->spacing, TOKEN_GAP);
}

/* A plain word, also one before a full stop; NULL when it is none. */
static const uint8_t *plain_or_last_word_end(const struct word_scanner *words, const uint8_t *at, const uint8_t *end)
{
	const uint8_t *stop = ascii_is_letter(*at) ? plain_word_end(at, end) : NULL;

	if (stop || !ascii_is_letter(*at))
		return stop;
	return news_last_word_end(at, words->end, &words->rules);
}

/*
 * The shortcut that most pieces take: a plain word after the blank that the rule predicts, a comma, or a full stop,
 * where nothing waits, no sentence may end before it and what follows shows whether one ends behind it. False, with
 * nothing changed, when it is none of these; the long way would give the same.
 */
static bool take_plain(struct piece_scanner *scanner, struct token *piece)
{
	struct sentence_scanner *sentences = &scanner->sentences;
	const uint8_t *at = sentences->words.at, *end = sentences->words.end, *stop;
	bool is_word, ends = false;

	if (end - at <= PLAIN_BYTES || scanner->has_held || !sentence_scanner_is_idle(sentences))
		return false;
	is_word = *at != ',' && *at != '.';
	if (is_word && spacing_before_word(scanner->spacing) && *at++ != ' ')
		return false;
	if (is_word)
		stop = plain_or_last_word_end(&sentences->words, at, end - PLAIN_BYTES);
	else
		stop = plain_is_mark(at) ? at + 1 : NULL;
	ends = stop && *at == '.' && sentence_scanner_plainly_ends(sentences, at);
	if (!stop || (*at == '.' ? !ends : !sentence_plainly_goes_on(stop)))
		return false;
	*piece = (struct token){.text = (const char *)at, .size = (uint32_t)(stop - at), .ends_sentence = ends};
	piece->kind = is_word ? TOKEN_WORD : TOKEN_MARK;
	piece->spacing = scanner->spacing.before = is_word ? SPACING_WORD : SPACING_CLOSING;
	sentences->words.at = stop;
	if (is_word)
		sentence_scanner_note_plain(sentences, at, (uint32_t)(stop - at));
	else if (ends)
		sentence_scanner_note_end(sentences);
	return true;
}

bool piece_scanner_next(struct piece_scanner *scanner, struct token *piece)
{
	if (scanner->plain_first && take_plain(scanner, piece))
		return true;
	if (!take_token(scanner, piece))
		return false;
	if (token_is_layout(piece->kind))
		take_layout(scanner, piece);
	else
		take_word(scanner, piece);
	return true;
}
