#include "count/members.h"

#include <inttypes.h>
#include <string.h>

static const char *const unit_names[] = {"sentence", "paragraph", "document"};

ww_status unit_find(enum unit *out, const char *name, ww_error *error)
{
	for (size_t i = 0; i < sizeof unit_names / sizeof *unit_names; i++)
		if (!name || strcmp(name, unit_names[i]) == 0) {
			*out = (enum unit)i;
			return WW_OK;
		}
	return ww_fail(error, WW_EINVAL, "no unit \"%.100s\"; there are: sentence, paragraph, document", name);
}

static bool is_too_rare(const struct member_question *question, uint32_t term)
{
	const struct vocabulary *vocabulary = question->vocabulary;
	uint64_t count = vocabulary->counts[term];
	uint64_t documents = vocabulary->documents ? vocabulary->documents[term] : count;

	return count < question->min_count || documents < question->min_documents;
}

static bool is_wanted(const struct member_question *question, uint32_t term, uint8_t kind)
{
	return question->filter ? term_filter_takes(question->filter, term, kind)
	                        : vocabulary_takes(question->vocabulary, term, kind, question->marks);
}

/* Whether some type of a term may be wanted. */
static bool may_be_wanted(const struct member_question *question, uint32_t term)
{
	return question->filter ? question->filter->takes[term]
	                        : vocabulary_takes(question->vocabulary, term, TOKEN_WORD, question->marks);
}

static uint32_t code_of(const struct member_question *question, const struct lexicon *lexicon, uint32_t type,
                        uint32_t term, const uint32_t *value_of)
{
	uint8_t kind = lexicon->kinds[type];
	uint32_t ends = question->unit == UNIT_SENTENCE && lexicon->endings[type] ? MEMBER_ENDS : 0;

	if (term == VOCABULARY_NONE)
		return kind == TOKEN_BREAK && question->unit != UNIT_DOCUMENT ? MEMBER_ENDS : MEMBER_NONE;
	if (!is_wanted(question, term, kind))
		return vocabulary_takes(question->vocabulary, term, kind, false) ? MEMBER_ENDS : ends;
	if (value_of[term] == MEMBER_NONE)
		return MEMBER_ENDS;
	return ends | value_of[term];
}

static ww_status make_codes(struct members *members, size_t segment, const ww_corpus *corpus,
                            const struct member_question *question, ww_error *error)
{
	const uint32_t *term_of = question->vocabulary->term_of[segment];
	const struct lexicon *lexicon;
	uint32_t *codes;
	ww_status status;

	WW_STEP(segment_lexicon(&lexicon, corpus_segment(corpus, segment), error));
	codes = alloc_array(members->alloc, lexicon->types, sizeof *codes);
	if (!codes)
		return ww_fail_memory(error);
	members->codes[segment] = codes;
	for (uint32_t type = 0; type < lexicon->types; type++)
		codes[type] = code_of(question, lexicon, type, term_of[type], members->value_of);
done:
	return status;
}

/* Members alone have values, so that keys of them are short. */
static ww_status give_values(struct members *members, const struct member_question *question, ww_error *error)
{
	const struct vocabulary *vocabulary = question->vocabulary;

	members->value_of = alloc_zeroed(members->alloc, vocabulary->terms, sizeof *members->value_of);
	members->term_of = alloc_array(members->alloc, vocabulary->terms, sizeof *members->term_of);
	members->weights = alloc_zeroed(members->alloc, (size_t)vocabulary->terms + MEMBER_FIRST, sizeof *members->weights);
	if (!members->value_of || !members->term_of || !members->weights)
		return ww_fail_memory(error);
	members->values = MEMBER_FIRST;
	for (uint32_t place = 0; place < vocabulary->terms; place++) {
		uint32_t term = vocabulary->by_text[place];

		if (!may_be_wanted(question, term) || is_too_rare(question, term))
			continue;
		members->term_of[members->values - MEMBER_FIRST] = term;
		members->weights[members->values] = vocabulary->counts[term];
		members->value_of[term] = members->values++;
	}
	return WW_OK;
}

ww_status members_make(struct members *out, const ww_corpus *corpus, const struct member_question *question,
                       ww_error *error)
{
	const struct vocabulary *vocabulary = question->vocabulary;
	ww_status status = WW_OK;

	*out = (struct members){.alloc = corpus_alloc(corpus), .segments = corpus_segments(corpus)};
	if (vocabulary->terms > MEMBER_VALUE - MEMBER_FIRST)
		return ww_fail(error, WW_ELIMIT, "%" PRIu32 " terms; the limit is %" PRIu32, vocabulary->terms,
		               MEMBER_VALUE - MEMBER_FIRST);
	out->codes = alloc_zeroed(out->alloc, out->segments, sizeof *out->codes);
	if (!out->codes)
		return ww_fail_memory(error);
	WW_STEP(give_values(out, question, error));
	for (size_t i = 0; i < out->segments; i++)
		if (corpus->parts[i].count)
			WW_STEP(make_codes(out, i, corpus, question, error));
done:
	return status;
}

void members_clear(struct members *members)
{
	for (size_t i = 0; members->codes && i < members->segments; i++)
		alloc_free(members->alloc, members->codes[i]);
	alloc_free(members->alloc, members->codes);
	alloc_free(members->alloc, members->weights);
	alloc_free(members->alloc, members->term_of);
	alloc_free(members->alloc, members->value_of);
}
