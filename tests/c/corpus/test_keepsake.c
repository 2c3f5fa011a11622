/* What others keep with a corpus. */
#include "corpus/keepsake.h"

#include "support/corpus_of.h"

/* How often the functions below were called; a test is one thread at a time. */
static int made, freed;

static ww_status make(void **out, const ww_corpus *corpus, ww_error *error)
{
	(void)corpus;
	if (made++ == 0)
		return ww_fail(error, WW_ELIMIT, "not at first");
	*out = &made;
	return WW_OK;
}

static void forget(void *kept)
{
	assert_ptr_equal(kept, &made);
	freed++;
}

static const struct keepsake_kind kind = {make, forget}, other = {make, forget};

static void it_is_made_once_and_kept_until_the_last_view_is_closed(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "Salt", "Bread"), *view;
	ww_filter filter = {.size = sizeof filter, .date = "1900"};
	void *kept;
	ww_error error;

	made = freed = 0;
	assert_status(corpus_keepsake(&kept, corpus, &kind, &error), WW_ELIMIT, &error);
	assert_ok(corpus_keepsake(&kept, corpus, &kind, &error), &error);
	assert_ptr_equal(kept, &made);
	assert_ok(ww_corpus_where(&view, corpus, &filter, &error), &error);
	assert_ok(corpus_keepsake(&kept, view, &kind, &error), &error);
	assert_int_equal(made, 2);
	assert_ok(corpus_keepsake(&kept, view, &other, &error), &error);
	assert_int_equal(made, 3);
	corpus_release(state);
	assert_int_equal(freed, 0);
	ww_corpus_close(view);
	assert_int_equal(freed, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(it_is_made_once_and_kept_until_the_last_view_is_closed, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
