"""Text for XML: what no XML may hold, in a document, a workbook or a tree of elements."""

from __future__ import annotations

import re
from typing import Final

NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def for_xml(text: str) -> str:
    """Return text with a visible sign in place of each character that XML cannot hold."""
    return NOT_IN_XML.sub("\ufffd", text)
