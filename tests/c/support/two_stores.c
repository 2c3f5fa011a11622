#include "support/two_stores.h"

#include <string.h>

/* Added to the handles of the second, which have values below. */
enum { SECOND = 1000 };

/* Where a handle belongs; it becomes what it is called there. */
static const ww_file_system *side_of(struct two_stores *stores, int *handle)
{
	if (*handle < SECOND)
		return &stores->first->files;
	*handle -= SECOND;
	return &stores->second->files;
}

static int handed_out(const struct two_stores *stores, const ww_file_system *side, int handle)
{
	return handle >= 0 && side == &stores->second->files ? handle + SECOND : handle;
}

static int two_open_directory(void *user, const char *path, bool create)
{
	struct two_stores *stores = user;
	const ww_file_system *side = strcmp(path, "sample.ww") == 0 ? &stores->first->files : &stores->second->files;

	return handed_out(stores, side, side->open_directory(side->user, path, create));
}

static int two_open_file(void *user, int directory, const char *name)
{
	const ww_file_system *side = side_of(user, &directory);

	return handed_out(user, side, side->open_file(side->user, directory, name));
}

static int two_create_file(void *user, int directory, const char *name)
{
	const ww_file_system *side = side_of(user, &directory);

	return handed_out(user, side, side->create_file(side->user, directory, name));
}

static int64_t two_read_at(void *user, int file, void *data, size_t size, uint64_t offset)
{
	const ww_file_system *side = side_of(user, &file);

	return side->read_at(side->user, file, data, size, offset);
}

static int64_t two_write(void *user, int file, const void *data, size_t size)
{
	const ww_file_system *side = side_of(user, &file);

	return side->write(side->user, file, data, size);
}

static int64_t two_file_size(void *user, int file)
{
	const ww_file_system *side = side_of(user, &file);

	return side->file_size(side->user, file);
}

static int two_sync_file(void *user, int file)
{
	const ww_file_system *side = side_of(user, &file);

	return side->sync_file(side->user, file);
}

static int two_sync_directory(void *user, int directory)
{
	const ww_file_system *side = side_of(user, &directory);

	return side->sync_directory(side->user, directory);
}

static int two_rename(void *user, int directory, const char *from, const char *to)
{
	const ww_file_system *side = side_of(user, &directory);

	return side->rename(side->user, directory, from, to);
}

static int two_remove(void *user, int directory, const char *name)
{
	const ww_file_system *side = side_of(user, &directory);

	return side->remove(side->user, directory, name);
}

static int two_lock(void *user, int directory, const char *name)
{
	const ww_file_system *side = side_of(user, &directory);

	return handed_out(user, side, side->lock(side->user, directory, name));
}

static int two_list(void *user, int directory, void (*visit)(void *visitor, const char *name), void *visitor)
{
	const ww_file_system *side = side_of(user, &directory);

	return side->list(side->user, directory, visit, visitor);
}

static void two_close(void *user, int handle)
{
	const ww_file_system *side = side_of(user, &handle);

	side->close(side->user, handle);
}

void two_stores_init(struct two_stores *stores, struct memory_files *first, struct memory_files *second)
{
	*stores = (struct two_stores){
		.files =
			{
				.open_directory = two_open_directory,
				.open_file = two_open_file,
				.create_file = two_create_file,
				.read_at = two_read_at,
				.write = two_write,
				.file_size = two_file_size,
				.sync_file = two_sync_file,
				.sync_directory = two_sync_directory,
				.rename = two_rename,
				.remove = two_remove,
				.lock = two_lock,
				.list = two_list,
				.close = two_close,
				.user = stores,
			},
		.first = first,
		.second = second,
	};
}
