/*
 * Word lists: plain text files (`[section]` lines, one entry a line, # comments), one file per language, compiled in
 * by text/lists.py.
 */
#ifndef TEXT_LISTS_H
#define TEXT_LISTS_H

#include <stddef.h>
#include <stdint.h>

/* Static data; an array of lists is sorted by language and section, entries are UTF-8 in the order of the file. */
struct word_list {
	const char *language; /* the file's name without .txt */
	const char *section;
	const char *const *entries;
	const uint16_t *slots; /* hash table of word_list_find: index of an entry plus one, 0 for an empty slot */
	uint32_t slot_mask;    /* slots - 1, a power of two less one; at least half of the slots are empty */
	size_t count;
};

/* The list of a language and section among count lists; NULL when there is none. */
const struct word_list *word_lists_get(const struct word_list *lists, size_t count, const char *language,
                                       const char *section);

/* What the lists know bytes by; to be computed once where several lists are asked. */
uint32_t word_list_hash(const char *data, size_t size);

/* The index of the entry of exactly these bytes, whose hash is known; list->count when there is none. */
size_t word_list_find_hashed(const struct word_list *list, uint32_t hash, const char *data, size_t size);

static inline size_t word_list_find(const struct word_list *list, const char *data, size_t size)
{
	return word_list_find_hashed(list, word_list_hash(data, size), data, size);
}

#endif
