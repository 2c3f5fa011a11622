#include "text/fold.h"

#include <assert.h>
#include <utf8proc.h>

#include "text/ascii.h"
#include "text/unicode.h"

enum {
	APOSTROPHE = 0x2019,
	DOTLESS_SMALL_I = 0x131,
	DOTTED_CAPITAL_I = 0x130,
	SOFT_HYPHEN = 0xAD,
	/*
	 * Marks in a row that are put in canonical order together, the bound of the Stream-Safe Text Format (UAX #15, 13):
	 * no language comes near it, and without it ordering would be quadratic in the length of the run.
	 */
	MARKS_IN_A_ROW = 30
};

/* Folding on the way: bytes that wait to be folded together. */
struct fold {
	struct vec *out;
	struct vec *waiting; /* bytes, well-formed */
	struct vec *points;  /* int32_t, scratch of fold_waiting */
	unsigned marks;      /* in a row at the end of waiting */
	enum folding folding;
};

/* What waits, as decomposed code points. */
static ww_status decompose_waiting(struct fold *fold, utf8proc_option_t options, ww_error *error)
{
	utf8proc_ssize_t size = (utf8proc_ssize_t)fold->waiting->count, needed;
	ww_status status;

	WW_STEP(vec_reserve(fold->points, fold->waiting->count + 1, error)); /* utf8proc_reencode ends with a zero */
	needed = utf8proc_decompose(fold->waiting->items, size, fold->points->items,
	                            (utf8proc_ssize_t)fold->points->capacity - 1, options);
	if (needed >= (utf8proc_ssize_t)fold->points->capacity) {
		WW_STEP(vec_reserve(fold->points, (size_t)needed + 1, error));
		needed = utf8proc_decompose(fold->waiting->items, size, fold->points->items, needed, options);
	}
	assert(needed >= 0); /* all of it is well-formed */
	fold->points->count = (size_t)needed;
done:
	return status;
}

/* Composes what waits and puts small letters for I and İ. */
static ww_status turn_turkic(struct fold *fold, ww_error *error)
{
	const utf8proc_option_t options = UTF8PROC_COMPOSE | UTF8PROC_STABLE;
	utf8proc_int32_t *points;
	utf8proc_ssize_t count;
	ww_status status;

	WW_STEP(decompose_waiting(fold, options, error));
	points = fold->points->items;
	count = utf8proc_normalize_utf32(points, (utf8proc_ssize_t)fold->points->count, options);
	for (utf8proc_ssize_t i = 0; i < count; i++)
		points[i] = points[i] == 'I' ? DOTLESS_SMALL_I : points[i] == DOTTED_CAPITAL_I ? 'i' : points[i];
	fold->waiting->count = 0;
	WW_STEP(vec_append(fold->waiting, points, (size_t)utf8proc_reencode(points, count, options), error));
done:
	return status;
}

/* Folds and composes what waits, and appends it to out. */
static ww_status fold_waiting(struct fold *fold, ww_error *error)
{
	const utf8proc_option_t options = UTF8PROC_CASEFOLD | UTF8PROC_COMPOSE | UTF8PROC_STABLE;
	ww_status status = WW_OK;
	utf8proc_ssize_t size;

	if (fold->waiting->count == 0)
		goto done;
	if (fold->folding == FOLDING_TURKIC)
		WW_STEP(turn_turkic(fold, error));
	WW_STEP(decompose_waiting(fold, options, error));
	size = utf8proc_reencode(fold->points->items, (utf8proc_ssize_t)fold->points->count, options);
	WW_STEP(vec_append(fold->out, fold->points->items, (size_t)size, error));
	fold->waiting->count = 0;
	fold->marks = 0;
done:
	return status;
}

static ww_status fold_point(struct fold *fold, struct point point, const uint8_t *at, bool inside, ww_error *error)
{
	ww_status status = WW_OK;

	if (point.value == SOFT_HYPHEN)
		goto done;
	fold->marks = unicode_class(point.record) == CLASS_MARK ? fold->marks + 1 : 0;
	if (point.value == UTF8_INVALID || fold->marks > MARKS_IN_A_ROW)
		WW_STEP(fold_waiting(fold, error));
	if (point.value == UTF8_INVALID)
		WW_STEP(vec_append(fold->out, at, point.size, error));
	else if (point.value == APOSTROPHE && inside)
		WW_STEP(vec_append(fold->waiting, "'", 1, error));
	else
		WW_STEP(vec_append(fold->waiting, at, point.size, error));
done:
	return status;
}

static ww_status fold_points(struct fold *fold, const uint8_t *start, const uint8_t *end, ww_error *error)
{
	ww_status status = WW_OK;

	for (const uint8_t *at = start; at < end;) {
		struct point point = point_at(at, end);

		WW_STEP(fold_point(fold, point, at, at > start && at + point.size < end, error));
		at += point.size;
	}
	WW_STEP(fold_waiting(fold, error));
done:
	return status;
}

/* Lower case of ASCII; false, with nothing changed, when there is a byte beyond. */
static bool fold_ascii(char *out, const char *data, size_t size)
{
	uint8_t beyond = 0;

	for (size_t i = 0; i < size; i++) {
		uint8_t byte = (uint8_t)data[i];

		out[i] = (char)(ascii_is_upper(byte) ? byte | 0x20 : byte);
		beyond |= byte;
	}
	return beyond < 0x80;
}

ww_status fold_text_with(struct vec *out, struct fold_scratch *scratch, const char *data, size_t size,
                         enum folding folding, ww_error *error)
{
	struct fold fold = {
		.out = out,
		.waiting = &scratch->waiting,
		.points = &scratch->points,
		.folding = fold_depends_on_language(data, size) ? folding : FOLDING_COMMON,
	};
	const uint8_t *start = (const uint8_t *)data;
	ww_status status;

	scratch->waiting.count = scratch->points.count = 0;
	WW_STEP(vec_reserve(out, size, error));
	if (size && fold.folding == FOLDING_COMMON && fold_ascii((char *)out->items + out->count, data, size))
		out->count += size;
	else
		WW_STEP(fold_points(&fold, start, size ? start + size : start, error));
done:
	return status;
}

ww_status fold_text(struct vec *out, const char *data, size_t size, enum folding folding, ww_error *error)
{
	struct fold_scratch scratch = fold_scratch_of(out->alloc);
	ww_status status = fold_text_with(out, &scratch, data, size, folding, error);

	fold_scratch_clear(&scratch);
	return status;
}
