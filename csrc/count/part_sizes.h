/* How many n-grams of each length there are in each group: what their counts are shares of. */
#ifndef COUNT_PART_SIZES_H
#define COUNT_PART_SIZES_H

#include <stdatomic.h>

#include "count/entries.h"
#include "stat/dispersion.h"

struct part_sizes {
	const ww_alloc *alloc;
	uint32_t from; /* length */
	uint32_t lengths;
	uint32_t groups;
	_Atomic uint64_t words;             /* terms of all groups, whatever the lengths */
	_Atomic uint64_t *sizes;            /* by length and group */
	struct dispersion_parts *of_length; /* all groups together */
};

/*
 * Of the lengths and the groups of the question, whatever its thresholds, with a scan. Terms are n-grams of length 1.
 * Takes 8 bytes for each group and length. Cleared by part_sizes_clear whatever the outcome.
 */
ww_status part_sizes_measure(struct part_sizes *out, const struct entry_question *question, const ww_run *run,
                             ww_error *error);

static inline uint64_t part_size(const struct part_sizes *sizes, uint32_t length, uint32_t group)
{
	return atomic_load_explicit(&sizes->sizes[(size_t)(length - sizes->from) * sizes->groups + group],
	                            memory_order_relaxed);
}

static inline const struct dispersion_parts *parts_of_length(const struct part_sizes *sizes, uint32_t length)
{
	return &sizes->of_length[length - sizes->from];
}

/* How an entry, of the same question, is spread over the groups. */
struct dispersion entry_dispersion(const struct entry *entry, const struct part_sizes *sizes);

void part_sizes_clear(struct part_sizes *sizes);

#endif
