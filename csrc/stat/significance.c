#include "stat/significance.h"

#include <math.h>

double chi_squared_p(double statistic)
{
	return erfc(sqrt(statistic / 2));
}

void p_adjust_holm(double *adjusted, const double *p, size_t count)
{
	double most = 0;

	for (size_t i = 0; i < count; i++) {
		most = fmax(most, p[i] * (double)(count - i));
		adjusted[i] = fmin(most, 1);
	}
}

void p_adjust_discovery(double *adjusted, const double *p, size_t count)
{
	double least = 1;

	for (size_t i = count; i-- > 0;) {
		least = fmin(least, p[i] * ((double)count / (double)(i + 1)));
		adjusted[i] = least;
	}
}
