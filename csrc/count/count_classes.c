#include "count/count_classes.h"

enum { SLOTS_FIRST = 256 };

static size_t direct_count(const struct count_classes *classes)
{
	return (size_t)classes->direct_groups * DIRECT_COUNTS;
}

ww_status count_classes_make(struct count_classes *out, const ww_alloc *alloc, uint32_t groups, ww_error *error)
{
	*out = (struct count_classes){.alloc = alloc, .direct_groups = groups < DIRECT_GROUPS ? groups : DIRECT_GROUPS};
	out->direct = alloc_zeroed(alloc, direct_count(out), sizeof *out->direct);
	out->slots = alloc_zeroed(alloc, SLOTS_FIRST, sizeof *out->slots);
	if (!out->direct || !out->slots)
		return ww_fail_memory(error);
	out->capacity = SLOTS_FIRST;
	return WW_OK;
}

ww_status count_classes_grow(struct count_classes *classes, ww_error *error)
{
	struct count_classes next = *classes;

	next.capacity = classes->capacity * 2;
	next.used = 0;
	next.slots = alloc_zeroed(classes->alloc, next.capacity, sizeof *next.slots);
	if (!next.slots)
		return ww_fail_memory(error);
	for (size_t i = 0; i < classes->capacity; i++)
		if (classes->slots[i].count)
			*count_class_at(&next, classes->slots[i].group, classes->slots[i].count) = classes->slots[i];
	alloc_free(classes->alloc, classes->slots);
	*classes = next;
	return WW_OK;
}

struct count_class *count_classes_next(const struct count_classes *classes, size_t *at)
{
	size_t direct = direct_count(classes);

	while (*at < direct + classes->capacity) {
		size_t here = (*at)++;
		struct count_class *class = here < direct ? &classes->direct[here] : &classes->slots[here - direct];

		if (class->count)
			return class;
	}
	return NULL;
}

void count_classes_clear(struct count_classes *classes)
{
	alloc_free(classes->alloc, classes->direct);
	alloc_free(classes->alloc, classes->slots);
}
