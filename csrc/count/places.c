#include "count/places.h"

#include <string.h>

static inline size_t place_of(const struct place_scan *scan, const struct stretch *stretch, size_t at)
{
	uint32_t second = at + 1 < stretch->count ? stretch->values[at + 1] : MEMBER_NONE;

	return partition_of(scan->partitions, stretch->values[at], second);
}

/* Starts of a stretch that have as many values behind them as the shortest sequence. */
static inline size_t starts_of(const struct place_scan *scan, const struct stretch *stretch)
{
	size_t enough = stretch->count - places_reach(scan->question) + 1;

	return stretch->starts < enough ? stretch->starts : enough;
}

static inline void count_split(const struct place_scan *scan, uint32_t value, uint64_t row)
{
	const struct partition_share share = scan->partitions->of_value[value];
	const struct grouping *grouping = scan->question->grouping;
	struct split_cell *cell;

	if (share.count == 1)
		return;
	cell = &scan->split[scan->partitions->split_of[share.first] * (size_t)grouping->count + grouping->of_row[row]];
	cell->count++;
	cell->documents += cell->next_row != row + 1;
	cell->next_row = row + 1;
}

/* The partition of a shape at a start; false when the stretch ends before. */
static inline bool place_of_shape(size_t *partition, const struct place_scan *scan, const struct shape *shape,
                                  const struct stretch *stretch, size_t at)
{
	const uint32_t *values = stretch->values + at;

	if (shape->reach > stretch->count - at)
		return false;
	*partition = partition_of(scan->partitions, shape_value(shape, values, 0),
	                          shape->length > 1 ? shape_value(shape, values, 1) : MEMBER_NONE);
	return true;
}

static void count_shapes(const struct place_scan *scan, const struct stretch *stretch)
{
	const struct shapes *shapes = scan->question->shapes;
	size_t partition;

	for (size_t i = 0; i < stretch->starts; i++)
		for (size_t shape = 0; shape < shapes->count; shape++)
			if (place_of_shape(&partition, scan, &shapes->items[shape], stretch, i))
				scan->places[partition]++;
}

void places_count(void *context, const struct stretch *stretch)
{
	const struct place_scan *scan = context;
	size_t starts = starts_of(scan, stretch);

	if (scan->question->shapes) {
		count_shapes(scan, stretch);
		return;
	}
	for (size_t i = 0; i < starts; i++)
		scan->places[place_of(scan, stretch, i)]++;
	for (size_t i = 0; scan->split && i < starts; i++)
		count_split(scan, stretch->values[i], stretch->row);
}

/* The last `terms` values that were seen, as the beginning of a key, in as many words as keys have. */
static inline void window_push(uint64_t *window, const struct key_layout *layout, unsigned words, uint32_t value)
{
	for (unsigned i = 0; i + 1 < words; i++)
		window[i] = window[i] << layout->term_bits | window[i + 1] >> (64 - layout->term_bits);
	window[words - 1] <<= layout->term_bits;
	key_set(window, (layout->terms - 1) * layout->term_bits, layout->term_bits, value);
}

static inline void write_keys(const struct place_scan *scan, const struct stretch *stretch, unsigned words)
{
	const struct key_layout *layout = &scan->layout;
	size_t ahead = layout->terms - 1, starts = starts_of(scan, stretch), turn = scan->last - scan->first;
	uint64_t window[KEY_WORDS_MAX] = {0}, row[KEY_WORDS_MAX] = {0};

	key_set(row, layout->terms * layout->term_bits, layout->row_bits, stretch->row);
	for (size_t i = 0; i < ahead && i < stretch->count; i++)
		window_push(window, layout, words, stretch->values[i]);
	for (size_t i = stretch->count; i < ahead; i++)
		window_push(window, layout, words, KEY_ENDED);
	for (size_t i = 0; i < starts; i++) {
		size_t partition = place_of(scan, stretch, i);
		uint64_t *key;

		window_push(window, layout, words, i + ahead < stretch->count ? stretch->values[i + ahead] : KEY_ENDED);
		if (partition - scan->first >= turn)
			continue;
		key = scan->keys + scan->places[partition]++ * words;
		for (unsigned word = 0; word < words; word++)
			key[word] = window[word] | row[word];
		if (layout->before)
			key_set(key, layout->terms * layout->term_bits + layout->row_bits, layout->term_bits,
			        i > 0 ? stretch->values[i - 1] : stretch->before);
	}
}

static void write_shape(uint64_t *key, const struct key_layout *layout, const struct shape *shape,
                        const uint32_t *values, uint64_t row)
{
	memset(key, 0, layout->words * sizeof *key);
	for (unsigned field = 0; field < shape->length; field++)
		key_set(key, field * layout->term_bits, layout->term_bits, shape_value(shape, values, field));
	key_set(key, layout->terms * layout->term_bits, layout->row_bits, row);
}

static void write_shapes(const struct place_scan *scan, const struct stretch *stretch)
{
	const struct shapes *shapes = scan->question->shapes;
	size_t partition, turn = scan->last - scan->first;

	for (size_t i = 0; i < stretch->starts; i++)
		for (size_t shape = 0; shape < shapes->count; shape++)
			if (place_of_shape(&partition, scan, &shapes->items[shape], stretch, i) && partition - scan->first < turn)
				write_shape(scan->keys + scan->places[partition]++ * scan->layout.words, &scan->layout,
				            &shapes->items[shape], stretch->values + i, stretch->row);
}

/* The number of words is a constant in the code that is run for short keys. */
void places_keep(void *context, const struct stretch *stretch)
{
	const struct place_scan *scan = context;

	if (scan->question->shapes) {
		write_shapes(scan, stretch);
		return;
	}
	switch (scan->layout.words) {
	case 1:
		write_keys(scan, stretch, 1);
		break;
	case 2:
		write_keys(scan, stretch, 2);
		break;
	default:
		write_keys(scan, stretch, scan->layout.words);
	}
}
