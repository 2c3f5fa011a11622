#include "count/entries.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "support/corpus_of.h"
#include "support/plain_corpus.h"
#include "watchword/count.h"

enum { WORKERS = 4 };

/* A question to a corpus, with what it borrows. */
struct asking {
	struct entry_question question;
	struct grouping grouping;
};

static struct asking asking_of(const ww_corpus *corpus, uint32_t from, uint32_t to, const char *by)
{
	struct asking asking = {.question = {.corpus = corpus, .from = from, .to = to}};
	ww_error error;

	assert_ok(corpus_vocabulary(&asking.question.vocabulary, corpus, NULL, &error), &error);
	assert_ok(grouping_make(&asking.grouping, corpus, by, &error), &error);
	return asking;
}

/* What visits of a stretch leave: the terms of the last one, the first one, and sums. */
struct stretch_log {
	atomic_bool busy;
	uint32_t first[SHAPE_MAX];
	uint32_t last[SHAPE_MAX];
	uint32_t first_length;
	uint32_t last_length;
	uint64_t visits;
	uint64_t longest; /* sum of the counts of entries of the greatest length */
};

struct visit_log {
	const struct entry_question *question;
	bool chains;
	atomic_bool worker_busy[WORKERS];
	struct stretch_log *stretches; /* ENTRY_STRETCHES_MAX */
	size_t stretch_count;
};

static int compare_terms(const struct vocabulary *vocabulary, const uint32_t *left, uint32_t left_count,
                         const uint32_t *right, uint32_t right_count)
{
	for (uint32_t i = 0; i < left_count && i < right_count; i++)
		if (left[i] != right[i]) {
			if (left[i] == VOCABULARY_NONE || right[i] == VOCABULARY_NONE)
				return left[i] == VOCABULARY_NONE ? -1 : 1;
			return vocabulary->text_rank[left[i]] < vocabulary->text_rank[right[i]] ? -1 : 1;
		}
	return (left_count > right_count) - (left_count < right_count);
}

static void check_parts(const struct entry_question *question, const struct entry *entry)
{
	uint64_t count = 0, documents = 0;

	assert_true(entry->part_count >= 1 && entry->part_count <= question->grouping->count);
	for (size_t i = 0; i < entry->part_count; i++) {
		assert_true(entry->parts[i].group < question->grouping->count);
		assert_true(i == 0 || entry->parts[i].group > entry->parts[i - 1].group);
		assert_true(entry->parts[i].documents >= 1 && entry->parts[i].documents <= entry->parts[i].count);
		count += entry->parts[i].count;
		documents += entry->parts[i].documents;
	}
	assert_int_equal(count, entry->count);
	assert_int_equal(documents, entry->documents);
}

static ww_status log_entry(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	struct visit_log *log = context;
	struct stretch_log *own = &log->stretches[stretch];

	(void)error;
	assert_true(worker < WORKERS && stretch < log->stretch_count);
	assert_false(atomic_exchange(&own->busy, true) || atomic_exchange(&log->worker_busy[worker], true));
	assert_true(entry->length >= 1 && entry->length <= log->question->to);
	assert_true(entry->shortest >= 1 && entry->shortest <= entry->length);
	assert_true(log->chains || entry->shortest == entry->length);
	assert_true(entry->shared < entry->shortest && entry->shared <= own->last_length);
	assert_memory_equal(entry->terms, own->last, entry->shared * sizeof *entry->terms);
	check_parts(log->question, entry);
	if (own->visits++ == 0) {
		memcpy(own->first, entry->terms, entry->length * sizeof *entry->terms);
		own->first_length = entry->shortest;
	} else {
		assert_true(
			compare_terms(log->question->vocabulary, own->last, own->last_length, entry->terms, entry->shortest) < 0);
	}
	memcpy(own->last, entry->terms, entry->length * sizeof *entry->terms);
	own->last_length = entry->length;
	own->longest += entry->length == log->question->to ? entry->count : 0;
	atomic_store(&own->busy, false);
	atomic_store(&log->worker_busy[worker], false);
	return WW_OK;
}

/* From stretch to stretch entries go on ascending. */
static void check_stretches(const struct visit_log *log)
{
	const struct stretch_log *before = NULL;

	assert_true(log->stretch_count <= ENTRY_STRETCHES_MAX);
	for (size_t i = 0; i < log->stretch_count; i++) {
		const struct stretch_log *stretch = &log->stretches[i];

		if (stretch->visits == 0)
			continue;
		if (before)
			assert_true(compare_terms(log->question->vocabulary, before->last, before->last_length, stretch->first,
			                          stretch->first_length) < 0);
		before = stretch;
	}
}

/* Visits all entries and checks what the header promises of any; log->stretches is for free. */
static struct visit_log visit_all(struct asking *asking, bool chains)
{
	struct visit_log log = {.question = &asking->question, .chains = chains};
	ww_run run = {.size = sizeof run, .threads = WORKERS};
	ww_error error;

	log.stretches = calloc(ENTRY_STRETCHES_MAX, sizeof *log.stretches);
	assert_non_null(log.stretches);
	asking->question.grouping = &asking->grouping;
	if (chains)
		assert_ok(entries_count_chains(&asking->question, &log.stretch_count, log_entry, &log, &run, &error), &error);
	else
		assert_ok(entries_count(&asking->question, &log.stretch_count, log_entry, &log, &run, &error), &error);
	check_stretches(&log);
	return log;
}

static uint64_t visits_in(const struct visit_log *log)
{
	uint64_t visits = 0;

	for (size_t i = 0; i < log->stretch_count; i++)
		visits += log->stretches[i].visits;
	return visits;
}

/* Words a to j of which a comes most, in several partitions. */
static struct made_texts made_of_letters(size_t documents, size_t words)
{
	static const char *const sources[] = {"Post", "Times", "Echo"};
	struct made_texts made = {calloc(documents, sizeof *made.texts), calloc(documents, sizeof *made.bytes), documents};
	struct sequence dice = {15};

	assert_true(made.texts && made.bytes);
	for (size_t i = 0; i < documents; i++) {
		char *at = made.bytes[i] = malloc(2 * words + 1);

		assert_non_null(at);
		for (size_t word = 0; word < words; word++) {
			*at++ = (char)('a' + (sequence_below(&dice, 2) ? sequence_below(&dice, 20) : 0));
			*at++ = sequence_below(&dice, 30) ? ' ' : '.';
		}
		*at = 0;
		made.texts[i] = (struct test_text){.text = made.bytes[i], .source = sources[sequence_below(&dice, 3)]};
	}
	return made;
}

static uint64_t rows_of_ngrams(const ww_corpus *corpus, uint32_t from, uint32_t to, bool closed)
{
	ww_ngrams_options options = {.size = sizeof options, .from = from, .to = to, .closed = closed};
	ww_table *table;
	uint64_t rows;
	ww_error error;

	assert_ok(ww_ngrams(&table, corpus, &options, NULL, &error), &error);
	rows = ww_table_rows(table);
	ww_table_free(table);
	return rows;
}

static void visits_come_in_order_and_stretch_by_stretch(void **state)
{
	static const char *const groups[] = {NULL, "source"};
	struct made_texts made = made_of_letters(40, 3000);
	struct test_store store = {.commit_every = 15};
	ww_corpus *corpus = corpus_of_store(state, made.texts, made.count, &store);

	for (uint32_t from = 1; from <= 2; from++)
		for (int how = 0; how < 8; how++) {
			struct asking asking = asking_of(corpus, from, 3, groups[how & 1]);
			struct visit_log log;

			asking.question.closed = how & 2;
			log = visit_all(&asking, how & 4);
			assert_true(log.stretch_count > 5);
			if (!(how & 4))
				assert_int_equal(visits_in(&log), rows_of_ngrams(corpus, from, 3, how & 2));
			free(log.stretches);
			grouping_clear(&asking.grouping);
		}
	made_texts_free(&made);
}

static void chains_are_visited_once(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a b c d", "a b x");
	struct asking asking = asking_of(corpus, 1, 3, NULL);
	struct visit_log log = visit_all(&asking, true);

	/* a + a b; a b c; a b x; b; b c + b c d; b x; c + c d; d; x */
	assert_int_equal(visits_in(&log), 9);
	free(log.stretches);
	log = visit_all(&asking, false);
	assert_int_equal(visits_in(&log), 12);
	free(log.stretches);
	grouping_clear(&asking.grouping);
}

/* All places begin with some gap, or with some word: neither is in one partition alone. */
static void gaps_are_spread_over_partitions(void **state)
{
	struct made_texts made = made_of_letters(40, 3000);
	ww_corpus *corpus = corpus_of(state, made.texts, made.count);

	for (uint32_t n = 2; n <= 4; n++) {
		struct asking asking = asking_of(corpus, n, n + 1, NULL);
		struct visit_log log;
		struct shapes shapes;
		uint64_t all = 0, most = 0;
		ww_error error;

		assert_ok(shapes_of_templates(&shapes, &alloc_default, n, &error), &error);
		asking.question.shapes = &shapes;
		log = visit_all(&asking, false);
		for (size_t i = 0; i < log.stretch_count; i++) {
			all += log.stretches[i].longest;
			most = log.stretches[i].longest > most ? log.stretches[i].longest : most;
		}
		assert_true(most < all * 2 / 5);
		shapes_clear(&shapes);
		free(log.stretches);
		grouping_clear(&asking.grouping);
	}
	made_texts_free(&made);
}

static ww_status refuse(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	(void)context, (void)stretch, (void)entry, (void)worker;
	return ww_fail(error, WW_EIO, "no more");
}

static void what_a_visit_says_is_passed_on(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a b c d");
	struct asking asking = asking_of(corpus, 1, 3, NULL);
	size_t stretches;
	ww_error error;

	asking.question.grouping = &asking.grouping;
	assert_status(entries_count(&asking.question, &stretches, refuse, NULL, NULL, &error), WW_EIO, &error);
	assert_string_equal(error.message, "no more");
	grouping_clear(&asking.grouping);
}

static void there_may_be_so_many_documents(void **state)
{
	ww_corpus *corpus = corpus_of_texts(state, "a b c d"), larger = *corpus;
	struct asking asking = asking_of(corpus, 1, 3, NULL);
	size_t stretches;
	ww_error error;

	larger.rows = UINT64_C(1) << 32;
	asking.question.grouping = &asking.grouping;
	asking.question.corpus = &larger;
	assert_status(entries_count(&asking.question, &stretches, refuse, NULL, NULL, &error), WW_ELIMIT, &error);
	assert_string_equal(error.message, "4294967296 documents; the limit is 4294967295");
	grouping_clear(&asking.grouping);
}

#define test(name) cmocka_unit_test_teardown(name, corpus_release)

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(visits_come_in_order_and_stretch_by_stretch),
		test(chains_are_visited_once),
		test(gaps_are_spread_over_partitions),
		test(what_a_visit_says_is_passed_on),
		test(there_may_be_so_many_documents),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
