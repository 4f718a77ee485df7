"""Names that capitals in a row give away: a trade before a family, a make before a model, a firm before its country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import ACRONYM, CAPITAL, NAMED
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_CODE = re.compile(r"[A-Z]{1,4}-?\d{1,4}[A-Za-z]?|\d{1,2}[A-Z]{1,3}")
_AGE_GROUP = re.compile(r"U\d\d")  # “Servette U21”
_ACTS = frozenset(("Act", "Cup", "Open", "Awards", "Trophy"))
_GROUNDS = frozenset(("Arena", "Stadium", "Vélodrome"))
_CODENAME = re.compile(r"(?!(?:Covid|COVID|RMC|RN|RD|CO|PM|AG|MH)-)[A-Za-z]{2,5}-\d{2,5}[a-z]?")
_TRIAL_NUMBER = re.compile(r"\d{1,3}-\d{3,5}")
_SERIES = re.compile(r"\d{1,4}")
_LONGEST = 4


def runs(words: Words, lexicon: Lexicon) -> Iterator[Span]:
    """Yield the firms, products and branches that capitals in a row make certain."""
    end = 0
    for index in words.inside():
        if index < end:
            continue
        if coded := _coded(words, index, lexicon):
            yield coded
            end = coded.last
            continue
        if words.shape[index] not in NAMED or words.shape[index + 1] not in NAMED:
            continue
        span = (
            _act(words, index)
            or _arena(words, index)
            or _model(words, index)
            or _branch(words, index, lexicon)
            or _trade(words, index, lexicon)
        )
        if span:
            yield span
            end = span.last


def _coded(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read “Citadis 305”, “SRX-417”, “SRX 417-2”: a known product or an acronym, and a number."""
    if _CODENAME.fullmatch(words.text[index]):
        return Span(index, index + 1, Label.MISC, 4.0, Origin.RULE, reason(ReasonCode.CODE_NAME))
    if words.shape[index] == ACRONYM and _TRIAL_NUMBER.fullmatch(words.text[index + 1]):
        return Span(index, index + 2, Label.MISC, 4.0, Origin.RULE, reason(ReasonCode.CODE_NAME))
    if lexicon.label(words.text[index]) is Label.MISC and _SERIES.fullmatch(words.text[index + 1]):
        return Span(index, index + 2, Label.MISC, 4.0, Origin.RULE, reason(ReasonCode.BEFORE_CODE))
    return None


def _arena(words: Words, index: int) -> Span | None:
    """Read “Bellecour Arena”, “Orléans Stadium”: capitals that an English word for a sports ground ends."""
    last = index + 1
    while words.shape[last] in NAMED and last - index < _LONGEST and words.text[last - 1] not in _GROUNDS:
        last += 1
    if words.text[last - 1] not in _GROUNDS or last - index < 2 or words.text[index] in french.ARTICLES:
        return None
    return Span(index, last, Label.LOC, 4.0, Origin.RULE, reason(ReasonCode.ENDS_PLACE, words.text[last - 1]))


def _model(words: Words, index: int) -> Span | None:
    """Read “Veloxa X05”, “Servette U21”: a name, then letters with digits."""
    last = index + 1
    while words.shape[last] in NAMED and last - index < _LONGEST and not _CODE.fullmatch(words.text[last]):
        last += 1
    if words.shape[index] != CAPITAL or not _CODE.fullmatch(words.text[last]):
        return None
    if words.text[index].lower() in french.FUNCTION_WORDS or words.text[index] in french.ARTICLES:
        return None
    label = Label.ORG if _AGE_GROUP.fullmatch(words.text[last]) else Label.MISC
    return Span(index, last + 1, label, 4.0, Origin.RULE, reason(ReasonCode.BEFORE_CODE))


def _act(words: Words, index: int) -> Span | None:
    """Read “Digital Services Act”, “Vitality Cup”: capitals that an English word for a law or a contest ends."""
    last = index + 1
    while words.shape[last] in NAMED and last - index < _LONGEST and words.text[last - 1] not in _ACTS:
        last += 1
    if words.text[last - 1] not in _ACTS or words.text[index] in french.ARTICLES:
        return None
    return Span(index, last, Label.MISC, 4.0, Origin.RULE, reason(ReasonCode.ENDS_TITLE, words.text[last - 1]))


def _branch(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read “Orange Belgium”, “France Bleu Gard Lozère”: an organisation, then the places where it is."""
    firm = lexicon.longest(words.text, index)
    if firm is None or firm.entry.label is not Label.ORG or not firm.entry.sure:
        return None
    last = firm.last
    while (place := lexicon.longest(words.text, last)) and place.entry.label is Label.LOC and place.entry.sure:
        last = place.last
    if last == firm.last or lexicon.is_first_name(words.text[firm.last]):
        return None
    return Span(index, last, Label.ORG, 4.0, Origin.RULE, reason(ReasonCode.BEFORE_PLACE))


def _trade(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read “les Transports Verdier”, “la Fonderie Maubert”: a trade with a capital it has no other reason for."""
    trade = words.text[index]
    article = words.text[index - 1]
    if article not in french.ARTICLES or (article[0].isupper() and words.text[index - 2] not in {".", "\n"}):
        return None
    if trade in lexicon.no_names | french.PLACE_CAPITALS | french.HONORIFICS or trade.lower() in french.TITLES:
        return None
    if not lexicon.is_common(trade) or words.shape[index] != CAPITAL or words.shape[index + 2] in NAMED:
        return None
    name = words.text[index + 1]
    if lexicon.explains(name) or lexicon.is_first_name(name):
        return None
    return Span(index, index + 2, Label.ORG, 2.0, Origin.RULE, reason(ReasonCode.OPENS_ORGANISATION, trade))
