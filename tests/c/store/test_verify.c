/* Verifying finds all damage, and none where there is none. */
#include "store/verify.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/bytes.h"
#include "base/checksum.h"
#include "store/snapshot.h"
#include "support/counting.h"
#include "support/forge.h"
#include "support/replaced_store.h"
#include "support/varied_store.h"

static const char *const names[] = {"manifest", "0000000000000001.seg", "0000000000000002.seg", "0000000000000003.seg"};
enum { NAMES = sizeof names / sizeof names[0] };

struct bench {
	struct memory_files sound;
	struct snapshot *snapshot;
	uint8_t *padding[NAMES]; /* 1: the byte fills up a block, which no checksum covers */
};

static void mark_padding(struct bench *bench)
{
	for (int i = 1; i < NAMES; i++) {
		const struct table *table = &snapshot_segment(bench->snapshot, (size_t)i - 1)->source.table;
		for (size_t k = 0; k < table->blocks.count; k++) {
			const struct block_entry *block = table_block(table, k);
			uint64_t used = BLOCK_HEADER_BYTES + block->packed + BLOCK_CRC_BYTES;
			memset(bench->padding[i] + block->offset + used, 1, (size_t)(format_block_size(block->packed) - used));
		}
	}
}

static int bench_begin(void **state)
{
	static struct bench bench;

	memory_files_init(&bench.sound);
	varied_store_build(&bench.sound);
	for (int i = 0; i < NAMES; i++)
		bench.padding[i] = calloc(memory_files_find(&bench.sound, names[i])->size, 1);
	assert_ok(snapshot_open(&bench.snapshot, "sample.ww", NULL, &bench.sound.files, NULL), NULL);
	mark_padding(&bench);
	*state = &bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	snapshot_close(bench->snapshot);
	memory_files_end(&bench->sound);
	for (int i = 0; i < NAMES; i++)
		free(bench->padding[i]);
	return 0;
}

/* Findings, as many of them as there is room for. */
enum { ROWS = 64, ROW_TEXT = 128 };

struct row {
	char file[ROW_TEXT];
	char section[ROW_TEXT]; /* "" for none */
	uint64_t offset;
	uint64_t flipped_bit;
	char problem[ROW_TEXT * 2];
};

struct rows {
	size_t count;
	struct row rows[ROWS];
};

static ww_status take(void *user, const struct finding *finding, ww_error *error)
{
	struct rows *rows = user;
	struct row *row = &rows->rows[rows->count < ROWS ? rows->count : ROWS - 1];

	(void)error;
	rows->count++;
	assert_true(finding->problem[0] != 0 && strchr(finding->problem, '\n') == NULL);
	*row = (struct row){.offset = finding->offset, .flipped_bit = finding->flipped_bit};
	strncpy(row->file, finding->file, ROW_TEXT - 1);
	strncpy(row->section, finding->section ? finding->section : "", ROW_TEXT - 1);
	strncpy(row->problem, finding->problem, sizeof row->problem - 1);
	return WW_OK;
}

/* Verifies with little memory, which it gives back. */
static ww_status verify(struct rows *rows, struct memory_files *memory, bool quick, ww_error *error)
{
	struct findings findings = {.take = take, .user = rows};
	struct counting counting;

	rows->count = 0;
	counting_init(&counting);
	ww_status status = verify_store(&findings, "sample.ww", &counting.alloc, &memory->files, quick, NULL, error);
	assert_true(counting.most < 4 << 20);
	counting_end(&counting);
	return status;
}

/* The findings of a store that is changed by the caller meanwhile. */
static size_t found_in(struct rows *rows, struct memory_files *memory)
{
	ww_error error;

	assert_ok(verify(rows, memory, false, &error), &error);
	return rows->count;
}

static void a_sound_store_gives_no_rows(void **state)
{
	struct bench *bench = *state;
	struct rows rows;

	assert_ok(verify(&rows, &bench->sound, false, NULL), NULL);
	assert_int_equal(rows.count, 0);
	assert_ok(verify(&rows, &bench->sound, true, NULL), NULL);
	assert_int_equal(rows.count, 0);
}

static void a_store_of_no_documents_is_sound(void **state)
{
	struct memory_files memory;
	struct samples none = {0};
	ww_writer_options options = {.size = sizeof options, .files = &memory.files};
	struct rows rows;

	(void)state;
	memory_files_init(&memory);
	samples_build("sample.ww", &none, &options);
	assert_int_equal(found_in(&rows, &memory), 0);
	memory_files_end(&memory);
}

/* The ids stand in two segments then, in one of them deleted. */
static void ids_may_be_used_again_when_they_were_deleted(void **state)
{
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .keep_segments = true};
	ww_input inputs[] = {sample_of("first", "One."), sample_of("second", "Two."), sample_of("kept", "Three.")};
	ww_text ids[] = {inputs[0].id, inputs[1].id};
	ww_writer *writer;
	struct rows rows;
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	for (int i = 0; i < 3; i++)
		assert_ok(ww_writer_add(writer, &inputs[i], &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	assert_ok(ww_writer_delete(writer, ids, 2, NULL, &error), &error);
	for (int i = 0; i < 2; i++)
		assert_ok(ww_writer_add(writer, &inputs[i], &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
	assert_int_equal(found_in(&rows, &memory), 0);
	int directory = memory.files.open_directory(&memory, "sample.ww", false);
	memory.files.remove(&memory, directory, "manifest");
	memory.files.close(&memory, directory);
	assert_int_equal(found_in(&rows, &memory), 2);
	assert_string_equal(rows.rows[1].section, "field id");
	memory_files_end(&memory);
}

/* Several blocks a section, lists in the index, long records: what small stores do not have. */
static void a_larger_store_gives_no_rows(void **state)
{
	struct sequence sequence = {81};
	struct memory_files memory;
	struct samples samples = samples_make(0, 40, &sequence);
	ww_writer_options options = {.size = sizeof options, .files = &memory.files};
	size_t words = 90000, size = 0;
	char *text = malloc(words * 8), *title = malloc(200000);
	struct rows rows;

	(void)state;
	for (size_t i = 0; i < words; i++)
		size += (size_t)sprintf(text + size, "w%u ", (unsigned)(i % 100 ? i % 7 : i));
	memset(title, 't', 200000);
	samples.inputs[20].text = (ww_text){text, size};
	samples.inputs[21].title = (ww_text){title, 200000};
	memory_files_init(&memory);
	samples_build("sample.ww", &samples, &options);
	assert_int_equal(found_in(&rows, &memory), 0);
	memory_files_end(&memory);
	samples.inputs[20].text = (ww_text){samples.bytes[41], 0};
	samples_free(&samples);
	free(text);
	free(title);
}

static void every_flipped_bit_is_found(void **state)
{
	struct bench *bench = *state;
	struct rows rows;
	size_t flips = 0, explained = 0;

	for (int i = 0; i < NAMES; i++) {
		struct memory_file *file = memory_files_find(&bench->sound, names[i]);
		for (size_t at = 0; at < file->size; at++)
			for (int bit = 0; bit < 8; bit++, flips++) {
				file->data[at] ^= (char)(1 << bit);
				assert_int_equal(found_in(&rows, &bench->sound), 1);
				assert_string_equal(rows.rows[0].file, names[i]);
				if (bench->padding[i][at]) {
					assert_true(rows.rows[0].flipped_bit == FLIPPED_BIT_NONE);
				} else {
					assert_int_equal(rows.rows[0].flipped_bit, at * 8 + (size_t)bit);
					explained++;
				}
				assert_true(rows.rows[0].section[0] != 0 && rows.rows[0].offset <= at);
				file->data[at] ^= (char)(1 << bit);
			}
	}
	assert_true(explained > 20000 && explained > flips / 10 * 9);
}

/* Eight bytes in a row, in every place. */
static void every_changed_stretch_is_found(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {82};
	struct rows rows;

	for (int i = 0; i < NAMES; i++) {
		struct memory_file *file = memory_files_find(&bench->sound, names[i]);
		for (size_t at = 0; at + 8 <= file->size; at++) {
			char before[8];
			memcpy(before, file->data + at, sizeof before);
			sequence_fill(&sequence, file->data + at, sizeof before);
			assert_true(found_in(&rows, &bench->sound) > 0);
			assert_string_equal(rows.rows[0].file, names[i]);
			memcpy(file->data + at, before, sizeof before);
		}
	}
	assert_int_equal(found_in(&rows, &bench->sound), 0);
}

static void every_truncation_and_extension_is_found(void **state)
{
	struct bench *bench = *state;
	struct rows rows;

	for (int i = 0; i < NAMES; i++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		size_t size = file->size;
		char longer[64 * 1024] = {0};
		memcpy(longer, file->data, size);
		while (file->size > 0) {
			file->size--;
			assert_true(found_in(&rows, &memory) > 0);
			assert_string_equal(rows.rows[0].file, names[i]);
		}
		for (size_t extra = 1; extra <= 64; extra++) {
			memory_files_put(&memory, names[i], longer, size + extra);
			assert_int_equal(found_in(&rows, &memory), 1);
			assert_string_equal(rows.rows[0].file, names[i]);
		}
		memory_files_end(&memory);
	}
}

static bool tells_of(const struct rows *rows, uint64_t offset)
{
	for (size_t i = 0; i < rows->count; i++)
		if (rows->rows[i].offset == offset)
			return true;
	return false;
}

/* Neighbours in one file change places. */
static void exchanged_blocks_are_found(void **state)
{
	struct bench *bench = *state;
	struct rows rows;
	const struct table *table = &snapshot_segment(bench->snapshot, 1)->source.table;

	for (uint64_t left = 0; left + 1 < table->blocks.count; left++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		const struct block_entry *blocks[] = {table_block(table, left), table_block(table, left + 1)};
		const char *from = memory_files_find(&bench->sound, names[2])->data + blocks[0]->offset;
		char *to = memory_files_find(&memory, names[2])->data + blocks[0]->offset;
		size_t first = (size_t)format_block_size(blocks[0]->packed),
			   second = (size_t)format_block_size(blocks[1]->packed);
		memcpy(to, from + first, second);
		memcpy(to + second, from, first);
		assert_true(found_in(&rows, &memory) >= 2);
		assert_true(tells_of(&rows, blocks[0]->offset) && tells_of(&rows, blocks[0]->offset + first));
		memory_files_end(&memory);
	}
}

static void lost_and_exchanged_files_are_found(void **state)
{
	struct bench *bench = *state;
	struct rows rows;

	for (int i = 1; i < NAMES; i++)
		for (int from = 0; from < NAMES; from++) {
			struct memory_files memory;
			if (from == i)
				continue;
			memory_files_init(&memory);
			memory_files_copy(&memory, &bench->sound);
			if (from == 0) {
				int directory = memory.files.open_directory(&memory, "sample.ww", false);
				memory.files.remove(&memory, directory, names[i]);
				memory.files.close(&memory, directory);
			} else {
				struct memory_file *file = memory_files_find(&bench->sound, names[from]);
				memory_files_put(&memory, names[i], file->data, file->size);
			}
			assert_true(found_in(&rows, &memory) >= 1);
			assert_string_equal(rows.rows[0].file, names[i]);
			memory_files_end(&memory);
		}
}

/* What is there is looked at all the same. */
static void without_a_manifest_all_segments_are_looked_at(void **state)
{
	struct bench *bench = *state;
	struct memory_files memory;
	struct rows rows;
	ww_error error;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	memory_files_find(&memory, names[3])->data[200] ^= 4;
	memset(memory_files_find(&memory, "manifest")->data + 70, 7, 9);
	assert_int_equal(found_in(&rows, &memory), 2); /* the deleted documents are not known any more, but are no fault */
	assert_string_equal(rows.rows[0].section, "entries");
	assert_string_equal(rows.rows[1].file, names[3]);
	int directory = memory.files.open_directory(&memory, "sample.ww", false);
	memory.files.remove(&memory, directory, "manifest");
	assert_true(found_in(&rows, &memory) >= 2);
	assert_string_equal(rows.rows[0].problem, "is missing");
	for (int i = 1; i < NAMES; i++)
		memory.files.remove(&memory, directory, names[i]);
	memory.files.close(&memory, directory);
	assert_status(verify(&rows, &memory, false, &error), WW_ENOTFOUND, &error);
	memory_files_end(&memory);
}

/* All damage at once, each in its place. */
static void it_goes_on_behind_the_first_fault(void **state)
{
	struct bench *bench = *state;
	struct memory_files memory;
	struct rows rows;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	memory_files_find(&memory, names[0])->data[80] ^= 1;
	memory_files_find(&memory, names[1])->data[3] ^= 1;
	struct memory_file *second = memory_files_find(&memory, names[2]);
	second->data[second->size - 1] ^= 1;
	second->data[100] ^= 1;
	memory_files_find(&memory, names[3])->size -= 1;
	assert_true(found_in(&rows, &memory) >= 5);
	assert_string_equal(rows.rows[0].file, names[0]);
	assert_string_equal(rows.rows[1].file, names[1]);
	assert_string_equal(rows.rows[1].section, "header");
	assert_string_equal(rows.rows[2].section, "footer");
	assert_string_equal(rows.rows[3].file, names[3]);
	memory_files_end(&memory);
}

/* Where the bytes of a record begin in a block of records, small enough that its sizes are bytes. */
static uint8_t *record_at(const struct vec *plain, uint32_t count, uint32_t record)
{
	uint8_t *bytes = plain->items;
	size_t at = count;

	assert_true(record < count);
	for (uint32_t i = 0; i < record; i++)
		at += bytes[i];
	assert_true(at < plain->count);
	return bytes + at;
}

/* Which record of which section has which bytes changed. */
struct lie {
	unsigned section;
	uint32_t number;
	uint32_t record;
	size_t size;
	const char *from; /* expected there, so that the test knows what it changes */
	const char *to;
	bool met;
};

static bool tell_lie(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count)
{
	struct lie *lie = user;

	(void)block;
	if (section->type != lie->section || section->number != lie->number)
		return true;
	uint8_t *at =
		section->type == SECTION_STREAM ? (uint8_t *)plain->items + lie->record : record_at(plain, *count, lie->record);
	assert_memory_equal(at, lie->from, lie->size);
	memcpy(at, lie->to, lie->size);
	lie->met = true;
	return true;
}

/* Documents whose parts are known: types aa (4 times), b (2), and b and c where they end a sentence (1 each). */
static void build_known(struct memory_files *memory)
{
	ww_input inputs[] = {sample_of("one", "aa b aa b"), sample_of("two", "aa b aa c")};
	struct samples samples = {.count = 2, .inputs = inputs};
	ww_writer_options options = {.size = sizeof options, .files = &memory->files};

	memory_files_init(memory);
	samples_build("sample.ww", &samples, &options);
}

static void contents_that_contradict_each_other_are_found(void **state)
{
	struct lie lies[] = {
		{SECTION_LEXICON, 0, 1, 4, "\4\2\1\0", "\3\0\2\0", false},   /* 4, 2, 1, 1 times as 3, 3, 1, 1 */
		{SECTION_LEXICON, 0, 9, 3, "\2\1\0", "\2\2\0", false},       /* of 3 in 2 documents as in 1 */
		{SECTION_DOCUMENTS, 0, 1, 2, "\x09\x09", "\x08\x0a", false}, /* bytes */
		{SECTION_DOCUMENTS, 0, 2, 2, "\4\4", "\5\3", false},         /* tokens */
		{SECTION_DOCUMENTS, 0, 3, 2, "\4\4", "\3\5", false},         /* words */
		{SECTION_DOCUMENTS, 0, 0, 2, "\4\4", "\3\5", false},         /* codes */
		{SECTION_FIELD, 0, 1, 3, "two", "one", false},
		{SECTION_FIELD, 0, 1, 3, "two", "t\xffo", false},
		{SECTION_STREAM, 0, 0, 1, "\0", "\1", false},
		{SECTION_STREAM, 0, 3, 2, "\2\0", "\0\2", false}, /* the end of one text and the start of the next */
	};
	struct rows rows;

	(void)state;
	for (size_t i = 0; i < sizeof lies / sizeof lies[0]; i++) {
		struct memory_files memory;
		struct forger forger = {.block = tell_lie, .user = &lies[i]};
		build_known(&memory);
		assert_int_equal(found_in(&rows, &memory), 0);
		forge(&memory, 0, &forger);
		assert_true(lies[i].met);
		assert_true(found_in(&rows, &memory) > 0);
		assert_true(rows.rows[0].flipped_bit == FLIPPED_BIT_NONE);
		assert_ok(verify(&rows, &memory, true, NULL), NULL); /* which does not look so closely */
		assert_int_equal(rows.count, 0);
		memory_files_end(&memory);
	}
}

/* The second document has no id: its record is empty. */
static bool drop_id(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count)
{
	(void)user;
	(void)block;
	(void)count;
	if (section->type == SECTION_FIELD && section->number == FIELD_ID) {
		plain->count = 0;
		assert_ok(vec_append(plain, "\3\0one", 5, NULL), NULL);
	}
	return true;
}

static void a_document_without_an_id_is_found(void **state)
{
	struct forger forger = {.block = drop_id};
	struct memory_files memory;
	struct rows rows;

	(void)state;
	build_known(&memory);
	forge(&memory, 0, &forger);
	assert_int_equal(found_in(&rows, &memory), 1);
	assert_string_equal(rows.rows[0].section, "field id");
	memory_files_end(&memory);
}

/* Names that no writer gives: other built-in ones, out of order, no text. A sound segment has them all in order. */
static void senseless_names_of_fields_are_found(void **state)
{
	struct bench *bench = *state;
	struct lie lies[] = {
		{SECTION_FIELD_NAMES, 0, 1, 5, "title", "titel", false},
		{SECTION_FIELD_NAMES, 0, 5, 6, "author", "zuthor", false},
		{SECTION_FIELD_NAMES, 0, 6, 7, "section", "authaaa", false},
		{SECTION_FIELD_NAMES, 0, 6, 7, "section", "authors", false}, /* a name like another; fine */
		{SECTION_FIELD_NAMES, 0, 6, 7, "section", "sec\0ion", false},
		{SECTION_FIELD_NAMES, 0, 6, 7, "section", "sec\xffion", false},
	};
	struct rows rows;

	for (size_t i = 0; i < sizeof lies / sizeof lies[0]; i++) {
		struct memory_files memory;
		struct forger forger = {.block = tell_lie, .user = &lies[i]};
		size_t wrong = strcmp(lies[i].to, "authors") != 0;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		forge(&memory, 0, &forger);
		assert_true(lies[i].met);
		assert_int_equal(found_in(&rows, &memory), wrong);
		if (wrong)
			assert_string_equal(rows.rows[0].section, "field names");
		assert_ok(verify(&rows, &memory, true, NULL), NULL);
		assert_int_equal(rows.count, wrong);
		memory_files_end(&memory);
	}
}

/* Writes a number into a part and makes the checksum behind the part right. */
static void set_number(struct memory_file *file, size_t start, size_t at, uint32_t value, size_t size, uint32_t crc)
{
	put_u32((uint8_t *)file->data + start + at, value);
	put_u32((uint8_t *)file->data + start + size, checksum(crc, file->data + start, size));
}

/* Headers and footers under right checksums that are not those of their files. */
static void fixed_parts_that_make_no_sense_are_found(void **state)
{
	static const struct {
		const char *section; /* of the first finding */
		bool of_footer;
		size_t at;
		uint32_t value;
	} changes[] = {
		{"header", false, 0, 1},   /* magic */
		{"header", false, 12, 65}, /* length */
		{"header", false, 32, 77}, /* id */
		{"footer", true, 0, 1},    /* magic */
		{"footer", true, 8, 1},    /* length of the file */
		{"footer", true, 16, 64},  /* place of the table */
		{"", true, 32, 77},        /* id */
	};
	struct bench *bench = *state;
	struct rows rows;

	for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		struct memory_file *file = memory_files_find(&memory, names[2]);
		if (changes[i].of_footer)
			set_number(file, file->size - FOOTER_BYTES, changes[i].at, changes[i].value, FOOTER_BYTES - 4, 0);
		else
			set_number(file, 0, changes[i].at, changes[i].value, HEADER_BYTES - 4, 0);
		assert_true(found_in(&rows, &memory) > 0);
		assert_string_equal(rows.rows[0].file, names[2]);
		assert_string_equal(rows.rows[0].section, changes[i].section);
		memory_files_end(&memory);
	}
}

/* Written by a newer library: no damage, and no verdict. */
static void a_newer_format_is_not_judged(void **state)
{
	struct bench *bench = *state;

	for (int i = 0; i < 2; i++) {
		struct memory_files memory;
		struct rows rows;
		ww_error error;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		set_number(memory_files_find(&memory, names[i]), 0, 16, 1u << 30, HEADER_BYTES - 4, 0);
		if (i == 0) { /* what stands behind goes on from the header's checksum */
			struct memory_file *file = memory_files_find(&memory, names[0]);
			uint32_t crc = checksum(0, file->data, HEADER_BYTES - 4);
			set_number(file, HEADER_BYTES, 0, 4, file->size - HEADER_BYTES - 4, crc);
		}
		assert_status(verify(&rows, &memory, false, &error), WW_EVERSION, &error);
		memory_files_end(&memory);
	}
}

static void entries_that_make_no_sense_are_found(void **state)
{
	struct bench *bench = *state;
	struct memory_files memory;
	struct rows rows;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	struct memory_file *file = memory_files_find(&memory, names[0]);
	uint32_t crc = checksum(0, file->data, HEADER_BYTES - 4);
	set_number(file, HEADER_BYTES, 32, 0, file->size - HEADER_BYTES - 4, crc); /* a segment of no documents */
	assert_int_equal(found_in(&rows, &memory), 1);
	assert_string_equal(rows.rows[0].section, "entries");
	memory_files_end(&memory);
}

/* A table with other blocks than the file has, all checksums right. */
static void a_table_that_makes_no_sense_is_found(void **state)
{
	struct bench *bench = *state;
	struct memory_files memory;
	struct rows rows;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	struct memory_file *file = memory_files_find(&memory, names[2]);
	const struct table *table = &snapshot_segment(bench->snapshot, 1)->source.table;
	const struct block_entry *last = table_block(table, table->blocks.count - 1);
	size_t table_at = (size_t)(last->offset + format_block_size(last->packed));
	size_t footer_at = file->size - FOOTER_BYTES;
	uint32_t header_crc = checksum(0, file->data, HEADER_BYTES - 4);
	put_u32((uint8_t *)file->data + table_at + 52, 3); /* sections */
	set_number(file, footer_at, 28, checksum(header_crc, file->data + table_at, footer_at - table_at), FOOTER_BYTES - 4,
	           0);
	assert_int_equal(found_in(&rows, &memory), 2); /* nor is the footer the one that the manifest lists */
	assert_string_equal(rows.rows[1].section, "section table");
	memory_files_end(&memory);
}

static void a_store_that_changes_while_it_is_opened_is_opened_again(void **state)
{
	for (unsigned times = 14; times <= 16; times++) {
		struct replaced_store replaced;
		struct rows rows;
		ww_error error;

		(void)state;
		build_known(&replaced.memory);
		replaced_store_set(&replaced, times);
		ww_status status = verify(&rows, &replaced.memory, false, &error);
		assert_status(status, times < 16 ? WW_OK : WW_EBUSY, &error);
		assert_int_equal(rows.count, 0);
		memory_files_end(&replaced.memory);
	}
}

/* The list of chunks, one byte, that is put in the place of a type's empty record. */
struct list {
	uint32_t type;
	const char *byte;
};

static bool put_list(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count)
{
	const struct list *list = user;

	(void)block;
	if (section->type != SECTION_INDEX)
		return true;
	assert_int_equal(plain->count, *count); /* all records are empty */
	((uint8_t *)plain->items)[list->type] = 1;
	assert_ok(vec_append(plain, list->byte, 1, NULL), NULL);
	return true;
}

/* A text of three chunks, of which the first word occurs in the first only. */
static void lists_of_the_index_are_checked(void **state)
{
	static const struct {
		const char *list;
		bool is_right;
	} lists[] = {{"\0", true}, {"\1", false}, {"\2", false}, {"\5", false}, {"\xff", false}};
	enum { WORDS = 3 * INDEX_CHUNK, RAREST = 3 };
	char *text = malloc(WORDS * 2 + 8);
	struct rows rows;

	(void)state;
	strcpy(text, "once");
	for (size_t i = 0; i < WORDS - 100; i++)
		strcpy(text + 4 + 2 * i, i % 2 ? " b" : " a");
	for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
		struct memory_files memory;
		ww_input input = sample_of("one", text);
		struct samples samples = {.count = 1, .inputs = &input};
		ww_writer_options options = {.size = sizeof options, .files = &memory.files};
		struct list list = {RAREST, lists[i].list};
		struct forger forger = {.block = put_list, .user = &list};
		memory_files_init(&memory);
		samples_build("sample.ww", &samples, &options);
		forge(&memory, 0, &forger);
		assert_int_equal(found_in(&rows, &memory), lists[i].is_right ? 0 : 1);
		if (!lists[i].is_right)
			assert_string_equal(rows.rows[0].section, "index");
		memory_files_end(&memory);
	}
	free(text);
}

static void garbled_contents_do_no_harm(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {83};
	struct rows rows;
	unsigned found = 0;

	for (int round = 0; round < 3000; round++) {
		struct memory_files memory;
		struct garbling garbling = {.block = sequence_below(&sequence, 12), .sequence = {sequence_next(&sequence)}};
		struct forger forger = {.block = garble, .user = &garbling};
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		forge(&memory, (size_t)sequence_below(&sequence, VARIED_SEGMENTS), &forger);
		if (sequence_below(&sequence, 3) == 0) /* the table is to be made anew from them, too */
			memory_files_find(&memory, names[1 + sequence_below(&sequence, VARIED_SEGMENTS)])->size -= 50;
		found += found_in(&rows, &memory) > 0;
		memory_files_end(&memory);
	}
	assert_true(found > 2000);
}

/* Bytes of all sorts where files should be. */
static void garbage_does_no_harm(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {84};
	struct rows rows;
	char bytes[2000];

	for (int round = 0; round < 2000; round++) {
		struct memory_files memory;
		size_t size = (size_t)sequence_below(&sequence, sizeof bytes), kept = (size_t)sequence_below(&sequence, 300);
		int name = (int)sequence_below(&sequence, NAMES);
		const struct memory_file *file = memory_files_find(&bench->sound, names[name]);
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		sequence_fill(&sequence, bytes, size);
		kept = kept < size ? kept : size;
		memcpy(bytes, file->data, kept < file->size ? kept : file->size);
		memory_files_put(&memory, names[name], bytes, size);
		assert_true(found_in(&rows, &memory) > 0);
		memory_files_end(&memory);
	}
}

static ww_status verify_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct memory_files *memory = context;
	struct rows rows = {0};
	struct findings findings = {.take = take, .user = &rows};

	return verify_store(&findings, "sample.ww", alloc, &memory->files, false, NULL, error);
}

static void it_survives_the_failure_of_any_allocation(void **state)
{
	struct bench *bench = *state;
	struct memory_files memory;

	assert_true(every_allocation_fails(verify_scenario, &bench->sound) > 100);
	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	memory_files_find(&memory, names[1])->data[100] ^= 1;
	memory_files_find(&memory, names[2])->size -= 60;
	assert_true(every_allocation_fails(verify_scenario, &memory) > 100);
	memory_files_find(&memory, names[0])->size -= 1;
	assert_true(every_allocation_fails(verify_scenario, &memory) > 100);
	memory_files_end(&memory);
}

static void it_survives_with_damage(const struct memory_files *sound)
{
	struct memory_files memory;
	struct rows rows;
	ww_status status = WW_OK;

	memory_files_init(&memory);
	memory_files_copy(&memory, sound);
	memory_files_find(&memory, names[1])->data[100] ^= 1;
	memory_files_find(&memory, names[2])->size -= 60;
	memset(memory_files_find(&memory, names[3])->data + 100, 5, 40);
	for (uint64_t n = 1; status != WW_OK || memory.calls >= n - 1; n++) {
		memory_files_fail(&memory, n, false, EIO);
		status = verify(&rows, &memory, false, NULL);
		assert_true(status == WW_OK ? rows.count >= 3 : status == WW_EIO);
	}
	memory_files_fail(&memory, 0, false, 0);
	memory_files_end(&memory);
}

/* What cannot be read is not sound. */
static void it_survives_the_failure_of_any_call(void **state)
{
	static const int failures[] = {EIO, EACCES, EMFILE, ENOENT};
	struct bench *bench = *state;
	struct rows rows;
	ww_error error;

	for (size_t f = 0; f < sizeof failures / sizeof failures[0]; f++)
		for (int for_ever = 0; for_ever < 2; for_ever++) {
			bool met = true;
			for (uint64_t n = 1; met; n++) {
				memory_files_fail(&bench->sound, n, for_ever, failures[f]);
				ww_status status = verify(&rows, &bench->sound, false, &error);
				met = bench->sound.calls >= n;
				assert_true(status != WW_OK || (rows.count > 0) == met);
				assert_true(status == WW_OK || status == WW_EIO || status == WW_ENOTFOUND);
			}
			memory_files_fail(&bench->sound, 0, false, 0);
		}
	it_survives_with_damage(&bench->sound);
	bench->sound.short_transfers = true;
	assert_int_equal(found_in(&rows, &bench->sound), 0);
	bench->sound.short_transfers = false;
}

/* Says stop at the n-th time of asking. */
struct patience {
	unsigned left;
	ww_progress last;
};

static bool keep_going(const ww_progress *progress, void *user)
{
	struct patience *patience = user;

	patience->last = *progress;
	return patience->left-- > 0;
}

static void it_can_be_cancelled(void **state)
{
	struct bench *bench = *state;
	struct rows rows = {0};
	struct findings findings = {.take = take, .user = &rows};

	for (int quick = 0; quick < 2; quick++) {
		struct patience patience = {0};
		ww_run run = {.size = sizeof run, .keep_going = keep_going, .user = &patience};
		ww_error error;
		ww_status status = verify_store(&findings, "sample.ww", NULL, &bench->sound.files, quick, &run, &error);
		assert_status(status, WW_ECANCELLED, &error);
		assert_string_equal(patience.last.unit, "blocks");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_sound_store_gives_no_rows),
		cmocka_unit_test(a_store_of_no_documents_is_sound),
		cmocka_unit_test(ids_may_be_used_again_when_they_were_deleted),
		cmocka_unit_test(a_larger_store_gives_no_rows),
		cmocka_unit_test(every_flipped_bit_is_found),
		cmocka_unit_test(every_changed_stretch_is_found),
		cmocka_unit_test(every_truncation_and_extension_is_found),
		cmocka_unit_test(exchanged_blocks_are_found),
		cmocka_unit_test(lost_and_exchanged_files_are_found),
		cmocka_unit_test(without_a_manifest_all_segments_are_looked_at),
		cmocka_unit_test(it_goes_on_behind_the_first_fault),
		cmocka_unit_test(contents_that_contradict_each_other_are_found),
		cmocka_unit_test(a_document_without_an_id_is_found),
		cmocka_unit_test(senseless_names_of_fields_are_found),
		cmocka_unit_test(fixed_parts_that_make_no_sense_are_found),
		cmocka_unit_test(a_newer_format_is_not_judged),
		cmocka_unit_test(entries_that_make_no_sense_are_found),
		cmocka_unit_test(a_table_that_makes_no_sense_is_found),
		cmocka_unit_test(a_store_that_changes_while_it_is_opened_is_opened_again),
		cmocka_unit_test(lists_of_the_index_are_checked),
		cmocka_unit_test(garbled_contents_do_no_harm),
		cmocka_unit_test(garbage_does_no_harm),
		cmocka_unit_test(it_survives_the_failure_of_any_allocation),
		cmocka_unit_test(it_survives_the_failure_of_any_call),
		cmocka_unit_test(it_can_be_cancelled),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
