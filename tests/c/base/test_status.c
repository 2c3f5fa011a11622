#include <stdio.h>
#include <string.h>

#include "base/status.h"
#include "base/version.h"
#include "base/well_formed.h"
#include "support/check.h"

static void a_failure_carries_its_status_and_message(void **state)
{
	ww_error error;

	(void)state;
	assert_int_equal(ww_fail(&error, WW_ENOTFOUND, "document %d of %s", 7, "news"), WW_ENOTFOUND);
	assert_int_equal(error.status, WW_ENOTFOUND);
	assert_string_equal(error.message, "document 7 of news");
}

static void nobody_has_to_listen(void **state)
{
	(void)state;
	assert_int_equal(ww_fail(NULL, WW_EIO, "unheard"), WW_EIO);
	assert_int_equal(ww_fail_memory(NULL), WW_ENOMEM);
}

static void a_message_that_does_not_fit_is_cut_in_the_middle(void **state)
{
	char longest[WW_ERROR_BYTES], longer[WW_ERROR_BYTES + 1];
	ww_error error;

	(void)state;
	memset(longest, 'x', sizeof longest);
	longest[sizeof longest - 1] = 0;
	ww_fail(&error, WW_EIO, "%s", longest);
	assert_string_equal(error.message, longest);

	memset(longer, 'x', sizeof longer);
	longer[sizeof longer - 1] = 0;
	ww_fail(&error, WW_EIO, "%s", longer);
	assert_int_equal(strlen(error.message), WW_ERROR_BYTES - 1);
	assert_non_null(strstr(error.message, "x...x"));

	ww_fail(&error, WW_EIO, "%s: cannot open: no such file", longer);
	assert_int_equal(strlen(error.message), WW_ERROR_BYTES - 1);
	assert_int_equal(error.message[0], 'x');
	assert_non_null(strstr(error.message, "...xxx"));
	assert_non_null(strstr(error.message, "x: cannot open: no such file"));
}

static void a_message_is_always_utf8(void **state)
{
	ww_error error;
	char cut[WW_ERROR_BYTES + 8];

	(void)state;
	ww_fail(&error, WW_EIO, "caf\xc3\xa9 \xff \xc3");
	assert_string_equal(error.message, "caf\xc3\xa9 ? ?");

	/* Two-byte letters all the way: the cut falls inside one whatever the parity. */
	for (size_t shift = 0; shift < 2; shift++) {
		memset(cut, 'x', shift);
		for (size_t i = shift; i + 1 < sizeof cut; i += 2)
			memcpy(cut + i, "\xc3\xa9", 2);
		cut[sizeof cut - 1] = 0;
		ww_fail(&error, WW_EIO, "%s", cut);
		for (size_t i = shift; i + 1 < WW_ERROR_BYTES / 2 - 1; i += 2)
			assert_memory_equal(error.message + i, "\xc3\xa9", 2);
		assert_non_null(strstr(error.message, "..."));
		assert_int_equal(well_formed(error.message, strlen(error.message)), strlen(error.message));
	}
}

static void every_status_has_the_name_from_the_header(void **state)
{
	static const char *const names[] = {"WW_OK",         "WW_ENOMEM", "WW_EINVAL",   "WW_ENOTFOUND",
	                                    "WW_EEXISTS",    "WW_EIO",    "WW_EDAMAGED", "WW_EVERSION",
	                                    "WW_ECANCELLED", "WW_EBUSY",  "WW_ELIMIT"};

	(void)state;
	for (int i = 0; i <= -WW_ELIMIT; i++)
		assert_string_equal(ww_status_name((ww_status)-i), names[i]);
	assert_string_equal(ww_status_name((ww_status)1), "unknown");
}

static void the_version_has_three_numbers(void **state)
{
	unsigned major, minor, patch;
	char rest;

	(void)state;
	assert_string_equal(ww_version(), WW_VERSION_TEXT);
	assert_int_equal(sscanf(ww_version(), "%u.%u.%u%c", &major, &minor, &patch, &rest), 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_failure_carries_its_status_and_message),
		cmocka_unit_test(nobody_has_to_listen),
		cmocka_unit_test(a_message_that_does_not_fit_is_cut_in_the_middle),
		cmocka_unit_test(a_message_is_always_utf8),
		cmocka_unit_test(every_status_has_the_name_from_the_header),
		cmocka_unit_test(the_version_has_three_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
