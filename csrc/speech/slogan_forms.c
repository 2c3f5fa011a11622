#include "speech/slogan_forms.h"

#include <string.h>

#include "speech/slogan_words_lists.h"
#include "text/bare.h"
#include "text/unicode.h"

enum { SINGULAR_BYTES = 32 };

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
static ww_status find_form(uint32_t *out, struct slogan_forms *forms, ww_text text, ww_error *error)
{
	struct slogan_form form = {0};
	char room[SINGULAR_BYTES];
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(out, &added, &forms->strings, text.data, text.size, 0, error));
	if (!added)
		return WW_OK;
	form = (struct slogan_form){.base = *out, .classes = is_ideograph(text) ? WORDING_IDEOGRAPH | WORDING_UNSPACED : 0};
	WW_STEP(vec_push(&forms->items, &form, error));
	text = without_inflection(slogan_form_text(forms, *out), room);
	if (text.size < slogan_form_text(forms, *out).size) {
		uint32_t base;

		WW_STEP(find_form(&base, forms, text, error));
		slogan_form_at(forms, *out)->base = slogan_form_at(forms, base)->base;
		slogan_form_at(forms, *out)->classes |= slogan_form_at(forms, base)->classes;
	}
done:
	return status;
}

/* The form of a text as written. */
ww_status slogan_form_of(uint32_t *out, struct slogan_forms *forms, const char *data, size_t size, ww_error *error)
{
	ww_status status;

	forms->folded.count = forms->bytes.count = 0;
	WW_STEP(fold_text_with(&forms->folded, &forms->folding, data, size, FOLDING_COMMON, error));
	WW_STEP(bare_text_with(&forms->bytes, &forms->folding, forms->folded.items, forms->folded.count, error));
	WW_STEP(find_form(out, forms, (ww_text){forms->bytes.items, forms->bytes.count}, error));
done:
	return status;
}

/* Reading the lists. */

/* The forms of what stands between blanks, at most SLOGAN_PHRASE_WORDS of them. */
static ww_status forms_of_entry(uint32_t *numbers, size_t *count, struct slogan_forms *forms, ww_text entry,
                                ww_error *error)
{
	ww_status status = WW_OK;

	*count = 0;
	for (size_t at = 0, end; at < entry.size && *count < SLOGAN_PHRASE_WORDS; at = end + 1) {
		const char *blank = memchr(entry.data + at, ' ', entry.size - at);

		end = blank ? (size_t)(blank - entry.data) : entry.size;
		if (end > at)
			WW_STEP(slogan_form_of(&numbers[(*count)++], forms, entry.data + at, end - at, error));
	}
done:
	return status;
}

static ww_status add_class(struct slogan_forms *forms, const struct word_list *list, uint8_t class, ww_error *error)
{
	uint32_t form;
	ww_status status = WW_OK;

	for (size_t i = 0; i < list->count; i++) {
		WW_STEP(slogan_form_of(&form, forms, list->entries[i], strlen(list->entries[i]), error));
		slogan_form_at(forms, form)->classes |= class;
	}
done:
	return status;
}

/* Words in a row become one form, of the bytes between them and all. */
static ww_status add_phrase(struct slogan_forms *forms, const uint32_t *numbers, size_t count, ww_text phrase,
                            uint32_t meaning, ww_error *error)
{
	uint32_t form;
	bool added;
	ww_status status;

	WW_STEP(hash_map_add(&(uint32_t){0}, &added, &forms->phrases, (const char *)numbers, count * sizeof *numbers, 0,
	                     error));
	WW_STEP(slogan_form_of(&form, forms, phrase.data, phrase.size, error));
	if (added)
		WW_STEP(vec_push(&forms->joined, &form, error));
	slogan_form_at(forms, form)->base = meaning;
	slogan_form_at(forms, numbers[0])->classes |= WORDING_LEADS;
done:
	return status;
}

/* "abajo = down". */
static ww_status add_meaning(struct slogan_forms *forms, const char *entry, ww_error *error)
{
	const char *sign = strstr(entry, " = ");
	uint32_t numbers[SLOGAN_PHRASE_WORDS], meaning[SLOGAN_PHRASE_WORDS];
	ww_text phrase = {entry, (size_t)(sign - entry)};
	size_t count, meanings;
	ww_status status;

	WW_STEP(forms_of_entry(numbers, &count, forms, phrase, error));
	WW_STEP(forms_of_entry(meaning, &meanings, forms, (ww_text){sign + 3, strlen(sign + 3)}, error));
	if (count > 1)
		WW_STEP(add_phrase(forms, numbers, count, phrase, slogan_form_at(forms, meaning[0])->base, error));
	else
		slogan_form_at(forms, numbers[0])->base = slogan_form_at(forms, meaning[0])->base;
done:
	return status;
}

static ww_status add_masked(struct slogan_forms *forms, const char *entry, ww_error *error)
{
	uint32_t form;
	ww_status status;

	WW_STEP(slogan_form_of(&form, forms, entry, strlen(entry), error));
	WW_STEP(vec_push(&forms->masked, &form, error));
done:
	return status;
}

static bool is_section(const struct word_list *list, const char *name)
{
	return strcmp(list->section, name) == 0;
}

static ww_status add_list(struct slogan_forms *forms, const struct word_list *list, ww_error *error)
{
	ww_status status = WW_OK;

	if (is_section(list, "empty"))
		return add_class(forms, list, WORDING_EMPTY, error);
	if (is_section(list, "weak"))
		return add_class(forms, list, WORDING_WEAK, error);
	if (is_section(list, "ordered"))
		return add_class(forms, list, WORDING_ORDERED, error);
	if (is_section(list, "negations"))
		return add_class(forms, list, WORDING_NEGATION, error);
	for (size_t i = 0; i < list->count; i++) {
		if (is_section(list, "means"))
			WW_STEP(add_meaning(forms, list->entries[i], error));
		if (is_section(list, "masked"))
			WW_STEP(add_masked(forms, list->entries[i], error));
	}
done:
	return status;
}

ww_status slogan_forms_init(struct slogan_forms *forms, const ww_alloc *alloc, ww_error *error)
{
	ww_status status = WW_OK;

	*forms = (struct slogan_forms){.alloc = alloc,
	                               .strings = hash_map_of(alloc),
	                               .items = vec_of(alloc, sizeof(struct slogan_form)),
	                               .phrases = hash_map_of(alloc),
	                               .joined = vec_of(alloc, sizeof(uint32_t)),
	                               .masked = vec_of(alloc, sizeof(uint32_t)),
	                               .bytes = vec_of(alloc, 1),
	                               .folded = vec_of(alloc, 1),
	                               .folding = fold_scratch_of(alloc)};
	for (size_t i = 0; i < slogan_words_lists_count; i++)
		WW_STEP(add_list(forms, &slogan_words_lists[i], error));
done:
	return status;
}

void slogan_forms_clear(struct slogan_forms *forms)
{
	fold_scratch_clear(&forms->folding);
	vec_clear(&forms->folded);
	vec_clear(&forms->bytes);
	vec_clear(&forms->masked);
	vec_clear(&forms->joined);
	hash_map_clear(&forms->phrases);
	vec_clear(&forms->items);
	hash_map_clear(&forms->strings);
}
