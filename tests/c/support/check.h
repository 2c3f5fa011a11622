/* What every test needs: cmocka, statuses with their message, a folder to write in, and numbers that look random. */
#ifndef SUPPORT_CHECK_H
#define SUPPORT_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "watchword/status.h"

/* Fails the test with the error's message unless status is WW_OK. */
#define assert_ok(status, error) check_ok((status), (error), #status, __FILE__, __LINE__)

/* Fails the test, naming both statuses and the message, unless status is the wanted one. */
#define assert_status(status, wanted, error) check_status((status), (wanted), (error), #status, __FILE__, __LINE__)

void check_ok(ww_status status, const ww_error *error, const char *what, const char *file, int line);
void check_status(ww_status status, ww_status wanted, const ww_error *error, const char *what, const char *file,
                  int line);

/* A new empty folder under $TMPDIR or /tmp; path is zero-terminated. */
struct temp {
	char path[512];
};

struct temp temp_new(void);

/* Removes the folder with all that is in it. */
void temp_remove(const struct temp *temp);

/* path / name; name may hold slashes. */
struct temp temp_join(const struct temp *temp, const char *name);

/* Numbers that are the same in every run: SplitMix64. The state is the seed. */
struct sequence {
	uint64_t state;
};

uint64_t sequence_next(struct sequence *sequence);

/* 0 to limit - 1; limit > 0. */
uint64_t sequence_below(struct sequence *sequence, uint64_t limit);

void sequence_fill(struct sequence *sequence, void *out, size_t size);

#endif
