/*
 * The words of the word lists of all languages, folded and numbered, so that what a word means in a language is looked
 * up by its number. Made once for a corpus, whatever its segments and languages: some 20,000 words, 1 MB.
 */
#ifndef SPEECH_WORD_BOOK_H
#define SPEECH_WORD_BOOK_H

#include "base/hash_map.h"
#include "base/vec.h"
#include "text/fold.h"

/* The number of no word. */
#define WORD_BOOK_NONE 0

/* An entry of a word list, cut into words. */
struct book_entry {
	uint32_t first; /* among the book's entry words */
	uint32_t count;
};

struct word_book {
	const ww_alloc *alloc;
	struct hash_map words;   /* a word's number less one */
	struct vec entry_words;  /* uint32_t: numbers of the words of all entries */
	struct vec entries;      /* struct book_entry: of all lists, in their order */
	uint32_t *first_of_list; /* by list of speech_lists: its first entry */
	struct vec folded;       /* char: of word_book_add, and the scratch below */
	struct fold_scratch scratch;
};

ww_status word_book_new(struct word_book **out, const ww_alloc *alloc, ww_error *error);

/* The number of a folded word, WORD_BOOK_NONE when no list has it. */
static inline uint32_t word_book_find(const struct word_book *book, const char *folded, size_t size)
{
	return hash_map_find(&book->words, folded, size, 0) + 1;
}

/* The number of a text that is folded first, and added as one word if it is new. While the book is in one hand. */
ww_status word_book_add(uint32_t *number, struct word_book *book, const char *text, size_t size, ww_error *error);

/* Words and numbers of them: these are below. */
static inline size_t word_book_numbers(const struct word_book *book)
{
	return book->words.count + 1;
}

/* The entries of a list of a language; *count is 0 when there is none. */
const struct book_entry *word_book_entries(size_t *count, const struct word_book *book, const char *language,
                                           const char *section);

/* Numbers of the words of an entry. */
static inline const uint32_t *word_book_words(const struct word_book *book, struct book_entry entry)
{
	return (const uint32_t *)book->entry_words.items + entry.first;
}

/* Accepts NULL. */
void word_book_free(struct word_book *book);

#endif
