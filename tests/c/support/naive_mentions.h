/*
 * Mentions of slogans in news that a test makes up, and what they add up to when each is looked at again for every
 * question: the slow twin of what follows slogans. Which slogan a text is of is asked of ww_slogan_variants.
 */
#ifndef SUPPORT_NAIVE_MENTIONS_H
#define SUPPORT_NAIVE_MENTIONS_H

#include "support/corpus_of.h"
#include "support/counting.h"
#include "watchword/slogans.h"

/* Borrowed from the tables. */
struct naive_mention {
	ww_text document;
	ww_text source; /* empty: none */
	ww_text text;
	ww_text medium;
	ww_text key;  /* the slogan's id, or the template; empty: of none */
	ww_text name; /* of the slogan */
	bool dated;
	int64_t date;
};

struct naive_mentions {
	ww_table *table;
	ww_table *variants;
	struct naive_mention *items;
	size_t count;
};

/* News of chants, banners and hashtags, of few slogans in many forms, with and without dates and sources. */
ww_corpus *news_of_slogans(void **state, size_t documents, uint64_t seed);

/* All mentions in a corpus. key: "slogan_id" or "template", a column of ww_slogan_variants. */
struct naive_mentions naive_mentions_of(const ww_corpus *corpus, const char *key);
void naive_mentions_free(struct naive_mentions *mentions);

/* Some of the mentions, in their order. */
struct naive_choice {
	const struct naive_mention **items;
	size_t count;
};

typedef bool (*naive_wanted)(const struct naive_mention *mention, const void *context);

struct naive_choice naive_choose(const struct naive_mentions *mentions, naive_wanted wanted, const void *context);
void naive_choice_free(struct naive_choice *choice);

/* Different texts of a member, without empty ones; and different dates. */
size_t naive_documents(const struct naive_choice *choice);
size_t naive_sources(const struct naive_choice *choice);
size_t naive_texts(const struct naive_choice *choice);
size_t naive_days(const struct naive_choice *choice);

/* The first of the earliest date or the last of the latest, or of all when none has a date; NULL of none. */
const struct naive_mention *naive_first(const struct naive_choice *choice);
const struct naive_mention *naive_last(const struct naive_choice *choice);

bool same_text(ww_text a, ww_text b);

/* Cells of a row by the name of their column. */
bool cell_is_null(const ww_table *table, const char *column, uint64_t row);
int64_t cell_integer(const ww_table *table, const char *column, uint64_t row);
double cell_number(const ww_table *table, const char *column, uint64_t row);

/* Asserts that first, first_document, last and, where there is one, last_document are those of a choice. */
void check_times(const ww_table *table, uint64_t row, const struct naive_choice *choice);

/* Something that is asked of mentions. */
typedef ww_status (*following_question)(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                                        const ww_run *run, ww_error *error);

/*
 * Asserts that each allocation of an answer may fail, over the mentions of the corpus made last; the finding of
 * mentions is not repeated for it.
 */
void check_following_survives(void **state, const ww_corpus *corpus, following_question ask);

#endif
