#!/bin/sh
# From a fresh clone to an executed notebook: sh notebooks/quickstart.sh
set -eu
cd "$(dirname "$0")/.."
. notebooks/prepare.sh

debian_packages gcc libc6-dev make cmake pkg-config zlib1g-dev libutf8proc-dev libdeflate-dev libstemmer-dev \
    python3 python3-dev python3-venv

echo "building the C library in build/"
cmake -S . -B build -DWW_BUILD_TESTS=OFF >/dev/null
cmake --build build --parallel >/dev/null

echo "installing the Python package in .venv/"
python_environment notebook

out=notebooks/out
mkdir -p "$out"
rm -rf "$out/news.ww"
.venv/bin/watchword build "$out/news.ww" notebooks/sample/news.jsonl
echo
.venv/bin/watchword summary "$out/news.ww"
echo

# The kernel of .venv, whatever kernels the machine has besides. What they say on the way matters only when they fail.
run_notebook() {
    .venv/bin/python -m ipykernel install --sys-prefix --name watchword --display-name watchword
    .venv/bin/jupyter-nbconvert --to notebook --execute --ExecutePreprocessor.kernel_name=watchword \
        --output-dir "$out" notebooks/01-quickstart.ipynb
    .venv/bin/jupyter-nbconvert --to html --output-dir "$out" "$out/01-quickstart.ipynb"
}
run_notebook >"$out/notebook.log" 2>&1 || {
    cat "$out/notebook.log" >&2
    exit 1
}
echo "the executed notebook: $out/01-quickstart.ipynb"
echo "the same as a page:    $out/01-quickstart.html"
