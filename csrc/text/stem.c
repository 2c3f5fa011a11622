#include "text/stem.h"

#include <string.h>

#include "text/language.h"
#include "text/unicode.h"

#ifdef WW_HAVE_LIBSTEMMER
#include <libstemmer.h>

struct stemmer {
	const ww_alloc *alloc;
	struct sb_stemmer *snowball;
};

/* Names of algorithms by code, in order of codes; which of them there are depends on the version of libstemmer. */
static const char *const algorithms[][2] = {
	{"ar", "arabic"},   {"ca", "catalan"},    {"da", "danish"},  {"de", "german"},     {"el", "greek"},
	{"en", "english"},  {"eo", "esperanto"},  {"es", "spanish"}, {"et", "estonian"},   {"eu", "basque"},
	{"fi", "finnish"},  {"fr", "french"},     {"ga", "irish"},   {"hi", "hindi"},      {"hu", "hungarian"},
	{"hy", "armenian"}, {"id", "indonesian"}, {"it", "italian"}, {"lt", "lithuanian"}, {"nb", "norwegian"},
	{"ne", "nepali"},   {"nl", "dutch"},      {"pl", "polish"},  {"pt", "portuguese"}, {"ro", "romanian"},
	{"ru", "russian"},  {"sr", "serbian"},    {"sv", "swedish"}, {"ta", "tamil"},      {"tr", "turkish"},
	{"yi", "yiddish"},
};

enum { ALGORITHMS = sizeof algorithms / sizeof *algorithms, CODES_BYTES = 4 * ALGORITHMS };

static bool is_algorithm(const char *name)
{
	for (const char **known = sb_stemmer_list(); *known; known++)
		if (strcmp(*known, name) == 0)
			return true;
	return false;
}

/* NULL when there is none. */
static const char *algorithm_of(const char *tag)
{
	size_t length = strcspn(tag, "-_");
	const char *code = language_code(language_find(tag, strlen(tag)));

	if (*code)
		tag = code, length = strlen(code);
	for (size_t i = 0; i < ALGORITHMS; i++)
		if (strlen(algorithms[i][0]) == length && memcmp(algorithms[i][0], tag, length) == 0)
			return is_algorithm(algorithms[i][1]) ? algorithms[i][1] : NULL;
	return NULL;
}

static ww_status fail_unknown(const char *tag, ww_error *error)
{
	char codes[CODES_BYTES] = "";

	for (size_t i = 0; i < ALGORITHMS; i++)
		if (is_algorithm(algorithms[i][1]))
			strcat(strcat(codes, " "), algorithms[i][0]);
	return ww_fail(error, WW_EINVAL, "no stemmer for the language \"%.16s\": there are%s", tag, codes);
}

bool stemmer_is_there(void)
{
	return true;
}

ww_status stemmer_new(struct stemmer **out, const ww_alloc *alloc, const char *language_code, ww_error *error)
{
	const char *algorithm = algorithm_of(language_code);
	struct stemmer *stemmer;

	*out = NULL;
	if (!algorithm)
		return fail_unknown(language_code, error);
	stemmer = alloc_array(alloc, 1, sizeof *stemmer);
	if (!stemmer)
		return ww_fail_memory(error);
	*stemmer = (struct stemmer){.alloc = alloc, .snowball = sb_stemmer_new(algorithm, NULL)};
	if (!stemmer->snowball) {
		stemmer_free(stemmer);
		return ww_fail_memory(error);
	}
	*out = stemmer;
	return WW_OK;
}

static bool is_word(const char *text, size_t size)
{
	const uint8_t *at = (const uint8_t *)text, *end = at + size;
	bool letter = false;

	for (struct point point; at < end; at += point.size) {
		point = point_at(at, end);
		if (unicode_is_letter(point.record))
			letter = true;
		else if (point.value == '\'' && letter)
			letter = false;
		else if (unicode_class(point.record) != CLASS_MARK || !letter)
			return false;
	}
	return letter;
}

ww_text stemmer_stem(struct stemmer *stemmer, const char *folded, size_t size)
{
	const sb_symbol *stem;

	if (size > INT32_MAX || !is_word(folded, size))
		return (ww_text){folded, size};
	stem = sb_stemmer_stem(stemmer->snowball, (const sb_symbol *)folded, (int)size);
	if (!stem)
		return (ww_text){NULL, 0};
	return (ww_text){(const char *)stem, (size_t)sb_stemmer_length(stemmer->snowball)};
}

void stemmer_free(struct stemmer *stemmer)
{
	if (!stemmer)
		return;
	sb_stemmer_delete(stemmer->snowball);
	alloc_free(stemmer->alloc, stemmer);
}

#else

bool stemmer_is_there(void)
{
	return false;
}

ww_status stemmer_new(struct stemmer **out, const ww_alloc *alloc, const char *language_code, ww_error *error)
{
	(void)alloc;
	(void)language_code;
	*out = NULL;
	return ww_fail(error, WW_EINVAL, "no stemmers: this build is without libstemmer");
}

ww_text stemmer_stem(struct stemmer *stemmer, const char *folded, size_t size)
{
	(void)stemmer;
	return (ww_text){folded, size};
}

void stemmer_free(struct stemmer *stemmer)
{
	(void)stemmer;
}

#endif
