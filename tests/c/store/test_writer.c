#include "watchword/store.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "store/snapshot.h"
#include "support/counting.h"
#include "support/memory_files.h"
#include "support/sample_store.h"
#include "support/writing.h"

/* A store in memory, and the two dumps that tests compare. */
struct bench {
	struct memory_files memory;
	struct vec expected;
	struct vec found;
};

static int bench_begin(void **state)
{
	struct bench *bench = test_malloc(sizeof *bench);

	memory_files_init(&bench->memory);
	bench->expected = vec_of(&alloc_default, 1);
	bench->found = vec_of(&alloc_default, 1);
	*state = bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	memory_files_end(&bench->memory);
	vec_clear(&bench->expected);
	vec_clear(&bench->found);
	test_free(bench);
	return 0;
}

static struct snapshot *snapshot_for(struct bench *bench)
{
	struct snapshot *snapshot;
	ww_error error;

	assert_ok(snapshot_open(&snapshot, "sample.ww", NULL, &bench->memory.files, &error), &error);
	return snapshot;
}

static void assert_store_has(struct bench *bench, const struct samples *samples)
{
	ww_error error;

	bench->expected.count = bench->found.count = 0;
	samples_dump(&bench->expected, samples);
	assert_ok(store_dump(&bench->found, "sample.ww", NULL, &bench->memory.files, &error), &error);
	assert_true(same_bytes(&bench->expected, &bench->found));
}

static uint64_t documents_in(struct bench *bench)
{
	struct snapshot *snapshot = snapshot_for(bench);
	uint64_t documents = 0;

	for (size_t i = 0; i < snapshot_segments(snapshot); i++)
		documents += segment_counts(snapshot_segment(snapshot, i))->documents;
	snapshot_close(snapshot);
	return documents;
}

static void every_document_comes_back_byte_for_byte(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {1};
	struct samples samples = samples_make(0, 300, &sequence);
	ww_writer_options options = options_for(&bench->memory, false);

	samples_build("sample.ww", &samples, &options);
	assert_store_has(bench, &samples);
	samples_free(&samples);
}

static void every_short_string_of_awkward_bytes_comes_back(void **state)
{
	static const char alphabet[] = {' ', '\n', 'a', '.', '"', '\'', 0, (char)0xc3, (char)0xa9, (char)0xff, '('};
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	enum { LETTERS = sizeof alphabet, STRINGS = LETTERS * LETTERS * LETTERS * LETTERS };
	struct samples samples = {.count = STRINGS,
	                          .inputs = test_calloc(STRINGS, sizeof(ww_input)),
	                          .fields = test_calloc(STRINGS, sizeof *samples.fields)};
	char (*ids)[16] = test_calloc(STRINGS, sizeof *ids);
	char (*texts)[4] = test_calloc(STRINGS, sizeof *texts);
	ww_error error;

	for (int i = 0; i < STRINGS; i++) {
		int rest = i;
		for (int k = 0; k < 4; k++, rest /= LETTERS)
			texts[i][k] = alphabet[rest % LETTERS];
		snprintf(ids[i], sizeof ids[i], "%d", i);
		samples.inputs[i] = sample_of(ids[i], "");
		samples.inputs[i].text = (ww_text){texts[i], 4};
	}
	assert_ok(samples_add(writer, &samples, &error), &error);
	commit(writer);
	ww_writer_close(writer);
	assert_store_has(bench, &samples);
	test_free(samples.inputs);
	test_free(samples.fields);
	test_free(ids);
	test_free(texts);
}

static void a_document_may_be_longer_than_a_block(void **state)
{
	struct bench *bench = *state;
	enum { WORDS = 100000 };
	char *text = test_malloc(WORDS * 8);
	char *title = test_malloc(300000);
	size_t size = 0;
	struct samples samples = {.count = 3};
	ww_input inputs[3] = {sample_of("before", "one two"), sample_of("long", ""), sample_of("after", "three")};
	ww_field fields[3][SAMPLE_FIELDS] = {0};
	ww_writer_options options = options_for(&bench->memory, false);

	for (int i = 0; i < WORDS; i++)
		size += (size_t)sprintf(text + size, "w%d ", i % 9000);
	memset(title, 't', 300000);
	inputs[1].text = (ww_text){text, size};
	inputs[1].title = (ww_text){title, 300000};
	samples.inputs = inputs;
	samples.fields = fields;
	samples_build("sample.ww", &samples, &options);
	assert_store_has(bench, &samples);

	struct snapshot *snapshot = snapshot_for(bench);
	const struct segment *segment = snapshot_segment(snapshot, 0);
	const uint64_t *starts;
	assert_ok(segment_block_starts(&starts, segment, NULL), NULL);
	assert_true(segment_counts(segment)->blocks >= 4);
	for (uint64_t block = 0; block < segment_counts(segment)->blocks; block++)
		assert_true(starts[block] < starts[block + 1]);
	snapshot_close(snapshot);
	test_free(text);
	test_free(title);
}

static void little_memory_gives_more_segments_and_the_same_documents(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {2};
	struct samples samples = samples_make(0, 40, &sequence);
	ww_writer_options options = options_for(&bench->memory, false);
	struct snapshot *snapshot;

	options.memory_limit = 1;
	samples_build("sample.ww", &samples, &options);
	assert_store_has(bench, &samples);
	snapshot = snapshot_for(bench);
	assert_int_equal(snapshot_segments(snapshot), 40);
	snapshot_close(snapshot);
	samples_free(&samples);
}

static void appending_keeps_what_was_there(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {3};
	struct samples samples = samples_make(0, 60, &sequence);
	struct samples first = samples;
	struct samples second = samples;
	ww_writer_options options = options_for(&bench->memory, false);

	first.count = 25;
	second.count = 35;
	second.inputs += 25;
	second.fields += 25;
	samples_build("sample.ww", &first, &options);
	options.append = true;
	samples_build("sample.ww", &second, &options);
	assert_store_has(bench, &samples);
	samples_free(&samples);
}

static void a_writer_may_commit_more_than_once(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);

	add(writer, "a", "one");
	commit(writer);
	assert_int_equal(documents_in(bench), 1);
	add(writer, "b", "two");
	assert_int_equal(documents_in(bench), 1);
	commit(writer);
	assert_int_equal(documents_in(bench), 2);
	commit(writer);
	assert_int_equal(documents_in(bench), 2);
	ww_writer_close(writer);
}

static void a_commit_of_nothing_makes_an_empty_store(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	struct snapshot *snapshot;

	assert_status(snapshot_open(&snapshot, "sample.ww", NULL, &bench->memory.files, NULL), WW_ENOTFOUND, NULL);
	commit(writer);
	assert_int_equal(documents_in(bench), 0);
	ww_writer_close(writer);
	writer = writer_for(&bench->memory, true);
	add(writer, "a", "");
	commit(writer);
	ww_writer_close(writer);
	assert_int_equal(documents_in(bench), 1);
}

static void what_was_not_committed_is_gone(void **state)
{
	struct bench *bench = *state;
	ww_writer_options options = options_for(&bench->memory, false);
	struct memory_files before;
	ww_writer *writer;
	ww_error error;

	options.memory_limit = 1;
	options.threads = 1; /* so that it is known when a segment is written */
	writer = writer_for(&bench->memory, false);
	add(writer, "a", "one");
	commit(writer);
	ww_writer_close(writer);
	memory_files_init(&before);
	memory_files_copy(&before, &bench->memory);
	options.append = true;
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	add(writer, "b", "two");
	add(writer, "c", "three");
	assert_false(memory_files_equal(&before, &bench->memory)); /* the segment of the first is there, unseen */
	assert_int_equal(documents_in(bench), 1);
	ww_writer_close(writer);
	assert_true(memory_files_equal(&before, &bench->memory));
	memory_files_end(&before);
}

static void leavings_of_a_writer_that_died_are_removed_by_the_next(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);

	add(writer, "a", "one");
	commit(writer);
	ww_writer_close(writer);
	memory_files_put(&bench->memory, "manifest.tmp", "half", 4);
	memory_files_put(&bench->memory, "0000000000000002.seg", "half", 4);
	memory_files_put(&bench->memory, "notes.seg", "mine", 4);
	assert_int_equal(documents_in(bench), 1);
	assert_non_null(memory_files_find(&bench->memory, "manifest.tmp")); /* readers remove nothing */

	writer = writer_for(&bench->memory, true);
	assert_null(memory_files_find(&bench->memory, "manifest.tmp"));
	assert_null(memory_files_find(&bench->memory, "0000000000000002.seg"));
	assert_non_null(memory_files_find(&bench->memory, "notes.seg"));
	add(writer, "b", "two");
	commit(writer);
	ww_writer_close(writer);
	assert_int_equal(documents_in(bench), 2);
}

static void a_second_document_with_an_id_is_refused_and_the_writer_goes_on(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	ww_input again = sample_of("a", "other");
	ww_error error;

	add(writer, "a", "one");
	assert_status(ww_writer_add(writer, &again, &error), WW_EEXISTS, &error);
	assert_string_equal(error.message, "document id \"a\" is already in the store");
	add(writer, "b", "two");
	commit(writer);
	assert_status(ww_writer_add(writer, &again, &error), WW_EEXISTS, &error);
	ww_writer_close(writer);

	writer = writer_for(&bench->memory, true);
	assert_status(ww_writer_add(writer, &again, &error), WW_EEXISTS, &error);
	add(writer, "c", "three");
	commit(writer);
	ww_writer_close(writer);
	assert_int_equal(documents_in(bench), 3);
}

static void assert_refused(ww_writer *writer, ww_input input, ww_status status, const char *message)
{
	ww_error error;

	assert_status(ww_writer_add(writer, &input, &error), status, &error);
	assert_string_equal(error.message, message);
}

static void a_refused_document_leaves_no_trace(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	char name[256];
	ww_field two[2] = {{{"section", 7}, {"local", 5}}, {{"section", 7}, {"world", 5}}};
	ww_field bad = {{"author", 6}, {"\xff", 1}};
	ww_field taken = {{"date", 4}, {"x", 1}};
	ww_field unnamed = {{"", 0}, {"x", 1}};
	ww_field zero = {{"a\0b", 3}, {"x", 1}};
	ww_field wide = {{name, 256}, {"x", 1}};
	ww_input input = sample_of("", "text");
	char *long_id = test_malloc(65536);

	memset(name, 'a', sizeof name);
	assert_refused(writer, input, WW_EINVAL, "a document has no id");
	input = sample_of("\xff", "text");
	assert_refused(writer, input, WW_EINVAL, "document id \"?\" is not UTF-8");
	memset(long_id, 'x', 65536);
	input.id = (ww_text){long_id, 65536};
	assert_refused(
		writer, input, WW_EINVAL,
		"document id \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...\" "
		"has 65536 bytes, but the limit is 65535");
	input = sample_of("a", "text");
	input.date = (ww_text){"2023-02-29", 10};
	assert_refused(writer, input, WW_EINVAL,
	               "document \"a\": \"2023-02-29\" is not a date (YYYY-MM-DD, YYYY-MM or YYYY)");
	input = sample_of("a", "text");
	input.title = (ww_text){"\xc3", 1};
	assert_refused(writer, input, WW_EINVAL, "document \"a\": the title is not UTF-8");
	input = sample_of("a", "text");
	input.fields = two;
	input.field_count = 2;
	assert_refused(writer, input, WW_EINVAL, "document \"a\": field \"section\" is there twice");
	input.fields = &bad;
	input.field_count = 1;
	assert_refused(writer, input, WW_EINVAL, "document \"a\": field \"author\" has a value that is not UTF-8");
	input.fields = &taken;
	assert_refused(writer, input, WW_EINVAL, "document \"a\": field \"date\" has a name that is not free");
	input.fields = &unnamed;
	assert_refused(writer, input, WW_EINVAL, "document \"a\": field \"\" has no name");
	input.fields = &zero;
	assert_refused(writer, input, WW_EINVAL, "document \"a\": field \"a\" has a name that is not UTF-8 text");
	input.fields = &wide;
	assert_refused(
		writer, input, WW_EINVAL,
		"document \"a\": field \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" "
		"has a name of more than 255 bytes");
	assert_int_equal(ww_writer_report_of(writer).documents, 0);

	input = sample_of("a", "text");
	memset(long_id, 'y', 65535);
	add(writer, "a", "text");
	input.id = (ww_text){long_id, 65535};
	assert_ok(ww_writer_add(writer, &input, NULL), NULL);
	commit(writer);
	ww_writer_close(writer);
	test_free(long_id);

	struct snapshot *snapshot = snapshot_for(bench);
	assert_int_equal(segment_counts(snapshot_segment(snapshot, 0))->documents, 2);
	assert_int_equal(segment_field_count(snapshot_segment(snapshot, 0)), FIELD_BUILT_IN);
	snapshot_close(snapshot);
}

static void a_store_has_a_thousand_fields_and_no_more(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	enum { FIELDS = 1000 };
	static char names[FIELDS + 1][16];
	static ww_field fields[FIELDS + 1];
	ww_input input = sample_of("a", "text");
	ww_error error;

	for (int i = 0; i <= FIELDS; i++) {
		snprintf(names[i], sizeof names[i], "f%d", i);
		fields[i] = (ww_field){{names[i], strlen(names[i])}, {names[i], strlen(names[i])}};
	}
	input.fields = fields;
	input.field_count = FIELDS + 1;
	assert_status(ww_writer_add(writer, &input, &error), WW_ELIMIT, &error);
	input.field_count = FIELDS;
	assert_ok(ww_writer_add(writer, &input, &error), &error);
	input = sample_of("b", "text");
	input.fields = fields + FIELDS;
	input.field_count = 1;
	assert_status(ww_writer_add(writer, &input, &error), WW_ELIMIT, &error);
	commit(writer);
	ww_writer_close(writer);

	writer = writer_for(&bench->memory, true);
	assert_status(ww_writer_add(writer, &input, &error), WW_ELIMIT, &error);
	add(writer, "c", "text");
	commit(writer);
	ww_writer_close(writer);

	struct snapshot *snapshot = snapshot_for(bench);
	const struct segment *segment = snapshot_segment(snapshot, 0);
	struct field_reader *reader;
	ww_text value;
	assert_ok(field_reader_new(&reader, &alloc_default, &error), &error);
	assert_int_equal(segment_field_count(segment), FIELD_BUILT_IN + FIELDS);
	for (size_t i = FIELD_BUILT_IN; i < segment_field_count(segment); i++) {
		if (i > FIELD_BUILT_IN)
			assert_true(strcmp(segment_field_name(segment, i - 1), segment_field_name(segment, i)) < 0);
		assert_ok(field_reader_get(&value, reader, segment, i, 0, &error), &error);
		assert_memory_equal(value.data, segment_field_name(segment, i), value.size);
	}
	assert_int_equal(segment_field_count(snapshot_segment(snapshot, 1)), FIELD_BUILT_IN);
	field_reader_free(reader);
	snapshot_close(snapshot);
}

static void a_new_store_does_not_replace_one(void **state)
{
	struct bench *bench = *state;
	ww_writer_options options = options_for(&bench->memory, false);
	ww_writer *writer = writer_for(&bench->memory, false);
	ww_error error;

	commit(writer);
	ww_writer_close(writer);
	assert_status(ww_writer_open(&writer, "sample.ww", &options, &error), WW_EEXISTS, &error);
	assert_null(writer);
	assert_string_equal(error.message, "sample.ww: a store is there already");
}

static void a_folder_of_other_things_is_left_alone(void **state)
{
	struct bench *bench = *state;
	ww_writer_options options = options_for(&bench->memory, false);
	struct memory_files before;
	ww_writer *writer;
	ww_error error;

	memory_files_put(&bench->memory, "thesis.txt", "years", 5);
	memory_files_init(&before);
	memory_files_copy(&before, &bench->memory);
	assert_status(ww_writer_open(&writer, "sample.ww", &options, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "sample.ww: holds files that are not a store's");
	options.append = true;
	assert_status(ww_writer_open(&writer, "sample.ww", &options, &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "sample.ww: no store here (no manifest)");
	assert_true(memory_files_equal(&before, &bench->memory));
	memory_files_end(&before);
}

static void a_profile_is_kept_by_the_store(void **state)
{
	struct bench *bench = *state;
	ww_writer_options options = options_for(&bench->memory, false);
	struct snapshot *snapshot;
	ww_writer *writer;
	ww_error error;

	options.profile = "unicode";
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	commit(writer);
	ww_writer_close(writer);
	writer = writer_for(&bench->memory, true);
	add(writer, "a", "one");
	commit(writer);
	ww_writer_close(writer);
	snapshot = snapshot_for(bench);
	assert_int_equal(segment_profile(snapshot_segment(snapshot, 0)), PROFILE_UNICODE);
	snapshot_close(snapshot);

	options.append = true;
	options.profile = "morse";
	assert_status(ww_writer_open(&writer, "sample.ww", &options, &error), WW_EINVAL, &error);
}

static void a_report_counts_what_was_added(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	ww_writer_report report;

	add(writer, "a", "One, two.");
	add(writer, "b", "\xff\xfe three");
	report = ww_writer_report_of(writer);
	assert_int_equal(report.documents, 2);
	assert_int_equal(report.tokens, 0); /* known with the commit */
	commit(writer);
	report = ww_writer_report_of(writer);
	ww_writer_close(writer);
	assert_int_equal(report.documents, 2);
	assert_int_equal(report.text_bytes, 17);
	assert_int_equal(report.invalid_bytes, 2);
	assert_true(report.tokens >= 6 && report.tokens <= 7);
}

struct stopper {
	unsigned calls;
	unsigned stop_at;
};

static bool keep_going(const ww_progress *progress, void *user)
{
	struct stopper *stopper = user;

	assert_string_equal(progress->unit, "documents");
	assert_true(progress->done <= progress->total);
	return ++stopper->calls != stopper->stop_at;
}

static void a_cancelled_commit_leaves_the_store_as_it_was(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	struct stopper stopper = {.stop_at = 1};
	ww_run run = {.size = sizeof run, .keep_going = keep_going, .user = &stopper};
	ww_input input = sample_of("c", "three");
	ww_error error;

	add(writer, "a", "one");
	commit(writer);
	add(writer, "b", "two");
	assert_status(ww_writer_commit(writer, &run, &error), WW_ECANCELLED, &error);
	assert_status(ww_writer_add(writer, &input, &error), WW_EINVAL, &error);
	assert_status(ww_writer_commit(writer, NULL, &error), WW_EINVAL, &error);
	ww_writer_close(writer);
	assert_int_equal(documents_in(bench), 1);
	assert_null(memory_files_find(&bench->memory, "0000000000000002.seg"));
}

static void the_same_documents_make_the_same_bytes(void **state)
{
	struct sequence sequence = {4};
	struct samples samples = samples_make(0, 200, &sequence);
	struct memory_files stores[2];

	(void)state;
	for (unsigned i = 0; i < 2; i++) {
		ww_run run = {.size = sizeof run, .threads = i ? 5 : 1};
		ww_writer_options options = {.size = sizeof options, .files = &stores[i].files, .no_sync = i};
		ww_writer *writer;
		ww_error error;
		memory_files_init(&stores[i]);
		assert_ok(ww_writer_open(&writer, i ? "a.ww" : "somewhere/else.ww", &options, &error), &error);
		assert_ok(samples_add(writer, &samples, &error), &error);
		assert_ok(ww_writer_commit(writer, &run, &error), &error);
		ww_writer_close(writer);
	}
	assert_true(memory_files_equal(&stores[0], &stores[1]));
	assert_true(memory_files_bytes(&stores[0]) > 10000);
	for (unsigned i = 0; i < 2; i++)
		memory_files_end(&stores[i]);
	samples_free(&samples);
}

static void short_transfers_change_nothing(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {5};
	struct samples samples = samples_make(0, 20, &sequence);
	ww_writer_options options = options_for(&bench->memory, false);

	bench->memory.short_transfers = true;
	samples_build("sample.ww", &samples, &options);
	assert_store_has(bench, &samples);
	samples_free(&samples);
}

/* On the disk, where the operating system's locks are. */
static void a_second_writer_is_told_at_once(void **state)
{
	struct temp folder = temp_new();
	struct temp path = temp_join(&folder, "sample.ww");
	ww_writer_options options = {.size = sizeof options};
	char expected[600];
	ww_writer *first;
	ww_writer *second;
	ww_error error;

	(void)state;
	assert_ok(ww_writer_open(&first, path.path, &options, &error), &error);
	assert_status(ww_writer_open(&second, path.path, &options, &error), WW_EBUSY, &error);
	snprintf(expected, sizeof expected, "%s: another writer has it open", path.path);
	assert_string_equal(error.message, expected);
	commit(first);
	options.append = true;
	assert_status(ww_writer_open(&second, path.path, &options, &error), WW_EBUSY, &error);
	ww_writer_close(first);
	assert_ok(ww_writer_open(&second, path.path, &options, &error), &error);
	ww_writer_close(second);
	temp_remove(&folder);
}

static void a_child_process_may_not_write_and_closing_there_harms_nothing(void **state)
{
	struct temp folder = temp_new();
	struct temp path = temp_join(&folder, "sample.ww");
	ww_writer_options options = {.size = sizeof options, .memory_limit = 1};
	ww_input input = sample_of("b", "two");
	struct snapshot *snapshot;
	ww_writer *writer;
	ww_error error;
	int result;

	(void)state;
	assert_ok(ww_writer_open(&writer, path.path, &options, &error), &error);
	add(writer, "a", "one");
	pid_t child = fork();
	if (child == 0) {
		bool refused =
			ww_writer_add(writer, &input, &error) == WW_EINVAL && ww_writer_commit(writer, NULL, &error) == WW_EINVAL;
		ww_writer_close(writer);
		_exit(refused ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &result, 0), child);
	assert_int_equal(result, 0);
	commit(writer);
	ww_writer_close(writer);
	assert_ok(snapshot_open(&snapshot, path.path, NULL, NULL, &error), &error);
	assert_int_equal(snapshot_segments(snapshot), 1);
	snapshot_close(snapshot);
	temp_remove(&folder);
}

static void a_path_that_leads_nowhere_is_told(void **state)
{
	struct temp folder = temp_new();
	struct temp path = temp_join(&folder, "no/where.ww");
	struct temp file = temp_join(&folder, "file");
	ww_writer_options options = {.size = sizeof options};
	ww_writer *writer;
	ww_error error;

	(void)state;
	assert_status(ww_writer_open(&writer, path.path, &options, &error), WW_ENOTFOUND, &error);
	FILE *plain = fopen(file.path, "w");
	assert_non_null(plain);
	fclose(plain);
	assert_status(ww_writer_open(&writer, file.path, &options, &error), WW_EINVAL, &error);
	options.append = true;
	assert_status(ww_writer_open(&writer, file.path, &options, &error), WW_EINVAL, &error);
	assert_status(ww_writer_open(&writer, path.path, &options, &error), WW_ENOTFOUND, &error);
	temp_remove(&folder);
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, bench_begin, bench_end)
	const struct CMUnitTest tests[] = {
		FACT(every_document_comes_back_byte_for_byte),
		FACT(every_short_string_of_awkward_bytes_comes_back),
		FACT(a_document_may_be_longer_than_a_block),
		FACT(little_memory_gives_more_segments_and_the_same_documents),
		FACT(appending_keeps_what_was_there),
		FACT(a_writer_may_commit_more_than_once),
		FACT(a_commit_of_nothing_makes_an_empty_store),
		FACT(what_was_not_committed_is_gone),
		FACT(leavings_of_a_writer_that_died_are_removed_by_the_next),
		FACT(a_second_document_with_an_id_is_refused_and_the_writer_goes_on),
		FACT(a_refused_document_leaves_no_trace),
		FACT(a_store_has_a_thousand_fields_and_no_more),
		FACT(a_new_store_does_not_replace_one),
		FACT(a_folder_of_other_things_is_left_alone),
		FACT(a_profile_is_kept_by_the_store),
		FACT(a_report_counts_what_was_added),
		FACT(a_cancelled_commit_leaves_the_store_as_it_was),
		FACT(the_same_documents_make_the_same_bytes),
		FACT(short_transfers_change_nothing),
		cmocka_unit_test(a_second_writer_is_told_at_once),
		cmocka_unit_test(a_child_process_may_not_write_and_closing_there_harms_nothing),
		cmocka_unit_test(a_path_that_leads_nowhere_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
