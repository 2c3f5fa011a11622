#include "base/alloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

static void *default_allocate(void *user, size_t size)
{
	(void)user;
	return malloc(size);
}

static void *default_resize(void *user, void *block, size_t old_size, size_t size)
{
	(void)user;
	(void)old_size;
	return realloc(block, size);
}

static void default_release(void *user, void *block)
{
	(void)user;
	free(block);
}

const ww_alloc alloc_default = {
	.allocate = default_allocate,
	.resize = default_resize,
	.release = default_release,
};

enum { LARGE_BLOCK = 4 * 1024 * 1024, PAGE_BYTES = 4096 };

void alloc_wish_large_pages(const ww_alloc *alloc, void *block, size_t size)
{
#ifdef MADV_HUGEPAGE
	uintptr_t start = ((uintptr_t)block + PAGE_BYTES - 1) & ~(uintptr_t)(PAGE_BYTES - 1);

	if (alloc->allocate == default_allocate && size >= LARGE_BLOCK)
		madvise((void *)start, (size_t)((uintptr_t)block + size - start), MADV_HUGEPAGE);
#else
	(void)alloc, (void)block, (void)size;
#endif
}

/* count * size, at least 1; 0 when that is more than any object may have: differences of pointers must stay sound. */
static size_t bytes_of(size_t count, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(count, size, &bytes) || bytes > PTRDIFF_MAX)
		return 0;
	return bytes ? bytes : 1;
}

void *alloc_array(const ww_alloc *alloc, size_t count, size_t size)
{
	size_t bytes = bytes_of(count, size);

	return bytes ? alloc->allocate(alloc->user, bytes) : NULL;
}

void *alloc_zeroed(const ww_alloc *alloc, size_t count, size_t size)
{
	void *block = alloc_array(alloc, count, size);

	if (block)
		memset(block, 0, bytes_of(count, size));
	return block;
}

void *alloc_resize(const ww_alloc *alloc, void *block, size_t old_count, size_t count, size_t size)
{
	size_t bytes = bytes_of(count, size);

	if (!block || !bytes)
		return alloc_array(alloc, count, size);
	return alloc->resize(alloc->user, block, bytes_of(old_count, size), bytes);
}

void alloc_free(const ww_alloc *alloc, void *block)
{
	if (block)
		alloc->release(alloc->user, block);
}

char *alloc_text(const ww_alloc *alloc, const char *data, size_t size)
{
	char *text = size < PTRDIFF_MAX ? alloc_array(alloc, size + 1, 1) : NULL;

	if (!text)
		return NULL;
	if (size)
		memcpy(text, data, size);
	text[size] = 0;
	return text;
}
