/* Rows by what they are sorted by, group and count: how many there are, and how long their texts are together. */
#ifndef COUNT_COUNT_CLASSES_H
#define COUNT_COUNT_CLASSES_H

#include "base/alloc.h"
#include "base/hash.h"
#include "base/status.h"

struct count_class {
	uint64_t count; /* 0: free */
	uint32_t group;
	uint64_t rows;  /* later: the next row to write */
	uint64_t bytes; /* later: where its text goes */
};

/* Counts below this have a place of their own for the first group, often the only one; the others are hashed. */
enum { DIRECT_COUNTS = 64, DIRECT_GROUPS = 1 };

/* All zero but alloc is empty, and must get room. */
struct count_classes {
	const ww_alloc *alloc;
	struct count_class *direct;
	uint32_t direct_groups;
	struct count_class *slots; /* open addressing */
	size_t capacity;           /* a power of two */
	size_t used;
};

ww_status count_classes_make(struct count_classes *out, const ww_alloc *alloc, uint32_t groups, ww_error *error);

ww_status count_classes_grow(struct count_classes *classes, ww_error *error);

/* The class of a group and a count, which is at least 1; made if there is room for it, and otherwise NULL. */
static inline struct count_class *count_class_at(struct count_classes *classes, uint32_t group, uint64_t count)
{
	struct count_class *class;

	if (count < DIRECT_COUNTS && group < classes->direct_groups) {
		class = &classes->direct[(size_t)group * DIRECT_COUNTS + count];
	} else {
		size_t mask = classes->capacity - 1;
		size_t at = hash_mix(count ^ (uint64_t)group << 32) & mask;

		while (classes->slots[at].count && (classes->slots[at].count != count || classes->slots[at].group != group))
			at = (at + 1) & mask;
		class = &classes->slots[at];
		if (class->count == 0 && classes->used >= classes->capacity / 2)
			return NULL;
		classes->used += class->count == 0;
	}
	class->count = count;
	class->group = group;
	return class;
}

/* All classes that there are, one after the other: *at is 0 at first. NULL at the end. */
struct count_class *count_classes_next(const struct count_classes *classes, size_t *at);

void count_classes_clear(struct count_classes *classes);

#endif
