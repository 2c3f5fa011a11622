"""Peers in counting, each given watchword's own tokens so that counting is compared and not cutting.

Their input is a file of sentences, one a line: the folded words of the store with a blank between, without marks. What
is made of it before counting, as watchword makes a store, is not timed: each job says what is.
"""

from __future__ import annotations

import csv
import resource
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from measure import Job, cpu_seconds, peak_bytes

NGT = Path("/usr/lib/irstlm/bin/ngt")  # where Debian's irstlm has it


def sentences_path(store: Path) -> Path:
    return store.with_suffix(".sentences")


def write_sentences(store: Path) -> None:
    import watchword as ww

    with sentences_path(store).open("w", encoding="utf-8", errors="surrogateescape") as file:
        for document in ww.open(store):
            for sentence in _sentences(document.tokens()):
                file.write(" ".join(sentence) + "\n")


def _sentences(tokens) -> Iterator[list[str]]:
    words, current = [], 0
    for word, kind, sentence in zip(tokens["folded"], tokens["kind"], tokens["sentence"], strict=True):
        if sentence != current and words:
            yield words
            words = []
        current = sentence
        if kind not in ("mark", "raw"):
            words.append("_".join(word.split()))
    if words:
        yield words


def _lines(store: Path) -> list[str]:
    return sentences_path(store).read_text(encoding="utf-8", errors="replace").split("\n")[:-1]


def _within_memory() -> None:
    """Makes Python say that memory gives out before the machine does."""
    with open("/proc/meminfo", encoding="ascii") as file:
        free = next(int(line.split()[1]) for line in file if line.startswith("MemAvailable:"))
    resource.setrlimit(resource.RLIMIT_AS, (free * 1024 * 3 // 4, resource.RLIM_INFINITY))


def scikit_learn(shortest: int, longest: int) -> Job:
    """CountVectorizer.fit_transform of sentences as texts: cutting at blanks, n-grams, and a matrix by sentence."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        from sklearn.feature_extraction.text import CountVectorizer

        lines, made = _lines(store), []
        vectorizer = CountVectorizer(
            ngram_range=(shortest, longest), lowercase=False, tokenizer=str.split, token_pattern=None
        )
        _within_memory()
        return lambda: made.append(vectorizer.fit_transform(lines)), lambda: {"rows": made[0].shape[1]}

    return job


def nltk_ngrams(longest: int) -> Job:
    """ngrams of each length over the words of each sentence into a FreqDist; cutting at blanks."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        from nltk import FreqDist
        from nltk.util import ngrams

        lines, counts = _lines(store), FreqDist()

        def run() -> None:
            for line in lines:
                words = line.split(" ")
                for n in range(1, longest + 1):
                    counts.update(ngrams(words, n))

        _within_memory()
        return run, lambda: {"rows": len(counts)}

    return job


def gensim_phrases(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """Phrases: counts of words and pairs, cutting at blanks; not the scoring of pairs, which is not asked for."""
    from gensim.models.phrases import Phrases

    lines, made = _lines(store), []
    return (
        lambda: made.append(Phrases((line.split(" ") for line in lines), min_count=1, max_vocab_size=1 << 40)),
        lambda: {"rows": len(made[0].vocab)},
    )


def polars_ngrams(longest: int) -> Job:
    """Sentences are split and exploded, words shifted and joined, n-grams grouped; on all cores."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import polars as pl

        sentences = pl.DataFrame({"word": _lines(store)}).with_row_index("sentence")
        tables = []

        def run() -> None:
            words = sentences.with_columns(pl.col("word").str.split(" ")).explode("word")
            for n in range(1, longest + 1):
                joined = pl.concat_str([pl.col("word").shift(-after) for after in range(n)], separator=" ")
                within = pl.col("sentence").shift(1 - n) == pl.col("sentence")
                ngrams = words.select(joined.alias("ngram"), within.alias("within")).filter("within")
                tables.append(ngrams.group_by("ngram").len())

        return run, lambda: {"rows": sum(table.height for table in tables)}

    return job


def duckdb_ngrams(longest: int) -> Job:
    """SQL over a table of (sentence, word) in memory: lead over sentences, then a GROUP BY for each length; on all
    cores. Filling the table is not timed."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import duckdb

        database = duckdb.connect()
        database.execute(f"set temp_directory = '{store.with_suffix('.duckdb')}'")
        database.execute(
            "create table words as select sentence, unnest(string_split(line, ' ')) word from (select row_number() over "
            "() sentence, line from read_csv(?, columns = {'line': 'varchar'}, delim = '\x01', quote = '', escape = '', "
            "header = false))",
            [str(sentences_path(store))],
        )
        leads = ", ".join(f"lead(word, {after}) over sentences word{after}" for after in range(1, longest))
        lengths = ["select word ngram, count(*) from placed group by all"]
        for n in range(2, longest + 1):
            joined = " || ' ' || ".join(["word", *(f"word{after}" for after in range(1, n))])
            lengths.append(f"select {joined} ngram, count(*) from placed where word{n - 1} is not null group by all")
        query = (
            f"create table ngrams as with placed as (select word{', ' * bool(leads)}{leads} from (select *, row_number() "
            f"over () place from words) window sentences as (partition by sentence order by place)) "
            + " union all ".join(lengths)
        )
        return (
            lambda: database.execute(query),
            lambda: {"rows": database.execute("select count(*) from ngrams").fetchone()[0]},
        )

    return job


def colibri(longest: int, least: int) -> Job:
    """UnindexedPatternModel.train on a corpus that is encoded already, as a store is. Threads: one."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        import colibricore

        classes, encoded = store.with_suffix(".cls"), store.with_suffix(".dat")
        encoder = colibricore.ClassEncoder()
        encoder.build(str(sentences_path(store)))
        encoder.save(str(classes))
        encoder.encodefile(str(sentences_path(store)), str(encoded))
        options = colibricore.PatternModelOptions(mintokens=least, maxlength=longest, doreverseindex=False, quiet=True)
        model = colibricore.UnindexedPatternModel()
        return lambda: model.train(str(encoded), options), lambda: {"rows": len(model)}

    return job


def irstlm(longest: int) -> Job:
    """ngt: reads the sentences, with <s> before each, and writes n-grams of the longest length; the shorter ones are
    inside its table. The command as a whole."""

    def job(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
        if not NGT.exists():
            raise FileNotFoundError(f"no {NGT}: Debian's irstlm is not installed")
        table = store.with_suffix(".ngt")
        command = [NGT, f"-i={sentences_path(store)}", f"-n={longest}", f"-o={table}"]
        took: dict = {}

        def run() -> None:
            cpu, wall = cpu_seconds(resource.RUSAGE_CHILDREN), time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            took.update(cpu=cpu_seconds(resource.RUSAGE_CHILDREN) - cpu, wall=time.perf_counter() - wall)

        def result() -> dict:
            with table.open("rb") as file:
                rows = int(file.readline().split()[2])  # "nGrAm 5 1023104 ngram"
            return {**took, "peak": peak_bytes(resource.RUSAGE_CHILDREN), "rows": rows}

        return run, result

    return job


def _conc():
    """The module with a tokeniser that cuts at blanks and nothing else, in place of a model of spaCy's."""
    import conc.corpus
    import spacy
    from spacy.tokenizer import Tokenizer

    blank = spacy.blank("en")
    blank.tokenizer = Tokenizer(blank.vocab)
    blank.meta["version"] = "0"

    def begin(self, *arguments, **options) -> None:
        self._nlp = blank

    conc.corpus.Corpus._init_spacy_model = begin
    return conc.corpus


def write_conc(store: Path) -> None:
    folder, table = store.with_suffix(".conc"), store.with_suffix(".csv")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["text"])
        writer.writerows([line] for line in _lines(store))
    corpus = _conc().Corpus("sentences", "")
    corpus.build_from_csv(source_path=str(table), save_path=f"{folder}/", model="blank")


def conc_bigrams(corpus: Path, store: Path) -> tuple[Callable[[], object], Callable[[], dict]]:
    """ngram_frequencies of a corpus of sentences that is built and loaded: the table of bigrams, of which it spells the
    first page; on all cores."""
    loaded = _conc().Corpus().load(str(store.with_suffix(".conc") / "sentences.corpus"))
    from conc.ngrams import Ngrams

    made = []

    def result() -> dict:
        total = next(line for line in made[0].formatted_data if line.startswith("Total unique"))
        return {"rows": int(total.split()[-1].replace(",", ""))}

    return lambda: made.append(Ngrams(loaded).ngram_frequencies(ngram_length=2)), result
