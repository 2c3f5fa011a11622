/* Work split over threads. The calling thread takes part and reports progress. */
#ifndef BASE_POOL_H
#define BASE_POOL_H

#include "base/progress.h"
#include "base/status.h"

/*
 * Called once for each item in 0..count-1, from any of the threads; worker is below run_threads(run) and no two calls
 * with the same worker overlap, so it can index scratch space. Results must go by item for the outcome not to depend on
 * threads.
 */
typedef ww_status (*pool_work)(void *context, size_t item, unsigned worker, ww_error *error);

/*
 * Runs all items. Ends at the first failure (of the lowest item that failed) or when the user cancels; no work runs
 * after it returns. An item should take well under 100 ms, so that cancelling is prompt.
 */
ww_status pool_run(size_t count, pool_work work, void *context, const ww_run *run, const char *unit, ww_error *error);

#endif
