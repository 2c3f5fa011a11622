#include "speech/slogan_find.h"

#include <stdlib.h>

#include "speech/slogan_evidence.h"
#include "speech/slogan_shape.h"
#include "speech/slogan_spans.h"
#include "speech/slogan_unmarked.h"
#include "speech/slogan_who.h"

enum {
	LINK_WORDS = 6,      /* between two slogans of one cue */
	SAID_WORDS = 4       /* behind a text, in which a verb of speech makes it speech */
};

const char *slogan_medium_name(enum slogan_medium medium)
{
	static const char *const names[MEDIUM_COUNT] = {"chant", "sign", "motto", "hashtag", "graffiti", "song", "other"};

	return names[medium];
}

bool slogan_possible(const struct sheet *sheet, const uint32_t *types, size_t count)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < count; i++)
		seen |= sheet->classes[types[i]];
	return seen & (CUE_TRIGGER | IS_TAG | STARTS_PHRASE);
}

struct finding {
	const struct slogan_scene *scene;
	struct vec *out;
	struct vec *spans;
	double min_confidence;
};

static struct slogan_place place_of(const struct marked *marked)
{
	return (struct slogan_place){marked->open, {marked->first, marked->end}, marked->after};
}

/* Behind a gloss and marks that may stand between two slogans of one cue. */
static size_t past_gloss(const struct slogan_scene *scene, size_t word)
{
	struct stretch gloss = slogan_gloss_at(scene, word, scene->passage.count);

	return gloss.end ? gloss.end + 1 : word;
}

/* Only "and", commas and glosses stand between the two: they have their cue in common. */
static bool follows(const struct slogan_scene *scene, const struct marked *left, const struct marked *right)
{
	size_t at = past_gloss(scene, left->after);

	if (!left->closed || right->open < at || right->open - at > LINK_WORDS || left->parent != right->parent)
		return false;
	for (; at < right->open; at = scene_next(scene, at))
		if (scene->passage.words[at].begins ||
		    !(scene_classes(scene, at) & (IS_COMMA | IS_SEMICOLON | CUE_AND)))
			return false;
	return !scene->passage.words[at].begins;
}

/* "... while another said": a second carrier speaks of itself; over the end of a sentence as well. */
static bool another_reads(const struct slogan_scene *scene, size_t from, size_t to)
{
	bool another = false;
	size_t last = to;

	for (size_t at = from; at < to; at = scene_next(scene, at)) {
		if (scene->passage.words[at].begins || scene_classes(scene, at) & (CUE_ONE | CUE_CROWD | CUE_THEY))
			return false;
		another |= (scene_classes(scene, at) & CUE_IT) != 0;
		if (!(scene_classes(scene, at) & (IS_COMMA | IS_COLON)))
			last = at;
	}
	return another && last < to && scene_classes(scene, last) & CUE_READS;
}

/* "...," they chanted. "...": the voices go on behind the verb. */
static bool goes_on(const struct slogan_scene *scene, const struct marked *left, const struct marked *right)
{
	uint64_t seen = 0;
	size_t after = right->after;

	for (size_t at = left->after; at < right->open; at = scene_next(scene, at)) {
		if (scene->passage.words[at].begins || scene_classes(scene, at) & (CUE_SAID | CUE_BREAK | CUE_AND | CUE_ONE))
			return false;
		seen |= scene_classes(scene, at);
	}
	for (unsigned i = 0; i < SAID_WORDS && after + i < scene->passage.count; i++)
		if (scene_classes(scene, after + i) & CUE_SAID)
			return false;
	return seen & (CUE_CHANT | CUE_SHOUT) && seen & (CUE_CROWD | CUE_THEY) &&
	       scene_classes(scene, right->open - 1) & (IS_COMMA | IS_STOP);
}

/* Some words of one sentence, none of them a verb of speech or another cue: 'with "A" on one side and "B" on the other'. */
static bool follows_loosely(const struct slogan_scene *scene, const struct marked *left, const struct marked *right)
{
	bool joined = false;

	if (!left->closed || right->open < left->after || right->open - left->after > LINK_WORDS ||
	    left->parent != right->parent)
		return false;
	if (another_reads(scene, left->after, right->open) || goes_on(scene, left, right))
		return true;
	for (size_t at = left->after; at < right->open; at = scene_next(scene, at)) {
		if (scene->passage.words[at].begins || scene->passage.words[at].ends ||
		    scene_classes(scene, at) & (CUE_SAID | CUE_BREAK | CUE_WORK | CUE_ONE | CUE_BE))
			return false;
		joined |= (scene_classes(scene, at) & CUE_AND) != 0;
	}
	return joined && scene_classes(scene, right->open - 1) & (CUE_AND | CUE_LINK | CUE_READS | IS_COMMA);
}

static ww_status add(struct finding *finding, const struct slogan_place *place, const struct slogan_evidence *evidence,
                     ww_error *error)
{
	const struct slogan_scene *scene = finding->scene;
	struct stretch behind = slogan_gloss_at(scene, place->after, scene->passage.count);
	double confidence = evidence->confidence * slogan_length_weight(scene, place->text);
	ww_status status;

	if (confidence < finding->min_confidence)
		return WW_OK;
	finding->spans->count = 0;
	WW_STEP(slogan_spans_split(finding->spans, scene, place->text, error));
	for (size_t i = 0; i < finding->spans->count; i++) {
		const struct slogan_span *span = vec_at(finding->spans, i);
		struct slogan slogan = {.text = span->text,
		                        .cue = evidence->cue,
		                        .gloss = span->gloss,
		                        .who = slogan_who(scene, evidence),
		                        .medium = evidence->medium,
		                        .confidence = confidence};

		if (i + 1 == finding->spans->count && !slogan.gloss.end)
			slogan.gloss = behind;
		if (scene_classes(scene, slogan.text.first) & IS_TAG && slogan.medium != MEDIUM_SIGN)
			slogan.medium = MEDIUM_HASHTAG;
		WW_STEP(vec_push(finding->out, &slogan, error));
	}
done:
	return status;
}

/* Number of the next stretch with the same parent, or the count. */
static size_t next_sibling(const struct slogan_scene *scene, size_t number)
{
	const struct marked *marks = scene_marks(scene);
	size_t next = number + 1;

	while (next < scene->marks.count && marks[next].open < marks[number].after)
		next++;
	return next;
}

/* A chain of stretches shares its cue: that before the first, or that behind the last. */
static ww_status take_chain(struct finding *finding, size_t first, size_t last, ww_error *error)
{
	const struct slogan_scene *scene = finding->scene;
	const struct marked *marks = scene_marks(scene);
	struct slogan_place place = place_of(&marks[first]);
	struct slogan_evidence evidence = slogan_evidence_before(scene, &place);
	ww_status status = WW_OK;

	if (evidence.confidence < finding->min_confidence) {
		struct slogan_place end = place_of(&marks[last]);

		evidence = slogan_evidence_after(scene, &end);
	}
	if (evidence.confidence < finding->min_confidence)
		return WW_OK;
	for (size_t number = first;; number = next_sibling(scene, number)) {
		place = place_of(&marks[number]);
		WW_STEP(add(finding, &place, &evidence, error));
		if (number == last)
			break;
	}
	for (size_t next = next_sibling(scene, last); next < scene->marks.count; next = next_sibling(scene, next)) {
		struct slogan_evidence own;

		if (!follows_loosely(scene, &marks[last], &marks[next]))
			break;
		place = place_of(&marks[next]);
		own = slogan_evidence_before(scene, &place);
		if (own.confidence >= finding->min_confidence)
			break;
		evidence.confidence *= 0.9;
		WW_STEP(add(finding, &place, &evidence, error));
		last = next;
	}
done:
	return status;
}

static ww_status take_marked(struct finding *finding, ww_error *error)
{
	const struct slogan_scene *scene = finding->scene;
	const struct marked *marks = scene_marks(scene);

	for (size_t first = 0; first < scene->marks.count;) {
		size_t last = first, next = next_sibling(scene, first);
		ww_status status;

		while (next < scene->marks.count && next == last + 1 && follows(scene, &marks[last], &marks[next]))
			last = next, next = next_sibling(scene, next);
		status = take_chain(finding, first, last, error);
		if (status != WW_OK)
			return status;
		first = last + 1;
	}
	return WW_OK;
}

static int compare_slogans(const void *a, const void *b)
{
	const struct slogan *left = a, *right = b;

	if (left->text.first != right->text.first)
		return left->text.first < right->text.first ? -1 : 1;
	if (left->text.end != right->text.end)
		return left->text.end > right->text.end ? -1 : 1;
	return (left->confidence < right->confidence) - (left->confidence > right->confidence);
}

/* Of mentions that overlap, the first and longest stays. */
static void drop_overlaps(struct vec *out, size_t from)
{
	struct slogan *slogans = out->items;
	size_t kept = from;

	if (out->count == from)
		return;
	qsort(slogans + from, out->count - from, sizeof *slogans, compare_slogans);
	for (size_t i = from; i < out->count; i++)
		if (kept == from || slogans[i].text.first >= slogans[kept - 1].text.end)
			slogans[kept++] = slogans[i];
	out->count = kept;
}

ww_status slogan_find(struct vec *out, struct vec *spans, const struct slogan_scene *scene, double min_confidence,
                      ww_error *error)
{
	struct finding finding = {scene, out, spans, min_confidence > 0 ? min_confidence : SLOGAN_CONFIDENCE};
	size_t from = out->count;
	ww_status status;

	WW_STEP(take_marked(&finding, error));
	WW_STEP(slogan_unmarked(out, scene, finding.min_confidence, error));
	drop_overlaps(out, from);
done:
	return status;
}
