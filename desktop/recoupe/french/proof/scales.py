"""Words of large numbers, which take an s from two on."""

from __future__ import annotations

import re
from typing import Final

SCALE_WORDS: Final = re.compile(r"(?P<before>\s*)(?P<word>million|milliard|billion)s?\b")
