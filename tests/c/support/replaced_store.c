#include "support/replaced_store.h"

#include <errno.h>

#include "base/alloc.h"
#include "store/format.h"
#include "store/manifest.h"

static void replace_manifest(struct memory_files *memory, int directory)
{
	struct manifest manifest = manifest_of(&alloc_default);

	assert_ok(manifest_read(&manifest, &memory->files, directory, "sample.ww", NULL), NULL);
	manifest.generation++;
	assert_ok(manifest_replace(&manifest, &memory->files, directory, false, NULL), NULL);
	manifest_clear(&manifest);
}

static int open_replaced(void *user, int directory, const char *name)
{
	struct replaced_store *replaced = user;

	if (replaced->times == 0 || !format_is_segment_name(name))
		return replaced->open_file(user, directory, name);
	replaced->times--;
	if (!replaced->keeps_manifest)
		replace_manifest(&replaced->memory, directory);
	return -ENOENT;
}

void replaced_store_set(struct replaced_store *replaced, unsigned times)
{
	replaced->open_file = replaced->memory.files.open_file;
	replaced->memory.files.open_file = open_replaced;
	replaced->times = times;
	replaced->keeps_manifest = false;
}
