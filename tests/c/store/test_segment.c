#include "store/segment.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "store/chunk_index.h"
#include "store/snapshot.h"
#include "support/memory_files.h"
#include "support/sample_store.h"
#include "text/fold.h"
#include "text/pieces.h"
#include "text/spacing.h"

/* One segment of random documents, long enough for several blocks and chunks. */
struct bench {
	struct memory_files memory;
	struct samples samples;
	struct snapshot *snapshot;
	const struct segment *segment;
	const struct lexicon *lexicon;
	const struct document_table *documents;
};

static int bench_begin(void **state)
{
	static struct bench bench;
	struct sequence sequence = {11};
	ww_writer_options options = {.size = sizeof options, .files = &bench.memory.files};

	memory_files_init(&bench.memory);
	bench.samples = samples_make(0, 1500, &sequence);
	samples_build("sample.ww", &bench.samples, &options);
	assert_ok(snapshot_open(&bench.snapshot, "sample.ww", NULL, &bench.memory.files, NULL), NULL);
	assert_int_equal(snapshot_segments(bench.snapshot), 1);
	bench.segment = snapshot_segment(bench.snapshot, 0);
	assert_ok(segment_lexicon(&bench.lexicon, bench.segment, NULL), NULL);
	assert_ok(segment_documents(&bench.documents, bench.segment, NULL), NULL);
	*state = &bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	snapshot_close(bench->snapshot);
	samples_free(&bench->samples);
	memory_files_end(&bench->memory);
	return 0;
}

/* All ids of the stream; to be freed. */
static uint32_t *all_ids(const struct bench *bench)
{
	uint32_t *all = malloc(segment_counts(bench->segment)->codes * sizeof *all);
	struct block_reader *reader;
	const uint64_t *starts;

	assert_ok(block_reader_new(&reader, &alloc_default, NULL), NULL);
	assert_ok(segment_block_starts(&starts, bench->segment, NULL), NULL);
	for (uint64_t block = 0; block < segment_counts(bench->segment)->blocks; block++) {
		const uint32_t *ids;
		size_t count;
		assert_ok(block_reader_load(&ids, &count, reader, bench->segment, block, NULL), NULL);
		assert_int_equal(count, starts[block + 1] - starts[block]);
		memcpy(all + starts[block], ids, count * sizeof *ids);
	}
	block_reader_free(reader);
	return all;
}

static void types_are_ranked_by_count_text_kind_and_ending(void **state)
{
	const struct lexicon *lexicon = ((struct bench *)*state)->lexicon;

	for (uint32_t type = 1; type < lexicon->types; type++) {
		ww_text left = lexicon_type(lexicon, type - 1);
		ww_text right = lexicon_type(lexicon, type);
		size_t common = left.size < right.size ? left.size : right.size;
		assert_true(lexicon->counts[type - 1] >= lexicon->counts[type]);
		if (lexicon->counts[type - 1] > lexicon->counts[type])
			continue;
		int order = memcmp(left.data, right.data, common);
		if (order == 0)
			order = (left.size > right.size) - (left.size < right.size);
		if (order == 0)
			order = lexicon->kinds[type - 1] - lexicon->kinds[type];
		if (order == 0)
			order = lexicon->endings[type - 1] - lexicon->endings[type];
		assert_true(order < 0);
	}
}

static void counts_are_those_of_the_stream(void **state)
{
	struct bench *bench = *state;
	const struct lexicon *lexicon = bench->lexicon;
	uint64_t *counts = calloc(lexicon->types, sizeof *counts);
	uint64_t *term_counts = calloc(lexicon->terms, sizeof *term_counts);
	uint32_t *ids = all_ids(bench);

	for (uint64_t i = 0; i < segment_counts(bench->segment)->codes; i++) {
		counts[ids[i]]++;
		if (lexicon->term_of[ids[i]] != LEXICON_NO_TERM)
			term_counts[lexicon->term_of[ids[i]]]++;
	}
	assert_memory_equal(counts, lexicon->counts, lexicon->types * sizeof *counts);
	assert_memory_equal(term_counts, lexicon->term_counts, lexicon->terms * sizeof *term_counts);
	free(ids);
	free(counts);
	free(term_counts);
}

static void documents_of_terms_are_those_of_the_stream(void **state)
{
	struct bench *bench = *state;
	const struct lexicon *lexicon = bench->lexicon;
	uint64_t *documents = calloc(lexicon->terms, sizeof *documents);
	uint64_t *last = calloc(lexicon->terms, sizeof *last);
	uint32_t *ids = all_ids(bench);

	for (uint64_t document = 0; document < bench->documents->documents; document++)
		for (uint64_t i = bench->documents->first_code[document]; i < bench->documents->first_code[document + 1]; i++) {
			uint32_t term = lexicon->term_of[ids[i]];
			if (term == LEXICON_NO_TERM || last[term] == document + 1)
				continue;
			last[term] = document + 1;
			documents[term]++;
		}
	assert_memory_equal(documents, lexicon->term_documents, lexicon->terms * sizeof *documents);
	free(ids);
	free(documents);
	free(last);
}

static void a_term_is_the_folded_text_of_its_types_and_numbered_by_the_lowest(void **state)
{
	const struct lexicon *lexicon = ((struct bench *)*state)->lexicon;
	struct vec folded = vec_of(&alloc_default, 1);
	uint32_t known = 0;

	for (uint32_t type = 0; type < lexicon->types; type++) {
		uint32_t term = lexicon->term_of[type];
		ww_text text = lexicon_type(lexicon, type);
		assert_int_equal(term == LEXICON_NO_TERM, token_is_layout(lexicon->kinds[type]));
		if (term == LEXICON_NO_TERM)
			continue;
		assert_true(term <= known);
		if (term == known) {
			assert_int_equal(lexicon->term_kinds[term], lexicon->kinds[type]);
			known++;
		}
		folded.count = 0;
		assert_ok(fold_text(&folded, text.data, text.size, FOLDING_COMMON, NULL), NULL);
		assert_int_equal(folded.count, lexicon_term(lexicon, term).size);
		assert_memory_equal(folded.items, lexicon_term(lexicon, term).data, folded.count);
	}
	assert_int_equal(known, lexicon->terms);
	assert_true(lexicon->terms < lexicon->types);
	vec_clear(&folded);
}

static void spacing_classes_are_those_of_the_texts(void **state)
{
	const struct lexicon *lexicon = ((struct bench *)*state)->lexicon;

	for (uint32_t type = 0; type < lexicon->types; type++) {
		ww_text text = lexicon_type(lexicon, type);
		if (!token_is_layout(lexicon->kinds[type]))
			assert_int_equal(lexicon->spacing[type], spacing_class(text.data, text.size, lexicon->kinds[type]));
	}
}

static void the_stream_is_what_the_scanner_found(void **state)
{
	struct bench *bench = *state;
	const struct lexicon *lexicon = bench->lexicon;
	uint32_t *ids = all_ids(bench);
	uint64_t at = 0;

	for (size_t i = 0; i < bench->samples.count; i++) {
		const ww_input *input = &bench->samples.inputs[i];
		struct piece_scanner scanner;
		struct token piece;
		uint64_t tokens = 0;
		uint64_t words = 0;
		assert_int_equal(bench->documents->first_code[i], at);
		piece_scanner_begin(&scanner, PROFILE_NEWS, language_find(input->lang.data, input->lang.size), input->text.data,
		                    input->text.size);
		for (; piece_scanner_next(&scanner, &piece); at++) {
			ww_text type = lexicon_type(lexicon, ids[at]);
			assert_int_equal(type.size, piece.size);
			assert_memory_equal(type.data, piece.text, piece.size);
			assert_int_equal(lexicon->kinds[ids[at]], piece.kind);
			assert_int_equal(lexicon->endings[ids[at]], piece.ends_sentence);
			tokens += !token_is_layout(piece.kind);
			words += token_is_word(piece.kind);
		}
		assert_int_equal(bench->documents->tokens[i], tokens);
		assert_int_equal(bench->documents->words[i], words);
		assert_int_equal(bench->documents->bytes[i], input->text.size);
	}
	assert_int_equal(at, segment_counts(bench->segment)->codes);
	free(ids);
}

static void chunks_of_a_type_are_those_in_which_it_occurs_or_all(void **state)
{
	struct bench *bench = *state;
	uint64_t codes = segment_counts(bench->segment)->codes;
	uint32_t chunks = (uint32_t)((codes + INDEX_CHUNK - 1) / INDEX_CHUNK);
	uint32_t *ids = all_ids(bench);
	uint8_t *in_chunk = calloc(chunks, 1);
	struct vec found = vec_of(&alloc_default, sizeof(uint32_t));
	unsigned listed = 0;

	assert_true(chunks > 20);
	for (uint32_t type = 0; type < bench->lexicon->types; type += 1 + type / 50) {
		uint32_t occupied = 0;
		memset(in_chunk, 0, chunks);
		for (uint64_t i = 0; i < codes; i++)
			in_chunk[i / INDEX_CHUNK] |= ids[i] == type;
		for (uint32_t chunk = 0; chunk < chunks; chunk++)
			occupied += in_chunk[chunk];
		found.count = 0;
		assert_ok(segment_chunks_of(&found, bench->segment, type, NULL), NULL);
		const uint32_t *list = found.items;
		bool is_listed = chunks_are_listed(occupied, chunks);
		assert_int_equal(found.count, is_listed ? occupied : chunks);
		for (size_t i = 0; i < found.count; i++) {
			assert_true(list[i] < chunks && (i == 0 || list[i] > list[i - 1]));
			assert_true(!is_listed || in_chunk[list[i]]);
		}
		listed += is_listed;
	}
	assert_true(listed > 50);
	vec_clear(&found);
	free(in_chunk);
	free(ids);
}

static void assert_value(struct field_reader *reader, const struct segment *segment, size_t field, uint64_t row,
                         ww_text wanted)
{
	ww_text value;
	ww_error error;

	assert_ok(field_reader_get(&value, reader, segment, field, row, &error), &error);
	assert_int_equal(value.size, wanted.size);
	if (wanted.size)
		assert_memory_equal(value.data, wanted.data, wanted.size);
}

static void a_column_and_single_values_agree(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {5};
	struct field_reader *reader;

	assert_ok(field_reader_new(&reader, &alloc_default, NULL), NULL);

	for (size_t field = 0; field < segment_field_count(bench->segment); field++) {
		struct text_column column;
		assert_ok(segment_field(&column, bench->segment, field, NULL), NULL);
		assert_int_equal(column.rows, bench->samples.count);
		for (uint64_t row = 0; row < column.rows; row += 1 + row % 13)
			assert_value(reader, bench->segment, field, row, text_column_at(&column, row));
		for (size_t i = 0; i < 100; i++) {
			uint64_t row = sequence_below(&sequence, column.rows);

			assert_value(reader, bench->segment, field, row, text_column_at(&column, row));
		}
		text_column_clear(&column);
	}
	field_reader_free(reader);
}

static void user_fields_come_after_the_built_in_ones_in_byte_order(void **state)
{
	static const char *const names[] = {"id", "title", "source", "url", "lang", "author", "section", "\xc3\xa9poque"};
	struct bench *bench = *state;

	assert_int_equal(segment_field_count(bench->segment), 8);
	for (size_t i = 0; i < 8; i++)
		assert_string_equal(segment_field_name(bench->segment, i), names[i]);
}

static void blocks_hold_whole_documents(void **state)
{
	struct bench *bench = *state;
	const uint64_t *starts;
	uint64_t document = 0;

	assert_ok(segment_block_starts(&starts, bench->segment, NULL), NULL);
	assert_true(segment_counts(bench->segment)->blocks > 3);
	for (uint64_t block = 0; block < segment_counts(bench->segment)->blocks; block++) {
		while (bench->documents->first_code[document] < starts[block])
			document++;
		assert_int_equal(bench->documents->first_code[document], starts[block]);
		assert_true(starts[block + 1] - starts[block] <= 32 * 1024);
	}
}

struct reading {
	const struct bench *bench;
	uint64_t sum;
};

static void *read_in_thread(void *argument)
{
	struct reading *reading = argument;
	const struct segment *segment = reading->bench->segment;
	struct block_reader *reader;
	const struct lexicon *lexicon;
	const uint32_t *ids;
	size_t count;

	if (block_reader_new(&reader, &alloc_default, NULL) != WW_OK || segment_lexicon(&lexicon, segment, NULL) != WW_OK)
		return NULL;
	for (uint64_t block = 0; block < segment_counts(segment)->blocks; block++)
		if (block_reader_load(&ids, &count, reader, segment, block, NULL) == WW_OK)
			for (size_t i = 0; i < count; i++)
				reading->sum += ids[i] + lexicon->text_at[ids[i]];
	block_reader_free(reader);
	return NULL;
}

static void threads_may_read_one_segment(void **state)
{
	struct bench *bench = *state;
	struct snapshot *again;
	struct bench fresh = *bench;
	struct reading readings[4];
	pthread_t threads[4];

	/* From files, since the file system in memory is for one thread; a new snapshot, in which nothing is loaded yet. */
	struct temp folder = temp_new();
	struct temp path = temp_join(&folder, "sample.ww");
	samples_build(path.path, &bench->samples, NULL);
	assert_ok(snapshot_open(&again, path.path, NULL, NULL, NULL), NULL);
	fresh.segment = snapshot_segment(again, 0);
	for (int i = 0; i < 4; i++) {
		readings[i] = (struct reading){.bench = &fresh};
		assert_int_equal(pthread_create(&threads[i], NULL, read_in_thread, &readings[i]), 0);
	}
	for (int i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
	assert_true(readings[0].sum > 0);
	for (int i = 1; i < 4; i++)
		assert_true(readings[i].sum == readings[0].sum);
	snapshot_close(again);
	temp_remove(&folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(types_are_ranked_by_count_text_kind_and_ending),
		cmocka_unit_test(counts_are_those_of_the_stream),
		cmocka_unit_test(documents_of_terms_are_those_of_the_stream),
		cmocka_unit_test(a_term_is_the_folded_text_of_its_types_and_numbered_by_the_lowest),
		cmocka_unit_test(spacing_classes_are_those_of_the_texts),
		cmocka_unit_test(the_stream_is_what_the_scanner_found),
		cmocka_unit_test(chunks_of_a_type_are_those_in_which_it_occurs_or_all),
		cmocka_unit_test(a_column_and_single_values_agree),
		cmocka_unit_test(user_fields_come_after_the_built_in_ones_in_byte_order),
		cmocka_unit_test(blocks_hold_whole_documents),
		cmocka_unit_test(threads_may_read_one_segment),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
