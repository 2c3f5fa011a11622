/* Inverse document frequency (Spärck Jones, "A statistical interpretation of term specificity", 1972). */
#ifndef COUNT_IDF_H
#define COUNT_IDF_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>

enum { IDF_KEPT = 1024 /* numbers of documents whose logarithms are kept: nearly all terms are in fewer */ };

struct idf {
	double all; /* documents */
	double kept[IDF_KEPT];
};

/* ln(all / documents). */
static inline double idf_of(const struct idf *idf, uint64_t documents)
{
	return documents < IDF_KEPT ? idf->kept[documents] : log(idf->all / (double)documents);
}

static inline void idf_make(struct idf *idf, uint64_t all)
{
	idf->all = (double)all;
	idf->kept[0] = 0;
	for (size_t documents = 1; documents < IDF_KEPT; documents++)
		idf->kept[documents] = log(idf->all / (double)documents);
}

#endif
