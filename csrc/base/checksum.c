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

/* The steps of a CRC undone: the polynomial has the top bit, so that of the register tells whether it was added. */
uint32_t checksum_before(uint32_t after, const void *data, size_t size)
{
	static const uint32_t TOP = UINT32_C(0x80000000);
	const uint8_t *bytes = data;
	uint32_t state = ~after;

	while (size-- > 0) {
		for (int bit = 0; bit < 8; bit++)
			state = state & TOP ? (state ^ CHECKSUM_POLYNOMIAL) << 1 | 1 : state << 1;
		state ^= bytes[size];
	}
	return ~state;
}
