#include "support/scale.h"

#include <stdlib.h>

size_t test_scale(void)
{
	const char *text = getenv("WATCHWORD_TEST_SCALE");
	size_t times = text ? strtoull(text, NULL, 10) : 1;

	return times ? times : 1;
}
