/*
 * What holds for every question to a corpus, whatever it asks: it can be stopped at any time, survives the failure of
 * any allocation, says how much memory it wants, and is answered alike by any number of threads in any memory.
 *
 *     static ww_status ask(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
 *                          ww_error *error)
 *     {
 *             return ww_terms(out, corpus, options, run, error);
 *     }
 *
 *     assert_stops(ask, corpus, &options);
 */
#ifndef SUPPORT_ASKING_H
#define SUPPORT_ASKING_H

#include "support/corpus_of.h"
#include "support/counting.h"
#include "watchword/run.h"
#include "watchword/table.h"

/* Options are what the question takes them for. On failure *out is NULL. */
typedef ww_status (*corpus_question)(ww_table **out, const ww_corpus *corpus, const void *options, const ww_run *run,
                                     ww_error *error);

/* The answer to a question that must not fail. */
ww_table *answer(corpus_question ask, const ww_corpus *corpus, const void *options, const ww_run *run);

/* The answer by so many threads in so much memory, as table_dump gives it. 0: as the library chooses. For free. */
char *answer_dump(corpus_question ask, const ww_corpus *corpus, const void *options, uint32_t threads, uint64_t memory);

/* The most bytes beyond those live before that are live at once during the answer. counting is the corpus's. */
uint64_t answer_peak(struct counting *counting, corpus_question ask, const ww_corpus *corpus, const void *options,
                     uint32_t threads, uint64_t memory);

/* The bytes that would do, as the message of a memory limit that is too small says. */
uint64_t memory_recommended(const ww_error *error, uint64_t memory);

/* Asserts that the memory is too small for the question; the bytes that would do. */
uint64_t memory_that_would_do(corpus_question ask, const ww_corpus *corpus, const void *options, uint32_t threads,
                              uint64_t memory);

/*
 * Asks and says stop at the first, second, ... occasion until the question gets through, which is after 1 to 98 stops.
 * Each stop must give WW_ECANCELLED and no table. The value is the number of stops.
 */
#define assert_stops(ask, corpus, options) check_stops((ask), (corpus), (options), __FILE__, __LINE__)
int check_stops(corpus_question ask, const ww_corpus *corpus, const void *options, const char *file, int line);

/*
 * Opens the store of the corpus made last and puts the question to it, with each allocation failing in turn (see
 * every_allocation_fails). There must be more than so many.
 */
#define assert_every_allocation_reported(ask, options, state, more_than) \
	check_every_allocation_reported((ask), (options), (state), (more_than), __FILE__, __LINE__)
void check_every_allocation_reported(corpus_question ask, const void *options, void **state, uint64_t more_than,
                                     const char *file, int line);

#endif
