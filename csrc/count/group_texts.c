/*
 * Every document has room for as many words as it has tokens, group by group, and is read there by whichever thread has
 * its range of the view. What is left of the room is closed when the words of a group are asked for.
 */
#include "count/group_texts.h"

#include <string.h>

#include "base/pool.h"
#include "corpus/token_cursor.h"

enum { RANGE_CODES = 1 << 19 }; /* some 10 ms of scanning */

#define ROOM_ENDS VOCABULARY_NONE /* behind the last word of a document that does not fill its room */

static ww_status tokens_of(uint64_t *out, const ww_corpus *corpus, struct document_place place, ww_error *error)
{
	const struct document_table *table;
	ww_status status;

	WW_STEP(segment_documents(&table, corpus_segment(corpus, place.segment), error));
	*out = table->tokens[place.document];
done:
	return status;
}

/* Rows and tokens of each group; rows one place behind. */
static void count_row(void *context, uint64_t row, const struct document_table *table, uint64_t document)
{
	struct group_texts *texts = context;
	uint32_t group = texts->grouping->of_row[row];

	texts->first_row[group + 1]++;
	texts->tokens[group] += table->tokens[document];
}

/* Rows by group: a counting sort, filled from the back. */
static void sort_rows(struct group_texts *texts)
{
	const struct grouping *grouping = texts->grouping;
	uint64_t *end = texts->first_row;

	for (uint32_t group = 0; group < grouping->count; group++)
		end[group + 1] += end[group];
	for (uint64_t row = texts->corpus->rows; row-- > 0;)
		texts->rows[--end[grouping->of_row[row] + 1]] = row;
	/* That leaves each end at the first row of its group, one place too far on. */
	for (uint32_t group = 0; group < grouping->count; group++)
		end[group] = end[group + 1];
	end[grouping->count] = texts->corpus->rows;
}

ww_status group_texts_make(struct group_texts *out, const ww_corpus *corpus, const struct vocabulary *vocabulary,
                           const struct grouping *grouping, bool marks, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	ww_status status;

	*out = (struct group_texts){
		.corpus = corpus, .vocabulary = vocabulary, .grouping = grouping, .marks = marks, .memory = UINT64_MAX};
	out->rows = alloc_array(alloc, corpus->rows, sizeof *out->rows);
	out->place = alloc_zeroed(alloc, corpus->rows, sizeof *out->place);
	out->first_row = alloc_zeroed(alloc, (size_t)grouping->count + 1, sizeof *out->first_row);
	out->tokens = alloc_zeroed(alloc, grouping->count, sizeof *out->tokens);
	if (!out->rows || !out->place || !out->first_row || !out->tokens)
		return ww_fail_memory(error);
	WW_STEP(corpus_visit(out->corpus, count_row, out, error));
	sort_rows(out);
done:
	return status;
}

uint64_t group_texts_largest(const struct group_texts *texts)
{
	uint64_t largest = 0;

	for (uint32_t group = 0; group < texts->grouping->count; group++)
		if (texts->tokens[group] > largest)
			largest = texts->tokens[group];
	return largest;
}

static bool is_in_turn(const struct group_texts *texts, uint64_t row)
{
	uint32_t group = texts->grouping->of_row[row];

	return group >= texts->first_group && group - texts->first_group < texts->group_count;
}

/* The groups of the next turn, and the tokens of all of them. */
static uint64_t choose_groups(struct group_texts *texts)
{
	uint64_t tokens = 0, most = texts->memory / sizeof *texts->words;
	uint32_t group;

	texts->first_group += texts->group_count;
	for (group = texts->first_group; group < texts->grouping->count; group++) {
		if (group > texts->first_group && texts->tokens[group] > most - tokens)
			break;
		tokens += texts->tokens[group];
	}
	texts->group_count = group - texts->first_group;
	return tokens;
}

/* Gives the documents of the turn their room. */
static ww_status place_rows(struct group_texts *texts, ww_error *error)
{
	uint64_t end = texts->first_row[texts->first_group + texts->group_count], at = 0, tokens;
	ww_status status = WW_OK;

	for (uint64_t i = texts->first_row[texts->first_group]; i < end; i++) {
		WW_STEP(tokens_of(&tokens, texts->corpus, corpus_place(texts->corpus, texts->rows[i]), error));
		texts->place[texts->rows[i]] = at;
		at += tokens;
	}
done:
	return status;
}

/* A document that is being read. */
struct filling {
	uint64_t tokens; /* its room */
	uint64_t filled;
};

static ww_status fill(struct group_texts *texts, struct filling *filling, const struct token_run *run,
                      const struct lexicon *lexicon, ww_error *error)
{
	const struct vocabulary *vocabulary = texts->vocabulary;
	const uint32_t *term_of = vocabulary->term_of[run->place.segment];
	uint32_t *words = texts->words + texts->place[run->row];

	for (size_t i = 0; i < run->count; i++) {
		uint32_t type = run->types[i], term = term_of[type];

		if (term == VOCABULARY_NONE || !vocabulary_takes(vocabulary, term, lexicon->kinds[type], texts->marks))
			continue;
		if (filling->filled == filling->tokens)
			return ww_fail(error, WW_EDAMAGED, "%s: a document has more tokens than it should",
			               segment_name(corpus_segment(texts->corpus, run->place.segment)));
		words[filling->filled++] = term;
	}
	if (run->last && filling->filled < filling->tokens)
		words[filling->filled] = ROOM_ENDS;
	return WW_OK;
}

static ww_status read_rows(struct group_texts *texts, uint64_t from, uint64_t to, ww_error *error)
{
	struct token_cursor *cursor = NULL;
	const struct lexicon *lexicon;
	struct filling filling = {0};
	struct token_run run;
	bool more = true;
	ww_status status;

	WW_STEP(token_cursor_open(&cursor, texts->corpus, from, to, error));
	for (;;) {
		WW_STEP(token_cursor_next(&run, &more, cursor, error));
		if (!more)
			break;
		if (!is_in_turn(texts, run.row))
			continue;
		if (run.first) {
			filling.filled = 0;
			WW_STEP(tokens_of(&filling.tokens, texts->corpus, run.place, error));
		}
		WW_STEP(segment_lexicon(&lexicon, corpus_segment(texts->corpus, run.place.segment), error));
		WW_STEP(fill(texts, &filling, &run, lexicon, error));
	}
done:
	token_cursor_close(cursor);
	return status;
}

/* Ranges of the view in a turn. */
struct reading_turn {
	struct group_texts *texts;
	struct row_range *ranges;
};

static ww_status read_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	const struct reading_turn *turn = context;
	uint64_t from = turn->ranges[item].from, to = turn->ranges[item].to;

	(void)worker;
	while (from < to && !is_in_turn(turn->texts, from))
		from++;
	while (from < to && !is_in_turn(turn->texts, to - 1))
		to--;
	return from < to ? read_rows(turn->texts, from, to, error) : WW_OK;
}

ww_status group_texts_next(struct group_texts *texts, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(texts->corpus);
	struct reading_turn turn = {.texts = texts};
	uint64_t tokens = choose_groups(texts);
	size_t count;
	ww_status status = WW_OK;

	alloc_free(alloc, texts->words);
	texts->words = NULL;
	if (texts->group_count == 0)
		return WW_OK;
	texts->words = alloc_array(alloc, tokens, sizeof *texts->words);
	if (!texts->words)
		return ww_fail_memory(error);
	WW_STEP(place_rows(texts, error));
	WW_STEP(corpus_ranges(&turn.ranges, &count, texts->corpus, RANGE_CODES, error));
	WW_STEP(pool_run(count, read_range, &turn, run, "parts", error));
done:
	alloc_free(alloc, turn.ranges);
	return status;
}

/* Words of a document from the beginning of its room to the end. */
static uint64_t words_in(const uint32_t *room, uint64_t tokens)
{
	uint64_t count = 0;

	while (count < tokens && room[count] != ROOM_ENDS)
		count++;
	return count;
}

const uint32_t *group_texts_join(uint64_t *count, struct group_texts *texts, uint32_t group)
{
	const uint64_t *rows = texts->rows + texts->first_row[group];
	uint64_t row_count = group_texts_documents(texts, group);
	uint32_t *start = texts->words + (row_count ? texts->place[rows[0]] : 0), *end = start + texts->tokens[group];

	*count = 0;
	for (uint64_t i = 0; i < row_count; i++) {
		const uint32_t *room = texts->words + texts->place[rows[i]];
		const uint32_t *next = i + 1 < row_count ? texts->words + texts->place[rows[i + 1]] : end;
		uint64_t words = words_in(room, (uint64_t)(next - room));

		memmove(start + *count, room, words * sizeof *room);
		*count += words;
	}
	return start;
}

uint64_t group_texts_documents(const struct group_texts *texts, uint32_t group)
{
	return texts->first_row[group + 1] - texts->first_row[group];
}

void group_texts_clear(struct group_texts *texts)
{
	const ww_alloc *alloc;

	if (!texts->corpus)
		return;
	alloc = corpus_alloc(texts->corpus);
	alloc_free(alloc, texts->rows);
	alloc_free(alloc, texts->first_row);
	alloc_free(alloc, texts->place);
	alloc_free(alloc, texts->words);
	alloc_free(alloc, texts->tokens);
}
