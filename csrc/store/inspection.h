/*
 * The file of a segment, looked at part by part: what is wrong is handed out, and what can still be read after it is
 * looked at all the same. A part that one flipped bit explains reads as it was from then on; a section table that is
 * lost is made anew from the blocks. For checking stores and for saving what is in them.
 */
#ifndef STORE_INSPECTION_H
#define STORE_INSPECTION_H

#include "base/progress.h"
#include "store/finding.h"
#include "store/manifest.h"
#include "store/mended_files.h"
#include "store/segment_file.h"

struct inspection {
	const ww_alloc *alloc;
	const struct findings *findings;
	char name[FORMAT_NAME_BYTES];
	uint64_t id;
	struct manifest_entry entry; /* what the manifest lists */
	bool is_listed;              /* that is known */
	struct mended_files mended;
	struct segment *segment; /* reads through mended; NULL: its file cannot be opened */
	ww_error open_failure;   /* then, why */
	uint64_t file_bytes;     /* that are the segment's */
	bool has_header;         /* the header CRC is known */
	bool has_table;          /* the segment can be read, as far as its blocks are sound */
	bool is_rebuilt;         /* the table was made anew */
	uint8_t *unnamed;        /* 1: the name of the field is lost, by number */
	uint8_t *sound;          /* 1: the block can be read, by number; after inspection_look_at_blocks */
	struct block_loader loader;
};

/*
 * Opens the file, and tells nothing yet; that it cannot be opened is no failure. entry is what the manifest lists, or
 * only has an id.
 */
ww_status inspection_open(struct inspection **out, const struct findings *findings, const struct manifest_entry *entry,
                          bool is_listed, const ww_alloc *alloc, const ww_file_system *files, int directory,
                          ww_error *error);

/*
 * Looks at length, header, footer, section table and names of fields. profile is that of the store, which serves where
 * the header is lost.
 */
ww_status inspection_look(struct inspection *inspection, enum word_profile profile, ww_error *error);

/* Looks at a block of a section; inspection->sound has how it is. */
ww_status inspection_look_at_block(struct inspection *inspection, const struct section *section, uint64_t block,
                                   ww_error *error);

/* Looks at every block that was not looked at before. Adds to the progress. */
ww_status inspection_look_at_blocks(struct inspection *inspection, struct progress *progress, ww_error *error);

/* Whether all blocks of a section are sound. */
bool inspection_is_sound(const struct inspection *inspection, const struct section *section);

enum { SECTION_LABEL_BYTES = 300 };

/* A section by name: "stream", "field author", ... */
void inspection_label(char label[SECTION_LABEL_BYTES], const struct inspection *inspection, unsigned type,
                      uint32_t number);

/* Hands out what the reader of a section has said of it. */
ww_status inspection_add_failure(const struct inspection *inspection, enum section_type type, uint32_t number,
                                 const ww_error *failure, ww_error *error);

/* Accepts NULL. */
void inspection_close(struct inspection *inspection);

#endif
