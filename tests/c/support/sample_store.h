/* Documents to write, and everything of a store read back in a form that can be compared. */
#ifndef SUPPORT_SAMPLE_STORE_H
#define SUPPORT_SAMPLE_STORE_H

#include <string.h>

#include "base/vec.h"
#include "support/check.h"
#include "watchword/store.h"

enum { SAMPLE_FIELDS = 3 };

/* Made documents; the inputs borrow from the bytes. */
struct samples {
	size_t count;
	ww_input *inputs;
	ww_field (*fields)[SAMPLE_FIELDS];
	char **bytes;
};

/*
 * count documents with ids from first on: words, quotes, layout of all sorts, several scripts, and bytes that are no
 * text.
 */
struct samples samples_make(size_t first, size_t count, struct sequence *sequence);
void samples_free(struct samples *samples);

/* Cuts texts that are longer than so many bytes. */
void samples_shorten(struct samples *samples, size_t size);

/* count of them from first on; borrowed, not to be freed. */
struct samples samples_part(const struct samples *samples, size_t first, size_t count);

/* A document with an id and a text, both zero-terminated. */
ww_input sample_of(const char *id, const char *text);

/* Adds all of them. */
ww_status samples_add(ww_writer *writer, const struct samples *samples, ww_error *error);

/* Builds a new store of samples in one commit. */
void samples_build(const char *path, const struct samples *samples, const ww_writer_options *options);

/* Appends what samples_add put in: one line after another, in a form that store_dump gives too. */
void samples_dump(struct vec *out, const struct samples *samples);

/* Appends all documents of a store that are not deleted, read through a snapshot. Stops at the first failure. */
ww_status store_dump(struct vec *out, const char *path, const ww_alloc *alloc, const ww_file_system *files,
                     ww_error *error);

/* Appends the rest that can be read: counts, lexicons, document tables, and of the word indexes some types. */
ww_status store_dump_parts(struct vec *out, const char *path, const ww_alloc *alloc, const ww_file_system *files,
                           ww_error *error);

/* The same of one segment, if there is such a one, with the texts of its documents. */
ww_status store_dump_segment(struct vec *out, const char *path, size_t segment, const ww_alloc *alloc,
                             const ww_file_system *files, ww_error *error);

static inline bool same_bytes(const struct vec *left, const struct vec *right)
{
	return left->count == right->count && (left->count == 0 || memcmp(left->items, right->items, left->count) == 0);
}

#endif
