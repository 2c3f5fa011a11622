/* Looking for damage in a store: everything that is wrong with it is handed out. */
#ifndef STORE_VERIFY_H
#define STORE_VERIFY_H

#include "store/finding.h"
#include "watchword/run.h"

/*
 * Looks at the fixed parts of all files; unless quick, also at every block, and checks what is in them against each
 * other. Goes on with whatever can still be looked at. Errors: WW_ENOTFOUND when
 * there is no store, WW_EVERSION, WW_ENOMEM, WW_ECANCELLED, WW_EIO when the directory cannot be read.
 */
ww_status verify_store(const struct findings *findings, const char *path, const ww_alloc *alloc,
                       const ww_file_system *files, bool quick, const ww_run *run, ww_error *error);

#endif
