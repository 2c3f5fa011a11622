#include "store/snapshot.h"

#include <errno.h>
#include <string.h>

#include "base/alloc.h"
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
	snapshot_close(snapshot);
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
	snapshot_close(before);
	snapshot_close(after);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_snapshot_shows_its_generation_whatever_comes_after),
		cmocka_unit_test(a_store_that_changes_while_it_is_opened_is_opened_again),
		cmocka_unit_test(a_segment_that_is_lost_is_missed_at_once),
		cmocka_unit_test(where_no_store_is_the_path_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
