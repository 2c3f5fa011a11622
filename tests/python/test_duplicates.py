"""Near-duplicate documents are found, and left out of a view."""

import pytest

AGENCY = "The dam above the valley broke on Friday night and the river took two bridges and the old mill."


@pytest.fixture
def wire(corpus_of):
    return corpus_of(
        {"id": "late", "date": "2021-05-03", "source": "Post", "text": AGENCY + " More soon."},
        {"id": "other", "date": "2021-05-01", "text": "Bread is dear and the bakers of the town want to strike."},
        {"id": "first", "date": "2021-05-02", "source": "Times", "text": AGENCY.upper()},
        {"id": "short", "date": "2021-05-09", "text": "The dam above the valley broke on Friday night."},
    )


def test_copies_are_listed_in_clusters(wire):
    table = wire.duplicates()
    assert table.columns == [
        "cluster",
        "document",
        "date",
        "source",
        "words",
        "resemblance",
        "containment",
        "first",
    ]
    assert list(table["document"]) == ["first", "late"] and list(table["first"]) == [True, False]
    assert list(table["resemblance"]) == [1, pytest.approx(15 / 17)] and list(table["containment"]) == [1, 1]
    assert list(wire.duplicates(containment=0.9)["document"]) == ["first", "late", "short"]
    assert len(wire.duplicates(resemblance=0.95)) == 0


def test_a_view_counts_each_cluster_once(wire):
    view = wire.without_duplicates()
    assert [document.id for document in view] == ["other", "first", "short"]
    assert wire.terms(pattern="dam")["count"][0] == 3 and view.terms(pattern="dam")["count"][0] == 2
    assert len(view.where(source="Post")) == 0 and len(view.without_duplicates(containment=0.9)) == 2


def test_what_is_wrong_is_told(wire):
    with pytest.raises(ValueError, match="resemblance is 0: it must be above 0 and at most 1"):
        wire.duplicates(resemblance=0)
    with pytest.raises(ValueError, match="containment is 2"):
        wire.without_duplicates(containment=2)
    with pytest.raises(ValueError, match="n is 0"):
        wire.duplicates(n=0)
    with pytest.raises(ValueError, match="folded, surface"):
        wire.duplicates(layer="roots")
