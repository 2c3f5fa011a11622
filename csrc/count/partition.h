/*
 * Places, at which sequences begin, are spread over partitions by their first two values, so that all occurrences of a
 * sequence of two or more are in one, and partitions follow one another in the order of sequences. A value that begins
 * more places than a partition should have gets several of its own: then it is "split", and as a sequence of one it
 * cannot be counted in any of them.
 */
#ifndef COUNT_PARTITION_H
#define COUNT_PARTITION_H

#include "count/members.h"

/* What places of a value, as the first or the second, say of their partition. */
struct partition_share {
	uint16_t first;  /* partition */
	uint16_t count;  /* partitions it is split over; 1: it is not */
	uint32_t before; /* the share of all places that lower values have, in 2^-32 */
};

/* A value that is split. */
struct partition_split {
	uint32_t value;
	uint32_t first; /* partition */
	uint32_t count;
};

struct partitions {
	const ww_alloc *alloc;
	size_t count;
	struct partition_share *of_value;
	uint16_t *split_of;            /* by partition, of the first one of a split value: its number among these */
	struct partition_split *split; /* ascending */
	size_t split_count;
};

/*
 * Makes about `wanted` partitions (at most 2^12 are; there may be three times as many), each of about as many places by
 * the weights of the members. pairs: values are split, by the second value. Cleared by partitions_clear whatever the
 * outcome.
 */
ww_status partitions_make(struct partitions *out, const struct members *members, size_t wanted, bool pairs,
                          ww_error *error);

static inline size_t partition_of(const struct partitions *partitions, uint32_t first, uint32_t second)
{
	struct partition_share share = partitions->of_value[first];

	return share.first + (size_t)((uint64_t)partitions->of_value[second].before * share.count >> 32);
}

/* The number of the split value whose partition this is; split_count when there is none. */
size_t partition_split_of(const struct partitions *partitions, size_t partition);

void partitions_clear(struct partitions *partitions);

#endif
