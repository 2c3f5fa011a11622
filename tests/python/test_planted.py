"""Slogans planted at known dates and sources into a background: what follows them must find exactly these."""

import datetime
import gzip
import json
import random
from collections import Counter, defaultdict

import pytest
import watchword as ww
from conftest import shared

# The forms of each slogan, which differ in case and punctuation.
SLOGANS = {
    "en": ("No harbour without water", "NO HARBOUR WITHOUT WATER!", "No harbour, without water"),
    "de": ("Kein Deich hält ohne uns", "KEIN DEICH HÄLT OHNE UNS!", "Kein Deich hält ohne uns!"),
    "fr": ("Rendez-nous la digue bleue", "RENDEZ-NOUS LA DIGUE BLEUE !", "Rendez-nous la digue bleue"),
    "es": ("El faro se queda aquí", "¡El faro se queda aquí!", "EL FARO SE QUEDA AQUÍ"),
}
# Sentences that present one, and how.
CUES = {
    "en": (
        ("chant", "Thousands of marchers chanted “{}” outside the parliament."),
        ("sign", "A banner carried by students read “{}” in red letters."),
        ("graffiti", "“{}” was sprayed on the wall of the town hall."),
        ("motto", "The slogan of the campaign is “{}”."),
    ),
    "de": (
        ("chant", "Die Demonstranten riefen „{}“ vor dem Rathaus."),
        ("sign", "Auf einem Transparent stand „{}“ in roten Buchstaben."),
    ),
    "fr": (
        ("chant", "Les manifestants ont scandé « {} » devant la mairie."),
        ("sign", "Sur une banderole on pouvait lire « {} »."),
    ),
    "es": (
        ("chant", "Los manifestantes coreaban «{}» frente al palacio."),
        ("sign", "En una pancarta se leía «{}»."),
    ),
}
OUTLETS = ("Planted Gazette", "Planted Courier", "Planted Herald", "Planted Mail", None)
MEDIA = ("chant", "sign", "motto", "hashtag", "graffiti", "song", "other")
FIRST_DAY = datetime.date(2024, 2, 1)
SINCE = datetime.date(2024, 8, 1)
WEEK = datetime.date(2024, 6, 10)  # its first day: four documents a day
EVERY_TIME, EVERY_OTHER_TIME = "Lanterns before ledgers", "Bring back our night train"


class Plants:
    """Documents with slogans, and what was planted."""

    def __init__(self, count: int) -> None:
        self.random = random.Random(51)
        self.documents = [self._document(number) for number in range(count)]
        self.documents += [self._document_of_the_week(number) for number in range(28)]

    def _document(self, number: int) -> dict:
        language = self.random.choice(list(SLOGANS))
        day = FIRST_DAY + datetime.timedelta(days=self.random.randrange(300))
        if language == "fr":  # not before
            day = max(day, SINCE)
        mentions = [
            (self.random.choice(CUES[language]), self.random.choice(SLOGANS[language]))
            for _ in range(self.random.randint(1, 3))
        ]
        return {
            "id": f"plant-{number}",
            "language": language,
            "date": None if number % 17 == 0 else day,
            "source": self.random.choice(OUTLETS),
            "mentions": [(medium, form) for (medium, _), form in mentions],
            "text": "\n\n".join(sentence.format(form) for (_, sentence), form in mentions),
        }

    def _document_of_the_week(self, number: int) -> dict:
        forms = [EVERY_TIME, EVERY_OTHER_TIME] if number % 2 else [EVERY_TIME.upper()]
        medium, sentence = CUES["en"][0]
        return {
            "id": f"week-{number}",
            "language": "en",
            "date": WEEK + datetime.timedelta(days=number // 4),
            "source": OUTLETS[number % 4],
            "mentions": [(medium, form) for form in forms],
            "text": "\n\n".join(sentence.format(form) for form in forms),
        }

    def records(self) -> list[dict]:
        return [
            {
                "id": plant["id"],
                "lang": plant["language"],
                "date": plant["date"].isoformat() if plant["date"] else None,
                "source": plant["source"],
                "text": plant["text"],
            }
            for plant in self.documents
        ]

    def of(self, language: str) -> list[dict]:
        return [p for p in self.documents if p["language"] == language and p["id"].startswith("plant")]


def between(background, plants):
    """The documents of the background with plants put between them, evenly."""
    waiting = iter(plants.records())
    for at, record in enumerate(background):
        yield record
        if at % 5 == 0:
            yield from (record for record in [next(waiting, None)] if record)
    yield from waiting


def quiet_documents(count):
    """Documents of our own writing in which nothing is chanted."""
    chance = random.Random(7)
    subjects = ("The council", "A farmer", "The harbour master", "The museum", "A reader", "The ferry company")
    verbs = ("opened", "repaired", "measured", "painted", "closed", "described")
    things = ("the old bridge", "a row of sheds", "the “new” library", "two boats", "the market hall", "its gardens")
    for number in range(count):
        sentences = [
            f"{chance.choice(subjects)} {chance.choice(verbs)} {chance.choice(things)} in {chance.randint(1900, 2024)}."
            for _ in range(chance.randint(3, 12))
        ]
        yield {
            "id": f"quiet-{number}",
            "lang": "en",
            "date": (FIRST_DAY + datetime.timedelta(days=chance.randrange(320))).isoformat(),
            "source": chance.choice(("Quiet Post", "Quiet Times")),
            "text": " ".join(sentences),
        }


def news(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


@pytest.fixture(scope="module", params=["our own texts", "100 MB of news"])
def planted(request, tmp_path_factory):
    plants = Plants(400)
    if request.param == "our own texts":
        background = quiet_documents(3000)
    else:
        background = news(shared("corpora/news_medium.jsonl.gz"))
    path = tmp_path_factory.mktemp("planted") / "planted.ww"
    corpus = ww.build(path, between(background, plants), durable=False)
    return corpus, plants, corpus.slogans()


def bare(form):
    """Without the marks at its ends, which a mention may have or not."""
    return form.strip("¡! ")


def rows_of(table, language):
    """The rows whose slogan is a form of this language's."""
    forms = {bare(form) for form in SLOGANS[language]}
    return [row for row in table.to_dicts() if bare(row["slogan"]) in forms]


def row_of(table, language):
    (row,) = rows_of(table, language)
    return row


@pytest.mark.parametrize("language", SLOGANS)
def test_planted_slogans_have_exact_counts_and_dates(planted, language):
    _, plants, slogans = planted
    own = plants.of(language)
    row = row_of(slogans.statistics(), language)
    mentions = [mention for plant in own for mention in plant["mentions"]]
    dates = [plant["date"] for plant in own if plant["date"]]
    assert row["mentions"] == len(mentions)
    assert row["documents"] == len(own)
    assert row["sources"] == len({plant["source"] for plant in own} - {None})
    media = Counter(medium for medium, _ in mentions)
    assert {medium: row[medium] for medium in MEDIA} == {medium: media[medium] for medium in MEDIA}
    assert (row["first"], row["last"], row["days"]) == (min(dates), max(dates), len(set(dates)))
    first = next(plant for plant in own if plant["date"] == min(dates))
    assert row["first_document"] == first["id"]


@pytest.mark.parametrize("language", SLOGANS)
def test_planted_slogans_have_exact_months(planted, language):
    _, plants, slogans = planted
    months = defaultdict(int)
    for plant in plants.of(language):
        months[plant["date"].strftime("%Y-%m") if plant["date"] else None] += len(plant["mentions"])
    rows = rows_of(slogans.statistics(by="month"), language)
    assert {row["group"]: row["mentions"] for row in rows} == months


@pytest.mark.parametrize("language", SLOGANS)
def test_planted_slogans_spread_as_they_were_planted(planted, language):
    _, plants, slogans = planted
    own = [plant for plant in plants.of(language) if plant["source"]]
    firsts = {
        source: min(plant["date"] for plant in own if plant["source"] == source and plant["date"])
        for source in {plant["source"] for plant in own}
    }
    rows = rows_of(slogans.outlets(), language)
    assert {row["source"]: row["first"] for row in rows} == firsts
    for row in rows:
        assert row["documents"] == sum(plant["source"] == row["source"] for plant in own)
        assert row["rank"] == 1 + sum(first < row["first"] for first in firsts.values())
        assert row["lag"] == (row["first"] - min(firsts.values())).days


def test_what_was_planted_late_emerges(planted):
    corpus, plants, _ = planted
    emerging = corpus.emerging(SINCE.isoformat())
    row = row_of(emerging, "fr")
    since = [plant for plant in plants.of("fr") if plant["date"]]
    assert row["new"] and row["mentions_before"] == row["documents_before"] == 0 and row["rate_before"] == 0
    assert row["documents_since"] == len(since)
    assert row["mentions_since"] == sum(len(plant["mentions"]) for plant in since)
    assert emerging["slogan"][0] == row["slogan"]  # the best evidence of all
    for language in ("en", "de", "es"):
        assert not any(found["new"] for found in rows_of(emerging, language))


@pytest.mark.parametrize("language", SLOGANS)
def test_variants_are_those_planted(planted, language):
    _, plants, slogans = planted
    wanted = Counter(bare(form) for plant in plants.of(language) for _, form in plant["mentions"])
    found = Counter()
    for row in rows_of(slogans.variants(), language):
        found[bare(row["variant"])] += row["count"]
    assert found == wanted


def test_a_planted_week_is_a_burst(planted):
    _, _, slogans = planted
    rows = [row for row in slogans.bursts().to_dicts() if row["slogan"].upper() == EVERY_TIME.upper()]
    assert len(rows) == 1
    assert (rows[0]["start"], rows[0]["end"]) == (WEEK, WEEK + datetime.timedelta(days=6))
    assert (rows[0]["periods"], rows[0]["mentions"], rows[0]["documents"]) == (7, 28, 28)


def test_planted_pairs_stand_together(planted):
    corpus, _, slogans = planted
    pairs = {
        (row["slogan_id"], row["other_id"]): row
        for row in slogans.together().to_dicts()
        if EVERY_OTHER_TIME.lower() in (row["slogan_id"], row["other_id"])
    }
    assert list(pairs) == [(EVERY_TIME.lower(), EVERY_OTHER_TIME.lower())]
    (row,) = pairs.values()
    assert (row["documents"], row["slogan_documents"], row["other_documents"]) == (14, 28, 14)
    assert row["e11"] == pytest.approx(28 * 14 / len(corpus))
    assert row["npmi"] > 0.8
