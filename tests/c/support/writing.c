#include "support/writing.h"

#include "support/sample_store.h"

ww_writer_options options_for(struct memory_files *memory, bool append)
{
	return (ww_writer_options){.size = sizeof(ww_writer_options), .files = &memory->files, .append = append};
}

ww_writer *writer_for(struct memory_files *memory, bool append)
{
	ww_writer_options options = options_for(memory, append);
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	return writer;
}

void add(ww_writer *writer, const char *id, const char *text)
{
	ww_input input = sample_of(id, text);
	ww_error error;

	assert_ok(ww_writer_add(writer, &input, &error), &error);
}

void commit(ww_writer *writer)
{
	ww_error error;

	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
}
