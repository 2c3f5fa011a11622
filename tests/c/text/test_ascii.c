#include "text/ascii.h"

#include <ctype.h>

#include "support/check.h"

static void classes_are_those_of_the_c_locale(void **state)
{
	(void)state;
	for (int byte = 0; byte < 256; byte++) {
		bool ascii = byte < 0x80;

		assert_int_equal(ascii_is_lower((uint8_t)byte), ascii && islower(byte));
		assert_int_equal(ascii_is_upper((uint8_t)byte), ascii && isupper(byte));
		assert_int_equal(ascii_is_letter((uint8_t)byte), ascii && isalpha(byte));
		assert_int_equal(ascii_is_digit((uint8_t)byte), ascii && isdigit(byte));
		assert_int_equal(ascii_is_alnum((uint8_t)byte), ascii && isalnum(byte));
	}
}

static void a_run_of_letters_ends_at_the_first_other_byte(void **state)
{
	(void)state;
	for (int byte = 0; byte < 256; byte++)
		for (size_t size = 0; size <= 20; size++)
			for (size_t place = 0; place <= size; place++) {
				uint8_t text[21];
				size_t wanted = place < size && !ascii_is_letter((uint8_t)byte) ? place : size;

				memset(text, place % 2 ? 'z' : 'A', sizeof text);
				text[place] = (uint8_t)byte;
				assert_ptr_equal(ascii_letters_end(text, text + size), text + wanted);
			}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(classes_are_those_of_the_c_locale),
		cmocka_unit_test(a_run_of_letters_ends_at_the_first_other_byte),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
