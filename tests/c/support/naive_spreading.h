/* The slow and simple twin of ww_spreading. */
#ifndef SUPPORT_NAIVE_SPREADING_H
#define SUPPORT_NAIVE_SPREADING_H

#include "support/plain_corpus.h"
#include "watchword/spreading.h"

/* The table as table_dump gives it, for free, on the layer that plain was brought to; *total as ww_table_total. */
char *naive_spreading(uint64_t *total, const struct plain_corpus *plain, const ww_spreading_options *options);

#endif
