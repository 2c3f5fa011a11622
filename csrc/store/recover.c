#include "store/recover.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/files.h"
#include "store/directory.h"
#include "store/inspected_store.h"
#include "store/salvage.h"
#include "store/writer.h"

struct recovery {
	const ww_alloc *alloc;
	const struct losses *losses;
	struct inspected_store store;
	struct salvage *salvages; /* one a segment */
	struct fingerprints ids;  /* of what is saved */
	ww_writer *writer;
};

static ww_status add_loss(const struct recovery *recovery, const char *file, const ww_text *document, const char *field,
                          ww_error *error, const char *problem, ...) __attribute__((format(printf, 6, 7)));

static ww_status add_loss(const struct recovery *recovery, const char *file, const ww_text *document, const char *field,
                          ww_error *error, const char *problem, ...)
{
	struct loss loss = {.file = file, .document = document, .field = field};
	char text[WW_ERROR_BYTES + SECTION_LABEL_BYTES];
	va_list arguments;

	va_start(arguments, problem);
	vsnprintf(text, sizeof text, problem, arguments);
	va_end(arguments);
	loss.problem = text;
	return recovery->losses->take(recovery->losses->user, &loss, error);
}

/* What is wrong with the files is listed too: damage that was mended or did no harm is good to know of. */
static ww_status take_finding(void *user, const struct finding *finding, ww_error *error)
{
	const struct recovery *recovery = user;
	const char *mended = finding->flipped_bit == FLIPPED_BIT_NONE ? "" : ", and is mended";

	if (!finding->section)
		return add_loss(recovery, finding->file, NULL, NULL, error, "%s", finding->problem);
	if (finding->offset == FINDING_NO_OFFSET)
		return add_loss(recovery, finding->file, NULL, NULL, error, "%s: %s%s", finding->section, finding->problem,
		                mended);
	return add_loss(recovery, finding->file, NULL, NULL, error, "%s, from byte %" PRIu64 " on: %s%s", finding->section,
	                finding->offset, finding->problem, mended);
}

/* A writer would take what is in the way of a new store for the rest of one that was not finished. */
static ww_status check_target(const struct inspected_store *store, const char *to, ww_error *error)
{
	const ww_file_system *files = store->files;
	struct directory_survey survey;
	ww_status status;

	int directory = files->open_directory(files->user, to, false);
	if (directory == -ENOENT)
		return WW_OK;
	if (directory < 0)
		return files_fail(error, directory, "cannot open", to);
	WW_STEP(directory_survey_make(&survey, store->alloc, files, directory, to, error));
	if (survey.has_manifest || survey.segments.count)
		status = ww_fail(error, WW_EEXISTS, "%s: a store, or the rest of one, is there already", to);
done:
	directory_survey_clear(&survey);
	files->close(files->user, directory);
	return status;
}

/* The profile of the store; without a manifest, that of a segment. */
static enum word_profile profile_of(const struct inspected_store *store)
{
	for (size_t i = 0; i < store->segments.count && !store->has_manifest; i++)
		if (inspected_segment(store, i)->has_table)
			return inspected_segment(store, i)->segment->profile;
	return store->manifest.profile;
}

static ww_status open_writer(struct recovery *recovery, const char *to, const ww_recover_options *options,
                             ww_error *error)
{
	ww_writer_options known = {
		.size = sizeof known,
		.alloc = options->alloc,
		.files = options->files,
		.profile = word_profile_name(profile_of(&recovery->store)),
		.memory_limit = options->memory_limit,
		.no_sync = options->no_sync,
		.threads = options->threads,
		.keep_segments = true,
	};
	ww_status status;

	WW_STEP(check_target(&recovery->store, to, error));
	status = ww_writer_open(&recovery->writer, to, &known, error);
done:
	return status;
}

/* Finds out what can be saved; of documents with the same id, which can be only without a manifest, the last. */
static ww_status look_at_all(struct recovery *recovery, const ww_run *run, ww_error *error)
{
	const struct inspected_store *store = &recovery->store;
	size_t count = store->segments.count;
	struct progress progress;
	ww_status status;

	recovery->salvages = alloc_zeroed(recovery->alloc, count, sizeof *recovery->salvages);
	if (!recovery->salvages)
		return ww_fail_memory(error);
	WW_STEP(progress_begin(&progress, run, "blocks", inspected_store_work(store), error));
	for (size_t i = 0; i < count; i++) {
		struct inspection *inspection = inspected_segment(store, i);
		if (inspection->has_table)
			WW_STEP(inspection_look_at_blocks(inspection, &progress, error));
		WW_STEP(salvage_begin(&recovery->salvages[i], inspection, &progress, error));
	}
	for (size_t i = count; i > 0; i--)
		WW_STEP(salvage_claim_ids(&recovery->salvages[i - 1], &recovery->ids, &progress, error));
done:
	return status;
}

/* A segment while it is saved. */
struct saving {
	struct recovery *recovery;
	const struct salvage *salvage;
	const struct inspection *inspection;
	struct progress *progress;
	struct text_column *columns; /* one a field; the first is that of the ids */
	uint32_t field;              /* that is read */
	struct vec text;             /* its values */
	uint64_t *text_at;
	uint64_t unknown;             /* documents that are lost with their ids */
	struct document_list deleted; /* as the manifest says */
};

static ww_status add_document_loss(const struct saving *saving, const ww_text *id, const char *field,
                                   const char *problem, ww_error *error)
{
	return add_loss(saving->recovery, saving->inspection->name, id, field, error, "%s", problem);
}

/* Adds a new id for a document that has lost its own to the values. */
static ww_status make_id(struct saving *saving, uint64_t document, ww_error *error)
{
	char id[80];
	bool added = false;
	int size = snprintf(id, sizeof id, "recovered-%" PRIu64 "-%" PRIu64, saving->inspection->id, document);
	ww_status status = WW_OK;

	for (uint64_t tries = 1; !added; tries++) {
		if (tries > 1)
			size = snprintf(id, sizeof id, "recovered-%" PRIu64 "-%" PRIu64 "-%" PRIu64, saving->inspection->id,
			                document, tries);
		WW_STEP(fingerprints_add(&added, &saving->recovery->ids, id, (size_t)size, error));
	}
	WW_STEP(vec_append(&saving->text, id, (size_t)size, error));
	status = add_document_loss(saving, &(ww_text){id, (size_t)size}, "id", "cannot be read; it got this one", error);
done:
	return status;
}

/* Lists a document that is not saved. */
static ww_status lose_document(struct saving *saving, const ww_text *id, const char *problem, ww_error *error)
{
	saving->unknown += id == NULL;
	return id ? add_document_loss(saving, id, NULL, problem, error) : WW_OK;
}

static ww_status take_id(struct saving *saving, uint64_t document, const ww_text *id, ww_error *error)
{
	switch ((enum fate)saving->salvage->fates[document]) {
	case FATE_DAMAGED:
		return lose_document(saving, id, "its text is damaged", error);
	case FATE_TAKEN:
		return lose_document(saving, id, "a later segment has a document with this id", error);
	case FATE_DELETED:
		return WW_OK;
	case FATE_NAMELESS:
		return make_id(saving, document, error);
	case FATE_SAVED:
		break;
	}
	return id ? vec_append(&saving->text, id->data, id->size, error) : make_id(saving, document, error);
}

static ww_status take_value(void *user, uint64_t document, const ww_text *value, ww_error *error)
{
	struct saving *saving = user;
	ww_status status = WW_OK;

	if (saving->field == FIELD_ID) {
		WW_STEP(take_id(saving, document, value, error));
	} else if (value) {
		WW_STEP(vec_append(&saving->text, value->data, value->size, error));
	} else if (salvage_saves(saving->salvage, document)) {
		ww_text id = text_column_at(&saving->columns[FIELD_ID], document);
		const char *name = segment_field_name(saving->inspection->segment, saving->field);
		WW_STEP(add_document_loss(saving, &id, name, "cannot be read", error));
	}
	saving->text_at[document + 1] = saving->text.count;
done:
	return status;
}

/* Reads the values of a field as far as they can be read. */
static ww_status save_field(struct saving *saving, uint32_t field, ww_error *error)
{
	const ww_alloc *alloc = saving->recovery->alloc;
	uint64_t documents = saving->salvage->documents;
	ww_status status;

	saving->field = field;
	saving->text = vec_of(alloc, 1);
	saving->text_at = alloc_zeroed(alloc, documents + 1, sizeof *saving->text_at);
	if (!saving->text_at)
		return ww_fail_memory(error);
	WW_STEP(vec_reserve(&saving->text, 1, error)); /* so that empty columns have an address too */
	WW_STEP(salvage_values(saving->salvage, field, take_value, saving, saving->progress, error));
	saving->columns[field] =
		(struct text_column){.alloc = alloc, .rows = documents, .text = saving->text.items, .text_at = saving->text_at};
	saving->text = vec_of(alloc, 1);
	saving->text_at = NULL;
done:
	vec_clear(&saving->text);
	alloc_free(alloc, saving->text_at);
	saving->text_at = NULL;
	return status;
}

static ww_status save_fields(struct saving *saving, ww_error *error)
{
	const struct segment *segment = saving->inspection->segment;
	uint32_t fields = (uint32_t)segment_field_count(segment);
	ww_status status = WW_OK;

	saving->columns = alloc_zeroed(saving->recovery->alloc, fields, sizeof *saving->columns);
	if (!saving->columns)
		return ww_fail_memory(error);
	for (uint32_t field = 0; field < fields; field++) {
		const char *name = segment_field_name(segment, field);
		bool is_lost = field != FIELD_ID && salvage_has_lost_field(saving->salvage, field);

		if (saving->inspection->unnamed[field] && !is_lost)
			WW_STEP(
				add_document_loss(saving, NULL, name, "the name of a field is lost; its values have this one", error));
		WW_STEP(is_lost ? add_document_loss(saving, NULL, name, "is lost for all documents of the segment", error)
		                : save_field(saving, field, error));
	}
done:
	return status;
}

static void clear_columns(struct saving *saving)
{
	for (size_t i = 0; saving->columns && i < segment_field_count(saving->inspection->segment); i++)
		text_column_clear(&saving->columns[i]);
	alloc_free(saving->recovery->alloc, saving->columns);
	saving->columns = NULL;
}

static ww_status list_left_out(struct vec *out, const struct salvage *salvage, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint64_t document = 0; document < salvage->documents; document++)
		if (!salvage_saves(salvage, document))
			WW_STEP(vec_push(out, &document, error));
done:
	return status;
}

/* Hands the documents over to the writer, their fields as they were saved. */
static ww_status transfer(struct saving *saving, ww_error *error)
{
	const ww_alloc *alloc = saving->recovery->alloc;
	struct vec left_out = vec_of(alloc, sizeof(uint64_t));
	struct text_column *columns = saving->columns;
	struct transfer transfer = {.alloc = alloc, .differing = vec_of(alloc, sizeof(uint64_t))};
	ww_status status;

	WW_STEP(list_left_out(&left_out, saving->salvage, error));
	saving->columns = NULL;
	WW_STEP(transfer_begin(&transfer, alloc, saving->inspection->segment,
	                       (struct document_list){left_out.items, left_out.count}, columns, error));
	transfer.measures = true;
	WW_STEP(writer_transfer(saving->recovery->writer, &transfer, saving->progress, error));
	for (size_t i = 0; i < transfer.differing.count; i++) {
		ww_text id = text_column_at(&columns[FIELD_ID], *(uint64_t *)vec_at(&transfer.differing, i));
		WW_STEP(add_document_loss(saving, &id, NULL, "the document table has other sizes; saved as it is", error));
	}
done:
	transfer_clear(&transfer);
	vec_clear(&left_out);
	return status;
}

static ww_status lose_value(void *user, uint64_t document, const ww_text *value, ww_error *error)
{
	struct saving *saving = user;

	if (document_list_has(&saving->deleted, document))
		return WW_OK;
	return lose_document(saving, value, "its segment has lost its lexicon or its document table", error);
}

/* Lists what was in a segment of which nothing can be saved. */
static ww_status lose_all(struct saving *saving, ww_error *error)
{
	const struct manifest_entry *entry = &saving->inspection->entry;

	if (saving->inspection->has_table)
		return salvage_values(saving->salvage, FIELD_ID, lose_value, saving, saving->progress, error);
	saving->unknown = entry->documents - entry->deleted_count;
	return WW_OK;
}

static ww_status save_segment(struct recovery *recovery, size_t index, struct progress *progress, ww_error *error)
{
	struct saving saving = {
		.recovery = recovery,
		.salvage = &recovery->salvages[index],
		.inspection = inspected_segment(&recovery->store, index),
		.deleted = manifest_deleted(&inspected_segment(&recovery->store, index)->entry),
		.progress = progress,
	};
	ww_status status;

	WW_STEP(saving.salvage->is_lost ? lose_all(&saving, error) : save_fields(&saving, error));
	if (saving.unknown)
		WW_STEP(add_loss(recovery, saving.inspection->name, NULL, NULL, error,
		                 "%" PRIu64 " documents are lost whose ids cannot be read", saving.unknown));
	if (!saving.salvage->is_lost)
		status = transfer(&saving, error);
done:
	if (saving.columns)
		clear_columns(&saving);
	return status;
}

static uint64_t documents_in(const struct recovery *recovery)
{
	uint64_t documents = 0;

	for (size_t i = 0; i < recovery->store.segments.count; i++)
		for (uint64_t k = 0; recovery->salvages[i].fates && k < recovery->salvages[i].documents; k++)
			documents += salvage_saves(&recovery->salvages[i], k);
	return documents;
}

static ww_status save_all(struct recovery *recovery, const ww_run *run, ww_error *error)
{
	struct progress progress;
	ww_status status;

	WW_STEP(progress_begin(&progress, run, "documents", documents_in(recovery), error));
	for (size_t i = 0; i < recovery->store.segments.count; i++) {
		WW_STEP(save_segment(recovery, i, &progress, error));
		salvage_clear(&recovery->salvages[i]);
		inspected_store_drop(&recovery->store, i);
	}
	status = ww_writer_commit(recovery->writer, run, error);
done:
	return status;
}

ww_status recover_store(const struct losses *losses, const char *from, const char *to,
                        const ww_recover_options *options, const ww_run *run, ww_error *error)
{
	struct recovery recovery = {.alloc = alloc_or_default(options->alloc), .losses = losses};
	struct findings findings = {.take = take_finding, .user = &recovery};
	ww_status status;

	recovery.ids = fingerprints_of(recovery.alloc);
	WW_STEP(inspected_store_open(&recovery.store, &findings, from, options->alloc, options->files, error));
	WW_STEP(open_writer(&recovery, to, options, error));
	WW_STEP(look_at_all(&recovery, run, error));
	status = save_all(&recovery, run, error);
done:
	for (size_t i = 0; recovery.salvages && i < recovery.store.segments.count; i++)
		salvage_clear(&recovery.salvages[i]);
	alloc_free(recovery.alloc, recovery.salvages);
	ww_writer_close(recovery.writer);
	inspected_store_close(&recovery.store);
	fingerprints_clear(&recovery.ids);
	return status;
}
