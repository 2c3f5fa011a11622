"""What grouping slogans costs, by mention, from 10,000 to 1,000,000 of them.

    python tests/bench/variants.py [MENTIONS ...]

Documents are made in each of which a crowd chants a mutated slogan: in other case, as a hashtag, with a word changed or
added, a slip of the pen, words in another order, or as it is. CPU seconds are of slogans().variants() alone, the median of three
runs; memory is what the process grew by meanwhile. Ratios are to the first number of mentions.
"""

import random
import resource
import statistics
import string
import sys
import tempfile
import time
from pathlib import Path

import watchword as ww

SLOGANS = """Open the gates|No bridge, no peace|Water is not for sale|Down with the toll|Free the Hallin Nine|Whose quay? Our quay
Let the river run|Bread before boats|We shall not be ferried|Justice for Tom Ardle|Make Corvera great again|Valley lives matter
Hands off our harbour|One town, one tram|Stand with the dockers|Say it loud, say it clear, ferrymen are welcome here
El agua no se vende|Fuera Norrin|Unser Wasser ist nicht zu verkaufen|Vive la grève|Долой налог|打倒税吏|مرگ بر کنتور|يسقط الحاكم"""
BASE = SLOGANS.replace("\n", "|").split("|")
WORDS = sorted({word for slogan in BASE for word in slogan.split()})


def mutate(slogan):
    words = slogan.split()
    kind = random.randrange(10)
    if kind < 2:
        return random.choice((slogan.upper(), slogan.lower(), slogan.title()))
    if kind < 4:
        words[random.randrange(len(words))] = random.choice(WORDS)
    elif kind == 4:
        at = random.randrange(len(slogan))
        return slogan[:at] + random.choice(string.ascii_lowercase) + slogan[at:]
    elif kind == 5:
        words.append(random.choice(WORDS))
    elif kind == 6:
        random.shuffle(words)
    elif kind == 7:
        return "#" + "".join(word.strip("?,.").capitalize() for word in words)
    return " ".join(words)


def documents(count):
    """Slogans of which one in ten is kept to be mutated again, so that new ones never end."""
    random.seed(count)
    pool = list(BASE)
    for number in range(count):
        slogan = mutate(random.choice(pool))
        if random.random() < 0.1 and len(slogan.split()) < 12:
            pool.append(slogan)
        day = f"2031-{number % 12 + 1:02}-{number % 28 + 1:02}"
        yield {"id": str(number), "date": day, "source": f"Paper {number % 40}", "text": f"They chanted “{slogan}” again."}


def resident():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def measure(count):
    """CPU seconds a mention, bytes a mention, and how many mentions, variants and slogans there were."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = ww.build(Path(folder) / "chants.ww", documents(count), durable=False, progress=False)
        mentions = corpus.slogans(feedback=False, progress=False)
        before, seconds = resident(), []
        for _ in range(3):
            start = time.process_time()
            variants = mentions.variants(progress=False)
            seconds.append(time.process_time() - start)
        grown = resident() - before
    slogans = len(set(variants["slogan_id"]))
    return statistics.median(seconds) / len(mentions), grown / len(mentions), len(mentions), len(variants), slogans


def main(counts):
    first = None
    for count in counts:
        seconds, grown, mentions, variants, slogans = measure(count)
        first = first or seconds
        print(
            f"{mentions:9,} mentions  {variants:9,} variants  {slogans:9,} slogans  {seconds * 1e6:6.2f} us a mention"
            f"  ratio {seconds / first:4.2f}  {grown:6.0f} bytes a mention"
        )


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
