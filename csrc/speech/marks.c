#include "speech/marks.h"

/* Stretches may stand in one another this deep; what is deeper is taken as a part of the outermost. */
enum { MARKS_DEPTH = 8 };

#define SIGN(name) (1u << SIGN_##name)

/*
 * Which signs may close what a sign opens, in any language: English “x”, German „x“, Swedish ”x”, Danish »x«, and marks
 * of mixed keyboards (“x"). A sign without closers never opens.
 */
static const uint32_t closers[SIGN_COUNT] = {
	[SIGN_STRAIGHT] = SIGN(STRAIGHT) | SIGN(RIGHT) | SIGN(LEFT) | SIGN(PRIMES),
	[SIGN_LEFT] = SIGN(RIGHT) | SIGN(STRAIGHT) | SIGN(PRIMES),
	[SIGN_RIGHT] = SIGN(RIGHT) | SIGN(STRAIGHT),
	[SIGN_LOW] = SIGN(LEFT) | SIGN(RIGHT) | SIGN(STRAIGHT) | SIGN(ANGLE_LEFT),
	[SIGN_ANGLE_LEFT] = SIGN(ANGLE_RIGHT),
	[SIGN_ANGLE_RIGHT] = SIGN(ANGLE_LEFT) | SIGN(ANGLE_RIGHT),
	[SIGN_CORNER_OPEN] = SIGN(CORNER_CLOSE),
	[SIGN_TICKS] = SIGN(PRIMES) | SIGN(STRAIGHT) | SIGN(RIGHT),
	[SIGN_PRIMES] = SIGN(PRIMES),
	[SIGN_SINGLE] = SIGN(SINGLE) | SIGN(SINGLE_RIGHT),
	[SIGN_SINGLE_LEFT] = SIGN(SINGLE_RIGHT) | SIGN(SINGLE),
	[SIGN_SINGLE_RIGHT] = SIGN(SINGLE_RIGHT),
	[SIGN_SINGLE_LOW] = SIGN(SINGLE_LEFT) | SIGN(SINGLE_RIGHT) | SIGN(SINGLE),
	[SIGN_SINGLE_ANGLE_LEFT] = SIGN(SINGLE_ANGLE_RIGHT),
	[SIGN_SINGLE_ANGLE_RIGHT] = SIGN(SINGLE_ANGLE_LEFT) | SIGN(SINGLE_ANGLE_RIGHT),
	[SIGN_TICK] = SIGN(SINGLE) | SIGN(SINGLE_RIGHT) | SIGN(TICK),
};

/* Signs that both open and close by habit of some language: context decides. */
#define EITHER_WAY (SIGN(STRAIGHT) | SIGN(RIGHT) | SIGN(ANGLE_LEFT) | SIGN(ANGLE_RIGHT) | SIGN(PRIMES) | SIGN(LEFT))

/* Signs that never open where the space around them says otherwise, as they are mostly apostrophes. */
#define APOSTROPHES (SIGN(SINGLE) | SIGN(SINGLE_RIGHT) | SIGN(SINGLE_LEFT) | SIGN(TICK))

/* Which way the space and the marks around a sign say that it looks. */
enum side { SIDE_UNKNOWN, SIDE_OPENS, SIDE_CLOSES };

struct pairing {
	const struct passage *passage;
	struct vec *out;
	size_t stack[MARKS_DEPTH]; /* numbers of stretches that are open, outermost first */
	size_t depth;
	size_t paragraph;     /* first word */
	size_t end;           /* word after the paragraph */
	size_t first_stretch; /* number of the paragraph's first stretch */
	uint8_t opened_by[MARKS_DEPTH];
};

static bool is_sign(const struct passage *passage, size_t word, uint32_t signs)
{
	return 1u << word_sign(passage, word) & signs & ~SIGN(NONE);
}

/* Nothing that belongs to a quotation can stand between this place and the mark behind it. */
static bool free_before(const struct pairing *pairing, size_t word)
{
	const struct passage *passage = pairing->passage;

	return word == pairing->paragraph || passage->words[word].spaced ||
	       word_is(passage, word - 1, IS_OPEN | IS_DASH | IS_COLON) ||
	       (word_is(passage, word - 1, IS_QUOTE) && word - 1 == pairing->paragraph);
}

static bool free_after(const struct pairing *pairing, size_t word)
{
	const struct passage *passage = pairing->passage;

	return word + 1 >= pairing->end || passage->words[word + 1].spaced ||
	       word_is(passage, word + 1, IS_STOP | IS_COMMA | IS_COLON | IS_SEMICOLON | IS_CLOSE | IS_DASH);
}

static bool is_spaceless(const struct pairing *pairing, size_t word)
{
	return word_is(pairing->passage, word + 1, IS_SPACELESS) ||
	       (word > pairing->paragraph && word_is(pairing->passage, word - 1, IS_SPACELESS));
}

static enum side side_of(const struct pairing *pairing, size_t word)
{
	const struct passage *passage = pairing->passage;
	bool before = free_before(pairing, word), after = free_after(pairing, word);

	if (is_spaceless(pairing, word))
		return SIDE_UNKNOWN;
	if (before == after && word > pairing->paragraph && word_is(passage, word - 1, IS_QUOTE) && !after)
		return SIDE_OPENS;
	if (before == after)
		return SIDE_UNKNOWN;
	return before ? SIDE_OPENS : SIDE_CLOSES;
}

static struct marked *stretch(const struct pairing *pairing, size_t number)
{
	return vec_at(pairing->out, number);
}

static ww_status open_stretch(struct pairing *pairing, size_t word, ww_error *error)
{
	struct marked marked = {.open = word, .first = word + 1, .end = pairing->end, .after = pairing->end};
	uint8_t sign = word_sign(pairing->passage, word);
	ww_status status = WW_OK;

	if (pairing->depth == MARKS_DEPTH)
		return WW_OK;
	marked.parent = pairing->depth ? pairing->stack[pairing->depth - 1] : MARKS_NO_PARENT;
	marked.is_double = word_is(pairing->passage, word, IS_DOUBLE);
	marked.is_code = word > pairing->paragraph && !pairing->passage->words[word].spaced &&
	                 is_sign(pairing->passage, word - 1, SIGN(EQUALS));
	pairing->stack[pairing->depth] = pairing->out->count;
	pairing->opened_by[pairing->depth++] = sign;
	WW_STEP(vec_push(pairing->out, &marked, error));
done:
	return status;
}

/* Closes the stretch at a depth of the stack; what is still open inside it was never a quotation. */
static void close_stretch(struct pairing *pairing, size_t depth, size_t word, bool closed)
{
	struct marked *marked = stretch(pairing, pairing->stack[depth]);

	marked->end = word;
	marked->after = closed ? word + 1 : word;
	marked->closed = closed;
	if (marked->is_code)
		marked->first = SIZE_MAX;
	for (size_t inner = depth + 1; inner < pairing->depth; inner++)
		stretch(pairing, pairing->stack[inner])->first = SIZE_MAX;
	pairing->depth = depth;
}

/* The depth of the innermost stretch that a sign may close; pairing->depth when there is none. */
static size_t find_opener(const struct pairing *pairing, size_t word)
{
	bool outer_only = word_is(pairing->passage, word, IS_DOUBLE);
	uint32_t sign = 1u << word_sign(pairing->passage, word);

	for (size_t depth = pairing->depth; depth-- > 0;) {
		if (closers[pairing->opened_by[depth]] & sign)
			return depth;
		/* A single mark never closes across an open double one. */
		if (!outer_only && stretch(pairing, pairing->stack[depth])->is_double)
			break;
	}
	return pairing->depth;
}

/* Whether a mark that comes next of its kind looks as if it closed what the one at `word` opened. */
static bool next_closes(const struct pairing *pairing, size_t next, size_t word)
{
	return next < pairing->end && is_sign(pairing->passage, next, closers[word_sign(pairing->passage, word)]) &&
	       side_of(pairing, next) != SIDE_OPENS;
}

/* “who read nothing but the “Times” all day”: two marks that close follow, so that this one stands in an open one. */
static bool is_nested(const struct pairing *pairing, const size_t next[2], size_t word)
{
	return pairing->depth == 1 && side_of(pairing, word) == SIDE_OPENS && next_closes(pairing, next[0], word) &&
	       next_closes(pairing, next[1], word);
}

/* 5'11" and 12": a mark of measure. */
static bool is_measure(const struct pairing *pairing, size_t word)
{
	return word > pairing->paragraph && !pairing->passage->words[word].spaced &&
	       word_is(pairing->passage, word - 1, IS_NUMBER) &&
	       is_sign(pairing->passage, word, SIGN(STRAIGHT) | SIGN(PRIMES));
}

/* next: the two double marks behind it, SIZE_MAX for none. */
static ww_status take_double(struct pairing *pairing, size_t word, const size_t next[2], ww_error *error)
{
	enum side side = side_of(pairing, word);
	size_t opener = find_opener(pairing, word);
	bool can_close = opener < pairing->depth;
	uint8_t sign = word_sign(pairing->passage, word);

	if (can_close && side == SIDE_OPENS && word > stretch(pairing, pairing->stack[opener])->first &&
	    is_sign(pairing->passage, word, EITHER_WAY) && closers[sign] && next_closes(pairing, next[0], word))
		return open_stretch(pairing, word, error);
	/* "It was 6'2" tall," he said. */
	if (can_close && is_measure(pairing, word) && word_is(pairing->passage, word + 1, IS_LOWER) &&
	    next_closes(pairing, next[0], word))
		return WW_OK;
	if (can_close) {
		close_stretch(pairing, opener, word, true);
		return WW_OK;
	}
	if (!closers[sign] || (side == SIDE_CLOSES && is_measure(pairing, word)))
		return WW_OK;
	/* A mark that only opens, inside an open one of its kind: the one before was never closed. */
	if (sign == SIGN_LEFT && pairing->depth && pairing->opened_by[pairing->depth - 1] == SIGN_LEFT &&
	    !is_nested(pairing, next, word)) {
		close_stretch(pairing, pairing->depth - 1, word, side == SIDE_CLOSES);
		if (side == SIDE_CLOSES)
			return WW_OK;
	}
	if (side != SIDE_CLOSES || next_closes(pairing, next[0], word))
		return open_stretch(pairing, word, error);
	return WW_OK;
}

/* Players' and the like: the genitive of a plural inside a quotation in single marks that goes on. */
static bool is_genitive(const struct pairing *pairing, size_t word, size_t next_single)
{
	const struct passage *passage = pairing->passage;

	return word_is(passage, word - 1, IS_WORD) && word_is(passage, word + 1, IS_LOWER) && next_single < pairing->end &&
	       side_of(pairing, next_single) == SIDE_CLOSES && word_is(passage, next_single - 1, IS_STOP | IS_COMMA);
}

/* "the ’90s": the years of a decade behind an apostrophe. */
static bool is_decade(const struct pairing *pairing, size_t word)
{
	const struct passage *passage = pairing->passage;
	ww_text text;

	if (word + 1 >= pairing->end || passage->words[word + 1].spaced)
		return false;
	text = lexicon_type(passage->lexicon, passage->words[word + 1].type);
	return text.size == 3 && text.data[0] >= '0' && text.data[0] <= '9' && text.data[1] == '0' && text.data[2] == 's';
}

static ww_status take_single(struct pairing *pairing, size_t word, size_t next_single, ww_error *error)
{
	enum side side = side_of(pairing, word);
	size_t opener = find_opener(pairing, word);
	uint8_t sign = word_sign(pairing->passage, word);

	if (side != SIDE_OPENS && opener < pairing->depth) {
		if (!is_genitive(pairing, word, next_single))
			close_stretch(pairing, opener, word, true);
		return WW_OK;
	}
	if (!closers[sign] || next_single >= pairing->end ||
	    (1u << sign & APOSTROPHES && (side != SIDE_OPENS || is_decade(pairing, word))))
		return WW_OK;
	return open_stretch(pairing, word, error);
}

/* What is left open at the end of a paragraph. */
static void end_paragraph(struct pairing *pairing)
{
	const struct passage *passage = pairing->passage;
	struct marked *outer;

	if (pairing->depth == 0)
		return;
	outer = stretch(pairing, pairing->stack[0]);
	if (!outer->is_double) {
		/* Only apostrophes: what they hold stands on its own. */
		for (size_t depth = 0; depth < pairing->depth; depth++)
			stretch(pairing, pairing->stack[depth])->first = SIZE_MAX;
		pairing->depth = 0;
		return;
	}
	outer->goes_on =
		pairing->end < passage->count &&
		(word_sign(passage, pairing->end) == pairing->opened_by[0] ||
		 (pairing->opened_by[0] == SIGN_ANGLE_LEFT && word_sign(passage, pairing->end) == SIGN_ANGLE_RIGHT));
	close_stretch(pairing, 0, pairing->end, false);
}

/*
 * Drops the stretches that turned out to be none (first is SIZE_MAX) from number `from` on, and hands what stands in
 * them to the stretch around. Parents come before their children, so one pass does.
 */
static ww_status drop_void(struct vec *out, size_t from, ww_error *error)
{
	struct vec moved = vec_of(out->alloc, sizeof(size_t));
	size_t kept = from;
	ww_status status = vec_append(&moved, NULL, out->count - from, error);
	size_t *to = moved.items;

	if (status != WW_OK)
		goto done;
	for (size_t i = from; i < out->count; i++) {
		struct marked marked = *(struct marked *)vec_at(out, i);

		if (marked.parent != MARKS_NO_PARENT && marked.parent >= from)
			marked.parent = to[marked.parent - from];
		to[i - from] = marked.first == SIZE_MAX ? marked.parent : kept;
		if (marked.first != SIZE_MAX)
			*(struct marked *)vec_at(out, kept++) = marked;
	}
	out->count = kept;
done:
	vec_clear(&moved);
	return status;
}

/* The numbers of the signs of a paragraph: double ones, and single ones. */
struct signs {
	struct vec words; /* size_t */
	struct vec next;  /* size_t: number of the next sign of the same kind, or SIZE_MAX */
};

static ww_status collect_signs(struct signs *signs, const struct pairing *pairing, ww_error *error)
{
	size_t next[2] = {SIZE_MAX, SIZE_MAX};
	ww_status status = WW_OK;

	signs->words.count = signs->next.count = 0;
	for (size_t word = pairing->paragraph; word < pairing->end; word++)
		if (word_is(pairing->passage, word, IS_QUOTE))
			WW_STEP(vec_push(&signs->words, &word, error));
	WW_STEP(vec_append(&signs->next, NULL, signs->words.count, error));
	for (size_t i = signs->words.count; i-- > 0;) {
		size_t word = ((const size_t *)signs->words.items)[i];
		bool is_double = word_is(pairing->passage, word, IS_DOUBLE);

		((size_t *)signs->next.items)[i] = next[is_double];
		next[is_double] = i;
	}
done:
	return status;
}

/* The word of the sign that follows one in its kind. */
static size_t following(const struct signs *signs, size_t *number)
{
	if (*number != SIZE_MAX)
		*number = ((const size_t *)signs->next.items)[*number];
	return *number == SIZE_MAX ? SIZE_MAX : ((const size_t *)signs->words.items)[*number];
}

static ww_status pair_paragraph(struct pairing *pairing, struct signs *signs, ww_error *error)
{
	const size_t *words;
	ww_status status;

	pairing->depth = 0;
	pairing->first_stretch = pairing->out->count;
	WW_STEP(collect_signs(signs, pairing, error));
	words = signs->words.items;
	for (size_t i = 0; i < signs->words.count; i++) {
		size_t number = i, next[2];

		next[0] = following(signs, &number);
		next[1] = following(signs, &number);
		if (word_is(pairing->passage, words[i], IS_DOUBLE))
			WW_STEP(take_double(pairing, words[i], next, error));
		else
			WW_STEP(take_single(pairing, words[i], next[0], error));
	}
	end_paragraph(pairing);
	if (signs->words.count)
		WW_STEP(drop_void(pairing->out, pairing->first_stretch, error));
done:
	return status;
}

ww_status marks_find(struct vec *out, const struct passage *passage, ww_error *error)
{
	struct pairing pairing = {.passage = passage, .out = out};
	struct signs signs = {vec_of(out->alloc, sizeof(size_t)), vec_of(out->alloc, sizeof(size_t))};
	ww_status status = WW_OK;

	while (pairing.paragraph < passage->count) {
		const struct word *words = passage->words;
		uint64_t seen = words[pairing.paragraph].classes;
		size_t end = pairing.paragraph + 1;

		for (; end < passage->count && !words[end].begins; end++)
			seen |= words[end].classes;
		pairing.end = end;
		if (seen & IS_QUOTE)
			WW_STEP(pair_paragraph(&pairing, &signs, error));
		pairing.paragraph = pairing.end;
	}
done:
	vec_clear(&signs.next);
	vec_clear(&signs.words);
	return status;
}
