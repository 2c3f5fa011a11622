#include "table/repair.h"

#include "base/well_formed.h"

static const char REPLACEMENT[] = "\xef\xbf\xbd"; /* U+FFFD */

static ww_status repair(struct vec *bytes, const char *text, size_t size, ww_error *error)
{
	ww_status status = WW_OK;

	while (size > 0) {
		size_t good = well_formed(text, size);

		WW_STEP(vec_append(bytes, text, good, error));
		if (good == size)
			break;
		WW_STEP(vec_append(bytes, REPLACEMENT, sizeof REPLACEMENT - 1, error));
		text += good + 1;
		size -= good + 1;
	}
done:
	return status;
}

ww_status repair_texts(struct vec *new_bytes, struct vec *new_offsets, const char *bytes, const int64_t *offsets,
                       size_t count, ww_error *error)
{
	int64_t at = (int64_t)new_bytes->count;
	ww_status status;

	WW_STEP(vec_reserve(new_bytes, 1, error));
	WW_STEP(vec_push(new_offsets, &at, error));
	for (size_t i = 0; i < count; i++) {
		WW_STEP(repair(new_bytes, bytes + offsets[i], (size_t)(offsets[i + 1] - offsets[i]), error));
		at = (int64_t)new_bytes->count;
		WW_STEP(vec_push(new_offsets, &at, error));
	}
done:
	return status;
}
