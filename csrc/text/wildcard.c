#include "text/wildcard.h"

#include "text/utf8.h"

static const uint8_t *behind_point(const uint8_t *at, const uint8_t *end)
{
	uint32_t point;

	return at + utf8_decode(&point, at, end);
}

/*
 * Goes along both; where they part, the last WILDCARD_ANY takes one character more. Earlier ones need no second
 * thought, as they took the least they could. That is at most the product of both lengths, and near their sum for
 * words.
 */
bool wildcard_matches(ww_text pattern, ww_text text)
{
	const uint8_t *p = (const uint8_t *)pattern.data, *t = (const uint8_t *)text.data;
	const uint8_t *p_end = p + pattern.size, *t_end = t + text.size;
	const uint8_t *p_again = NULL, *t_again = NULL;

	while (t < t_end) {
		if (p < p_end && *p == WILDCARD_ANY) {
			p_again = ++p;
			t_again = t;
		} else if (p < p_end && *p == WILDCARD_ONE) {
			p++;
			t = behind_point(t, t_end);
		} else if (p < p_end && *p == *t) {
			p++;
			t++;
		} else if (p_again) {
			p = p_again;
			t = t_again = behind_point(t_again, t_end);
		} else {
			return false;
		}
	}
	while (p < p_end && *p == WILDCARD_ANY)
		p++;
	return p == p_end;
}
