/* Options as callers give them, whichever version of the headers they were compiled with. */
#ifndef BASE_OPTIONS_H
#define BASE_OPTIONS_H

#include <stddef.h>
#include <string.h>

/*
 * Takes the members that both sides know into *known, which is zero but for its size. Both begin with the size of
 * theirs. given may be NULL, which takes nothing.
 */
static inline void options_take(void *known, const void *given)
{
	size_t ours, theirs;

	if (!given)
		return;
	memcpy(&ours, known, sizeof ours);
	memcpy(&theirs, given, sizeof theirs);
	memcpy(known, given, theirs < ours ? theirs : ours);
}

#endif
