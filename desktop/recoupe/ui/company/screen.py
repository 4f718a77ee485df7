"""The screen of differences: the list of them, and the sides of the one in hand beside each other."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.adjudication import Case, FactCase
from recoupe.ui.company.agreement_foot import AgreementFoot
from recoupe.ui.company.model import named
from recoupe.ui.company.side_card import SideCard
from recoupe.ui.company.wording import SideWords, contrast, fact_contrasts
from recoupe.ui.kit.widgets import ActionButton, scrolling, tinted, wrapped
from recoupe_db.records import Reviewer

if TYPE_CHECKING:
    from recoupe.evaluation.fact_layers import FactVersion
    from recoupe.evaluation.layers import LayerSpan
    from recoupe.ui.company.model import AnyCase, CompanyModel
    from recoupe.ui.kit.actions import Actions
    from recoupe.ui.kit.theme import Theme

_CONTEXT = 140  # code points on either side of a passage


@dataclass(frozen=True, slots=True)
class SideView:
    """One answer to a difference: whose it is, and what taking it means."""

    readers: tuple[str, ...]
    spans: tuple[LayerSpan, ...] = ()
    version: FactVersion | None = None


class AdjudicationScreen(QWidget):
    """Walks the differences. ``opened`` carries the article of the one in hand, when it is asked for."""

    opened = Signal(int)

    def __init__(self, model: CompanyModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self._words = SideWords(self)
        self._sides: list[SideView] = []
        self._held: Hashable = None  # what tells the difference in hand from the others
        self._title: QLabel = wrapped(scale=1.15, bold=True)
        self._title.setObjectName("adjudication_title")
        self._list = QListWidget()
        self._list.setObjectName("adjudication_list")
        self._list.setAccessibleName(self.tr("Differences"))
        self._list.setWordWrap(True)
        self._list.currentRowChanged.connect(self._show)
        self._agreement = AgreementFoot(model, actions, theme)
        self._about: QLabel = wrapped(scale=1.1)
        self._about.setObjectName("adjudication_about")
        self._column = QVBoxLayout()
        self.reason = QLineEdit()
        self.reason.setObjectName("adjudication_reason")
        self.reason.setPlaceholderText(self.tr("Why? (if you wish; the overruled can read it)"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self._lay_out(actions)
        model.docket_changed.connect(self._fill)
        self.set_theme(theme)

    def _lay_out(self, actions: Actions) -> None:
        cases = QWidget()
        self._column.setContentsMargins(0, 0, 0, 0)
        cases.setLayout(self._column)
        right = QWidget()
        column = QVBoxLayout(right)
        column.addWidget(self._about)
        column.addWidget(scrolling(cases), 1)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        for name in ("take_none", "open_case"):
            row.addWidget(ActionButton(actions[name]))
        column.addLayout(row)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._list, 1)
        beside.addWidget(self._agreement)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([340, 940])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 10, 20, 12)
        whole.addWidget(self._title)
        whole.addWidget(splitter, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the differences from now on."""
        super().showEvent(event)
        self._model.watch(watched=True)
        self._model.read_agreement(quietly=True)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Read them no more."""
        super().hideEvent(event)
        self._model.watch(watched=False)

    @property
    def case(self) -> AnyCase | None:
        """The difference in hand."""
        cases, row = self._model.cases, self._list.currentRow()
        return cases[row] if 0 <= row < len(cases) else None

    def go(self, step: int) -> None:
        """Take the next (1) or the previous (-1) difference that nobody has ruled on in hand."""
        cases, row = self._model.cases, self._list.currentRow()
        around = [(row + step * place) % len(cases) for place in range(1, len(cases) + 1)] if cases else []
        target = next((place for place in around if self._model.is_open(cases[place])), None)
        if target is not None:
            self._list.setCurrentRow(target)

    def take(self, number: int) -> None:
        """Rule that the side with this number, from 0, is right."""
        if number < len(self._sides):
            self._rule(self._sides[number])

    def take_none(self) -> None:
        """Rule that nothing is to be marked."""
        if isinstance(self.case, Case):
            self._rule(SideView(()))

    def open_case(self) -> None:
        """Ask for the article of the difference in hand."""
        if isinstance(self.case, Case):
            self.opened.emit(self.case.article)

    def _rule(self, side: SideView) -> None:
        """Have a ruling stored, and go on at once: the next key is about the next difference, however long it takes."""
        case, reason = self.case, self.reason.text().strip()
        if case is None or self._model.is_under_way(case):
            return
        if isinstance(case, Case):
            self._model.rule(case, side.spans, reason)
        elif side.version is not None:
            self._model.rule_fact(case, side.version, reason)
        self.reason.clear()
        if self._model.is_under_way(case):
            self._list.currentItem().setText(self._line(case))
            self._title.setText(self._headline(sum(map(self._model.is_open, self._model.cases))))
            self.go(1)

    def _fill(self) -> None:
        row, held = self._list.currentRow(), self._held
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's manner
        self._list.clear()
        for case in self._model.cases:
            self._list.addItem(QListWidgetItem(self._line(case)))
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's manner
        left = sum(map(self._model.is_open, self._model.cases))
        self._title.setText(self._headline(left))
        if self._model.cases:
            same = (place for place, case in enumerate(self._model.cases) if named(case) == held)
            self._list.setCurrentRow(next(same, min(max(row, 0), len(self._model.cases) - 1)))
            case = self.case
            if case is not None and not self._model.is_open(case) and left:
                self.go(1)
        self._show()

    def _headline(self, left: int) -> str:
        name = self._model.dossier.name if self._model.dossier is not None else ""
        if not self._model.cases:
            return self.tr("{dossier}: no differences between readers").format(dossier=name)
        if not left:
            return self.tr("{dossier}: every difference is ruled on").format(dossier=name)
        return f"{name} – " + self.tr("%n difference(s) to rule on", "", left)

    def _line(self, case: AnyCase) -> str:
        sign = "•" if self._model.is_open(case) else "✓"
        if isinstance(case, FactCase):
            subject = next(iter(case.group.versions.values())).claim.subject
            return f"{sign} {subject}\n{fact_contrasts(case.group)}"
        text = self._text(case)[case.difference.start : case.difference.end]
        return f"{sign} {' '.join(text.split())}\n{contrast(case.difference.contrast)} · {case.title}"

    def _text(self, case: Case) -> str:
        return "" if self._model.docket is None else self._model.docket.texts.get(case.article, "")

    def _show(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.deleteLater()
        case = self.case
        self._held = None if case is None else named(case)
        self._sides = [] if case is None else list(_sides(case))
        self.reason.setEnabled(case is not None)
        self._about.setText(self._told(case))
        for number, side in enumerate(self._sides):
            self._column.addWidget(self._card(case, side, number))
        self._column.addStretch(1)

    def _told(self, case: AnyCase | None) -> str:
        if case is None:
            return self.tr("Readers of a dossier are compared when they have read the same article to the end.")
        if isinstance(case, FactCase):
            return fact_contrasts(case.group)
        if case.difference.ruling is not None:
            return f"{case.title} · {self._words.ruled(case.difference)}"
        return f"{case.title} · {contrast(case.difference.contrast)}"

    def _card(self, case: AnyCase | None, side: SideView, number: int) -> SideCard:
        docket = self._model.docket
        known = {reviewer.name: reviewer for reviewer in docket.reviewers} if docket is not None else {}
        readers = [known.get(name, Reviewer(name, self._theme.quiet)) for name in side.readers]
        card = SideCard(str(number + 1), readers, self._theme)
        card.taken.connect(lambda: self.take(number))
        if isinstance(case, Case):
            self._fill_card(card, case, side)
        elif case is not None and side.version is not None:
            quotes = "\n".join(quoted.quote for quoted in case.group.printed)
            ruling = case.group.ruling
            chosen = ruling is not None and ruling.claim == side.version.claim
            card.say(self._words.claim(side.version), quotes, [], note=side.version.claim.grounds, chosen=chosen)
        return card

    def _fill_card(self, card: SideCard, case: Case, side: SideView) -> None:
        difference, text = case.difference, self._text(case)
        first, shown = around(text, difference.start, difference.end)
        marks = [(span.start - first, span.end - first) for span in side.spans]
        ruling = difference.ruling
        chosen = ruling is not None and ruling == side.spans
        note = self.tr("Overruled") if ruling is not None and not chosen else ""
        card.say(self._words.side(side.spans, text), shown, marks, note=note, chosen=chosen)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        tinted(self._about, theme.quiet)
        self._agreement.set_theme(theme)
        self._show()


def around(text: str, start: int, end: int) -> tuple[int, str]:
    """Return whole words around a passage, with an ellipsis where more would come, and where in the text they begin."""
    first, last = max(0, start - _CONTEXT), min(len(text), end + _CONTEXT)
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    before, after = ("…" if first else ""), ("…" if last < len(text) else "")
    return first - len(before), f"{before}{text[first:last]}{after}"


def _sides(case: AnyCase) -> Iterator[SideView]:
    """Yield the answers that there are, each once, with all who gave it."""
    if isinstance(case, FactCase):
        yield from (SideView((name,), version=version) for name, version in case.group.versions.items())
        return
    by_spans: dict[tuple[LayerSpan, ...], list[str]] = {}
    for name, spans in case.difference.sides.items():
        by_spans.setdefault(spans, []).append(name)
    yield from (SideView(tuple(names), spans) for spans, names in by_spans.items())
