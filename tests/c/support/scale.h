/* How long tests with random cases go on. */
#ifndef SUPPORT_SCALE_H
#define SUPPORT_SCALE_H

#include <stddef.h>

/* How many times as much as usual: WATCHWORD_TEST_SCALE, which tests/run.sh --long sets; else 1. */
size_t test_scale(void);

#endif
