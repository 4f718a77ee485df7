#!/usr/bin/env bash
# Gather the texts of the interface into the translation files, and compile those.
set -euo pipefail
cd "$(dirname "$0")/.."
mapfile -t sources < <(grep -rlE 'tr\(|translate\(|QT_TRANSLATE_NOOP\(' --include='*.py' db/recoupe_db desktop/recoupe | sort)
for file in resources/recoupe_resources/i18n/recoupe_*.ts; do
  language=${file##*_}
  language=${language%.ts}
  .venv/bin/pyside6-lupdate "${sources[@]}" -no-obsolete -locations none \
    -source-language en -target-language "$language" -ts "$file"
  .venv/bin/pyside6-lrelease -silent "$file" -qm "${file%.ts}.qm.new"
  mv "${file%.ts}.qm.new" "${file%.ts}.qm"
done
