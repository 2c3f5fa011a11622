/* Texts with wildcards. */
#ifndef FIND_WILDCARD_H
#define FIND_WILDCARD_H

#include <stdbool.h>

#include "watchword/status.h"

/* True when all of text matches pattern, in which WILDCARD_ANY and WILDCARD_ONE of find/query.h stand for characters.
 */
bool wildcard_matches(ww_text pattern, ww_text text);

#endif
