/* What a segment can hold, on both sides of the limit. */
#include "store/segment_buffer.h"

#include "base/alloc.h"
#include "support/check.h"

static const uint64_t TEXT_MOST = UINT64_C(1) << 30, TYPES_MOST = UINT64_C(1) << 31;

/* A batch that claims so much and has nothing. */
static ww_status take(uint64_t type_text_bytes, uint64_t types, ww_error *error)
{
	struct hash_key seed = {{1, 2}};
	struct batch batch = batch_of(&alloc_default, PROFILE_NEWS, seed);
	struct segment_buffer buffer;
	ww_status status;

	assert_ok(segment_buffer_begin(&buffer, &alloc_default, PROFILE_NEWS, seed, NULL), NULL);
	batch.type_text_bytes = type_text_bytes;
	batch.types.count = types;
	status = segment_buffer_take(&buffer, &batch, error);
	batch.types.count = 0;
	batch_clear(&batch);
	segment_buffer_clear(&buffer);
	return status;
}

static void a_document_may_have_so_many_different_words_and_no_more(void **state)
{
	ww_error error;

	(void)state;
	assert_ok(take(TEXT_MOST, 0, &error), &error);
	assert_status(take(TEXT_MOST + 1, 0, &error), WW_ELIMIT, &error);
	assert_string_equal(error.message, "a document with more different words than a segment can hold");
	assert_status(take(0, TYPES_MOST + 1, &error), WW_ELIMIT, &error);
}

static void a_segment_is_begun_anew_before_it_holds_too_many_words(void **state)
{
	struct segment_buffer buffer;
	const struct document_entry document = {0};
	struct buffer_growth growth = {.documents = 1};

	(void)state;
	assert_ok(segment_buffer_begin(&buffer, &alloc_default, PROFILE_NEWS, (struct hash_key){{1, 2}}, NULL), NULL);
	growth.type_text_bytes = TEXT_MOST + 1;
	assert_true(segment_buffer_has_room(&buffer, &growth)); /* nothing is gained by writing an empty one */
	assert_ok(vec_push(&buffer.documents, &document, NULL), NULL);
	assert_false(segment_buffer_has_room(&buffer, &growth));
	buffer.type_text_bytes = 1000;
	growth.type_text_bytes = TEXT_MOST - 1000;
	growth.types = TYPES_MOST;
	assert_true(segment_buffer_has_room(&buffer, &growth));
	growth.type_text_bytes++;
	assert_false(segment_buffer_has_room(&buffer, &growth));
	growth.type_text_bytes--;
	growth.types++;
	assert_false(segment_buffer_has_room(&buffer, &growth));
	segment_buffer_clear(&buffer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_document_may_have_so_many_different_words_and_no_more),
		cmocka_unit_test(a_segment_is_begun_anew_before_it_holds_too_many_words),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
