"""What a person should know about an article that came from a file, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recoupe.exchange.readers.values import ReadingRemark
from recoupe_db.problems import QT_TRANSLATE_NOOP

_REMARKS = {
    ReadingRemark.STANDFIRST: QT_TRANSLATE_NOOP("Remark", "only what a feed says of the article"),
    ReadingRemark.TRACKED_CHANGES: QT_TRANSLATE_NOOP("Remark", "holds tracked changes: read as if all were accepted"),
    ReadingRemark.PREVIEW: QT_TRANSLATE_NOOP("Remark", "breaks off: perhaps only the free part"),
    ReadingRemark.CORRECTED: QT_TRANSLATE_NOOP("Remark", "sent as a correction of an earlier version"),
    ReadingRemark.CONFLICTING_DATES: QT_TRANSLATE_NOOP("Remark", "the file gives two dates: check it"),
    ReadingRemark.DAMAGED: QT_TRANSLATE_NOOP("Remark", "the file is damaged: compare it with the original"),
}


def told(remark: ReadingRemark) -> str:
    """Return a remark as a part of a sentence."""
    return QCoreApplication.translate("Remark", _REMARKS[remark])
