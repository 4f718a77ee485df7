#!/usr/bin/env bash
# Build dist/recoupe/: the program with Python, Qt and the language model, for a machine that has none of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
unset PYTHONPATH PYTHONHOME # what is bundled is the wheel, and not sources that somebody works on
python=${RECOUPE_PYTHON:-python3}
work=build/bundle
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || "$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --force-reinstall --no-deps .
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint constraints.txt 'recoupe[server]' pyinstaller==6.22.3
"$work/venv/bin/python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath "$work/pyinstaller" packaging/linux/recoupe.spec
# Some wheels are made with what only a debugger reads: a quarter of the whole.
find dist/recoupe/_internal -type f -name '*.so*' | while IFS= read -r library; do
  if readelf --section-headers --wide "$library" 2>/dev/null | grep -q '\.debug_info'; then strip --strip-debug "$library"; fi
done
du -sm dist/recoupe | awk '{print "dist/recoupe: " $1 " MB"}'
dist/recoupe/recoupe --version # one that does not start is none
for part in sample/offer guide/fr i18n/recoupe_fr.qm BUILD; do
  [ -e "dist/recoupe/_internal/recoupe_resources/$part" ] || { echo "The bundle lacks recoupe_resources/$part." >&2; exit 1; }
done
