#include "count/part_sizes.h"

#include "base/pool.h"
#include "count/unit_scan.h"

struct measuring {
	struct part_sizes *sizes;
	const struct entry_question *question;
	struct unit_scan scan;
};

static void add_part(void *context, const struct unit_part *part)
{
	const struct measuring *measuring = context;
	struct part_sizes *sizes = measuring->sizes;
	uint32_t group = measuring->question->grouping->of_row[part->row];

	atomic_fetch_add_explicit(&sizes->words, part->starts, memory_order_relaxed);
	for (uint32_t i = 0; i < sizes->lengths && part->count >= sizes->from + i; i++) {
		size_t places = part->count - (sizes->from + i) + 1;

		if (places > part->starts)
			places = part->starts;
		atomic_fetch_add_explicit(&sizes->sizes[(size_t)i * sizes->groups + group], places, memory_order_relaxed);
	}
}

static ww_status measure_range(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct measuring *measuring = context;

	return unit_scan_range(&measuring->scan, item, worker, add_part, measuring, error);
}

static void sum_groups(struct part_sizes *sizes)
{
	for (uint32_t i = 0; i < sizes->lengths; i++)
		for (uint32_t group = 0; group < sizes->groups; group++)
			dispersion_parts_add(&sizes->of_length[i], part_size(sizes, sizes->from + i, group));
}

ww_status part_sizes_measure(struct part_sizes *out, const struct entry_question *question, const ww_run *run,
                             ww_error *error)
{
	struct measuring measuring = {.sizes = out, .question = question};
	const ww_alloc *alloc = corpus_alloc(question->corpus);
	ww_status status;

	*out = (struct part_sizes){.alloc = alloc,
	                           .from = question->from,
	                           .lengths = question->to - question->from + 1,
	                           .groups = question->grouping->count};
	WW_STEP(unit_scan_make(&measuring.scan, question, run, error));
	out->sizes = alloc_zeroed(alloc, out->groups, out->lengths * sizeof *out->sizes);
	out->of_length = alloc_zeroed(alloc, out->lengths, sizeof *out->of_length);
	if (!out->sizes || !out->of_length)
		status = ww_fail_memory(error);
	else
		status = pool_run(measuring.scan.range_count, measure_range, &measuring, run, "parts", error);
	if (status == WW_OK)
		sum_groups(out);
done:
	unit_scan_clear(&measuring.scan);
	return status;
}

struct dispersion entry_dispersion(const struct entry *entry, const struct part_sizes *sizes)
{
	struct dispersion_sums sums = {.parts = parts_of_length(sizes, entry->length), .count = (double)entry->count};

	for (size_t i = 0; i < entry->part_count; i++)
		dispersion_add(&sums, entry->parts[i].count, part_size(sizes, entry->length, entry->parts[i].group));
	return dispersion_of(&sums);
}

void part_sizes_clear(struct part_sizes *sizes)
{
	alloc_free(sizes->alloc, sizes->sizes);
	alloc_free(sizes->alloc, sizes->of_length);
	*sizes = (struct part_sizes){.alloc = sizes->alloc};
}
