/* The target of keyness: what is counted of it, and what becomes of its rows when the reference's counts are known. */
#ifndef COUNT_KEYNESS_TARGET_H
#define COUNT_KEYNESS_TARGET_H

#include "count/keyness_table.h"
#include "watchword/keyness.h"

struct key_target {
	ww_keyness_options options;
	struct entry_question question;
	struct grouping documents;
	struct part_sizes parts; /* by document */
	struct kept rows;        /* struct key_row, in the order of terms */
};

/* Cleared by key_target_clear whatever the outcome. */
ww_status key_target_count(struct key_target *out, const ww_corpus *corpus, const ww_keyness_options *options,
                           const ww_run *run, ww_error *error);

/* What a row must reach, in the target or, where it is asked for, in the reference. */
struct thresholds key_least(const struct key_target *target);

struct key_reference {
	const struct dispersion_parts *sizes; /* by length */
	struct thresholds least;              /* for rows by the reference only */
	bool documents;                       /* are known */
	key_spell spell;
	const void *context;
};

/* Makes the table, once all rows know the reference's counts. */
ww_status key_target_table(ww_table **out, struct key_target *target, const struct key_reference *reference,
                           const ww_run *run, ww_error *error);

void key_target_clear(struct key_target *target);

#endif
