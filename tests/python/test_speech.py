"""Slogans and quotations on our own rally article, the sample news, and the article the project was conceived from."""

import json
import sys
from collections import Counter

import pytest
import watchword as ww
from conftest import DATA, run, shared
from hypothesis import given, settings
from hypothesis import strategies as st

PUNCTUATION = " \t\n“”‘’\"'.,;:!?…"


def trimmed(text, start, end):
    while start < end and text[start] in PUNCTUATION:
        start += 1
    while end > start and text[end - 1] in PUNCTUATION:
        end -= 1
    return start, end


@pytest.fixture(scope="module")
def rally(tmp_path_factory):
    return ww.build(tmp_path_factory.mktemp("rally") / "rally.ww", DATA / "rally.txt")


@pytest.fixture(scope="module")
def expected():
    return json.loads((DATA / "rally.json").read_text(encoding="utf-8"))


def test_all_slogans_of_the_rally_and_no_others(rally, expected):
    text = rally["rally"].text
    found = rally.slogans().to_dicts()
    assert [(trimmed(text, s["start"], s["end"]), s["medium"]) for s in found] == [
        (trimmed(text, *s["span"]), s["medium"]) for s in expected["slogans"]
    ]
    for slogan in found:
        assert text[slogan["start"] : slogan["end"]] == slogan["text"]
        assert text[slogan["cue_start"] : slogan["cue_end"]] == slogan["cue"]
        assert 0 < slogan["confidence"] <= 1
        assert str(slogan["date"]) == "2031-04-11" and slogan["document"] == "rally"


def test_the_speech_of_the_rally_is_one_quotation(rally, expected):
    text = rally["rally"].text
    direct = [q for q in rally.quotations().to_dicts() if q["kind"] == "direct"]
    assert len(direct) == len(expected["quotations"]) == 1
    quotation, wanted = direct[0], expected["quotations"][0]
    assert [trimmed(text, p["start"], p["end"]) for p in quotation["parts"]] == [trimmed(text, *wanted["span"])]
    for member in ("cue", "speaker", "speaker_name"):
        assert quotation[member] == wanted[member]
    assert text[quotation["cue_start"] : quotation["cue_end"]] == quotation["cue"]
    assert text[quotation["speaker_start"] : quotation["speaker_end"]] == quotation["speaker"]


def test_sample_results_lie_in_their_texts(sample):
    texts = {d.id: d.text for d in sample}
    quotations, slogans = sample.quotations().to_dicts(), sample.slogans().to_dicts()
    assert len(quotations) > 100 and len(slogans) > 60
    for row in quotations:
        text, last = texts[row["document"]], 0
        for part in row["parts"]:
            assert last <= part["start"] < part["end"] <= len(text)
            last = part["end"]
        assert row["text"] == " ".join(text[p["start"] : p["end"]] for p in row["parts"])
        assert row["kind"] in ("direct", "mixed", "indirect") and 0 < row["confidence"] <= 1
        for member in ("cue", "speaker"):
            if row[member] is not None:
                assert text[row[f"{member}_start"] : row[f"{member}_end"]] == row[member]
    for row in slogans:
        assert texts[row["document"]][row["start"] : row["end"]] == row["text"]
    folded = [s["text"].lower() for s in slogans]
    assert sum("water is not for sale" in text for text in folded) >= 8
    assert {s["medium"] for s in slogans} >= {"chant", "sign", "motto", "hashtag"}


def test_confidence_narrows_and_threads_do_not_matter(sample):
    sure = sample.slogans(min_confidence=0.9)
    assert sure.to_dicts() == [s for s in sample.slogans().to_dicts() if s["confidence"] >= 0.9]
    for heard in (sample.slogans, sample.quotations):
        assert heard(threads=1).to_csv() == heard(threads=3).to_csv()


def test_a_phrase_seen_elsewhere_raises_a_doubtful_slogan(tmp_path):
    doubtful = "They carried placards, “Eels first”."
    sure = "At the lock the crowd chanted “Eels first” for an hour."
    again = "Fishwives marched to the mill on Friday, and they chanted “EELS FIRST!” as they went."
    corpus = ww.build(tmp_path / "eels.ww", [{"id": i, "text": t} for i, t in zip("abc", (doubtful, sure, again))])
    assert list(corpus.slogans()["document"]) == ["a", "b", "c"]
    assert list(corpus.slogans(feedback=False)["document"]) == ["b", "c"]
    assert len(corpus["a"].slogans()) == 0 and len(corpus.where(id="a").slogans()) == 0
    by_itself, raised = (corpus.slogans(min_confidence=0.01, feedback=on)["confidence"][0] for on in (False, True))
    assert raised / (1 - raised) == pytest.approx(9 * by_itself / (1 - by_itself))


def test_columns_are_those_of_the_contract(sample):
    assert (
        sample.quotations().columns
        == (
            "document date source kind text parts cue cue_start cue_end speaker speaker_start speaker_end speaker_name "
            "confidence language sentence sentence_start sentence_end speaker_id"
        ).split()
    )
    counts = "quotations direct mixed indirect documents sources words first last".split()
    assert sample.speakers().columns == ["speaker", "speaker_id", *counts]
    assert sample.speakers(by="month").columns == ["speaker", "speaker_id", "group", *counts]


def test_sentences_are_those_of_the_document(sample):
    sentences = {}
    for row in sample.quotations().to_dicts():
        id = row["document"]
        if id not in sentences:
            sentences[id] = sample[id].sentences().to_dicts()
        first = row["parts"][0]["start"]
        (around,) = [s for s in sentences[id] if s["start"] <= first < s["end"]]
        assert (row["sentence"], row["sentence_start"], row["sentence_end"]) == tuple(around.values())
        assert len(row["language"]) == 2


def test_speakers_are_counted_as_quotations_tell(sample):
    rows = sample.quotations().to_dicts()
    table = sample.speakers().to_dicts()
    counts = Counter(row["speaker_id"] for row in rows if row["speaker_id"])
    assert {row["speaker_id"]: row["quotations"] for row in table} == counts
    assert [row["quotations"] for row in table] == sorted(counts.values(), reverse=True)
    first = table[0]
    mine = [row for row in rows if row["speaker_id"] == first["speaker_id"]]
    for kind in ("direct", "mixed", "indirect"):
        assert first[kind] == sum(row["kind"] == kind for row in mine)
    assert first["documents"] == len({row["document"] for row in mine})
    assert first["sources"] == len({row["source"] for row in mine})
    assert (first["first"], first["last"]) == (min(r["date"] for r in mine), max(r["date"] for r in mine))
    assert first["speaker"].lower() == first["speaker_id"]
    assert len(sample.speakers(limit=2)) == 2 and sample.speakers(limit=2).total == len(table)


def test_speakers_by_group_kind_and_without_name(sample):
    rows = sample.quotations(min_confidence=0.8).to_dicts()
    wanted = Counter(
        (row["source"], row["speaker_id"]) for row in rows if row["speaker_id"] and row["kind"] != "indirect"
    )
    table = sample.speakers(by="source", min_confidence=0.8, kinds=["direct", "mixed"]).to_dicts()
    assert {(row["group"], row["speaker_id"]): row["quotations"] for row in table} == wanted
    assert [row["group"] for row in table] == sorted(row["group"] for row in table)
    unnamed = [row for row in sample.speakers(unnamed=True).to_dicts() if row["speaker_id"] is None]
    assert unnamed and all(row["speaker"] for row in unnamed)
    often = sample.speakers(min_quotations=3)
    assert len(often) and min(often["quotations"]) >= 3
    with pytest.raises(ValueError, match="kinds of quotations are direct, mixed, indirect, not loud"):
        sample.speakers(kinds="loud")
    with pytest.raises(KeyError, match="desk"):
        sample.speakers(by="desk")


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (["speakers"], lambda c: c.speakers()),
        (
            ["speakers", "--by", "month", "--limit", "9", "--unnamed"],
            lambda c: c.speakers(by="month", limit=9, unnamed=True),
        ),
        (
            ["speakers", "--kinds", "direct,mixed", "--min-quotations", "2", "--min-confidence", "0.8"],
            lambda c: c.speakers(kinds=["direct", "mixed"], min_quotations=2, min_confidence=0.8),
        ),
        (["quotations", "--min-confidence", "0.9"], lambda c: c.quotations(min_confidence=0.9)),
    ],
)
def test_the_command_line_gives_the_same(sample, command, expected):
    printed = run(sys.executable, "-m", "watchword", command[0], sample.path, *command[1:], "--csv")
    assert printed.split() == expected(sample).to_csv().split()


def test_one_person_has_one_id(corpus_of):
    corpus = corpus_of(
        "“Yes,” said President Joko Widodo.",
        "Joko Widodo came late. “Yes,” said Mr. Widodo.",
        "“Yes,” Widodo said. “No,” said a witness.",
    )
    assert corpus.quotations()["speaker_id"][:] == ["joko widodo"] * 3 + [None]
    (row,) = corpus.speakers().to_dicts()
    assert (row["speaker"], row["quotations"], row["documents"], row["words"]) == ("Joko Widodo", 3, 3, 3)


@pytest.fixture(scope="module")
def seed(tmp_path_factory):
    return ww.build(tmp_path_factory.mktemp("seed") / "seed.ww", shared("seed"))


def test_cue_and_speaker_in_one_word_are_its_pieces(corpus_of):
    text = "« Où est l’été ? » demanda-t-elle. « Écoutez », répond-il. « Non », a-t-elle ajouté."
    rows = corpus_of(dict(id="a", text=text, lang="fr")).quotations().to_dicts()
    assert [(row["cue"], row["speaker"]) for row in rows] == [
        ("demanda", "elle"),
        ("répond", "il"),
        ("a-t-elle ajouté", "elle"),
    ]
    for row in rows:
        assert text[row["cue_start"] : row["cue_end"]] == row["cue"]
        assert text[row["speaker_start"] : row["speaker_end"]] == row["speaker"]


def test_the_first_document_all_slogans(seed):
    (gold,) = (json.loads(line) for line in shared("gold/slogans/seed.jsonl").read_text().splitlines())
    (document,) = seed
    assert str(document.date) == "2020-02-04" and document.title.startswith("MEK and NCRI Supporters")
    assert document.text == gold["text"]
    found = [(trimmed(document.text, s["start"], s["end"]), s["medium"]) for s in seed.slogans().to_dicts()]
    assert found == [(trimmed(document.text, *s["span"]), s["medium"]) for s in gold["slogans"]]
    assert [s["medium"] for s in gold["slogans"]].count("sign") == 2 and len(found) == 14


def test_the_first_document_one_speech(seed):
    (document,) = seed
    (speech,) = (q for q in seed.quotations().to_dicts() if q["kind"] == "direct")
    (part,) = speech["parts"]
    assert speech["text"].startswith("I can assure you") and speech["text"].rstrip(".").endswith("total desperation")
    assert document.text[part["start"] : part["end"]] == speech["text"]
    assert (speech["cue"], speech["speaker"]) == ("said", "He")
    assert speech["speaker_name"].endswith("Parivz Khazaie")


WORDS = [
    "He",
    "said",
    "they",
    "chanted",
    "banner",
    "read",
    ":",
    ",",
    ".",
    "!",
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘",
    "«",
    "»",
    "„",
    "—",
    "-",
    "(",
    ")",
    "[",
    "]",
    "\n",
    "\n\n",
    "No",
    "dam",
    "water",
    "#NoDam",
    "slogan",
    "Mr.",
    "Thole",
    "told",
    "reporters",
    "according",
    "to",
    "رفت",
    "水",
    "「",
    "」",
    "\x00",
    "\udcff",
    "...",
    "graffiti",
    "motto",
    "sang",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=60), min_size=1, max_size=4), st.sampled_from(["", " "]))
def test_whatever_stands_there_offsets_hold(tmp_path_factory, documents, between):
    records = [{"id": str(at), "text": between.join(words)} for at, words in enumerate(documents)]
    corpus = ww.build(tmp_path_factory.mktemp("any") / "any.ww", records, durable=False)
    texts = {document.id: document.text for document in corpus}
    for row in corpus.slogans().to_dicts():
        text = texts[row["document"]]
        assert text[row["start"] : row["end"]] == row["text"] != ""
    for row in corpus.quotations().to_dicts():
        text = texts[row["document"]]
        assert row["text"] == " ".join(text[p["start"] : p["end"]] for p in row["parts"]) != ""
        for member in ("cue", "speaker"):
            if row[member] is not None:
                assert text[row[f"{member}_start"] : row[f"{member}_end"]] == row[member]
