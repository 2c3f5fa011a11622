#include "count/keyness_target.h"

#include "base/options.h"
#include "count/entry_options.h"

struct thresholds key_least(const struct key_target *target)
{
	return (struct thresholds){target->options.min_count, target->options.min_documents};
}

static ww_status keep_entry(void *context, size_t stretch, const struct entry *entry, unsigned worker, ww_error *error)
{
	struct key_target *target = context;
	struct dispersion spread = entry_dispersion(entry, &target->parts);
	struct key_row row = {.count = entry->count,
	                      .documents = entry->documents,
	                      .range_share = spread.range_share,
	                      .dp_norm = spread.dp_norm};

	return kept_add(&target->rows, worker, stretch, entry, &row, error);
}

ww_status key_target_count(struct key_target *out, const ww_corpus *corpus, const ww_keyness_options *options,
                           const ww_run *run, ww_error *error)
{
	ww_keyness_options known = {.size = sizeof known};
	size_t stretches;
	ww_status status;

	options_take(&known, options);
	*out = (struct key_target){.options = known};
	const struct entry_options entries = {known.from,  known.to,   known.min_count, known.min_documents,
	                                      known.layer, known.unit, known.marks};
	WW_STEP(entry_question_make(&out->question, corpus, &entries, error));
	WW_STEP(grouping_of_documents(&out->documents, corpus, error));
	out->question.grouping = &out->documents;
	if (known.by_reference_only) /* what the reference asks for may be rare here */
		out->question.least = (struct thresholds){0, 0};
	WW_STEP(part_sizes_measure(&out->parts, &out->question, run, error));
	WW_STEP(kept_init(&out->rows, corpus_alloc(corpus), sizeof(struct key_row), key_rows_by_terms, 0, run, error));
	WW_STEP(entries_count(&out->question, &stretches, keep_entry, out, run, error));
	status = kept_gather(&out->rows, run, error);
done:
	return status;
}

/* Leaves the rows that reach what they must. */
static void drop_rare(struct vec *rows, struct thresholds least, struct thresholds reference_least)
{
	size_t kept = 0;

	for (size_t i = 0; i < rows->count; i++) {
		const struct key_row *row = vec_at(rows, i);

		if (thresholds_met(least, row->count, row->documents) ||
		    thresholds_met(reference_least, row->reference_count, row->reference_documents))
			memmove(vec_at(rows, kept++), row, sizeof *row);
	}
	rows->count = kept;
}

ww_status key_target_table(ww_table **out, struct key_target *target, const struct key_reference *reference,
                           const ww_run *run, ww_error *error)
{
	struct vec *rows = &target->rows.lists[0].items;
	struct key_sizes sizes = {target->question.from, target->parts.of_length, reference->sizes};
	struct key_table table = {
		.rows = rows,
		.sizes = &sizes,
		.limit = target->options.limit,
		.terms = question_is_of_terms(&target->question),
		.documents = reference->documents,
		.spell = reference->spell,
		.context = reference->context,
	};
	ww_status status;

	if (target->options.by_reference_only)
		drop_rare(rows, key_least(target), reference->least);
	WW_STEP(key_rows_judge(rows, &sizes, run, error));
	status = key_table_make(out, &table, run, error);
done:
	return status;
}

void key_target_clear(struct key_target *target)
{
	kept_clear(&target->rows);
	part_sizes_clear(&target->parts);
	grouping_clear(&target->documents);
}
