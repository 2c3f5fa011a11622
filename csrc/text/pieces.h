/*
 * A text as its stream of pieces: words and marks, and layout only where it differs from the spacing rule. An empty
 * layout piece says "nothing here" where the rule would put a space. piece_scanner and speller are inverse: for every
 * byte string x, spelling the pieces of x gives x.
 */
#ifndef TEXT_PIECES_H
#define TEXT_PIECES_H

#include "base/status.h"
#include "base/vec.h"
#include "text/news.h"
#include "text/plain.h"
#include "text/sentences.h"
#include "text/spacing.h"
#include "text/words.h"

/* Goes over one text; the text must stay. Holds no memory of its own. */
struct piece_scanner {
	struct sentence_scanner sentences;
	struct spacing spacing;
	struct token held; /* a word that waits while the layout before it is handed out */
	bool has_held;
	bool plain_first; /* the shortcut for plain words may be tried */
};

void piece_scanner_begin(struct piece_scanner *scanner, enum word_profile profile, const struct language *language,
                         const void *text, size_t size);

/* Right after the beginning: cuts the text into given tokens, see sentence_scanner_give. */
void piece_scanner_give(struct piece_scanner *scanner, const struct given_token *given, uint64_t count);

/* Bytes that must be left behind a piece for the shortcut, so that it need not ask at every step. */
enum { PIECE_BYTES_AHEAD = 2 };

/* A plain word, also one before a full stop; NULL when it is none. */
static inline const uint8_t *piece_plain_word_end(const struct word_scanner *words, const uint8_t *at,
                                                  const uint8_t *end)
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
static inline bool piece_scanner_take_plain(struct piece_scanner *scanner, struct token *piece)
{
	struct sentence_scanner *sentences = &scanner->sentences;
	const uint8_t *at = sentences->words.at, *end = sentences->words.end, *stop;
	bool is_word, ends = false;

	if (end - at <= PIECE_BYTES_AHEAD || scanner->has_held || !sentence_scanner_is_idle(sentences))
		return false;
	is_word = *at != ',' && *at != '.';
	if (is_word && spacing_before_word(scanner->spacing) && *at++ != ' ')
		return false;
	if (is_word)
		stop = piece_plain_word_end(&sentences->words, at, end - PIECE_BYTES_AHEAD);
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

/* The next piece without the shortcut. */
bool piece_scanner_next_long(struct piece_scanner *scanner, struct token *piece);

/* The next piece; false at the end of the text. */
static inline bool piece_scanner_next(struct piece_scanner *scanner, struct token *piece)
{
	return (scanner->plain_first && piece_scanner_take_plain(scanner, piece)) ||
	       piece_scanner_next_long(scanner, piece);
}

/* Turns pieces back into text, or only into offsets. All zero at the start of a document. */
struct speller {
	struct spacing spacing;
	uint64_t bytes; /* spelt so far */
};

/*
 * Takes the next piece: returns the byte offset at which its text starts. The piece ends at speller->bytes afterwards;
 * a space that the rule puts before it is in between.
 */
static inline uint64_t speller_take(struct speller *speller, uint8_t kind, uint8_t spacing_class, uint32_t size)
{
	if (token_is_layout(kind))
		spacing_layout(&speller->spacing, kind);
	else
		speller->bytes += spacing_word(&speller->spacing, spacing_class);
	speller->bytes += size;
	return speller->bytes - size;
}

#endif
