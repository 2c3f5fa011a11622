/* Which marks are quotation marks. */
#ifndef TEXT_QUOTATION_MARK_H
#define TEXT_QUOTATION_MARK_H

#include "text/unicode.h"

/* Those with the property Quotation_Mark (Unicode 15.0, PropList.txt), and a backtick, which some write for one. */
static inline bool is_quotation_mark(uint32_t point)
{
	switch (point) {
	case '"':
	case '\'':
	case '`':
	case 0x00AB: /* guillemets */
	case 0x00BB:
	case 0x2039:
	case 0x203A:
	case 0x2E42:
	case 0xFF02: /* of full width */
	case 0xFF07:
	case 0xFF62:
	case 0xFF63:
		return true;
	default:
		return (point >= 0x2018 && point <= 0x201F) || (point >= 0x300C && point <= 0x300F) ||
		       (point >= 0x301D && point <= 0x301F) || (point >= 0xFE41 && point <= 0xFE44);
	}
}

/* Whether a mark begins with one: marks of several characters are one drawn twice, `` and ''. */
static inline bool text_is_quotation_mark(const char *text, size_t size)
{
	return size > 0 && is_quotation_mark(point_at((const uint8_t *)text, (const uint8_t *)text + size).value);
}

#endif
