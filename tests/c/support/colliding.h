/* Words that unkeyed hashes cannot tell apart, as somebody hostile would send them. */
#ifndef SUPPORT_COLLIDING_H
#define SUPPORT_COLLIDING_H

#include <stdint.h>

enum { CRC32_WORD_BYTES = 16, FNV_BLOCK_BYTES = 8, FNV_BLOCKS = 12, FNV_WORD_BYTES = FNV_BLOCKS * FNV_BLOCK_BYTES };

/* The 65,536 words of 16 small letters that have one CRC-32, by number. */
struct crc32_words {
	uint64_t kernel[16];
};

void crc32_words_find(struct crc32_words *words);
void crc32_word(char out[CRC32_WORD_BYTES], const struct crc32_words *words, uint32_t number);

/* 4,096 words of small letters that have one 32-bit FNV-1a hash. */
struct fnv_words {
	char blocks[FNV_BLOCKS][2][FNV_BLOCK_BYTES];
};

void fnv_words_find(struct fnv_words *words);
void fnv_word(char out[FNV_WORD_BYTES], const struct fnv_words *words, uint32_t number);

#endif
