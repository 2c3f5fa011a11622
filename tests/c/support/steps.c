#include "support/steps.h"

#include "base/alloc.h"
#include "store/format.h"
#include "store/snapshot.h"
#include "watchword/verify.h"

enum { BUILT = 4, APPENDED = 3, SMALL_SEGMENTS = 7, TEXT_BYTES = 160 };

static const struct {
	size_t old; /* documents that are there */
	size_t new; /* documents that come */
} sizes[STEPS] = {
	[STEP_BUILD] = {0, BUILT},
	[STEP_APPEND] = {BUILT, APPENDED},
	[STEP_DELETE] = {BUILT + APPENDED, 0},
	[STEP_COMPACT] = {BUILT + APPENDED, 0},
	[STEP_MERGE] = {SMALL_SEGMENTS, 1},
};

/* Documents that STEP_DELETE takes out: the second and the sixth. */
static const size_t deleted[] = {1, 5};
enum { DELETED = sizeof deleted / sizeof deleted[0] };

static ww_status delete_some(ww_writer *writer, const struct samples *samples, ww_error *error)
{
	ww_text ids[DELETED];

	for (size_t i = 0; i < DELETED; i++)
		ids[i] = samples->inputs[deleted[i]].id;
	return ww_writer_delete(writer, ids, DELETED, NULL, error);
}

static ww_status change(ww_writer *writer, const struct step *step, ww_error *error)
{
	struct samples more = samples_part(&step->samples, step->old, step->samples.count - step->old);

	return step->kind == STEP_DELETE ? delete_some(writer, &step->samples, error) : samples_add(writer, &more, error);
}

static ww_status finish(ww_writer *writer, enum step_kind kind, uint32_t threads, ww_error *error)
{
	ww_run run = {.size = sizeof run, .threads = threads};
	ww_status status =
		kind == STEP_COMPACT ? ww_writer_compact(writer, &run, error) : ww_writer_commit(writer, &run, error);

	if (status != WW_OK)
		assert_status(ww_writer_commit(writer, &run, NULL), WW_EINVAL, NULL);
	return status;
}

ww_status step_run(const struct step *step, const ww_alloc *alloc, const ww_file_system *files, uint32_t threads,
                   ww_error *error)
{
	ww_writer_options options = {
		.size = sizeof options,
		.alloc = alloc,
		.files = files,
		.append = step->kind != STEP_BUILD,
		.memory_limit = step->kind == STEP_APPEND ? 1 : 0, /* so little makes each document a segment */
		.threads = threads,
	};
	ww_writer *writer;
	ww_status status = ww_writer_open(&writer, STEP_STORE, &options, error);

	if (status == WW_OK)
		status = change(writer, step, error);
	if (status == WW_OK)
		status = finish(writer, step->kind, threads, error);
	ww_writer_close(writer);
	return status;
}

/* Documents without those that STEP_DELETE takes out. */
static void dump_undeleted(struct vec *out, const struct samples *samples)
{
	size_t first = 0;

	for (size_t i = 0; i <= DELETED; i++) {
		size_t end = i < DELETED ? deleted[i] : samples->count;
		struct samples part = samples_part(samples, first, end - first);
		samples_dump(out, &part);
		first = end + 1;
	}
}

static void expect(struct step *step)
{
	struct samples old = samples_part(&step->samples, 0, step->old);

	if (step->kind == STEP_COMPACT)
		dump_undeleted(&step->before, &step->samples);
	else if (step->kind != STEP_BUILD)
		samples_dump(&step->before, &old);
	if (step->kind == STEP_COMPACT || step->kind == STEP_DELETE)
		dump_undeleted(&step->after, &step->samples);
	else
		samples_dump(&step->after, &step->samples);
}

/* The store that a step needs which is not what the step before leaves. */
static void build_small_segments(struct memory_files *memory, const struct samples *samples)
{
	for (size_t i = 0; i < SMALL_SEGMENTS; i++) {
		ww_writer_options options = {.size = sizeof options, .files = &memory->files, .append = i > 0};
		struct samples one = samples_part(samples, i, 1);
		samples_build(STEP_STORE, &one, &options);
	}
}

static void begin_step(struct step *step, enum step_kind kind, const struct step *before)
{
	struct sequence sequence = {21 + (kind == STEP_MERGE)};
	ww_error error;

	*step = (struct step){
		.kind = kind,
		.before = vec_of(&alloc_default, 1),
		.after = vec_of(&alloc_default, 1),
		.samples = samples_make(0, sizes[kind].old + sizes[kind].new, &sequence),
		.old = sizes[kind].old,
	};
	memory_files_init(&step->start);
	samples_shorten(&step->samples, TEXT_BYTES);
	expect(step);
	if (kind == STEP_MERGE)
		build_small_segments(&step->start, &step->samples);
	if (kind == STEP_BUILD || kind == STEP_MERGE)
		return;
	memory_files_copy(&step->start, &before->start);
	assert_ok(step_run(before, NULL, &step->start.files, 1, &error), &error);
}

void steps_begin(struct step steps[STEPS])
{
	for (int kind = 0; kind < STEPS; kind++)
		begin_step(&steps[kind], kind, kind ? &steps[kind - 1] : NULL);
}

void steps_end(struct step steps[STEPS])
{
	for (int kind = 0; kind < STEPS; kind++) {
		memory_files_end(&steps[kind].start);
		samples_free(&steps[kind].samples);
		vec_clear(&steps[kind].before);
		vec_clear(&steps[kind].after);
	}
}

enum outcome step_outcome(const struct step *step, struct memory_files *memory)
{
	struct vec found = vec_of(&alloc_default, 1);
	enum outcome outcome = OUTCOME_BAD;

	memory_files_fail(memory, 0, false, 0);
	memory->has_limit = false;
	ww_status status = store_dump(&found, STEP_STORE, NULL, &memory->files, NULL);
	if (status == WW_OK && same_bytes(&found, &step->after))
		outcome = OUTCOME_NEW;
	else if (step->kind == STEP_BUILD ? status == WW_ENOTFOUND : status == WW_OK && same_bytes(&found, &step->before))
		outcome = OUTCOME_OLD;
	vec_clear(&found);
	return outcome;
}

/* Files are the manifest, the lock and the segments that a snapshot has. */
static void assert_nothing_is_left_over(struct memory_files *memory)
{
	struct snapshot *snapshot;
	size_t segments = 0;
	ww_error error;

	assert_ok(snapshot_open(&snapshot, STEP_STORE, NULL, &memory->files, &error), &error);
	for (size_t i = 0; i < memory->names.count; i++)
		segments += format_is_segment_name(memory->names.items[i].name);
	assert_int_equal(segments, snapshot_segments(snapshot));
	assert_null(memory_files_find(memory, FORMAT_MANIFEST_NEW));
	snapshot_close(snapshot);
}

bool store_is_sound(struct memory_files *memory)
{
	ww_verify_options options = {.size = sizeof options, .files = &memory->files};
	ww_run run = {.size = sizeof run, .threads = 1};
	ww_table *table;
	ww_error error;

	assert_ok(ww_verify(&table, STEP_STORE, &options, &run, &error), &error);
	bool is_sound = ww_table_rows(table) == 0;
	ww_table_free(table);
	return is_sound;
}

void assert_store_is_writable(struct memory_files *memory, bool write)
{
	bool is_there = memory_files_find(memory, FORMAT_MANIFEST) != NULL;
	ww_writer_options options = {.size = sizeof options, .files = &memory->files, .append = is_there, .threads = 1};
	ww_input input = sample_of("later", "All is well.");
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, STEP_STORE, &options, &error), &error);
	if (write || !is_there) {
		assert_ok(ww_writer_add(writer, &input, &error), &error);
		assert_ok(ww_writer_commit(writer, NULL, &error), &error);
		assert_true(ww_writer_has(writer, input.id));
	}
	ww_writer_close(writer);
	if (write)
		assert_true(store_is_sound(memory));
	assert_nothing_is_left_over(memory);
}
