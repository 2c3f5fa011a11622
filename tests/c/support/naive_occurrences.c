#include "support/naive_occurrences.h"

#include <stdlib.h>
#include <string.h>

#include "support/dump.h"
#include "text/quotation_mark.h"

struct match {
	size_t first; /* words of the document */
	size_t last;
	size_t variant;
};

struct twin {
	const struct plain_corpus *plain;
	const struct naive_sought *sought;
	const ww_occurrence_options *options;
	FILE *out;
	size_t document;
	const struct plain_document *at;
	const struct plain_token **words;
	size_t word_count;
	struct match *matches;
	size_t match_count;
};

static bool stands_at(const struct twin *twin, const struct naive_variant *variant, size_t first)
{
	if (variant->length > twin->word_count - first)
		return false;
	for (size_t i = 0; i < variant->length; i++)
		if (strcmp(twin->words[first + i]->term, variant->words[i]) != 0 ||
		    twin->words[first + i]->paragraph != twin->words[first]->paragraph)
			return false;
	return true;
}

static bool same_words(const struct naive_variant *left, const struct naive_variant *right)
{
	if (left->length != right->length)
		return false;
	for (size_t i = 0; i < left->length; i++)
		if (strcmp(left->words[i], right->words[i]) != 0)
			return false;
	return true;
}

/* Whether another variant of the same words is looked for in its place. */
static bool gives_way(const struct twin *twin, size_t variant)
{
	const struct naive_variant *variants = twin->sought->variants;

	for (size_t i = 0; i < twin->sought->variant_count; i++)
		if (i != variant && same_words(&variants[i], &variants[variant]) &&
		    (variants[i].count > variants[variant].count ||
		     (variants[i].count == variants[variant].count && i < variant)))
			return true;
	return false;
}

static bool is_sought(const struct twin *twin, size_t variant)
{
	const struct naive_variant *sought = &twin->sought->variants[variant];
	size_t least = twin->options->min_words ? twin->options->min_words : 2;

	if (gives_way(twin, variant))
		return false;
	return sought->length >= least || (sought->length == 1 && sought->words[0][0] == '#');
}

static void find_matches(struct twin *twin)
{
	twin->matches = calloc(twin->word_count * twin->sought->variant_count + 1, sizeof *twin->matches);
	assert_non_null(twin->matches);
	twin->match_count = 0;
	for (size_t first = 0; first < twin->word_count; first++)
		for (size_t v = 0; v < twin->sought->variant_count; v++)
			if (is_sought(twin, v) && stands_at(twin, &twin->sought->variants[v], first))
				twin->matches[twin->match_count++] =
					(struct match){first, first + twin->sought->variants[v].length - 1, v};
}

static bool lies_in_another(const struct twin *twin, size_t index)
{
	const struct match *match = &twin->matches[index];

	for (size_t i = 0; i < twin->match_count; i++)
		if (i != index && twin->matches[i].first <= match->first && twin->matches[i].last >= match->last)
			return true;
	return false;
}

static bool is_marked(const struct twin *twin, uint64_t start, uint64_t end)
{
	for (size_t i = 0; i < twin->sought->mention_count; i++) {
		const struct naive_mention *mention = &twin->sought->mentions[i];

		if (mention->document == twin->document && mention->start < end && mention->end > start)
			return true;
	}
	return false;
}

static bool is_quote(const struct plain_token *token)
{
	return !token->word && text_is_quotation_mark(token->text, strlen(token->text));
}

static bool is_quoted(const struct twin *twin, const struct plain_token *first, const struct plain_token *last)
{
	const struct plain_token *end = twin->at->tokens + twin->at->count;
	bool closed = false;

	for (const struct plain_token *next = last + 1; next < end && !next->word && next->start == next[-1].end; next++)
		closed |= is_quote(next);
	return closed && first > twin->at->tokens && is_quote(first - 1) && first[-1].end == first->start;
}

static void print_sentence(const struct twin *twin, const struct plain_token *word)
{
	const struct plain_token *first = word, *last = word, *end = twin->at->tokens + twin->at->count;

	while (first > twin->at->tokens && first[-1].sentence == word->sentence)
		first--;
	while (last + 1 < end && last[1].sentence == word->sentence)
		last++;
	fprintf(twin->out, "%.*s|%llu|%llu|\n", (int)(last->end - first->start), twin->at->text + first->start,
	        (unsigned long long)first->start, (unsigned long long)last->end);
}

static void print_name(const struct twin *twin, size_t variant)
{
	const ww_table *names = twin->sought->names;
	const char *text = twin->sought->variants[variant].text;
	uint64_t row = 0;
	ww_text slogan, id;

	while (!text_is(ww_table_text(names, ww_table_find(names, "variant"), row), text))
		row++;
	slogan = ww_table_text(names, ww_table_find(names, "slogan"), row);
	id = ww_table_text(names, ww_table_find(names, "slogan_id"), row);
	fprintf(twin->out, "%.*s|%.*s|%s|", (int)slogan.size, slogan.data, (int)id.size, id.data, text);
}

static void print_match(const struct twin *twin, const struct match *match)
{
	const struct plain_token *first = twin->words[match->first], *last = twin->words[match->last];
	bool marked = is_marked(twin, first->start, last->end);

	if (marked && !twin->options->marked)
		return;
	fprintf(twin->out, "%s|", twin->at->id);
	if (twin->at->month)
		fprintf(twin->out, "%lld|", (long long)twin->at->day);
	else
		fputs("-|", twin->out);
	fprintf(twin->out, "%s|%.*s|%llu|%llu|", twin->at->source ? twin->at->source : "-", (int)(last->end - first->start),
	        twin->at->text + first->start, (unsigned long long)first->start, (unsigned long long)last->end);
	print_name(twin, match->variant);
	fprintf(twin->out, "%d|%d|", is_quoted(twin, first, last), marked);
	print_sentence(twin, first);
}

static void look_at(struct twin *twin)
{
	size_t free_from = 0;

	twin->words = calloc(twin->at->count + 1, sizeof *twin->words);
	assert_non_null(twin->words);
	twin->word_count = 0;
	for (size_t i = 0; i < twin->at->count; i++)
		if (twin->at->tokens[i].word)
			twin->words[twin->word_count++] = &twin->at->tokens[i];
	find_matches(twin);
	for (size_t i = 0; i < twin->match_count; i++) {
		if (lies_in_another(twin, i) || twin->matches[i].first < free_from)
			continue;
		free_from = twin->matches[i].last + 1;
		print_match(twin, &twin->matches[i]);
	}
	free(twin->matches);
	free(twin->words);
}

char *naive_occurrences(const struct plain_corpus *plain, const struct naive_sought *sought,
                        const ww_occurrence_options *options)
{
	struct twin twin = {.plain = plain, .sought = sought, .options = options};
	struct lines lines;

	lines_begin(&lines);
	twin.out = lines.out;
	fputs("document|date|source|text|start|end|slogan|slogan_id|variant|quoted|marked|sentence|sentence_start|"
	      "sentence_end|\n",
	      twin.out);
	for (; twin.document < plain->count; twin.document++) {
		twin.at = &plain->documents[twin.document];
		look_at(&twin);
	}
	fclose(lines.out);
	return lines.text;
}
