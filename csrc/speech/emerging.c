/* ww_emerging: slogans that are new or rise since a day. */
#include "base/byte_order.h"
#include "base/date.h"
#include "base/options.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/mention_tally.h"
#include "speech/mention_units.h"
#include "stat/contingency.h"

/* The two times that are compared. */
enum { BEFORE, SINCE, TIMES };

struct emerging {
	ww_emerging_options options;
	int32_t since;
	uint64_t documents[TIMES]; /* of the view */
	struct mention_units units;
	struct mention_tally tally; /* by unit * TIMES + time */
};

static ww_status take_options(struct emerging *emerging, const ww_emerging_options *options, ww_error *error)
{
	const char *since;
	int32_t last;

	options_take(&emerging->options, options);
	if (emerging->options.min_mentions == 0)
		emerging->options.min_mentions = 2;
	since = emerging->options.since;
	if (!since)
		return ww_fail(error, WW_EINVAL, "since is missing: what emerges does so after a date");
	if (!date_parse(&emerging->since, &last, since, strlen(since)))
		return ww_fail(error, WW_EINVAL, "since \"%.100s\": want YYYY, YYYY-MM or YYYY-MM-DD", since);
	return WW_OK;
}

static unsigned time_of(const struct emerging *emerging, int32_t date)
{
	return date < emerging->since ? BEFORE : SINCE;
}

/* Counts a document of the view that has a date. */
static void count_document(void *context, uint64_t row, const struct document_table *table, uint64_t document)
{
	struct emerging *emerging = context;
	int32_t date = table->dates[document];

	(void)row;
	if (date != DATE_NONE)
		emerging->documents[time_of(emerging, date)]++;
}

static ww_status count_mentions(struct emerging *emerging, ww_error *error)
{
	const struct mentions *mentions = &emerging->units.read;
	ww_status status;

	WW_STEP(mention_tally_make(&emerging->tally, emerging->units.count * TIMES, error));
	for (uint64_t row = 0; row < mentions->rows; row++) {
		uint32_t unit = mention_units_of_row(&emerging->units, row);
		int32_t date = mentions_date(mentions, row);

		if (unit != VARIANT_NONE && date != DATE_NONE)
			WW_STEP(mention_tally_count(&emerging->tally, (size_t)unit * TIMES + time_of(emerging, date), row, error));
	}
done:
	return status;
}

static const struct mention_entry *entry_at(const struct emerging *emerging, uint32_t unit, unsigned time)
{
	return mention_tally_at(&emerging->tally, (size_t)unit * TIMES + time);
}

static struct contingency contingency_at(const struct emerging *emerging, uint32_t unit)
{
	return contingency_of(entry_at(emerging, unit, SINCE)->documents, emerging->documents[SINCE],
	                      entry_at(emerging, unit, BEFORE)->documents, emerging->documents[BEFORE]);
}

static bool is_new(const struct emerging *emerging, uint32_t unit)
{
	return entry_at(emerging, unit, BEFORE)->mentions == 0;
}

static bool keep(const void *question, uint32_t unit)
{
	const struct emerging *emerging = question;
	struct contingency table = contingency_at(emerging, unit);

	return entry_at(emerging, unit, SINCE)->mentions >= emerging->options.min_mentions &&
	       (is_new(emerging, unit) || table.excess > 0);
}

static int compare_descending(uint64_t a, uint64_t b)
{
	return (a < b) - (a > b);
}

static int compare(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct emerging *emerging = x->question;
	const struct mention_entry *of_a = entry_at(emerging, x->number, SINCE),
							   *of_b = entry_at(emerging, y->number, SINCE);
	struct contingency a = contingency_at(emerging, x->number), b = contingency_at(emerging, y->number);
	double evidence_a = log_likelihood(&a), evidence_b = log_likelihood(&b);
	int order;

	if (evidence_a != evidence_b && !isnan(evidence_a))
		return evidence_a > evidence_b ? -1 : 1;
	order = compare_descending(of_a->documents, of_b->documents);
	if (order == 0)
		order = compare_descending(of_a->mentions, of_b->mentions);
	if (order == 0)
		order =
			compare_bytes(mention_unit_id(&emerging->units, x->number), mention_unit_id(&emerging->units, y->number));
	return order;
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	static const struct table_field fields[] = {{"mentions_before", WW_U64},  {"mentions_since", WW_U64},
	                                            {"documents_before", WW_U64}, {"documents_since", WW_U64},
	                                            {"sources_since", WW_U64},    {"rate_before", WW_F64},
	                                            {"rate_since", WW_F64},       {"log_ratio", WW_F64},
	                                            {"log_likelihood", WW_F64},   {"new", WW_BOOL},
	                                            {"first", WW_DATE32},         {"first_document", WW_UTF8},
	                                            {"last", WW_DATE32}};
	const struct emerging *emerging = question;
	ww_status status;

	WW_STEP(mention_unit_columns(builder, &emerging->units, error));
	WW_STEP(table_columns(builder, fields, sizeof fields / sizeof fields[0], error));
done:
	return status;
}

static ww_status write_measures(struct table_builder *builder, size_t column, const struct emerging *emerging,
                                uint32_t unit, ww_error *error)
{
	const uint64_t *documents = emerging->documents;
	struct contingency table = contingency_at(emerging, unit);
	ww_status status;

	WW_STEP(write_number_cell(builder, column,
	                          documents_rate(entry_at(emerging, unit, BEFORE)->documents, documents[BEFORE]), error));
	WW_STEP(write_number_cell(builder, column + 1,
	                          documents_rate(entry_at(emerging, unit, SINCE)->documents, documents[SINCE]), error));
	WW_STEP(write_number_cell(builder, column + 2, log_ratio(&table), error));
	WW_STEP(write_number_cell(builder, column + 3, log_likelihood(&table), error));
done:
	return status;
}

static ww_status write_times(struct table_builder *builder, size_t column, const struct emerging *emerging,
                             uint32_t unit, ww_error *error)
{
	const struct mention_entry *earliest = entry_at(emerging, unit, is_new(emerging, unit) ? SINCE : BEFORE);
	ww_status status;

	WW_STEP(table_integer(builder, column, is_new(emerging, unit), error));
	WW_STEP(write_date_cell(builder, column + 1, earliest->first, error));
	WW_STEP(write_text_cell(builder, column + 2, mentions_document(&emerging->units.read, earliest->first_row), error));
	WW_STEP(write_date_cell(builder, column + 3, entry_at(emerging, unit, SINCE)->last, error));
done:
	return status;
}

static ww_status write(struct table_builder *builder, const void *question, uint32_t unit, ww_error *error)
{
	const struct emerging *emerging = question;
	const struct mention_entry *before = entry_at(emerging, unit, BEFORE), *since = entry_at(emerging, unit, SINCE);
	size_t column = 0;
	ww_status status;

	WW_STEP(mention_unit_cells(&column, builder, &emerging->units, unit, error));
	WW_STEP(table_integer(builder, column++, (int64_t)before->mentions, error));
	WW_STEP(table_integer(builder, column++, (int64_t)since->mentions, error));
	WW_STEP(table_integer(builder, column++, (int64_t)before->documents, error));
	WW_STEP(table_integer(builder, column++, (int64_t)since->documents, error));
	WW_STEP(table_integer(builder, column++, (int64_t)since->sources, error));
	WW_STEP(write_measures(builder, column, emerging, unit, error));
	WW_STEP(write_times(builder, column + 4, emerging, unit, error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct emerging *emerging, ww_error *error)
{
	const struct listing listing = {.alloc = emerging->units.read.alloc,
	                                .question = emerging,
	                                .count = emerging->units.count,
	                                .keep = keep,
	                                .compare = compare,
	                                .declare = declare,
	                                .write = write,
	                                .limit = emerging->options.limit};

	return listing_table(out, &listing, error);
}

/* Compares the times by the mentions of the view. */
static ww_status compare_times(ww_table **out, struct emerging *emerging, const ww_corpus *corpus,
                               const ww_table *mentions, const ww_run *run, ww_error *error)
{
	ww_status status = mention_units_read(&emerging->units, mentions, emerging->options.of, run, error);

	emerging->tally = mention_tally_of(&emerging->units.read);
	if (status != WW_OK)
		goto done;
	WW_STEP(corpus_visit(corpus, count_document, emerging, error));
	WW_STEP(count_mentions(emerging, error));
	WW_STEP(tabulate(out, emerging, error));
done:
	mention_tally_clear(&emerging->tally);
	mention_units_clear(&emerging->units);
	return status;
}

ww_status ww_emerging(ww_table **out, const ww_corpus *corpus, const ww_emerging_options *options, const ww_run *run,
                      ww_error *error)
{
	struct emerging emerging = {.options = {.size = sizeof emerging.options}};
	ww_slogan_options speech = {.size = sizeof speech};
	ww_table *mentions = NULL;
	ww_status status;

	*out = NULL;
	WW_STEP(take_options(&emerging, options, error));
	speech.min_confidence = emerging.options.min_confidence;
	WW_STEP(ww_slogans(&mentions, corpus, &speech, run, error));
	WW_STEP(compare_times(out, &emerging, corpus, mentions, run, error));
done:
	ww_table_free(mentions);
	return status;
}
