"""Texts where something else reads them first: a terminal that obeys control characters, a page that ends a script."""

from __future__ import annotations

import re
import unicodedata

_DIRECTIONS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
_KEPT = {ord("\n"), ord("\t")}
_CONTROLS = {
    point: f"\\u{point:04x}"
    for point in (*(point for point in range(0xA0) if unicodedata.category(chr(point)) == "Cc"), *_DIRECTIONS)
    if point not in _KEPT
}
_OBEYED = re.compile("[" + "".join(map(re.escape, map(chr, _CONTROLS))) + "]")
_IN_A_SCRIPT = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def visible(text: str) -> str:
    """Return ``text`` with every character that a terminal would obey written as JSON escapes it: ``\\u001b``.

    Line breaks and tabs stay, and so does the meaning of a JSON text.
    """
    if not _OBEYED.search(text):  # most texts hold none, and to translate one takes ten times as long as to look
        return text
    return text.translate(_CONTROLS)


def for_script(written: str) -> str:
    """Return a JSON text that can stand in a script element of a page: a title with ``</script>`` does not end it."""
    return written.translate(_IN_A_SCRIPT)
