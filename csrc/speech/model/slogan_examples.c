/*
 * What training needs from the detector of slogans.
 *
 *     slogan_examples names
 *     slogan_examples find STORE    a line for each mention: number of the document, score, first and last code point,
 *                                   a bar, keys of features
 *
 * Documents are numbered as stored.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "speech/detect.h"
#include "speech/slogan_confidence.h"
#include "speech/slogan_find.h"

/* Every mention that anything speaks for. */
static const double LEAST = 0.01;

/* Of the detector's thread. */
struct work {
	struct slogan_finder finder;
	unsigned long document;
};

static void die(const char *what)
{
	fprintf(stderr, "slogan_examples: %s\n", what);
	exit(1);
}

static void print_names(void)
{
	static const char *const values[] = {"none", "word", "tag", "ending", "number"};
	const struct model_names *names = &slogan_confidence_names;

	for (size_t i = 0; i < names->kind_count; i++)
		printf("kind %s %s %s %s\n", names->kinds[i].name, names->kinds[i].group, values[names->kinds[i].first],
		       values[names->kinds[i].second]);
	for (size_t i = 0; i < names->tag_count; i++)
		printf("tag %s\n", names->tags[i]);
}

static ww_status begin(void **out, const ww_alloc *alloc, ww_error *error)
{
	struct work *work = alloc_zeroed(alloc, 1, sizeof *work);

	if (!work)
		return ww_fail_memory(error);
	work->finder = slogan_finder_of(alloc);
	*out = work;
	return WW_OK;
}

/* The program ends with its work. */
static void end(void *object)
{
	(void)object;
}

static void print_mention(const struct detection *detection, const struct slogan *slogan)
{
	const struct work *work = detection->work;
	const size_t *codes = work->finder.scene.passage.codes;
	struct features features;

	printf("%lu %.4f %" PRIu64 " %" PRIu64 " |", work->document, slogan->confidence,
	       places_start(detection->places, codes[slogan->text.first]),
	       places_end(detection->places, codes[slogan->text.end - 1]));
	slogan_confidence_features(&features, &work->finder.scene, slogan);
	for (size_t i = 0; i < features.count; i++)
		printf(" %" PRIx32, features.keys[i]);
	putchar('\n');
}

static ww_status look(struct detection *detection, ww_error *error)
{
	struct work *work = detection->work;
	struct slogan_text text = {.shapes = detection->shapes, .types = detection->types, .count = detection->count};
	ww_status status;

	WW_STEP(slogan_finder_look(&work->finder, detection->sheets[0], &text, LEAST, error));
	WW_STEP(detect_locate(detection, error));
	for (size_t i = 0; i < work->finder.slogans.count; i++)
		print_mention(detection, vec_at(&work->finder.slogans, i));
	work->document++;
done:
	return status;
}

int main(int count, char **arguments)
{
	static const struct detector detector = {.sheets = {slogan_sheet_new}, .begin = begin, .end = end, .look = look};
	const ww_speech_options options = {.size = sizeof options, .points = true};
	const ww_run run = {.size = sizeof run, .threads = 1};
	ww_corpus *corpus;
	ww_table *table;
	ww_error error;

	if (count == 2 && strcmp(arguments[1], "names") == 0) {
		print_names();
		return 0;
	}
	if (count != 3 || strcmp(arguments[1], "find") != 0)
		die("see the head of slogan_examples.c");
	if (ww_corpus_open(&corpus, arguments[2], NULL, &error) != WW_OK ||
	    detect_run(&table, corpus, &detector, &options, &run, &error) != WW_OK)
		die(error.message);
	return 0;
}
