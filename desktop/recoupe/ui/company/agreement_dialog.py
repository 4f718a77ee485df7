"""How far readers agree: the measures by label, the table of confusions, and the passages behind each of its cells."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.evaluation.agreement import FIGURES, NAMES, NOTHING, Agreement
from recoupe.ui.company.model import CompanyModel
from recoupe.ui.kit import wording
from recoupe.ui.kit.mention_text import shortened
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.widgets import close_on_enter, wrapped


class AgreementDialog(QDialog):
    """Shows the agreement of the open dossier. ``opened`` carries an article that somebody wants to see."""

    opened = Signal(int)

    def __init__(self, parent: QWidget, model: CompanyModel) -> None:
        super().__init__(parent)
        self.setObjectName("agreement_dialog")
        self.setWindowTitle(self.tr("Agreement between readers"))
        self.resize(900, 600)
        self._labels: list[str] = []
        self._found: Agreement | None = None
        self._texts: dict[int, str] = {}
        self._told: QLabel = wrapped(self.tr("Measuring…"), bold=True)
        self._told.setObjectName("agreement_told")
        self._hint: QLabel = wrapped()
        self._measures: QTableWidget = plain_table("agreement_measures", self.tr("Agreement by label"))
        self._confusion: QTableWidget = plain_table("agreement_confusion", self.tr("Labels that readers confused"))
        self._confusion.cellClicked.connect(self._list_passages)
        self._confusion.cellActivated.connect(self._list_passages)
        self._passages = QListWidget()
        self._passages.setObjectName("agreement_passages")
        self._passages.setAccessibleName(self.tr("Passages of the chosen cell"))
        self._passages.itemActivated.connect(self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self._told, self._measures, self._hint, self._confusion, self._passages):
            column.addWidget(part)
        column.addWidget(buttons)
        close_on_enter(buttons)
        column.setStretch(1, 3)
        column.setStretch(3, 3)
        column.setStretch(4, 2)
        model.agreed.connect(self._show)
        model.read_agreement()

    def _show(self, agreement: Agreement, texts: dict[int, str]) -> None:
        self._found, self._texts = agreement, texts
        told = self.tr("%n article(s) read by several", "", agreement.articles)
        self._told.setText(f"{told} – {', '.join(agreement.readers)}")
        heads = [
            *(self.tr("Label"), self.tr("Marked"), self.tr("Cohen's kappa"), self.tr("Krippendorff's alpha (words)")),
            *(self.tr("Alpha (spans)"), self.tr("F1 strict"), self.tr("F1 tolerant")),
        ]
        rows = [
            (
                self._named(label),
                measures.marked,
                *map(self._number, (measures.kappa, measures.alpha, measures.units, measures.strict)),
                self._number(measures.tolerant),
            )
            for label, measures in agreement.measures.items()
        ]
        fill(self._measures, heads, rows)
        self._fill_confusion(agreement)

    def _number(self, share: float | None) -> str:
        return "–" if share is None else self.locale().toString(share, "f", 3)

    def _named(self, label: str) -> str:
        totals = {NAMES: self.tr("All names"), FIGURES: self.tr("All figures"), NOTHING: self.tr("Not marked")}
        return totals[label] if label in totals else wording.named_label(label)

    def _fill_confusion(self, agreement: Agreement) -> None:
        self._labels = sorted({label for pair in agreement.confusion for label in pair})
        named = [self._named(label) for label in self._labels]
        rows = [
            (self._named(one), *(len(self._cell(one, other)) or "" for other in self._labels)) for one in self._labels
        ]
        fill(self._confusion, ["", *named], rows)
        pairs = [f"{self._named(one)} / {self._named(other)}" for one, other in agreement.unclear]
        hint = self.tr("The guidelines need a sentence on: {pairs}. Choose a cell to see its passages.")
        self._hint.setText(hint.format(pairs=", ".join(pairs)) if pairs else "")
        self._hint.setVisible(bool(pairs))

    def _cell(self, one: str, other: str) -> tuple[object, ...]:
        first, second = sorted((one, other))
        return self._found.confusion.get((first, second), ()) if self._found is not None else ()

    def _list_passages(self, row: int, column: int) -> None:
        self._passages.clear()
        if self._found is None or not column:
            return
        first, second = sorted((self._labels[row], self._labels[column - 1]))
        for passage in self._found.confusion.get((first, second), ()):
            text = self._texts.get(passage.article, "")
            around = text[max(0, passage.start - 60) : passage.end + 60]
            item = QListWidgetItem(shortened(f"{text[passage.start : passage.end]} – {around}", most=160))
            item.setData(Qt.ItemDataRole.UserRole, passage.article)
            self._passages.addItem(item)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(Qt.ItemDataRole.UserRole))
        self.accept()
