/* The directory of a store as its writer finds it. */
#ifndef STORE_DIRECTORY_H
#define STORE_DIRECTORY_H

#include "store/manifest.h"

struct directory_survey {
	bool has_manifest;
	bool has_strangers;  /* files that are not of a store */
	bool has_rest;       /* a manifest that was not finished */
	struct vec segments; /* char[FORMAT_NAME_BYTES], names of segments' files */
	ww_status status;
};

/* To be cleared whatever the outcome. path names the store in messages. */
ww_status directory_survey_make(struct directory_survey *survey, const ww_alloc *alloc, const ww_file_system *files,
                                int directory, const char *path, ww_error *error);

void directory_survey_clear(struct directory_survey *survey);

/*
 * Removes what a writer that did not end well has left: unfinished manifests, and segments that the manifest does not
 * list.
 */
ww_status directory_tidy(const struct directory_survey *survey, const struct manifest *manifest,
                         const ww_file_system *files, int directory, ww_error *error);

#endif
