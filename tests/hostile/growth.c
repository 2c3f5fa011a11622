/*
 * Builds a store of each hostile text at one size and at twice that, reads it back and counts its phrases, for a tool
 * that counts the instructions of hostile_build, hostile_read and hostile_phrases from outside:
 *
 *     growth FOLDER PROFILE SIZE
 *
 * prints a line for each round of these three: the size and the name, with a tab between. The first round is of no text
 * at all, the next two of plain prose. Each store replaces the one before. Fails when a byte does not come back.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <watchword.h>

#include "support/hostile.h"

static char path[4096];
static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};

static void check(ww_status status, const ww_error *error)
{
	if (status == WW_OK)
		return;
	fprintf(stderr, "%s\n", error->message);
	exit(1);
}

void hostile_build(const struct hostile *hostile, const char *profile);
void hostile_read(const struct hostile *hostile);
void hostile_phrases(void);

void hostile_build(const struct hostile *hostile, const char *profile)
{
	ww_writer_options options = {.size = sizeof options, .profile = profile, .threads = 1, .no_sync = true};
	ww_writer *writer;
	ww_error error;

	check(ww_writer_open(&writer, path, &options, &error), &error);
	for (size_t i = 0; i < hostile->count; i++)
		check(ww_writer_add(writer, &hostile->documents[i], &error), &error);
	check(ww_writer_commit(writer, &one_thread, &error), &error);
	ww_writer_close(writer);
}

void hostile_read(const struct hostile *hostile)
{
	ww_corpus *corpus;
	ww_error error;

	check(ww_corpus_open(&corpus, path, NULL, &error), &error);
	for (size_t i = 0; i < hostile->count; i++) {
		ww_text wanted = hostile->documents[i].text, text;
		ww_document *document;

		check(ww_document_open(&document, corpus, hostile->documents[i].id, &error), &error);
		text = ww_document_text(document);
		if (text.size != wanted.size || (text.size && memcmp(text.data, wanted.data, text.size) != 0)) {
			fprintf(stderr, "document %zu came back changed\n", i);
			exit(1);
		}
		ww_document_close(document);
	}
	ww_corpus_close(corpus);
}

void hostile_phrases(void)
{
	static const ww_ngrams_options closed = {.size = sizeof closed, .from = 1, .to = 64, .closed = true};
	ww_corpus *corpus;
	ww_table *table;
	ww_error error;

	check(ww_corpus_open(&corpus, path, NULL, &error), &error);
	check(ww_ngrams(&table, corpus, &closed, &one_thread, &error), &error);
	ww_table_free(table);
	check(ww_templates(&table, corpus, NULL, &one_thread, &error), &error);
	ww_table_free(table);
	ww_corpus_close(corpus);
}

static void run(const char *folder, const char *profile, const char *name, size_t size, struct hostile hostile)
{
	static unsigned rounds;

	snprintf(path, sizeof path, "%s/%u.ww", folder, rounds++);
	printf("%zu\t%s\n", size, name);
	hostile_build(&hostile, profile);
	hostile_read(&hostile);
	hostile_phrases();
	hostile_free(&hostile);
}

int main(int count, char **arguments)
{
	const char *folder = arguments[1], *profile = arguments[2];
	size_t size;

	if (count != 4)
		return 2;
	size = strtoull(arguments[3], NULL, 10);
	run(folder, profile, "", 0, (struct hostile){.count = 0});
	for (unsigned times = 1; times <= 2; times++)
		run(folder, profile, "prose", times * size, hostile_plain(times * size, 0));
	for (size_t i = 0; i < hostile_count(); i++)
		for (unsigned times = 1; times <= 2; times++)
			run(folder, profile, hostile_name(i), times * size, hostile_make(i, times * size, 0));
	return 0;
}
