/*
 * Looks for slogans that are hard to look for in texts that are hard to look through, at one size and at twice that,
 * for a tool that counts the instructions of hostile_occurrences from outside:
 *
 *     occurrences FOLDER SIZE
 *
 * prints a line for each text and size: the size, the mentions, the places that were found, and the name, with tabs
 * between. A text begins with the mentions of its slogans, which take about as much as what follows.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <watchword.h>

static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};

/* A text that is written piece by piece. */
struct text {
	char *bytes;
	size_t size;
};

static void put(struct text *text, const char *piece, size_t times)
{
	size_t size = strlen(piece);

	for (size_t i = 0; i < times; i++, text->size += size)
		memcpy(text->bytes + text->size, piece, size);
}

static void chant(struct text *text, const char *unit, size_t times, const char *end)
{
	put(text, "They chanted \"", 1);
	put(text, unit, times);
	put(text, end, 1);
	put(text, "!\" for hours.\n\n", 1);
}

/* What is taken for a slogan has no more words. */
enum { LONGEST = 12 };

/* Each slogan is all of the one before, and a word more. */
static void nested(struct text *text, size_t size)
{
	for (size_t times = 1; text->size < size / 2; times = times % LONGEST + 1)
		chant(text, "go ", times, "go");
	put(text, "go ", (size - text->size) / 3);
}

/* Slogans whose last word never comes. */
static void unfinished(struct text *text, size_t size)
{
	for (size_t times = 1; text->size < size / 2; times = times % LONGEST + 1)
		chant(text, "go ", times, "home");
	put(text, "go ", (size - text->size) / 3);
}

/* Many that overlap one another. */
static void overlapping(struct text *text, size_t size)
{
	static const char *const words[] = {"bread ", "peace ", "land ", "work "};

	for (size_t i = 0; text->size < size / 2; i++) {
		char slogan[64];

		snprintf(slogan, sizeof slogan, "%s%s%s", words[i % 4], words[i / 4 % 4], words[i / 16 % 4]);
		chant(text, slogan, 1, words[i / 64 % 4]);
	}
	for (size_t i = 0; text->size + 8 < size; i++)
		put(text, words[i * 7 / 3 % 4], 1);
}

/* All different. */
static void different(struct text *text, size_t size)
{
	for (size_t i = 0; text->size < size / 2; i++) {
		char slogan[64];

		snprintf(slogan, sizeof slogan, "up with w%zu ", i);
		chant(text, slogan, 1, "now");
	}
	put(text, "up with now ", (size - text->size) / 12);
}

/* Marks without end. */
static void quoted(struct text *text, size_t size)
{
	chant(text, "go ", 1, "home");
	put(text, "«go home»» ", (size - text->size) / 14);
}

static const struct {
	const char *name;
	void (*make)(struct text *text, size_t size);
} recipes[] = {
	{"nested", nested},       {"unfinished", unfinished}, {"overlapping", overlapping},
	{"different", different}, {"quoted", quoted},
};

static void check(ww_status status, const ww_error *error)
{
	if (status == WW_OK)
		return;
	fprintf(stderr, "%s\n", error->message);
	exit(1);
}

static void build(const char *path, const struct text *text)
{
	ww_writer_options options = {.size = sizeof options, .threads = 1};
	ww_input input = {.size = sizeof input, .id = {"1", 1}, .text = {text->bytes, text->size}};
	ww_writer *writer;
	ww_error error;

	check(ww_writer_open(&writer, path, &options, &error), &error);
	check(ww_writer_add(writer, &input, &error), &error);
	check(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
}

__attribute__((noinline)) void hostile_occurrences(ww_table **out, const ww_corpus *corpus, const ww_table *mentions);

void hostile_occurrences(ww_table **out, const ww_corpus *corpus, const ww_table *mentions)
{
	ww_error error;

	check(ww_slogan_occurrences(out, corpus, mentions, NULL, &one_thread, &error), &error);
}

/* What the vocabulary takes is not counted. */
static void look(const char *path, const char *name, size_t size)
{
	ww_terms_options bare = {.size = sizeof bare, .layer = "bare"};
	ww_table *mentions, *found, *terms;
	ww_corpus *corpus;
	ww_error error;

	check(ww_corpus_open(&corpus, path, NULL, &error), &error);
	check(ww_terms(&terms, corpus, &bare, &one_thread, &error), &error);
	check(ww_slogans(&mentions, corpus, NULL, &one_thread, &error), &error);
	hostile_occurrences(&found, corpus, mentions);
	printf("%zu\t%llu\t%llu\t%s\n", size, (unsigned long long)ww_table_rows(mentions),
	       (unsigned long long)ww_table_rows(found), name);
	ww_table_free(terms);
	ww_table_free(mentions);
	ww_table_free(found);
	ww_corpus_close(corpus);
}

int main(int count, char **arguments)
{
	size_t size;
	struct text text;

	if (count != 3)
		return 2;
	size = strtoull(arguments[2], NULL, 10);
	text.bytes = malloc(4 * size + 1024);
	if (!text.bytes)
		return 1;
	for (size_t i = 0; i < sizeof recipes / sizeof *recipes; i++)
		for (size_t times = 1; times <= 2; times++) {
			char path[512];

			text.size = 0;
			recipes[i].make(&text, size * times);
			snprintf(path, sizeof path, "%s/%zu.ww", arguments[1], 2 * i + times);
			build(path, &text);
			look(path, recipes[i].name, text.size);
		}
	free(text.bytes);
	return 0;
}
