#include "store/mended_files.h"

/* The first of the bits that is not below one. */
static size_t find(const struct mended_files *mended, uint64_t bit)
{
	const uint64_t *bits = mended->bits.items;
	size_t low = 0, high = mended->bits.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (bits[middle] < bit)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static int open_file(void *user, int directory, const char *name)
{
	const struct mended_files *mended = user;

	return mended->below->open_file(mended->below->user, directory, name);
}

static int64_t read_at(void *user, int file, void *data, size_t size, uint64_t offset)
{
	struct mended_files *mended = user;
	const uint64_t *bits = mended->bits.items;
	uint8_t *bytes = data;
	int64_t got = mended->below->read_at(mended->below->user, file, data, size, offset);

	if (got <= 0 || (uint64_t)got > size)
		return got;
	for (size_t i = find(mended, offset * 8); i < mended->bits.count && bits[i] / 8 - offset < (uint64_t)got; i++)
		bytes[bits[i] / 8 - offset] ^= (uint8_t)(1 << bits[i] % 8);
	return got;
}

static int64_t file_size(void *user, int file)
{
	const struct mended_files *mended = user;

	return mended->below->file_size(mended->below->user, file);
}

static void close_file(void *user, int file)
{
	const struct mended_files *mended = user;

	mended->below->close(mended->below->user, file);
}

void mended_files_begin(struct mended_files *mended, const ww_alloc *alloc, const ww_file_system *below)
{
	*mended = (struct mended_files){
		.files =
			{
				.open_file = open_file,
				.read_at = read_at,
				.file_size = file_size,
				.close = close_file,
				.user = mended,
			},
		.below = below,
		.bits = vec_of(alloc, sizeof(uint64_t)),
	};
}

ww_status mended_files_flip(struct mended_files *mended, uint64_t bit, ww_error *error)
{
	size_t at = find(mended, bit), behind = mended->bits.count - at;
	ww_status status = vec_push(&mended->bits, &bit, error);
	uint64_t *bits = mended->bits.items;

	if (status == WW_OK && behind) {
		memmove(bits + at + 1, bits + at, behind * sizeof *bits);
		bits[at] = bit;
	}
	return status;
}

void mended_files_clear(struct mended_files *mended)
{
	vec_clear(&mended->bits);
}
