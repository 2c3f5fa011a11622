/*
 * ww_slogans_together: slogans that are mentioned in the same documents.
 *
 * Units that too few documents mention are in no pair that is asked for, and are dropped at once. For each of the
 * others in turn, the units behind it in its documents are counted: memory goes with the units and the pairs that are
 * kept, and time with the pairs inside documents, of which there are at most some millions a document.
 */
#include <inttypes.h>

#include "base/byte_order.h"
#include "base/options.h"
#include "base/progress.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/mention_cells.h"
#include "stat/contingency.h"

enum {
	MOST_UNITS = 4095,    /* of a document: 8 million pairs, some ten milliseconds */
	STEP_PAIRS = 1 << 16, /* between two looks at the clock */
	PAIR_BYTES = 64       /* of a pair, of what lists it, and of growing */
};

struct pair {
	uint32_t unit; /* comes before the other in the order of units */
	uint32_t other;
	uint64_t documents; /* that mention both */
};

/* Units by document, or documents by unit: of key k from starts[k] to starts[k + 1] - 1. */
struct incidence {
	size_t *starts;
	uint32_t *items;
};

struct together {
	const ww_corpus *corpus;
	ww_slogans_together_options options;
	const ww_run *run;
	struct mention_units units;
	struct mention_cells cells; /* the part is the document */
	uint64_t *documents;        /* that mention a unit, by unit */
	struct incidence of_unit;   /* documents, ascending by cell */
	struct incidence of_document;
	uint64_t *both;     /* documents of the unit at hand with another, by unit */
	struct vec touched; /* uint32_t: units for which that is not 0 */
	struct vec pairs;   /* struct pair */
};

static ww_status count_row(struct together *together, uint64_t row, ww_error *error)
{
	if (mention_units_of_row(&together->units, row) == VARIANT_NONE)
		return WW_OK;
	return mention_cells_count(&(uint32_t){0}, &together->cells, together->units.read.document_of[row], row, error);
}

static ww_status count_documents(struct together *together, ww_error *error)
{
	const ww_alloc *alloc = together->units.read.alloc;

	together->documents = alloc_zeroed(alloc, together->units.count, sizeof *together->documents);
	together->both = alloc_zeroed(alloc, together->units.count, sizeof *together->both);
	if (!together->documents || !together->both)
		return ww_fail_memory(error);
	for (size_t i = 0; i < together->cells.items.count; i++)
		together->documents[mention_cells_at(&together->cells, i)->unit]++;
	return WW_OK;
}

/* Puts the items of each key together, in the order given; the cells of units with too few documents are left out. */
static ww_status index_cells(struct incidence *out, const struct together *together, bool by_unit, size_t keys,
                             ww_error *error)
{
	const ww_alloc *alloc = together->units.read.alloc;
	size_t count = together->cells.items.count;

	out->starts = alloc_zeroed(alloc, keys + 2, sizeof *out->starts);
	out->items = alloc_array(alloc, count, sizeof *out->items);
	if (!out->starts || !out->items)
		return ww_fail_memory(error);
	for (int pass = 0; pass < 2; pass++) {
		for (size_t i = 0; i < count; i++) {
			const struct mention_cell *cell = mention_cells_at(&together->cells, i);
			uint32_t key = by_unit ? cell->unit : cell->part, item = by_unit ? cell->part : cell->unit;

			if (together->documents[cell->unit] < together->options.min_documents)
				continue;
			if (pass == 0)
				out->starts[key + 2]++;
			else
				out->items[out->starts[key + 1]++] = item;
		}
		for (size_t key = 0; pass == 0 && key < keys; key++)
			out->starts[key + 2] += out->starts[key + 1];
	}
	return WW_OK;
}

static ww_status check_documents(const struct together *together, ww_error *error)
{
	const struct hash_map *ids = &together->units.read.documents;

	for (size_t i = 0; i < ids->count; i++) {
		size_t count = together->of_document.starts[i + 1] - together->of_document.starts[i];

		if (count > MOST_UNITS)
			return ww_fail(error, WW_ELIMIT,
			               "document \"%.*s\" has %zu of what %" PRIu64
			               " documents mention, which are too many to pair; raise min_documents, or leave it out",
			               (int)(ids->keys[i].size < 100 ? ids->keys[i].size : 100), ids->keys[i].data, count,
			               together->options.min_documents);
	}
	return WW_OK;
}

/* Counts the units behind this one in its documents. *work: pairs looked at. */
static ww_status count_others(struct together *together, uint64_t *work, uint32_t unit, ww_error *error)
{
	const struct incidence *documents = &together->of_unit, *units = &together->of_document;
	ww_status status = WW_OK;

	together->touched.count = 0;
	for (size_t i = documents->starts[unit]; i < documents->starts[unit + 1]; i++) {
		uint32_t document = documents->items[i];

		*work += units->starts[document + 1] - units->starts[document];
		for (size_t j = units->starts[document]; j < units->starts[document + 1]; j++) {
			uint32_t other = units->items[j];

			if (other > unit && together->both[other]++ == 0)
				WW_STEP(vec_push(&together->touched, &other, error));
		}
	}
done:
	return status;
}

static struct pair pair_of(const struct together *together, uint32_t a, uint32_t b)
{
	bool in_order = mention_units_compare(&together->units, a, b) < 0;

	return (struct pair){.unit = in_order ? a : b, .other = in_order ? b : a, .documents = together->both[b]};
}

/* Keeps the pairs with enough documents, and clears the counts. */
static ww_status keep_pairs(struct together *together, uint32_t unit, ww_error *error)
{
	uint64_t limit = run_memory(together->run);
	ww_status status = WW_OK;

	for (size_t i = 0; i < together->touched.count; i++) {
		uint32_t other = *(const uint32_t *)vec_at(&together->touched, i);
		struct pair pair = pair_of(together, unit, other);

		together->both[other] = 0;
		if (pair.documents < together->options.min_documents)
			continue;
		if (together->pairs.count >= limit / PAIR_BYTES)
			return ww_fail(error, WW_ENOMEM,
			               "the memory limit of %" PRIu64 " bytes is too small for all pairs; raise min_documents",
			               limit);
		WW_STEP(vec_push(&together->pairs, &pair, error));
	}
done:
	return status;
}

static ww_status find_pairs(struct together *together, ww_error *error)
{
	struct progress progress;
	uint64_t work = 0;
	ww_status status;

	WW_STEP(progress_begin(&progress, together->run, "slogans", together->units.count, error));
	for (uint32_t unit = 0; unit < together->units.count; unit++) {
		WW_STEP(count_others(together, &work, unit, error));
		WW_STEP(keep_pairs(together, unit, error));
		if (work < STEP_PAIRS)
			continue;
		work = 0;
		WW_STEP(progress_at(&progress, unit, error));
	}
	WW_STEP(progress_at(&progress, together->units.count, error));
done:
	return status;
}

static const struct pair *pair_at(const struct together *together, uint32_t number)
{
	return vec_at(&together->pairs, number);
}

/* Documents with the other among those with the unit, against those without. */
static struct contingency contingency_at(const struct together *together, const struct pair *pair)
{
	uint64_t of_unit = together->documents[pair->unit], of_other = together->documents[pair->other];

	return contingency_of(pair->documents, of_unit, of_other - pair->documents, together->corpus->rows - of_unit);
}

static int compare(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct together *together = x->question;
	const struct pair *a = pair_at(together, x->number), *b = pair_at(together, y->number);
	struct contingency of_a = contingency_at(together, a), of_b = contingency_at(together, b);
	double evidence_a = log_likelihood(&of_a), evidence_b = log_likelihood(&of_b);
	int order;

	if ((of_a.excess > 0) != (of_b.excess > 0))
		return of_a.excess > 0 ? -1 : 1;
	if (isnan(evidence_a) != isnan(evidence_b))
		return isnan(evidence_a) ? 1 : -1;
	if (evidence_a != evidence_b && !isnan(evidence_a))
		return evidence_a > evidence_b ? -1 : 1;
	order = compare_bytes(mention_unit_id(&together->units, a->unit), mention_unit_id(&together->units, b->unit));
	if (order)
		return order;
	return compare_bytes(mention_unit_id(&together->units, a->other), mention_unit_id(&together->units, b->other));
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	static const struct table_field slogan[] = {{"slogan", WW_UTF8},   {"slogan_id", WW_UTF8},
	                                            {"other", WW_UTF8},    {"other_id", WW_UTF8},
	                                            {"documents", WW_U64}, {"slogan_documents", WW_U64}};
	static const struct table_field template[] = {
		{"template", WW_UTF8}, {"other", WW_UTF8}, {"documents", WW_U64}, {"template_documents", WW_U64}};
	static const struct table_field measures[] = {
		{"other_documents", WW_U64}, {"e11", WW_F64}, {"log_likelihood", WW_F64}, {"npmi", WW_F64}};
	const struct together *together = question;
	ww_status status;

	if (together->units.templates)
		WW_STEP(table_columns(builder, template, sizeof template / sizeof template[0], error));
	else
		WW_STEP(table_columns(builder, slogan, sizeof slogan / sizeof slogan[0], error));
	WW_STEP(table_columns(builder, measures, sizeof measures / sizeof measures[0], error));
done:
	return status;
}

/* The name of a slogan, and the id of any unit. */
static ww_status write_name(size_t *column, struct table_builder *builder, const struct mention_units *units,
                            uint32_t unit, ww_error *error)
{
	const struct variants *variants = units->read.variants;
	ww_status status;

	if (!units->templates)
		WW_STEP(write_text_cell(builder, (*column)++, slogan_name(variants, variants_slogan(variants, unit)), error));
	WW_STEP(write_text_cell(builder, (*column)++, mention_unit_id(units, unit), error));
done:
	return status;
}

static ww_status write(struct table_builder *builder, const void *question, uint32_t number, ww_error *error)
{
	const struct together *together = question;
	const struct pair *pair = pair_at(together, number);
	struct contingency table = contingency_at(together, pair);
	size_t column = 0;
	ww_status status;

	WW_STEP(write_name(&column, builder, &together->units, pair->unit, error));
	WW_STEP(write_name(&column, builder, &together->units, pair->other, error));
	WW_STEP(table_integer(builder, column++, (int64_t)pair->documents, error));
	WW_STEP(table_integer(builder, column++, (int64_t)together->documents[pair->unit], error));
	WW_STEP(table_integer(builder, column++, (int64_t)together->documents[pair->other], error));
	WW_STEP(table_number(builder, column++, table.e11, error));
	WW_STEP(write_number_cell(builder, column++, log_likelihood(&table), error));
	WW_STEP(write_number_cell(builder, column, npmi(&table), error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct together *together, ww_error *error)
{
	const struct listing listing = {.alloc = together->units.read.alloc,
	                                .question = together,
	                                .count = together->pairs.count,
	                                .compare = compare,
	                                .declare = declare,
	                                .write = write,
	                                .limit = together->options.limit};

	return listing_table(out, &listing, error);
}

/* Whether all documents are in the view, which is what the measures refer to. */
static ww_status check_view(const struct together *together, ww_error *error)
{
	uint64_t *rows;
	ww_status status = mentions_documents(&rows, &together->units.read, together->corpus, error);

	alloc_free(together->units.read.alloc, rows);
	return status;
}

static ww_status pair_units(struct together *together, ww_error *error)
{
	ww_status status;

	for (uint64_t row = 0; row < together->units.read.rows; row++)
		WW_STEP(count_row(together, row, error));
	WW_STEP(count_documents(together, error));
	WW_STEP(index_cells(&together->of_unit, together, true, together->units.count, error));
	WW_STEP(index_cells(&together->of_document, together, false, together->units.read.documents.count, error));
	WW_STEP(check_documents(together, error));
	WW_STEP(find_pairs(together, error));
done:
	return status;
}

static void together_clear(struct together *together)
{
	const ww_alloc *alloc = together->units.read.alloc;

	vec_clear(&together->pairs);
	vec_clear(&together->touched);
	alloc_free(alloc, together->both);
	alloc_free(alloc, together->of_document.items);
	alloc_free(alloc, together->of_document.starts);
	alloc_free(alloc, together->of_unit.items);
	alloc_free(alloc, together->of_unit.starts);
	alloc_free(alloc, together->documents);
	mention_cells_clear(&together->cells);
	mention_units_clear(&together->units);
}

ww_status ww_slogans_together(ww_table **out, const ww_corpus *corpus, const ww_table *mentions,
                              const ww_slogans_together_options *options, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(corpus);
	struct together together = {.corpus = corpus,
	                            .options = {.size = sizeof together.options},
	                            .run = run,
	                            .touched = vec_of(alloc, sizeof(uint32_t)),
	                            .pairs = vec_of(alloc, sizeof(struct pair))};
	ww_status status;

	*out = NULL;
	options_take(&together.options, options);
	if (together.options.min_documents == 0)
		together.options.min_documents = 2;
	WW_STEP(mention_units_read(&together.units, mentions, together.options.of, run, error));
	together.cells = mention_cells_of(&together.units);
	WW_STEP(check_view(&together, error));
	WW_STEP(pair_units(&together, error));
	WW_STEP(tabulate(out, &together, error));
done:
	together_clear(&together);
	return status;
}
