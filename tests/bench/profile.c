/*
 * Where the time of counting goes, phase by phase, beside what cannot be done without: reading and inflating the
 * stream, and moving a number for each token through memory once.
 *
 *     profile STORE [THREADS]      prints a line a phase: wall and CPU seconds, and ns of CPU for each token
 *
 * THREADS is for counting and tables, by default 1; the phases before take one.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "corpus/token_cursor.h"
#include "count/entries.h"
#include "store/segment_file.h"
#include "watchword/count.h"

enum { FROM = 1, TO = 5, OFTEN = 5, COPIES = 32 };

struct profile {
	const char *path;
	ww_run run;
	ww_corpus *corpus;
	const struct vocabulary *vocabulary;
	uint64_t tokens;
	uint64_t least;   /* threshold of counting */
	double cpu, wall; /* when the phase began */
};

typedef ww_status (*phase)(struct profile *profile, ww_error *error);

static double seconds(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* A phase that has to prepare may begin anew. */
static void begin(struct profile *profile)
{
	profile->cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
	profile->wall = seconds(CLOCK_MONOTONIC);
}

static void time_phase(const char *name, phase run, struct profile *profile, unsigned times)
{
	double cpu, wall;
	ww_error error;

	begin(profile);
	if (run(profile, &error) != WW_OK) {
		fprintf(stderr, "%s: %s\n", name, error.message);
		exit(1);
	}
	cpu = (seconds(CLOCK_PROCESS_CPUTIME_ID) - profile->cpu) / times;
	wall = (seconds(CLOCK_MONOTONIC) - profile->wall) / times;
	printf("%-48s %9.3f %9.3f", name, wall, cpu);
	if (profile->tokens)
		printf(" %10.2f", cpu * 1e9 / (double)profile->tokens);
	printf("\n");
	fflush(stdout);
}

static ww_status open_store(struct profile *profile, ww_error *error)
{
	return ww_corpus_open(&profile->corpus, profile->path, NULL, error);
}

static ww_status make_vocabulary(struct profile *profile, ww_error *error)
{
	return corpus_vocabulary(&profile->vocabulary, profile->corpus, NULL, error);
}

/* A 32-bit number for each token, copied COPIES times. */
static ww_status copy_memory(struct profile *profile, ww_error *error)
{
	size_t size = (size_t)profile->tokens * 4;
	char *from = malloc(size), *to = malloc(size);

	if (!from || !to)
		return ww_fail_memory(error);
	memset(from, 1, size); /* so that pages are there: the system's work, which is not timed */
	memset(to, 1, size);
	begin(profile);
	for (int i = 0; i < COPIES; i++) {
		memcpy(to, from, size);
		from[(unsigned char)to[size / 2]]++; /* so that no copy is left out */
	}
	free(from);
	free(to);
	return WW_OK;
}

static ww_status inflate_segment(struct block_loader *loader, const struct segment *segment, ww_error *error)
{
	const struct section *stream = table_section(&segment->source.table, SECTION_STREAM, 0);
	ww_status status = WW_OK;

	for (uint64_t block = 0; block < stream->blocks; block++)
		WW_STEP(block_loader_load(loader, &segment->source, stream->first_block + block, SECTION_STREAM, error));
done:
	return status;
}

static ww_status inflate_stream(struct profile *profile, ww_error *error)
{
	struct block_loader loader;
	ww_status status;

	WW_STEP(block_loader_begin(&loader, &alloc_default, error));
	for (size_t i = 0; i < corpus_segments(profile->corpus); i++)
		WW_STEP(inflate_segment(&loader, corpus_segment(profile->corpus, i), error));
done:
	block_loader_clear(&loader);
	return status;
}

static ww_status scan_codes(struct profile *profile, ww_error *error)
{
	struct token_cursor *cursor;
	struct token_run run;
	bool more = true;
	ww_status status = token_cursor_open(&cursor, profile->corpus, 0, profile->corpus->rows, error);

	while (status == WW_OK && more)
		status = token_cursor_next(&run, &more, cursor, error);
	token_cursor_close(cursor);
	return status;
}

static ww_status look_away(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	(void)context, (void)stretch, (void)entry, (void)worker, (void)error;
	return WW_OK;
}

static ww_status count_entries(struct profile *profile, ww_error *error)
{
	struct grouping grouping;
	struct entry_question question = {.corpus = profile->corpus,
	                                  .vocabulary = profile->vocabulary,
	                                  .grouping = &grouping,
	                                  .unit = UNIT_SENTENCE,
	                                  .from = FROM,
	                                  .to = TO,
	                                  .least = {profile->least, 1}};
	size_t stretches;
	ww_status status;

	WW_STEP(grouping_make(&grouping, profile->corpus, NULL, error));
	status = entries_count(&question, &stretches, look_away, NULL, &profile->run, error);
	grouping_clear(&grouping);
done:
	return status;
}

static ww_status make_table(struct profile *profile, ww_error *error)
{
	ww_ngrams_options options = {.size = sizeof options, .from = FROM, .to = TO, .min_count = profile->least};
	ww_table *table;
	ww_status status = ww_ngrams(&table, profile->corpus, &options, &profile->run, error);

	ww_table_free(table);
	return status;
}

int main(int count, char **arguments)
{
	struct profile profile = {.run = {.size = sizeof profile.run, .threads = 1}};
	ww_corpus_summary summary;
	ww_error error;

	if (count < 2)
		return fprintf(stderr, "profile STORE [THREADS]\n"), 2;
	profile.path = arguments[1];
	if (count > 2)
		profile.run.threads = (uint32_t)strtoul(arguments[2], NULL, 10);
	printf("%-48s %9s %9s %10s\n", "", "wall s", "CPU s", "ns/token");
	time_phase("open", open_store, &profile, 1);
	if (ww_corpus_summarise(&summary, profile.corpus, &error) != WW_OK)
		return fprintf(stderr, "%s\n", error.message), 1;
	profile.tokens = summary.tokens;
	time_phase("vocabulary", make_vocabulary, &profile, 1);
	time_phase("limit: 4 bytes a token copied once", copy_memory, &profile, COPIES);
	time_phase("limit: the stream read and inflated", inflate_stream, &profile, 1);
	time_phase("the stream as codes", scan_codes, &profile, 1);
	for (profile.least = 1; profile.least <= OFTEN; profile.least += OFTEN - 1) {
		printf("1..5-grams, min_count %" PRIu64 ", threads: %" PRIu32 "\n", profile.least, profile.run.threads);
		time_phase("    counted, nothing kept", count_entries, &profile, 1);
		time_phase("    counted, ordered and spelt: ww_ngrams", make_table, &profile, 1);
	}
	printf("%" PRIu64 " tokens, %" PRIu64 " words, %" PRIu64 " documents, %" PRIu64 " segments\n", summary.tokens,
	       summary.words, summary.documents, summary.segments);
	ww_corpus_close(profile.corpus);
	return 0;
}
