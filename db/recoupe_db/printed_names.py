"""How printed words are compared: without regard to case, spacing or the shape of an apostrophe."""

from __future__ import annotations

import unicodedata

_SAME = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc", "'") | dict.fromkeys("\u2010\u2011", "-"))


def fold_name(surface: str) -> str:
    """Return the form under which equal names meet: NFKC, case folded, single spaces, straight apostrophes."""
    return " ".join(unicodedata.normalize("NFKC", surface).translate(_SAME).casefold().split())
