#include "speech/word_book.h"

#include <assert.h>
#include <string.h>

#include "speech/lists.h"
#include "text/words.h"

static_assert(HASH_MAP_NONE + 1 == WORD_BOOK_NONE, "a word that is not found has the number of none");

ww_status word_book_add(uint32_t *number, struct word_book *book, const char *text, size_t size, ww_error *error)
{
	struct vec *folded = &book->folded;
	ww_status status;

	folded->count = 0;
	WW_STEP(fold_text_with(folded, &book->scratch, text, size, FOLDING_COMMON, error));
	WW_STEP(hash_map_add(number, NULL, &book->words, folded->items, folded->count, 0, error));
	++*number;
done:
	return status;
}

/* The dot of "dr.", which is one word where a sentence goes on. */
static bool ends_abbreviation(const struct token *word, const struct token *mark)
{
	return word->size && word->kind == TOKEN_WORD && mark->size == 1 && *mark->text == '.' &&
	       word->text + word->size == mark->text;
}

static ww_status read_word(struct book_entry *entry, struct word_book *book, const struct token *word, ww_error *error)
{
	uint32_t number;
	ww_status status;

	WW_STEP(word_book_add(&number, book, word->text, word->size, error));
	WW_STEP(vec_push(&book->entry_words, &number, error));
	entry->count++;
done:
	return status;
}

static ww_status read_entry(struct word_book *book, struct word_scanner *scanner, const char *text, ww_error *error)
{
	struct book_entry entry = {.first = (uint32_t)book->entry_words.count};
	struct token token, word = {.size = 0};
	ww_status status;

	word_scanner_go_over(scanner, text, strlen(text));
	while (word_scanner_next(scanner, &token)) {
		if (ends_abbreviation(&word, &token)) {
			word.size++;
			continue;
		}
		if (word.size)
			WW_STEP(read_word(&entry, book, &word, error));
		word = token;
		if (token_is_layout(token.kind))
			word.size = 0;
	}
	if (word.size)
		WW_STEP(read_word(&entry, book, &word, error));
	WW_STEP(vec_push(&book->entries, &entry, error));
done:
	return status;
}

static ww_status read_list(struct word_book *book, const struct word_list *list, ww_error *error)
{
	struct word_scanner scanner;
	ww_status status = WW_OK;

	word_scanner_begin(&scanner, PROFILE_NEWS, language_find(list->language, strlen(list->language)), "", 0);
	for (size_t i = 0; status == WW_OK && i < list->count; i++)
		status = read_entry(book, &scanner, list->entries[i], error);
	return status;
}

ww_status word_book_new(struct word_book **out, const ww_alloc *alloc, ww_error *error)
{
	struct word_book *book = alloc_zeroed(alloc, 1, sizeof *book);
	ww_status status;

	if (!book)
		return ww_fail_memory(error);
	*book = (struct word_book){.alloc = alloc,
	                           .words = hash_map_of(alloc),
	                           .entry_words = vec_of(alloc, sizeof(uint32_t)),
	                           .entries = vec_of(alloc, sizeof(struct book_entry)),
	                           .folded = vec_of(alloc, 1),
	                           .scratch = fold_scratch_of(alloc),
	                           .first_of_list = alloc_array(alloc, speech_lists_count, sizeof(uint32_t))};
	if (!book->first_of_list) {
		status = ww_fail_memory(error);
		goto done;
	}
	for (size_t i = 0; i < speech_lists_count; i++) {
		book->first_of_list[i] = (uint32_t)book->entries.count;
		WW_STEP(read_list(book, &speech_lists[i], error));
	}
	*out = book, book = NULL;
done:
	word_book_free(book);
	return status;
}

const struct book_entry *word_book_entries(size_t *count, const struct word_book *book, const char *language,
                                           const char *section)
{
	const struct word_list *list = word_lists_get(speech_lists, speech_lists_count, language, section);

	*count = list ? list->count : 0;
	return list ? (const struct book_entry *)book->entries.items + book->first_of_list[list - speech_lists] : NULL;
}

void word_book_free(struct word_book *book)
{
	if (!book)
		return;
	fold_scratch_clear(&book->scratch);
	vec_clear(&book->folded);
	alloc_free(book->alloc, book->first_of_list);
	vec_clear(&book->entries);
	vec_clear(&book->entry_words);
	hash_map_clear(&book->words);
	alloc_free(book->alloc, book);
}
