/*
 * Groups texts that are hard to group, at one size and at twice that, for a tool that counts the instructions of
 * hostile_variants from outside:
 *
 *     variants SIZE
 *
 * prints a line for each round: the bytes of all texts, how many texts there were, and the name, with tabs between. The
 * first round, without a name, is of one text of one word: it costs what reading the lists of words does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <watchword.h>

static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};

enum { TEXT_BYTES = 4096, WORD_BYTES = 8 };

/* Many texts in one row of bytes. */
struct texts {
	char *bytes;
	size_t size;
	ww_text *items;
	size_t count;
};

/* One text, of a unit again and again. */
struct repeated {
	const char *name;
	const char *head;
	const char *unit;
	const char *tail;
};

static const struct repeated repeated[] = {
	{"one word", "", "word ", ""},
	{"one word, and another at the end", "", "word ", "end"},
	{"an empty word", "", "the ", "gate"},
	{"a word without blanks", "", "a", ""},
	{"only marks", "", "! ", ""},
	{"words and marks", "", "a, ", ""},
	{"pairs of words and marks", "", "open gates! walk home, ", ""},
	{"lines", "", "open\n\n", ""},
	{"a tag of capitals", "#", "aB", ""},
	{"a tag of digits", "#", "a1", ""},
	{"tags", "", "#aB ", ""},
	{"masked letters", "", "f*", ""},
	{"masked words", "", "f*** ", ""},
	{"apostrophes", "", "a'", ""},
	{"short endings", "", "we'll", ""},
	{"words with not", "", "don't ", ""},
	{"hyphens", "", "a-", ""},
	{"articles before an Arabic word", "", "ال", "كتاب"},
	{"Arabic words", "", "الكتاب ", ""},
	{"ideographs", "", "打倒", ""},
	{"the first of several words that mean one", "", "long ", ""},
	{"several words that mean one", "", "es lebe ", ""},
	{"numbers as words", "", "4 2 ", ""},
	{"plurals", "", "gates ", ""},
	{"bytes that are no text", "", "\xff\xe6 a", ""},
};

/* Texts that differ in words that are made of their number: %s stands for one, at most four times. */
static const struct {
	const char *name;
	const char *form;
} varied[] = {
	{"one frame of the lists", "down with %s"},
	{"one frame", "make %s great again now"},
	{"two slots", "%s is for all of %s"},
	{"a double frame", "no %s, no %s"},
	{"one word and an empty one", "stand with the %s"},
	{"one word", "%s"},
	{"words of one head", "abcdefgh%s"},
	{"words of one head in a frame", "free abcdefgh%s"},
	{"names in a frame", "free %s %s"},
	{"parts", "open the gates, %s, and walk home"},
	{"parts at both ends", "%s open the gates %s"},
	{"many words", "%s a b c d e f g h %s i j k l %s"},
	{"runs of one beginning", "one two three four five six seven eight nine %s %s %s %s"},
	{"runs of one end", "%s %s %s %s one two three four five six seven eight nine"},
	{"tags", "#Save%sNow"},
	{"marks before a word", "!!!!!!!!!! %s"},
};

static void check(ww_status status, const ww_error *error)
{
	if (status == WW_OK)
		return;
	fprintf(stderr, "%s\n", error->message);
	exit(1);
}

static void put_word(char word[WORD_BYTES], size_t number)
{
	for (size_t i = 0; i < WORD_BYTES - 1; i++, number /= 26)
		word[i] = (char)('a' + number % 26);
	word[WORD_BYTES - 1] = 0;
}

static void add(struct texts *texts, const char *text)
{
	size_t size = strlen(text);

	memcpy(texts->bytes + texts->size, text, size);
	texts->items[texts->count++] = (ww_text){texts->bytes + texts->size, size};
	texts->size += size;
}

static void repeat(struct texts *texts, const struct repeated *recipe, size_t size)
{
	size_t unit = strlen(recipe->unit);

	add(texts, recipe->head);
	for (; texts->size < size; texts->size += unit)
		memcpy(texts->bytes + texts->size, recipe->unit, unit);
	add(texts, recipe->tail);
	texts->items[0] = (ww_text){texts->bytes, texts->size};
	texts->count = 1;
}

static void vary(struct texts *texts, const char *form, size_t size)
{
	for (size_t number = 1; texts->size < size; number++) {
		char text[TEXT_BYTES], words[4][WORD_BYTES];

		for (size_t i = 0; i < 4; i++)
			put_word(words[i], number * (2 * i + 1) * 7919);
		snprintf(text, sizeof text, form, words[0], words[1], words[2], words[3]);
		add(texts, text);
	}
}

/* Long texts of the same runs of words, none of which is enough like another. */
static void cross(struct texts *texts, size_t size)
{
	for (size_t number = 1; texts->size < size; number++) {
		char text[TEXT_BYTES];
		size_t length = 0;

		for (size_t i = 0; i < 240; i++) {
			char word[WORD_BYTES];

			put_word(word, i % 8 < 4 ? i % 16 : number * 7919 + i);
			length += (size_t)snprintf(text + length, sizeof text - length, "%s ", word);
		}
		add(texts, text);
	}
}

__attribute__((noinline)) void hostile_variants(ww_table **out, const struct texts *texts);

void hostile_variants(ww_table **out, const struct texts *texts)
{
	ww_error error;

	check(ww_cluster(out, texts->items, texts->count, NULL, &one_thread, &error), &error);
}

/* Groups the texts, and takes them away. */
static void group(struct texts *texts, const char *name)
{
	ww_table *table;

	hostile_variants(&table, texts);
	printf("%zu\t%zu\t%s\n", texts->size, texts->count, name);
	ww_table_free(table);
	texts->size = texts->count = 0;
}

int main(int count, char **arguments)
{
	struct texts texts = {0};
	size_t size;

	if (count != 2)
		return 2;
	size = strtoull(arguments[1], NULL, 10);
	texts.bytes = malloc(2 * size + TEXT_BYTES);
	texts.items = malloc((2 * size + TEXT_BYTES) * sizeof *texts.items);
	if (!texts.bytes || !texts.items)
		return 1;
	add(&texts, "word");
	group(&texts, "");
	for (size_t i = 0; i < sizeof repeated / sizeof *repeated; i++)
		for (size_t times = 1; times <= 2; times++) {
			repeat(&texts, &repeated[i], size * times);
			group(&texts, repeated[i].name);
		}
	for (size_t i = 0; i < sizeof varied / sizeof *varied; i++)
		for (size_t times = 1; times <= 2; times++) {
			vary(&texts, varied[i].form, size * times);
			group(&texts, varied[i].name);
		}
	for (size_t times = 1; times <= 2; times++) {
		cross(&texts, size * times);
		group(&texts, "long texts of the same runs");
	}
	free(texts.items);
	free(texts.bytes);
	return 0;
}
