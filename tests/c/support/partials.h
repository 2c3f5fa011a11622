/* Partials in the tests' hands. */
#ifndef SUPPORT_PARTIALS_H
#define SUPPORT_PARTIALS_H

#include "base/vec.h"
#include "support/corpus_of.h"
#include "watchword/partial.h"

/* options and run may be NULL; for ww_partial_free. */
ww_partial *partial_counted(const ww_corpus *corpus, const ww_partial_options *options, const ww_run *run);

/* Its bytes, for vec_clear. */
struct vec partial_written(const ww_partial *partial);

ww_status partial_write_to(struct vec *out, const ww_partial *partial, ww_error *error);

#endif
