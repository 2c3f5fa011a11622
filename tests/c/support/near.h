/* Real numbers that should be alike. */
#ifndef SUPPORT_NEAR_H
#define SUPPORT_NEAR_H

#include <math.h>

#include "support/check.h"

/* Fails also for what is no number. */
static inline void check_near(double given, double wanted, double within, const char *file, int line)
{
	if (!(fabs(given - wanted) <= within)) {
		print_error("%.17g is not within %g of %.17g\n", given, within, wanted);
		_fail(file, line);
	}
}

#define assert_near(given, wanted, within) check_near((given), (wanted), (within), __FILE__, __LINE__)

#endif
