/* Limits that are too large to be reached in a test of the writer. */
#include "store/input.h"

#include "base/alloc.h"
#include "support/sample_store.h"

static void a_store_has_a_largest_number_of_documents(void **state)
{
	ww_input input = sample_of("a", "text");
	struct hash_map names = hash_map_of(&alloc_default);
	ww_error error;
	int32_t date;

	(void)state;
	assert_ok(input_check(&date, &input, &names, INPUT_DOCUMENTS_MAX - 1, &error), &error);
	assert_status(input_check(&date, &input, &names, INPUT_DOCUMENTS_MAX, &error), WW_ELIMIT, &error);
	assert_string_equal(error.message, "document \"a\": the store has 3221225472 documents, which is the limit");
	hash_map_clear(&names);
}

static void a_text_has_a_largest_size(void **state)
{
	ww_input input = sample_of("a", "text");
	struct hash_map names = hash_map_of(&alloc_default);
	ww_error error;
	int32_t date;

	(void)state;
	input.text.size = INPUT_TEXT_MAX; /* of which the check looks at nothing */
	assert_ok(input_check(&date, &input, &names, 0, &error), &error);
	input.text.size++;
	assert_status(input_check(&date, &input, &names, 0, &error), WW_ELIMIT, &error);
	assert_string_equal(error.message, "document \"a\": the text has 2^48 bytes or more");
	hash_map_clear(&names);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_store_has_a_largest_number_of_documents),
		cmocka_unit_test(a_text_has_a_largest_size),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
