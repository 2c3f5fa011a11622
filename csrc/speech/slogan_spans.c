#include "speech/slogan_spans.h"

enum {
	GLOSS_WORDS = 24, /* a longer bracket is no gloss */
	ALONE_WORDS = 4,  /* a sentence of so many words stands alone on a banner */
	ALONE_SIGNS = 8   /* the same in scripts without spaces */
};

#define EDGE (IS_COMMA | IS_COLON | IS_SEMICOLON | IS_STOP | IS_DASH | IS_QUOTE | IS_OPEN | IS_CLOSE)

/* Marks that no class tells: inverted ones of Spanish, underscores and slashes of markup. */
static bool is_bare_mark(const struct slogan_scene *scene, size_t word)
{
	static const char *const marks[] = {"\xc2\xa1", "\xc2\xbf", "_", "/", "|", "\xc2\xb7"};

	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (scene_is(scene, word, marks[i]))
			return true;
	return false;
}

static bool is_edge(const struct slogan_scene *scene, size_t word)
{
	uint64_t classes = scene_classes(scene, word);

	return classes & EDGE || (!(classes & IS_WORD) && is_bare_mark(scene, word));
}

/* A bracket that closes one opened inside the text is part of it. */
static bool closes_inside(const struct slogan_scene *scene, size_t first, size_t word)
{
	for (size_t i = word; i > first && word - i < GLOSS_WORDS; i--)
		if (scene_classes(scene, i - 1) & IS_OPEN)
			return true;
	return false;
}

struct stretch slogan_trim(const struct slogan_scene *scene, struct stretch text)
{
	while (text.first < text.end && is_edge(scene, text.first))
		text.first++;
	while (text.first < text.end && is_edge(scene, text.end - 1) &&
	       !(scene_classes(scene, text.end - 1) & IS_CLOSE && closes_inside(scene, text.first, text.end - 1)))
		text.end--;
	return text;
}

struct stretch slogan_gloss_at(const struct slogan_scene *scene, size_t word, size_t end)
{
	struct stretch gloss = {0};

	if (word >= end || !(scene_classes(scene, word) & IS_OPEN))
		return gloss;
	for (size_t i = word + 1; i < end && i - word <= GLOSS_WORDS; i++)
		if (scene_classes(scene, i) & IS_CLOSE)
			return (struct stretch){word + 1, i};
	return gloss;
}

/* Takes a bracket at the very end off the text, as its gloss. */
static struct stretch cut_gloss(const struct slogan_scene *scene, struct stretch *text)
{
	size_t end = text->end;

	while (end > text->first && scene_classes(scene, end - 1) & (IS_COMMA | IS_STOP | IS_SEMICOLON | IS_QUOTE))
		end--;
	if (end == text->first || !(scene_classes(scene, end - 1) & IS_CLOSE))
		return (struct stretch){0};
	for (size_t i = end - 1; i > text->first && end - i <= GLOSS_WORDS; i--) {
		if (scene_classes(scene, i - 1) & IS_OPEN && i - 1 > text->first) {
			text->end = i - 1;
			return (struct stretch){i, end - 1};
		}
	}
	return (struct stretch){0};
}

/* What there is to know about a part when it is asked whether it stands alone. */
struct part {
	struct stretch text;
	unsigned words;
	uint32_t term; /* of its first word */
	bool spaceless;
	bool opens; /* begins with "down with" and the like */
	bool is_tag;
	bool inverted; /* begins with ¡ */
};

static struct part part_of(const struct slogan_scene *scene, size_t first, size_t end)
{
	const struct word *words = scene->passage.words;
	struct part part = {.text = {first, end}, .term = LEXICON_NO_TERM};
	struct stretch inside = slogan_trim(scene, part.text);

	part.inverted = first < inside.first && scene_is(scene, inside.first - 1, "\xc2\xa1");
	for (size_t i = inside.first; i < inside.end; i++) {
		if (!(words[i].classes & IS_WORD))
			continue;
		if (part.words++ == 0) {
			part.term = scene->passage.lexicon->term_of[words[i].type];
			part.spaceless = words[i].classes & IS_SPACELESS;
			part.opens = words[i].classes & CUE_OPENER;
			part.is_tag = words[i].classes & IS_TAG;
		}
	}
	return part;
}

static bool stands_alone(const struct part *part)
{
	return part->words >= (part->spaceless ? ALONE_SIGNS : ALONE_WORDS) || part->opens || part->is_tag;
}

/* The same words again: "Olga! Olga!" is one cheer however it begins. */
static bool says_again(const struct slogan_scene *scene, struct stretch before, struct stretch part)
{
	const uint32_t *term_of = scene->passage.lexicon->term_of;
	const struct word *words = scene->passage.words;

	before = slogan_trim(scene, before);
	part = slogan_trim(scene, part);
	if (before.first == before.end || before.end - before.first != part.end - part.first)
		return false;
	for (size_t i = 0; i < part.end - part.first; i++)
		if (term_of[words[before.first + i].type] != term_of[words[part.first + i].type])
			return false;
	return true;
}

static bool is_question(const struct slogan_scene *scene, size_t word)
{
	return scene_classes(scene, word) & IS_ASKING && !scene_is(scene, word, "!") &&
	       !scene_is(scene, word, "\xef\xbc\x81");
}

/* The next part, up to and with a mark of some classes; first == end at the end. */
static struct stretch next_part(const struct slogan_scene *scene, size_t at, size_t end, uint64_t marks)
{
	size_t i = at;
	unsigned depth = 0;

	while (i < end) {
		uint64_t classes = scene_classes(scene, i++);

		depth += (classes & IS_OPEN) != 0;
		depth -= depth && classes & IS_CLOSE;
		if (depth || !(classes & marks))
			continue;
		while (i < end && scene_classes(scene, i) & (marks | IS_STOP | IS_QUOTE))
			i++;
		break;
	}
	return (struct stretch){at, i};
}

static ww_status push(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error)
{
	struct slogan_span span = {.text = text};

	span.text = slogan_trim(scene, span.text);
	span.gloss = cut_gloss(scene, &span.text);
	span.text = slogan_trim(scene, span.text);
	if (span.text.first == span.text.end)
		return WW_OK;
	return vec_push(out, &span, error);
}

/*
 * Parts between commas are slogans of their own when each begins like one, or like another of them: "Down with X, down
 * with Y, long live Z", but not "no justice, no peace".
 */
static bool splits_at_commas(const struct slogan_scene *scene, struct stretch text)
{
	uint32_t before = LEXICON_NO_TERM;
	bool any_opens = false, before_alone = true;
	unsigned parts = 0;

	for (size_t at = text.first; at < text.end; parts++) {
		struct stretch next = next_part(scene, at, text.end, IS_COMMA | IS_SEMICOLON);
		struct part part = part_of(scene, next.first, next.end);
		bool alike = part.term == before;

		if (part.words < 2 || (!before_alone && !alike))
			return false;
		before_alone = part.opens || (parts && alike);
		any_opens |= part.opens;
		before = part.term;
		at = next.end;
	}
	return parts > 1 && any_opens && before_alone;
}

static ww_status split_commas(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error)
{
	if (!splits_at_commas(scene, text))
		return push(out, scene, text, error);
	for (size_t at = text.first; at < text.end;) {
		struct stretch next = next_part(scene, at, text.end, IS_COMMA | IS_SEMICOLON);
		ww_status status = push(out, scene, next, error);

		if (status != WW_OK)
			return status;
		at = next.end;
	}
	return WW_OK;
}

/* Sentences are slogans of their own when each stands alone; a question needs its answer. */
static bool splits_at_stops(const struct slogan_scene *scene, struct stretch text)
{
	uint32_t term_before = LEXICON_NO_TERM;
	struct stretch before = {0};
	bool all_alone = true, all_inverted = true, repeats = false;
	unsigned parts = 0;

	for (size_t i = text.first; i < text.end; i++)
		if (is_question(scene, i))
			return false;
	for (size_t at = text.first; at < text.end; parts++) {
		struct stretch next = next_part(scene, at, text.end, IS_STOP);
		struct part part = part_of(scene, next.first, next.end);

		repeats |= (part.term == term_before && !part.opens) || says_again(scene, before, next);
		all_alone &= stands_alone(&part);
		all_inverted &= part.inverted;
		term_before = part.term;
		before = next;
		at = next.end;
	}
	return parts > 1 && !repeats && (all_alone || all_inverted);
}

static bool is_lone_tag(const struct slogan_scene *scene, struct stretch text)
{
	struct part part = part_of(scene, text.first, text.end);

	return part.words == 1 && part.is_tag;
}

/* Where a hashtag on its own ends the text: "Bring them home. #Now"; text.end when none does. */
static size_t tag_at_end(const struct slogan_scene *scene, struct stretch text)
{
	size_t last = text.end;

	for (size_t at = text.first; at < text.end;) {
		struct stretch next = next_part(scene, at, text.end, IS_STOP);

		if (next.end == text.end && next.first > text.first && is_lone_tag(scene, next))
			last = next.first;
		at = next.end;
	}
	return last;
}

ww_status slogan_spans_split(struct vec *out, const struct slogan_scene *scene, struct stretch text, ww_error *error)
{
	struct stretch body = {text.first, tag_at_end(scene, text)}, tag = {body.end, text.end};
	ww_status status = WW_OK;

	if (!splits_at_stops(scene, body)) {
		WW_STEP(split_commas(out, scene, body, error));
	} else {
		for (size_t at = body.first; at < body.end;) {
			struct stretch next = next_part(scene, at, body.end, IS_STOP);

			WW_STEP(split_commas(out, scene, next, error));
			at = next.end;
		}
	}
	if (tag.first < tag.end)
		WW_STEP(push(out, scene, tag, error));
done:
	return status;
}
