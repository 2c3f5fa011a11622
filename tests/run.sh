#!/bin/sh
# Builds and passes every test: sh tests/run.sh [--long] [arguments of pytest]
# --long makes the hostile texts eight times as long, tries eight times as much of what is tried at random, and counts
# every token of more than 2^32.
set -eu
cd "$(dirname "$0")/.."
. notebooks/prepare.sh

if [ "${1-}" = --long ]; then
    shift
    export WATCHWORD_TEST_SCALE=8
fi

debian_packages gcc g++ libc6-dev make cmake pkg-config zlib1g-dev libutf8proc-dev libdeflate-dev libstemmer-dev \
    libcmocka-dev unicode-data valgrind strace locales python3 python3-dev python3-venv

echo "== C, under AddressSanitizer and UndefinedBehaviorSanitizer"
cmake -S . -B build-asan -DCMAKE_BUILD_TYPE=RelWithDebInfo -DWW_SANITIZE=address,undefined >/dev/null
cmake --build build-asan --parallel
ctest --test-dir build-asan --output-on-failure --parallel 2

echo "== C, what runs on threads, under ThreadSanitizer"
threaded="base/pool base/line table/arrow store/segment store/intake store/compact corpus/corpus count/terms count/ngrams count/partial count/keyness count/dispersion count/diversity count/zipf count/entries count/templates count/matrix count/duplicates find/kwic find/timeline speech/quotations speech/speakers speech/slogans"
cmake -S . -B build-tsan -DCMAKE_BUILD_TYPE=RelWithDebInfo -DWW_SANITIZE=thread >/dev/null
# shellcheck disable=SC2046
cmake --build build-tsan --parallel --target $(echo "$threaded" | tr / _)
ctest --test-dir build-tsan --output-on-failure --parallel 2 -R "^($(echo "$threaded" | tr ' ' '|'))\$"

echo "== Python, and C as installed"
cmake -S . -B build -DWW_BUILD_TESTS=OFF >/dev/null
cmake --build build --parallel
python_environment test
.venv/bin/python -m mypy
WATCHWORD_TEST_SECONDS=120 .venv/bin/python -m pytest "$@"
