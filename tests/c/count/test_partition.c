#include "count/partition.h"

#include <stdlib.h>

#include "count/entries.h"
#include "support/check.h"
#include "support/counting.h"
#include "support/scale.h"

/* Members that have nothing but weights; to be freed. */
static struct members members_of(uint32_t values)
{
	struct members members = {.alloc = &alloc_default, .values = values};

	members.weights = calloc(values, sizeof *members.weights);
	assert_non_null(members.weights);
	return members;
}

static struct partitions partitions_of(const struct members *members, size_t wanted, bool pairs)
{
	struct partitions partitions;
	ww_error error;

	assert_ok(partitions_make(&partitions, members, wanted, pairs, &error), &error);
	return partitions;
}

static uint64_t sum_of(const struct members *members)
{
	uint64_t sum = 0;

	for (uint32_t value = 0; value < members->values; value++)
		sum += members->weights[value];
	return sum;
}

static void check_split(const struct partitions *partitions, uint32_t value)
{
	struct partition_share share = partitions->of_value[value];
	size_t number = partitions->split_of[share.first];

	assert_true(number < partitions->split_count);
	assert_int_equal(partitions->split[number].value, value);
	assert_int_equal(partitions->split[number].first, share.first);
	assert_int_equal(partitions->split[number].count, share.count);
	for (size_t i = 0; i < share.count; i++)
		assert_int_equal(partition_split_of(partitions, share.first + i), number);
}

/* What the header promises of any weights. */
static void check_partitions(const struct members *members, size_t wanted, bool pairs)
{
	struct partitions partitions = partitions_of(members, wanted, pairs);
	size_t before = 0, splits = 0;

	assert_true(partitions.count >= 1 && partitions.count <= 3 * wanted + 1);
	assert_true(wanted > 1 << 12 || partitions.count <= ENTRY_STRETCHES_MAX);
	for (uint32_t first = 0; first < members->values; first++) {
		struct partition_share share = partitions.of_value[first];
		bool is_split = share.count > 1;

		/* Some seconds, the first and the last among them: partitions ascend with (first, second). */
		for (uint32_t second = 0; second < members->values; second += second % 97 == 96 ? 97 : 1) {
			size_t partition = partition_of(&partitions, first, second);

			assert_true(partition >= before && partition < partitions.count);
			assert_true(partition >= share.first && partition < share.first + (size_t)share.count);
			before = partition;
		}
		/* A split value has its partitions to itself. */
		splits += is_split;
		if (is_split)
			check_split(&partitions, first);
		else
			assert_int_equal(partition_split_of(&partitions, share.first), partitions.split_count);
		assert_true(pairs || !is_split);
	}
	assert_int_equal(splits, partitions.split_count);
	partitions_clear(&partitions);
}

static void weights_of_all_sorts_keep_the_promises(void **state)
{
	struct sequence sequence = {4};

	(void)state;
	for (size_t i = 0; i < 200 * test_scale(); i++) {
		struct members members = members_of((uint32_t)sequence_below(&sequence, 300) + MEMBER_FIRST);
		size_t wanted = (size_t)sequence_below(&sequence, sequence_below(&sequence, 8) ? 40 : 1 << 12) + 1;
		uint64_t most = sequence_below(&sequence, 4) ? 100 : UINT64_C(1) << 40;

		for (uint32_t value = MEMBER_FIRST; value < members.values; value++)
			members.weights[value] =
				sequence_below(&sequence, 3) ? sequence_below(&sequence, most) >> sequence_below(&sequence, 20) : 0;
		check_partitions(&members, wanted, sequence_below(&sequence, 4) > 0);
		free(members.weights);
	}
}

static void extreme_weights_keep_the_promises(void **state)
{
	static const size_t wanted[] = {1, 2, 7, 1 << 12};

	(void)state;
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
		for (int pairs = 0; pairs < 2; pairs++) {
			struct members members = members_of(2000);

			check_partitions(&members, wanted[i], pairs); /* none at all */
			members.weights[700] = UINT64_C(1) << 40;     /* all that there is */
			check_partitions(&members, wanted[i], pairs);
			for (uint32_t value = MEMBER_FIRST; value < members.values; value++)
				members.weights[value] = 1000;
			check_partitions(&members, wanted[i], pairs);
			for (uint32_t value = MEMBER_FIRST; value < members.values; value++)
				members.weights[value] = value % 2 ? UINT64_C(1) << 32 : 1; /* every other one is split, if any */
			check_partitions(&members, wanted[i], pairs);
			for (uint32_t value = MEMBER_FIRST; value < members.values; value++)
				members.weights[value] = UINT64_C(1) << 52; /* more than a double tells apart */
			members.weights[members.values - 1] = 1;
			check_partitions(&members, wanted[i], pairs);
			free(members.weights);
		}
}

/* A term of its weight everywhere: its share of pairs is the product of both. */
static void partitions_are_about_equal(void **state)
{
	struct sequence sequence = {5};
	struct members members = members_of(1000);
	struct partitions partitions;
	double *weights, target;

	(void)state;
	for (uint32_t value = MEMBER_FIRST; value < members.values; value++)
		members.weights[value] = 100000 / (sequence_below(&sequence, 1000) + 1) + 1;
	partitions = partitions_of(&members, 20, true);
	target = (double)sum_of(&members) / 20;
	weights = calloc(partitions.count, sizeof *weights);
	assert_non_null(weights);
	for (uint32_t first = 0; first < members.values; first++)
		for (uint32_t second = 0; second < members.values; second++)
			weights[partition_of(&partitions, first, second)] +=
				(double)members.weights[first] * (double)members.weights[second] / (double)sum_of(&members);
	for (size_t i = 0; i < partitions.count; i++)
		assert_true(weights[i] < 3 * target);
	free(weights);
	free(members.weights);
	partitions_clear(&partitions);
}

static void the_most_frequent_value_is_split_by_the_second(void **state)
{
	struct members members = members_of(6);
	struct partitions partitions;

	(void)state;
	members.weights[2] = 10;
	members.weights[3] = 60;
	members.weights[4] = 20;
	members.weights[5] = 10;
	partitions = partitions_of(&members, 10, true); /* 11 a partition */
	assert_int_equal(partitions.split_count, 1);
	assert_int_equal(partitions.split[0].value, 3);
	assert_int_equal(partitions.split[0].count, 5);
	assert_int_equal(partition_of(&partitions, 3, MEMBER_NONE), partitions.split[0].first);
	assert_int_equal(partition_of(&partitions, 3, 3), partitions.split[0].first);     /* 0.1 of the seconds are below */
	assert_int_equal(partition_of(&partitions, 3, 4), partitions.split[0].first + 3); /* 0.7 */
	assert_int_equal(partition_of(&partitions, 3, 5), partitions.split[0].first + 4); /* 0.9 */
	assert_int_equal(partition_of(&partitions, 4, MEMBER_NONE), partitions.split[0].first + 5);
	assert_int_equal(partition_split_of(&partitions, partitions.split[0].first - 1), 1);
	partitions_clear(&partitions);
	free(members.weights);
}

static ww_status make(void *context, const ww_alloc *alloc, ww_error *error)
{
	struct members members = *(const struct members *)context;
	struct partitions partitions;
	ww_status status;

	members.alloc = alloc;
	status = partitions_make(&partitions, &members, 5, true, error);
	partitions_clear(&partitions);
	return status;
}

static void failing_allocations_are_reported(void **state)
{
	struct members members = members_of(10);

	(void)state;
	assert_int_equal(every_allocation_fails(make, &members), 3);
	free(members.weights);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(weights_of_all_sorts_keep_the_promises),
		cmocka_unit_test(extreme_weights_keep_the_promises),
		cmocka_unit_test(partitions_are_about_equal),
		cmocka_unit_test(the_most_frequent_value_is_split_by_the_second),
		cmocka_unit_test(failing_allocations_are_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
