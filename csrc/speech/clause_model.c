#include "speech/clause_model.h"

#include "speech/clause_speaker.h"
#include "speech/models.h"

/* What is less probable is left out: that there is a content on a side of a cue, and that its edges are right. */
static const double least_side = 0.35, least_exact = 0.2;

/* A glance at a candidate must give this score, in MODEL_ONE: a probability of 5 %. */
static const int32_t least_screen = -3 * MODEL_ONE;

/* The same that a stretch which passed for direct speech belongs to a content. */
static const double least_mixed = 0.8;

/* A content with how probable each of the decisions about it was. */
struct found {
	struct range items;
	double side;
	double edges;
};

static bool is_blocked(const struct clause_view *view, size_t item)
{
	return view->taken[item] == TAKEN && item_is(view->outline, item, IS_STRETCH);
}

/* The likeliest of places that are asked one after the other, each only when those before it were not the one. */
struct choice {
	size_t place;
	double likelihood; /* of the place */
	double left;       /* that it is none of those asked */
};

/* No place yet; `none` is what stands for that. */
static struct choice choice_of(size_t none)
{
	return (struct choice){.place = none, .left = 1};
}

/* Asking on can still change the choice. */
static bool is_open(const struct choice *choice)
{
	return choice->left > choice->likelihood;
}

static void consider(struct choice *choice, size_t place, const struct features *features, const struct model *model)
{
	double here = logistic(features_score(features, model).values[0]);

	if (choice->left * here > choice->likelihood) {
		choice->likelihood = choice->left * here;
		choice->place = place;
	}
	choice->left *= 1 - here;
}

/* Where asking ended is the place when it is likelier than any that was asked. */
static void consider_rest(struct choice *choice, size_t place)
{
	if (is_open(choice)) {
		choice->likelihood = choice->left;
		choice->place = place;
	}
}

/* The likeliest first item of a content behind a cue; to when there is none. */
static struct choice likeliest_first(const struct clause_view *view, size_t cue)
{
	size_t reach = view->to - cue > REACH_FIRST ? cue + REACH_FIRST : view->to;
	struct choice choice = choice_of(view->to);
	struct features features;

	for (size_t at = cue + 1; at < reach && !is_blocked(view, at) && is_open(&choice); at++) {
		first_features(&features, view, cue, at);
		consider(&choice, at, &features, view->model);
	}
	return choice;
}

/* The likeliest end of a content that begins with item `first`. */
static struct choice likeliest_end(const struct clause_view *view, size_t cue, size_t first)
{
	size_t reach = view->to - first > REACH_END ? first + REACH_END : view->to, at;
	struct choice choice = choice_of(first + 1);
	struct inside inside = {0};
	struct features features;

	inside_add(&inside, view, first);
	for (at = first + 1; at < reach && !is_blocked(view, at) && is_open(&choice); at++) {
		if (is_end_candidate(view, at)) {
			end_features(&features, view, &inside, cue, first, at);
			consider(&choice, at, &features, view->model);
		}
		inside_add(&inside, view, at);
	}
	consider_rest(&choice, at);
	return choice;
}

/* The likeliest end of a content before a cue; from when there is none. */
static struct choice likeliest_end_before(const struct clause_view *view, size_t cue)
{
	size_t reach = cue - view->from > REACH_BACK ? cue - REACH_BACK : view->from;
	struct choice choice = choice_of(view->from);
	struct features features;

	for (size_t at = cue; at > reach && !is_blocked(view, at - 1) && is_open(&choice); at--) {
		end_before_features(&features, view, cue, at);
		consider(&choice, at, &features, view->model);
	}
	return choice;
}

static struct choice likeliest_first_before(const struct clause_view *view, size_t cue, size_t end)
{
	size_t reach = end - view->from > REACH_BACK ? end - REACH_BACK : view->from, at;
	struct choice choice = choice_of(end - 1);
	struct inside inside = {0};
	struct features features;

	for (at = end - 1; at > reach && !is_blocked(view, at - 1) && is_open(&choice); at--) {
		inside_add(&inside, view, at);
		first_before_features(&features, view, &inside, cue, end, at);
		consider(&choice, at, &features, view->model);
	}
	consider_rest(&choice, at);
	return choice;
}

static bool is_likely(const struct found *found)
{
	return found->side >= least_side && found->side * found->edges >= least_exact;
}

static struct found behind_cue(const struct clause_view *view, size_t cue, double side)
{
	struct found found = {.side = side};
	struct choice first, end;

	if (side < least_side)
		return found;
	first = likeliest_first(view, cue);
	if (first.place >= view->to)
		return found;
	end = likeliest_end(view, cue, first.place);
	found.items = (struct range){first.place, end.place};
	found.edges = first.likelihood * end.likelihood;
	return found;
}

static struct found before_cue(const struct clause_view *view, size_t cue, double side)
{
	struct found found = {.side = side};
	struct choice first, end;

	if (side < least_side)
		return found;
	end = likeliest_end_before(view, cue);
	if (end.place <= view->from)
		return found;
	first = likeliest_first_before(view, cue, end.place);
	found.items = (struct range){first.place, end.place};
	found.edges = first.likelihood * end.likelihood;
	return found;
}

/* Marks at the edges of a content belong to the sentence. */
static struct range trimmed(const struct outline *outline, struct range range)
{
	while (range.first < range.end && !item_is(outline, range.first, IS_WORD | IS_STRETCH))
		range.first++;
	while (range.first < range.end && !item_is(outline, range.end - 1, IS_WORD | IS_STRETCH | IS_CLOSE))
		range.end--;
	return range;
}

/* "called it “nonsense”": a word in marks beside a pronoun is told alone. */
static bool is_lone_word(const struct clause_view *view, struct range items)
{
	const struct outline *outline = view->outline;

	return items.end - items.first == 2 && item_is(outline, items.first, IS_PRONOUN) &&
	       outline->items[items.end - 1].end - outline->items[items.end - 1].first <= 3;
}

/*
 * Of direct speech nothing but a stretch with words before it may become part of a content, and what says who speaks
 * only where it stands before the stretch.
 */
static bool may_take(const struct clause_view *view, size_t cue, struct range items)
{
	bool taken = false, loose = false;

	for (size_t item = items.first; item < items.end; item++) {
		if (loose && view->taken[item] == TAKEN)
			return false;
		taken |= view->taken[item] == TAKEN;
		loose |= view->taken[item] == TAKEN_LOOSELY;
	}
	if (!loose)
		return !taken;
	return items.end - items.first > 1 && !is_lone_word(view, items) &&
	       !(items.first == cue + 1 && view->taken[items.first] == TAKEN_LOOSELY);
}

static bool has_loose(const struct clause_view *view, struct range items)
{
	for (size_t item = items.first; item < items.end; item++)
		if (view->taken[item] == TAKEN_LOOSELY)
			return true;
	return false;
}

static void add_found(struct clause *out, const struct clause_view *view, size_t cue, const struct found *found)
{
	struct range items = trimmed(view->outline, found->items);

	if (!is_likely(found) || range_is_empty(items) || !may_take(view, cue, items) ||
	    (has_loose(view, items) && found->side < least_mixed))
		return;
	out->parts[out->count++] = items;
	if (out->attribution.confidence < found->side * found->edges)
		out->attribution.confidence = found->side * found->edges;
}

static bool weigh_cue(struct clause *out, const struct clause_view *view, size_t cue)
{
	struct features features;
	struct score score;
	struct found before, behind;

	screen_features(&features, view, cue);
	if (features_score(&features, view->model).values[0] < least_screen)
		return false;
	cue_features(&features, view, cue);
	score = features_score(&features, view->model);
	behind = behind_cue(view, cue, logistic(score.values[0]));
	before = before_cue(view, cue, logistic(score.values[1]));
	*out = (struct clause){.attribution.found = true};
	add_found(out, view, cue, &before);
	add_found(out, view, cue, &behind);
	if (out->count)
		clause_attribute(out, view->outline, view->from, view->to, cue);
	return out->count > 0;
}

struct range clause_sentence(const struct outline *outline, size_t from, size_t to)
{
	while (to > from && item_is(outline, to - 1, IS_STOP | IS_CLOSE))
		to--;
	while (from < to && item_is(outline, from, IS_DASH | IS_OPEN))
		from++;
	if (to - from > SENTENCE_ITEMS)
		to = from + SENTENCE_ITEMS;
	return (struct range){from, to};
}

ww_status clause_model_new(struct model **out, const struct lexicon *lexicon, const char *language,
                           const ww_alloc *alloc, ww_error *error)
{
	struct model_text text;

	*out = NULL;
	return models_text(&text, language, CLAUSE_WEIGHTS)
			   ? model_new(out, lexicon, &text, &clause_model_names, alloc, error)
			   : WW_OK;
}

/* "in the words of": a source phrase longer than those that are frequent enough to learn from. */
static bool is_rare_source(const struct outline *outline, size_t item)
{
	return item_is(outline, item, IS_SOURCE_PHRASE) && outline->items[item].end - outline->items[item].first > 2;
}

ww_status clauses_weigh(struct vec *out, struct clause_view *view, const struct outline *outline, const uint8_t *taken,
                        const struct model *model, size_t from, size_t to, ww_error *error)
{
	struct range sentence = clause_sentence(outline, from, to);
	ww_status status = WW_OK;

	clause_view_fill(view, outline, taken, model, sentence.first, sentence.end);
	for (size_t item = sentence.first; item < sentence.end; item++) {
		struct clause clause;

		if ((is_cue_candidate(view, item) && weigh_cue(&clause, view, item)) ||
		    (is_rare_source(outline, item) && clause_of_source(&clause, outline, taken, sentence, item)))
			WW_STEP(vec_push(out, &clause, error));
	}
done:
	return status;
}
