/* From a text to the slogans in it. */
#include "speech/slogan_spans.h"

#include <string.h>

#include "corpus/token_cursor.h"
#include "support/check.h"
#include "support/corpus_of.h"

struct split {
	struct vec spans;
	struct word_book *book;
	struct shapes *shapes;
	struct sheet *sheet;
	struct token_cursor *cursor;
	struct slogan_scene scene;
};

static struct split split_text(void **state, const char *language, const char *text)
{
	const ww_alloc *alloc = alloc_or_default(NULL);
	struct test_text document = {.lang = language, .text = text};
	ww_corpus *corpus = corpus_of(state, &document, 1);
	struct split out = {.spans = vec_of(alloc, sizeof(struct slogan_span)), .scene = slogan_scene_of(alloc)};
	const struct lexicon *lexicon;
	struct token_run run;
	ww_error error;
	bool more;

	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, 0), &error), &error);
	assert_ok(word_book_new(&out.book, alloc, &error), &error);
	assert_ok(shapes_new(&out.shapes, lexicon, out.book, alloc, &error), &error);
	assert_ok(slogan_sheet_new(&out.sheet, out.book, language, alloc, &error), &error);
	assert_ok(token_cursor_open(&out.cursor, corpus, 0, 1, &error), &error);
	assert_ok(token_cursor_document(&run, &more, out.cursor, &error), &error);
	assert_ok(slogan_scene_read(&out.scene, out.sheet, out.shapes, run.types, run.count, &error), &error);
	assert_ok(slogan_spans_split(&out.spans, &out.scene, (struct stretch){0, out.scene.passage.count}, &error), &error);
	return out;
}

static void split_free(struct split *split)
{
	token_cursor_close(split->cursor);
	slogan_scene_clear(&split->scene);
	sheet_free(split->sheet);
	shapes_free(split->shapes);
	word_book_free(split->book);
	vec_clear(&split->spans);
}

/* Appends the words of a stretch, one blank between. */
static void show(char *out, const struct split *split, struct stretch stretch)
{
	for (size_t word = stretch.first; word < stretch.end; word++) {
		if (word > stretch.first)
			strcat(out, " ");
		strncat(out, scene_text(&split->scene, word).data, scene_text(&split->scene, word).size);
	}
}

/* Asserts that these are the slogans of a text, " | " between them, glosses behind them in brackets. */
static void check_split(void **state, const char *language, const char *text, const char *wanted)
{
	struct split split = split_text(state, language, text);
	char shown[1024] = "";

	for (size_t i = 0; i < split.spans.count; i++) {
		const struct slogan_span *span = vec_at(&split.spans, i);

		strcat(shown, i ? " | " : "");
		show(shown, &split, span->text);
		if (span->gloss.end) {
			strcat(shown, " [");
			show(shown, &split, span->gloss);
			strcat(shown, "]");
		}
	}
	split_free(&split);
	assert_string_equal(shown, wanted);
}

static void marks_at_the_edges_are_taken_off(void **state)
{
	check_split(state, "en", "Open the gate!", "Open the gate");
	check_split(state, "en", "\xe2\x80\xa6 and open it, ...", "and open it");
	check_split(state, "es",
	            "\xc2\xa1"
	            "Basta!",
	            "Basta");
	check_split(state, "en", "...", "");
	check_split(state, "en", "", "");
}

static void a_bracket_at_the_end_is_a_gloss_and_inside_it_is_text(void **state)
{
	check_split(state, "en", "Away with Pell [the mayor]", "Away with Pell [the mayor]");
	check_split(state, "en", "Neither mill nor [Old] Mayor", "Neither mill nor [ Old ] Mayor");
	check_split(state, "en", "[the mayor]", "the mayor");
	check_split(state, "en", "Stay ] here", "Stay ] here");
}

static void sentences_that_stand_alone_are_split(void **state)
{
	check_split(state, "en", "The river is not yours. We will stay with it.",
	            "The river is not yours | We will stay with it");
	check_split(state, "en", "Hands. Boots. Bread.", "Hands . Boots . Bread");
	check_split(state, "en", "No mill, no peace! No dam, no deal!", "No mill , no peace ! No dam , no deal");
	check_split(state, "en", "Whose river? It is our river.", "Whose river ? It is our river");
	check_split(state, "en", "Olga! Olga! Olga!", "Olga ! Olga ! Olga");
	check_split(state, "es",
	            "\xc2\xa1"
	            "Fuera Pell! \xc2\xa1Viva el puerto!",
	            "Fuera Pell | Viva el puerto");
}

static void parts_between_commas_are_split_when_each_begins_like_a_slogan(void **state)
{
	check_split(state, "en", "Down with Pell, down with Orr, long live the port",
	            "Down with Pell | down with Orr | long live the port");
	check_split(state, "en", "Open the mill, open the port, long live the port",
	            "Open the mill | open the port | long live the port");
	check_split(state, "en", "Down with Pell, he sold us the rain", "Down with Pell , he sold us the rain");
	check_split(state, "en", "Open the mill, open the port", "Open the mill , open the port");
	check_split(state, "en", "Down with Pell [the mayor, a miller], long live the port",
	            "Down with Pell [the mayor , a miller] | long live the port");
}

static void a_hashtag_at_the_end_is_split_off(void **state)
{
	check_split(state, "en", "Save the ferry. #FerryNow", "Save the ferry | #FerryNow");
	check_split(state, "en", "#FerryNow", "#FerryNow");
	check_split(state, "en", "We say #FerryNow", "We say #FerryNow");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(marks_at_the_edges_are_taken_off, corpus_release),
		cmocka_unit_test_teardown(a_bracket_at_the_end_is_a_gloss_and_inside_it_is_text, corpus_release),
		cmocka_unit_test_teardown(sentences_that_stand_alone_are_split, corpus_release),
		cmocka_unit_test_teardown(parts_between_commas_are_split_when_each_begins_like_a_slogan, corpus_release),
		cmocka_unit_test_teardown(a_hashtag_at_the_end_is_split_off, corpus_release),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
