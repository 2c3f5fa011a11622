/*
 * The fixed parts of the store's files as bytes: file header, block header, section table, footer. FORMAT.md describes
 * them; this is the one place that knows their offsets. Parsers copy nothing and trust nothing: each checks before it
 * hands out.
 */
#ifndef STORE_FORMAT_H
#define STORE_FORMAT_H

#include "base/bytes.h"
#include "store/codes.h"
#include "store/segment.h"

enum {
	FORMAT_MAJOR = 1,
	FORMAT_MINOR = 0,
	FORMAT_UNICODE = 15 << 16, /* Unicode 15.0.0: major << 16 | minor << 8 | patch */
	FORMAT_ALIGNMENT = 8
};

/* Names of the files of a store. */
#define FORMAT_MANIFEST     "manifest"
#define FORMAT_MANIFEST_NEW "manifest.tmp"
#define FORMAT_LOCK         "lock"
enum { FORMAT_NAME_BYTES = 21 }; /* of a segment's file name, "0000000000000001.seg" and a zero */

void format_segment_name(char name[FORMAT_NAME_BYTES], uint64_t id);

/* True when name is the name of a segment's file. */
bool format_is_segment_name(const char *name);

/* The head of both kinds of file. */
enum { HEADER_BYTES = 64 };

enum file_kind { FILE_SEGMENT, FILE_MANIFEST };

/* What a reader must know to understand a segment. */
enum format_feature {
	FEATURE_TURKIC = 1 /* types may be folded as in Turkish */
};

struct file_header {
	uint64_t id;       /* of the segment, or the manifest's generation */
	uint8_t profile;   /* enum word_profile */
	uint32_t features; /* enum format_feature */
	bool read_only;    /* read: has features that this library can read over but must not write without */
	uint16_t major;    /* read: of the format */
	uint16_t minor;
	uint32_t unicode; /* read: as FORMAT_UNICODE */
	uint32_t crc;     /* set by both functions below */
};

void format_put_header(uint8_t out[HEADER_BYTES], struct file_header *header, enum file_kind kind);

/* WW_EDAMAGED, or WW_EVERSION when a newer library wrote it. name is the file's, for messages. */
ww_status format_parse_header(struct file_header *out, const uint8_t data[HEADER_BYTES], enum file_kind kind,
                              const char *name, ww_error *error);

/*
 * A block: header, deflated payload, CRC-32, zeros up to the alignment. The CRC covers the file's header (without its
 * CRC), the block's header and the payload, so that a block from another place or another file does not pass.
 */
enum { BLOCK_HEADER_BYTES = 32, BLOCK_CRC_BYTES = 4, BLOCK_MAX = 1 << 20 };

struct block_entry {
	uint64_t offset; /* of the block's header in the file */
	uint64_t first;  /* number of its first item in the section */
	uint32_t packed; /* bytes of the payload */
	uint32_t bytes;  /* of the payload when inflated, 1 to BLOCK_MAX */
	uint32_t count;  /* items */
	uint32_t crc;
};

void format_put_block_header(uint8_t out[BLOCK_HEADER_BYTES], const struct block_entry *entry, uint16_t section_type);

/*
 * Deflate expands its input at most 1032 times, and an item takes a byte at least; a block that says more is a bomb or
 * damage. What does not deflate is stored, with some bytes for each 64 KiB: a block is no longer than twice what it
 * holds, so that reading one takes no more than a few MiB.
 */
bool format_block_is_possible(const struct block_entry *block);

/* All bytes that a block takes in the file, padding included. */
static inline uint64_t format_block_size(uint32_t packed)
{
	uint64_t size = BLOCK_HEADER_BYTES + (uint64_t)packed + BLOCK_CRC_BYTES;
	return (size + FORMAT_ALIGNMENT - 1) / FORMAT_ALIGNMENT * FORMAT_ALIGNMENT;
}

/* Sections: their numbers never change meaning. A section is a run of blocks. */
enum section_type {
	SECTION_STREAM = 1,      /* token codes */
	SECTION_LEXICON = 2,     /* records: columns of the lexicon */
	SECTION_DOCUMENTS = 3,   /* records: columns of the document table */
	SECTION_FIELD_NAMES = 4, /* records: names */
	SECTION_FIELD = 5,       /* records: values of field `number` */
	SECTION_INDEX = 6        /* records: chunk lists by type */
};

/* What people call the only section of a type, "stream"; NULL for fields, which go by their names, and unknown types.
 */
const char *format_section_name(unsigned type);

enum { SECTION_REQUIRED = 1 }; /* flag: who does not know the type cannot read the file */

struct section {
	uint16_t type;
	uint16_t flags;
	uint32_t number;      /* tells sections of one type apart, else 0 */
	uint64_t items;       /* sum of the blocks' counts */
	uint64_t first_block; /* in struct table */
	uint64_t blocks;
};

/* What a segment holds and where: its section table. */
struct table {
	struct segment_counts counts; /* without blocks and file_bytes, which parsing sets too */
	struct code_split split;
	struct vec sections; /* struct section, ascending by type and number */
	struct vec blocks;   /* struct block_entry, in file order */
};

struct table table_of(const ww_alloc *alloc);
void table_clear(struct table *table);

/*
 * Bytes of memory that readers take for what a file of so many bytes has of types, and of documents. Deflate may turn a
 * file of a MiB into a column of a thousand million types, which would take 50 GiB. In a segment that was written, each
 * type takes a byte of the file at least, as each occurs in the stream in another code; and so does each document, as
 * ids differ. That is a tenth of what is allowed here.
 */
uint64_t format_memory_for(uint64_t file_bytes);

/* Whether the types and the documents of a table can be had in so much. */
bool format_fits_memory(const struct segment_counts *counts, uint64_t file_bytes);

/* NULL when there is none. */
const struct section *table_section(const struct table *table, enum section_type type, uint32_t number);

static inline const struct block_entry *table_block(const struct table *table, uint64_t block)
{
	return vec_at(&table->blocks, (size_t)block);
}

/* Appends the table's bytes to out. */
ww_status format_put_table(struct vec *out, const struct table *table, ww_error *error);

/*
 * Takes a table that starts at offset table_at of its file and is size bytes long; its blocks must fill the file from
 * the header up to there. *out is an empty table, to be cleared whatever the outcome.
 */
ww_status format_parse_table(struct table *out, const void *data, size_t size, uint64_t table_at, const char *name,
                             ww_error *error);

/* The last bytes of a segment. */
enum { FOOTER_BYTES = 48 };

struct footer {
	uint64_t file_bytes; /* exact length of the file */
	uint64_t table_at;
	uint32_t table_bytes;
	uint32_t table_crc;
	uint64_t id;
	uint32_t crc; /* of the footer; the manifest repeats it; set by both functions below */
};

void format_put_footer(uint8_t out[FOOTER_BYTES], struct footer *footer);

/* file_bytes is the length that the file really has. */
ww_status format_parse_footer(struct footer *out, const uint8_t data[FOOTER_BYTES], uint64_t file_bytes,
                              const char *name, ww_error *error);

#endif
