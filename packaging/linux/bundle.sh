#!/usr/bin/env bash
# Build dist/recoupe/: the program with Python, Qt and the language model, for a machine that has none of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${RECOUPE_PYTHON:-python3}
work=build/bundle
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || "$python" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint constraints.txt . pyinstaller==6.22.3 shtab==1.13.0
for source in resources/recoupe_resources/i18n/*.ts; do
  "$work"/venv/lib/python3*/site-packages/PySide6/lrelease -silent "$source" -qm "${source%.ts}.qm.new"
  mv "${source%.ts}.qm.new" "${source%.ts}.qm"
done
"$work/venv/bin/python" -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath "$work/pyinstaller" packaging/linux/recoupe.spec
du -sm dist/recoupe | awk '{print "dist/recoupe: " $1 " MB"}'
