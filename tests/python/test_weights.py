"""The committed weights of speech are those that training gives; needs ../shared and a C compiler."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
MODEL = ROOT / "csrc/speech/model"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Builds one of the programs that training asks, and gives its path."""
    build = tmp_path_factory.mktemp("examples")
    configure = ["cmake", "-S", ROOT, "-B", build, "-DCMAKE_BUILD_TYPE=Release", "-DWW_BUILD_TESTS=OFF"]
    subprocess.run(configure, check=True, stdout=subprocess.DEVNULL)

    def make(target):
        subprocess.run(["cmake", "--build", build, "--target", target], check=True, stdout=subprocess.DEVNULL)
        return build / target

    return make


@pytest.mark.skipif(not (SHARED / "gold/quotes/dev").exists(), reason="needs ../shared/gold")
@pytest.mark.parametrize("language", ["de", "en"])
def test_quick_decisions_are_trained_to_the_same_lines(built, language):
    train = [sys.executable, MODEL / "train.py", language, "--check"]
    subprocess.run([*train, "--program", built("speech_examples")], check=True)


@pytest.mark.skipif(not (SHARED / "corpora").exists(), reason="needs ../shared")
def test_confidences_of_slogans_are_trained_to_the_same_lines(built):
    train = [sys.executable, MODEL / "train_slogans.py", "--check"]
    subprocess.run([*train, "--program", built("speech_slogan_examples")], check=True)
