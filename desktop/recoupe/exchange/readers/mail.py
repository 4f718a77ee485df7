"""Mail: single messages (EML), mailboxes (mbox), and pages that a browser saved as one message (MHTML)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parseaddr
from pathlib import PurePath
from typing import cast

from recoupe.exchange.decoding import decode
from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.cleaning import article, clean_text, one_line, with_title
from recoupe.exchange.readers.html_page import read_page, with_address
from recoupe.exchange.readers.markup import html_text
from recoupe.exchange.readers.problems import NoArticleInFile
from recoupe.exchange.readers.values import Found, ReadArticle, Reader, Source

_HEADERS = re.compile(
    rb"(?:From|To|Cc|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type|X-[\w-]+"
    rb"|DKIM-Signature|Reply-To|Sender|List-[\w-]+|ARC-[\w-]+|Authentication-Results|Received-SPF|Importance"
    rb"|Snapshot-Content-Location):[ \t]?.*\r?\n",
    re.IGNORECASE,
)
_FROM_LINE = re.compile(rb"^From [^\r\n]{3,200}\r?\n(?=[A-Za-z-]+:)", re.MULTILINE)
_SUFFIXES = frozenset({".eml", ".mbox", ".mht", ".mhtml", ".mbx"})
_FEW = 2  # headers that tell a message whose name does not


def recognises(source: Source) -> bool:
    """Tell a message by its headers, fewer of them where its name says so."""
    data = source.data[:20_000]
    data = data[_FROM_LINE.match(data).end() :] if _FROM_LINE.match(data) else data.lstrip(b"\xef\xbb\xbf\r\n")  # pyright: ignore[reportOptionalMemberAccess]
    count, place = 0, 0
    while header := _HEADERS.match(data, place):
        count, place = count + 1, header.end()
        while data[place : place + 1] in (b" ", b"\t"):
            place = data.find(b"\n", place) + 1 or len(data)
    return count > (0 if PurePath(source.name).suffix.lower() in _SUFFIXES else _FEW)


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield an article for each message that has text. Raises :class:`NoArticleInFile` where none has."""
    count = 0
    for data in _messages(source.data):
        message = BytesParser(policy=policy.default).parsebytes(data)
        try:
            read_mail = _page(message, source) if _is_saved_page(message) else _letter(message, source)
        except NoArticleInFile:
            continue
        count += 1
        yield read_mail
    if not count:
        raise NoArticleInFile(path=source.name)


def _messages(data: bytes) -> Iterator[bytes]:
    """Yield the messages of a mailbox, the file itself where it is one message."""
    starts = [match.start() for match in _FROM_LINE.finditer(data)]
    if not starts or starts[0] != 0:
        yield data
        return
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        message = data[data.index(b"\n", start) + 1 : end]
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", message)


def _is_saved_page(message: EmailMessage) -> bool:
    return (
        "Snapshot-Content-Location" in message
        or "Saved by" in _header(message, "From")
        or (message.get_content_type() == "multipart/related" and "To" not in message and "Message-ID" not in message)
    )


def _page(message: EmailMessage, source: Source) -> ReadArticle:
    """Read a page that a browser saved as one file; the charset is the page's own, since its part says none."""
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            html = html_text(_payload(part), declared=part.get_content_charset() or "")
            address = _header(message, "Snapshot-Content-Location") or _header(part, "Content-Location")
            return with_address(read_page(html, path=source.name), address if address.startswith("http") else "")
    raise NoArticleInFile(path=source.name)


def _letter(message: EmailMessage, source: Source) -> ReadArticle:
    subject, sender = one_line(_header(message, "Subject")), _header(message, "From")
    name, address = parseaddr(sender)
    text = with_title(_body(message, source), subject)
    if not text.strip():
        raise NoArticleInFile(path=source.name)
    read_mail = article(
        text, title=subject, source=name or address, published=_header(message, "Date"), found=Found.METADATA
    )
    return replace(read_mail, found={**read_mail.found, "title": Found.FORMAT} if subject else read_mail.found)


def _body(message: EmailMessage, source: Source) -> str:
    """Return what a letter says: its page as a reader sees it, else its plain text with flowed lines joined."""
    part = message.get_body(("html", "plain"))
    if part is None:
        return ""
    if part.get_content_type() == "text/html":
        html = html_text(_payload(part), declared=part.get_content_charset() or "")
        try:
            return read_page(html, path=source.name, is_letter=True).text
        except NoArticleInFile:
            part = message.get_body(("plain",))
            if part is None:
                return ""
    text = clean_text(_decoded(part, source))
    return _joined(text) if str(part.get_param("format") or "").lower() == "flowed" else text


def _decoded(part: MIMEPart, source: Source) -> str:
    """Return the characters of a plain part: as declared, Windows-1252 where it says ISO-8859-1, else as told."""
    data, said = _payload(part), (part.get_content_charset() or "").lower()
    try:
        return data.decode("cp1252" if said in ("iso-8859-1", "latin-1") else said or "utf-8")
    except (LookupError, UnicodeDecodeError):
        pass
    try:
        return decode(data, path=source.name)
    except FileProblem:
        return data.decode("cp1252", "replace")


def _payload(part: MIMEPart) -> bytes:
    payload = cast("object", part.get_payload(decode=True))  # pyright: ignore[reportUnknownMemberType]
    return payload if isinstance(payload, bytes) else b""


def _joined(text: str) -> str:
    """Join the lines of flowed text (RFC 3676): a line that ends in a blank goes on in the next one."""
    lines: list[str] = []
    flows = False
    for line in text.split("\n"):
        plain = line.removeprefix(" ")
        if flows and lines:
            lines[-1] += plain
        else:
            lines.append(plain)
        flows = plain.endswith(" ") and plain != "-- "
    return "\n".join(line.rstrip(" ") for line in lines)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except (ValueError, IndexError, AttributeError, TypeError, KeyError):  # headers that break the library's parser
        return ""


READER = Reader(
    identifier="mail",
    suffixes=_SUFFIXES,
    recognises=recognises,
    read=read,
)
