#include "support/naive_spreading.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "stat/spread.h"
#include "support/dump.h"
#include "support/naive_ngrams.h"
#include "text/quotation_mark.h"

/* A word with the document it is in; place is its number in all of them. */
struct word {
	const struct plain_document *document;
	size_t number; /* of the document */
	size_t token;
};

struct row {
	const char *ngram;
	size_t n;
	size_t order;
	uint64_t count, documents, reprints, days;
	int64_t first, last;
	bool dated;
	struct spread_evidence evidence;
	double score;
};

struct twin {
	const struct plain_corpus *plain;
	const ww_spreading_options *options;
	struct naive_ngrams ngrams;
	struct word *words;
	size_t word_count;
	char **sources; /* different ones */
	size_t source_count;
	struct row *rows;
	size_t row_count;
};

static void list_words(struct twin *twin)
{
	twin->words = calloc(twin->ngrams.words + 1, sizeof *twin->words);
	assert_non_null(twin->words);
	for (size_t d = 0; d < twin->plain->count; d++)
		for (size_t t = 0; t < twin->plain->documents[d].count; t++)
			if (twin->plain->documents[d].tokens[t].word)
				twin->words[twin->word_count++] = (struct word){&twin->plain->documents[d], d, t};
	assert_int_equal(twin->word_count, twin->ngrams.words);
}

static size_t source_of(const struct twin *twin, const char *source)
{
	size_t at = 0;

	while (at < twin->source_count && strcmp(twin->sources[at], source) != 0)
		at++;
	return at;
}

static void list_sources(struct twin *twin)
{
	twin->sources = calloc(twin->plain->count + 1, sizeof *twin->sources);
	assert_non_null(twin->sources);
	for (size_t d = 0; d < twin->plain->count; d++) {
		char *source = twin->plain->documents[d].source;

		if (source && source_of(twin, source) == twin->source_count)
			twin->sources[twin->source_count++] = source;
	}
}

/* The term of the word that is `by` places from a word of the same document; NULL: there is none. */
static const char *neighbour(const struct twin *twin, uint64_t place, int64_t by)
{
	int64_t at = (int64_t)place + by;

	if (at < 0 || at >= (int64_t)twin->word_count || twin->words[at].number != twin->words[place].number)
		return NULL;
	return twin->words[at].document->tokens[twin->words[at].token].term;
}

static uint64_t sentence_of(const struct twin *twin, uint64_t place)
{
	return twin->words[place].document->tokens[twin->words[place].token].sentence;
}

static bool same(const char *left, const char *right)
{
	return left && right ? strcmp(left, right) == 0 : left == right;
}

/* Whether all occurrences have one word beside them, in their sentence; by: -1 or n. */
static bool goes_on(const struct twin *twin, size_t first, size_t end, int64_t by)
{
	const struct naive_occurrence *items = twin->ngrams.items;
	const char *word = neighbour(twin, items[first].place, by);

	for (size_t i = first; i < end; i++) {
		if (!neighbour(twin, items[i].place, by) || !same(neighbour(twin, items[i].place, by), word) ||
		    sentence_of(twin, items[i].place) != sentence_of(twin, (uint64_t)((int64_t)items[i].place + by)))
			return false;
	}
	return true;
}

static bool same_surroundings(const struct twin *twin, const struct naive_occurrence *left,
                              const struct naive_occurrence *right)
{
	int64_t n = (int64_t)left->n;
	const int64_t around[] = {-2, -1, n, n + 1};

	for (size_t i = 0; i < 4; i++) {
		if (!same(neighbour(twin, left->place, around[i]), neighbour(twin, right->place, around[i])))
			return false;
	}
	return true;
}

static int64_t date_order(const struct plain_document *document)
{
	return document->month ? document->day : INT64_MAX;
}

static bool is_before(const struct twin *twin, size_t left, size_t right)
{
	int64_t a = date_order(&twin->plain->documents[left]), b = date_order(&twin->plain->documents[right]);

	return a != b ? a < b : left < right;
}

/* No earlier document has the n-gram in these surroundings. */
static bool is_original(const struct twin *twin, size_t first, size_t end, size_t index)
{
	const struct naive_occurrence *items = twin->ngrams.items;

	for (size_t i = first; i < end; i++)
		if (is_before(twin, items[i].document, items[index].document) &&
		    same_surroundings(twin, &items[i], &items[index]))
			return false;
	return true;
}

static bool is_quote(const struct plain_token *token)
{
	return !token->word && text_is_quotation_mark(token->text, strlen(token->text));
}

static bool is_quoted(const struct twin *twin, const struct naive_occurrence *occurrence)
{
	const struct word *first = &twin->words[occurrence->place], *last = first + occurrence->n - 1;
	const struct plain_token *tokens = first->document->tokens;
	bool closed = false;

	if (first->token == 0 || !is_quote(&tokens[first->token - 1]) ||
	    tokens[first->token - 1].end != tokens[first->token].start)
		return false;
	for (size_t t = last->token + 1; t < first->document->count && !tokens[t].word; t++) {
		if (tokens[t].start != tokens[t - 1].end)
			break;
		closed |= is_quote(&tokens[t]);
	}
	return closed;
}

/* What is known of a document while a row is measured. */
enum { HAS = 1, COUNTS = 2, QUOTED = 4 };

static void mark_documents(uint8_t *marks, const struct twin *twin, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		const struct naive_occurrence *occurrence = &twin->ngrams.items[i];

		marks[occurrence->document] |= HAS;
		if (is_original(twin, first, end, i))
			marks[occurrence->document] |= is_quoted(twin, occurrence) ? COUNTS | QUOTED : COUNTS;
	}
}

static uint64_t count_marks(const struct twin *twin, const uint8_t *marks, uint8_t mark)
{
	uint64_t count = 0;

	for (size_t d = 0; d < twin->plain->count; d++)
		count += (marks[d] & mark) != 0;
	return count;
}

static uint64_t count_sources(const struct twin *twin, const uint8_t *marks, uint8_t mark)
{
	uint64_t count = 0;

	for (size_t s = 0; s < twin->source_count; s++) {
		bool met = false;

		for (size_t d = 0; d < twin->plain->count; d++) {
			const char *source = twin->plain->documents[d].source;

			met |= source && (marks[d] & mark) && source_of(twin, source) == s;
		}
		count += met;
	}
	return count;
}

static void measure_days(struct row *row, const struct twin *twin, const uint8_t *marks)
{
	for (size_t d = 0; d < twin->plain->count; d++) {
		const struct plain_document *document = &twin->plain->documents[d];
		bool met = false;

		if (!(marks[d] & COUNTS) || !document->month)
			continue;
		for (size_t e = 0; e < d; e++)
			met |= (marks[e] & COUNTS) && twin->plain->documents[e].month &&
			       twin->plain->documents[e].day == document->day;
		row->days += !met;
		row->first = row->dated && row->first < document->day ? row->first : document->day;
		row->last = row->dated && row->last > document->day ? row->last : document->day;
		row->dated = true;
	}
}

static int compare_days(const void *left, const void *right)
{
	int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

	return (a > b) - (a < b);
}

/* Days that the middle half of the documents with a mark, or of all, lies in. */
static uint64_t half_days(const struct twin *twin, const uint8_t *marks)
{
	int64_t *days = calloc(twin->plain->count + 1, sizeof *days);
	size_t count = 0, cut;
	uint64_t half = 0;

	assert_non_null(days);
	for (size_t d = 0; d < twin->plain->count; d++)
		if ((!marks || (marks[d] & COUNTS)) && twin->plain->documents[d].month)
			days[count++] = twin->plain->documents[d].day;
	qsort(days, count, sizeof *days, compare_days);
	cut = count ? (count - 1) / 4 : 0;
	if (count)
		half = (uint64_t)(days[count - 1 - cut] - days[cut] + 1);
	free(days);
	return half;
}

static uint64_t occurrences_of(const struct twin *twin, const char *term)
{
	uint64_t count = 0;

	for (size_t i = 0; i < twin->word_count; i++)
		count += strcmp(twin->words[i].document->tokens[twin->words[i].token].term, term) == 0;
	return count;
}

static double log_shares(const struct twin *twin, const struct naive_occurrence *occurrence)
{
	double sum = 0;

	for (size_t i = 0; i < occurrence->n; i++)
		sum += log((double)occurrences_of(twin, neighbour(twin, occurrence->place, (int64_t)i)) /
		           (double)twin->word_count);
	return sum;
}

static double expected_sources(const struct twin *twin, uint64_t documents)
{
	struct part_class *classes = calloc(twin->source_count + 1, sizeof *classes);
	double expected;

	assert_non_null(classes);
	for (size_t s = 0; s < twin->source_count; s++) {
		classes[s].count = 1;
		for (size_t d = 0; d < twin->plain->count; d++)
			classes[s].size += same(twin->plain->documents[d].source, twin->sources[s]);
	}
	expected = expected_parts(classes, twin->source_count, twin->plain->count, documents);
	free(classes);
	return expected;
}

static struct row measure(const struct twin *twin, size_t first, size_t end)
{
	const struct naive_occurrence *occurrence = &twin->ngrams.items[first];
	uint8_t *marks = calloc(twin->plain->count + 1, 1);
	struct row row = {.ngram = occurrence->ngram, .n = occurrence->n, .order = first, .count = end - first};

	assert_non_null(marks);
	mark_documents(marks, twin, first, end);
	row.documents = count_marks(twin, marks, COUNTS);
	row.reprints = count_marks(twin, marks, HAS) - row.documents;
	measure_days(&row, twin, marks);
	row.evidence = (struct spread_evidence){
		.documents = row.documents,
		.sources = count_sources(twin, marks, COUNTS),
		.quoted = count_marks(twin, marks, QUOTED),
		.quoted_sources = count_sources(twin, marks, QUOTED),
		.log_expected = log_expected_occurrences(log_shares(twin, occurrence), twin->word_count),
		.expected_sources = expected_sources(twin, row.documents),
		.half_days = half_days(twin, marks),
		.words = (uint32_t)occurrence->n};
	free(marks);
	return row;
}

static bool is_wanted(const struct twin *twin, const struct row *row)
{
	const ww_spreading_options *options = twin->options;
	uint64_t sources = twin->source_count < 2 ? twin->source_count : 2;

	return row->count >= options->min_count &&
	       row->documents >= (options->min_documents ? options->min_documents : 5) &&
	       row->evidence.sources >= (options->min_sources ? options->min_sources : sources);
}

static int compare(const void *left, const void *right)
{
	const struct row *a = left, *b = right;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

/* Of all n-grams. */
static double quoted_share(const struct twin *twin)
{
	size_t quoted = 0;

	for (size_t i = 0; i < twin->ngrams.count; i++)
		quoted += is_quoted(twin, &twin->ngrams.items[i]);
	return twin->ngrams.count ? (double)quoted / (double)twin->ngrams.count : 0;
}

static void find_rows(struct twin *twin)
{
	const struct spread_view view = {quoted_share(twin), half_days(twin, NULL)};

	twin->rows = calloc(twin->ngrams.count + 1, sizeof *twin->rows);
	assert_non_null(twin->rows);
	for (size_t first = 0, end; first < twin->ngrams.count; first = end) {
		struct row row;

		end = naive_ngrams_end(&twin->ngrams, first);
		if (goes_on(twin, first, end, -1) || goes_on(twin, first, end, (int64_t)twin->ngrams.items[first].n))
			continue;
		row = measure(twin, first, end);
		if (!is_wanted(twin, &row))
			continue;
		row.score = spread_score(&row.evidence, &view);
		twin->rows[twin->row_count++] = row;
	}
	qsort(twin->rows, twin->row_count, sizeof *twin->rows, compare);
}

static void print_row(FILE *out, const struct row *row)
{
	fprintf(out, "%s|%zu|%llu|%llu|%llu|%llu|", row->ngram, row->n, (unsigned long long)row->count,
	        (unsigned long long)row->documents, (unsigned long long)row->evidence.sources,
	        (unsigned long long)row->days);
	if (row->dated)
		fprintf(out, "%lld|%lld|%llu|", (long long)row->first, (long long)row->last,
		        (unsigned long long)row->evidence.half_days);
	else
		fprintf(out, "-|-|-|");
	fprintf(out, "%llu|%llu|%llu|%.6f|%.6f|%.6f|\n", (unsigned long long)row->reprints,
	        (unsigned long long)row->evidence.quoted, (unsigned long long)row->evidence.quoted_sources,
	        spread_log_ratio(&row->evidence), row->evidence.expected_sources, row->score);
}

char *naive_spreading(uint64_t *total, const struct plain_corpus *plain, const ww_spreading_options *options)
{
	uint32_t from = options->from ? options->from : 3, to = options->to ? options->to : from > 8 ? from : 8;
	struct twin twin = {.plain = plain, .options = options};
	struct lines lines;

	twin.ngrams = naive_ngrams_of(plain, from, to, NULL, false);
	list_words(&twin);
	list_sources(&twin);
	find_rows(&twin);
	lines_begin(&lines);
	fputs("ngram|n|count|documents|sources|days|first|last|half_days|reprints|quoted|quoted_sources|log_ratio|"
	      "expected_sources|score|\n",
	      lines.out);
	for (size_t i = 0; i < twin.row_count && (options->limit == 0 || i < options->limit); i++)
		print_row(lines.out, &twin.rows[i]);
	fclose(lines.out);
	*total = twin.row_count;
	naive_ngrams_free(&twin.ngrams);
	free(twin.words);
	free(twin.sources);
	free(twin.rows);
	return lines.text;
}
