/*
 * What follows from a type alone, whatever the language of its document: what it looks like and measures, what layout
 * makes of it, and the number of its folded word in the word book. Packed into one number a type, since every token of
 * every document asks for it.
 */
#ifndef SPEECH_SHAPES_H
#define SPEECH_SHAPES_H

#include "speech/word_book.h"
#include "store/lexicon.h"

/* Bits of a word that follow from its letters; those from the word lists of the language are in sheet.h. */
#define IS_WORD       (UINT64_C(1) << 0) /* no mark, no raw bytes */
#define IS_CAPITAL    (UINT64_C(1) << 1) /* begins with a capital */
#define IS_LOWER      (UINT64_C(1) << 2) /* begins with a small letter of a script that has capitals */
#define IS_UPPER      (UINT64_C(1) << 3) /* two or more letters, all capitals */
#define IS_NUMBER     (UINT64_C(1) << 4)
#define IS_TAG        (UINT64_C(1) << 5) /* hashtag or handle */
#define IS_QUOTE      (UINT64_C(1) << 6) /* any quotation mark, or an apostrophe that may be one */
#define IS_DOUBLE     (UINT64_C(1) << 7) /* a quotation mark of the outer kind: " “ ” „ « » 「 」 `` */
#define IS_DASH       (UINT64_C(1) << 8) /* a dash, or a hyphen that stands alone */
#define IS_COMMA      (UINT64_C(1) << 9)
#define IS_COLON      (UINT64_C(1) << 10)
#define IS_SEMICOLON  (UINT64_C(1) << 11)
#define IS_STOP       (UINT64_C(1) << 12) /* . ! ? … and their like in other scripts */
#define IS_ASKING     (UINT64_C(1) << 13) /* ! ? and their like */
#define IS_OPEN       (UINT64_C(1) << 14) /* an opening bracket */
#define IS_CLOSE      (UINT64_C(1) << 15) /* a closing bracket */
#define IS_SPACELESS  (UINT64_C(1) << 16) /* of a script that writes no spaces: ideographs, kana, Thai */
#define IS_DOTTED     (UINT64_C(1) << 18) /* a word that ends with a dot: U.S., Inc. */
#define IS_POSSESSIVE (UINT64_C(1) << 17) /* ends in 's */

/* The rest of a shape. */
#define SHAPE_LAYOUT     (UINT64_C(1) << 19)
#define SHAPE_BREAK      (UINT64_C(1) << 20) /* layout that ends a paragraph */
#define SHAPE_ENDS       (UINT64_C(1) << 21) /* ends a sentence */
#define SHAPE_SPACING_AT 22                  /* 4 bits: spacing class */
#define SHAPE_SIGN_AT    26                  /* 5 bits: enum quote_sign */
#define SHAPE_WORD_AT    31                  /* 18 bits: its number in the word book */
#define SHAPE_SIZE_AT    49                  /* 8 bits: bytes */
#define SHAPE_TAILS_AT   57                  /* 7 bits: bytes that begin no code point */

/* SHAPE_UNMEASURED: tails of a type of which there are more than there is room for, or of bytes. */
enum { SHAPE_WORDS = 1 << 18, SHAPE_SIZES = 1 << 8, SHAPE_UNMEASURED = (1 << 7) - 1 };

/* Quotation marks by shape. */
enum quote_sign {
	SIGN_NONE,
	SIGN_STRAIGHT,    /* " */
	SIGN_LEFT,        /* “ */
	SIGN_RIGHT,       /* ” */
	SIGN_LOW,         /* „ */
	SIGN_ANGLE_LEFT,  /* « */
	SIGN_ANGLE_RIGHT, /* » */
	SIGN_CORNER_OPEN, /* 「『﹁﹃ */
	SIGN_CORNER_CLOSE,
	SIGN_TICKS,              /* `` */
	SIGN_PRIMES,             /* '' */
	SIGN_SINGLE,             /* ' */
	SIGN_SINGLE_LEFT,        /* ‘ */
	SIGN_SINGLE_RIGHT,       /* ’ */
	SIGN_SINGLE_LOW,         /* ‚ */
	SIGN_SINGLE_ANGLE_LEFT,  /* ‹ */
	SIGN_SINGLE_ANGLE_RIGHT, /* › */
	SIGN_TICK,               /* ` */
	SIGN_EQUALS,             /* =, behind which marks belong to code */
	SIGN_COUNT
};

/* For one lexicon. Immutable. */
struct shapes {
	const ww_alloc *alloc;
	const struct lexicon *lexicon;
	const uint64_t *of; /* by type */
};

/* 8 bytes a type. The caller's, for shapes_free; the lexicon is borrowed. */
ww_status shapes_new(struct shapes **out, const struct lexicon *lexicon, const struct word_book *book,
                     const ww_alloc *alloc, ww_error *error);

/* The bits of a word. */
static inline uint64_t shape_classes(uint64_t shape)
{
	return shape & (SHAPE_LAYOUT - 1);
}

static inline uint8_t shape_spacing(uint64_t shape)
{
	return shape >> SHAPE_SPACING_AT & 0xf;
}

static inline uint8_t shape_sign(uint64_t shape)
{
	return shape >> SHAPE_SIGN_AT & 0x1f;
}

static inline uint32_t shape_word(uint64_t shape)
{
	return shape >> SHAPE_WORD_AT & (SHAPE_WORDS - 1);
}

/* What a type takes in a text. */
struct measure {
	uint64_t bytes;
	uint64_t tails; /* bytes that begin no code point; of ill-formed ones each begins one */
};

/* That of any type. */
struct measure shapes_measure(const struct shapes *shapes, uint32_t type);

/* That of a type whose shape is known. */
static inline struct measure shape_measure(const struct shapes *shapes, uint32_t type, uint64_t shape)
{
	uint64_t tails = shape >> SHAPE_TAILS_AT;

	if (tails == SHAPE_UNMEASURED)
		return shapes_measure(shapes, type);
	return (struct measure){shape >> SHAPE_SIZE_AT & (SHAPE_SIZES - 1), tails};
}

/* Whether it takes any bytes. */
static inline bool shape_is_empty(uint64_t shape)
{
	return shape >> SHAPE_SIZE_AT == 0;
}

/* Accepts NULL. */
void shapes_free(struct shapes *shapes);

#endif
