#include "store/directory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/files.h"
#include "store/format.h"

static void note_name(void *visitor, const char *name)
{
	struct directory_survey *survey = visitor;

	if (strcmp(name, FORMAT_MANIFEST) == 0)
		survey->has_manifest = true;
	else if (strcmp(name, FORMAT_MANIFEST_NEW) == 0)
		survey->has_rest = true;
	else if (!format_is_segment_name(name))
		survey->has_strangers |= strcmp(name, FORMAT_LOCK) != 0;
	else if (survey->status == WW_OK)
		survey->status = vec_push(&survey->segments, name, NULL);
}

ww_status directory_survey_make(struct directory_survey *survey, const ww_alloc *alloc, const ww_file_system *files,
                                int directory, const char *path, ww_error *error)
{
	*survey = (struct directory_survey){.segments = vec_of(alloc, FORMAT_NAME_BYTES)};
	int listed = files->list(files->user, directory, note_name, survey);
	if (listed < 0)
		return files_fail(error, listed, "cannot list", path);
	return survey->status == WW_OK ? WW_OK : ww_fail_memory(error);
}

void directory_survey_clear(struct directory_survey *survey)
{
	vec_clear(&survey->segments);
}

static int by_name(const void *left, const void *right)
{
	return strcmp(left, right);
}

/* The names of the files that the manifest lists, sorted. */
static ww_status list_names(struct vec *out, const struct manifest *manifest, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < manifest->entries.count; i++) {
		char name[FORMAT_NAME_BYTES];
		format_segment_name(name, manifest_at(manifest, i)->id);
		WW_STEP(vec_push(out, name, error));
	}
	if (out->count)
		qsort(out->items, out->count, FORMAT_NAME_BYTES, by_name);
done:
	return status;
}

static bool is_listed(const struct vec *names, const char *name)
{
	return names->count && bsearch(name, names->items, names->count, FORMAT_NAME_BYTES, by_name);
}

static ww_status remove_file(const ww_file_system *files, int directory, const char *name, ww_error *error)
{
	int removed = files->remove(files->user, directory, name);
	return removed < 0 && removed != -ENOENT ? files_fail(error, removed, "cannot remove", name) : WW_OK;
}

ww_status directory_tidy(const struct directory_survey *survey, const struct manifest *manifest,
                         const ww_file_system *files, int directory, ww_error *error)
{
	struct vec listed = vec_of(manifest->entries.alloc, FORMAT_NAME_BYTES);
	ww_status status;

	WW_STEP(list_names(&listed, manifest, error));
	if (survey->has_rest)
		WW_STEP(remove_file(files, directory, FORMAT_MANIFEST_NEW, error));
	for (size_t i = 0; i < survey->segments.count; i++) {
		const char *name = vec_at(&survey->segments, i);
		if (!is_listed(&listed, name))
			WW_STEP(remove_file(files, directory, name, error));
	}
done:
	vec_clear(&listed);
	return status;
}
