/* What the writer does for others inside the store. */
#ifndef STORE_WRITER_H
#define STORE_WRITER_H

#include "base/progress.h"
#include "store/transfer.h"
#include "watchword/store.h"

/*
 * Adds all documents of a transfer as they are; the caller knows that their ids are new. Adds them to the progress.
 * After a failure only ww_writer_close may follow.
 */
ww_status writer_transfer(ww_writer *writer, struct transfer *transfer, struct progress *progress, ww_error *error);

#endif
