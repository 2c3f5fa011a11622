#include "speech/variant_keys.h"

enum {
	SET_WORDS = 32,    /* of the longest set */
	SET_WEIGHT = 4,    /* of the least */
	PART_WEIGHT = 4,   /* of the least part */
	PART_EXTRA = 4,    /* weight that a part may lack without a mark */
	PART_WORDS = 4096, /* longer texts have no parts */
};

static uint64_t begin_key(struct key_maker maker, enum variant_key kind)
{
	return hash_mix(maker.seed ^ ((uint64_t)maker.owner << 8 | kind));
}

/* Takes those that mean something to the front; a mark before one that is dropped stands before the next. */
static size_t keep_meaning(struct slogan_word *words, size_t count)
{
	size_t kept = 0;
	bool after_mark = false;

	for (size_t i = 0; i < count; i++) {
		after_mark |= words[i].after_mark;
		if (words[i].classes & WORDING_EMPTY)
			continue;
		words[kept] = words[i];
		words[kept++].after_mark = after_mark;
		after_mark = false;
	}
	return kept;
}

static bool repeats_every(const struct slogan_word *words, size_t count, size_t period)
{
	for (size_t i = period; i < count; i++)
		if (words[i].base != words[i - period].base)
			return false;
	return true;
}

/* The words of the shortest stretch that the whole is made of, at most eight times; count when it is not repeated. */
static size_t period_of(const struct slogan_word *words, size_t count)
{
	for (size_t period = (count + 7) / 8; period <= count / 2; period++)
		if (period && count % period == 0 && repeats_every(words, count, period))
			return period;
	return count;
}

void content_reduce(struct vec *words)
{
	size_t kept = 0;

	for (size_t i = 0; i < words->count; i++)
		kept += !(((struct slogan_word *)words->items)[i].classes & WORDING_EMPTY);
	if (kept)
		words->count = keep_meaning(words->items, words->count);
	words->count = period_of(words->items, words->count);
}

size_t content_weight(struct wording_content content, struct content_part part)
{
	size_t weight = 0;

	for (size_t i = part.from; i < part.end; i++)
		weight += content.words[i].classes & WORDING_IDEOGRAPH ? 1 : 2;
	return weight;
}

uint64_t key_of_letters(struct key_maker maker, const struct slogan_forms *words, const struct slogan_word *all,
                        size_t count)
{
	uint64_t key = begin_key(maker, KEY_LETTERS);
	unsigned char before = 0;

	for (size_t i = 0; i < count; i++) {
		ww_text text = slogan_form_text(words, all[i].form);

		for (size_t at = 0; at < text.size; at++) {
			unsigned char letter = (unsigned char)text.data[at];

			/* "Allahu", "Allah hu" */
			if (letter != before)
				key = hash_mix(key + letter);
			before = letter;
		}
	}
	return key;
}

uint64_t key_of_part(struct key_maker maker, enum variant_key kind, struct wording_content content,
                     struct content_part part)
{
	uint64_t key = begin_key(maker, kind);

	for (size_t i = part.from; i < part.end; i++)
		key = hash_mix(key + content.words[i].base);
	return key;
}

uint64_t key_of_rest(struct key_maker maker, enum variant_key kind, struct wording_content content, size_t gap,
                     uint64_t detail)
{
	uint64_t key = hash_mix(begin_key(maker, kind) + detail);

	for (size_t i = 0; i < content.count; i++)
		key = hash_mix(key + (i == gap ? UINT32_MAX : content.words[i].base));
	return key;
}

static bool occurs_before(struct wording_content content, size_t word)
{
	for (size_t i = 0; i < word; i++)
		if (content.words[i].base == content.words[word].base)
			return true;
	return false;
}

bool key_of_set(uint64_t *key, struct key_maker maker, struct wording_content content)
{
	uint64_t sum = 0;
	size_t weight = 0;

	if (content.count > SET_WORDS)
		return false;
	for (size_t i = 0; i < content.count; i++) {
		if (content.words[i].classes & WORDING_ORDERED)
			return false;
		if (occurs_before(content, i))
			continue;
		sum += hash_mix(maker.seed + content.words[i].base);
		weight += content_weight(content, (struct content_part){(uint32_t)i, (uint32_t)i + 1});
	}
	*key = hash_mix(begin_key(maker, KEY_SET) ^ sum);
	return weight >= SET_WEIGHT;
}

struct part_list {
	struct content_part *parts;
	size_t count;
	struct wording_content content;
};

static size_t length_of(struct content_part part)
{
	return part.end - part.from;
}

/* Looks at the first words only: a text of many marks has as many parts. */
static bool weighs_enough(struct wording_content content, struct content_part part)
{
	if (length_of(part) > PART_WEIGHT)
		return true;
	return content_weight(content, part) >= PART_WEIGHT;
}

/* Puts a part in its place, the longest first; of equal ones the one that came first. The last drops out at the end. */
static void add_part(struct part_list *list, uint32_t from, uint32_t end)
{
	struct content_part part = {from, end};
	size_t at = list->count;

	if (length_of(part) >= list->content.count || !weighs_enough(list->content, part))
		return;
	for (size_t i = 0; i < list->count; i++)
		if (list->parts[i].from == from && list->parts[i].end == end)
			return;
	while (at > 0 && length_of(list->parts[at - 1]) < length_of(part))
		at--;
	if (at == CONTENT_PARTS)
		return;
	if (list->count < CONTENT_PARTS)
		list->count++;
	for (size_t i = list->count - 1; i > at; i--)
		list->parts[i] = list->parts[i - 1];
	list->parts[at] = part;
}

/* Stretches between marks, alone and from the beginning or to the end. */
static void add_marked_parts(struct part_list *list)
{
	uint32_t count = (uint32_t)list->content.count, from = 0;

	for (uint32_t i = 1; i <= count; i++) {
		if (i < count && !list->content.words[i].after_mark)
			continue;
		add_part(list, from, i);
		add_part(list, 0, i);
		add_part(list, from, count);
		from = i;
	}
}

static bool has_negation(struct wording_content content, uint32_t from, uint32_t end)
{
	for (uint32_t i = from; i < end; i++)
		if (content.words[i].classes & WORDING_NEGATION)
			return true;
	return false;
}

/* What is left without a little at the end or at the beginning. */
static void add_trimmed_parts(struct part_list *list)
{
	struct wording_content content = list->content;
	uint32_t count = (uint32_t)content.count;
	size_t lacks = 0;

	for (uint32_t end = count - 1; end > 0; end--) {
		lacks += content_weight(content, (struct content_part){end, end + 1});
		if (lacks > PART_EXTRA || has_negation(content, end, end + 1))
			break;
		add_part(list, 0, end);
	}
	lacks = 0;
	for (uint32_t from = 1; from < count; from++) {
		lacks += content_weight(content, (struct content_part){from - 1, from});
		if (lacks > PART_EXTRA || has_negation(content, from - 1, from))
			break;
		add_part(list, from, count);
	}
}

size_t content_parts(struct content_part parts[CONTENT_PARTS], struct wording_content content)
{
	struct part_list list = {.parts = parts, .content = content};

	if (content.count < 2 || content.count > PART_WORDS)
		return 0;
	add_marked_parts(&list);
	add_trimmed_parts(&list);
	return list.count;
}
