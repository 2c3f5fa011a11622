#include "support/tags.h"

#include <stdlib.h>
#include <string.h>

#include "corpus/corpus.h"

/* A segment keeps its lexicon, and the corpus shows no other, so what is written there is what all will see. */
static struct lexicon *lexicon_of(const ww_corpus *corpus, size_t segment)
{
	const struct lexicon *lexicon;
	ww_error error;

	assert_ok(segment_lexicon(&lexicon, corpus_segment(corpus, segment), &error), &error);
	return (struct lexicon *)lexicon;
}

/* Texts of all lemmas, then of all parts of speech; empty for none. */
static void write_tags(struct lexicon *lexicon, const struct test_tag *tags, size_t count)
{
	char *text = calloc(2 * count, 32);
	uint32_t *text_at = calloc(2 * count + 1, sizeof *text_at);

	assert_true(text && text_at);
	for (size_t i = 0; i < 2 * count; i++) {
		const char *tag = i < count ? tags[i].lemma : tags[i - count].pos;

		strcpy(text + text_at[i], tag ? tag : "");
		text_at[i + 1] = text_at[i] + (uint32_t)strlen(text + text_at[i]);
	}
	lexicon->tags = (uint32_t)(2 * count);
	lexicon->tag_text = text;
	lexicon->tag_text_at = text_at;
}

/* The tag of every type, from `first` on in the list of tags; NULL when no type has one. */
static uint32_t *assign(const struct lexicon *lexicon, const struct test_tag *tags, size_t count, uint32_t first)
{
	uint32_t *tag_of = calloc(lexicon->types + 1, sizeof *tag_of);
	bool any = false;

	assert_non_null(tag_of);
	for (uint32_t type = 0; type < lexicon->types; type++) {
		ww_text text = lexicon_type(lexicon, type);

		tag_of[type] = LEXICON_NO_TAG;
		for (uint32_t i = 0; i < count; i++)
			if (strlen(tags[i].text) == text.size && memcmp(tags[i].text, text.data, text.size) == 0 &&
			    lexicon_tag(lexicon, first + i).size)
				tag_of[type] = first + i;
		any = any || tag_of[type] != LEXICON_NO_TAG;
	}
	if (any)
		return tag_of;
	free(tag_of);
	return NULL;
}

void tags_give(const ww_corpus *corpus, const struct test_tag *tags, size_t count)
{
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		struct lexicon *lexicon = lexicon_of(corpus, i);

		write_tags(lexicon, tags, count);
		lexicon->lemma_of = assign(lexicon, tags, count, 0);
		lexicon->pos_of = assign(lexicon, tags, count, (uint32_t)count);
	}
}

void tags_take(const ww_corpus *corpus)
{
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		struct lexicon *lexicon = lexicon_of(corpus, i);

		free((void *)lexicon->tag_text);
		free((void *)lexicon->tag_text_at);
		free((void *)lexicon->lemma_of);
		free((void *)lexicon->pos_of);
		lexicon->tags = 0;
		lexicon->tag_text = NULL;
		lexicon->tag_text_at = lexicon->lemma_of = lexicon->pos_of = NULL;
	}
}
