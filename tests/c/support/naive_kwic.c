#include "support/naive_kwic.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "support/dump.h"

bool naive_wildcard(const char *pattern, const char *text)
{
	if (*pattern == '*')
		return naive_wildcard(pattern + 1, text) || (*text && naive_wildcard(pattern, text + 1));
	if (*pattern == '?') {
		if (!*text++)
			return false;
		while ((*text & 0xc0) == 0x80)
			text++;
		return naive_wildcard(pattern + 1, text);
	}
	return *pattern == *text && (!*pattern || naive_wildcard(pattern + 1, text + 1));
}

static void put(struct naive_query *query, const char *text)
{
	assert_true(strlen(query->text) + strlen(text) < sizeof query->text);
	strcat(query->text, text);
}

static void put_escaped(struct naive_query *query, const char *text, const char *special)
{
	for (; *text; text++) {
		char bytes[3] = {strchr(special, *text) ? '\\' : *text, strchr(special, *text) ? *text : 0, 0};

		put(query, bytes);
	}
}

/* Rows written out in part, to which alternatives are joined. */
static void rows_free(struct naive_row_of_atoms *rows)
{
	free(rows);
}

static struct naive_row_of_atoms *rows_new(void)
{
	struct naive_row_of_atoms *rows = calloc(NAIVE_ROWS, sizeof *rows);

	assert_non_null(rows);
	return rows;
}

static void append_atom(struct naive_query *query, const struct naive_atom *atom)
{
	for (size_t i = 0; i < query->count; i++) {
		assert_true(query->rows[i].count < NAIVE_TOKENS);
		query->rows[i].atoms[query->rows[i].count++] = *atom;
	}
}

/* Adds the rows of one query to another. */
static void add_rows(struct naive_query *to, const struct naive_query *from)
{
	for (size_t i = 0; i < from->count; i++) {
		assert_true(to->count < NAIVE_ROWS);
		to->rows[to->count++] = from->rows[i];
	}
}

static struct naive_query rows_of(const struct naive_query *query)
{
	struct naive_query copy = {.rows = rows_new()};

	add_rows(&copy, query);
	return copy;
}

static const struct plain_token *any_token(struct sequence *sequence, const struct plain_corpus *plain)
{
	const struct plain_document *document;

	do
		document = &plain->documents[sequence_below(sequence, plain->count)];
	while (document->count == 0);
	return &document->tokens[sequence_below(sequence, document->count)];
}

static bool is_surface(const char *layer)
{
	return layer && strcmp(layer, "surface") == 0;
}

/* Lemmas and parts of speech are written as they are. */
static bool is_given(const char *layer)
{
	return layer && (strcmp(layer, "lemma") == 0 || strcmp(layer, "pos") == 0);
}

static void add_literal(struct naive_query *query, const struct plain_token *token, const char *layer, bool quoted)
{
	struct naive_atom atom = {.kind = is_surface(layer) || quoted ? NAIVE_EXACT : NAIVE_TERM};

	assert_true(strlen(token->text) < sizeof atom.text && strlen(token->term) < sizeof atom.text);
	strcpy(atom.text, atom.kind == NAIVE_EXACT ? token->text : token->term);
	append_atom(query, &atom);
	put(query, quoted ? "\"" : "");
	put_escaped(query, is_given(layer) && !quoted ? token->term : token->text, quoted ? "\"\\" : "()|[]\"\\*?.");
	put(query, quoted ? "\"" : "");
}

/* The pattern on its layer. */
static const char *brought(const char *pattern, const char *layer)
{
	if (strcmp(pattern, "No*") == 0 && !is_surface(layer) && !is_given(layer))
		return "no*";
	return strcmp(pattern, "é*") == 0 && layer && strcmp(layer, "bare") == 0 ? "e*" : pattern;
}

static void add_pattern(struct naive_query *query, struct sequence *sequence, const char *layer)
{
	static const char *const patterns[] = {"p*",  "*e", "?o",  "j*e", "n?", "*s*", "???",
	                                       "No*", "#*", "t*y", "é*",  "*",  "**"};
	struct naive_atom atom = {.kind = is_surface(layer) ? NAIVE_EXACT_PATTERN : NAIVE_PATTERN};
	const char *pattern = patterns[sequence_below(sequence, sizeof patterns / sizeof *patterns)];

	strcpy(atom.text, brought(pattern, layer));
	append_atom(query, &atom);
	put(query, pattern);
}

static void add_gap(struct naive_query *query, struct sequence *sequence)
{
	static const struct naive_atom any = {.kind = NAIVE_ANY};
	size_t least = (size_t)sequence_below(sequence, 3), most = least + (size_t)sequence_below(sequence, 3);
	bool dots = sequence_below(sequence, 8) == 0;
	struct naive_query sum = {.rows = rows_new()}, longer = rows_of(query);
	char text[32];

	if (dots) {
		least = 0;
		most = 10;
	}
	for (size_t i = 0; i <= most; i++) {
		if (i >= least)
			add_rows(&sum, &longer);
		append_atom(&longer, &any);
	}
	rows_free(longer.rows);
	rows_free(query->rows);
	query->rows = sum.rows;
	query->count = sum.count;
	snprintf(text, sizeof text, least == most ? "[]{%zu}" : "[]{%zu,%zu}", least, most);
	put(query, dots ? "..." : least == 1 && most == 1 ? "[]" : text);
}

static void add_item(struct naive_query *query, struct sequence *sequence, const struct plain_corpus *plain,
                     const char *layer)
{
	uint64_t dice = sequence_below(sequence, 8);

	if (dice < 5)
		add_literal(query, any_token(sequence, plain), layer, dice == 4);
	else
		add_pattern(query, sequence, layer);
}

static void add_alternatives(struct naive_query *query, struct sequence *sequence, const struct plain_corpus *plain,
                             const char *layer)
{
	struct naive_query sum = {.rows = rows_new()};

	put(query, "(");
	for (uint64_t left = sequence_below(sequence, 3) + 1; left > 0; left--) {
		struct naive_query one = rows_of(query);

		for (uint64_t items = sequence_below(sequence, 3); items > 0; items--) {
			add_item(&one, sequence, plain, layer);
			put(&one, " ");
		}
		put(query, one.text);
		put(query, left > 1 ? "|" : ")");
		add_rows(&sum, &one);
		rows_free(one.rows);
	}
	rows_free(query->rows);
	query->rows = sum.rows;
	query->count = sum.count;
}

struct naive_query naive_query_new(struct sequence *sequence, const struct plain_corpus *plain, const char *layer)
{
	struct naive_query query = {.rows = rows_new(), .count = 1};
	uint64_t items = sequence_below(sequence, 3) + 1;

	for (uint64_t i = 0; i < items; i++) {
		uint64_t dice = sequence_below(sequence, 8);

		put(&query, i ? " " : "");
		if (dice == 0)
			add_alternatives(&query, sequence, plain, layer);
		else if (dice == 1)
			add_gap(&query, sequence);
		else
			add_item(&query, sequence, plain, layer);
	}
	return query;
}

void naive_query_free(struct naive_query *query)
{
	rows_free(query->rows);
}

static bool atom_takes(const struct naive_atom *atom, const struct plain_token *token)
{
	switch (atom->kind) {
	case NAIVE_ANY:
		return token->word;
	case NAIVE_TERM:
		return strcmp(atom->text, token->term) == 0;
	case NAIVE_EXACT:
		return strcmp(atom->text, token->text) == 0;
	case NAIVE_PATTERN:
		return token->word && naive_wildcard(atom->text, token->term);
	case NAIVE_EXACT_PATTERN:
		return token->word && naive_wildcard(atom->text, token->text);
	}
	return false;
}

/* The latest end of what takes tokens from `at` on; 0: nothing does. Marks may be passed over, but not the first. */
static size_t try_row(const struct naive_row_of_atoms *row, size_t atom, const struct plain_document *document,
                      size_t at, uint64_t sentence)
{
	size_t end = 0, other;

	if (atom == row->count)
		return at;
	if (at == document->count || document->tokens[at].sentence != sentence)
		return 0;
	if (atom_takes(&row->atoms[atom], &document->tokens[at]))
		end = try_row(row, atom + 1, document, at + 1, sentence);
	if (atom > 0 && !document->tokens[at].word) {
		other = try_row(row, atom, document, at + 1, sentence);
		end = other > end ? other : end;
	}
	return end;
}

static size_t longest(const struct naive_query *query, const struct plain_document *document, size_t at)
{
	size_t longest_end = 0;

	for (size_t i = 0; i < query->count; i++) {
		size_t end =
			query->rows[i].count ? try_row(&query->rows[i], 0, document, at, document->tokens[at].sentence) : 0;

		longest_end = end > longest_end ? end : longest_end;
	}
	return longest_end;
}

static bool is_blank(char byte)
{
	return byte == ' ' || byte == '\n';
}

/* Text from byte from to byte to with single spaces. */
static void put_text(FILE *out, const char *text, uint64_t from, uint64_t to)
{
	for (uint64_t i = from; i < to; i++)
		if (!is_blank(text[i]))
			fputc(text[i], out);
		else if (i == from || !is_blank(text[i - 1]))
			fputc(' ', out);
	fputc('|', out);
}

static uint64_t points_before(const char *text, uint64_t byte)
{
	uint64_t points = 0;

	for (uint64_t i = 0; i < byte; i++)
		points += ((unsigned char)text[i] & 0xc0) != 0x80;
	return points;
}

static void put_hit(FILE *out, const struct plain_document *document, size_t first, size_t end,
                    const struct naive_kwic_options *options)
{
	const struct plain_token *tokens = document->tokens;
	uint64_t start = tokens[first].start, stop = tokens[end - 1].end;
	size_t from = first, to = end;

	for (uint32_t words = options->left; from > 0 && words > 0;)
		words -= tokens[--from].word;
	for (uint32_t words = options->right; to < document->count && words > 0;)
		words -= tokens[to++].word;
	fprintf(out, "%s|", document->id);
	if (document->month)
		fprintf(out, "%" PRId64 "|", document->day);
	else
		fputs("-|", out);
	fprintf(out, "%s|", document->source ? document->source : "-");
	put_text(out, document->text, from < first ? tokens[from].start : 0, from < first ? tokens[first - 1].end : 0);
	put_text(out, document->text, start, stop);
	put_text(out, document->text, end < to ? tokens[end].start : 0, end < to ? tokens[to - 1].end : 0);
	fprintf(out, "%" PRIu64 "|%" PRIu64 "|\n", options->points ? points_before(document->text, start) : start,
	        options->points ? points_before(document->text, stop) : stop);
}

char *naive_kwic(uint64_t *total, const struct plain_corpus *plain, const struct naive_query *query,
                 const struct naive_kwic_options *options)
{
	struct lines lines;

	lines_begin(&lines);
	fputs("document|date|source|left|hit|right|start|end|\n", lines.out);
	*total = 0;
	for (size_t d = 0; d < plain->count; d++) {
		const struct plain_document *document = &plain->documents[d];

		for (size_t i = 0, end; i < document->count; i = end ? end : i + 1) {
			end = longest(query, document, i);
			if (!end)
				continue;
			if (*total >= options->skip && (!options->limit || *total < options->skip + options->limit))
				put_hit(lines.out, document, i, end, options);
			++*total;
		}
	}
	fclose(lines.out);
	return lines.text;
}
