/* The slow and simple twin of measures of lexical diversity: by their definitions, word by word. */
#ifndef SUPPORT_NAIVE_LEXIS_H
#define SUPPORT_NAIVE_LEXIS_H

#include "stat/lexis.h"

enum { NAIVE_TYPES = 4096 };

/* Fails unless these are the measures of a text, NaN where they are not defined. Words are below NAIVE_TYPES. */
void lexis_check(const struct lexis_measures *given, const uint32_t *words, size_t count,
                 const struct lexis_model *model);

#endif
