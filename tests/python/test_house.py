"""The house keeps its order: arrows between folders, headers that stand alone, generated files that are current."""

import re
import subprocess
import sys

import pytest
from conftest import ROOT

# Which folders of csrc a folder may include from.
ARROWS = {
    "base": set(),
    "text": {"base"},
    "stat": {"base"},
    "table": {"base"},
    "store": {"base", "text"},
    "corpus": {"base", "text", "store", "table"},
    "count": {"base", "text", "store", "table", "corpus", "stat"},
    "find": {"base", "text", "store", "table", "corpus", "stat"},
    "speech": {"base", "text", "store", "table", "corpus", "stat"},
}


def test_includes_follow_the_arrows():
    seen = 0
    for path in sorted(ROOT.glob("csrc/*/*.[ch]")):
        folder = path.parent.name
        for name in re.findall(r'^#include "([^"]+)"', path.read_text(), re.MULTILINE):
            top, slash, _ = name.partition("/")
            assert slash, f"{path}: includes are written from csrc: {name}"
            assert top in ARROWS[folder] | {folder, "watchword"}, f"{path} includes {name}"
            seen += 1
    assert seen > 200
    assert {path.name for path in (ROOT / "csrc").iterdir() if path.is_dir()} <= set(ARROWS)


def test_nothing_in_the_library_writes_to_streams_or_ends_the_process():
    word = re.compile(r"\b(printf|fprintf|puts|perror|exit|abort|setlocale|getenv|signal|atexit)\s*\(")
    for path in sorted(ROOT.glob("csrc/*/*.c")):
        code = re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\])*"', "", path.read_text(), flags=re.DOTALL)
        assert not word.search(code), f"{path}: {word.search(code)}"


@pytest.mark.parametrize(
    "header", sorted(p.relative_to(ROOT / "include").as_posix() for p in (ROOT / "include").rglob("*.h"))
)
@pytest.mark.parametrize("compiler", [["gcc", "-std=c11", "-xc"], ["g++", "-std=c++17", "-xc++"]])
def test_each_public_header_stands_alone(header, compiler):
    strict = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only", f"-I{ROOT / 'include'}"]
    subprocess.run([*compiler, *strict, "-"], input=f'#include "{header}"\n', text=True, check=True)


@pytest.mark.parametrize(
    "header", sorted(p.relative_to(ROOT / "csrc").as_posix() for p in (ROOT / "csrc").rglob("*.h"))
)
def test_each_inner_header_stands_alone(header):
    strict = [
        "-D_GNU_SOURCE",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-fsyntax-only",
        f"-I{ROOT / 'include'}",
        f"-I{ROOT / 'csrc'}",
    ]
    source = f'#include "{header}"\n'
    subprocess.run(
        ["gcc", "-std=c11", "-xc", *strict, "-Wno-unused-function", "-"], input=source, text=True, check=True
    )


def test_every_public_function_is_bound_and_used():
    declared = set()
    for path in (ROOT / "include").rglob("*.h"):
        declared |= set(re.findall(r"^WW_API .*?\b(ww_\w+)\(", path.read_text(), re.MULTILINE))
    from watchword._native import lib

    assert declared <= set(dir(lib))
    code = "".join(p.read_text() for p in (ROOT / "python/watchword").glob("*.py"))
    used = set(re.findall(r"\blib\.(ww_\w+)|\b(ww_\w+)\(\*place\)", code))
    used = {name for either in used for name in either}
    for_c_only = {
        "ww_rows_check",
        "ww_status_name",
        "ww_table_find",
        "ww_table_text",
        "ww_table_integer",
        "ww_table_number",
    }
    assert declared - used == for_c_only


@pytest.mark.parametrize(
    ("folder", "file", "symbol"),
    [
        ("csrc/text/data", "csrc/text/lists_data.c", "text_lists"),
        ("csrc/speech/data", "csrc/speech/lists_data.c", "speech_lists"),
        ("csrc/speech/model", "csrc/speech/models_data.c", "speech_models"),
        ("csrc/speech/slogan_words", "csrc/speech/slogan_words_data.c", "slogan_words_lists"),
    ],
)
def test_generated_word_lists_are_current(tmp_path, folder, file, symbol):
    made = tmp_path / "made.c"
    subprocess.run([sys.executable, "csrc/text/lists.py", folder, made, symbol], cwd=ROOT, check=True)
    committed = ROOT / file
    # The first line names the command and with it the output.
    assert made.read_text(encoding="utf-8").split("\n")[1:] == committed.read_text(encoding="utf-8").split("\n")[1:]


def test_the_version_stands_in_one_place():
    import watchword

    assert watchword.__version__ in (ROOT / "csrc/base/version.h").read_text()
    assert f"## {watchword.__version__}" in (ROOT / "CHANGELOG.md").read_text()
