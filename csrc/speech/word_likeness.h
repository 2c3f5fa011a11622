/* Whether two words are the same but for inflection or a slip of spelling. */
#ifndef SPEECH_WORD_LIKENESS_H
#define SPEECH_WORD_LIKENESS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

/*
 * For folded words without accents: true when one is the other with up to three letters more at its end ("America",
 * "American") or up to four behind a short form of a name of four letters ("Brad", "Bradley"); when both go on
 * differently for up to three letters behind five or more that they share; or when they are one slip apart (a letter
 * left out, put in, changed for another, or two that changed places) in a word of five letters or more, seven for a
 * changed one, and begin alike. What has a digit is like nothing else.
 */
bool words_are_alike(ww_text a, ww_text b);

enum { WORD_HEADS = 2 };

/*
 * What words that are alike share: at least one of the heads of one is among those of the other, where both have more
 * than six letters; most shorter ones do, too. Returns how many there are: 0 for words that are like no other.
 */
unsigned word_heads(uint64_t heads[WORD_HEADS], ww_text word);

#endif
