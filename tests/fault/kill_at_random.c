/*
 * Writers that append, delete and compact in a loop are killed at random moments. After each kill the store is as one
 * step of its history leaves it, with all that was acknowledged; the next writer gets it at once and tidies it up.
 * They do not sync, which is for power cuts, so that there are more steps between kills.
 *
 *     kill_at_random FOLDER KILLS      prints how many kills and steps there were
 */
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>

#include "fault.h"

struct life {
	const char *path;
	uint64_t step; /* of the store */
	ww_writer_options options;
};

static int work(void *context, int acknowledge)
{
	const struct life *life = context;
	ww_writer *writer;
	ww_error error;

	expect_ok(ww_writer_open(&writer, life->path, &life->options, &error), &error, "opening to write");
	for (uint64_t step = life->step + 1;; step++) {
		expect_ok(history_step(writer, step, &error), &error, "a step");
		acknowledge_step(acknowledge, step);
	}
	return 0;
}

/* Writers with little memory and with enough, with and without threads, merging by themselves or not. */
static ww_writer_options options_for(uint64_t life)
{
	return (ww_writer_options){
		.size = sizeof(ww_writer_options),
		.append = true,
		.memory_limit = life & 1,
		.threads = life & 2 ? 2 : 1,
		.keep_segments = life % 16 == 4,
		.no_sync = true,
	};
}

int main(int count, char **arguments)
{
	ww_writer_options first = {.size = sizeof first, .no_sync = true};
	uint64_t random = 1, kills = count == 3 ? strtoull(arguments[2], NULL, 10) : 0;
	uint64_t idle = 0;
	char path[PATH_BYTES];
	struct life life = {.path = path};

	expect(kills > 0, "usage: kill_at_random FOLDER KILLS");
	join_path(path, arguments[1], "random.ww");
	make_store(path, 0, &first);
	for (uint64_t kill_number = 0; kill_number < kills; kill_number++) {
		uint64_t acknowledged = life.step;
		int status;
		life.options = options_for(kill_number);
		struct child child = child_start(work, &life);
		/* Mostly a few steps, often not one. */
		sleep_microseconds(random_below(&random, UINT64_C(400) << random_below(&random, 8)));
		kill(child.process, SIGKILL);
		status = child_end(&child, &acknowledged);
		expect(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "the writer failed by itself");
		idle += acknowledged == life.step;
		life.step = expect_between(path, acknowledged, acknowledged + 1).last;
		expect_tidy(path);
		expect_between(path, life.step, life.step);
	}
	expect(life.step > 0, "no step was ever taken");
	printf("%" PRIu64 " kills at random moments in %" PRIu64 " commits, %" PRIu64 " before the writer's first\n", kills,
	       life.step, idle);
	return 0;
}
