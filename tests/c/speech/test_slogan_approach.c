/* What may stand between a cue and its text, phrase by phrase from the text to the left. */
#include "speech/slogan_approach.h"

#include "support/check.h"

enum { PLAIN = 0 };

/* The approach over some phrases, given from the text to the cue. */
static struct slogan_approach approach_over(const uint64_t *phrases, size_t count)
{
	struct slogan_approach approach = {0};

	for (size_t i = 0; i < count; i++)
		slogan_approach_take(&approach, phrases[i], i + 1);
	return approach;
}

#define approach_of(...) \
	approach_over((const uint64_t[]){__VA_ARGS__}, sizeof((const uint64_t[]){__VA_ARGS__}) / sizeof(uint64_t))

static void nothing_between_is_surest(void **state)
{
	struct slogan_approach none = {0}, many = approach_of(IS_COLON, PLAIN, PLAIN);

	(void)state;
	assert_true(slogan_approach_chant(&none) > slogan_approach_chant(&many));
	assert_true(slogan_approach_motto(&none) > slogan_approach_motto(&many));
	assert_true(slogan_approach_shout(&none) > slogan_approach_shout(&many));
	assert_true(slogan_approach_chant(&many) > 0);
}

static void links_do_not_weaken_a_cue(void **state)
{
	struct slogan_approach none = {0}, such_as = approach_of(IS_COLON, CUE_LINK);

	(void)state;
	assert_true(slogan_approach_chant(&such_as) == slogan_approach_chant(&none));
	assert_true(slogan_approach_motto(&such_as) == slogan_approach_motto(&none));
}

static void more_words_never_help(void **state)
{
	uint64_t phrases[16] = {IS_COLON};
	double chant = 1, motto = 1, shout = 1, carrier = 1;

	(void)state;
	for (size_t count = 1; count <= 16; count++) {
		struct slogan_approach approach = approach_over(phrases, count);

		assert_true(slogan_approach_chant(&approach) <= chant);
		assert_true(slogan_approach_motto(&approach) <= motto);
		assert_true(slogan_approach_shout(&approach) <= shout);
		assert_true(slogan_approach_carrier(&approach) <= carrier);
		chant = slogan_approach_chant(&approach), motto = slogan_approach_motto(&approach);
		shout = slogan_approach_shout(&approach), carrier = slogan_approach_carrier(&approach);
	}
	assert_true(chant == 0 && motto == 0 && shout == 0 && carrier == 0);
}

static void behind_an_article_stands_a_name(void **state)
{
	struct slogan_approach of_the = approach_of(CUE_DETERMINER, CUE_OF);

	(void)state;
	assert_true(slogan_approach_chant(&of_the) == 0);
	assert_true(slogan_approach_motto(&of_the) == 0);
	assert_true(slogan_approach_carrier(&of_the) == 0);
}

static void a_carrier_needs_a_word_that_says_what_it_bears(void **state)
{
	struct slogan_approach which_read = approach_of(CUE_READS, CUE_LINK), sign_of = approach_of(CUE_OF),
						   was = approach_of(CUE_BE), none = {0};

	(void)state;
	assert_true(slogan_approach_carrier(&which_read) > slogan_approach_carrier(&none));
	assert_true(slogan_approach_carrier(&sign_of) == 0);
	assert_true(slogan_approach_carrier(&was) == 0);
}

static void said_far_from_a_carrier_is_speech_unless_the_carrier_is_the_subject(void **state)
{
	struct slogan_approach approach = approach_of(CUE_READS | CUE_SAID, PLAIN, PLAIN);

	(void)state;
	assert_true(slogan_approach_carrier(&approach) == 0);
	approach.begins = true;
	assert_true(slogan_approach_carrier(&approach) > 0);
	slogan_approach_take(&approach, CUE_CROWD, 4);
	assert_true(slogan_approach_carrier(&approach) == 0);
}

static void the_verb_next_to_the_text_ends_the_cue(void **state)
{
	struct slogan_approach approach = approach_of(IS_COLON, CUE_READS, CUE_LINK, CUE_WORDS);

	(void)state;
	assert_int_equal(approach.cue_end, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_between_is_surest),
		cmocka_unit_test(links_do_not_weaken_a_cue),
		cmocka_unit_test(more_words_never_help),
		cmocka_unit_test(behind_an_article_stands_a_name),
		cmocka_unit_test(a_carrier_needs_a_word_that_says_what_it_bears),
		cmocka_unit_test(said_far_from_a_carrier_is_speech_unless_the_carrier_is_the_subject),
		cmocka_unit_test(the_verb_next_to_the_text_ends_the_cue),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
