/*
 * An allocator that counts, and fails where a test wants it to. It holds the library to its side of the contract: sizes
 * are above 0, resize is told the true old size, and new memory is not zeroed.
 */
#ifndef SUPPORT_COUNTING_H
#define SUPPORT_COUNTING_H

#include <stdatomic.h>

#include "support/check.h"
#include "watchword/run.h"

struct counting {
	ww_alloc alloc;            /* hand out &counting.alloc; counting must not move */
	uint8_t fill;              /* each byte of new memory */
	_Atomic int64_t blocks;    /* live */
	_Atomic int64_t bytes;     /* live */
	_Atomic int64_t most;      /* the most bytes that were live at once */
	_Atomic uint64_t calls;    /* of allocate and resize, since the last counting_fail */
	_Atomic uint64_t failures; /* of them that gave NULL */
	uint64_t fail_at;          /* the n-th call fails, from 1; 0: none */
	bool for_ever;             /* all later ones too */
};

void counting_init(struct counting *counting);

/* From now on the n-th call fails (0: none), for_ever: and all after it. Starts the count of calls anew. */
void counting_fail(struct counting *counting, uint64_t n, bool for_ever);

/* Asserts that nothing is live. */
void counting_end(const struct counting *counting);

/* Something that allocates, and gives back all it took whether it succeeds or not. */
typedef ww_status (*counting_scenario)(void *context, const ww_alloc *alloc, ww_error *error);

/*
 * Runs the scenario with its first, second, ... allocation failing, once and for ever, until it gets through without
 * meeting the failure. Each run must end with WW_ENOMEM, or with WW_OK where the failure did no harm, and leak nothing.
 * Returns the number of allocations of the run that succeeds.
 */
uint64_t every_allocation_fails(counting_scenario scenario, void *context);

#endif
