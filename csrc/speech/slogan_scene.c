#include "speech/slogan_scene.h"

#include <string.h>

const struct marked *scene_marked(const struct slogan_scene *scene, size_t word)
{
	uint32_t number = ((const uint32_t *)scene->marked_by.items)[word];

	return number ? &scene_marks(scene)[number - 1] : NULL;
}

ww_text scene_text(const struct slogan_scene *scene, size_t word)
{
	return lexicon_type(scene->passage.lexicon, scene->passage.words[word].type);
}

bool scene_is(const struct slogan_scene *scene, size_t word, const char *text)
{
	ww_text found = scene_text(scene, word);

	return found.size == strlen(text) && memcmp(found.data, text, found.size) == 0;
}

bool scene_nouns_are_capital(const struct slogan_scene *scene)
{
	return strcmp(scene->passage.sheet->language, "de") == 0;
}

struct slogan_scene slogan_scene_of(const ww_alloc *alloc)
{
	return (struct slogan_scene){.passage = passage_of(alloc),
	                             .marks = vec_of(alloc, sizeof(struct marked)),
	                             .backs = vec_of(alloc, sizeof(uint8_t)),
	                             .marked_by = vec_of(alloc, sizeof(uint32_t))};
}

static ww_status number_phrases(struct slogan_scene *scene, ww_error *error)
{
	const size_t *starts = scene->passage.starts.items;
	uint8_t *backs;
	ww_status status;

	scene->backs.count = 0;
	WW_STEP(vec_append(&scene->backs, NULL, scene->passage.count + 1, error));
	backs = scene->backs.items;
	memset(backs, 0, scene->backs.count);
	for (size_t i = 0; i < scene->passage.starts.count; i++) {
		size_t head = starts[i];

		for (uint8_t back = 1; back < scene->passage.words[head].span; back++)
			backs[head + back] = back;
	}
done:
	return status;
}

static ww_status number_marks(struct slogan_scene *scene, ww_error *error)
{
	const struct marked *marks = scene_marks(scene);
	uint32_t *numbers;
	ww_status status;

	scene->marked_by.count = 0;
	WW_STEP(vec_append(&scene->marked_by, NULL, scene->passage.count + 1, error));
	numbers = scene->marked_by.items;
	memset(numbers, 0, scene->marked_by.count * sizeof *numbers);
	for (size_t i = 0; i < scene->marks.count && i < UINT32_MAX; i++) {
		numbers[marks[i].open] = (uint32_t)i + 1;
		for (size_t word = marks[i].end; word < marks[i].after; word++)
			numbers[word] = (uint32_t)i + 1;
	}
done:
	return status;
}

static bool speaks_of_rally(const struct passage *passage)
{
	for (size_t i = 0; i < passage->count; i++)
		if (passage->words[i].classes & (CUE_RALLY | CUE_CHANT | CUE_SIGN))
			return true;
	return false;
}

/* What follows from the passage and its marks. */
static ww_status number_words(struct slogan_scene *scene, ww_error *error)
{
	ww_status status;

	WW_STEP(number_phrases(scene, error));
	WW_STEP(number_marks(scene, error));
	scene->at_rally = speaks_of_rally(&scene->passage);
done:
	return status;
}

ww_status slogan_scene_read(struct slogan_scene *scene, const struct sheet *sheet, const struct shapes *shapes,
                            const uint32_t *types, size_t count, ww_error *error)
{
	ww_status status;

	WW_STEP(passage_read(&scene->passage, sheet, shapes, types, count, error));
	scene->marks.count = 0;
	WW_STEP(marks_find(&scene->marks, &scene->passage, error));
	WW_STEP(number_words(scene, error));
done:
	return status;
}

ww_status slogan_scene_read_again(struct slogan_scene *scene, const struct sheet *sheet, const struct passage *passage,
                                  const struct vec *marks, ww_error *error)
{
	ww_status status;

	WW_STEP(passage_read_again(&scene->passage, sheet, passage, error));
	scene->marks.count = 0;
	WW_STEP(vec_append(&scene->marks, marks->items, marks->count, error));
	WW_STEP(number_words(scene, error));
done:
	return status;
}

void slogan_scene_clear(struct slogan_scene *scene)
{
	vec_clear(&scene->marked_by);
	vec_clear(&scene->backs);
	vec_clear(&scene->marks);
	passage_clear(&scene->passage);
}
