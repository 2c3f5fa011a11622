/*
 * A paragraph as those see it who look for cues and speakers: each stretch in quotation marks is one item, each phrase
 * of the word lists is one item, and each other word is one. What stands inside quotation marks cannot be mistaken for
 * what is said about them.
 */
#ifndef SPEECH_OUTLINE_H
#define SPEECH_OUTLINE_H

#include "speech/marks.h"
#include "speech/passage.h"

#define OUTLINE_NO_STRETCH SIZE_MAX

struct item {
	size_t first;     /* words; of a stretch: its opening mark */
	size_t end;       /* behind the closing mark */
	uint64_t classes; /* IS_STRETCH alone for a stretch */
	size_t stretch;   /* number of the stretch, or OUTLINE_NO_STRETCH */
	bool ends;        /* a sentence ends here */
};

struct outline {
	const struct passage *passage;
	const struct marked *marks;
	struct vec item_list; /* struct item */
	const struct item *items;
	size_t count;
	uint64_t seen; /* classes of all items */
};

static inline struct outline outline_of(const ww_alloc *alloc)
{
	return (struct outline){.item_list = vec_of(alloc, sizeof(struct item))};
}

/*
 * Takes the paragraph that begins at word `first`; marks are all stretches of the passage, and *mark the number of the
 * first that is not before the paragraph, which moves on. Returns the first word of the next paragraph in *next.
 */
ww_status outline_read(size_t *next, size_t *mark, struct outline *outline, const struct passage *passage,
                       const struct vec *marks, size_t first, ww_error *error);

/* Takes the words from first to end - 1 alone, such as those inside quotation marks. */
ww_status outline_words(struct outline *outline, const struct passage *passage, size_t first, size_t end,
                        ww_error *error);

static inline bool item_is(const struct outline *outline, size_t item, uint64_t classes)
{
	return item < outline->count && (outline->items[item].classes & classes);
}

/*
 * Items of a sentence at most; what is longer is a list or no text, and is looked at in pieces. The bound keeps
 * everything that looks back and forth inside a sentence linear.
 */
enum { SENTENCE_ITEMS = 256 };

/* Item after the last one of the sentence that begins at `from`. */
static inline size_t outline_sentence_end(const struct outline *outline, size_t from)
{
	size_t reach = outline->count - from > SENTENCE_ITEMS ? from + SENTENCE_ITEMS : outline->count;

	while (from < reach && !outline->items[from].ends)
		from++;
	return from < reach ? from + 1 : reach;
}

void outline_clear(struct outline *outline);

#endif
