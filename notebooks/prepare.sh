# Sourced by quickstart.sh and tests/run.sh, from the project's root: installs what a bare Debian machine lacks.

# debian_packages PACKAGE...: installs those that are missing; elsewhere than on Debian it leaves that to you.
debian_packages() {
    command -v apt-get >/dev/null || return 0
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "please install as root: apt-get install$missing" >&2; return 1; }
        as_root=sudo
    fi
    echo "installing:$missing"
    # shellcheck disable=SC2086
    $as_root apt-get update -qq &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# python_environment EXTRAS: the package and its extras in .venv, made when it is not there.
python_environment() {
    [ -x .venv/bin/python ] || python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check ".[$1]"
}
