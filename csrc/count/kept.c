#include "count/kept.h"

/* A list is cut when it holds twice the limit and this many items more: less often for small limits. */
enum { CUT_SLACK = 4096 };

ww_status kept_init(struct kept *out, const ww_alloc *alloc, size_t item_size, sort_compare compare, uint64_t limit,
                    const ww_run *run, ww_error *error)
{
	*out = (struct kept){.alloc = alloc, .compare = compare, .limit = limit, .workers = run_threads(run)};
	out->lists = alloc_zeroed(alloc, out->workers, sizeof *out->lists);
	if (!out->lists)
		return ww_fail_memory(error);
	for (unsigned i = 0; i < out->workers; i++) {
		out->lists[i].items = vec_of(alloc, item_size);
		out->lists[i].terms = vec_of(alloc, sizeof(uint32_t));
	}
	return WW_OK;
}

static struct kept_entry *entry_at(const struct kept_list *list, size_t index)
{
	return vec_at(&list->items, index);
}

static struct sort_items sorting(const struct kept *kept, const struct kept_list *list)
{
	return (struct sort_items){.items = list->items.items,
	                           .count = list->items.count,
	                           .size = list->items.item_size,
	                           .compare = kept->compare};
}

/* Leaves the first `limit` items in order. */
static ww_status cut(const struct kept *kept, struct kept_list *list, ww_error *error)
{
	struct sort_items sort = sorting(kept, list);
	struct vec terms = vec_of(kept->alloc, sizeof(uint32_t));
	ww_status status;

	WW_STEP(sort_here(&sort, kept->alloc, error));
	list->items.count = (size_t)kept->limit;
	for (size_t i = 0; i < list->items.count; i++) {
		struct kept_entry *entry = entry_at(list, i);
		size_t at = terms.count;

		WW_STEP(vec_append(&terms, vec_at(&list->terms, entry->terms_at), entry->length, error));
		entry->terms_at = at;
	}
	vec_clear(&list->terms);
	list->terms = terms;
	return WW_OK;
done:
	vec_clear(&terms);
	return status;
}

static bool is_full(const struct kept *kept, const struct kept_list *list)
{
	return kept->limit && list->items.count > CUT_SLACK && (list->items.count - CUT_SLACK) / 2 > kept->limit;
}

ww_status kept_add(struct kept *kept, unsigned worker, size_t stretch, const struct entry *entry, void *item,
                   ww_error *error)
{
	struct kept_list *list = &kept->lists[worker];
	struct kept_entry head = {list->terms.count, list->met++, (uint32_t)stretch, entry->length};
	ww_status status;

	*(struct kept_entry *)item = head;
	WW_STEP(vec_append(&list->terms, entry->terms, entry->length, error));
	WW_STEP(vec_push(&list->items, item, error));
	if (is_full(kept, list))
		status = cut(kept, list, error);
done:
	return status;
}

static ww_status append_list(struct kept_list *to, const struct kept_list *from, ww_error *error)
{
	size_t first = to->items.count, shift = to->terms.count;
	ww_status status;

	WW_STEP(vec_append(&to->terms, from->terms.items, from->terms.count, error));
	WW_STEP(vec_append(&to->items, from->items.items, from->items.count, error));
	for (size_t i = first; i < to->items.count; i++)
		entry_at(to, i)->terms_at += shift;
	to->met += from->met;
done:
	return status;
}

static void list_clear(struct kept_list *list)
{
	vec_clear(&list->items);
	vec_clear(&list->terms);
}

ww_status kept_gather(struct kept *kept, const ww_run *run, ww_error *error)
{
	struct kept_list *all = &kept->lists[0];
	struct sort_items sort;
	ww_status status;

	for (unsigned i = 1; i < kept->workers; i++) {
		WW_STEP(append_list(all, &kept->lists[i], error));
		list_clear(&kept->lists[i]);
	}
	sort = sorting(kept, all);
	WW_STEP(sort_run(&sort, kept->alloc, run, error));
	if (kept->limit && all->items.count > kept->limit)
		all->items.count = (size_t)kept->limit;
done:
	return status;
}

void kept_clear(struct kept *kept)
{
	for (unsigned i = 0; kept->lists && i < kept->workers; i++)
		list_clear(&kept->lists[i]);
	alloc_free(kept->alloc, kept->lists);
	kept->lists = NULL;
}
