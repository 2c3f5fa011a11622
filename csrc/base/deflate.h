/*
 * Raw deflate streams through zlib, or libdeflate where the build found it: the same format both ways. Compressed
 * bytes differ between the two, so both belong to what "the same build" means.
 */
#ifndef BASE_DEFLATE_H
#define BASE_DEFLATE_H

#include "base/alloc.h"
#include "base/status.h"
#include "base/vec.h"

struct deflater;
struct inflater;

ww_status deflater_new(struct deflater **out, const ww_alloc *alloc, ww_error *error);

/* Appends the compressed form of size bytes to out (a vec of bytes). */
ww_status deflater_run(struct vec *out, struct deflater *deflater, const void *data, size_t size, ww_error *error);

void deflater_free(struct deflater *deflater);

ww_status inflater_new(struct inflater **out, const ww_alloc *alloc, ww_error *error);

/*
 * Inflates exactly: all of size bytes must be used and give exactly out_size bytes, else WW_EDAMAGED. The caller
 * has bounded out_size before it allocated out.
 */
ww_status inflater_run(void *out, size_t out_size, struct inflater *inflater, const void *data, size_t size,
                       ww_error *error);

void inflater_free(struct inflater *inflater);

#endif
