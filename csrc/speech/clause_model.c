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

static double probability(const struct features *features, const struct model *model)
{
	return logistic(features_score(features, model).values[0]);
}

static bool is_blocked(const struct clause_view *view, size_t item)
{
	return view->taken[item] == TAKEN && item_is(view->outline, item, IS_STRETCH);
}

/* The likeliest first item of a content behind a cue; to when there is none. */
static size_t likeliest_first(double *likelihood, const struct clause_view *view, size_t cue)
{
	size_t reach = view->to - cue > REACH_FIRST ? cue + REACH_FIRST : view->to, best = view->to;
	double left = 1;
	struct features features;

	*likelihood = 0;
	for (size_t at = cue + 1; at < reach && !is_blocked(view, at) && left > *likelihood; at++) {
		double here;

		first_features(&features, view, cue, at);
		here = probability(&features, view->model);
		if (left * here > *likelihood) {
			*likelihood = left * here;
			best = at;
		}
		left *= 1 - here;
	}
	return best;
}

/* The likeliest end of a content that begins with item `first`. */
static size_t likeliest_end(double *likelihood, const struct clause_view *view, size_t cue, size_t first)
{
	size_t reach = view->to - first > REACH_END ? first + REACH_END : view->to, best = first + 1, at;
	struct inside inside = {0};
	struct features features;
	double left = 1;

	*likelihood = 0;
	inside_add(&inside, view, first);
	for (at = first + 1; at < reach && !is_blocked(view, at) && left > *likelihood; at++) {
		double here;

		if (is_end_candidate(view, at)) {
			end_features(&features, view, &inside, cue, first, at);
			here = probability(&features, view->model);
			if (left * here > *likelihood) {
				*likelihood = left * here;
				best = at;
			}
			left *= 1 - here;
		}
		inside_add(&inside, view, at);
	}
	if (left > *likelihood) {
		*likelihood = left;
		best = at;
	}
	return best;
}

/* The likeliest end of a content before a cue; from when there is none. */
static size_t likeliest_end_before(double *likelihood, const struct clause_view *view, size_t cue)
{
	size_t reach = cue - view->from > REACH_BACK ? cue - REACH_BACK : view->from, best = view->from;
	struct features features;
	double left = 1;

	*likelihood = 0;
	for (size_t at = cue; at > reach && !is_blocked(view, at - 1) && left > *likelihood; at--) {
		double here;

		end_before_features(&features, view, cue, at);
		here = probability(&features, view->model);
		if (left * here > *likelihood) {
			*likelihood = left * here;
			best = at;
		}
		left *= 1 - here;
	}
	return best;
}

static size_t likeliest_first_before(double *likelihood, const struct clause_view *view, size_t cue, size_t end)
{
	size_t reach = end - view->from > REACH_BACK ? end - REACH_BACK : view->from, best = end - 1, at;
	struct inside inside = {0};
	struct features features;
	double left = 1;

	*likelihood = 0;
	for (at = end - 1; at > reach && !is_blocked(view, at - 1) && left > *likelihood; at--) {
		double here;

		inside_add(&inside, view, at);
		first_before_features(&features, view, &inside, cue, end, at);
		here = probability(&features, view->model);
		if (left * here > *likelihood) {
			*likelihood = left * here;
			best = at;
		}
		left *= 1 - here;
	}
	if (left > *likelihood) {
		*likelihood = left;
		best = at;
	}
	return best;
}

static bool is_likely(const struct found *found)
{
	return found->side >= least_side && found->side * found->edges >= least_exact;
}

static struct found behind_cue(const struct clause_view *view, size_t cue, double side)
{
	struct found found = {.side = side};
	double first_likelihood, end_likelihood;
	size_t first, end;

	if (side < least_side)
		return found;
	first = likeliest_first(&first_likelihood, view, cue);
	if (first >= view->to)
		return found;
	end = likeliest_end(&end_likelihood, view, cue, first);
	found.items = (struct range){first, end};
	found.edges = first_likelihood * end_likelihood;
	return found;
}

static struct found before_cue(const struct clause_view *view, size_t cue, double side)
{
	struct found found = {.side = side};
	double first_likelihood, end_likelihood;
	size_t first, end;

	if (side < least_side)
		return found;
	end = likeliest_end_before(&end_likelihood, view, cue);
	if (end <= view->from)
		return found;
	first = likeliest_first_before(&first_likelihood, view, cue, end);
	found.items = (struct range){first, end};
	found.edges = first_likelihood * end_likelihood;
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
