#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/files.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/check.h"

static const ww_file_system *const os = &files_default;

/* An open folder of the test's own. */
struct folder {
	struct temp temp;
	int directory;
};

static struct folder folder_new(void)
{
	struct folder folder = {.temp = temp_new()};

	folder.directory = os->open_directory(os->user, folder.temp.path, false);
	assert_true(folder.directory >= 3);
	return folder;
}

static void folder_remove(struct folder *folder)
{
	os->close(os->user, folder->directory);
	temp_remove(&folder->temp);
}

static void write_file(const struct folder *folder, const char *name, const char *text)
{
	int file = os->create_file(os->user, folder->directory, name);
	ww_error error;

	assert_true(file >= 3);
	assert_ok(files_write(os, file, name, text, strlen(text), &error), &error);
	assert_int_equal(os->sync_file(os->user, file), 0);
	os->close(os->user, file);
}

static int open_handles(void)
{
	int count = 0;

	for (int handle = 0; handle < 256; handle++)
		count += fcntl(handle, F_GETFD) >= 0;
	return count;
}

static void what_is_written_is_read_back(void **state)
{
	struct folder folder = folder_new();
	char text[6] = "";
	ww_error error;
	int file;

	(void)state;
	write_file(&folder, "a", "hello");
	file = os->open_file(os->user, folder.directory, "a");
	assert_true(file >= 3);
	assert_int_equal(os->file_size(os->user, file), 5);
	assert_ok(files_read(text, os, file, "a", 0, 5, &error), &error);
	assert_string_equal(text, "hello");
	assert_ok(files_read(text, os, file, "a", 3, 2, &error), &error);
	assert_memory_equal(text, "lo", 2);
	assert_ok(files_read(NULL, os, file, "a", 1000, 0, &error), &error);
	assert_true(fcntl(file, F_GETFD) & FD_CLOEXEC);
	assert_true(fcntl(folder.directory, F_GETFD) & FD_CLOEXEC);
	os->close(os->user, file);
	assert_int_equal(os->sync_directory(os->user, folder.directory), 0);
	folder_remove(&folder);
}

static void a_file_that_ends_early_is_damaged(void **state)
{
	struct folder folder = folder_new();
	char text[16];
	ww_error error;
	int file;

	(void)state;
	write_file(&folder, "short", "hello");
	file = os->open_file(os->user, folder.directory, "short");
	assert_status(files_read(text, os, file, "short", 0, 6, &error), WW_EDAMAGED, &error);
	assert_string_equal(error.message, "short: ends at byte 5 where 1 more are needed");
	assert_status(files_read(text, os, file, "short", 100, 1, &error), WW_EDAMAGED, &error);
	assert_status(files_read(text, os, file, "short", UINT64_MAX, 1, &error), WW_EIO, &error);
	os->close(os->user, file);
	folder_remove(&folder);
}

static void a_file_is_created_once(void **state)
{
	struct folder folder = folder_new();

	(void)state;
	write_file(&folder, "a", "1");
	assert_int_equal(os->create_file(os->user, folder.directory, "a"), -EEXIST);
	assert_int_equal(os->rename(os->user, folder.directory, "a", "b"), 0);
	assert_int_equal(os->open_file(os->user, folder.directory, "a"), -ENOENT);
	assert_int_equal(os->rename(os->user, folder.directory, "a", "b"), -ENOENT);
	assert_int_equal(os->remove(os->user, folder.directory, "b"), 0);
	assert_int_equal(os->remove(os->user, folder.directory, "b"), -ENOENT);
	folder_remove(&folder);
}

static void a_folder_is_made_only_when_asked(void **state)
{
	struct temp temp = temp_new();
	struct temp inside = temp_join(&temp, "new");
	struct temp deep = temp_join(&temp, "no/such");
	struct temp plain = temp_join(&temp, "new/file");
	int directory;

	(void)state;
	assert_int_equal(os->open_directory(os->user, inside.path, false), -ENOENT);
	for (int round = 0; round < 2; round++) {
		directory = os->open_directory(os->user, inside.path, true);
		assert_true(directory >= 3);
		os->close(os->user, directory);
	}
	assert_int_equal(os->open_directory(os->user, deep.path, true), -ENOENT);
	directory = os->open_directory(os->user, inside.path, false);
	os->close(os->user, os->create_file(os->user, directory, "file"));
	os->close(os->user, directory);
	assert_int_equal(os->open_directory(os->user, plain.path, true), -ENOTDIR);
	temp_remove(&temp);
}

static void only_regular_files_are_opened(void **state)
{
	struct folder folder = folder_new();
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	struct temp place = temp_join(&folder.temp, "socket");
	int socket_handle = socket(AF_UNIX, SOCK_STREAM, 0);
	int before;

	(void)state;
	write_file(&folder, "file", "x");
	assert_int_equal(symlinkat("file", folder.directory, "link"), 0);
	assert_int_equal(symlinkat("nowhere", folder.directory, "broken"), 0);
	assert_int_equal(mkfifoat(folder.directory, "fifo", 0600), 0);
	assert_int_equal(mkdirat(folder.directory, "folder", 0700), 0);
	memcpy(address.sun_path, place.path, strlen(place.path) + 1);
	assert_int_equal(bind(socket_handle, (struct sockaddr *)&address, sizeof address), 0);

	before = open_handles();
	assert_int_equal(os->open_file(os->user, folder.directory, "link"), -ELOOP);
	assert_int_equal(os->open_file(os->user, folder.directory, "fifo"), -EINVAL);
	assert_int_equal(os->open_file(os->user, folder.directory, "folder"), -EINVAL);
	assert_int_equal(os->open_file(os->user, folder.directory, "socket"), -ENXIO);
	assert_int_equal(os->create_file(os->user, folder.directory, "broken"), -EEXIST);
	assert_int_equal(os->lock(os->user, folder.directory, "broken"), -ELOOP);
	assert_int_equal(os->lock(os->user, folder.directory, "fifo"), -EINVAL);
	assert_int_equal(open_handles(), before);
	close(socket_handle);
	folder_remove(&folder);
}

static void names_do_not_lead_out_of_the_folder(void **state)
{
	static const char *const names[] = {"", ".", "..", "../x", "/etc/passwd", "a/b", "file/"};
	struct folder folder = folder_new();

	(void)state;
	write_file(&folder, "file", "x");
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		assert_int_equal(os->open_file(os->user, folder.directory, names[i]), -EINVAL);
		assert_int_equal(os->create_file(os->user, folder.directory, names[i]), -EINVAL);
		assert_int_equal(os->lock(os->user, folder.directory, names[i]), -EINVAL);
		assert_int_equal(os->remove(os->user, folder.directory, names[i]), -EINVAL);
		assert_int_equal(os->rename(os->user, folder.directory, "file", names[i]), -EINVAL);
		assert_int_equal(os->rename(os->user, folder.directory, names[i], "file"), -EINVAL);
	}
	folder_remove(&folder);
}

static void handles_leave_the_standard_streams_alone(void **state)
{
	struct folder folder = folder_new();
	int saved = dup(0);
	int directory, file, locked;

	(void)state;
	write_file(&folder, "file", "x");
	close(0);
	directory = os->open_directory(os->user, folder.temp.path, false);
	file = os->open_file(os->user, directory, "file");
	locked = os->lock(os->user, directory, "lock");
	assert_true(fcntl(0, F_GETFD) < 0);
	dup2(saved, 0);
	close(saved);
	assert_true(directory >= 3 && file >= 3 && locked >= 3);
	assert_true(fcntl(file, F_GETFD) & FD_CLOEXEC);
	os->close(os->user, locked);
	os->close(os->user, file);
	os->close(os->user, directory);
	folder_remove(&folder);
}

/* What another process gets when it asks for the lock. */
static int lock_elsewhere(const char *path)
{
	pid_t child = fork();
	int result;

	if (child == 0) {
		int directory = os->open_directory(os->user, path, false);
		int locked = os->lock(os->user, directory, "lock");

		_exit(locked < 0 ? -locked : 0);
	}
	assert_int_equal(waitpid(child, &result, 0), child);
	assert_true(WIFEXITED(result));
	return -WEXITSTATUS(result);
}

static void one_writer_locks_out_all_others(void **state)
{
	struct folder folder = folder_new();
	int locked, other;

	(void)state;
	locked = os->lock(os->user, folder.directory, "lock");
	assert_true(locked >= 3);
	assert_int_equal(lock_elsewhere(folder.temp.path), -EAGAIN);
	assert_int_equal(os->lock(os->user, folder.directory, "lock"), -EAGAIN);
	/* Closing another handle of the same file would drop a POSIX lock. */
	other = os->open_file(os->user, folder.directory, "lock");
	os->close(os->user, other);
	assert_int_equal(lock_elsewhere(folder.temp.path), -EAGAIN);
	os->close(os->user, locked);
	/* The child's lock ended with it, and the file that stays behind means nothing. */
	assert_int_equal(lock_elsewhere(folder.temp.path), 0);
	locked = os->lock(os->user, folder.directory, "lock");
	assert_true(locked >= 3);
	os->close(os->user, locked);
	folder_remove(&folder);
}

struct seen {
	unsigned counts[3];
	unsigned others;
};

static void see(void *visitor, const char *name)
{
	struct seen *seen = visitor;

	if (strlen(name) == 1 && name[0] >= 'a' && name[0] <= 'c')
		seen->counts[name[0] - 'a']++;
	else
		seen->others++;
}

static void listing_visits_each_name_once_and_again(void **state)
{
	struct folder folder = folder_new();
	int before = open_handles();

	(void)state;
	write_file(&folder, "a", "");
	write_file(&folder, "b", "");
	write_file(&folder, "c", "");
	for (int round = 0; round < 2; round++) {
		struct seen seen = {{0}, 0};

		assert_int_equal(os->list(os->user, folder.directory, see, &seen), 0);
		assert_true(seen.counts[0] == 1 && seen.counts[1] == 1 && seen.counts[2] == 1 && seen.others == 0);
	}
	assert_int_equal(open_handles(), before);
	folder_remove(&folder);
}

/* A file system of one file in memory, which moves a few bytes at a time and can be told to misbehave. */
struct slow {
	char data[100];
	size_t size;
	size_t step;
	uint64_t calls;
	uint64_t fail_at; /* call that fails with failure; 0: none */
	int64_t failure;
};

static int64_t slow_step(struct slow *slow, size_t size)
{
	if (++slow->calls == slow->fail_at)
		return slow->failure;
	return (int64_t)(size < slow->step ? size : slow->step);
}

static int64_t slow_read(void *user, int file, void *data, size_t size, uint64_t offset)
{
	struct slow *slow = user;
	size_t left = offset < slow->size ? slow->size - (size_t)offset : 0;
	int64_t step = slow_step(slow, size < left ? size : left);

	(void)file;
	if (step > 0 && (size_t)step <= left)
		memcpy(data, slow->data + offset, (size_t)step);
	return step;
}

static int64_t slow_write(void *user, int file, const void *data, size_t size)
{
	struct slow *slow = user;
	int64_t step = slow_step(slow, size);

	(void)file;
	if (step > 0 && (size_t)step <= size) {
		memcpy(slow->data + slow->size, data, (size_t)step);
		slow->size += (size_t)step;
	}
	return step;
}

static void short_transfers_are_gone_on_with(void **state)
{
	static const char text[] = "a text that is moved in small steps";
	ww_error error;

	(void)state;
	for (size_t step = 1; step <= sizeof text; step++) {
		struct slow slow = {.step = step};
		const ww_file_system files = {.read_at = slow_read, .write = slow_write, .user = &slow};
		char back[sizeof text];

		assert_ok(files_write(&files, 9, "slow", text, sizeof text, &error), &error);
		assert_int_equal(slow.calls, (sizeof text + step - 1) / step);
		assert_ok(files_read(back, &files, 9, "slow", 0, sizeof back, &error), &error);
		assert_string_equal(back, text);
		assert_ok(files_read(back, &files, 9, "slow", 2, 4, &error), &error);
		assert_memory_equal(back, "text", 4);
		assert_status(files_read(back, &files, 9, "slow", 1, sizeof back, &error), WW_EDAMAGED, &error);
	}
}

static void a_transfer_that_fails_midway_names_the_file(void **state)
{
	static const struct {
		int64_t failure;
		ww_status status;
		const char *message;
	} cases[] = {
		{-ENOSPC, WW_EIO, "slow: cannot write: no space left on the device"},
		{-EIO, WW_EIO, "slow: cannot write: input/output error"},
		{0, WW_EIO, "slow: cannot write: input/output error"},
		{1000, WW_EIO, "slow: cannot write: input/output error"},
		{-EPROTO, WW_EIO, NULL},
	};
	ww_error error;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		struct slow slow = {.step = 3, .fail_at = 2, .failure = cases[i].failure};
		const ww_file_system files = {.read_at = slow_read, .write = slow_write, .user = &slow};
		char back[10];

		assert_status(files_write(&files, 9, "slow", "0123456789", 10, &error), cases[i].status, &error);
		assert_true(!cases[i].message || strcmp(error.message, cases[i].message) == 0);
		assert_memory_equal(error.message, "slow: cannot write: ", 20);
		assert_int_equal(slow.calls, 2);
		slow = (struct slow){.step = 3, .size = 10, .fail_at = 2, .failure = cases[i].failure};
		assert_status(files_read(back, &files, 9, "slow", 0, 10, &error), cases[i].failure ? WW_EIO : WW_EDAMAGED,
		              &error);
	}
}

static void errno_becomes_a_status(void **state)
{
	static const struct {
		int failure;
		ww_status status;
	} cases[] = {
		{ENOENT, WW_ENOTFOUND}, {EEXIST, WW_EEXISTS}, {EAGAIN, WW_EBUSY}, {ENOMEM, WW_ENOMEM}, {ELOOP, WW_EDAMAGED},
		{EINVAL, WW_EDAMAGED},  {EACCES, WW_EIO},     {EMFILE, WW_EIO},   {12345, WW_EIO},
	};
	ww_error error;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_status(files_fail(&error, -cases[i].failure, "cannot open", "x"), cases[i].status, &error);
	assert_string_equal(error.message, "x: cannot open: system error 12345");
	files_fail(&error, -EACCES, "cannot open", "news.ww");
	assert_string_equal(error.message, "news.ww: cannot open: permission denied");
	assert_int_equal(files_fail(NULL, -ENOENT, "cannot open", "x"), WW_ENOTFOUND);
	assert_ptr_equal(files_or_default(NULL), os);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read_back),
		cmocka_unit_test(a_file_that_ends_early_is_damaged),
		cmocka_unit_test(a_file_is_created_once),
		cmocka_unit_test(a_folder_is_made_only_when_asked),
		cmocka_unit_test(only_regular_files_are_opened),
		cmocka_unit_test(names_do_not_lead_out_of_the_folder),
		cmocka_unit_test(handles_leave_the_standard_streams_alone),
		cmocka_unit_test(one_writer_locks_out_all_others),
		cmocka_unit_test(listing_visits_each_name_once_and_again),
		cmocka_unit_test(short_transfers_are_gone_on_with),
		cmocka_unit_test(a_transfer_that_fails_midway_names_the_file),
		cmocka_unit_test(errno_becomes_a_status),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
