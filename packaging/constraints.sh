#!/usr/bin/env bash
# Write constraints.txt anew: the newest versions that fit pyproject.toml, resolved in a fresh environment.
set -euo pipefail
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
"${RECOUPE_PYTHON:-python3.11}" -m venv "$fresh"
"$fresh/bin/pip" install --quiet --disable-pip-version-check ".[dev]"
{
  echo "# Every version that Recoupe is built and tested with. Made by \`make constraints\`; names and versions only."
  "$fresh/bin/pip" freeze --exclude recoupe
} >constraints.txt
