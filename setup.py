"""Builds the C library with CMake, then the one cffi module that binds it."""

import re
import shutil
import subprocess
from pathlib import Path

from setuptools import setup
from setuptools.command.build_ext import build_ext

ROOT = Path(__file__).resolve().parent


def version() -> str:
    return re.search(r'WW_VERSION_TEXT "(.+)"', (ROOT / "csrc/base/version.h").read_text())[1]


class BuildWithCMake(build_ext):
    """CMake alone knows how the C is compiled; the extension links its static library."""

    def build_extension(self, extension):
        build = Path(self.build_temp).resolve() / "cmake"
        configure = ["cmake", "-S", str(ROOT), "-B", str(build), "-DBUILD_SHARED_LIBS=OFF", "-DWW_BUILD_TESTS=OFF"]
        subprocess.run(configure, check=True)
        subprocess.run(["cmake", "--build", str(build), "--parallel", "--target", "watchword"], check=True)
        links = re.search(r"^Libs\.private: (.*)$", (build / "watchword.pc").read_text(), re.MULTILINE)[1]
        library = str(build / "libwatchword.a")
        extension.include_dirs.append(str(ROOT / "include"))
        extension.extra_objects.append(library)
        extension.libraries += re.findall(r"-l(\S+)", links)
        extension.define_macros.append(("WW_STATIC", None))
        extension.depends += [library, *(str(path) for path in ROOT.glob("include/**/*.h"))]
        super().build_extension(extension)


setup(
    version=version(),
    cffi_modules=["python/watchword/_build.py:ffi"],
    cmdclass={"build_ext": BuildWithCMake},
    setup_requires=[] if shutil.which("cmake") else ["cmake>=3.20"],
)
