/*
 * What training needs from the detector of quotations.
 *
 *     examples names
 *     examples learn STORE GOLD WEIGHTS   a line for each decision about indirect speech that GOLD answers
 *     examples find STORE WEIGHTS         a line for each quotation
 *
 * GOLD has a line for each content of a cue: number of the document, first and last byte of the cue, of the content.
 * WEIGHTS is a file as model/LANGUAGE.txt; without clauses in it, indirect speech is found by rules. Documents are
 * numbered as stored, places are bytes when
 * learning and code points when finding.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "speech/confidence.h"
#include "speech/detect.h"
#include "speech/quotations.h"

struct gold {
	unsigned long document;
	uint64_t cue, cue_end, first, end;
};

struct program {
	struct gold *gold;
	size_t gold_count;
	char *text; /* of WEIGHTS */
	struct word_list lists[3];
	bool learns;
	unsigned long document;
};

/* The program of all callbacks that take no context. */
static struct program program;

struct work {
	struct passage passage;
	struct quotation_finder finder;
	struct clause_view view;
	struct detection *detection;
	const struct model *clauses; /* of WEIGHTS */
};

static void die(const char *what)
{
	fprintf(stderr, "examples: %s\n", what);
	exit(1);
}

static void print_names(void)
{
	static const char *const values[] = {"none", "word", "tag", "ending", "number"};
	const struct model_names *names = &clause_model_names;

	for (size_t i = 0; i < confidence_names.kind_count; i++)
		printf("confidence %s %s %s %s\n", confidence_names.kinds[i].name, confidence_names.kinds[i].group,
		       values[confidence_names.kinds[i].first], values[confidence_names.kinds[i].second]);
	for (size_t i = 0; i < names->kind_count; i++)
		printf("kind %s %s %s %s\n", names->kinds[i].name, names->kinds[i].group, values[names->kinds[i].first],
		       values[names->kinds[i].second]);
	for (size_t i = 0; i < names->tag_count; i++)
		printf("tag %s\n", names->tags[i]);
}

static uint64_t item_start(const struct work *work, const struct outline *outline, size_t item)
{
	return places_start(work->detection->places, work->passage.codes[outline->items[item].first]);
}

static uint64_t item_end(const struct work *work, const struct outline *outline, size_t item)
{
	return places_end(work->detection->places, work->passage.codes[outline->items[item].end - 1]);
}

static void print_example(const char *decision, unsigned label, const struct features *features)
{
	printf("%lu %s %u", program.document, decision, label);
	for (size_t i = 0; i < features->count; i++)
		printf(" %" PRIx32, features->keys[i]);
	putchar('\n');
}

/* The items of a content in bytes, without the marks at its end. */
static struct range items_of(const struct work *work, const struct clause_view *view, const struct gold *gold)
{
	const struct outline *outline = view->outline;
	struct range range = {view->from, view->to};

	while (range.first < view->to && item_end(work, outline, range.first) <= gold->first)
		range.first++;
	while (range.end > range.first && item_start(work, outline, range.end - 1) >= gold->end)
		range.end--;
	while (range.first < range.end && !item_is(outline, range.first, IS_WORD | IS_STRETCH))
		range.first++;
	while (range.first < range.end && !item_is(outline, range.end - 1, IS_WORD | IS_STRETCH | IS_CLOSE))
		range.end--;
	return range;
}

static void print_behind(const struct clause_view *view, size_t cue, struct range content)
{
	struct features features;
	struct inside inside = {0};

	if (content.first >= cue + REACH_FIRST)
		return;
	for (size_t at = cue + 1; at <= content.first; at++) {
		first_features(&features, view, cue, at);
		print_example("first", at == content.first, &features);
	}
	inside_add(&inside, view, content.first);
	for (size_t at = content.first + 1; at <= content.end && at < view->to && at < content.first + REACH_END; at++) {
		if (is_end_candidate(view, at)) {
			end_features(&features, view, &inside, cue, content.first, at);
			print_example("end", at == content.end, &features);
		}
		inside_add(&inside, view, at);
	}
}

static void print_before(const struct clause_view *view, size_t cue, struct range content)
{
	struct features features;
	struct inside inside = {0};

	for (size_t at = cue; at >= content.end && at > view->from; at--) {
		end_before_features(&features, view, cue, at);
		print_example("end-before", at == content.end, &features);
	}
	for (size_t at = content.end - 1; at >= content.first && at > view->from; at--) {
		inside_add(&inside, view, at);
		first_before_features(&features, view, &inside, cue, content.end, at);
		print_example("first-before", at == content.first, &features);
	}
}

/* Whether the last candidate in the cue of a content is this item. */
static bool is_cue_of(const struct work *work, const struct clause_view *view, size_t item, const struct gold *gold)
{
	if (gold->document != program.document || item_start(work, view->outline, item) >= gold->cue_end ||
	    item_end(work, view->outline, item) <= gold->cue)
		return false;
	for (size_t next = item + 1; next < view->to && item_start(work, view->outline, next) < gold->cue_end; next++)
		if (is_cue_candidate(view, next))
			return false;
	return true;
}

static void print_cue(const struct work *work, const struct clause_view *view, size_t cue)
{
	unsigned label = 0;
	struct features features;

	for (size_t i = 0; i < program.gold_count; i++) {
		struct range content;

		if (!is_cue_of(work, view, cue, &program.gold[i]))
			continue;
		content = items_of(work, view, &program.gold[i]);
		if (range_is_empty(content) || (content.end == content.first + 1 && view->taken[content.first]))
			continue;
		if (content.first > cue) {
			label |= 1;
			print_behind(view, cue, content);
		} else if (content.end <= cue) {
			label |= 2;
			print_before(view, cue, content);
		}
	}
	screen_features(&features, view, cue);
	print_example("screen", label > 0, &features);
	cue_features(&features, view, cue);
	print_example("cue", label, &features);
}

static void watch(void *context, const struct outline *outline, const uint8_t *taken, size_t from, size_t to)
{
	struct work *work = context;
	struct range sentence = clause_sentence(outline, from, to);

	clause_view_fill(&work->view, outline, taken, work->clauses, sentence.first, sentence.end);
	for (size_t item = sentence.first; item < sentence.end; item++)
		if (is_cue_candidate(&work->view, item))
			print_cue(work, &work->view, item);
}

static ww_status make_model(struct model **out, const struct lexicon *lexicon, const char *language,
                            const ww_alloc *alloc, ww_error *error)
{
	const struct model_text text = {&program.lists[0], &program.lists[1], &program.lists[2]};

	(void)language;
	return model_new(out, lexicon, &text, &clause_model_names, alloc, error);
}

static void end(void *object)
{
	(void)object;
}

static ww_status begin(void **out, const ww_alloc *alloc, ww_error *error)
{
	struct work *work = alloc_zeroed(alloc, 1, sizeof *work);

	(void)error;
	work->passage = passage_of(alloc);
	work->finder = quotation_finder_of(alloc);
	*out = work;
	return WW_OK;
}

static void print_range(const struct work *work, struct range words)
{
	const struct places *places = work->detection->places;

	if (range_is_empty(words))
		printf(" 0 0");
	else
		printf(" %" PRIu64 " %" PRIu64,
		       places_start(places, work->passage.codes[words.first]),
		       places_end(places, work->passage.codes[words.end - 1]));
}

static void print_quotation(const struct work *work, const struct quotation *quotation)
{
	struct features features;

	printf("%lu %d %.4f", program.document, (int)quotation->kind, quotation->confidence);
	print_range(work, quotation->cue);
	print_range(work, quotation->speaker);
	for (size_t i = 0; i < quotation->parts; i++)
		print_range(work, ((struct part *)vec_at(&work->finder.parts, quotation->part + i))->words);
	printf(" |");
	confidence_features(&features, &work->passage, work->clauses, quotation, work->finder.parts.items);
	for (size_t i = 0; i < features.count; i++)
		printf(" %" PRIx32, features.keys[i]);
	putchar('\n');
}

static ww_status look(struct detection *detection, ww_error *error)
{
	struct work *work = detection->work;
	struct quotation_models models = {.watch = program.learns ? watch : NULL, .context = work};
	ww_status status;

	work->detection = detection;
	WW_STEP(lessons_model(&work->clauses, detection->lessons, make_model, detection->run.place.segment, NULL, error));
	if (program.lists[2].count)
		models.clauses = work->clauses;
	WW_STEP(detect_locate(detection, error));
	WW_STEP(passage_read(&work->passage, detection->sheets[0], detection->shapes, detection->types, detection->count,
	                     error));
	WW_STEP(quotations_find(&work->finder, &work->passage, &models, error));
	for (size_t i = 0; i < work->finder.quotations.count && !program.learns; i++)
		print_quotation(work, vec_at(&work->finder.quotations, i));
	program.document++;
done:
	return status;
}

static char *read_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	char *text;
	long size;

	if (!file || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
		die(path);
	rewind(file);
	text = malloc((size_t)size + 1);
	if (!text || fread(text, 1, (size_t)size, file) != (size_t)size)
		die(path);
	text[size] = '\0';
	fclose(file);
	return text;
}

static void read_gold(const char *path)
{
	char *text = read_file(path);
	size_t lines = 0;

	for (const char *at = text; *at; at++)
		lines += *at == '\n';
	program.gold = calloc(lines + 1, sizeof *program.gold);
	for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
		struct gold *gold = &program.gold[program.gold_count++];

		if (sscanf(line, "%lu %" SCNu64 " %" SCNu64 " %" SCNu64 " %" SCNu64, &gold->document, &gold->cue,
		           &gold->cue_end, &gold->first, &gold->end) != 5)
			die("bad line of gold");
	}
	free(text);
}

/* Sections words, endings and clauses, in any order. */
static void read_weights(const char *path)
{
	static const char *const sections[] = {"[words]", "[endings]", "[clauses]"};
	struct word_list *list = NULL;
	size_t lines = 0;

	program.text = read_file(path);
	for (const char *at = program.text; *at; at++)
		lines += *at == '\n';
	for (char *line = strtok(program.text, "\n"); line; line = strtok(NULL, "\n")) {
		if (*line == '#')
			continue;
		if (*line == '[') {
			list = NULL;
			for (size_t i = 0; i < 3; i++)
				if (strcmp(line, sections[i]) == 0) {
					list = &program.lists[i];
					list->entries = calloc(lines + 1, sizeof *list->entries);
				}
		} else if (list) {
			((const char **)list->entries)[list->count++] = line;
		}
	}
}

int main(int count, char **arguments)
{
	static const struct detector detector = {
		.sheets = {sheet_new}, .begin = begin, .end = end, .look = look};
	ww_speech_options options = {.size = sizeof options};
	ww_run run = {.size = sizeof run, .threads = 1};
	ww_corpus *corpus;
	ww_table *table;
	ww_error error;

	if (count == 2 && strcmp(arguments[1], "names") == 0) {
		print_names();
		return 0;
	}
	if (count < 4)
		die("see the head of examples.c");
	program.learns = strcmp(arguments[1], "learn") == 0;
	options.points = !program.learns;
	read_weights(arguments[count - 1]);
	if (program.learns)
		read_gold(arguments[3]);
	if (ww_corpus_open(&corpus, arguments[2], NULL, &error) != WW_OK ||
	    detect_run(&table, corpus, &detector, &options, &run, &error) != WW_OK)
		die(error.message);
	return 0;
}
