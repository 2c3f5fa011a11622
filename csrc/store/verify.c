#include "store/verify.h"

#include "store/cross_check.h"
#include "store/inspected_store.h"

static ww_status look_closely(struct inspected_store *store, const ww_run *run, ww_error *error)
{
	struct fingerprints ids = fingerprints_of(store->alloc);
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "blocks", inspected_store_work(store), error));
	for (size_t i = 0; i < store->segments.count; i++) {
		struct inspection *inspection = inspected_segment(store, i);
		if (inspection->has_table) {
			WW_STEP(inspection_look_at_blocks(inspection, &progress, error));
			WW_STEP(cross_check(inspection, &ids, &progress, error));
		}
		inspected_store_drop(store, i);
	}
done:
	fingerprints_clear(&ids);
	return status;
}

ww_status verify_store(const struct findings *findings, const char *path, const ww_alloc *alloc,
                       const ww_file_system *files, bool quick, const ww_run *run, ww_error *error)
{
	struct inspected_store store;
	struct progress progress;
	ww_status status;

	WW_STEP(inspected_store_open(&store, findings, path, alloc, files, error));
	status = quick ? progress_begin(&progress, run, "blocks", 0, error) : look_closely(&store, run, error);
done:
	inspected_store_close(&store);
	return status;
}
