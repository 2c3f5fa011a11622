#include "text/lists.h"

#include <stdbool.h>
#include <string.h>

/* FNV-1a, as text/lists.py computes it too. Tables are fixed, so nobody can choose entries that collide. */
uint32_t word_list_hash(const char *data, size_t size)
{
	uint32_t value = 2166136261;

	for (size_t i = 0; i < size; i++)
		value = (value ^ (uint8_t)data[i]) * 16777619;
	return value;
}

static bool is_entry(const char *entry, const char *data, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (entry[i] == '\0' || entry[i] != data[i])
			return false;
	return entry[size] == '\0';
}

size_t word_list_find_hashed(const struct word_list *list, uint32_t hash, const char *data, size_t size)
{
	uint32_t slot;

	if (list->count == 0)
		return 0;
	slot = hash & list->slot_mask;
	for (; list->slots[slot]; slot = (slot + 1) & list->slot_mask)
		if (is_entry(list->entries[list->slots[slot] - 1], data, size))
			return list->slots[slot] - 1U;
	return list->count;
}

static int compare_list(const char *language, const char *section, const struct word_list *list)
{
	int order = strcmp(language, list->language);

	return order ? order : strcmp(section, list->section);
}

const struct word_list *word_lists_get(const struct word_list *lists, size_t count, const char *language,
                                       const char *section)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare_list(language, section, &lists[middle]);

		if (order == 0)
			return &lists[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
