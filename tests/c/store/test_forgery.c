/*
 * Stores that were damaged by someone who knows the format: all checksums are right, the contents are not. Nothing is
 * promised about what they show, but opening and reading them must end, within memory, without touching what is not
 * theirs.
 */
#include <string.h>

#include "base/alloc.h"
#include "store/snapshot.h"
#include "support/counting.h"
#include "support/forge.h"
#include "support/sample_store.h"

/* A sound store of one segment. */
struct bench {
	struct memory_files sound;
	struct snapshot *snapshot;
};

static int bench_begin(void **state)
{
	static struct bench bench;
	struct sequence sequence = {41};
	struct samples samples = samples_make(0, 6, &sequence);
	ww_writer_options options = {.size = sizeof options, .files = &bench.sound.files};

	memory_files_init(&bench.sound);
	samples_build("sample.ww", &samples, &options);
	samples_free(&samples);
	assert_ok(snapshot_open(&bench.snapshot, "sample.ww", NULL, &bench.sound.files, NULL), NULL);
	*state = &bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	snapshot_release(bench->snapshot);
	memory_files_end(&bench->sound);
	return 0;
}

/* What a forger changes. */
struct forgery {
	uint64_t block; /* whose content is changed; none when it is not in the table */
	struct sequence sequence;
	bool counts;      /* also a number in the head of the table */
	bool bends_count; /* also the block's count of items */
	bool drops;       /* leave the block out altogether */
};

static void bend_bytes(struct vec *plain, struct sequence *sequence)
{
	uint8_t *bytes = plain->items;
	size_t at = (size_t)sequence_below(sequence, plain->count);

	switch (sequence_below(sequence, 5)) {
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
	default: /* a varint of the largest number, in the middle */
		for (size_t i = 0; i < 9 && at + i < plain->count; i++)
			bytes[at + i] = 0xff;
		if (at + 9 < plain->count)
			bytes[at + 9] = 1;
		break;
	}
}

static void bend_counts(struct segment_counts *counts, struct sequence *sequence)
{
	uint64_t *wide[] = {&counts->documents, &counts->codes, &counts->tokens, &counts->words, &counts->text_bytes};
	uint32_t *narrow[] = {&counts->types, &counts->terms};
	uint64_t shift = sequence_below(sequence, 64);
	uint64_t value = sequence_next(sequence) >> shift;

	if (sequence_below(sequence, 2))
		*wide[sequence_below(sequence, 5)] = value;
	else
		*narrow[sequence_below(sequence, 2)] = (uint32_t)value;
}

static bool forge_block(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count)
{
	struct forgery *forgery = user;

	(void)section;
	if (block != forgery->block)
		return true;
	if (!forgery->drops)
		bend_bytes(plain, &forgery->sequence);
	if (!forgery->drops && forgery->bends_count)
		*count = (uint32_t)(sequence_next(&forgery->sequence) >> sequence_below(&forgery->sequence, 32));
	return !forgery->drops;
}

static void forge_counts(void *user, struct segment_counts *counts)
{
	struct forgery *forgery = user;

	if (forgery->counts)
		bend_counts(counts, &forgery->sequence);
}

static void forge_it(struct memory_files *memory, struct forgery *forgery)
{
	const struct forger forger = {.block = forge_block, .counts = forge_counts, .user = forgery};

	forge(memory, 0, &forger);
}

/* Reads all that can be read, in little memory. */
static ww_status read_forged(struct memory_files *memory)
{
	struct vec found = vec_of(&alloc_default, 1);
	struct counting counting;
	ww_error error;
	ww_status status;

	counting_init(&counting);
	status = store_dump_parts(&found, "sample.ww", &counting.alloc, &memory->files, &error);
	assert_true(status == WW_OK || status == WW_EDAMAGED);
	assert_true(status == WW_OK || error.message[0]);
	found.count = 0;
	if (status == WW_OK)
		status = store_dump(&found, "sample.ww", &counting.alloc, &memory->files, &error);
	assert_true(status == WW_OK || status == WW_EDAMAGED);
	assert_true(counting.most < 16 << 20);
	counting_end(&counting);
	vec_clear(&found);
	return status;
}

static void forged_contents_do_no_harm(void **state)
{
	const struct bench *bench = *state;
	const struct table *table = &snapshot_segment(bench->snapshot, 0)->source.table;
	struct sequence sequence = {42};
	unsigned refused = 0;

	for (int round = 0; round < 3000; round++) {
		struct memory_files memory;
		struct forgery forgery = {
			.block = sequence_below(&sequence, table->blocks.count + 1),
			.counts = sequence_below(&sequence, 8) == 0,
			.bends_count = sequence_below(&sequence, 8) == 0,
			.drops = sequence_below(&sequence, 32) == 0,
		};
		forgery.sequence.state = sequence_next(&sequence);
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		forge_it(&memory, &forgery);
		refused += read_forged(&memory) != WW_OK;
		memory_files_end(&memory);
	}
	assert_true(refused > 1000);
}

/* Or else the test above would show nothing. */
static void a_faithful_copy_is_accepted(void **state)
{
	const struct bench *bench = *state;
	struct forgery none = {.block = UINT64_MAX};
	struct memory_files memory;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	forge_it(&memory, &none);
	assert_ok(read_forged(&memory), NULL);
	assert_true(memory_files_equal(&memory, &bench->sound));
	memory_files_end(&memory);
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
		cmocka_unit_test(a_faithful_copy_is_accepted),
		cmocka_unit_test(forged_contents_do_no_harm),
		cmocka_unit_test(random_tables_do_no_harm),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
