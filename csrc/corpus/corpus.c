#include "corpus/corpus.h"

#include "base/files.h"
#include "corpus/shared.h"

struct corpus_shared *shared_hold(struct corpus_shared *shared)
{
	atomic_fetch_add_explicit(&shared->holders, 1, memory_order_relaxed);
	return shared;
}

void shared_release(struct corpus_shared *shared)
{
	if (!shared || atomic_fetch_sub_explicit(&shared->holders, 1, memory_order_acq_rel) > 1)
		return;
	keepsakes_free(shared);
	vocabularies_free(atomic_load(&shared->vocabularies), shared->alloc, snapshot_segments(shared->snapshot));
	id_map_free(atomic_load(&shared->ids));
	block_reader_free(atomic_load(&shared->block_reader));
	fields_clear(shared);
	snapshot_close(shared->snapshot);
	pthread_mutex_destroy(&shared->mutex);
	alloc_free(shared->alloc, shared);
}

/* Takes the snapshot over when it succeeds. */
static ww_status shared_new(struct corpus_shared **out, struct snapshot *snapshot, ww_error *error)
{
	const ww_alloc *alloc = snapshot_alloc(snapshot);
	struct corpus_shared *shared = alloc_zeroed(alloc, 1, sizeof *shared);
	ww_status status;

	if (!shared)
		return ww_fail_memory(error);
	shared->alloc = alloc;
	shared->snapshot = snapshot;
	atomic_init(&shared->holders, 1);
	atomic_init(&shared->ids, NULL);
	atomic_init(&shared->vocabularies, NULL);
	atomic_init(&shared->block_reader, NULL);
	status = pthread_mutex_init(&shared->mutex, NULL) ? ww_fail_memory(error) : WW_OK;
	if (status == WW_OK && (status = fields_make(shared, error)) != WW_OK)
		pthread_mutex_destroy(&shared->mutex);
	if (status != WW_OK) {
		alloc_free(alloc, shared);
		return status;
	}
	*out = shared;
	return WW_OK;
}

ww_status shared_take_block_reader(struct block_reader **out, struct corpus_shared *shared, ww_error *error)
{
	*out = atomic_exchange_explicit(&shared->block_reader, NULL, memory_order_acq_rel);
	return *out ? WW_OK : block_reader_new(out, shared->alloc, error);
}

void shared_give_block_reader(struct corpus_shared *shared, struct block_reader *reader)
{
	if (reader)
		block_reader_free(atomic_exchange_explicit(&shared->block_reader, reader, memory_order_acq_rel));
}

ww_status corpus_new(ww_corpus **out, struct corpus_shared *shared, ww_error *error)
{
	ww_corpus *corpus = alloc_zeroed(shared->alloc, 1, sizeof *corpus);

	if (!corpus)
		return ww_fail_memory(error);
	corpus->parts = alloc_zeroed(shared->alloc, snapshot_segments(shared->snapshot), sizeof *corpus->parts);
	if (!corpus->parts) {
		alloc_free(shared->alloc, corpus);
		return ww_fail_memory(error);
	}
	corpus->shared = shared_hold(shared);
	*out = corpus;
	return WW_OK;
}

/* The documents of a segment that are not deleted. */
static ww_status keep_undeleted(struct view_part *part, const struct segment *segment, const ww_alloc *alloc,
                                ww_error *error)
{
	uint64_t documents = segment_counts(segment)->documents;
	struct document_list deleted = segment_deleted(segment);
	uint64_t *kept;

	part->count = documents - deleted.left;
	if (deleted.left == 0)
		return WW_OK;
	part->documents = kept = alloc_array(alloc, part->count, sizeof *kept);
	if (!kept)
		return ww_fail_memory(error);
	for (uint64_t document = 0; document < documents; document++)
		if (!document_list_has(&deleted, document))
			*kept++ = document;
	return WW_OK;
}

static ww_status keep_everything(ww_corpus *corpus, ww_error *error)
{
	ww_status status = WW_OK;

	corpus->whole = true;
	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		struct view_part *part = &corpus->parts[i];

		WW_STEP(keep_undeleted(part, corpus_segment(corpus, i), corpus_alloc(corpus), error));
		part->first_row = corpus->rows;
		corpus->rows += part->count;
		corpus->whole = corpus->whole && !part->documents;
	}
done:
	return status;
}

ww_status ww_corpus_open(ww_corpus **out, const char *path, const ww_corpus_options *options, ww_error *error)
{
	struct snapshot *snapshot = NULL;
	struct corpus_shared *shared = NULL;
	ww_corpus *corpus = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(snapshot_open(&snapshot, path, alloc_or_default(options ? options->alloc : NULL),
	                      files_or_default(options ? options->files : NULL), error));
	WW_STEP(shared_new(&shared, snapshot, error));
	snapshot = NULL;
	WW_STEP(corpus_new(&corpus, shared, error));
	WW_STEP(keep_everything(corpus, error));
	*out = corpus;
	corpus = NULL;
done:
	ww_corpus_close(corpus);
	shared_release(shared);
	snapshot_close(snapshot);
	return status;
}

void ww_corpus_close(ww_corpus *corpus)
{
	struct corpus_shared *shared;

	if (!corpus)
		return;
	shared = corpus->shared;
	for (size_t i = 0; i < corpus_segments(corpus); i++)
		alloc_free(shared->alloc, (void *)corpus->parts[i].documents);
	alloc_free(shared->alloc, corpus->parts);
	alloc_free(shared->alloc, corpus);
	shared_release(shared);
}

const ww_alloc *corpus_alloc(const ww_corpus *corpus)
{
	return corpus->shared->alloc;
}

size_t corpus_segments(const ww_corpus *corpus)
{
	return snapshot_segments(corpus->shared->snapshot);
}

const struct segment *corpus_segment(const ww_corpus *corpus, size_t index)
{
	return snapshot_segment(corpus->shared->snapshot, index);
}

/* The last part that starts at or before the row; parts without rows start where the next one does. */
static size_t part_of_row(const ww_corpus *corpus, uint64_t row)
{
	size_t low = 0, high = corpus_segments(corpus);

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (corpus->parts[middle].first_row <= row)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct document_place corpus_place(const ww_corpus *corpus, uint64_t row)
{
	size_t segment = part_of_row(corpus, row);
	const struct view_part *part = &corpus->parts[segment];

	return (struct document_place){segment, view_document(part, row - part->first_row)};
}

ww_status corpus_visit(const ww_corpus *corpus, row_visit visit, void *context, ww_error *error)
{
	const struct document_table *table;
	ww_status status = WW_OK;

	for (size_t i = 0; i < corpus_segments(corpus); i++) {
		const struct view_part *part = &corpus->parts[i];

		WW_STEP(segment_documents(&table, corpus_segment(corpus, i), error));
		for (uint64_t row = 0; row < part->count; row++)
			visit(context, part->first_row + row, table, view_document(part, row));
	}
done:
	return status;
}

/* Adds what a view holds of one segment. */
static ww_status add_part(ww_corpus_summary *sum, const ww_corpus *corpus, size_t index, ww_error *error)
{
	const struct view_part *part = &corpus->parts[index];
	const struct segment_counts *counts = segment_counts(corpus_segment(corpus, index));
	const struct document_table *table;
	ww_status status;

	if (!part->documents) {
		sum->tokens += part->count ? counts->tokens : 0;
		sum->words += part->count ? counts->words : 0;
		sum->text_bytes += part->count ? counts->text_bytes : 0;
		return WW_OK;
	}
	status = segment_documents(&table, corpus_segment(corpus, index), error);
	for (uint64_t i = 0; status == WW_OK && i < part->count; i++) {
		sum->tokens += table->tokens[part->documents[i]];
		sum->words += table->words[part->documents[i]];
		sum->text_bytes += table->bytes[part->documents[i]];
	}
	return status;
}

/* One segment knows its terms; several have to be merged. */
static ww_status count_terms(uint64_t *out, const ww_corpus *corpus, ww_error *error)
{
	const struct vocabulary *vocabulary;
	ww_status status = WW_OK;

	if (corpus_segments(corpus) == 0) {
		*out = 0;
	} else if (corpus_segments(corpus) == 1) {
		*out = segment_counts(corpus_segment(corpus, 0))->terms;
	} else {
		status = corpus_vocabulary(&vocabulary, corpus, NULL, error);
		if (status == WW_OK)
			*out = vocabulary->terms;
	}
	return status;
}

static uint64_t count_deleted(const ww_corpus *corpus)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < corpus_segments(corpus); i++)
		sum += segment_deleted(corpus_segment(corpus, i)).left;
	return sum;
}

ww_status ww_corpus_summarise(ww_corpus_summary *out, const ww_corpus *corpus, ww_error *error)
{
	const struct snapshot_about *about = snapshot_about(corpus->shared->snapshot);
	ww_corpus_summary sum = {.documents = corpus->rows,
	                         .deleted = count_deleted(corpus),
	                         .store_bytes = snapshot_bytes(corpus->shared->snapshot),
	                         .segments = corpus_segments(corpus),
	                         .generation = about->generation,
	                         .format_major = about->format_major,
	                         .format_minor = about->format_minor,
	                         .unicode = about->unicode,
	                         .profile = word_profile_name(about->profile)};
	ww_status status;

	*out = (ww_corpus_summary){0};
	WW_STEP(count_terms(&sum.types, corpus, error));
	for (size_t i = 0; i < corpus_segments(corpus); i++)
		WW_STEP(add_part(&sum, corpus, i, error));
	*out = sum;
done:
	return status;
}
