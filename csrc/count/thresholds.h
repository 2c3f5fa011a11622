/* What a term or a sequence must reach to be counted. */
#ifndef COUNT_THRESHOLDS_H
#define COUNT_THRESHOLDS_H

#include <stdbool.h>
#include <stdint.h>

struct thresholds {
	uint64_t count;
	uint64_t documents;
};

static inline bool thresholds_met(struct thresholds thresholds, uint64_t count, uint64_t documents)
{
	return count >= thresholds.count && documents >= thresholds.documents;
}

#endif
