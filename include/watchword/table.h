/** Tables: named, typed columns; the one form in which results come back. */
#ifndef WATCHWORD_TABLE_H
#define WATCHWORD_TABLE_H

#include "status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A result. Immutable, and safe to read from several threads. */
typedef struct ww_table ww_table;

/** The type of a column and what ww_column.values points to. */
typedef enum ww_column_type {
	WW_I64 = 1,    /**< int64_t */
	WW_U64 = 2,    /**< uint64_t */
	WW_F64 = 3,    /**< double */
	WW_BOOL = 4,   /**< bits, least significant first, as Arrow has them */
	WW_DATE32 = 5, /**< int32_t days since 1970-01-01 */
	WW_UTF8 = 6,   /**< bytes; row r is values[offsets[r]] to values[offsets[r + 1]] */
	WW_LIST = 7,   /**< list of utf8: row r is items offsets[r] to offsets[r + 1], their bytes by item_offsets */
	WW_I32 = 9,    /**< int32_t */
	WW_SPANS = 8 /**< list of {start, end}: row r is pairs offsets[r] to offsets[r + 1]; pair i is values[i] (uint64_t)
	                  and ends[i] */
} ww_column_type;

/** One column, borrowed from its table and valid as long as that. */
typedef struct ww_column {
	const char *name;
	ww_column_type type;
	uint64_t rows;
	uint64_t null_count;
	const uint8_t *validity; /**< one bit a row, least significant first, 1 = there; NULL when nothing is null */
	const void *values;
	const int64_t *offsets;      /**< rows + 1 of them for WW_UTF8, WW_LIST and WW_SPANS, else NULL */
	const int64_t *item_offsets; /**< for WW_LIST */
	const uint64_t *ends;        /**< for WW_SPANS */
} ww_column;

WW_API uint64_t ww_table_rows(const ww_table *table);

/** Rows that exist, of which the table may show the first ww_table_rows: more only where a limit was asked for. */
WW_API uint64_t ww_table_total(const ww_table *table);

WW_API size_t ww_table_columns(const ww_table *table);

/** The column at index, which must be below ww_table_columns. */
WW_API ww_column ww_table_column(const ww_table *table, size_t index);

/** The index of a column by name; ww_table_columns(table) when there is none. */
WW_API size_t ww_table_find(const ww_table *table, const char *name);

/** A cell of a WW_UTF8 column; empty for null. Borrowed from the table. */
WW_API ww_text ww_table_text(const ww_table *table, size_t column, uint64_t row);

/** A cell of a WW_I32, WW_I64, WW_U64, WW_BOOL or WW_DATE32 column as a number; 0 for null. */
WW_API int64_t ww_table_integer(const ww_table *table, size_t column, uint64_t row);

/** A cell of a WW_F64 column; 0 for null. */
WW_API double ww_table_number(const ww_table *table, size_t column, uint64_t row);

/** Ends the caller's hold on the table. An exported stream keeps what it needs. */
WW_API void ww_table_free(ww_table *table);

/*
 * The Arrow C data and stream interface, as its specification gives it:
 * https://arrow.apache.org/docs/format/CDataInterface.html
 */
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

struct ArrowSchema {
	const char *format;
	const char *name;
	const char *metadata;
	int64_t flags;
	int64_t n_children;
	struct ArrowSchema **children;
	struct ArrowSchema *dictionary;
	void (*release)(struct ArrowSchema *);
	void *private_data;
};

struct ArrowArray {
	int64_t length;
	int64_t null_count;
	int64_t offset;
	int64_t n_buffers;
	int64_t n_children;
	const void **buffers;
	struct ArrowArray **children;
	struct ArrowArray *dictionary;
	void (*release)(struct ArrowArray *);
	void *private_data;
};

#endif
#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
	int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
	int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
	const char *(*get_last_error)(struct ArrowArrayStream *);
	void (*release)(struct ArrowArrayStream *);
	void *private_data;
};

#endif

/**
 * Exports the table as an Arrow stream of one batch, without copying values. Columns become int32, int64, uint64,
 * double, bool, date32, large_utf8, large_list<large_utf8> and large_list<struct<start: uint64, end: uint64>>. *out is
 * the caller's to release, and may outlive the caller's hold on the table. Bytes of a text that are not UTF-8 are
 * exported as U+FFFD. Errors: WW_ENOMEM.
 */
WW_API ww_status ww_table_stream(struct ArrowArrayStream *out, const ww_table *table, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
