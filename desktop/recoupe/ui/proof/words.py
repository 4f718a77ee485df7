"""What a note about the draft says, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from recoupe.facts.proof.values import ARITHMETIC, NAME, NoteSource, ProofNote, ProofVerdict
from recoupe.ui.kit.theme import Theme
from recoupe_db.problems import QT_TRANSLATE_NOOP

SIGNS = {
    ProofVerdict.CONTRADICT: "≠",
    ProofVerdict.ROUNDED: "≈",
    ProofVerdict.AGREE: "=",
    ProofVerdict.UNKNOWN: "?",
}
_DISSENT = "⚠"
_WORDS = {
    ProofVerdict.CONTRADICT: QT_TRANSLATE_NOOP("ProofVerdict", "Contradicts"),
    ProofVerdict.ROUNDED: QT_TRANSLATE_NOOP("ProofVerdict", "Rounded"),
    ProofVerdict.AGREE: QT_TRANSLATE_NOOP("ProofVerdict", "Agrees"),
    ProofVerdict.UNKNOWN: QT_TRANSLATE_NOOP("ProofVerdict", "Unknown"),
}


def verdict(note: ProofNote) -> str:
    """Return what a note comes to, in a word or two."""
    if note.kind == ARITHMETIC:
        return QCoreApplication.translate("ProofNote", "Does not add up")
    if note.kind == NAME and note.verdict is ProofVerdict.CONTRADICT:
        return QCoreApplication.translate("ProofNote", "Spelling")
    return QCoreApplication.translate("ProofVerdict", _WORDS[note.verdict])


def ink(theme: Theme, value: ProofVerdict) -> str:
    """Return the colour of a verdict as text on the page."""
    match value:
        case ProofVerdict.CONTRADICT:
            return theme.warning
        case ProofVerdict.ROUNDED:
            return theme.rounded
        case ProofVerdict.AGREE:
            return theme.good
        case ProofVerdict.UNKNOWN:
            return theme.quiet


def sign(note: ProofNote) -> str:
    """Return the sign of a note; beside that of its verdict, one for sources that differ among themselves."""
    return SIGNS[note.verdict] + (_DISSENT if note.dissent and note.verdict is not ProofVerdict.CONTRADICT else "")


def told(note: ProofNote) -> str:
    """Return what the sources say of a note, and who of them says otherwise."""
    return " · ".join(filter(None, [_told(note), _dissenting(note)]))


def told_briefly(note: ProofNote) -> str:
    """Return what is to be known of a note where there is room for a few words: that sources differ, if they do."""
    return told(note) if note.rivals else _dissenting(note) or _told(note)


def note_ink(theme: Theme, note: ProofNote) -> str:
    """Return the colour of a note: one that agrees with some of its sources only has not that of agreement."""
    return ink(theme, ProofVerdict.ROUNDED if note.verdict is ProofVerdict.AGREE and note.dissent else note.verdict)


def _dissenting(note: ProofNote) -> str:
    told: list[str] = []
    siding = note.dissent if note.verdict is ProofVerdict.CONTRADICT else ()
    differing = note.rivals if note.verdict is ProofVerdict.CONTRADICT else note.dissent
    if siding:
        words = QCoreApplication.translate("ProofNote", "⚠ but as in the draft: {said}")
        told.append(words.format(said=_quoted(siding)))
    if differing:
        words = QCoreApplication.translate("ProofNote", "⚠ the sources differ: {said}")
        told.append(words.format(said=_quoted(differing)))
    return " · ".join(told)


def _quoted(sources: Sequence[NoteSource]) -> str:
    quote = QCoreApplication.translate("ProofNote", "“{words}” ({article})")
    return ", ".join(quote.format(words=source.text, article=source.article) for source in sources)


def _told(note: ProofNote) -> str:
    if note.kind == ARITHMETIC:
        return QCoreApplication.translate("ProofNote", "Reckoned: {formula}").format(formula=note.formula)
    if note.verdict is ProofVerdict.UNKNOWN:
        return QCoreApplication.translate("ProofNote", "No source was found that states it")
    stating = note.sources[: note.saying] or deciding(note)
    count = len({(source.dossier, source.article) for source in stating})
    if note.kind == NAME and note.says:
        return QCoreApplication.translate("ProofNote", "The dossier writes “{says}” · sources: {count}").format(
            says=note.says, count=count
        )
    if note.says:
        return QCoreApplication.translate("ProofNote", "The dossier says “{says}” · sources: {count}").format(
            says=note.says, count=count
        )
    return QCoreApplication.translate("ProofNote", "The same in the dossier · sources: {count}").format(count=count)


def deciding(note: ProofNote) -> tuple[NoteSource, ...]:
    """Return the sources that made the verdict of a note."""
    return tuple(source for source in note.sources if source.verdict is note.verdict)


def origin(source: NoteSource) -> str:
    """Return which article of which dossier a source is, and when it was verified."""
    said = f"{source.dossier} · {source.article}"
    if not source.verified:
        return said
    verified = QCoreApplication.translate("ProofNote", "verified")
    return f"{said} · {verified} {_day(source.day)}".rstrip()


def remark(note: ProofNote) -> str:
    """Return a note as it stands in the annotated text."""
    said = f"{sign(note)} {verdict(note)}. {told(note)}"
    return f"{said} — {origin(note.sources[0])}" if note.sources else said


def _day(iso: str) -> str:
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else ""
