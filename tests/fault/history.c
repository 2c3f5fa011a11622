#include "history.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	ROUND = 10,        /* steps, after which kinds of steps repeat */
	STEP_NUMBERS = 4,  /* a step adds documents with numbers from 4 * step on, but three at most */
	LONGEST_LIFE = 60, /* steps until a document is deleted */
	IDS = 512,         /* more than there are numbers in so many steps */
	TEXT_BYTES = 4096,
	LIVING = LONGEST_LIFE * STEP_NUMBERS
};

/* A number that looks random, and is the same for the same number. */
static uint64_t mixed(uint64_t number)
{
	number = (number ^ number >> 31) * UINT64_C(0x9e3779b97f4a7c15);
	return number ^ number >> 29;
}

enum history_kind history_kind_of(uint64_t step)
{
	if (step % ROUND == 0)
		return HISTORY_COMPACTS;
	return step % ROUND == ROUND / 2 ? HISTORY_DELETES : HISTORY_ADDS;
}

static bool exists(uint64_t number)
{
	uint64_t step = number / STEP_NUMBERS;
	return history_kind_of(step) == HISTORY_ADDS && number % STEP_NUMBERS <= mixed(step) % 3;
}

uint64_t history_next(uint64_t step, enum history_kind kind)
{
	while (history_kind_of(step) != kind || (kind == HISTORY_ADDS && !exists(step * STEP_NUMBERS + 2)))
		step++;
	return step;
}

/* The step that deletes a document. Documents with even numbers wait for a step that does nothing else. */
static uint64_t end_of(uint64_t number)
{
	uint64_t end = number / STEP_NUMBERS + 1 + mixed(number) % (LONGEST_LIFE - ROUND);

	if (number % 2 == 0)
		return history_next(end, HISTORY_DELETES);
	return history_kind_of(end) == HISTORY_COMPACTS ? end + 1 : end;
}

/* The numbers of the documents that are there after a step, in order. */
static size_t living(uint64_t out[LIVING], uint64_t step)
{
	uint64_t first = step > LONGEST_LIFE ? (step - LONGEST_LIFE) * STEP_NUMBERS : 0;
	size_t count = 0;

	for (uint64_t number = first; number < (step + 1) * STEP_NUMBERS; number++)
		if (exists(number) && end_of(number) > step)
			out[count++] = number;
	return count;
}

static size_t make_id(char out[32], uint64_t number)
{
	return (size_t)snprintf(out, 32, "id-%" PRIu64, number % IDS);
}

/* Words of which some are in every document, layout, and bytes that are no text. */
static size_t make_text(char out[TEXT_BYTES], uint64_t number)
{
	size_t words = mixed(number + 7) % 100;
	size_t size = (size_t)sprintf(out, "Everywhere number%" PRIu64 ".\n\n", number);

	for (size_t i = 0; i < words; i++)
		size += (size_t)sprintf(out + size, "w%" PRIu64 "%s", mixed(number * 100 + i) % 300, i % 7 ? " " : ",  ");
	if (number % 3 == 0)
		size += (size_t)sprintf(out + size, "\xff\xc3%c\n", 0);
	return size;
}

static ww_status add(ww_writer *writer, uint64_t number, ww_error *error)
{
	char id[32], title[32], text[TEXT_BYTES];
	ww_input input = {.size = sizeof input, .id = {id, make_id(id, number)}, .text = {text, make_text(text, number)}};

	input.title = (ww_text){title, (size_t)snprintf(title, sizeof title, "%" PRIu64, number)};
	return ww_writer_add(writer, &input, error);
}

/* Deletes what ends with this step, all in one call. */
static ww_status delete_ended(ww_writer *writer, uint64_t step, ww_error *error)
{
	static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};
	uint64_t before[LIVING];
	size_t count = living(before, step - 1), ended = 0;
	char bytes[LIVING][32];
	ww_text ids[LIVING];

	for (size_t i = 0; i < count; i++)
		if (end_of(before[i]) == step) {
			ids[ended] = (ww_text){bytes[ended], make_id(bytes[ended], before[i])};
			ended++;
		}
	return ended ? ww_writer_delete(writer, ids, ended, &one_thread, error) : WW_OK;
}

ww_status history_step(ww_writer *writer, uint64_t step, ww_error *error)
{
	uint64_t first = step * STEP_NUMBERS;
	ww_status status;

	if (history_kind_of(step) == HISTORY_COMPACTS)
		return ww_writer_compact(writer, NULL, error);
	status = delete_ended(writer, step, error);
	for (uint64_t number = first; status == WW_OK && number < first + STEP_NUMBERS; number++)
		if (exists(number))
			status = add(writer, number, error);
	return status == WW_OK ? ww_writer_commit(writer, NULL, error) : status;
}

static ww_status fail(ww_error *error, const char *what, uint64_t number)
{
	if (error) {
		error->status = WW_EDAMAGED;
		snprintf(error->message, sizeof error->message, "%s: %" PRIu64, what, number);
	}
	return WW_EDAMAGED;
}

static bool same(ww_text text, const char *data, size_t size)
{
	return text.size == size && memcmp(text.data, data, size) == 0;
}

/* That the document of a number is what was added. */
static ww_status check_document(const ww_corpus *corpus, ww_text id, uint64_t number, ww_error *error)
{
	char bytes[TEXT_BYTES];
	ww_document *document;
	ww_status status;

	if (!exists(number) || !same(id, bytes, make_id(bytes, number)))
		return fail(error, "no document was ever called so: document", number);
	status = ww_document_open(&document, corpus, id, error);
	if (status != WW_OK)
		return status;
	if (!same(ww_document_text(document), bytes, make_text(bytes, number)))
		status = fail(error, "the text is another: document", number);
	ww_document_close(document);
	return status;
}

/* What the index finds is what is there. */
static ww_status check_hits(const ww_corpus *corpus, uint64_t documents, ww_error *error)
{
	static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};
	ww_table *hits;
	ww_status status = ww_kwic(&hits, corpus, "everywhere", NULL, &one_thread, error);

	if (status != WW_OK)
		return status;
	if (ww_table_rows(hits) != documents)
		status = fail(error, "a word that is in every document is found so often", ww_table_rows(hits));
	ww_table_free(hits);
	return status;
}

/* Some steps that add nothing may follow the one that added the newest document. */
static ww_status find_place(struct history_place *place, const uint64_t *numbers, size_t count, ww_error *error)
{
	uint64_t newest = count ? numbers[count - 1] / STEP_NUMBERS : 0;
	uint64_t wanted[LIVING];
	bool found = false;

	for (uint64_t step = newest; step < newest + ROUND; step++)
		if (living(wanted, step) == count && memcmp(wanted, numbers, count * sizeof *numbers) == 0) {
			*place = (struct history_place){found ? place->first : step, step};
			found = true;
		}
	return found ? WW_OK : fail(error, "no step leaves these documents, the newest of which is of step", newest);
}

static ww_status read_rows(struct history_place *place, const ww_corpus *corpus, const ww_table *table, ww_error *error)
{
	size_t id = ww_table_find(table, "id"), title = ww_table_find(table, "title");
	uint64_t rows = ww_table_rows(table);
	uint64_t numbers[LIVING];
	ww_status status = WW_OK;

	if (rows > LIVING)
		return fail(error, "too many documents", rows);
	for (uint64_t row = 0; status == WW_OK && row < rows; row++) {
		char digits[32] = "";
		ww_text text = ww_table_text(table, title, row);
		memcpy(digits, text.data, text.size < sizeof digits ? text.size : sizeof digits - 1);
		numbers[row] = strtoull(digits, NULL, 10);
		status = check_document(corpus, ww_table_text(table, id, row), numbers[row], error);
	}
	if (status == WW_OK)
		status = check_hits(corpus, rows, error);
	return status == WW_OK ? find_place(place, numbers, rows, error) : status;
}

ww_status history_read(struct history_place *place, const ww_corpus *corpus, ww_error *error)
{
	static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};
	ww_table *table;
	ww_status status = ww_documents(&table, corpus, NULL, &one_thread, error);

	if (status != WW_OK)
		return status;
	status = read_rows(place, corpus, table, error);
	ww_table_free(table);
	return status;
}

ww_status history_read_store(struct history_place *place, const char *path, ww_error *error)
{
	ww_corpus *corpus;
	ww_status status = ww_corpus_open(&corpus, path, NULL, error);

	if (status != WW_OK)
		return status;
	status = history_read(place, corpus, error);
	ww_corpus_close(corpus);
	return status;
}
