#include "support/naive_templates.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "support/dump.h"

enum { TERMS_MAX = 64 };

struct occurrence {
	int32_t terms[TERMS_MAX];
	size_t n;
	int32_t filler;
	size_t document;
};

struct filler {
	int32_t term;
	uint64_t count;
};

struct naive_template {
	const struct occurrence *first; /* in the order of fillers */
	uint64_t count;
	uint64_t documents;
	struct filler *fillers; /* the most frequent first */
	size_t filler_count;
};

static int by_template(const struct occurrence *a, const struct occurrence *b)
{
	return naive_compare(a->terms, a->n, b->terms, b->n);
}

static int compare_by_document(const void *left, const void *right)
{
	const struct occurrence *a = left, *b = right;
	int order = by_template(a, b);

	return order ? order : (a->document > b->document) - (a->document < b->document);
}

static int compare_by_filler(const void *left, const void *right)
{
	const struct occurrence *a = left, *b = right;
	int order = by_template(a, b);

	return order ? order : (a->filler > b->filler) - (a->filler < b->filler);
}

static int compare_fillers(const void *left, const void *right)
{
	const struct filler *a = left, *b = right;

	return a->count != b->count ? (a->count < b->count ? 1 : -1) : (a->term > b->term) - (a->term < b->term);
}

static int compare_templates(const void *left, const void *right)
{
	const struct naive_template *a = left, *b = right;

	if (a->count != b->count)
		return a->count < b->count ? 1 : -1;
	if (a->first->n != b->first->n)
		return a->first->n < b->first->n ? -1 : 1;
	return by_template(a->first, b->first);
}

static size_t put_occurrence(struct occurrence *out, const struct naive_stretch *stretch, size_t at, size_t n,
                             size_t slot)
{
	*out = (struct occurrence){.n = n, .filler = stretch->members[at + slot], .document = stretch->document};
	for (size_t i = 0; i < n; i++)
		out->terms[i] = i == slot ? NAIVE_GAP : stretch->members[at + i];
	return 1;
}

static struct occurrence *occurrences_of(size_t *count, const struct naive_sequences *sequences,
                                         const ww_templates_options *options)
{
	size_t most = sequences->member_count * (options->to - options->from + 1) * options->to;
	struct occurrence *all = calloc(most + 1, sizeof *all);

	assert_non_null(all);
	*count = 0;
	for (size_t s = 0; s < sequences->stretch_count; s++)
		for (size_t at = 0; at < sequences->stretches[s].count; at++)
			for (size_t n = options->from; n <= options->to && at + n <= sequences->stretches[s].count; n++)
				for (size_t slot = 0; slot < n; slot++)
					*count += put_occurrence(&all[*count], &sequences->stretches[s], at, n, slot);
	return all;
}

/* Occurrences of one template, which it sorts. */
static struct naive_template template_of(struct occurrence *first, size_t count)
{
	struct naive_template made = {.first = first, .count = count};

	made.fillers = calloc(count, sizeof *made.fillers);
	assert_non_null(made.fillers);
	for (size_t i = 0; i < count; i++)
		made.documents += i == 0 || first[i].document != first[i - 1].document;
	qsort(first, count, sizeof *first, compare_by_filler);
	for (size_t i = 0; i < count; i++) {
		if (i == 0 || first[i].filler != first[i - 1].filler)
			made.fillers[made.filler_count++].term = first[i].filler;
		made.fillers[made.filler_count - 1].count++;
	}
	qsort(made.fillers, made.filler_count, sizeof *made.fillers, compare_fillers);
	return made;
}

static bool is_wanted(const struct naive_template *made, const struct naive_sequences *sequences,
                      const ww_templates_options *options)
{
	return made->count >= options->min_count && made->documents >= options->min_documents &&
	       made->filler_count >= options->min_fillers &&
	       naive_meets(sequences, options->containing, made->first->terms, made->first->n);
}

static void put_row(FILE *out, const struct naive_sequences *sequences, const struct naive_template *made,
                    uint64_t shown)
{
	char *joined = naive_join(sequences, made->first->terms, made->first->n);
	double entropy = 0;
	uint64_t covered = 0;

	for (size_t i = 0; i < made->filler_count; i++) {
		double share = (double)made->fillers[i].count / (double)made->count;

		entropy += share * log2(1 / share);
	}
	fprintf(out, "%s|%zu|%" PRIu64 "|%" PRIu64 "|%zu|%.6f|", joined, made->first->n, made->count, made->documents,
	        made->filler_count, entropy);
	for (size_t i = 0; i < made->filler_count && i < shown; i++) {
		fprintf(out, "%s%s", i ? "," : "", sequences->terms[made->fillers[i].term].text);
		covered += made->fillers[i].count;
	}
	fprintf(out, "|%.6f|\n", (double)covered / (double)made->count);
	free(joined);
}

static char *put_rows(const struct naive_template *rows, size_t count, const struct naive_sequences *sequences,
                      const ww_templates_options *options)
{
	struct lines lines;

	lines_begin(&lines);
	fputs("template|n|count|documents|fillers|entropy|filler|filler_share|\n", lines.out);
	for (size_t i = 0; i < count && (options->limit == 0 || i < options->limit); i++)
		put_row(lines.out, sequences, &rows[i], options->shown);
	fclose(lines.out);
	return lines.text;
}

char *naive_templates(uint64_t *total, const struct plain_corpus *plain, const ww_templates_options *options)
{
	struct naive_membership members = {options->layer, options->unit, options->marks, options->filter};
	struct naive_sequences sequences = naive_sequences_of(plain, &members);
	size_t count, rows = 0;
	struct occurrence *all = occurrences_of(&count, &sequences, options);
	struct naive_template *templates = calloc(count + 1, sizeof *templates);
	char *text;

	assert_non_null(templates);
	qsort(all, count, sizeof *all, compare_by_document);
	for (size_t first = 0, end; first < count; first = end) {
		for (end = first + 1; end < count && by_template(&all[first], &all[end]) == 0;)
			end++;
		templates[rows] = template_of(all + first, end - first);
		if (is_wanted(&templates[rows], &sequences, options))
			rows++;
		else
			free(templates[rows].fillers);
	}
	qsort(templates, rows, sizeof *templates, compare_templates);
	text = put_rows(templates, rows, &sequences, options);
	*total = rows;
	for (size_t i = 0; i < rows; i++)
		free(templates[i].fillers);
	free(templates);
	free(all);
	naive_sequences_free(&sequences);
	return text;
}
