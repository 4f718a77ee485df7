"""Why something was suggested, in the words of the screen."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from recoupe.french.names.former_reasons import FORMER_REASONS
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records.reasons import ReasonCode, SuggestionReason, read_reason

_SEEN = re.compile(r"(?<=« ).+?(?= »)|\b\d+\b")
_WORDS = {
    ReasonCode.MODEL: QT_TRANSLATE_NOOP("Reason", "Recognised by the language model"),
    ReasonCode.LEXICON: QT_TRANSLATE_NOOP("Reason", "Found in the lexicon"),
    ReasonCode.CAPITAL: QT_TRANSLATE_NOOP("Reason", "A capital inside the sentence"),
    ReasonCode.DOSSIER: QT_TRANSLATE_NOOP("Reason", "As in the rest of the dossier"),
    ReasonCode.ELSEWHERE: QT_TRANSLATE_NOOP("Reason", "Recognised elsewhere in the text"),
    ReasonCode.CONTEXT: QT_TRANSLATE_NOOP("Reason", "From the context"),
    ReasonCode.FIRST_NAME: QT_TRANSLATE_NOOP("Reason", "Begins with the first name “{0}”"),
    ReasonCode.AFTER: QT_TRANSLATE_NOOP("Reason", "Preceded by “{0}”"),
    ReasonCode.OPENS_ORGANISATION: QT_TRANSLATE_NOOP("Reason", "“{0}” opens the name of an organisation"),
    ReasonCode.OPENS_PLACE: QT_TRANSLATE_NOOP("Reason", "“{0}” opens the name of a place"),
    ReasonCode.OPENS_EVENT: QT_TRANSLATE_NOOP("Reason", "“{0}” opens the name of an event"),
    ReasonCode.OPENS_TITLE: QT_TRANSLATE_NOOP("Reason", "“{0}” opens a title"),
    ReasonCode.ENDS_ORGANISATION: QT_TRANSLATE_NOOP("Reason", "“{0}” ends the name of an organisation"),
    ReasonCode.ENDS_PLACE: QT_TRANSLATE_NOOP("Reason", "“{0}” ends the name of a place"),
    ReasonCode.ENDS_TITLE: QT_TRANSLATE_NOOP("Reason", "“{0}” ends a title"),
    ReasonCode.DATELINE: QT_TRANSLATE_NOOP("Reason", "A place at the head of a dispatch"),
    ReasonCode.CODE_NAME: QT_TRANSLATE_NOOP("Reason", "A code name"),
    ReasonCode.BEFORE_CODE: QT_TRANSLATE_NOOP("Reason", "A name followed by a code"),
    ReasonCode.BEFORE_PLACE: QT_TRANSLATE_NOOP("Reason", "An organisation followed by a place"),
    ReasonCode.MEMORY: QT_TRANSLATE_NOOP("Reason", "Times confirmed: {0}, set aside: {1}"),
}


def worded(stored: str) -> str:
    """Return a stored reason in words, those of older libraries too; what is not known stays as it is."""
    reason = read_reason(stored) or _former(stored)
    if reason is None:
        return stored
    try:
        return QCoreApplication.translate("Reason", _WORDS[reason.code]).format(*reason.arguments)
    except IndexError:  # written by a later version, with other arguments
        return stored


def _former(stored: str) -> SuggestionReason | None:
    code = FORMER_REASONS.get(_SEEN.sub("*", stored))
    return SuggestionReason(code, tuple(_SEEN.findall(stored))) if code is not None else None
