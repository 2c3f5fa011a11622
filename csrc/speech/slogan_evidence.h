/*
 * What speaks for a stretch in quotation marks being a slogan: the cue before it ("a banner which read"), the cue
 * behind it ("..., the crowd chanted"), and how sure that is.
 */
#ifndef SPEECH_SLOGAN_EVIDENCE_H
#define SPEECH_SLOGAN_EVIDENCE_H

#include "speech/slogan_scene.h"

struct slogan_evidence {
	enum slogan_medium medium;
	struct stretch cue;
	double confidence; /* 0: nothing found */
};

/* A stretch of text with the marks around it. */
struct slogan_place {
	size_t open; /* its opening mark, or its first word when there is none */
	struct stretch text;
	size_t after; /* first word behind it and its marks */
};

struct slogan_evidence slogan_evidence_before(const struct slogan_scene *scene, const struct slogan_place *place);
struct slogan_evidence slogan_evidence_after(const struct slogan_scene *scene, const struct slogan_place *place);

#endif
