#include "text/addresses.h"

#include <stddef.h>
#include <string.h>

#include "text/ascii.h"
#include "text/unicode.h"

enum {
	LOCAL_BYTES = 64,  /* RFC 5321, 4.5.3.1.1; also bounds how far a word is read twice */
	DOMAIN_BYTES = 255 /* RFC 5321, 4.5.3.1.2 */
};

static bool starts_with(const uint8_t *at, const uint8_t *end, const char *lower)
{
	for (; *lower; lower++, at++) {
		if (at == end || (ascii_is_upper(*at) ? *at | 0x20 : *at) != *lower)
			return false;
	}
	return true;
}

/* Letters outside ASCII belong to a URL, but not ideographs and the like, which go on without a space after it. */
static bool is_url_point(struct point point)
{
	static const char excluded[] = "<>\"{}|\\^`";
	enum unicode_class class = unicode_class(point.record);

	if (point.size == 1)
		return point.value > ' ' && point.value < 0x7F && !memchr(excluded, (int)point.value, sizeof excluded - 1);
	if (unicode_writing(point.record) != WRITING_SPACED)
		return false;
	return unicode_is_letter(point.record) || class == CLASS_DIGIT || class == CLASS_MARK;
}

/* What punctuation at the end of a URL is more likely that of the sentence around it; depth is unclosed ( inside. */
static const uint8_t *without_tail(const uint8_t *at, const uint8_t *end, size_t opened, size_t closed)
{
	for (; end > at; end--) {
		uint8_t last = end[-1];

		if (last == ')' && closed > opened)
			closed--;
		else if (last == ')' || !strchr(".,;:!?'*])", last))
			break;
	}
	return end;
}

static const uint8_t *url_rest_end(const uint8_t *at, const uint8_t *end)
{
	const uint8_t *start = at;
	size_t opened = 0, closed = 0;

	for (struct point point = point_at(at, end); point.size && is_url_point(point); point = point_at(at, end)) {
		opened += point.value == '(';
		closed += point.value == ')';
		at += point.size;
	}
	return without_tail(start, at, opened, closed);
}

const uint8_t *url_end(const uint8_t *at, const uint8_t *end)
{
	static const char *const openings[] = {"http://", "https://", "ftp://", "www."};

	for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
		const uint8_t *rest = at + strlen(openings[i]);
		struct point first;

		if (!starts_with(at, end, openings[i]))
			continue;
		first = point_at(rest, end);
		if (first.size &&
		    (unicode_is_letter(first.record) || unicode_class(first.record) == CLASS_DIGIT || *rest == '['))
			return url_rest_end(rest, end);
	}
	return NULL;
}

/* One label of a domain name; `at` when there is none. */
static const uint8_t *label_end(const uint8_t *at, const uint8_t *end)
{
	const uint8_t *last = at;

	for (; at < end && (ascii_is_alnum(*at) || *at == '-'); at++)
		if (*at != '-')
			last = at + 1;
	return last;
}

static bool is_top_level(const uint8_t *at, const uint8_t *end)
{
	if (end - at < 2)
		return false;
	for (; at < end; at++)
		if (!ascii_is_letter(*at))
			return false;
	return true;
}

const uint8_t *domain_end(const uint8_t *at, const uint8_t *end)
{
	const uint8_t *found = NULL;

	if (end - at > DOMAIN_BYTES)
		end = at + DOMAIN_BYTES;
	for (const uint8_t *label = at; label < end;) {
		const uint8_t *stop = label_end(label, end);

		if (stop == label)
			break;
		if (label > at && is_top_level(label, stop))
			found = stop;
		if (stop == end || *stop != '.')
			break;
		label = stop + 1;
	}
	return found;
}

const uint8_t *url_path_end(const uint8_t *start, const uint8_t *slash, const uint8_t *end)
{
	if (end - slash < 2 || slash - start > DOMAIN_BYTES || !ascii_is_alnum(slash[1]))
		return NULL;
	if (domain_end(start, slash) != slash || ascii_is_upper(slash[-1]))
		return NULL;
	return url_rest_end(slash, end);
}

static bool is_local(uint8_t byte)
{
	return ascii_is_alnum(byte) || (byte && strchr("._%+-", byte));
}

const uint8_t *email_end(const uint8_t *start, const uint8_t *at, const uint8_t *end)
{
	size_t left = (size_t)(end - start);
	const uint8_t *sign = memchr(start, '@', left < LOCAL_BYTES + 1 ? left : LOCAL_BYTES + 1);

	if (!sign || sign < at || !ascii_is_alnum(sign[-1]))
		return NULL;
	for (const uint8_t *byte = start; byte < sign; byte++)
		if (!is_local(*byte))
			return NULL;
	return domain_end(sign + 1, end);
}
