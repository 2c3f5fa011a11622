/* Two directories in memory behind one file system: "sample.ww" is the first, any other path the second. */
#ifndef SUPPORT_TWO_STORES_H
#define SUPPORT_TWO_STORES_H

#include "support/memory_files.h"

struct two_stores {
	ww_file_system files; /* hand out &stores.files; stores must not move */
	struct memory_files *first;
	struct memory_files *second;
};

void two_stores_init(struct two_stores *stores, struct memory_files *first, struct memory_files *second);

#endif
