#include "speech/slogan_words.h"

#include <string.h>

#include "text/unicode.h"
#include "text/words.h"

/* A word on its way: a stretch of the text between layout and marks. */
struct stretch_of_letters {
	size_t start;
	size_t end; /* = start: none */
	bool is_tag;
	size_t stars;
};

struct wording {
	struct slogan_forms *forms;
	struct vec *out;
	const char *text;
	struct stretch_of_letters held;
	bool after_mark;
};

static ww_status push_form(struct wording *wording, uint32_t number, size_t start, size_t end, ww_error *error)
{
	const struct slogan_form *form = slogan_form_at(wording->forms, number);
	struct slogan_word word = {.form = number,
	                           .base = form->base,
	                           .start = (uint32_t)start,
	                           .end = (uint32_t)end,
	                           .classes = form->classes | slogan_form_at(wording->forms, form->base)->classes,
	                           .after_mark = wording->after_mark};

	wording->after_mark = false;
	return vec_push(wording->out, &word, error);
}

static ww_status push_word(struct wording *wording, const char *word, size_t size, size_t start, size_t end,
                           ww_error *error)
{
	uint32_t form;
	ww_status status;

	WW_STEP(slogan_form_of(&form, wording->forms, word, size, error));
	WW_STEP(push_form(wording, form, start, end, error));
done:
	return status;
}

/* "f***", "f**k" for "fuck": the same length, and no other letters. */
static bool may_be(ww_text masked, ww_text word)
{
	if (masked.size != word.size)
		return false;
	for (size_t i = 0; i < word.size; i++)
		if (masked.data[i] != '*' && masked.data[i] != word.data[i])
			return false;
	return true;
}

/* A word with letters masked; the first that it may be, or as it is. */
static ww_status push_masked(struct wording *wording, size_t start, size_t end, ww_error *error)
{
	struct slogan_forms *forms = wording->forms;
	uint32_t form;
	ww_status status;

	WW_STEP(slogan_form_of(&form, forms, wording->text + start, end - start, error));
	for (size_t i = 0; i < forms->masked.count; i++) {
		uint32_t meant = *(uint32_t *)vec_at(&forms->masked, i);

		if (may_be(slogan_form_text(forms, form), slogan_form_text(forms, meant)))
			return push_form(wording, meant, start, end, error);
	}
	WW_STEP(push_form(wording, form, start, end, error));
done:
	return status;
}

static bool is_apostrophe(uint32_t point)
{
	return point == '\'' || point == 0x2019 || point == 0x2BC;
}

static bool joins_words(uint32_t point)
{
	return point == '-' || point == '_' || point == 0x2010 || point == 0x2011 || point == '#';
}

/* Whether a capital begins a word inside a word: "MeToo"; in hashtags a digit does, too. */
static bool begins_part(struct point before, struct point point, bool is_tag)
{
	enum unicode_class was = unicode_class(before.record), is = unicode_class(point.record);

	if (is == CLASS_UPPER && was == CLASS_LOWER)
		return true;
	return is_tag && before.size && (is == CLASS_DIGIT) != (was == CLASS_DIGIT);
}

/* The end of the part of a word that begins at start; *sign: what stands there, not part of it. */
static size_t part_end(const struct wording *wording, size_t start, struct point *sign)
{
	const uint8_t *text = (const uint8_t *)wording->text, *end = text + wording->held.end, *at = text + start;

	*sign = (struct point){0};
	while (at < end) {
		struct point point = point_at(at, end);

		if (is_apostrophe(point.value) || joins_words(point.value)) {
			*sign = point;
			break;
		}
		at += point.size;
	}
	return (size_t)(at - text);
}

/*
 * Pushes a part, cut where capitals begin words. What stands at apostrophes is not cut out of it: whether "l'" and
 * "'ll" are words is the same in all cases.
 */
static ww_status push_cut(struct wording *wording, size_t start, size_t end, ww_error *error)
{
	const uint8_t *text = (const uint8_t *)wording->text;
	struct point before = {0};
	ww_status status = WW_OK;

	for (size_t at = start; at < end; at += before.size) {
		struct point point = point_at(text + at, text + end);

		if (before.size && begins_part(before, point, wording->held.is_tag)) {
			WW_STEP(push_word(wording, wording->text + start, at - start, start, at, error));
			start = at;
		}
		before = point;
	}
	if (start < end)
		WW_STEP(push_word(wording, wording->text + start, end - start, start, end, error));
done:
	return status;
}

static bool is_one_of(const char *const *list, size_t count, const char *data, size_t size)
{
	for (size_t i = 0; i < count; i++)
		if (strlen(list[i]) == size && memcmp(list[i], data, size) == 0)
			return true;
	return false;
}

/* Whether letters are those of a word in small letters, in whatever case: "We'Ll" in titles. */
static bool is_word_in_any_case(const char *word, const char *data, size_t size)
{
	if (strlen(word) != size)
		return false;
	for (size_t i = 0; i < size; i++)
		if ((data[i] | 0x20) != word[i])
			return false;
	return true;
}

/* "'s", "'ve": what may be left out behind an apostrophe. */
static bool is_short_ending(const char *data, size_t size)
{
	static const char *const endings[] = {"s", "ve", "re", "ll", "m", "d"};

	for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
		if (is_word_in_any_case(endings[i], data, size))
			return true;
	return false;
}

/* "don't": not. */
static bool is_negation(const char *data, size_t start, size_t end)
{
	return end - start == 1 && (data[start] | 0x20) == 't' && start > 1;
}

/* The words that "n't" is written together with, where it changes them. */
static ww_text before_not(ww_text word)
{
	static const char *const from[] = {"ca", "wo", "ai"};
	static const char *const to[] = {"can", "will", "is"};

	for (size_t i = 0; i < sizeof from / sizeof from[0]; i++)
		if (is_word_in_any_case(from[i], word.data, word.size))
			return (ww_text){to[i], strlen(to[i])};
	return word;
}

/* Whether "n't" stands behind a part that ends in n: "don" of "don't". */
static bool not_follows(const struct wording *wording, size_t start, size_t end, struct point sign)
{
	size_t behind = end + sign.size;

	if (!is_apostrophe(sign.value) || end - start < 2 || (wording->text[end - 1] | 0x20) != 'n')
		return false;
	return behind + 1 == wording->held.end && is_negation(wording->text, behind, behind + 1);
}

/* "l'", "qu'": what is written together with the word behind it; but not "we" of "we'll". */
static bool is_elision(const struct wording *wording, size_t start, size_t end, struct point sign)
{
	size_t behind = end + sign.size, word_end = wording->held.end;

	return is_apostrophe(sign.value) && end - start <= 2 && behind < word_end &&
	       !is_short_ending(wording->text + behind, word_end - behind);
}

static ww_status push_parts(struct wording *wording, ww_error *error)
{
	const char *text = wording->text;
	size_t end;
	struct point sign, before = {0};
	ww_status status = WW_OK;

	for (size_t start = wording->held.start; start < wording->held.end; start = end + sign.size, before = sign) {
		end = part_end(wording, start, &sign);
		if (not_follows(wording, start, end, sign)) {
			ww_text word = before_not((ww_text){text + start, end - 1 - start});

			WW_STEP(push_word(wording, word.data, word.size, start, end, error));
			WW_STEP(push_word(wording, "not", 3, start, wording->held.end, error));
			break;
		}
		if (end == start || is_elision(wording, start, end, sign))
			continue;
		if (is_apostrophe(before.value) && is_short_ending(text + start, end - start))
			continue;
		WW_STEP(push_cut(wording, start, end, error));
	}
done:
	return status;
}

/* Pushes the word that is held. */
static ww_status let_go(struct wording *wording, ww_error *error)
{
	struct stretch_of_letters held = wording->held;
	size_t trailing = 0;
	ww_status status = WW_OK;

	if (held.start == held.end)
		return WW_OK;
	while (trailing < held.stars && wording->text[held.end - 1 - trailing] == '*')
		trailing++;
	/* One star at the end refers to a note. */
	if (held.stars == 1 && trailing == 1)
		wording->held.end -= 1, held.stars = 0;
	if (held.stars)
		WW_STEP(push_masked(wording, held.start, held.end, error));
	else
		WW_STEP(push_parts(wording, error));
	wording->held = (struct stretch_of_letters){0};
done:
	return status;
}

/* Marks between words that need no pause: they part nothing. */
static bool is_silent_mark(const struct token *token)
{
	static const char *const silent[] = {"'", "\"", "’", "‘", "“", "”", "«", "»", "„", "(",  ")",  "[",
	                                     "]", "=",  "&", "+", "*", "@", "#", "‹", "›", "「", "」", "_"};

	return is_one_of(silent, sizeof silent / sizeof silent[0], token->text, token->size);
}

static ww_status take_mark(struct wording *wording, const struct token *token, size_t start, ww_error *error)
{
	struct stretch_of_letters *held = &wording->held;
	ww_status status;

	if (token->text[0] == '*' && held->end == start && held->end > held->start) {
		held->end += token->size;
		held->stars += token->size;
		return WW_OK;
	}
	WW_STEP(let_go(wording, error));
	if (token->size == 1 && token->text[0] == '%')
		WW_STEP(push_word(wording, "percent", 7, start, start + 1, error));
	else if (!is_silent_mark(token))
		wording->after_mark = true;
done:
	return status;
}

static ww_status take_word(struct wording *wording, const struct token *token, size_t start, ww_error *error)
{
	struct stretch_of_letters *held = &wording->held;
	bool is_tag = token->kind == TOKEN_HASHTAG || token->kind == TOKEN_HANDLE;
	ww_status status;

	if (held->stars && held->end == start) {
		held->end += token->size;
		return WW_OK;
	}
	WW_STEP(let_go(wording, error));
	*held = (struct stretch_of_letters){.start = start, .end = start + token->size, .is_tag = is_tag};
done:
	return status;
}

static ww_status take(struct wording *wording, const struct token *token, ww_error *error)
{
	size_t start = (size_t)(token->text - wording->text);
	ww_status status;

	if (token_is_word(token->kind))
		return take_word(wording, token, start, error);
	if (token->kind == TOKEN_MARK)
		return take_mark(wording, token, start, error);
	/* The word that is held stands before the break. */
	WW_STEP(let_go(wording, error));
	wording->after_mark |= token->kind == TOKEN_BREAK;
done:
	return status;
}

/* The longest phrase of the lists that begins at a word: how many words it has, 0 for none; *form: of all. */
static size_t phrase_at(const struct slogan_forms *forms, const struct vec *out, size_t at, uint32_t *form)
{
	const struct slogan_word *all = out->items;
	uint32_t numbers[SLOGAN_PHRASE_WORDS];
	size_t most = out->count - at < SLOGAN_PHRASE_WORDS ? out->count - at : SLOGAN_PHRASE_WORDS;

	for (size_t i = 0; i < most; i++)
		numbers[i] = all[at + i].form;
	for (size_t count = most; count > 1; count--) {
		uint32_t number = hash_map_find(&forms->phrases, (const char *)numbers, count * sizeof *numbers, 0);

		if (number != HASH_MAP_NONE) {
			*form = *(uint32_t *)vec_at(&forms->joined, number);
			return count;
		}
	}
	return 0;
}

/* Puts one word where several mean one. */
static void join_phrases(const struct slogan_forms *forms, struct vec *out)
{
	struct slogan_word *all = out->items;
	size_t kept = 0;

	for (size_t i = 0, step; i < out->count; i += step) {
		struct slogan_word word = all[i];
		uint32_t form;
		size_t count = word.classes & WORDING_LEADS ? phrase_at(forms, out, i, &form) : 0;

		step = count ? count : 1;
		if (count) {
			word.form = form;
			word.base = slogan_form_at(forms, form)->base;
			word.classes =
				slogan_form_at(forms, word.base)->classes | (slogan_form_at(forms, form)->classes & WORDING_UNSPACED);
			word.end = all[i + count - 1].end;
		}
		all[kept++] = word;
	}
	out->count = kept;
}

ww_status slogan_words_read(struct slogan_forms *forms, struct vec *out, ww_text text, ww_error *error)
{
	struct wording wording = {.forms = forms, .out = out, .text = text.data, .after_mark = true};
	struct word_scanner scanner;
	struct token token;
	ww_status status;

	out->count = 0;
	word_scanner_begin(&scanner, PROFILE_NEWS, language_find("", 0), text.data, text.size);
	while (word_scanner_next(&scanner, &token))
		WW_STEP(take(&wording, &token, error));
	WW_STEP(let_go(&wording, error));
	join_phrases(forms, out);
done:
	return status;
}
