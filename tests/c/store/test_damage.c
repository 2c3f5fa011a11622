/* Stores whose bytes were changed: what opens must show what was written. */
#include <string.h>

#include "base/alloc.h"
#include "store/format.h"
#include "support/counting.h"
#include "support/memory_files.h"
#include "support/sample_store.h"

/* A sound store of two small segments, and what it shows. */
struct bench {
	struct memory_files sound;
	struct vec expected;
};

static void build(struct memory_files *memory, uint64_t seed)
{
	struct sequence sequence = {seed};
	ww_writer_options options = {.size = sizeof options, .files = &memory->files};

	memory_files_init(memory);
	for (size_t half = 0; half < 2; half++) {
		struct samples samples = samples_make(half * 3, 3, &sequence);
		options.append = half > 0;
		samples_build("sample.ww", &samples, &options);
		samples_free(&samples);
	}
}

static ww_status dump(struct vec *out, struct memory_files *memory, const ww_alloc *alloc, ww_error *error)
{
	ww_status status;

	WW_STEP(store_dump(out, "sample.ww", alloc, &memory->files, error));
	status = store_dump_parts(out, "sample.ww", alloc, &memory->files, error);
done:
	return status;
}

static int bench_begin(void **state)
{
	static struct bench bench;

	build(&bench.sound, 33);
	bench.expected = vec_of(&alloc_default, 1);
	assert_ok(dump(&bench.expected, &bench.sound, NULL, NULL), NULL);
	assert_non_null(memory_files_find(&bench.sound, "0000000000000002.seg"));
	*state = &bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	memory_files_end(&bench->sound);
	vec_clear(&bench->expected);
	return 0;
}

/* Reads the changed store: an error with a message, or what was written. True for an error. */
static bool is_noticed(const struct bench *bench, struct memory_files *memory)
{
	struct vec found = vec_of(&alloc_default, 1);
	struct counting counting;
	ww_error error = {.status = WW_OK};

	counting_init(&counting);
	ww_status status = dump(&found, memory, &counting.alloc, &error);
	if (status == WW_OK)
		assert_true(same_bytes(&found, &bench->expected));
	else
		assert_true((status == WW_EDAMAGED || status == WW_EVERSION || status == WW_ENOTFOUND) && error.message[0]);
	counting_end(&counting);
	vec_clear(&found);
	return status != WW_OK;
}

static const char *const names[] = {"manifest", "0000000000000001.seg", "0000000000000002.seg"};
enum { NAMES = sizeof names / sizeof names[0] };

static void every_flipped_bit_is_noticed(void **state)
{
	const struct bench *bench = *state;
	struct sequence sequence = {34};
	size_t flips = 0;

	for (int i = 0; i < NAMES; i++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		for (size_t at = 0; at < file->size; at++, flips++) {
			char bit = (char)(1 << sequence_below(&sequence, 8));
			file->data[at] ^= bit;
			assert_true(is_noticed(bench, &memory));
			file->data[at] ^= bit;
		}
		assert_false(is_noticed(bench, &memory));
		memory_files_end(&memory);
	}
	assert_true(flips > 4000);
}

/* What is looked at first must not be trusted first: all bits of the fixed parts. */
static void every_bit_of_headers_tables_and_footers_is_noticed(void **state)
{
	const struct bench *bench = *state;

	for (int i = 0; i < NAMES; i++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		for (size_t at = 0; at < file->size; at++) {
			if (at == HEADER_BYTES + BLOCK_HEADER_BYTES && i > 0)
				at = file->size - FOOTER_BYTES - 400;
			for (int bit = 0; bit < 8; bit++) {
				file->data[at] ^= (char)(1 << bit);
				assert_true(is_noticed(bench, &memory));
				file->data[at] ^= (char)(1 << bit);
			}
		}
		memory_files_end(&memory);
	}
}

static void every_truncation_is_noticed(void **state)
{
	const struct bench *bench = *state;

	for (int i = 0; i < NAMES; i++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		while (file->size > 0) {
			file->size--;
			assert_true(is_noticed(bench, &memory));
		}
		memory_files_end(&memory);
	}
}

static void every_extension_is_noticed(void **state)
{
	const struct bench *bench = *state;

	for (int i = 0; i < NAMES; i++)
		for (size_t extra = 1; extra <= 64; extra++) {
			struct memory_files memory;
			char longer[64 * 1024] = {0};
			memory_files_init(&memory);
			memory_files_copy(&memory, &bench->sound);
			struct memory_file *file = memory_files_find(&memory, names[i]);
			assert_true(file->size + extra <= sizeof longer);
			memcpy(longer, file->data, file->size);
			memory_files_put(&memory, names[i], longer, file->size + extra);
			assert_true(is_noticed(bench, &memory));
			memory_files_end(&memory);
		}
}

static void lost_or_exchanged_files_are_noticed(void **state)
{
	const struct bench *bench = *state;
	struct memory_files other;

	build(&other, 35);
	for (int i = 0; i < NAMES; i++)
		for (int from = 0; from < 2 * NAMES; from++) {
			struct memory_files memory;
			struct memory_files *source = from < NAMES ? (struct memory_files *)&bench->sound : &other;
			struct memory_file *file = memory_files_find(source, names[from % NAMES]);
			if (from == i || !file)
				continue;
			memory_files_init(&memory);
			memory_files_copy(&memory, &bench->sound);
			memory_files_put(&memory, names[i], file->data, file->size);
			assert_true(is_noticed(bench, &memory));
			memory_files_end(&memory);
		}
	for (int i = 1; i < NAMES; i++) {
		struct memory_files memory;
		ww_error error;
		memory_files_init(&memory);
		for (int k = 0; k < NAMES; k++) {
			struct memory_file *file = memory_files_find((struct memory_files *)&bench->sound, names[k]);
			if (k != i)
				memory_files_put(&memory, names[k], file->data, file->size);
		}
		struct vec found = vec_of(&alloc_default, 1);
		assert_status(dump(&found, &memory, NULL, &error), WW_EDAMAGED, &error);
		assert_non_null(strstr(error.message, names[i]));
		assert_non_null(strstr(error.message, "is missing, though the manifest lists it"));
		vec_clear(&found);
		memory_files_end(&memory);
	}
	memory_files_end(&other);
}

/* Blocks of one file change places; their headers say where they belong. */
static void exchanged_blocks_are_noticed(void **state)
{
	const struct bench *bench = *state;
	struct memory_file *file = memory_files_find((struct memory_files *)&bench->sound, names[1]);
	size_t starts[64];
	size_t count = 0;
	size_t table_at = 0;

	for (int i = 7; i >= 0; i--)
		table_at = table_at << 8 | (uint8_t)file->data[file->size - FOOTER_BYTES + 16 + (size_t)i];
	for (size_t at = HEADER_BYTES; at < table_at;) {
		uint32_t packed = (uint8_t)file->data[at] | (uint32_t)(uint8_t)file->data[at + 1] << 8;
		starts[count++] = at;
		at += (size_t)format_block_size(packed);
	}
	starts[count] = table_at;
	assert_true(count >= 9);
	for (size_t left = 0; left + 1 < count; left++) {
		/* The neighbours left and left + 1 change places. */
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		char *data = memory_files_find(&memory, names[1])->data;
		size_t first = starts[left + 1] - starts[left];
		size_t second = starts[left + 2] - starts[left + 1];
		memcpy(data + starts[left], file->data + starts[left + 1], second);
		memcpy(data + starts[left] + second, file->data + starts[left], first);
		assert_true(is_noticed(bench, &memory));
		memory_files_end(&memory);
	}
}

static void what_is_no_store_is_said_to_be_none(void **state)
{
	struct memory_files memory;
	struct vec found = vec_of(&alloc_default, 1);
	char garbage[500];
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	memset(garbage, 'x', sizeof garbage);
	for (size_t size = 0; size < sizeof garbage; size++) {
		memory_files_put(&memory, "manifest", garbage, size);
		assert_status(dump(&found, &memory, NULL, &error), WW_EDAMAGED, &error);
		assert_string_equal(error.message, "manifest: not a watchword store");
	}
	memory_files_end(&memory);
	vec_clear(&found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_flipped_bit_is_noticed),
		cmocka_unit_test(every_bit_of_headers_tables_and_footers_is_noticed),
		cmocka_unit_test(every_truncation_is_noticed),
		cmocka_unit_test(every_extension_is_noticed),
		cmocka_unit_test(lost_or_exchanged_files_are_noticed),
		cmocka_unit_test(exchanged_blocks_are_noticed),
		cmocka_unit_test(what_is_no_store_is_said_to_be_none),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
