/*
 * Sentences: in the spirit of UAX #29, but on tokens, and with the abbreviations, initials, ordinals and quotation
 * habits of the language. A paragraph break always ends a sentence.
 *
 * A terminator (. ! ? 。 ؟ । ...) with the quotes, brackets and emoji that close right behind it ends a sentence,
 * unless
 * - the next word starts in lower case: after a dot always, after ! and ? when a quotation or bracket closed in between
 *   (`"Stop!" he said`), as then it is the cue that follows, or when no space is there;
 * - the dot belongs to an abbreviation or an initial (lists of the language): "Mr." never ends a sentence, others only
 * before a word that is known to start sentences ("... in the U.S. The ...");
 * - it makes an ordinal ("4. Februar"), or numbers the sentence ("1. First of all");
 * - a comma or its like follows.
 * Numbers, and scripts without capitals, count as capitals. A colon never ends a sentence.
 *
 * In the profile "unicode" sentences end at the boundaries of UAX #29 and nowhere else. The token that ends a sentence
 * is then the last one before the boundary that is not layout, even where the boundary is inside of it. In the profile
 * "whitespace" sentences are those of "news", and a token in which one ends ends it: `end.`, `(yes!)`, but not `Mr.`
 */
#ifndef TEXT_SENTENCES_H
#define TEXT_SENTENCES_H

#include "text/words.h"

/* Tokens that may be looked at ahead to decide whether a sentence ends; a bound keeps the scan linear. */
enum { SENTENCE_LOOK_AHEAD = 16 };

/* Goes over one text; the text must stay. Holds no memory of its own. */
struct sentence_scanner {
	enum word_profile profile;
	struct word_scanner words;              /* in the profile whitespace that of news, for the sentences */
	struct word_scanner runs;               /* profile whitespace: its tokens */
	struct token ring[SENTENCE_LOOK_AHEAD]; /* scanned, not yet handed out */
	unsigned first;
	unsigned count;
	struct token before;     /* handed out last, layout left out */
	uint8_t terminator;      /* what may end the sentence here, see sentences.c */
	bool closed;             /* a quotation mark or bracket closed behind it */
	uint32_t words_so_far;   /* since the sentence began */
	const uint8_t *boundary; /* profiles unicode, whitespace: the first boundary past what was handed out */
};

void sentence_scanner_begin(struct sentence_scanner *scanner, enum word_profile profile,
                            const struct language *language, const void *text, size_t size);

/*
 * Right after the beginning: cuts the text into given tokens (word_scanner_give). They or the rules of news tell where
 * sentences end, or in the profile "unicode", where none of the tokens ends one, UAX #29.
 */
void sentence_scanner_give(struct sentence_scanner *scanner, const struct given_token *given, uint64_t count);

/* Whether nothing waits to be handed out, and nothing that was may end the sentence. */
static inline bool sentence_scanner_is_idle(const struct sentence_scanner *scanner)
{
	return scanner->count == 0 && scanner->terminator == 0;
}

/*
 * Whether the two bytes at `at`, behind a token that is no terminator, say by themselves that the paragraph goes on: a
 * blank and something that is no blank, or no blank at all.
 */
static inline bool sentence_plainly_goes_on(const uint8_t *at)
{
	return (*at > ' ' && *at < 0x80) || (*at == ' ' && at[1] > ' ' && at[1] < 0x80);
}

/* Takes note of a word that was taken past an idle scanner. */
static inline void sentence_scanner_note_plain(struct sentence_scanner *scanner, const uint8_t *word, uint32_t size)
{
	scanner->before.text = (const char *)word;
	scanner->before.size = size;
	scanner->before.kind = TOKEN_WORD;
	scanner->words_so_far++;
}

/*
 * Whether the dot at `at`, with two more bytes behind it, plainly ends the sentence of an idle scanner of news: right
 * behind a word that is not the only one, and before a blank and a capital.
 */
static inline bool sentence_scanner_plainly_ends(const struct sentence_scanner *scanner, const uint8_t *at)
{
	return at[1] == ' ' && at[2] >= 'A' && at[2] <= 'Z' && scanner->words_so_far > 1 &&
	       scanner->before.kind == TOKEN_WORD && scanner->before.text + scanner->before.size == (const char *)at &&
	       at[-1] < 0x80;
}

/* Takes note of that. */
static inline void sentence_scanner_note_end(struct sentence_scanner *scanner)
{
	scanner->words_so_far = 0;
	scanner->closed = false;
}

/* The next token, layout included, with ends_sentence set; false at the end of the text. */
bool sentence_scanner_next(struct sentence_scanner *scanner, struct token *token);

#endif
