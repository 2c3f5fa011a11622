#!/bin/sh
# Builds and passes every test: sh tests/run.sh
set -eu
cd "$(dirname "$0")/.."
. notebooks/prepare.sh

debian_packages gcc g++ libc6-dev make cmake pkg-config zlib1g-dev libutf8proc-dev libdeflate-dev libcmocka-dev unicode-data \
    python3 python3-dev python3-venv

echo "== C, under AddressSanitizer and UndefinedBehaviorSanitizer"
cmake -S . -B build-asan -DCMAKE_BUILD_TYPE=RelWithDebInfo -DWW_SANITIZE=address,undefined >/dev/null
cmake --build build-asan --parallel
ctest --test-dir build-asan --output-on-failure --parallel 2

echo "== C, threads under ThreadSanitizer"
cmake -S . -B build-tsan -DCMAKE_BUILD_TYPE=RelWithDebInfo -DWW_SANITIZE=thread >/dev/null
cmake --build build-tsan --parallel --target base_pool corpus_threads
ctest --test-dir build-tsan --output-on-failure -R 'base/pool|corpus/threads'

echo "== Python, and C as installed"
cmake -S . -B build -DWW_BUILD_TESTS=OFF >/dev/null
cmake --build build --parallel
python_environment test
.venv/bin/python -m mypy
.venv/bin/python -m pytest "$@"
