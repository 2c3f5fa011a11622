#include "support/counting.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

/* In front of each block. The mark tells a block of ours from any other address. */
struct block {
	size_t size;
	uint64_t mark;
	alignas(max_align_t) char bytes[];
};

static const uint64_t LIVE = UINT64_C(0x77617463682d6f6e);

static struct block *block_of(void *bytes)
{
	struct block *block = (struct block *)((char *)bytes - offsetof(struct block, bytes));

	assert_true(block->mark == LIVE);
	return block;
}

static bool fails(struct counting *counting)
{
	uint64_t call = atomic_fetch_add(&counting->calls, 1) + 1;
	bool failing =
		counting->fail_at > 0 && (counting->for_ever ? call >= counting->fail_at : call == counting->fail_at);

	atomic_fetch_add(&counting->failures, failing);
	return failing;
}

static void note_bytes(struct counting *counting, int64_t change)
{
	int64_t bytes = atomic_fetch_add(&counting->bytes, change) + change;
	int64_t most = atomic_load(&counting->most);

	while (bytes > most && !atomic_compare_exchange_weak(&counting->most, &most, bytes))
		;
}

static void *counting_allocate(void *user, size_t size)
{
	struct counting *counting = user;
	struct block *block;

	assert_true(size > 0);
	if (fails(counting) || size > SIZE_MAX - sizeof *block)
		return NULL;
	block = malloc(sizeof *block + size);
	if (!block)
		return NULL;
	block->size = size;
	block->mark = LIVE;
	memset(block->bytes, counting->fill, size);
	atomic_fetch_add(&counting->blocks, 1);
	note_bytes(counting, (int64_t)size);
	return block->bytes;
}

static void counting_release(void *user, void *bytes)
{
	struct counting *counting = user;
	struct block *block;

	assert_non_null(bytes);
	block = block_of(bytes);
	block->mark = 0;
	atomic_fetch_sub(&counting->blocks, 1);
	note_bytes(counting, -(int64_t)block->size);
	free(block);
}

static void *counting_resize(void *user, void *bytes, size_t old_size, size_t size)
{
	struct block *old = block_of(bytes);
	void *moved;

	assert_true(old->size == old_size);
	moved = counting_allocate(user, size);
	if (!moved)
		return NULL;
	memcpy(moved, bytes, size < old_size ? size : old_size);
	counting_release(user, bytes);
	return moved;
}

void counting_init(struct counting *counting)
{
	memset(counting, 0, sizeof *counting);
	counting->fill = 0xa5;
	counting->alloc = (ww_alloc){
		.allocate = counting_allocate,
		.resize = counting_resize,
		.release = counting_release,
		.user = counting,
	};
}

void counting_fail(struct counting *counting, uint64_t n, bool for_ever)
{
	atomic_store(&counting->calls, 0);
	atomic_store(&counting->failures, 0);
	counting->fail_at = n;
	counting->for_ever = for_ever;
}

void counting_end(const struct counting *counting)
{
	assert_int_equal(atomic_load(&counting->blocks), 0);
	assert_int_equal(atomic_load(&counting->bytes), 0);
}

/* Whether the n-th allocation was there to fail. */
static bool fail_nth(struct counting *counting, uint64_t n, bool for_ever, counting_scenario scenario, void *context)
{
	ww_error error = {.status = WW_OK};
	ww_status status;

	counting_fail(counting, n, for_ever);
	status = scenario(context, &counting->alloc, &error);
	if (status != WW_OK)
		assert_status(status, WW_ENOMEM, &error);
	if (status != WW_OK)
		assert_true(atomic_load(&counting->failures) > 0 && error.status == WW_ENOMEM && error.message[0] != 0);
	counting_end(counting);
	return atomic_load(&counting->failures) > 0;
}

uint64_t every_allocation_fails(counting_scenario scenario, void *context)
{
	struct counting counting;
	uint64_t once = 1, always = 1;

	counting_init(&counting);
	while (fail_nth(&counting, once, false, scenario, context))
		once++;
	while (fail_nth(&counting, always, true, scenario, context))
		always++;
	return once - 1;
}
