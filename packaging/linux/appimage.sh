#!/usr/bin/env bash
# Build dist/Recoupe-VERSION-ARCH.AppImage from dist/recoupe/. The folder that is packed was made and started here; the packing was NOT RUN
# HERE: it needs appimagetool, which Debian does not have.
# Pango, fontconfig and the libraries of the display are the system's, as for the Debian package.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -x dist/recoupe/recoupe ] || packaging/linux/bundle.sh
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
app=org.recoupe.Recoupe
root=build/Recoupe.AppDir
rm -rf "$root"
mkdir -p "$root/usr/share/metainfo"
cp -a dist/recoupe "$root/usr/recoupe"
cp "packaging/linux/$app.metainfo.xml" "$root/usr/share/metainfo/$app.appdata.xml"
cp "packaging/linux/$app.desktop" "$root/"
cp resources/recoupe_resources/icons/recoupe.svg "$root/$app.svg"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/recoupe/recoupe" "$@"\n' >"$root/AppRun"
chmod 755 "$root/AppRun"
ARCH=$(uname -m) appimagetool "$root" "dist/Recoupe-$version-$(uname -m).AppImage"
