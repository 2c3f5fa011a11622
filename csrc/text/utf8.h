/* UTF-8, where any byte may come. */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* Stands for a byte that is no part of well-formed UTF-8 (Unicode 15, table 3-7). */
enum { UTF8_INVALID = 0x110000 };

enum { UTF8_MAX_BYTES = 4 };

/*
 * Decodes the code point at `at` and returns its length in bytes; an ill-formed byte gives UTF8_INVALID and length 1.
 * at must be before end.
 */
size_t utf8_decode(uint32_t *point, const uint8_t *at, const uint8_t *end);

/* Code points in size bytes, ill-formed bytes counting one each. */
uint64_t utf8_count(const void *data, size_t size);

/* Ill-formed bytes in size bytes. */
uint64_t utf8_invalid(const void *data, size_t size);

/* Writes a code point (at most 4 bytes) and returns its length. */
size_t utf8_encode(char *out, uint32_t point);

#endif
