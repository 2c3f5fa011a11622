/*
 * Stores that were damaged by someone who knows the format: all checksums are right, the contents are not. Nothing is
 * promised about what they show, but opening, reading, asking and verifying them must end, within memory, without
 * touching what is not theirs.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/deflate.h"
#include "support/counting.h"
#include "support/dissect.h"
#include "support/questions.h"
#include "support/sample_store.h"
#include "support/scale.h"
#include "watchword/verify.h"

/* A sound store of one segment, with a deleted document. */
struct bench {
	struct memory_files sound;
	struct dissected dissected;
};

static struct bench bench;

static int bench_begin(void **state)
{
	ww_writer_options options = {.size = sizeof options, .append = true, .files = &bench.sound.files, .threads = 1};
	ww_text id = {"y", 1};
	ww_writer *writer;
	ww_error error;

	(void)state;
	memory_files_init(&bench.sound);
	small_store_build(&bench.sound, 0, 0);
	assert_ok(ww_writer_open(&writer, SMALL_STORE, &options, &error), &error);
	assert_ok(ww_writer_compact(writer, NULL, &error), &error);
	assert_ok(ww_writer_delete(writer, &id, 1, NULL, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
	dissect(&bench.dissected, &bench.sound, SMALL_STORE);
	return 0;
}

static int bench_end(void **state)
{
	(void)state;
	dissected_clear(&bench.dissected);
	memory_files_end(&bench.sound);
	return 0;
}

/* What a forger changes: any of these. */
struct forgery {
	struct sequence sequence;
	size_t block; /* whose content is changed */
	bool bends_block;
	bool bends_items;  /* its count of items */
	bool drops;        /* leaves it out altogether */
	bool bends_counts; /* a number in the head of the section table */
	bool bends_table;
	bool bends_footer;
	bool bends_manifest;
	bool bends_header[2]; /* by kind of file */
};

/* A number that is near a border, or any. */
static uint64_t odd_number(struct sequence *sequence)
{
	static const uint64_t borders[] = {
		0, 1, UINT8_MAX, UINT16_MAX, UINT64_C(1) << 31, UINT32_MAX, UINT64_C(1) << 32, UINT64_C(1) << 63, UINT64_MAX};
	uint64_t shift = sequence_below(sequence, 64);

	if (sequence_below(sequence, 2))
		return sequence_next(sequence) >> shift;
	return borders[sequence_below(sequence, sizeof borders / sizeof borders[0])] + sequence_below(sequence, 3) - 1;
}

/* Takes bytes out, or puts some in. */
static void change_length(struct vec *bytes, size_t at, struct sequence *sequence)
{
	size_t size = 1 + (size_t)sequence_below(sequence, 8), behind = bytes->count - at;

	if (sequence_below(sequence, 2)) {
		if (size >= behind)
			size = behind - 1;
		memmove(vec_at(bytes, at), vec_at(bytes, at + size), behind - size);
		bytes->count -= size;
	} else if (bytes->count + size <= BLOCK_MAX) {
		assert_ok(vec_append(bytes, NULL, size, NULL), NULL);
		memmove(vec_at(bytes, at + size), vec_at(bytes, at), behind);
		sequence_fill(sequence, vec_at(bytes, at), size);
	}
}

/* A varint in the middle; behind it everything is as it was. */
static void put_varint(struct vec *bytes, size_t at, struct sequence *sequence)
{
	struct vec varint = vec_of(&alloc_default, 1);

	assert_ok(bytes_varint(&varint, odd_number(sequence), NULL), NULL);
	if (at + varint.count <= bytes->count)
		memcpy(vec_at(bytes, at), varint.items, varint.count);
	vec_clear(&varint);
}

static void bend_bytes(struct vec *plain, struct sequence *sequence)
{
	uint8_t *bytes = plain->items;
	size_t at = (size_t)sequence_below(sequence, plain->count);

	switch (sequence_below(sequence, 7)) {
	case 0:
		bytes[at] ^= (uint8_t)(1 << sequence_below(sequence, 8));
		break;
	case 1:
		bytes[at] = (uint8_t)sequence_next(sequence);
		break;
	case 2:
		bytes[at] = 0xff;
		break;
	case 3: /* cut */
		plain->count = at ? at : 1;
		break;
	case 4:
		change_length(plain, at, sequence);
		break;
	case 5: /* two bytes change places */
		bytes[at] ^= bytes[plain->count - 1 - at];
		bytes[plain->count - 1 - at] = (uint8_t)(bytes[at] ^ bytes[plain->count - 1 - at]);
		bytes[at] ^= bytes[plain->count - 1 - at];
		break;
	default:
		put_varint(plain, at, sequence);
		break;
	}
}

/* Some number of four or eight bytes in a record of such. */
static void bend_record(uint8_t *bytes, size_t size, struct sequence *sequence)
{
	size_t at = (size_t)sequence_below(sequence, size / 4) * 4;

	switch (sequence_below(sequence, 3)) {
	case 0:
		bytes[sequence_below(sequence, size)] ^= (uint8_t)(1 << sequence_below(sequence, 8));
		break;
	case 1:
		put_u32(bytes + at, (uint32_t)odd_number(sequence));
		break;
	default:
		put_u64(bytes + (at + 8 <= size ? at : size - 8), odd_number(sequence));
		break;
	}
}

static bool bend_block(void *user, size_t block, struct vec *plain, uint32_t *count)
{
	struct forgery *forgery = user;

	if (block != forgery->block)
		return false;
	if (forgery->drops)
		plain->count = 0;
	else if (forgery->bends_block)
		bend_bytes(plain, &forgery->sequence);
	if (forgery->bends_items)
		*count = (uint32_t)odd_number(&forgery->sequence);
	return forgery->drops || forgery->bends_block;
}

static void bend_counts(void *user, struct segment_counts *counts, struct code_split *split)
{
	struct forgery *forgery = user;
	struct sequence *sequence = &forgery->sequence;
	uint64_t *wide[] = {&counts->documents, &counts->codes, &counts->tokens, &counts->words, &counts->text_bytes};
	uint32_t *narrow[] = {&counts->types, &counts->terms};

	if (!forgery->bends_counts)
		return;
	if (sequence_below(sequence, 8) == 0)
		split->one = (uint8_t)sequence_below(sequence, (uint64_t)split->two + 1);
	else if (sequence_below(sequence, 2))
		*wide[sequence_below(sequence, 5)] += odd_number(sequence);
	else
		*narrow[sequence_below(sequence, 2)] += (uint32_t)odd_number(sequence);
}

static void bend_table(void *user, struct vec *bytes)
{
	struct forgery *forgery = user;

	if (!forgery->bends_table)
		return;
	if (sequence_below(&forgery->sequence, 4))
		bend_record(bytes->items, bytes->count, &forgery->sequence);
	else
		bend_bytes(bytes, &forgery->sequence);
}

static void bend_footer(void *user, uint8_t footer[FOOTER_BYTES])
{
	struct forgery *forgery = user;

	if (forgery->bends_footer)
		bend_record(footer, FOOTER_BYTES, &forgery->sequence);
}

static void bend_manifest(void *user, struct vec *bytes)
{
	struct forgery *forgery = user;

	if (!forgery->bends_manifest)
		return;
	if (sequence_below(&forgery->sequence, 2))
		bend_record(bytes->items, bytes->count, &forgery->sequence);
	else
		bend_bytes(bytes, &forgery->sequence);
}

static void bend_header(void *user, enum file_kind kind, uint8_t head[HEADER_BYTES])
{
	struct forgery *forgery = user;

	if (forgery->bends_header[kind])
		bend_record(head, HEADER_BYTES, &forgery->sequence);
}

static struct forgery forgery_of(struct sequence *sequence)
{
	uint64_t kind = sequence_below(sequence, 16);
	struct forgery forgery = {
		.block = (size_t)sequence_below(sequence, bench.dissected.blocks.count),
		.bends_block = kind < 9,
		.bends_items = kind == 9 || sequence_below(sequence, 16) == 0,
		.drops = sequence_below(sequence, 64) == 0,
		.bends_counts = kind == 10 || sequence_below(sequence, 16) == 0,
		.bends_table = kind == 11,
		.bends_footer = kind == 12,
		.bends_manifest = kind == 13 || kind == 14,
		.bends_header = {kind == 15 && sequence_below(sequence, 2), kind == 15},
	};

	forgery.sequence.state = sequence_next(sequence);
	return forgery;
}

static void forge(struct memory_files *memory, struct forgery *forgery)
{
	const struct changes changes = {
		.header = bend_header,
		.block = bend_block,
		.counts = bend_counts,
		.table = bend_table,
		.footer = bend_footer,
		.manifest = bend_manifest,
		.user = forgery,
	};

	put_together(memory, &bench.dissected, &changes);
}

/* The most memory that any of them took. */
struct peaks {
	int64_t reading;
	int64_t asking;
	int64_t verifying;
};

static void note_peak(int64_t *peak, struct counting *counting)
{
	if (counting->most > *peak)
		*peak = counting->most;
	counting_end(counting);
}

/* Reads all that can be read. */
static ww_status read_forged(struct memory_files *memory, struct peaks *peaks)
{
	struct vec found = vec_of(&alloc_default, 1);
	struct counting counting;
	ww_error error;

	counting_init(&counting);
	ww_status status = store_dump_segment(&found, SMALL_STORE, 0, &counting.alloc, &memory->files, &error);
	assert_true(status == WW_OK || status == WW_EDAMAGED || status == WW_EVERSION);
	assert_true(status == WW_OK || error.message[0]);
	note_peak(&peaks->reading, &counting);
	vec_clear(&found);
	return status;
}

/* Puts a question. Fields, lemmas and parts of speech may be gone. */
static void ask_forged(struct memory_files *memory, size_t question, struct peaks *peaks)
{
	struct vec found = vec_of(&alloc_default, 1);
	struct counting counting;
	ww_error error;

	counting_init(&counting);
	ww_status status = questions_ask(&found, &counting.alloc, &memory->files, question, question + 1, &error);
	assert_true(status == WW_OK || status == WW_EDAMAGED || status == WW_EVERSION || status == WW_ENOTFOUND ||
	            status == WW_EINVAL);
	note_peak(&peaks->asking, &counting);
	vec_clear(&found);
}

/* True when verifying finds something. */
static bool verify_forged(struct memory_files *memory, struct peaks *peaks)
{
	struct counting counting;
	ww_verify_options options = {.size = sizeof options, .alloc = &counting.alloc, .files = &memory->files};
	ww_run run = {.size = sizeof run, .threads = 1};
	ww_table *table;
	ww_error error;
	bool finds = true;

	counting_init(&counting);
	ww_status status = ww_verify(&table, SMALL_STORE, &options, &run, &error);
	assert_true(status == WW_OK || status == WW_EVERSION);
	if (status == WW_OK) {
		finds = ww_table_rows(table) > 0;
		ww_table_free(table);
	}
	note_peak(&peaks->verifying, &counting);
	return finds;
}

static void forged_contents_do_no_harm(void **state)
{
	enum { ROUNDS = 100000, READING_MAX = 4 << 20, ASKING_MAX = 64 << 20, VERIFYING_MAX = 16 << 20 };
	struct sequence sequence = {42};
	size_t rounds = ROUNDS * test_scale(), refused = 0, verified = 0, found = 0;
	struct peaks peaks = {0};

	(void)state;
	for (size_t round = 0; round < rounds; round++) {
		struct forgery forgery = forgery_of(&sequence);
		struct memory_files memory;
		memory_files_init(&memory);
		forge(&memory, &forgery);
		bool is_refused = read_forged(&memory, &peaks) != WW_OK;
		size_t question = (size_t)sequence_below(&sequence, question_count());
		if (!is_refused && (!question_has_lists(question) || round % 64 == 0))
			ask_forged(&memory, question, &peaks);
		if (!is_refused || round % 8 == 0) {
			bool finds = verify_forged(&memory, &peaks);
			assert_true(finds || !is_refused);
			found += finds;
			verified++;
		}
		refused += is_refused;
		memory_files_end(&memory);
	}
	print_message("%zu forgeries: %zu refused by reading; verifying %zu, %zu were found out\n", rounds, refused,
	              verified, found);
	print_message("at most %lld KiB to read, %lld KiB to ask, %lld KiB to verify\n", (long long)peaks.reading >> 10,
	              (long long)peaks.asking >> 10, (long long)peaks.verifying >> 10);
	assert_true(refused > rounds / 3 && refused < rounds);
	assert_true(peaks.reading < READING_MAX && peaks.asking < ASKING_MAX && peaks.verifying < VERIFYING_MAX);
}

/* Or else the test above would show nothing. */
static void a_faithful_copy_is_accepted(void **state)
{
	struct changes none = {0};
	struct memory_files memory;
	struct peaks peaks = {0};

	(void)state;
	memory_files_init(&memory);
	memory_files_copy(&memory, &bench.sound);
	put_together(&memory, &bench.dissected, &none);
	assert_true(memory_files_equal(&memory, &bench.sound));
	assert_ok(read_forged(&memory, &peaks), NULL);
	assert_false(verify_forged(&memory, &peaks));
	for (size_t question = 0; question < question_count(); question++)
		ask_forged(&memory, question, &peaks);
	memory_files_end(&memory);
}

enum { BOMB_BLOCKS = 1024 };

static void deflate_some(struct vec *out, const void *data, size_t size)
{
	struct deflater *deflater;

	assert_ok(deflater_new(&deflater, &alloc_default, NULL), NULL);
	assert_ok(deflater_run(out, deflater, data, size, NULL), NULL);
	deflater_free(deflater);
}

/* Fills a section with zeros, 2^30 of them, so many a block being items. */
static void fill_section(struct dissected *bomb, struct section *section, uint32_t items)
{
	char *zeros = calloc(1, BLOCK_MAX);
	struct vec packed = vec_of(&alloc_default, 1);

	deflate_some(&packed, zeros, BLOCK_MAX);
	section->blocks = BOMB_BLOCKS;
	for (size_t i = 0; i < BOMB_BLOCKS; i++) {
		struct dissected_block block = {
			.section_type = section->type,
			.section_number = section->number,
			.count = items,
			.bytes = BLOCK_MAX,
			.plain = vec_of(&alloc_default, 1),
			.packed = vec_of(&alloc_default, 1),
		};
		assert_ok(vec_append(&block.packed, packed.items, packed.count, NULL), NULL);
		assert_ok(vec_push(&bomb->blocks, &block, NULL), NULL);
	}
	vec_clear(&packed);
	free(zeros);
}

static void copy_block(struct dissected *out, const struct dissected_block *from)
{
	struct dissected_block block = *from;

	block.plain = vec_of(&alloc_default, 1);
	block.packed = vec_of(&alloc_default, 1);
	assert_ok(vec_append(&block.packed, from->packed.items, from->packed.count, NULL), NULL);
	assert_ok(vec_push(&out->blocks, &block, NULL), NULL);
}

/* A segment some of whose sections have 2^30 items, which take little when deflated. */
static void make_bomb(struct dissected *bomb, bool (*is_filled)(const struct section *section))
{
	size_t next = 0;

	*bomb = bench.dissected;
	bomb->table.sections = vec_of(&alloc_default, sizeof(struct section));
	bomb->blocks = vec_of(&alloc_default, sizeof(struct dissected_block));
	for (size_t i = 0; i < bench.dissected.table.sections.count; i++) {
		struct section section = *(const struct section *)vec_at(&bench.dissected.table.sections, i);
		size_t end = next + (size_t)section.blocks;
		if (is_filled(&section))
			fill_section(bomb, &section, BLOCK_MAX);
		else
			for (size_t k = next; k < end; k++)
				copy_block(bomb, vec_at(&bench.dissected.blocks, k));
		next = end;
		assert_ok(vec_push(&bomb->table.sections, &section, NULL), NULL);
	}
}

static bool counts_types(const struct section *section)
{
	return section->type == SECTION_STREAM || section->type == SECTION_INDEX;
}

static bool counts_documents(const struct section *section)
{
	return section->type == SECTION_FIELD;
}

/* Nothing of what it asks for is allocated. */
static void check_bomb(struct dissected *bomb)
{
	enum { OPENING_MAX = 2 << 20 };
	const struct changes none = {0};
	struct vec found = vec_of(&alloc_default, 1);
	struct memory_files memory;
	struct counting counting;
	ww_error error;

	memory_files_init(&memory);
	put_together(&memory, bomb, &none);
	assert_true(memory_files_bytes(&memory) < 12 << 20);
	counting_init(&counting);
	assert_status(store_dump_segment(&found, SMALL_STORE, 0, &counting.alloc, &memory.files, &error), WW_EDAMAGED,
	              &error);
	assert_non_null(strstr(error.message, "has more words or documents than a file of its size can have"));
	assert_true(counting.most < OPENING_MAX);
	counting_end(&counting);
	memory_files_end(&memory);
	vec_clear(&found);
	bomb->manifest = manifest_of(&alloc_default); /* that of the bench */
	dissected_clear(bomb);
}

static void bombs_do_not_go_off(void **state)
{
	struct dissected bomb;

	(void)state;
	make_bomb(&bomb, counts_types);
	bomb.table.counts.codes = bomb.table.counts.types = UINT32_C(1) << 30;
	check_bomb(&bomb);
	make_bomb(&bomb, counts_documents);
	bomb.table.counts.documents = UINT64_C(1) << 30;
	check_bomb(&bomb);
}

/* Nor is one read that has room for thousands of times what it holds. */
static void a_block_is_not_longer_than_stored_bytes(void **state)
{
	const struct changes none = {0};
	struct dissected_block *block = vec_at(&bench.dissected.blocks, 0);
	size_t kept = block->packed.count;
	struct memory_files memory;
	struct peaks peaks = {0};

	(void)state;
	for (size_t most = 2 * (size_t)block->bytes + 64, more = 0; more < 2; more++) {
		assert_ok(vec_append(&block->packed, NULL, most + more - block->packed.count, NULL), NULL);
		memset(vec_at(&block->packed, kept), 0, block->packed.count - kept);
		memory_files_init(&memory);
		put_together(&memory, &bench.dissected, &none);
		struct vec found = vec_of(&alloc_default, 1);
		ww_error error;
		assert_status(store_dump_segment(&found, SMALL_STORE, 0, NULL, &memory.files, &error), WW_EDAMAGED, &error);
		assert_non_null(strstr(error.message, more ? "block at offset 64 makes no sense" : "does not inflate"));
		vec_clear(&found);
		verify_forged(&memory, &peaks);
		memory_files_end(&memory);
	}
	block->packed.count = kept;
}

/* Tables of random sections and blocks under a head that fits their size. */
static void random_tables_do_no_harm(void **state)
{
	enum { HEAD = 64, SECTION = 24, BLOCK = 16 }; /* bytes of the parts of a table */
	struct sequence sequence = {43};

	(void)state;
	for (int round = 0; round < 20000; round++) {
		uint8_t bytes[400];
		size_t size = (size_t)sequence_below(&sequence, sizeof bytes);
		struct table table = table_of(&alloc_default);
		sequence_fill(&sequence, bytes, size);
		if (size >= HEAD + 3 * SECTION) {
			uint64_t sections = sequence_below(&sequence, 4);
			memset(bytes, 0, HEAD);
			put_u32(bytes + 52, (uint32_t)sections);
			put_u64(bytes + 56, (size - HEAD - sections * SECTION) / BLOCK);
			size = HEAD + sections * SECTION + (size - HEAD - sections * SECTION) / BLOCK * BLOCK;
		}
		ww_status status = format_parse_table(&table, bytes, size, sequence_next(&sequence) >> 40, "x", NULL);
		assert_true(status == WW_EDAMAGED || status == WW_EVERSION);
		table_clear(&table);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_faithful_copy_is_accepted), cmocka_unit_test(forged_contents_do_no_harm),
		cmocka_unit_test(bombs_do_not_go_off),         cmocka_unit_test(a_block_is_not_longer_than_stored_bytes),
		cmocka_unit_test(random_tables_do_no_harm),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
