/*
 * How sure a cue is of the text that it stands before, by what stands between the two: nothing, "such as", a colon
 * after some words, or too much. The numbers are confidences, 0 to 1; they were set by hand and checked on news.
 */
#ifndef SPEECH_SLOGAN_APPROACH_H
#define SPEECH_SLOGAN_APPROACH_H

#include "speech/slogan_cues.h"

struct slogan_approach {
	uint64_t last;  /* the phrase right before the text; 0 when that is the cue */
	uint64_t seen;  /* all phrases between */
	unsigned free;  /* phrases between that say nothing about the text */
	size_t cue_end; /* behind the last phrase that belongs to the cue ("a banner which read"); 0: none does */
	bool begins;    /* the cue stands near the start of its sentence, as its subject would */
};

/* Takes the next phrase to the left; the word behind it is next. */
void slogan_approach_take(struct slogan_approach *approach, uint64_t classes, size_t next);

double slogan_approach_motto(const struct slogan_approach *approach);
double slogan_approach_chant(const struct slogan_approach *approach);
double slogan_approach_shout(const struct slogan_approach *approach);
double slogan_approach_carrier(const struct slogan_approach *approach);

#endif
