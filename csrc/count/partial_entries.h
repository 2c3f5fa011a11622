/* Entries of a partial, packed into blocks and taken out again in order. */
#ifndef COUNT_PARTIAL_ENTRIES_H
#define COUNT_PARTIAL_ENTRIES_H

#include "base/bytes.h"
#include "count/entries.h"
#include "count/partial.h"

/* Packs entries. All zero is none. */
struct entry_packer {
	const ww_alloc *alloc;
	bool grouped;      /* entries say which groups they have counts in; else each has one part */
	struct vec blocks; /* struct partial_block */
	struct vec bytes;  /* of the block that is not full */
	struct vec key;    /* of the entry before */
	uint32_t waiting;  /* entries in bytes */
};

struct entry_packer entry_packer_of(const ww_alloc *alloc, bool grouped);

/* Keys must ascend from call to call, and the groups of the parts, of which there is one at least. */
ww_status entry_packer_add(struct entry_packer *packer, ww_text key, const struct entry_part *parts, size_t count,
                           ww_error *error);

/* Closes the block that is not full. */
ww_status entry_packer_end(struct entry_packer *packer, ww_error *error);

/* Frees all blocks. */
void entry_packer_empty(struct entry_packer *packer);

/* Moves all blocks to the end of those of a partial, whose keys are all below. */
ww_status entry_packer_give(struct entry_packer *packer, ww_partial *partial, ww_error *error);

void entry_packer_clear(struct entry_packer *packer);

/* Takes entries out. */
struct entry_cursor {
	const ww_partial *partial;
	size_t block;              /* the next to be opened */
	size_t end_block;          /* the first that is not */
	struct cursor bytes;       /* of the block that is open */
	uint32_t left;             /* entries in it */
	struct vec key;            /* of the entry at hand, as is parts; bytes */
	struct vec parts;          /* struct entry_part */
	uint64_t count, documents; /* over all parts */
	bool started;
};

/* Over blocks from to to - 1. For entry_cursor_clear. */
struct entry_cursor entry_cursor_of(const ww_partial *partial, size_t from, size_t to);

/*
 * The next entry; *more is false at the end. WW_EDAMAGED for a block that does not hold what it should, which is only
 * possible where it has not been looked through before: keys that do not ascend, groups that there are not, counts that
 * do not make sense or do not add up within 64 bits.
 */
ww_status entry_cursor_next(bool *more, struct entry_cursor *cursor, ww_error *error);

/* Goes forward to the first entry at or behind a key; stays where it is there already. */
ww_status entry_cursor_seek(bool *more, struct entry_cursor *cursor, ww_text key, ww_error *error);

static inline ww_text entry_cursor_key(const struct entry_cursor *cursor)
{
	return (ww_text){cursor->key.items, cursor->key.count};
}

void entry_cursor_clear(struct entry_cursor *cursor);

/* Key of the first entry of a block that has been looked through; borrowed. */
ww_text partial_block_key(const struct partial_block *block);

#endif
