#include "support/naive_sequences.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "support/dump.h"

static bool same_text(ww_text text, const char *string)
{
	return text.size == strlen(string) && memcmp(text.data, string, text.size) == 0;
}

static bool matches(ww_text pattern, const char *string)
{
	char *copy = strndup(pattern.data, pattern.size);
	bool matching = fnmatch(copy, string, 0) == 0;

	free(copy);
	return matching;
}

static bool takes(const ww_term_filter *filter, bool marks, struct naive_term term)
{
	const uint32_t all = 2 * WW_KIND_RAW - 1, words = all & ~(uint32_t)(WW_KIND_MARK | WW_KIND_RAW);
	uint32_t kinds = filter && filter->kinds ? filter->kinds : marks ? all : words;
	bool taken = !filter || filter->pattern_count == 0;

	for (size_t i = 0; filter && i < filter->pattern_count; i++)
		taken |= matches(filter->patterns[i], term.text);
	for (size_t i = 0; filter && i < filter->stop_count; i++)
		taken &= !same_text(filter->stop[i], term.text);
	return taken && (kinds & term.kind);
}

static int compare_terms(const void *left, const void *right)
{
	return strcmp(((const struct naive_term *)left)->text, ((const struct naive_term *)right)->text);
}

static size_t token_count(const struct plain_corpus *plain)
{
	size_t count = 0;

	for (size_t i = 0; i < plain->count; i++)
		count += plain->documents[i].count;
	return count;
}

static void number_terms(struct naive_sequences *sequences, const struct plain_corpus *plain, size_t tokens)
{
	size_t count = 0, kept = 0;

	sequences->terms = calloc(tokens + 1, sizeof *sequences->terms);
	assert_non_null(sequences->terms);
	for (size_t i = 0; i < plain->count; i++)
		for (size_t t = 0; t < plain->documents[i].count; t++)
			sequences->terms[count++] =
				(struct naive_term){plain->documents[i].tokens[t].term, plain->documents[i].tokens[t].kind};
	qsort(sequences->terms, count, sizeof *sequences->terms, compare_terms);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || strcmp(sequences->terms[kept - 1].text, sequences->terms[i].text) != 0)
			sequences->terms[kept++] = sequences->terms[i];
	sequences->term_count = kept;
}

static uint64_t unit_of(const char *unit, const struct plain_token *token)
{
	if (unit && strcmp(unit, "document") == 0)
		return 0;
	return unit && strcmp(unit, "paragraph") == 0 ? token->paragraph : token->sentence;
}

static void read_document(struct naive_sequences *sequences, const struct plain_document *document, size_t number,
                          int32_t **next)
{
	const struct naive_membership *membership = &sequences->membership;
	struct naive_stretch *stretch = NULL;
	uint64_t unit = 0;

	for (size_t i = 0; i < document->count; i++) {
		const struct plain_token *token = &document->tokens[i];
		struct naive_term term = {token->term, token->kind};
		const struct naive_term *found;

		if (!takes(membership->filter, membership->marks, term)) {
			if (token->word)
				stretch = NULL;
			continue;
		}
		if (!stretch || unit_of(membership->unit, token) != unit) {
			stretch = &sequences->stretches[sequences->stretch_count++];
			*stretch = (struct naive_stretch){number, *next, 0};
			unit = unit_of(membership->unit, token);
		}
		found = bsearch(&term, sequences->terms, sequences->term_count, sizeof term, compare_terms);
		stretch->members[stretch->count++] = (int32_t)(found - sequences->terms);
		++*next;
	}
}

struct naive_sequences naive_sequences_of(const struct plain_corpus *plain, const struct naive_membership *membership)
{
	size_t tokens = token_count(plain);
	struct naive_sequences sequences = {.membership = *membership,
	                                    .stretches = calloc(tokens + 1, sizeof *sequences.stretches)};
	int32_t *members = calloc(tokens + 1, sizeof *members), *next = members;

	assert_non_null(sequences.stretches);
	assert_non_null(members);
	number_terms(&sequences, plain, tokens);
	sequences.stretches[0].members = members;
	for (size_t i = 0; i < plain->count; i++)
		read_document(&sequences, &plain->documents[i], i, &next);
	sequences.member_count = (size_t)(next - members);
	return sequences;
}

void naive_sequences_free(struct naive_sequences *sequences)
{
	free(sequences->stretches[0].members);
	free(sequences->stretches);
	free(sequences->terms);
}

static bool has_kinds(const char *layer)
{
	return !layer || (strcmp(layer, "lemma") != 0 && strcmp(layer, "pos") != 0);
}

bool naive_meets(const struct naive_sequences *sequences, const ww_term_filter *condition, const int32_t *terms,
                 size_t count)
{
	const struct naive_membership *membership = &sequences->membership;
	bool marks = membership->marks || !has_kinds(membership->layer);

	for (size_t i = 0; condition && i < count; i++)
		if (terms[i] != NAIVE_GAP && takes(condition, marks, sequences->terms[terms[i]]))
			return true;
	return !condition;
}

int naive_compare(const int32_t *left, size_t left_count, const int32_t *right, size_t right_count)
{
	for (size_t i = 0; i < left_count && i < right_count; i++)
		if (left[i] != right[i])
			return left[i] < right[i] ? -1 : 1;
	return (left_count > right_count) - (left_count < right_count);
}

char *naive_join(const struct naive_sequences *sequences, const int32_t *terms, size_t count)
{
	struct lines lines;

	lines_begin(&lines);
	for (size_t i = 0; i < count; i++)
		fprintf(lines.out, "%s%s", i ? " " : "", terms[i] == NAIVE_GAP ? "_" : sequences->terms[terms[i]].text);
	fclose(lines.out);
	return lines.text;
}
