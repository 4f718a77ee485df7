"""What every reader does to what it found before it hands it over: text that can be stored, dates, addresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from recoupe.exchange.printed_dates import read_date, read_timestamp
from recoupe.exchange.readers.values import Found, ReadArticle, ReadingRemark

_UNWANTED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_EMPTY_LINES = re.compile(r"\n[^\S\n]*\n(?:[^\S\n]*\n)+")
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x0c")
_TRAILING = re.compile(r"[ \t]+(?=\n)")


def clean_text(text: str) -> str:
    """Return text that can be stored: LF line ends, at most one empty line, halves of characters joined or left out."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    return _EMPTY_LINES.sub("\n\n", _TRAILING.sub("", text)).strip("\n").lstrip("\ufeff")


def one_line(value: str) -> str:
    """Return words in one line, with composed accents."""
    return unicodedata.normalize("NFC", " ".join(_UNWANTED.sub("", value).split()))


def article(
    text: str,
    *,
    title: str = "",
    source: str = "",
    author: str = "",
    published: date | str | None = None,
    url: str = "",
    found: Found = Found.FORMAT,
    remarks: Iterable[ReadingRemark] = (),
) -> ReadArticle:
    """Return an article whose fields all come from ``found``; ``published`` may be as the file writes it."""
    day = written_day(published) if isinstance(published, str) else published
    made = ReadArticle(
        clean_text(text),
        title=one_line(title),
        source=one_line(source),
        author=one_line(author),
        published=day,
        url=web_address(url),
        remarks=tuple(dict.fromkeys(remarks)),
    )
    fields = ("title", "source", "author", "published", "url")
    return replace(made, found={name: found for name in fields if getattr(made, name)})


def web_address(url: str) -> str:
    """Return an address that a browser opens, nothing for any other."""
    url = url.strip()
    return url if re.fullmatch(r"https?://[^\s<>\"]{3,2000}", url) else ""


def written_day(written: str) -> date | None:
    """Return the day that a file writes, as it stands there: no zone is converted."""
    written = one_line(written)
    if not written:
        return None
    if day := read_timestamp(written) or read_date(written):
        return day
    return _mail_day(written)


def _mail_day(written: str) -> date | None:
    try:
        moment: datetime = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.date()


def with_title(text: str, title: str) -> str:
    """Return ``text`` under its title, unless it says it already near its beginning."""
    plain = one_line(title)
    return text if not plain or plain.lower() in one_line(text[: 600 + len(plain)]).lower() else f"{plain}\n\n{text}"
