/* Stores whose bytes were changed: what opens must show what was written. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "store/format.h"
#include "support/counting.h"
#include "support/memory_files.h"
#include "support/questions.h"
#include "support/sample_store.h"

static const char *const names[] = {"manifest", "0000000000000001.seg", "0000000000000002.seg", "0000000000000003.seg"};
enum { NAMES = sizeof names / sizeof names[0], SEGMENTS = NAMES - 1, SAMPLES = 5 };

/* A sound store, and what it shows: of each segment, and as answers. */
struct bench {
	struct memory_files sound;
	struct vec shown[SEGMENTS];
	struct vec *answers; /* by question */
};

static struct bench bench;

static int bench_begin(void **state)
{
	size_t bytes = 0;

	(void)state;
	memory_files_init(&bench.sound);
	small_store_build(&bench.sound, 0, SAMPLES);
	for (size_t i = 0; i < SEGMENTS; i++) {
		bench.shown[i] = vec_of(&alloc_default, 1);
		assert_ok(store_dump_segment(&bench.shown[i], SMALL_STORE, i, NULL, &bench.sound.files, NULL), NULL);
	}
	bench.answers = calloc(question_count(), sizeof *bench.answers);
	for (size_t i = 0; i < question_count(); i++) {
		bench.answers[i] = vec_of(&alloc_default, 1);
		assert_ok(questions_ask(&bench.answers[i], NULL, &bench.sound.files, i, i + 1, NULL), NULL);
	}
	for (size_t i = 0; i < NAMES; i++)
		bytes += memory_files_find(&bench.sound, names[i])->size;
	print_message("a store of %zu bytes\n", bytes);
	return 0;
}

static int bench_end(void **state)
{
	(void)state;
	memory_files_end(&bench.sound);
	for (size_t i = 0; i < SEGMENTS; i++)
		vec_clear(&bench.shown[i]);
	for (size_t i = 0; i < question_count(); i++)
		vec_clear(&bench.answers[i]);
	free(bench.answers);
	return 0;
}

static void check_status_of_damage(ww_status status, const ww_error *error)
{
	if (status != WW_OK)
		assert_true((status == WW_EDAMAGED || status == WW_EVERSION || status == WW_ENOTFOUND) && error->message[0]);
}

/* Reads one segment whole: an error with a message, or what was written. True for an error. */
static bool segment_is_noticed(struct memory_files *memory, size_t segment)
{
	struct vec found = vec_of(&alloc_default, 1);
	struct counting counting;
	ww_error error;

	counting_init(&counting);
	ww_status status = store_dump_segment(&found, SMALL_STORE, segment, &counting.alloc, &memory->files, &error);
	check_status_of_damage(status, &error);
	if (status == WW_OK)
		assert_true(same_bytes(&found, &bench.shown[segment]));
	counting_end(&counting);
	vec_clear(&found);
	return status != WW_OK;
}

/* Reads what a change of a file concerns: of a segment its own content, of the manifest all. */
static bool is_noticed_in(struct memory_files *memory, size_t file)
{
	bool noticed = false;

	if (file > 0)
		return segment_is_noticed(memory, file - 1);
	for (size_t i = 0; i < SEGMENTS; i++)
		noticed |= segment_is_noticed(memory, i);
	return noticed;
}

/* Puts a question: an error with a message, or the answer. True for an error. */
static bool is_noticed_by(struct memory_files *memory, size_t question)
{
	struct vec found = vec_of(&alloc_default, 1);
	struct counting counting;
	ww_error error;

	counting_init(&counting);
	ww_status status = questions_ask(&found, &counting.alloc, &memory->files, question, question + 1, &error);
	check_status_of_damage(status, &error);
	if (status == WW_OK)
		assert_true(same_bytes(&found, &bench.answers[question]));
	counting_end(&counting);
	vec_clear(&found);
	return status != WW_OK;
}

/* A copy of the sound store to be changed. */
static void begin_copy(struct memory_files *memory)
{
	memory_files_init(memory);
	memory_files_copy(memory, &bench.sound);
}

static void nothing_is_noticed_in_a_sound_store(void **state)
{
	struct memory_files memory;

	(void)state;
	begin_copy(&memory);
	assert_false(is_noticed_in(&memory, 0));
	for (size_t question = 0; question < question_count(); question++)
		assert_false(is_noticed_by(&memory, question));
	memory_files_end(&memory);
}

static void every_flipped_bit_is_noticed(void **state)
{
	size_t flips = 0;

	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		struct memory_files memory;
		begin_copy(&memory);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		for (size_t at = 0; at < file->size; at++)
			for (int bit = 0; bit < 8; bit++, flips++) {
				file->data[at] ^= (char)(1 << bit);
				assert_true(is_noticed_in(&memory, i));
				file->data[at] ^= (char)(1 << bit);
			}
		assert_false(is_noticed_in(&memory, i));
		memory_files_end(&memory);
	}
	print_message("%zu flipped bits, all noticed\n", flips);
	assert_true(flips >= 100000);
}

/* A burst: up to 32 bits in a row, the first and the last of which are flipped. */
static void every_burst_is_noticed(void **state)
{
	struct sequence sequence = {34};
	size_t bursts = 0;

	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		struct memory_files memory;
		begin_copy(&memory);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		for (size_t at = 0; at + 4 < file->size; at++, bursts++) {
			char kept[4];
			memcpy(kept, file->data + at, sizeof kept);
			file->data[at] ^= 1;
			sequence_fill(&sequence, file->data + at + 1, (size_t)sequence_below(&sequence, 4));
			assert_true(is_noticed_in(&memory, i));
			memcpy(file->data + at, kept, sizeof kept);
		}
		memory_files_end(&memory);
	}
	print_message("%zu bursts, all noticed\n", bursts);
}

/* Any question that meets a flipped bit, which is one of each byte here, gives an error or the right answer. */
static void no_question_is_answered_wrongly(void **state)
{
	struct sequence sequence = {36};
	size_t asked = 0, noticed = 0;

	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		struct memory_files memory;
		begin_copy(&memory);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		for (size_t at = 0; at < file->size; at++) {
			size_t question = (size_t)sequence_below(&sequence, question_count());
			char bit = (char)(1 << sequence_below(&sequence, 8));
			if (question_has_lists(question) && at % 16)
				continue;
			file->data[at] ^= bit;
			noticed += is_noticed_by(&memory, question);
			file->data[at] ^= bit;
			asked++;
		}
		memory_files_end(&memory);
	}
	print_message("%zu questions to damaged stores: %zu errors, %zu right answers\n", asked, noticed, asked - noticed);
	assert_true(noticed > asked / 4 && noticed < asked);
}

static void every_truncation_is_noticed(void **state)
{
	size_t cuts = 0;

	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		struct memory_files memory;
		begin_copy(&memory);
		struct memory_file *file = memory_files_find(&memory, names[i]);
		for (; file->size > 0; cuts++) {
			file->size--;
			assert_true(is_noticed_in(&memory, i));
		}
		memory_files_end(&memory);
	}
	print_message("%zu truncations, all noticed\n", cuts);
}

static void every_extension_is_noticed(void **state)
{
	enum { EXTRA = 64 };
	struct sequence sequence = {37};

	(void)state;
	for (size_t i = 0; i < NAMES; i++)
		for (size_t extra = 1; extra <= EXTRA; extra++)
			for (int random = 0; random < 2; random++) {
				struct memory_files memory;
				const struct memory_file *file = memory_files_find(&bench.sound, names[i]);
				char *longer = calloc(1, file->size + extra);
				memcpy(longer, file->data, file->size);
				if (random)
					sequence_fill(&sequence, longer + file->size, extra);
				begin_copy(&memory);
				memory_files_put(&memory, names[i], longer, file->size + extra);
				assert_true(is_noticed_in(&memory, i));
				memory_files_end(&memory);
				free(longer);
			}
}

/* As disks fail: a sector is zero, garbage, or that of another place. */
static void every_lost_sector_is_noticed(void **state)
{
	struct sequence sequence = {38};
	size_t lost = 0;

	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		const struct memory_file *sound = memory_files_find(&bench.sound, names[i]);
		for (size_t at = 0; at < sound->size; at += MEMORY_SECTOR)
			for (size_t from = 0; from < sound->size + 2 * MEMORY_SECTOR; from += MEMORY_SECTOR) {
				struct memory_files memory;
				begin_copy(&memory);
				char *data = memory_files_find(&memory, names[i])->data;
				size_t size = sound->size - at < MEMORY_SECTOR ? sound->size - at : MEMORY_SECTOR;
				if (from + size <= sound->size)
					memcpy(data + at, sound->data + from, size);
				else if (from < sound->size + MEMORY_SECTOR)
					memset(data + at, 0, size);
				else
					sequence_fill(&sequence, data + at, size);
				assert_int_equal(is_noticed_in(&memory, i), memcmp(data, sound->data, sound->size) != 0);
				memory_files_end(&memory);
				lost++;
			}
	}
	print_message("%zu lost or misplaced sectors, all noticed\n", lost);
}

/* Takes a file from another store, if that has it. Nothing but the bytes that it has must be shown. */
static bool exchange(struct memory_files *other, size_t to, size_t from)
{
	const struct memory_file *file = memory_files_find(other, names[from]);
	const struct memory_file *own = memory_files_find(&bench.sound, names[to]);
	struct memory_files memory;

	if (!file || (file->size == own->size && memcmp(file->data, own->data, file->size) == 0))
		return false;
	begin_copy(&memory);
	memory_files_put(&memory, names[to], file->data, file->size);
	assert_true(is_noticed_in(&memory, to));
	memory_files_end(&memory);
	return true;
}

static void files_of_other_places_and_stores_are_noticed(void **state)
{
	struct memory_files other;
	size_t exchanged = 0;

	(void)state;
	memory_files_init(&other);
	small_store_build(&other, 1, SAMPLES);
	for (size_t to = 0; to < NAMES; to++)
		for (size_t from = 0; from < NAMES; from++) {
			exchanged += exchange(&bench.sound, to, from);
			exchanged += exchange(&other, to, from);
		}
	assert_true(exchanged > NAMES * (NAMES - 1));
	memory_files_end(&other);
}

/*
 * A whole manifest of an earlier time is no damage that could be told: the store is as it was then, or segments that
 * it had are gone. Earlier segments have other ids.
 */
static void an_earlier_manifest_shows_an_earlier_store(void **state)
{
	ww_writer_options options = {.size = sizeof options, .append = true, .threads = 1};
	struct memory_files later, memory;
	struct vec found = vec_of(&alloc_default, 1), wanted = vec_of(&alloc_default, 1);
	const struct memory_file *earlier = memory_files_find(&bench.sound, "manifest");
	ww_writer *writer;
	ww_error error;

	(void)state;
	memory_files_init(&later);
	memory_files_copy(&later, &bench.sound);
	options.files = &later.files;
	for (int step = 0; step < 2; step++) {
		ww_input input = sample_of(step ? "v" : "w", "The dam holds.");
		assert_ok(ww_writer_open(&writer, SMALL_STORE, &options, &error), &error);
		assert_ok(ww_writer_add(writer, &input, &error), &error);
		assert_ok(step ? ww_writer_compact(writer, NULL, &error) : ww_writer_commit(writer, NULL, &error), &error);
		ww_writer_close(writer);
		memory_files_init(&memory);
		memory_files_copy(&memory, &later);
		memory_files_put(&memory, "manifest", earlier->data, earlier->size);
		found.count = wanted.count = 0;
		ww_status status = store_dump(&found, SMALL_STORE, NULL, &memory.files, &error);
		assert_status(status, step ? WW_EDAMAGED : WW_OK, &error);
		assert_ok(store_dump(&wanted, SMALL_STORE, NULL, &bench.sound.files, &error), &error);
		if (status == WW_OK)
			assert_true(same_bytes(&found, &wanted));
		memory_files_end(&memory);
	}
	memory_files_end(&later);
	vec_clear(&found);
	vec_clear(&wanted);
}

static void lost_files_are_noticed(void **state)
{
	(void)state;
	for (size_t i = 0; i < NAMES; i++) {
		struct memory_files memory;
		ww_error error;
		memory_files_init(&memory);
		for (size_t k = 0; k < NAMES; k++) {
			struct memory_file *file = memory_files_find(&bench.sound, names[k]);
			if (k != i)
				memory_files_put(&memory, names[k], file->data, file->size);
		}
		struct vec found = vec_of(&alloc_default, 1);
		assert_status(store_dump(&found, SMALL_STORE, NULL, &memory.files, &error), i ? WW_EDAMAGED : WW_ENOTFOUND,
		              &error);
		assert_non_null(strstr(error.message, i ? names[i] : "small.ww: no store here (no manifest)"));
		assert_int_equal(strstr(error.message, "is missing, though the manifest lists it") != NULL, i > 0);
		vec_clear(&found);
		memory_files_end(&memory);
	}
}

/* Where the blocks of a segment's file begin, and where the last one ends. */
static size_t find_blocks(size_t starts[64], const struct memory_file *file)
{
	struct cursor footer = cursor_of(file->data + file->size - FOOTER_BYTES + 16, 8);
	uint64_t table_at = cursor_u64(&footer);
	size_t count = 0;

	for (size_t at = HEADER_BYTES; at < table_at; count++) {
		struct cursor head = cursor_of(file->data + at, 4);
		assert_true(count < 63);
		starts[count] = at;
		at += (size_t)format_block_size(cursor_u32(&head));
	}
	starts[count] = (size_t)table_at;
	return count;
}

/* Blocks of one file change places; their headers say where they belong. */
static void exchanged_blocks_are_noticed(void **state)
{
	size_t exchanged = 0;

	(void)state;
	for (size_t i = 1; i < NAMES; i++) {
		const struct memory_file *file = memory_files_find(&bench.sound, names[i]);
		size_t starts[64];
		size_t count = find_blocks(starts, file);
		assert_true(count >= 9);
		for (size_t left = 0; left < count; left++)
			for (size_t right = left + 1; right < count; right++, exchanged++) {
				struct memory_files memory;
				begin_copy(&memory);
				char *to = memory_files_find(&memory, names[i])->data + starts[left];
				const size_t order[] = {right, left + 1, left, right + 1}; /* from order[k] on, up to ends[k] */
				const size_t ends[] = {right + 1, right, left + 1, right + 1};
				for (int part = 0; part < 4; part++) {
					size_t size = starts[ends[part]] - starts[order[part]];
					memcpy(to, file->data + starts[order[part]], size);
					to += size;
				}
				assert_true(is_noticed_in(&memory, i));
				memory_files_end(&memory);
			}
	}
	print_message("%zu pairs of blocks exchanged, all noticed\n", exchanged);
}

static void what_is_no_store_is_said_to_be_none(void **state)
{
	struct memory_files memory;
	struct vec found = vec_of(&alloc_default, 1);
	char garbage[500];
	ww_error error;

	(void)state;
	memory_files_init(&memory);
	memset(garbage, 'x', sizeof garbage);
	for (size_t size = 0; size < sizeof garbage; size++) {
		memory_files_put(&memory, "manifest", garbage, size);
		assert_status(store_dump(&found, SMALL_STORE, NULL, &memory.files, &error), WW_EDAMAGED, &error);
		assert_string_equal(error.message, "manifest: not a watchword store");
	}
	memory_files_end(&memory);
	vec_clear(&found);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_noticed_in_a_sound_store),
		cmocka_unit_test(every_flipped_bit_is_noticed),
		cmocka_unit_test(every_burst_is_noticed),
		cmocka_unit_test(no_question_is_answered_wrongly),
		cmocka_unit_test(every_truncation_is_noticed),
		cmocka_unit_test(every_extension_is_noticed),
		cmocka_unit_test(every_lost_sector_is_noticed),
		cmocka_unit_test(files_of_other_places_and_stores_are_noticed),
		cmocka_unit_test(an_earlier_manifest_shows_an_earlier_store),
		cmocka_unit_test(lost_files_are_noticed),
		cmocka_unit_test(exchanged_blocks_are_noticed),
		cmocka_unit_test(what_is_no_store_is_said_to_be_none),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
