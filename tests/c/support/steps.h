/*
 * What a writer can do to a store, one commit each, on stores in memory: what fails in between must leave the store as
 * it was before or as it is after.
 */
#ifndef SUPPORT_STEPS_H
#define SUPPORT_STEPS_H

#include "support/memory_files.h"
#include "support/sample_store.h"

enum step_kind {
	STEP_BUILD,   /* a new store of four documents */
	STEP_APPEND,  /* three more, each of which becomes a segment */
	STEP_DELETE,  /* of one document in the segment of four and of one that is a segment of its own */
	STEP_COMPACT, /* what is left of the others becomes one */
	STEP_MERGE,   /* a document more where there are seven segments, whereupon they become one */
	STEPS
};

struct step {
	enum step_kind kind;
	struct memory_files start; /* the store before */
	struct vec before;         /* what store_dump gives, nothing where there is no store yet */
	struct vec after;
	struct samples samples; /* all documents of the step before, and then those it adds */
	size_t old;             /* how many of them there are before */
};

#define STEP_STORE "sample.ww"

/* Made in their order; to be ended by steps_end. */
void steps_begin(struct step steps[STEPS]);
void steps_end(struct step steps[STEPS]);

/* Does the step on a store that is as *start. After a commit that failed the writer must say so. */
ww_status step_run(const struct step *step, const ww_alloc *alloc, const ww_file_system *files, uint32_t threads,
                   ww_error *error);

enum outcome { OUTCOME_OLD, OUTCOME_NEW, OUTCOME_BAD };

/*
 * What the store shows, read through calls that work; OUTCOME_NEW where before and after are the same. Nothing is left
 * of faults that were set.
 */
enum outcome step_outcome(const struct step *step, struct memory_files *memory);

/* Whether verifying finds nothing. */
bool store_is_sound(struct memory_files *memory);

/*
 * Asserts that a writer can open what is there, and leaves nothing behind that is not part of the store; write: after a
 * commit too, when the store must be sound.
 */
void assert_store_is_writable(struct memory_files *memory, bool write);

#endif
