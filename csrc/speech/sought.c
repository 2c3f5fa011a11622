#include "speech/sought.h"

#include "base/progress.h"
#include "corpus/reducer.h"
#include "text/words.h"

/* Variants between two looks at the clock. */
enum { VARIANTS_A_STEP = 256 };

/* Variants on their way to phrases. */
struct seeking {
	struct sought *sought;
	const struct variants *variants;
	uint32_t min_words;
	enum word_profile profile;
	struct reducer reducer;
	struct vec term;  /* char */
	struct vec terms; /* uint32_t: of a variant */
	size_t words;
	bool hashtag; /* the last of them is one */
	bool unknown; /* the corpus has not all of them */
	bool depends; /* on how capitals fold in the language */
};

/* The profile in which the corpus was cut into words: that of its segments, which are of one store. */
static enum word_profile profile_of(const ww_corpus *corpus)
{
	return corpus_segments(corpus) ? segment_profile(corpus_segment(corpus, 0)) : PROFILE_NEWS;
}

static ww_status read_word(struct seeking *seeking, const struct token *token, enum folding folding, ww_error *error)
{
	ww_text written = {token->text, token->size};
	uint32_t term;
	ww_status status;

	seeking->words++;
	seeking->hashtag = token->kind == TOKEN_HASHTAG;
	seeking->depends |= reducer_depends_on_language(&seeking->reducer, written);
	seeking->term.count = 0;
	WW_STEP(reducer_spell(&seeking->term, &seeking->reducer, written, folding, error));
	term = vocabulary_find(seeking->sought->vocabulary, (ww_text){seeking->term.items, seeking->term.count});
	seeking->unknown |= term == VOCABULARY_NONE;
	WW_STEP(vec_push(&seeking->terms, &term, error));
done:
	return status;
}

static ww_status read_words(struct seeking *seeking, ww_text text, enum folding folding, ww_error *error)
{
	struct word_scanner scanner;
	struct token token;
	ww_status status = WW_OK;

	seeking->terms.count = 0;
	seeking->words = 0;
	seeking->hashtag = seeking->unknown = false;
	word_scanner_begin(&scanner, seeking->profile, language_find("", 0), text.data, text.size);
	while (status == WW_OK && word_scanner_next(&scanner, &token))
		if (token_is_word(token.kind))
			status = read_word(seeking, &token, folding, error);
	return status;
}

static uint32_t rarest(const struct vocabulary *vocabulary, const struct vec *terms)
{
	const uint32_t *items = terms->items;
	uint32_t least = items[0];

	for (size_t i = 1; i < terms->count; i++)
		if (vocabulary->counts[items[i]] < vocabulary->counts[least])
			least = items[i];
	return least;
}

/* Of variants with the same words, the most frequent one stays, of equals the one that came first. */
static ww_status add_phrase(struct seeking *seeking, uint32_t variant, ww_error *error)
{
	struct sought *sought = seeking->sought;
	uint32_t phrase, *known;
	ww_status status;

	WW_STEP(phrases_add(&phrase, &sought->phrases, seeking->terms.items, seeking->terms.count, error));
	sought->rare[rarest(sought->vocabulary, &seeking->terms)] = 1;
	if (phrase == sought->variant_of.count)
		return vec_push(&sought->variant_of, &variant, error);
	known = vec_at(&sought->variant_of, phrase);
	if (variants_at(seeking->variants, variant)->count > variants_at(seeking->variants, *known)->count)
		*known = variant;
done:
	return status;
}

static ww_status add_variant(struct seeking *seeking, uint32_t variant, enum folding folding, ww_error *error)
{
	ww_status status;

	WW_STEP(read_words(seeking, variants_at(seeking->variants, variant)->text, folding, error));
	if (seeking->words == 0 || seeking->unknown)
		return WW_OK;
	if (seeking->words >= seeking->min_words || (seeking->words == 1 && seeking->hashtag))
		WW_STEP(add_phrase(seeking, variant, error));
done:
	return status;
}

/* Nobody says which language a slogan is in, so both foldings are looked for where they may differ. */
static ww_status add_variants(struct seeking *seeking, const ww_run *run, ww_error *error)
{
	struct progress progress;
	size_t count = variants_count(seeking->variants);
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "variants", count, error));
	for (uint32_t i = 0; i < count; i++) {
		if (i % VARIANTS_A_STEP == 0)
			WW_STEP(progress_at(&progress, i, error));
		if (variants_at(seeking->variants, i)->count == 0)
			continue;
		seeking->depends = false;
		WW_STEP(add_variant(seeking, i, FOLDING_COMMON, error));
		if (seeking->depends)
			WW_STEP(add_variant(seeking, i, FOLDING_TURKIC, error));
	}
	WW_STEP(phrases_link(&seeking->sought->phrases, run, error));
done:
	return status;
}

ww_status sought_make(struct sought *out, const ww_corpus *corpus, const struct mentions *mentions, uint32_t min_words,
                      const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct seeking seeking = {.sought = out,
	                          .variants = mentions->variants,
	                          .min_words = min_words,
	                          .profile = profile_of(corpus),
	                          .reducer = {.text = vec_of(alloc, 1), .folded = vec_of(alloc, 1)},
	                          .term = vec_of(alloc, 1),
	                          .terms = vec_of(alloc, sizeof(uint32_t))};
	ww_status status;

	*out = (struct sought){.alloc = alloc, .phrases = {.alloc = alloc}, .variant_of = vec_of(alloc, sizeof(uint32_t))};
	WW_STEP(corpus_vocabulary(&out->vocabulary, corpus, "bare", error));
	WW_STEP(reducer_make(&seeking.reducer, alloc, &out->vocabulary->layer, error));
	WW_STEP(phrases_make(&out->phrases, alloc, out->vocabulary->terms, error));
	out->rare = alloc_zeroed(alloc, out->vocabulary->terms, 1);
	if (!out->rare) {
		status = ww_fail_memory(error);
		goto done;
	}
	WW_STEP(add_variants(&seeking, run, error));
done:
	reducer_clear(&seeking.reducer);
	vec_clear(&seeking.term);
	vec_clear(&seeking.terms);
	return status;
}

void sought_clear(struct sought *sought)
{
	phrases_clear(&sought->phrases);
	vec_clear(&sought->variant_of);
	alloc_free(sought->alloc, sought->rare);
}
