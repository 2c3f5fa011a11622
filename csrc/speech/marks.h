/*
 * Pairing quotation marks. Works on the words of a passage, in one pass per paragraph, with a stack of bounded depth:
 * linear whatever the marks.
 */
#ifndef SPEECH_MARKS_H
#define SPEECH_MARKS_H

#include "speech/passage.h"

#define MARKS_NO_PARENT SIZE_MAX

/* A stretch in quotation marks. */
struct marked {
	size_t open;    /* word of the opening mark */
	size_t first;   /* first word inside; first == end for an empty one */
	size_t end;     /* word after the last one inside: the closing mark, or the end of the paragraph if not closed */
	size_t after;   /* first word behind it: end and the words of the closing mark */
	size_t parent;  /* number of the stretch that it stands in, or MARKS_NO_PARENT */
	bool is_double; /* marks of the outer kind, or single ones used as such */
	bool closed;    /* the closing mark is there */
	bool is_code;   /* name="value": never handed out */
	bool goes_on;   /* not closed, and the next paragraph opens again: one quotation of several paragraphs */
};

/* Appends the stretches of a passage (struct marked), ordered by open; inner ones follow the one they stand in. */
ww_status marks_find(struct vec *out, const struct passage *passage, ww_error *error);

#endif
