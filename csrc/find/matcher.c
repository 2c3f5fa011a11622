#include "find/matcher.h"

#include <string.h>

#include "base/hash_map.h"

/* Sets of terms are compared with so many before; equal ones farther back do no harm. */
enum { SETS_COMPARED = 8 };

#define SET_UNKNOWN UINT32_MAX

/* Positions by how they are decided. */
struct resolution {
	const struct query *query;
	const struct lexicon *lexicon;
	const struct vocabulary *vocabulary; /* of the layer; NULL: terms are the lexicon's */
	const uint32_t *term_of;             /* by type; UINT32_MAX for layout */
	struct position_set any;             /* take any word */
	struct position_set patterns;        /* take words only */
	struct vec inexact;                  /* size_t: positions to compare with terms */
	struct vec exact;                    /* size_t: with types */
	uint32_t *of_term;       /* in sets, of the terms of the segment; NULL when there are no inexact positions */
	struct vec sets;         /* struct position_set: inexact positions that take a term; the first is empty */
	struct hash_map classes; /* struct token_class, but count, to number */
};

static ww_status sort_positions(struct resolution *resolution, ww_error *error)
{
	const struct query *query = resolution->query;
	ww_status status = WW_OK;

	for (size_t i = 0; i < query->positions.count; i++) {
		const struct position *position = query_position(query, i);

		if (position->kind == POSITION_ANY)
			position_set_add(&resolution->any, i);
		else
			WW_STEP(vec_push(position->exact ? &resolution->exact : &resolution->inexact, &i, error));
		if (position->kind == POSITION_PATTERN)
			position_set_add(&resolution->patterns, i);
	}
done:
	return status;
}

static bool is_wanted(ww_text wanted, enum position_kind kind, ww_text text)
{
	if (kind == POSITION_PATTERN)
		return wildcard_matches(wanted, text);
	return wanted.size == text.size && memcmp(wanted.data, text.data, text.size) == 0;
}

static bool takes(const struct query *query, size_t number, ww_text text)
{
	const struct position *position = query_position(query, number);

	return is_wanted(position_text(query, position), position->kind, text) ||
	       (position->turkic_size && is_wanted(position_turkic(query, position), position->kind, text));
}

static struct position_set takers(const struct resolution *resolution, const struct vec *positions, ww_text text)
{
	const size_t *numbers = positions->items;
	struct position_set set = {{0}};

	for (size_t i = 0; i < positions->count; i++)
		if (takes(resolution->query, numbers[i], text))
			position_set_add(&set, numbers[i]);
	return set;
}

/* The number of a set, which is that of an equal one met lately, or a new one. */
static ww_status number_set(uint32_t *number, struct resolution *resolution, const struct position_set *set,
                            ww_error *error)
{
	const struct position_set *sets = resolution->sets.items;
	size_t count = resolution->sets.count;

	for (size_t i = count; i > 0 && i + SETS_COMPARED > count; i--)
		if (position_set_equals(&sets[i - 1], set)) {
			*number = (uint32_t)(i - 1);
			return WW_OK;
		}
	*number = (uint32_t)count;
	return vec_push(&resolution->sets, set, error);
}

static ww_status resolve_term(struct resolution *resolution, uint32_t term, ww_error *error)
{
	ww_text text = resolution->vocabulary ? vocabulary_term(resolution->vocabulary, term)
	                                      : lexicon_term(resolution->lexicon, term);
	struct position_set set = takers(resolution, &resolution->inexact, text);

	resolution->of_term[term] = 0;
	return position_set_is_empty(&set) ? WW_OK : number_set(&resolution->of_term[term], resolution, &set, error);
}

/* Resolves the terms that the segment has. */
static ww_status resolve_terms(struct resolution *resolution, const ww_alloc *alloc, ww_error *error)
{
	static const struct position_set none = {{0}};
	const struct lexicon *lexicon = resolution->lexicon;
	uint32_t terms = resolution->vocabulary ? resolution->vocabulary->terms : lexicon->terms;
	ww_status status = WW_OK;

	if (resolution->inexact.count == 0)
		return WW_OK;
	resolution->of_term = alloc_array(alloc, terms, sizeof *resolution->of_term);
	if (!resolution->of_term)
		return ww_fail_memory(error);
	for (uint32_t term = 0; term < terms; term++)
		resolution->of_term[term] = SET_UNKNOWN;
	WW_STEP(vec_push(&resolution->sets, &none, error));
	for (uint32_t type = 0; type < lexicon->types; type++)
		if (!token_is_layout(lexicon->kinds[type]) && resolution->of_term[resolution->term_of[type]] == SET_UNKNOWN)
			WW_STEP(resolve_term(resolution, resolution->term_of[type], error));
done:
	return status;
}

/* A word is taken by positions for any word besides; what is no word is not taken by patterns. */
static struct position_set members_of(const struct resolution *resolution, uint32_t type)
{
	const struct lexicon *lexicon = resolution->lexicon;
	struct position_set set = {{0}};

	if (token_is_layout(lexicon->kinds[type]))
		return set;
	if (resolution->exact.count)
		set = takers(resolution, &resolution->exact, lexicon_type(lexicon, type));
	if (resolution->of_term)
		position_set_unite(&set, vec_at(&resolution->sets, resolution->of_term[resolution->term_of[type]]));
	if (token_is_word(lexicon->kinds[type]))
		position_set_unite(&set, &resolution->any);
	else
		for (size_t i = 0; i < POSITION_SET_WORDS; i++)
			set.words[i] &= ~resolution->patterns.words[i];
	return set;
}

static struct token_class class_of_type(const struct resolution *resolution, uint32_t type)
{
	uint8_t kind = resolution->lexicon->kinds[type];
	struct token_class class;

	memset(&class, 0, sizeof class); /* its bytes are a key, padding included */
	class.members = members_of(resolution, type);
	class.layout = token_is_layout(kind);
	class.mark = !class.layout && !token_is_word(kind);
	class.ends = resolution->lexicon->endings[type] || kind == TOKEN_BREAK;
	class.starts = position_set_meets(&class.members, &resolution->query->follow[QUERY_START]);
	return class;
}

/* The number of a class, new or known. */
static ww_status number_class(uint32_t *number, struct matcher *matcher, struct resolution *resolution,
                              const struct token_class *class, ww_error *error)
{
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(number, &added, &resolution->classes, (const char *)class, sizeof *class, 0, error));
	if (added)
		WW_STEP(vec_push(&matcher->classes, class, error));
done:
	return status;
}

/* Most types are of the class of the one before: words that the query does not name. */
static ww_status class_types(struct matcher *matcher, struct resolution *resolution, ww_error *error)
{
	const struct lexicon *lexicon = resolution->lexicon;
	struct token_class before;
	uint32_t number = 0;
	ww_status status = WW_OK;

	for (uint32_t type = 0; type < lexicon->types; type++) {
		struct token_class class = class_of_type(resolution, type);

		if (type == 0 || memcmp(&class, &before, sizeof class) != 0)
			WW_STEP(number_class(&number, matcher, resolution, &class, error));
		memcpy(&before, &class, sizeof class); /* padding included */
		matcher->class_of[type] = number;
		((struct token_class *)vec_at(&matcher->classes, number))->count += lexicon->counts[type];
	}
done:
	return status;
}

ww_status matcher_make(struct matcher *out, const ww_alloc *alloc, const struct query *query,
                       const struct lexicon *lexicon, struct matcher_terms terms, ww_error *error)
{
	struct resolution resolution = {.query = query,
	                                .lexicon = lexicon,
	                                .vocabulary = terms.vocabulary,
	                                .term_of = terms.vocabulary ? terms.term_of : lexicon->term_of,
	                                .inexact = vec_of(alloc, sizeof(size_t)),
	                                .exact = vec_of(alloc, sizeof(size_t)),
	                                .sets = vec_of(alloc, sizeof(struct position_set)),
	                                .classes = hash_map_of(alloc)};
	ww_status status;

	*out = (struct matcher){.query = query,
	                        .classes = vec_of(alloc, sizeof(struct token_class)),
	                        .class_of = alloc_array(alloc, lexicon->types, sizeof *out->class_of),
	                        .types = lexicon->types,
	                        .alloc = alloc};
	if (!out->class_of)
		return ww_fail_memory(error);
	WW_STEP(sort_positions(&resolution, error));
	WW_STEP(resolve_terms(&resolution, alloc, error));
	WW_STEP(class_types(out, &resolution, error));
done:
	vec_clear(&resolution.inexact);
	vec_clear(&resolution.exact);
	vec_clear(&resolution.sets);
	alloc_free(alloc, resolution.of_term);
	hash_map_clear(&resolution.classes);
	return status;
}

void matcher_clear(struct matcher *matcher)
{
	vec_clear(&matcher->classes);
	alloc_free(matcher->alloc, matcher->class_of);
	matcher->class_of = NULL;
}

/* Where a hit that is under way may go on. */
struct walk {
	struct position_set next; /* positions that may take the next token */
	unsigned marks;           /* passed over in a row */
	bool is_hit;              /* the token taken last ends a hit */
};

static void walk_take(struct walk *walk, const struct query *query, const struct token_class *class, bool may_pass_over)
{
	struct position_set taken = position_set_common(&walk->next, &class->members);
	size_t position;

	walk->is_hit = position_set_meets(&taken, &query->last);
	walk->marks = position_set_is_empty(&taken) ? walk->marks + 1 : 0;
	if (!may_pass_over || walk->marks > MARKS_BETWEEN)
		walk->next = (struct position_set){{0}};
	while (position_set_take(&taken, &position))
		position_set_unite(&walk->next, &query->follow[position]);
}

bool matcher_match(const struct matcher *matcher, const uint32_t *types, size_t count, size_t at, size_t *last)
{
	struct walk walk = {.next = matcher->query->follow[QUERY_START]};
	bool found = false;

	for (size_t i = at; i < count; i++) {
		const struct token_class *class = matcher_class(matcher, types[i]);

		if (!class->layout) {
			walk_take(&walk, matcher->query, class, class->mark && i > at);
			if (walk.is_hit) {
				*last = i;
				found = true;
			}
		}
		if (class->ends || position_set_is_empty(&walk.next))
			break;
	}
	return found;
}
