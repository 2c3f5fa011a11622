#!/usr/bin/env python3
"""Grouping mentions at growing sizes: CPU and memory a mention must stay the same.

    python tests/bench/variants.py [SIZE ...]

Mentions are made of slogans of few frames by mutations: case, marks, spelling, hashtags, words before and behind. As in
a corpus, slogans come with the number of mentions, and some are mentioned far more often than others. Each size is
measured in a process of its own, three times, of which the least counts. The last line has the ratio of the largest size
to the smallest.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import time

SIZES = [10_000, 100_000, 1_000_000]
ROUNDS = 3
FRAMES = "down with {}|free {}|save the {}|no {} no peace|{} out|long live {}|we will never sell the {}|justice for {}"
SYLLABLES = [
    "ba",
    "dor",
    "fen",
    "gil",
    "har",
    "jun",
    "kel",
    "lom",
    "mar",
    "nes",
    "pol",
    "quin",
    "ras",
    "sol",
    "tam",
    "ver",
    "wil",
    "yor",
    "zan",
    "rin",
]
TAILS = ["", "", "", "!", " now", "!!!", " today, we say", "."]


def slogan(number: int) -> str:
    """A slogan, always the same for a number."""
    chance = random.Random(number)
    name = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))
    return chance.choice(FRAMES.split("|")).format(name)


def mutated(text: str, chance: random.Random) -> str:
    kind = chance.randrange(8)
    if kind == 0:
        text = text.upper()
    elif kind == 1:
        text = text.capitalize()
    elif kind == 2:
        text = "#" + text.title().replace(" ", "")
    elif kind == 3:
        at = chance.randrange(1, len(text))
        text = text[:at] + text[at - 1] + text[at:]
    elif kind == 4:
        text = f"{text}, {text}"
    return text + chance.choice(TAILS)


def mentions(count: int) -> list[str]:
    chance = random.Random(1)
    slogans = max(1, count // 20)
    return [mutated(slogan(int(slogans * chance.random() ** 3)), chance) for _ in range(count)]


def measure_one(count: int) -> dict[str, float]:
    import watchword as ww

    texts = mentions(count)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    table = ww.cluster(texts, progress=False)
    spent = time.process_time() - start
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {"seconds": spent, "bytes": grown * 1024, "slogans": len(set(table["slogan_id"]))}


def measure(count: int) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", str(count)]
    rounds = [json.loads(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(ROUNDS)]
    return min(rounds, key=lambda found: found["seconds"])


def main(sizes: list[int]) -> None:
    costs = []
    for size in sizes:
        found = measure(size)
        costs.append((found["seconds"] / size, found["bytes"] / size))
        micros, held = costs[-1][0] * 1e6, costs[-1][1]
        print(
            f"{size:>9,} mentions {found['slogans']:>7,} slogans {micros:6.2f} us {held:6.0f} bytes a mention",
            flush=True,
        )
    cpu, memory = (last / first for last, first in zip(costs[-1], costs[0]))
    print(f"largest to smallest: CPU {cpu:.2f}, memory {memory:.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure_one(int(sys.argv[2]))))
    else:
        main([int(size) for size in sys.argv[1:]] or SIZES)
