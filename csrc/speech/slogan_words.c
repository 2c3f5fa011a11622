#include "speech/slogan_words.h"

#include <string.h>

#include "speech/slogan_words_lists.h"
#include "text/bare.h"
#include "text/unicode.h"
#include "text/words.h"

enum { PHRASE_WORDS = 4, SINGULAR_BYTES = 32 };

struct slogan_form {
	uint32_t base;
	uint8_t classes;
};

ww_text slogan_word_text(const struct slogan_words *words, uint32_t form)
{
	const struct hash_map_key *key = &words->strings.keys[form];

	return (ww_text){key->data, key->size};
}

static struct slogan_form *form_at(const struct slogan_words *words, uint32_t form)
{
	return vec_at(&words->forms, form);
}

uint32_t slogan_word_base(const struct slogan_words *words, uint32_t form)
{
	return form_at(words, form)->base;
}

static bool is_plural(ww_text form)
{
	if (form.size < 4 || form.data[form.size - 1] != 's' || memchr("sui", form.data[form.size - 2], 3))
		return false;
	for (size_t i = 0; i < form.size; i++)
		if (form.data[i] < 'a' || form.data[i] > 'z')
			return false;
	return true;
}

/* "lorries": writes "lorry" and returns its size; 0 for other forms. */
static size_t singular_in_y(char out[SINGULAR_BYTES], ww_text form)
{
	if (form.size < 6 || form.size >= SINGULAR_BYTES || memcmp(form.data + form.size - 3, "ies", 3) != 0)
		return 0;
	memcpy(out, form.data, form.size - 3);
	out[form.size - 3] = 'y';
	return form.size - 2;
}

/*
 * What is left of a form without the ending of a plural, or the article that Arabic writes with it. Borrowed from the
 * form, or from room.
 */
static ww_text without_inflection(ww_text form, char room[SINGULAR_BYTES])
{
	static const char article[] = "\xD8\xA7\xD9\x84";
	const size_t size = sizeof article - 1, singular = is_plural(form) ? singular_in_y(room, form) : 0;

	if (singular)
		return (ww_text){room, singular};
	if (is_plural(form))
		return (ww_text){form.data, form.size - 1};
	if (form.size >= size + 4 && memcmp(form.data, article, size) == 0)
		return (ww_text){form.data + size, form.size - size};
	return form;
}

static bool is_ideograph(ww_text form)
{
	const uint8_t *at = (const uint8_t *)form.data;
	struct point point = point_at(at, at + form.size);

	return point.size && unicode_writing(point.record) != WRITING_SPACED;
}

/* The number of a folded form; a new one gets its base. */
static ww_status find_form(uint32_t *out, struct slogan_words *words, ww_text text, ww_error *error)
{
	struct slogan_form form = {0};
	char room[SINGULAR_BYTES];
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(out, &added, &words->strings, text.data, text.size, 0, error));
	if (!added)
		return WW_OK;
	form = (struct slogan_form){.base = *out, .classes = is_ideograph(text) ? WORDING_IDEOGRAPH | WORDING_UNSPACED : 0};
	WW_STEP(vec_push(&words->forms, &form, error));
	text = without_inflection(slogan_word_text(words, *out), room);
	if (text.size < slogan_word_text(words, *out).size) {
		uint32_t base;

		WW_STEP(find_form(&base, words, text, error));
		form_at(words, *out)->base = form_at(words, base)->base;
		form_at(words, *out)->classes |= form_at(words, base)->classes;
	}
done:
	return status;
}

/* The form of a text as written. */
static ww_status form_of(uint32_t *out, struct slogan_words *words, const char *data, size_t size, ww_error *error)
{
	ww_status status;

	words->folded.count = words->bytes.count = 0;
	WW_STEP(fold_text_with(&words->folded, &words->folding, data, size, FOLDING_COMMON, error));
	WW_STEP(bare_text_with(&words->bytes, &words->folding, words->folded.items, words->folded.count, error));
	WW_STEP(find_form(out, words, (ww_text){words->bytes.items, words->bytes.count}, error));
done:
	return status;
}

/* Reading the lists. */

/* The forms of what stands between blanks, at most PHRASE_WORDS of them. */
static ww_status forms_of_entry(uint32_t *forms, size_t *count, struct slogan_words *words, ww_text entry,
                                ww_error *error)
{
	ww_status status = WW_OK;

	*count = 0;
	for (size_t at = 0, end; at < entry.size && *count < PHRASE_WORDS; at = end + 1) {
		const char *blank = memchr(entry.data + at, ' ', entry.size - at);

		end = blank ? (size_t)(blank - entry.data) : entry.size;
		if (end > at)
			WW_STEP(form_of(&forms[(*count)++], words, entry.data + at, end - at, error));
	}
done:
	return status;
}

static ww_status add_class(struct slogan_words *words, const struct word_list *list, uint8_t class, ww_error *error)
{
	uint32_t form;
	ww_status status = WW_OK;

	for (size_t i = 0; i < list->count; i++) {
		WW_STEP(form_of(&form, words, list->entries[i], strlen(list->entries[i]), error));
		form_at(words, form)->classes |= class;
	}
done:
	return status;
}

/* Words in a row become one form, of the bytes between them and all. */
static ww_status add_phrase(struct slogan_words *words, const uint32_t *forms, size_t count, ww_text phrase,
                            uint32_t meaning, ww_error *error)
{
	uint32_t form;
	bool added;
	ww_status status;

	WW_STEP(
		hash_map_add(&(uint32_t){0}, &added, &words->phrases, (const char *)forms, count * sizeof *forms, 0, error));
	WW_STEP(form_of(&form, words, phrase.data, phrase.size, error));
	if (added)
		WW_STEP(vec_push(&words->joined, &form, error));
	form_at(words, form)->base = meaning;
	form_at(words, forms[0])->classes |= WORDING_LEADS;
done:
	return status;
}

/* "abajo = down". */
static ww_status add_meaning(struct slogan_words *words, const char *entry, ww_error *error)
{
	const char *sign = strstr(entry, " = ");
	uint32_t forms[PHRASE_WORDS], meaning[PHRASE_WORDS];
	ww_text phrase = {entry, (size_t)(sign - entry)};
	size_t count, meanings;
	ww_status status;

	WW_STEP(forms_of_entry(forms, &count, words, phrase, error));
	WW_STEP(forms_of_entry(meaning, &meanings, words, (ww_text){sign + 3, strlen(sign + 3)}, error));
	if (count > 1)
		WW_STEP(add_phrase(words, forms, count, phrase, form_at(words, meaning[0])->base, error));
	else
		form_at(words, forms[0])->base = form_at(words, meaning[0])->base;
done:
	return status;
}

static ww_status add_masked(struct slogan_words *words, const char *entry, ww_error *error)
{
	uint32_t form;
	ww_status status;

	WW_STEP(form_of(&form, words, entry, strlen(entry), error));
	WW_STEP(vec_push(&words->masked, &form, error));
done:
	return status;
}

static bool is_section(const struct word_list *list, const char *name)
{
	return strcmp(list->section, name) == 0;
}

static ww_status add_list(struct slogan_words *words, const struct word_list *list, ww_error *error)
{
	ww_status status = WW_OK;

	if (is_section(list, "empty"))
		return add_class(words, list, WORDING_EMPTY, error);
	if (is_section(list, "weak"))
		return add_class(words, list, WORDING_WEAK, error);
	if (is_section(list, "ordered"))
		return add_class(words, list, WORDING_ORDERED, error);
	if (is_section(list, "negations"))
		return add_class(words, list, WORDING_NEGATION, error);
	for (size_t i = 0; i < list->count; i++) {
		if (is_section(list, "means"))
			WW_STEP(add_meaning(words, list->entries[i], error));
		if (is_section(list, "masked"))
			WW_STEP(add_masked(words, list->entries[i], error));
	}
done:
	return status;
}

ww_status slogan_words_init(struct slogan_words *words, const ww_alloc *alloc, ww_error *error)
{
	ww_status status = WW_OK;

	*words = (struct slogan_words){.alloc = alloc,
	                               .strings = hash_map_of(alloc),
	                               .forms = vec_of(alloc, sizeof(struct slogan_form)),
	                               .phrases = hash_map_of(alloc),
	                               .joined = vec_of(alloc, sizeof(uint32_t)),
	                               .masked = vec_of(alloc, sizeof(uint32_t)),
	                               .bytes = vec_of(alloc, 1),
	                               .folded = vec_of(alloc, 1),
	                               .folding = fold_scratch_of(alloc)};
	for (size_t i = 0; i < slogan_words_lists_count; i++)
		WW_STEP(add_list(words, &slogan_words_lists[i], error));
done:
	return status;
}

void slogan_words_clear(struct slogan_words *words)
{
	fold_scratch_clear(&words->folding);
	vec_clear(&words->folded);
	vec_clear(&words->bytes);
	vec_clear(&words->masked);
	vec_clear(&words->joined);
	hash_map_clear(&words->phrases);
	vec_clear(&words->forms);
	hash_map_clear(&words->strings);
}

/* Reading a text. */

/* A word on its way: a stretch of the text between layout and marks. */
struct stretch_of_letters {
	size_t start;
	size_t end; /* = start: none */
	bool is_tag;
	size_t stars;
};

struct wording {
	struct slogan_words *words;
	struct vec *out;
	const char *text;
	struct stretch_of_letters held;
	bool after_mark;
};

static ww_status push_form(struct wording *wording, uint32_t number, size_t start, size_t end, ww_error *error)
{
	const struct slogan_form *form = form_at(wording->words, number);
	struct slogan_word word = {.form = number,
	                           .base = form->base,
	                           .start = (uint32_t)start,
	                           .end = (uint32_t)end,
	                           .classes = form->classes | form_at(wording->words, form->base)->classes,
	                           .after_mark = wording->after_mark};

	wording->after_mark = false;
	return vec_push(wording->out, &word, error);
}

static ww_status push_word(struct wording *wording, const char *word, size_t size, size_t start, size_t end,
                           ww_error *error)
{
	uint32_t form;
	ww_status status;

	WW_STEP(form_of(&form, wording->words, word, size, error));
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
	struct slogan_words *words = wording->words;
	uint32_t form;
	ww_status status;

	WW_STEP(form_of(&form, words, wording->text + start, end - start, error));
	for (size_t i = 0; i < words->masked.count; i++) {
		uint32_t meant = *(uint32_t *)vec_at(&words->masked, i);

		if (may_be(slogan_word_text(words, form), slogan_word_text(words, meant)))
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
static size_t phrase_at(const struct slogan_words *words, const struct vec *out, size_t at, uint32_t *form)
{
	const struct slogan_word *all = out->items;
	uint32_t forms[PHRASE_WORDS];
	size_t most = out->count - at < PHRASE_WORDS ? out->count - at : PHRASE_WORDS;

	for (size_t i = 0; i < most; i++)
		forms[i] = all[at + i].form;
	for (size_t count = most; count > 1; count--) {
		uint32_t number = hash_map_find(&words->phrases, (const char *)forms, count * sizeof *forms, 0);

		if (number != HASH_MAP_NONE) {
			*form = *(uint32_t *)vec_at(&words->joined, number);
			return count;
		}
	}
	return 0;
}

/* Puts one word where several mean one. */
static void join_phrases(const struct slogan_words *words, struct vec *out)
{
	struct slogan_word *all = out->items;
	size_t kept = 0;

	for (size_t i = 0, step; i < out->count; i += step) {
		struct slogan_word word = all[i];
		uint32_t form;
		size_t count = word.classes & WORDING_LEADS ? phrase_at(words, out, i, &form) : 0;

		step = count ? count : 1;
		if (count) {
			word.form = form;
			word.base = form_at(words, form)->base;
			word.classes = form_at(words, word.base)->classes | (form_at(words, form)->classes & WORDING_UNSPACED);
			word.end = all[i + count - 1].end;
		}
		all[kept++] = word;
	}
	out->count = kept;
}

ww_status slogan_words_read(struct slogan_words *words, struct vec *out, ww_text text, ww_error *error)
{
	struct wording wording = {.words = words, .out = out, .text = text.data, .after_mark = true};
	struct word_scanner scanner;
	struct token token;
	ww_status status;

	out->count = 0;
	word_scanner_begin(&scanner, PROFILE_NEWS, language_find("", 0), text.data, text.size);
	while (word_scanner_next(&scanner, &token))
		WW_STEP(take(&wording, &token, error));
	WW_STEP(let_go(&wording, error));
	join_phrases(words, out);
done:
	return status;
}
