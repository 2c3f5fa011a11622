#include "stat/spread.h"

#include <math.h>

/* K: documents that are added to those of a phrase. */
static const double prior_documents = 5;

double log_expected_occurrences(double log_shares, uint64_t words)
{
	return log((double)words) + log_shares;
}

double expected_parts(const struct part_class *parts, size_t count, uint64_t documents, uint64_t drawn)
{
	double sum = 0;

	for (size_t i = 0; i < count; i++) {
		double missed = log1p(-(double)parts[i].size / (double)documents) * (double)drawn;

		sum += (double)parts[i].count * -expm1(missed);
	}
	return sum;
}

double spread_log_ratio(const struct spread_evidence *evidence)
{
	return (log((double)evidence->documents) - evidence->log_expected) / log(2);
}

static double quoted_bits(const struct spread_evidence *evidence, double share)
{
	double quoted = (double)evidence->quoted + prior_documents * share;

	if (evidence->quoted_sources == 0)
		return 0;
	return (double)evidence->quoted_sources * log2(quoted / ((double)evidence->documents + prior_documents) / share);
}

/* Below 1 for what few sources have: 1 where there are none. */
static double reach_of(const struct spread_evidence *evidence)
{
	if (!(evidence->expected_sources > (double)evidence->sources))
		return 1;
	return (double)evidence->sources / evidence->expected_sources;
}

/* How much closer its documents are in time than those of the view. */
static double burst_bits(const struct spread_evidence *evidence, const struct spread_view *view)
{
	double documents = (double)evidence->documents;

	if (evidence->half_days == 0)
		return 0;
	return documents / (documents + prior_documents) * log2((double)view->half_days / (double)evidence->half_days);
}

double spread_score(const struct spread_evidence *evidence, const struct spread_view *view)
{
	double common = spread_log_ratio(evidence) / evidence->words + burst_bits(evidence, view);

	return quoted_bits(evidence, view->quoted_share) + reach_of(evidence) * common;
}
