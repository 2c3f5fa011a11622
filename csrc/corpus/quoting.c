#include "corpus/quoting.h"

#include "text/quotation_mark.h"

/* Whether a token that is no layout stands right behind the one before. */
static bool touches(struct quoting *quoting, uint32_t type)
{
	bool spaced = spacing_word(&quoting->spacing, quoting->lexicon->spacing[type]);
	bool apart = quoting->layout ? quoting->apart : spaced;

	quoting->layout = false;
	return !apart;
}

bool quoting_word(struct quoting *quoting, uint32_t type)
{
	bool opened = touches(quoting, type) && quoting->opens;

	quoting->opens = false;
	quoting->marks = true;
	return opened;
}

static void take_layout(struct quoting *quoting, uint32_t type)
{
	spacing_layout(&quoting->spacing, quoting->lexicon->kinds[type]);
	quoting->layout = true;
	quoting->apart = lexicon_type(quoting->lexicon, type).size > 0;
}

bool quoting_other(struct quoting *quoting, uint32_t type)
{
	ww_text text = lexicon_type(quoting->lexicon, type);

	if (token_is_layout(quoting->lexicon->kinds[type])) {
		take_layout(quoting, type);
		return false;
	}
	quoting->marks &= touches(quoting, type);
	quoting->opens = quoting->lexicon->kinds[type] == TOKEN_MARK && text_is_quotation_mark(text.data, text.size);
	return quoting->opens && quoting->marks;
}
