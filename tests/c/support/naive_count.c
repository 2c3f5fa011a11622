#include "support/naive_count.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support/dump.h"

/* The longest n-gram, gaps included. */
enum { FIELDS_MAX = 64 };

struct occurrence {
	const int32_t *terms;
	size_t length;
	const char *group; /* NULL: none */
	size_t document;
};

struct naive_row {
	const int32_t *terms;
	size_t length;
	const char *group;
	uint64_t count;
	uint64_t documents;
	uint64_t documents_of_all; /* in any group */
};

/* An n-gram: occurrences first to end - 1. */
struct ngram {
	const int32_t *terms;
	size_t length;
	size_t first;
	size_t end;
	bool open; /* one that is longer has the same count */
};

struct naive {
	const struct plain_corpus *plain;
	const struct naive_question *question;
	struct naive_sequences sequences;
	struct occurrence *occurrences;
	size_t count, capacity;
	struct ngram *ngrams;
	size_t ngram_count;
	struct naive_row *rows;
	size_t row_count;
};

static const char *group_of(const struct naive *naive, size_t document)
{
	const struct plain_document *plain = &naive->plain->documents[document];

	if (!naive->question->by)
		return "";
	return strcmp(naive->question->by, "month") == 0 ? plain->month : plain->source;
}

static int compare_groups(const char *left, const char *right)
{
	if (!left || !right)
		return !left - !right;
	return strcmp(left, right);
}

static void add_occurrence(struct naive *naive, const int32_t *terms, size_t length, size_t document)
{
	if (naive->count == naive->capacity) {
		naive->capacity = naive->capacity * 2 + 1024;
		naive->occurrences = realloc(naive->occurrences, naive->capacity * sizeof *naive->occurrences);
		assert_non_null(naive->occurrences);
	}
	naive->occurrences[naive->count++] = (struct occurrence){terms, length, group_of(naive, document), document};
}

static void add_plain(struct naive *naive, const struct naive_stretch *stretch)
{
	for (size_t i = 0; i < stretch->count; i++)
		for (size_t n = naive->question->from; n <= naive->question->to && i + n <= stretch->count; n++)
			add_occurrence(naive, stretch->members + i, n, stretch->document);
}

/* fields has `words` terms and `left_out` gaps, and reaches up to `at` in the stretch. */
static void add_skips(struct naive *naive, const struct naive_stretch *stretch, size_t at, int32_t *fields,
                      size_t words, size_t left_out)
{
	const struct naive_question *question = naive->question;
	size_t length = words + left_out;

	if (words >= question->from) {
		int32_t *copy = calloc(length, sizeof *copy);

		assert_non_null(copy);
		memcpy(copy, fields, length * sizeof *copy);
		add_occurrence(naive, copy, length, stretch->document);
	}
	for (; words < question->to && at < stretch->count && left_out <= question->skip; at++, left_out++) {
		fields[length] = stretch->members[at];
		add_skips(naive, stretch, at + 1, fields, words + 1, left_out);
		fields[length++] = NAIVE_GAP;
	}
}

static void add_occurrences(struct naive *naive)
{
	for (size_t s = 0; s < naive->sequences.stretch_count; s++) {
		const struct naive_stretch *stretch = &naive->sequences.stretches[s];

		if (naive->question->skip == 0)
			add_plain(naive, stretch);
		for (size_t i = 0; naive->question->skip && i < stretch->count; i++) {
			int32_t fields[FIELDS_MAX + 1] = {stretch->members[i]};

			add_skips(naive, stretch, i + 1, fields, 1, 0);
		}
	}
}

static int by_terms(const struct occurrence *a, const struct occurrence *b)
{
	return naive_compare(a->terms, a->length, b->terms, b->length);
}

static int compare_occurrences(const void *left, const void *right)
{
	const struct occurrence *a = left, *b = right;
	int order = by_terms(a, b);

	if (order == 0)
		order = compare_groups(a->group, b->group);
	return order ? order : (a->document > b->document) - (a->document < b->document);
}

static void find_ngrams(struct naive *naive)
{
	naive->ngrams = calloc(naive->count + 1, sizeof *naive->ngrams);
	assert_non_null(naive->ngrams);
	for (size_t first = 0, end; first < naive->count; first = end) {
		const struct occurrence *occurrence = &naive->occurrences[first];

		for (end = first + 1; end < naive->count && by_terms(occurrence, &naive->occurrences[end]) == 0;)
			end++;
		naive->ngrams[naive->ngram_count++] = (struct ngram){occurrence->terms, occurrence->length, first, end, false};
	}
}

static int compare_ngrams(const void *left, const void *right)
{
	const struct ngram *a = left, *b = right;

	return naive_compare(a->terms, a->length, b->terms, b->length);
}

/* Notes of a part of an n-gram whether it has the same count. */
static void open_part(struct naive *naive, const struct ngram *whole, const int32_t *terms)
{
	struct ngram wanted = {.terms = terms, .length = whole->length - 1};
	struct ngram *part = bsearch(&wanted, naive->ngrams, naive->ngram_count, sizeof wanted, compare_ngrams);

	if (part && part->end - part->first == whole->end - whole->first)
		part->open = true;
}

static void find_open(struct naive *naive)
{
	for (size_t i = 0; i < naive->ngram_count; i++) {
		open_part(naive, &naive->ngrams[i], naive->ngrams[i].terms);
		open_part(naive, &naive->ngrams[i], naive->ngrams[i].terms + 1);
	}
}

static bool is_wanted(const struct naive *naive, const struct ngram *ngram)
{
	const struct naive_question *question = naive->question;
	const struct naive_sequences *sequences = &naive->sequences;

	return !ngram->open && naive_meets(sequences, question->beginning, ngram->terms, 1) &&
	       naive_meets(sequences, question->containing, ngram->terms, ngram->length) &&
	       naive_meets(sequences, question->ending, ngram->terms + ngram->length - 1, 1);
}

static bool is_rare(const struct naive_question *question, uint64_t count, uint64_t documents)
{
	return count < question->min_count || documents < question->min_documents;
}

/* Rows of an n-gram by group, or none if it is too rare. */
static void make_rows(struct naive *naive, const struct ngram *ngram)
{
	const struct occurrence *all = naive->occurrences;
	const struct naive_question *question = naive->question;
	size_t before = naive->row_count;
	uint64_t documents = 0;

	for (size_t i = ngram->first; i < ngram->end; i++) {
		bool new_group = i == ngram->first || compare_groups(all[i - 1].group, all[i].group) != 0;
		bool new_document = new_group || all[i - 1].document != all[i].document;

		if (new_group)
			naive->rows[naive->row_count++] = (struct naive_row){ngram->terms, ngram->length, all[i].group, 0, 0, 0};
		naive->rows[naive->row_count - 1].count++;
		naive->rows[naive->row_count - 1].documents += new_document;
		documents += new_document;
	}
	for (size_t i = before; i < naive->row_count; i++)
		naive->rows[i].documents_of_all = documents;
	if (!question->thresholds_by_row && is_rare(question, ngram->end - ngram->first, documents))
		naive->row_count = before;
	for (size_t i = before; question->thresholds_by_row && i < naive->row_count;)
		if (is_rare(question, naive->rows[i].count, naive->rows[i].documents))
			naive->rows[i] = naive->rows[--naive->row_count];
		else
			i++;
}

static int compare_rows(const void *left, const void *right)
{
	const struct naive_row *a = left, *b = right;
	int order = compare_groups(a->group, b->group);

	if (order == 0)
		order = (a->count < b->count) - (a->count > b->count);
	return order ? order : naive_compare(a->terms, a->length, b->terms, b->length);
}

static uint64_t words_in(const struct naive *naive, const char *group)
{
	uint64_t count = 0;

	for (size_t d = 0; d < naive->plain->count; d++)
		if (compare_groups(group_of(naive, d), group) == 0)
			for (size_t i = 0; i < naive->plain->documents[d].count; i++)
				count += naive->plain->documents[d].tokens[i].word;
	return count;
}

static void put_row(FILE *out, const struct naive *naive, const struct naive_row *row, uint64_t words)
{
	char *joined = naive_join(&naive->sequences, row->terms, row->length);

	fprintf(out, "%s|", joined);
	free(joined);
	if (!naive->question->terms)
		fprintf(out, "%zu|", row->length);
	if (naive->question->by)
		fprintf(out, "%s|", row->group ? row->group : "-");
	fprintf(out, "%" PRIu64 "|%" PRIu64 "|", row->count, row->documents);
	if (words)
		fprintf(out, "%.6f|", (double)row->count * 1e6 / (double)words);
	else
		fputs("-|", out);
	if (naive->question->terms)
		fprintf(out, "%.6f|", (double)row->count * log((double)naive->plain->count / (double)row->documents_of_all));
	fputc('\n', out);
}

static char *put_rows(const struct naive *naive)
{
	struct lines lines;
	uint64_t words = 0;

	lines_begin(&lines);
	fprintf(lines.out, "%s%scount|documents|per_million|%s\n", naive->question->terms ? "term|" : "ngram|n|",
	        naive->question->by ? "group|" : "", naive->question->terms ? "tf_idf|" : "");
	for (size_t i = 0; i < naive->row_count; i++) {
		const struct naive_row *row = &naive->rows[i];

		if (naive->question->limit && i == naive->question->limit)
			break;
		if (i == 0 || compare_groups(row[-1].group, row->group) != 0)
			words = words_in(naive, row->group);
		put_row(lines.out, naive, row, words);
	}
	fclose(lines.out);
	return lines.text;
}

static void naive_clear(struct naive *naive)
{
	for (size_t i = 0; naive->question->skip && i < naive->count; i++)
		free((int32_t *)naive->occurrences[i].terms);
	free(naive->occurrences);
	free(naive->ngrams);
	free(naive->rows);
	naive_sequences_free(&naive->sequences);
}

char *naive_count(uint64_t *total, const struct plain_corpus *plain, const struct naive_question *question)
{
	struct naive naive = {
		.plain = plain, .question = question, .sequences = naive_sequences_of(plain, &question->members)};
	char *text;

	add_occurrences(&naive);
	if (naive.count)
		qsort(naive.occurrences, naive.count, sizeof *naive.occurrences, compare_occurrences);
	find_ngrams(&naive);
	if (question->closed)
		find_open(&naive);
	naive.rows = calloc(naive.count + 1, sizeof *naive.rows);
	assert_non_null(naive.rows);
	for (size_t i = 0; i < naive.ngram_count; i++)
		if (is_wanted(&naive, &naive.ngrams[i]))
			make_rows(&naive, &naive.ngrams[i]);
	if (naive.row_count)
		qsort(naive.rows, naive.row_count, sizeof *naive.rows, compare_rows);
	*total = naive.row_count;
	text = put_rows(&naive);
	naive_clear(&naive);
	return text;
}
