# shellcheck shell=bash
# What the scripts beside this file share. Source it: it sets `root`, changes into it and offers
# functions, but does nothing else.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit

# A second clone of the same sources then finds its objects in the compiler cache: paths below the
# root become relative, and the folder of the compilation is left out of the key.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
# What ccache wants to be told where headers are precompiled.
export CCACHE_SLOPPINESS=pch_defines,time_macros

# shellcheck disable=SC2034 # for the scripts that source this
build_packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-svg-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-l10n-tools libcli11-dev qtkeychain-qt6-dev pkg-config libxcb-sync-dev libwayland-dev wayland-protocols
    procps util-linux python3)

step() {
    printf '\n== %s\n' "$*"
}

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# need_packages NAME...: installs with apt what is not there yet. Only a missing package asks for
# rights, so a prepared machine needs none.
need_packages() {
    if ! command -v dpkg-query >/dev/null; then
        step "Not a Debian system: expecting to find the equivalents of: $*"
        return
    fi

    local installed missing=() name
    installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qxF "ii $name" <<<"$installed" || missing+=("$name")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null \
            || fail "missing packages; as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    step "Installing ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    mkdir -p build
    if ! { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${missing[@]}"; } \
        >build/apt.log 2>&1 </dev/null; then
        tail -n 20 build/apt.log >&2
        fail "apt-get could not install ${missing[*]} (all of its words: build/apt.log)"
    fi
}

# build PRESET [TARGET...]: configures only when the presets are newer than what they made; for
# everything else the build files look after themselves.
build() {
    local preset=$1
    shift
    if [[ ! -e build/$preset/build.ninja || CMakePresets.json -nt build/$preset/build.ninja ]]; then
        step "Configuring build/$preset"
        cmake --preset "$preset" --log-level=WARNING
    fi
    step "Building build/$preset"
    cmake --build "build/$preset" ${1:+--target "$@"}
}
