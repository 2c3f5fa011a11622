"""The command line does the same jobs and fails with one line."""

import csv
import io

import pytest
import watchword as ww
from conftest import DATA, SAMPLE
from watchword.__main__ import main


@pytest.fixture
def run(capsys):
    def call(*arguments):
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def test_build_append_and_summary(run, tmp_path):
    store = tmp_path / "news.ww"
    code, out, _ = run("build", store, SAMPLE)
    assert code == 0 and "84 documents" in out
    code, out, _ = run("append", store, DATA / "articles", DATA / "rally.txt")
    assert code == 0 and "6 documents" in out
    code, out, _ = run("summary", store)
    assert code == 0 and "90 documents" in out
    for title in ("Terms", "Phrases", "Slogans", "Quotations"):
        assert f"\n{title}\n" in out


def test_tables_equal_those_of_python(run, sample, tmp_path):
    english, german = sample.where(lang="en"), sample.where(lang="de")
    german.terms().to_csv(tmp_path / "german.csv")
    view = ["--where", "lang=en", "--by-reference-only"]
    for arguments, table in (
        (["terms", "--by", "month", "--min-count", "3"], sample.terms(by="month", min_count=3)),
        (["ngrams", "--n", "2", "--to", "3", "--limit", "9"], sample.ngrams(2, 3, limit=9)),
        (
            ["keyness", *view, "--reference-where", "lang=de", "--n", "1", "--to", "2"],
            english.keyness(german, 1, 2, by_reference_only=True),
        ),
        (
            ["keyness", *view, "--reference", tmp_path / "german.csv", "--reference-size", "99999"],
            english.keyness(german.terms(), reference_size=99999, by_reference_only=True),
        ),
        (
            ["keyness", "--reference", sample.path, "--reference-in", "2031-04"],
            sample.keyness(sample.where(date="2031-04")),
        ),
        (["dispersion", "--parts", "month", "--min-count", "3"], sample.dispersion("month", min_count=3)),
        (["dispersion", "--slices", "5", "--n", "2", "--limit", "9"], sample.dispersion(slices=5, n=2, limit=9)),
        (["kwic", "water *"], sample.kwic("water *")),
        (["kwic", "cafe*", "--layer", "bare"], sample.kwic("cafe*", layer="bare")),
        (["duplicates", "--n", "1", "--resemblance", "0.2"], sample.duplicates(n=1, resemblance=0.2)),
        (["terms", "--layer", "surface", "--limit", "9"], sample.terms(layer="surface", limit=9)),
        (
            ["terms", "--pattern", "p*", "--pattern", "w*", "--stop", "was", "--kinds", "word,hashtag"],
            sample.terms(pattern=["p*", "w*"], stop="was", kinds=["word", "hashtag"]),
        ),
        (["ngrams", "--to", "4", "--closed", "--min-count", "2"], sample.ngrams(2, 4, closed=True, min_count=2)),
        (
            ["ngrams", "--skip", "1", "--beginning", "w*", "--ending", "t*", "--ending", "a*", "--stop", "the"],
            sample.ngrams(skip=1, beginning="w*", ending=["t*", "a*"], stop="the"),
        ),
        (["templates", "--limit", "9"], sample.templates(limit=9)),
        (["spreading", "--n", "2", "--min-documents", "3"], sample.spreading(2, min_documents=3)),
        (
            ["templates", "--n", "2", "--min-fillers", "3", "--shown", "2", "--containing", "t*", "--unit", "document"],
            sample.templates(2, min_fillers=3, shown=2, containing="t*", unit="document"),
        ),
        (["ngrams", "--layer", "bare", "--limit", "9"], sample.ngrams(layer="bare", limit=9)),
        (["slogans", "--in", "2031-04", "--where", "lang=en"], sample.where(date="2031-04", lang="en").slogans()),
    ):
        command, *rest = arguments
        code, out, err = run(command, sample.path, *rest, "--csv")
        assert (code, err) == (0, "") and len(table) > 0
        assert list(csv.reader(io.StringIO(out))) == list(csv.reader(io.StringIO(table.to_csv())))


def test_a_store_tells_what_its_bytes_are_used_for(run, sample):
    code, out, _ = run("info", sample.path)
    head, sections = out.split("\n\n")
    assert code == 0 and head.startswith(f"{sample.path}\n  documents   84, and 0 deleted\n")
    assert "\n  format      1.0, Unicode 15.0.0, profile news\n" in head
    sizes = [int(line.split()[-3].replace(",", "")) for line in sections.splitlines()[1:]]
    assert sum(sizes) == sample.summary.store_bytes
    code, out, _ = run("info", sample.path, "--csv")
    assert code == 0 and list(csv.reader(io.StringIO(out))) == list(csv.reader(io.StringIO(sample.info().to_csv())))


def test_failures_are_one_line(run, tmp_path, sample):
    other = tmp_path / "other.csv"
    other.write_text("word,count\nx,1\n")
    for arguments in (
        ["terms", tmp_path / "none.ww"],
        ["terms", sample.path, "--by", "sauce"],
        ["terms", sample.path, "--layer", "roots"],
        ["kwic", sample.path, "x", "--layer", "stem:tlh"],
        ["terms", sample.path, "--where", "source"],
        ["build", sample.path, SAMPLE],
        ["keyness", sample.path],
        ["keyness", sample.path, "--reference", other],
        ["dispersion", sample.path, "--parts", "month", "--slices", "2"],
    ):
        code, out, err = run(*arguments)
        assert (code, out) == (1, "") and err.startswith("watchword: ") and err.count("\n") == 1


def test_bad_records_are_listed_when_skipped(run, tmp_path):
    (tmp_path / "x.jsonl").write_text('{"id": "a", "text": "x"}\nnope\n')
    code, out, _ = run("build", tmp_path / "x.ww", tmp_path / "x.jsonl", "--skip-errors")
    assert code == 0 and "1 skipped:" in out and "x.jsonl, line 2: not JSON" in out
    assert len(ww.open(tmp_path / "x.ww")) == 1


def test_how_a_source_is_read_is_said_by_options(run, tmp_path):
    rows = "nr,datum,text,ort,amt\n1,3.4.2031,Größe,Ulm,A\n2,4.4.2031,Größe,Ulm,B\n"
    (tmp_path / "x.csv").write_bytes(rows.encode("cp1252"))
    options = ["--id", "nr", "--date", "datum", "--date-format", "%d.%m.%Y", "--encoding", "cp1252", "--columns", "ort"]
    code, out, err = run("build", tmp_path / "x.ww", tmp_path / "x.csv", *options, "--duplicates", "drop")
    assert (code, err) == (0, "") and "1 documents with the text of another, left out" in out
    (document,) = ww.open(tmp_path / "x.ww")
    assert (document.id, str(document.date), document.text) == ("1", "2031-04-03", "Größe")
    assert document.fields == {"ort": "Ulm"}
    code, _, err = run("build", tmp_path / "y.ww", tmp_path / "x.csv", "--encoding", "cp9999")
    assert code == 1 and "no encoding 'cp9999'" in err
    (tmp_path / "x.vrt").write_text("sing\tsang\n")
    options = ["--token-columns", "lemma,word", "--profile", "unicode"]
    assert run("build", tmp_path / "z.ww", tmp_path / "x.vrt", *options)[0] == 0
    assert ww.open(tmp_path / "z.ww")["x"].text == "sang"


def test_documents_are_exported(run, tmp_path, sample):
    for form in ("conllu", "vrt", "jsonl"):
        target = tmp_path / f"x.{form}"
        code, out, _ = run("export", sample.path, "--format", form, "--in", "2031-03", target)
        view = sample.where(date="2031-03")
        assert code == 0 and out == f"{target}: {len(view)} documents\n"
        assert [d.id for d in ww.build(tmp_path / f"{form}.ww", target, durable=False)] == [d.id for d in view]
