#include "text/language.h"

#include <string.h>
#include <utf8proc.h>

#include "text/unicode.h"

extern const struct word_list text_lists[];
extern const size_t text_lists_count;

struct language {
	const char *code;
	const char *file; /* its lists in text_lists */
	bool ordinal_dots;
	bool inner_colons;
	bool semicolon_asks;
	bool gender_signs;
	enum folding folding;
};

/* By code; the first one stands for any language. */
static const struct language languages[] = {
	{.code = "", .file = "any"},
	{.code = "ar", .file = "ar"},
	{.code = "az", .file = "az", .folding = FOLDING_TURKIC},
	{.code = "bg", .file = "bg"},
	{.code = "cs", .file = "cs", .ordinal_dots = true},
	{.code = "da", .file = "da", .ordinal_dots = true},
	{.code = "de", .file = "de", .ordinal_dots = true, .gender_signs = true},
	{.code = "el", .file = "el", .semicolon_asks = true},
	{.code = "en", .file = "en"},
	{.code = "es", .file = "es"},
	{.code = "fa", .file = "fa"},
	{.code = "fi", .file = "fi", .ordinal_dots = true, .inner_colons = true},
	{.code = "fr", .file = "fr"},
	{.code = "he", .file = "he"},
	{.code = "hi", .file = "hi"},
	{.code = "hu", .file = "hu", .ordinal_dots = true},
	{.code = "id", .file = "id"},
	{.code = "it", .file = "it"},
	{.code = "nb", .file = "nb", .ordinal_dots = true},
	{.code = "nl", .file = "nl"},
	{.code = "pl", .file = "pl"},
	{.code = "pt", .file = "pt"},
	{.code = "ro", .file = "ro"},
	{.code = "ru", .file = "ru"},
	{.code = "sv", .file = "sv", .inner_colons = true},
	{.code = "ta", .file = "ta"},
	{.code = "tr", .file = "tr", .ordinal_dots = true, .folding = FOLDING_TURKIC},
	{.code = "uk", .file = "uk"},
};

/* Codes that share the rules of another. */
static const char *const aliases[][2] = {
	{"ara", "ar"}, {"aze", "az"}, {"azj", "az"}, {"deu", "de"}, {"ger", "de"}, {"eng", "en"},
	{"fas", "fa"}, {"fra", "fr"}, {"fre", "fr"}, {"in", "id"},  {"ind", "id"}, {"ita", "it"},
	{"iw", "he"},  {"ms", "id"},  {"nn", "nb"},  {"no", "nb"},  {"per", "fa"}, {"por", "pt"},
	{"prs", "fa"}, {"rus", "ru"}, {"spa", "es"}, {"tur", "tr"},
};

enum {
	CODE_BYTES = 3,
	ENTRY_BYTES = 64 /* no entry is longer */
};

static const struct language *find_code(const char *code)
{
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		if (strcmp(code, languages[i].code) == 0)
			return &languages[i];
	return NULL;
}

static const char *find_alias(const char *code)
{
	for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
		if (strcmp(code, aliases[i][0]) == 0)
			return aliases[i][1];
	return code;
}

const struct language *language_find(const char *tag, size_t size)
{
	char code[CODE_BYTES + 1] = "";
	const struct language *language;
	size_t length = 0;

	while (length < size && tag[length] != '-' && tag[length] != '_')
		length++;
	if (length > CODE_BYTES)
		return languages;
	for (size_t i = 0; i < length; i++)
		code[i] = (char)(tag[i] >= 'A' && tag[i] <= 'Z' ? tag[i] | 0x20 : tag[i]);
	if (strlen(code) != length)
		return languages;
	language = find_code(find_alias(code));
	return language ? language : languages;
}

const char *language_code(const struct language *language)
{
	return language->code;
}

enum folding language_folding(const struct language *language)
{
	return language->folding;
}

static const struct word_list *list_of(const struct language *language, const char *section)
{
	static const struct word_list none = {.language = "", .section = ""};
	const struct word_list *list = word_lists_get(text_lists, text_lists_count, language->file, section);

	return list ? list : &none;
}

struct language_rules language_rules_of(const struct language *language)
{
	return (struct language_rules){
		.abbreviations = list_of(language, "abbreviations"),
		.closing = list_of(language, "abbreviations-closing"),
		.ending = list_of(language, "abbreviations-ending"),
		.before_number = list_of(language, "abbreviations-before-number"),
		.not_initials = list_of(language, "not-initials"),
		.starters = list_of(language, "starters"),
		.after_ordinal = list_of(language, "after-ordinal"),
		.ordinal_dots = language->ordinal_dots,
		.inner_colons = language->inner_colons,
		.semicolon_asks = language->semicolon_asks,
		.gender_signs = language->gender_signs,
	};
}

static bool has_entry(const struct word_list *list, const char *word, size_t size)
{
	return word_list_find(list, word, size) < list->count;
}

static bool has_any_case(const struct word_list *list, const char *word, size_t size)
{
	const uint8_t *start = (const uint8_t *)word;
	struct point first = point_at(start, start + size);
	char lower[ENTRY_BYTES + 4];
	size_t length;

	if (has_entry(list, word, size))
		return true;
	if (unicode_class(first.record) != CLASS_UPPER)
		return false;
	length = utf8_encode(lower, (uint32_t)utf8proc_tolower((utf8proc_int32_t)first.value));
	memcpy(lower + length, word + first.size, size - first.size);
	return has_entry(list, lower, length + size - first.size);
}

/* What stands behind the first apostrophe of a word; its end when there is none. */
static const char *behind_elision(const char *word, const char *end)
{
	static const char curly[] = "\u2019";

	for (const char *at = word; at < end; at++) {
		if (*at == '\'')
			return at + 1;
		if (end - at > 3 && memcmp(at, curly, 3) == 0)
			return at + 3;
	}
	return end;
}

bool language_has(const struct word_list *list, const char *word, size_t size)
{
	const char *end = word + size, *rest;

	if (size > ENTRY_BYTES)
		return false;
	if (has_any_case(list, word, size))
		return true;
	rest = behind_elision(word, end);
	return rest < end && has_any_case(list, rest, (size_t)(end - rest));
}
