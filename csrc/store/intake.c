#include "store/intake.h"

enum {
	/*
	 * Bytes of a batch. Its types fit into the second-level cache. Batches a quarter as large repeat more of each
	 * other's types, which makes building 4 % slower; those four times as large, 1 %.
	 */
	BATCH_BYTES = 1024 * 1024,
	BATCHES_IN_LIMIT = 64 /* a small memory limit makes smaller batches */
};

static struct batch *batch_at(const struct intake *intake, uint64_t job)
{
	return &intake->batches[job % intake->batch_count];
}

static void cut(void *context, uint64_t job)
{
	batch_cut(batch_at(context, job));
}

static bool is_full(const struct intake *intake, const struct batch *next)
{
	const struct segment_buffer *buffer = intake->buffer;
	const struct buffer_growth growth = batch_growth(next);

	return segment_buffer_documents(buffer) > 0 &&
	       (segment_buffer_need(buffer, &growth) + next->other_bytes > intake->memory_limit ||
	        !segment_buffer_has_room(buffer, &growth));
}

static void take_batch(struct intake *intake, const struct batch *batch)
{
	ww_error error = batch->error;

	if (error.status == WW_OK)
		error.status = segment_buffer_take(intake->buffer, batch, &error);
	if (error.status != WW_OK) {
		intake->failure = error;
		atomic_store(&intake->failed, error.status);
		return;
	}
	for (size_t i = 0; i < batch->documents.count; i++)
		intake->tokens += ((const struct batch_document *)vec_at(&batch->documents, i))->entry.tokens;
	intake->invalid_bytes += batch->invalid_bytes;
}

static bool finish(void *context, uint64_t job)
{
	struct intake *intake = context;
	struct batch *batch = batch_at(intake, job);

	if (atomic_load(&intake->failed) == WW_OK) {
		if (is_full(intake, batch))
			return false;
		take_batch(intake, batch);
	}
	batch_empty(batch);
	return true;
}

ww_status intake_begin(struct intake *intake, struct segment_buffer *buffer, const ww_alloc *alloc,
                       enum word_profile profile, struct hash_key seed, unsigned threads, uint64_t memory_limit,
                       ww_error *error)
{
	const struct line_work work = {.work = cut, .finish = finish, .context = intake};
	uint64_t share = memory_limit / BATCHES_IN_LIMIT;

	*intake = (struct intake){
		.alloc = alloc,
		.batch_count = threads == 1 ? 1 : threads + 1,
		.batch_bytes = share < BATCH_BYTES ? share : BATCH_BYTES,
		.memory_limit = memory_limit,
		.buffer = buffer,
	};
	intake->batches = alloc_array(alloc, intake->batch_count, sizeof *intake->batches);
	if (!intake->batches)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < intake->batch_count; i++)
		intake->batches[i] = batch_of(alloc, profile, seed);
	return line_new(&intake->line, alloc, threads, intake->batch_count, &work, error);
}

static ww_status failure_of(const struct intake *intake, ww_error *error)
{
	if (atomic_load(&intake->failed) == WW_OK)
		return WW_OK;
	if (error)
		*error = intake->failure;
	return intake->failure.status;
}

/* Waits until at most `most` batches wait, or the buffer is full. */
static ww_status wait_for(bool *full, struct intake *intake, uint64_t most, ww_error *error)
{
	intake->most = most;
	*full = !line_wait(intake->line, most);
	return failure_of(intake, error);
}

/* Hands the batch that is being filled to the line. */
static void hand_over(struct intake *intake, uint64_t other_bytes)
{
	batch_at(intake, intake->added)->other_bytes = other_bytes;
	line_add(intake->line);
	intake->added++;
}

ww_status intake_add(bool *full, struct intake *intake, const ww_input *document, int32_t date, uint64_t other_bytes,
                     ww_error *error)
{
	struct batch *batch = batch_at(intake, intake->added);
	ww_status status;

	*full = false;
	WW_STEP(batch_add(batch, document, date, error));
	if (batch_bytes(batch) < intake->batch_bytes)
		goto done;
	hand_over(intake, other_bytes);
	status = wait_for(full, intake, intake->batch_count - 1, error);
done:
	return status;
}

ww_status intake_drain(bool *full, struct intake *intake, uint64_t other_bytes, ww_error *error)
{
	if (batch_at(intake, intake->added)->documents.count > 0)
		hand_over(intake, other_bytes);
	return wait_for(full, intake, 0, error);
}

ww_status intake_go_on(bool *full, struct intake *intake, ww_error *error)
{
	line_go_on(intake->line);
	return wait_for(full, intake, intake->most, error);
}

void intake_clear(struct intake *intake, bool forked)
{
	line_free(intake->line, forked);
	for (unsigned i = 0; intake->batches && i < intake->batch_count; i++)
		batch_clear(&intake->batches[i]);
	alloc_free(intake->alloc, intake->batches);
	intake->batches = NULL;
	intake->line = NULL;
}
