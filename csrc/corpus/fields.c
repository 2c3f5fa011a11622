/* Metadata: the fields of a store by name, their values by segment, and the few that every result shows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "corpus/shared.h"
#include "store/fields.h"

static int by_name(const void *left, const void *right)
{
	return strcmp(((const struct field *)left)->name, ((const struct field *)right)->name);
}

/* Sorts the user's fields by name and drops those that several segments have. */
static void sort_distinct(struct field *fields, size_t *count)
{
	size_t kept = 0;

	if (*count)
		qsort(fields, *count, sizeof *fields, by_name);
	for (size_t i = 0; i < *count; i++)
		if (i == 0 || strcmp(fields[i].name, fields[kept - 1].name) != 0)
			fields[kept++].name = fields[i].name;
	*count = kept;
}

ww_status fields_make(struct corpus_shared *shared, ww_error *error)
{
	size_t users = 0, most = FIELD_BUILT_IN;

	for (size_t i = 0; i < snapshot_segments(shared->snapshot); i++)
		most += segment_field_count(snapshot_segment(shared->snapshot, i)) - FIELD_BUILT_IN;
	shared->fields = alloc_zeroed(shared->alloc, most, sizeof *shared->fields);
	if (!shared->fields)
		return ww_fail_memory(error);
	for (size_t i = 0; i < most; i++) {
		atomic_init(&shared->fields[i].columns, NULL);
		atomic_init(&shared->fields[i].reader, NULL);
	}
	for (size_t i = 0; i < FIELD_BUILT_IN; i++)
		shared->fields[i].name = field_built_in_name(i);
	for (size_t i = 0; i < snapshot_segments(shared->snapshot); i++) {
		const struct segment *segment = snapshot_segment(shared->snapshot, i);

		for (size_t field = FIELD_BUILT_IN; field < segment_field_count(segment); field++)
			shared->fields[FIELD_BUILT_IN + users++].name = segment_field_name(segment, field);
	}
	sort_distinct(shared->fields + FIELD_BUILT_IN, &users);
	shared->field_count = FIELD_BUILT_IN + users;
	return WW_OK;
}

static void columns_free(struct text_column *columns, const ww_alloc *alloc, size_t segments)
{
	if (!columns)
		return;
	for (size_t i = 0; i < segments; i++)
		text_column_clear(&columns[i]);
	alloc_free(alloc, columns);
}

void fields_clear(struct corpus_shared *shared)
{
	for (size_t i = 0; i < shared->field_count; i++) {
		columns_free(atomic_load(&shared->fields[i].columns), shared->alloc, snapshot_segments(shared->snapshot));
		field_reader_free(atomic_load(&shared->fields[i].reader));
	}
	alloc_free(shared->alloc, shared->fields);
}

ww_status shared_take_field_reader(struct field_reader **out, struct corpus_shared *shared, size_t field,
                                   ww_error *error)
{
	*out = atomic_exchange_explicit(&shared->fields[field].reader, NULL, memory_order_acq_rel);
	return *out ? WW_OK : field_reader_new(out, shared->alloc, error);
}

void shared_give_field_reader(struct corpus_shared *shared, size_t field, struct field_reader *reader)
{
	if (reader)
		field_reader_free(atomic_exchange_explicit(&shared->fields[field].reader, reader, memory_order_acq_rel));
}

size_t field_in_segment(const struct segment *segment, const char *name)
{
	size_t count = segment_field_count(segment);

	for (size_t i = 0; i < count; i++)
		if (strcmp(segment_field_name(segment, i), name) == 0)
			return i;
	return count;
}

static ww_status load_columns(struct text_column **out, const struct corpus_shared *shared, const char *name,
                              ww_error *error)
{
	size_t segments = snapshot_segments(shared->snapshot);
	struct text_column *columns = alloc_zeroed(shared->alloc, segments, sizeof *columns);
	ww_status status = columns ? WW_OK : ww_fail_memory(error);

	for (size_t i = 0; status == WW_OK && i < segments; i++) {
		const struct segment *segment = snapshot_segment(shared->snapshot, i);
		size_t field = field_in_segment(segment, name);

		if (field < segment_field_count(segment))
			status = segment_field(&columns[i], segment, field, error);
	}
	if (status == WW_OK)
		*out = columns;
	else
		columns_free(columns, shared->alloc, segments);
	return status;
}

static ww_status columns_of(const struct text_column **out, struct corpus_shared *shared, size_t field, ww_error *error)
{
	struct text_column *columns = atomic_load_explicit(&shared->fields[field].columns, memory_order_acquire);
	ww_status status = WW_OK;

	if (!columns) {
		pthread_mutex_lock(&shared->mutex);
		columns = atomic_load_explicit(&shared->fields[field].columns, memory_order_relaxed);
		if (!columns) {
			status = load_columns(&columns, shared, shared->fields[field].name, error);
			if (status == WW_OK)
				atomic_store_explicit(&shared->fields[field].columns, columns, memory_order_release);
		}
		pthread_mutex_unlock(&shared->mutex);
	}
	*out = columns;
	return status;
}

static ww_status no_such_field(const struct corpus_shared *shared, const char *name, ww_error *error)
{
	char message[WW_ERROR_BYTES];
	size_t used = (size_t)snprintf(message, sizeof message, "no field \"%.60s\"; there are: ", name);

	for (size_t i = 0; i < shared->field_count && used < sizeof message; i++)
		used += (size_t)snprintf(message + used, sizeof message - used, "%s%s", i ? ", " : "", shared->fields[i].name);
	if (used >= sizeof message)
		memcpy(message + sizeof message - 4, "...", 4);
	return ww_fail(error, WW_ENOTFOUND, "%s", message);
}

ww_status corpus_field(const struct text_column **out, const ww_corpus *corpus, const char *name, ww_error *error)
{
	struct corpus_shared *shared = corpus->shared;

	for (size_t i = 0; i < shared->field_count; i++)
		if (strcmp(shared->fields[i].name, name) == 0)
			return columns_of(out, shared, i, error);
	return no_such_field(shared, name, error);
}

ww_status corpus_label(struct document_label *out, const ww_corpus *corpus, struct document_place place,
                       ww_error *error)
{
	const struct text_column *ids, *sources;
	const struct document_table *table;
	ww_status status;

	WW_STEP(columns_of(&ids, corpus->shared, FIELD_ID, error));
	WW_STEP(columns_of(&sources, corpus->shared, FIELD_SOURCE, error));
	WW_STEP(segment_documents(&table, corpus_segment(corpus, place.segment), error));
	*out = (struct document_label){
		.id = corpus_value(ids, place), .source = corpus_value(sources, place), .date = table->dates[place.document]};
done:
	return status;
}

ww_status corpus_language(ww_text *out, const ww_corpus *corpus, struct document_place place, ww_error *error)
{
	const struct text_column *languages;
	ww_status status = columns_of(&languages, corpus->shared, FIELD_LANG, error);

	if (status == WW_OK)
		*out = corpus_value(languages, place);
	return status;
}
