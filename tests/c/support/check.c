#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "support/check.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void check_status(ww_status status, ww_status wanted, const ww_error *error, const char *what, const char *file,
                  int line)
{
	if (status == wanted)
		return;
	print_error("%s gave %s instead of %s\n", what, ww_status_name(status), ww_status_name(wanted));
	if (status != WW_OK && error)
		print_error("%s\n", error->message);
	_fail(file, line);
}

void check_ok(ww_status status, const ww_error *error, const char *what, const char *file, int line)
{
	check_status(status, WW_OK, error, what, file, line);
}

struct temp temp_new(void)
{
	const char *base = getenv("TMPDIR");
	struct temp temp;
	int size = snprintf(temp.path, sizeof temp.path, "%s/watchword-XXXXXX", base && *base ? base : "/tmp");

	assert_in_range(size, 1, sizeof temp.path - 1);
	assert_non_null(mkdtemp(temp.path));
	return temp;
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place)
{
	(void)about;
	(void)kind;
	(void)place;
	return remove(path);
}

void temp_remove(const struct temp *temp)
{
	assert_int_equal(nftw(temp->path, remove_one, 16, FTW_DEPTH | FTW_PHYS), 0);
}

struct temp temp_join(const struct temp *temp, const char *name)
{
	struct temp joined;
	int size = snprintf(joined.path, sizeof joined.path, "%s/%s", temp->path, name);

	assert_in_range(size, 1, sizeof joined.path - 1);
	return joined;
}

uint64_t sequence_next(struct sequence *sequence)
{
	uint64_t value = sequence->state += UINT64_C(0x9e3779b97f4a7c15);

	value = (value ^ value >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	value = (value ^ value >> 27) * UINT64_C(0x94d049bb133111eb);
	return value ^ value >> 31;
}

uint64_t sequence_below(struct sequence *sequence, uint64_t limit)
{
	return sequence_next(sequence) % limit;
}

void sequence_fill(struct sequence *sequence, void *out, size_t size)
{
	uint8_t *bytes = out;

	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)sequence_next(sequence);
}
