#include "support/naive_count.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support/dump.h"

struct occurrence {
	char *ngram;
	size_t n;
	const char *group; /* NULL: none */
	size_t document;
};

struct naive_row {
	const char *ngram;
	size_t n;
	const char *group;
	uint64_t count;
	uint64_t documents;
	uint64_t documents_of_all; /* in any group */
};

struct naive {
	const struct plain_corpus *plain;
	const struct naive_question *question;
	struct occurrence *occurrences;
	size_t count, capacity;
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

static uint64_t unit_of(const struct naive *naive, const struct plain_token *token)
{
	const char *unit = naive->question->unit;

	if (unit && strcmp(unit, "document") == 0)
		return 0;
	return unit && strcmp(unit, "paragraph") == 0 ? token->paragraph : token->sentence;
}

static char *join(const struct plain_token *const *tokens, size_t n)
{
	size_t size = 0;
	char *text, *at;

	for (size_t i = 0; i < n; i++)
		size += strlen(tokens[i]->term) + 1;
	text = at = malloc(size);
	assert_non_null(text);
	for (size_t i = 0; i < n; i++) {
		at = stpcpy(at, tokens[i]->term);
		*at++ = i + 1 < n ? ' ' : 0;
	}
	return text;
}

static void add_occurrence(struct naive *naive, const struct plain_token *const *tokens, size_t n, size_t document)
{
	if (naive->count == naive->capacity) {
		naive->capacity = naive->capacity * 2 + 1024;
		naive->occurrences = realloc(naive->occurrences, naive->capacity * sizeof *naive->occurrences);
		assert_non_null(naive->occurrences);
	}
	naive->occurrences[naive->count++] = (struct occurrence){join(tokens, n), n, group_of(naive, document), document};
}

static void read_document(struct naive *naive, size_t number)
{
	const struct plain_document *document = &naive->plain->documents[number];
	const struct plain_token **members = calloc(document->count + 1, sizeof *members);
	size_t count = 0;

	assert_non_null(members);
	for (size_t i = 0; i < document->count; i++)
		if (naive->question->marks || document->tokens[i].word)
			members[count++] = &document->tokens[i];
	for (size_t i = 0; i < count; i++)
		for (size_t n = 1; n <= naive->question->to && i + n <= count; n++) {
			if (unit_of(naive, members[i]) != unit_of(naive, members[i + n - 1]))
				break;
			if (n >= naive->question->from)
				add_occurrence(naive, members + i, n, number);
		}
	free(members);
}

static int by_ngram(const struct occurrence *a, const struct occurrence *b)
{
	int order = strcmp(a->ngram, b->ngram);

	return order ? order : (a->n > b->n) - (a->n < b->n);
}

static int compare_occurrences(const void *left, const void *right)
{
	const struct occurrence *a = left, *b = right;
	int order = by_ngram(a, b);

	if (order == 0)
		order = compare_groups(a->group, b->group);
	return order ? order : (a->document > b->document) - (a->document < b->document);
}

/* Occurrences first to end - 1 are of one n-gram: rows by group, or none if it is too rare. */
static void make_rows(struct naive *naive, size_t first, size_t end)
{
	const struct occurrence *all = naive->occurrences;
	const struct naive_question *question = naive->question;
	size_t before = naive->row_count;
	uint64_t documents = 0;

	for (size_t i = first; i < end; i++) {
		bool new_group = i == first || compare_groups(all[i - 1].group, all[i].group) != 0;
		bool new_document = new_group || all[i - 1].document != all[i].document;

		if (new_group)
			naive->rows[naive->row_count++] = (struct naive_row){all[i].ngram, all[i].n, all[i].group, 0, 0, 0};
		naive->rows[naive->row_count - 1].count++;
		naive->rows[naive->row_count - 1].documents += new_document;
		documents += new_document;
	}
	for (size_t i = before; i < naive->row_count; i++)
		naive->rows[i].documents_of_all = documents;
	if (!question->thresholds_by_row && (end - first < question->min_count || documents < question->min_documents))
		naive->row_count = before;
	for (size_t i = before; question->thresholds_by_row && i < naive->row_count;)
		if (naive->rows[i].count < question->min_count || naive->rows[i].documents < question->min_documents)
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
	if (order == 0)
		order = strcmp(a->ngram, b->ngram);
	return order ? order : (a->n > b->n) - (a->n < b->n);
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
	fprintf(out, "%s|", row->ngram);
	if (!naive->question->terms)
		fprintf(out, "%zu|", row->n);
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

char *naive_count(uint64_t *total, const struct plain_corpus *plain, const struct naive_question *question)
{
	struct naive naive = {.plain = plain, .question = question};
	char *text;

	for (size_t i = 0; i < plain->count; i++)
		read_document(&naive, i);
	naive.rows = calloc(naive.count + 1, sizeof *naive.rows);
	assert_non_null(naive.rows);
	if (naive.count)
		qsort(naive.occurrences, naive.count, sizeof *naive.occurrences, compare_occurrences);
	for (size_t i = 0, end; i < naive.count; i = end) {
		for (end = i + 1; end < naive.count && by_ngram(&naive.occurrences[i], &naive.occurrences[end]) == 0;)
			end++;
		make_rows(&naive, i, end);
	}
	if (naive.row_count)
		qsort(naive.rows, naive.row_count, sizeof *naive.rows, compare_rows);
	*total = naive.row_count;
	text = put_rows(&naive);
	for (size_t i = 0; i < naive.count; i++)
		free(naive.occurrences[i].ngram);
	free(naive.occurrences);
	free(naive.rows);
	return text;
}
