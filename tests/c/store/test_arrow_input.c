/* Record batches as C programs hand them over; tests/python/test_rows.py has those that other libraries make. */
#include "store/arrow_input.h"

#include <string.h>

#include "base/alloc.h"
#include "support/counting.h"
#include "support/memory_files.h"
#include "support/sample_store.h"

enum { ROWS = 3, COLUMNS = 3 };

/* Three documents: ids as large_utf8, texts as utf8 from the second value on, a field of small integers with a null. */
struct made_batch {
	int64_t id_offsets[ROWS + 1];
	int32_t text_offsets[ROWS + 2];
	int16_t numbers[ROWS];
	uint8_t validity[1];
	const void *buffers[COLUMNS][3];
	struct ArrowSchema schemas[COLUMNS], *schema_pointers[COLUMNS], schema;
	struct ArrowArray arrays[COLUMNS], *array_pointers[COLUMNS], array;
};

static void make_batch(struct made_batch *made)
{
	static const char *const names[] = {"id", "text", "page"}, *const formats[] = {"U", "u", "s"};

	*made = (struct made_batch){
		.id_offsets = {0, 1, 2, 4},
		.text_offsets = {0, 4, 7, 7, 12},
		.numbers = {7, -1, 32767},
		.validity = {5},
		.schema = {.format = "+s", .n_children = COLUMNS, .children = made->schema_pointers},
		.array = {.length = ROWS, .n_children = COLUMNS, .children = made->array_pointers},
	};
	memcpy(made->buffers,
	       (const void *[COLUMNS][3]){{NULL, made->id_offsets, "abaa"},
	                                  {NULL, made->text_offsets, "skipone.three"},
	                                  {made->validity, made->numbers}},
	       sizeof made->buffers);
	for (int i = 0; i < COLUMNS; i++) {
		made->schemas[i] = (struct ArrowSchema){.format = formats[i], .name = names[i]};
		made->arrays[i] = (struct ArrowArray){.length = ROWS, .n_buffers = i < 2 ? 3 : 2, .buffers = made->buffers[i]};
		made->schema_pointers[i] = &made->schemas[i];
		made->array_pointers[i] = &made->arrays[i];
	}
	made->arrays[1].offset = 1;
}

static void assert_text(ww_text text, const char *expected)
{
	assert_int_equal(text.size, strlen(expected));
	assert_memory_equal(text.data, expected, text.size);
}

static void rows_become_documents(void **state)
{
	struct made_batch made;
	struct arrow_input input;
	ww_error error;

	(void)state;
	make_batch(&made);
	assert_ok(arrow_input_begin(&input, &alloc_default, &made.schema, &made.array, &error), &error);
	ww_input first = arrow_input_row(&input, 0);
	assert_text(first.id, "a");
	assert_text(first.text, "one");
	assert_int_equal(first.field_count, 1);
	assert_text(first.fields[0].name, "page");
	assert_text(first.fields[0].value, "7");
	ww_input second = arrow_input_row(&input, 1);
	assert_text(second.id, "b");
	assert_int_equal(second.text.size, 0);
	assert_int_equal(second.field_count, 0);
	ww_input third = arrow_input_row(&input, 2);
	assert_text(third.id, "aa");
	assert_text(third.text, ".thre");
	assert_text(third.fields[0].value, "32767");
	arrow_input_clear(&input);
}

static void adding_goes_on_behind_a_row_that_was_refused(void **state)
{
	struct memory_files memory;
	ww_writer_options options = {.size = sizeof options, .files = &memory.files};
	struct made_batch made;
	ww_writer *writer;
	ww_error error;
	uint64_t row = 0;

	(void)state;
	make_batch(&made);
	made.buffers[0][2] = "aaab"; /* the second id is the first's */
	memory_files_init(&memory);
	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	assert_status(ww_writer_add_rows(&row, writer, &made.schema, &made.array, NULL, &error), WW_EEXISTS, &error);
	assert_int_equal(row, 1);
	row++;
	assert_ok(ww_writer_add_rows(&row, writer, &made.schema, &made.array, NULL, &error), &error);
	assert_int_equal(row, ROWS);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	assert_int_equal(ww_writer_report_of(writer).documents, 2);
	ww_writer_close(writer);
	memory_files_end(&memory);
}

static void what_is_no_record_batch_is_told(void **state)
{
	struct made_batch made;
	ww_error error;

	(void)state;
	make_batch(&made);
	assert_ok(ww_rows_check(&made.schema, &error), &error);
	made.schemas[2].format = "g";
	assert_status(ww_rows_check(&made.schema, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, "column \"page\" is of Arrow type \"g\", which is not read here");
	made.schema.format = "u";
	assert_status(ww_rows_check(&made.schema, &error), WW_EINVAL, &error);
}

static ww_status begin(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct made_batch *made = context;
	struct arrow_input input;
	ww_status status = arrow_input_begin(&input, alloc, &made->schema, &made->array, error);

	arrow_input_clear(&input);
	return status;
}

static void a_batch_needs_memory(void **state)
{
	static struct ArrowSchema keys;
	static struct ArrowArray values;
	struct made_batch made;

	(void)state;
	make_batch(&made);
	keys.format = "u";
	made.schemas[2].dictionary = &keys;
	made.arrays[2].dictionary = &values;
	assert_int_equal(every_allocation_fails(begin, &made), 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_become_documents),
		cmocka_unit_test(adding_goes_on_behind_a_row_that_was_refused),
		cmocka_unit_test(what_is_no_record_batch_is_told),
		cmocka_unit_test(a_batch_needs_memory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
