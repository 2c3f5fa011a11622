#include "base/checksum.h"

#ifdef WW_HAVE_LIBDEFLATE
#include <libdeflate.h>
#else
#include <zlib.h>
#endif

uint32_t checksum(uint32_t crc, const void *data, size_t size)
{
	/* Both libraries take a NULL pointer for a request to start anew. */
	if (size == 0)
		return crc;
#ifdef WW_HAVE_LIBDEFLATE
	return libdeflate_crc32(crc, data, size);
#else
	return (uint32_t)crc32_z(crc, data, size);
#endif
}
