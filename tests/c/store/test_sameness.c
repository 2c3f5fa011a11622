/* The bytes of a store depend on its documents and nothing else. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "support/counting.h"
#include "support/steps.h"

static struct step steps[STEPS];

static int begin(void **state)
{
	(void)state;
	steps_begin(steps);
	return 0;
}

static int end(void **state)
{
	(void)state;
	steps_end(steps);
	return 0;
}

/* Runs a step on a copy of its store, in memory that is new with this byte in it. */
static void run_step(struct memory_files *out, const struct step *step, uint8_t fill, uint32_t threads)
{
	struct counting counting;
	ww_error error;

	counting_init(&counting);
	counting.fill = fill;
	memory_files_init(out);
	memory_files_copy(out, &step->start);
	assert_ok(step_run(step, &counting.alloc, &out->files, threads, &error), &error);
	counting_end(&counting);
}

/* Runs all steps and compares what they leave with what they leave on one thread. */
static void check_steps(uint8_t fill, uint32_t threads)
{
	for (int kind = 0; kind < STEPS; kind++) {
		struct memory_files plain, other;
		run_step(&plain, &steps[kind], 0xa5, 1);
		run_step(&other, &steps[kind], fill, threads);
		assert_true(memory_files_equal(&plain, &other));
		memory_files_end(&plain);
		memory_files_end(&other);
	}
}

static void what_new_memory_holds_does_not_reach_the_files(void **state)
{
	static const uint8_t fills[] = {0x00, 0xaa, 0xff};

	(void)state;
	for (size_t i = 0; i < sizeof fills; i++)
		for (uint32_t threads = 1; threads <= 4; threads++)
			check_steps(fills[i], threads);
}

static void neither_do_locale_and_time_zone(void **state)
{
	static const char *const locales[] = {"tr_TR.UTF-8", "tr_TR", "C.UTF-8", "C"};
	static const char *const zones[] = {"Pacific/Kiritimati", "America/New_York", "UTC"};
	const char *zone = getenv("TZ");
	char *kept = zone ? strdup(zone) : NULL;

	(void)state;
	for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++) {
		bool is_there = setlocale(LC_ALL, locales[i]) != NULL;
		if (!is_there)
			print_message("locale %s is not there\n", locales[i]);
		for (size_t k = 0; is_there && k < sizeof zones / sizeof zones[0]; k++) {
			setenv("TZ", zones[k], 1);
			tzset();
			check_steps(0xa5, 2);
		}
	}
	setlocale(LC_ALL, "C");
	if (kept)
		setenv("TZ", kept, 1);
	else
		unsetenv("TZ");
	tzset();
	free(kept);
}

/* Many documents, of which several threads have some at a time. */
static void build_many(struct memory_files *out, const struct samples *samples, uint8_t fill, uint32_t threads)
{
	struct counting counting;
	ww_run run = {.size = sizeof run, .threads = threads};
	ww_writer_options options = {.size = sizeof options,
	                             .alloc = &counting.alloc,
	                             .files = &out->files,
	                             .threads = threads,
	                             .memory_limit = 4 << 20,
	                             .keep_segments = true};
	ww_text ids[] = {samples->inputs[3].id, samples->inputs[samples->count - 1].id};
	ww_writer *writer;
	ww_error error;

	counting_init(&counting);
	counting.fill = fill;
	memory_files_init(out);
	assert_ok(ww_writer_open(&writer, STEP_STORE, &options, &error), &error);
	assert_ok(samples_add(writer, samples, &error), &error);
	assert_ok(ww_writer_commit(writer, &run, &error), &error);
	assert_ok(ww_writer_delete(writer, ids, 2, &run, &error), &error);
	assert_ok(ww_writer_compact(writer, &run, &error), &error);
	ww_writer_close(writer);
	counting_end(&counting);
}

static void many_documents_are_cut_alike_by_any_number_of_threads(void **state)
{
	enum { DOCUMENTS = 600 };
	static const uint8_t fills[] = {0x00, 0xaa, 0xff};
	struct sequence sequence = {61};
	struct samples samples = samples_make(0, DOCUMENTS, &sequence);
	struct memory_files plain, other;

	(void)state;
	build_many(&plain, &samples, 0xa5, 1);
	for (uint32_t threads = 1; threads <= 4; threads++) {
		build_many(&other, &samples, fills[threads % 3], threads);
		assert_true(memory_files_equal(&plain, &other));
		memory_files_end(&other);
	}
	memory_files_end(&plain);
	samples_free(&samples);
}

/* On a real file system, at two paths. */
static void the_path_is_not_in_the_files(void **state)
{
	struct temp temp = temp_new();
	struct temp paths[] = {temp_join(&temp, "a"), temp_join(&temp, "another, longer name.ww")};
	struct samples first = samples_part(&steps[STEP_APPEND].samples, 0, steps[STEP_APPEND].old);
	ww_writer_options options = {.size = sizeof options};
	static const char *const names[] = {"manifest", "0000000000000001.seg", "lock"};

	(void)state;
	for (int i = 0; i < 2; i++)
		samples_build(paths[i].path, &first, &options);
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		struct temp files[] = {temp_join(&paths[0], names[i]), temp_join(&paths[1], names[i])};
		struct memory_file *file = memory_files_find(&steps[STEP_APPEND].start, names[i]);
		char *bytes = malloc(file->size + 1);
		for (int k = 0; k < 2; k++) {
			FILE *stream = fopen(files[k].path, "rb");
			assert_non_null(stream);
			assert_int_equal(fread(bytes, 1, file->size + 1, stream), file->size);
			if (file->size)
				assert_memory_equal(bytes, file->data, file->size);
			fclose(stream);
		}
		free(bytes);
	}
	temp_remove(&temp);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_new_memory_holds_does_not_reach_the_files),
		cmocka_unit_test(neither_do_locale_and_time_zone),
		cmocka_unit_test(many_documents_are_cut_alike_by_any_number_of_threads),
		cmocka_unit_test(the_path_is_not_in_the_files),
	};
	return cmocka_run_group_tests(tests, begin, end);
}
