"""What is said of a verified fact that an article repeats, contradicts or makes outdated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recoupe.facts.proof.recalling import Recalled, Recollection
from recoupe.languages.date_words import date_words
from recoupe.ui.kit import wording
from recoupe_db.problems import QT_TRANSLATE_NOOP

_TOLD = {
    Recalled.CONTRADICTED: QT_TRANSLATE_NOOP("Recall", "≠ already verified on {day}: {value}"),
    Recalled.SUPERSEDED: QT_TRANSLATE_NOOP("Recall", "↻ newer than what was verified on {day}: {value}"),
    Recalled.REPEATED: QT_TRANSLATE_NOOP("Recall", "= already verified on {day}: {value}"),
}


def told(one: Recollection) -> str:
    """Return in a line what was verified and when: “≠ already verified on 12 March: 2018”."""
    day = date_words(one.fact.judged_at.date().isoformat(), None, wording.language()) if one.fact.judged_at else ""
    words = QCoreApplication.translate("Recall", _TOLD[one.recalled])
    return words.format(day=day, value=one.says or wording.visible(one.printed))


def told_whole(one: Recollection) -> str:
    """Return the same, with the figure of the article, what it is about and in which dossier it was verified."""
    about = " – ".join(filter(None, (one.fact.subject, one.fact.attribute)))
    words = QCoreApplication.translate(
        "Recall", QT_TRANSLATE_NOOP("Recall", "{told} ({about}; here “{printed}”; dossier “{dossier}”)")
    )
    return words.format(printed=wording.visible(one.printed), told=told(one), about=about, dossier=one.dossier)
