#include "support/questions.h"

#include <errno.h>
#include <string.h>

#include "base/bytes.h"
#include "corpus/corpus.h"
#include "support/corpus_of.h"
#include "support/partials.h"
#include "support/sample_store.h"
#include "text/stem.h"
#include "watchword/count.h"
#include "watchword/dispersion.h"
#include "watchword/duplicates.h"
#include "watchword/find.h"
#include "watchword/keyness.h"
#include "watchword/lexis.h"
#include "watchword/matrix.h"
#include "watchword/slogans.h"
#include "watchword/speech.h"
#include "watchword/spreading.h"
#include "watchword/timeline.h"

static const ww_field desk_city[] = {{{"desk", 4}, {"city", 4}}};
static const ww_field desk_sport[] = {{{"desk", 4}, {"sport", 5}}, {{"\xc3\xa9poque", 7}, {"2031", 4}}};

static const ww_token tokens[] = {
	{0, 4, {"dam", 3}, {"NOUN", 4}, false},
	{5, 9, {"fall", 4}, {"VERB", 4}, false},
	{10, 12, {"down", 4}, {"ADV", 3}, false},
	{12, 13, {NULL, 0}, {"PUNCT", 5}, true},
};

static ww_input document_of(const char *id, const char *date, const char *source, const char *lang, const char *text)
{
	return (ww_input){
		.size = sizeof(ww_input),
		.id = text_of_string(id),
		.date = text_of_string(date),
		.source = text_of_string(source),
		.lang = text_of_string(lang),
		.text = text_of_string(text),
	};
}

/* The documents of a segment each; of several variants, one differs. */
static void add_documents(ww_writer *writer, size_t segment, unsigned variant)
{
	static const char *const slogans[] = {
		"Marchers carried signs reading \"Down with the dam\". They chanted \"No dam, no flood!\" for hours.",
		"Marchers carried signs reading \"Up with the tide\". They chanted \"No tide, no boats!\" for hours.",
	};
	ww_input documents[3];
	ww_error error;

	switch (segment) {
	case 0:
		documents[2] = document_of("x", "2030", "Valley Post", "en", "No dam was ever deleted, said no one.");
		documents[0] = document_of("a", "2031-05-06", "Valley Post", "en",
		                           "\"We will not wait for the dam,\" said Mayor Ada Jones on Monday. \"It may "
		                           "fall,\" she added.\n\nNo one slept.");
		documents[0].title = text_of_string("The river rose");
		documents[0].url = text_of_string("https://example.org/a");
		documents[1] = document_of("b", "2031-05-07", "Harbour Times", "en", slogans[variant % 2]);
		documents[0].fields = desk_city;
		documents[0].field_count = 1;
		break;
	case 1:
		documents[2] = document_of("y", "1999-12-31", "Harbour Times", "de", "Der Damm h\xc3\xa4lt, sagte niemand.");
		documents[0] = document_of("c", "", "Valley Post", "tr", "IRAK'ta ISI artt\xc4\xb1. \xc4\xb0stanbul no dam.");
		documents[1] = document_of("d", "1987", "", "", "Dams fell  dn.");
		documents[1].tokens = tokens;
		documents[1].token_count = sizeof tokens / sizeof tokens[0];
		break;
	default:
		documents[2] = document_of("z", "", "", "", "");
		documents[0] =
			document_of("e", "2031-06", "", "", "\xff\xc3 caf\xc3\xa9 CAF\xc3\x89 #flood @riverwatch the\t\tdam");
		documents[0].fields = desk_sport;
		documents[0].field_count = 2;
		documents[1] =
			document_of("f", "2031-06", "Valley Post", "en", "No dam, no flood. Dams will fall and floods rise.");
		break;
	}
	for (size_t i = 0; i < 3; i++)
		assert_ok(ww_writer_add(writer, &documents[i], &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
}

static void add_samples(ww_writer *writer, size_t segment, size_t count)
{
	struct sequence sequence = {51 + segment};
	struct samples samples = samples_make(segment * count, count, &sequence);
	ww_error error;

	assert_ok(samples_add(writer, &samples, &error), &error);
	samples_free(&samples);
}

static void delete_documents(ww_writer *writer)
{
	const ww_text ids[] = {{"x", 1}, {"z", 1}};
	ww_error error;

	assert_ok(ww_writer_delete(writer, ids, 2, NULL, &error), &error);
	assert_ok(ww_writer_commit(writer, NULL, &error), &error);
}

void small_store_build(struct memory_files *memory, unsigned variant, size_t samples)
{
	enum { SEGMENTS = 3 };
	ww_writer_options options = {.size = sizeof options, .files = &memory->files, .threads = 1, .keep_segments = true};
	ww_writer *writer;
	ww_error error;

	assert_ok(ww_writer_open(&writer, SMALL_STORE, &options, &error), &error);
	for (size_t segment = 0; segment < SEGMENTS; segment++) {
		add_samples(writer, segment, samples);
		add_documents(writer, segment, variant);
	}
	delete_documents(writer);
	ww_writer_close(writer);
}

static ww_status put_text(struct vec *out, const char *data, uint64_t size, ww_error *error)
{
	ww_status status;

	WW_STEP(bytes_u64(out, size, error));
	status = vec_append(out, data, (size_t)size, error);
done:
	return status;
}

static ww_status put_cell(struct vec *out, const ww_table *table, size_t index, uint64_t row, ww_error *error)
{
	ww_column column = ww_table_column(table, index);
	bool is_null = column.validity && !(column.validity[row / 8] >> row % 8 & 1);
	ww_text text;
	ww_status status;

	WW_STEP(bytes_u8(out, is_null, error));
	if (is_null)
		return WW_OK;
	switch (column.type) {
	case WW_UTF8:
		text = ww_table_text(table, index, row);
		return put_text(out, text.data, text.size, error);
	case WW_F64:
		return vec_append(out, (const double *)column.values + row, sizeof(double), error);
	case WW_LIST:
		for (int64_t i = column.offsets[row]; i < column.offsets[row + 1]; i++)
			WW_STEP(put_text(out, (const char *)column.values + column.item_offsets[i],
			                 (uint64_t)(column.item_offsets[i + 1] - column.item_offsets[i]), error));
		break;
	case WW_SPANS:
		for (int64_t i = column.offsets[row]; i < column.offsets[row + 1]; i++) {
			WW_STEP(bytes_u64(out, ((const uint64_t *)column.values)[i], error));
			WW_STEP(bytes_u64(out, column.ends[i], error));
		}
		break;
	default:
		return bytes_u64(out, (uint64_t)ww_table_integer(table, index, row), error);
	}
done:
	return status;
}

/* Frees the table. */
static ww_status put_table(struct vec *out, ww_table *table, ww_error *error)
{
	ww_status status;

	WW_STEP(bytes_u64(out, ww_table_total(table), error));
	for (size_t i = 0; i < ww_table_columns(table); i++) {
		ww_column column = ww_table_column(table, i);
		WW_STEP(put_text(out, column.name, strlen(column.name), error));
		for (uint64_t row = 0; row < column.rows; row++)
			WW_STEP(put_cell(out, table, i, row, error));
	}
done:
	ww_table_free(table);
	return status;
}

static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};

static ww_status summarise(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_corpus_summary summary;
	ww_status status;

	WW_STEP(ww_corpus_summarise(&summary, corpus, error));
	const uint64_t numbers[] = {summary.documents,   summary.tokens,      summary.words,   summary.types,
	                            summary.text_bytes,  summary.segments,    summary.deleted, summary.generation,
	                            summary.store_bytes, summary.format_major};
	WW_STEP(vec_append(out, numbers, sizeof numbers, error));
	WW_STEP(put_text(out, summary.unicode, strlen(summary.unicode), error));
	status = put_text(out, summary.profile, strlen(summary.profile), error);
done:
	return status;
}

static ww_status ask_documents(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_documents_options options = {.size = sizeof options, .skip = 1};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_documents(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

/* What may be asked about one document. */
static ww_status read_document(struct vec *out, const ww_document *document, ww_error *error)
{
	ww_text text = ww_document_text(document);
	ww_table *table;
	ww_status status;

	WW_STEP(put_text(out, text.data, text.size, error));
	WW_STEP(ww_document_fields(&table, document, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_document_tokens(&table, document, true, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_document_sentences(&table, document, false, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status read_all_documents(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_document *document = NULL;
	ww_table *table;
	ww_status status;

	WW_STEP(ww_documents(&table, corpus, NULL, &one_thread, error));
	for (uint64_t row = 0; row < ww_table_rows(table); row++) {
		status = ww_document_open(&document, corpus, ww_table_text(table, 0, row), error);
		if (status == WW_OK)
			status = read_document(out, document, error);
		ww_document_close(document);
		document = NULL;
		if (status != WW_OK)
			break;
	}
	ww_table_free(table);
done:
	return status;
}

static ww_status count_terms(struct vec *out, const ww_corpus *corpus, const char *layer, const char *by,
                             ww_error *error)
{
	ww_terms_options options = {.size = sizeof options, .layer = layer, .by = by, .marks = true};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_terms(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status terms(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return count_terms(out, corpus, NULL, NULL, error);
}

static ww_status terms_by_month(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return count_terms(out, corpus, "surface", "month", error);
}

static ww_status bare_terms_by_desk(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return count_terms(out, corpus, "bare", "desk", error);
}

static ww_status lemmas(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return count_terms(out, corpus, "lemma", NULL, error);
}

static ww_status stems(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return stemmer_is_there() ? count_terms(out, corpus, "stem:en", NULL, error) : WW_OK;
}

static ww_status ngrams(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_ngrams_options options = {.size = sizeof options, .from = 2, .to = 3, .by = "source"};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_ngrams(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

/* Counted, put to itself, written and shown. */
static ww_status partials(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_partial_options options = {.size = sizeof options, .to = 2, .by = "month"};
	ww_partial *partial, *sum = NULL;
	ww_table *table;
	ww_status status;

	WW_STEP(ww_partial_count(&partial, corpus, &options, &one_thread, error));
	const ww_partial *parts[2] = {partial, partial};
	status = ww_partial_merge(&sum, parts, 2, &one_thread, error);
	if (status == WW_OK)
		status = partial_write_to(out, sum, error);
	if (status == WW_OK)
		status = ww_partial_table(&table, sum, NULL, &one_thread, error);
	if (status == WW_OK)
		status = put_table(out, table, error);
	ww_partial_free(sum);
	ww_partial_free(partial);
done:
	return status;
}

static ww_status matrix(struct vec *out, const ww_corpus *corpus, uint32_t from, ww_error *error)
{
	ww_matrix_options options = {.size = sizeof options, .from = from};
	ww_table *cells = NULL, *rows = NULL, *columns = NULL;
	ww_status status;

	WW_STEP(ww_document_term_matrix(&cells, &rows, &columns, corpus, &options, &one_thread, error));
	status = put_table(out, cells, error);
	if (status == WW_OK)
		status = put_table(out, rows, error);
	else
		ww_table_free(rows);
	if (status == WW_OK)
		status = put_table(out, columns, error);
	else
		ww_table_free(columns);
done:
	return status;
}

static ww_status term_matrix(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return matrix(out, corpus, 1, error);
}

static ww_status ngram_matrix(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return matrix(out, corpus, 2, error);
}

static ww_status protest_terms(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_text patterns[] = {{"pro*", 4}, {"?o", 2}}, stop[] = {{"No", 2}};
	ww_term_filter filter = {sizeof filter, patterns, 2, stop, 1, WW_KIND_WORD};
	ww_terms_options options = {.size = sizeof options, .filter = &filter};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_terms(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status find(struct vec *out, const ww_corpus *corpus, const char *query, const char *layer, ww_error *error)
{
	ww_kwic_options options = {.size = sizeof options, .layer = layer, .points = true, .left = 3};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_kwic(&table, corpus, query, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status kwic(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return find(out, corpus, "(no|the) d?m*", NULL, error);
}

static ww_status kwic_by_part_of_speech(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return find(out, corpus, "NOUN []{0,2} ADV", "pos", error);
}

static ww_status quotations(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_table *table;
	ww_status status;

	WW_STEP(ww_quotations(&table, corpus, NULL, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status speakers(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	const ww_speaker_options options = {.size = sizeof options, .by = "source", .unnamed = true};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_speakers(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status slogans(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_table *table;
	ww_status status;

	WW_STEP(ww_slogans(&table, corpus, NULL, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status slogan_occurrences(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_occurrence_options options = {.size = sizeof options, .min_words = 1, .marked = true};
	ww_table *mentions, *table;
	ww_status status;

	WW_STEP(ww_slogans(&mentions, corpus, NULL, &one_thread, error));
	status = ww_slogan_occurrences(&table, corpus, mentions, &options, &one_thread, error);
	ww_table_free(mentions);
	if (status == WW_OK)
		status = put_table(out, table, error);
done:
	return status;
}

/* What follows slogans, all of the same mentions. */
static ww_status follow_mentions(struct vec *out, const ww_corpus *corpus, const ww_table *mentions, ww_error *error)
{
	const ww_slogan_statistics_options by_source = {.size = sizeof by_source, .by = "source"};
	const ww_slogan_bursts_options by_year = {.size = sizeof by_year, .by = "year", .burst_gamma = 0.01};
	const ww_slogans_together_options once = {.size = sizeof once, .min_documents = 1};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_slogan_statistics(&table, corpus, mentions, &by_source, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_slogan_fillers(&table, mentions, NULL, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_slogan_outlets(&table, mentions, NULL, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_slogan_bursts(&table, corpus, mentions, &by_year, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_slogans_together(&table, corpus, mentions, &once, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status slogans_followed(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_table *mentions;
	ww_status status;

	WW_STEP(ww_slogans(&mentions, corpus, NULL, &one_thread, error));
	status = follow_mentions(out, corpus, mentions, error);
	ww_table_free(mentions);
done:
	return status;
}

/* Variants, and the same texts as a list. */
static ww_status put_variants(struct vec *out, const ww_corpus *corpus, const ww_table *mentions, ww_error *error)
{
	ww_cluster_options options = {.size = sizeof options, .alloc = corpus_alloc(corpus)};
	size_t column = ww_table_find(mentions, "text");
	ww_text texts[2];
	ww_table *table;
	ww_status status;

	WW_STEP(ww_slogan_variants(&table, mentions, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	for (size_t i = 0; i < 2; i++)
		texts[i] = ww_table_text(mentions, column, i);
	WW_STEP(ww_cluster(&table, texts, 2, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status slogan_variants(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_table *mentions;
	ww_status status;

	WW_STEP(ww_slogans(&mentions, corpus, NULL, &one_thread, error));
	status = put_variants(out, corpus, mentions, error);
	ww_table_free(mentions);
done:
	return status;
}

static ww_status quotation_variants(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	const ww_quotation_variant_options options = {.size = sizeof options, .min_words = 1};
	ww_table *quotations, *table;
	ww_status status;

	WW_STEP(ww_quotations(&quotations, corpus, NULL, &one_thread, error));
	status = ww_quotation_variants(&table, quotations, &options, &one_thread, error);
	ww_table_free(quotations);
	if (status == WW_OK)
		status = put_table(out, table, error);
done:
	return status;
}

static ww_status emerging(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	const ww_emerging_options options = {.size = sizeof options, .since = "2031-05-07", .min_mentions = 1};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_emerging(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

/* A view by date and field, and what it counts. */
static ww_status where(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_text values[] = {{"Valley Post", 11}, {"Harbour Times", 13}};
	ww_condition condition = {"source", values, 2};
	ww_filter filter = {.size = sizeof filter, .date = "2031..", .conditions = &condition, .condition_count = 1};
	ww_corpus *view;
	ww_status status;

	WW_STEP(ww_corpus_where(&view, corpus, &filter, error));
	status = summarise(out, view, error);
	if (status == WW_OK)
		status = terms(out, view, error);
	ww_corpus_close(view);
done:
	return status;
}

static ww_status sections(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_table *table;
	ww_status status;

	WW_STEP(ww_corpus_sections(&table, corpus, error));
	status = put_table(out, table, error);
done:
	return status;
}

static int take_line(void *user, const char *data, size_t size)
{
	return vec_append(user, data, size, NULL) == WW_OK ? 0 : -ENOMEM;
}

static ww_status export_documents(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return ww_export_jsonl(corpus, take_line, out, &one_thread, error);
}

/* A view against all documents. */
static ww_status keyness(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_keyness_options options = {.size = sizeof options, .from = 1, .to = 2, .by_reference_only = true};
	ww_filter filter = {.size = sizeof filter, .date = "2031.."};
	ww_corpus *view;
	ww_table *table;
	ww_status status;

	WW_STEP(ww_corpus_where(&view, corpus, &filter, error));
	status = ww_keyness(&table, view, corpus, &options, &one_thread, error);
	if (status == WW_OK)
		status = put_table(out, table, error);
	ww_corpus_close(view);
done:
	return status;
}

static ww_status keyness_against(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	const ww_text terms[] = {{"dam", 3}, {"sea", 3}};
	const uint64_t counts[] = {7, 9};
	ww_frequency_list list = {.size = sizeof list, .terms = terms, .counts = counts, .rows = 2, .total = 99};
	ww_keyness_options options = {.size = sizeof options, .by_reference_only = true};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_keyness_against(&table, corpus, &list, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status measure_dispersion(struct vec *out, const ww_corpus *corpus, const char *parts, uint32_t slices,
                                    uint32_t longest, ww_error *error)
{
	ww_dispersion_options options = {
		.size = sizeof options, .parts = parts, .slices = slices, .from = 1, .to = longest, .marks = true};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_dispersion(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status dispersion(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return measure_dispersion(out, corpus, NULL, 0, 1, error);
}

static ww_status dispersion_by_desk(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return measure_dispersion(out, corpus, "desk", 0, 1, error);
}

static ww_status dispersion_over_slices(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return measure_dispersion(out, corpus, NULL, 2, 2, error);
}

static ww_status timeline(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	const char *queries[] = {"no dam", "d?m*", "* flood"};
	const ww_timeline_item items[] = {{NULL, queries, 1}, {"both", queries + 1, 2}};
	ww_timeline_options options = {.size = sizeof options, .by = "year", .layer = "bare", .split = "source"};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_timeline(&table, corpus, items, 2, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status diversity(struct vec *out, const ww_corpus *corpus, const char *by, ww_error *error)
{
	ww_diversity_options options = {.size = sizeof options, .by = by, .window = 5, .sample = 4};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_diversity(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status diversity_by_month(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return diversity(out, corpus, "month", error);
}

static ww_status diversity_by_document(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	return diversity(out, corpus, "document", error);
}

static ww_status growth(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_growth_options options = {.size = sizeof options, .step = 7, .marks = true};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_vocabulary_growth(&table, corpus, &options, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_heaps(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status zipf(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_zipf_options options = {.size = sizeof options, .layer = "surface"};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_zipf(&table, corpus, &options, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_spectrum(&table, corpus, &options, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_zipf_fit(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status duplicates(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_duplicates_options options = {.size = sizeof options, .n = 1, .resemblance = 0.2};
	ww_corpus *view;
	ww_table *table;
	ww_status status;

	WW_STEP(ww_duplicates(&table, corpus, &options, &one_thread, error));
	WW_STEP(put_table(out, table, error));
	WW_STEP(ww_corpus_without_duplicates(&view, corpus, &options, &one_thread, error));
	status = summarise(out, view, error);
	ww_corpus_close(view);
done:
	return status;
}

static ww_status closed_ngrams(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	static const ww_text stop[] = {{"fall", 4}}, no[] = {{"n*", 2}};
	const ww_term_filter without = {.size = sizeof without, .stop = stop, .stop_count = 1, .kinds = WW_KIND_WORD};
	const ww_term_filter with = {.size = sizeof with, .patterns = no, .pattern_count = 1};
	ww_ngrams_options options = {
		.size = sizeof options, .from = 1, .to = 4, .closed = true, .filter = &without, .containing = &with};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_ngrams(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status skipgrams(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_ngrams_options options = {.size = sizeof options, .skip = 2, .min_count = 2, .by = "month", .marks = true};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_ngrams(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status templates(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_templates_options options = {.size = sizeof options, .from = 2, .to = 3, .shown = 2};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_templates(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static ww_status spreading(struct vec *out, const ww_corpus *corpus, ww_error *error)
{
	ww_spreading_options options = {.size = sizeof options, .from = 2, .min_documents = 2, .min_sources = 1};
	ww_table *table;
	ww_status status;

	WW_STEP(ww_spreading(&table, corpus, &options, &one_thread, error));
	status = put_table(out, table, error);
done:
	return status;
}

static const struct {
	ww_status (*ask)(struct vec *out, const ww_corpus *corpus, ww_error *error);
	bool has_lists;
} questions[] = {
	{summarise, false},
	{ask_documents, false},
	{read_all_documents, false},
	{terms, false},
	{terms_by_month, false},
	{bare_terms_by_desk, false},
	{lemmas, false},
	{stems, false},
	{ngrams, false},
	{closed_ngrams, false},
	{skipgrams, false},
	{templates, false},
	{spreading, false},
	{duplicates, false},
	{timeline, false},
	{diversity_by_month, false},
	{diversity_by_document, false},
	{growth, false},
	{zipf, false},
	{keyness, false},
	{keyness_against, false},
	{dispersion, false},
	{dispersion_by_desk, false},
	{dispersion_over_slices, false},
	{partials, false},
	{term_matrix, false},
	{ngram_matrix, false},
	{protest_terms, false},
	{kwic, false},
	{kwic_by_part_of_speech, false},
	{quotations, true},
	{speakers, true},
	{slogans, true},
	{slogan_occurrences, true},
	{slogans_followed, true},
	{slogan_variants, true},
	{quotation_variants, true},
	{emerging, true},
	{where, false},
	{sections, false},
	{export_documents, false},
};

size_t question_count(void)
{
	return sizeof questions / sizeof questions[0];
}

bool question_has_lists(size_t question)
{
	return questions[question].has_lists;
}

ww_status question_ask(struct vec *out, const ww_corpus *corpus, size_t question, ww_error *error)
{
	return questions[question].ask(out, corpus, error);
}

ww_status questions_ask(struct vec *out, const ww_alloc *alloc, const ww_file_system *files, size_t first, size_t end,
                        ww_error *error)
{
	ww_corpus_options options = {.size = sizeof options, .alloc = alloc, .files = files};
	ww_corpus *corpus;
	ww_status status;

	WW_STEP(ww_corpus_open(&corpus, SMALL_STORE, &options, error));
	for (size_t question = first; status == WW_OK && question < end; question++)
		status = question_ask(out, corpus, question, error);
	ww_corpus_close(corpus);
done:
	return status;
}
