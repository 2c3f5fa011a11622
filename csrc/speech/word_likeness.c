#include "speech/word_likeness.h"

#include "base/hash.h"
#include "text/utf8.h"

enum {
	MOST_LETTERS = 48,  /* longer words are like no other */
	HEAD_LETTERS = 4,   /* of the first head */
	TAIL_LETTERS = 2,   /* of the second, besides the first letter */
	SLIP_LETTERS = 5,   /* of the shorter word */
	CHANGE_LETTERS = 7, /* where a letter is changed for another */
	STEM_LETTERS = 5,
	ENDING_LETTERS = 3,
	NAME_ENDING_LETTERS = 4
};

struct letters {
	uint32_t of[MOST_LETTERS];
	size_t count;
};

/* False for a word that is too long, and for numbers: they are never alike. */
static bool read_letters(struct letters *letters, ww_text word)
{
	const uint8_t *at = (const uint8_t *)word.data, *end = at + word.size;

	letters->count = 0;
	while (at < end) {
		if (letters->count == MOST_LETTERS || (*at >= '0' && *at <= '9'))
			return false;
		at += utf8_decode(&letters->of[letters->count++], at, end);
	}
	return true;
}

static size_t shared_head(const struct letters *a, const struct letters *b)
{
	size_t count = 0;

	while (count < a->count && count < b->count && a->of[count] == b->of[count])
		count++;
	return count;
}

/* Letters that both end in, of those behind the first `head`. */
static size_t shared_tail(const struct letters *a, const struct letters *b, size_t head)
{
	size_t count = 0;

	while (count + head < a->count && count + head < b->count &&
	       a->of[a->count - 1 - count] == b->of[b->count - 1 - count])
		count++;
	return count;
}

static bool differ_in_ending(const struct letters *shorter, const struct letters *longer, size_t head)
{
	if (head == shorter->count) {
		size_t most = head == HEAD_LETTERS ? NAME_ENDING_LETTERS : ENDING_LETTERS;

		return head >= HEAD_LETTERS && longer->count - head <= most;
	}
	return head >= STEM_LETTERS && longer->count - head <= ENDING_LETTERS;
}

/* head, tail: letters that they share. */
static bool are_a_slip_apart(const struct letters *shorter, const struct letters *longer, size_t head, size_t tail)
{
	size_t left = shorter->count - head - tail, right = longer->count - head - tail;

	if (head == 0 || shorter->count < SLIP_LETTERS)
		return false;
	if (left == 0)
		return right <= 1;
	if (left == 1 && right == 1)
		return shorter->count >= CHANGE_LETTERS;
	return left == 2 && right == 2 && shorter->of[head] == longer->of[head + 1] &&
	       shorter->of[head + 1] == longer->of[head];
}

bool words_are_alike(ww_text a, ww_text b)
{
	struct letters letters[2];
	const struct letters *shorter = &letters[0], *longer = &letters[1];
	size_t head;

	if (!read_letters(&letters[0], a) || !read_letters(&letters[1], b))
		return false;
	if (shorter->count > longer->count)
		shorter = &letters[1], longer = &letters[0];
	head = shared_head(shorter, longer);
	return differ_in_ending(shorter, longer, head) ||
	       are_a_slip_apart(shorter, longer, head, shared_tail(shorter, longer, head));
}

unsigned word_heads(uint64_t heads[WORD_HEADS], ww_text word)
{
	struct letters letters;
	uint64_t head = 1, tail;

	if (!read_letters(&letters, word) || letters.count < HEAD_LETTERS)
		return 0;
	for (size_t i = 0; i < HEAD_LETTERS; i++)
		head = hash_mix(head ^ letters.of[i]);
	heads[0] = head;
	if (letters.count < SLIP_LETTERS)
		return 1;
	tail = hash_mix(2 ^ (uint64_t)letters.of[0]);
	for (size_t i = letters.count - TAIL_LETTERS; i < letters.count; i++)
		tail = hash_mix(tail ^ letters.of[i]);
	heads[1] = tail;
	return 2;
}
