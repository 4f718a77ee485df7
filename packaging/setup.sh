#!/usr/bin/env bash
# Set up what `make run` or `make test` needs: Debian packages, the virtual environment, the translations.
# Usage: packaging/setup.sh run|code|test [debian]: for the program, for the checks of its code, for its tests; with `debian` only the packages.
# Does nothing when all is there; says in one sentence what it cannot do.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:?run, code or test} only=${2:-}

# What Qt opens at run time, what lays out a PDF, and a font; then what only a real display, or only the tests, need. What is only wished for
# is done without where it cannot be had: the tests that need it are skipped, and say so.
packages=(python3-venv libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0 libpango-1.0-0 libpangoft2-1.0-0
  libharfbuzz-subset0 fontconfig fonts-dejavu-core)
wished=()
display=(libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
  libxcb-xkb1 libxkbcommon-x11-0)
# A display without a screen, and what a screen reader is made of: the desk is met through both.
reader=(xvfb xauth dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0)
# What opens the documents and tables that are written, and writes those that are read: 100 MB, under a minute.
office=(libreoffice-calc-nogui libreoffice-writer-nogui)
command -v soffice >/dev/null && office=() # whichever it is: the two kinds of package exclude each other
case $purpose in
  run) packages+=("${display[@]}") ;;
  code) purpose=test ;; # the same environment, without the packages that are only wished for
  test) wished=(chromium postgresql "${office[@]}" "${display[@]}" "${reader[@]}") ;;
  *) echo "usage: packaging/setup.sh run|code|test [debian]" >&2; exit 2 ;;
esac

say() { printf '%s\n' "$*" >&2; }

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; }

find_python() {
  local name
  for name in ${RECOUPE_PYTHON:-python3.11 python3.12 python3.13 python3}; do
    if fits "$name"; then command -v "$name"; return; fi
  done
  say "Recoupe needs Python 3.11, 3.12 or 3.13: install one, then run this command again."
  exit 1
}

missing_packages() {
  local package
  for package in "$@"; do
    # A Python that is not Debian's brings its own venv module.
    if [ "$package" = python3-venv ] && "$python" -c 'import ensurepip' 2>/dev/null; then continue; fi
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
  done
}

install_packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing
  mapfile -t missing < <(missing_packages "${packages[@]}")
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    say "Recoupe needs these Debian packages: run \`sudo apt-get install ${missing[*]}\`, then this command again."
    exit 1
  fi
  say "Installing Debian packages: ${missing[*]}"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1 || { tail -n 5 "$log" >&2; say "The Debian packages ${missing[*]} could not be installed."; exit 1; }
}

get() { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }

install_wished_packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing each
  mapfile -t missing < <(missing_packages "${wished[@]}")
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -eq 0 ]; then
    say "Installing Debian packages for some tests: ${missing[*]}"
    { apt-get update || true; get "${missing[@]}" || for each in "${missing[@]}"; do get "$each" || true; done; } >"$log" 2>&1
    mapfile -t missing < <(missing_packages "${wished[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0
  fi
  say "Some tests will be skipped: they need the Debian packages ${missing[*]} (\`sudo apt-get install ${missing[*]}\`)."
}

declare -A extras=([run]="" [test]="[dev]")

# What the environment is made of for a purpose: it is set up again only when that has changed.
wanted() { { cat pyproject.toml constraints.txt packaging/setup.sh; printf '%s' "${extras[$1]}" "$python"; } | sha256sum; }

# An environment that was set up for the tests holds all that the program needs, too.
is_set_up() {
  local larger
  [ -x .venv/bin/recoupe ] || return 1
  for larger in "$purpose" test; do
    [ "$(cat ".venv/recoupe-$larger.stamp" 2>/dev/null)" = "$(wanted "$larger")" ] && return
  done
  return 1
}

install_python_packages() {
  is_set_up && return
  say "Setting up Recoupe: this takes a few minutes the first time, and not again."
  [ -x .venv/bin/python ] && fits .venv/bin/python || { rm -rf .venv; "$python" -m venv .venv; }
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
    --editable ".${extras[$purpose]}" >"$log" 2>&1 || { tail -n 15 "$log" >&2; say "The Python packages could not be installed."; exit 1; }
  wanted "$purpose" >".venv/recoupe-$purpose.stamp"
}

release_translations() {
  local source target
  for source in resources/recoupe_resources/i18n/*.ts; do
    target=${source%.ts}.qm
    [ "$target" -nt "$source" ] && continue
    # Put in place whole: a running desk reads the file that it has open, and must not see it shrink.
    .venv/bin/pyside6-lrelease -silent "$source" -qm "$target.new"
    mv "$target.new" "$target"
  done
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
python=$(find_python)
install_packages
install_wished_packages
[ "$only" != debian ] || exit 0
install_python_packages
release_translations
