/*
 * Looks for quotations and slogans, and counts speakers, in texts that are hard on who does, each at one size and at
 * twice that, for a tool that counts the instructions of hostile_speech from outside:
 *
 *     speech FOLDER SIZE PART PARTS
 *
 * does every text whose number leaves the rest PART when it is divided by PARTS, and prints a line for each round: the
 * size, the language and the name, with tabs between. Texts are the concern of two rounds each. A round of a text of
 * one word, with no name, comes before the first text of a language: it costs what any text in that language does. Each
 * store replaces the one before.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <watchword.h>

static const ww_run one_thread = {.size = sizeof one_thread, .threads = 1};

/* head, then unit again and again, and in the second half of the text tail again and again, if there is one. */
struct recipe {
	const char *name;
	const char *lang;
	const char *head;
	const char *unit;
	const char *tail;
};

static const struct recipe recipes[] = {
	{"prose", "en", "", "The minister said on Monday that the bridge would open. “We wait,” she said.\n\n", ""},
	{"opening marks", "en", "", "“", ""},
	{"opening marks before words", "en", "", "“a ", ""},
	{"opening marks before sentences", "en", "", "“We go. ", ""},
	{"an opening mark a paragraph", "en", "", "“We go now.\n\n", ""},
	{"straight marks", "en", "", "\"", ""},
	{"straight marks with blanks", "en", "", " \" ", ""},
	{"a straight mark every second byte", "en", "", "a\"", ""},
	{"a single mark every second byte", "en", "", "a'", ""},
	{"single marks before words", "en", "", "'a ", ""},
	{"single marks behind words", "en", "", "a' ", ""},
	{"guillemets that open", "fr", "", "« a ", ""},
	{"guillemets both ways", "de", "", "»a« «a» ", ""},
	{"low marks", "de", "", "„a ", ""},
	{"corner brackets that open", "ja", "", "「橋", ""},
	{"nested marks", "en", "", "“a ", "” "},
	{"nested marks of two kinds", "en", "", "“a ‘b ", "’ ” "},
	{"nested guillemets", "ru", "", "«а ", "» "},
	{"nested straight marks", "en", "", " \"a", "\" "},
	{"marks of all styles, in pairs", "en", "", "“a” ‘b’ \"c\" 'd' «e» »f« „g“ ‚h‘ ‹i› 「j」 ``k'' ", ""},
	{"marks of all styles, that open", "en", "", "“a ‘b \"c 'd «e „g ‚h ‹i 「j ``k ", ""},
	{"marks of all styles, that close", "en", "", "a” b’ c\" d' e» g“ h‘ i› j」 k'' ", ""},
	{"quotations", "en", "", "“a b,” said Ann. ", ""},
	{"quotations in one sentence", "en", "", "“a b,” said Ann, ", ""},
	{"quotations without speech", "en", "", "“a” ", ""},
	{"split quotations", "en", "", "“a,” he said, ", ""},
	{"quotations over paragraphs", "en", "“a\n\n", "“a b c\n\n", ""},
	{"turns of a dialogue", "en", "", "“a?”\n\n“b.”\n\n", ""},
	{"verbs of speech", "en", "", "said ", ""},
	{"pronouns and verbs of speech", "en", "", "he said ", ""},
	{"verbs, that and verbs", "en", "", "said that ", ""},
	{"clauses that go on", "en", "", "Ann said that Bob said that ", ""},
	{"participles", "en", "Ann said that", ", saying that", ""},
	{"verbs of speech and commas", "en", "", "said, ", ""},
	{"verbs of naming", "en", "", "called it ", ""},
	{"auxiliaries", "en", "Ann ", "had been ", ""},
	{"auxiliaries and a verb", "en", "", "has has has has said ", ""},
	{"source phrases", "en", "", "according to ", ""},
	{"source phrases and names", "en", "", "according to Ann, ", ""},
	{"starts of phrases", "en", "", "went on went ", ""},
	{"commas", "en", "", ", ", ""},
	{"commas and words", "en", "Ann", ", the head", ""},
	{"colons", "en", "", "a: ", ""},
	{"colons before marks", "en", "", "Ann: “a” ", ""},
	{"brackets that open", "en", "Ann said", " (a", ""},
	{"brackets", "en", "Ann (a) ", "(a) ", ""},
	{"capitals", "en", "", "A B C D ", ""},
	{"names", "en", "", "Ann Holm ", ""},
	{"names and sentences", "en", "", "Ann Holm. ", ""},
	{"surnames behind one full name", "en", "Ann Holm came. ", "Holm said no. ", ""},
	{"a name without end, and its surname", "en", "", "Holm ", "“a,” Holm said. "},
	{"a name without end, and those called by it", "en", "", "Ann ", ". “a,” said Ann"},
	{"titles", "en", "", "Mr. ", ""},
	{"titles and names", "en", "", "Mr. Holm, Dr. Lee, ", ""},
	{"possessives", "en", "", "Ann's ", ""},
	{"particles", "en", "Ann ", "van der ", ""},
	{"pronouns", "en", "", "he ", ""},
	{"pronouns that speak", "en", "Ann Holm came. ", "“a,” she said. ", ""},
	{"pronouns that speak in one sentence", "en", "Ann Holm came, ", "“a,” she said, ", ""},
	{"pronouns that speak for nobody", "en", "the boat. ", "“a,” she said. ", ""},
	{"relatives", "en", "Ann, ", "who ", ""},
	{"relatives that speak", "en", "", "Ann, who said a, ", ""},
	{"prepositions", "en", "", "of the ", ""},
	{"speakers without end", "en", "“a,” said the", " head of the head", ""},
	{"dashes that open speech", "es", "", "—a\n\n", ""},
	{"dashes inside speech", "es", "—a ", "—dijo Ann— b ", ""},
	{"dashes", "ru", "", "— ", ""},
	{"attributions inside marks", "ru", "«", "а, — сказал Орлов, — ", ""},
	{"verbs that end with their subject", "fr", "", "dit-il ", ""},
	{"auxiliaries that end with their subject", "fr", "", "« a », a-t-elle a-t-elle dit ", ""},
	{"clitics", "es", "", "les les dijo ", ""},
	{"subjects behind verbs", "es", "", "dijo el ministro que ", ""},
	{"attributions inside guillemets", "fr", "« ", "a, a dit Ann, ", ""},
	{"reported clauses", "de", "", "sie sei müde, sagte Kranz, ", ""},
	{"tails", "de", "", "„a“, so Kranz. ", ""},
	{"German clauses that go on", "de", "", "Kranz sagte, dass ", ""},
	{"German sources", "de", "", "laut Kranz, wonach ", ""},
	{"German relatives", "de", "Kranz", ", der sagte", ""},
	{"German genitives", "de", "", "der Sprecher der Stadt ", ""},
	{"German nouns", "de", "", "Sprecher ", ""},
	{"German verbs before subjects", "de", "", "sagte der Sprecher, ", ""},
	{"German verbs of reported speech", "de", "", "sei habe ", ""},
	{"German sentences of reported speech", "de", "Kranz sagte, sie sei müde. ", "Sie habe Zeit. ", ""},
	{"German pronouns that speak", "de", "Petra Kranz kam. ", "„a“, sagte sie. ", ""},
	{"German turns without a speaker", "de", "„a“, sagte Kranz.\n\n", "„b c.“\n\n", ""},
	{"verbs of speech without spaces", "zh", "", "说", ""},
	{"speakers without spaces", "zh", "", "李明说", ""},
	{"quotations without spaces", "zh", "", "李明说：“不。”", ""},
	{"verbs behind corner brackets", "ja", "", "「橋」と述べた", ""},
	{"guillemets from right to left", "fa", "", "وزیر گفت: «پل.» ", ""},
	{"verbs of speech from right to left", "ar", "", "قال ", ""},
	{"chants", "en", "", "They chanted “a b” ", ""},
	{"chants without end", "en", "They chanted ", "“a b,” ", ""},
	{"cues of slogans", "en", "", "chanted ", ""},
	{"cues of slogans and commas", "en", "They chanted", ", chanted", ""},
	{"banners", "en", "", "banners reading ", ""},
	{"tags", "en", "", "#a ", ""},
	{"tags that may be slogans", "en", "", "#save_it ", ""},
	{"slogans in one pair of marks", "en", "They chanted “", "a, ", ""},
	{"glosses", "en", "They chanted “a” ", "(b) ", ""},
	{"paragraphs", "en", "", "\n\n", ""},
	{"words without a stop", "en", "", "a ", ""},
	{"words of one letter and stops", "en", "", "a. ", ""},
};

static char path[4096];

static void check(ww_status status, const ww_error *error)
{
	if (status == WW_OK)
		return;
	fprintf(stderr, "%s\n", error->message);
	exit(1);
}

static size_t fill(char *text, size_t at, size_t end, const char *unit)
{
	size_t size = strlen(unit);

	for (; size && at + size <= end; at += size)
		memcpy(text + at, unit, size);
	return at;
}

static size_t write_text(char *text, size_t size, const struct recipe *recipe)
{
	size_t at = strlen(recipe->head);

	memcpy(text, recipe->head, at);
	at = fill(text, at, *recipe->tail ? size / 2 : size, recipe->unit);
	return fill(text, at, size, recipe->tail);
}

static void build(ww_text text, const char *lang)
{
	ww_writer_options options = {.size = sizeof options, .threads = 1, .no_sync = true};
	ww_input input = {.size = sizeof input, .id = {"1", 1}, .lang = {lang, strlen(lang)}, .text = text};
	ww_writer *writer;
	ww_error error;

	check(ww_writer_open(&writer, path, &options, &error), &error);
	check(ww_writer_add(writer, &input, &error), &error);
	check(ww_writer_commit(writer, &one_thread, &error), &error);
	ww_writer_close(writer);
}

void hostile_speech(void);

void hostile_speech(void)
{
	static const ww_speaker_options all = {.size = sizeof all, .unnamed = true};
	ww_corpus *corpus;
	ww_table *table;
	ww_error error;

	check(ww_corpus_open(&corpus, path, NULL, &error), &error);
	check(ww_quotations(&table, corpus, NULL, &one_thread, &error), &error);
	ww_table_free(table);
	check(ww_slogans(&table, corpus, NULL, &one_thread, &error), &error);
	ww_table_free(table);
	check(ww_speakers(&table, corpus, &all, &one_thread, &error), &error);
	ww_table_free(table);
	ww_corpus_close(corpus);
}

static void run(const char *folder, const char *lang, const char *name, ww_text text)
{
	static unsigned rounds;

	snprintf(path, sizeof path, "%s/%u.ww", folder, rounds++);
	printf("%zu\t%s\t%s\n", text.size, lang, name);
	build(text, lang);
	hostile_speech();
}

/* Whether an earlier text of this part is in the same language. */
static bool is_known(size_t recipe, size_t parts)
{
	for (size_t i = recipe % parts; i < recipe; i += parts)
		if (strcmp(recipes[i].lang, recipes[recipe].lang) == 0)
			return true;
	return false;
}

int main(int count, char **arguments)
{
	size_t size, part, parts;
	char *text;

	if (count != 5)
		return 2;
	size = strtoull(arguments[2], NULL, 10);
	part = strtoull(arguments[3], NULL, 10);
	parts = strtoull(arguments[4], NULL, 10);
	text = malloc(2 * size + 1024);
	if (!text)
		return 1;
	for (size_t i = part; i < sizeof recipes / sizeof *recipes; i += parts) {
		if (!is_known(i, parts))
			run(arguments[1], recipes[i].lang, "", (ww_text){"a", 1});
		for (unsigned times = 1; times <= 2; times++)
			run(arguments[1], recipes[i].lang, recipes[i].name,
			    (ww_text){text, write_text(text, times * size, &recipes[i])});
	}
	free(text);
	return 0;
}
