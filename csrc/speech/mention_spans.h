/* Where mentions stand, by document. */
#ifndef SPEECH_MENTION_SPANS_H
#define SPEECH_MENTION_SPANS_H

#include "speech/mentions.h"

struct mention_span {
	uint64_t start;
	uint64_t end;
	uint64_t reach; /* the farthest end of this one and those before it in its document */
};

struct mention_spans {
	const struct mentions *mentions;
	size_t *first_of; /* by document of the mentions, and one behind the last */
	struct mention_span *spans;
};

/* mentions must outlive it. Errors: WW_EINVAL (no column start or end). Cleared whatever the outcome. */
ww_status mention_spans_make(struct mention_spans *out, const struct mentions *mentions, ww_error *error);

/* Whether a mention of the document overlaps start to end. */
bool mention_spans_meet(const struct mention_spans *spans, ww_text document, uint64_t start, uint64_t end);

void mention_spans_clear(struct mention_spans *spans);

#endif
