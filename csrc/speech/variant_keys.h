/* What a text is found by: keys that its variants share. */
#ifndef SPEECH_VARIANT_KEYS_H
#define SPEECH_VARIANT_KEYS_H

#include "base/hash.h"
#include "speech/slogan_words.h"

/* What a key is made of; keys of different kinds are never the same. */
enum variant_key {
	KEY_LETTERS = 1, /* all letters in a row */
	KEY_WORDS,       /* words in order */
	KEY_SET,         /* words in any order, each once */
	KEY_SLIP,        /* all words but one, and what is alike in that one */
	KEY_PART,        /* words of a part of a longer text */
	KEY_FRAME,       /* all words but one */
	KEY_RUN          /* three words in a row, of a long text */
};

/* A text, as the words that carry meaning; or all its words when none does. */
struct wording_content {
	const struct slogan_word *words;
	size_t count;
};

/* A run of the words of a content. */
struct content_part {
	uint32_t from;
	uint32_t end;
};

/* Keys of one owner's texts, who shares none with others. */
struct key_maker {
	uint64_t seed; /* random */
	uint32_t owner;
};

/*
 * Leaves in words (a vec of struct slogan_word) those that carry meaning, and of what is repeated as a whole one
 * ("four more years, four more years").
 */
void content_reduce(struct vec *words);

static inline struct content_part content_all(struct wording_content content)
{
	return (struct content_part){0, (uint32_t)content.count};
}

/* How much words weigh: 2 for a word, 1 for an ideograph. */
size_t content_weight(struct wording_content content, struct content_part part);

/* Of all words of a text, those that carry no meaning, too. Double letters count once. */
uint64_t key_of_letters(struct key_maker maker, const struct slogan_forms *words, const struct slogan_word *all,
                        size_t count);

uint64_t key_of_part(struct key_maker maker, enum variant_key kind, struct wording_content content,
                     struct content_part part);

/* All words but number `gap`, and a detail of what stands there. */
uint64_t key_of_rest(struct key_maker maker, enum variant_key kind, struct wording_content content, size_t gap,
                     uint64_t detail);

/*
 * The words as a set. False when their order matters, and for texts that are too short (less than two different
 * words) or too long for that.
 */
bool key_of_set(uint64_t *key, struct key_maker maker, struct wording_content content);

enum { CONTENT_PARTS = 16 };

/*
 * The parts of a text that alone may stand for the whole, the longest first: what stands between marks, one or more
 * such stretches at the beginning or end, and the text without one or two words at its beginning or end, where these
 * turn it not into its opposite. Each weighs two words or more. Returns how many there are.
 */
size_t content_parts(struct content_part parts[CONTENT_PARTS], struct wording_content content);

#endif
