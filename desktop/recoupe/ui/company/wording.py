"""What the screen of differences says of a side, a passage and a fact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from recoupe.evaluation.differences import Contrast, Difference
from recoupe.evaluation.fact_layers import FactContrast, FactGroup, FactVersion
from recoupe.evaluation.layers import LayerSpan
from recoupe.facts.wording import words
from recoupe.ui.kit import wording
from recoupe.ui.kit.mention_text import shortened
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records.mentions import Attributes
from recoupe_db.records.relations import places_of

_CONTRASTS = {
    Contrast.MISSING: QT_TRANSLATE_NOOP("Contrast", "Marked or not"),
    Contrast.LABEL: QT_TRANSLATE_NOOP("Contrast", "Label"),
    Contrast.ENDS: QT_TRANSLATE_NOOP("Contrast", "Ends"),
    Contrast.VALUE: QT_TRANSLATE_NOOP("Contrast", "Value"),
    Contrast.OUTSIDE: QT_TRANSLATE_NOOP("Contrast", "Outside the article"),
    Contrast.SEVERAL: QT_TRANSLATE_NOOP("Contrast", "Several at once"),
}
_FACT_CONTRASTS = {
    FactContrast.VALUE: QT_TRANSLATE_NOOP("Contrast", "Value of the fact"),
    FactContrast.SUBJECT: QT_TRANSLATE_NOOP("Contrast", "Subject of the fact"),
    FactContrast.VERDICT: QT_TRANSLATE_NOOP("Contrast", "Verdict"),
}


def contrast(what: Contrast) -> str:
    """Return in what readers differ."""
    return QCoreApplication.translate("Contrast", _CONTRASTS[what])


def fact_contrasts(group: FactGroup) -> str:
    """Return in what reviewers of a fact differ."""
    contrasts = [_FACT_CONTRASTS[contrast] for contrast in FactContrast if contrast in group.contrasts]
    return ", ".join(QCoreApplication.translate("Contrast", contrast) for contrast in contrasts)


class SideWords(QObject):
    """Puts sides into words, in the language of the interface."""

    def side(self, spans: Sequence[LayerSpan], text: str) -> str:
        """Return what a reader has at a passage of ``text``."""
        if not spans:
            return self.tr("Nothing is marked")
        return " · ".join(self._span(span, text) for span in spans)

    def _span(self, span: LayerSpan, text: str) -> str:
        printed = shortened(text[span.start : span.end])
        said = self.tr("“{words}” – {label}").format(words=printed, label=wording.tag(span.tag))
        said += self._more(span.attributes, text)
        reading = span.reading
        if reading is None:
            return said
        value = words(reading, wording.language()) if reading.value is not None else self.tr("no value")
        return f"{said} = {value}"

    @staticmethod
    def _more(attributes: Attributes, text: str) -> str:
        """Return what else a reader says of a span: words, and for relations what stands where they lead."""
        every: list[str] = []
        for name, value in attributes:
            led = ", ".join(shortened(text[start:end]) for start, end in places_of(value))
            every.append(f"{name} → {led}" if led else wording.told_of(name, value))
        return f" ({', '.join(every)})" if every else ""

    def claim(self, version: FactVersion) -> str:
        """Return what a reviewer says of a fact."""
        claim = version.claim
        value = words(claim.reading, wording.language()) if claim.reading.value is not None else self.tr("no value")
        about = f"{claim.subject}, {claim.attribute}" if claim.attribute else claim.subject
        return f"{wording.told_of(about, value)} – {wording.fact_status(claim.status)}"

    def ruled(self, difference: Difference) -> str:
        """Return who ruled on a passage, and why."""
        told = self.tr("Ruled by {name}").format(name=difference.ruled_by)
        return f"{told} – {difference.reason}" if difference.reason else told
