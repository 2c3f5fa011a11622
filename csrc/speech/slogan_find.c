#include "speech/slogan_find.h"

#include <stdlib.h>

#include "speech/slogan_chains.h"
#include "speech/slogan_evidence.h"
#include "speech/slogan_shape.h"
#include "speech/slogan_spans.h"
#include "speech/slogan_unmarked.h"
#include "speech/slogan_who.h"

/* The number of the word behind the one at *at, which moves on to it; WORD_BOOK_NONE at the end. */
static uint32_t next_word(size_t *at, const struct slogan_text *text)
{
	while (++*at < text->count && text->shapes->of[text->types[*at]] & SHAPE_LAYOUT)
		continue;
	return *at < text->count ? shape_word(text->shapes->of[text->types[*at]]) : WORD_BOOK_NONE;
}

/* Whether the words of a phrase from the third on stand behind the second one, at a place. */
static bool phrase_fits(const struct phrase *phrase, const struct slogan_text *text, size_t at)
{
	for (uint32_t i = 2; i < phrase->count; i++)
		if (next_word(&at, text) != phrase->words[i])
			return false;
	return true;
}

/* The bits of all phrases that begin with the type at a place. */
static uint64_t phrase_classes(const struct sheet *sheet, const struct slogan_text *text, size_t at)
{
	const struct phrase_list *list = &sheet->phrases_of[shape_word(text->shapes->of[text->types[at]])];
	uint32_t second = next_word(&at, text);
	uint64_t classes = 0;

	if (!(list->seconds & phrase_bit(second)))
		return 0;
	for (uint32_t i = 0; i < list->count; i++) {
		const struct phrase *phrase = &sheet->phrases[list->from + i];

		if (phrase->second == second && phrase_fits(phrase, text, at))
			classes |= phrase->classes;
	}
	return classes;
}

/* Whether words of these classes, wherever they stand, can make a text in marks a slogan. */
static bool may_announce(uint64_t seen)
{
	if (!(seen & CUE_TRIGGERS) || !(seen & IS_QUOTE))
		return false;
	if (seen & (CUE_PAINT | CUE_LETTER) || (seen & CUE_WORDS && seen & CUE_READS))
		return true;
	/* They said at the march: "...". */
	return seen & CUE_RALLY && seen & IS_COLON && seen & CUE_SAID && seen & CUE_THEY;
}

/* False when a document cannot hold a slogan: one pass over its types, with no regard to which phrase hides which. */
static bool is_possible(const struct sheet *sheet, const struct slogan_text *text)
{
	uint64_t seen = 0;

	for (size_t i = 0; i < text->count && !(seen & CUE_TRIGGER); i++) {
		uint64_t classes = sheet_classes(sheet, text->shapes->of[text->types[i]]);

		seen |= classes;
		if (classes & CUE_LOOKED_UP)
			seen |= phrase_classes(sheet, text, i);
	}
	return seen & CUE_TRIGGER || may_announce(seen);
}

struct finding {
	const struct slogan_scene *scene;
	struct vec *out;
	struct vec *spans;
	double least; /* confidence of what is taken */
};

static struct slogan_place place_of(const struct marked *marked)
{
	return (struct slogan_place){marked->open, {marked->first, marked->end}, marked->after};
}

static ww_status add(struct finding *finding, const struct slogan_place *place, const struct slogan_evidence *evidence,
                     ww_error *error)
{
	const struct slogan_scene *scene = finding->scene;
	struct stretch behind = slogan_gloss_at(scene, place->after, scene->passage.count);
	double confidence = evidence->confidence * slogan_length_weight(scene, place->text);
	ww_status status;

	if (confidence < finding->least)
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

/* The cue that a chain of texts shares: that before the first, or that behind the last. */
static struct slogan_evidence evidence_of(const struct slogan_scene *scene, size_t first, size_t last)
{
	struct slogan_place begin = place_of(&scene_marks(scene)[first]), end = place_of(&scene_marks(scene)[last]);
	struct slogan_evidence before, after;

	begin.after = end.after; /* „X“ und „Y“ zu lesen: what closes the clause stands behind them all */
	before = slogan_evidence_before(scene, &begin);
	if (before.confidence >= SLOGAN_CONFIDENCE)
		return before;
	after = slogan_evidence_after(scene, &end);
	return after.confidence > before.confidence ? after : before;
}

/* Texts behind a chain that go on with it and have no cue of their own. */
static ww_status take_followers(struct finding *finding, size_t last, struct slogan_evidence evidence, ww_error *error)
{
	const struct slogan_scene *scene = finding->scene;
	const struct marked *marks = scene_marks(scene);

	for (size_t next = next_sibling(scene, last); next < scene->marks.count; next = next_sibling(scene, next)) {
		struct slogan_place place = place_of(&marks[next]);
		ww_status status;

		evidence.confidence *= 0.9;
		if (evidence.confidence < finding->least || !slogan_follows_loosely(scene, &marks[last], &marks[next]) ||
		    slogan_evidence_before(scene, &place).confidence >= SLOGAN_CONFIDENCE)
			break;
		status = add(finding, &place, &evidence, error);
		if (status != WW_OK)
			return status;
		last = next;
	}
	return WW_OK;
}

static ww_status take_chain(struct finding *finding, size_t first, size_t last, ww_error *error)
{
	const struct slogan_scene *scene = finding->scene;
	struct slogan_evidence evidence = evidence_of(scene, first, last);
	ww_status status = WW_OK;

	if (evidence.confidence == 0)
		return WW_OK;
	for (size_t number = first; number <= last; number = next_sibling(scene, number)) {
		struct slogan_place place = place_of(&scene_marks(scene)[number]);

		WW_STEP(add(finding, &place, &evidence, error));
	}
	if (evidence.confidence >= SLOGAN_CONFIDENCE)
		status = take_followers(finding, last, evidence, error);
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

		while (next < scene->marks.count && next == last + 1 && slogan_follows(scene, &marks[last], &marks[next]))
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

/* Of mentions that overlap the first and longest stays, unless it is unsure and the other is not. */
static void drop_overlaps(struct vec *out)
{
	struct slogan *slogans = out->items;
	size_t kept = 0;

	if (out->count == 0)
		return;
	qsort(slogans, out->count, sizeof *slogans, compare_slogans);
	for (size_t i = 0; i < out->count; i++) {
		bool overlaps = kept > 0 && slogans[i].text.first < slogans[kept - 1].text.end;
		bool sure = slogans[i].confidence >= SLOGAN_CONFIDENCE;

		if (overlaps && (!sure || slogans[kept - 1].confidence >= SLOGAN_CONFIDENCE))
			continue;
		kept -= overlaps;
		slogans[kept++] = slogans[i];
	}
	out->count = kept;
}

/* Takes back what is less sure than asked for. */
static void drop_unsure(struct vec *out, double min_confidence)
{
	struct slogan *slogans = out->items;
	size_t kept = 0;

	for (size_t i = 0; i < out->count; i++)
		if (slogans[i].confidence >= min_confidence)
			slogans[kept++] = slogans[i];
	out->count = kept;
}

static ww_status find_in_scene(struct slogan_finder *finder, double min_confidence, ww_error *error)
{
	double least = min_confidence > 0 ? min_confidence : SLOGAN_CONFIDENCE;
	struct finding finding = {&finder->scene, &finder->slogans, &finder->spans,
	                          least < SLOGAN_CONFIDENCE ? least : SLOGAN_CONFIDENCE};
	ww_status status;

	WW_STEP(take_marked(&finding, error));
	WW_STEP(slogan_unmarked(&finder->slogans, &finder->scene, finding.least, error));
	drop_overlaps(&finder->slogans);
	drop_unsure(&finder->slogans, least);
done:
	return status;
}

struct slogan_finder slogan_finder_of(const ww_alloc *alloc)
{
	return (struct slogan_finder){.scene = slogan_scene_of(alloc),
	                              .slogans = vec_of(alloc, sizeof(struct slogan)),
	                              .spans = vec_of(alloc, sizeof(struct slogan_span))};
}

ww_status slogan_finder_look(struct slogan_finder *finder, const struct sheet *sheet, const struct slogan_text *text,
                             double min_confidence, ww_error *error)
{
	ww_status status;

	finder->slogans.count = 0;
	if (!is_possible(sheet, text))
		return WW_OK;
	if (text->read)
		WW_STEP(slogan_scene_read_again(&finder->scene, sheet, text->read, text->marks, error));
	else
		WW_STEP(slogan_scene_read(&finder->scene, sheet, text->shapes, text->types, text->count, error));
	WW_STEP(find_in_scene(finder, min_confidence, error));
done:
	return status;
}

void slogan_finder_clear(struct slogan_finder *finder)
{
	slogan_scene_clear(&finder->scene);
	vec_clear(&finder->slogans);
	vec_clear(&finder->spans);
}
