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

/* Alike in about nine digits. */
static inline void check_close(double given, double wanted, const char *file, int line)
{
	check_near(given, wanted, 1e-9 * fmax(1, fabs(wanted)), file, line);
}

#define assert_close(given, wanted) check_close((given), (wanted), __FILE__, __LINE__)

#endif
