"""Counts as values: sums over shards are the counts of the whole, here and in other processes."""

import multiprocessing
import pickle
import random

import pytest
import watchword as ww
from watchword import Partial
from watchword.__main__ import main


def shards_of(corpus_of, records, count, seed=5):
    """The records, each in one of so many corpora, without order."""
    chance = random.Random(seed)
    parts = [[] for _ in range(count)]
    for record in records:
        chance.choice(parts).append(record)
    return [corpus_of(*part) for part in parts]


@pytest.fixture
def shards(corpus_of, sample_records):
    return shards_of(corpus_of, sample_records, 3)


@pytest.mark.parametrize("by", [None, "month", "source"])
def test_a_sum_of_shards_is_the_count_of_the_whole(sample, shards, by):
    terms = sum(shard.partial(by=by) for shard in shards)
    for how in ({}, {"min_count": 3}, {"min_count": 2, "min_documents": 2, "limit": 9}):
        assert terms.finish(**how).to_csv() == sample.terms(by=by, **how).to_csv()
    phrases = Partial.merge(shard.partial(1, 3, by=by, layer="surface", marks=True) for shard in shards)
    for how in ({}, {"min_count": 3}, {"min_documents": 2, "limit": 9}):
        table, whole = phrases.finish(**how), sample.ngrams(1, 3, by=by, layer="surface", marks=True, **how)
        assert table.to_csv() == whole.to_csv()
        assert table.columns == whole.columns and table.total == whole.total


@pytest.mark.parametrize("by", [None, "source"])
def test_many_words_of_which_one_is_frequent(corpus_of, by):
    chance = random.Random(11)

    def text():
        return " ".join("the" if chance.random() < 0.3 else f"w{chance.randrange(4000)}" for _ in range(2000))

    records = [{"id": f"{n}", "source": "ab"[n % 2], "text": text()} for n in range(80)]
    whole = corpus_of(*records).ngrams(1, 3, by=by)
    parts = [shard.partial(1, 3, by=by) for shard in shards_of(corpus_of, records, 2)]
    assert sum(parts).finish().to_csv() == whole.to_csv()


def test_two_passes_count_what_is_frequent_exactly(sample, shards):
    some = Partial.merge(shard.partial(2, 4, min_count=2) for shard in shards)
    exact = Partial.merge(shard.partial(2, 4, by="month", only=some) for shard in shards)
    assert some.cut and not exact.cut
    assert len(exact) == len(some) < len(sample.partial(2, 4))
    assert exact.finish(min_count=5).to_csv() == sample.ngrams(2, 4, by="month", min_count=5).to_csv()


def test_order_does_not_matter_and_parts_stay_as_they_are(sample, shards):
    a, b, c = (shard.partial(2, by="source") for shard in shards)
    before = a.to_bytes()
    assert (a + b + c).to_bytes() == (c + (b + a)).to_bytes() == sample.partial(2, by="source").to_bytes()
    assert a.to_bytes() == before
    assert sum([a]) is a


def test_a_partial_tells_what_it_is_of(sample):
    partial = sample.partial(2, 3, by="month", layer="surface", unit="document", marks=True, min_documents=2)
    assert (partial.n, partial.to, partial.by, partial.layer, partial.unit) == (2, 3, "month", "surface", "document")
    assert partial.marks and partial.cut and partial.documents == len(sample) and partial.words == sample.summary.words
    assert repr(partial) == (f"<Partial: {len(partial):,} 2- to 3-grams (surface) by month of {len(sample)} documents>")
    terms = sample.partial()
    assert len(terms) == len(sample.terms()) and repr(terms).startswith(f"<Partial: {len(terms):,} terms (folded) of ")
    assert terms.by is None and not terms.marks and not terms.cut and terms.unit == "sentence"


def test_what_differs_is_named(sample):
    terms = sample.partial()
    for other, message in (
        (sample.partial(2), "part 2 of 2 was counted from 2 to 2 words, but part 1 from 1 to 1 words"),
        (sample.partial(layer="surface"), 'on the layer "surface"'),
        (sample.partial(by="month"), "by month, but part 1 without groups"),
    ):
        with pytest.raises(ValueError, match=message):
            terms + other
    with pytest.raises(ValueError, match="no partials to merge"):
        Partial.merge([])
    with pytest.raises(ValueError, match="only was counted"):
        sample.partial(2, only=terms)
    with pytest.raises(ValueError, match="at least one word"):
        sample.partial(0)
    with pytest.raises(KeyError, match="colour"):
        sample.partial(by="colour")
    with pytest.raises(TypeError):
        terms + 1
    with pytest.raises(TypeError, match="Partials, not str"):
        Partial.merge([terms, "terms"])


def test_an_empty_view_adds_nothing(sample):
    nothing = sample.where(date="1900").partial(by="month")
    terms = sample.partial(by="month")
    assert len(nothing) == 0 and nothing and nothing.finish().to_dicts() == []
    assert (nothing + terms).to_bytes() == terms.to_bytes()


def test_bytes_and_damage(sample):
    partial = sample.partial(1, 2, by="source")
    data = partial.to_bytes()
    for given in (data, bytearray(data), memoryview(data)):
        assert Partial.from_bytes(given).finish().to_csv() == partial.finish().to_csv()
    for changed in (b"", b"x", data[:-1], data + b"x", data[:100] + bytes([data[100] ^ 1]) + data[101:]):
        with pytest.raises(ww.DamagedStore, match="^partial"):
            Partial.from_bytes(changed)
    assert len(data) < sum(len(row["ngram"]) for row in partial.finish().to_dicts())


def count(path):
    corpus = ww.open(path)
    return corpus.partial(1, 3, by="month", progress=False)


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_processes_count_shards_and_send_partials(sample, shards, method):
    with multiprocessing.get_context(method).Pool(2) as pool:
        parts = pool.map(count, [shard.path for shard in shards])
    assert sum(parts).finish().to_csv() == sample.ngrams(1, 3, by="month").to_csv()


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_of_every_protocol(sample, protocol):
    partial = sample.partial(2)
    assert pickle.loads(pickle.dumps(partial, protocol)).to_bytes() == partial.to_bytes()


def test_a_progress_function_stops_counting_and_writing(sample):
    with pytest.raises(ww.Cancelled):
        sample.partial(1, 3, progress=lambda done, total, unit: False)
    partial = sample.partial(1, 3)
    with pytest.raises(ww.Cancelled):
        Partial.merge([partial, partial], progress=lambda done, total, unit: False)
    with pytest.raises(ww.Cancelled):
        partial.to_bytes(progress=lambda done, total, unit: False)
    with pytest.raises(ww.Cancelled):
        partial.finish(progress=lambda done, total, unit: False)


def test_the_command_line_counts_and_merges(sample, shards, tmp_path, capsys):
    files = [tmp_path / f"{number}.partial" for number in range(len(shards))]
    for shard, file in zip(shards, files, strict=True):
        assert main(["partial", str(shard.path), "--to", "2", "--by", "month", "--out", str(file)]) == 0
        assert capsys.readouterr().out.startswith(f"{file}: <Partial: ")
    assert main(["merge", *map(str, files), "--min-count", "3", "--csv"]) == 0
    assert capsys.readouterr().out == sample.ngrams(1, 2, by="month", min_count=3).to_csv()
    assert main(["merge", *map(str, files), "--out", str(tmp_path / "all")]) == 0
    capsys.readouterr()
    assert (tmp_path / "all").read_bytes() == sample.partial(1, 2, by="month").to_bytes()
    only = ["--to", "2", "--only", str(tmp_path / "all")]
    assert main(["partial", str(shards[0].path), *only, "--out", str(tmp_path / "again")]) == 0
    capsys.readouterr()
    assert main(["merge", str(tmp_path / "all"), str(tmp_path / "again")]) == 1
    assert "part 2 of 2 was counted without groups, but part 1 by month" in capsys.readouterr().err
