#include "count/shapes.h"

#include <inttypes.h>

/* Skip-grams on their way: the shapes that go on from one are made before the next. */
struct skipping {
	struct shapes *shapes;
	uint32_t from;
	uint32_t to;
	uint32_t skip;
	bool overflow;
};

static void add_shape(struct shapes *shapes, struct shape shape)
{
	shapes->items[shapes->count++] = shape;
	if (shape.length > shapes->longest)
		shapes->longest = shape.length;
	if (shape.reach > shapes->reach)
		shapes->reach = shape.reach;
}

/* shape has `values` values and `skipped` gaps, and ends with a value. */
static void add_skips(struct skipping *skipping, struct shape shape, uint32_t values, uint32_t skipped)
{
	if (values >= skipping->from) {
		skipping->overflow |= skipping->shapes->count == SHAPES_MAX;
		if (!skipping->overflow)
			add_shape(skipping->shapes, shape);
	}
	if (values == skipping->to || skipping->overflow)
		return;
	for (;; skipped++) {
		struct shape longer = shape;

		longer.fields[longer.length++] = longer.reach++;
		add_skips(skipping, longer, values + 1, skipped);
		if (skipped == skipping->skip)
			break;
		shape.fields[shape.length++] = SHAPE_GAP;
		shape.reach++;
	}
}

static ww_status shapes_new(struct shapes *out, const ww_alloc *alloc, ww_error *error)
{
	*out = (struct shapes){.alloc = alloc};
	out->items = alloc_array(alloc, SHAPES_MAX, sizeof *out->items);
	return out->items ? WW_OK : ww_fail_memory(error);
}

ww_status shapes_of_skips(struct shapes *out, const ww_alloc *alloc, uint32_t from, uint32_t to, uint32_t skip,
                          ww_error *error)
{
	struct skipping skipping = {.shapes = out, .from = from, .to = to, .skip = skip};
	ww_status status;

	WW_STEP(shapes_new(out, alloc, error));
	if (skip > SKIP_MAX || to + skip >= SHAPE_MAX)
		return ww_fail(error, WW_EINVAL, "skip is %" PRIu32 ": at most %d words are left out, and none may be the %dth",
		               skip, SKIP_MAX, SHAPE_MAX);
	add_skips(&skipping, (struct shape){.length = 1, .reach = 1}, 1, 0);
	if (skipping.overflow)
		status = ww_fail(error, WW_EINVAL,
		                 "sequences of %" PRIu32 " words with up to %" PRIu32
		                 " left out have more than %d shapes; take fewer of either",
		                 to, skip, SHAPES_MAX);
done:
	return status;
}

ww_status shapes_of_templates(struct shapes *out, const ww_alloc *alloc, uint32_t n, ww_error *error)
{
	ww_status status;

	WW_STEP(shapes_new(out, alloc, error));
	for (uint32_t slot = 0; slot < n; slot++) {
		struct shape shape = {.length = (uint8_t)(n + 1), .reach = (uint8_t)n};

		for (uint32_t field = 0; field < n; field++)
			shape.fields[field] = (uint8_t)(field == slot ? SHAPE_GAP : field);
		shape.fields[n] = (uint8_t)slot;
		add_shape(out, shape);
	}
done:
	return status;
}

void shapes_clear(struct shapes *shapes)
{
	alloc_free(shapes->alloc, shapes->items);
}
