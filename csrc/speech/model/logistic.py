"""Logistic models over named features, trained the same way every time."""

import math
import random

EPOCHS = 15
RATE = 0.1


def train(examples, size, decay):
    """The weights, by number of the feature, that make the sum of log losses and decay / 2 * squares of weights small:
    stochastic descent in a fixed order with steps that shrink, the later half of the epochs averaged.

    examples are (whether it is so, numbers of the features that it has).
    """
    values = [0.0] * size
    sums = [0.0] * size
    order = list(range(len(examples)))
    shuffle = random.Random(1).shuffle
    exp = math.exp
    strength = decay / max(1, len(examples))
    scale = 1.0  # the weights are scale * values, so that decay touches one number
    step = 0
    for epoch in range(EPOCHS):
        shuffle(order)
        for number in order:
            label, keys = examples[number]
            total = 0.0
            for key in keys:
                total += values[key]
            total = min(30.0, max(-30.0, total * scale))
            pace = RATE / (1 + RATE * strength * step)
            step += 1
            scale *= 1 - pace * strength
            slope = 1 / (1 + exp(-total)) - label
            if -1e-4 < slope < 1e-4:
                continue
            change = pace * slope / scale
            for key in keys:
                values[key] -= change
        if 2 * epoch >= EPOCHS:
            for key, value in enumerate(values):
                sums[key] += value * scale
    kept = EPOCHS // 2
    return [value / kept for value in sums]


def supported(rows, least):
    """The keys that stand in `least` documents or more, sorted; rows are (document, label, keys)."""
    documents = {}
    for document, _, keys in rows:
        for key in keys:
            seen = documents.setdefault(key, set())
            if len(seen) < least:
                seen.add(document)
    return sorted(key for key, seen in documents.items() if len(seen) >= least)


def fit(rows, outcomes, decay, support, one, least):
    """{key: weights}: for each outcome (a bit of the label) a whole number of 1 / one; keys whose weights are all
    smaller than `least` are left out."""
    known = supported(rows, support)
    index = {key: number for number, key in enumerate(known)}
    columns = []
    for outcome in range(outcomes):
        examples = [(label >> outcome & 1, [index[key] for key in keys if key in index]) for _, label, keys in rows]
        columns.append(train(examples, len(known), decay))
    grid = {key: tuple(round(value * one) for value in values) for key, *values in zip(known, *columns, strict=True)}
    return {key: values for key, values in grid.items() if any(abs(value) >= least for value in values)}
