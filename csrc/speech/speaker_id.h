/* Who a speaker is, whatever the form of the name: what is the same for one person in every document. */
#ifndef SPEECH_SPEAKER_ID_H
#define SPEECH_SPEAKER_ID_H

#include "speech/names.h"
#include "speech/speakers.h"
#include "watchword/table.h"

/*
 * The words of a name (as names_resolve gives it) that tell who it is: without titles and what stands before them,
 * "Joko Widodo" of "Indonesian President Joko Widodo"; empty when they tell nobody: "Prime Minister", "P.".
 */
struct range speaker_core(const struct passage *passage, struct range name);

/*
 * Appends these words, each behind a space as in the text, to out (a vec of bytes): folded or as they are written,
 * without marks, initials in the middle and a possessive ending.
 */
ww_status speaker_spell(struct vec *out, const struct passage *passage, struct range words, bool folded,
                        ww_error *error);

/* The words of a speaker without a name that tell its kind: "police" of "the police"; empty for pronouns. */
struct range speaker_noun(const struct passage *passage, struct range speaker);

/*
 * Gives surnames that stand alone in a table of quotations (columns "document", "speaker_id") the full name of their
 * bearer. A surname is joined to a full name that ends with it when, of the documents in which a speaker of that
 * surname has a full name, 90 % have this one, and when these are as many as those in which the surname stands alone.
 * Linear in the rows, which must be in the order of their documents; the table must not be shared yet.
 */
ww_status speaker_ids_join(ww_table *table, const ww_alloc *alloc, ww_error *error);

#endif
