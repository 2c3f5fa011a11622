#include "text/pieces.h"

void piece_scanner_begin(struct piece_scanner *scanner, enum word_profile profile, const struct language *language,
                         const void *text, size_t size)
{
	*scanner = (struct piece_scanner){.plain_first = profile == PROFILE_NEWS};
	sentence_scanner_begin(&scanner->sentences, profile, language, text, size);
}

void piece_scanner_give(struct piece_scanner *scanner, const struct given_token *given, uint64_t count)
{
	scanner->plain_first = false;
	sentence_scanner_give(&scanner->sentences, given, count);
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

bool piece_scanner_next_long(struct piece_scanner *scanner, struct token *piece)
{
	if (!take_token(scanner, piece))
		return false;
	if (token_is_layout(piece->kind))
		take_layout(scanner, piece);
	else
		take_word(scanner, piece);
	return true;
}
