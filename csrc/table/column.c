#include "table/column.h"

#include <assert.h>
#include <string.h>

#include "base/well_formed.h"
#include "table/bits.h"

static size_t value_size(ww_column_type type)
{
	switch (type) {
	case WW_I64:
	case WW_U64:
	case WW_F64:
	case WW_SPANS:
		return 8;
	case WW_I32:
	case WW_DATE32:
		return sizeof(int32_t);
	case WW_BOOL:
	case WW_UTF8:
	case WW_LIST:
		break;
	}
	return 1;
}

static bool has_offsets(ww_column_type type)
{
	return type == WW_UTF8 || type == WW_LIST || type == WW_SPANS;
}

ww_status column_init(struct column *column, const ww_alloc *alloc, const char *name, ww_column_type type,
                      ww_error *error)
{
	const int64_t first = 0;
	ww_status status = WW_OK;

	*column = (struct column){
		.name = alloc_text(alloc, name, strlen(name)),
		.type = type,
		.validity = vec_of(alloc, 1),
		.values = vec_of(alloc, value_size(type)),
		.offsets = vec_of(alloc, sizeof(int64_t)),
		.item_offsets = vec_of(alloc, sizeof(int64_t)),
		.ends = vec_of(alloc, sizeof(uint64_t)),
	};
	if (!column->name)
		return ww_fail_memory(error);
	if (has_offsets(type))
		WW_STEP(vec_push(&column->offsets, &first, error));
	if (type == WW_LIST)
		WW_STEP(vec_push(&column->item_offsets, &first, error));
done:
	if (status != WW_OK)
		column_clear(column, alloc);
	return status;
}

void column_clear(struct column *column, const ww_alloc *alloc)
{
	alloc_free(alloc, column->name);
	vec_clear(&column->validity);
	vec_clear(&column->values);
	vec_clear(&column->offsets);
	vec_clear(&column->item_offsets);
	vec_clear(&column->ends);
	column->name = NULL;
}

/* Room for the validity bit of the next row, for all rows before it too when it is the first null. */
static ww_status reserve_row(struct column *column, bool null, ww_error *error)
{
	size_t wanted = bits_bytes(column->rows + 1);

	if (column->validity.count == 0 && !null)
		return WW_OK;
	return vec_reserve(&column->validity, wanted - column->validity.count, error);
}

/* Ends a row for which there is room. */
static void end_row(struct column *column, bool null)
{
	struct vec *validity = &column->validity;

	if (null && validity->count == 0) {
		validity->count = bits_bytes(column->rows);
		if (validity->count)
			memset(validity->items, 0xff, validity->count);
		bits_cut(validity, column->rows);
	}
	if (null || validity->count > 0)
		bits_append(validity, column->rows, !null);
	column->null_count += null;
	column->rows++;
}

static void push_offset(struct vec *offsets, size_t offset)
{
	((int64_t *)offsets->items)[offsets->count++] = (int64_t)offset;
}

/* One value of the column's size, or a bit. */
static ww_status append_value(struct column *column, const void *value, bool bit, bool null, ww_error *error)
{
	ww_status status;

	WW_STEP(reserve_row(column, null, error));
	WW_STEP(vec_reserve(&column->values, 1, error));
	if (column->type == WW_BOOL)
		bits_append(&column->values, column->rows, bit);
	else
		memcpy(vec_at(&column->values, column->values.count++), value, column->values.item_size);
	end_row(column, null);
done:
	return status;
}

ww_status column_integer(struct column *column, int64_t value, ww_error *error)
{
	int32_t narrow = (int32_t)value;

	assert(column->values.item_size == sizeof value || column->type == WW_BOOL ||
	       column->values.item_size == sizeof narrow);
	if (column->values.item_size != sizeof narrow)
		return append_value(column, &value, value != 0, false, error);
	if (narrow != value)
		return ww_fail(error, WW_EINVAL, "column %s: a %s that far does not fit", column->name,
		               column->type == WW_DATE32 ? "date" : "number");
	return append_value(column, &narrow, false, false, error);
}

ww_status column_number(struct column *column, double value, ww_error *error)
{
	assert(column->type == WW_F64);
	return append_value(column, &value, false, false, error);
}

ww_status column_text_begin(char **out, struct column *column, size_t most, ww_error *error)
{
	ww_status status;

	assert(column->type == WW_UTF8);
	WW_STEP(reserve_row(column, false, error));
	WW_STEP(vec_reserve(&column->offsets, 1, error));
	WW_STEP(vec_reserve(&column->values, most, error));
	*out = (char *)column->values.items + column->values.count;
done:
	return status;
}

void column_text_end(struct column *column, size_t size)
{
	column->values.count += size;
	push_offset(&column->offsets, column->values.count);
	end_row(column, false);
}

ww_status column_text(struct column *column, const char *data, size_t size, ww_error *error)
{
	char *room;
	ww_status status;

	WW_STEP(column_text_begin(&room, column, size, error));
	if (size)
		memcpy(room, data, size);
	column_text_end(column, size);
done:
	return status;
}

ww_status column_null(struct column *column, ww_error *error)
{
	static const uint64_t zero = 0;
	ww_status status;

	if (!has_offsets(column->type))
		return append_value(column, &zero, false, true, error);
	WW_STEP(reserve_row(column, true, error));
	WW_STEP(vec_reserve(&column->offsets, 1, error));
	push_offset(&column->offsets, (size_t)((int64_t *)column->offsets.items)[column->rows]);
	end_row(column, true);
done:
	return status;
}

ww_status column_spans(struct column *column, const uint64_t *starts, const uint64_t *ends, size_t count,
                       ww_error *error)
{
	ww_status status;

	assert(column->type == WW_SPANS);
	WW_STEP(reserve_row(column, false, error));
	WW_STEP(vec_reserve(&column->offsets, 1, error));
	WW_STEP(vec_reserve(&column->ends, count, error));
	WW_STEP(vec_append(&column->values, starts, count, error));
	WW_STEP(vec_append(&column->ends, ends, count, error));
	push_offset(&column->offsets, column->values.count);
	end_row(column, false);
done:
	return status;
}

/* Bytes of all items; SIZE_MAX, which nothing can reserve, when that overflows. */
static size_t bytes_of(const ww_text *items, size_t count)
{
	size_t bytes = 0;

	for (size_t i = 0; i < count; i++) {
		if (__builtin_add_overflow(bytes, items[i].size, &bytes))
			return SIZE_MAX;
	}
	return bytes;
}

ww_status column_list(struct column *column, const ww_text *items, size_t count, ww_error *error)
{
	ww_status status;

	assert(column->type == WW_LIST);
	WW_STEP(reserve_row(column, false, error));
	WW_STEP(vec_reserve(&column->offsets, 1, error));
	WW_STEP(vec_reserve(&column->item_offsets, count, error));
	WW_STEP(vec_reserve(&column->values, bytes_of(items, count), error));
	for (size_t i = 0; i < count; i++) {
		WW_STEP(vec_append(&column->values, items[i].size ? items[i].data : NULL, items[i].size, error));
		push_offset(&column->item_offsets, column->values.count);
	}
	push_offset(&column->offsets, column->item_offsets.count - 1);
	end_row(column, false);
done:
	return status;
}

/* Appends items that are going to be filled in by whoever asked for them. */
static ww_status append_room(struct vec *vec, uint64_t count, ww_error *error)
{
	ww_status status;

	WW_STEP(vec_append(vec, NULL, (size_t)count, error));
	alloc_wish_large_pages(vec->alloc, vec->items, vec->capacity * vec->item_size);
done:
	return status;
}

ww_status column_make(struct column *column, uint64_t rows, uint64_t bytes, ww_error *error)
{
	bool texts = column->type == WW_UTF8;
	ww_status status;

	assert(column->rows == 0 && column->type != WW_BOOL && column->type != WW_LIST && column->type != WW_SPANS);
	WW_STEP(append_room(&column->values, texts ? bytes : rows, error));
	if (texts)
		WW_STEP(append_room(&column->offsets, rows, error));
	column->rows = rows;
done:
	return status;
}

ww_status column_make_null(struct column *column, uint64_t from, uint64_t to, ww_error *error)
{
	struct vec *validity = &column->validity;
	ww_status status = WW_OK;

	if (from < to && validity->count == 0) {
		WW_STEP(vec_append(validity, NULL, bits_bytes(column->rows), error));
		memset(validity->items, 0xff, validity->count);
		bits_cut(validity, column->rows);
	}
	for (uint64_t row = from; row < to; row++) {
		column->null_count += bits_get(validity->items, row);
		((uint8_t *)validity->items)[row / 8] &= (uint8_t)~(1u << row % 8);
	}
done:
	return status;
}

/* Appends the offsets of a part behind its first 0, moved by what is there already. */
static ww_status concat_offsets(struct vec *offsets, const struct vec *part, ww_error *error)
{
	int64_t base = ((int64_t *)offsets->items)[offsets->count - 1];
	ww_status status = vec_reserve(offsets, part->count - 1, error);

	if (status != WW_OK)
		return status;
	for (size_t i = 1; i < part->count; i++)
		push_offset(offsets, (size_t)(base + ((const int64_t *)part->items)[i]));
	return WW_OK;
}

static ww_status concat_bits(struct column *column, const struct column *part, ww_error *error)
{
	ww_status status = vec_reserve(&column->values, bits_bytes(part->rows) + 1, error);

	for (uint64_t row = 0; status == WW_OK && row < part->rows; row++)
		bits_append(&column->values, column->rows + row, bits_get(part->values.items, row));
	return status;
}

static ww_status concat_validity(struct column *column, const struct column *part, ww_error *error)
{
	ww_status status = WW_OK;

	if (part->null_count == 0 && column->validity.count == 0) {
		column->rows += part->rows;
		return WW_OK;
	}
	for (uint64_t row = 0; row < part->rows; row++) {
		bool null = part->null_count > 0 && !bits_get(part->validity.items, row);

		WW_STEP(reserve_row(column, null, error));
		end_row(column, null);
	}
done:
	return status;
}

ww_status column_concat(struct column *column, const struct column *part, ww_error *error)
{
	ww_status status;

	assert(column->type == part->type);
	if (column->type == WW_BOOL)
		WW_STEP(concat_bits(column, part, error));
	else
		WW_STEP(vec_append(&column->values, part->values.items, part->values.count, error));
	if (has_offsets(column->type))
		WW_STEP(concat_offsets(&column->offsets, &part->offsets, error));
	if (column->type == WW_LIST)
		WW_STEP(concat_offsets(&column->item_offsets, &part->item_offsets, error));
	WW_STEP(vec_append(&column->ends, part->ends.items, part->ends.count, error));
	WW_STEP(concat_validity(column, part, error));
done:
	return status;
}

/* Whether each text is UTF-8: all bytes together are, and no text begins inside a character. */
static bool texts_well_formed(const struct vec *bytes, const struct vec *offsets)
{
	const uint8_t *data = bytes->items;

	if (well_formed(data, bytes->count) != bytes->count)
		return false;
	for (size_t i = 0; i < offsets->count; i++) {
		size_t at = (size_t)((const int64_t *)offsets->items)[i];

		if (at < bytes->count && (data[at] & 0xc0) == 0x80)
			return false;
	}
	return true;
}

static void keep_values(struct vec *values, const uint8_t *keep, uint64_t rows)
{
	size_t kept = 0;

	for (uint64_t row = 0; row < rows; row++)
		if (keep[row])
			memmove(vec_at(values, kept++), vec_at(values, (size_t)row), values->item_size);
	values->count = kept;
}

static void keep_texts(struct column *column, const uint8_t *keep)
{
	int64_t *offsets = column->offsets.items;
	char *bytes = column->values.items;
	size_t kept = 0;

	for (uint64_t row = 0; row < column->rows; row++) {
		int64_t start = offsets[row], end = offsets[row + 1];

		if (!keep[row])
			continue;
		memmove(bytes + offsets[kept], bytes + start, (size_t)(end - start));
		offsets[kept + 1] = offsets[kept] + end - start;
		kept++;
	}
	column->offsets.count = kept + 1;
	column->values.count = (size_t)offsets[kept];
}

/* The rows that are left. */
static uint64_t keep_validity(struct column *column, const uint8_t *keep)
{
	uint8_t *bits = column->validity.items;
	uint64_t kept = 0, valid = 0;

	for (uint64_t row = 0; row < column->rows; row++) {
		bool is_valid = column->validity.count == 0 || bits_get(bits, row);

		if (!keep[row])
			continue;
		if (column->validity.count)
			bits[kept / 8] = (uint8_t)((bits[kept / 8] & ~(1u << kept % 8)) | (unsigned)is_valid << kept % 8);
		valid += is_valid;
		kept++;
	}
	column->null_count = kept - valid;
	if (column->validity.count)
		bits_cut(&column->validity, kept);
	return kept;
}

void column_keep(struct column *column, const uint8_t *keep)
{
	assert(column->type != WW_BOOL && column->type != WW_LIST && column->type != WW_SPANS);
	if (column->type == WW_UTF8)
		keep_texts(column, keep);
	else
		keep_values(&column->values, keep, column->rows);
	column->rows = keep_validity(column, keep);
}

ww_status column_finish(struct column *column, ww_error *error)
{
	ww_status status;

	if (column->type == WW_UTF8) /* room that column_fill took in vain */
		column->values.count = (size_t)((const int64_t *)column->offsets.items)[column->rows];
	WW_STEP(vec_reserve(&column->values, column->values.count == 0, error));
	if (column->type == WW_SPANS)
		WW_STEP(vec_reserve(&column->ends, column->ends.count == 0, error));
done:
	return status;
}

bool column_is_well_formed(const struct column *column)
{
	if (column->well_formed)
		return true;
	if (column->type == WW_UTF8)
		return texts_well_formed(&column->values, &column->offsets);
	return column->type != WW_LIST || texts_well_formed(&column->values, &column->item_offsets);
}
