/*
 * What the model of indirect speech weighs: the features of each decision about a sentence. Every decision looks at a
 * fixed number of items around it, or back and forth over a bounded number of them.
 *
 * Decisions: is an item a cue with a content behind it, and is it one with a content before it; does the content begin
 * here (asked from the cue on); does it end here (asked from its beginning on); and for a content before its cue, does
 * it end here and does it begin here (asked backwards from the cue).
 */
#ifndef SPEECH_CLAUSE_FEATURES_H
#define SPEECH_CLAUSE_FEATURES_H

#include "speech/clause_view.h"

/* A content's first item is looked for among so many behind the cue, its last among so many behind the
 * first; a content before its cue stands among so many. */
enum { REACH_FIRST = 14, REACH_END = 90, REACH_BACK = 60 };

enum { FEATURES_MAX = 80 };

struct features {
	uint32_t keys[FEATURES_MAX];
	size_t count;
};

static inline void feature_add(struct features *out, unsigned kind, unsigned first, unsigned second)
{
	out->keys[out->count++] = feature_key(kind, first, second);
}

/* A number as a value: those above `most` count as it. */
static inline unsigned feature_few(size_t number, unsigned most)
{
	return number < most ? (unsigned)number : most;
}

/* The names of the features' kinds and of the tags, for model_new. */
extern const struct model_names clause_model_names;
/* Whether an item is worth asking whether it is a cue. */
bool is_cue_candidate(const struct clause_view *view, size_t item);

/* Is an item a cue, as far as a glance can tell? Most candidates are none, and cost no more than this. */
void screen_features(struct features *out, const struct clause_view *view, size_t item);

/* Is `cue` a cue with a content behind it (first outcome), with one before it (second)? */
void cue_features(struct features *out, const struct clause_view *view, size_t cue);

/* Does the content of a cue begin with item `at`? */
void first_features(struct features *out, const struct clause_view *view, size_t cue, size_t at);

/* What stands in a content as far as it has been read. */
struct inside {
	unsigned commas;
	unsigned verbs;
	bool open; /* a bracket */
};

void inside_add(struct inside *inside, const struct clause_view *view, size_t item);

/* Does a content that begins with item `first`, with this inside, end before item `at`? */
void end_features(struct features *out, const struct clause_view *view, const struct inside *inside, size_t cue,
                  size_t first, size_t at);

/* Whether a content may end before an item at all. */
bool is_end_candidate(const struct clause_view *view, size_t at);

/* Does a content before its cue end before item `at`? */
void end_before_features(struct features *out, const struct clause_view *view, size_t cue, size_t at);

/* Does a content that ends before item `end`, with this inside, begin with item `at`? */
void first_before_features(struct features *out, const struct clause_view *view, const struct inside *inside,
                           size_t cue, size_t end, size_t at);

static inline struct score features_score(const struct features *features, const struct model *model)
{
	struct score score = {0};

	for (size_t i = 0; i < features->count; i++)
		model_add(&score, model, features->keys[i]);
	return score;
}

#endif
