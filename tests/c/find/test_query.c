#include "find/query.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/corpus_of.h"
#include "support/counting.h"
#include "support/dump.h"
#include "text/stem.h"

static const struct layer folded = {LAYER_FOLDED, ""}, surface = {LAYER_SURFACE, ""}, bare = {LAYER_BARE, ""},
						  stem = {LAYER_STEM, "en"}, lemma = {LAYER_LEMMA, ""}, pos = {LAYER_POS, ""};

static void put_pattern(FILE *out, ww_text text)
{
	for (size_t i = 0; i < text.size; i++)
		switch ((unsigned char)text.data[i]) {
		case WILDCARD_ANY:
			fputc('*', out);
			break;
		case WILDCARD_ONE:
			fputc('?', out);
			break;
		default:
			fputc(text.data[i], out);
		}
}

/* Positions as "any", text, "text" when exact, ~pattern. */
static void describe_positions(FILE *out, const struct query *query)
{
	for (size_t i = 0; i < query->positions.count; i++) {
		const struct position *position = query_position(query, i);

		fputs(i ? " " : "", out);
		if (position->kind == POSITION_ANY) {
			fputs("any", out);
			continue;
		}
		fputs(position->kind == POSITION_PATTERN ? "~" : "", out);
		fputs(position->exact ? "\"" : "", out);
		put_pattern(out, position_text(query, position));
		fputs(position->exact ? "\"" : "", out);
	}
}

static void assert_positions(const char *text, const struct layer *layer, const char *wanted)
{
	struct lines lines;
	struct query query;
	ww_error error;

	assert_ok(query_parse(&query, &alloc_default, text, PROFILE_NEWS, layer, &error), &error);
	lines_begin(&lines);
	describe_positions(lines.out, &query);
	fclose(lines.out);
	assert_same_lines(lines.text, wanted);
	free(lines.text);
	query_clear(&query);
}

static void words_are_cut_and_folded_as_the_corpus_does_it(void **state)
{
	(void)state;
	assert_positions("Down WITH", &folded, "down with");
	assert_positions("don’t COVID-19 Straße", &folded, "don't covid-19 strasse");
	assert_positions("peace, now!", &folded, "peace , now !");
	assert_positions("抗议", &folded, "抗 议");
	assert_positions("می‌خواهیم", &folded, "می‌خواهیم");
	assert_positions("  one\ttwo\n", &folded, "one two");
}

static void quotation_marks_and_the_option_keep_case(void **state)
{
	(void)state;
	assert_positions("say \"No Justice, (no)\" PEACE", &folded,
	                 "say \"No\" \"Justice\" \",\" \"(\" \"no\" \")\" peace");
	assert_positions("\"a \\\" b* \\\\\"", &folded, "\"a\" \"\"\" \"b\" \"*\" \"\\\"");
	assert_positions("Say NO", &surface, "\"Say\" \"NO\"");
}

static void a_capital_i_is_folded_both_ways(void **state)
{
	struct query query;
	ww_error error;

	(void)state;
	assert_ok(query_parse(&query, &alloc_default, "\u0130Z IRAK irak", PROFILE_NEWS, &folded, &error), &error);
	assert_text(position_text(&query, query_position(&query, 0)), "i\u0307z");
	assert_text(position_turkic(&query, query_position(&query, 0)), "iz");
	assert_text(position_text(&query, query_position(&query, 1)), "irak");
	assert_text(position_turkic(&query, query_position(&query, 1)), "\u0131rak");
	assert_int_equal(query_position(&query, 2)->turkic_size, 0);
	query_clear(&query);
}

static void words_are_brought_to_the_layer(void **state)
{
	(void)state;
	assert_positions("Café, Él* \"Él\"", &bare, "cafe , ~el* \"Él\"");
	if (stemmer_is_there())
		assert_positions("Protesting, PROTESTS* \"Protests\" COVID-19", &stem,
		                 "protest , ~protests* \"Protests\" covid-19");
}

static void lemmas_and_parts_of_speech_are_taken_as_they_are(void **state)
{
	(void)state;
	assert_positions("Haus don’t kick\\ off", &lemma, "Haus don’t kick off");
	assert_positions("PRP$ (NN|VB*) $, * \"No one\"", &pos, "PRP$ NN ~VB* $, any \"No\" \"one\"");
}

static void a_language_without_stems_is_refused(void **state)
{
	static const struct layer klingon = {LAYER_STEM, "tlh"};
	struct query query;
	ww_error error;

	(void)state;
	assert_status(query_parse(&query, &alloc_default, "a", PROFILE_NEWS, &klingon, &error), WW_EINVAL, &error);
	query_clear(&query);
}

static void wildcards_stay_inside_their_word(void **state)
{
	(void)state;
	assert_positions("Protest* wom?n * ?", &folded, "~protest* ~wom?n any ~?");
	assert_positions("protest*, *ING", &folded, "~protest* , ~*ing");
	assert_positions("#strike*", &folded, "~#strike*");
	assert_positions("what\\? 2\\*3", &folded, "what ? 2 * 3");
	assert_positions("Prot*", &surface, "~\"Prot*\"");
}

static void gaps_are_positions_for_any_word(void **state)
{
	(void)state;
	assert_positions("a [] b", &folded, "a any b");
	assert_positions("a[]{2}b", &folded, "a any any b");
	assert_positions("a []{0,3} b", &folded, "a any any any b");
	assert_positions("a []{0} b", &folded, "a b");
	assert_positions("a ... b", &folded, "a any any any any any any any any any any b");
	assert_positions("wait...what", &folded, "wait any any any any any any any any any any what");
	assert_positions("a .... b", &folded, "a .... b");
}

static void brackets_may_nest(void **state)
{
	(void)state;
	assert_positions("(yes|no (never|ever)|) x", &folded, "yes no never ever x");
}

static void assert_refused(const char *text, const char *message)
{
	struct query query;
	ww_error error;

	assert_status(query_parse(&query, &alloc_default, text, PROFILE_NEWS, &folded, &error), WW_EINVAL, &error);
	assert_string_equal(error.message, message);
	query_clear(&query);
	assert_status(query_parse(&query, &alloc_default, text, PROFILE_NEWS, &folded, NULL), WW_EINVAL, NULL);
	query_clear(&query);
}

static void errors_show_the_place(void **state)
{
	(void)state;
	assert_refused("", "query, column 1: no word that must be there\n\n^");
	assert_refused("...", "query, column 1: no word that must be there\n...\n^");
	assert_refused("(a|)", "query, column 1: no word that must be there\n(a|)\n^");
	assert_refused("down (with", "query, column 6: a \"(\" that is not closed\ndown (with\n     ^");
	assert_refused("a ) b", "query, column 3: a \")\" without \"(\"\na ) b\n  ^");
	assert_refused("a | b", "query, column 3: \"|\" outside of brackets\na | b\n  ^");
	assert_refused("a ] b", "query, column 3: a \"]\" without \"[\"\na ] b\n  ^");
	assert_refused(
		"a [b]",
		"query, column 3: \"[\" must be followed by \"]\"; write \"\\[\" for a bracket in the text\na [b]\n  ^");
	assert_refused("a []{x}", "query, column 6: a number is missing, as in []{0,3}\na []{x}\n     ^");
	assert_refused("a []{1,", "query, column 8: a number is missing, as in []{0,3}\na []{1,\n       ^");
	assert_refused("a []{1", "query, column 7: a \"}\" is missing, as in []{0,3}\na []{1\n      ^");
	assert_refused("a []{3,1} b", "query, column 5: the second number is below the first\na []{3,1} b\n    ^");
	assert_refused("a []{0,101} b", "query, column 8: a gap has at most 100 words\na []{0,101} b\n       ^");
	assert_refused("a []{99999999999999999999} b",
	               "query, column 6: a gap has at most 100 words\na []{99999999999999999999} b\n     ^");
	assert_refused("say \"no", "query, column 5: a quotation mark that is not closed\nsay \"no\n    ^");
	assert_refused("say \"\" no", "query, column 5: no word between the quotation marks\nsay \"\" no\n    ^");
	assert_refused("why \\", "query, column 5: a backslash needs a character behind it\nwhy \\\n    ^");
}

static void columns_are_code_points_and_the_query_stays_on_one_line(void **state)
{
	(void)state;
	assert_refused("été\n(抗", "query, column 5: a \"(\" that is not closed\nété (抗\n    ^");
	assert_refused("ab\xff", "query, column 3: this is not UTF-8\nab?\n  ^");
}

static void long_queries_are_shown_around_the_place(void **state)
{
	char text[400] = "";

	(void)state;
	for (int i = 0; i < 50; i++)
		strcat(text, "word ");
	strcat(text, "] ");
	for (int i = 0; i < 20; i++)
		strcat(text, "more ");
	assert_refused(text, "query, column 251: a \"]\" without \"[\"\n"
	                     "...word word word word word ] more more more more mor...\n"
	                     "                            ^");
}

static void limits_hold_on_both_sides(void **state)
{
	char text[1200] = "a []{100} []{100} []{53} b", deep[200] = "";
	struct query query;
	ww_error error;

	(void)state;
	assert_ok(query_parse(&query, &alloc_default, text, PROFILE_NEWS, &folded, &error), &error);
	assert_int_equal(query.positions.count, QUERY_POSITIONS);
	query_clear(&query);
	assert_refused("a []{100} []{100} []{54} b",
	               "query, column 26: the query is too long from here on: 255 positions are the limit\n"
	               "a []{100} []{100} []{54} b\n"
	               "                         ^");
	memset(deep, '(', 32);
	deep[32] = 'a';
	memset(deep + 33, ')', 32);
	assert_ok(query_parse(&query, &alloc_default, deep, PROFILE_NEWS, &folded, &error), &error);
	query_clear(&query);
	memset(deep, '(', 33);
	assert_refused(deep, "query, column 33: brackets nest too deep\n"
	                     "...(((((((((((((((((((((((((())))))))))))))))))))))))...\n"
	                     "                            ^");
}

/* The required positions of a query, where position i costs costs[i]. */
static void assert_required(const char *text, const uint64_t *costs, const char *wanted, uint64_t wanted_cost)
{
	struct position_set set;
	char given[64] = "";
	struct query query;
	uint64_t cost;
	size_t position;
	ww_error error;

	assert_ok(query_parse(&query, &alloc_default, text, PROFILE_NEWS, &folded, &error), &error);
	assert_int_equal(query_required(&set, &cost, &query, costs), wanted_cost != UINT64_MAX);
	if (wanted_cost != UINT64_MAX)
		assert_int_equal(cost, wanted_cost);
	while (position_set_take(&set, &position))
		sprintf(given + strlen(given), "%zu ", position);
	assert_string_equal(given, wanted);
	query_clear(&query);
}

static void the_cheapest_positions_that_a_hit_needs_are_found(void **state)
{
	static const uint64_t costs[POSITION_SET_SIZE] = {50, 20, 30, 5, 7, 100};

	(void)state;
	assert_required("a b c", costs, "1 ", 20);
	assert_required("(a|b) c", costs, "2 ", 30);
	assert_required("(a|b)", costs, "0 1 ", 70);
	assert_required("a (b|c d|e f)", costs, "1 3 4 ", 32);
	assert_required("a (b|)", costs, "0 ", 50);
	assert_required("a []{0,2} d e", costs, "3 ", 5);
	assert_required("a (b|*)", costs, "0 ", 50);
	assert_required("(a|(b|c) d)", costs, "0 3 ", 55);
	assert_required("* []", costs, "", UINT64_MAX);
	assert_required("(a|*)", costs, "", UINT64_MAX);
}

static ww_status parse_some(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct query query;
	ww_status status = query_parse(&query, alloc, "Down (with|\"Up To\") ... pro*", PROFILE_NEWS, &bare, error);

	(void)context;
	query_clear(&query);
	return status;
}

static void failing_allocations_are_reported(void **state)
{
	(void)state;
	assert_true(every_allocation_fails(parse_some, NULL) >= 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_cut_and_folded_as_the_corpus_does_it),
		cmocka_unit_test(quotation_marks_and_the_option_keep_case),
		cmocka_unit_test(a_capital_i_is_folded_both_ways),
		cmocka_unit_test(words_are_brought_to_the_layer),
		cmocka_unit_test(lemmas_and_parts_of_speech_are_taken_as_they_are),
		cmocka_unit_test(a_language_without_stems_is_refused),
		cmocka_unit_test(wildcards_stay_inside_their_word),
		cmocka_unit_test(gaps_are_positions_for_any_word),
		cmocka_unit_test(brackets_may_nest),
		cmocka_unit_test(errors_show_the_place),
		cmocka_unit_test(columns_are_code_points_and_the_query_stays_on_one_line),
		cmocka_unit_test(long_queries_are_shown_around_the_place),
		cmocka_unit_test(limits_hold_on_both_sides),
		cmocka_unit_test(the_cheapest_positions_that_a_hit_needs_are_found),
		cmocka_unit_test(failing_allocations_are_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
