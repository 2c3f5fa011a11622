/* A corpus read document by document into plain arrays: what slow and simple twins of an analysis work on. */
#ifndef SUPPORT_PLAIN_CORPUS_H
#define SUPPORT_PLAIN_CORPUS_H

#include "support/check.h"
#include "support/corpus_of.h"

struct plain_token {
	char *text;
	char *folded;
	char *lemma;   /* NULL: none */
	char *pos;     /* NULL: none */
	char *term;    /* on the layer at hand */
	bool word;     /* no mark, no raw bytes */
	uint32_t kind; /* ww_term_kind */
	uint64_t sentence;
	uint64_t paragraph; /* paragraphs are parted by empty lines */
	uint64_t start;     /* bytes */
	uint64_t end;
};

struct plain_document {
	char *id;
	char *source; /* NULL: none */
	char *month;  /* "2020-02"; NULL: none */
	int64_t day;  /* since 1970-01-01, where there is a month */
	char *text;
	struct plain_token *tokens;
	size_t count;
};

struct plain_corpus {
	struct plain_document *documents;
	size_t count;
};

/* On the folded layer. */
struct plain_corpus plain_corpus_of(const ww_corpus *corpus);

/* Brings tokens to a layer, each by itself. NULL: "folded"; of stems, "stem:CODE" only. */
void plain_corpus_bring(struct plain_corpus *plain, const char *layer);
void plain_corpus_free(struct plain_corpus *plain);

/*
 * Documents made up of a few words in several scripts and cases, marks, sentences and paragraphs, so that everything
 * repeats. About one in eight has no date, one in eight no source, one in sixteen no text.
 */
struct made_texts {
	struct test_text *texts;
	char **bytes;
	size_t count;
};

struct made_texts made_texts_new(struct sequence *sequence, size_t count, size_t most_tokens);
void made_texts_free(struct made_texts *made);

/* Gives lemmas and parts of speech to some of their words and marks; tags_take takes them. */
void made_texts_tag(const ww_corpus *corpus);

/* The name of some layer that plain_corpus_bring takes; NULL for "folded". */
const char *layer_by_dice(struct sequence *dice);

#endif
