/* How templates are written: "make america _ again". */
#ifndef SPEECH_TEMPLATE_TEXT_H
#define SPEECH_TEMPLATE_TEXT_H

#include "speech/template_frames.h"

struct template_text {
	size_t at; /* in templates->bytes */
	size_t size;
};

/* Adds the text of a group's template to templates->texts: its words in the most frequent variant, folded. */
ww_status template_write(struct template_search *search, const struct frame_group *group, ww_error *error);

#endif
