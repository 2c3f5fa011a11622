/* Stores that a newer library wrote: understood where that is safe, else refused and left as they are. */
#include <string.h>

#include "base/alloc.h"
#include "base/checksum.h"
#include "store/format.h"
#include "support/forge.h"
#include "support/varied_store.h"
#include "watchword/verify.h"

enum answer { REFUSED, READ_ONLY, FINE };

/* A number in the header of a file. */
struct novelty {
	size_t at;
	uint32_t value;
	enum answer answer;
};

static const struct novelty novelties[] = {
	{8, 2, REFUSED},            /* major */
	{8, 7u << 16 | 2, REFUSED}, /* major and minor */
	{8, 7u << 16 | 1, FINE},    /* minor */
	{16, 1u << 1, REFUSED},     /* incompatible features */
	{16, 1u << 31, REFUSED},
	{20, 1, READ_ONLY}, /* features for writers */
	{20, 1u << 31, READ_ONLY},
	{24, UINT32_MAX, FINE}, /* compatible features */
	{28, 1, REFUSED},       /* checksum; profile news */
	{40, 99u << 16, FINE},  /* Unicode */
	{44, 2, REFUSED},       /* spacing rule */
};
enum { NOVELTIES = sizeof novelties / sizeof novelties[0] };

static void set_number(void *user, uint8_t header[HEADER_BYTES])
{
	const struct novelty *novelty = user;

	put_u32(header + novelty->at, novelty->value);
}

static void renew_segment(struct memory_files *memory, const struct novelty *novelty)
{
	const struct forger forger = {.header = set_number, .user = (void *)novelty};

	forge(memory, 1, &forger);
}

static void renew_manifest(struct memory_files *memory, const struct novelty *novelty)
{
	struct memory_file *file = memory_files_find(memory, "manifest");
	uint8_t *data = (uint8_t *)file->data;

	put_u32(data + novelty->at, novelty->value);
	put_u32(data + 60, checksum(0, data, 60));
	put_u32(data + file->size - 4, checksum(checksum(0, data, 60), data + 64, file->size - 64 - 4));
}

static ww_status dump(struct vec *out, struct memory_files *memory, ww_error *error)
{
	ww_status status;

	out->count = 0;
	WW_STEP(store_dump(out, "sample.ww", NULL, &memory->files, error));
	status = store_dump_parts(out, "sample.ww", NULL, &memory->files, error);
done:
	return status;
}

/* All that the store shows is what it showed before; or the library says that it is too old. */
static void check_reading(struct memory_files *memory, enum answer answer, const struct vec *before)
{
	struct vec found = vec_of(&alloc_default, 1);
	ww_verify_options options = {.size = sizeof options, .files = &memory->files};
	ww_table *table = NULL;
	ww_error error;

	if (answer == REFUSED) {
		assert_status(dump(&found, memory, &error), WW_EVERSION, &error);
		assert_non_null(strstr(error.message, "newer version"));
	} else {
		assert_ok(dump(&found, memory, &error), &error);
		assert_true(same_bytes(&found, before));
		assert_ok(ww_verify(&table, "sample.ww", &options, NULL, &error), &error);
		/* What a writer that died has left is no damage. */
		assert_int_equal(ww_table_rows(table), 0);
	}
	ww_table_free(table);
	vec_clear(&found);
}

static ww_status open_writer(ww_writer **out, struct memory_files *memory, ww_error *error)
{
	ww_writer_options options = {.size = sizeof options, .files = &memory->files, .append = true, .threads = 1};

	return ww_writer_open(out, "sample.ww", &options, error);
}

/* Nothing is written, renamed or removed, not even what a writer that died has left. */
static void assert_no_writing(struct memory_files *memory)
{
	static const enum memory_call changes[] = {CALL_CREATE_FILE, CALL_WRITE, CALL_RENAME, CALL_REMOVE};
	struct memory_files before;
	ww_writer *writer;
	ww_error error;

	memory_files_init(&before);
	memory_files_copy(&before, memory);
	memory_files_fail(memory, 0, false, 0);
	assert_status(open_writer(&writer, memory, &error), WW_EVERSION, &error);
	assert_null(writer);
	assert_non_null(strstr(error.message, "newer version"));
	assert_true(memory_files_equal(memory, &before));
	for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++)
		assert_int_equal(memory->by_kind[changes[i]], 0);
	memory_files_end(&before);
}

/* A writer adds a document, deletes one, and writes all segments anew. */
static void assert_writing(struct memory_files *memory)
{
	ww_input input = sample_of("later", "All is well.");
	ww_writer *writer;
	ww_error error;

	assert_ok(open_writer(&writer, memory, &error), &error);
	assert_ok(ww_writer_add(writer, &input, &error), &error);
	assert_ok(ww_writer_delete(writer, &varied_documents()[0].id, 1, NULL, &error), &error);
	assert_ok(ww_writer_compact(writer, NULL, &error), &error);
	ww_writer_close(writer);
}

static void check(struct memory_files *memory, enum answer answer, const struct vec *before)
{
	memory_files_put(memory, "manifest.tmp", "half", 4);
	memory_files_put(memory, "00000000000000aa.seg", "of a writer that died", 21);
	check_reading(memory, answer, before);
	if (answer != FINE)
		assert_no_writing(memory);
	check_reading(memory, answer, before);
	if (answer == FINE)
		assert_writing(memory);
	memory_files_end(memory);
}

static void build(struct memory_files *memory, struct vec *before)
{
	ww_error error;

	memory_files_init(memory);
	varied_store_build(memory);
	assert_ok(dump(before, memory, &error), &error);
}

static void a_header_of_the_future_is_understood_or_left_alone(void **state)
{
	struct vec before = vec_of(&alloc_default, 1);

	(void)state;
	for (size_t i = 0; i < NOVELTIES; i++) {
		struct memory_files memory;

		build(&memory, &before);
		renew_segment(&memory, &novelties[i]);
		check(&memory, novelties[i].answer, &before);
		build(&memory, &before);
		renew_manifest(&memory, &novelties[i]);
		check(&memory, novelties[i].answer, &before);
	}
	vec_clear(&before);
}

static void a_section_of_the_future_is_skipped_unless_it_is_required(void **state)
{
	static const uint16_t types[] = {7, 77, UINT16_MAX};
	struct vec before = vec_of(&alloc_default, 1);

	(void)state;
	for (size_t i = 0; i < 2 * sizeof types / sizeof types[0]; i++) {
		struct section added = {.type = types[i / 2], .flags = i % 2 ? SECTION_REQUIRED : 0};
		const struct forger forger = {.added = &added};
		struct memory_files memory;

		build(&memory, &before);
		forge(&memory, 2, &forger);
		check(&memory, i % 2 ? REFUSED : FINE, &before);
	}
	vec_clear(&before);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_header_of_the_future_is_understood_or_left_alone),
		cmocka_unit_test(a_section_of_the_future_is_skipped_unless_it_is_required),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
