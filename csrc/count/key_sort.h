/* Sorting packed keys (key.h) as numbers. */
#ifndef COUNT_KEY_SORT_H
#define COUNT_KEY_SORT_H

#include <stddef.h>
#include <stdint.h>

/* Sorts count keys of `words` words each, ascending, with a scratch array of the same size. */
void key_sort(uint64_t *keys, uint64_t *scratch, size_t count, unsigned words);

#endif
