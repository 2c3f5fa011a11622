/*
 * What speaks for a stretch in quotation marks being a slogan: the cue before it ("a banner which read"), the cue behind it
 * ("..., the crowd chanted"), and how sure that is.
 */
#ifndef SPEECH_SLOGAN_EVIDENCE_H
#define SPEECH_SLOGAN_EVIDENCE_H

#include "speech/slogan_scene.h"

struct slogan_evidence {
	enum slogan_medium medium;
	struct stretch cue;
	double confidence;   /* 0: nothing found */
};

/* A stretch of text: `open` is its first word or opening mark, `after` the first word behind it and its marks. */
struct slogan_place {
	size_t open;
	size_t first;
	size_t end;
	size_t after;
};

struct slogan_evidence slogan_evidence_before(const struct slogan_scene *scene, const struct slogan_place *place);
struct slogan_evidence slogan_evidence_after(const struct slogan_scene *scene, const struct slogan_place *place);

#endif
