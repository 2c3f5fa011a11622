#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/version.h"
#include "base/well_formed.h"

/* Names in a message may hold any bytes, and a long one is cut anywhere: what is no UTF-8 becomes a question mark. */
static void tidy(char *message)
{
	size_t size = strlen(message);
	size_t good = 0;

	while ((good += well_formed(message + good, size - good)) < size)
		message[good] = '?';
}

/* What a message may have before it is cut: the longest path that the system takes, and words around it. */
enum { WHOLE_BYTES = 4096 + WW_ERROR_BYTES };

/* A message starts with a name, which may be long, and ends with the reason: what does not fit is cut in the middle. */
static void copy_cut(char *out, const char *whole, size_t size)
{
	static const char mark[] = "...";
	size_t head = WW_ERROR_BYTES / 2;
	size_t tail = WW_ERROR_BYTES - head - (sizeof mark - 1); /* with the zero */

	memcpy(out, whole, head);
	memcpy(out + head, mark, sizeof mark - 1);
	memcpy(out + head + sizeof mark - 1, whole + size + 1 - tail, tail);
}

ww_status ww_fail(ww_error *error, ww_status status, const char *format, ...)
{
	char whole[WHOLE_BYTES];
	va_list arguments;
	int size;

	if (!error)
		return status;
	error->status = status;
	va_start(arguments, format);
	size = vsnprintf(whole, sizeof whole, format, arguments);
	va_end(arguments);
	if (size < 0)
		whole[0] = 0;
	size_t length = strlen(whole);
	if (length < sizeof error->message)
		memcpy(error->message, whole, length + 1);
	else
		copy_cut(error->message, whole, length);
	tidy(error->message);
	return status;
}

ww_status ww_fail_memory(ww_error *error)
{
	return ww_fail(error, WW_ENOMEM, "out of memory");
}

const char *ww_status_name(ww_status status)
{
	switch (status) {
	case WW_OK:
		return "WW_OK";
	case WW_ENOMEM:
		return "WW_ENOMEM";
	case WW_EINVAL:
		return "WW_EINVAL";
	case WW_ENOTFOUND:
		return "WW_ENOTFOUND";
	case WW_EEXISTS:
		return "WW_EEXISTS";
	case WW_EIO:
		return "WW_EIO";
	case WW_EDAMAGED:
		return "WW_EDAMAGED";
	case WW_EVERSION:
		return "WW_EVERSION";
	case WW_ECANCELLED:
		return "WW_ECANCELLED";
	case WW_EBUSY:
		return "WW_EBUSY";
	case WW_ELIMIT:
		return "WW_ELIMIT";
	}
	return "unknown";
}

const char *ww_version(void)
{
	return WW_VERSION_TEXT;
}
