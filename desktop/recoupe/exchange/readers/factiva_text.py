"""Factiva as text: a two-letter code and a value a row, many articles a file, as its RTF and “save as text” give it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from recoupe.exchange.readers.cleaning import article, one_line, with_title
from recoupe.exchange.readers.values import ReadArticle

CODES = [
    "SE",
    "HD",
    "BY",
    "CR",
    "WC",
    "PD",
    "ET",
    "SN",
    "SC",
    "NGC",
    "GC",
    "ED",
    "PG",
    "LA",
    "CY",
    "LP",
    "TD",
    "RF",
    "CO",
    "IN",
    "NS",
    "RE",
    "IPC",
    "IPD",
    "PUB",
    "AN",
    "CLM",
    "ART",
    "VOL",
]
_ROW = re.compile(rf"^\s*(?P<code>{'|'.join(CODES)})(?:[ \t\u00a0|]+|$)(?P<value>.*)$")
_ENOUGH = 3  # different codes at the beginning of lines, the identifier among them, that tell a text of Factiva

Rows = Mapping[str, str]


def from_rows(rows: Rows) -> ReadArticle | None:
    """Return an article from its fields by code, None where there is neither headline nor text."""
    if "HD" not in rows and "LP" not in rows:
        return None
    title, text = one_line(rows.get("HD", "")), "\n\n".join(filter(None, (rows.get("LP", ""), rows.get("TD", ""))))
    day = one_line(rows.get("PD", ""))  # the time of ET has no zone, and is left alone
    author = re.sub(r"^(?:par|by)\s+", "", one_line(rows.get("BY", "")), flags=re.IGNORECASE)
    return article(
        with_title(text, title), title=title, source=one_line(rows.get("SN", "")), author=author, published=day
    )


def is_factiva_text(text: str) -> bool:
    """Tell a text of Factiva by the codes at the beginning of its lines."""
    if "HD" not in text[:200_000]:
        return False
    codes = {match["code"] for line in text[:200_000].split("\n") if (match := _ROW.match(line))}
    return {"HD", "PD"} <= codes and len(codes) >= _ENOUGH and bool({"AN", "SN", "SC"} & codes)


def factiva_articles(text: str) -> Iterator[ReadArticle]:
    """Yield the articles of a text with a code and a value a row; a value may go on over lines."""
    rows: dict[str, str] = {}
    code = ""
    for line in text.split("\n"):
        match = _ROW.match(line)
        if match is None:
            if code:
                rows[code] += "\n" + line.strip().rstrip("|")
            continue
        code = match["code"]
        if code in ("HD", "SE") and "HD" in rows:
            yield from _finished(rows)
            rows = {}
        rows[code] = match["value"].rstrip("|")
        if code == "AN":
            yield from _finished(rows)
            rows, code = {}, ""
    yield from _finished(rows)


def _finished(rows: Rows) -> Iterator[ReadArticle]:
    joined = {code: re.sub(r"\n[ \t]*\n\s*", "\n\n", value).strip() for code, value in rows.items()}
    if read := from_rows(joined):
        yield read
