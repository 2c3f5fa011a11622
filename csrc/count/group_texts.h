/* The words of groups in memory: one after the other, in the order of the view, whatever stands between them there. */
#ifndef COUNT_GROUP_TEXTS_H
#define COUNT_GROUP_TEXTS_H

#include "corpus/grouping.h"
#include "corpus/vocabulary.h"
#include "watchword/run.h"

/* Groups are read in turns: groups first to first + count - 1 are in memory. */
struct group_texts {
	const ww_corpus *corpus;
	const struct vocabulary *vocabulary;
	const struct grouping *grouping;
	bool marks;
	uint64_t memory;     /* bytes for words */
	uint64_t *rows;      /* of the view, group by group, in order */
	uint64_t *first_row; /* of each group in rows; count + 1 */
	uint64_t *place;     /* in words, by row of the view: where those of the document begin */
	uint32_t *words;     /* numbers of terms */
	uint64_t *tokens;    /* by group: words it has at most */
	uint32_t first_group;
	uint32_t group_count;
};

/* What is given is borrowed; memory may be set afterwards, and is without limit. Clear it whatever the outcome. */
ww_status group_texts_make(struct group_texts *out, const ww_corpus *corpus, const struct vocabulary *vocabulary,
                           const struct grouping *grouping, bool marks, ww_error *error);

/* Tokens of the largest group: 4 bytes for each are the least memory. */
uint64_t group_texts_largest(const struct group_texts *texts);

/* Reads the groups that come next, as many as memory holds but at least one. None are left when group_count is 0. */
ww_status group_texts_next(struct group_texts *texts, const ww_run *run, ww_error *error);

/*
 * The words of a group of this turn, in a row; borrowed until the next turn. Once only for each group; calls for
 * several groups may run at once.
 */
const uint32_t *group_texts_join(uint64_t *count, struct group_texts *texts, uint32_t group);

/* Documents of a group. */
uint64_t group_texts_documents(const struct group_texts *texts, uint32_t group);

void group_texts_clear(struct group_texts *texts);

#endif
