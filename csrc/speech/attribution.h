/* Attribution: the words around a stretch in quotation marks that say who said it. */
#ifndef SPEECH_ATTRIBUTION_H
#define SPEECH_ATTRIBUTION_H

#include "speech/speakers.h"

/* Items of the outline. */
struct attribution {
	bool found;
	struct range cue;     /* empty: none, as in "Berg: ..." */
	struct range speaker; /* empty: none */
	struct range span;    /* all that belongs to it, commas and colon included */
	double confidence;
};

/* What follows a stretch: "...", she said / said the mayor / according to Berg. from and to bound the sentence. */
struct attribution attribution_after(const struct outline *outline, size_t from, size_t stretch, size_t to);

/* What leads to a stretch: She said: / Berg told the paper, / Berg: From bounds the sentence. */
struct attribution attribution_before(const struct outline *outline, size_t from, size_t stretch);

/* What a sentence without quotation marks says about the speech that follows it: "He went on:", "Lau said in a
 * statement." */
struct attribution attribution_lead(const struct outline *outline, size_t from, size_t to);

/* said the mayor / she said: an attribution that begins with item `at`; not found when something else does. */
struct attribution attribution_at(const struct outline *outline, size_t at, size_t to);

/* The attribution whose cue is item `verb`: its subject, wherever it stands between from and end. */
struct attribution attribution_by_verb(const struct outline *outline, size_t from, size_t verb, size_t end);

#endif
