"""Nexis and Nexis Uni: texts of many articles, cut apart at the marks between them, with their fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from recoupe.exchange.printed_dates import DATE, read_date
from recoupe.exchange.readers.cleaning import article, one_line, with_title
from recoupe.exchange.readers.values import ReadArticle

_BETWEEN = re.compile(
    r"^[ \t]*(?:(?:FOCUS - )?(?:\d+ (?:of|de|von|sur) \d+ (?:DOCUMENTS?|DOKUMENTE?N?)"
    r"|(?:Document|Dokument) \d+ (?:de|von|of|sur) \d+))"
    r"[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(r"^\s*(?:End of Document|Fin du document|Ende des Dokuments?)\s*$", re.MULTILINE | re.IGNORECASE)
_LABELS = (
    "LENGTH|SECTION|BYLINE|LANGUAGE|LOAD-DATE|PUBLICATION-TYPE|JOURNAL-CODE|HEADLINE|DATELINE|HIGHLIGHT|GRAPHIC|SUBJECT|"
    "COMPANY|ORGANIZATION|GEOGRAPHIC|INDUSTRY|PERSON|TYPE|URL|CITY|COUNTRY|TICKER|NOTES|CORRECTION|"
    "LONGUEUR|RUBRIQUE|AUTEUR|LANGUE|DATE-CHARGEMENT|TYPE-PUBLICATION|CODE-REVUE|ENCART|SUJET|SOCIETE|LOCALISATION-GEO|"
    "TITRE|PERSONNE|ORGANISATION|SECTEUR"
)
_FIELD = re.compile(rf"^(?P<label>{_LABELS})\s*:[ \u00a0]*(?P<value>.*)$")
_UNI_FIELD = re.compile(
    r"^(?P<label>Section|Length|Byline|Highlight|Rubrique|Longueur|Auteur|Dateline):[ \u00a0]*(?P<value>.*)$"
)
_UNI_END = re.compile(
    r"^(?:Graphic|Classification|Load-Date|Language|Publication-Type|Subject|Notes|Langue|Illustration"
    r"|Type de publication|Date de chargement)\s*:?[ \u00a0]*.*$"
)
_BODY = re.compile(r"^(?:Body|Text|Texte|Corps)$")
_COPYRIGHT = re.compile(r"^\s*(?:©|copyright|tous droits réservés|all rights reserved)", re.IGNORECASE)
_DAY = re.compile(DATE, re.IGNORECASE)
_REVERSED = re.compile(r"(?P<name>[^\W\d_]+)\s+(?P<day>\d{1,2})(?:er)?,?\s+(?P<year>(?:19|20)\d\d)")
_AUTHORS = frozenset({"BYLINE", "AUTEUR"})
_TITLES = frozenset({"HEADLINE", "TITRE"})
_HEAD = 400_000  # code points in which the first mark is looked for


def _is_old(text: str) -> bool:
    return bool(_BETWEEN.search(text[:_HEAD])) and any(_FIELD.match(line) for line in text[:_HEAD].split("\n"))


def _is_uni(text: str) -> bool:
    return bool(_END.search(text)) and any(_BODY.match(line.strip()) for line in text[:_HEAD].split("\n"))


def is_nexis_text(text: str) -> bool:
    """Tell a text of Nexis, old or new, by the marks between its articles."""
    return _is_old(text) or _is_uni(text)


def nexis_articles(text: str) -> Iterator[ReadArticle]:
    """Yield the articles of a text of Nexis, as many as it holds."""
    if _is_uni(text):
        yield from _uni_articles(text)
        return
    for part in _BETWEEN.split(text)[1:]:
        if read_article := _old_article(part):
            yield read_article


def _old_article(part: str) -> ReadArticle | None:
    """Read one article of the old layout: source and date centred, fields at the margin, text, fields again."""
    lines = part.strip("\n").split("\n")
    head: list[str] = []
    fields: dict[str, str] = {}
    body: list[str] = []
    place = 0
    while place < len(lines) and not _FIELD.match(lines[place]):
        head.append(lines[place].strip())
        place += 1
    place = _old_fields(lines, place, fields)
    while place < len(lines) and not (_FIELD.match(lines[place]) and body):
        body.append(lines[place])
        place += 1
    _old_fields(lines, place, fields)
    centred = [line for line in head if line and not _COPYRIGHT.match(line)]
    day_line = next((line for line in centred if _read_day(line)), "")
    before = centred[: centred.index(day_line)] if day_line else centred[:1]
    after = centred[centred.index(day_line) + 1 :] if day_line else centred[1:]
    title = next((fields[label] for label in _TITLES if label in fields), "") or _old_title(after)
    text = _unwrapped(body)
    if not text:
        return None
    return article(
        with_title(text, title),
        title=title,
        source=before[0] if before else "",
        author=next((fields[label] for label in _AUTHORS if label in fields), ""),
        published=_read_day(day_line),
    )


def _old_title(lines: list[str]) -> str:
    """Return the headline: what stands behind the date, without the edition that may stand between."""
    plain = [line for line in lines if not re.fullmatch(r"(?:.*\b(?:édition|edition)\b.*)", line, re.IGNORECASE)]
    return " ".join(plain)


def _old_fields(lines: list[str], place: int, fields: dict[str, str]) -> int:
    """Read fields from ``place`` on, each with the lines that it goes on over, and return where they end."""
    while place < len(lines):
        match = _FIELD.match(lines[place])
        if match is None:
            if lines[place].strip():
                break
            place += 1
            continue
        value, place = [match["value"]], place + 1
        while place < len(lines) and lines[place].strip() and not _FIELD.match(lines[place]):
            value.append(lines[place].strip())
            place += 1
        fields.setdefault(match["label"], one_line(" ".join(value)))
    return place


def _unwrapped(lines: list[str]) -> str:
    """Join the lines of paragraphs that were wrapped at 79 columns; an empty line ends one."""
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            paragraphs[-1].append(line.strip())
        elif paragraphs[-1]:
            paragraphs.append([])
    joined = (" ".join(paragraph) for paragraph in paragraphs if paragraph)
    return "\n\n".join(paragraph for paragraph in joined if not _COPYRIGHT.match(paragraph))


def _read_day(line: str) -> date | None:
    match = _DAY.search(line)
    if match and (day := read_date(match["date"])):
        return day
    turned = _REVERSED.search(line)
    return read_date(f"{turned['day']} {turned['name']} {turned['year']}") if turned else None


def _uni_articles(text: str) -> Iterator[ReadArticle]:
    for part in _END.split(text)[:-1]:
        if read_article := _uni_article([line.strip() for line in part.split("\n") if line.strip()]):
            yield read_article


def _uni_article(lines: list[str]) -> ReadArticle | None:
    """Read one article of Nexis Uni: title, source, date, rights, fields, “Body”, text, and what classifies it."""
    body = next((place for place, line in enumerate(lines) if _BODY.match(line)), None)
    if body is None:
        return None
    head = lines[:body]
    day_place = next((place for place in reversed(range(len(head))) if _is_day_line(head[place])), None)
    if day_place is None or day_place < 2:
        return None
    fields = {match["label"]: match["value"] for line in head[day_place:] if (match := _UNI_FIELD.match(line))}
    end = next((place for place in range(body + 1, len(lines)) if _UNI_END.match(lines[place])), len(lines))
    title, source = head[day_place - 2], head[day_place - 1]
    return article(
        with_title("\n\n".join(lines[body + 1 : end]), title),
        title=title,
        source=source,
        author=fields.get("Byline", "") or fields.get("Auteur", ""),
        published=_read_day(head[day_place]),
    )


def _is_day_line(line: str) -> bool:
    return len(line) < 80 and _read_day(line) is not None and not _COPYRIGHT.match(line) and ":" not in line[:12]
