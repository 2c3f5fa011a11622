#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/deflate.h"
#include "support/counting.h"

static void fill_like_text(struct sequence *sequence, uint8_t *data, size_t size)
{
	static const char words[][8] = {"down ", "with ", "the ", "prices ", "people ", "bread ", "now ", ". "};

	for (size_t i = 0; i < size;) {
		const char *word = words[sequence_below(sequence, 8)];
		size_t length = strlen(word) < size - i ? strlen(word) : size - i;

		memcpy(data + i, word, length);
		i += length;
	}
}

/* Raw inflate by zlib itself, so that the format is pinned whichever library was built in. */
static void assert_zlib_reads(const struct vec *packed, size_t from, const uint8_t *data, size_t size)
{
	uint8_t *back = malloc(size + 1);
	z_stream stream = {.next_in = vec_at(packed, from),
	                   .avail_in = (uInt)(packed->count - from),
	                   .next_out = back,
	                   .avail_out = (uInt)size + 1};

	assert_int_equal(inflateInit2(&stream, -15), Z_OK);
	assert_int_equal(inflate(&stream, Z_FINISH), Z_STREAM_END);
	assert_int_equal(stream.total_out, size);
	assert_int_equal(stream.avail_in, 0);
	if (size)
		assert_memory_equal(back, data, size);
	inflateEnd(&stream);
	free(back);
}

static void what_was_deflated_inflates_to_itself(void **state)
{
	enum { LARGEST = 300000 };
	static uint8_t data[LARGEST], back[LARGEST];
	static const size_t sizes[] = {0, 1, 2, 100, 4096, 65536, LARGEST};
	struct sequence sequence = {7};
	struct deflater *deflater = NULL;
	struct inflater *inflater = NULL;
	struct counting counting;
	struct vec packed;
	ww_error error;

	(void)state;
	counting_init(&counting);
	packed = vec_of(&counting.alloc, 1);
	assert_ok(deflater_new(&deflater, &counting.alloc, &error), &error);
	assert_ok(inflater_new(&inflater, &counting.alloc, &error), &error);
	for (size_t i = 0; i < 2 * sizeof sizes / sizeof sizes[0]; i++) {
		size_t size = sizes[i / 2];
		size_t before = packed.count;

		if (i % 2)
			sequence_fill(&sequence, data, size);
		else
			fill_like_text(&sequence, data, size);
		assert_ok(deflater_run(&packed, deflater, size ? data : NULL, size, &error), &error);
		assert_zlib_reads(&packed, before, data, size);
		if (i % 2 == 0 && size > 1000)
			assert_true(packed.count - before < size / 3);
		memset(back, 0, sizeof back);
		assert_ok(inflater_run(back, size, inflater, vec_at(&packed, before), packed.count - before, &error), &error);
		assert_memory_equal(back, data, size ? size : 1);
		packed.count = i % 3 ? packed.count : 0;
	}
	deflater_free(deflater);
	inflater_free(inflater);
	vec_clear(&packed);
	counting_end(&counting);
}

static void the_same_bytes_come_out_each_time(void **state)
{
	static uint8_t data[70000];
	struct sequence sequence = {8};
	struct vec packed = vec_of(&alloc_default, 1);
	struct deflater *deflater = NULL;
	ww_error error;
	size_t half;

	(void)state;
	fill_like_text(&sequence, data, sizeof data);
	assert_ok(deflater_new(&deflater, &alloc_default, &error), &error);
	assert_ok(deflater_run(&packed, deflater, data, sizeof data, &error), &error);
	half = packed.count;
	assert_ok(deflater_run(&packed, deflater, data, sizeof data, &error), &error);
	assert_int_equal(packed.count, 2 * half);
	assert_memory_equal(packed.items, vec_at(&packed, half), half);
	deflater_free(deflater);
	vec_clear(&packed);
}

struct stream {
	struct inflater *inflater;
	struct vec packed;
	uint8_t data[5000];
	uint8_t back[5001];
};

static void stream_make(struct stream *stream)
{
	struct sequence sequence = {9};
	struct deflater *deflater = NULL;
	ww_error error;

	stream->packed = vec_of(&alloc_default, 1);
	fill_like_text(&sequence, stream->data, sizeof stream->data);
	assert_ok(deflater_new(&deflater, &alloc_default, &error), &error);
	assert_ok(inflater_new(&stream->inflater, &alloc_default, &error), &error);
	assert_ok(deflater_run(&stream->packed, deflater, stream->data, sizeof stream->data, &error), &error);
	deflater_free(deflater);
}

static ww_status stream_inflate(struct stream *stream, size_t out_size, size_t size)
{
	ww_error error;
	ww_status status = inflater_run(stream->back, out_size, stream->inflater, stream->packed.items, size, &error);

	assert_true(status == WW_OK || error.message[0] != 0);
	return status;
}

static void stream_end(struct stream *stream)
{
	inflater_free(stream->inflater);
	vec_clear(&stream->packed);
}

static void inflating_is_exact(void **state)
{
	static struct stream stream;
	uint8_t more = 0;
	size_t size;
	ww_error error;

	(void)state;
	stream_make(&stream);
	size = stream.packed.count;
	assert_int_equal(stream_inflate(&stream, sizeof stream.data - 1, size), WW_EDAMAGED);
	assert_int_equal(stream_inflate(&stream, sizeof stream.data + 1, size), WW_EDAMAGED);
	assert_int_equal(stream_inflate(&stream, 0, size), WW_EDAMAGED);
	for (size_t cut = 0; cut < size; cut++)
		assert_int_equal(stream_inflate(&stream, sizeof stream.data, cut), WW_EDAMAGED);
	assert_ok(vec_push(&stream.packed, &more, &error), &error);
	assert_int_equal(stream_inflate(&stream, sizeof stream.data, size + 1), WW_EDAMAGED);
	/* And after all those failures the same inflater still works. */
	assert_int_equal(stream_inflate(&stream, sizeof stream.data, size), WW_OK);
	assert_memory_equal(stream.back, stream.data, sizeof stream.data);
	stream_end(&stream);
}

static void a_changed_byte_never_writes_out_of_bounds(void **state)
{
	static struct stream stream;
	struct sequence sequence = {10};

	(void)state;
	stream_make(&stream);
	for (int i = 0; i < 20000; i++) {
		uint8_t *byte = vec_at(&stream.packed, sequence_below(&sequence, stream.packed.count));
		uint8_t before = *byte;
		ww_status status;

		*byte = (uint8_t)sequence_next(&sequence);
		stream.back[sizeof stream.data] = 0x5a;
		status = stream_inflate(&stream, sizeof stream.data, stream.packed.count);
		assert_true(status == WW_OK || status == WW_EDAMAGED);
		assert_int_equal(stream.back[sizeof stream.data], 0x5a);
		*byte = before;
	}
	stream_end(&stream);
}

static ww_status both_ways(void *context, const ww_alloc *alloc, ww_error *error)
{
	static uint8_t data[40000], back[40000];
	struct sequence sequence = {11};
	struct vec packed = vec_of(alloc, 1);
	struct deflater *deflater = NULL;
	struct inflater *inflater = NULL;
	ww_status status;

	(void)context;
	fill_like_text(&sequence, data, sizeof data);
	WW_STEP(deflater_new(&deflater, alloc, error));
	WW_STEP(inflater_new(&inflater, alloc, error));
	WW_STEP(deflater_run(&packed, deflater, data, sizeof data, error));
	WW_STEP(inflater_run(back, sizeof back, inflater, packed.items, packed.count, error));
	assert_memory_equal(back, data, sizeof data);
done:
	deflater_free(deflater);
	inflater_free(inflater);
	vec_clear(&packed);
	return status;
}

static void every_allocation_may_fail(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(both_ways, NULL) >= 3);
	deflater_free(NULL);
	inflater_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_deflated_inflates_to_itself),
		cmocka_unit_test(the_same_bytes_come_out_each_time),
		cmocka_unit_test(inflating_is_exact),
		cmocka_unit_test(a_changed_byte_never_writes_out_of_bounds),
		cmocka_unit_test(every_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
