#include "base/fingerprints.h"

enum { PLACES_FIRST = 64 };

static bool is_empty(const struct fingerprint *place)
{
	return place->words[0] == 0 && place->words[1] == 0;
}

static bool is_same(const struct fingerprint *left, const struct fingerprint *right)
{
	return left->words[0] == right->words[0] && left->words[1] == right->words[1];
}

/* The place of a fingerprint, or the empty one where it belongs. Not all are taken. */
static struct fingerprint *find(const struct fingerprints *set, const struct fingerprint *wanted)
{
	size_t mask = set->place_count - 1, at = (size_t)wanted->words[0] & mask;

	while (!is_empty(&set->places[at]) && !is_same(&set->places[at], wanted))
		at = (at + 1) & mask;
	return &set->places[at];
}

static ww_status grow(struct fingerprints *set, ww_error *error)
{
	size_t old_count = set->place_count, count = old_count ? old_count * 2 : PLACES_FIRST;
	struct fingerprint *old = set->places, *places = alloc_zeroed(set->alloc, count, sizeof *places);

	if (!places || count == 0)
		return ww_fail_memory(error);
	set->places = places;
	set->place_count = count;
	for (size_t i = 0; i < old_count; i++)
		if (!is_empty(&old[i]))
			*find(set, &old[i]) = old[i];
	alloc_free(set->alloc, old);
	return WW_OK;
}

static struct fingerprint fingerprint_of(const struct fingerprints *set, const char *data, size_t size)
{
	struct fingerprint print = {{hash_bytes(set->seeds[0], data, size), hash_bytes(set->seeds[1], data, size)}};

	if (is_empty(&print))
		print.words[1] = 1;
	return print;
}

ww_status fingerprints_add(bool *added, struct fingerprints *set, const char *data, size_t size, ww_error *error)
{
	struct fingerprint wanted = fingerprint_of(set, data, size);
	struct fingerprint *place;
	ww_status status = WW_OK;

	if (set->count >= set->place_count / 4 * 3)
		WW_STEP(grow(set, error));
	place = find(set, &wanted);
	*added = is_empty(place);
	if (*added) {
		*place = wanted;
		set->count++;
	}
done:
	return status;
}

bool fingerprints_have(const struct fingerprints *set, const char *data, size_t size)
{
	struct fingerprint wanted = fingerprint_of(set, data, size);

	return set->count && !is_empty(find(set, &wanted));
}

/* Those behind the gap that a search would not find across it move up. */
static void close_gap(struct fingerprints *set, size_t gap)
{
	size_t mask = set->place_count - 1;

	for (size_t at = (gap + 1) & mask; !is_empty(&set->places[at]); at = (at + 1) & mask) {
		size_t home = (size_t)set->places[at].words[0] & mask;

		if (((at - home) & mask) < ((at - gap) & mask))
			continue;
		set->places[gap] = set->places[at];
		gap = at;
	}
	set->places[gap] = (struct fingerprint){{0, 0}};
}

void fingerprints_remove(struct fingerprints *set, const char *data, size_t size)
{
	struct fingerprint wanted = fingerprint_of(set, data, size);
	struct fingerprint *place = set->count ? find(set, &wanted) : NULL;

	if (!place || is_empty(place))
		return;
	set->count--;
	close_gap(set, (size_t)(place - set->places));
}

size_t fingerprints_bytes(const struct fingerprints *set)
{
	return set->place_count * sizeof *set->places;
}

void fingerprints_clear(struct fingerprints *set)
{
	alloc_free(set->alloc, set->places);
	set->places = NULL;
	set->place_count = set->count = 0;
}
