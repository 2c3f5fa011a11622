#include "base/deflate.h"

#ifdef WW_HAVE_LIBDEFLATE
#include <libdeflate.h>
#else
#include <limits.h>
#include <zlib.h>
#endif

/*
 * The default of both libraries: the last level before time grows much faster than the stream shrinks. The numbers do
 * not mean the same search in the two, but both put their balance here.
 */
enum { DEFLATE_LEVEL = 5 };

static ww_status fail_damaged(ww_error *error)
{
	return ww_fail(error, WW_EDAMAGED, "compressed data is damaged");
}

#ifdef WW_HAVE_LIBDEFLATE

/*
 * libdeflate before 1.19 knows one allocator for the whole process only, which is not ours to set. So its own memory
 * comes from malloc here, and what this file adds to it from ww_alloc.
 */
struct deflater {
	const ww_alloc *alloc;
	struct libdeflate_compressor *compressor;
};

struct inflater {
	const ww_alloc *alloc;
	struct libdeflate_decompressor *decompressor;
};

ww_status deflater_new(struct deflater **out, const ww_alloc *alloc, ww_error *error)
{
	struct deflater *deflater = alloc_zeroed(alloc, 1, sizeof *deflater);

	*out = NULL;
	if (!deflater)
		return ww_fail_memory(error);
	deflater->alloc = alloc;
	deflater->compressor = libdeflate_alloc_compressor(DEFLATE_LEVEL);
	if (!deflater->compressor) {
		deflater_free(deflater);
		return ww_fail_memory(error);
	}
	*out = deflater;
	return WW_OK;
}

ww_status deflater_run(struct vec *out, struct deflater *deflater, const void *data, size_t size, ww_error *error)
{
	size_t bound = libdeflate_deflate_compress_bound(deflater->compressor, size);
	ww_status status = vec_reserve(out, bound, error);

	if (status == WW_OK)
		out->count +=
			libdeflate_deflate_compress(deflater->compressor, size ? data : "", size, vec_at(out, out->count), bound);
	return status;
}

void deflater_free(struct deflater *deflater)
{
	if (!deflater)
		return;
	libdeflate_free_compressor(deflater->compressor);
	alloc_free(deflater->alloc, deflater);
}

ww_status inflater_new(struct inflater **out, const ww_alloc *alloc, ww_error *error)
{
	struct inflater *inflater = alloc_zeroed(alloc, 1, sizeof *inflater);

	*out = NULL;
	if (!inflater)
		return ww_fail_memory(error);
	inflater->alloc = alloc;
	inflater->decompressor = libdeflate_alloc_decompressor();
	if (!inflater->decompressor) {
		inflater_free(inflater);
		return ww_fail_memory(error);
	}
	*out = inflater;
	return WW_OK;
}

ww_status inflater_run(void *out, size_t out_size, struct inflater *inflater, const void *data, size_t size,
                       ww_error *error)
{
	char nothing;
	size_t used = 0;
	enum libdeflate_result result;

	/* Without a place for the count it asks for exactly out_size bytes. */
	result = libdeflate_deflate_decompress_ex(inflater->decompressor, size ? data : &nothing, size,
	                                          out_size ? out : &nothing, out_size, &used, NULL);
	if (result != LIBDEFLATE_SUCCESS || used != size)
		return fail_damaged(error);
	return WW_OK;
}

void inflater_free(struct inflater *inflater)
{
	if (!inflater)
		return;
	libdeflate_free_decompressor(inflater->decompressor);
	alloc_free(inflater->alloc, inflater);
}

#else

struct deflater {
	const ww_alloc *alloc;
	z_stream stream;
};

struct inflater {
	const ww_alloc *alloc;
	z_stream stream;
};

enum { RAW_WINDOW = -15, MEMORY_LEVEL = 8 }; /* negative: no zlib header or trailer around the stream */

static voidpf zlib_allocate(voidpf opaque, uInt count, uInt size)
{
	return alloc_array(opaque, count, size);
}

static void zlib_release(voidpf opaque, voidpf block)
{
	alloc_free(opaque, block);
}

static z_stream stream_of(const ww_alloc *alloc)
{
	return (z_stream){.zalloc = zlib_allocate, .zfree = zlib_release, .opaque = (voidpf)(uintptr_t)alloc};
}

/* zlib counts windows of input and output in unsigned int: hands out the next one of each. */
static uInt next_window(size_t left)
{
	return left < UINT_MAX ? (uInt)left : UINT_MAX;
}

/*
 * Runs deflate or inflate over all of the input and as much output as there is. The result is zlib's: Z_STREAM_END
 * when the stream is complete. *in_left and *out_left go down by what was used.
 */
static int pump(z_stream *stream, int (*step)(z_streamp, int), const void *in, size_t *in_left, void *out,
                size_t *out_left)
{
	int result = Z_OK;

	stream->next_in = (z_const Bytef *)(uintptr_t)in;
	stream->next_out = out;
	while (result == Z_OK) {
		uInt in_window = stream->avail_in = next_window(*in_left);
		uInt out_window = stream->avail_out = next_window(*out_left);
		bool last = in_window == *in_left && out_window == *out_left;

		result = step(stream, last ? Z_FINISH : Z_NO_FLUSH);
		*in_left -= in_window - stream->avail_in;
		*out_left -= out_window - stream->avail_out;
	}
	return result;
}

ww_status deflater_new(struct deflater **out, const ww_alloc *alloc, ww_error *error)
{
	struct deflater *deflater = alloc_zeroed(alloc, 1, sizeof *deflater);

	*out = NULL;
	if (!deflater)
		return ww_fail_memory(error);
	deflater->alloc = alloc;
	deflater->stream = stream_of(alloc);
	if (deflateInit2(&deflater->stream, DEFLATE_LEVEL, Z_DEFLATED, RAW_WINDOW, MEMORY_LEVEL, Z_DEFAULT_STRATEGY) !=
	    Z_OK) {
		alloc_free(alloc, deflater);
		return ww_fail_memory(error);
	}
	*out = deflater;
	return WW_OK;
}

ww_status deflater_run(struct vec *out, struct deflater *deflater, const void *data, size_t size, ww_error *error)
{
	size_t bound, room;
	ww_status status;

	if (size > ULONG_MAX / 2)
		return ww_fail_memory(error);
	bound = room = deflateBound(&deflater->stream, (uLong)size);
	WW_STEP(vec_reserve(out, bound, error));
	deflateReset(&deflater->stream);
	/* The bound is zlib's own promise; it can break only if the stream was handed to two threads. */
	if (pump(&deflater->stream, deflate, data, &size, vec_at(out, out->count), &room) != Z_STREAM_END)
		return ww_fail(error, WW_EINVAL, "deflate did not finish");
	out->count += bound - room;
done:
	return status;
}

void deflater_free(struct deflater *deflater)
{
	if (!deflater)
		return;
	deflateEnd(&deflater->stream);
	alloc_free(deflater->alloc, deflater);
}

ww_status inflater_new(struct inflater **out, const ww_alloc *alloc, ww_error *error)
{
	struct inflater *inflater = alloc_zeroed(alloc, 1, sizeof *inflater);

	*out = NULL;
	if (!inflater)
		return ww_fail_memory(error);
	inflater->alloc = alloc;
	inflater->stream = stream_of(alloc);
	if (inflateInit2(&inflater->stream, RAW_WINDOW) != Z_OK) {
		alloc_free(alloc, inflater);
		return ww_fail_memory(error);
	}
	*out = inflater;
	return WW_OK;
}

ww_status inflater_run(void *out, size_t out_size, struct inflater *inflater, const void *data, size_t size,
                       ww_error *error)
{
	char nothing; /* zlib refuses NULL even where there is no room to write */
	int result;

	inflateReset(&inflater->stream);
	result = pump(&inflater->stream, inflate, size ? data : &nothing, &size, out_size ? out : &nothing, &out_size);
	if (result == Z_MEM_ERROR)
		return ww_fail_memory(error);
	if (result != Z_STREAM_END || size != 0 || out_size != 0)
		return fail_damaged(error);
	return WW_OK;
}

void inflater_free(struct inflater *inflater)
{
	if (!inflater)
		return;
	inflateEnd(&inflater->stream);
	alloc_free(inflater->alloc, inflater);
}

#endif
