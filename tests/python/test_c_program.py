"""The C program of the README compiles against the installed library and prints what Python finds; what the library
exports is what its headers declare."""

import os
import re
import subprocess

from conftest import ROOT


def check_symbols(library):
    listed = subprocess.run(["nm", "-D", "--defined-only", library], check=True, capture_output=True, text=True).stdout
    exported = {line.split()[2] for line in listed.splitlines() if " A " not in line}
    headers = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "include/watchword").glob("*.h"))
    declared = set(re.findall(r"^WW_API [^;(]*?(ww_\w+)\(", headers, re.MULTILINE))
    assert len(declared) > 30
    assert exported == {f"{name}@@WATCHWORD_0" for name in declared}


def test_the_readme_program_runs_against_the_installed_library(tmp_path, sample):
    build, prefix = tmp_path / "build", tmp_path / "prefix"
    subprocess.run(
        ["cmake", "-S", ROOT, "-B", build, "-DWW_BUILD_TESTS=OFF", f"-DCMAKE_INSTALL_PREFIX={prefix}"],
        check=True,
        capture_output=True,
    )
    subprocess.run(["cmake", "--build", build, "--parallel"], check=True, capture_output=True)
    subprocess.run(["cmake", "--install", build], check=True, capture_output=True)

    (program,) = re.findall(r"```c\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len([line for line in program.splitlines() if line.strip()]) <= 26
    (tmp_path / "program.c").write_text(program)
    config = next(prefix.rglob("watchword.pc")).parent
    environment = os.environ | {"PKG_CONFIG_PATH": str(config), "LD_LIBRARY_PATH": str(config.parent)}
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "watchword"], env=environment, check=True, capture_output=True, text=True
    ).stdout.split()
    check_symbols(next(prefix.rglob("libwatchword.so")))
    strict = ["-std=c11", "-Wall", "-Wextra", "-Werror"]
    subprocess.run(["cc", *strict, "program.c", "-o", "program", *flags], cwd=tmp_path, check=True)
    done = subprocess.run(
        ["./program", sample.path], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )

    lines = done.stdout.splitlines()
    assert lines[:10] == list(sample.terms(limit=10)["term"])
    assert lines[10:] == list(sample.slogans()["text"])[:100]
    missing = subprocess.run(["./program", "no-such.ww"], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert missing.returncode != 0 and "no-such.ww" in missing.stderr
