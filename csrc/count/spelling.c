#include "count/spelling.h"

ww_status spell_terms(struct vec *text, const struct vocabulary *vocabulary, const uint32_t *terms, uint32_t length,
                      ww_error *error)
{
	ww_status status = WW_OK;

	for (uint32_t i = 0; i < length; i++) {
		ww_text term = spelt_term(vocabulary, terms[i]);

		if (i > 0)
			WW_STEP(vec_push(text, " ", error));
		WW_STEP(vec_append(text, term.data, term.size, error));
	}
done:
	return status;
}
