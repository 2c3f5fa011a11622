/** Finding: queries and concordances. */
#ifndef WATCHWORD_FIND_H
#define WATCHWORD_FIND_H

#include "corpus.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Options of ww_kwic. */
typedef struct ww_kwic_options {
	size_t size;
	uint32_t left;       /**< words of context before the hit; 0: 8 */
	uint32_t right;      /**< words of context after the hit; 0: 8 */
	uint64_t skip;       /**< hits to leave out at the front */
	uint64_t limit;      /**< rows at most; 0: all. ww_table_total tells how many hits there are */
	bool case_sensitive; /**< short for the layer "surface" */
	bool points;         /**< start and end in code points; false: bytes */
	const char *layer;   /**< on which words match, see corpus.h; NULL: "folded" */
} ww_kwic_options;

/**
 * The concordance of a query (keyword in context). Columns: document utf8, date date32, source utf8, left utf8, hit
 * utf8, right utf8, start u64, end u64 (place of the hit in the document's text), in the order of documents and places.
 *
 * left and right are the text around the hit as far as so many words, with the marks between them; they do not end at
 * sentences, but at the document's ends. All three texts are on one line: runs of blanks become one space.
 *
 * A query is a row of words, matched inside one sentence. Marks of the text are passed over, up to 32 in a row; a mark
 * in the query must be there.
 *
 *     down with               these words, cut as the corpus was, in any case (as the layer has them)
 *     bread , peace           with the comma
 *     protest*   wom?n        * stands for any characters of a word, also none, ? for one
 *     *                       any one word
 *     (yes|no|no way)         one of these; may be empty, and may hold brackets
 *     long ... peace          up to 10 words between
 *     justice []{0,3} peace   0 to 3 words between; []{2} is two, [] is one
 *     "No justice"            between quotation marks: as written, case included
 *     what\?                  \ takes the next character as it is
 *
 * Words of a query are brought to the layer as those of the corpus are: on "bare", café and cafe find the same, and on
 * "stem" protest and protesting do. Words with wildcards are not stemmed; they match stems. On "lemma" and "pos", words
 * are taken as they are, case and marks included, up to a blank or bracket: NOUN, VB*, PRP$. On other layers, I is the
 * capital of i and, as in Turkish, of ı: IRAK finds irak and ırak.
 *
 * Hits do not overlap: after a hit, the search goes on behind it; of several hits from one place the longest counts. A
 * query has at most 255 words, gaps counted by the most they stand for, which is 100 each. Errors: WW_EINVAL (the query
 * does not parse; the message has three lines: what is wrong, the query, a caret below the place; or layer), WW_ENOMEM,
 * WW_EIO, WW_EDAMAGED, WW_ECANCELLED.
 */
WW_API ww_status ww_kwic(ww_table **out, const ww_corpus *corpus, const char *query, const ww_kwic_options *options,
                         const ww_run *run, ww_error *error);

#ifdef __cplusplus
}
#endif

#endif
