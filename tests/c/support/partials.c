#include "support/partials.h"

#include <errno.h>

ww_partial *partial_counted(const ww_corpus *corpus, const ww_partial_options *options, const ww_run *run)
{
	ww_partial *partial;
	ww_error error;

	assert_ok(ww_partial_count(&partial, corpus, options, run, &error), &error);
	return partial;
}

static int take(void *user, const char *data, size_t size)
{
	return vec_append(user, data, size, NULL) == WW_OK ? 0 : -ENOMEM;
}

ww_status partial_write_to(struct vec *out, const ww_partial *partial, ww_error *error)
{
	return ww_partial_write(partial, take, out, NULL, error);
}

struct vec partial_written(const ww_partial *partial)
{
	struct vec bytes = vec_of(&alloc_default, 1);
	ww_error error;

	assert_ok(partial_write_to(&bytes, partial, &error), &error);
	return bytes;
}
