/* Tables of variants against rows gone through again for every cell: counts, times, speakers, names and order. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "support/naive_mentions.h"
#include "support/said.h"
#include "text/ascii.h"

enum { ROWS = 300, TEXTS = 40, TEXT_BYTES = 96, ROUNDS = 12 };

/* Random rows of few texts. */
struct rows {
	char texts[TEXTS][TEXT_BYTES];
	struct said items[ROWS];
	uint32_t min_words;
	bool of_speakers; /* quotations; else mentions of slogans */
};

static struct rows rows;

static void make_text(char *text, struct sequence *sequence)
{
	static const char *const words[] = {"open",  "the", "gates", "river", "Harrow", "Ana",
	                                    "never", "sea", "walk",  "walks", "to",     "free"};
	static const char *const joins[] = {" ", " ", " ", ", ", "! "};
	size_t count = 1 + sequence_below(sequence, 5);

	strcpy(text, sequence_below(sequence, 10) ? "" : "#");
	for (size_t i = 0; i < count; i++) {
		strcat(text, i ? joins[sequence_below(sequence, sizeof joins / sizeof joins[0])] : "");
		strcat(text, words[sequence_below(sequence, sizeof words / sizeof words[0])]);
	}
	strcat(text, sequence_below(sequence, 6) ? "" : "!");
}

static const char *choose(const char *const *items, size_t count, struct sequence *sequence)
{
	return items[sequence_below(sequence, count)];
}

static void make_rows(struct sequence *sequence)
{
	static const char *const documents[] = {"a", "b", "c", "d", "e", "f", "g", "h"};
	static const char *const sources[] = {NULL, "Post", "Wire", "Tideline"};
	static const char *const speakers[] = {NULL, NULL, "ana morrow", "tom ardle"};

	for (size_t i = 0; i < TEXTS; i++)
		make_text(rows.texts[i], sequence);
	for (size_t i = 0; i < ROWS; i++)
		rows.items[i] =
			(struct said){.text = rows.texts[sequence_below(sequence, TEXTS)],
			              .document = choose(documents, 8, sequence),
			              .source = choose(sources, 4, sequence),
			              .date = sequence_below(sequence, 3) ? 20000 + (int)sequence_below(sequence, 9) : SAID_NO_DATE,
			              .speaker = choose(speakers, 4, sequence)};
}

/* The letters of a text in small letters, and in place of all between them, or of none, one blank. */
static void spell(char *out, const char *text, bool blanks)
{
	size_t size = 0;

	for (; *text; text++) {
		if (ascii_is_letter((uint8_t)*text))
			out[size++] = (char)(*text | 0x20);
		else if (blanks && size && out[size - 1] != ' ')
			out[size++] = ' ';
	}
	out[size - (size && out[size - 1] == ' ')] = 0;
}

static bool has_same_words(const char *a, const char *b)
{
	char left[TEXT_BYTES], right[TEXT_BYTES];

	spell(left, a, true);
	spell(right, b, true);
	return strcmp(left, right) == 0;
}

static bool has_same_letters(const char *a, const char *b)
{
	char left[TEXT_BYTES], right[TEXT_BYTES];

	spell(left, a, false);
	spell(right, b, false);
	return strcmp(left, right) == 0;
}

static bool counts(size_t row)
{
	char words[TEXT_BYTES];
	uint32_t count = 1;

	spell(words, rows.items[row].text, true);
	for (const char *at = words; *at; at++)
		count += *at == ' ';
	return count >= rows.min_words;
}

/* The speaker of a row, or the first of those that said its words before; "" for none. */
static const char *speaker_of(size_t row)
{
	const struct said *said = &rows.items[row];

	if (!rows.of_speakers)
		return "";
	for (size_t i = 0; !said->speaker && i < row; i++)
		if (rows.items[i].speaker && counts(i) && has_same_words(rows.items[i].text, said->text))
			return rows.items[i].speaker;
	return said->speaker ? said->speaker : "";
}

static ww_text text_of(const char *text)
{
	return text ? (ww_text){text, strlen(text)} : (ww_text){0};
}

/* The row of the table that a row of what was said is counted in. */
static uint64_t counted_in(const ww_table *table, size_t row)
{
	for (uint64_t i = 0; i < ww_table_rows(table); i++)
		if (same_text(cell_text(table, "variant", i), text_of(rows.items[row].text)) &&
		    (!rows.of_speakers || same_text(cell_text(table, "speaker_id", i), text_of(speaker_of(row)))))
			return i;
	fail_msg("%s is not there", rows.items[row].text);
	return 0;
}

/* The name of the column that differs between the tables. */
static const char *column(const char *of_slogans, const char *of_quotations)
{
	return rows.of_speakers ? of_quotations : of_slogans;
}

static bool is_same_slogan(const ww_table *table, uint64_t a, uint64_t b)
{
	const char *id = column("slogan_id", "quotation_id");

	return same_text(cell_text(table, id, a), cell_text(table, id, b)) &&
	       (!rows.of_speakers || same_text(cell_text(table, "speaker_id", a), cell_text(table, "speaker_id", b)));
}

static bool is_new(const char *const *seen, size_t count, const char *item)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(seen[i], item) == 0)
			return false;
	return true;
}

/* What rows were counted in a row of the table adds up to. */
static void check_counts(const ww_table *table, uint64_t number, const uint64_t *row_of)
{
	const char *documents[ROWS], *sources[ROWS];
	size_t count = 0, document_count = 0, source_count = 0;
	int first = INT32_MAX, last = INT32_MIN;

	for (size_t i = 0; i < ROWS; i++) {
		const struct said *said = &rows.items[i];

		if (row_of[i] != number)
			continue;
		count++;
		if (is_new(documents, document_count, said->document))
			documents[document_count++] = said->document;
		if (said->source && is_new(sources, source_count, said->source))
			sources[source_count++] = said->source;
		if (said->date != SAID_NO_DATE) {
			first = said->date < first ? said->date : first;
			last = said->date > last ? said->date : last;
		}
	}
	assert_true(count > 0);
	assert_int_equal(cell_integer(table, "count", number), count);
	assert_int_equal(cell_integer(table, "documents", number), document_count);
	assert_int_equal(cell_integer(table, "sources", number), source_count);
	assert_int_equal(cell_is_null(table, "first", number), last == INT32_MIN);
	assert_int_equal(cell_is_null(table, "last", number), last == INT32_MIN);
	if (last != INT32_MIN) {
		assert_int_equal(cell_integer(table, "first", number), first);
		assert_int_equal(cell_integer(table, "last", number), last);
	}
}

/* How often the letters of a text were written in its slogan. */
static size_t spelled(const ww_table *table, size_t row, const uint64_t *row_of)
{
	size_t count = 0;

	for (size_t i = 0; i < ROWS; i++)
		count += counts(i) && is_same_slogan(table, row_of[i], row_of[row]) &&
		         has_same_letters(rows.items[i].text, rows.items[row].text);
	return count;
}

static bool is_better_name(const ww_table *table, size_t a, size_t b, const uint64_t *row_of)
{
	size_t of_a = spelled(table, a, row_of), of_b = spelled(table, b, row_of);
	bool a_is_tag = rows.items[a].text[0] == '#', b_is_tag = rows.items[b].text[0] == '#';

	if (of_a != of_b)
		return of_a > of_b;
	if (a_is_tag != b_is_tag)
		return b_is_tag;
	return cell_integer(table, "count", row_of[a]) > cell_integer(table, "count", row_of[b]);
}

static bool is_earlier(const struct said *a, const struct said *b)
{
	if (a->date == SAID_NO_DATE || b->date == SAID_NO_DATE)
		return a->date != SAID_NO_DATE && b->date == SAID_NO_DATE;
	return a->date < b->date;
}

/* The name of the slogan of a row of the table, its id, and who had it first. */
static void check_slogan(const ww_table *table, uint64_t number, const uint64_t *row_of)
{
	size_t named = ROWS, founder = ROWS, first = ROWS;
	ww_text id = cell_text(table, column("slogan_id", "quotation_id"), number);

	for (size_t i = 0; i < ROWS; i++) {
		if (!counts(i) || !is_same_slogan(table, row_of[i], number))
			continue;
		founder = founder == ROWS ? i : founder;
		named = named == ROWS || is_better_name(table, i, named, row_of) ? i : named;
		first = first == ROWS || is_earlier(&rows.items[i], &rows.items[first]) ? i : first;
	}
	assert_true(same_text(cell_text(table, column("slogan", "quotation"), number), text_of(rows.items[named].text)));
	assert_int_equal(id.size, strlen(rows.items[founder].text));
	for (size_t i = 0; i < id.size; i++)
		assert_int_equal(id.data[i] | 0x20, rows.items[founder].text[i] | 0x20);
	if (rows.of_speakers)
		assert_true(same_text(cell_text(table, "first_source", number), text_of(rows.items[first].source)));
}

static int64_t mentions_of_slogan(const ww_table *table, uint64_t number)
{
	int64_t count = 0;

	for (uint64_t i = 0; i < ww_table_rows(table); i++)
		count += is_same_slogan(table, i, number) ? cell_integer(table, "count", i) : 0;
	return count;
}

static int compare_cells(const ww_table *table, const char *name, uint64_t a, uint64_t b)
{
	ww_text left = cell_text(table, name, a), right = cell_text(table, name, b);
	size_t shorter = left.size < right.size ? left.size : right.size;
	int order = memcmp(left.data, right.data, shorter);

	return order ? order : left.size < right.size ? -1 : left.size > right.size;
}

/* A row stands before the next; slogans of one id, of different speakers, in the order in which they came. */
static void check_order(const ww_table *table, uint64_t a)
{
	uint64_t b = a + 1;
	int64_t all_a = mentions_of_slogan(table, a), all_b = mentions_of_slogan(table, b);
	int64_t of_a = cell_integer(table, "count", a), of_b = cell_integer(table, "count", b);

	assert_true(all_a >= all_b);
	if (!is_same_slogan(table, a, b)) {
		assert_true(all_a > all_b || compare_cells(table, column("slogan_id", "quotation_id"), a, b) <= 0);
		/* All of a slogan stand together. */
		for (uint64_t i = 0; i < a; i++)
			assert_false(is_same_slogan(table, i, b));
		return;
	}
	assert_true(of_a >= of_b);
	assert_true(of_a > of_b || compare_cells(table, "variant", a, b) < 0);
}

static void check_table(const ww_table *table)
{
	uint64_t row_of[ROWS];

	for (size_t i = 0; i < ROWS; i++)
		row_of[i] = counts(i) ? counted_in(table, i) : UINT64_MAX;
	for (uint64_t i = 0; i < ww_table_rows(table); i++) {
		check_counts(table, i, row_of);
		check_slogan(table, i, row_of);
		if (i + 1 < ww_table_rows(table))
			check_order(table, i);
	}
}

static void ask(ww_table **out, const ww_table *said)
{
	const ww_quotation_variant_options options = {.size = sizeof options, .min_words = rows.min_words};
	ww_error error;

	if (rows.of_speakers)
		assert_ok(ww_quotation_variants(out, said, &options, NULL, &error), &error);
	else
		assert_ok(ww_slogan_variants(out, said, NULL, &error), &error);
}

static void check_random_rows(bool of_speakers)
{
	struct sequence sequence = {of_speakers};
	ww_table *said, *table;
	ww_error error;

	rows.of_speakers = of_speakers;
	for (unsigned round = 0; round < ROUNDS; round++) {
		rows.min_words = of_speakers ? 1 + (uint32_t)sequence_below(&sequence, 4) : 1;
		make_rows(&sequence);
		assert_ok(said_table(&said, rows.items, ROWS, &alloc_default, &error), &error);
		ask(&table, said);
		check_table(table);
		ww_table_free(table);
		ww_table_free(said);
	}
}

static void slogans_agree(void **state)
{
	(void)state;
	check_random_rows(false);
}

static void quotations_agree(void **state)
{
	(void)state;
	check_random_rows(true);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(slogans_agree),
		cmocka_unit_test(quotations_agree),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
