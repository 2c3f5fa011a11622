/* Manifests, written and read back; those that make no sense though their checksums are right. */
#include "store/manifest.h"

#include <string.h>

#include "base/alloc.h"
#include "base/checksum.h"
#include "store/format.h"
#include "support/counting.h"
#include "support/memory_files.h"

/* A directory in memory. */
struct bench {
	struct memory_files memory;
	int directory;
};

static int bench_begin(void **state)
{
	struct bench *bench = test_malloc(sizeof *bench);

	memory_files_init(&bench->memory);
	bench->directory = bench->memory.files.open_directory(&bench->memory, "sample.ww", true);
	*state = bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	bench->memory.files.close(&bench->memory, bench->directory);
	memory_files_end(&bench->memory);
	test_free(bench);
	return 0;
}

static struct manifest manifest_with(uint64_t segments, uint64_t documents)
{
	struct manifest manifest = manifest_of(&alloc_default);

	manifest.generation = 7;
	manifest.profile = PROFILE_UNICODE;
	for (uint64_t i = 0; i < segments; i++) {
		struct manifest_entry entry = {
			.id = manifest.next_id++, .bytes = 100 + i, .documents = documents, .footer_crc = (uint32_t)(i * 7)};
		assert_ok(vec_push(&manifest.entries, &entry, NULL), NULL);
	}
	return manifest;
}

static ww_status write(struct bench *bench, const struct manifest *manifest, ww_error *error)
{
	return manifest_replace(manifest, &bench->memory.files, bench->directory, true, error);
}

static ww_status read(struct manifest *out, struct bench *bench, ww_error *error)
{
	*out = manifest_of(&alloc_default);
	return manifest_read(out, &bench->memory.files, bench->directory, "sample.ww", error);
}

static void assert_deleted(const struct manifest *manifest, size_t index, const uint64_t *wanted, size_t count)
{
	const struct manifest_entry *entry = manifest_at(manifest, index);

	assert_int_equal(entry->deleted_count, count);
	for (size_t i = 0; i < count; i++)
		assert_int_equal(entry->deleted[i], wanted[i]);
}

static void entries_come_back(void **state)
{
	struct bench *bench = *state;
	struct manifest manifest = manifest_with(3, 10), found;
	ww_error error;

	assert_ok(write(bench, &manifest, &error), &error);
	assert_ok(read(&found, bench, &error), &error);
	assert_int_equal(found.generation, 7);
	assert_int_equal(found.next_id, 4);
	assert_int_equal(found.profile, PROFILE_UNICODE);
	assert_int_equal(found.file_bytes, memory_files_bytes(&bench->memory));
	assert_int_equal(found.entries.count, 3);
	for (size_t i = 0; i < 3; i++)
		assert_memory_equal(manifest_at(&found, i), manifest_at(&manifest, i), sizeof(struct manifest_entry));
	manifest_clear(&found);
	manifest_clear(&manifest);
}

static void deletions_add_up_and_come_back(void **state)
{
	static const uint64_t first[] = {3, 4, 9}, second[] = {0, 5, 8}, both[] = {0, 3, 4, 5, 8, 9}, rest[] = {1, 2, 6, 7};
	struct bench *bench = *state;
	struct manifest manifest = manifest_with(3, 10), found;

	assert_ok(manifest_delete(&manifest, 1, first, 3, NULL), NULL);
	assert_ok(manifest_delete(&manifest, 2, NULL, 0, NULL), NULL);
	assert_ok(manifest_delete(&manifest, 1, second, 3, NULL), NULL);
	assert_ok(write(bench, &manifest, NULL), NULL);
	assert_ok(read(&found, bench, NULL), NULL);
	assert_deleted(&found, 0, NULL, 0);
	assert_deleted(&found, 1, both, 6);
	assert_deleted(&found, 2, NULL, 0);
	manifest_clear(&found);
	/* With the last of its documents a segment goes. */
	assert_ok(manifest_delete(&manifest, 1, rest, 4, NULL), NULL);
	assert_int_equal(manifest.entries.count, 2);
	assert_int_equal(manifest_at(&manifest, 0)->id, 1);
	assert_int_equal(manifest_at(&manifest, 1)->id, 3);
	manifest_clear(&manifest);
}

static void entries_are_exchanged_for_more_or_fewer(void **state)
{
	static const uint64_t some[] = {1, 2};
	const struct manifest_entry others[] = {{.id = 11, .documents = 1}, {.id = 12, .documents = 1}};
	struct manifest manifest = manifest_with(4, 10);

	(void)state;
	assert_ok(manifest_delete(&manifest, 1, some, 2, NULL), NULL);
	assert_ok(manifest_exchange(&manifest, 1, 2, others, 2, NULL), NULL);
	assert_ok(manifest_exchange(&manifest, 3, 5, others, 1, NULL), NULL);
	const uint64_t ids[] = {1, 11, 12, 11};
	assert_int_equal(manifest.entries.count, 4);
	for (size_t i = 0; i < 4; i++)
		assert_int_equal(manifest_at(&manifest, i)->id, ids[i]);
	assert_ok(manifest_exchange(&manifest, 0, 4, NULL, 0, NULL), NULL);
	assert_int_equal(manifest.entries.count, 0);
	manifest_clear(&manifest);
}

static void a_manifest_has_a_largest_size(void **state)
{
	enum { MOST = 838858 };
	static const uint64_t one[] = {0};
	struct bench *bench = *state;
	struct manifest manifest = manifest_with(MOST, 10), found;
	struct manifest_entry entry = {.documents = 1};
	ww_error error;

	assert_ok(write(bench, &manifest, &error), &error);
	assert_ok(read(&found, bench, &error), &error);
	assert_int_equal(found.entries.count, MOST);
	manifest_clear(&found);
	for (uint64_t i = 0; i < 16; i++) /* what room there is besides entries */
		assert_ok(manifest_delete(&manifest, i, one, 1, &error), &error);
	assert_ok(write(bench, &manifest, &error), &error);
	assert_ok(read(&found, bench, &error), &error);
	manifest_clear(&found);
	assert_ok(vec_push(&manifest.entries, &entry, &error), &error);
	assert_status(write(bench, &manifest, &error), WW_ELIMIT, &error);
	assert_string_equal(error.message, "manifest: more segments or deleted documents than it holds; compact the store");
	manifest_clear(&manifest);
}

/* Writes a manifest of one entry of ten documents with these bytes behind it, and all checksums right. */
static void forge(struct bench *bench, uint64_t deleted, const char *bytes, size_t size)
{
	struct manifest manifest = manifest_with(1, 10);
	struct memory_file *file;
	char data[400];

	assert_ok(write(bench, &manifest, NULL), NULL);
	file = memory_files_find(&bench->memory, "manifest");
	size_t end = file->size - 16;
	memcpy(data, file->data, end);
	put_u64((uint8_t *)data + 80 + 24, deleted);
	memcpy(data + end, bytes, size);
	put_u64((uint8_t *)data + end + size, end + size + 16);
	put_u32((uint8_t *)data + end + size + 8, 0);
	put_u32((uint8_t *)data + end + size + 12,
	        checksum(checksum(0, data, HEADER_BYTES - 4), data + HEADER_BYTES, end + size + 12 - HEADER_BYTES));
	memory_files_put(&bench->memory, "manifest", data, end + size + 16);
	manifest_clear(&manifest);
}

static void deletions_that_make_no_sense_are_refused(void **state)
{
	static const struct {
		uint64_t deleted;
		const char *bytes;
		size_t size;
		ww_status status;
	} cases[] = {
		{0, "", 0, WW_OK},
		{1, "\x09", 1, WW_OK},
		{2, "\x00\x08", 2, WW_OK},
		{9, "\x00\x00\x00\x00\x00\x00\x00\x00\x00", 9, WW_OK},
		{0, "\x00", 1, WW_EDAMAGED},                   /* bytes of no deletion */
		{1, "", 0, WW_EDAMAGED},                       /* too few */
		{1, "\x0a", 1, WW_EDAMAGED},                   /* behind the last document */
		{2, "\x00\x09", 2, WW_EDAMAGED},               /* the second is */
		{2, "\x09\x00", 2, WW_EDAMAGED},               /* nothing can follow the last */
		{1, "\x80", 1, WW_EDAMAGED},                   /* a varint without end */
		{1, "\x80\x00", 2, WW_EDAMAGED},               /* one that is longer than needed */
		{10, "\0\0\0\0\0\0\0\0\0\0", 10, WW_EDAMAGED}, /* all of them */
		{UINT64_MAX, "\x00", 1, WW_EDAMAGED},
	};
	struct bench *bench = *state;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct manifest found;
		ww_error error;
		forge(bench, cases[i].deleted, cases[i].bytes, cases[i].size);
		assert_status(read(&found, bench, &error), cases[i].status, &error);
		manifest_clear(&found);
	}
}

static ww_status delete_some(void *context, const ww_alloc *alloc, ww_error *error)
{
	static const uint64_t some[] = {1, 2, 5};
	const struct manifest_entry others[] = {{.id = 11, .documents = 1}, {.id = 12, .documents = 1}};
	struct bench *bench = context;
	struct manifest found = manifest_of(alloc);
	ww_status status;

	WW_STEP(manifest_read(&found, &bench->memory.files, bench->directory, "sample.ww", error));
	WW_STEP(manifest_delete(&found, 0, some, 3, error));
	status = manifest_exchange(&found, 1, 2, others, 2, error);
done:
	manifest_clear(&found);
	return status;
}

static void manifests_need_memory(void **state)
{
	static const uint64_t some[] = {3, 4};
	struct bench *bench = *state;
	struct manifest manifest = manifest_with(2, 10);

	assert_ok(manifest_delete(&manifest, 0, some, 2, NULL), NULL);
	assert_ok(write(bench, &manifest, NULL), NULL);
	assert_true(every_allocation_fails(delete_some, bench) >= 4);
	manifest_clear(&manifest);
}

#define test(function) cmocka_unit_test_setup_teardown(function, bench_begin, bench_end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(entries_come_back),
		test(deletions_add_up_and_come_back),
		test(entries_are_exchanged_for_more_or_fewer),
		test(a_manifest_has_a_largest_size),
		test(deletions_that_make_no_sense_are_refused),
		test(manifests_need_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
