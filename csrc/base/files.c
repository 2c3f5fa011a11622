#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

/* 0, 1 and 2 belong to the program: whoever prints to a closed stdout must not print into a store. */
enum { FIRST_HANDLE = 3 };

static int no_interrupt_openat(int directory, const char *name, int flags, mode_t mode)
{
	int handle;

	do
		handle = openat(directory, name, flags | O_CLOEXEC, mode);
	while (handle < 0 && errno == EINTR);
	return handle;
}

/* Opens with a handle that is at least FIRST_HANDLE; negative errno. */
static int open_at(int directory, const char *name, int flags)
{
	int handle = no_interrupt_openat(directory, name, flags, 0666);
	int higher, failure;

	if (handle < 0)
		return -errno;
	if (handle >= FIRST_HANDLE)
		return handle;
	higher = fcntl(handle, F_DUPFD_CLOEXEC, FIRST_HANDLE);
	failure = errno;
	close(handle);
	return higher < 0 ? -failure : higher;
}

/* Files of a store are named by the library: a name that leads elsewhere comes from a damaged or hostile place. */
static bool is_plain_name(const char *name)
{
	return name[0] != 0 && strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && !strchr(name, '/');
}

/* Opens a regular file. Never waits: opening a fifo would, until someone writes to it. */
static int open_regular(int directory, const char *name, int flags)
{
	struct stat about;
	int failure = 0;
	int file;

	if (!is_plain_name(name))
		return -EINVAL;
	file = open_at(directory, name, flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
	if (file < 0)
		return file;
	if (fstat(file, &about) != 0)
		failure = -errno;
	else if (!S_ISREG(about.st_mode))
		failure = -EINVAL;
	if (failure == 0)
		return file;
	close(file);
	return failure;
}

static int sync_handle(int handle)
{
	int result;

	/* Only an interrupted call is repeated: after any other failure the kernel has dropped the pages and would lie. */
	do
		result = fsync(handle);
	while (result != 0 && errno == EINTR);
	return result == 0 ? 0 : -errno;
}

/* Makes the entry of a new directory in its parent durable. A parent that may not be read cannot be synced. */
static int sync_parent(int directory)
{
	int parent = open_at(directory, "..", O_RDONLY | O_DIRECTORY);
	int result;

	if (parent < 0)
		return parent == -EACCES ? 0 : parent;
	result = sync_handle(parent);
	close(parent);
	return result;
}

static int os_open_directory(void *user, const char *path, bool create)
{
	bool made = create && mkdir(path, 0777) == 0;
	int failure = create && !made ? -errno : 0;
	int directory;

	(void)user;
	if (failure != 0 && failure != -EEXIST)
		return failure;
	directory = open_at(AT_FDCWD, path, O_RDONLY | O_DIRECTORY);
	failure = directory >= 0 && made ? sync_parent(directory) : 0;
	if (failure == 0)
		return directory;
	close(directory);
	return failure;
}

static int os_open_file(void *user, int directory, const char *name)
{
	(void)user;
	return open_regular(directory, name, O_RDONLY);
}

static int os_create_file(void *user, int directory, const char *name)
{
	(void)user;
	return open_regular(directory, name, O_WRONLY | O_CREAT | O_EXCL);
}

static int64_t os_read_at(void *user, int file, void *data, size_t size, uint64_t offset)
{
	ssize_t got;

	(void)user;
	if (offset > INT64_MAX)
		return -EOVERFLOW;
	do
		got = pread(file, data, size < SSIZE_MAX ? size : SSIZE_MAX, (off_t)offset);
	while (got < 0 && errno == EINTR);
	return got < 0 ? -errno : got;
}

static int64_t os_write(void *user, int file, const void *data, size_t size)
{
	ssize_t put;

	(void)user;
	do
		put = write(file, data, size < SSIZE_MAX ? size : SSIZE_MAX);
	while (put < 0 && errno == EINTR);
	return put < 0 ? -errno : put;
}

static int64_t os_file_size(void *user, int file)
{
	struct stat about;

	(void)user;
	return fstat(file, &about) == 0 ? (int64_t)about.st_size : -errno;
}

static int os_sync(void *user, int handle)
{
	(void)user;
	return sync_handle(handle);
}

static int os_rename(void *user, int directory, const char *from, const char *to)
{
	(void)user;
	if (!is_plain_name(from) || !is_plain_name(to))
		return -EINVAL;
	return renameat(directory, from, directory, to) == 0 ? 0 : -errno;
}

static int os_remove(void *user, int directory, const char *name)
{
	(void)user;
	if (!is_plain_name(name))
		return -EINVAL;
	return unlinkat(directory, name, 0) == 0 ? 0 : -errno;
}

/*
 * A lock of the open file description, not of the process: closing another handle of the same file does not drop it,
 * and two writers in one process exclude each other too. It ends with its handle, also when the process is killed.
 */
static int take_lock(int file)
{
#ifdef F_OFD_SETLK
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 1};
	int result = fcntl(file, F_OFD_SETLK, &lock);
#else
	int result = flock(file, LOCK_EX | LOCK_NB);
#endif

	if (result == 0)
		return 0;
	return errno == EACCES || errno == EWOULDBLOCK ? -EAGAIN : -errno;
}

static int os_lock(void *user, int directory, const char *name)
{
	int file = open_regular(directory, name, O_RDWR | O_CREAT);
	int failure;

	(void)user;
	if (file < 0)
		return file;
	failure = take_lock(file);
	if (failure == 0)
		return file;
	close(file);
	return failure;
}

/* readdir allocates with malloc; POSIX has nothing that would not. */
static int os_list(void *user, int directory, void (*visit)(void *visitor, const char *name), void *visitor)
{
	/* Opened anew rather than duplicated, so that two threads that list do not share one position. */
	int handle = open_at(directory, ".", O_RDONLY | O_DIRECTORY);
	DIR *entries = handle < 0 ? NULL : fdopendir(handle);
	int failure = handle < 0 ? handle : entries ? 0 : -errno;

	(void)user;
	while (entries) {
		struct dirent *entry;

		errno = 0;
		entry = readdir(entries);
		if (!entry) {
			failure = -errno;
			break;
		}
		if (is_plain_name(entry->d_name))
			visit(visitor, entry->d_name);
	}
	if (entries)
		closedir(entries);
	else if (handle >= 0)
		close(handle);
	return failure;
}

static void os_close(void *user, int handle)
{
	(void)user;
	close(handle);
}

const ww_file_system files_default = {
	.open_directory = os_open_directory,
	.open_file = os_open_file,
	.create_file = os_create_file,
	.read_at = os_read_at,
	.write = os_write,
	.file_size = os_file_size,
	.sync_file = os_sync,
	.sync_directory = os_sync,
	.rename = os_rename,
	.remove = os_remove,
	.lock = os_lock,
	.list = os_list,
	.close = os_close,
};

static ww_status status_of(int failure)
{
	switch (failure) {
	case ENOENT:
		return WW_ENOTFOUND;
	case EEXIST:
		return WW_EEXISTS;
	case EAGAIN:
		return WW_EBUSY;
	case ENOMEM:
		return WW_ENOMEM;
	case ELOOP:
	case EINVAL:
		return WW_EDAMAGED;
	default:
		return WW_EIO;
	}
}

/* The system's strerror depends on the locale; NULL for what is too rare to have words here. */
static const char *words_for(int failure)
{
	static const struct {
		int failure;
		const char *words;
	} known[] = {
		{ENOENT, "no such file or directory"},
		{EEXIST, "it is there already"},
		{EAGAIN, "another process holds it"},
		{ENOMEM, "out of memory"},
		{ELOOP, "a symbolic link stands where a file should be"},
		{EINVAL, "not a regular file"},
		{EACCES, "permission denied"},
		{EPERM, "not permitted"},
		{EROFS, "the file system is read-only"},
		{ENOSPC, "no space left on the device"},
		{EDQUOT, "the disk quota is used up"},
		{EFBIG, "the file would become too large"},
		{EIO, "input/output error"},
		{EISDIR, "it is a directory"},
		{ENOTDIR, "not a directory"},
		{ENAMETOOLONG, "the name is too long"},
		{EMFILE, "too many open files in this process"},
		{ENFILE, "too many open files in the system"},
	};

	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
		if (known[i].failure == failure)
			return known[i].words;
	}
	return NULL;
}

ww_status files_fail(ww_error *error, int negative_errno, const char *what, const char *name)
{
	ww_status status = status_of(-negative_errno);
	const char *words = words_for(-negative_errno);

	/* Of a name that is longer than the system takes, not all. */
	if (words)
		return ww_fail(error, status, "%.4000s: %s: %s", name, what, words);
	return ww_fail(error, status, "%.4000s: %s: system error %d", name, what, -negative_errno);
}

ww_status files_read(void *out, const ww_file_system *files, int file, const char *name, uint64_t offset, size_t size,
                     ww_error *error)
{
	char *at = out;

	while (size > 0) {
		int64_t got = files->read_at(files->user, file, at, size, offset);

		if (got < 0)
			return files_fail(error, (int)got, "cannot read", name);
		if (got == 0)
			return ww_fail(error, WW_EDAMAGED, "%s: ends at byte %" PRIu64 " where %zu more are needed", name, offset,
			               size);
		if ((uint64_t)got > size)
			return files_fail(error, -EIO, "cannot read", name);
		at += got;
		offset += (uint64_t)got;
		size -= (size_t)got;
	}
	return WW_OK;
}

ww_status files_write(const ww_file_system *files, int file, const char *name, const void *data, size_t size,
                      ww_error *error)
{
	const char *at = data;

	while (size > 0) {
		int64_t put = files->write(files->user, file, at, size);

		/* Nothing written and no reason given: going on could go on for ever. */
		if (put == 0 || put > (int64_t)(size < INT64_MAX ? size : INT64_MAX))
			put = -EIO;
		if (put < 0)
			return files_fail(error, (int)put, "cannot write", name);
		at += put;
		size -= (size_t)put;
	}
	return WW_OK;
}
