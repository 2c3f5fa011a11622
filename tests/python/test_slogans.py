"""Slogans followed through the corpus: statistics, fillers, outlets, bursts, what stands together, what emerges."""

import datetime
import subprocess
import sys
from collections import defaultdict

import pytest
import watchword as ww

DOCUMENTS = [
    {
        "id": "a",
        "date": "2031-04-05",
        "source": "Post",
        "text": "The crowd chanted “Down with the king”. A banner read “Water is life”.",
    },
    {
        "id": "b",
        "date": "2031-04-07",
        "source": "Times",
        "text": "The crowd chanted “DOWN WITH THE KING!” A banner read “Water is Life!”.",
    },
    {"id": "c", "date": "2031-05-02", "source": "Post", "text": "The crowd chanted “Down with the queen”."},
    {"id": "d", "source": "Times", "text": "“Water is life” was sprayed on the wall."},
    {"id": "e", "date": "2031-05-03", "text": "It rained."},
]


@pytest.fixture
def slogans(corpus_of):
    return corpus_of(*({"lang": "en", **document} for document in DOCUMENTS)).slogans()


def keyed(slogans, key):
    """The mentions with the slogan, or template, of each."""
    of = {row["variant"]: row[key] for row in slogans.variants().to_dicts()}
    return [{**row, "key": of[row["text"]]} for row in slogans.to_dicts() if of.get(row["text"]) is not None]


@pytest.mark.parametrize(("of", "key"), [("slogan", "slogan_id"), ("template", "template")])
@pytest.mark.parametrize("by", [None, "source", "month"])
def test_statistics_of_the_sample_are_those_of_its_mentions(sample, of, key, by):
    slogans = sample.slogans()
    cells = defaultdict(list)
    for mention in keyed(slogans, key):
        date = mention["date"]
        group = None if by is None else mention["source"] if by == "source" else date and date.strftime("%Y-%m")
        cells[mention["key"], group].append(mention)
    table = slogans.statistics(of, by=by)
    assert len(table) == len(cells) > 0
    for row in table.to_dicts():
        own = cells[row[key], row.get("group")]
        dates = [mention["date"] for mention in own if mention["date"]]
        assert row["mentions"] == len(own)
        assert row["documents"] == len({mention["document"] for mention in own})
        assert row["sources"] == len({mention["source"] for mention in own} - {None})
        assert row["variants"] == len({mention["text"] for mention in own})
        assert row["days"] == len(set(dates))
        assert (row["first"], row["last"]) == (min(dates, default=None), max(dates, default=None))
        for medium in ("chant", "sign", "motto", "hashtag", "graffiti", "song", "other"):
            assert row[medium] == sum(mention["medium"] == medium for mention in own)


def test_statistics_can_be_chosen(slogans):
    table = slogans.statistics(min_mentions=2, limit=1)
    assert list(table["slogan"]) == ["Water is life"]
    assert (len(table), table.total) == (1, 2)
    assert list(table["rate"]) == [600.0]
    with pytest.raises(ValueError, match="slogan or template"):
        slogans.statistics("word")
    with pytest.raises(KeyError, match="desk"):
        slogans.statistics(by="desk")


def test_fillers_are_what_differs(slogans):
    assert [(row["template"], row["filler"], row["mentions"]) for row in slogans.fillers().to_dicts()] == [
        ("down with the _", "king", 2),
        ("down with the _", "queen", 1),
    ]
    assert [(row["template"], row["fillers"]) for row in slogans.statistics("template").to_dicts()] == [
        ("down with the _", 2)
    ]


def test_outlets_tell_who_had_it_first(slogans):
    rows = slogans.outlets(min_sources=2).to_dicts()
    assert [(row["slogan_id"], row["source"], row["rank"], row["lag"]) for row in rows] == [
        ("water is life", "Post", 1, 0),
        ("water is life", "Times", 2, 2),
        ("down with the king", "Post", 1, 0),
        ("down with the king", "Times", 2, 2),
    ]


def test_pairs_are_counted_once(slogans):
    (row,) = slogans.together().to_dicts()
    assert {row["slogan_id"], row["other_id"]} == {"water is life", "down with the king"}
    assert (row["documents"], row["slogan_documents"], row["other_documents"]) == (2, 3, 2)
    assert row["e11"] == pytest.approx(6 / 5)
    assert row["log_likelihood"] > 0 and 0 < row["npmi"] <= 1
    assert len(slogans.together("template", min_documents=1)) == 0


def test_a_week_of_chants_is_a_burst(corpus_of):
    first = datetime.date(2031, 3, 1)
    documents = []
    for number in range(120):
        day = number // 4
        chanted = number % 2 == 0 and 10 <= day < 17
        text = "The crowd chanted “Water is life”." if chanted or number in (8, 110) else "It rained all day."
        documents.append({"date": str(first + datetime.timedelta(days=day)), "text": text, "lang": "en"})
    slogans = corpus_of(*documents).slogans()
    (row,) = slogans.bursts().to_dicts()
    assert (row["start"], row["end"]) == (datetime.date(2031, 3, 11), datetime.date(2031, 3, 17))
    assert (row["periods"], row["burst"], row["mentions"], row["documents"]) == (7, 1, 14, 14)
    assert row["rate"] == 500
    line = slogans._corpus  # the corpus lives as long as its slogans
    assert line is not None
    with pytest.raises(ValueError, match="no period"):
        slogans.bursts(by="source")
    with pytest.raises(ValueError, match="above 0"):
        slogans.bursts(burst_gamma=0)


def test_what_emerges_is_new_or_rises(corpus_of):
    corpus = corpus_of(*({"lang": "en", **document} for document in DOCUMENTS))
    (row,) = corpus.emerging("2031-05", min_mentions=1).to_dicts()
    assert (row["slogan"], row["new"], row["rate_before"], row["rate_since"]) == ("Down with the queen", True, 0, 500)
    assert len(corpus.emerging("2031-05")) == 0
    (template,) = corpus.emerging("2031", of="template").to_dicts()
    assert (template["template"], template["documents_since"], template["log_likelihood"]) == ("down with the _", 3, None)
    for since in ("", "soon", "2031-13"):
        with pytest.raises(ValueError, match="since"):
            corpus.emerging(since)


def test_mentions_of_another_view_are_refused(corpus_of):
    corpus = corpus_of(*({"lang": "en", **document} for document in DOCUMENTS))
    other = corpus.where(source="Post").slogans()
    other._corpus = corpus.where(source="Times").slogans()._corpus
    with pytest.raises(KeyError, match="no document"):
        other.statistics()


def test_the_command_line_follows_slogans(tmp_path):
    store = tmp_path / "news.ww"
    ww.build(store, ({"lang": "en", **document} for document in DOCUMENTS))

    def shell(*arguments, code=0):
        done = subprocess.run(
            [sys.executable, "-m", "watchword", *map(str, arguments)], capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stderr
        return done.stdout + done.stderr

    assert shell("slogans", store, "--csv").startswith("document,date,source,text,")
    assert "down with the _" in shell("slogans", store, "--show", "fillers")
    assert shell("slogans", store, "--show", "statistics", "--by", "source", "--csv").startswith("slogan,slogan_id,")
    assert shell("slogans", store, "--show", "outlets", "--of", "template", "--csv").startswith("template,fillers,")
    assert "does not take --by" in shell("slogans", store, "--show", "variants", "--by", "month", code=1)
    assert "Down with the queen" in shell("emerging", store, "--since", "2031-05", "--min-mentions", 1)
