/*
 * A file system in memory: one directory. Any call can be made to fail, the disk can be full, and a power cut can be
 * staged: what was not synced then survives in part, at random, as on a file system that promises nothing but what
 * POSIX does.
 */
#ifndef SUPPORT_MEMORY_FILES_H
#define SUPPORT_MEMORY_FILES_H

#include "support/check.h"
#include "watchword/run.h"

/* The calls that a test can tell apart. */
enum memory_call {
	CALL_OPEN_DIRECTORY,
	CALL_OPEN_FILE,
	CALL_CREATE_FILE,
	CALL_READ,
	CALL_WRITE,
	CALL_FILE_SIZE,
	CALL_SYNC_FILE,
	CALL_SYNC_DIRECTORY,
	CALL_RENAME,
	CALL_REMOVE,
	CALL_LOCK,
	CALL_LIST,
	MEMORY_CALLS
};

enum { MEMORY_HANDLES = 128, MEMORY_NAME_BYTES = 64, MEMORY_SECTOR = 512 };

/* Instead of an errno: a read or write transfers less than was asked for; other calls work. */
enum { MEMORY_SHORT = 1000000 };

/* The content of a file, whatever its name. */
struct memory_file {
	unsigned holders; /* names and handles */
	char *data;
	size_t size;
	size_t synced; /* bytes at the start that a power cut leaves */
	uint64_t hole; /* zeros that the file has before hole_at, which is the place in data where they end */
	size_t hole_at;
};

/* A name in the directory, or what became of one. */
struct memory_name {
	char name[MEMORY_NAME_BYTES];
	struct memory_file *file; /* NULL: the name was removed, in changes only */
};

struct memory_names {
	struct memory_name *items;
	size_t count;
	size_t capacity;
};

enum memory_handle_kind { HANDLE_FREE, HANDLE_DIRECTORY, HANDLE_READ, HANDLE_WRITE, HANDLE_LOCK };

struct memory_handle {
	enum memory_handle_kind kind;
	struct memory_file *file;
};

struct memory_files {
	ww_file_system files; /* hand out &memory.files; memory must not move */
	bool exists;          /* the directory */
	bool locked;
	struct memory_names names;        /* in no order */
	struct memory_names synced_names; /* as the last sync of the directory left them */
	struct memory_names changes;      /* since then, in order */
	struct memory_handle handles[MEMORY_HANDLES];

	uint64_t calls; /* since the last memory_files_fail */
	uint64_t by_kind[MEMORY_CALLS];
	uint64_t fail_at;       /* the n-th call fails, from 1; 0: none */
	bool for_ever;          /* all later ones too */
	int fail_errno;         /* or MEMORY_SHORT */
	uint64_t fail_again_at; /* one more call that fails */
	bool short_transfers;   /* reads and writes move one byte where two were asked for */
	bool has_limit;         /* the disk is full when all files have `limit` bytes */
	uint64_t limit;
	uint64_t skip_sync[MEMORY_CALLS]; /* by kind of sync: the n-th, from 1, does nothing and says it worked; 0: none */
	void (*before_change)(void *watcher); /* called before each call that may change something; NULL: not */
	void *watcher;
};

void memory_files_init(struct memory_files *memory);

/* Frees all files and asserts that all handles were closed. */
void memory_files_end(struct memory_files *memory);

/* From now on the n-th call fails with this errno (0: none), for_ever: and all after it. Starts the counts anew. */
void memory_files_fail(struct memory_files *memory, uint64_t n, bool for_ever, int fail_errno);

/*
 * Turns *to, which is initialised and empty, into what a power cut at this moment might leave: each name, independently
 * of the others, as it was at the last sync of the directory or as any later change made it; and of each file the bytes
 * that were synced, and any number of those written since, each sector of them as written, zero or garbage.
 */
void memory_files_cut_power(struct memory_files *to, const struct memory_files *from, struct sequence *sequence);

/* A copy of the files of a directory. */
void memory_files_copy(struct memory_files *to, const struct memory_files *from);

/* The file of a name, or NULL. The caller may change its bytes and lower its size. */
struct memory_file *memory_files_find(struct memory_files *memory, const char *name);

/* Adds or replaces a file. */
void memory_files_put(struct memory_files *memory, const char *name, const void *data, size_t size);

/* Puts so many zeros into a file of that name, before data[at]; they take no memory. */
void memory_files_put_hole(struct memory_files *memory, const char *name, size_t at, uint64_t zeros);

/* True when both have the same names with the same bytes. */
bool memory_files_equal(const struct memory_files *left, const struct memory_files *right);

/* Bytes of all files. */
size_t memory_files_bytes(const struct memory_files *memory);

#endif
