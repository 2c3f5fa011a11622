#include "text/stem.h"

#include <stdlib.h>
#include <string.h>

#include "support/check.h"
#include "support/counting.h"
#include "support/texts.h"

static struct counting counting;

static int start_counting(void **state)
{
	(void)state;
	counting_init(&counting);
	return 0;
}

static int end_counting(void **state)
{
	(void)state;
	counting_end(&counting);
	return 0;
}

static void need_stemmers(void)
{
	if (stemmer_is_there())
		return;
	print_message("skipped: this build is without libstemmer\n");
	skip();
}

static struct stemmer *stemmer_of(const char *language)
{
	struct stemmer *stemmer;
	ww_error error;

	assert_ok(stemmer_new(&stemmer, &counting.alloc, language, &error), &error);
	return stemmer;
}

static void check(const char *language, const char *word, const char *wanted)
{
	struct stemmer *stemmer = stemmer_of(language);
	ww_text stem = stemmer_stem(stemmer, word, strlen(word));

	if (stem.size != strlen(wanted) || memcmp(stem.data, wanted, stem.size) != 0)
		fail_msg("%s: %s has the stem %.*s", language, word, (int)stem.size, stem.data);
	stemmer_free(stemmer);
}

/* From the samples on the pages of the algorithms at snowballstem.org. */
static void words_have_the_stems_that_snowball_publishes(void **state)
{
	(void)state;
	need_stemmers();
	check("en", "running", "run");
	check("en", "consistency", "consist");
	check("en", "knightly", "knight");
	check("en", "generously", "generous");
	check("en", "knots", "knot");
	check("fr", "continuellement", "continuel");
	check("fr", "majestueusement", "majestu");
	check("es", "chicharrones", "chicharron");
	check("es", "torneado", "torn");
	check("pt", "boataria", "boat");
	check("it", "abbandonata", "abbandon");
	check("de", "aufeinanderfolgenden", "aufeinanderfolg");
	check("de", "kategorischen", "kategor");
	check("nl", "lichamelijkheden", "licham");
	check("sv", "jaktkarlarna", "jaktkarl");
	check("nb", "havnedistriktene", "havnedistrikt");
	check("da", "indtageslser", "indtagesls");
	check("ru", "важнейшими", "важн");
	check("fi", "edeltäjistään", "edeltäj");
}

static void tags_may_have_regions_and_other_codes(void **state)
{
	(void)state;
	need_stemmers();
	check("en-GB", "running", "run");
	check("eng", "running", "run");
	check("no", "havnedistriktene", "havnedistrikt");
	stemmer_free(stemmer_of("ca"));
}

static void possessives_are_taken_off_in_english(void **state)
{
	(void)state;
	need_stemmers();
	check("en", "mayor's", "mayor");
}

static void what_is_not_a_word_comes_back_as_it_is(void **state)
{
	static const char *const texts[] = {"",  "1990s",     "covid-19",    "#running", "running.",
	                                    "’", "'running'", "running\xFF", "u.s.",     "https://running"};

	(void)state;
	need_stemmers();
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		check("en", texts[i], texts[i]);
}

static void random_bytes_do_no_harm(void **state)
{
	static const char *const languages[] = {"ar", "de", "el", "en", "fi", "hi", "ru", "ta", "tr", "yi"};
	struct sequence sequence = {53};
	char text[60];

	(void)state;
	need_stemmers();
	for (int round = 0; round < 2000; round++) {
		struct stemmer *stemmer = stemmer_of(languages[round % (sizeof languages / sizeof *languages)]);
		size_t size = sequence_below(&sequence, sizeof text);

		text_fill_nasty(&sequence, text, size);
		stemmer_stem(stemmer, text, size);
		stemmer_free(stemmer);
	}
}

static void long_words_are_stemmed_too(void **state)
{
	struct stemmer *stemmer;
	struct text word;
	ww_text stem;

	(void)state;
	need_stemmers();
	stemmer = stemmer_of("en");
	word = text_repeat("running", strlen("running"), 600);
	stem = stemmer_stem(stemmer, word.data, word.size);
	assert_int_equal(stem.size, word.size - strlen("ning"));
	assert_memory_equal(stem.data, word.data, stem.size);
	stemmer_free(stemmer);
	free(word.data);
}

static void an_unknown_language_is_refused_and_the_others_named(void **state)
{
	struct stemmer *stemmer;
	ww_error error;

	(void)state;
	need_stemmers();
	assert_status(stemmer_new(&stemmer, &counting.alloc, "tlh", &error), WW_EINVAL, &error);
	assert_null(stemmer);
	assert_non_null(strstr(error.message, "\"tlh\""));
	assert_non_null(strstr(error.message, " de "));
	assert_non_null(strstr(error.message, " en "));
	assert_true(error.message[strlen(error.message) - 1] != ' ');
	assert_status(stemmer_new(&stemmer, &counting.alloc, "", &error), WW_EINVAL, &error);
	assert_int_equal(stemmer_new(&stemmer, &counting.alloc, "english", NULL), WW_EINVAL);
	stemmer_free(NULL);
}

static void a_build_without_libstemmer_says_so(void **state)
{
	struct stemmer *stemmer;
	ww_error error;

	(void)state;
	if (stemmer_is_there())
		skip();
	assert_status(stemmer_new(&stemmer, &counting.alloc, "en", &error), WW_EINVAL, &error);
	assert_null(stemmer);
	assert_non_null(strstr(error.message, "libstemmer"));
	assert_int_equal(stemmer_stem(NULL, "running", 7).size, 7);
	stemmer_free(NULL);
}

static ww_status new_scenario(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct stemmer *stemmer;
	ww_status status = stemmer_new(&stemmer, alloc, context, error);

	stemmer_free(stemmer);
	return status;
}

static void the_allocation_may_fail(void **state)
{
	char language[] = "en";

	(void)state;
	need_stemmers();
	assert_int_equal(every_allocation_fails(new_scenario, language), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_have_the_stems_that_snowball_publishes),
		cmocka_unit_test(tags_may_have_regions_and_other_codes),
		cmocka_unit_test(possessives_are_taken_off_in_english),
		cmocka_unit_test(what_is_not_a_word_comes_back_as_it_is),
		cmocka_unit_test(random_bytes_do_no_harm),
		cmocka_unit_test(long_words_are_stemmed_too),
		cmocka_unit_test(an_unknown_language_is_refused_and_the_others_named),
		cmocka_unit_test(a_build_without_libstemmer_says_so),
		cmocka_unit_test(the_allocation_may_fail),
	};

	return cmocka_run_group_tests(tests, start_counting, end_counting);
}
