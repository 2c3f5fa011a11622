/*
 * A store by hand, step by step of its history, for tests that watch the process from outside:
 *
 *     steps make STORE COUNT      a new store after so many steps, of many segments
 *     steps take STORE STEP       one more
 *     steps show STORE            verifies and reads it, and prints which steps leave a store like this: first and last
 *     steps tidy STORE            opens it to write, and checks that no file is left over
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fault.h"

static void take(const char *path, uint64_t step, const ww_writer_options *options)
{
	ww_writer *writer;
	ww_error error;

	expect_ok(ww_writer_open(&writer, path, options, &error), &error, "opening");
	expect_ok(history_step(writer, step, &error), &error, "a step");
	ww_writer_close(writer);
}

static void show(const char *path)
{
	struct history_place place = expect_between(path, 0, UINT64_MAX);

	printf("%" PRIu64 " %" PRIu64 "\n", place.first, place.last);
}

int main(int count, char **arguments)
{
	const char *command = count > 2 ? arguments[1] : "", *path = arguments[2];
	uint64_t number = count > 3 ? strtoull(arguments[3], NULL, 10) : 0;
	ww_writer_options options = {.size = sizeof options, .memory_limit = 1, .keep_segments = true, .threads = 1};

	if (strcmp(command, "make") == 0)
		make_store(path, number, &options);
	options.append = true;
	options.keep_segments = false;
	options.memory_limit = 0;
	if (strcmp(command, "take") == 0)
		take(path, number, &options);
	if (strcmp(command, "show") == 0)
		show(path);
	if (strcmp(command, "tidy") == 0)
		expect_tidy(path);
	return 0;
}
