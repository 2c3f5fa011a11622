/*
 * Times the C writer alone: documents come from memory. The input has seven texts for each document (id, date, title,
 * source, url, lang, text), each as its length (8 bytes, little-endian) and its bytes; bench.py writes it.
 *
 *     writer DOCUMENTS STORE THREADS      prints JSON: cpu and wall seconds, peak bytes, documents, text bytes
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "watchword.h"

enum { TEXTS = 7 };

struct input {
	char *at;
	char *end;
};

static int load(struct input *input, const char *path)
{
	FILE *file = fopen(path, "rb");
	long size;

	if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0 || fseek(file, 0, SEEK_SET))
		return -1;
	input->at = malloc((size_t)size + 1);
	if (!input->at || fread(input->at, 1, (size_t)size, file) != (size_t)size)
		return -1;
	input->end = input->at + size;
	return fclose(file);
}

static ww_text next_text(struct input *input)
{
	uint64_t size;
	ww_text text;

	memcpy(&size, input->at, sizeof size);
	text = (ww_text){input->at + sizeof size, (size_t)size};
	input->at += sizeof size + size;
	return text;
}

static ww_input next_document(struct input *input)
{
	ww_text texts[TEXTS];

	for (int i = 0; i < TEXTS; i++)
		texts[i] = next_text(input);
	return (ww_input){
		.size = sizeof(ww_input),
		.id = texts[0],
		.date = texts[1],
		.title = texts[2],
		.source = texts[3],
		.url = texts[4],
		.lang = texts[5],
		.text = texts[6],
	};
}

static double seconds(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static ww_status write_all(struct input *input, const char *store, unsigned threads, ww_error *error)
{
	ww_writer_options options = {.size = sizeof options, .threads = threads};
	ww_writer *writer = NULL;
	ww_status status = ww_writer_open(&writer, store, &options, error);

	while (status == WW_OK && input->at < input->end) {
		ww_input document = next_document(input);
		status = ww_writer_add(writer, &document, error);
	}
	if (status == WW_OK)
		status = ww_writer_commit(writer, NULL, error);
	if (status == WW_OK) {
		ww_writer_report report = ww_writer_report_of(writer);
		printf("\"documents\": %" PRIu64 ", \"text_bytes\": %" PRIu64 ", ", report.documents, report.text_bytes);
	}
	ww_writer_close(writer);
	return status;
}

int main(int count, char **arguments)
{
	struct input input;
	struct rusage usage;
	double cpu, wall;
	ww_error error;

	if (count != 4 || load(&input, arguments[1]))
		return fprintf(stderr, "writer DOCUMENTS STORE THREADS\n"), 2;
	cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
	wall = seconds(CLOCK_MONOTONIC);
	printf("{");
	if (write_all(&input, arguments[2], (unsigned)strtoul(arguments[3], NULL, 10), &error) != WW_OK)
		return fprintf(stderr, "%s\n", error.message), 1;
	getrusage(RUSAGE_SELF, &usage);
	printf("\"cpu\": %.3f, \"wall\": %.3f, \"peak\": %ld}\n", seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu,
	       seconds(CLOCK_MONOTONIC) - wall, usage.ru_maxrss * 1024);
	return 0;
}
