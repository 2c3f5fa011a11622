/**
 * watchword: an embedded corpus analytics core.
 *
 * A store holds dated documents, compressed and indexed. A corpus is an immutable snapshot of a store; a view is a
 * corpus narrowed by dates, fields or ids. Every analysis takes a corpus (or a view) and gives a table.
 *
 *     ww_error error;
 *     ww_corpus *corpus;
 *     ww_table *terms;
 *     if (ww_corpus_open(&corpus, "news.ww", NULL, &error) != WW_OK ||
 *         ww_terms(&terms, corpus, NULL, NULL, &error) != WW_OK)
 *             fprintf(stderr, "%s\n", error.message);
 *
 * Conventions, the same for every function:
 * - The order of arguments is out, object, arguments, options, run, error.
 * - What can fail returns a ww_status and fills the caller's ww_error, which may be NULL. On failure nothing is
 *   written to *out but NULL.
 * - What _open gives, _close takes; what gives a table is ended by ww_table_free. Both accept NULL.
 * - Option structs start with their own size. All other members zero is a good default, and NULL means all defaults.
 * - Texts are UTF-8 with a length; const char * is zero-terminated UTF-8. Texts handed in are copied if they are kept.
 * - The library has no global state, writes to no stream, sets no signal handler and does not look at the locale.
 * - A corpus may be read by any number of threads at once. Everything else belongs to one thread at a time.
 */
#ifndef WATCHWORD_H
#define WATCHWORD_H

/* In this order: the bindings read them one after the other. */
/* clang-format off */
#include "watchword/status.h"
#include "watchword/run.h"
#include "watchword/table.h"
#include "watchword/store.h"
#include "watchword/verify.h"
#include "watchword/corpus.h"
#include "watchword/count.h"
#include "watchword/spreading.h"
#include "watchword/partial.h"
#include "watchword/lexis.h"
#include "watchword/keyness.h"
#include "watchword/dispersion.h"
#include "watchword/matrix.h"
#include "watchword/duplicates.h"
#include "watchword/find.h"
#include "watchword/timeline.h"
#include "watchword/speech.h"
#include "watchword/slogans.h"
/* clang-format on */

#endif
