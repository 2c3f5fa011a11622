"""Texts as HTML with what was heard marked: well-formed whatever stands in them, and nothing of the text lost."""

from html.parser import HTMLParser

import pytest
import watchword as ww
from hypothesis import given, settings
from hypothesis import strategies as st
from watchword.highlight import Highlight, highlighted


class Page(HTMLParser):
    """Reads a page: its text, where each element was open, and whether all were closed in turn."""

    def __init__(self, page):
        super().__init__()
        self.text, self.open, self.covered, self.titles = "", [], {}, []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.open.append((tag, given.get("class")))
        self.titles.append(given.get("title"))
        assert tag in ("style", "div", "mark", "span")

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if self.open and self.open[0][0] == "div":
            for _, name in self.open[1:]:
                self.covered.setdefault(name, set()).update(range(len(self.text), len(self.text) + len(data)))
            self.text += data


TEXT = "“We go & wait <now>,” said Ann Holm.\n\nThe crowd chanted “Open the gates!” all night."


def test_quotations_cues_speakers_and_slogans_are_marked(tmp_path):
    document = ww.build(tmp_path / "x.ww", [{"id": "a", "lang": "en", "text": TEXT}])["a"]
    page = document.html()
    read = Page(page)
    assert read.text == TEXT
    shown = {name: "".join(TEXT[at] for at in sorted(places)) for name, places in read.covered.items()}
    assert shown == {
        "ww-direct": "We go & wait <now>,",
        "ww-cue": "said",
        "ww-speaker": "Ann Holm",
        "ww-slogan": "Open the gates",
    }
    assert "Ann Holm – direct, confidence 1.00" in read.titles
    sure = document.slogans()["confidence"][0]
    assert f"slogan, chant – The crowd, confidence {sure:.2f}" in read.titles
    assert isinstance(page, str) and page._repr_html_() == str(page)
    assert 'dir="auto"' in page and "&lt;now&gt;" in page
    assert Page(document.html(quotations=False)).covered.keys() == {"ww-slogan"}
    assert Page(document.html(slogans=False, min_confidence=1.0)).covered == {}


def test_a_document_is_heard_alone(sample):
    whole = sample.quotations().to_dicts()
    id = whole[0]["document"]
    document = sample[id]
    mine = [row for row in whole if row["document"] == id]
    alone = document.quotations().to_dicts()
    assert [row["parts"] for row in alone] == [row["parts"] for row in mine]
    slogans = [row for row in sample.slogans(feedback=False).to_dicts() if row["document"] == id]
    assert document.slogans().to_dicts() == slogans


def test_what_html_cannot_write_is_replaced(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", [{"id": "a", "text": b"a\x00b\x1b\xffc \xd7\x90 \"<script>\" & 'd'\te\r\n"}])
    page = corpus["a"].html()
    assert "a\ufffdb\ufffd\ufffdc א &quot;&lt;script&gt;&quot; &amp; &#x27;d&#x27;\te\r\n" in page
    page.encode()


def test_a_closed_corpus_says_so(tmp_path):
    corpus = ww.build(tmp_path / "x.ww", [{"id": "a", "text": "Go."}])
    document = corpus["a"]
    corpus.close()
    with pytest.raises(ValueError, match="closed"):
        document.html()


PLACES = st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from("abc"))


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab<&\"'\n א", min_size=30, max_size=30), st.lists(PLACES, max_size=12))
def test_ranges_may_overlap_as_they_like(text, places):
    wanted = {}
    highlights = []
    for one, other, kind in places:
        start, end = sorted((one, other))
        if start < end:
            highlights.append(Highlight(start, end, "mark", kind, f'"{kind}" <{start}>'))
            wanted.setdefault(f"ww-{kind}", set()).update(range(start, end))
    read = Page(highlighted(text, highlights))
    assert read.text == text
    assert read.covered == wanted


def test_deep_nesting_takes_no_time():
    count = 20000
    nested = [Highlight(at, 2 * count - at, "mark", "direct", "x") for at in range(count)]
    page = highlighted("a" * 2 * count, nested)
    assert page.count("<mark") == page.count("</mark>") == count
