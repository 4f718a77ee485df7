#!/usr/bin/env bash
# Sign, notarise and staple an application bundle. NOT RUN HERE, see README.md beside it.
# Usage: SIGNING_IDENTITY=… NOTARY_PROFILE=… packaging/macos/sign.sh dist/Recoupe.app
set -euo pipefail
app=${1:?the application bundle}
rights=$(dirname "$0")/entitlements.plist
find "$app/Contents" \( -name '*.so' -o -name '*.dylib' \) -print0 |
  xargs -0 codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY"
codesign --force --timestamp --options runtime --entitlements "$rights" --sign "$SIGNING_IDENTITY" "$app"
archive=${app%.app}.zip
ditto -c -k --keepParent "$app" "$archive"
xcrun notarytool submit "$archive" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$app"
spctl --assess --type execute --verbose "$app"
