#include "store/finding.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/checksum.h"

struct finding finding_of(const char *file, const char *section, uint64_t offset)
{
	return (struct finding){.file = file, .section = section, .offset = offset, .flipped_bit = FLIPPED_BIT_NONE};
}

ww_status findings_add(const struct findings *findings, struct finding finding, ww_error *error, const char *problem,
                       ...)
{
	char text[WW_ERROR_BYTES];
	va_list arguments;

	va_start(arguments, problem);
	vsnprintf(text, sizeof text, problem, arguments);
	va_end(arguments);
	finding.problem = text;
	return findings->take(findings->user, &finding, error);
}

/* The message without the name of the file, which has a place of its own in a finding. */
static const char *without_name(const char *message, const char *file)
{
	size_t size = strlen(file);

	return strncmp(message, file, size) == 0 && strncmp(message + size, ": ", 2) == 0 ? message + size + 2 : message;
}

ww_status findings_add_failure(const struct findings *findings, struct finding finding, const ww_error *failure,
                               ww_error *error)
{
	if (failure->status == WW_EDAMAGED || failure->status == WW_EIO || failure->status == WW_ENOTFOUND)
		return findings_add(findings, finding, error, "%s", without_name(failure->message, finding.file));
	if (error)
		*error = *failure;
	return failure->status;
}

ww_status findings_check_crc(bool *good, uint64_t *bit, const struct findings *findings, struct finding finding,
                             uint8_t *data, size_t size, uint32_t crc, ww_error *error)
{
	struct cursor stored_at = cursor_of(data + size, sizeof(uint32_t));
	uint32_t stored = cursor_u32(&stored_at);

	*bit = FLIPPED_BIT_NONE;
	*good = checksum(crc, data, size) == stored;
	if (*good)
		return WW_OK;
	finding.flipped_bit = flipped_bit(crc, data, size, stored);
	if (finding.flipped_bit == FLIPPED_BIT_NONE)
		return findings_add(findings, finding, error, "bytes were changed");
	data[finding.flipped_bit / 8] ^= (uint8_t)(1 << finding.flipped_bit % 8);
	*good = true;
	*bit = finding.flipped_bit += finding.offset * 8;
	return findings_add(findings, finding, error, "one bit was flipped");
}
