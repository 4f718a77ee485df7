"""Fields that follow from others: a mention's surface, a figure's sortable number, an entity's folded name."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction

from sqlalchemy.orm import Session

from recoupe_db.models import MentionRow
from recoupe_db.models.facts import backing_fields
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import articles, row_access
from recoupe_db.queries.target_fields import Fields, field_names, plain
from recoupe_db.records import ArticleId, Backing, Kind, Label, MentionState, Origin, Reading, Target

_FIGURES = frozenset(str(kind) for kind in Kind)
_NUMBERS = _FIGURES - {Kind.DATE, Kind.TIME, Kind.DURATION}
_READ_AS = ("value", "upper", "unit", "modifier")
_SPAN = frozenset({"article", "start", "end"})
_DEFAULTS: dict[Target, Fields] = {
    Target.MENTION: {
        "state": str(MentionState.ACCEPTED),
        "origin": str(Origin.REVIEWER),
        "score": 1.0,
        "reason": "",
        "recogniser": "",
        "entity": None,
        "flagged": False,
        "comment": "",
        "attributes": "",
    },
    Target.PASSAGE: {"outside": True, "reason": "", "origin": str(Origin.REVIEWER)},
    Target.ENTITY: {"aliases": [], "wikidata": None},
    Target.FACT: {
        "date": None,
        "attribution": "",
        "note": "",
        "status": "unverified",
        "judged_by": None,
        "judged_at": None,
        "grounds": "",
        "checked_against": "",
        "backing": None,
    },
}


def sortable(kind: str, value: str | None) -> float | None:
    """Return a number that sorts as the decimal string or fraction ``value`` does, None for a date or an hour."""
    if value is not None and kind in _NUMBERS:
        with suppress(ValueError, ZeroDivisionError, OverflowError):
            return float(Fraction(value) if "/" in value else value)
    return None


def spread(target: Target, fields: Fields) -> Fields:
    """Return ``fields`` as columns hold them: a ``reading`` becomes its parts, None clears them all."""
    columns = dict(fields)
    if "reading" in columns:
        reading: Reading | None = columns.pop("reading")
        columns |= {name: getattr(reading, name, None) for name in _READ_AS}
        if reading is not None:
            columns.setdefault("kind" if target is Target.FACT else "label", reading.kind)
    if isinstance(columns.get("backing"), Backing):
        columns["backing"] = backing_fields(columns["backing"])
    if "aliases" in columns:
        columns["aliases"] = sorted(set(columns["aliases"]))
    return {name: plain(value) for name, value in columns.items()}


def complete(session: Session, target: Target, *, before: Fields | None, given: Fields) -> Fields:
    """Return all fields of a target from those ``before`` and those ``given``.

    Raises ``ValueError`` where they contradict the text, ``TypeError`` for a field that is unknown or missing.
    """
    whole = (_DEFAULTS.get(target, {}) if before is None else before) | given
    if target in {Target.MENTION, Target.FACT}:
        _read_as(target, whole)
    if target in {Target.MENTION, Target.PASSAGE} and not _SPAN.isdisjoint(given):
        surface = text_of(session, whole["article"], whole["start"], whole["end"])
        whole |= {"surface": surface} if target is Target.MENTION else {}
    elif target is Target.ENTITY:
        whole["folded"] = fold_name(whole["name"])
    elif target is Target.EVIDENCE:
        _check_quote(session, whole)
    if unknown := whole.keys() ^ field_names(target):
        raise TypeError(f"fields of {target} that are unknown or missing: {', '.join(sorted(unknown))}")
    return whole


def _read_as(target: Target, whole: Fields) -> None:
    """Give a figure its sortable number, and a name no reading at all."""
    if target is Target.MENTION and whole["label"] not in _FIGURES:
        whole |= dict.fromkeys(_READ_AS)
        whole["label"] = str(Label(whole["label"]))
    else:
        whole |= {name: whole.get(name) for name in _READ_AS}
    whole["number"] = sortable(whole["kind" if target is Target.FACT else "label"], whole["value"])


def text_of(session: Session, article: int, start: int, end: int) -> str:
    """Return an article's text between two code points; ``ValueError`` when they do not lie inside it in this order."""
    stretch = articles.stretch(session, ArticleId(article), start, end)
    if not stretch or len(stretch) != end - start:
        raise ValueError(f"{start} to {end} is no span of article {article}")
    return stretch


def _check_quote(session: Session, evidence: Fields) -> None:
    article = row_access.value(session, MentionRow.article, evidence["mention"])
    if text_of(session, article or 0, evidence["quote_start"], evidence["quote_end"]) != evidence["quote"]:
        raise ValueError("the quote is not what the article says there")
