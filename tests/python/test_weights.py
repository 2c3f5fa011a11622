"""The committed weights of speech are those that training gives; needs ../shared/gold and a C compiler."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT.parent / "shared/gold/quotes/dev"


@pytest.mark.skipif(not GOLD.exists(), reason="needs ../shared/gold")
@pytest.mark.parametrize("language", ["de", "en"])
def test_quick_decisions_are_trained_to_the_same_lines(tmp_path_factory, language):
    build = tmp_path_factory.getbasetemp() / "examples"
    configure = ["cmake", "-S", ROOT, "-B", build, "-DCMAKE_BUILD_TYPE=Release", "-DWW_BUILD_TESTS=OFF"]
    subprocess.run(configure, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", build, "--target", "speech_examples"], check=True, stdout=subprocess.DEVNULL)
    train = [sys.executable, ROOT / "csrc/speech/model/train.py", language, "--check"]
    subprocess.run([*train, "--program", build / "speech_examples"], check=True)
