/*
 * Entries come in the order of their terms, so a table by group and count takes no sorting: when it is known how many
 * rows each group and count has, and how long their texts are, every row has its place. The entries are read twice,
 * once to count and once to write; threads share them by stretches in a row.
 */
#include "count/entry_table.h"

#include <string.h>

#include "base/pool.h"
#include "count/count_classes.h"
#include "count/key_sort.h"
#include "count/spelling.h"
#include "table/build.h"

enum {
	SHARES_A_THREAD = 4,   /* at least */
	SHARE_BYTES = 1 << 20, /* of entries, some 10 ms of work, so that cancelling is prompt */
	SHARES_MAX = 1 << 10,
	CLASS_WORDS = 3,
	GROUP_COLUMN = 2
};

/* Stretches in a row. */
struct share {
	size_t first; /* stretch */
	size_t last;  /* the one behind */
	struct count_classes classes;
};

/* The rows of a group that are kept. */
struct group_rows {
	uint32_t group;
	uint64_t from;
	uint64_t to;
};

struct cells {
	struct table_cells text, length, group, count, documents, rate;
};

struct tabling {
	const struct entry_list *list;
	const struct entry_table_question *question;
	struct share *shares;
	size_t share_count;
	uint64_t rows;  /* in all */
	uint64_t kept;  /* of these in the table */
	uint64_t bytes; /* of the texts that are kept, at most */
	uint64_t label_bytes;
	struct vec groups; /* struct group_rows */
	struct cells cells;
};

/* The text of the entry that was read last, and where each of its terms ends. */
struct spelling {
	const struct vocabulary *vocabulary;
	struct vec text;
	size_t ends[SHAPE_MAX];
};

/* Spells the terms that the entry does not share with those before it. */
static ww_status spell(struct spelling *spelling, const struct entry *entry, ww_error *error)
{
	uint32_t at = entry->shared;
	ww_status status = WW_OK;

	spelling->text.count = at ? spelling->ends[at - 1] : 0;
	for (; at < entry->length; at++) {
		ww_text term = spelt_term(spelling->vocabulary, entry->terms[at]);
		char *end;

		WW_STEP(vec_reserve(&spelling->text, term.size + 1, error));
		end = (char *)spelling->text.items + spelling->text.count;
		if (at > 0)
			*end++ = ' ';
		if (term.size)
			memcpy(end, term.data, term.size);
		spelling->text.count += term.size + (at > 0);
		spelling->ends[at] = spelling->text.count;
	}
done:
	return status;
}

/* Bytes of the sequences of an entry; *ends has those of its first terms where it is shared. */
static size_t spelt_size(const struct vocabulary *vocabulary, size_t *ends, const struct entry *entry)
{
	uint32_t at = entry->shared;
	size_t bytes = 0;
	size_t end = at ? ends[at - 1] : 0;

	for (; at < entry->length; at++) {
		end += spelt_term(vocabulary, entry->terms[at]).size + (at > 0);
		ends[at] = end;
	}
	for (uint32_t n = entry->shortest; n <= entry->length; n++)
		bytes += ends[n - 1];
	return bytes;
}

static inline ww_status count_rows(struct count_classes *classes, uint32_t group, uint64_t count, uint64_t rows,
                                   size_t bytes, ww_error *error)
{
	struct count_class *class;
	ww_status status = WW_OK;

	while (!(class = count_class_at(classes, group, count)))
		WW_STEP(count_classes_grow(classes, error));
	class->rows += rows;
	class->bytes += bytes;
done:
	return status;
}

static ww_status count_stretch(struct tabling *tabling, struct share *share, size_t stretch, ww_error *error)
{
	struct entry_reader reader = entry_reader_of(tabling->list, stretch);
	size_t ends[SHAPE_MAX];
	bool more;
	ww_status status;

	for (;;) {
		const struct entry *entry = &reader.entry;
		uint64_t rows;
		size_t bytes;

		WW_STEP(entry_reader_next(&reader, &more, error));
		if (!more)
			break;
		rows = entry->length - entry->shortest + 1;
		bytes = spelt_size(tabling->question->vocabulary, ends, entry);
		if (!tabling->list->parted)
			WW_STEP(count_rows(&share->classes, 0, entry->count, rows, bytes, error));
		for (size_t i = 0; i < entry->part_count; i++)
			WW_STEP(count_rows(&share->classes, entry->parts[i].group, entry->parts[i].count, rows, bytes, error));
	}
done:
	entry_reader_clear(&reader);
	return status;
}

static ww_status count_share(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct tabling *tabling = context;
	struct share *share = &tabling->shares[item];
	ww_status status = WW_OK;

	(void)worker;
	for (size_t stretch = share->first; stretch < share->last; stretch++)
		WW_STEP(count_stretch(tabling, share, stretch, error));
done:
	return status;
}

static ww_status make_shares(struct tabling *tabling, const ww_run *run, ww_error *error)
{
	const struct entry_list *list = tabling->list;
	size_t wanted = (size_t)run_threads(run) * SHARES_A_THREAD, all = 0, bytes = 0;
	ww_status status = WW_OK;

	for (size_t i = 0; i < ENTRY_STRETCHES_MAX; i++)
		all += list->bytes[i].count;
	if (wanted < all / SHARE_BYTES)
		wanted = all / SHARE_BYTES < SHARES_MAX ? all / SHARE_BYTES : SHARES_MAX;
	tabling->shares = alloc_zeroed(list->alloc, wanted, sizeof *tabling->shares);
	if (!tabling->shares)
		return ww_fail_memory(error);
	for (size_t stretch = 0; tabling->share_count < wanted;) {
		struct share *share = &tabling->shares[tabling->share_count++];

		share->classes.alloc = list->alloc;
		WW_STEP(count_classes_make(&share->classes, list->alloc, tabling->question->grouping->count, error));
		for (share->first = stretch; stretch < ENTRY_STRETCHES_MAX; stretch++) {
			if (tabling->share_count < wanted && bytes > all / wanted * tabling->share_count)
				break;
			bytes += list->bytes[stretch].count;
		}
		share->last = stretch;
	}
done:
	return status;
}

/* Puts a class on the list: its key is group, count from the highest, and the share, for which it stands by its place.
 */
static ww_status list_class(struct vec *keys, struct vec *classes, struct count_class *class, ww_error *error)
{
	uint64_t key[CLASS_WORDS] = {class->group, ~class->count, classes->count};
	ww_status status;

	WW_STEP(vec_append(keys, key, CLASS_WORDS, error));
	WW_STEP(vec_push(classes, &class, error));
done:
	return status;
}

/* Rows of a class that are kept; they follow those placed so far. */
static ww_status list_group(struct tabling *tabling, uint32_t group, uint64_t rows, ww_error *error)
{
	size_t count = tabling->groups.count;
	struct group_rows *last = count ? vec_at(&tabling->groups, count - 1) : NULL;
	struct group_rows next = {group, tabling->kept, tabling->kept + rows};

	tabling->kept += rows;
	if (tabling->question->grouped)
		tabling->label_bytes += rows * grouping_label(tabling->question->grouping, group).size;
	if (!last || last->group != group)
		return vec_push(&tabling->groups, &next, error);
	last->to += rows;
	return WW_OK;
}

/* Gives each class of each share its place in the table. */
static ww_status place_classes(struct tabling *tabling, const uint64_t *keys, struct count_class *const *classes,
                               size_t count, ww_error *error)
{
	uint64_t limit = tabling->question->limit ? tabling->question->limit : UINT64_MAX, byte = 0;
	ww_status status = WW_OK;

	for (size_t i = 0; i < count; i++) {
		struct count_class *class = classes[keys[i * CLASS_WORDS + 2]];
		uint64_t rows = class->rows, bytes = class->bytes, left = limit - tabling->kept;

		class->rows = tabling->rows;
		class->bytes = byte;
		tabling->rows += rows;
		byte += bytes;
		if (left == 0)
			continue;
		tabling->bytes = byte;
		WW_STEP(list_group(tabling, class->group, rows < left ? rows : left, error));
	}
done:
	return status;
}

static ww_status order_classes(struct tabling *tabling, ww_error *error)
{
	const ww_alloc *alloc = tabling->list->alloc;
	struct vec keys = vec_of(alloc, sizeof(uint64_t)), scratch = keys;
	struct vec classes = vec_of(alloc, sizeof(struct count_class *));
	struct count_class *class;
	ww_status status = WW_OK;

	for (size_t i = 0; i < tabling->share_count; i++)
		for (size_t at = 0; (class = count_classes_next(&tabling->shares[i].classes, &at));)
			WW_STEP(list_class(&keys, &classes, class, error));
	WW_STEP(vec_reserve(&scratch, keys.count, error));
	key_sort(keys.items, scratch.items, classes.count, CLASS_WORDS);
	WW_STEP(place_classes(tabling, keys.items, classes.items, classes.count, error));
done:
	vec_clear(&keys);
	vec_clear(&scratch);
	vec_clear(&classes);
	return status;
}

/* Writes the rows of an entry for one of its groups; they follow one another. */
static inline void write_rows(const struct tabling *tabling, struct count_class *class, const struct spelling *spelling,
                              const struct entry *entry, const struct entry_part *part)
{
	const struct cells *cells = &tabling->cells;
	uint64_t words = tabling->question->grouping->words[part->group];
	double rate = (double)part->count * 1e6 / (double)(words ? words : 1);

	for (uint32_t n = entry->shortest; n <= entry->length; n++) {
		uint64_t at = class->rows++;
		size_t size = spelling->ends[n - 1];

		if (at >= tabling->kept)
			return;
		if (size)
			memcpy((char *)cells->text.values + class->bytes, spelling->text.items, size);
		class->bytes += size;
		cells->text.offsets[at + 1] = (int64_t)class->bytes;
		((uint64_t *)cells->length.values)[at] = n;
		((uint64_t *)cells->count.values)[at] = part->count;
		((uint64_t *)cells->documents.values)[at] = part->documents;
		((double *)cells->rate.values)[at] = rate;
	}
}

static void write_entry(const struct tabling *tabling, struct share *share, const struct spelling *spelling,
                        const struct entry *entry)
{
	const struct entry_part whole = {0, entry->count, entry->documents};
	const struct entry_part *parts = tabling->list->parted ? entry->parts : &whole;
	size_t count = tabling->list->parted ? entry->part_count : 1;

	for (size_t i = 0; i < count; i++)
		write_rows(tabling, count_class_at(&share->classes, parts[i].group, parts[i].count), spelling, entry,
		           &parts[i]);
}

static ww_status write_stretch(struct tabling *tabling, struct share *share, size_t stretch, struct spelling *spelling,
                               ww_error *error)
{
	struct entry_reader reader = entry_reader_of(tabling->list, stretch);
	const struct entry *entry = &reader.entry;
	bool more;
	ww_status status;

	for (;;) {
		WW_STEP(entry_reader_next(&reader, &more, error));
		if (!more)
			break;
		WW_STEP(spell(spelling, entry, error));
		write_entry(tabling, share, spelling, entry);
	}
done:
	entry_reader_clear(&reader);
	return status;
}

static ww_status write_share(void *context, size_t item, unsigned worker, ww_error *error)
{
	struct tabling *tabling = context;
	struct share *share = &tabling->shares[item];
	struct spelling spelling = {.vocabulary = tabling->question->vocabulary, .text = vec_of(tabling->list->alloc, 1)};
	ww_status status = WW_OK;

	(void)worker;
	for (size_t stretch = share->first; stretch < share->last; stretch++)
		WW_STEP(write_stretch(tabling, share, stretch, &spelling, error));
done:
	vec_clear(&spelling.text);
	return status;
}

/* Labels of the rows of a group, which follow one another. */
static void write_labels(const struct tabling *tabling, const struct group_rows *rows, size_t *at)
{
	const struct table_cells *cells = &tabling->cells.group;
	ww_text label = grouping_label(tabling->question->grouping, rows->group);

	for (uint64_t row = rows->from; row < rows->to; row++) {
		if (label.size)
			memcpy((char *)cells->values + *at, label.data, label.size);
		*at += label.size;
		cells->offsets[row + 1] = (int64_t)*at;
	}
}

/* What rows of a group share: the label, null for documents that have none, and no rate where there are no words. */
static ww_status write_groups(struct table_builder *builder, const struct tabling *tabling, ww_error *error)
{
	const struct grouping *grouping = tabling->question->grouping;
	size_t at = 0, rate = table_width(builder) - 1;
	ww_status status = WW_OK;

	for (size_t i = 0; i < tabling->groups.count; i++) {
		const struct group_rows *rows = vec_at(&tabling->groups, i);

		if (grouping->words[rows->group] == 0)
			WW_STEP(table_cells_null(builder, rate, rows->from, rows->to, error));
		if (!tabling->question->grouped)
			continue;
		write_labels(tabling, rows, &at);
		if (grouping->has_none && rows->group == grouping->count - 1)
			WW_STEP(table_cells_null(builder, GROUP_COLUMN, rows->from, rows->to, error));
	}
done:
	return status;
}

static ww_status add_column(struct table_cells *cells, struct table_builder *builder, const char *name,
                            ww_column_type type, const struct tabling *tabling, uint64_t bytes, ww_error *error)
{
	ww_status status;

	WW_STEP(table_column(builder, name, type, error));
	WW_STEP(table_cells(cells, builder, table_width(builder) - 1, tabling->kept, bytes, error));
done:
	return status;
}

static ww_status make_cells(struct table_builder *builder, struct tabling *tabling, ww_error *error)
{
	struct cells *cells = &tabling->cells;
	ww_status status;

	WW_STEP(add_column(&cells->text, builder, "ngram", WW_UTF8, tabling, tabling->bytes, error));
	WW_STEP(add_column(&cells->length, builder, "n", WW_U64, tabling, 0, error));
	if (tabling->question->grouped)
		WW_STEP(add_column(&cells->group, builder, "group", WW_UTF8, tabling, tabling->label_bytes, error));
	WW_STEP(add_column(&cells->count, builder, "count", WW_U64, tabling, 0, error));
	WW_STEP(add_column(&cells->documents, builder, "documents", WW_U64, tabling, 0, error));
	WW_STEP(add_column(&cells->rate, builder, "per_million", WW_F64, tabling, 0, error));
done:
	return status;
}

ww_status entry_table(ww_table **out, const struct entry_list *list, const struct entry_table_question *question,
                      const ww_run *run, ww_error *error)
{
	struct tabling tabling = {
		.list = list, .question = question, .groups = vec_of(list->alloc, sizeof(struct group_rows))};
	struct table_builder *builder = NULL;
	ww_status status;

	WW_STEP(make_shares(&tabling, run, error));
	WW_STEP(pool_run(tabling.share_count, count_share, &tabling, run, "parts", error));
	WW_STEP(order_classes(&tabling, error));
	WW_STEP(table_builder_new(&builder, list->alloc, error));
	WW_STEP(make_cells(builder, &tabling, error));
	WW_STEP(pool_run(tabling.share_count, write_share, &tabling, run, "parts", error));
	WW_STEP(write_groups(builder, &tabling, error));
	if (question->vocabulary->well_formed)
		table_cells_well_formed(builder, 0);
	WW_STEP(table_finish(out, builder, tabling.rows, error));
done:
	for (size_t i = 0; i < tabling.share_count; i++)
		count_classes_clear(&tabling.shares[i].classes);
	alloc_free(list->alloc, tabling.shares);
	vec_clear(&tabling.groups);
	table_builder_free(builder);
	return status;
}
