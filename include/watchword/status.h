/** How calls end, and texts with a length. */
#ifndef WATCHWORD_STATUS_H
#define WATCHWORD_STATUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(WW_STATIC)
#define WW_API
#elif defined(_WIN32)
#define WW_API __declspec(dllimport)
#else
#define WW_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The result of every call that can fail. */
typedef enum ww_status {
	WW_OK = 0,
	WW_ENOMEM = -1,     /**< the allocator gave nothing, or the memory limit is too small */
	WW_EINVAL = -2,     /**< an argument that makes no sense: a date that is no date, a query that does not parse */
	WW_ENOTFOUND = -3,  /**< no such file, store, document or field */
	WW_EEXISTS = -4,    /**< it is there already: a store, a document id */
	WW_EIO = -5,        /**< the file system reported an error */
	WW_EDAMAGED = -6,   /**< a file is not what was written: truncated, changed, or not a store at all */
	WW_EVERSION = -7,   /**< written by a newer version of the library */
	WW_ECANCELLED = -8, /**< ww_run.keep_going said stop */
	WW_EBUSY = -9,      /**< another writer holds the store */
	WW_ELIMIT = -10     /**< a documented limit is passed */
} ww_status;

enum { WW_ERROR_BYTES = 256 };

/** What went wrong and where, in one line for people; the caller's, and valid until its next use. */
typedef struct ww_error {
	ww_status status;
	char message[WW_ERROR_BYTES]; /**< zero-terminated UTF-8; a query error has three lines, the last with a caret */
} ww_error;

/** Bytes with a length: UTF-8 unless said otherwise, not zero-terminated. data may be NULL when size is 0. */
typedef struct ww_text {
	const char *data;
	size_t size;
} ww_text;

/** The version of the library, "major.minor.patch"; static. */
WW_API const char *ww_version(void);

/** The name of a status as it stands in this header, such as "WW_EINVAL"; static. */
WW_API const char *ww_status_name(ww_status status);

#ifdef __cplusplus
}
#endif

#endif
