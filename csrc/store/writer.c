#include "watchword/store.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/files.h"
#include "base/fingerprints.h"
#include "base/options.h"
#include "store/arrow_input.h"
#include "store/compact.h"
#include "store/deletion.h"
#include "store/directory.h"
#include "store/input.h"
#include "store/intake.h"
#include "store/segment_file.h"
#include "store/segment_writer.h"
#include "store/writer.h"

struct ww_writer {
	const ww_alloc *alloc;
	const ww_file_system *files;
	char *path;
	int directory;
	int lock;
	pid_t process; /* locks and files pass to a child by fork: only their owner may write */
	bool no_sync;
	bool keep_segments;
	uint64_t memory_limit;
	ww_run workers;           /* threads; never asks the user */
	bool failed;              /* a call failed halfway: only closing is left */
	bool in_doubt;            /* whether the manifest was replaced is not known */
	struct manifest manifest; /* as the next commit will have it */
	bool changed;             /* it is not what the last commit made visible */
	bool has_rest;            /* there may be files that the manifest to come does not list */
	uint64_t first_new_id;    /* segments' files from this id on are not committed */
	struct hash_key seed;     /* of the maps of types */
	struct segment_buffer buffer;
	struct intake intake;
	struct fingerprints ids; /* of all documents in the store or waiting */
	struct hash_map names;   /* of all user's fields */
	ww_writer_report report;
};

static ww_writer_options options_of(const ww_writer_options *options)
{
	ww_writer_options known = {.size = sizeof known};

	options_take(&known, options);
	return known;
}

static ww_input input_of(const ww_input *document)
{
	ww_input known = {.size = sizeof known};

	options_take(&known, document);
	if (!known.text.data)
		known.text = (ww_text){"", 0};
	if (!known.tokens)
		known.token_count = 0;
	return known;
}

static ww_status writer_new(ww_writer **out, const char *path, const ww_writer_options *options, ww_error *error)
{
	const ww_alloc *alloc = alloc_or_default(options->alloc);
	ww_writer *writer = alloc_zeroed(alloc, 1, sizeof *writer);
	ww_status status;

	*out = NULL;
	if (!writer)
		return ww_fail_memory(error);
	*writer = (ww_writer){
		.alloc = alloc,
		.files = files_or_default(options->files),
		.path = alloc_text(alloc, path, strlen(path)),
		.directory = -1,
		.lock = -1,
		.process = getpid(),
		.no_sync = options->no_sync,
		.keep_segments = options->keep_segments,
		.memory_limit = options->memory_limit ? options->memory_limit : run_memory(NULL),
		.workers = {.size = sizeof(ww_run), .threads = options->threads},
		.seed = hash_key_random(),
		.manifest = manifest_of(alloc),
		.ids = fingerprints_of(alloc),
		.names = hash_map_of(alloc),
	};
	status =
		writer->path ? word_profile_find(&writer->manifest.profile, options->profile, error) : ww_fail_memory(error);
	if (status == WW_OK) {
		*out = writer;
		return WW_OK;
	}
	ww_writer_close(writer);
	return status;
}

static ww_status open_directory(ww_writer *writer, bool create, ww_error *error)
{
	writer->directory = writer->files->open_directory(writer->files->user, writer->path, create);
	if (writer->directory == -ENOTDIR || writer->directory == -EEXIST)
		return ww_fail(error, WW_EINVAL, "%s: not a directory", writer->path);
	if (writer->directory < 0)
		return files_fail(error, writer->directory, "cannot open", writer->path);
	return WW_OK;
}

/* Whether the directory is what the options say: a store to add to, or a place for a new one. */
static ww_status check_place(struct directory_survey *survey, const ww_writer *writer, bool append, ww_error *error)
{
	ww_status status;

	WW_STEP(directory_survey_make(survey, writer->alloc, writer->files, writer->directory, writer->path, error));
	if (append && !survey->has_manifest)
		return ww_fail(error, WW_ENOTFOUND, "%s: no store here (no manifest)", writer->path);
	if (!append && survey->has_manifest)
		return ww_fail(error, WW_EEXISTS, "%s: a store is there already", writer->path);
	if (!append && survey->has_strangers)
		return ww_fail(error, WW_EINVAL, "%s: holds files that are not a store's", writer->path);
done:
	return status;
}

static ww_status take_lock(ww_writer *writer, ww_error *error)
{
	writer->lock = writer->files->lock(writer->files->user, writer->directory, FORMAT_LOCK);
	if (writer->lock == -EAGAIN)
		return ww_fail(error, WW_EBUSY, "%s: another writer has it open", writer->path);
	if (writer->lock < 0)
		return files_fail(error, writer->lock, "cannot lock", FORMAT_LOCK);
	return WW_OK;
}

/* What a newer library wrote may be read only: who does not know all of it would leave something out. */
static ww_status check_writable(const ww_writer *writer, bool read_only, ww_error *error)
{
	if (read_only)
		return ww_fail(error, WW_EVERSION, "%s: written by a newer version of watchword, and can only be read",
		               writer->path);
	return WW_OK;
}

/* Looks before it locks, so that a wrong path is left as it was, and again after, when nobody else can change it. */
static ww_status claim_place(struct directory_survey *survey, ww_writer *writer, bool append, ww_error *error)
{
	struct directory_survey before;
	ww_status status;

	WW_STEP(check_place(&before, writer, append, error));
	WW_STEP(take_lock(writer, error));
	WW_STEP(check_place(survey, writer, append, error));
	if (append)
		WW_STEP(manifest_read(&writer->manifest, writer->files, writer->directory, writer->path, error));
	status = check_writable(writer, writer->manifest.read_only, error);
done:
	directory_survey_clear(&before);
	return status;
}

static ww_status add_known_ids(ww_writer *writer, const struct segment *segment, ww_error *error)
{
	struct document_list deleted = segment_deleted(segment);
	struct text_column ids;
	bool added;
	ww_status status;

	WW_STEP(segment_field(&ids, segment, FIELD_ID, error));
	for (uint64_t row = 0; row < ids.rows; row++) {
		ww_text id = text_column_at(&ids, row);
		if (document_list_has(&deleted, row))
			continue;
		WW_STEP(fingerprints_add(&added, &writer->ids, id.data, id.size, error));
	}
done:
	text_column_clear(&ids);
	return status;
}

static ww_status add_known_names(ww_writer *writer, const struct segment *segment, ww_error *error)
{
	uint32_t number;
	ww_status status = WW_OK;

	for (size_t i = FIELD_BUILT_IN; i < segment_field_count(segment); i++) {
		const char *name = segment_field_name(segment, i);
		WW_STEP(hash_map_add(&number, NULL, &writer->names, name, strlen(name), 0, error));
	}
done:
	return status;
}

/* What the store holds already, and that it can be read. */
static ww_status learn_store(ww_writer *writer, ww_error *error)
{
	struct segment *segment = NULL;
	ww_status status = WW_OK;

	for (size_t i = 0; i < writer->manifest.entries.count; i++) {
		WW_STEP(segment_open(&segment, manifest_at(&writer->manifest, i), writer->alloc, writer->files,
		                     writer->directory, error));
		WW_STEP(check_writable(writer, segment->read_only, error));
		WW_STEP(add_known_ids(writer, segment, error));
		WW_STEP(add_known_names(writer, segment, error));
		segment_close(segment);
		segment = NULL;
	}
	writer->changed = writer->manifest.generation == 0;
	writer->first_new_id = writer->manifest.next_id;
done:
	segment_close(segment);
	return status;
}

static ww_status begin_buffer(struct ww_writer *writer, ww_error *error)
{
	return segment_buffer_begin(&writer->buffer, writer->alloc, writer->manifest.profile, writer->seed, error);
}

ww_status ww_writer_open(ww_writer **out, const char *path, const ww_writer_options *options, ww_error *error)
{
	ww_writer_options known = options_of(options);
	struct directory_survey survey = {0};
	ww_writer *writer;
	ww_status status;

	*out = NULL;
	WW_STEP(writer_new(&writer, path, &known, error));
	WW_STEP(open_directory(writer, !known.append, error));
	WW_STEP(claim_place(&survey, writer, known.append, error));
	WW_STEP(learn_store(writer, error));
	WW_STEP(directory_tidy(&survey, &writer->manifest, writer->files, writer->directory, error));
	WW_STEP(begin_buffer(writer, error));
	WW_STEP(intake_begin(&writer->intake, &writer->buffer, writer->alloc, writer->manifest.profile, writer->seed,
	                     run_threads(&writer->workers), writer->memory_limit, error));
	*out = writer;
	writer = NULL;
done:
	directory_survey_clear(&survey);
	ww_writer_close(writer);
	return status;
}

static ww_status check_writer(const ww_writer *writer, ww_error *error)
{
	if (writer->process != getpid())
		return ww_fail(error, WW_EINVAL, "%s: the writer belongs to the process that opened it", writer->path);
	if (writer->failed)
		return ww_fail(error, WW_EINVAL, "%s: the writer failed before and can only be closed", writer->path);
	return WW_OK;
}

/* Writes the waiting documents as a segment that nobody sees yet. */
static ww_status flush(ww_writer *writer, struct progress *progress, ww_error *error)
{
	struct segment_place place = {
		.files = writer->files,
		.directory = writer->directory,
		.id = writer->manifest.next_id,
		.no_sync = writer->no_sync,
	};
	struct manifest_entry entry;
	ww_status status;

	if (segment_buffer_documents(&writer->buffer) == 0)
		return WW_OK;
	writer->manifest.next_id++;
	WW_STEP(segment_write(&entry, &writer->buffer, &place, progress, error));
	WW_STEP(vec_push(&writer->manifest.entries, &entry, error));
	writer->changed = true;
	segment_buffer_clear(&writer->buffer);
	status = begin_buffer(writer, error);
done:
	return status;
}

/* Writes the buffer as often as it is full, until the intake has gone on. */
static ww_status flush_while(bool full, struct ww_writer *writer, const ww_run *run, ww_error *error)
{
	struct progress progress;
	ww_status status = WW_OK;

	while (full) {
		WW_STEP(progress_begin(&progress, run, "documents", segment_buffer_documents(&writer->buffer), error));
		WW_STEP(flush(writer, &progress, error));
		WW_STEP(intake_go_on(&full, &writer->intake, error));
	}
done:
	return status;
}

static ww_status learn_names(ww_writer *writer, const ww_input *document, ww_error *error)
{
	uint32_t number;
	ww_status status = WW_OK;

	for (size_t i = 0; i < document->field_count; i++) {
		ww_text name = document->fields[i].name;
		WW_STEP(hash_map_add(&number, NULL, &writer->names, name.data, name.size, 0, error));
	}
done:
	return status;
}

/* Memory that stays taken until the writer is closed, and twice that while the table of ids grows. */
static uint64_t standing_bytes(const ww_writer *writer)
{
	return 2 * fingerprints_bytes(&writer->ids) + hash_map_bytes(&writer->names);
}

/* Takes a document that has passed all checks. */
static ww_status take_document(ww_writer *writer, const ww_input *document, int32_t date, const ww_run *run,
                               ww_error *error)
{
	bool full;
	ww_status status;

	WW_STEP(learn_names(writer, document, error));
	WW_STEP(intake_add(&full, &writer->intake, document, date, standing_bytes(writer), error));
	writer->report.documents++;
	writer->report.text_bytes += document->text.size;
	status = flush_while(full, writer, run, error);
done:
	return status;
}

static ww_status add_id(ww_writer *writer, ww_text id, ww_error *error)
{
	bool added;
	ww_status status;

	WW_STEP(fingerprints_add(&added, &writer->ids, id.data, id.size, error));
	if (!added)
		return ww_fail(error, WW_EEXISTS, "document id \"%.*s\" is already in the store",
		               id.size < 120 ? (int)id.size : 120, id.data);
done:
	return status;
}

static ww_status add(ww_writer *writer, const ww_input *document, const ww_run *run, ww_error *error)
{
	ww_input known = input_of(document);
	int32_t date;
	ww_status status;

	WW_STEP(check_writer(writer, error));
	WW_STEP(input_check(&date, &known, &writer->names, writer->ids.count, error));
	status = add_id(writer, known.id, error);
	if (status == WW_EEXISTS)
		return status;
	if (status == WW_OK)
		status = take_document(writer, &known, date, run, error);
	writer->failed = status != WW_OK;
done:
	return status;
}

ww_status ww_writer_add(ww_writer *writer, const ww_input *document, ww_error *error)
{
	return add(writer, document, &writer->workers, error);
}

ww_status ww_rows_check(const struct ArrowSchema *schema, ww_error *error)
{
	return arrow_input_check(schema, error);
}

ww_status ww_writer_add_rows(uint64_t *row, ww_writer *writer, const struct ArrowSchema *schema,
                             const struct ArrowArray *batch, const ww_run *run, ww_error *error)
{
	ww_run known = run_with_threads(run, writer->workers.threads);
	struct arrow_input rows = {.alloc = writer->alloc};
	ww_status status;

	WW_STEP(check_writer(writer, error));
	WW_STEP(arrow_input_begin(&rows, writer->alloc, schema, batch, error));
	for (; *row < (uint64_t)batch->length; ++*row) {
		ww_input document = arrow_input_row(&rows, *row);
		WW_STEP(add(writer, &document, &known, error));
	}
done:
	arrow_input_clear(&rows);
	return status;
}

static ww_status take_transferred(ww_writer *writer, struct transfer *transfer, struct progress *progress,
                                  ww_error *error)
{
	ww_run known = run_with_threads(progress->run, writer->workers.threads);
	uint64_t done = progress->state.done, standing = standing_bytes(writer);
	uint64_t limit = writer->memory_limit > standing ? writer->memory_limit - standing : 0;
	struct buffer_growth growth;
	struct progress flushing;
	ww_status status = WW_OK;

	while (transfer_next(&growth, transfer)) {
		if (!transfer_fits(transfer, &writer->buffer, &growth, limit)) {
			WW_STEP(progress_begin(&flushing, &known, "documents", segment_buffer_documents(&writer->buffer), error));
			WW_STEP(flush(writer, &flushing, error));
			transfer_forget(transfer);
		}
		WW_STEP(transfer_take(transfer, &writer->buffer, error));
		writer->report.documents++;
		WW_STEP(progress_at(progress, ++done, error));
	}
done:
	return status;
}

ww_status writer_transfer(ww_writer *writer, struct transfer *transfer, struct progress *progress, ww_error *error)
{
	ww_status status;

	WW_STEP(check_writer(writer, error));
	status = take_transferred(writer, transfer, progress, error);
	writer->failed = status != WW_OK;
done:
	return status;
}

/* Puts all documents that wait into segments. */
static ww_status flush_all(struct ww_writer *writer, const ww_run *run, ww_error *error)
{
	struct progress progress;
	bool full;
	ww_status status;

	WW_STEP(intake_drain(&full, &writer->intake, standing_bytes(writer), error));
	WW_STEP(flush_while(full, writer, run, error));
	WW_STEP(progress_begin(&progress, run, "documents", segment_buffer_documents(&writer->buffer), error));
	status = flush(writer, &progress, error);
done:
	return status;
}

static struct compaction compaction_of(ww_writer *writer, const ww_run *run)
{
	uint64_t standing = standing_bytes(writer);

	return (struct compaction){
		.alloc = writer->alloc,
		.files = writer->files,
		.directory = writer->directory,
		.no_sync = writer->no_sync,
		.memory_limit = writer->memory_limit > standing ? writer->memory_limit - standing : 0,
		.seed = writer->seed,
		.run = run,
		.manifest = &writer->manifest,
	};
}

static ww_status merge_all(ww_writer *writer, const ww_run *run, ww_error *error)
{
	struct compaction compaction = compaction_of(writer, run);
	uint64_t before = writer->manifest.next_id;
	ww_status status = compact_all(&compaction, error);

	writer->changed |= compaction.changed;
	writer->has_rest |= writer->manifest.next_id > before;
	return status;
}

/* Merging as it falls due is not what the user asked for: documents can be committed without, so they are. */
static ww_status merge_due(ww_writer *writer, const ww_run *run, ww_error *error)
{
	struct compaction compaction = compaction_of(writer, run);
	uint64_t before = writer->manifest.next_id;
	ww_error why;
	ww_status status = writer->keep_segments ? WW_OK : compact_due(&compaction, &why);

	writer->changed |= compaction.changed;
	writer->has_rest |= writer->manifest.next_id > before;
	if (status != WW_ECANCELLED)
		return WW_OK;
	if (error)
		*error = why;
	return status;
}

/* Removes files that the manifest does not list. What cannot be removed is left to the next writer. */
static void remove_rest(ww_writer *writer)
{
	struct directory_survey survey;

	if (directory_survey_make(&survey, writer->alloc, writer->files, writer->directory, writer->path, NULL) == WW_OK)
		directory_tidy(&survey, &writer->manifest, writer->files, writer->directory, NULL);
	directory_survey_clear(&survey);
	writer->has_rest = false;
}

static ww_status replace_manifest(ww_writer *writer, ww_error *error)
{
	ww_status status;

	writer->in_doubt = true;
	writer->manifest.generation++;
	WW_STEP(manifest_replace(&writer->manifest, writer->files, writer->directory, writer->no_sync, error));
	writer->in_doubt = false;
	writer->changed = false;
	writer->first_new_id = writer->manifest.next_id;
done:
	return status;
}

/* Puts what waits into segments, merges segments by one of the two functions above, and makes it all visible. */
static ww_status commit(ww_writer *writer, ww_status (*merge)(ww_writer *writer, const ww_run *run, ww_error *error),
                        const ww_run *run, ww_error *error)
{
	ww_run known = run_with_threads(run, writer->workers.threads);
	ww_status status;

	WW_STEP(check_writer(writer, error));
	writer->failed = true; /* until it has worked */
	WW_STEP(flush_all(writer, &known, error));
	WW_STEP(merge(writer, &known, error));
	if (writer->changed)
		WW_STEP(replace_manifest(writer, error));
	if (writer->has_rest)
		remove_rest(writer);
	writer->report.tokens = writer->intake.tokens;
	writer->report.invalid_bytes = writer->intake.invalid_bytes;
	writer->failed = false;
done:
	return status;
}

ww_status ww_writer_commit(ww_writer *writer, const ww_run *run, ww_error *error)
{
	return commit(writer, merge_due, run, error);
}

ww_status ww_writer_compact(ww_writer *writer, const ww_run *run, ww_error *error)
{
	return commit(writer, merge_all, run, error);
}

bool ww_writer_has(const ww_writer *writer, ww_text id)
{
	return fingerprints_have(&writer->ids, id.data, id.size);
}

/* Makes a set of ids, all of which the writer must know. */
static ww_status gather_ids(struct hash_map *out, const ww_writer *writer, const ww_text *ids, size_t count,
                            ww_error *error)
{
	uint32_t number;
	ww_status status = WW_OK;

	for (size_t i = 0; i < count; i++) {
		if (!ww_writer_has(writer, ids[i]))
			return ww_fail(error, WW_ENOTFOUND, "no document \"%.*s\"", ids[i].size < 120 ? (int)ids[i].size : 120,
			               ids[i].data);
		WW_STEP(hash_map_add(&number, NULL, out, ids[i].data, ids[i].size, 0, error));
	}
done:
	return status;
}

static ww_status mark(uint64_t *marked, ww_writer *writer, const struct hash_map *ids, const ww_run *run,
                      ww_error *error)
{
	return deletion_mark(marked, &writer->manifest, ids, writer->files, writer->directory, run, error);
}

/* Marks documents, in segments already or not. Those that wait become a segment only if any of them is among these. */
static ww_status mark_everywhere(ww_writer *writer, const struct hash_map *ids, const ww_run *run, ww_error *error)
{
	uint64_t marked = 0;
	ww_status status;

	writer->failed = true; /* until it has worked */
	WW_STEP(mark(&marked, writer, ids, run, error));
	if (marked < ids->count) {
		WW_STEP(flush_all(writer, run, error));
		WW_STEP(mark(&marked, writer, ids, run, error));
	}
	if (marked != ids->count)
		return ww_fail(error, WW_EDAMAGED, "%s: documents are missing from its segments", writer->path);
	for (size_t i = 0; i < ids->count; i++)
		fingerprints_remove(&writer->ids, ids->keys[i].data, ids->keys[i].size);
	writer->changed |= ids->count > 0;
	writer->has_rest |= ids->count > 0;
	writer->failed = false;
done:
	return status;
}

ww_status ww_writer_delete(ww_writer *writer, const ww_text *ids, size_t count, const ww_run *run, ww_error *error)
{
	ww_run known = run_with_threads(run, writer->workers.threads);
	struct hash_map wanted = hash_map_of(writer->alloc);
	ww_status status;

	WW_STEP(check_writer(writer, error));
	WW_STEP(gather_ids(&wanted, writer, ids, count, error));
	status = mark_everywhere(writer, &wanted, &known, error);
done:
	hash_map_clear(&wanted);
	return status;
}

ww_writer_report ww_writer_report_of(const ww_writer *writer)
{
	return writer->report;
}

/* A segment that is not committed is of no use; but one that the manifest may list by now is not to be touched. */
static void remove_new_segments(ww_writer *writer)
{
	if (writer->in_doubt || writer->process != getpid() || writer->first_new_id == 0)
		return;
	for (uint64_t id = writer->first_new_id; id < writer->manifest.next_id; id++) {
		char name[FORMAT_NAME_BYTES];
		format_segment_name(name, id);
		writer->files->remove(writer->files->user, writer->directory, name);
	}
}

static void close_handle(const ww_writer *writer, int handle)
{
	if (handle >= 0)
		writer->files->close(writer->files->user, handle);
}

void ww_writer_close(ww_writer *writer)
{
	if (!writer)
		return;
	intake_clear(&writer->intake, writer->process != getpid());
	remove_new_segments(writer);
	segment_buffer_clear(&writer->buffer);
	manifest_clear(&writer->manifest);
	fingerprints_clear(&writer->ids);
	hash_map_clear(&writer->names);
	close_handle(writer, writer->lock);
	close_handle(writer, writer->directory);
	alloc_free(writer->alloc, writer->path);
	alloc_free(writer->alloc, writer);
}
