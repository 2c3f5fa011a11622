/* What is behind a ww_partial. */
#ifndef COUNT_PARTIAL_H
#define COUNT_PARTIAL_H

#include "base/arena.h"
#include "base/vec.h"
#include "count/stretches.h"
#include "watchword/partial.h"

/* What must be the same for counts to add up. Texts are zero-terminated. */
struct partial_question {
	uint32_t from;
	uint32_t to;
	enum unit unit;
	bool marks;
	const char *layer; /* by its full name, so "stem:en" */
	const char *by;    /* NULL: one group without label */
};

struct partial_group {
	ww_text label;
	uint64_t documents;
	uint64_t words;
};

/* Entries in a row, packed; PARTIAL.md tells how. */
struct partial_block {
	uint8_t *bytes;
	uint32_t size;
	uint32_t entries; /* at least one */
};

struct ww_partial {
	const ww_alloc *alloc;
	struct arena texts; /* what question and groups point to */
	struct partial_question question;
	bool cut;          /* see ww_partial_summary */
	bool has_none;     /* the last group is that of documents without a label */
	struct vec groups; /* struct partial_group: by label, ascending */
	struct vec blocks; /* struct partial_block: by key, ascending */
	uint64_t entries;
};

/* As unit_find takes it. */
const char *partial_unit_name(enum unit unit);

/* An empty one, for ww_partial_free; texts of the question are copied. */
ww_status partial_new(ww_partial **out, const ww_alloc *alloc, const struct partial_question *question,
                      ww_error *error);

/* Adds a group; the label is copied. */
ww_status partial_add_group(ww_partial *partial, struct partial_group group, ww_error *error);

/*
 * WW_EINVAL unless both have one question; groups may differ where these do not matter. what and other name the given
 * and the wanted in the message, as in "part 3" and "part 1".
 */
ww_status partial_check_alike(const struct partial_question *wanted, const struct partial_question *given,
                              bool with_groups, const char *what, const char *other, ww_error *error);

static inline size_t partial_groups(const ww_partial *partial)
{
	return partial->groups.count;
}

static inline const struct partial_group *partial_group(const ww_partial *partial, size_t group)
{
	return vec_at(&partial->groups, group);
}

static inline const struct partial_block *partial_block(const ww_partial *partial, size_t block)
{
	return vec_at(&partial->blocks, block);
}

#endif
