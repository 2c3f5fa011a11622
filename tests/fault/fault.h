/* What the programs here share: failing with a message, folders, and children that say which steps they have taken. */
#ifndef FAULT_FAULT_H
#define FAULT_FAULT_H

#include <sys/types.h>

#include "history.h"

enum { PATH_BYTES = 4096 };

/* Ends the process with a message unless it is true. */
void expect(bool is_so, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Ends the process with the error's message unless status is WW_OK. what says what was tried. */
void expect_ok(ww_status status, const ww_error *error, const char *what);

void join_path(char out[PATH_BYTES], const char *folder, const char *name);

/* Of a folder of files; one that is not there is no failure. */
void folder_remove(const char *path);
void folder_copy(const char *to, const char *from);

/* Opens a writer of the store, at once, closes it, and checks that no file is left that its manifest does not need. */
void expect_tidy(const char *path);

/* Checks that a store is as after one of these steps, and sound. Returns where it is. */
struct history_place expect_between(const char *path, uint64_t first, uint64_t last);

/* Makes a new store and takes it through the first steps. */
void make_store(const char *path, uint64_t steps, const ww_writer_options *options);

/* A child process, and the pipe through which it acknowledges steps. */
struct child {
	pid_t process;
	int acknowledged;
};

/* Runs in the child; what it returns is the exit status. Writes steps to acknowledge, by acknowledge_step. */
typedef int (*child_work)(void *context, int acknowledge);

struct child child_start(child_work work, void *context);
void acknowledge_step(int acknowledge, uint64_t step);

/* Waits for the child's end. Returns its status as waitpid gives it; *step is the last acknowledged, if there is one.
 */
int child_end(const struct child *child, uint64_t *step);

/* Random numbers, the same for the same state. */
uint64_t random_below(uint64_t *state, uint64_t limit);

void sleep_microseconds(uint64_t microseconds);

#endif
