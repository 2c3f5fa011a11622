#include "store/fields.h"

#include <string.h>

#include "store/records.h"

enum { FIELD_BLOCK_DOCUMENTS = 1024 };

/* In the order of their numbers, then what a document table has besides text fields. */
static const char *const reserved[] = {
	[FIELD_ID] = "id",
	[FIELD_TITLE] = "title",
	[FIELD_SOURCE] = "source",
	[FIELD_URL] = "url",
	[FIELD_LANG] = "lang",
	"date",
	"tokens",
	"bytes",
};

bool field_is_reserved(const char *name, size_t size)
{
	for (size_t i = 0; i < sizeof reserved / sizeof reserved[0]; i++)
		if (strlen(reserved[i]) == size && memcmp(reserved[i], name, size) == 0)
			return true;
	return false;
}

const char *field_built_in_name(size_t field)
{
	return reserved[field];
}

/* The values of one field, end to end. */
struct field_column {
	struct vec text;
	struct vec values; /* struct field_value */
};

struct field_value {
	uint64_t document;
	uint64_t size;
};

static ww_status find_column(struct field_column **out, struct field_buffer *buffer, ww_text name, ww_error *error)
{
	struct field_column column = {
		.text = vec_of(buffer->columns.alloc, 1),
		.values = vec_of(buffer->columns.alloc, sizeof(struct field_value)),
	};
	uint32_t number;
	bool added;
	ww_status status;

	WW_STEP(vec_reserve(&buffer->columns, 1, error));
	WW_STEP(hash_map_add(&number, &added, &buffer->names, name.data, name.size, 0, error));
	if (added)
		WW_STEP(vec_push(&buffer->columns, &column, error));
	*out = vec_at(&buffer->columns, number);
done:
	return status;
}

ww_status field_buffer_begin(struct field_buffer *buffer, const ww_alloc *alloc, ww_error *error)
{
	struct field_column *column;
	ww_status status = WW_OK;

	*buffer = (struct field_buffer){.names = hash_map_of(alloc), .columns = vec_of(alloc, sizeof(struct field_column))};
	for (size_t i = 0; i < FIELD_BUILT_IN; i++)
		WW_STEP(find_column(&column, buffer, (ww_text){reserved[i], strlen(reserved[i])}, error));
done:
	return status;
}

static size_t column_bytes(const struct field_column *column)
{
	return column->text.capacity + column->values.capacity * sizeof(struct field_value);
}

ww_status field_buffer_add(struct field_buffer *buffer, ww_text name, ww_text value, uint64_t document, ww_error *error)
{
	struct field_value entry = {.document = document, .size = value.size};
	struct field_column *column;
	ww_status status;

	if (value.size == 0)
		return WW_OK;
	WW_STEP(find_column(&column, buffer, name, error));
	buffer->bytes -= column_bytes(column);
	status = vec_append(&column->text, value.data, value.size, error);
	if (status == WW_OK)
		status = vec_push(&column->values, &entry, error);
	buffer->bytes += column_bytes(column);
done:
	return status;
}

static const struct hash_map_key *name_of(const struct field_buffer *buffer, uint32_t field)
{
	return &buffer->names.keys[field];
}

static bool name_is_less(const struct hash_map_key *left, const struct hash_map_key *right)
{
	size_t common = left->size < right->size ? left->size : right->size;
	int order = memcmp(left->data, right->data, common);
	return order < 0 || (order == 0 && left->size < right->size);
}

/* Fields in the order of the file: built-in, then by name. There are few. */
static ww_status order_fields(struct vec *out, const struct field_buffer *buffer, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t field = 0; field < buffer->names.count; field++) {
		WW_STEP(vec_push(out, &field, error));
		uint32_t *order = out->items;
		size_t at = field;
		for (; at > FIELD_BUILT_IN && name_is_less(name_of(buffer, field), name_of(buffer, order[at - 1])); at--)
			order[at] = order[at - 1];
		order[at] = field;
	}
done:
	return status;
}

static ww_status write_column(struct block_writer *blocks, const struct field_column *column, uint64_t documents,
                              ww_error *error)
{
	struct record_writer records = record_writer_of(blocks, FIELD_BLOCK_DOCUMENTS);
	const char *text = column->text.items;
	const struct field_value *value = column->values.items;
	size_t left = column->values.count;
	ww_status status = WW_OK;

	for (uint64_t document = 0; document < documents; document++) {
		if (left == 0 || value->document != document) {
			WW_STEP(record_writer_add(&records, NULL, 0, error));
			continue;
		}
		WW_STEP(record_writer_add(&records, text, value->size, error));
		text += value->size;
		value++;
		left--;
	}
	status = record_writer_end(&records, error);
done:
	record_writer_clear(&records);
	return status;
}

static ww_status write_names(struct block_writer *blocks, const struct field_buffer *buffer, const struct vec *order,
                             ww_error *error)
{
	struct record_writer records = record_writer_of(blocks, UINT32_MAX);
	const uint32_t *fields = order->items;
	ww_status status;

	WW_STEP(block_writer_section(blocks, SECTION_FIELD_NAMES, 0, error));
	for (size_t i = 0; i < order->count; i++)
		WW_STEP(record_writer_add(&records, name_of(buffer, fields[i])->data, name_of(buffer, fields[i])->size, error));
	status = record_writer_end(&records, error);
done:
	record_writer_clear(&records);
	return status;
}

ww_status field_buffer_write(struct block_writer *blocks, const struct field_buffer *buffer, uint64_t documents,
                             ww_error *error)
{
	struct vec order = vec_of(blocks->alloc, sizeof(uint32_t));
	ww_status status;

	WW_STEP(order_fields(&order, buffer, error));
	WW_STEP(write_names(blocks, buffer, &order, error));
	for (size_t i = 0; i < order.count; i++) {
		uint32_t field = ((const uint32_t *)order.items)[i];
		WW_STEP(block_writer_section(blocks, SECTION_FIELD, (uint32_t)i, error));
		WW_STEP(write_column(blocks, vec_at(&buffer->columns, field), documents, error));
	}
done:
	vec_clear(&order);
	return status;
}

size_t field_buffer_bytes(const struct field_buffer *buffer)
{
	return buffer->bytes + hash_map_bytes(&buffer->names) + buffer->columns.capacity * sizeof(struct field_column);
}

void field_buffer_clear(struct field_buffer *buffer)
{
	for (size_t i = 0; i < buffer->columns.count; i++) {
		struct field_column *column = vec_at(&buffer->columns, i);
		vec_clear(&column->text);
		vec_clear(&column->values);
	}
	vec_clear(&buffer->columns);
	hash_map_clear(&buffer->names);
	buffer->bytes = 0;
}
