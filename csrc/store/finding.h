/* What is found to be wrong with a store, handed out one by one. */
#ifndef STORE_FINDING_H
#define STORE_FINDING_H

#include "base/flipped_bit.h"
#include "base/status.h"

#define FINDING_NO_OFFSET UINT64_MAX

struct finding {
	const char *file;
	const char *section;  /* NULL: the file as a whole */
	uint64_t offset;      /* where in the file, or FINDING_NO_OFFSET */
	uint64_t flipped_bit; /* 8 * offset + bit that explains all, or FLIPPED_BIT_NONE */
	const char *problem;
};

/* Where findings go. What take returns other than WW_OK ends the call. */
struct findings {
	ww_status (*take)(void *user, const struct finding *finding, ww_error *error);
	void *user;
};

/* Of a part of a file. */
struct finding finding_of(const char *file, const char *section, uint64_t offset);

/* Hands the finding on with a problem. */
ww_status findings_add(const struct findings *findings, struct finding finding, ww_error *error, const char *problem,
                       ...) __attribute__((format(printf, 4, 5)));

/*
 * Hands on what a reader has said of a file that is damaged, cannot be read or is not there. Any other failure is
 * nothing that a store could help, and is returned.
 */
ww_status findings_add_failure(const struct findings *findings, struct finding finding, const ww_error *failure,
                               ww_error *error);

/*
 * Looks whether size bytes, which stand at the finding's offset, agree with the CRC-32 in the four behind them,
 * continued from crc. If one flipped bit explains that they do not, that is handed on and the bit flipped back in data;
 * its place in the file goes to *bit, else FLIPPED_BIT_NONE. *good tells whether they agree now; if not, that is handed
 * on.
 */
ww_status findings_check_crc(bool *good, uint64_t *bit, const struct findings *findings, struct finding finding,
                             uint8_t *data, size_t size, uint32_t crc, ww_error *error);

#endif
