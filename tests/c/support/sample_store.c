#include "support/sample_store.h"
#include "support/corpus_of.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "store/snapshot.h"
#include "text/pieces.h"

static const char *const scraps[] = {
	"the",
	"river",
	"The",
	"THE",
	"rose",
	"overnight",
	"Mayor",
	"of",
	"and",
	"said",
	"12,500",
	"3.14",
	"U.S.",
	"don't",
	"don\xe2\x80\x99t",
	"\xc3\x89t\xc3\xa9",
	"caf\xc3\xa9",
	"cafe\xcc\x81",
	"\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0",
	"\xe6\xb0\xb4",
	"\xe4\xbd\x8f\xe6\xb0\x91",
	"\xe3\x81\xae",
	"#flood2031",
	"@riverwatch",
	"https://example.org/a?b=c",
	"desk@example.org",
	"\xf0\x9f\x8c\x8a",
	".",
	",",
	"!",
	"?",
	";",
	":",
	"(",
	")",
	"\"",
	"'",
	"\xe2\x80\x9c",
	"\xe2\x80\x9d",
	"\xc2\xab",
	"\xc2\xbb",
	"-",
	"\xe2\x80\x94",
	"...",
	"\xff",
	"\xc3",
	"\xed\xa0\x80",
	"\x01",
	"gro\xc3\x9f",
};

static const char *const gaps[] = {
	" ",
	" ",
	" ",
	" ",
	" ",
	" ",
	" ",
	"",
	"",
	"  ",
	"\n",
	"\n\n",
	"\r\n",
	"\t",
	"\xc2\xa0",
	" \n \n",
	"\xe3\x80\x80",
	"\n\n\n",
};

static const char *pick(const char *const *from, size_t count, struct sequence *sequence)
{
	return from[sequence_below(sequence, count)];
}

/* A text of scraps with gaps, or now and then random bytes; may be empty. */
static char *make_text(size_t *size, struct sequence *sequence)
{
	size_t limit = (size_t)sequence_below(sequence, 400);
	char *text = malloc(limit * 64 + 1);
	size_t at = 0;

	assert_non_null(text);
	if (sequence_below(sequence, 16) == 0) {
		sequence_fill(sequence, text, limit);
		at = limit;
	}
	for (size_t i = at; i < limit; i++) {
		const char *scrap = pick(scraps, sizeof scraps / sizeof scraps[0], sequence);
		const char *gap = pick(gaps, sizeof gaps / sizeof gaps[0], sequence);
		at += (size_t)sprintf(text + at, "%s%s", scrap, gap);
		if (sequence_below(sequence, 20) == 0)
			at += (size_t)sprintf(text + at, "w%" PRIu64 " ", sequence_below(sequence, 5000));
		if (sequence_below(sequence, 300) == 0)
			text[at++] = 0;
	}
	*size = at;
	return text;
}

ww_input sample_of(const char *id, const char *text)
{
	return (ww_input){.size = sizeof(ww_input), .id = text_of_string(id), .text = text_of_string(text)};
}

static ww_text static_pick(const char *const *from, size_t count, struct sequence *sequence)
{
	return text_of_string(pick(from, count, sequence));
}

struct samples samples_make(size_t first, size_t count, struct sequence *sequence)
{
	static const char *const dates[] = {"",           "2031-05-06", "1987-10", "2020", "2024-02-29T10:00:00Z",
	                                    "0001-01-01", "9999-12-31"};
	static const char *const titles[] = {"", "The river rose", "\xd0\x9c\xd0\xbe\xd1\x81\xd1\x82", "\"Quoted\", twice"};
	static const char *const sources[] = {"", "Valley Post", "Harbour Times"};
	static const char *const languages[] = {"", "en", "de", "ru"};
	static const char *const names[SAMPLE_FIELDS] = {"section", "author", "\xc3\xa9poque"};
	static const char *const values[] = {"", "local", "A. Writer", "\xe5\x8d\x97"};
	struct samples samples = {
		.count = count,
		.inputs = calloc(count + 1, sizeof *samples.inputs),
		.fields = calloc(count + 1, sizeof *samples.fields),
		.bytes = calloc(2 * count + 1, sizeof *samples.bytes),
	};

	for (size_t i = 0; i < count; i++) {
		ww_input *input = &samples.inputs[i];
		char *id = malloc(32);
		snprintf(id, 32, "doc-%zu", first + i);
		*input = (ww_input){.size = sizeof *input, .id = text_of_string(id)};
		input->date = static_pick(dates, sizeof dates / sizeof dates[0], sequence);
		input->title = static_pick(titles, sizeof titles / sizeof titles[0], sequence);
		input->source = static_pick(sources, sizeof sources / sizeof sources[0], sequence);
		input->lang = static_pick(languages, sizeof languages / sizeof languages[0], sequence);
		input->text.data = make_text(&input->text.size, sequence);
		input->fields = samples.fields[i];
		input->field_count = (size_t)sequence_below(sequence, SAMPLE_FIELDS + 1);
		for (size_t f = 0; f < input->field_count; f++)
			samples.fields[i][f] =
				(ww_field){text_of_string(names[f]), static_pick(values, sizeof values / sizeof values[0], sequence)};
		samples.bytes[2 * i] = id;
		samples.bytes[2 * i + 1] = (char *)input->text.data;
	}
	return samples;
}

void samples_shorten(struct samples *samples, size_t size)
{
	for (size_t i = 0; i < samples->count; i++)
		if (samples->inputs[i].text.size > size)
			samples->inputs[i].text.size = size;
}

struct samples samples_part(const struct samples *samples, size_t first, size_t count)
{
	struct samples part = *samples;

	assert_true(first + count <= samples->count);
	part.inputs += first;
	part.fields += first;
	part.bytes += 2 * first;
	part.count = count;
	return part;
}

void samples_free(struct samples *samples)
{
	for (size_t i = 0; i < 2 * samples->count; i++)
		free(samples->bytes[i]);
	free(samples->bytes);
	free(samples->fields);
	free(samples->inputs);
}

ww_status samples_add(ww_writer *writer, const struct samples *samples, ww_error *error)
{
	ww_status status = WW_OK;

	for (size_t i = 0; status == WW_OK && i < samples->count; i++)
		status = ww_writer_add(writer, &samples->inputs[i], error);
	return status;
}

void samples_build(const char *path, const struct samples *samples, const ww_writer_options *options)
{
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, path, options, &error), &error);
	assert_ok(samples_add(writer, samples, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
	ww_writer_close(writer);
}

static void put(struct vec *out, const void *data, size_t size)
{
	assert_int_equal(vec_append(out, data, size, NULL), WW_OK);
}

static void put_number(struct vec *out, uint64_t number)
{
	put(out, &number, sizeof number);
}

/* A named text, its size first so that no two dumps that differ are equal; nothing for an empty one. */
static void put_text(struct vec *out, const char *name, const char *data, size_t size)
{
	if (size == 0)
		return;
	put(out, name, strlen(name));
	put(out, "=", 1);
	put_number(out, size);
	put(out, data, size);
	put(out, "\n", 1);
}

static void put_date(struct vec *out, int32_t days)
{
	if (days != DATE_NONE)
		put_number(out, (uint64_t)((int64_t)days + INT32_MAX));
	put(out, "\n", 1);
}

static int by_name(const void *left, const void *right)
{
	const ww_text *names[2] = {&((const ww_field *)left)->name, &((const ww_field *)right)->name};
	size_t common = names[0]->size < names[1]->size ? names[0]->size : names[1]->size;
	int order = memcmp(names[0]->data, names[1]->data, common);
	return order ? order : (names[0]->size > names[1]->size) - (names[0]->size < names[1]->size);
}

void samples_dump(struct vec *out, const struct samples *samples)
{
	for (size_t i = 0; i < samples->count; i++) {
		const ww_input *input = &samples->inputs[i];
		ww_field fields[SAMPLE_FIELDS];
		int32_t first = DATE_NONE;
		int32_t last;
		put_text(out, "id", input->id.data, input->id.size);
		put_text(out, "title", input->title.data, input->title.size);
		put_text(out, "source", input->source.data, input->source.size);
		put_text(out, "url", input->url.data, input->url.size);
		put_text(out, "lang", input->lang.data, input->lang.size);
		memcpy(fields, samples->fields[i], sizeof fields);
		qsort(fields, input->field_count, sizeof *fields, by_name);
		for (size_t f = 0; f < input->field_count; f++)
			put_text(out, fields[f].name.data, fields[f].value.data, fields[f].value.size);
		if (input->date.size)
			assert_true(date_parse(&first, &last, input->date.data, input->date.size));
		put_date(out, first);
		put_text(out, "text", input->text.data, input->text.size);
	}
}

/* The text of a document, spelt from its pieces. */
static ww_status spell(struct vec *out, struct block_reader *reader, const struct segment *segment,
                       const struct lexicon *lexicon, uint64_t first, uint64_t end, ww_error *error)
{
	struct speller speller = {0};
	const uint64_t *starts;
	const uint32_t *ids;
	size_t count;
	uint64_t block = 0;
	ww_status status;

	WW_STEP(segment_block_starts(&starts, segment, error));
	for (uint64_t at = first; at < end; at++) {
		while (at >= starts[block + 1])
			block++;
		WW_STEP(block_reader_load(&ids, &count, reader, segment, block, error));
		uint32_t id = ids[at - starts[block]];
		uint64_t before = speller.bytes;
		ww_text type = lexicon_type(lexicon, id);
		if (speller_take(&speller, lexicon->kinds[id], lexicon->spacing[id], (uint32_t)type.size) > before)
			put(out, " ", 1);
		put(out, type.data, type.size);
	}
done:
	return status;
}

static ww_status dump_document(struct vec *out, struct block_reader *reader, struct field_reader *fields,
                               const struct segment *segment, uint64_t document, ww_error *error)
{
	const struct document_table *documents;
	const struct lexicon *lexicon;
	struct vec text = vec_of(out->alloc, 1);
	ww_status status;

	WW_STEP(segment_documents(&documents, segment, error));
	WW_STEP(segment_lexicon(&lexicon, segment, error));
	for (size_t field = 0; field < segment_field_count(segment); field++) {
		ww_text value;

		WW_STEP(field_reader_get(&value, fields, segment, field, document, error));
		put_text(out, segment_field_name(segment, field), value.data, value.size);
	}
	put_date(out, documents->dates[document]);
	WW_STEP(spell(&text, reader, segment, lexicon, documents->first_code[document], documents->first_code[document + 1],
	              error));
	if (text.count != documents->bytes[document])
		status = ww_fail(error, WW_EDAMAGED, "a document is not as long as its table says");
	put_text(out, "text", text.items, text.count);
done:
	vec_clear(&text);
	return status;
}

/* The documents of a segment that are not deleted. */
static ww_status dump_left(struct vec *out, struct block_reader *reader, struct field_reader *fields,
                           const struct segment *segment, ww_error *error)
{
	struct document_list deleted = segment_deleted(segment);
	ww_status status = WW_OK;

	for (uint64_t document = 0; document < segment_counts(segment)->documents; document++)
		if (!document_list_has(&deleted, document))
			WW_STEP(dump_document(out, reader, fields, segment, document, error));
done:
	return status;
}

ww_status store_dump(struct vec *out, const char *path, const ww_alloc *alloc, const ww_file_system *files,
                     ww_error *error)
{
	struct snapshot *snapshot = NULL;
	struct block_reader *reader = NULL;
	struct field_reader *fields = NULL;
	ww_status status;

	WW_STEP(snapshot_open(&snapshot, path, alloc, files, error));
	WW_STEP(block_reader_new(&reader, snapshot_alloc(snapshot), error));
	WW_STEP(field_reader_new(&fields, snapshot_alloc(snapshot), error));
	for (size_t i = 0; i < snapshot_segments(snapshot); i++)
		WW_STEP(dump_left(out, reader, fields, snapshot_segment(snapshot, i), error));
done:
	field_reader_free(fields);
	block_reader_free(reader);
	snapshot_close(snapshot);
	return status;
}

static void put_lexicon(struct vec *out, const struct lexicon *lexicon)
{
	for (uint32_t type = 0; type < lexicon->types; type++) {
		put_number(out, lexicon->counts[type]);
		put_number(out, lexicon->kinds[type]);
		put_number(out, lexicon->endings[type]);
		put_number(out, lexicon->turkic[type]);
		put_number(out, lexicon->spacing[type]);
		put_number(out, lexicon->term_of[type]);
		put_text(out, "type", lexicon_type(lexicon, type).data, lexicon_type(lexicon, type).size);
	}
	for (uint32_t term = 0; term < lexicon->terms; term++) {
		put_number(out, lexicon->term_counts[term]);
		put_number(out, lexicon->term_documents[term]);
		put_number(out, lexicon->term_kinds[term]);
		put_text(out, "term", lexicon_term(lexicon, term).data, lexicon_term(lexicon, term).size);
	}
}

static void put_documents(struct vec *out, const struct document_table *documents)
{
	for (uint64_t i = 0; i < documents->documents; i++) {
		put_number(out, documents->first_code[i]);
		put_number(out, documents->bytes[i]);
		put_number(out, documents->tokens[i]);
		put_number(out, documents->words[i]);
	}
}

static void put_deleted(struct vec *out, const struct segment *segment)
{
	struct document_list deleted = segment_deleted(segment);

	put_number(out, deleted.left);
	for (uint64_t i = 0; i < deleted.left; i++)
		put_number(out, deleted.next[i]);
}

static ww_status dump_segment(struct vec *out, const struct segment *segment, ww_error *error)
{
	const struct segment_counts *counts = segment_counts(segment);
	const struct document_table *documents;
	const struct lexicon *lexicon;
	struct text_column column = {0};
	struct vec chunks = vec_of(out->alloc, sizeof(uint32_t));
	ww_status status;

	put_text(out, "segment", segment_name(segment), strlen(segment_name(segment)));
	put_number(out, segment_profile(segment));
	put_number(out, counts->documents);
	put_number(out, counts->codes);
	put_number(out, counts->tokens);
	put_number(out, counts->words);
	put_number(out, counts->text_bytes);
	put_number(out, counts->blocks);
	put_deleted(out, segment);
	WW_STEP(segment_lexicon(&lexicon, segment, error));
	WW_STEP(segment_documents(&documents, segment, error));
	put_lexicon(out, lexicon);
	put_documents(out, documents);
	for (size_t field = 0; field < segment_field_count(segment); field++) {
		text_column_clear(&column);
		WW_STEP(segment_field(&column, segment, field, error));
		put_text(out, segment_field_name(segment, field), column.text, column.text_at[column.rows]);
	}
	for (uint32_t type = 0; type < lexicon->types; type += 1 + type / 8) {
		chunks.count = 0;
		WW_STEP(segment_chunks_of(&chunks, segment, type, error));
		for (size_t i = 0; i < chunks.count; i++)
			put_number(out, ((const uint32_t *)chunks.items)[i]);
	}
done:
	text_column_clear(&column);
	vec_clear(&chunks);
	return status;
}

ww_status store_dump_parts(struct vec *out, const char *path, const ww_alloc *alloc, const ww_file_system *files,
                           ww_error *error)
{
	struct snapshot *snapshot = NULL;
	ww_status status;

	WW_STEP(snapshot_open(&snapshot, path, alloc, files, error));
	for (size_t i = 0; i < snapshot_segments(snapshot); i++)
		WW_STEP(dump_segment(out, snapshot_segment(snapshot, i), error));
done:
	snapshot_close(snapshot);
	return status;
}

/* The texts of all documents of a segment, deleted or not. */
static ww_status dump_texts(struct vec *out, struct block_reader *reader, const struct segment *segment,
                            ww_error *error)
{
	const struct document_table *documents;
	const struct lexicon *lexicon;
	ww_status status;

	WW_STEP(segment_documents(&documents, segment, error));
	WW_STEP(segment_lexicon(&lexicon, segment, error));
	for (uint64_t i = 0; i < documents->documents; i++)
		WW_STEP(spell(out, reader, segment, lexicon, documents->first_code[i], documents->first_code[i + 1], error));
done:
	return status;
}

ww_status store_dump_segment(struct vec *out, const char *path, size_t segment, const ww_alloc *alloc,
                             const ww_file_system *files, ww_error *error)
{
	struct snapshot *snapshot = NULL;
	struct block_reader *reader = NULL;
	ww_status status;

	WW_STEP(snapshot_open(&snapshot, path, alloc, files, error));
	if (segment >= snapshot_segments(snapshot))
		goto done;
	WW_STEP(block_reader_new(&reader, snapshot_alloc(snapshot), error));
	WW_STEP(dump_segment(out, snapshot_segment(snapshot, segment), error));
	status = dump_texts(out, reader, snapshot_segment(snapshot, segment), error);
done:
	block_reader_free(reader);
	snapshot_close(snapshot);
	return status;
}
