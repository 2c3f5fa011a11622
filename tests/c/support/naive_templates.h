/* The slow and simple twin of ww_templates. */
#ifndef SUPPORT_NAIVE_TEMPLATES_H
#define SUPPORT_NAIVE_TEMPLATES_H

#include "support/naive_sequences.h"

/* The table as table_dump gives it, for free, on the layer that plain was brought to; *total as ww_table_total. */
char *naive_templates(uint64_t *total, const struct plain_corpus *plain, const ww_templates_options *options);

#endif
