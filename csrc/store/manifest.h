/* The manifest: the one file of a store that is ever replaced. It lists the segments of a generation. */
#ifndef STORE_MANIFEST_H
#define STORE_MANIFEST_H

#include "base/status.h"
#include "base/vec.h"
#include "store/document_list.h"
#include "text/words.h"
#include "watchword/run.h"

/* A segment as the manifest lists it. */
struct manifest_entry {
	uint64_t id;
	uint64_t bytes; /* exact length of the file */
	uint64_t documents;
	uint32_t footer_crc;
	uint64_t deleted_count; /* of its documents; not all of them */
	uint64_t *deleted;      /* their numbers in the segment, ascending; the manifest's */
};

struct manifest {
	uint64_t generation; /* commits so far, from 1 */
	uint64_t next_id;    /* above the ids of all segments that ever were committed */
	enum word_profile profile;
	bool read_only;      /* read: a newer library has to do the writing */
	struct vec entries;  /* struct manifest_entry, in the order of documents */
	uint64_t file_bytes; /* of the manifest itself, when it was read */
	uint16_t major;      /* likewise: version of the format */
	uint16_t minor;
	uint32_t unicode; /* likewise: as FORMAT_UNICODE */
};

static inline struct document_list manifest_deleted(const struct manifest_entry *entry)
{
	return (struct document_list){entry->deleted, entry->deleted_count};
}

static inline struct manifest manifest_of(const ww_alloc *alloc)
{
	return (struct manifest){.next_id = 1, .entries = vec_of(alloc, sizeof(struct manifest_entry))};
}

static inline const struct manifest_entry *manifest_at(const struct manifest *manifest, size_t index)
{
	return vec_at(&manifest->entries, index);
}

/*
 * Reads the manifest in a directory into *out, which is as from manifest_of; to be cleared whatever the outcome. path
 * names the store in messages. WW_ENOTFOUND when there is none.
 */
ww_status manifest_read(struct manifest *out, const ww_file_system *files, int directory, const char *path,
                        ww_error *error);

/* The two halves of that: the bytes of the file, and what they say. */
ww_status manifest_load(struct vec *out, const ww_file_system *files, int directory, const char *path, ww_error *error);
ww_status manifest_parse(struct manifest *out, const uint8_t *data, size_t size, ww_error *error);

/*
 * Puts a manifest in place of the one there is. The contents of the segments that it lists are durable already; their
 * names are made so first, then the manifest, then its name, unless no_sync. After a failure the old or the new one is
 * there, whole.
 */
ww_status manifest_replace(const struct manifest *manifest, const ww_file_system *files, int directory, bool no_sync,
                           ww_error *error);

/*
 * Marks documents of an entry as deleted, besides those that are already: count of them, ascending, none of which is.
 * When nothing is left of the segment, the entry goes.
 */
ww_status manifest_delete(struct manifest *manifest, size_t index, const uint64_t *documents, uint64_t count,
                          ww_error *error);

/* Puts count entries in the place of those from first up to, not including, end. */
ww_status manifest_exchange(struct manifest *manifest, size_t first, size_t end, const struct manifest_entry *entries,
                            size_t count, ww_error *error);

void manifest_clear(struct manifest *manifest);

#endif
