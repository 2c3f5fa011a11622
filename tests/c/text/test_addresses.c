#include "text/addresses.h"

#include <string.h>

#include "support/check.h"
#include "support/texts.h"

/* Length of what a function found from the start of a text; 0 for nothing. */
static size_t found(const char *text, const uint8_t *end)
{
	return end ? (size_t)(end - (const uint8_t *)text) : 0;
}

static size_t url(const char *text)
{
	const uint8_t *start = (const uint8_t *)text;

	return found(text, url_end(start, start + strlen(text)));
}

static size_t domain(const char *text)
{
	const uint8_t *start = (const uint8_t *)text;

	return found(text, domain_end(start, start + strlen(text)));
}

/* As if a word had ended after `word` bytes. */
static size_t email(const char *text, size_t word)
{
	const uint8_t *start = (const uint8_t *)text;

	return found(text, email_end(start, start + word, start + strlen(text)));
}

static void a_url_needs_a_scheme_or_www_and_something_behind_it(void **state)
{
	(void)state;
	assert_int_equal(url("http://a.example/b c"), strlen("http://a.example/b"));
	assert_int_equal(url("HTTPS://A.example"), strlen("HTTPS://A.example"));
	assert_int_equal(url("ftp://a"), strlen("ftp://a"));
	assert_int_equal(url("www.a.example"), strlen("www.a.example"));
	assert_int_equal(url("http://"), 0);
	assert_int_equal(url("http:// a"), 0);
	assert_int_equal(url("www. a"), 0);
	assert_int_equal(url("wwwa.example"), 0);
	assert_int_equal(url("htt"), 0);
}

static void punctuation_behind_a_url_is_not_of_it(void **state)
{
	(void)state;
	assert_int_equal(url("http://a.example/b."), strlen("http://a.example/b"));
	assert_int_equal(url("http://a.example/b?c!?"), strlen("http://a.example/b?c"));
	assert_int_equal(url("http://a.example/b)."), strlen("http://a.example/b"));
	assert_int_equal(url("http://a.example/b_(c)"), strlen("http://a.example/b_(c)"));
	assert_int_equal(url("http://a.example/b_(c))"), strlen("http://a.example/b_(c)"));
	assert_int_equal(url("http://a.example/\"b"), strlen("http://a.example/"));
	assert_int_equal(url("http://a.example/“b"), strlen("http://a.example/"));
}

static void letters_of_other_scripts_belong_to_a_url_unless_they_need_no_space(void **state)
{
	(void)state;
	assert_int_equal(url("http://a.example/straße x"), strlen("http://a.example/straße"));
	assert_int_equal(url("http://a.example/日本"), strlen("http://a.example/"));
}

static void a_domain_has_a_dot_and_letters_at_its_end(void **state)
{
	(void)state;
	assert_int_equal(domain("a.example"), strlen("a.example"));
	assert_int_equal(domain("a-b.c.example/x"), strlen("a-b.c.example"));
	assert_int_equal(domain("a.example."), strlen("a.example"));
	assert_int_equal(domain("a.example-"), strlen("a.example"));
	assert_int_equal(domain("a.b1"), 0);
	assert_int_equal(domain("a.b"), 0);
	assert_int_equal(domain("example"), 0);
	assert_int_equal(domain(".example"), 0);
	assert_int_equal(domain("1.2.3"), 0);
}

static void an_email_address_goes_on_behind_its_first_word(void **state)
{
	char local[70];

	(void)state;
	assert_int_equal(email("a@b.example x", 1), strlen("a@b.example"));
	assert_int_equal(email("a.B+c@d.example", 1), strlen("a.B+c@d.example"));
	assert_int_equal(email("a@b", 1), 0);
	assert_int_equal(email("a.@b.example", 1), 0);
	assert_int_equal(email("é@b.example", 2), 0);
	memset(local, 'a', sizeof local);
	memcpy(local + 64, "@b.ex", 6);
	assert_int_equal(email(local, 10), 69);
	memcpy(local + 63, "aa@b.ex", 7);
	local[69] = '\0';
	assert_int_equal(email(local, 10), 0);
}

static void a_path_makes_a_url_of_a_host(void **state)
{
	static const char text[] = "a.example/b, A.Example/b B.EXAMPLE/b";
	const uint8_t *start = (const uint8_t *)text, *end = start + strlen(text);

	(void)state;
	assert_ptr_equal(url_path_end(start, start + 9, end), start + 11);
	assert_ptr_equal(url_path_end(start + 13, start + 22, end), start + 24);
	assert_null(url_path_end(start + 25, start + 34, end));
	assert_null(url_path_end(start, start + 9, start + 10));
}

static void ends_are_inside_any_text(void **state)
{
	struct sequence sequence = {43};
	char text[120];

	(void)state;
	for (int round = 0; round < 20000; round++) {
		const uint8_t *start = (const uint8_t *)text, *end = start + sizeof text, *stop;

		memcpy(text, round % 2 ? "http://a" : "www.a.de", 8);
		text_fill_nasty(&sequence, text + 8, sizeof text - 8);
		stop = url_end(start, end);
		assert_true(stop >= start + 8 && stop <= end);
		stop = domain_end(start + 4, end);
		assert_true(!stop || (stop > start + 4 && stop <= end));
		stop = email_end(start + 7, start + 8, end);
		assert_true(!stop || (stop > start + 8 && stop <= end));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_url_needs_a_scheme_or_www_and_something_behind_it),
		cmocka_unit_test(punctuation_behind_a_url_is_not_of_it),
		cmocka_unit_test(letters_of_other_scripts_belong_to_a_url_unless_they_need_no_space),
		cmocka_unit_test(a_domain_has_a_dot_and_letters_at_its_end),
		cmocka_unit_test(an_email_address_goes_on_behind_its_first_word),
		cmocka_unit_test(a_path_makes_a_url_of_a_host),
		cmocka_unit_test(ends_are_inside_any_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
