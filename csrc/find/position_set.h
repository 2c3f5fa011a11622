/* Sets of positions of a query. */
#ifndef FIND_POSITION_SET_H
#define FIND_POSITION_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { POSITION_SET_SIZE = 256, POSITION_SET_WORDS = POSITION_SET_SIZE / 64 };

struct position_set {
	uint64_t words[POSITION_SET_WORDS];
};

static inline void position_set_add(struct position_set *set, size_t position)
{
	set->words[position / 64] |= UINT64_C(1) << position % 64;
}

static inline bool position_set_has(const struct position_set *set, size_t position)
{
	return set->words[position / 64] >> position % 64 & 1;
}

static inline void position_set_unite(struct position_set *set, const struct position_set *other)
{
	for (size_t i = 0; i < POSITION_SET_WORDS; i++)
		set->words[i] |= other->words[i];
}

static inline struct position_set position_set_common(const struct position_set *left, const struct position_set *right)
{
	struct position_set common;

	for (size_t i = 0; i < POSITION_SET_WORDS; i++)
		common.words[i] = left->words[i] & right->words[i];
	return common;
}

static inline bool position_set_is_empty(const struct position_set *set)
{
	uint64_t any = 0;

	for (size_t i = 0; i < POSITION_SET_WORDS; i++)
		any |= set->words[i];
	return any == 0;
}

static inline bool position_set_meets(const struct position_set *left, const struct position_set *right)
{
	struct position_set common = position_set_common(left, right);

	return !position_set_is_empty(&common);
}

static inline bool position_set_equals(const struct position_set *left, const struct position_set *right)
{
	for (size_t i = 0; i < POSITION_SET_WORDS; i++)
		if (left->words[i] != right->words[i])
			return false;
	return true;
}

/* The lowest position of a set that is not empty. */
static inline size_t position_set_lowest(const struct position_set *set)
{
	size_t i = 0;

	while (set->words[i] == 0)
		i++;
	return i * 64 + (size_t)__builtin_ctzll(set->words[i]);
}

/* Takes the lowest position out of a set; false when it is empty. */
static inline bool position_set_take(struct position_set *set, size_t *position)
{
	if (position_set_is_empty(set))
		return false;
	*position = position_set_lowest(set);
	set->words[*position / 64] &= set->words[*position / 64] - 1;
	return true;
}

#endif
