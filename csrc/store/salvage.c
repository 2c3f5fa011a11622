#include "store/salvage.h"

#include "base/well_formed.h"
#include "store/document_file.h"
#include "store/input.h"
#include "store/lexicon_file.h"
#include "store/table_rebuild.h"

/* Damage and what cannot be read is what there is to be found out; the rest is a failure. */
static bool is_damage(ww_status status)
{
	return status == WW_EDAMAGED || status == WW_EIO;
}

static ww_status pass_up(const ww_error *failure, ww_error *error)
{
	if (error)
		*error = *failure;
	return failure->status;
}

static const struct block_source *source_of(const struct salvage *salvage)
{
	return &salvage->inspection->segment->source;
}

/* Whether the lexicon can be decoded; it is read anew when it is needed, so that only one is in memory at a time. */
static ww_status try_lexicon(struct salvage *salvage, ww_error *error)
{
	const ww_alloc *alloc = salvage->inspection->alloc;
	struct lexicon lexicon;
	ww_error failure;

	failure.status = lexicon_read(&lexicon, alloc, source_of(salvage), &failure);
	lexicon_clear(&lexicon, alloc);
	salvage->is_lost |= failure.status != WW_OK;
	return failure.status == WW_OK || is_damage(failure.status) ? WW_OK : pass_up(&failure, error);
}

static void mark_deleted(struct salvage *salvage)
{
	const struct manifest_entry *entry = &salvage->inspection->entry;

	for (uint64_t i = 0; i < entry->deleted_count && entry->deleted[i] < salvage->documents; i++)
		salvage->fates[entry->deleted[i]] = FATE_DELETED;
}

/* The document that a position of the stream belongs to: the last one that begins there or before. */
static uint64_t document_at(const struct document_table *documents, uint64_t position)
{
	uint64_t low = 0, high = documents->documents;

	while (high - low > 1) {
		uint64_t middle = low + (high - low) / 2;

		if (documents->first_code[middle] <= position)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* Marks the documents that have codes in a block, those from first up to, not including, end. */
static void mark_damaged(struct salvage *salvage, const struct document_table *documents, uint64_t first, uint64_t end)
{
	if (documents->documents == 0 || first >= documents->first_code[documents->documents])
		return;
	for (uint64_t i = document_at(documents, first); i < documents->documents && documents->first_code[i] < end; i++)
		if (salvage->fates[i] == FATE_SAVED && documents->first_code[i + 1] > documents->first_code[i])
			salvage->fates[i] = FATE_DAMAGED;
}

/* Decodes the whole stream, so that what is to be saved can be relied on. */
static ww_status try_stream(struct salvage *salvage, const struct document_table *documents, struct progress *progress,
                            ww_error *error)
{
	const struct segment *segment = salvage->inspection->segment;
	uint64_t blocks = segment_counts(segment)->blocks, before = progress->state.done;
	struct block_reader *reader = NULL;
	ww_status status;

	WW_STEP(block_reader_new(&reader, salvage->inspection->alloc, error));
	for (uint64_t block = 0; block < blocks; block++) {
		const uint32_t *types;
		size_t count;
		ww_error failure;

		failure.status = block_reader_load(&types, &count, reader, segment, block, &failure);
		if (is_damage(failure.status))
			mark_damaged(salvage, documents, segment->block_starts[block], segment->block_starts[block + 1]);
		else if (failure.status != WW_OK)
			WW_STEP(pass_up(&failure, error));
		WW_STEP(progress_at(progress, before + block + 1, error));
	}
done:
	block_reader_free(reader);
	return status;
}

static ww_status judge(struct salvage *salvage, const struct document_table *documents, struct progress *progress,
                       ww_error *error)
{
	salvage->fates = alloc_zeroed(salvage->inspection->alloc, salvage->documents, 1);
	if (!salvage->fates)
		return ww_fail_memory(error);
	mark_deleted(salvage);
	return try_stream(salvage, documents, progress, error);
}

ww_status salvage_begin(struct salvage *salvage, const struct inspection *inspection, struct progress *progress,
                        ww_error *error)
{
	struct document_table documents = {0};
	ww_error failure;
	ww_status status = WW_OK;

	*salvage = (struct salvage){.inspection = inspection, .is_lost = !inspection->has_table};
	salvage->documents = inspection->entry.documents;
	if (salvage->is_lost)
		return WW_OK;
	salvage->documents = segment_counts(inspection->segment)->documents;
	WW_STEP(try_lexicon(salvage, error));
	failure.status = documents_read(&documents, inspection->alloc, source_of(salvage), &failure);
	salvage->is_lost |= failure.status != WW_OK;
	if (failure.status != WW_OK && !is_damage(failure.status))
		status = pass_up(&failure, error);
	else if (!salvage->is_lost)
		status = judge(salvage, &documents, progress, error);
done:
	documents_clear(&documents, inspection->alloc);
	return status;
}

/* Goes through values while they are read. */
struct value_walk {
	const struct salvage *salvage;
	uint32_t field;
	ww_status (*take)(void *user, uint64_t document, const ww_text *value, ww_error *error);
	void *user;
	struct progress *progress;
	uint64_t next; /* document */
	struct block_loader loader;
	struct vec value;
};

static bool is_value(uint32_t field, ww_text value)
{
	if (value.size && well_formed(value.data, value.size) != value.size)
		return false;
	return field != FIELD_ID || (value.size > 0 && value.size <= INPUT_ID_MAX);
}

/* Values that cannot be read, of the documents up to, not including, end. */
static ww_status miss_values(struct value_walk *walk, uint64_t end, ww_error *error)
{
	ww_status status = WW_OK;

	while (walk->next < end && walk->next < walk->salvage->documents)
		WW_STEP(walk->take(walk->user, walk->next++, NULL, error));
done:
	return status;
}

/* The values that start in a block, up to the first that cannot be read. */
static ww_status take_values(struct value_walk *walk, const struct section *section, uint64_t end, ww_error *error)
{
	struct record_reader records;
	ww_error failure;
	ww_status status = WW_OK;

	failure.status =
		record_reader_begin(&records, &walk->loader, source_of(walk->salvage), section, walk->next, &failure);
	while (failure.status == WW_OK && walk->next < end && walk->next < walk->salvage->documents) {
		walk->value.count = 0;
		failure.status = record_reader_next(&walk->value, &records, &failure);
		if (failure.status != WW_OK)
			break;
		ww_text value = {walk->value.items, walk->value.count};
		WW_STEP(walk->take(walk->user, walk->next++, is_value(walk->field, value) ? &value : NULL, error));
	}
	if (failure.status != WW_OK && !is_damage(failure.status))
		status = pass_up(&failure, error);
done:
	return status;
}

static ww_status take_blocks(struct value_walk *walk, const struct section *section, ww_error *error)
{
	const struct inspection *inspection = walk->salvage->inspection;
	ww_status status = WW_OK;

	for (uint64_t i = 0; i < section->blocks; i++) {
		const struct block_entry *entry = table_block(&source_of(walk->salvage)->table, section->first_block + i);
		uint64_t end = entry->first + entry->count;

		if (entry->count && inspection->sound[section->first_block + i])
			WW_STEP(take_values(walk, section, end, error));
		WW_STEP(miss_values(walk, end, error));
		WW_STEP(progress_at(walk->progress, walk->progress->state.done, error));
	}
	status = miss_values(walk, walk->salvage->documents, error);
done:
	return status;
}

bool salvage_has_lost_field(const struct salvage *salvage, uint32_t field)
{
	const struct table *table = &source_of(salvage)->table;
	const struct section *section = table_section(table, SECTION_FIELD, field);

	for (uint64_t i = 0; i < section->blocks; i++)
		if (!block_is_lost(table_block(table, section->first_block + i)))
			return false;
	return true;
}

ww_status salvage_values(const struct salvage *salvage, uint32_t field,
                         ww_status (*take)(void *user, uint64_t document, const ww_text *value, ww_error *error),
                         void *user, struct progress *progress, ww_error *error)
{
	const ww_alloc *alloc = salvage->inspection->alloc;
	const struct section *section = table_section(&source_of(salvage)->table, SECTION_FIELD, field);
	struct value_walk walk = {
		.salvage = salvage,
		.field = field,
		.take = take,
		.user = user,
		.progress = progress,
		.value = vec_of(alloc, 1),
	};
	ww_status status;

	WW_STEP(block_loader_begin(&walk.loader, alloc, error));
	WW_STEP(vec_reserve(&walk.value, 1, error)); /* so that empty values have an address too */
	status = take_blocks(&walk, section, error);
done:
	block_loader_clear(&walk.loader);
	vec_clear(&walk.value);
	return status;
}

/* What claiming ids needs at each value. */
struct claim {
	struct salvage *salvage;
	struct fingerprints *ids;
};

static ww_status claim_id(void *user, uint64_t document, const ww_text *value, ww_error *error)
{
	struct claim *claim = user;
	bool added = true;
	ww_status status = WW_OK;

	if (claim->salvage->fates[document] != FATE_SAVED)
		return WW_OK;
	if (value)
		WW_STEP(fingerprints_add(&added, claim->ids, value->data, value->size, error));
	if (!value || !added)
		claim->salvage->fates[document] = value ? FATE_TAKEN : FATE_NAMELESS;
done:
	return status;
}

ww_status salvage_claim_ids(struct salvage *salvage, struct fingerprints *ids, struct progress *progress,
                            ww_error *error)
{
	struct claim claim = {.salvage = salvage, .ids = ids};

	return salvage->is_lost ? WW_OK : salvage_values(salvage, FIELD_ID, claim_id, &claim, progress, error);
}

void salvage_clear(struct salvage *salvage)
{
	if (salvage->inspection)
		alloc_free(salvage->inspection->alloc, salvage->fates);
	*salvage = (struct salvage){0};
}
