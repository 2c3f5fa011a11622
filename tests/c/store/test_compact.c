/* Deleting documents and merging segments, against stores that were written at once. */
#include "store/compact.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "store/segment_file.h"
#include "store/snapshot.h"
#include "support/corpus_of.h"
#include "support/counting.h"
#include "support/memory_files.h"
#include "support/sample_store.h"
#include "support/stop.h"
#include "support/writing.h"

/* Two stores in memory: one that is added to, deleted from and merged, and one to compare it with. */
struct bench {
	struct memory_files memory;
	struct memory_files at_once;
	struct vec expected;
	struct vec found;
};

static int bench_begin(void **state)
{
	struct bench *bench = test_malloc(sizeof *bench);

	memory_files_init(&bench->memory);
	memory_files_init(&bench->at_once);
	bench->expected = vec_of(&alloc_default, 1);
	bench->found = vec_of(&alloc_default, 1);
	*state = bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	memory_files_end(&bench->memory);
	memory_files_end(&bench->at_once);
	vec_clear(&bench->expected);
	vec_clear(&bench->found);
	test_free(bench);
	return 0;
}

static void compact(ww_writer *writer)
{
	ww_error error;

	assert_ok(ww_writer_compact(writer, NULL, &error), &error);
}

static void delete_one(ww_writer *writer, const char *id)
{
	ww_text text = text_of_string(id);
	ww_error error;

	assert_ok(ww_writer_delete(writer, &text, 1, NULL, &error), &error);
}

static struct snapshot *snapshot_for(struct memory_files *memory)
{
	struct snapshot *snapshot;
	ww_error error;

	assert_ok(snapshot_open(&snapshot, "sample.ww", NULL, &memory->files, &error), &error);
	return snapshot;
}

static size_t segments_in(struct memory_files *memory)
{
	struct snapshot *snapshot = snapshot_for(memory);
	size_t segments = snapshot_segments(snapshot);

	snapshot_close(snapshot);
	return segments;
}

/* The ids of the documents, in order, each behind a space. */
static void assert_ids(struct bench *bench, const char *wanted)
{
	struct snapshot *snapshot = snapshot_for(&bench->memory);
	char found[1000] = "";

	for (size_t i = 0; i < snapshot_segments(snapshot); i++) {
		const struct segment *segment = snapshot_segment(snapshot, i);
		struct document_list deleted = segment_deleted(segment);
		struct text_column ids;

		assert_ok(segment_field(&ids, segment, FIELD_ID, NULL), NULL);
		for (uint64_t row = 0; row < ids.rows; row++) {
			ww_text id = text_column_at(&ids, row);
			if (!document_list_has(&deleted, row))
				snprintf(found + strlen(found), sizeof found - strlen(found), " %.*s", (int)id.size, id.data);
		}
		text_column_clear(&ids);
	}
	assert_string_equal(found, wanted);
	snapshot_close(snapshot);
}

static void assert_same_block(const struct segment *left, const struct segment *right, uint64_t block, uint16_t type)
{
	struct block_loader loaders[2];

	assert_ok(block_loader_begin(&loaders[0], &alloc_default, NULL), NULL);
	assert_ok(block_loader_begin(&loaders[1], &alloc_default, NULL), NULL);
	assert_ok(block_loader_load(&loaders[0], &left->source, block, type, NULL), NULL);
	assert_ok(block_loader_load(&loaders[1], &right->source, block, type, NULL), NULL);
	assert_true(same_bytes(&loaders[0].plain, &loaders[1].plain));
	block_loader_clear(&loaders[0]);
	block_loader_clear(&loaders[1]);
}

/* All that segments hold but their ids. */
static void assert_same_segment(const struct segment *left, const struct segment *right)
{
	const struct table *tables[2] = {&left->source.table, &right->source.table};

	assert_int_equal(tables[0]->sections.count, tables[1]->sections.count);
	assert_int_equal(tables[0]->blocks.count, tables[1]->blocks.count);
	assert_memory_equal(&tables[0]->counts, &tables[1]->counts, sizeof tables[0]->counts);
	for (size_t i = 0; i < tables[0]->sections.count; i++) {
		const struct section *section = vec_at(&tables[0]->sections, i);
		assert_memory_equal(section, vec_at(&tables[1]->sections, i), sizeof *section);
		for (uint64_t block = 0; block < section->blocks; block++)
			assert_same_block(left, right, section->first_block + block, section->type);
	}
}

static void assert_merged_as_at_once(struct bench *bench)
{
	struct snapshot *merged = snapshot_for(&bench->memory), *at_once = snapshot_for(&bench->at_once);

	assert_int_equal(snapshot_segments(merged), 1);
	assert_int_equal(snapshot_segments(at_once), 1);
	assert_same_segment(snapshot_segment(merged, 0), snapshot_segment(at_once, 0));
	snapshot_close(merged);
	snapshot_close(at_once);
}

/* Gives documents tokens of their own: every stretch of up to five bytes, with lemmas and tags now and then. */
static void annotate(struct samples *samples, ww_token *tokens, size_t most, struct sequence *sequence)
{
	static const char *const tags[] = {"", "", "N", "V", "ADJ"};
	size_t used = 0;

	for (size_t i = 0; i < samples->count; i += 3) {
		ww_input *input = &samples->inputs[i];
		input->tokens = tokens + used;
		for (uint64_t at = 0; at < input->text.size && used < most;) {
			uint64_t end = at + 1 + sequence_below(sequence, 5);
			ww_token token = {at, end < input->text.size ? end : input->text.size, {0}, {0}, false};
			token.lemma = text_of_string(tags[sequence_below(sequence, 5)]);
			token.pos = text_of_string(tags[sequence_below(sequence, 5)]);
			token.ends_sentence = sequence_below(sequence, 9) == 0;
			tokens[used++] = token;
			input->token_count++;
			at = token.end + sequence_below(sequence, 2);
		}
	}
	for (size_t i = 1; i < samples->count; i += 5)
		samples->inputs[i].lang = text_of_string("tr");
}

/*
 * Random appends, deletions and merges end, once all is merged, in the very segment that writing the documents that are
 * left at once makes: kinds, foldings, annotations, fields, index and all.
 */
static void merging_is_as_if_all_was_written_at_once(void **state)
{
	enum { COUNT = 60, TOKENS = 200000 };
	struct bench *bench = *state;

	for (uint64_t seed = 1; seed <= 12; seed++) {
		struct sequence sequence = {seed};
		struct samples samples = samples_make(0, COUNT, &sequence);
		ww_token *tokens = test_malloc(TOKENS * sizeof *tokens);
		bool is_deleted[COUNT] = {false};
		ww_writer *writer = writer_for(&bench->memory, false);
		ww_writer_options options = options_for(&bench->at_once, false);
		ww_error error;

		annotate(&samples, tokens, TOKENS, &sequence);
		for (size_t i = 0; i < COUNT; i++) {
			assert_ok(ww_writer_add(writer, &samples.inputs[i], &error), &error);
			if (sequence_below(&sequence, 4) == 0) {
				size_t old = (size_t)sequence_below(&sequence, i + 1);
				if (!is_deleted[old])
					assert_ok(ww_writer_delete(writer, &samples.inputs[old].id, 1, NULL, &error), &error);
				is_deleted[old] = true;
			}
			if (sequence_below(&sequence, 3) == 0)
				commit(writer);
			if (sequence_below(&sequence, 40) == 0)
				compact(writer);
		}
		compact(writer);
		ww_writer_close(writer);

		assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
		for (size_t i = 0; i < COUNT; i++)
			if (!is_deleted[i])
				assert_ok(ww_writer_add(writer, &samples.inputs[i], &error), &error);
		assert_ok(ww_writer_commit(writer, NULL, &error), &error);
		ww_writer_close(writer);
		assert_merged_as_at_once(bench);
		samples_free(&samples);
		test_free(tokens);
		memory_files_end(&bench->memory);
		memory_files_end(&bench->at_once);
		memory_files_init(&bench->memory);
		memory_files_init(&bench->at_once);
	}
}

static void a_deleted_document_is_gone_from_the_next_commit_on(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	struct snapshot *before;

	add(writer, "a", "one");
	add(writer, "b", "two");
	add(writer, "c", "three");
	commit(writer);
	before = snapshot_for(&bench->memory);
	assert_true(ww_writer_has(writer, text_of_string("b")));
	delete_one(writer, "b");
	assert_false(ww_writer_has(writer, text_of_string("b")));
	assert_ids(bench, " a b c");
	commit(writer);
	assert_ids(bench, " a c");
	ww_writer_close(writer);
	assert_int_equal(segment_deleted(snapshot_segment(before, 0)).left,
	                 0); /* who read before goes on reading all three */
	snapshot_close(before);
}

static void a_deletion_without_commit_is_none(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);

	add(writer, "a", "one");
	add(writer, "b", "two");
	commit(writer);
	delete_one(writer, "a");
	ww_writer_close(writer);
	assert_ids(bench, " a b");
}

static void a_document_that_waits_can_be_deleted(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);

	add(writer, "a", "one");
	add(writer, "b", "two");
	delete_one(writer, "a");
	commit(writer);
	assert_ids(bench, " b");
	add(writer, "c", "three");
	delete_one(writer, "c");
	delete_one(writer, "b");
	commit(writer);
	assert_ids(bench, "");
	assert_int_equal(segments_in(&bench->memory), 0);
	ww_writer_close(writer);
	assert_null(memory_files_find(&bench->memory, "0000000000000001.seg"));
}

static void a_deleted_id_may_be_added_again(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	ww_input again = sample_of("a", "one");
	ww_error error;

	add(writer, "a", "one");
	add(writer, "b", "two");
	commit(writer);
	for (int i = 0; i < 3; i++) {
		assert_status(ww_writer_add(writer, &again, &error), WW_EEXISTS, &error);
		delete_one(writer, "a");
		add(writer, "a", "one more");
		commit(writer);
		ww_writer_close(writer);
		writer = writer_for(&bench->memory, true);
		assert_ids(bench, " b a");
	}
	compact(writer);
	assert_ids(bench, " b a");
	delete_one(writer, "a");
	delete_one(writer, "b");
	compact(writer);
	assert_ids(bench, "");
	ww_writer_close(writer);
}

static void unknown_ids_are_named_and_nothing_is_deleted(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	const ww_text ids[] = {text_of_string("a"), text_of_string("missing"), text_of_string("b")};
	const ww_text twice[] = {text_of_string("b"), text_of_string("b")};
	ww_error error;

	add(writer, "a", "one");
	add(writer, "b", "two");
	commit(writer);
	assert_status(ww_writer_delete(writer, ids, 3, NULL, &error), WW_ENOTFOUND, &error);
	assert_string_equal(error.message, "no document \"missing\"");
	assert_ok(ww_writer_delete(writer, NULL, 0, NULL, &error), &error);
	commit(writer);
	assert_ids(bench, " a b");
	assert_ok(ww_writer_delete(writer, twice, 2, NULL, &error), &error);
	assert_status(ww_writer_delete(writer, twice, 1, NULL, &error), WW_ENOTFOUND, &error);
	commit(writer);
	ww_writer_close(writer);
	assert_ids(bench, " a");
}

static void many_commits_make_few_segments(void **state)
{
	enum { COMMITS = 300 };
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	char wanted[COMMITS * 5] = "";
	size_t most = 0;

	for (int i = 0; i < COMMITS; i++) {
		char id[8], text[32];
		snprintf(id, sizeof id, "%d", i);
		snprintf(text, sizeof text, "word%d and others", i);
		snprintf(wanted + strlen(wanted), sizeof wanted - strlen(wanted), " %d", i);
		add(writer, id, text);
		commit(writer);
		size_t segments = segments_in(&bench->memory);
		most = segments > most ? segments : most;
	}
	ww_writer_close(writer);
	assert_true(most <= 8);
	bench->expected.count = 0;
	struct snapshot *snapshot = snapshot_for(&bench->memory);
	uint64_t documents = 0;
	for (size_t i = 0; i < snapshot_segments(snapshot); i++)
		documents += segment_counts(snapshot_segment(snapshot, i))->documents;
	assert_int_equal(documents, COMMITS);
	snapshot_close(snapshot);
}

static void segments_are_kept_when_the_options_say_so(void **state)
{
	struct bench *bench = *state;
	ww_writer_options options = options_for(&bench->memory, false);
	ww_writer *writer;
	ww_error error;

	options.keep_segments = true;
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	for (int i = 0; i < 20; i++) {
		char id[8];
		snprintf(id, sizeof id, "%d", i);
		add(writer, id, "text");
		commit(writer);
	}
	assert_int_equal(segments_in(&bench->memory), 20);
	compact(writer);
	assert_int_equal(segments_in(&bench->memory), 1);
	ww_writer_close(writer);
}

static void a_segment_more_than_half_deleted_is_written_anew(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);

	for (int i = 0; i < 5; i++)
		add(writer, (const char *[]){"a", "b", "c", "d", "e"}[i], "text");
	commit(writer);
	delete_one(writer, "a");
	delete_one(writer, "c");
	commit(writer);
	assert_non_null(memory_files_find(&bench->memory, "0000000000000001.seg"));
	delete_one(writer, "d");
	commit(writer);
	assert_null(memory_files_find(&bench->memory, "0000000000000001.seg"));
	assert_non_null(memory_files_find(&bench->memory, "0000000000000002.seg"));
	ww_writer_close(writer);
	assert_ids(bench, " b e");
}

static void a_reader_keeps_its_snapshot_through_a_merge(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {9};
	struct samples samples = samples_make(0, 8, &sequence);
	ww_writer_options options = options_for(&bench->memory, false);
	ww_writer *writer;

	options.memory_limit = 1;
	samples_build("sample.ww", &samples, &options);
	struct snapshot *before = snapshot_for(&bench->memory);
	assert_int_equal(snapshot_segments(before), 8);
	writer = writer_for(&bench->memory, true);
	compact(writer);
	ww_writer_close(writer);
	assert_int_equal(segments_in(&bench->memory), 1);
	for (size_t i = 0; i < 8; i++) {
		struct text_column ids;
		assert_ok(segment_field(&ids, snapshot_segment(before, i), FIELD_ID, NULL), NULL);
		assert_true(ids.rows == 1 && memcmp(ids.text, samples.inputs[i].id.data, samples.inputs[i].id.size) == 0);
		text_column_clear(&ids);
	}
	snapshot_close(before);
	samples_dump(&bench->expected, &samples);
	assert_ok(store_dump(&bench->found, "sample.ww", NULL, &bench->memory.files, NULL), NULL);
	assert_true(same_bytes(&bench->expected, &bench->found));
	samples_free(&samples);
}

/* Documents that come through a merge in little memory, in more than one segment. */
static void merging_keeps_to_its_memory(void **state)
{
	enum { DOCUMENTS = 100, LIMIT = 9 << 20 };
	struct bench *bench = *state;
	struct sequence sequence = {10};
	struct samples samples = samples_make(0, DOCUMENTS, &sequence);
	struct counting counting;
	ww_writer_options options = options_for(&bench->memory, false);
	ww_writer *writer;
	ww_error error;

	options.memory_limit = 1;
	options.keep_segments = true;
	samples_build("sample.ww", &samples, &options);
	assert_int_equal(segments_in(&bench->memory), DOCUMENTS);
	counting_init(&counting);
	options = options_for(&bench->memory, true);
	options.alloc = &counting.alloc;
	options.memory_limit = LIMIT;
	options.threads = 1;
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	compact(writer);
	ww_writer_close(writer);
	assert_true(counting.most < LIMIT * 5 / 4 + (2 << 20));
	counting_end(&counting);
	assert_true(segments_in(&bench->memory) > 1 && segments_in(&bench->memory) < DOCUMENTS / 4);
	samples_dump(&bench->expected, &samples);
	assert_ok(store_dump(&bench->found, "sample.ww", NULL, &bench->memory.files, NULL), NULL);
	assert_true(same_bytes(&bench->expected, &bench->found));
	samples_free(&samples);
}

static void a_merge_can_be_cancelled_and_leaves_nothing_behind(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	struct memory_files before;
	ww_error error;
	ww_status status = WW_ECANCELLED;

	add(writer, "a", "one");
	commit(writer);
	add(writer, "b", "two");
	commit(writer);
	ww_writer_close(writer);
	memory_files_init(&before);
	memory_files_copy(&before, &bench->memory);
	for (int calls = 1; status != WW_OK; calls++) {
		int left = calls;
		ww_run run = stop_run(&left);

		writer = writer_for(&bench->memory, true);
		status = ww_writer_compact(writer, &run, &error);
		ww_writer_close(writer);
		assert_true(status == WW_OK || status == WW_ECANCELLED);
		assert_int_equal(memory_files_equal(&before, &bench->memory), status == WW_ECANCELLED);
		assert_true(calls < 100);
	}
	memory_files_end(&before);
	assert_ids(bench, " a b");
}

/* A damaged segment does not keep others from being added; who asks for a merge is told. */
static void a_damaged_segment_is_not_merged(void **state)
{
	struct bench *bench = *state;
	ww_writer *writer = writer_for(&bench->memory, false);
	ww_error error;

	for (int i = 0; i < 7; i++) {
		char id[8];
		snprintf(id, sizeof id, "%d", i);
		add(writer, id, "some words that are here to be damaged");
		commit(writer);
	}
	memory_files_find(&bench->memory, "0000000000000003.seg")->data[100] ^= 1; /* in its stream */
	add(writer, "7", "more");
	commit(writer);
	assert_int_equal(segments_in(&bench->memory), 8);
	assert_status(ww_writer_compact(writer, NULL, &error), WW_EDAMAGED, &error);
	assert_string_equal(error.message, "0000000000000003.seg: block at offset 64 is damaged");
	ww_writer_close(writer);
	assert_ids(bench, " 0 1 2 3 4 5 6 7");
	assert_null(memory_files_find(&bench->memory, "0000000000000009.seg"));
}

#define test(function) cmocka_unit_test_setup_teardown(function, bench_begin, bench_end)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(merging_is_as_if_all_was_written_at_once),
		test(a_deleted_document_is_gone_from_the_next_commit_on),
		test(a_deletion_without_commit_is_none),
		test(a_document_that_waits_can_be_deleted),
		test(a_deleted_id_may_be_added_again),
		test(unknown_ids_are_named_and_nothing_is_deleted),
		test(many_commits_make_few_segments),
		test(segments_are_kept_when_the_options_say_so),
		test(a_segment_more_than_half_deleted_is_written_anew),
		test(a_reader_keeps_its_snapshot_through_a_merge),
		test(merging_keeps_to_its_memory),
		test(a_merge_can_be_cancelled_and_leaves_nothing_behind),
		test(a_damaged_segment_is_not_merged),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
