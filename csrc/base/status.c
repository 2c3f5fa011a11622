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

/* Replaces the end of a message that did not fit, so that nobody takes it for the whole. */
static void mark_cut(char *message)
{
	static const char mark[] = "...";

	memcpy(message + WW_ERROR_BYTES - sizeof mark, mark, sizeof mark);
}

ww_status ww_fail(ww_error *error, ww_status status, const char *format, ...)
{
	va_list arguments;
	int size;

	if (!error)
		return status;
	error->status = status;
	va_start(arguments, format);
	size = vsnprintf(error->message, sizeof error->message, format, arguments);
	va_end(arguments);
	if (size < 0)
		error->message[0] = 0;
	else if ((size_t)size >= sizeof error->message)
		mark_cut(error->message);
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
