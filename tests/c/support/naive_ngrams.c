#include "support/naive_ngrams.h"

#include <stdlib.h>
#include <string.h>

static uint64_t unit_of(const struct plain_token *token, const char *unit)
{
	if (unit && strcmp(unit, "document") == 0)
		return 0;
	return unit && strcmp(unit, "paragraph") == 0 ? token->paragraph : token->sentence;
}

static char *join(const struct plain_token *const *tokens, size_t n)
{
	size_t size = 1;
	char *text;

	for (size_t i = 0; i < n; i++)
		size += strlen(tokens[i]->term) + 1;
	text = calloc(size, 1);
	assert_non_null(text);
	for (size_t i = 0; i < n; i++) {
		strcat(text, i ? " " : "");
		strcat(text, tokens[i]->term);
	}
	return text;
}

static int compare(const void *left, const void *right)
{
	const struct naive_occurrence *a = left, *b = right;
	int order = strcmp(a->ngram, b->ngram);

	if (order == 0)
		order = (a->n > b->n) - (a->n < b->n);
	return order ? order : (a->place > b->place) - (a->place < b->place);
}

static void add(struct naive_ngrams *out, struct naive_occurrence occurrence)
{
	if ((out->count & (out->count - 1)) == 0) {
		out->items = realloc(out->items, (out->count * 2 + 1) * sizeof *out->items);
		assert_non_null(out->items);
	}
	out->items[out->count++] = occurrence;
}

struct naive_ngrams naive_ngrams_of(const struct plain_corpus *plain, size_t from, size_t to, const char *unit,
                                    bool marks)
{
	struct naive_ngrams out = {0};

	for (size_t d = 0; d < plain->count; d++) {
		const struct plain_document *document = &plain->documents[d];
		const struct plain_token **members = calloc(document->count + 1, sizeof *members);
		size_t count = 0;

		assert_non_null(members);
		for (size_t i = 0; i < document->count; i++)
			if (marks || document->tokens[i].word)
				members[count++] = &document->tokens[i];
		for (size_t i = 0; i < count; i++)
			for (size_t n = 1; n <= to && i + n <= count; n++)
				if (n >= from && unit_of(members[i], unit) == unit_of(members[i + n - 1], unit))
					add(&out, (struct naive_occurrence){join(members + i, n), n, d, out.words + i});
		out.words += count;
		free(members);
	}
	if (out.count)
		qsort(out.items, out.count, sizeof *out.items, compare);
	return out;
}

size_t naive_ngrams_end(const struct naive_ngrams *all, size_t first)
{
	size_t end = first + 1;

	while (end < all->count && all->items[end].n == all->items[first].n &&
	       strcmp(all->items[end].ngram, all->items[first].ngram) == 0)
		end++;
	return end;
}

uint64_t naive_ngrams_size(const struct naive_ngrams *all, size_t n)
{
	uint64_t size = 0;

	for (size_t i = 0; i < all->count; i++)
		size += all->items[i].n == n;
	return size;
}

void naive_ngrams_free(struct naive_ngrams *all)
{
	for (size_t i = 0; i < all->count; i++)
		free(all->items[i].ngram);
	free(all->items);
	*all = (struct naive_ngrams){0};
}
