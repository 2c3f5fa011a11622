#include "support/hostile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "support/check.h"
#include "support/colliding.h"
#include "support/corpus_of.h"
#include "text/token.h"

enum {
	ID_BYTES = 24,
	FIELDS = 500,     /* half of what a store may have */
	FIELD_BYTES = 64, /* that a field stands for when documents are made of fields */
	EMPTY_BYTES = 64, /* that a document without text stands for */
	LONG_ID = 60000
};

/* A text being written; what does not fit is left out. */
struct page {
	char *at;
	char *end;
};

static bool is_full(const struct page *page)
{
	return page->at == page->end;
}

static void put(struct page *page, const char *data, size_t size)
{
	size_t left = (size_t)(page->end - page->at);

	size = size < left ? size : left;
	memcpy(page->at, data, size);
	page->at += size;
}

static void put_word(struct page *page, const char *word, size_t size)
{
	put(page, word, size);
	put(page, " ", 1);
}

static void put_run(struct page *page, const char *unit, size_t size, size_t times)
{
	while (times-- && !is_full(page))
		put(page, unit, size);
}

/* Numbers in letters: a, b, ..., aa, ... */
static void put_number(struct page *page, uint64_t number)
{
	char word[16];
	size_t size = 0;

	do
		word[size++] = (char)('a' + number % 26);
	while ((number /= 26) > 0);
	put_word(page, word, size);
}

static void distinct_words(struct page *page)
{
	for (uint64_t number = 0; !is_full(page); number++)
		put_number(page, number);
}

static void random_words(struct page *page)
{
	struct sequence sequence = {41};

	while (!is_full(page))
		put_number(page, sequence_below(&sequence, 26 * 26 * 26));
}

/* For comparison with words of as many bytes that collide. */
static void random_words_of(struct page *page, size_t size)
{
	struct sequence sequence = {97};

	while (!is_full(page)) {
		char word[FNV_WORD_BYTES];

		for (size_t i = 0; i < size; i++)
			word[i] = (char)('a' + sequence_below(&sequence, 26));
		put_word(page, word, size);
	}
}

static void random_words_like_crc32(struct page *page)
{
	random_words_of(page, CRC32_WORD_BYTES);
}

static void random_words_like_fnv(struct page *page)
{
	random_words_of(page, FNV_WORD_BYTES);
}

static void words_about_the_limit(struct page *page)
{
	for (int by = -1; !is_full(page); by = by == 1 ? -1 : by + 1) {
		put_run(page, "a", 1, (size_t)(TOKEN_MAX_BYTES + by));
		put(page, " a b ", 5);
		put_run(page, "\xC3\xA9", 2, (size_t)(TOKEN_MAX_BYTES + by) / 2);
		put(page, " ", 1);
	}
}

static void layout_about_the_limit(struct page *page)
{
	for (int by = -1; !is_full(page); by = by == 1 ? -1 : by + 1) {
		put(page, "a.", 2);
		put_run(page, " ", 1, (size_t)(TOKEN_MAX_BYTES + by));
	}
}

static void one_word_and_at_last_another(struct page *page)
{
	struct page but_last = {page->at, page->end - 1};

	put_run(&but_last, "a ", 2, SIZE_MAX);
	memcpy(but_last.at, "b", 1);
}

/* f(0) = b, f(1) = a, f(n) = f(n-1) f(n-2), of which the later begins with the earlier. */
static void fibonacci(struct page *page, const char *one, const char *other, size_t size)
{
	char *start = page->at;
	size_t last = 2 * size, before = size;

	put(page, one, size);
	put(page, other, size);
	while (!is_full(page)) {
		put(page, start, before);
		last += before;
		before = last - before;
	}
}

static void fibonacci_words(struct page *page)
{
	fibonacci(page, "a ", "b ", 2);
}

static void fibonacci_letters(struct page *page)
{
	fibonacci(page, "a", "b", 1);
}

/* A feedback register of greatest length (x^20 + x^17 + 1): no twenty bits in a row occur twice in the first 2^20. */
static void de_bruijn(struct page *page, const char *units, size_t size)
{
	for (uint32_t bits = 1; !is_full(page); bits = (bits << 1 | ((bits >> 19 ^ bits >> 16) & 1)) & 0xFFFFF)
		put(page, units + (bits & 1) * size, size);
}

static void de_bruijn_words(struct page *page)
{
	de_bruijn(page, "a b ", 2);
}

static void de_bruijn_letters(struct page *page)
{
	de_bruijn(page, "ab", 1);
}

static void crc32_collisions(struct page *page)
{
	struct crc32_words words;
	char word[CRC32_WORD_BYTES];

	crc32_words_find(&words);
	for (uint32_t number = 0; !is_full(page); number++) {
		crc32_word(word, &words, number);
		put_word(page, word, sizeof word);
	}
}

static void fnv_collisions(struct page *page)
{
	struct fnv_words words;
	char word[FNV_WORD_BYTES];

	fnv_words_find(&words);
	for (uint32_t number = 0; !is_full(page); number++) {
		fnv_word(word, &words, number);
		put_word(page, word, sizeof word);
	}
}

static void random_bytes(struct page *page)
{
	struct sequence sequence = {43};

	sequence_fill(&sequence, page->at, (size_t)(page->end - page->at));
	page->at = page->end;
}

/* Each of the 65,536 comes once before any comes again, in an order that any stretch is a fair sample of. */
static void all_pairs_of_bytes(struct page *page)
{
	for (uint32_t pair = 0; !is_full(page); pair = (pair + 40503) & 0xFFFF)
		put(page, (char[]){(char)(pair >> 8), (char)pair}, 2);
}

/* What is wrong with UTF-8 when it is wrong, one kind after another, bare and among letters. */
static void malformed(struct page *page)
{
	static const char *const kinds[] = {
		"\x80",                     /* a continuation alone */
		"\xBF\x80\xBF",             /* several */
		"\xC3",                     /* a start alone, of two bytes, */
		"\xE2\x82",                 /* of three, */
		"\xF0\x9F\x98",             /* of four */
		"\xC0\x80",                 /* zero in two bytes, */
		"\xC1\xBF",                 /* the last that is too long in two, */
		"\xE0\x9F\xBF",             /* in three, */
		"\xF0\x8F\xBF\xBF",         /* in four */
		"\xED\xA0\x80\xED\xB0\x80", /* a pair of surrogates */
		"\xF4\x90\x80\x80",         /* past the last code point */
		"\xF8\x88\x80\x80\x80",     /* five bytes */
		"\xFC\x84\x80\x80\x80\x80", /* six */
		"\xFE\xFF",                 /* what never occurs */
	};

	for (size_t i = 0; !is_full(page); i++) {
		const char *kind = kinds[i % (sizeof kinds / sizeof *kinds)];

		put(page, kind, strlen(kind));
		if (i / (sizeof kinds / sizeof *kinds) % 2)
			put(page, "a ", 2);
	}
}

/* The code points that a store of news may meet, dense enough that most are letters. */
static uint32_t some_point(struct sequence *sequence)
{
	static const uint32_t starts[] = {0x20, 0x41, 0x61, 0xC0, 0x391, 0x430, 0x5D0, 0x627, 0x915, 0x4E00, 0xAC00};

	return starts[sequence_below(sequence, sizeof starts / sizeof *starts)] + (uint32_t)sequence_below(sequence, 26);
}

static void utf16(struct page *page, bool big)
{
	struct sequence sequence = {47};

	put(page, big ? "\xFE\xFF" : "\xFF\xFE", 2);
	while (!is_full(page)) {
		uint32_t point = some_point(&sequence);
		char high = (char)(point >> 8), low = (char)point;

		put(page, big ? (char[]){high, low} : (char[]){low, high}, 2);
	}
}

static void utf16_little(struct page *page)
{
	utf16(page, false);
}

static void utf16_big(struct page *page)
{
	utf16(page, true);
}

static void many_scripts(struct page *page)
{
	struct sequence sequence = {53};
	utf8proc_uint8_t bytes[4];

	while (!is_full(page)) {
		size_t size = (size_t)utf8proc_encode_char((utf8proc_int32_t)some_point(&sequence), bytes);

		put(page, (char *)bytes, size);
	}
}

static void put_any_of(struct page *page, const char *const *units, size_t count, uint64_t seed)
{
	struct sequence sequence = {seed};

	while (!is_full(page)) {
		const char *unit = units[sequence_below(&sequence, count)];

		put(page, unit, strlen(unit));
	}
}

static void line_ends_of_all_kinds(struct page *page)
{
	static const char *const units[] = {"\r\n", "\n",           "\r",           "\n\r", "\f",   "\v", "\xC2\x85",
	                                    "a",    "\xE2\x80\xA8", "\xE2\x80\xA9", " ",    "b c.", "\t"};

	put_any_of(page, units, sizeof units / sizeof *units, 59);
}

static void quotes_of_all_kinds(struct page *page)
{
	static const char *const units[] = {"“", "”", "‘", "’", "\"", "'",  "„", "‚",
	                                    "«", "»", "‹", "›", "「", "」", " ", "a"};

	put_any_of(page, units, sizeof units / sizeof *units, 61);
}

static void terminators_of_all_kinds(struct page *page)
{
	static const char *const units[] = {".", "!", "?", "…", "。", "؟", "।", "\"", "”", ")", "'", "*", " ", "A", "etc."};

	put_any_of(page, units, sizeof units / sizeof *units, 67);
}

/* Lines of a width about which it must be decided whether they are wrapped. */
static void wrapped_lines(struct page *page)
{
	for (size_t line = 0; !is_full(page); line++) {
		put_run(page, "words ", 6, 10 + line % 3);
		put(page, "\n", 1);
	}
}

static void nested_quotes(struct page *page)
{
	size_t depth = (size_t)(page->end - page->at) / 8;

	put_run(page, "“a ", 5, depth);
	put_run(page, "” ", 4, SIZE_MAX);
}

/* Plain paragraphs, for comparison. */
static void prose(struct page *page)
{
	static const char *const words[] = {"the",  "minister", "said",  "on",   "Monday", "that", "a",    "bridge",
	                                    "over", "harbour",  "would", "open", "again",  "in",   "1987", "Mayor"};
	struct sequence sequence = {71};

	while (!is_full(page)) {
		for (unsigned i = 0; i < 14; i++) {
			const char *word = words[sequence_below(&sequence, sizeof words / sizeof *words)];

			put(page, i ? " " : "", i ? 1 : 0);
			put(page, word, strlen(word));
		}
		if (sequence_below(&sequence, 4))
			put(page, ". ", 2);
		else
			put(page, ".\n\n", 3);
	}
}

struct recipe {
	const char *name;
	const char *lang;
	const char *head;
	size_t head_size;
	const char *unit; /* again and again after head, */
	size_t unit_size;
	void (*fill)(struct page *page);                                                 /* or this */
	void (*make)(struct hostile *hostile, const struct recipe *recipe, size_t size); /* or not one text at all */
};

#define SIZED(text)                 text, sizeof(text) - 1
#define RUN(name, lang, head, unit) {name, lang, SIZED(head), SIZED(unit), NULL, NULL}
#define FILL(name, fill)            {name, "en", SIZED(""), SIZED(""), fill, NULL}
#define MAKE(name, make)            {name, "en", SIZED(""), SIZED(""), NULL, make}

static void *allot(size_t count, size_t size)
{
	void *memory = calloc(count ? count : 1, size);

	assert_non_null(memory);
	return memory;
}

/* Room for documents with the ids "0", "1", ... */
static void begin(struct hostile *hostile, size_t count, const char *lang)
{
	hostile->count = count;
	hostile->documents = allot(count, sizeof *hostile->documents);
	hostile->ids = allot(count, ID_BYTES);
	for (size_t i = 0; i < count; i++) {
		char *id = hostile->ids + i * ID_BYTES;

		snprintf(id, ID_BYTES, "%zu", i);
		hostile->documents[i] =
			(ww_input){.size = sizeof(ww_input), .id = text_of_string(id), .lang = text_of_string(lang)};
	}
}

static void empty_documents(struct hostile *hostile, const struct recipe *recipe, size_t size)
{
	begin(hostile, size / EMPTY_BYTES, recipe->lang);
}

/* Documents that each have the same fields, or as many as one can have. */
static void documents_of_fields(struct hostile *hostile, const struct recipe *recipe, size_t size)
{
	size_t in_all = size / FIELD_BYTES;
	size_t each = in_all < FIELDS ? in_all : FIELDS;

	begin(hostile, in_all / each, recipe->lang);
	hostile->bytes = allot(each, ID_BYTES);
	hostile->fields = allot(each, sizeof *hostile->fields);
	for (size_t i = 0; i < each; i++) {
		char *name = hostile->bytes + i * ID_BYTES;

		snprintf(name, ID_BYTES, "field %zu", i);
		hostile->fields[i] = (ww_field){text_of_string(name), text_of_string("value")};
	}
	for (size_t i = 0; i < hostile->count; i++) {
		hostile->documents[i].fields = hostile->fields;
		hostile->documents[i].field_count = each;
	}
}

static void one_long_value(struct hostile *hostile, const struct recipe *recipe, size_t size)
{
	begin(hostile, 1, recipe->lang);
	hostile->bytes = allot(size, 1);
	memset(hostile->bytes, 'v', size);
	hostile->fields = allot(1, sizeof *hostile->fields);
	hostile->fields[0] = (ww_field){text_of_string("long"), {hostile->bytes, size / 2}};
	hostile->documents[0].fields = hostile->fields;
	hostile->documents[0].field_count = 1;
	hostile->documents[0].title = (ww_text){hostile->bytes, size / 2};
}

/* Ids that differ only at their ends. */
static void long_ids(struct hostile *hostile, const struct recipe *recipe, size_t size)
{
	size_t id_size = size < LONG_ID ? size : LONG_ID / 64;

	begin(hostile, size / id_size, recipe->lang);
	hostile->bytes = allot(hostile->count, id_size);
	memset(hostile->bytes, 'i', hostile->count * id_size);
	for (size_t i = 0; i < hostile->count; i++) {
		char *id = hostile->bytes + i * id_size;
		ww_text number = hostile->documents[i].id;

		memcpy(id + id_size - number.size, number.data, number.size);
		hostile->documents[i].id = (ww_text){id, id_size};
	}
}

/* By what they are hard on; the long look back and ahead, the cutting of long tokens, the map of types, the layout. */
static const struct recipe recipes[] = {
	RUN("one word without end", "en", "", "a"),
	RUN("one word of two-byte letters without end", "en", "a", "é"),
	RUN("one-byte words", "en", "", "a "),
	RUN("one-byte marks", "en", "", ","),
	FILL("words of limit - 1, limit and limit + 1 bytes", words_about_the_limit),
	FILL("layout of limit - 1, limit and limit + 1 bytes", layout_about_the_limit),
	FILL("all words distinct", distinct_words),
	FILL("one word and at last another", one_word_and_at_last_another),
	FILL("words of a Fibonacci string", fibonacci_words),
	FILL("letters of a Fibonacci string", fibonacci_letters),
	FILL("words of a de Bruijn string", de_bruijn_words),
	FILL("letters of a de Bruijn string", de_bruijn_letters),
	FILL("words at random", random_words),
	FILL("words at random, as long as those with one CRC-32", random_words_like_crc32),
	FILL("words with one CRC-32", crc32_collisions),
	FILL("words at random, as long as those with one FNV-1a hash", random_words_like_fnv),
	FILL("words with one FNV-1a hash", fnv_collisions),
	RUN("combining marks", "en", "e", "\xCC\x81"),
	RUN("letters with a mark each", "en", "", "e\xCC\x81"),
	RUN("a colon and combining marks", "en", "a:", "\xCC\x81"),
	RUN("colons with marks between letters", "fi", "", "a:\xCC\x81\xCC\x81"),
	FILL("malformed UTF-8 of every kind", malformed),
	RUN("continuation bytes", "en", "", "\x80"),
	RUN("starts of four bytes", "en", "", "\xF0\x9F\x98"),
	RUN("zeros in two bytes", "en", "", "\xC0\x80"),
	RUN("surrogates", "en", "", "\xED\xA0\x80"),
	RUN("bytes FF", "en", "", "\xFF"),
	RUN("words and bytes FF", "en", "", "a\xFF"),
	FILL("all pairs of bytes", all_pairs_of_bytes),
	FILL("random bytes", random_bytes),
	FILL("UTF-16, little-endian", utf16_little),
	FILL("UTF-16, big-endian", utf16_big),
	FILL("many scripts in a word", many_scripts),
	RUN("NULs", "en", "", "\0"),
	RUN("NULs in words", "en", "", "a\0b "),
	RUN("byte order marks", "en", "", "\xEF\xBB\xBF"),
	RUN("byte order marks and words", "en", "",
	    "\xEF\xBB\xBF"
	    "a "),
	RUN("joiners", "en", "", "\xE2\x80\x8D"),
	RUN("joined pictographs", "en", "", "👩\xE2\x80\x8D"),
	RUN("joiners behind letters", "fa", "", "ی\xE2\x80\x8C"),
	RUN("five joiners between letters", "fa", "", "ی\xE2\x80\x8C\xE2\x80\x8C\xE2\x80\x8C\xE2\x80\x8C\xE2\x80\x8C"),
	RUN("a tag and joiners", "fa", "#", "\xE2\x80\x8C"),
	RUN("bidirectional controls", "ar", "", "\xE2\x80\xAE\xE2\x81\xA6م\xE2\x81\xA9"),
	RUN("tag characters", "en", "🏴", "\xF3\xA0\x81\xA7"),
	RUN("flags", "en", "", "🇩"),
	RUN("soft hyphens", "de", "", "a\xC2\xAD"),
	RUN("soft hyphens alone", "de", "", "\xC2\xAD"),
	RUN("blanks", "en", "", " "),
	RUN("line ends", "en", "", "\n"),
	RUN("carriage returns", "en", "", "\r"),
	FILL("line ends of all kinds", line_ends_of_all_kinds),
	RUN("line separators", "en", "", "a\xE2\x80\xA8"),
	FILL("wrapped lines", wrapped_lines),
	RUN("one-byte lines", "en", "", "a\n"),
	RUN("opening quotes", "en", "", "“"),
	RUN("opening quotes before words", "en", "", "“a "),
	RUN("low quotes", "de", "", "„a ‚b "),
	RUN("alternating quotes", "en", "", "“a” ‘b’ \"c\" 'd' "),
	FILL("quotes of all kinds", quotes_of_all_kinds),
	FILL("nested quotes", nested_quotes),
	RUN("a quote every second byte", "en", "", "a\""),
	RUN("blanks and quotes", "en", "", " \""),
	RUN("guillemets", "fr", "", "« a » "),
	RUN("apostrophes", "en", "", "'"),
	RUN("apostrophes as quotes", "en", "", "'a' "),
	RUN("apostrophes inside words", "en", "", "a'"),
	RUN("gershayim", "he", "", "א\""),
	RUN("dots", "en", "", "."),
	RUN("dots and blanks", "en", "", ". "),
	RUN("letters with dots and blanks", "en", "", "a. "),
	RUN("capitals with dots and blanks", "en", "", "A. "),
	RUN("letters with dots", "en", "", "a."),
	RUN("capitals with dots", "en", "", "A."),
	RUN("titles", "en", "", "Mr. "),
	RUN("abbreviations", "de", "", "z. B. "),
	RUN("abbreviations before numbers", "en", "", "No. "),
	RUN("ordinals", "de", "", "4. "),
	FILL("terminators of all kinds", terminators_of_all_kinds),
	RUN("terminators with closing quotes", "en", "A.", "”)"),
	RUN("terminators and quotes", "en", "", "?”"),
	RUN("terminators before marks", "en", "", "A. ("),
	RUN("digits", "en", "", "7"),
	RUN("digits with commas", "en", "", "1,234"),
	RUN("digits with dots", "en", "", "1."),
	RUN("a tag and digits", "en", "", "#1"),
	RUN("a long URL", "en", "http://example.org/", "path-of-a-single-long-url/"),
	RUN("many URLs", "en", "", "http://a.b/ "),
	RUN("schemes", "en", "", "http://"),
	RUN("closing brackets behind URLs", "en", "", "http://a)"),
	RUN("a URL and brackets", "en", "http://a", ")"),
	RUN("www", "en", "", "www."),
	RUN("host names", "en", "", "a.b/"),
	RUN("at signs", "en", "", "@"),
	RUN("at signs behind letters", "en", "", "a@"),
	RUN("almost e-mail addresses", "en", "", "a.b@"),
	RUN("handles and hosts without end", "en", "", "@a@a-"),
	RUN("hash signs", "en", "", "#"),
	RUN("tags of underscores", "en", "", "#_"),
	RUN("tags", "en", "", "#a "),
	RUN("hyphens", "en", "", "-"),
	RUN("hyphens behind letters", "en", "", "a-"),
	RUN("dashes", "en", "", "–"),
	RUN("dashes and blanks", "en", "", "- "),
	RUN("underscores and ampersands", "en", "", "A&_"),
	RUN("plus signs", "en", "", "a+"),
	RUN("keycaps", "en", "", "1\xEF\xB8\x8F\xE2\x83\xA3"),
	RUN("opening brackets", "en", "", "("),
	RUN("brackets", "en", "", "(a) "),
	RUN("Thai", "th", "", "ภาษาไทย"),
	RUN("Khmer", "km", "", "ភាសាខ្មែរ"),
	RUN("Hangul", "ko", "", "한국어"),
	RUN("Hangul in jamo", "ko", "", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB"),
	RUN("ideographs", "zh", "", "日本"),
	RUN("ideographs and full stops", "ja", "", "日。"),
	RUN("kana", "ja", "", "カー"),
	MAKE("empty documents", empty_documents),
	MAKE("documents of fields", documents_of_fields),
	MAKE("one long value", one_long_value),
	MAKE("long ids", long_ids),
};

size_t hostile_count(void)
{
	return sizeof recipes / sizeof *recipes;
}

const char *hostile_name(size_t which)
{
	return recipes[which].name;
}

/* Cuts the text into documents. */
static void share_out(struct hostile *hostile, const char *lang, size_t size, size_t document_size)
{
	if (document_size == 0)
		document_size = size;
	begin(hostile, (size + document_size - 1) / document_size, lang);
	for (size_t i = 0, at = 0; i < hostile->count; i++, at += document_size)
		hostile->documents[i].text =
			(ww_text){hostile->bytes + at, size - at < document_size ? size - at : document_size};
}

static void write_text(struct page *page, const struct recipe *recipe)
{
	if (recipe->fill) {
		recipe->fill(page);
		return;
	}
	put(page, recipe->head, recipe->head_size);
	put_run(page, recipe->unit, recipe->unit_size, SIZE_MAX);
}

static struct hostile make(const struct recipe *recipe, size_t size, size_t document_size)
{
	struct hostile hostile = {.count = 0};

	if (recipe->make) {
		recipe->make(&hostile, recipe, size);
		return hostile;
	}
	hostile.bytes = allot(size, 1);
	write_text(&(struct page){hostile.bytes, hostile.bytes + size}, recipe);
	share_out(&hostile, recipe->lang, size, document_size);
	return hostile;
}

struct hostile hostile_make(size_t which, size_t size, size_t document_size)
{
	return make(&recipes[which], size, document_size);
}

struct hostile hostile_plain(size_t size, size_t document_size)
{
	static const struct recipe plain = FILL("prose", prose);

	return make(&plain, size, document_size);
}

void hostile_free(struct hostile *hostile)
{
	free(hostile->documents);
	free(hostile->fields);
	free(hostile->bytes);
	free(hostile->ids);
}
