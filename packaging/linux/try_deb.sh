#!/usr/bin/env bash
# Try a Debian package where Python never was: install it in a fresh Debian 12, start it from its desktop entry, in French, bring the
# sample dossier to a PDF sheet by mouse alone, remove it, and look for what it left. Root, mmdebstrap, ten minutes; not part of `make test`.
# Usage: packaging/linux/try_deb.sh dist/recoupe_VERSION_ARCH.deb [PICTURES]. The pictures are there to be looked at.
set -euo pipefail
package=$(realpath "${1:?the package}")
pictures=$(realpath -m "${2:-build/try}")
work=$(mktemp -d)
root=$work/root
mkdir -p "$pictures" "$root"

display=:${TRY_DISPLAY:-97} # another number where somebody has this one
inside() { chroot "$root" "$@"; }
say() { printf '%s\n' "$*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
leave() {
  for each in /proc/[0-9]*; do # what still runs in there
    [ "$(readlink "$each/root")" != "$root" ] || kill "${each#/proc/}" 2>/dev/null || true
  done
  sleep 1
  for each in dev/shm proc dev; do umount "$root/$each" 2>/dev/null || true; done
  rm -rf "$work"
}
trap leave EXIT
listing() { # all that is on the system, but for what a package manager writes down about itself
  inside find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /run -o -path /home -o -path /var/cache -o -path /var/lib/apt \
    -o -path /var/lib/dpkg -o -path /var/log \) -prune -o -print | sort
}
move() { # move NAME SECONDS X Y: click there, wait, take a picture
  inside env DISPLAY=$display xdotool mousemove "$3" "$4" click 1
  look "$1" "$2"
}
look() {
  sleep "$2"
  inside env DISPLAY=$display import -window root /tmp/picture.png
  cp "$root/tmp/picture.png" "$pictures/$1.png"
}

say "A fresh Debian 12…"
base=${BASE:-$work/base.tar} # a tar of an earlier trial may be used again: BASE=FILE
[ -e "$base" ] || mmdebstrap --quiet --variant=apt bookworm "$base" \
  --include=ca-certificates,xvfb,xauth,xdotool,imagemagick,desktop-file-utils,fonts-dejavu-core,locales
tar --extract --file "$base" --directory "$root"
mount --bind /proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"
inside sh -c 'echo "fr_FR.UTF-8 UTF-8" >/etc/locale.gen && locale-gen >/dev/null && useradd --create-home desk'
[ ! -e "$root/usr/bin/python3" ] || fail "there is a Python"
listing >"$work/before"

say "Installing…"
cp "$package" "$root/tmp/recoupe.deb"
inside sh -c 'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/recoupe.deb' >/dev/null
[ ! -e "$root/usr/bin/python3" ] || fail "it brought a Python"
installed=$(du -sm "$root/opt/recoupe" | cut -f1)
download=$(du -m "$package" | cut -f1)
say "$installed MB installed, $download MB to download"
[ "$installed" -le 450 ] && [ "$download" -le 200 ] || fail "it is too large"
inside desktop-file-validate /usr/share/applications/org.recoupe.Recoupe.desktop
[ -e "$root/usr/share/mime/application/x-recoupe.xml" ] || fail "the kind of .recoupe files is not known"
inside recoupe --version

say "Starting it as the menu does…"
! grep -q "X11-unix/X${display#:}\$" /proc/net/unix || fail "display $display is taken: TRY_DISPLAY=NUMBER chooses another"
printf 'display=%s\n' "$display" >"$root/tmp/start.sh"
cat >>"$root/tmp/start.sh" <<'START'
export LANG=fr_FR.UTF-8 HOME=/home/desk DISPLAY="$display" XDG_RUNTIME_DIR=/tmp/run-desk
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
cd
Xvfb $display -screen 0 1280x800x24 >/dev/null 2>&1 &
sleep 3
exec sh -c "$(sed -n 's/^Exec=\([^%]*\).*/\1/p' /usr/share/applications/org.recoupe.Recoupe.desktop)"
START
chmod 644 "$root/tmp/start.sh"
inside su desk -s /bin/sh -c "sh /tmp/start.sh" </dev/null >"$work/desk.log" 2>&1 &
pace=${PACE:-1} # a slower machine: PACE=3
look 1-welcome $((15 * pace))
move 2-sample $((40 * pace)) 621 445  # “Essayer avec un exemple”: ends on “À trancher”
move 3-card $((3 * pace)) 400 160      # the first card, a departure in 2018 or 2019
move 4-with $((5 * pace)) 841 38       # “Vérifié auprès de…”
move 5-who $((5 * pace)) 274 641       # “Vérifié”
move 6-verified $((6 * pace)) 727 348  # the name of the login signs
move 7-sheet $((6 * pace)) 41 364      # “Fiche”
move 8-pdf $((3 * pace)) 1019 94
move 9-where $((5 * pace)) 1137 286    # “Enregistrer (PDF)…”
move 10-saved $((20 * pace)) 896 473
sheet=$(find "$root/home/desk" -name '*.pdf' -print -quit)
[ -n "$sheet" ] || { cat "$work/desk.log" >&2; fail "no sheet was written: look at $pictures"; }
cp "$sheet" "$pictures/sheet.pdf"
[ ! -s "$work/desk.log" ] || { cat "$work/desk.log" >&2; fail "it complained"; }
say "The sheet is there."

say "Removing…"
inside env DISPLAY=$display xdotool key ctrl+q
sleep 5
inside sh -c 'DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq --autoremove recoupe' >/dev/null
listing >"$work/after"
# What Debian's own packages brought (and keep, where another recommends them) is Debian's; caches are made anew by others.
cat "$root"/var/lib/dpkg/info/*.list | sed 's#^/\(lib\|bin\|sbin\)#/usr/\1#' | sort -u >"$work/owned"
comm -13 "$work/before" "$work/after" | comm -23 - "$work/owned" |
  grep -v -e '^/usr/share/mime/' -e '/mimeinfo.cache$' -e '/icon-theme.cache$' -e '^/etc/fonts/conf.d/' -e '^/var/lib/dbus' >"$work/left" || true
[ ! -s "$work/left" ] || { cat "$work/left" >&2; fail "it left something"; }
[ -z "$(inside find / -xdev -iname '*recoupe*' -not -path '/tmp/*' -not -path '/home/*' -print -quit)" ] || fail "something of its name is left"
[ -e "$root/home/desk/.local/share/recoupe/library.sqlite" ] || fail "the library is gone"
say "Nothing is left but the user's library. Now look at $pictures."
