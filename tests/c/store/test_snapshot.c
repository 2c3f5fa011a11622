#include "store/snapshot.h"

#include <errno.h>
#include <string.h>

#include "base/alloc.h"
#include "base/checksum.h"
#include "store/block_writer.h"
#include "store/manifest.h"
#include "store/segment_file.h"
#include "support/memory_files.h"
#include "support/replaced_store.h"
#include "support/sample_store.h"

static void build(struct memory_files *memory, const char *id)
{
	ww_writer_options options = {.size = sizeof options, .files = &memory->files};
	ww_input input = sample_of(id, "The river rose.");
	struct samples samples = {.count = 1, .inputs = &input};

	memory_files_init(memory);
	samples_build("sample.ww", &samples, &options);
}

static ww_status open_status(const ww_file_system *files, ww_error *error)
{
	struct snapshot *snapshot;
	ww_status status = snapshot_open(&snapshot, "sample.ww", NULL, files, error);

	assert_int_equal(status == WW_OK, snapshot != NULL);
	snapshot_release(snapshot);
	return status;
}

static void a_snapshot_shows_its_generation_whatever_comes_after(void **state)
{
	struct memory_files memory;
	struct snapshot *before;
	struct snapshot *after;
	ww_writer *writer;
	ww_input input = sample_of("b", "It fell again.");
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .append = true};

	(void)state;
	build(&memory, "a");
	assert_ok(snapshot_open(&before, "sample.ww", NULL, &memory.files, NULL), NULL);
	assert_int_equal(snapshot_bytes(before), memory_files_bytes(&memory));
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, NULL), NULL);
	assert_ok(ww_writer_add(writer, &input, NULL), NULL);
	assert_ok(ww_writer_commit(writer, NULL, NULL), NULL);
	ww_writer_close(writer);
	assert_ok(snapshot_open(&after, "sample.ww", NULL, &memory.files, NULL), NULL);
	assert_int_equal(snapshot_segments(before), 1);
	assert_int_equal(snapshot_segments(after), 2);

	/* Its files may even be removed. */
	int directory = memory.files.open_directory(&memory, "sample.ww", false);
	assert_int_equal(memory.files.remove(&memory, directory, "0000000000000001.seg"), 0);
	memory.files.close(&memory, directory);
	const struct lexicon *lexicon;
	assert_ok(segment_lexicon(&lexicon, snapshot_segment(before, 0), NULL), NULL);
	assert_int_equal(lexicon->types, 4);
	snapshot_release(before);
	snapshot_release(after);
	memory_files_end(&memory);
}

static void a_snapshot_ends_with_its_last_holder(void **state)
{
	struct memory_files memory;
	struct snapshot *snapshot;

	(void)state;
	build(&memory, "a");
	assert_ok(snapshot_open(&snapshot, "sample.ww", NULL, &memory.files, NULL), NULL);
	assert_ptr_equal(snapshot_hold(snapshot), snapshot);
	snapshot_release(snapshot);
	assert_int_equal(segment_counts(snapshot_segment(snapshot, 0))->documents, 1);
	snapshot_release(snapshot);
	memory_files_end(&memory);
}

static void replaced_begin(struct replaced_store *replaced, unsigned times)
{
	build(&replaced->memory, "a");
	replaced_store_set(replaced, times);
}

static void a_store_that_changes_while_it_is_opened_is_opened_again(void **state)
{
	struct replaced_store replaced;
	ww_error error;

	(void)state;
	replaced_begin(&replaced, 15);
	assert_ok(open_status(&replaced.memory.files, &error), &error);
	memory_files_end(&replaced.memory);
	replaced_begin(&replaced, 16);
	assert_status(open_status(&replaced.memory.files, &error), WW_EBUSY, &error);
	memory_files_end(&replaced.memory);
}

static void a_segment_that_is_lost_is_missed_at_once(void **state)
{
	struct replaced_store replaced;
	ww_error error;

	(void)state;
	replaced_begin(&replaced, 16);
	replaced.keeps_manifest = true;
	assert_status(open_status(&replaced.memory.files, &error), WW_EDAMAGED, &error);
	assert_int_equal(replaced.times, 14);
	memory_files_end(&replaced.memory);
}

static void where_no_store_is_the_path_is_told(void **state)
{
	struct memory_files memory;
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	assert_status(open_status(&memory.files, &error), WW_ENOTFOUND, &error);
	memory_files_put(&memory, "letters.txt", "x", 1);
	assert_status(open_status(&memory.files, &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "sample.ww: no store here (no manifest)");
	memory_files_end(&memory);
}

/* Changes a number in a file's header and puts the header's checksum right. */
static void set_header(struct memory_files *memory, const char *name, size_t at, uint32_t value)
{
	char *data = memory_files_find(memory, name)->data;

	put_u32((uint8_t *)data + at, value);
	put_u32((uint8_t *)data + 60, checksum(0, data, 60));
}

static const char *const names[] = {"manifest", "0000000000000001.seg"};

static void a_newer_format_is_told_from_damage_and_left_as_it_is(void **state)
{
	static const size_t places[] = {8 /* major */, 16 /* incompatible features */, 44 /* spacing rule */};

	(void)state;
	for (int file = 0; file < 2; file++)
		for (int i = 0; i < 3; i++) {
			struct memory_files memory;
			struct memory_files before;
			ww_writer_options options = {.size = sizeof options, .files = &memory.files, .append = true};
			ww_writer *writer;
			ww_error error;
			build(&memory, "a");
			set_header(&memory, names[file], places[i], 2);
			memory_files_init(&before);
			memory_files_copy(&before, &memory);
			assert_status(open_status(&memory.files, &error), WW_EVERSION, &error);
			assert_non_null(strstr(error.message, "newer version"));
			assert_status(ww_writer_open(&writer, "sample.ww", &options, &error), WW_EVERSION, &error);
			assert_true(memory_files_equal(&memory, &before));
			memory_files_end(&before);
			memory_files_end(&memory);
		}
}

/* The manifest's own checksum goes on from its header's, so it has to be made anew. */
static void set_manifest_header(struct memory_files *memory, size_t at, uint32_t value)
{
	struct memory_file *file = memory_files_find(memory, "manifest");
	uint8_t *data = (uint8_t *)file->data;

	set_header(memory, "manifest", at, value);
	put_u32(data + file->size - 4, checksum(checksum(0, data, 60), data + 64, file->size - 64 - 4));
}

static void a_store_with_features_for_writers_can_be_read_only(void **state)
{
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .append = true};
	ww_writer *writer;
	ww_error error;

	(void)state;
	build(&memory, "a");
	set_manifest_header(&memory, 20, 1);
	assert_ok(open_status(&memory.files, &error), &error);
	assert_status(ww_writer_open(&writer, "sample.ww", &options, &error), WW_EVERSION, &error);
	assert_string_equal(error.message, "sample.ww: written by a newer version of watchword, and can only be read");
	set_manifest_header(&memory, 20, 0);
	set_manifest_header(&memory, 24, 1); /* a compatible feature hinders nobody */
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	ww_writer_close(writer);
	memory_files_end(&memory);
}

/* Writes a segment of one more section of a type of the future, and the manifest for it. */
static void add_section(struct memory_files *memory, uint16_t flags)
{
	struct memory_files sound;
	struct snapshot *snapshot;
	struct vec plain = vec_of(&alloc_default, 1);
	struct file_header header = {.id = 1};
	struct manifest manifest = manifest_of(&alloc_default);
	struct block_loader loader;
	struct block_writer writer;
	struct footer footer;

	build(&sound, "a");
	assert_ok(snapshot_open(&snapshot, "sample.ww", NULL, &sound.files, NULL), NULL);
	const struct block_source *source = &snapshot_segment(snapshot, 0)->source;
	memory_files_init(memory);
	int directory = memory->files.open_directory(memory, "sample.ww", true);
	int file = memory->files.create_file(memory, directory, names[1]);
	assert_ok(block_loader_begin(&loader, &alloc_default, NULL), NULL);
	assert_ok(block_writer_begin(&writer, &alloc_default, &memory->files, file, names[1], &header, NULL, NULL), NULL);
	for (size_t i = 0; i < source->table.sections.count; i++) {
		const struct section *section = vec_at(&source->table.sections, i);
		assert_ok(block_writer_section(&writer, section->type, section->number, NULL), NULL);
		for (uint64_t block = 0; block < section->blocks; block++) {
			assert_ok(block_loader_load(&loader, source, section->first_block + block, section->type, NULL), NULL);
			assert_ok(block_writer_add(&writer, &loader.plain,
			                           table_block(&source->table, section->first_block + block)->count, NULL),
			          NULL);
		}
	}
	assert_ok(block_writer_section(&writer, 77, 0, NULL), NULL);
	((struct section *)vec_at(&writer.table.sections, writer.table.sections.count - 1))->flags = flags;
	assert_ok(vec_append(&plain, "of the future", 13, NULL), NULL);
	assert_ok(block_writer_add(&writer, &plain, 1, NULL), NULL);
	writer.table.counts = source->table.counts;
	writer.table.split = source->table.split;
	assert_ok(block_writer_end(&footer, &writer, NULL), NULL);
	struct manifest_entry entry = {.id = 1, .bytes = footer.file_bytes, .documents = 1, .footer_crc = footer.crc};
	manifest.next_id = 2;
	assert_ok(vec_push(&manifest.entries, &entry, NULL), NULL);
	assert_ok(manifest_replace(&manifest, &memory->files, directory, false, NULL), NULL);
	manifest_clear(&manifest);
	block_writer_clear(&writer);
	block_loader_clear(&loader);
	vec_clear(&plain);
	snapshot_release(snapshot);
	memory->files.close(memory, file);
	memory->files.close(memory, directory);
	memory_files_end(&sound);
}

static void unknown_sections_are_skipped_unless_they_are_required(void **state)
{
	struct memory_files memory;
	struct vec found = vec_of(&alloc_default, 1);
	ww_error error;

	(void)state;
	add_section(&memory, 0);
	assert_ok(store_dump(&found, "sample.ww", NULL, &memory.files, &error), &error);
	assert_ok(store_dump_parts(&found, "sample.ww", NULL, &memory.files, &error), &error);
	memory_files_end(&memory);
	add_section(&memory, SECTION_REQUIRED);
	assert_status(open_status(&memory.files, &error), WW_EVERSION, &error);
	memory_files_end(&memory);
	vec_clear(&found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_snapshot_shows_its_generation_whatever_comes_after),
		cmocka_unit_test(a_snapshot_ends_with_its_last_holder),
		cmocka_unit_test(a_store_that_changes_while_it_is_opened_is_opened_again),
		cmocka_unit_test(a_segment_that_is_lost_is_missed_at_once),
		cmocka_unit_test(where_no_store_is_the_path_is_told),
		cmocka_unit_test(a_newer_format_is_told_from_damage_and_left_as_it_is),
		cmocka_unit_test(a_store_with_features_for_writers_can_be_read_only),
		cmocka_unit_test(unknown_sections_are_skipped_unless_they_are_required),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
