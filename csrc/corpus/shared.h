/* What a snapshot's views and documents share: the snapshot, and what is computed from it at the first question. */
#ifndef CORPUS_SHARED_H
#define CORPUS_SHARED_H

#include <pthread.h>
#include <stdatomic.h>

#include "corpus/corpus.h"
#include "corpus/ids.h"
#include "corpus/vocabulary.h"

/*
 * A field of the store with its values: one text_column a segment, NULL until somebody asks; and a reader of single
 * values that is in nobody's hands.
 */
struct field {
	const char *name;
	_Atomic(struct text_column *) columns;
	_Atomic(struct field_reader *) reader;
};

/*
 * The pointers are set under the mutex, and read without it: an acquiring load sees the whole of what they point to.
 * They are set once, from NULL, but for vocabularies: these are few, and a new one goes before those there are.
 *
 * Readers are taken and given back without it: who takes one leaves NULL. They have the block that was read last, so
 * that documents that are opened one after the other do not read theirs anew each.
 */
struct corpus_shared {
	const ww_alloc *alloc;
	atomic_size_t holders;
	struct snapshot *snapshot;
	pthread_mutex_t mutex;
	struct field *fields; /* the built-in ones, then the user's of all segments by name in byte order */
	size_t field_count;
	_Atomic(struct vocabulary *) vocabularies; /* one a layer that was asked for, the newest first */
	_Atomic(struct id_map *) ids;
	_Atomic(struct block_reader *) block_reader;
	struct keepsake *keepsakes; /* under the mutex, the newest first */
};

struct corpus_shared *shared_hold(struct corpus_shared *shared);

/* Accepts NULL. */
void shared_release(struct corpus_shared *shared);

/* A reader of token blocks, for shared_give_block_reader. */
ww_status shared_take_block_reader(struct block_reader **out, struct corpus_shared *shared, ww_error *error);

/* Accepts NULL. */
void shared_give_block_reader(struct corpus_shared *shared, struct block_reader *reader);

/* The same of the values of a field, by its number in shared->fields. */
ww_status shared_take_field_reader(struct field_reader **out, struct corpus_shared *shared, size_t field,
                                   ww_error *error);
void shared_give_field_reader(struct corpus_shared *shared, size_t field, struct field_reader *reader);

/* Collects the names of the fields of all segments. */
ww_status fields_make(struct corpus_shared *shared, ww_error *error);
void fields_clear(struct corpus_shared *shared);

/* The number of a field in a segment, or its field count when it has none of this name. */
size_t field_in_segment(const struct segment *segment, const char *name);

/* A corpus over the snapshot with room for one part a segment, of no documents yet; holds shared. */
ww_status corpus_new(ww_corpus **out, struct corpus_shared *shared, ww_error *error);

/* Before the snapshot is closed, which they borrow from. */
void keepsakes_free(struct corpus_shared *shared);

/* With all older ones. Accepts NULL. */
void vocabularies_free(struct vocabulary *newest, const ww_alloc *alloc, size_t segments);

#endif
