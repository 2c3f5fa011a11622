#include <errno.h>
#include <pthread.h>

#include "support/counting.h"
#include "support/sample.h"
#include "watchword/table.h"

static ww_table *sample(const ww_alloc *alloc, uint64_t rows)
{
	ww_table *table = NULL;
	ww_error error;

	assert_ok(sample_table(&table, alloc, 0, rows, &error), &error);
	return table;
}

static struct ArrowArrayStream stream_of(const ww_table *table)
{
	struct ArrowArrayStream stream;
	ww_error error;

	assert_ok(ww_table_stream(&stream, table, &error), &error);
	return stream;
}

static struct ArrowArray only_batch(const ww_table *table)
{
	struct ArrowArrayStream stream = stream_of(table);
	struct ArrowArray batch, end;

	assert_int_equal(stream.get_next(&stream, &batch), 0);
	assert_non_null(batch.release);
	for (int round = 0; round < 2; round++) {
		assert_int_equal(stream.get_next(&stream, &end), 0);
		assert_null(end.release);
	}
	assert_null(stream.get_last_error(&stream));
	stream.release(&stream);
	assert_null(stream.release);
	return batch;
}

static void assert_field(const struct ArrowSchema *field, const char *format, const char *name, int64_t flags,
                         int64_t children)
{
	assert_string_equal(field->format, format);
	assert_string_equal(field->name, name);
	assert_null(field->metadata);
	assert_null(field->dictionary);
	assert_int_equal(field->flags, flags);
	assert_int_equal(field->n_children, children);
	assert_non_null(field->release);
}

static void the_schema_is_the_documented_one(void **state)
{
	static const char *const names[] = {"i64", "u64", "f64", "bool", "date", "text", "list", "spans"};
	static const char *const formats[] = {"l", "L", "g", "b", "tdD", "U", "+L", "+L"};
	ww_table *table = sample(&alloc_default, 3);
	struct ArrowArrayStream stream = stream_of(table);
	struct ArrowSchema schema, *item;

	(void)state;
	ww_table_free(table);
	for (int round = 0; round < 2; round++) {
		assert_int_equal(stream.get_schema(&stream, &schema), 0);
		assert_field(&schema, "+s", "", 0, SAMPLE_COLUMNS);
		for (int i = 0; i < SAMPLE_COLUMNS; i++)
			assert_field(schema.children[i], formats[i], names[i], 2, i >= SAMPLE_LIST);
		assert_field(schema.children[SAMPLE_LIST]->children[0], "U", "item", 2, 0);
		item = schema.children[SAMPLE_SPANS]->children[0];
		assert_field(item, "+s", "item", 2, 2);
		assert_field(item->children[0], "L", "start", 2, 0);
		assert_field(item->children[1], "L", "end", 2, 0);
		schema.release(&schema);
		assert_null(schema.release);
	}
	stream.release(&stream);
}

/* What holds for each array of the specification whose buffers are there: no offset, counts as its format has them. */
static void assert_array(const struct ArrowArray *array, uint64_t length, uint64_t nulls, int64_t buffers,
                         int64_t children)
{
	assert_int_equal(array->length, length);
	assert_int_equal(array->null_count, nulls);
	assert_int_equal(array->offset, 0);
	assert_int_equal(array->n_buffers, buffers);
	assert_int_equal(array->n_children, children);
	assert_int_equal(array->buffers[0] != NULL, nulls > 0);
	assert_null(array->dictionary);
	assert_non_null(array->release);
	for (int64_t i = 1; i < buffers; i++)
		assert_non_null(array->buffers[i]);
}

static void assert_column(const struct ArrowArray *array, ww_column column)
{
	const struct ArrowArray *item;
	uint64_t items;

	assert_ptr_equal(array->buffers[0], column.validity);
	assert_array(array, column.rows, column.null_count, column.type == WW_UTF8 ? 3 : 2, column.type >= WW_LIST);
	if (!column.offsets) {
		assert_ptr_equal(array->buffers[1], column.values);
		return;
	}
	assert_ptr_equal(array->buffers[1], column.offsets);
	if (column.type == WW_UTF8) {
		assert_ptr_equal(array->buffers[2], column.values);
		return;
	}
	items = (uint64_t)column.offsets[column.rows];
	item = array->children[0];
	if (column.type == WW_LIST) {
		assert_array(item, items, 0, 3, 0);
		assert_ptr_equal(item->buffers[1], column.item_offsets);
		assert_ptr_equal(item->buffers[2], column.values);
		return;
	}
	assert_array(item, items, 0, 1, 2);
	assert_array(item->children[0], items, 0, 2, 0);
	assert_array(item->children[1], items, 0, 2, 0);
	assert_ptr_equal(item->children[0]->buffers[1], column.values);
	assert_ptr_equal(item->children[1]->buffers[1], column.ends);
}

static void columns_are_exported_without_a_copy(void **state)
{
	static const uint64_t rows[] = {0, 1, 2, 3, 8, 100};
	struct counting counting;

	(void)state;
	counting_init(&counting);
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		ww_table *table = sample(&counting.alloc, rows[i]);
		struct ArrowArray batch = only_batch(table);

		assert_array(&batch, rows[i], 0, 1, SAMPLE_COLUMNS);
		for (size_t c = 0; c < SAMPLE_COLUMNS; c++)
			assert_column(batch.children[c], ww_table_column(table, c));
		batch.release(&batch);
		assert_null(batch.release);
		for (uint64_t row = 0; row < rows[i]; row++)
			assert_sample_row(table, row, row);
		ww_table_free(table);
		counting_end(&counting);
	}
}

static void a_table_of_no_columns_is_a_batch_of_none(void **state)
{
	struct table_builder *builder = NULL;
	ww_table *table = NULL;
	struct ArrowArray batch;
	ww_error error;

	(void)state;
	assert_ok(table_builder_new(&builder, &alloc_default, &error), &error);
	assert_ok(table_finish(&table, builder, 0, &error), &error);
	table_builder_free(builder);
	batch = only_batch(table);
	assert_array(&batch, 0, 0, 1, 0);
	batch.release(&batch);
	ww_table_free(table);
}

/* What a consumer does: copies the child's structure and marks the one it was copied from as released. */
static struct ArrowArray move(struct ArrowArray *array)
{
	struct ArrowArray moved = *array;

	array->release = NULL;
	return moved;
}

static void a_moved_child_outlives_everything_else(void **state)
{
	struct counting counting;
	ww_table *table;
	struct ArrowArray batch, numbers, spans, pair, start;

	(void)state;
	counting_init(&counting);
	table = sample(&counting.alloc, 20);
	batch = only_batch(table);
	ww_table_free(table);
	numbers = move(batch.children[SAMPLE_I64]);
	spans = move(batch.children[SAMPLE_SPANS]);
	batch.release(&batch);
	pair = move(spans.children[0]);
	spans.release(&spans);
	start = move(pair.children[0]);
	pair.release(&pair);

	/* Row 0 has no span and row 1 has one. */
	assert_true(((const uint64_t *)start.buffers[1])[0] == UINT64_C(1) << 33);
	assert_int_equal(((const int64_t *)numbers.buffers[1])[19], -19);
	start.release(&start);
	assert_true(atomic_load(&counting.blocks) > 0);
	numbers.release(&numbers);
	counting_end(&counting);
}

static void a_moved_schema_outlives_its_parent(void **state)
{
	struct counting counting;
	struct ArrowArrayStream stream;
	struct ArrowSchema schema, list, item;
	ww_table *table;

	(void)state;
	counting_init(&counting);
	table = sample(&counting.alloc, 1);
	stream = stream_of(table);
	ww_table_free(table);
	assert_int_equal(stream.get_schema(&stream, &schema), 0);
	stream.release(&stream);
	list = *schema.children[SAMPLE_LIST];
	schema.children[SAMPLE_LIST]->release = NULL;
	schema.release(&schema);
	item = *list.children[0];
	list.children[0]->release = NULL;
	assert_string_equal(list.name, "list");
	list.release(&list);
	assert_string_equal(item.format, "U");
	item.release(&item);
	counting_end(&counting);
}

static ww_status texts_table(ww_table **out, const ww_alloc *alloc, const ww_text *texts, size_t count, ww_error *error)
{
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(table_builder_new(&builder, alloc, error));
	WW_STEP(table_column(builder, "text", WW_UTF8, error));
	WW_STEP(table_column(builder, "list", WW_LIST, error));
	for (size_t i = 0; i < count; i++) {
		WW_STEP(table_text(builder, 0, texts[i].data, texts[i].size, error));
		WW_STEP(table_list(builder, 1, texts, i, error));
	}
	WW_STEP(table_finish(out, builder, 0, error));
done:
	table_builder_free(builder);
	return status;
}

/* The second text ends inside the character that the third goes on with: only together they are UTF-8. */
static const ww_text odd_texts[] = {{"good", 4}, {"a\xc3", 2}, {"\xa9z", 2}, {NULL, 0}, {"\0", 1}};
static const ww_text even_texts[] = {{"good", 4}, {"a\xef\xbf\xbd", 4}, {"\xef\xbf\xbdz", 4}, {NULL, 0}, {"\0", 1}};
enum { TEXTS = sizeof odd_texts / sizeof odd_texts[0] };

static void assert_texts(const struct ArrowArray *array, size_t first, size_t count)
{
	const int64_t *offsets = array->buffers[1];
	const char *bytes = array->buffers[2];

	assert_true(array->length >= (int64_t)(first + count));
	for (size_t i = 0; i < count; i++) {
		const int64_t *cell = offsets + first + i;

		assert_int_equal(cell[1] - cell[0], even_texts[i].size);
		if (even_texts[i].size)
			assert_memory_equal(bytes + cell[0], even_texts[i].data, even_texts[i].size);
	}
}

static void bytes_that_are_not_utf8_are_repaired_in_a_copy(void **state)
{
	struct counting counting;
	ww_table *table = NULL;
	struct ArrowArray batch;
	ww_error error;

	(void)state;
	counting_init(&counting);
	assert_ok(texts_table(&table, &counting.alloc, odd_texts, TEXTS, &error), &error);
	batch = only_batch(table);
	/* The table itself keeps what it was given. */
	assert_int_equal(ww_table_text(table, 0, 1).size, 2);
	assert_memory_equal(ww_table_text(table, 0, 1).data, "a\xc3", 2);
	ww_table_free(table);
	assert_texts(batch.children[0], 0, TEXTS);
	for (size_t row = 0, first = 0; row < TEXTS; first += row, row++) {
		assert_int_equal(((const int64_t *)batch.children[1]->buffers[1])[row], first);
		assert_texts(batch.children[1]->children[0], first, row);
	}
	batch.release(&batch);
	counting_end(&counting);
}

static void joining_remembers_what_is_not_utf8(void **state)
{
	/* Two halves of a character, one at the end of each part. */
	const ww_text halves[] = {{"\xc3", 1}, {"\xa9", 1}};
	ww_table *parts[2] = {NULL}, *all = NULL;
	struct ArrowArray batch;
	ww_error error;

	(void)state;
	for (int i = 0; i < 2; i++)
		assert_ok(texts_table(&parts[i], &alloc_default, &halves[i], 1, &error), &error);
	assert_ok(table_concat(&all, &alloc_default, (const ww_table *const *)parts, 2, &error), &error);
	batch = only_batch(all);
	assert_memory_equal(batch.children[0]->buffers[2], "\xef\xbf\xbd\xef\xbf\xbd", 6);
	batch.release(&batch);
	ww_table_free(all);
	ww_table_free(parts[0]);
	ww_table_free(parts[1]);
}

/* Exports everything; a call that fails says why, gives nothing to release, and succeeds when asked again. */
static ww_status export_all(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct ArrowArrayStream stream = {.release = NULL};
	ww_table *tables[2] = {NULL};
	ww_status status;

	(void)context;
	WW_STEP(sample_table(&tables[0], alloc, 0, 10, error));
	WW_STEP(texts_table(&tables[1], alloc, odd_texts, TEXTS, error));
	for (int i = 0; i < 2; i++) {
		struct ArrowSchema schema;
		struct ArrowArray batch;
		int result;

		WW_STEP(ww_table_stream(&stream, tables[i], error));
		result = stream.get_schema(&stream, &schema);
		assert_int_equal(result == 0, schema.release != NULL);
		if (result == 0)
			schema.release(&schema);
		if (result == 0)
			result = stream.get_next(&stream, &batch);
		if (result == 0)
			batch.release(&batch);
		if (result == 0)
			assert_null(stream.get_last_error(&stream));
		else
			assert_string_equal(stream.get_last_error(&stream), "out of memory");
		stream.release(&stream);
		assert_true(result == 0 || result == ENOMEM);
		WW_STEP(result == 0 ? WW_OK : ww_fail_memory(error));
	}
done:
	assert_null(stream.release);
	ww_table_free(tables[0]);
	ww_table_free(tables[1]);
	return status;
}

static void exporting_may_run_out_of_memory(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(export_all, NULL) > 50);
}

static void a_batch_that_failed_is_there_when_asked_again(void **state)
{
	struct counting counting;
	struct ArrowArrayStream stream;
	struct ArrowArray batch;
	ww_table *table;

	(void)state;
	counting_init(&counting);
	table = sample(&counting.alloc, 4);
	stream = stream_of(table);
	counting_fail(&counting, 3, false);
	assert_int_equal(stream.get_next(&stream, &batch), ENOMEM);
	assert_null(batch.release);
	assert_int_equal(stream.get_next(&stream, &batch), 0);
	assert_int_equal(batch.length, 4);
	batch.release(&batch);
	stream.release(&stream);
	ww_table_free(table);
	counting_end(&counting);
}

static void *export_often(void *argument)
{
	const ww_table *table = argument;
	static char failed[] = "failed";

	for (int i = 0; i < 200; i++) {
		struct ArrowArrayStream stream;
		struct ArrowArray batch;

		if (ww_table_stream(&stream, table, NULL) != WW_OK || stream.get_next(&stream, &batch) != 0)
			return failed;
		stream.release(&stream);
		batch.release(&batch);
	}
	return NULL;
}

static void several_threads_export_one_table(void **state)
{
	pthread_t threads[4];
	struct counting counting;
	ww_table *table;

	(void)state;
	counting_init(&counting);
	table = sample(&counting.alloc, 5);
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, export_often, table), 0);
	for (int i = 0; i < 4; i++) {
		void *failed;

		pthread_join(threads[i], &failed);
		assert_null(failed);
	}
	ww_table_free(table);
	counting_end(&counting);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_schema_is_the_documented_one),
		cmocka_unit_test(columns_are_exported_without_a_copy),
		cmocka_unit_test(a_table_of_no_columns_is_a_batch_of_none),
		cmocka_unit_test(a_moved_child_outlives_everything_else),
		cmocka_unit_test(a_moved_schema_outlives_its_parent),
		cmocka_unit_test(bytes_that_are_not_utf8_are_repaired_in_a_copy),
		cmocka_unit_test(joining_remembers_what_is_not_utf8),
		cmocka_unit_test(exporting_may_run_out_of_memory),
		cmocka_unit_test(a_batch_that_failed_is_there_when_asked_again),
		cmocka_unit_test(several_threads_export_one_table),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
