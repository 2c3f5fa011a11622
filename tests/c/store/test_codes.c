#include "store/codes.h"

#include <string.h>

#include "support/check.h"

enum { CODES = 5000 };

/* The definition in codes.h, read one byte after another. */
static uint32_t plain_code(const uint8_t **at, struct code_split split)
{
	uint32_t first = *(*at)++;
	uint32_t id;

	if (first < split.one)
		return first;
	if (first < split.two) {
		id = split.one + (first - split.one) * 256 + *(*at)++;
	} else if (first < 255) {
		id = split.one + (uint32_t)(split.two - split.one) * 256 + (first - split.two) * 65536;
		id += (uint32_t)*(*at)++ * 256;
		id += *(*at)++;
	} else {
		id = 0;
		for (int i = 0; i < 4; i++)
			id = id * 256 + *(*at)++;
	}
	return id;
}

static const struct code_split splits[] = {{160, 248}, {0, 0}, {0, 254}, {254, 254}, {1, 2}, {128, 128}, {128, 254}};

/* Ids on both sides of each border of a split, and up to the largest. */
static uint32_t awkward_id(struct sequence *sequence, struct code_split split)
{
	uint32_t two = split.one + (uint32_t)(split.two - split.one) * 256;
	uint32_t borders[] = {0, split.one, two, two + (uint32_t)(255 - split.two) * 65536, UINT32_MAX - 5};

	switch (sequence_below(sequence, 3)) {
	case 0:
		return borders[sequence_below(sequence, 5)] + (uint32_t)sequence_below(sequence, 5);
	case 1:
		return borders[sequence_below(sequence, 5)] - (uint32_t)sequence_below(sequence, 5);
	default:
		return (uint32_t)sequence_next(sequence) >> sequence_below(sequence, 32);
	}
}

static void codes_come_back_as_the_definition_says(void **state)
{
	static uint8_t bytes[CODES * CODE_MAX_BYTES + CODE_SLACK];
	static uint32_t ids[CODES];
	static uint32_t back[CODES];
	struct sequence sequence = {7};

	(void)state;
	for (size_t s = 0; s < sizeof splits / sizeof splits[0]; s++) {
		struct code_table table;
		uint8_t *end = bytes;
		const uint8_t *at = bytes;
		memset(bytes, 0xee, sizeof bytes);
		for (size_t i = 0; i < CODES; i++) {
			ids[i] = awkward_id(&sequence, splits[s]);
			if (ids[i] == UINT32_MAX)
				ids[i]--;
			end = code_put(end, splits[s], ids[i]);
		}
		code_table_fill(&table, splits[s]);
		assert_true(codes_decode(back, CODES, &table, UINT32_MAX, bytes, (size_t)(end - bytes)));
		assert_memory_equal(ids, back, sizeof ids);
		memset(back, 0, sizeof back);
		assert_true(codes_decode_singly(back, CODES, &table, UINT32_MAX, bytes, (size_t)(end - bytes)));
		assert_memory_equal(ids, back, sizeof ids);
		for (size_t i = 0; i < CODES; i++)
			assert_int_equal(plain_code(&at, splits[s]), ids[i]);
		assert_ptr_equal(at, end);
	}
}

static void frequent_ids_take_one_byte_and_most_others_two(void **state)
{
	uint8_t bytes[CODE_MAX_BYTES];
	struct code_split split = code_split_default();

	(void)state;
	assert_int_equal(code_put(bytes, split, 0) - bytes, 1);
	assert_int_equal(code_put(bytes, split, 100) - bytes, 1);
	assert_int_equal(code_put(bytes, split, 10000) - bytes, 2);
	assert_int_equal(code_put(bytes, split, 300000) - bytes, 3);
	assert_int_equal(code_put(bytes, split, UINT32_MAX) - bytes, 5);
}

static void what_does_not_fit_is_refused(void **state)
{
	struct code_table table;
	uint8_t bytes[64] = {0};
	uint32_t ids[4];
	uint8_t *end = bytes;

	(void)state;
	code_table_fill(&table, code_split_default());
	for (uint32_t id = 0; id < 4; id++)
		end = code_put(end, code_split_default(), id * 1000);
	size_t size = (size_t)(end - bytes);
	assert_true(codes_decode(ids, 4, &table, 3001, bytes, size));
	assert_false(codes_decode(ids, 4, &table, 3000, bytes, size));     /* an id too high */
	assert_false(codes_decode(ids, 3, &table, 3001, bytes, size));     /* bytes left over */
	assert_false(codes_decode(ids, 4, &table, 3001, bytes, size - 1)); /* the last code cut */
	assert_false(codes_decode(ids, 4, &table, 3001, bytes, 2));
	assert_true(codes_decode(ids, 0, &table, 3001, bytes, 0));
}

/* Ids as streams have them: most of one or two bytes, some longer, and one too high at the end or in between. */
static void both_ways_of_decoding_agree(void **state)
{
	enum { MOST = 400 };
	struct sequence sequence = {9};
	struct code_table table;
	size_t refused = 0;

	(void)state;
	for (int round = 0; round < 4000; round++) {
		struct code_split split = splits[sequence_below(&sequence, sizeof splits / sizeof splits[0])];
		uint32_t types = 1 + (uint32_t)sequence_below(&sequence, round % 2 ? 100000 : 30000);
		uint8_t bytes[MOST * CODE_MAX_BYTES + CODE_SLACK] = {0}, *end = bytes;
		uint32_t together[MOST + 1], singly[MOST + 1];
		size_t count = (size_t)sequence_below(&sequence, MOST), cut = sequence_below(&sequence, 9) == 0;
		bool good;

		code_table_fill(&table, split);
		for (size_t i = 0; i < count; i++) {
			uint32_t id = (uint32_t)(sequence_next(&sequence) % types) >> sequence_below(&sequence, 17);

			end = code_put(end, split, sequence_below(&sequence, 2000) ? id : types);
		}
		if (end - bytes < (ptrdiff_t)cut)
			continue;
		together[count] = singly[count] = 12345;
		good = codes_decode_singly(singly, count, &table, types, bytes, (size_t)(end - bytes) - cut);
		assert_int_equal(codes_decode(together, count, &table, types, bytes, (size_t)(end - bytes) - cut), good);
		refused += !good;
		if (good)
			assert_memory_equal(together, singly, count * sizeof *together);
		assert_int_equal(together[count], 12345);
	}
	assert_in_range(refused, 100, 3000);
}

static void random_bytes_never_give_an_id_that_is_not_there(void **state)
{
	struct sequence sequence = {8};
	struct code_table table;

	(void)state;
	for (int round = 0; round < 20000; round++) {
		uint8_t bytes[32];
		uint32_t ids[32];
		size_t count = (size_t)sequence_below(&sequence, 29);
		code_table_fill(&table, splits[sequence_below(&sequence, sizeof splits / sizeof splits[0])]);
		sequence_fill(&sequence, bytes, sizeof bytes);
		if (!codes_decode(ids, count, &table, 700, bytes, (size_t)sequence_below(&sequence, 29)))
			continue;
		for (size_t i = 0; i < count; i++)
			assert_true(ids[i] < 700);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(codes_come_back_as_the_definition_says),
		cmocka_unit_test(frequent_ids_take_one_byte_and_most_others_two),
		cmocka_unit_test(what_does_not_fit_is_refused),
		cmocka_unit_test(both_ways_of_decoding_agree),
		cmocka_unit_test(random_bytes_never_give_an_id_that_is_not_there),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
