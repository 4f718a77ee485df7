"""The choice of a dossier, whose whole name can be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

_LINES = 4  # a name that needs more is shortened in its middle, and whole in the list and in the tool tip
_ROOM = 10  # pixels above and below


class DossierBox(QComboBox):
    """Breaks a long name into lines instead of cutting it; its list is as wide as its longest name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dossiers")
        self.setAccessibleName(self.tr("Dossier"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self._fit)

    def show_dossiers(self, names: Sequence[str]) -> None:
        """Offer the dossiers of these names; that there is none is said only now that the library was read."""
        self.clear()
        self.addItems(names)
        self.setPlaceholderText("" if names else self.tr("No dossier yet"))
        self.setEnabled(bool(names))

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, wide enough for every name."""
        names = (self.itemText(row) for row in range(self.count()))
        widest = max(map(self.fontMetrics().horizontalAdvance, names), default=0)
        screen = self.screen().availableGeometry().width()
        self.view().setMinimumWidth(min(widest + 40, screen // 2))
        super().showPopup()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a height that the name needs at the present width."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._needed().height() + _ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the name into another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the frame as the style does, and the name in lines."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = self.currentText() or self.placeholderText()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        area = self._area(option)
        while painter.fontMetrics().boundingRect(area, _FLAGS, words).height() > area.height() and len(words) > 8:
            middle = len(words) // 2
            words = f"{words[: middle - 3].rstrip()}…{words[middle + 3 :].lstrip()}"
        painter.drawText(area, _FLAGS | Qt.AlignmentFlag.AlignVCenter, words)

    def _fit(self) -> None:
        self.setToolTip(self.currentText())
        self.updateGeometry()

    def _needed(self) -> QRect:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        area = self._area(option)
        most = QRect(0, 0, max(area.width(), 40), self.fontMetrics().lineSpacing() * _LINES)
        return self.fontMetrics().boundingRect(most, _FLAGS, self.currentText()).intersected(most)

    def _area(self, option: QStyleOptionComboBox) -> QRect:
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).adjusted(4, 0, -2, 0)


_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
