#include "fault.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

void expect(bool is_so, const char *format, ...)
{
	va_list arguments;

	if (is_so)
		return;
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
	exit(1);
}

void expect_ok(ww_status status, const ww_error *error, const char *what)
{
	expect(status == WW_OK, "%s: %s: %s", what, ww_status_name(status), status == WW_OK ? "" : error->message);
}

void join_path(char out[PATH_BYTES], const char *folder, const char *name)
{
	expect(snprintf(out, PATH_BYTES, "%s/%s", folder, name) < PATH_BYTES, "%s: the path is too long", folder);
}

/* Calls visit with the path of each file of a folder, and its name; returns how many there are. */
static size_t each_file(const char *folder, void (*visit)(const char *path, const char *name, void *context),
                        void *context)
{
	DIR *entries = opendir(folder);
	struct dirent *entry;
	size_t count = 0;

	expect(entries || errno == ENOENT, "%s: %s", folder, strerror(errno));
	while (entries && (entry = readdir(entries)) != NULL) {
		char path[PATH_BYTES];
		if (entry->d_name[0] == '.')
			continue;
		join_path(path, folder, entry->d_name);
		visit(path, entry->d_name, context);
		count++;
	}
	if (entries)
		closedir(entries);
	return count;
}

static void remove_file(const char *path, const char *name, void *context)
{
	(void)name;
	(void)context;
	expect(unlink(path) == 0, "%s: %s", path, strerror(errno));
}

void folder_remove(const char *path)
{
	each_file(path, remove_file, NULL);
	expect(rmdir(path) == 0 || errno == ENOENT, "%s: %s", path, strerror(errno));
}

static void copy_bytes(int to, int from, const char *path)
{
	char bytes[1 << 16];
	ssize_t got;

	while ((got = read(from, bytes, sizeof bytes)) > 0)
		expect(write(to, bytes, (size_t)got) == got, "%s: cannot copy", path);
	expect(got == 0, "%s: cannot read", path);
}

static void copy_file(const char *path, const char *name, void *context)
{
	char copy[PATH_BYTES];
	int from = open(path, O_RDONLY | O_CLOEXEC), to;

	join_path(copy, context, name);
	to = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	expect(from >= 0 && to >= 0, "%s: cannot copy to %s", path, copy);
	copy_bytes(to, from, path);
	close(from);
	close(to);
}

void folder_copy(const char *to, const char *from)
{
	struct stat about;

	if (stat(from, &about) != 0)
		return;
	expect(mkdir(to, 0777) == 0, "%s: %s", to, strerror(errno));
	each_file(from, copy_file, (void *)to);
}

static void ignore_file(const char *path, const char *name, void *context)
{
	(void)path;
	(void)name;
	(void)context;
}

static uint64_t segments_of(const char *path)
{
	ww_corpus_summary summary;
	ww_corpus *corpus;
	ww_error error;

	expect_ok(ww_corpus_open(&corpus, path, NULL, &error), &error, "opening for a summary");
	expect_ok(ww_corpus_summarise(&summary, corpus, &error), &error, "summary");
	ww_corpus_close(corpus);
	return summary.segments;
}

void expect_tidy(const char *path)
{
	ww_writer_options options = {.size = sizeof options, .append = true, .threads = 1};
	ww_writer *writer;
	ww_error error;
	size_t files;

	expect_ok(ww_writer_open(&writer, path, &options, &error), &error, "opening to write");
	ww_writer_close(writer);
	files = each_file(path, ignore_file, NULL);
	expect(files == 2 + segments_of(path), "%zu files are there, which is not lock, manifest and segments", files);
}

/* That verifying all of the store finds nothing. */
static void expect_sound(const char *path)
{
	static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};
	ww_table *problems;
	ww_error error;

	expect_ok(ww_verify(&problems, path, NULL, &one_thread, &error), &error, "verifying");
	if (ww_table_rows(problems) > 0) {
		ww_text file = ww_table_text(problems, ww_table_find(problems, "file"), 0);
		ww_text problem = ww_table_text(problems, ww_table_find(problems, "problem"), 0);
		expect(false, "damaged: %.*s: %.*s", (int)file.size, file.data, (int)problem.size, problem.data);
	}
	ww_table_free(problems);
}

struct history_place expect_between(const char *path, uint64_t first, uint64_t last)
{
	struct history_place place;
	ww_error error;

	expect_sound(path);
	expect_ok(history_read_store(&place, path, &error), &error, "reading all");
	expect(place.last >= first && place.first <= last,
	       "the store is at step %" PRIu64 " to %" PRIu64 " instead of %" PRIu64 " to %" PRIu64, place.first,
	       place.last, first, last);
	return place;
}

void make_store(const char *path, uint64_t steps, const ww_writer_options *options)
{
	ww_writer *writer;
	ww_error error;

	expect_ok(ww_writer_open(&writer, path, options, &error), &error, "making a store");
	expect_ok(ww_writer_commit(writer, NULL, &error), &error, "making a store");
	for (uint64_t step = 1; step <= steps; step++)
		expect_ok(history_step(writer, step, &error), &error, "making a store");
	ww_writer_close(writer);
}

struct child child_start(child_work work, void *context)
{
	struct child child;
	int ends[2];

	expect(pipe2(ends, O_CLOEXEC) == 0, "no pipe: %s", strerror(errno));
	fflush(stdout);
	child = (struct child){fork(), ends[0]};
	expect(child.process >= 0, "no process: %s", strerror(errno));
	if (child.process == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL); /* a parent that fails leaves nobody behind */
		close(ends[0]);
		_exit(work(context, ends[1]));
	}
	close(ends[1]);
	return child;
}

void acknowledge_step(int acknowledge, uint64_t step)
{
	expect(write(acknowledge, &step, sizeof step) == sizeof step, "nobody takes acknowledgements");
}

int child_end(const struct child *child, uint64_t *step)
{
	uint64_t read_step;
	int status;

	while (read(child->acknowledged, &read_step, sizeof read_step) == sizeof read_step)
		*step = read_step;
	close(child->acknowledged);
	expect(waitpid(child->process, &status, 0) == child->process, "no child to wait for");
	return status;
}

uint64_t random_below(uint64_t *state, uint64_t limit)
{
	uint64_t value = *state += UINT64_C(0x9e3779b97f4a7c15);

	value = (value ^ value >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	value = (value ^ value >> 27) * UINT64_C(0x94d049bb133111eb);
	return (value ^ value >> 31) % limit;
}

void sleep_microseconds(uint64_t microseconds)
{
	struct timespec time = {(time_t)(microseconds / 1000000), (long)(microseconds % 1000000) * 1000};
	nanosleep(&time, NULL);
}
