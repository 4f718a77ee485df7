"""What stands for a fact, in words: who prints it, what was reviewed, and how it was checked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from recoupe.ui.facts.model import FactsModel
from recoupe.ui.kit import wording
from recoupe.ui.kit.moments import moment
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted
from recoupe_db.records import Action, Backing, Evidence, Fact, FactStatus, Judgement, MentionState

_LAST = 3  # judgements that are told


def shown_backing(backing: Backing) -> list[str]:
    """Return what shows a judgement, in few words."""
    passage = f"“{backing.passage}”" if backing.passage else ""
    return [text for text in (passage, backing.link, backing.file) if text]


class FactDetails(QLabel):
    """Tells of one fact; each article that prints it is a link. ``shown`` carries the article and the mention."""

    shown = Signal(int, int)

    def __init__(self, model: FactsModel) -> None:
        super().__init__()
        self._model = model
        self._fact: Fact | None = None
        self._history: tuple[Judgement, ...] = ()
        self.setObjectName("fact_details")
        self.setAccessibleName(self.tr("Sources and checks of the fact"))
        self.setWordWrap(True)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.92)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        links = Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        self.setTextInteractionFlags(links)
        self.linkActivated.connect(self._follow)
        model.history_read.connect(self._remember)
        self.hide()

    def show_fact(self, fact: Fact | None) -> None:
        """Tell of ``fact``, or of nothing."""
        if fact is None or self._fact is None or fact.id != self._fact.id:
            self._history = ()
        self._fact = fact
        self.setVisible(fact is not None)
        if fact is not None:
            self._tell(fact)
            self._model.read_history(fact.id)

    def _remember(self, fact: int, history: tuple[Judgement, ...]) -> None:
        if self._fact is not None and self._fact.id == fact:
            self._history = history
            self._tell(self._fact)

    def _tell(self, fact: Fact) -> None:
        lines = [
            (self.tr("Quotes"), ", ".join(self._link(evidence) for evidence in fact.evidence)),
            (self.tr("Reviewed"), self._reviewed(fact)),
            (self.tr("Checked"), "<br>".join(self._checked(fact))),
        ]
        self.setText("<br>".join(f"<b>{escape(name)}</b> · {said}" for name, said in lines))

    def _link(self, evidence: Evidence) -> str:
        source = self._model.source(evidence.article) or self.tr("article {n}").format(n=evidence.article)
        return f'<a href="{evidence.article}:{evidence.mention}">{escape(source)}</a>'

    def _reviewed(self, fact: Fact) -> str:
        confirmed = sum(evidence.state is MentionState.ACCEPTED for evidence in fact.evidence)
        return escape(self.tr("{confirmed} of %n quote(s) kept", "", len(fact.evidence)).format(confirmed=confirmed))

    def _checked(self, fact: Fact) -> list[str]:
        if not self._history or fact.status is FactStatus.UNVERIFIED:
            return [escape(self.tr("Not checked yet")), *map(self._judged, self._history[-_LAST:][::-1])]
        return [self._judged(judgement) for judgement in self._history[-_LAST:][::-1]]

    def _judged(self, judged: Judgement) -> str:
        """Return a judgement as a sentence: “Vérifié par Ada, 12/02/2025 (rapport annuel) : deux sources”."""
        status = f"{wording.FACT_SIGNS[judged.status]} {wording.fact_status(judged.status)}"
        if judged.action is not Action.JUDGE_FACT and judged.action is not Action.STATE_FACT:
            status += f" ({wording.done(judged.action)})"
        said = self.tr("{status}: {reviewer}, {when}").format(status=status, reviewer=judged.by, when=moment(judged.at))
        if judged.checked_against:
            said += " · " + self.tr("against: {source}").format(source=judged.checked_against)
        if judged.backing is not None:
            said += "".join(f" · {backing_text}" for backing_text in shown_backing(judged.backing))
        if judged.grounds:
            said += " · " + judged.grounds
        return escape(said)

    def _follow(self, link: str) -> None:
        article, _, mention = link.partition(":")
        self.shown.emit(int(article), int(mention))

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self, theme.quiet)
