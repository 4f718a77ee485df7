#!/usr/bin/env bash
# Build dist/recoupe_VERSION_ARCH.deb from dist/recoupe/ (made first where it is missing).
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -x dist/recoupe/recoupe ] || packaging/linux/bundle.sh
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
here=packaging/linux
app=org.recoupe.Recoupe

install -d "$root/opt" "$root/usr/bin" "$root/DEBIAN"
cp -a dist/recoupe "$root/opt/recoupe"
ln -s /opt/recoupe/recoupe "$root/usr/bin/recoupe"
install -Dm644 "$here/$app.desktop" "$root/usr/share/applications/$app.desktop"
install -Dm644 "$here/$app.metainfo.xml" "$root/usr/share/metainfo/$app.metainfo.xml"
install -Dm644 "$here/$app.mime.xml" "$root/usr/share/mime/packages/$app.xml"
install -Dm644 resources/recoupe_resources/icons/recoupe.svg "$root/usr/share/icons/hicolor/scalable/apps/$app.svg"
install -d "$root/usr/share/man/man1" "$root/usr/share/man/fr/man1" "$root/usr/share/doc/recoupe"
gzip -9n <"$here/recoupe.1" >"$root/usr/share/man/man1/recoupe.1.gz"
gzip -9n <"$here/recoupe.fr.1" >"$root/usr/share/man/fr/man1/recoupe.1.gz"
install -m644 "$here/copyright" "$root/usr/share/doc/recoupe/copyright"
printf 'recoupe (%s) stable; urgency=medium\n\n  * See CHANGELOG.md of the project.\n\n -- Recoupe <recoupe@example.org>  %s\n' \
  "$version" "$(date -R -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}")" |
  gzip -9n >"$root/usr/share/doc/recoupe/changelog.gz"
install -Dm644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/recoupe"
for shell in bash zsh; do
  case $shell in bash) target=usr/share/bash-completion/completions/recoupe ;; zsh) target=usr/share/zsh/vendor-completions/_recoupe ;; esac
  install -d "$root/$(dirname "$target")"
  build/bundle/venv/bin/recoupe --print-completion "$shell" >"$root/$target"
done
find "$root" -type d -exec chmod 755 {} +
find "$root/opt/recoupe" -type f ! -name recoupe -exec chmod 644 {} +

cat >"$root/DEBIAN/control" <<CONTROL
Package: recoupe
Version: $version
Architecture: $architecture
Section: editors
Priority: optional
Maintainer: Recoupe <recoupe@example.org>
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Depends: libc6 (>= 2.36), libegl1, libgl1, libxkbcommon0, libfontconfig1, libdbus-1-3, libglib2.0-0, libpango-1.0-0, libpangoft2-1.0-0, libharfbuzz-subset0, fontconfig, libxcb-cursor0, libxcb-icccm4, libxcb-image0, libxcb-keysyms1, libxcb-randr0, libxcb-render-util0, libxcb-shape0, libxcb-xkb1, libxkbcommon-x11-0, shared-mime-info, hicolor-icon-theme
Description: check the figures of news articles before they are printed
 Recoupe shows articles with their people, organisations, places and figures
 already highlighted. A reviewer confirms or corrects each of them; figures
 become facts, facts are compared between sources, and what was verified leaves
 as a fact sheet or as data. Everything stays on this machine, in one file.
CONTROL
mkdir -p dist
fakeroot dpkg-deb --build -Zxz -z3 "$root" "dist/recoupe_${version}_${architecture}.deb"
