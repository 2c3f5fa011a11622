/* Files through the owner's ww_file_system: whole transfers, errno turned into messages that name the file. */
#ifndef BASE_FILES_H
#define BASE_FILES_H

#include "base/status.h"
#include "base/vec.h"
#include "watchword/run.h"

/* The operating system's: openat with O_NOFOLLOW and O_CLOEXEC, handles >= 3, OFD locks. Static. */
extern const ww_file_system files_default;

static inline const ww_file_system *files_or_default(const ww_file_system *files)
{
	return files ? files : &files_default;
}

/*
 * Turns a negative errno value into a status: ENOENT WW_ENOTFOUND, EEXIST WW_EEXISTS, EAGAIN WW_EBUSY, ENOMEM
 * WW_ENOMEM, ELOOP and EINVAL WW_EDAMAGED (a link or fifo where a file should be), else WW_EIO. what is "cannot open",
 * name the file's.
 */
ww_status files_fail(ww_error *error, int negative_errno, const char *what, const char *name);

/* Reads exactly size bytes at offset: fewer in the file is WW_EDAMAGED ("NAME: ends at ..."). */
ww_status files_read(void *out, const ww_file_system *files, int file, const char *name, uint64_t offset, size_t size,
                     ww_error *error);

/* Writes all of size bytes. */
ww_status files_write(const ww_file_system *files, int file, const char *name, const void *data, size_t size,
                      ww_error *error);

#endif
