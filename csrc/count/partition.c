#include "count/partition.h"

/* Two neighbours that are not split have more than the wanted weight together; split ones have at least that. */
enum { PARTITIONS_A_WANTED = 3 };

/* A partition on its way. */
struct filling {
	bool begun; /* has values, which may be without weight */
	uint64_t weight;
	uint64_t target; /* at least 1 */
};

static uint64_t sum_weights(const struct members *members)
{
	uint64_t sum = 0;

	for (uint32_t value = 0; value < members->values; value++)
		sum += members->weights[value];
	return sum;
}

static void find_shares(struct partitions *partitions, const struct members *members, uint64_t sum)
{
	uint64_t before = 0;

	for (uint32_t value = 0; value < members->values; value++) {
		double share = (double)before / ((double)sum + 1) * 0x1p32; /* rounded up, it may be all */

		partitions->of_value[value].before = share < UINT32_MAX ? (uint32_t)share : UINT32_MAX;
		before += members->weights[value];
	}
}

/* A value with partitions of its own, that no value shares. */
static void split_value(struct partitions *partitions, struct filling *filling, uint32_t value, uint64_t weight)
{
	struct partition_share *share = &partitions->of_value[value];
	uint32_t first = (uint32_t)partitions->count + filling->begun;
	uint32_t count = (uint32_t)(weight / filling->target);

	share->first = (uint16_t)first;
	share->count = (uint16_t)count;
	partitions->split_of[first] = (uint16_t)partitions->split_count;
	partitions->split[partitions->split_count++] = (struct partition_split){value, first, count};
	partitions->count = first + count;
	filling->begun = false;
	filling->weight = 0;
}

static void place_value(struct partitions *partitions, struct filling *filling, uint32_t value, uint64_t weight)
{
	if (filling->weight > 0 && filling->weight + weight > filling->target) {
		partitions->count++;
		filling->weight = 0;
	}
	partitions->of_value[value].first = (uint16_t)partitions->count;
	partitions->of_value[value].count = 1;
	filling->begun = true;
	filling->weight += weight;
}

ww_status partitions_make(struct partitions *out, const struct members *members, size_t wanted, bool pairs,
                          ww_error *error)
{
	uint64_t sum = sum_weights(members);
	struct filling filling = {.target = sum / wanted + 1};

	*out = (struct partitions){.alloc = members->alloc};
	out->of_value = alloc_zeroed(out->alloc, members->values, sizeof *out->of_value);
	out->split_of = alloc_zeroed(out->alloc, PARTITIONS_A_WANTED * wanted + 1, sizeof *out->split_of);
	out->split = alloc_array(out->alloc, wanted, sizeof *out->split);
	if (!out->of_value || !out->split_of || !out->split)
		return ww_fail_memory(error);
	find_shares(out, members, sum);
	for (uint32_t value = 0; value < members->values; value++) {
		uint64_t weight = members->weights[value];

		if (pairs && weight >= 2 * filling.target)
			split_value(out, &filling, value, weight);
		else
			place_value(out, &filling, value, weight);
	}
	out->count++;
	return WW_OK;
}

size_t partition_split_of(const struct partitions *partitions, size_t partition)
{
	const struct partition_split *split = partitions->split;
	size_t low = 0, high = partitions->split_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (split[middle].first + split[middle].count <= partition)
			low = middle + 1;
		else
			high = middle;
	}
	return low < partitions->split_count && split[low].first <= partition ? low : partitions->split_count;
}

void partitions_clear(struct partitions *partitions)
{
	alloc_free(partitions->alloc, partitions->of_value);
	alloc_free(partitions->alloc, partitions->split_of);
	alloc_free(partitions->alloc, partitions->split);
}
