#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/checksum.h"
#include "support/counting.h"
#include "support/dump.h"
#include "support/partials.h"
#include "support/plain_corpus.h"

static const struct test_text rally[] = {
	{.id = "a", .date = "2021-03-01", .source = "Post", .text = "No justice, no peace! No justice, no peace!"},
	{.id = "b", .date = "2021-03-09", .source = "Times", .text = "There is no peace.\n\nNo justice"},
	{.id = "c", .text = "Peace"},
};
enum { RALLY = sizeof rally / sizeof *rally };

/* Of the rally: its 1- to 3-grams by month. */
static struct vec small_partial(void **state)
{
	ww_partial_options options = {.size = sizeof options, .to = 3, .by = "month"};
	ww_partial *partial = partial_counted(corpus_of(state, rally, RALLY), &options, NULL);
	struct vec bytes = partial_written(partial);

	ww_partial_free(partial);
	return bytes;
}

static ww_status read_status(const void *data, size_t size, ww_error *error)
{
	ww_partial *partial;
	ww_status status = ww_partial_from_bytes(&partial, data, size, NULL, NULL, error);

	assert_true((status == WW_OK) == (partial != NULL));
	ww_partial_free(partial);
	return status;
}

static void bytes_become_the_partial_again(void **state)
{
	struct sequence dice = {41};
	struct made_texts made = made_texts_new(&dice, 1000, 40);
	static const char *const groups[] = {NULL, "month", "source"};
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);
	ww_error error;

	for (size_t i = 0; i < 3; i++) {
		ww_partial_options options = {
			.size = sizeof options, .to = 3, .by = groups[i], .marks = i == 1, .min_count = i + 1};
		ww_partial *partial = partial_counted(corpus, &options, NULL), *again;
		struct vec bytes = partial_written(partial), written;
		ww_table *table, *wanted;
		char *given_rows, *wanted_rows;

		assert_ok(ww_partial_from_bytes(&again, bytes.items, bytes.count, NULL, NULL, &error), &error);
		written = partial_written(again);
		assert_int_equal(written.count, bytes.count);
		assert_memory_equal(written.items, bytes.items, bytes.count);
		assert_int_equal(ww_partial_summarise(again).cut, i > 0);
		assert_int_equal(ww_partial_summarise(again).entries, ww_partial_summarise(partial).entries);
		assert_ok(ww_partial_table(&table, again, NULL, NULL, &error), &error);
		assert_ok(ww_partial_table(&wanted, partial, NULL, NULL, &error), &error);
		given_rows = table_dump(table);
		wanted_rows = table_dump(wanted);
		assert_same_lines(given_rows, wanted_rows);
		free(given_rows);
		free(wanted_rows);
		ww_table_free(table);
		ww_table_free(wanted);
		vec_clear(&bytes);
		vec_clear(&written);
		ww_partial_free(partial);
		ww_partial_free(again);
	}
	made_texts_free(&made);
}

/* PARTIAL.md, byte for byte but for checksums: "a" twice in a document of the first group and once in the other. */
static void the_format_is_as_described(void **state)
{
	static const uint8_t head[] = {
		0x89,  'W', 'W', 'P', '\r', '\n', 0x1a, '\n', 1,   0,   0,   0,   32,  0, 0, 0, /* version, size of the head */
		4 | 8, 1,   2,   0,                                                             /* flags, lengths, unit */
		6,     'f', 'o', 'l', 'd',  'e',  'd',  5,    'm', 'o', 'n', 't', 'h',          /* layer, by */
		3,     2,                                                                       /* entries, groups */
		7,     '2', '0', '2', '1',  '-',  '0',  '3',  1,   3,                           /* label, documents, words */
		0,     1,   1,
	};
	static const uint8_t block[] = {
		23, 0, 0, 0, 3, 0, 0, 0, /* size, entries */
	};
	static const uint8_t entries[] = {
		0, 1, 'a', 1,   0,   1, 0, 0, 0, /* [a] */
		1, 3, 0,   'a', 'b', 0, 0, 0,    /* [a, ab] */
		1, 1, 'b', 0,   0,   0,          /* [ab] */
	};
	static const struct test_text texts[] = {{.text = "a\n\na ab", .date = "2021-03-01"}, {.text = "a"}};
	ww_partial_options options = {.size = sizeof options, .to = 2, .by = "month"};
	ww_partial *partial = partial_counted(corpus_of(state, texts, 2), &options, NULL);
	struct vec bytes = partial_written(partial);
	const uint8_t *at = bytes.items;

	assert_int_equal(bytes.count, sizeof head + 4 + sizeof block + 4 + sizeof entries);
	assert_memory_equal(at, head, sizeof head);
	at += sizeof head + 4;
	assert_memory_equal(at, block, sizeof block);
	assert_memory_equal(at + sizeof block + 4, entries, sizeof entries);
	vec_clear(&bytes);
	ww_partial_free(partial);
}

static void every_flipped_bit_is_found(void **state)
{
	struct vec bytes = small_partial(state);
	uint8_t *data = bytes.items;
	ww_error error;

	assert_true(bytes.count > 200 && bytes.count < 1000);
	for (size_t bit = 0; bit < bytes.count * 8; bit++) {
		data[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_status(read_status(data, bytes.count, &error), WW_EDAMAGED, &error);
		data[bit / 8] ^= (uint8_t)(1 << bit % 8);
	}
	assert_ok(read_status(data, bytes.count, &error), &error);
	vec_clear(&bytes);
}

static void every_other_length_is_found(void **state)
{
	struct vec bytes = small_partial(state);
	ww_error error;

	for (size_t size = 0; size < bytes.count; size++) {
		uint8_t *cut = malloc(size ? size : 1); /* so that a byte read behind its end is noticed */

		assert_non_null(cut);
		memcpy(cut, bytes.items, size);
		assert_status(read_status(cut, size, &error), WW_EDAMAGED, &error);
		free(cut);
	}
	assert_ok(vec_push(&bytes, "", &error), &error);
	assert_status(read_status(bytes.items, bytes.count, &error), WW_EDAMAGED, &error);
	assert_string_equal(error.message, "partial: more bytes than it should have");
	assert_status(read_status(NULL, 0, &error), WW_EDAMAGED, &error);
	assert_string_equal(error.message, "partial: not one, or changed in its first bytes");
	vec_clear(&bytes);
}

enum { PREFIX_BYTES = 16, SIZE_AT = 12, VERSION_AT = 8, BLOCK_HEAD_BYTES = 12 };

static uint32_t u32_at(const uint8_t *at)
{
	return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/* Makes all checksums right for what was forged; false where sizes lead out of the bytes. */
static bool sign(uint8_t *data, size_t size)
{
	uint64_t at = PREFIX_BYTES + (uint64_t)u32_at(data + SIZE_AT);
	uint32_t crc;

	if (at + 4 > size)
		return false;
	crc = checksum(0, data, at);
	put_u32(data + at, crc);
	for (at += 4; at + BLOCK_HEAD_BYTES <= size;) {
		uint64_t end = at + BLOCK_HEAD_BYTES + u32_at(data + at);

		if (end > size)
			return false;
		crc =
			checksum(checksum(crc, data + at, 8), data + at + BLOCK_HEAD_BYTES, (size_t)(end - at) - BLOCK_HEAD_BYTES);
		put_u32(data + at + 8, crc);
		at = end;
	}
	return true;
}

static void a_newer_version_is_told_from_damage(void **state)
{
	struct vec bytes = small_partial(state);
	ww_error error;

	put_u32((uint8_t *)bytes.items + VERSION_AT, 2);
	assert_true(sign(bytes.items, bytes.count));
	assert_status(read_status(bytes.items, bytes.count, &error), WW_EVERSION, &error);
	assert_string_equal(error.message, "partial: of version 2; the newest that is known is 1");
	vec_clear(&bytes);
}

/* Reads, merges and shows what may be forged, with an allocator that counts; returns the most bytes held at once. */
static int64_t use(const uint8_t *data, size_t size, bool *taken)
{
	struct counting counting;
	ww_partial *partial, *sum = NULL;
	ww_table *table = NULL;
	ww_error error;
	ww_status status;
	int64_t most;

	counting_init(&counting);
	status = ww_partial_from_bytes(&partial, data, size, &counting.alloc, NULL, &error);
	most = counting.most;
	*taken = status == WW_OK;
	if (*taken) {
		const ww_partial *parts[2] = {partial, partial};

		status = ww_partial_merge(&sum, parts, 2, NULL, &error);
		assert_true(status == WW_OK || status == WW_ELIMIT);
		assert_ok(ww_partial_table(&table, partial, NULL, NULL, &error), &error);
	} else {
		assert_status(status, WW_EDAMAGED, &error);
		assert_memory_equal(error.message, "partial", 7);
	}
	ww_table_free(table);
	ww_partial_free(sum);
	ww_partial_free(partial);
	counting_end(&counting);
	return most;
}

/* Bytes and lengths that lie, with checksums that do not: nothing worse than an error comes of it. */
static void what_is_forged_harms_nobody(void **state)
{
	static const uint8_t values[] = {0, 1, 2, 5, 0x7f, 0x80, 0xff};
	struct vec bytes = small_partial(state), forged = vec_of(&alloc_default, 1);
	struct sequence dice = {43};
	size_t taken = 0, tried = 0;
	ww_error error;

	for (size_t i = 0; i < bytes.count * sizeof values + 20000; i++) {
		size_t changes = i < bytes.count * sizeof values ? 1 : 2 + sequence_below(&dice, 4);
		bool is_taken;

		forged.count = 0;
		assert_ok(vec_append(&forged, bytes.items, bytes.count, &error), &error);
		for (size_t change = 0; change < changes; change++) {
			size_t at = changes == 1 ? i / sizeof values : sequence_below(&dice, bytes.count);
			uint8_t value = changes == 1 ? values[i % sizeof values] : (uint8_t)sequence_next(&dice);

			((uint8_t *)forged.items)[at] = value;
		}
		put_u32((uint8_t *)forged.items + VERSION_AT, 1);
		if (!sign(forged.items, forged.count))
			continue;
		tried++;
		assert_true(use(forged.items, forged.count, &is_taken) < 40000);
		taken += is_taken;
	}
	assert_true(taken > 100 && tried - taken > 10000);
	vec_clear(&forged);
	vec_clear(&bytes);
}

/* A head of its own making, signed, in out. */
static void forge(struct vec *out, const void *head, size_t head_size, const void *blocks, size_t blocks_size)
{
	static const uint8_t prefix[PREFIX_BYTES] = {0x89, 'W', 'W', 'P', '\r', '\n', 0x1a, '\n', 1};
	ww_error error;

	out->count = 0;
	assert_ok(vec_append(out, prefix, sizeof prefix, &error), &error);
	assert_ok(vec_append(out, head, head_size, &error), &error);
	put_u32((uint8_t *)out->items + SIZE_AT, (uint32_t)head_size);
	assert_ok(bytes_u32(out, 0, &error), &error);
	assert_ok(vec_append(out, blocks, blocks_size, &error), &error);
	sign(out->items, out->count);
}

static void lengths_that_lie_take_no_memory(void **state)
{
	/* 2^62 entries; 2^31 groups; a label and a layer of 2^40 bytes. */
	static const struct {
		uint8_t head[32];
		size_t size;
	} heads[] = {
		{"\0\1\1\0\1f\x80\x80\x80\x80\x80\x80\x80\x80\x40\1\0\1\1", 19},
		{"\4\1\1\0\1f\1m\0\x80\x80\x80\x80\x08\1a\1\1", 18},
		{"\4\1\1\0\1f\1m\0\1\x80\x80\x80\x80\x80\x20", 16},
		{"\0\1\1\0\x80\x80\x80\x80\x80\x20", 10},
	};
	/* A block of 2^32 - 1 bytes, and one of as many entries. */
	static const uint8_t head[] = {0, 1, 1, 0, 1, 'f', 1, 1, 0, 1, 1};
	static const uint8_t huge[16] = {0xff, 0xff, 0xff, 0xff, 1};
	static const uint8_t many[16] = {4, 0, 0, 0, 0xff, 0xff, 0xff, 0xff};
	struct vec bytes = vec_of(&alloc_default, 1);
	bool taken;

	(void)state;
	for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
		forge(&bytes, heads[i].head, heads[i].size, "", 0);
		assert_true(use(bytes.items, bytes.count, &taken) < 20000);
		assert_false(taken);
	}
	forge(&bytes, head, sizeof head, huge, sizeof huge);
	assert_true(use(bytes.items, bytes.count, &taken) < 20000 && !taken);
	forge(&bytes, head, sizeof head, many, sizeof many);
	assert_true(use(bytes.items, bytes.count, &taken) < 20000 && !taken);
	vec_clear(&bytes);
}

static void sums_of_more_than_64_bits_are_refused(void **state)
{
	/* The term "a", 2^63 times in one document, of 1. */
	static const uint8_t head[] = {0, 1, 1, 0, 1, 'f', 1, 1, 0, 1, 1};
	static const uint8_t block[] = {14, 0,   0, 0,    1,    0,    0,    0,    0,    0,    0,    0,   0,
	                                1,  'a', 1, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f};
	struct vec bytes = vec_of(&alloc_default, 1);
	ww_partial *partial, *sum;
	ww_error error;

	(void)state;
	forge(&bytes, head, sizeof head, block, sizeof block);
	((uint8_t *)bytes.items)[PREFIX_BYTES + sizeof head + 4] = 13;
	sign(bytes.items, bytes.count);
	assert_ok(ww_partial_from_bytes(&partial, bytes.items, bytes.count, NULL, NULL, &error), &error);
	const ww_partial *parts[2] = {partial, partial};
	assert_status(ww_partial_merge(&sum, parts, 2, NULL, &error), WW_ELIMIT, &error);
	assert_string_equal(error.message, "counts add up to more than 64 bits");
	assert_null(sum);
	ww_partial_free(partial);
	vec_clear(&bytes);
}

static int refuse(void *user, const char *data, size_t size)
{
	(void)user;
	(void)data;
	(void)size;
	return -28; /* ENOSPC */
}

static void a_write_that_fails_is_told(void **state)
{
	ww_partial *partial = partial_counted(corpus_of(state, rally, RALLY), NULL, NULL);
	ww_error error;

	assert_status(ww_partial_write(partial, refuse, NULL, NULL, &error), WW_EIO, &error);
	ww_partial_free(partial);
}

static ww_status write_and_read(void *context, const ww_alloc *alloc, ww_error *error)
{
	const struct vec *bytes = context;
	struct vec written = vec_of(alloc, 1);
	ww_partial *partial;
	ww_status status = ww_partial_from_bytes(&partial, bytes->items, bytes->count, alloc, NULL, error);

	if (status != WW_OK)
		return status;
	status = partial_write_to(&written, partial, error);
	vec_clear(&written);
	ww_partial_free(partial);
	return status;
}

static void every_failing_allocation_is_reported_and_leaks_nothing(void **state)
{
	struct vec bytes = small_partial(state);

	assert_true(every_allocation_fails(write_and_read, &bytes) > 10);
	vec_clear(&bytes);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(bytes_become_the_partial_again),      test(the_format_is_as_described),
		test(every_flipped_bit_is_found),          test(every_other_length_is_found),
		test(a_newer_version_is_told_from_damage), test(what_is_forged_harms_nobody),
		test(lengths_that_lie_take_no_memory),     test(sums_of_more_than_64_bits_are_refused),
		test(a_write_that_fails_is_told),          test(every_failing_allocation_is_reported_and_leaks_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
