/** What travels with a call: memory, files, threads, progress and cancelling. */
#ifndef WATCHWORD_RUN_H
#define WATCHWORD_RUN_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** An allocator. Must be safe to call from several threads at once. NULL in options means malloc and free. */
typedef struct ww_alloc {
	void *(*allocate)(void *user, size_t size);                             /**< size > 0; NULL when out of memory */
	void *(*resize)(void *user, void *block, size_t old_size, size_t size); /**< as realloc, both sizes > 0 */
	void (*release)(void *user, void *block);                               /**< block is not NULL */
	void *user;
} ww_alloc;

/**
 * The file system as the library sees it: one directory per store, files in it by plain name. Functions return 0 or a
 * positive count for success and a negative errno value for failure. Directories and files are ints of at least 0 that
 * the file system chose. Transfers may be short; the library goes on where they stopped. NULL in options means the
 * operating system's.
 */
typedef struct ww_file_system {
	int (*open_directory)(void *user, const char *path, bool create); /**< create: make it if it is not there */
	int (*open_file)(void *user, int directory, const char *name);    /**< for reading; regular files only */
	int (*create_file)(void *user, int directory, const char *name);  /**< new, for writing; -EEXIST if there */
	int64_t (*read_at)(void *user, int file, void *data, size_t size, uint64_t offset);
	int64_t (*write)(void *user, int file, const void *data, size_t size); /**< at the end of what was written */
	int64_t (*file_size)(void *user, int file);
	int (*sync_file)(void *user, int file);
	int (*sync_directory)(void *user, int directory);
	int (*rename)(void *user, int directory, const char *from, const char *to);
	int (*remove)(void *user, int directory, const char *name);
	int (*lock)(void *user, int directory, const char *name); /**< -EAGAIN if another holds it; a file */
	int (*list)(void *user, int directory, void (*visit)(void *visitor, const char *name), void *visitor);
	void (*close)(void *user, int handle); /**< directory, file or lock */
	void *user;
} ww_file_system;

/** How far a long call is. */
typedef struct ww_progress {
	uint64_t done;
	uint64_t total;   /**< same unit as done; 0 when not known */
	const char *unit; /**< "documents", "tokens", "blocks", ...; static */
} ww_progress;

/**
 * Travels with each long call; NULL means all defaults. keep_going is called on the calling thread about every 50 ms
 * and at least once; when it returns false the call ends with WW_ECANCELLED and leaves nothing behind.
 */
typedef struct ww_run {
	size_t size;           /**< sizeof(ww_run) */
	uint32_t threads;      /**< 0: as many as there are cores */
	uint64_t memory_limit; /**< bytes that the call may use for its own work; 0: 1 GiB */
	bool (*keep_going)(const ww_progress *progress, void *user);
	void *user;
} ww_run;

#ifdef __cplusplus
}
#endif

#endif
