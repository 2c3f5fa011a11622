#include "support/varied_store.h"

#define TEXT(literal) {(literal), sizeof(literal) - 1}

static const ww_field fields[] = {
	{TEXT("author"), TEXT("A. Writer")},
	{TEXT("section"), TEXT("local")},
	{TEXT("\xc3\xa9poque"), TEXT("\xe5\x8d\x97")},
};

static const ww_token tokens[] = {
	{0, 3, TEXT("the"), TEXT("DET"), false},
	{4, 9, TEXT("wave"), TEXT("NOUN"), false},
	{10, 14, TEXT("rise"), TEXT("VERB"), true},
};

/* By segment; those with an id that begins with "gone" are deleted. */
static const ww_input documents[VARIED_DOCUMENTS] = {
	{.id = TEXT("flood"),
	 .date = TEXT("2031-05-06"),
	 .title = TEXT("The river rose"),
	 .source = TEXT("Valley Post"),
	 .url = TEXT("https://example.org/flood"),
	 .lang = TEXT("en"),
	 .text = TEXT("The river rose overnight. \"We will not wait,\" said the mayor;\n\nthe river  did not wait.\n"),
	 .fields = fields,
	 .field_count = 2},
	{.id = TEXT("gone-1"), .lang = TEXT("en"), .text = TEXT("The bridge is closed. The river took it.")},
	{.id = TEXT("empty"), .title = TEXT("Nothing"), .text = TEXT("")},
	{.id = TEXT("bytes"),
	 .text = TEXT("caf\xc3\xa9 \xff\xfe caf\xc3\xa9 \x01 cafe\xcc\x81 \xed\xa0\x80"),
	 .fields = fields + 2,
	 .field_count = 1},
	{.id = TEXT("tokens"), .text = TEXT("The waves rose"), .tokens = tokens, .token_count = 3},
	{.id = TEXT("turkish"),
	 .lang = TEXT("tr"),
	 .text = TEXT("ISPARTA \xc4\xb0l\xc3\xa7"
	              "esi, Isparta. DI\xc5\x9e d\xc4\xb1\xc5\x9f.")},
	{.id = TEXT("scripts"),
	 .date = TEXT("1987-10"),
	 .text = TEXT("\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0, \xe6\xb0\xb4\xe3\x81\xae\xe4\xbd\x8f\xe6\xb0\x91 "
	              "#flood2031 @riverwatch 12,500")},
	{.id = TEXT("calm"), .lang = TEXT("en"), .text = TEXT("The river is calm. The mayor is calm.")},
	{.id = TEXT("gone-2"), .text = TEXT("A correction that was taken back.")},
	{.id = TEXT("last"),
	 .source = TEXT("Harbour Times"),
	 .text = TEXT("No justice, no peace!"),
	 .fields = fields,
	 .field_count = 1},
};

static const size_t segment_ends[VARIED_SEGMENTS] = {4, 7, VARIED_DOCUMENTS};

bool varied_is_deleted(size_t document)
{
	return strncmp(documents[document].id.data, "gone", 4) == 0;
}

const ww_input *varied_all(void)
{
	return documents;
}

size_t varied_segment_of(size_t document)
{
	size_t segment = 0;

	while (document >= segment_ends[segment])
		segment++;
	return segment;
}

size_t varied_number_of(size_t document)
{
	size_t segment = varied_segment_of(document);

	return document - (segment ? segment_ends[segment - 1] : 0);
}

const ww_input *varied_documents(void)
{
	static ww_input shown[VARIED_DOCUMENTS - VARIED_DELETED];
	size_t count = 0;

	for (size_t i = 0; i < VARIED_DOCUMENTS; i++)
		if (!varied_is_deleted(i))
			shown[count++] = documents[i];
	assert_int_equal(count, VARIED_DOCUMENTS - VARIED_DELETED);
	return shown;
}

static void delete_some(ww_writer *writer)
{
	ww_error error;

	for (size_t i = 0; i < VARIED_DOCUMENTS; i++)
		if (varied_is_deleted(i))
			assert_ok(ww_writer_delete(writer, &documents[i].id, 1, NULL, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
}

void varied_store_build(struct memory_files *memory)
{
	ww_writer_options options = {.size = sizeof options, .files = &memory->files, .threads = 1, .keep_segments = true};
	size_t at = 0;
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, "sample.ww", &options, &error), &error);
	for (size_t segment = 0; segment < VARIED_SEGMENTS; segment++) {
		for (; at < segment_ends[segment]; at++) {
			ww_input input = documents[at];
			input.size = sizeof input;
			assert_ok(ww_writer_add(writer, &input, &error), &error);
		}
		assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	}
	delete_some(writer);
	ww_writer_close(writer);
}
