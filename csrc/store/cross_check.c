#include "store/cross_check.h"

#include <inttypes.h>

#include "base/well_formed.h"
#include "store/chunk_index.h"
#include "store/input.h"
#include "store/text_measure.h"

/* Records between two looks at the clock. */
enum { RECORDS_A_REPORT = 1024 };

/* Of how many things something is not so, and the number of the first. */
struct fault {
	uint64_t count;
	uint64_t first;
};

static void note(struct fault *fault, bool is_so, uint64_t number)
{
	if (is_so)
		return;
	if (fault->count++ == 0)
		fault->first = number;
}

struct cross_check {
	const struct inspection *inspection;
	const struct segment *segment;
	struct progress *progress;
	const struct lexicon *lexicon;
	const struct document_table *documents;
	/* What the stream shows, by type. */
	uint64_t *counts;
	uint64_t *last_chunks; /* the last chunk in which it occurs, plus 1 */
	uint64_t *chunk_sums;  /* of fingerprints of the chunks in which it occurs: tells sets of chunks apart */
	struct hash_key key;   /* of the fingerprints */
	/* By term. */
	uint64_t *last_documents; /* the last one that has it, plus 1 */
	uint64_t *term_documents;
	/* The document that is being read. */
	uint64_t document;
	struct text_measure text;
	struct fault wrong_bytes;
	struct fault wrong_tokens;
	struct fault wrong_words;
};

static const struct section *section_of(const struct cross_check *check, enum section_type type)
{
	return table_section(&check->segment->source.table, type, 0);
}

/* Hands a fault out as: COUNT WHAT; the first is THING NUMBER. */
static ww_status report(const struct cross_check *check, enum section_type type, uint32_t number,
                        const struct fault *fault, const char *what, const char *thing, ww_error *error)
{
	ww_error failure;

	if (fault->count == 0)
		return WW_OK;
	ww_fail(&failure, WW_EDAMAGED, "%" PRIu64 " %s; the first is %s %" PRIu64, fault->count, what, thing, fault->first);
	return inspection_add_failure(check->inspection, type, number, &failure, error);
}

static void end_document(struct cross_check *check)
{
	const struct document_table *documents = check->documents;
	uint64_t document = check->document++;

	note(&check->wrong_bytes, check->text.speller.bytes == documents->bytes[document], document);
	note(&check->wrong_tokens, check->text.tokens == documents->tokens[document], document);
	note(&check->wrong_words, check->text.words == documents->words[document], document);
	check->text = (struct text_measure){0};
}

static uint64_t chunk_fingerprint(struct hash_key key, uint64_t chunk)
{
	return hash_mix(hash_mix(chunk + key.words[0]) ^ key.words[1]);
}

/* Takes codes of the present document, all of one chunk. */
static void take_types(struct cross_check *check, const uint32_t *types, size_t count, uint64_t chunk)
{
	const struct lexicon *lexicon = check->lexicon;
	uint64_t document = check->document + 1;

	text_measure_take(&check->text, lexicon, types, count);
	for (size_t i = 0; i < count; i++) {
		uint32_t type = types[i], term = lexicon->term_of[type];

		check->counts[type]++;
		if (check->last_chunks[type] != chunk + 1)
			check->chunk_sums[type] += chunk_fingerprint(check->key, chunk);
		check->last_chunks[type] = chunk + 1;
		if (term == LEXICON_NO_TERM)
			continue;
		check->term_documents[term] += check->last_documents[term] != document;
		check->last_documents[term] = document;
	}
}

static uint64_t smaller(uint64_t left, uint64_t right)
{
	return left < right ? left : right;
}

/* Takes the codes of a block, which stand in the stream from `at` on. */
static void take_block(struct cross_check *check, const uint32_t *types, uint64_t at, size_t count)
{
	const uint64_t *first_code = check->documents->first_code;
	uint64_t end = at + count;

	while (at < end) {
		while (first_code[check->document + 1] <= at)
			end_document(check);
		uint64_t chunk = at / INDEX_CHUNK;
		uint64_t to = smaller(smaller(end, first_code[check->document + 1]), (chunk + 1) * INDEX_CHUNK);
		take_types(check, types, (size_t)(to - at), chunk);
		types += to - at;
		at = to;
	}
}

static ww_status make_counters(struct cross_check *check, ww_error *error)
{
	const ww_alloc *alloc = check->inspection->alloc;
	size_t types = check->lexicon->types, terms = check->lexicon->terms;

	check->counts = alloc_zeroed(alloc, types, sizeof *check->counts);
	check->last_chunks = alloc_zeroed(alloc, types, sizeof *check->last_chunks);
	check->chunk_sums = alloc_zeroed(alloc, types, sizeof *check->chunk_sums);
	check->last_documents = alloc_zeroed(alloc, terms, sizeof *check->last_documents);
	check->term_documents = alloc_zeroed(alloc, terms, sizeof *check->term_documents);
	if (check->counts && check->last_chunks && check->chunk_sums && check->last_documents && check->term_documents)
		return WW_OK;
	return ww_fail_memory(error);
}

static void clear_counters(struct cross_check *check)
{
	const ww_alloc *alloc = check->inspection->alloc;

	alloc_free(alloc, check->counts);
	alloc_free(alloc, check->last_chunks);
	alloc_free(alloc, check->chunk_sums);
	alloc_free(alloc, check->last_documents);
	alloc_free(alloc, check->term_documents);
}

/* Reads the whole stream; *failure tells how that went. */
static ww_status read_stream(ww_error *failure, struct cross_check *check, struct block_reader *reader, ww_error *error)
{
	const struct segment *segment = check->segment;
	uint64_t before = check->progress->state.done;
	ww_status status = WW_OK;

	failure->status = WW_OK;
	for (uint64_t block = 0; block < segment_counts(segment)->blocks; block++) {
		const uint32_t *types;
		size_t count;

		failure->status = block_reader_load(&types, &count, reader, segment, block, failure);
		if (failure->status != WW_OK)
			return WW_OK;
		take_block(check, types, segment->block_starts[block], count);
		WW_STEP(progress_at(check->progress, before + block + 1, error));
	}
	while (check->document < check->documents->documents)
		end_document(check);
done:
	return status;
}

/* Compares the lexicon and the document table with what the stream has shown. */
static ww_status compare(const struct cross_check *check, ww_error *error)
{
	const struct lexicon *lexicon = check->lexicon;
	struct fault counts = {0}, documents = {0};
	ww_status status;

	for (uint32_t type = 0; type < lexicon->types; type++)
		note(&counts, check->counts[type] == lexicon->counts[type], type);
	for (uint32_t term = 0; term < lexicon->terms; term++)
		note(&documents, check->term_documents[term] == lexicon->term_documents[term], term);
	WW_STEP(report(check, SECTION_LEXICON, 0, &counts, "types do not occur as often as it says", "type", error));
	WW_STEP(
		report(check, SECTION_LEXICON, 0, &documents, "terms are not in as many documents as it says", "term", error));
	WW_STEP(report(check, SECTION_DOCUMENTS, 0, &check->wrong_bytes, "texts are not as long as it says", "document",
	               error));
	WW_STEP(report(check, SECTION_DOCUMENTS, 0, &check->wrong_tokens, "texts have not as many tokens as it says",
	               "document", error));
	status = report(check, SECTION_DOCUMENTS, 0, &check->wrong_words, "texts have not as many words as it says",
	                "document", error);
done:
	return status;
}

/* Whether a record of the index lists the chunks of a set with this sum of fingerprints; an empty one says nothing. */
static bool is_list_of(const struct vec *record, uint64_t sum, struct hash_key key)
{
	struct cursor cursor = cursor_of(record->items, record->count);
	uint64_t next = 0;

	if (record->count == 0)
		return true;
	while (cursor_left(&cursor)) {
		uint64_t step = cursor_varint(&cursor);
		if (cursor.bad || step >= UINT64_MAX - next)
			return false;
		sum -= chunk_fingerprint(key, next + step);
		next += step + 1;
	}
	return sum == 0;
}

static ww_status compare_records(ww_error *failure, const struct cross_check *check, struct vec *record,
                                 struct block_loader *loader, ww_error *error)
{
	const struct section *section = section_of(check, SECTION_INDEX);
	struct record_reader records;
	struct fault lists = {0};
	ww_status status;

	failure->status = WW_OK;
	if (section->items == 0)
		return WW_OK;
	failure->status = record_reader_begin(&records, loader, &check->segment->source, section, 0, failure);
	for (uint32_t type = 0; type < check->lexicon->types && failure->status == WW_OK; type++) {
		if (type % RECORDS_A_REPORT == 0)
			WW_STEP(progress_at(check->progress, check->progress->state.done, error));
		record->count = 0;
		failure->status = record_reader_next(record, &records, failure);
		if (failure->status == WW_OK)
			note(&lists, is_list_of(record, check->chunk_sums[type], check->key), type);
	}
	if (failure->status == WW_OK)
		failure->status = record_reader_end(&records, failure);
	status = report(check, SECTION_INDEX, 0, &lists, "types do not occur where it says", "type", error);
done:
	return status;
}

static ww_status check_index(const struct cross_check *check, ww_error *error)
{
	struct vec record = vec_of(check->inspection->alloc, 1);
	struct block_loader loader;
	ww_error failure;
	ww_status status;

	WW_STEP(block_loader_begin(&loader, check->inspection->alloc, error));
	WW_STEP(compare_records(&failure, check, &record, &loader, error));
	if (failure.status != WW_OK)
		status = inspection_add_failure(check->inspection, SECTION_INDEX, 0, &failure, error);
done:
	block_loader_clear(&loader);
	vec_clear(&record);
	return status;
}

static ww_status check_stream(struct cross_check *check, ww_error *error)
{
	struct block_reader *reader = NULL;
	ww_error failure;
	ww_status status;

	if (section_of(check, SECTION_STREAM)->items != segment_counts(check->segment)->codes) {
		ww_fail(&failure, WW_EDAMAGED, "has not as many codes as the document table says");
		return inspection_add_failure(check->inspection, SECTION_STREAM, 0, &failure, error);
	}
	WW_STEP(make_counters(check, error));
	WW_STEP(block_reader_new(&reader, check->inspection->alloc, error));
	WW_STEP(read_stream(&failure, check, reader, error));
	if (failure.status != WW_OK) {
		status = inspection_add_failure(check->inspection, SECTION_STREAM, 0, &failure, error);
		goto done;
	}
	WW_STEP(compare(check, error));
	if (inspection_is_sound(check->inspection, section_of(check, SECTION_INDEX)))
		status = check_index(check, error);
done:
	block_reader_free(reader);
	clear_counters(check);
	return status;
}

/* What can be wrong with the values of a field. */
struct value_faults {
	struct fault no_text;
	struct fault no_id;
	struct fault taken;
};

static ww_status take_value(struct value_faults *faults, struct fingerprints *ids, ww_text value, bool is_id,
                            uint64_t document, ww_error *error)
{
	bool added = true;
	ww_status status = WW_OK;

	note(&faults->no_text, value.size == 0 || well_formed(value.data, value.size) == value.size, document);
	if (!is_id)
		return WW_OK;
	note(&faults->no_id, value.size > 0 && value.size <= INPUT_ID_MAX, document);
	if (value.size)
		WW_STEP(fingerprints_add(&added, ids, value.data, value.size, error));
	note(&faults->taken, added, document);
done:
	return status;
}

/* Reads all values of a field; *failure tells how that went. */
static ww_status read_values(ww_error *failure, const struct cross_check *check, struct value_faults *faults,
                             const struct section *section, struct fingerprints *ids, struct vec *value,
                             struct block_loader *loader, ww_error *error)
{
	struct document_list deleted = manifest_deleted(&check->inspection->entry);
	struct record_reader records;
	ww_status status = WW_OK;

	failure->status = record_reader_begin(&records, loader, &check->segment->source, section, 0, failure);
	for (uint64_t document = 0; document < section->items && failure->status == WW_OK; document++) {
		bool is_deleted = document_list_has(&deleted, document);

		if (document % RECORDS_A_REPORT == 0)
			WW_STEP(progress_at(check->progress, check->progress->state.done, error));
		value->count = 0;
		failure->status = record_reader_next(value, &records, failure);
		if (failure->status == WW_OK)
			WW_STEP(take_value(faults, ids, (ww_text){value->items, value->count},
			                   section->number == FIELD_ID && !is_deleted, document, error));
	}
	if (failure->status == WW_OK)
		failure->status = record_reader_end(&records, failure);
done:
	return status;
}

static ww_status check_field(const struct cross_check *check, const struct section *section, struct fingerprints *ids,
                             ww_error *error)
{
	struct vec value = vec_of(check->inspection->alloc, 1);
	struct value_faults faults = {0};
	struct block_loader loader;
	uint32_t number = section->number;
	ww_error failure;
	ww_status status;

	WW_STEP(block_loader_begin(&loader, check->inspection->alloc, error));
	WW_STEP(read_values(&failure, check, &faults, section, ids, &value, &loader, error));
	if (failure.status != WW_OK)
		WW_STEP(inspection_add_failure(check->inspection, SECTION_FIELD, number, &failure, error));
	WW_STEP(report(check, SECTION_FIELD, number, &faults.no_text, "values are not UTF-8", "that of document", error));
	WW_STEP(report(check, SECTION_FIELD, number, &faults.no_id, "documents have none", "document", error));
	status = report(check, SECTION_FIELD, number, &faults.taken, "documents have that of another", "document", error);
done:
	block_loader_clear(&loader);
	vec_clear(&value);
	return status;
}

static ww_status check_fields(const struct cross_check *check, struct fingerprints *ids, ww_error *error)
{
	const struct vec *sections = &check->segment->source.table.sections;
	ww_status status = WW_OK;

	for (size_t i = 0; i < sections->count; i++) {
		const struct section *section = vec_at(sections, i);
		if (section->type == SECTION_FIELD && section->blocks && inspection_is_sound(check->inspection, section))
			WW_STEP(check_field(check, section, ids, error));
	}
done:
	return status;
}

/* Decodes what stands in sound blocks; *good is set to false, and it is handed out, when that fails. */
static ww_status decode_lexicon(bool *good, struct cross_check *check, ww_error *error)
{
	ww_error failure;

	if (!inspection_is_sound(check->inspection, section_of(check, SECTION_LEXICON))) {
		*good = false;
		return WW_OK;
	}
	failure.status = segment_lexicon(&check->lexicon, check->segment, &failure);
	if (failure.status == WW_OK)
		return WW_OK;
	*good = false;
	return inspection_add_failure(check->inspection, SECTION_LEXICON, 0, &failure, error);
}

static ww_status decode_documents(bool *good, struct cross_check *check, ww_error *error)
{
	ww_error failure;

	if (!inspection_is_sound(check->inspection, section_of(check, SECTION_DOCUMENTS))) {
		*good = false;
		return WW_OK;
	}
	failure.status = segment_documents(&check->documents, check->segment, &failure);
	if (failure.status == WW_OK)
		return WW_OK;
	*good = false;
	return inspection_add_failure(check->inspection, SECTION_DOCUMENTS, 0, &failure, error);
}

ww_status cross_check(const struct inspection *inspection, struct fingerprints *ids, struct progress *progress,
                      ww_error *error)
{
	struct cross_check check = {
		.inspection = inspection,
		.segment = inspection->segment,
		.progress = progress,
		.key = hash_key_random(),
	};
	bool good = true;
	ww_status status;

	WW_STEP(check_fields(&check, ids, error));
	WW_STEP(decode_lexicon(&good, &check, error));
	WW_STEP(decode_documents(&good, &check, error));
	if (good && inspection_is_sound(inspection, section_of(&check, SECTION_STREAM)))
		status = check_stream(&check, error);
done:
	return status;
}
