"""How far the readers of a dossier agree, in three lines below its differences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from recoupe.ui.kit import wording
from recoupe.ui.kit.widgets import ActionButton, tinted, wrapped

if TYPE_CHECKING:
    from recoupe.evaluation.agreement import Agreement
    from recoupe.ui.company.model import CompanyModel
    from recoupe.ui.kit.actions import Actions
    from recoupe.ui.kit.theme import Theme

_TOTALS = "names", "figures"  # how evaluation.agreement calls what it says of all labels


class AgreementFoot(QFrame):
    """Shows the agreement once it was measured, or why there is none; a button opens all of it."""

    def __init__(self, model: CompanyModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._words = (
            self.tr("Cohen's kappa, names"),
            self.tr("Cohen's kappa, figures"),
            self.tr("Articles read twice"),
        )
        self._heads = [QLabel(words) for words in self._words]
        self._values = [QLabel() for _ in self._words]
        self._why: QLabel = wrapped(self.tr("Agreement is measured once two people have read the same article."))
        self._more = ActionButton(actions["show_agreement"])
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, (head, value) in enumerate(zip(self._heads, self._values, strict=True)):
            value.setObjectName(f"agreement_foot_{row}")
            font = value.font()
            font.setBold(True)
            value.setFont(font)
            grid.addWidget(head, row, 0)
            grid.addWidget(value, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(grid)
        column.addWidget(self._why)
        column.addWidget(self._more)
        model.agreed.connect(self._show)
        model.not_read_twice.connect(self._show_none)
        self._show_none()
        self.set_theme(theme)

    def _show_none(self) -> None:
        self._tell(["", "", ""])

    def _show(self, agreement: Agreement, _texts: object) -> None:
        kappas = [agreement.measures[label].kappa if label in agreement.measures else None for label in _TOTALS]
        number = self.locale().toString
        told = ["–" if kappa is None else number(kappa, "f", 2) for kappa in kappas]
        self._tell([*told, number(agreement.articles)])

    def _tell(self, told: list[str]) -> None:
        for head, value, words, what in zip(self._heads, self._values, told, self._words, strict=True):
            value.setText(words)
            value.setAccessibleName(wording.told_of(what, words))
            for label in (head, value):
                label.setVisible(bool(words))
        self._why.setHidden(any(told))
        self._more.setVisible(any(told))

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        for label in (*self._heads, self._why):
            tinted(label, theme.quiet)
