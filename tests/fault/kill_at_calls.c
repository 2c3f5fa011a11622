/*
 * A writer is killed at each call that it makes to the file system: before it, and where it writes, after half of it.
 * Whatever is left then opens as the store before the commit or after it, and what was acknowledged is there. Then the
 * next writer, which tidies up, may be killed at any of its calls too (tried after one kill in sixteen), and has
 * nothing to lose either.
 *
 *     kill_at_calls FOLDER      prints how many kills there were
 */
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>

#include "base/files.h"
#include "fault.h"

/* The operating system's files, up to one call. */
struct deadly {
	ww_file_system files; /* hand out &deadly.files */
	uint64_t calls;
	uint64_t last; /* the call that is not made; 0: all are */
	bool torn;     /* a write is made in half */
};

static bool is_last(struct deadly *deadly)
{
	return ++deadly->calls == deadly->last;
}

static void meet(void *user)
{
	if (is_last(user))
		raise(SIGKILL);
}

static int deadly_open_directory(void *user, const char *path, bool create)
{
	meet(user);
	return files_default.open_directory(NULL, path, create);
}

static int deadly_open_file(void *user, int directory, const char *name)
{
	meet(user);
	return files_default.open_file(NULL, directory, name);
}

static int deadly_create_file(void *user, int directory, const char *name)
{
	meet(user);
	return files_default.create_file(NULL, directory, name);
}

static int64_t deadly_read_at(void *user, int file, void *data, size_t size, uint64_t offset)
{
	meet(user);
	return files_default.read_at(NULL, file, data, size, offset);
}

static int64_t deadly_write(void *user, int file, const void *data, size_t size)
{
	struct deadly *deadly = user;

	if (is_last(deadly)) {
		if (deadly->torn)
			files_default.write(NULL, file, data, size / 2);
		raise(SIGKILL);
	}
	return files_default.write(NULL, file, data, size);
}

static int64_t deadly_file_size(void *user, int file)
{
	meet(user);
	return files_default.file_size(NULL, file);
}

static int deadly_sync_file(void *user, int file)
{
	meet(user);
	return files_default.sync_file(NULL, file);
}

static int deadly_sync_directory(void *user, int directory)
{
	meet(user);
	return files_default.sync_directory(NULL, directory);
}

static int deadly_rename(void *user, int directory, const char *from, const char *to)
{
	meet(user);
	return files_default.rename(NULL, directory, from, to);
}

static int deadly_remove(void *user, int directory, const char *name)
{
	meet(user);
	return files_default.remove(NULL, directory, name);
}

static int deadly_lock(void *user, int directory, const char *name)
{
	meet(user);
	return files_default.lock(NULL, directory, name);
}

static int deadly_list(void *user, int directory, void (*visit)(void *visitor, const char *name), void *visitor)
{
	meet(user);
	return files_default.list(NULL, directory, visit, visitor);
}

static void deadly_close(void *user, int handle)
{
	meet(user);
	files_default.close(NULL, handle);
}

static struct deadly deadly_of(uint64_t last, bool torn)
{
	return (struct deadly){
		.files = {.open_directory = deadly_open_directory,
		          .open_file = deadly_open_file,
		          .create_file = deadly_create_file,
		          .read_at = deadly_read_at,
		          .write = deadly_write,
		          .file_size = deadly_file_size,
		          .sync_file = deadly_sync_file,
		          .sync_directory = deadly_sync_directory,
		          .rename = deadly_rename,
		          .remove = deadly_remove,
		          .lock = deadly_lock,
		          .list = deadly_list,
		          .close = deadly_close},
		.last = last,
		.torn = torn,
	};
}

enum { TIDYING_KILLED = 16 };

/* One commit of a writer of its own: a step of the history, on a store that is at the step before. */
struct scene {
	const char *name;
	uint64_t step;
	uint64_t memory_limit; /* 1: each document becomes a segment, and none are merged */
	uint64_t memory_before;
	bool no_sync;
	char before[PATH_BYTES]; /* the store at the step before; not there when the step is the first */
	char path[PATH_BYTES];   /* the store to work on */
	uint64_t last;           /* call of the writer */
	bool torn;
};

static ww_writer_options options_of(const struct scene *scene, struct deadly *deadly)
{
	deadly->files.user = deadly;
	return (ww_writer_options){
		.size = sizeof(ww_writer_options),
		.files = &deadly->files,
		.append = scene->step > 1,
		.memory_limit = scene->memory_limit,
		.no_sync = scene->no_sync,
		.threads = 1,
	};
}

static int take_step(void *context, int acknowledge)
{
	const struct scene *scene = context;
	struct deadly deadly = deadly_of(scene->last, scene->torn);
	ww_writer_options options = options_of(scene, &deadly);
	ww_writer *writer;
	ww_error error;

	expect_ok(ww_writer_open(&writer, scene->path, &options, &error), &error, scene->name);
	expect_ok(history_step(writer, scene->step, &error), &error, scene->name);
	acknowledge_step(acknowledge, scene->step);
	ww_writer_close(writer);
	return 0;
}

/* Opens the store to write, and closes it. */
static int tidy(void *context, int acknowledge)
{
	const struct scene *scene = context;
	struct deadly deadly = deadly_of(scene->last, false);
	ww_writer_options options = options_of(scene, &deadly);
	ww_writer *writer;
	ww_error error;

	(void)acknowledge;
	options.append = true;
	expect_ok(ww_writer_open(&writer, scene->path, &options, &error), &error, scene->name);
	ww_writer_close(writer);
	return 0;
}

/* Runs work that may be killed; whether it was. */
static bool was_killed(child_work work, struct scene *scene, uint64_t *acknowledged)
{
	struct child child = child_start(work, scene);
	int status = child_end(&child, acknowledged);

	expect(WIFEXITED(status) ? WEXITSTATUS(status) == 0 : WTERMSIG(status) == SIGKILL, "%s, call %" PRIu64 ": failed",
	       scene->name, scene->last);
	return WIFSIGNALED(status);
}

/* Kills the writers that tidy up the store, which is to stay at one step. Returns how many. */
static uint64_t kill_tidying(const struct scene *scene, uint64_t step)
{
	struct scene again = *scene;
	uint64_t none;

	for (again.last = 1; was_killed(tidy, &again, &none); again.last++)
		expect_between(scene->path, step, step);
	return again.last - 1;
}

/* Whether there is a store, which there need not be before the first commit. */
static bool is_store(const char *path)
{
	ww_corpus *corpus;
	ww_status status = ww_corpus_open(&corpus, path, NULL, NULL);

	ww_corpus_close(corpus);
	return status != WW_ENOTFOUND;
}

/* What is left after a kill. Returns how many kills more it went through. */
static uint64_t check_rest(struct scene *scene, uint64_t acknowledged)
{
	struct history_place place;
	struct scene next = *scene;
	uint64_t kills = 0;

	if (acknowledged > 0 || is_store(scene->path)) {
		place = expect_between(scene->path, acknowledged, scene->step);
		if (scene->last % TIDYING_KILLED == 1)
			kills = kill_tidying(scene, place.last);
		expect_tidy(scene->path);
		next.step = place.last + 1;
	}
	next.last = 0;
	next.no_sync = true;
	expect(!was_killed(take_step, &next, &acknowledged), "killed by nobody");
	expect_between(scene->path, next.step, next.step);
	expect_tidy(scene->path);
	return kills;
}

static void run_scene(struct scene *scene)
{
	uint64_t kills = 0, more = 0;

	for (int torn = 0; torn < 2; torn++) {
		scene->torn = torn;
		for (scene->last = 1;; scene->last++) {
			uint64_t acknowledged = scene->step - 1;
			folder_remove(scene->path);
			folder_copy(scene->path, scene->before);
			if (!was_killed(take_step, scene, &acknowledged))
				break;
			more += check_rest(scene, acknowledged);
			kills++;
		}
		expect_between(scene->path, scene->step, scene->step);
	}
	expect(kills > 20, "%s: only %" PRIu64 " kills", scene->name, kills);
	printf("%s: %" PRIu64 " kills, and %" PRIu64 " while tidying up after them\n", scene->name, kills, more);
}

int main(int count, char **arguments)
{
	struct scene scenes[] = {
		{.name = "first commit", .step = 1, .memory_limit = 1},
		{.name = "append of several segments", .step = history_next(12, HISTORY_ADDS), .memory_limit = 1},
		{.name = "deletion", .step = history_next(31, HISTORY_DELETES), .memory_limit = 1},
		{.name = "append with automatic merge", .step = history_next(6, HISTORY_ADDS), .memory_before = 1},
		{.name = "compaction", .step = 10},
	};
	expect(count == 2, "usage: kill_at_calls FOLDER");

	for (size_t i = 0; i < sizeof scenes / sizeof scenes[0]; i++) {
		ww_writer_options options = {
			.size = sizeof options,
			.memory_limit = scenes[i].memory_before,
			.keep_segments = true,
			.no_sync = true,
			.threads = 1,
		};
		join_path(scenes[i].before, arguments[1], "before.ww");
		join_path(scenes[i].path, arguments[1], "store.ww");
		folder_remove(scenes[i].before);
		if (scenes[i].step > 1)
			make_store(scenes[i].before, scenes[i].step - 1, &options);
		run_scene(&scenes[i]);
	}
	return 0;
}
