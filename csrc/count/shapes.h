/* Shapes of sequences: which of the values from a start on are in them, and where "_" stands for one that is left out.
 */
#ifndef COUNT_SHAPES_H
#define COUNT_SHAPES_H

#include "count/members.h"

enum {
	SHAPE_MAX = 65,    /* fields: 64, and the filler of a template */
	SHAPES_MAX = 1024, /* of one question */
	SKIP_MAX = 16
};

/* A sequence of values by their distance from the start; SHAPE_GAP stands for MEMBER_GAP. */
enum { SHAPE_GAP = 0xff };

struct shape {
	uint8_t length;
	uint8_t reach; /* values from the start on that it needs */
	uint8_t fields[SHAPE_MAX];
};

struct shapes {
	const ww_alloc *alloc;
	struct shape *items;
	size_t count;
	uint32_t longest; /* fields */
	uint32_t reach;
};

/*
 * Skip-grams (Guthrie et al. 2006): from to to values of which at most `skip` are left out between them, each shown as
 * a gap. WW_EINVAL for more than SHAPES_MAX of them, or a skip above SKIP_MAX.
 */
ww_status shapes_of_skips(struct shapes *out, const ww_alloc *alloc, uint32_t from, uint32_t to, uint32_t skip,
                          ww_error *error);

/* Templates: sequences of n >= 2 values in which one is a gap, followed by what stands there. */
ww_status shapes_of_templates(struct shapes *out, const ww_alloc *alloc, uint32_t n, ww_error *error);

static inline uint32_t shape_value(const struct shape *shape, const uint32_t *values, uint32_t field)
{
	return shape->fields[field] == SHAPE_GAP ? MEMBER_GAP : values[shape->fields[field]];
}

void shapes_clear(struct shapes *shapes);

#endif
