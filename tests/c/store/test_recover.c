/* What is sound of a damaged store is saved, to the byte; what is not is named. */
#include "store/recover.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "store/snapshot.h"
#include "store/verify.h"
#include "support/counting.h"
#include "support/forge.h"
#include "support/stop.h"
#include "support/two_stores.h"
#include "support/varied_store.h"

static const char *const names[] = {"manifest", "0000000000000001.seg", "0000000000000002.seg", "0000000000000003.seg"};
enum { NAMES = sizeof names / sizeof names[0] };

struct bench {
	struct memory_files sound;
	struct snapshot *snapshot;
};

static int bench_begin(void **state)
{
	static struct bench bench;

	memory_files_init(&bench.sound);
	varied_store_build(&bench.sound);
	assert_ok(snapshot_open(&bench.snapshot, "sample.ww", NULL, &bench.sound.files, NULL), NULL);
	*state = &bench;
	return 0;
}

static int bench_end(void **state)
{
	struct bench *bench = *state;

	snapshot_close(bench->snapshot);
	memory_files_end(&bench->sound);
	return 0;
}

/* What was lost, as many rows as there is room for. */
enum { ROWS = 128, ROW_TEXT = 64 };

struct row {
	char file[ROW_TEXT];
	char document[ROW_TEXT]; /* "" for none */
	char field[ROW_TEXT];
	char problem[4 * ROW_TEXT];
};

struct rows {
	size_t count;
	struct row rows[ROWS];
};

static ww_status take(void *user, const struct loss *loss, ww_error *error)
{
	struct rows *rows = user;
	struct row *row = &rows->rows[rows->count < ROWS ? rows->count : ROWS - 1];

	(void)error;
	rows->count++;
	*row = (struct row){.file = ""};
	strncpy(row->file, loss->file, ROW_TEXT - 1);
	if (loss->document)
		snprintf(row->document, ROW_TEXT, "%.*s", (int)loss->document->size, loss->document->data);
	strncpy(row->field, loss->field ? loss->field : "", ROW_TEXT - 1);
	strncpy(row->problem, loss->problem, sizeof row->problem - 1);
	assert_true(row->problem[0] != 0);
	return WW_OK;
}

/* Recovers what `from` has into `to`, which is initialised and empty. */
static ww_status recover(struct rows *rows, struct memory_files *from, struct memory_files *to, const ww_alloc *alloc,
                         const ww_run *run, ww_error *error)
{
	struct losses losses = {.take = take, .user = rows};
	struct two_stores stores;
	ww_recover_options options = {.size = sizeof options, .alloc = alloc, .files = &stores.files, .threads = 1};

	two_stores_init(&stores, from, to);
	rows->count = 0;
	return recover_store(&losses, "sample.ww", "saved.ww", &options, run, error);
}

static ww_status object(void *user, const struct finding *finding, ww_error *error)
{
	(void)user;
	return ww_fail(error, WW_EDAMAGED, "%s: %s", finding->file, finding->problem);
}

static void assert_sound(struct memory_files *memory)
{
	struct findings findings = {.take = object};
	ww_error error;

	assert_ok(verify_store(&findings, "saved.ww", NULL, &memory->files, false, NULL, &error), &error);
}

/* Documents as they should come out. */
struct wanted {
	size_t count;
	ww_input inputs[VARIED_DOCUMENTS];
	ww_field fields[VARIED_DOCUMENTS][SAMPLE_FIELDS];
	char ids[VARIED_DOCUMENTS][32];     /* for made ones */
	size_t documents[VARIED_DOCUMENTS]; /* their places among all */
};

static void want(struct wanted *wanted, size_t document)
{
	const ww_input *input = &varied_all()[document];
	size_t at = wanted->count++;

	wanted->inputs[at] = *input;
	wanted->documents[at] = document;
	if (input->field_count)
		memcpy(wanted->fields[at], input->fields, input->field_count * sizeof *input->fields);
}

static struct wanted want_all(void)
{
	struct wanted wanted = {0};

	for (size_t i = 0; i < VARIED_DOCUMENTS; i++)
		if (!varied_is_deleted(i))
			want(&wanted, i);
	return wanted;
}

static struct wanted want_all_but(size_t segment)
{
	struct wanted wanted = {0};

	for (size_t i = 0; i < VARIED_DOCUMENTS; i++)
		if (!varied_is_deleted(i) && varied_segment_of(i) != segment)
			want(&wanted, i);
	return wanted;
}

/* All but those of a segment whose text needs codes: an empty one is saved without. */
static struct wanted want_all_without_text(size_t segment)
{
	struct wanted wanted = {0};

	for (size_t i = 0; i < VARIED_DOCUMENTS; i++)
		if (!varied_is_deleted(i) && (varied_segment_of(i) != segment || varied_all()[i].text.size == 0))
			want(&wanted, i);
	return wanted;
}

static void assert_shows(struct memory_files *memory, struct wanted *wanted)
{
	struct samples samples = {.count = wanted->count, .inputs = wanted->inputs, .fields = wanted->fields};
	struct vec found = vec_of(&alloc_default, 1), expected = vec_of(&alloc_default, 1);
	ww_error error;

	samples_dump(&expected, &samples);
	assert_ok(store_dump(&found, "saved.ww", NULL, &memory->files, &error), &error);
	assert_true(same_bytes(&found, &expected));
	assert_sound(memory);
	vec_clear(&found);
	vec_clear(&expected);
}

/* Recovers, and compares what comes out. */
static void assert_saves(struct rows *rows, struct memory_files *from, struct wanted *wanted)
{
	struct memory_files to;
	struct counting counting;
	ww_error error;

	memory_files_init(&to);
	counting_init(&counting);
	assert_ok(recover(rows, from, &to, &counting.alloc, NULL, &error), &error);
	counting_end(&counting);
	assert_shows(&to, wanted);
	memory_files_end(&to);
}

/* Whatever was in it, what comes out is sound. */
static void assert_comes_out_sound(struct memory_files *memory)
{
	struct memory_files to;
	struct counting counting;
	struct rows rows;
	ww_error error;

	memory_files_init(&to);
	counting_init(&counting);
	ww_status status = recover(&rows, memory, &to, &counting.alloc, NULL, &error);
	assert_ok(status, &error);
	assert_true(counting.most < 16 << 20);
	counting_end(&counting);
	assert_sound(&to);
	memory_files_end(&to);
}

static bool names_document(const struct rows *rows, ww_text id, const char *field)
{
	for (size_t i = 0; i < rows->count; i++)
		if (strlen(rows->rows[i].document) == id.size && memcmp(rows->rows[i].document, id.data, id.size) == 0 &&
		    strcmp(rows->rows[i].field, field) == 0)
			return true;
	return false;
}

static size_t count_named(const struct rows *rows)
{
	size_t count = 0;

	assert_true(rows->count <= ROWS);
	for (size_t i = 0; i < rows->count; i++)
		count += rows->rows[i].document[0] != 0;
	return count;
}

static void remove_file(struct memory_files *memory, const char *name)
{
	int directory = memory->files.open_directory(memory, "sample.ww", false);

	assert_int_equal(memory->files.remove(memory, directory, name), 0);
	memory->files.close(memory, directory);
}

static void of_a_sound_store_everything_is_saved(void **state)
{
	struct bench *bench = *state;
	struct wanted wanted = want_all();
	struct rows rows;

	assert_saves(&rows, &bench->sound, &wanted);
	assert_int_equal(rows.count, 0);
}

static void annotations_are_saved(void **state)
{
	struct bench *bench = *state;
	const struct lexicon *lexicon;
	struct memory_files to;
	struct snapshot *snapshot;
	struct rows rows;
	unsigned met = 0;

	memory_files_init(&to);
	assert_ok(recover(&rows, &bench->sound, &to, NULL, NULL, NULL), NULL);
	assert_ok(snapshot_open(&snapshot, "saved.ww", NULL, &to.files, NULL), NULL);
	assert_ok(segment_lexicon(&lexicon, snapshot_segment(snapshot, 0), NULL), NULL);
	assert_non_null(lexicon->lemma_of);
	for (uint32_t type = 0; type < lexicon->types; type++) {
		ww_text text = lexicon_type(lexicon, type);
		if (text.size != 5 || memcmp(text.data, "waves", 5) != 0)
			continue;
		assert_memory_equal(lexicon_tag(lexicon, lexicon->lemma_of[type]).data, "wave", 4);
		assert_memory_equal(lexicon_tag(lexicon, lexicon->pos_of[type]).data, "NOUN", 4);
		met++;
	}
	assert_int_equal(met, 1);
	snapshot_close(snapshot);
	memory_files_end(&to);
}

static void with_one_flipped_bit_everything_is_saved(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {91};
	struct wanted wanted = want_all();
	struct rows rows;

	for (int i = 0; i < NAMES; i++) {
		struct memory_file *file = memory_files_find(&bench->sound, names[i]);
		for (size_t at = 0; at < file->size; at++) {
			char bit = (char)(1 << sequence_below(&sequence, 8));
			file->data[at] ^= bit;
			assert_saves(&rows, &bench->sound, &wanted);
			assert_int_equal(rows.count, 1);
			assert_string_equal(rows.rows[0].file, names[i]);
			assert_int_equal(count_named(&rows), 0);
			file->data[at] ^= bit;
		}
	}
}

/* A field of a wanted document, the user's or a built-in one. */
static ww_text *value_of(struct wanted *wanted, size_t at, const char *name)
{
	ww_input *input = &wanted->inputs[at];
	static const char *const built_in[] = {"id", "title", "source", "url", "lang"};
	ww_text *values[] = {&input->id, &input->title, &input->source, &input->url, &input->lang};

	for (size_t i = 0; i < 5; i++)
		if (strcmp(name, built_in[i]) == 0)
			return values[i];
	for (size_t i = 0; i < input->field_count; i++)
		if (strlen(name) == wanted->fields[at][i].name.size &&
		    memcmp(wanted->fields[at][i].name.data, name, strlen(name)) == 0)
			return &wanted->fields[at][i].value;
	return NULL;
}

static void make_id(struct wanted *wanted, size_t at)
{
	size_t document = wanted->documents[at];
	int size = snprintf(wanted->ids[at], sizeof wanted->ids[at], "recovered-%zu-%zu", varied_segment_of(document) + 1,
	                    varied_number_of(document));

	wanted->inputs[at].id = (ww_text){wanted->ids[at], (size_t)size};
}

/* A field of all documents of a segment is lost. */
static void lose_field(struct wanted *wanted, size_t segment, const char *name)
{
	for (size_t at = 0; at < wanted->count; at++) {
		ww_text *value = value_of(wanted, at, name);

		if (varied_segment_of(wanted->documents[at]) != segment)
			continue;
		if (strcmp(name, "id") == 0)
			make_id(wanted, at);
		else if (value)
			*value = (ww_text){"", 0};
	}
}

/* Loses what goes with a section of names or values of fields: all fields, or this one and those behind it. */
static void lose_fields_from(struct wanted *wanted, size_t index, const struct segment *segment,
                             const struct section *section)
{
	for (uint32_t field = 0; field < segment_field_count(segment); field++)
		if (section->type == SECTION_FIELD_NAMES || (section->type == SECTION_FIELD && field >= section->number))
			lose_field(wanted, index, segment_field_name(segment, field));
}

static void assert_lost_field(const struct rows *rows, const struct wanted *wanted, size_t segment, const char *name)
{
	size_t lost = 0;

	for (size_t at = 0; at < wanted->count; at++) {
		if (varied_segment_of(wanted->documents[at]) != segment)
			continue;
		assert_true(names_document(rows, wanted->inputs[at].id, name));
		lost++;
	}
	assert_int_equal(count_named(rows), lost);
}

static void assert_lost_segment(const struct rows *rows, size_t segment)
{
	size_t lost = 0;

	for (size_t i = 0; i < VARIED_DOCUMENTS; i++) {
		if (varied_is_deleted(i) || varied_segment_of(i) != segment)
			continue;
		assert_true(names_document(rows, varied_all()[i].id, ""));
		lost++;
	}
	assert_int_equal(count_named(rows), lost);
}

/* The names of the user's fields are lost: their values get others, by number. */
static void rename_fields(struct wanted *wanted, const struct segment *segment, size_t index)
{
	static char made[SAMPLE_FIELDS][32];

	for (size_t field = FIELD_BUILT_IN; field < segment_field_count(segment); field++) {
		char *name = made[field - FIELD_BUILT_IN];
		snprintf(name, 32, "field-%zu", field);
		for (size_t at = 0; at < wanted->count; at++)
			for (size_t i = 0; i < wanted->inputs[at].field_count; i++) {
				ww_text *old = &wanted->fields[at][i].name;
				if (varied_segment_of(wanted->documents[at]) == index &&
				    strlen(segment_field_name(segment, field)) == old->size &&
				    memcmp(segment_field_name(segment, field), old->data, old->size) == 0)
					*old = (ww_text){name, strlen(name)};
			}
	}
}

static void assert_saves_around(struct rows *rows, struct memory_files *memory, const struct segment *segment,
                                size_t index, const struct section *section)
{
	struct wanted wanted = want_all();
	const char *name = section->type == SECTION_FIELD ? segment_field_name(segment, section->number) : NULL;

	switch (section->type) {
	case SECTION_FIELD:
		lose_field(&wanted, index, name);
		break;
	case SECTION_FIELD_NAMES:
		rename_fields(&wanted, segment, index);
		break;
	case SECTION_INDEX:
		break;
	default:
		wanted = want_all_but(index);
		break;
	}
	if (section->type == SECTION_STREAM)
		wanted = want_all_without_text(index);
	assert_saves(rows, memory, &wanted);
	if (section->type == SECTION_FIELD)
		assert_lost_field(rows, &wanted, index, name);
	else if (section->type == SECTION_LEXICON || section->type == SECTION_DOCUMENTS)
		assert_lost_segment(rows, index);
	else if (section->type == SECTION_STREAM)
		assert_int_equal(count_named(rows), VARIED_DOCUMENTS - VARIED_DELETED - wanted.count);
	else
		assert_int_equal(count_named(rows), 0);
}

static void around_a_damaged_block_everything_is_saved(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {92};
	struct rows rows;

	for (size_t index = 0; index < VARIED_SEGMENTS; index++) {
		const struct segment *segment = snapshot_segment(bench->snapshot, index);
		const struct table *table = &segment->source.table;
		for (size_t i = 0; i < table->sections.count; i++) {
			const struct section *section = vec_at(&table->sections, i);
			for (uint64_t k = 0; k < section->blocks; k++) {
				struct memory_files memory;
				const struct block_entry *block = table_block(table, section->first_block + k);
				memory_files_init(&memory);
				memory_files_copy(&memory, &bench->sound);
				char *data = memory_files_find(&memory, names[index + 1])->data + block->offset;
				sequence_fill(&sequence, data + sequence_below(&sequence, BLOCK_HEADER_BYTES), 8);
				assert_saves_around(&rows, &memory, segment, index, section);
				memory_files_end(&memory);
			}
		}
	}
}

/* Documents of several blocks each, or several to a block. */
enum { LONG_DOCUMENTS = 9 };
static const size_t long_sizes[LONG_DOCUMENTS] = {20000, 20000, 5, 70000, 100, 0, 32000, 1000, 15000};

static struct samples make_long(void)
{
	struct samples samples = {
		.count = LONG_DOCUMENTS,
		.inputs = calloc(LONG_DOCUMENTS, sizeof *samples.inputs),
		.fields = calloc(LONG_DOCUMENTS, sizeof *samples.fields),
		.bytes = calloc(2 * LONG_DOCUMENTS, sizeof *samples.bytes),
	};

	for (size_t i = 0; i < LONG_DOCUMENTS; i++) {
		char *text = malloc(long_sizes[i] * 8 + 1), *id = malloc(16);
		size_t size = 0;
		for (size_t k = 0; k < long_sizes[i]; k++)
			size += (size_t)sprintf(text + size, "%sw%u", k ? " " : "", (unsigned)((i + k * k) % 97));
		sprintf(id, "long-%zu", i);
		samples.inputs[i] = (ww_input){.size = sizeof(ww_input), .id = {id, strlen(id)}, .text = {text, size}};
		samples.bytes[2 * i] = text;
		samples.bytes[2 * i + 1] = id;
	}
	return samples;
}

/* The samples without some of them, which show what is left. */
static void assert_left(struct memory_files *to, const struct samples *samples, const bool *is_lost)
{
	struct vec found = vec_of(&alloc_default, 1), expected = vec_of(&alloc_default, 1);
	ww_error error;

	for (size_t i = 0; i < samples->count; i++) {
		struct samples one = {.count = 1, .inputs = &samples->inputs[i], .fields = &samples->fields[i]};
		if (!is_lost[i])
			samples_dump(&expected, &one);
	}
	assert_ok(store_dump(&found, "saved.ww", NULL, &to->files, &error), &error);
	assert_true(same_bytes(&found, &expected));
	assert_sound(to);
	vec_clear(&found);
	vec_clear(&expected);
}

static void exactly_the_documents_in_a_damaged_block_are_lost(void **state)
{
	struct samples samples = make_long();
	struct memory_files sound;
	ww_writer_options options = {.size = sizeof options, .files = &sound.files};
	const struct document_table *documents;
	struct snapshot *snapshot;

	(void)state;
	memory_files_init(&sound);
	samples_build("sample.ww", &samples, &options);
	assert_ok(snapshot_open(&snapshot, "sample.ww", NULL, &sound.files, NULL), NULL);
	const struct segment *segment = snapshot_segment(snapshot, 0);
	assert_ok(segment_documents(&documents, segment, NULL), NULL);
	assert_true(segment_counts(segment)->blocks > 5);
	for (uint64_t block = 0; block < segment_counts(segment)->blocks; block++) {
		struct memory_files memory, to;
		const struct block_entry *entry = table_block(&segment->source.table, block);
		bool is_lost[LONG_DOCUMENTS];
		size_t lost = 0;
		struct rows rows;
		memory_files_init(&memory);
		memory_files_init(&to);
		memory_files_copy(&memory, &sound);
		memset(memory_files_find(&memory, names[1])->data + entry->offset + 40, 0x5a, 100);
		for (size_t i = 0; i < LONG_DOCUMENTS; i++) {
			uint64_t from = documents->first_code[i], end = documents->first_code[i + 1];
			is_lost[i] = from < end && from < entry->first + entry->count && end > entry->first;
			lost += is_lost[i];
		}
		assert_ok(recover(&rows, &memory, &to, NULL, NULL, NULL), NULL);
		assert_left(&to, &samples, is_lost);
		for (size_t i = 0; i < LONG_DOCUMENTS; i++)
			assert_int_equal(names_document(&rows, samples.inputs[i].id, ""), is_lost[i]);
		assert_int_equal(count_named(&rows), lost);
		memory_files_end(&memory);
		memory_files_end(&to);
	}
	snapshot_close(snapshot);
	memory_files_end(&sound);
	samples_free(&samples);
}

static void around_a_lost_file_everything_is_saved(void **state)
{
	struct bench *bench = *state;
	struct rows rows;

	for (size_t index = 0; index < VARIED_SEGMENTS; index++) {
		struct memory_files memory;
		struct wanted wanted = want_all_but(index);
		char lost[64];
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		remove_file(&memory, names[index + 1]);
		assert_saves(&rows, &memory, &wanted);
		assert_int_equal(rows.count, 2);
		snprintf(lost, sizeof lost, "%zu documents are lost whose ids cannot be read",
		         VARIED_DOCUMENTS - VARIED_DELETED - wanted.count);
		assert_string_equal(rows.rows[1].problem, lost);
		memory_files_end(&memory);
	}
}

/* A file that was cut off where a block ends: the table is gone with all that stood behind. */
static void of_a_file_that_was_cut_off_what_is_left_is_saved(void **state)
{
	struct bench *bench = *state;
	struct rows rows;

	for (size_t index = 0; index < VARIED_SEGMENTS; index++) {
		const struct segment *segment = snapshot_segment(bench->snapshot, index);
		const struct table *table = &segment->source.table;
		for (size_t i = 0; i < table->sections.count; i++) {
			const struct section *section = vec_at(&table->sections, i);
			struct memory_files memory;
			struct wanted wanted = want_all();
			if (section->type <= SECTION_DOCUMENTS) /* it or what comes before it is gone */
				wanted = want_all_but(index);
			lose_fields_from(&wanted, index, segment, section);
			memory_files_init(&memory);
			memory_files_copy(&memory, &bench->sound);
			memory_files_find(&memory, names[index + 1])->size =
				(size_t)table_block(table, section->first_block)->offset;
			assert_saves(&rows, &memory, &wanted);
			assert_true(rows.count > 0);
			memory_files_end(&memory);
		}
	}
}

static void without_section_table_and_footer_everything_is_saved(void **state)
{
	struct bench *bench = *state;
	struct wanted wanted = want_all();
	struct sequence sequence = {93};
	struct rows rows;

	for (size_t index = 0; index < VARIED_SEGMENTS; index++) {
		const struct table *table = &snapshot_segment(bench->snapshot, index)->source.table;
		const struct block_entry *last = table_block(table, table->blocks.count - 1);
		size_t table_at = (size_t)(last->offset + format_block_size(last->packed));
		struct memory_file *file;
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		file = memory_files_find(&memory, names[index + 1]);
		sequence_fill(&sequence, file->data + table_at, file->size - FOOTER_BYTES - table_at);
		assert_saves(&rows, &memory, &wanted);
		assert_int_equal(rows.count, 1);
		sequence_fill(&sequence, file->data + table_at, file->size - table_at);
		assert_saves(&rows, &memory, &wanted);
		assert_int_equal(rows.count, 1);
		file->size = table_at + 3;
		assert_saves(&rows, &memory, &wanted);
		assert_true(rows.count > 0 && count_named(&rows) == 0);
		memory_files_end(&memory);
	}
}

/* Fills the section table with garbage. */
static void lose_table(struct memory_files *memory, const struct table *table, size_t index, struct sequence *sequence)
{
	const struct block_entry *last = table_block(table, table->blocks.count - 1);
	size_t at = (size_t)(last->offset + format_block_size(last->packed));
	struct memory_file *file = memory_files_find(memory, names[index + 1]);

	sequence_fill(sequence, file->data + at, file->size - at);
}

/*
 * Blocks are found again behind one that is gone. Behind one that is gone among the fields it is not known which field
 * the next one is of: rather nothing is saved of these than what is another field's.
 */
static void without_section_table_and_a_block_nothing_wrong_is_saved(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {97};
	struct rows rows;

	for (size_t index = 0; index < VARIED_SEGMENTS; index++) {
		const struct segment *segment = snapshot_segment(bench->snapshot, index);
		const struct table *table = &segment->source.table;
		for (size_t i = 0; i < table->sections.count; i++) {
			const struct section *section = vec_at(&table->sections, i);
			const struct block_entry *block = table_block(table, section->first_block);
			struct wanted wanted = section->type <= SECTION_DOCUMENTS ? want_all_but(index) : want_all();
			struct memory_files memory;
			if (section->type == SECTION_STREAM)
				wanted = want_all_without_text(index);
			lose_fields_from(&wanted, index, segment, section);
			memory_files_init(&memory);
			memory_files_copy(&memory, &bench->sound);
			lose_table(&memory, table, index, &sequence);
			sequence_fill(&sequence, memory_files_find(&memory, names[index + 1])->data + block->offset,
			              (size_t)format_block_size(block->packed));
			assert_saves(&rows, &memory, &wanted);
			assert_true(rows.count > 1 || section->type == SECTION_INDEX);
			memory_files_end(&memory);
		}
	}
}

static void without_a_header_everything_is_saved(void **state)
{
	struct bench *bench = *state;
	struct wanted wanted = want_all();
	struct sequence sequence = {94};
	struct rows rows;

	for (size_t index = 0; index < VARIED_SEGMENTS; index++) {
		struct memory_files memory;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		sequence_fill(&sequence, memory_files_find(&memory, names[index + 1])->data, HEADER_BYTES);
		assert_saves(&rows, &memory, &wanted);
		assert_int_equal(rows.count, 1);
		assert_string_equal(rows.rows[0].file, names[index + 1]);
		memory_files_end(&memory);
	}
}

/* The deleted documents come back then: that they were deleted stood in the manifest only. */
static void without_a_manifest_all_documents_are_saved(void **state)
{
	struct bench *bench = *state;
	struct wanted wanted = {0};
	struct memory_files memory;
	struct rows rows;

	for (size_t i = 0; i < VARIED_DOCUMENTS; i++)
		want(&wanted, i);
	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	memset(memory_files_find(&memory, "manifest")->data, 'x', 90);
	assert_saves(&rows, &memory, &wanted);
	assert_int_equal(rows.count, 1);
	remove_file(&memory, "manifest");
	assert_saves(&rows, &memory, &wanted);
	assert_int_equal(rows.count, 1);
	assert_string_equal(rows.rows[0].problem, "is missing");
	memory_files_end(&memory);

	memory_files_init(&memory); /* whatever the order in which the directory lists them */
	for (int i = NAMES - 1; i > 0; i--) {
		struct memory_file *file = memory_files_find(&bench->sound, names[i]);
		memory_files_put(&memory, names[i], file->data, file->size);
	}
	assert_saves(&rows, &memory, &wanted);
	memory_files_end(&memory);
}

/* The profile of what was recovered from the store as it is now. */
static enum word_profile profile_saved(struct memory_files *memory)
{
	struct memory_files to;
	struct snapshot *snapshot;
	struct rows rows;

	memory_files_init(&to);
	assert_ok(recover(&rows, memory, &to, NULL, NULL, NULL), NULL);
	assert_sound(&to);
	assert_ok(snapshot_open(&snapshot, "saved.ww", NULL, &to.files, NULL), NULL);
	enum word_profile profile = segment_profile(snapshot_segment(snapshot, 0));
	snapshot_close(snapshot);
	memory_files_end(&to);
	return profile;
}

/* It stands in the manifest and in every header; from a lost header it comes back by its checksum. */
static void the_profile_is_saved(void **state)
{
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .profile = "whitespace"};
	ww_input input = sample_of("one", "cut, already");
	struct samples samples = {.count = 1, .inputs = &input};

	(void)state;
	memory_files_init(&memory);
	samples_build("sample.ww", &samples, &options);
	assert_int_equal(profile_saved(&memory), PROFILE_WHITESPACE);
	memset(memory_files_find(&memory, "manifest")->data, 'x', 40);
	assert_int_equal(profile_saved(&memory), PROFILE_WHITESPACE);
	memset(memory_files_find(&memory, names[1])->data, 'x', HEADER_BYTES);
	assert_int_equal(profile_saved(&memory), PROFILE_WHITESPACE);
	memory_files_end(&memory);
}

/* A document of more codes than the file could hold, where nothing else tells how many there are. */
static bool boast(void *user, const struct section *section, uint64_t block, struct vec *plain, uint32_t *count)
{
	static const char columns[] = "\x0a\1\1\1\1\xff\xff\xff\xff\xff\xff\xff\xff\xff\1\3\1\1\0";

	(void)user;
	(void)block;
	(void)count;
	if (section->type == SECTION_DOCUMENTS) {
		plain->count = 0;
		assert_ok(vec_append(plain, columns, sizeof columns - 1, NULL), NULL);
	}
	return true;
}

static void a_senseless_number_of_codes_does_no_harm(void **state)
{
	struct forger forger = {.block = boast};
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files};
	ww_input input = sample_of("one", "One.");
	struct samples samples = {.count = 1, .inputs = &input};

	(void)state;
	memory_files_init(&memory);
	samples_build("sample.ww", &samples, &options);
	forge(&memory, 0, &forger);
	memory_files_find(&memory, names[1])->size -= 50;
	assert_comes_out_sound(&memory);
	memory_files_end(&memory);
}

/* Adds a document to the store, deleting one of its id that there is. */
static void replace_document(struct memory_files *memory, const char *text)
{
	ww_writer_options options = {.size = sizeof options, .files = &memory->files, .keep_segments = true};
	ww_input input = sample_of("same", text), other = sample_of(text, "Some other text.");
	ww_writer *writer;
	ww_error error;

	options.append = memory_files_find(memory, "manifest") != NULL;
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	if (ww_writer_has(writer, input.id))
		assert_ok(ww_writer_delete(writer, &input.id, 1, NULL, &error), &error);
	assert_ok(ww_writer_add(writer, &input, &error), &error);
	assert_ok(ww_writer_add(writer, &other, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
}

static void of_two_documents_with_one_id_the_later_is_saved(void **state)
{
	ww_input inputs[] = {sample_of("first", "Some other text."), sample_of("same", "second"),
	                     sample_of("second", "Some other text.")};
	ww_field fields[3][SAMPLE_FIELDS] = {{{{NULL, 0}, {NULL, 0}}}};
	struct samples left = {.count = 3, .inputs = inputs, .fields = fields};
	const bool is_lost[3] = {false};
	struct memory_files memory, to;
	struct rows rows;

	(void)state;
	memory_files_init(&memory);
	memory_files_init(&to);
	replace_document(&memory, "first");
	replace_document(&memory, "second");
	remove_file(&memory, "manifest");
	assert_ok(recover(&rows, &memory, &to, NULL, NULL, NULL), NULL);
	assert_left(&to, &left, is_lost);
	assert_int_equal(rows.count, 2);
	assert_string_equal(rows.rows[1].file, names[1]);
	assert_string_equal(rows.rows[1].document, "same");
	memory_files_end(&memory);
	memory_files_end(&to);
}

/* An id that looks like a made one. */
static void made_ids_are_new(void **state)
{
	struct memory_files memory, to;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files, .keep_segments = true};
	ww_input inputs[] = {sample_of("lost", "One."), sample_of("recovered-1-0", "Two."), sample_of("kept", "Three.")};
	struct samples samples = {.count = 1, .inputs = inputs};
	struct snapshot *snapshot;
	struct rows rows;

	(void)state;
	memory_files_init(&memory);
	memory_files_init(&to);
	samples_build("sample.ww", &samples, &options);
	samples.count = 2;
	samples.inputs = inputs + 1;
	options.append = true;
	samples_build("sample.ww", &samples, &options);
	assert_ok(snapshot_open(&snapshot, "sample.ww", NULL, &memory.files, NULL), NULL);
	const struct table *table = &snapshot_segment(snapshot, 0)->source.table;
	const struct section *ids = table_section(table, SECTION_FIELD, FIELD_ID);
	memset(memory_files_find(&memory, names[1])->data + table_block(table, ids->first_block)->offset + 16, 3, 16);
	snapshot_close(snapshot);
	assert_ok(recover(&rows, &memory, &to, NULL, NULL, NULL), NULL);
	assert_sound(&to);
	assert_int_equal(count_named(&rows), 1);
	assert_true(names_document(&rows, (ww_text){"recovered-1-0-2", 15}, "id"));
	memory_files_end(&memory);
	memory_files_end(&to);
}

static void a_store_is_never_recovered_into_one_that_is_there(void **state)
{
	struct bench *bench = *state;
	struct memory_files memory, copy;
	struct losses losses = {0};
	struct rows rows;
	ww_recover_options options = {.size = sizeof options, .files = &memory.files};
	ww_error error;

	memory_files_init(&memory);
	memory_files_init(&copy);
	memory_files_copy(&memory, &bench->sound);
	memory_files_copy(&copy, &bench->sound);
	losses = (struct losses){.take = take, .user = &rows};
	for (int without = 0; without < 2; without++) {
		rows.count = 0;
		assert_status(recover_store(&losses, "sample.ww", "sample.ww", &options, NULL, &error), WW_EEXISTS, &error);
		assert_true(memory_files_equal(&memory, &copy));
		if (without == 0) {
			remove_file(&memory, "manifest");
			remove_file(&copy, "manifest");
		}
	}
	assert_status(recover(&rows, &bench->sound, &memory, NULL, NULL, &error), WW_EEXISTS, &error);
	assert_true(memory_files_equal(&memory, &copy));
	memory_files_end(&memory);
	memory_files_end(&copy);
}

static void little_memory_makes_more_segments(void **state)
{
	struct bench *bench = *state;
	struct wanted wanted = want_all();
	struct memory_files to;
	struct two_stores stores;
	struct rows rows = {0};
	struct losses losses = {.take = take, .user = &rows};
	ww_recover_options options = {.size = sizeof options, .files = &stores.files, .memory_limit = 1, .no_sync = true};
	ww_error error;

	memory_files_init(&to);
	two_stores_init(&stores, &bench->sound, &to);
	assert_ok(recover_store(&losses, "sample.ww", "saved.ww", &options, NULL, &error), &error);
	assert_shows(&to, &wanted);
	assert_non_null(memory_files_find(&to, "0000000000000008.seg"));
	assert_int_equal(to.by_kind[CALL_SYNC_FILE] + to.by_kind[CALL_SYNC_DIRECTORY], 0);
	memory_files_end(&to);
}

static void of_garbled_contents_comes_a_sound_store(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {95};

	for (int round = 0; round < 2000; round++) {
		struct memory_files memory;
		struct garbling garbling = {.block = sequence_below(&sequence, 12), .sequence = {sequence_next(&sequence)}};
		struct forger forger = {.block = garble, .user = &garbling};
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		forge(&memory, (size_t)sequence_below(&sequence, VARIED_SEGMENTS), &forger);
		if (sequence_below(&sequence, 3) == 0) /* the table is to be made anew from them, too */
			memory_files_find(&memory, names[1 + sequence_below(&sequence, VARIED_SEGMENTS)])->size -= 50;
		assert_comes_out_sound(&memory);
		memory_files_end(&memory);
	}
}

static void of_garbage_comes_a_sound_store(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {96};

	for (int round = 0; round < 2000; round++) {
		struct memory_files memory;
		struct memory_file *file;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		for (uint64_t left = 1 + sequence_below(&sequence, 4); left > 0; left--) {
			file = memory_files_find(&memory, names[sequence_below(&sequence, NAMES)]);
			size_t at = (size_t)sequence_below(&sequence, file->size), size = file->size - at;
			if (sequence_below(&sequence, 4) == 0)
				file->size = at ? at : 1;
			else
				sequence_fill(&sequence, file->data + at, size < 200 ? size : (size_t)sequence_below(&sequence, 200));
		}
		assert_comes_out_sound(&memory);
		memory_files_end(&memory);
	}
}

/* Blocks that say of themselves what cannot be, where nothing else is known of them. */
static void of_lying_blocks_comes_a_sound_store(void **state)
{
	struct bench *bench = *state;
	struct sequence sequence = {98};

	for (int round = 0; round < 2000; round++) {
		struct memory_files memory;
		size_t index = (size_t)sequence_below(&sequence, VARIED_SEGMENTS);
		const struct table *table = &snapshot_segment(bench->snapshot, index)->source.table;
		memory_files_init(&memory);
		memory_files_copy(&memory, &bench->sound);
		lose_table(&memory, table, index, &sequence);
		for (uint64_t left = 1 + sequence_below(&sequence, 3); left > 0; left--) {
			const struct block_entry *block = table_block(table, sequence_below(&sequence, table->blocks.count));
			char *header = memory_files_find(&memory, names[index + 1])->data + block->offset;
			size_t at = (size_t)sequence_below(&sequence, 24);
			if (sequence_below(&sequence, 2))
				header[at] = (char)sequence_next(&sequence);
			else
				sequence_fill(&sequence, header + at, 24 - at);
		}
		assert_comes_out_sound(&memory);
		memory_files_end(&memory);
	}
}

static ww_status recover_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct memory_files *memory = context;
	struct memory_files to;
	struct rows rows;
	ww_run run = {.size = sizeof run, .threads = 1};

	memory_files_init(&to);
	ww_status status = recover(&rows, memory, &to, alloc, &run, error);
	if (status == WW_OK)
		assert_sound(&to);
	else
		assert_null(memory_files_find(&to, "manifest"));
	memory_files_end(&to);
	return status;
}

static void it_survives_the_failure_of_any_allocation(void **state)
{
	struct bench *bench = *state;
	struct memory_files memory;

	memory_files_init(&memory);
	memory_files_copy(&memory, &bench->sound);
	memory_files_find(&memory, names[1])->data[100] ^= 1;
	memory_files_find(&memory, names[2])->size -= 60;
	memset(memory_files_find(&memory, names[3])->data + 64 + 16, 5, 16);
	assert_true(every_allocation_fails(recover_scenario, &memory) > 100);
	memory_files_end(&memory);
}

/* One call fails, of those on either store; false when there was no such call. */
static bool recover_with_fault(struct memory_files *from, bool in_from, uint64_t n, bool for_ever)
{
	struct memory_files to;
	struct rows rows;
	ww_error error;

	memory_files_init(&to);
	memory_files_fail(in_from ? from : &to, n, for_ever, EIO);
	ww_status status = recover(&rows, from, &to, NULL, NULL, &error);
	bool met = (in_from ? from : &to)->calls >= n;
	memory_files_fail(in_from ? from : &to, 0, false, 0);
	if (status == WW_OK)
		assert_sound(&to);
	assert_true(status == WW_OK || status == WW_EIO);
	if (status == WW_OK && in_from)
		assert_true((rows.count > 0) == met);
	memory_files_end(&to);
	return met;
}

static void it_survives_the_failure_of_any_call(void **state)
{
	struct bench *bench = *state;

	for (int mode = 0; mode < 4; mode++) {
		uint64_t n = 1;
		while (recover_with_fault(&bench->sound, mode & 1, n, mode & 2))
			n++;
		assert_true(n > 8);
	}
}

static void it_can_be_cancelled(void **state)
{
	struct bench *bench = *state;

	for (int calls = 1; calls <= 3; calls++) { /* blocks, documents, those of the new segment */
		int left = calls;
		ww_run run = stop_run(&left);
		struct memory_files to;
		struct rows rows;
		ww_error error;
		memory_files_init(&to);
		assert_status(recover(&rows, &bench->sound, &to, NULL, &run, &error), WW_ECANCELLED, &error);
		assert_null(memory_files_find(&to, "manifest"));
		assert_null(memory_files_find(&to, names[1]));
		memory_files_end(&to);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(of_a_sound_store_everything_is_saved),
		cmocka_unit_test(annotations_are_saved),
		cmocka_unit_test(with_one_flipped_bit_everything_is_saved),
		cmocka_unit_test(around_a_damaged_block_everything_is_saved),
		cmocka_unit_test(exactly_the_documents_in_a_damaged_block_are_lost),
		cmocka_unit_test(around_a_lost_file_everything_is_saved),
		cmocka_unit_test(of_a_file_that_was_cut_off_what_is_left_is_saved),
		cmocka_unit_test(without_section_table_and_footer_everything_is_saved),
		cmocka_unit_test(without_section_table_and_a_block_nothing_wrong_is_saved),
		cmocka_unit_test(without_a_header_everything_is_saved),
		cmocka_unit_test(without_a_manifest_all_documents_are_saved),
		cmocka_unit_test(the_profile_is_saved),
		cmocka_unit_test(a_senseless_number_of_codes_does_no_harm),
		cmocka_unit_test(of_two_documents_with_one_id_the_later_is_saved),
		cmocka_unit_test(made_ids_are_new),
		cmocka_unit_test(a_store_is_never_recovered_into_one_that_is_there),
		cmocka_unit_test(little_memory_makes_more_segments),
		cmocka_unit_test(of_garbled_contents_comes_a_sound_store),
		cmocka_unit_test(of_garbage_comes_a_sound_store),
		cmocka_unit_test(of_lying_blocks_comes_a_sound_store),
		cmocka_unit_test(it_survives_the_failure_of_any_allocation),
		cmocka_unit_test(it_survives_the_failure_of_any_call),
		cmocka_unit_test(it_can_be_cancelled),
	};
	return cmocka_run_group_tests(tests, bench_begin, bench_end);
}
