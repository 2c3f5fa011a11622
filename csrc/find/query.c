#include "find/query.h"

#include <string.h>

#include "base/well_formed.h"
#include "corpus/reducer.h"
#include "find/query_error.h"

/* An open bracket. */
struct bracket {
	size_t at;                  /* in the text */
	struct position_set before; /* positions that come right before each alternative */
	struct position_set ends;   /* that end the alternatives so far */
};

struct parser {
	struct query *query;
	const char *text;
	size_t size;
	size_t at;
	enum word_profile profile;
	const struct layer *layer;
	struct reducer reducer;
	struct position_set before; /* positions that what comes next follows on */
	struct bracket brackets[QUERY_DEPTH];
	size_t depth;
	struct vec literal; /* char: a literal with wildcards as WILDCARD_* */
	struct vec plain;   /* char: the same with letters in place of wildcards */
};

static ww_status fail_at(const struct parser *parser, size_t at, const char *what, ww_error *error)
{
	return query_fail(error, parser->text, parser->size, at, what);
}

/* The byte at an offset from here; 0 behind the end. */
static char peek(const struct parser *parser, size_t offset)
{
	return offset < parser->size - parser->at ? parser->text[parser->at + offset] : 0;
}

static bool is_blank(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static ww_status add_element(struct parser *parser, enum element_kind kind, size_t position, ww_error *error)
{
	struct element element = {kind, position};

	return vec_push(&parser->query->elements, &element, error);
}

/* Adds a position behind those in parser->before, and returns it. */
static ww_status add_position(size_t *out, struct parser *parser, const struct position *position, size_t at,
                              ww_error *error)
{
	struct position_set before = parser->before;
	size_t number = parser->query->positions.count, earlier;

	if (number == QUERY_POSITIONS)
		return fail_at(parser, at, "the query is too long from here on: 255 positions are the limit", error);
	*out = number;
	while (position_set_take(&before, &earlier))
		position_set_add(&parser->query->follow[earlier], number);
	return vec_push(&parser->query->positions, position, error);
}

/* Adds a position that a hit must take. */
static ww_status add_required(struct parser *parser, const struct position *position, size_t at, ww_error *error)
{
	size_t number;
	ww_status status;

	WW_STEP(add_position(&number, parser, position, at, error));
	WW_STEP(add_element(parser, ELEMENT_POSITION, number, error));
	parser->before = (struct position_set){{0}};
	position_set_add(&parser->before, number);
done:
	return status;
}

/* Adds from `least` to `most` positions that take any word. */
static ww_status add_gap(struct parser *parser, size_t least, size_t most, size_t at, ww_error *error)
{
	static const struct position any = {.kind = POSITION_ANY};
	ww_status status = WW_OK;

	for (size_t i = 0; i < least; i++)
		WW_STEP(add_required(parser, &any, at, error));
	for (size_t i = least; i < most; i++) {
		struct position_set skipped = parser->before;
		size_t number;

		WW_STEP(add_position(&number, parser, &any, at, error));
		parser->before = (struct position_set){{0}};
		position_set_add(&parser->before, number);
		position_set_unite(&parser->before, &skipped);
	}
done:
	return status;
}

/* Appends a token to the query's text, brought to the layer. */
static ww_status append_token(size_t *size, struct parser *parser, ww_text text, enum folding folding, ww_error *error)
{
	size_t at = parser->query->text.count;
	ww_status status = reducer_spell(&parser->query->text, &parser->reducer, text, folding, error);

	*size = parser->query->text.count - at;
	return status;
}

/* Nobody says which language a query is in: an I in it is the capital of i and of ı. */
static ww_status append_foldings(struct position *position, struct parser *parser, ww_text text, ww_error *error)
{
	ww_status status;

	WW_STEP(append_token(&position->size, parser, text, FOLDING_COMMON, error));
	if (reducer_depends_on_language(&parser->reducer, text)) {
		position->turkic_at = parser->query->text.count;
		WW_STEP(append_token(&position->turkic_size, parser, text, FOLDING_TURKIC, error));
	}
done:
	return status;
}

/* Adds the position for one token of a literal. */
static ww_status add_token(struct parser *parser, ww_text text, bool exact, size_t at, ww_error *error)
{
	struct position position = {
		.kind = POSITION_TEXT, .exact = exact, .text_at = parser->query->text.count, .size = text.size};
	ww_status status;

	if (has_wildcard(text))
		position.kind = text.size == 1 && (unsigned char)*text.data == WILDCARD_ANY ? POSITION_ANY : POSITION_PATTERN;
	if (exact)
		WW_STEP(vec_append(&parser->query->text, text.data, text.size, error));
	else
		WW_STEP(append_foldings(&position, parser, text, error));
	WW_STEP(add_required(parser, &position, at, error));
done:
	return status;
}

/* Adds the position for a lemma or a part of speech, which may have blanks or marks inside. */
static ww_status add_tag(struct parser *parser, size_t at, ww_error *error)
{
	ww_text tag = {parser->literal.items, parser->literal.count};

	return tag.size ? add_token(parser, tag, false, at, error) : WW_OK;
}

/* Cuts a literal as the corpus does, where a wildcard counts as a letter, and adds a position for each token. */
static ww_status add_literal(struct parser *parser, bool exact, size_t at, ww_error *error)
{
	const char *literal = parser->literal.items, *plain = parser->plain.items;
	struct word_scanner scanner;
	struct token token;
	ww_status status = WW_OK;

	word_scanner_begin(&scanner, parser->profile, language_find("", 0), plain, parser->plain.count);
	while (word_scanner_next(&scanner, &token))
		if (!token_is_layout(token.kind))
			WW_STEP(add_token(parser, (ww_text){literal + (token.text - plain), token.size}, exact, at, error));
done:
	return status;
}

/* Appends a byte of a literal, or a wildcard. */
static ww_status take_byte(struct parser *parser, char byte, bool wildcard, ww_error *error)
{
	char kept = wildcard_of(byte);
	ww_status status;

	WW_STEP(vec_push(&parser->literal, wildcard ? &kept : &byte, error));
	WW_STEP(vec_push(&parser->plain, wildcard ? "x" : &byte, error));
done:
	return status;
}

static void begin_literal(struct parser *parser)
{
	parser->literal.count = 0;
	parser->plain.count = 0;
}

/* True at exactly three dots. */
static bool at_ellipsis(const struct parser *parser)
{
	bool dot_before = parser->at > 0 && parser->text[parser->at - 1] == '.';

	return !dot_before && peek(parser, 0) == '.' && peek(parser, 1) == '.' && peek(parser, 2) == '.' &&
	       peek(parser, 3) != '.';
}

static bool ends_literal(const struct parser *parser)
{
	char byte = peek(parser, 0);

	return parser->at == parser->size || is_blank(byte) || strchr("()|[]\"", byte) || at_ellipsis(parser);
}

static ww_status take_escape(struct parser *parser, ww_error *error)
{
	if (++parser->at == parser->size)
		return fail_at(parser, parser->at - 1, "a backslash needs a character behind it", error);
	return take_byte(parser, parser->text[parser->at++], false, error);
}

/* A word, with what belongs to it up to a blank or a bracket. */
static ww_status parse_word(struct parser *parser, ww_error *error)
{
	size_t start = parser->at;
	ww_status status = WW_OK;

	begin_literal(parser);
	while (!ends_literal(parser)) {
		char byte = peek(parser, 0);

		if (byte == '\\') {
			WW_STEP(take_escape(parser, error));
		} else {
			WW_STEP(take_byte(parser, byte, byte == '*' || byte == '?', error));
			parser->at++;
		}
	}
	if (layer_is_given(parser->layer))
		WW_STEP(add_tag(parser, start, error));
	else
		WW_STEP(add_literal(parser, parser->layer->kind == LAYER_SURFACE, start, error));
done:
	return status;
}

/* Words between quotation marks, in which only the backslash is special. */
static ww_status parse_quoted(struct parser *parser, ww_error *error)
{
	size_t start = parser->at++, positions = parser->query->positions.count;
	ww_status status = WW_OK;

	begin_literal(parser);
	while (peek(parser, 0) != '"') {
		if (parser->at == parser->size)
			return fail_at(parser, start, "a quotation mark that is not closed", error);
		if (peek(parser, 0) == '\\')
			WW_STEP(take_escape(parser, error));
		else
			WW_STEP(take_byte(parser, parser->text[parser->at++], false, error));
	}
	parser->at++;
	WW_STEP(add_literal(parser, true, start, error));
	if (parser->query->positions.count == positions)
		status = fail_at(parser, start, "no word between the quotation marks", error);
done:
	return status;
}

static ww_status parse_number(size_t *out, struct parser *parser, ww_error *error)
{
	size_t start = parser->at, number = 0;

	while (peek(parser, 0) >= '0' && peek(parser, 0) <= '9') {
		if (number <= QUERY_GAP_MAX)
			number = number * 10 + (size_t)(peek(parser, 0) - '0');
		parser->at++;
	}
	if (parser->at == start)
		return fail_at(parser, start, "a number is missing, as in []{0,3}", error);
	if (number > QUERY_GAP_MAX)
		return fail_at(parser, start, "a gap has at most 100 words", error);
	*out = number;
	return WW_OK;
}

/* {m} or {m,n} behind []; without it, one word. */
static ww_status parse_bounds(size_t *least, size_t *most, struct parser *parser, ww_error *error)
{
	size_t start = parser->at;
	ww_status status = WW_OK;

	*least = *most = 1;
	if (peek(parser, 0) != '{')
		return WW_OK;
	parser->at++;
	WW_STEP(parse_number(least, parser, error));
	*most = *least;
	if (peek(parser, 0) == ',') {
		parser->at++;
		WW_STEP(parse_number(most, parser, error));
	}
	if (peek(parser, 0) != '}')
		return fail_at(parser, parser->at, "a \"}\" is missing, as in []{0,3}", error);
	parser->at++;
	if (*most < *least)
		status = fail_at(parser, start, "the second number is below the first", error);
done:
	return status;
}

static ww_status parse_gap(struct parser *parser, ww_error *error)
{
	size_t start = parser->at, least, most;
	ww_status status;

	if (peek(parser, 1) != ']')
		return fail_at(parser, start, "\"[\" must be followed by \"]\"; write \"\\[\" for a bracket in the text",
		               error);
	parser->at += 2;
	WW_STEP(parse_bounds(&least, &most, parser, error));
	WW_STEP(add_gap(parser, least, most, start, error));
done:
	return status;
}

static ww_status parse_ellipsis(struct parser *parser, ww_error *error)
{
	size_t start = parser->at;

	parser->at += 3;
	return add_gap(parser, 0, QUERY_GAP, start, error);
}

static ww_status open_bracket(struct parser *parser, ww_error *error)
{
	if (parser->depth == QUERY_DEPTH)
		return fail_at(parser, parser->at, "brackets nest too deep", error);
	parser->brackets[parser->depth++] = (struct bracket){.at = parser->at++, .before = parser->before};
	return add_element(parser, ELEMENT_OPEN, 0, error);
}

static ww_status next_alternative(struct parser *parser, ww_error *error)
{
	struct bracket *bracket;

	if (parser->depth == 0)
		return fail_at(parser, parser->at, "\"|\" outside of brackets", error);
	parser->at++;
	bracket = &parser->brackets[parser->depth - 1];
	position_set_unite(&bracket->ends, &parser->before);
	parser->before = bracket->before;
	return add_element(parser, ELEMENT_OR, 0, error);
}

static ww_status close_bracket(struct parser *parser, ww_error *error)
{
	if (parser->depth == 0)
		return fail_at(parser, parser->at, "a \")\" without \"(\"", error);
	parser->at++;
	position_set_unite(&parser->before, &parser->brackets[--parser->depth].ends);
	return add_element(parser, ELEMENT_CLOSE, 0, error);
}

static ww_status parse_item(struct parser *parser, ww_error *error)
{
	switch (peek(parser, 0)) {
	case '(':
		return open_bracket(parser, error);
	case '|':
		return next_alternative(parser, error);
	case ')':
		return close_bracket(parser, error);
	case '[':
		return parse_gap(parser, error);
	case ']':
		return fail_at(parser, parser->at, "a \"]\" without \"[\"", error);
	case '"':
		return parse_quoted(parser, error);
	default:
		return at_ellipsis(parser) ? parse_ellipsis(parser, error) : parse_word(parser, error);
	}
}

static ww_status parse(struct parser *parser, ww_error *error)
{
	size_t good = well_formed(parser->text, parser->size);
	ww_status status = WW_OK;

	if (good < parser->size)
		return fail_at(parser, good, "this is not UTF-8", error);
	while (parser->at < parser->size)
		if (is_blank(peek(parser, 0)))
			parser->at++;
		else
			WW_STEP(parse_item(parser, error));
	if (parser->depth > 0)
		return fail_at(parser, parser->brackets[parser->depth - 1].at, "a \"(\" that is not closed", error);
	if (position_set_has(&parser->before, QUERY_START))
		return fail_at(parser, 0, "no word that must be there", error);
	parser->query->last = parser->before;
done:
	return status;
}

ww_status query_parse(struct query *out, const ww_alloc *alloc, const char *text, enum word_profile profile,
                      const struct layer *layer, ww_error *error)
{
	struct parser parser = {.query = out,
	                        .text = text,
	                        .size = strlen(text),
	                        .profile = profile,
	                        .layer = layer,
	                        .literal = vec_of(alloc, 1),
	                        .plain = vec_of(alloc, 1)};
	ww_status status;

	memset(out, 0, sizeof *out);
	out->positions = vec_of(alloc, sizeof(struct position));
	out->text = vec_of(alloc, 1);
	out->elements = vec_of(alloc, sizeof(struct element));
	position_set_add(&parser.before, QUERY_START);
	WW_STEP(reducer_make(&parser.reducer, alloc, layer, error));
	WW_STEP(parse(&parser, error));
done:
	reducer_clear(&parser.reducer);
	vec_clear(&parser.literal);
	vec_clear(&parser.plain);
	return status;
}

void query_clear(struct query *query)
{
	vec_clear(&query->positions);
	vec_clear(&query->text);
	vec_clear(&query->elements);
}

/* The best set that one row of positions offers, and what the alternatives before it add up to. */
struct requirement {
	struct position_set set; /* of the row so far; empty: none */
	uint64_t cost;
	struct position_set others; /* of the alternatives before */
	uint64_t others_cost;       /* UINT64_MAX: one of them has none */
};

static uint64_t add_costs(uint64_t left, uint64_t right)
{
	return left > UINT64_MAX - right ? UINT64_MAX : left + right;
}

static void offer(struct requirement *to, const struct position_set *set, uint64_t cost)
{
	if (cost < to->cost) {
		to->set = *set;
		to->cost = cost;
	}
}

static void end_alternative(struct requirement *row)
{
	position_set_unite(&row->others, &row->set);
	row->others_cost = add_costs(row->others_cost, row->cost);
	row->set = (struct position_set){{0}};
	row->cost = UINT64_MAX;
}

bool query_required(struct position_set *out, uint64_t *cost, const struct query *query, const uint64_t *costs)
{
	static const struct requirement fresh = {.cost = UINT64_MAX};
	struct requirement rows[QUERY_DEPTH + 1];
	struct requirement *row = rows;

	*row = fresh;
	for (size_t i = 0; i < query->elements.count; i++) {
		const struct element *element = vec_at(&query->elements, i);
		struct position_set one = {{0}};

		switch (element->kind) {
		case ELEMENT_POSITION:
			position_set_add(&one, element->position);
			offer(row, &one,
			      query_position(query, element->position)->kind == POSITION_ANY ? UINT64_MAX
			                                                                     : costs[element->position]);
			break;
		case ELEMENT_OPEN:
			*++row = fresh;
			break;
		case ELEMENT_OR:
			end_alternative(row);
			break;
		case ELEMENT_CLOSE:
			end_alternative(row);
			row--;
			offer(row, &row[1].others, row[1].others_cost);
			break;
		}
	}
	*out = row->set;
	*cost = row->cost;
	return row->cost != UINT64_MAX;
}
