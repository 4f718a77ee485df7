"""What the lines at the head of an article say of it: when it was published, by whom, and which agency sent it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from recoupe.exchange.printed_dates import CLOCK, DATE, read_date
from recoupe.french.article_heads import AGENCIES, BYLINE, CREDITS, MODIFIED, PUBLISHED, ROLES, WORD_COUNT, WORDS
from recoupe.french.boilerplate.phrases import RUBRICS
from recoupe_db.folding import fold

NOTE = 160  # code points: a longer line is prose
_FOREIGN = 1  # words of no stamp that a line which says “publié le” may have: the name of a site in small letters

_AGENCY = "|".join(re.escape(name).replace("’", "['’]") for name in sorted(AGENCIES, key=len, reverse=True))
_EVENT = re.compile(
    rf"(?P<modified>\b(?:{MODIFIED})\b)|(?P<published>\b(?:{PUBLISHED})\b)|(?P<byline>\b(?:{BYLINE})\b)|{DATE}",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_](?:[\w.’'-]*\w)?")
_CLOCK = re.compile(CLOCK, re.IGNORECASE)
_COUNT = re.compile(WORD_COUNT, re.IGNORECASE)
_SENTENCE_END = (".", "!", "?", "…")
_OF = re.compile(r"\b(?:du|au|depuis|avant|d[’'])\s*$", re.IGNORECASE)
_PLACE = r"[^\W\d_][\w’'’/ -]{1,40}(?:\([^()]{2,30}\))?"
_DATELINE = re.compile(
    rf"\s*(?:{_PLACE}(?:,\s+(?i:{DATE})|,[^()]{{1,40}})?\s*)?"
    rf"\((?P<agency>(?i:{_AGENCY}))(?:[ /-][\w /-]{{1,20}})?\)\s*(?:[–—:=-]|$|(?=[A-ZÀ-Ý«]))"
)
_AGENCY_FIRST = re.compile(
    rf"\s*(?:par\s+|source\s*:\s*|©\s*)?"
    rf"(?P<agency>{_AGENCY})\s*(?:[,|·•–—:/-]|le\b|$)",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-Ý][\w.’'-]*(?:[ \u00a0-](?:d[eu’']s?[ \u00a0]?|de la[ \u00a0]|van |von |le )?[A-ZÀ-Ý][\w.’'-]*){0,4}"
_AUTHOR = re.compile(
    rf"\s*(?i:(?:r[ée]dig[ée]e?\s+|[ée]crite?\s+|post[ée]e?\s+)?par|by|propos\s+recueillis\s+par)\s+(?P<author>{_NAME}(?:(?:,\s+|\s+et\s+){_NAME}){{0,3}})"
    r"\s*(?:[,|·•–—(-]|$|\s(?i:avec|à|publi\w*|le)\s)"
)
_PERSON = re.compile(_NAME)
_ROLE = re.compile(rf"\s*(?P<author>{_NAME}),\s+(?i:{ROLES})(?:\s+(?:à|en|au|aux|de|du)\s+{_NAME})?\s*")
_SIGNED = re.compile(rf"\s*(?:(?i:par)\s+)?(?P<author>{_NAME})(?:,|\s[–—-])\s+(?P<agency>(?i:{_AGENCY}))\s*")
_SENT = re.compile(rf"(?:^|.*[.!?…»”\"]\s*)\((?P<agency>{_AGENCY})(?:\s*/[^()]{{1,40}})?\)\s*", re.IGNORECASE)
_FLAT = re.compile(rf"\bPubliée?\s+le\s+(?P<date>\d\d/\d\d/(?:19|20)\d\d),?(?:\s+à)?\s+{CLOCK}")
_COLUMN = re.compile(rf"\s*{DATE}(?:\s*[,–—-]?\s*(?:à\s+)?{CLOCK})?\s*(?:[|•·]|.*\b(?:{PUBLISHED})\b)", re.IGNORECASE)

_NEXIS_LABEL = re.compile(
    r"(?:copyright|©|section|rubrique|length|longueur|byline|auteur|body|dateline|highlight|encart)\b\s*:?",
    re.IGNORECASE,
)
_NEXIS_LABELS = 2  # lines with a label of Nexis
_NAME_LENGTH = 80
_TURNED = re.compile(r"(?P<name>[^\W\d_]+)\s+(?P<day>\d{1,2})(?:er)?,?\s+(?P<year>(?:19|20)\d\d)")


class _Label(Enum):
    PUBLISHED = 1
    MODIFIED = 2
    BYLINE = 3
    NONE = 4


@dataclass(frozen=True, slots=True)
class DatabaseHead:
    """The head that a press database prints above a text: source, line of date and length, title, perhaps author."""

    source: str
    title: str
    author: str
    published: date | None


def composed(line: str) -> str:
    """Return a line with its accents composed, as the patterns have them."""
    return unicodedata.normalize("NFC", line)


def stamped_days(line: str, *, below_title: bool) -> Iterator[date]:
    """Yield the days on which ``line`` says that the article was published; days of later versions are left out.

    A day without a word of publication counts only ``below_title``: above it, sites print today's date.
    """
    if (said := _DATELINE.match(line) or _FLAT.search(line)) and said["date"]:
        yield from _day(said["date"])
        return
    if len(line) > NOTE:
        return
    dates = list(_labelled(line))
    if not dates or not _is_stamp(line, {label for label, _ in dates}):
        return
    for label, printed in dates:
        if label is _Label.PUBLISHED or (below_title and label in (_Label.BYLINE, _Label.NONE)):
            yield from _day(printed)


def is_stamp(line: str) -> bool:
    """Tell whether a line says nothing but when, and by whom, an article was published or changed."""
    labels = {label for label, _ in _labelled(line)}
    return len(line) <= NOTE and bool(labels) and _is_stamp(line, labels)


def agency(line: str) -> str:
    """Return the agency that a line names as where the text comes from (a dateline, a byline), or nothing."""
    match = _DATELINE.match(line) or (_AGENCY_FIRST.match(line) if len(line) <= NOTE else None)
    if match is None or (match.re is _AGENCY_FIRST and not (line.strip() == match[0].strip() or is_stamp(line))):
        return ""
    return _called(match)


def author(line: str) -> str:
    """Return who a byline says wrote the text, or nothing."""
    match = (_AUTHOR.match(line) or _ROLE.fullmatch(line)) if len(line) <= NOTE else None
    if match is None or match["author"].lower() in AGENCIES or line.rstrip().endswith(_SENTENCE_END):
        return ""
    return " ".join(match["author"].split())


def signature(line: str) -> tuple[str, str]:
    """Return the agency and the author that the last line of a text names, each empty where it names none.

    “(Belga)” behind the last sentence, or “Claire Aubin, La Presse canadienne” in a line of its own.
    """
    signed = _SIGNED.fullmatch(line) if len(line) <= NOTE else None
    if signed and " " in signed["author"] and fold(signed["author"].split()[0]) not in CREDITS:
        return _called(signed), signed["author"]
    sent = _SENT.fullmatch(line)
    return (_called(sent), "") if sent else ("", "")


def _called(match: re.Match[str]) -> str:
    return AGENCIES[match["agency"].lower().replace("'", "’")]


def database_head(text: str) -> DatabaseHead | None:
    """Return the head of a text copied from a press database, None where there is none.

    Europresse prints the source, a line of date and length, and the title below; Factiva the title, the author, the
    length, the date and the source; Nexis the title, the source, the date, and then its labels.
    """
    lines = [composed(line.strip()) for line in text[:4000].split("\n")[:16]]
    return _europresse_head(lines) or _factiva_head(lines) or _nexis_head(lines)


def _europresse_head(lines: Sequence[str]) -> DatabaseHead | None:
    """Read a head told by a line of date and length directly under the name of the source."""
    for place in (1, 2):
        if place < len(lines) and _COUNT.search(lines[place]) and all(lines[:place]):
            below = [line for line in lines[place + 1 :] if line]
            days = set(_days_of(lines[place]))
            if len(days) == 1 and below and _is_heading(below[0]):
                source = re.split(r", no\.|\s{3,}", lines[0])[0]
                return DatabaseHead(source, below[0], _signature(below[1:2]), next(iter(days)))
    return None


def _factiva_head(lines: Sequence[str]) -> DatabaseHead | None:
    """Read a head told by a line that is a length and no more, with the date under it."""
    filled = [line for line in lines if line]
    place = next((number for number, line in enumerate(filled[:5]) if _COUNT.fullmatch(line)), 0)
    if not place or place + 2 >= len(filled):
        return None
    days = set(_days_of(filled[place + 1])) if re.fullmatch(DATE, filled[place + 1], re.IGNORECASE) else set[date]()
    below = [line for line in filled[place + 2 : place + 4] if not _CLOCK.fullmatch(line)]
    if len(days) != 1 or not below or below[0].endswith("."):
        return None
    author_line = re.sub(r"^(?:par|by)\s+", "", filled[place - 1], flags=re.IGNORECASE) if place > 1 else ""
    return DatabaseHead(below[0], filled[0], author_line, next(iter(days)))


def _nexis_head(lines: Sequence[str]) -> DatabaseHead | None:
    """Read a head told by labels of Nexis under a title, a source and a date."""
    filled = [line for line in lines if line]
    labels = [line for line in filled[3:] if _NEXIS_LABEL.match(line)]
    if len(labels) < _NEXIS_LABELS or len(filled) < 4:
        return None
    days = set(_days_of(filled[2])) or {day for match in _TURNED.finditer(filled[2]) for day in _turned(match)}
    if len(days) != 1 or len(filled[1]) > _NAME_LENGTH or len(filled[2]) > _NAME_LENGTH:
        return None
    named = next(
        (line.partition(":")[2].strip() for line in labels if line.lower().startswith(("byline", "auteur"))), ""
    )
    return DatabaseHead(filled[1], filled[0], named, next(iter(days)))


def _turned(match: re.Match[str]) -> Iterator[date]:
    yield from _day(f"{match['day']} {match['name']} {match['year']}")


def _signature(lines: Sequence[str]) -> str:
    """Return the line as an author where it is a name and no more."""
    names = [line for line in lines if len(line.split()) in range(2, 7) and _PERSON.fullmatch(line.replace(";", ""))]
    return names[0] if names else ""


def _is_heading(line: str) -> bool:
    return len(line) <= NOTE * 2 and not line.endswith(".")


def _days_of(line: str) -> Iterator[date]:
    for match in re.finditer(DATE, line, re.IGNORECASE):
        yield from _day(match["date"])


def _labelled(line: str) -> Iterator[tuple[_Label, str]]:
    """Yield each date of a line with the word of publication that it stands under."""
    label = _Label.NONE
    for event in _EVENT.finditer(line):
        if event["date"]:
            if label is _Label.NONE and _OF.search(line, 0, event.start()):
                continue
            yield label, event["date"]
        elif event["modified"]:
            label = _Label.MODIFIED
        elif event["published"]:
            label = _Label.PUBLISHED
        elif label is _Label.NONE:
            label = _Label.BYLINE


def _is_stamp(line: str, labels: set[_Label]) -> bool:
    """Tell a line of date, author and section from a sentence that holds a date."""
    if _COUNT.search(line):
        return True
    if line.rstrip().endswith(_SENTENCE_END):
        return False
    rest = _CLOCK.sub(" ", _EVENT.sub(" ", line))
    for name in re.findall(rf"\b(?:{_AGENCY})\b", rest, re.IGNORECASE):
        rest = rest.replace(name, " ")
    words = [word for word in _WORD.findall(rest) if word.lower().rstrip(".") not in WORDS]
    if _Label.NONE in labels and labels <= {_Label.NONE, _Label.MODIFIED}:
        is_column = _COLUMN.match(line) is not None
        return all(fold(word) in RUBRICS or (is_column and word[0].isupper()) for word in words)
    return sum(not word[0].isupper() for word in words) <= (_FOREIGN if _Label.BYLINE not in labels else 0)


def _day(printed: str | None) -> Iterator[date]:
    if printed and (day := read_date(printed)):
        yield day
