/*
 * Tables as an Arrow stream of one batch (https://arrow.apache.org/docs/format/CDataInterface.html). A consumer may
 * move any child array out of its parent and release the rest, so each structure holds the table by itself.
 */
#include <errno.h>

#include "table/repair.h"
#include "table/table.h"

enum { NULLABLE = 2 }; /* ARROW_FLAG_NULLABLE */

/* What an ArrowSchema owns: the structures of its children, with the pointers to them behind. Names are the table's. */
struct schema_node {
	ww_table *table;
	struct ArrowSchema children[];
};

/* What an ArrowArray owns: the same, the list of its buffers, and a repaired copy of texts. */
struct array_node {
	ww_table *table;
	const void *buffers[3];
	struct vec bytes;
	struct vec offsets;
	struct ArrowArray children[];
};

/*
 * A node with room for its children and the pointers to them. Children are at most two, or one for each column of the
 * table, which takes more memory already, so the sum cannot overflow.
 */
static void *node_new(const ww_table *table, size_t node_size, size_t children, size_t child_size)
{
	return alloc_zeroed(&table->alloc, node_size + children * (child_size + sizeof(void *)), 1);
}

static void release_schema(struct ArrowSchema *schema)
{
	struct schema_node *node = schema->private_data;
	ww_table *table = node->table;

	for (int64_t i = 0; i < schema->n_children; i++) {
		if (schema->children[i]->release)
			schema->children[i]->release(schema->children[i]);
	}
	alloc_free(&table->alloc, node);
	ww_table_free(table);
	schema->release = NULL;
}

/* A schema whose children are there but empty: released, in Arrow's words. */
static ww_status schema_new(struct ArrowSchema *out, const ww_table *table, const char *format, const char *name,
                            size_t children)
{
	struct schema_node *node = node_new(table, sizeof *node, children, sizeof(struct ArrowSchema));

	*out = (struct ArrowSchema){.format = format, .name = name, .flags = NULLABLE};
	if (!node)
		return WW_ENOMEM;
	node->table = table_hold((ww_table *)(uintptr_t)table);
	out->n_children = (int64_t)children;
	out->children = (struct ArrowSchema **)(node->children + children);
	for (size_t i = 0; i < children; i++)
		out->children[i] = &node->children[i];
	out->private_data = node;
	out->release = release_schema;
	return WW_OK;
}

static const char *format_of(ww_column_type type)
{
	switch (type) {
	case WW_I32:
		return "i";
	case WW_I64:
		return "l";
	case WW_U64:
		return "L";
	case WW_F64:
		return "g";
	case WW_BOOL:
		return "b";
	case WW_DATE32:
		return "tdD";
	case WW_UTF8:
		return "U";
	case WW_LIST:
	case WW_SPANS:
		break;
	}
	return "+L";
}

static ww_status spans_schema(struct ArrowSchema *item, const ww_table *table)
{
	ww_status status;

	WW_STEP(schema_new(item, table, "+s", "item", 2));
	WW_STEP(schema_new(item->children[0], table, "L", "start", 0));
	WW_STEP(schema_new(item->children[1], table, "L", "end", 0));
done:
	return status;
}

static ww_status column_schema(struct ArrowSchema *out, const ww_table *table, const struct column *column)
{
	bool nested = column->type == WW_LIST || column->type == WW_SPANS;
	ww_status status;

	WW_STEP(schema_new(out, table, format_of(column->type), column->name, nested));
	if (column->type == WW_LIST)
		WW_STEP(schema_new(out->children[0], table, "U", "item", 0));
	if (column->type == WW_SPANS)
		WW_STEP(spans_schema(out->children[0], table));
done:
	return status;
}

static ww_status table_schema(struct ArrowSchema *out, const ww_table *table)
{
	ww_status status;

	WW_STEP(schema_new(out, table, "+s", "", table->columns.count));
	out->flags = 0; /* the rows themselves are never null */
	for (size_t i = 0; i < table->columns.count; i++)
		WW_STEP(column_schema(out->children[i], table, table_at(table, i)));
done:
	if (status != WW_OK && out->release)
		out->release(out);
	return status;
}

static void release_array(struct ArrowArray *array)
{
	struct array_node *node = array->private_data;
	ww_table *table = node->table;

	for (int64_t i = 0; i < array->n_children; i++) {
		if (array->children[i]->release)
			array->children[i]->release(array->children[i]);
	}
	vec_clear(&node->bytes);
	vec_clear(&node->offsets);
	alloc_free(&table->alloc, node);
	ww_table_free(table);
	array->release = NULL;
}

/* An array without nulls, its buffers to be filled in and its children there but empty. */
static ww_status array_new(struct ArrowArray *out, const ww_table *table, uint64_t length, size_t buffers,
                           size_t children)
{
	struct array_node *node = node_new(table, sizeof *node, children, sizeof(struct ArrowArray));

	*out = (struct ArrowArray){.length = (int64_t)length, .n_buffers = (int64_t)buffers};
	if (!node)
		return WW_ENOMEM;
	node->table = table_hold((ww_table *)(uintptr_t)table);
	node->bytes = vec_of(&table->alloc, 1);
	node->offsets = vec_of(&table->alloc, sizeof(int64_t));
	out->buffers = node->buffers;
	out->n_children = (int64_t)children;
	out->children = (struct ArrowArray **)(node->children + children);
	for (size_t i = 0; i < children; i++)
		out->children[i] = &node->children[i];
	out->private_data = node;
	out->release = release_array;
	return WW_OK;
}

static ww_status values_array(struct ArrowArray *out, const ww_table *table, const void *values, uint64_t length)
{
	ww_status status = array_new(out, table, length, 2, 0);

	if (status == WW_OK)
		out->buffers[1] = values;
	return status;
}

static ww_status texts_array(struct ArrowArray *out, const ww_table *table, const struct column *column,
                             const struct vec *offsets)
{
	size_t count = offsets->count - 1;
	ww_status status = array_new(out, table, count, 3, 0);
	struct array_node *node = out->private_data;

	if (status != WW_OK)
		return status;
	out->buffers[1] = offsets->items;
	out->buffers[2] = column->values.items;
	if (column_is_well_formed(column))
		return WW_OK;
	status = repair_texts(&node->bytes, &node->offsets, column->values.items, offsets->items, count, NULL);
	out->buffers[1] = node->offsets.items;
	out->buffers[2] = node->bytes.items;
	return status;
}

static ww_status spans_array(struct ArrowArray *item, const ww_table *table, const struct column *column)
{
	uint64_t count = column->values.count;
	ww_status status;

	WW_STEP(array_new(item, table, count, 1, 2));
	WW_STEP(values_array(item->children[0], table, column->values.items, count));
	WW_STEP(values_array(item->children[1], table, column->ends.items, count));
done:
	return status;
}

static ww_status list_array(struct ArrowArray *out, const ww_table *table, const struct column *column)
{
	ww_status status;

	WW_STEP(array_new(out, table, column->rows, 2, 1));
	out->buffers[1] = column->offsets.items;
	if (column->type == WW_LIST)
		WW_STEP(texts_array(out->children[0], table, column, &column->item_offsets));
	else
		WW_STEP(spans_array(out->children[0], table, column));
done:
	return status;
}

static ww_status column_array(struct ArrowArray *out, const ww_table *table, const struct column *column)
{
	ww_status status;

	if (column->type == WW_UTF8)
		WW_STEP(texts_array(out, table, column, &column->offsets));
	else if (column->type == WW_LIST || column->type == WW_SPANS)
		WW_STEP(list_array(out, table, column));
	else
		WW_STEP(values_array(out, table, column->values.items, column->rows));
	out->null_count = (int64_t)column->null_count;
	out->buffers[0] = column->null_count ? column->validity.items : NULL;
done:
	return status;
}

static ww_status table_array(struct ArrowArray *out, const ww_table *table)
{
	ww_status status;

	WW_STEP(array_new(out, table, table->rows, 1, table->columns.count));
	for (size_t i = 0; i < table->columns.count; i++)
		WW_STEP(column_array(out->children[i], table, table_at(table, i)));
done:
	if (status != WW_OK && out->release)
		out->release(out);
	return status;
}

struct stream_node {
	ww_table *table;
	bool sent;   /* the one batch */
	bool failed; /* the last call, for want of memory */
};

static int stream_result(struct stream_node *node, ww_status status)
{
	node->failed = status != WW_OK;
	return node->failed ? ENOMEM : 0;
}

static int stream_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out)
{
	struct stream_node *node = stream->private_data;

	return stream_result(node, table_schema(out, node->table));
}

static int stream_next(struct ArrowArrayStream *stream, struct ArrowArray *out)
{
	struct stream_node *node = stream->private_data;
	ww_status status = WW_OK;

	*out = (struct ArrowArray){.release = NULL}; /* the end of the stream, in Arrow's words */
	if (!node->sent)
		status = table_array(out, node->table);
	node->sent |= status == WW_OK;
	return stream_result(node, status);
}

static const char *stream_last_error(struct ArrowArrayStream *stream)
{
	const struct stream_node *node = stream->private_data;

	return node->failed ? "out of memory" : NULL;
}

static void release_stream(struct ArrowArrayStream *stream)
{
	struct stream_node *node = stream->private_data;
	ww_table *table = node->table;

	alloc_free(&table->alloc, node);
	ww_table_free(table);
	stream->release = NULL;
}

ww_status ww_table_stream(struct ArrowArrayStream *out, const ww_table *table, ww_error *error)
{
	struct stream_node *node = alloc_zeroed(&table->alloc, 1, sizeof *node);

	*out = (struct ArrowArrayStream){.release = NULL};
	if (!node)
		return ww_fail_memory(error);
	node->table = table_hold((ww_table *)(uintptr_t)table);
	*out = (struct ArrowArrayStream){
		.get_schema = stream_schema,
		.get_next = stream_next,
		.get_last_error = stream_last_error,
		.release = release_stream,
		.private_data = node,
	};
	return WW_OK;
}
