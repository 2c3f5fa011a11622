#include "support/memory_files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_HANDLE = 3 };

static void *check_memory(void *memory)
{
	assert_non_null(memory);
	return memory;
}

static void hold_file(struct memory_file *file)
{
	file->holders++;
}

static void drop_file(struct memory_file *file)
{
	if (--file->holders > 0)
		return;
	free(file->data);
	free(file);
}

static struct memory_name *find_name(const struct memory_names *names, const char *name)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->items[i].name, name) == 0)
			return &names->items[i];
	return NULL;
}

static void push_name(struct memory_names *names, const char *name, struct memory_file *file)
{
	if (names->count == names->capacity) {
		names->capacity = 2 * names->capacity + 8;
		names->items = check_memory(realloc(names->items, names->capacity * sizeof *names->items));
	}
	assert_true(strlen(name) < MEMORY_NAME_BYTES);
	strcpy(names->items[names->count].name, name);
	names->items[names->count++].file = file;
	if (file)
		hold_file(file);
}

static void set_name(struct memory_names *names, const char *name, struct memory_file *file)
{
	struct memory_name *entry = find_name(names, name);

	if (!entry) {
		push_name(names, name, file);
		return;
	}
	hold_file(file);
	drop_file(entry->file);
	entry->file = file;
}

static void drop_name(struct memory_names *names, struct memory_name *entry)
{
	drop_file(entry->file);
	*entry = names->items[--names->count];
}

static void empty_names(struct memory_names *names)
{
	for (size_t i = 0; i < names->count; i++)
		if (names->items[i].file)
			drop_file(names->items[i].file);
	names->count = 0;
}

static void copy_names(struct memory_names *to, const struct memory_names *from)
{
	empty_names(to);
	for (size_t i = 0; i < from->count; i++)
		push_name(to, from->items[i].name, from->items[i].file);
}

static int new_handle(struct memory_files *memory, enum memory_handle_kind kind, struct memory_file *file)
{
	for (int i = 0; i < MEMORY_HANDLES; i++) {
		if (memory->handles[i].kind != HANDLE_FREE)
			continue;
		memory->handles[i] = (struct memory_handle){.kind = kind, .file = file};
		if (file)
			hold_file(file);
		return i + FIRST_HANDLE;
	}
	return -EMFILE;
}

static struct memory_handle *get_handle(struct memory_files *memory, int handle)
{
	assert_true(handle >= FIRST_HANDLE && handle < FIRST_HANDLE + MEMORY_HANDLES);
	assert_int_not_equal(memory->handles[handle - FIRST_HANDLE].kind, HANDLE_FREE);
	return &memory->handles[handle - FIRST_HANDLE];
}

static bool may_change(enum memory_call call)
{
	return call == CALL_CREATE_FILE || call == CALL_WRITE || call == CALL_SYNC_FILE || call == CALL_SYNC_DIRECTORY ||
	       call == CALL_RENAME || call == CALL_REMOVE || call == CALL_LOCK;
}

static bool is_to_fail(const struct memory_files *memory)
{
	return memory->fail_at && (memory->calls == memory->fail_at || memory->calls == memory->fail_again_at ||
	                           (memory->for_ever && memory->calls > memory->fail_at));
}

/* Counts a call; 0, or the negative errno with which it has to fail. */
static int begin_call(struct memory_files *memory, enum memory_call call)
{
	if (memory->before_change && may_change(call))
		memory->before_change(memory->watcher);
	memory->calls++;
	memory->by_kind[call]++;
	return is_to_fail(memory) && memory->fail_errno != MEMORY_SHORT ? -memory->fail_errno : 0;
}

/* How many bytes of so many the current call transfers. */
static size_t transferred(const struct memory_files *memory, size_t size)
{
	bool is_short = memory->short_transfers || (is_to_fail(memory) && memory->fail_errno == MEMORY_SHORT);

	return is_short && size > 1 ? (size + 1) / 2 : size;
}

static int memory_open_directory(void *user, const char *path, bool create)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_OPEN_DIRECTORY);

	(void)path;
	if (failure)
		return failure;
	if (!memory->exists && !create)
		return -ENOENT;
	memory->exists = true;
	return new_handle(memory, HANDLE_DIRECTORY, NULL);
}

static int memory_open_file(void *user, int directory, const char *name)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_OPEN_FILE);
	struct memory_name *entry = find_name(&memory->names, name);

	assert_int_equal(get_handle(memory, directory)->kind, HANDLE_DIRECTORY);
	if (failure)
		return failure;
	return entry ? new_handle(memory, HANDLE_READ, entry->file) : -ENOENT;
}

static struct memory_file *new_file(void)
{
	return check_memory(calloc(1, sizeof(struct memory_file)));
}

static int memory_create_file(void *user, int directory, const char *name)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_CREATE_FILE);

	assert_int_equal(get_handle(memory, directory)->kind, HANDLE_DIRECTORY);
	if (failure)
		return failure;
	if (find_name(&memory->names, name))
		return -EEXIST;
	struct memory_file *file = new_file();
	set_name(&memory->names, name, file);
	push_name(&memory->changes, name, file);
	return new_handle(memory, HANDLE_WRITE, file);
}

/* Reads up to where a hole begins or ends. */
static size_t read_data(void *out, const struct memory_file *file, size_t size, uint64_t offset)
{
	uint64_t end = file->hole_at + file->hole;

	if (offset >= file->hole_at && offset < end) {
		size = size < end - offset ? size : (size_t)(end - offset);
		memset(out, 0, size);
		return size;
	}
	if (offset < file->hole_at && size > file->hole_at - offset)
		size = file->hole_at - (size_t)offset;
	memcpy(out, file->data + (offset < file->hole_at ? offset : offset - file->hole), size);
	return size;
}

static int64_t memory_read_at(void *user, int handle, void *data, size_t size, uint64_t offset)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_READ);
	const struct memory_file *file = get_handle(memory, handle)->file;

	if (failure)
		return failure;
	if (offset >= file->size + file->hole)
		return 0;
	if (size > file->size + file->hole - offset)
		size = (size_t)(file->size + file->hole - offset);
	size = transferred(memory, size);
	return (int64_t)read_data(data, file, size, offset);
}

static uint64_t free_bytes(const struct memory_files *memory)
{
	uint64_t used = memory_files_bytes(memory);

	if (!memory->has_limit)
		return UINT64_MAX;
	return used < memory->limit ? memory->limit - used : 0;
}

static int64_t memory_write(void *user, int handle, const void *data, size_t size)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_WRITE);
	struct memory_file *file = get_handle(memory, handle)->file;

	assert_int_equal(get_handle(memory, handle)->kind, HANDLE_WRITE);
	size = transferred(memory, size);
	if (failure)
		size /= 2; /* a failing write leaves a part behind */
	if (!failure && size > free_bytes(memory)) {
		size = (size_t)free_bytes(memory);
		failure = size ? 0 : -ENOSPC;
	}
	file->data = check_memory(realloc(file->data, file->size + size + 1));
	memcpy(file->data + file->size, data, size);
	file->size += size;
	return failure ? failure : (int64_t)size;
}

static int64_t memory_file_size(void *user, int handle)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_FILE_SIZE);
	const struct memory_file *file = get_handle(memory, handle)->file;

	if (failure)
		return failure;
	return (int64_t)(file->size + file->hole);
}

static int memory_sync_file(void *user, int handle)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_SYNC_FILE);
	struct memory_file *file = get_handle(memory, handle)->file;

	if (failure)
		return failure;
	if (memory->by_kind[CALL_SYNC_FILE] != memory->skip_sync[CALL_SYNC_FILE])
		file->synced = file->size;
	return 0;
}

static int memory_sync_directory(void *user, int directory)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_SYNC_DIRECTORY);

	assert_int_equal(get_handle(memory, directory)->kind, HANDLE_DIRECTORY);
	if (failure)
		return failure;
	if (memory->by_kind[CALL_SYNC_DIRECTORY] != memory->skip_sync[CALL_SYNC_DIRECTORY]) {
		copy_names(&memory->synced_names, &memory->names);
		empty_names(&memory->changes);
	}
	return 0;
}

static int memory_rename(void *user, int directory, const char *from, const char *to)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_RENAME);
	struct memory_name *entry = find_name(&memory->names, from);

	assert_int_equal(get_handle(memory, directory)->kind, HANDLE_DIRECTORY);
	if (failure)
		return failure;
	if (!entry)
		return -ENOENT;
	set_name(&memory->names, to, entry->file);
	push_name(&memory->changes, to, entry->file);
	push_name(&memory->changes, from, NULL);
	drop_name(&memory->names, find_name(&memory->names, from));
	return 0;
}

static int memory_remove(void *user, int directory, const char *name)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_REMOVE);
	struct memory_name *entry = find_name(&memory->names, name);

	assert_int_equal(get_handle(memory, directory)->kind, HANDLE_DIRECTORY);
	if (failure)
		return failure;
	if (!entry)
		return -ENOENT;
	push_name(&memory->changes, name, NULL);
	drop_name(&memory->names, entry);
	return 0;
}

static int memory_lock(void *user, int directory, const char *name)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_LOCK);

	assert_int_equal(get_handle(memory, directory)->kind, HANDLE_DIRECTORY);
	if (failure)
		return failure;
	if (memory->locked)
		return -EAGAIN;
	if (!find_name(&memory->names, name)) {
		struct memory_file *file = new_file();
		set_name(&memory->names, name, file);
		push_name(&memory->changes, name, file);
	}
	memory->locked = true;
	return new_handle(memory, HANDLE_LOCK, NULL);
}

static int memory_list(void *user, int directory, void (*visit)(void *visitor, const char *name), void *visitor)
{
	struct memory_files *memory = user;
	int failure = begin_call(memory, CALL_LIST);

	assert_int_equal(get_handle(memory, directory)->kind, HANDLE_DIRECTORY);
	if (failure)
		return failure;
	for (size_t i = 0; i < memory->names.count; i++)
		visit(visitor, memory->names.items[i].name);
	return 0;
}

static void memory_close(void *user, int handle)
{
	struct memory_files *memory = user;
	struct memory_handle *closed = get_handle(memory, handle);

	if (closed->kind == HANDLE_LOCK)
		memory->locked = false;
	if (closed->file)
		drop_file(closed->file);
	*closed = (struct memory_handle){.kind = HANDLE_FREE};
}

void memory_files_init(struct memory_files *memory)
{
	memset(memory, 0, sizeof *memory);
	memory->files = (ww_file_system){
		.open_directory = memory_open_directory,
		.open_file = memory_open_file,
		.create_file = memory_create_file,
		.read_at = memory_read_at,
		.write = memory_write,
		.file_size = memory_file_size,
		.sync_file = memory_sync_file,
		.sync_directory = memory_sync_directory,
		.rename = memory_rename,
		.remove = memory_remove,
		.lock = memory_lock,
		.list = memory_list,
		.close = memory_close,
		.user = memory,
	};
}

void memory_files_end(struct memory_files *memory)
{
	for (int i = 0; i < MEMORY_HANDLES; i++)
		assert_int_equal(memory->handles[i].kind, HANDLE_FREE);
	empty_names(&memory->names);
	empty_names(&memory->synced_names);
	empty_names(&memory->changes);
	free(memory->names.items);
	free(memory->synced_names.items);
	free(memory->changes.items);
}

void memory_files_fail(struct memory_files *memory, uint64_t n, bool for_ever, int fail_errno)
{
	memory->calls = 0;
	memset(memory->by_kind, 0, sizeof memory->by_kind);
	memory->fail_at = n;
	memory->fail_again_at = 0;
	memory->for_ever = for_ever;
	memory->fail_errno = fail_errno;
}

void memory_files_put(struct memory_files *memory, const char *name, const void *data, size_t size)
{
	struct memory_file *file = new_file();

	memory->exists = true;
	file->data = check_memory(malloc(size + 1));
	memcpy(file->data, data, size);
	file->size = file->synced = size;
	set_name(&memory->names, name, file);
	set_name(&memory->synced_names, name, file);
}

void memory_files_put_hole(struct memory_files *memory, const char *name, size_t at, uint64_t zeros)
{
	struct memory_file *file = memory_files_find(memory, name);

	assert_true(at <= file->size);
	file->hole_at = at;
	file->hole = zeros;
}

/* Each sector of what was not synced is as written, zero or garbage. */
static void spoil(char *data, size_t from, size_t size, struct sequence *sequence)
{
	while (from < size) {
		size_t end = (from / MEMORY_SECTOR + 1) * MEMORY_SECTOR;
		uint64_t fate = sequence_below(sequence, 3);

		if (end > size)
			end = size;
		if (fate == 1)
			memset(data + from, 0, end - from);
		else if (fate == 2)
			sequence_fill(sequence, data + from, end - from);
		from = end;
	}
}

/* Bytes of a file that a power cut leaves: those synced, and of the rest none, all, or some sectors. */
static void put_survivor(struct memory_files *to, const char *name, const struct memory_file *file,
                         struct sequence *sequence)
{
	size_t unsynced = file->size - file->synced;
	size_t size = file->synced;
	uint64_t fate = unsynced ? sequence_below(sequence, 4) : 0;

	if (fate == 1)
		size = file->size;
	else if (fate > 1)
		size += (size_t)sequence_below(sequence, unsynced + 1);
	memory_files_put(to, name, file->data ? file->data : "", size);
	if (fate > 1)
		spoil(memory_files_find(to, name)->data, file->synced, size, sequence);
}

/* The file that a name stands for after a power cut, NULL for none. */
static const struct memory_file *pick_file(const struct memory_files *from, const char *name, struct sequence *sequence)
{
	const struct memory_name *synced = find_name(&from->synced_names, name);
	const struct memory_file *file = synced ? synced->file : NULL;
	uint64_t states = 1;

	for (size_t i = 0; i < from->changes.count; i++)
		if (strcmp(from->changes.items[i].name, name) == 0 && sequence_below(sequence, ++states) == 0)
			file = from->changes.items[i].file;
	return file;
}

static void cut_name(struct memory_files *to, const struct memory_files *from, const char *name,
                     struct sequence *sequence)
{
	const struct memory_file *file = pick_file(from, name, sequence);

	if (file)
		put_survivor(to, name, file, sequence);
}

void memory_files_cut_power(struct memory_files *to, const struct memory_files *from, struct sequence *sequence)
{
	to->exists = from->exists;
	for (size_t i = 0; i < from->synced_names.count; i++)
		cut_name(to, from, from->synced_names.items[i].name, sequence);
	for (size_t i = 0; i < from->changes.count; i++) {
		const char *name = from->changes.items[i].name;
		if (!find_name(&from->synced_names, name) && find_name(&from->changes, name) == &from->changes.items[i])
			cut_name(to, from, name, sequence);
	}
}

void memory_files_copy(struct memory_files *to, const struct memory_files *from)
{
	to->exists = from->exists;
	for (size_t i = 0; i < from->names.count; i++) {
		const struct memory_name *entry = &from->names.items[i];
		memory_files_put(to, entry->name, entry->file->data ? entry->file->data : "", entry->file->size);
	}
}

struct memory_file *memory_files_find(struct memory_files *memory, const char *name)
{
	struct memory_name *entry = find_name(&memory->names, name);
	return entry ? entry->file : NULL;
}

static bool has_all_of(const struct memory_files *left, const struct memory_files *right)
{
	for (size_t i = 0; i < left->names.count; i++) {
		const struct memory_file *file = left->names.items[i].file;
		const struct memory_name *other = find_name(&right->names, left->names.items[i].name);
		if (!other || other->file->size != file->size ||
		    (file->size && memcmp(other->file->data, file->data, file->size) != 0))
			return false;
	}
	return true;
}

bool memory_files_equal(const struct memory_files *left, const struct memory_files *right)
{
	return has_all_of(left, right) && has_all_of(right, left);
}

size_t memory_files_bytes(const struct memory_files *memory)
{
	size_t bytes = 0;

	for (size_t i = 0; i < memory->names.count; i++)
		bytes += memory->names.items[i].file->size;
	return bytes;
}
