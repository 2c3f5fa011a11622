/* Made by `python3 csrc/text/lists.py csrc/speech/model csrc/speech/models_data.c speech_models`: change the lists there, not this file. */
#include "text/lists.h"

static const char *const list_1[] = {
	"ing",
};
static const uint16_t slots_1[] = {
	0, 0, 0, 1,
};

static const char *const list_2[] = {
	"said say",
};
static const uint16_t slots_2[] = {
	0, 0, 0, 1,
};

extern const struct word_list speech_models[];
extern const size_t speech_models_count;

const struct word_list speech_models[] = {
	{"en", "clauses", NULL, NULL, 0, 0},
	{"en", "endings", list_1, slots_1, 3, 1},
	{"en", "words", list_2, slots_2, 3, 1},
};
const size_t speech_models_count = 3;
