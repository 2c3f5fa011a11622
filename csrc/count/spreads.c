#include "count/spreads.h"

#include "base/progress.h"
#include "count/date_order.h"
#include "count/key_sort.h"

/* Of one thread: sources that were seen with the phrase at hand. */
struct source_stamps {
	uint32_t stamp;
	uint32_t *seen; /* by source: the phrase's stamp */
	uint32_t *quoted;
};

struct measuring {
	const struct spread_question *question;
	struct spread *spreads;
	uint32_t *rows;  /* by date */
	int32_t *dates;  /* in the same order */
	uint32_t *order; /* by row: its place in them */
	struct source_stamps *stamps;
	unsigned workers;
};

/* Leaves the first place of each surroundings, by date, at the front of the sightings; how many these are. */
static size_t drop_reprints(struct sighting *sightings, size_t count, struct sighting *scratch)
{
	uint64_t *places = &sightings->surroundings, before = 0;
	size_t kept = 0;

	key_sort(&sightings->surroundings, &scratch->surroundings, count, SIGHTING_WORDS);
	for (size_t i = 0; i < count; i++) {
		struct sighting sighting = sightings[i];

		if (i > 0 && sighting.surroundings == before)
			continue;
		before = sighting.surroundings;
		places[kept++] = sighting.place;
	}
	key_sort(places, &scratch->surroundings, kept, 1);
	return kept;
}

static void add_source(uint64_t *sources, const struct measuring *measuring, uint32_t row, uint32_t *seen,
                       uint32_t stamp)
{
	const struct grouping *grouping = measuring->question->sources;
	uint32_t source = grouping->of_row[row];

	if (grouping->has_none && source == grouping->count - 1)
		return;
	*sources += seen[source] != stamp;
	seen[source] = stamp;
}

static void add_date(struct spread *spread, int32_t date)
{
	if (date == DATE_NONE)
		return;
	spread->days += date != spread->last;
	spread->last = date;
	if (spread->first == DATE_NONE)
		spread->first = date;
}

static void add_document(struct spread *spread, const struct measuring *measuring, uint64_t by_date, bool quoted,
                         struct source_stamps *stamps)
{
	uint32_t row = measuring->rows[by_date];

	spread->documents++;
	add_source(&spread->sources, measuring, row, stamps->seen, stamps->stamp);
	add_date(spread, measuring->dates[by_date]);
	spread->quoted += quoted;
	if (quoted)
		add_source(&spread->quoted_sources, measuring, row, stamps->quoted, stamps->stamp);
}

/* Days from the first to the last of the middle half of ascending dates, those of documents without one at the end. */
static uint64_t half_days(const int32_t *dates, size_t count)
{
	size_t cut;

	while (count > 0 && dates[count - 1] == DATE_NONE)
		count--;
	if (count == 0)
		return 0;
	cut = (count - 1) / 4;
	return (uint64_t)((int64_t)dates[count - 1 - cut] - dates[cut] + 1);
}

/* Places of a document are neighbours. */
static ww_status measure(void *context, size_t phrase, struct sighting *sightings, size_t count,
                         struct sighting *scratch, unsigned worker, ww_error *error)
{
	const struct measuring *measuring = context;
	struct spread *spread = &measuring->spreads[phrase];
	struct source_stamps *stamps = &measuring->stamps[worker];
	const uint64_t *places = &sightings->surroundings;
	int32_t *dates = (int32_t *)scratch;
	size_t kept = drop_reprints(sightings, count, scratch);

	(void)error;
	*spread = (struct spread){.first = DATE_NONE, .last = DATE_NONE};
	stamps->stamp++;
	for (size_t i = 0, next; i < kept; i = next) {
		uint64_t by_date = sighting_by_date(places[i]);
		bool quoted = false;

		for (next = i; next < kept && sighting_by_date(places[next]) == by_date; next++)
			quoted |= sighting_quoted(places[next]);
		dates[spread->documents] = measuring->dates[by_date];
		add_document(spread, measuring, by_date, quoted, stamps);
	}
	spread->half_days = half_days(dates, (size_t)spread->documents);
	return WW_OK;
}

static ww_status order_rows(struct measuring *measuring, ww_error *error)
{
	const ww_corpus *corpus = measuring->question->corpus;
	const ww_alloc *alloc = corpus_alloc(corpus);
	const struct document_table *table;
	ww_status status;

	WW_STEP(rows_by_date(&measuring->rows, corpus, error));
	measuring->dates = alloc_array(alloc, corpus->rows, sizeof *measuring->dates);
	measuring->order = alloc_array(alloc, corpus->rows, sizeof *measuring->order);
	if (!measuring->dates || !measuring->order)
		return ww_fail_memory(error);
	for (uint32_t i = 0; i < corpus->rows; i++) {
		struct document_place place = corpus_place(corpus, measuring->rows[i]);

		WW_STEP(segment_documents(&table, corpus_segment(corpus, place.segment), error));
		measuring->dates[i] = table->dates[place.document];
		measuring->order[measuring->rows[i]] = i;
	}
done:
	return status;
}

static ww_status make_stamps(struct measuring *measuring, const ww_run *run, ww_error *error)
{
	const ww_alloc *alloc = corpus_alloc(measuring->question->corpus);
	size_t sources = measuring->question->sources->count;

	measuring->stamps = alloc_zeroed(alloc, run_threads(run), sizeof *measuring->stamps);
	if (!measuring->stamps)
		return ww_fail_memory(error);
	measuring->workers = run_threads(run);
	for (unsigned i = 0; i < measuring->workers; i++) {
		measuring->stamps[i].seen = alloc_zeroed(alloc, sources, sizeof(uint32_t));
		measuring->stamps[i].quoted = alloc_zeroed(alloc, sources, sizeof(uint32_t));
		if (!measuring->stamps[i].seen || !measuring->stamps[i].quoted)
			return ww_fail_memory(error);
	}
	return WW_OK;
}

static void measuring_clear(struct measuring *measuring)
{
	const ww_alloc *alloc = corpus_alloc(measuring->question->corpus);

	for (unsigned i = 0; i < measuring->workers; i++) {
		alloc_free(alloc, measuring->stamps[i].seen);
		alloc_free(alloc, measuring->stamps[i].quoted);
	}
	alloc_free(alloc, measuring->stamps);
	alloc_free(alloc, measuring->rows);
	alloc_free(alloc, measuring->dates);
	alloc_free(alloc, measuring->order);
}

ww_status spreads_measure(struct spread *out, struct view_spread *view, const struct spread_question *question,
                          const ww_run *run, ww_error *error)
{
	struct measuring measuring = {.question = question, .spreads = out};
	struct sighting_question sightings = {.corpus = question->corpus,
	                                      .members = question->members,
	                                      .phrases = question->phrases,
	                                      .terms = question->terms,
	                                      .count = question->count,
	                                      .from = question->from,
	                                      .to = question->to};
	ww_status status;

	WW_STEP(order_rows(&measuring, error));
	view->half_days = half_days(measuring.dates, (size_t)question->corpus->rows);
	WW_STEP(make_stamps(&measuring, run, error));
	sightings.by_date = measuring.order;
	WW_STEP(sightings_find(&view->phrases, &sightings, measure, &measuring, run, error));
done:
	measuring_clear(&measuring);
	return status;
}
