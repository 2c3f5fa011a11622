/* ww_speakers: the quotations of a view by who speaks. */
#include <string.h>

#include "base/byte_order.h"
#include "base/hash_map.h"
#include "base/options.h"
#include "corpus/grouping.h"
#include "speech/cells.h"
#include "speech/listing.h"
#include "speech/quotation_table.h"
#include "speech/quotations.h"

enum { ALL_KINDS = WW_QUOTATION_DIRECT | WW_QUOTATION_MIXED | WW_QUOTATION_INDIRECT };

/* Who is quoted, with a name or without. */
struct speaker {
	ww_text id;   /* empty: unnamed */
	ww_text form; /* most frequent, so far */
	uint64_t form_count;
	bool form_is_full; /* not a surname that was joined to a full name */
};

/* A row of the result: a speaker in a group. */
struct entry {
	uint32_t speaker;
	uint32_t group;
	uint64_t kinds[3]; /* quotations by enum quotation_kind */
	uint64_t words;
	uint64_t documents;
	uint64_t last_row; /* of the view, from 1: the document that was counted last */
	uint64_t sources;
	int32_t first; /* DATE_NONE: no document has a date */
	int32_t last;
};

struct tally {
	const ww_alloc *alloc;
	const ww_table *rows; /* of speaker_rows */
	ww_speaker_options options;
	struct grouping grouping;
	struct hash_map names;   /* of speakers; the tag is 1 for nouns of the unnamed */
	struct vec speakers;     /* struct speaker, by number */
	struct hash_map forms;   /* the tag is the speaker */
	struct vec counts;       /* uint64_t, by number of the form */
	struct hash_map cells;   /* a speaker's number; the tag is the group */
	struct vec entries;      /* struct entry, by number of the cell */
	struct hash_map sources; /* the tag is the entry */
};

static uint64_t quotations_of(const struct entry *entry)
{
	return entry->kinds[0] + entry->kinds[1] + entry->kinds[2];
}

static ww_status find_speaker(uint32_t *out, struct tally *tally, ww_text name, bool is_named, ww_error *error)
{
	struct speaker speaker = {.id = {0}};
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(out, &added, &tally->names, name.data, name.size, !is_named, error));
	if (!added)
		return WW_OK;
	name = (ww_text){tally->names.keys[*out].data, name.size};
	if (is_named)
		speaker.id = name;
	else
		speaker.form = name;
	WW_STEP(vec_push(&tally->speakers, &speaker, error));
done:
	return status;
}

/* Whether a form has as many words as the id: it may be the surname alone. */
static bool is_full(ww_text form, ww_text id)
{
	return !memchr(id.data, ' ', id.size) || memchr(form.data, ' ', form.size);
}

static bool is_better(const struct speaker *speaker, ww_text form, uint64_t count)
{
	bool full = is_full(form, speaker->id);

	if (full != speaker->form_is_full || speaker->form.size == 0)
		return full || speaker->form.size == 0;
	if (count != speaker->form_count)
		return count > speaker->form_count;
	return compare_bytes(form, speaker->form) < 0;
}

/* Counts a form of a speaker's name, and keeps the most frequent. */
static ww_status count_form(struct tally *tally, uint32_t number, ww_text form, ww_error *error)
{
	struct speaker *speaker = vec_at(&tally->speakers, number);
	uint64_t *count;
	uint32_t known;
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(&known, &added, &tally->forms, form.data, form.size, number, error));
	if (added)
		WW_STEP(vec_push(&tally->counts, &(uint64_t){0}, error));
	count = vec_at(&tally->counts, known);
	++*count;
	if (is_better(speaker, form, *count)) {
		speaker->form = (ww_text){tally->forms.keys[known].data, form.size};
		speaker->form_count = *count;
		speaker->form_is_full = is_full(form, speaker->id);
	}
done:
	return status;
}

/* The number of the entry of a speaker in a group. */
static ww_status find_entry(uint32_t *out, struct tally *tally, uint32_t speaker, uint32_t group, ww_error *error)
{
	const struct entry entry = {.speaker = speaker, .group = group, .first = DATE_NONE, .last = DATE_NONE};
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(out, &added, &tally->cells, (const char *)&speaker, sizeof speaker, group, error));
	if (added)
		WW_STEP(vec_push(&tally->entries, &entry, error));
done:
	return status;
}

static ww_status count_source(struct tally *tally, uint32_t number, ww_text source, ww_error *error)
{
	struct entry *entry = vec_at(&tally->entries, number);
	bool added;
	ww_status status;

	if (source.size == 0)
		return WW_OK;
	WW_STEP(hash_map_add(&(uint32_t){0}, &added, &tally->sources, source.data, source.size, number, error));
	entry->sources += added;
done:
	return status;
}

static void count_date(struct entry *entry, int32_t date)
{
	if (date == DATE_NONE)
		return;
	if (entry->first == DATE_NONE || date < entry->first)
		entry->first = date;
	if (entry->last == DATE_NONE || date > entry->last)
		entry->last = date;
}

static ww_status count_quotation(struct tally *tally, uint64_t row, uint32_t speaker, ww_error *error)
{
	const ww_table *rows = tally->rows;
	uint64_t of_view = (uint64_t)ww_table_integer(rows, SPEAKER_ROW, row);
	bool dated = cell_is_there(rows, LABEL_DATE, row);
	struct entry *entry;
	uint32_t number;
	ww_status status;

	WW_STEP(find_entry(&number, tally, speaker, tally->grouping.of_row[of_view], error));
	entry = vec_at(&tally->entries, number);
	entry->kinds[ww_table_integer(rows, SPEAKER_KIND, row)]++;
	entry->words += (uint64_t)ww_table_integer(rows, SPEAKER_WORDS, row);
	if (entry->last_row == of_view + 1)
		return WW_OK;
	entry->documents++;
	entry->last_row = of_view + 1;
	count_date(entry, dated ? (int32_t)ww_table_integer(rows, LABEL_DATE, row) : DATE_NONE);
	WW_STEP(count_source(tally, number, ww_table_text(rows, LABEL_SOURCE, row), error));
done:
	return status;
}

static ww_status count_row(struct tally *tally, uint64_t row, ww_error *error)
{
	ww_text id = ww_table_text(tally->rows, SPEAKER_ID, row), noun = ww_table_text(tally->rows, SPEAKER_NOUN, row);
	uint32_t kind = (uint32_t)ww_table_integer(tally->rows, SPEAKER_KIND, row), speaker;
	bool is_named = id.size > 0;
	ww_status status;

	if (!is_named && !(noun.size && tally->options.unnamed))
		return WW_OK;
	WW_STEP(find_speaker(&speaker, tally, is_named ? id : noun, is_named, error));
	if (is_named)
		WW_STEP(count_form(tally, speaker, ww_table_text(tally->rows, SPEAKER_NAME, row), error));
	if (tally->options.kinds >> kind & 1)
		WW_STEP(count_quotation(tally, row, speaker, error));
done:
	return status;
}

static const struct entry *entry_at(const struct tally *tally, uint32_t number)
{
	return vec_at(&tally->entries, number);
}

static const struct speaker *speaker_of(const struct tally *tally, const struct entry *entry)
{
	return vec_at(&tally->speakers, entry->speaker);
}

static bool has_enough(const void *question, uint32_t number)
{
	const struct tally *tally = question;

	return quotations_of(entry_at(tally, number)) >= tally->options.min_quotations;
}

static int compare_null_last(ww_text a, ww_text b)
{
	if (a.size == 0 || b.size == 0)
		return (a.size == 0) - (b.size == 0);
	return compare_bytes(a, b);
}

static int compare(const void *left, const void *right)
{
	const struct listed *x = left, *y = right;
	const struct tally *tally = x->question;
	const struct entry *a = entry_at(tally, x->number), *b = entry_at(tally, y->number);
	uint64_t of_a = quotations_of(a), of_b = quotations_of(b);
	int order;

	if (a->group != b->group)
		return a->group < b->group ? -1 : 1;
	if (of_a != of_b)
		return of_a > of_b ? -1 : 1;
	order = compare_null_last(speaker_of(tally, a)->id, speaker_of(tally, b)->id);
	return order ? order : compare_bytes(speaker_of(tally, a)->form, speaker_of(tally, b)->form);
}

static ww_status declare(struct table_builder *builder, const void *question, ww_error *error)
{
	static const struct table_field names[] = {{"speaker", WW_UTF8}, {"speaker_id", WW_UTF8}};
	static const struct table_field counts[] = {{"quotations", WW_U64}, {"direct", WW_U64},    {"mixed", WW_U64},
	                                            {"indirect", WW_U64},   {"documents", WW_U64}, {"sources", WW_U64},
	                                            {"words", WW_U64},      {"first", WW_DATE32},  {"last", WW_DATE32}};
	const struct tally *tally = question;
	ww_status status;

	WW_STEP(table_columns(builder, names, sizeof names / sizeof names[0], error));
	if (tally->options.by)
		WW_STEP(table_column(builder, "group", WW_UTF8, error));
	WW_STEP(table_columns(builder, counts, sizeof counts / sizeof counts[0], error));
done:
	return status;
}

static ww_status write_entry(struct table_builder *builder, const void *question, uint32_t number, ww_error *error)
{
	const struct tally *tally = question;
	const struct entry *entry = entry_at(tally, number);
	const struct speaker *speaker = speaker_of(tally, entry);
	const uint64_t counts[] = {quotations_of(entry),
	                           entry->kinds[QUOTATION_DIRECT],
	                           entry->kinds[QUOTATION_MIXED],
	                           entry->kinds[QUOTATION_INDIRECT],
	                           entry->documents,
	                           entry->sources,
	                           entry->words};
	size_t column = 0;
	ww_status status;

	WW_STEP(write_text_cell(builder, column++, speaker->form, error));
	WW_STEP(write_text_cell(builder, column++, speaker->id, error));
	if (tally->options.by)
		WW_STEP(write_group_cell(builder, column++, &tally->grouping, entry->group, error));
	for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
		WW_STEP(table_integer(builder, column++, (int64_t)counts[i], error));
	WW_STEP(write_date_cell(builder, column++, entry->first, error));
	WW_STEP(write_date_cell(builder, column, entry->last, error));
done:
	return status;
}

static ww_status tabulate(ww_table **out, const struct tally *tally, ww_error *error)
{
	const struct listing listing = {.alloc = tally->alloc,
	                                .question = tally,
	                                .count = tally->entries.count,
	                                .keep = has_enough,
	                                .compare = compare,
	                                .declare = declare,
	                                .write = write_entry,
	                                .limit = tally->options.limit};

	return listing_table(out, &listing, error);
}

static struct tally tally_of(const ww_alloc *alloc, const ww_speaker_options *options)
{
	struct tally tally = {.alloc = alloc,
	                      .options = {.size = sizeof tally.options},
	                      .grouping = {.alloc = alloc},
	                      .names = hash_map_of(alloc),
	                      .speakers = vec_of(alloc, sizeof(struct speaker)),
	                      .forms = hash_map_of(alloc),
	                      .counts = vec_of(alloc, sizeof(uint64_t)),
	                      .cells = hash_map_of(alloc),
	                      .entries = vec_of(alloc, sizeof(struct entry)),
	                      .sources = hash_map_of(alloc)};

	options_take(&tally.options, options);
	if (tally.options.kinds == 0)
		tally.options.kinds = ALL_KINDS;
	if (tally.options.min_quotations == 0)
		tally.options.min_quotations = 1;
	return tally;
}

static void tally_clear(struct tally *tally)
{
	hash_map_clear(&tally->sources);
	vec_clear(&tally->entries);
	hash_map_clear(&tally->cells);
	vec_clear(&tally->counts);
	hash_map_clear(&tally->forms);
	vec_clear(&tally->speakers);
	hash_map_clear(&tally->names);
	grouping_clear(&tally->grouping);
}

ww_status ww_speakers(ww_table **out, const ww_corpus *corpus, const ww_speaker_options *options, const ww_run *run,
                      ww_error *error)
{
	struct tally tally = tally_of(corpus_alloc(corpus), options);
	const ww_speech_options speech = {.size = sizeof speech, .min_confidence = tally.options.min_confidence};
	ww_table *rows = NULL;
	ww_status status;

	*out = NULL;
	if (tally.options.kinds & ~(uint32_t)ALL_KINDS)
		return ww_fail(error, WW_EINVAL, "kinds has bits that are no kind of quotation");
	WW_STEP(grouping_make(&tally.grouping, corpus, tally.options.by, error));
	WW_STEP(speaker_rows(&rows, corpus, &speech, run, error));
	tally.rows = rows;
	for (uint64_t row = 0; row < ww_table_rows(rows); row++)
		WW_STEP(count_row(&tally, row, error));
	WW_STEP(tabulate(out, &tally, error));
done:
	ww_table_free(rows);
	tally_clear(&tally);
	return status;
}
