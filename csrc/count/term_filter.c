/*
 * Texts are looked up in the order of texts that a vocabulary has: an exact one is found by halving, and one with
 * wildcards is held against the terms that begin as it does.
 */
#include "count/term_filter.h"

#include <inttypes.h>
#include <string.h>

#include "base/options.h"
#include "base/well_formed.h"
#include "corpus/reducer.h"
#include "text/wildcard.h"

enum {
	ALL_KINDS = (1 << TOKEN_GAP) - 1,
	MARK_KINDS = 1 << TOKEN_MARK | 1 << TOKEN_RAW,
	CUT_BYTES = 40 /* of a pattern that are shown */
};

_Static_assert((int)WW_KIND_WORD == 1 << TOKEN_WORD && (int)WW_KIND_NUMBER == 1 << TOKEN_NUMBER &&
                   (int)WW_KIND_MARK == 1 << TOKEN_MARK && (int)WW_KIND_HASHTAG == 1 << TOKEN_HASHTAG &&
                   (int)WW_KIND_HANDLE == 1 << TOKEN_HANDLE && (int)WW_KIND_URL == 1 << TOKEN_URL &&
                   (int)WW_KIND_EMAIL == 1 << TOKEN_EMAIL && (int)WW_KIND_EMOJI == 1 << TOKEN_EMOJI &&
                   (int)WW_KIND_RAW == 1 << TOKEN_RAW,
               "a kind's bit is that of the kind of its tokens");

/* What turns texts of users into bytes of a filter. */
struct marking {
	const struct vocabulary *vocabulary;
	struct reducer reducer;
	struct vec written; /* char: a pattern without escapes, wildcards as WILDCARD_* */
	struct vec spelt;   /* char: the same as the layer has it */
	uint8_t *takes;
	bool stop; /* texts are stop terms, which have no wildcards; else patterns */
};

/* The end of the stretch in the order of texts that begins with prefix. */
static uint32_t stretch_end(const struct vocabulary *vocabulary, uint32_t first, ww_text prefix)
{
	uint32_t low = first, high = vocabulary->terms;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		ww_text text = vocabulary_term(vocabulary, vocabulary->by_text[middle]);

		if (text.size >= prefix.size && (prefix.size == 0 || memcmp(text.data, prefix.data, prefix.size) == 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void mark_pattern(const struct marking *marking, ww_text pattern)
{
	const struct vocabulary *vocabulary = marking->vocabulary;
	ww_text prefix = pattern;
	uint32_t first, end;

	prefix.size = 0;
	while (!has_wildcard((ww_text){pattern.data + prefix.size, 1}))
		prefix.size++;
	first = vocabulary_text_place(vocabulary, prefix);
	end = stretch_end(vocabulary, first, prefix);
	for (uint32_t place = first; place < end; place++) {
		uint32_t term = vocabulary->by_text[place];

		if (wildcard_matches(pattern, vocabulary_term(vocabulary, term)))
			marking->takes[term] = !marking->stop;
	}
}

/* Sets the byte of all terms that a text of a user means in one of its foldings. */
static ww_status mark_folding(struct marking *marking, ww_text written, enum folding folding, ww_error *error)
{
	ww_text spelt;
	uint32_t term;
	ww_status status;

	marking->spelt.count = 0;
	WW_STEP(reducer_spell(&marking->spelt, &marking->reducer, written, folding, error));
	spelt = (ww_text){marking->spelt.count ? marking->spelt.items : "", marking->spelt.count};
	if (!marking->stop && has_wildcard(written)) {
		mark_pattern(marking, spelt);
	} else {
		term = vocabulary_find(marking->vocabulary, spelt);
		if (term != VOCABULARY_NONE)
			marking->takes[term] = !marking->stop;
	}
done:
	return status;
}

static ww_status mark_text(struct marking *marking, ww_text written, ww_error *error)
{
	ww_status status;

	WW_STEP(mark_folding(marking, written, FOLDING_COMMON, error));
	if (reducer_depends_on_language(&marking->reducer, written))
		WW_STEP(mark_folding(marking, written, FOLDING_TURKIC, error));
done:
	return status;
}

static ww_status fail_for_pattern(ww_text pattern, const char *what, ww_error *error)
{
	int shown = pattern.size < CUT_BYTES ? (int)pattern.size : CUT_BYTES;

	return ww_fail(error, WW_EINVAL, "pattern \"%.*s\": %s", shown, pattern.data, what);
}

/* A pattern without its escapes. */
static ww_status read_pattern(struct marking *marking, ww_text pattern, ww_error *error)
{
	ww_status status = WW_OK;

	marking->written.count = 0;
	if (well_formed(pattern.data, pattern.size) < pattern.size)
		return fail_for_pattern((ww_text){pattern.data, well_formed(pattern.data, pattern.size)},
		                        "what follows is not UTF-8", error);
	for (size_t i = 0; i < pattern.size; i++) {
		char byte = pattern.data[i];

		if (byte == '*' || byte == '?')
			byte = wildcard_of(byte);
		else if (byte == '\\' && ++i == pattern.size)
			return fail_for_pattern(pattern, "a backslash needs a character behind it", error);
		else
			byte = pattern.data[i];
		WW_STEP(vec_push(&marking->written, &byte, error));
	}
done:
	return status;
}

static ww_status mark_patterns(struct marking *marking, const ww_term_filter *filter, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; i < filter->pattern_count; i++) {
		WW_STEP(read_pattern(marking, filter->patterns[i], error));
		WW_STEP(mark_text(marking, (ww_text){marking->written.items, marking->written.count}, error));
	}
done:
	return status;
}

static ww_status mark_stop(struct marking *marking, const ww_term_filter *filter, ww_error *error)
{
	ww_status status = WW_OK;

	marking->stop = true;
	for (size_t i = 0; i < filter->stop_count; i++)
		WW_STEP(mark_text(marking, filter->stop[i], error));
done:
	return status;
}

static ww_status check_kinds(uint32_t kinds, ww_error *error)
{
	if (kinds & ~(uint32_t)ALL_KINDS)
		return ww_fail(error, WW_EINVAL,
		               "kinds %#" PRIx32 ": there are word, number, mark, hashtag, handle, url, email, emoji, raw",
		               kinds);
	return WW_OK;
}

/* Bytes by what users wrote, whatever the kinds. */
static ww_status mark_texts(struct term_filter *out, const ww_term_filter *filter, const struct vocabulary *vocabulary,
                            ww_error *error)
{
	struct marking marking = {.vocabulary = vocabulary,
	                          .written = vec_of(out->alloc, 1),
	                          .spelt = vec_of(out->alloc, 1),
	                          .takes = out->takes};
	ww_status status;

	memset(out->takes, filter->pattern_count == 0, vocabulary->terms);
	WW_STEP(reducer_make(&marking.reducer, out->alloc, &vocabulary->layer, error));
	WW_STEP(mark_patterns(&marking, filter, error));
	WW_STEP(mark_stop(&marking, filter, error));
done:
	reducer_clear(&marking.reducer);
	vec_clear(&marking.written);
	vec_clear(&marking.spelt);
	return status;
}

static void leave_out_kinds(struct term_filter *filter, const struct vocabulary *vocabulary)
{
	for (uint32_t term = 0; term < vocabulary->terms; term++)
		filter->takes[term] &= filter->kinds >> vocabulary->kinds[term] & 1;
}

ww_status term_filter_make(struct term_filter *out, const ww_term_filter *filter, const ww_alloc *alloc,
                           const struct vocabulary *vocabulary, bool marks, ww_error *error)
{
	ww_term_filter known = {.size = sizeof known};
	ww_status status;

	*out = (struct term_filter){.alloc = alloc, .by_type = !vocabulary->kinds};
	options_take(&known, filter);
	WW_STEP(check_kinds(known.kinds, error));
	out->kinds = known.kinds ? known.kinds : (uint32_t)(marks ? ALL_KINDS : ALL_KINDS & ~MARK_KINDS);
	out->takes = alloc_array(alloc, vocabulary->terms, 1);
	if (!out->takes)
		return ww_fail_memory(error);
	WW_STEP(mark_texts(out, &known, vocabulary, error));
	if (!out->by_type)
		leave_out_kinds(out, vocabulary);
done:
	return status;
}

ww_status term_filter_make_condition(struct term_filter *out, const ww_term_filter *filter, const ww_alloc *alloc,
                                     const struct vocabulary *vocabulary, bool marks, ww_error *error)
{
	ww_term_filter known = {.size = sizeof known};

	options_take(&known, filter);
	if (known.kinds && !vocabulary->kinds)
		return ww_fail(
			error, WW_EINVAL,
			"on the layers \"lemma\" and \"pos\" terms have no kinds: these can only be left out of all n-grams");
	return term_filter_make(out, filter, alloc, vocabulary, marks, error);
}

void term_filter_clear(struct term_filter *filter)
{
	alloc_free(filter->alloc, filter->takes);
	filter->takes = NULL;
}
