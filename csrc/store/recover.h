/* Saving what is sound of a store into a new one. */
#ifndef STORE_RECOVER_H
#define STORE_RECOVER_H

#include "base/status.h"
#include "watchword/verify.h"

/* Something that could not be saved, or not as it was. */
struct loss {
	const char *file;        /* of the store that is saved from */
	const ww_text *document; /* its id; NULL: not known, or none in particular */
	const char *field;       /* NULL: the whole document */
	const char *problem;
};

/* Where losses go. What take returns other than WW_OK ends the call. */
struct losses {
	ww_status (*take)(void *user, const struct loss *loss, ww_error *error);
	void *user;
};

/* As ww_recover has it. options has all members. */
ww_status recover_store(const struct losses *losses, const char *from, const char *to,
                        const ww_recover_options *options, const ww_run *run, ww_error *error);

#endif
