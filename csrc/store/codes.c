#include "store/codes.h"

#if defined(__x86_64__)
#include <smmintrin.h>
#endif

enum {
	ESCAPE = 255,
	NO_BYTE = 0x80 /* gives 0 where bytes are shuffled */
};

/* First id that needs three bytes. */
static uint32_t three_from(struct code_split split)
{
	return split.one + (uint32_t)(split.two - split.one) * 256;
}

/* First id that needs the escape. */
static uint32_t escape_from(struct code_split split)
{
	return three_from(split) + (uint32_t)(ESCAPE - split.two) * 65536;
}

struct code_split code_split_default(void)
{
	return (struct code_split){.one = 160, .two = 248};
}

uint8_t *code_put_long(uint8_t *at, uint32_t id)
{
	*at++ = ESCAPE;
	*at++ = (uint8_t)(id >> 24);
	*at++ = (uint8_t)(id >> 16);
	*at++ = (uint8_t)(id >> 8);
	*at++ = (uint8_t)id;
	return at;
}

uint8_t *code_put(uint8_t *at, struct code_split split, uint32_t id)
{
	uint32_t rest;

	if (id >= escape_from(split))
		return code_put_long(at, id);
	if (id >= three_from(split)) {
		rest = id - three_from(split);
		*at++ = (uint8_t)(split.two + (rest >> 16));
		*at++ = (uint8_t)(rest >> 8);
		*at++ = (uint8_t)rest;
	} else if (id >= split.one) {
		rest = id - split.one;
		*at++ = (uint8_t)(split.one + (rest >> 8));
		*at++ = (uint8_t)rest;
	} else {
		*at++ = (uint8_t)id;
	}
	return at;
}

/* The id that a first byte stands for when all bytes after it are zero, and how many those are. */
static uint32_t base_of(unsigned *extra, uint32_t byte, struct code_split split)
{
	if (byte < split.one) {
		*extra = 0;
		return byte;
	}
	if (byte < split.two) {
		*extra = 1;
		return split.one + (byte - split.one) * 256;
	}
	if (byte < ESCAPE) {
		*extra = 2;
		return three_from(split) + (byte - split.two) * 65536;
	}
	*extra = 4;
	return 0;
}

/* Codes of a window whose byte i may begin a code of more than one byte where bit i is set. */
static void fill_window(struct code_window *window, unsigned longer, struct code_split split)
{
	unsigned at = 0;

	*window = (struct code_window){0};
	for (unsigned i = 0; i < sizeof window->from; i++)
		window->from[i] = NO_BYTE;
	while (at < CODE_WINDOW) {
		unsigned extra = longer >> at & 1;

		window->starts |= (uint8_t)(1u << at);
		if (at + extra >= CODE_WINDOW)
			break;
		window->from[2 * window->codes] = (uint8_t)(at + extra);
		if (extra) {
			window->from[2 * window->codes + 1] = (uint8_t)at;
			window->less[window->codes] = (uint16_t)(split.one * 255);
		}
		window->codes++;
		at += 1 + extra;
	}
	window->bytes = (uint8_t)at;
}

/* Decoding adds to the base the top bits of the four bytes after the first: shift is how many bits to drop. */
void code_table_fill(struct code_table *table, struct code_split split)
{
	table->split = split;
	for (uint32_t byte = 0; byte < 256; byte++) {
		unsigned extra;
		table->base[byte] = base_of(&extra, byte, split);
		table->shift[byte] = (uint8_t)(32 - 8 * extra);
		table->bytes[byte] = (uint8_t)(1 + extra);
	}
	for (unsigned longer = 0; longer < 1u << CODE_WINDOW; longer++)
		fill_window(&table->windows[longer], longer, split);
}

static uint64_t load_big_endian(const uint8_t *at)
{
	return (uint64_t)at[0] << 24 | (uint64_t)at[1] << 16 | (uint64_t)at[2] << 8 | at[3];
}

/* A decoding under way. */
struct decoding {
	uint32_t *out;
	size_t left; /* codes */
	const uint8_t *at;
	const uint8_t *end;
	bool good; /* all ids so far are below types */
};

/* Decodes a code; false when there is none. */
static inline bool decode_one(struct decoding *decoding, const struct code_table *table, uint32_t types)
{
	uint32_t id;
	uint8_t first;

	if (decoding->at >= decoding->end)
		return false;
	first = *decoding->at;
	id = table->base[first] + (uint32_t)(load_big_endian(decoding->at + 1) >> table->shift[first]);
	decoding->good &= id < types;
	*decoding->out++ = id;
	decoding->left--;
	decoding->at += table->bytes[first];
	return true;
}

static bool decode_rest(struct decoding *decoding, const struct code_table *table, uint32_t types)
{
	struct decoding rest = *decoding;

	while (rest.left > 0)
		if (!decode_one(&rest, table, types))
			return false;
	return rest.good && rest.at == rest.end;
}

bool codes_decode_singly(uint32_t *out, size_t count, const struct code_table *table, uint32_t types,
                         const uint8_t *data, size_t size)
{
	struct decoding decoding = {out, count, data, data + size, true};

	return decode_rest(&decoding, table, types);
}

#if defined(__x86_64__)

/*
 * Finding where a code ends before the next can be looked at is what takes time, so that is done for a window of bytes
 * at once: a mask of the bytes that may begin longer codes leads to a table that tells how codes lie in the window, and
 * which bytes to put side by side. Codes of more than two bytes, one in fifty, end the window before them.
 */
#define SHUFFLING __attribute__((target("sse4.1,popcnt")))

enum { LOADED = 16 };

/* Bits of the bytes that are at least `least`. */
SHUFFLING static inline unsigned bytes_from(__m128i bytes, __m128i least)
{
	return (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(bytes, least), bytes));
}

/* Lanes of the first codes: those from CODE_WINDOW - codes on. */
static const uint16_t kept_lanes[2 * CODE_WINDOW] = {0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff, 0xffff};

/* Decodes the first codes of a window, and writes CODE_WINDOW ids; *highest gathers those that count. */
SHUFFLING static inline void decode_window(uint32_t *out, __m128i *highest, __m128i bytes,
                                           const struct code_window *window, unsigned codes)
{
	__m128i pairs = _mm_shuffle_epi8(bytes, _mm_loadu_si128((const __m128i *)window->from));
	__m128i ids = _mm_sub_epi16(pairs, _mm_loadu_si128((const __m128i *)window->less));
	__m128i kept = _mm_loadu_si128((const __m128i *)(kept_lanes + CODE_WINDOW - codes));

	*highest = _mm_max_epu16(*highest, _mm_and_si128(ids, kept));
	_mm_storeu_si128((__m128i *)out, _mm_unpacklo_epi16(ids, _mm_setzero_si128()));
	_mm_storeu_si128((__m128i *)(out + CODE_WINDOW / 2), _mm_unpackhi_epi16(ids, _mm_setzero_si128()));
}

SHUFFLING static inline uint32_t highest_of(__m128i ids)
{
	/* The lowest of the complements. */
	return 0xffff & ~(uint32_t)_mm_cvtsi128_si32(_mm_minpos_epu16(_mm_xor_si128(ids, _mm_set1_epi16(-1))));
}

SHUFFLING static bool decode_windows(struct decoding *decoding, const struct code_table *table, uint32_t types)
{
	const __m128i one = _mm_set1_epi8((char)table->split.one), two = _mm_set1_epi8((char)table->split.two);
	__m128i highest = _mm_setzero_si128();
	struct decoding now = *decoding;

	while (now.end - now.at >= LOADED && now.left >= CODE_WINDOW) {
		__m128i bytes = _mm_loadu_si128((const __m128i *)now.at);
		const struct code_window *window = &table->windows[bytes_from(bytes, one) & UINT8_MAX];
		unsigned long_starts = bytes_from(bytes, two) & window->starts;

		unsigned codes = window->codes, size = window->bytes;

		if (long_starts) {
			size = (unsigned)__builtin_ctz(long_starts);
			codes = (unsigned)__builtin_popcount(window->starts & ((1u << size) - 1));
		}
		decode_window(now.out, &highest, bytes, window, codes);
		now.out += codes;
		now.left -= codes;
		now.at += size;
		if (long_starts)
			decode_one(&now, table, types);
	}
	now.good &= highest_of(highest) < types || types > UINT16_MAX;
	*decoding = now;
	return now.good;
}

bool codes_decode(uint32_t *out, size_t count, const struct code_table *table, uint32_t types, const uint8_t *data,
                  size_t size)
{
	struct decoding decoding = {out, count, data, data + size, true};

	if (__builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("popcnt"))
		decode_windows(&decoding, table, types);
	return decode_rest(&decoding, table, types);
}

#else

bool codes_decode(uint32_t *out, size_t count, const struct code_table *table, uint32_t types, const uint8_t *data,
                  size_t size)
{
	return codes_decode_singly(out, count, table, types, data, size);
}

#endif
