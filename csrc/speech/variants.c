#include "speech/variants.h"

#include "base/hash_map.h"
#include "speech/key_index.h"
#include "speech/variant_keys.h"
#include "speech/variant_templates.h"
#include "speech/word_likeness.h"
#include "text/fold.h"

enum {
	SLIP_WORDS = 12,     /* longer texts are compared by runs */
	SLIP_CANDIDATES = 8, /* texts that are looked at under one key, the first ones */
	RUN_WORDS = 3,
	RUN_TEXT_WORDS = 6, /* a text is long from here on */
	VERY_LONG_WORDS = 8,
	RUN_TEXT_MOST = 256,
	RUN_CANDIDATES = 4, /* under one key */
	RUN_TRIES = 16      /* for one text */
};

/* What is kept of each variant besides what others see. */
struct known {
	size_t words; /* its content: in `content` */
	uint32_t count;
	uint32_t leader; /* the first variant of its group; links follow */
	uint32_t owner;
	uint32_t spelling; /* the first variant of the same letters */
};

struct variants {
	ww_alloc alloc;
	uint64_t seed;
	struct slogan_forms forms;
	struct hash_map texts; /* the tag is the owner */
	struct vec items;      /* struct variant */
	struct vec known;      /* struct known, beside items */
	struct vec content;    /* uint32_t: forms */
	struct key_index keys; /* of the first variant that has each */
	struct key_index slips;
	struct key_index runs;
	struct key_index near; /* frames of each group */
	struct vec slogans;    /* struct slogan_group */
	struct variant_templates templates;
	struct vec ids;     /* bytes: folded first variants */
	struct vec all;     /* struct slogan_word: scratch */
	struct vec meaning; /* the same */
	struct vec row;     /* uint16_t: scratch */
};

ww_status variants_new(struct variants **out, const ww_alloc *alloc, ww_error *error)
{
	struct variants *variants = alloc_zeroed(alloc, 1, sizeof *variants);
	ww_status status;

	*out = NULL;
	if (!variants)
		return ww_fail_memory(error);
	variants->alloc = *alloc;
	alloc = &variants->alloc;
	variants->seed = hash_key_random().words[0];
	variants->texts = hash_map_of(alloc);
	variants->items = vec_of(alloc, sizeof(struct variant));
	variants->known = vec_of(alloc, sizeof(struct known));
	variants->content = vec_of(alloc, sizeof(uint32_t));
	variants->keys = variants->slips = variants->runs = variants->near = (struct key_index){.alloc = alloc};
	variants->slogans = vec_of(alloc, sizeof(struct slogan_group));
	variants->templates = variant_templates_of(alloc);
	variants->ids = vec_of(alloc, 1);
	variants->all = variants->meaning = vec_of(alloc, sizeof(struct slogan_word));
	variants->row = vec_of(alloc, sizeof(uint16_t));
	WW_STEP(slogan_forms_init(&variants->forms, alloc, error));
	WW_STEP(variant_templates_read(&variants->templates, &variants->forms, error));
	*out = variants, variants = NULL;
done:
	variants_free(variants);
	return status;
}

static struct known *known_at(const struct variants *variants, uint32_t number)
{
	return vec_at(&variants->known, number);
}

static uint32_t leader_of(const struct variants *variants, uint32_t number)
{
	while (known_at(variants, number)->leader != number) {
		struct known *known = known_at(variants, number);

		known->leader = known_at(variants, known->leader)->leader;
		number = known->leader;
	}
	return number;
}

/* A text that looks for its group. */
struct arrival {
	struct variants *variants;
	struct key_maker maker;
	struct wording_content content;
	uint64_t letters;
	uint32_t spelling; /* VARIANT_NONE: of no earlier text */
};

static struct content_part all_of(const struct arrival *arrival)
{
	return content_all(arrival->content);
}

/* "4" for "for", "2" for "to" between words, which mean nothing then; *gap: where. */
static bool has_digit_word(const struct arrival *arrival, size_t *gap)
{
	for (size_t i = 1; i + 1 < arrival->content.count; i++) {
		ww_text form = slogan_form_text(&arrival->variants->forms, arrival->content.words[i].form);

		*gap = i;
		if (form.size == 1 && (form.data[0] == '4' || form.data[0] == '2'))
			return true;
	}
	return false;
}

/* The key of the words without some. */
static uint64_t key_without(const struct arrival *arrival, enum variant_key kind, struct content_part left_out)
{
	struct slogan_word kept[SLIP_WORDS];
	struct wording_content rest = {kept, 0};

	for (size_t i = 0; i < arrival->content.count && rest.count < SLIP_WORDS; i++)
		if (i < left_out.from || i >= left_out.end)
			kept[rest.count++] = arrival->content.words[i];
	return key_of_part(arrival->maker, kind, rest, content_all(rest));
}

static struct content_part word_at(size_t word)
{
	return (struct content_part){(uint32_t)word, (uint32_t)word + 1};
}

/* "free nelson mandela": all of what fills a frame of the lists at the end but its last word, *given. */
static bool has_given_names(const struct arrival *arrival, struct content_part *given)
{
	uint32_t count = (uint32_t)arrival->content.count;

	if (count > SLIP_WORDS)
		return false;
	for (uint32_t from = 1; from + 1 < count; from++) {
		*given = (struct content_part){from, count - 1};
		if (variant_templates_have(&arrival->variants->templates, arrival->content, (struct content_part){from, count}))
			return true;
	}
	return false;
}

static ww_text word_of(const struct arrival *arrival, size_t word)
{
	return slogan_form_text(&arrival->variants->forms, arrival->content.words[word].form);
}

static uint32_t form_of_known(const struct variants *variants, uint32_t number, size_t word)
{
	return *(uint32_t *)vec_at(&variants->content, known_at(variants, number)->words + word);
}

/* A text of the same words but one, which is alike. */
static uint32_t find_by_slip(const struct arrival *arrival, size_t word)
{
	const struct variants *variants = arrival->variants;
	uint64_t heads[WORD_HEADS];
	unsigned count = word_heads(heads, word_of(arrival, word));

	for (unsigned i = 0; i < count; i++) {
		uint64_t key = key_of_rest(arrival->maker, KEY_SLIP, arrival->content, word, heads[i]);
		struct key_walk walk = key_walk_begin(&variants->slips, key);

		for (uint32_t found; (found = key_walk_next(&walk)) != KEY_INDEX_NONE;)
			if (words_are_alike(word_of(arrival, word),
			                    slogan_form_text(&variants->forms, form_of_known(variants, found, word))))
				return found;
	}
	return VARIANT_NONE;
}

static uint32_t find_by_slips(const struct arrival *arrival)
{
	uint32_t found = VARIANT_NONE;

	if (arrival->content.count > SLIP_WORDS)
		return VARIANT_NONE;
	for (size_t i = 0; i < arrival->content.count && found == VARIANT_NONE; i++)
		found = find_by_slip(arrival, i);
	return found;
}

static uint64_t near_key(const struct arrival *arrival, size_t gap, uint32_t leader)
{
	return key_of_rest(arrival->maker, KEY_FRAME, arrival->content, gap, leader);
}

/* Whether a group has a text that differs from the arrival in one word only. */
static bool is_near_miss(const struct arrival *arrival, uint32_t leader)
{
	if (arrival->content.count > SLIP_WORDS)
		return false;
	for (size_t i = 0; i < arrival->content.count; i++)
		if (key_index_find(&arrival->variants->near, near_key(arrival, i, leader)) != KEY_INDEX_NONE)
			return true;
	return false;
}

/* A text that is found under a key, and whose group may take the arrival. */
static uint32_t find_apart(const struct arrival *arrival, uint64_t key)
{
	uint32_t found = key_index_find(&arrival->variants->keys, key);

	return found != KEY_INDEX_NONE && is_near_miss(arrival, leader_of(arrival->variants, found)) ? VARIANT_NONE : found;
}

/* A text that is a part of the arrival, or that the arrival is a part of. */
static uint32_t find_by_parts(const struct arrival *arrival)
{
	struct content_part parts[CONTENT_PARTS];
	size_t count = content_parts(parts, arrival->content);
	struct content_part given;
	uint32_t found = VARIANT_NONE;

	for (size_t i = 0; i < count && found == VARIANT_NONE; i++)
		found = find_apart(arrival, key_of_part(arrival->maker, KEY_WORDS, arrival->content, parts[i]));
	if (found == VARIANT_NONE && has_given_names(arrival, &given))
		found = find_apart(arrival, key_without(arrival, KEY_WORDS, given));
	if (found == VARIANT_NONE)
		found = find_apart(arrival, key_of_part(arrival->maker, KEY_PART, arrival->content, all_of(arrival)));
	return found;
}

/* The length of the longest common subsequence of the words; the row has room for the arrival's words and one. */
static size_t common_words(const struct arrival *arrival, uint32_t number)
{
	const struct variants *variants = arrival->variants;
	uint16_t *row = variants->row.items;
	size_t width = arrival->content.count;

	memset(row, 0, (width + 1) * sizeof *row);
	for (size_t i = 0; i < known_at(variants, number)->count; i++) {
		uint32_t base = slogan_form_at(&variants->forms, form_of_known(variants, number, i))->base;
		uint16_t corner = 0;

		for (size_t j = 0; j < width; j++) {
			uint16_t above = row[j + 1];

			if (arrival->content.words[j].base == base)
				row[j + 1] = corner + 1;
			else if (row[j] > above)
				row[j + 1] = row[j];
			corner = above;
		}
	}
	return row[width];
}

/*
 * Long texts are the same when the shorter is to nine tenths in the longer, in order; and very long ones when both are
 * to four fifths the same.
 */
static bool says_the_same(const struct arrival *arrival, uint32_t number)
{
	size_t a = arrival->content.count, b = known_at(arrival->variants, number)->count;
	size_t shorter = a < b ? a : b, longer = a < b ? b : a, common;

	if (b < RUN_TEXT_WORDS || b > RUN_TEXT_MOST)
		return false;
	common = common_words(arrival, number);
	return common * 10 >= shorter * 9 || (longer >= VERY_LONG_WORDS && common * 5 >= longer * 4);
}

static bool is_long(struct wording_content content)
{
	return content.count >= RUN_TEXT_WORDS && content.count <= RUN_TEXT_MOST;
}

/* The key of the run of words from one on. */
static uint64_t key_of_run(const struct arrival *arrival, size_t from)
{
	struct content_part run = {(uint32_t)from, (uint32_t)from + RUN_WORDS};

	return key_of_part(arrival->maker, KEY_RUN, arrival->content, run);
}

static uint32_t find_by_runs(const struct arrival *arrival)
{
	unsigned tries = 0;

	if (!is_long(arrival->content))
		return VARIANT_NONE;
	for (size_t i = 0; i + RUN_WORDS <= arrival->content.count && tries < RUN_TRIES; i++) {
		struct key_walk walk = key_walk_begin(&arrival->variants->runs, key_of_run(arrival, i));
		uint32_t found;

		for (; (found = key_walk_next(&walk)) != KEY_INDEX_NONE && tries < RUN_TRIES; tries++)
			if (says_the_same(arrival, found))
				return found;
	}
	return VARIANT_NONE;
}

/* An earlier text of the same slogan; VARIANT_NONE when there is none. */
static uint32_t find_earlier(struct arrival *arrival)
{
	const struct key_index *keys = &arrival->variants->keys;
	uint32_t found;
	uint64_t key;
	size_t gap;

	if (arrival->spelling != KEY_INDEX_NONE)
		return arrival->spelling;
	found = key_index_find(keys, key_of_part(arrival->maker, KEY_WORDS, arrival->content, all_of(arrival)));
	if (found == KEY_INDEX_NONE && arrival->content.count <= SLIP_WORDS && has_digit_word(arrival, &gap))
		found = key_index_find(keys, key_without(arrival, KEY_WORDS, word_at(gap)));
	if (found == KEY_INDEX_NONE && key_of_set(&key, arrival->maker, arrival->content))
		found = key_index_find(keys, key);
	if (found == KEY_INDEX_NONE)
		found = find_by_slips(arrival);
	if (found == KEY_INDEX_NONE)
		found = find_by_parts(arrival);
	if (found == KEY_INDEX_NONE)
		found = find_by_runs(arrival);
	return found;
}

/* Adds a number under a key, unless there are enough. */
static ww_status add_some(struct key_index *index, uint64_t key, uint32_t number, unsigned most, ww_error *error)
{
	struct key_walk walk = key_walk_begin(index, key);
	unsigned there = 0;

	while (there < most && key_walk_next(&walk) != KEY_INDEX_NONE)
		there++;
	return there < most ? key_index_add(index, key, number, error) : WW_OK;
}

static ww_status register_slips(const struct arrival *arrival, uint32_t number, ww_error *error)
{
	struct variants *variants = arrival->variants;
	uint32_t leader = known_at(variants, number)->leader;
	ww_status status = WW_OK;

	if (arrival->content.count > SLIP_WORDS)
		return WW_OK;
	for (size_t i = 0; i < arrival->content.count; i++) {
		uint64_t heads[WORD_HEADS];
		unsigned count = word_heads(heads, word_of(arrival, i));

		for (unsigned h = 0; h < count; h++)
			WW_STEP(add_some(&variants->slips, key_of_rest(arrival->maker, KEY_SLIP, arrival->content, i, heads[h]),
			                 number, SLIP_CANDIDATES, error));
		WW_STEP(key_index_add_first(&variants->near, near_key(arrival, i, leader), number, error));
	}
done:
	return status;
}

static ww_status register_runs(const struct arrival *arrival, uint32_t number, ww_error *error)
{
	ww_status status = WW_OK;

	if (!is_long(arrival->content))
		return WW_OK;
	for (size_t i = 0; i + RUN_WORDS <= arrival->content.count; i++)
		WW_STEP(add_some(&arrival->variants->runs, key_of_run(arrival, i), number, RUN_CANDIDATES, error));
done:
	return status;
}

/* Puts a text under all its keys, for those that come later. */
static ww_status register_arrival(const struct arrival *arrival, uint32_t number, ww_error *error)
{
	struct key_index *keys = &arrival->variants->keys;
	struct content_part parts[CONTENT_PARTS];
	size_t count = content_parts(parts, arrival->content), gap;
	struct content_part given;
	uint64_t key;
	ww_status status;

	WW_STEP(key_index_add_first(keys, arrival->letters, number, error));
	WW_STEP(key_index_add_first(keys, key_of_part(arrival->maker, KEY_WORDS, arrival->content, all_of(arrival)), number,
	                            error));
	if (arrival->content.count <= SLIP_WORDS && has_digit_word(arrival, &gap))
		WW_STEP(key_index_add_first(keys, key_without(arrival, KEY_WORDS, word_at(gap)), number, error));
	if (key_of_set(&key, arrival->maker, arrival->content))
		WW_STEP(key_index_add_first(keys, key, number, error));
	for (size_t i = 0; i < count; i++) {
		key = key_of_part(arrival->maker, KEY_PART, arrival->content, parts[i]);
		WW_STEP(key_index_add_first(keys, key, number, error));
	}
	if (has_given_names(arrival, &given))
		WW_STEP(key_index_add_first(keys, key_without(arrival, KEY_PART, given), number, error));
	WW_STEP(register_slips(arrival, number, error));
	WW_STEP(register_runs(arrival, number, error));
done:
	return status;
}

/* Keeps the content of the arrival, which becomes variant `number` and joins an earlier one. */
static ww_status keep(const struct arrival *arrival, uint32_t number, uint32_t earlier, ww_error *error)
{
	struct variants *variants = arrival->variants;
	const struct hash_map_key *text = &variants->texts.keys[number];
	struct variant variant = {.text = {text->data, text->size}};
	struct known known = {.words = variants->content.count,
	                      .count = (uint32_t)arrival->content.count,
	                      .leader = earlier == VARIANT_NONE ? number : leader_of(variants, earlier),
	                      .owner = arrival->maker.owner,
	                      .spelling = arrival->spelling == VARIANT_NONE ? number : arrival->spelling};
	ww_status status;

	for (size_t i = 0; i < arrival->content.count; i++)
		WW_STEP(vec_push(&variants->content, &arrival->content.words[i].form, error));
	WW_STEP(vec_push(&variants->items, &variant, error));
	WW_STEP(vec_push(&variants->known, &known, error));
done:
	return status;
}

/* Reads a text into arrival->content. */
static ww_status read_text(struct arrival *arrival, ww_text text, ww_error *error)
{
	struct variants *variants = arrival->variants;
	ww_status status;

	WW_STEP(slogan_words_read(&variants->forms, &variants->all, text, error));
	arrival->letters = key_of_letters(arrival->maker, &variants->forms, variants->all.items, variants->all.count);
	variants->meaning.count = 0;
	WW_STEP(vec_append(&variants->meaning, variants->all.items, variants->all.count, error));
	content_reduce(&variants->meaning);
	arrival->content = (struct wording_content){variants->meaning.items, variants->meaning.count};
	variants->row.count = 0;
	if (is_long(arrival->content))
		WW_STEP(vec_append(&variants->row, NULL, arrival->content.count + 1, error));
done:
	return status;
}

ww_status variants_add(uint32_t *number, struct variants *variants, ww_text text, uint32_t owner, uint64_t count,
                       ww_error *error)
{
	struct arrival arrival = {.variants = variants, .maker = {variants->seed, owner}};
	uint32_t known = text.size ? hash_map_find(&variants->texts, text.data, text.size, owner) : VARIANT_NONE;
	ww_status status = WW_OK;

	*number = known;
	if (text.size == 0)
		return WW_OK;
	if (known == VARIANT_NONE) {
		WW_STEP(read_text(&arrival, text, error));
		if (arrival.content.count == 0)
			return WW_OK;
		arrival.spelling = key_index_find(&variants->keys, arrival.letters);
		WW_STEP(hash_map_add(number, NULL, &variants->texts, text.data, text.size, owner, error));
		WW_STEP(keep(&arrival, *number, find_earlier(&arrival), error));
		WW_STEP(register_arrival(&arrival, *number, error));
	}
	((struct variant *)vec_at(&variants->items, *number))->count += count;
done:
	return status;
}

void variants_link(struct variants *variants, uint32_t a, uint32_t b)
{
	uint32_t left = leader_of(variants, a), right = leader_of(variants, b);

	if (left < right)
		known_at(variants, right)->leader = left;
	else
		known_at(variants, left)->leader = right;
}

/* Numbers the groups, in the order of their first variants. */
static ww_status number_groups(struct variants *variants, ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t i = 0; i < variants->items.count; i++) {
		struct variant *variant = vec_at(&variants->items, i);
		uint32_t leader = leader_of(variants, i);
		struct slogan_group group = {.name = i,
		                             .owner = known_at(variants, i)->owner,
		                             .template = VARIANT_NONE,
		                             .id = {.size = variants->ids.count}};

		if (leader == i) {
			WW_STEP(fold_text(&variants->ids, variant->text.data, variant->text.size, FOLDING_COMMON, error));
			group.id.size = variants->ids.count - group.id.size;
			variant->slogan = (uint32_t)variants->slogans.count;
			WW_STEP(vec_push(&variants->slogans, &group, error));
		} else {
			variant->slogan = variants_at(variants, leader)->slogan;
		}
		((struct slogan_group *)vec_at(&variants->slogans, variant->slogan))->count += variant->count;
	}
done:
	return status;
}

/* Ids have their places only when all are written. */
static void place_ids(struct variants *variants)
{
	const char *at = variants->ids.items;

	for (size_t i = 0; i < variants->slogans.count; i++) {
		struct slogan_group *group = vec_at(&variants->slogans, i);

		group->id.data = at;
		at += group->id.size;
	}
}

/* How often the letters of a variant were written, in whatever case and spaces: kept with the first that has them. */
static ww_status count_spellings(uint64_t **out, const struct variants *variants, ww_error *error)
{
	uint64_t *counts = alloc_zeroed(&variants->alloc, variants->items.count, sizeof *counts);

	*out = counts;
	if (!counts)
		return ww_fail_memory(error);
	for (uint32_t i = 0; i < variants->items.count; i++)
		counts[known_at(variants, i)->spelling] += variants_at(variants, i)->count;
	return WW_OK;
}

/* A tag is no full form where there are words. */
static bool is_full(ww_text text)
{
	return text.data[0] != '#';
}

static bool is_better_name(const struct variants *variants, const uint64_t *spellings, uint32_t a, uint32_t b)
{
	uint64_t of_a = spellings[known_at(variants, a)->spelling], of_b = spellings[known_at(variants, b)->spelling];
	const struct variant *left = variants_at(variants, a), *right = variants_at(variants, b);

	if (of_a != of_b)
		return of_a > of_b;
	if (is_full(left->text) != is_full(right->text))
		return is_full(left->text);
	return left->count > right->count;
}

static ww_status name_groups(struct variants *variants, ww_error *error)
{
	uint64_t *spellings;
	ww_status status;

	WW_STEP(count_spellings(&spellings, variants, error));
	for (uint32_t i = 0; i < variants->items.count; i++) {
		struct slogan_group *group = vec_at(&variants->slogans, variants_at(variants, i)->slogan);

		if (is_better_name(variants, spellings, i, group->name))
			group->name = i;
	}
done:
	alloc_free(&variants->alloc, spellings);
	return status;
}

ww_status variants_finish(struct variants *variants, ww_error *error)
{
	ww_status status;

	WW_STEP(number_groups(variants, error));
	place_ids(variants);
	WW_STEP(name_groups(variants, error));
done:
	return status;
}

ww_status variants_find_templates(struct variants *variants, ww_error *error)
{
	return variant_templates_find(&variants->templates, &variants->forms, &variants->items, &variants->slogans, error);
}

size_t variants_count(const struct variants *variants)
{
	return variants->items.count;
}

const struct variant *variants_at(const struct variants *variants, uint32_t number)
{
	return vec_at(&variants->items, number);
}

size_t variants_slogans(const struct variants *variants)
{
	return variants->slogans.count;
}

const struct slogan_group *variants_slogan(const struct variants *variants, uint32_t number)
{
	return vec_at(&variants->slogans, number);
}

size_t variants_templates(const struct variants *variants)
{
	return variant_templates_count(&variants->templates);
}

ww_text variants_template(const struct variants *variants, uint32_t number)
{
	return variant_templates_text(&variants->templates, number);
}

void variants_free(struct variants *variants)
{
	ww_alloc alloc;

	if (!variants)
		return;
	vec_clear(&variants->row);
	vec_clear(&variants->meaning);
	vec_clear(&variants->all);
	vec_clear(&variants->ids);
	variant_templates_clear(&variants->templates);
	vec_clear(&variants->slogans);
	key_index_clear(&variants->near);
	key_index_clear(&variants->runs);
	key_index_clear(&variants->slips);
	key_index_clear(&variants->keys);
	vec_clear(&variants->content);
	vec_clear(&variants->known);
	vec_clear(&variants->items);
	hash_map_clear(&variants->texts);
	slogan_forms_clear(&variants->forms);
	alloc = variants->alloc;
	alloc_free(&alloc, variants);
}
