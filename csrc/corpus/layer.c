#include "corpus/layer.h"

#include <stdio.h>
#include <string.h>

#include "text/language.h"

enum { LANGUAGES_SHOWN = 8 };

/* Primary subtags of the languages of documents, in the order of their first documents. */
struct languages {
	char codes[LANGUAGES_SHOWN][LAYER_LANGUAGE_BYTES];
	size_t count;
	bool more; /* than are shown */
};

bool layer_equals(const struct layer *left, const struct layer *right)
{
	return left->kind == right->kind && strcmp(left->language, right->language) == 0;
}

/* The code that a language is known by, or the first subtag as it is but for case. */
static void primary_subtag(char out[LAYER_LANGUAGE_BYTES], const char *tag, size_t size)
{
	const char *code = language_code(language_find(tag, size));
	size_t length = 0;

	for (; length < size && length + 1 < LAYER_LANGUAGE_BYTES && tag[length] != '-' && tag[length] != '_'; length++)
		out[length] = (char)(tag[length] >= 'A' && tag[length] <= 'Z' ? tag[length] | 0x20 : tag[length]);
	out[length] = 0;
	if (*code)
		strcpy(out, code);
}

static void add_language(struct languages *languages, ww_text tag)
{
	char code[LAYER_LANGUAGE_BYTES];

	primary_subtag(code, tag.data, tag.size);
	for (size_t i = 0; i < languages->count; i++)
		if (strcmp(languages->codes[i], code) == 0)
			return;
	languages->more = languages->count == LANGUAGES_SHOWN;
	if (!languages->more)
		strcpy(languages->codes[languages->count++], code);
}

static bool same_text(ww_text left, ww_text right)
{
	return left.size == right.size && (left.size == 0 || memcmp(left.data, right.data, left.size) == 0);
}

static ww_status find_languages(struct languages *out, const ww_corpus *corpus, ww_error *error)
{
	const struct text_column *columns;
	ww_text before = {0};
	ww_status status;

	*out = (struct languages){0};
	WW_STEP(corpus_field(&columns, corpus, "lang", error));
	for (size_t i = 0; i < corpus_segments(corpus); i++)
		for (uint64_t row = 0; row < corpus->parts[i].count && !out->more; row++) {
			ww_text tag = corpus_value(columns, (struct document_place){i, view_document(&corpus->parts[i], row)});

			if (tag.size && !same_text(tag, before))
				add_language(out, tag);
			before = tag;
		}
done:
	return status;
}

static ww_status fail_for_languages(const struct languages *languages, ww_error *error)
{
	char list[LANGUAGES_SHOWN * (LAYER_LANGUAGE_BYTES + 2)] = "";

	if (languages->count == 0)
		return ww_fail(error, WW_EINVAL, "layer \"stem\": no document says its language; name it, as in \"stem:en\"");
	for (size_t i = 0; i < languages->count; i++)
		sprintf(list + strlen(list), "%s%s", i ? ", " : "", languages->codes[i]);
	return ww_fail(error, WW_EINVAL,
	               "layer \"stem\": the documents are in several languages (%s%s); name one, as in \"stem:%s\"", list,
	               languages->more ? ", ..." : "", languages->codes[0]);
}

/* The language that all documents share which have one. */
static ww_status take_language(struct layer *layer, const ww_corpus *corpus, ww_error *error)
{
	struct languages languages;
	ww_status status;

	WW_STEP(find_languages(&languages, corpus, error));
	if (languages.count != 1)
		return fail_for_languages(&languages, error);
	strcpy(layer->language, languages.codes[0]);
done:
	return status;
}

ww_status corpus_layer(struct layer *out, const ww_corpus *corpus, const char *name, ww_error *error)
{
	static const char *const names[] = {
		[LAYER_FOLDED] = "folded", [LAYER_SURFACE] = "surface", [LAYER_BARE] = "bare",
		[LAYER_STEM] = "stem",     [LAYER_LEMMA] = "lemma",     [LAYER_POS] = "pos",
	};

	*out = (struct layer){LAYER_FOLDED, ""};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!name || strcmp(name, names[i]) == 0) {
			out->kind = (enum layer_kind)i;
			return out->kind == LAYER_STEM ? take_language(out, corpus, error) : WW_OK;
		}
	if (strncmp(name, "stem:", 5) == 0) {
		out->kind = LAYER_STEM;
		primary_subtag(out->language, name + 5, strlen(name + 5));
		return WW_OK;
	}
	return ww_fail(
		error, WW_EINVAL,
		"no layer \"%.60s\"; there are: folded, surface, bare, stem, stem:CODE (such as stem:en), lemma, pos", name);
}
