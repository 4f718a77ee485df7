"""The left edge of the desk: which dossier is open, its screens with what waits on them, and who is reviewing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTabBar, QToolButton, QVBoxLayout
from typing_extensions import override

from recoupe.ui.kit.actions import Actions, shown_key
from recoupe.ui.kit.icons import icon, pixmap
from recoupe.ui.kit.theme import Theme
from recoupe_resources import icons_folder

WIDE, NARROW = 208, 84  # pixels
_ROW, _STACKED, _GROUP = 36, 54, 30  # pixels: a line, an icon above its word, the room above a group
_ICON, _PAD, _RADIUS = 18, 10, 8.0
_TIGHT = 13  # pixels that a tab is lower where there is little height
_SMALL = 0.86  # of the usual letters
_BADGE = 18  # pixels: how high a count is


@dataclass(slots=True)
class _Entry:
    """One screen: the action that goes there, its drawing, the title of the group that begins with it, its count.

    ``also`` are actions that go to other pages of the same screen.
    """

    action: QAction
    drawing: str
    group: str
    also: tuple[QAction, ...] = ()
    count: str = ""
    urgent: bool = False


class SideTabs(QTabBar):
    """The screens as tabs below each other; in a narrow bar the word stands under the drawing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.narrow = self.tight = False
        self._entries: list[_Entry] = []
        self.setObjectName("screens")
        self.setShape(QTabBar.Shape.RoundedWest)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Screens"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.tabBarClicked.connect(self._go)
        self.currentChanged.connect(self._go)

    def add(self, action: QAction, drawing: str, *, group: str = "", also: Sequence[QAction] = ()) -> None:
        """Add the screen to which ``action`` goes; with a ``group`` another group of screens begins.

        The actions ``also`` go to other pages of this screen.
        """
        self._entries.append(_Entry(action, drawing, group, tuple(also)))
        with QSignalBlocker(self):  # the first one is current at once, and nobody asked for it
            place = self.addTab(action.text())
        for page in (action, *also):
            page.toggled.connect(partial(self._follow, place))
        action.changed.connect(partial(self._name, place))
        self._name(place)
        self._follow(place, on=action.isChecked())

    def tell(self, name: str, count: str, *, urgent: bool = False) -> None:
        """Say beside the screen of the action ``name`` what waits there; ``urgent`` where it must be settled."""
        for place, entry in enumerate(self._entries):
            if entry.action.objectName() == name and (entry.count, entry.urgent) != (count, urgent):
                entry.count, entry.urgent = count, urgent
                self._name(place)
                self.update()

    def squeeze(self, *, narrow: bool, tight: bool = False) -> None:
        """Show words beside the drawings, or below them; ``tight`` where there is little height."""
        self.narrow, self.tight = narrow, tight
        for place, entry in enumerate(self._entries):
            self.setTabText(place, entry.action.text())  # Qt measures a tab again when its text is set
        self.updateGeometry()

    def _go(self, place: int) -> None:
        entry = self._entries[place] if 0 <= place < len(self._entries) else None
        if entry is not None and not any(page.isChecked() for page in (entry.action, *entry.also)):
            entry.action.trigger()

    def _follow(self, place: int, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if on:
            with QSignalBlocker(self):
                self.setCurrentIndex(place)
            self.update()

    def _name(self, place: int) -> None:
        entry = self._entries[place]
        key = shown_key(entry.action)
        if self.tabText(place) != entry.action.text():
            self.setTabText(place, entry.action.text())
        tip = f"{entry.action.text()} ({key})" if key else entry.action.text()
        self.setTabToolTip(place, f"{tip} · {entry.count}" if entry.count else tip)  # what a screen reader says of it

    @override
    def tabSizeHint(self, index: int) -> QSize:
        """Return the size of a screen's tab, with the title of the group that begins with it."""
        above = self._above(index)
        grown = 0 if self.tight else max(0, self.fontMetrics().height() - 16)
        high = (_STACKED if self.narrow else _ROW) - (_TIGHT if self.tight else 0)
        return QSize(self._width() - 2 * _MARGIN, high + above + grown)

    def _above(self, index: int) -> int:
        """Return the height above a tab: for the title of the group that begins there."""
        return (_GROUP // (2 if self.tight else 1)) if self._entries[index].group else 0

    def wanted(self, *, narrow: bool) -> int:
        """Return how high all screens are where there is height enough."""
        return len(self._entries) * ((_STACKED if narrow else _ROW) + 2) + _GROUP

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the size of a tab: none is squeezed."""
        return self.tabSizeHint(index)

    def _width(self) -> int:
        return NARROW if self.narrow else WIDE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every screen, the one that is shown on a ground of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointed = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for place, entry in enumerate(self._entries):
            rect = self.tabRect(place)
            if entry.group:
                above = self._above(place)
                self._paint_group(painter, QRect(rect.left(), rect.top(), rect.width(), above), entry.group)
                rect = rect.adjusted(0, above, 0, 0)
            self._paint(
                painter, rect.adjusted(0, 1, 0, -1), entry, shown=place == self.currentIndex(), pointed=place == pointed
            )

    def _paint_group(self, painter: QPainter, rect: QRect, title: str) -> None:
        if self.narrow:
            painter.setPen(QColor(self.theme.edge))
            painter.drawLine(rect.left() + _PAD, rect.center().y(), rect.right() - _PAD, rect.center().y())
            return
        painter.setFont(self._small())
        painter.setPen(QColor(self.theme.quiet))
        place = rect.adjusted(_PAD, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)

    def _small(self) -> QFont:
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * _SMALL)
        return small

    def _paint(self, painter: QPainter, rect: QRect, entry: _Entry, *, shown: bool, pointed: bool) -> None:
        theme = self.theme
        if shown or pointed:
            painter.setBrush(QColor(theme.raised if shown else theme.hover))
            painter.setPen(QPen(QColor(theme.edge), 1) if shown else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        drawing = pixmap(entry.drawing, theme.focus if shown else theme.quiet, _ICON, self.devicePixelRatioF())
        painter.setPen(QColor(theme.ink))
        words = entry.action.text()
        if self.narrow:
            top = rect.top() + (2 if self.tight else 7)
            painter.drawPixmap(rect.center().x() - _ICON // 2, top, drawing)
            painter.setFont(self._fitting(words, rect.width() - 4))
            below = QRect(rect.left(), top + _ICON, rect.width(), rect.bottom() - top - _ICON)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
            if entry.count and entry.urgent:
                self._paint_count(
                    painter, QRect(rect.center().x() + 4, rect.top() + 2, 30, _BADGE - 2), entry, left=True
                )
            return
        painter.drawPixmap(rect.left() + _PAD, rect.center().y() - _ICON // 2 + 1, drawing)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        beside = rect.adjusted(_PAD + _ICON + 9, 0, -_PAD, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if entry.count:
            right = QRect(rect.left(), rect.center().y() - _BADGE // 2 + 1, rect.width() - _PAD + 2, _BADGE)
            self._paint_count(painter, right, entry, left=False)

    def _fitting(self, words: str, room: int) -> QFont:
        """Return letters in which ``words`` fit, no larger than small ones."""
        font = self._small()
        width = QFontMetrics(font).horizontalAdvance(words)
        if width > room:
            font.setPointSizeF(font.pointSizeF() * room / width)
        return font

    def _paint_count(self, painter: QPainter, place: QRect, entry: _Entry, *, left: bool) -> None:
        font = self._small()
        font.setWeight(QFont.Weight.DemiBold if entry.urgent else QFont.Weight.Normal)
        painter.setFont(font)
        width = max(QFontMetrics(font).horizontalAdvance(entry.count) + (12 if entry.urgent else 0), place.height())
        where = QRect(place.left() if left else place.right() - width, place.top(), width, place.height())
        if entry.urgent:
            soft = QColor(self.theme.warning)
            soft.setAlphaF(0.12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.desk))
            painter.drawRoundedRect(where, place.height() / 2, place.height() / 2)
            painter.setBrush(soft)
            painter.drawRoundedRect(where, place.height() / 2, place.height() / 2)
        painter.setPen(QColor(self.theme.warning if entry.urgent else self.theme.quiet))
        middle = (
            Qt.AlignmentFlag.AlignCenter
            if entry.urgent
            else Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(where, middle, entry.count)


_MARGIN = 8


class DossierHead(QToolButton):
    """Names the open dossier and how much is in it; opens the choice of another. ``chosen`` carries its place."""

    chosen = Signal(int)

    def __init__(self, actions: Sequence[QAction], theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.narrow = False
        self._actions = actions
        self._name, self._told = "", ""
        self._others: list[str] = []
        self.setObjectName("dossier_head")
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._logo = QIcon(str(icons_folder() / "recoupe.svg"))
        self.setAccessibleName(self.tr("Dossier"))

    def show_dossier(self, name: str, told: str, others: list[str], *, more: str = "") -> None:
        """Show the ``name`` of the open dossier, what is ``told`` of it (``more`` on pointing), and offer all dossiers.

        That there is none is said once the library was read: before that nobody knows.
        """
        self._name, self._told, self._others = name or ("" if others else self.tr("No dossier yet")), told, others
        self.setAccessibleName(self.tr("Dossier: {name}").format(name=self._name))
        self.setToolTip("\n".join(filter(None, (self._name, more))))
        self.setAccessibleDescription(more)
        self.update()

    def _fill(self) -> None:
        self._menu.clear()
        for place, name in enumerate(self._others):
            action = self._menu.addAction(name.replace("&", "&&"), partial(self.chosen.emit, place))
            action.setCheckable(True)
            action.setChecked(name == self._name)
        self._menu.addSeparator()
        self._menu.addActions(list(self._actions))

    @override
    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(NARROW - 16, 22 + 2 * self.fontMetrics().height() if not self.narrow else 44)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign of the program, and beside it the name of the dossier."""
        painter, rect, theme = QPainter(self), self.rect(), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(QRectF(rect), _RADIUS, _RADIUS)
        side = 28
        left = rect.center().x() - side // 2 if self.narrow else rect.left() + 6
        self._logo.paint(painter, QRect(left, rect.center().y() - side // 2, side, side))
        if self.narrow:
            return
        words = rect.adjusted(6 + side + 8, 0, -22, 0)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics, high = QFontMetrics(bold), self.fontMetrics().height()
        top = rect.center().y() - high + (0 if self._told else high // 2)
        painter.setFont(bold)
        painter.setPen(QColor(theme.ink))
        line = QRect(words.left(), top, words.width(), high)
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.92)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(
            line.translated(0, high + 2), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._told
        )
        chevron = pixmap("chevron-down", theme.quiet, 16, self.devicePixelRatioF())
        painter.drawPixmap(rect.right() - 18, rect.center().y() - 7, chevron)


class SideBar(QFrame):
    """Puts the dossier, the search, the screens and the reviewer below each other, beside every screen."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("side_bar")
        self._actions = actions
        self._theme = theme
        self.narrow = False
        self.head = DossierHead(
            [
                actions[name]
                for name in ("new_dossier", "rename_dossier", "merge_dossier", "remove_dossier", "show_bin")
            ],
            theme,
        )
        self.search = self._quiet(actions["palette"], "side_search")
        self.tabs = SideTabs(theme)
        self.reviewer = self._quiet(actions["reviewer"], "side_reviewer")
        self.settings = self._quiet(actions["settings"], "side_settings")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.setSpacing(6)
        for widget in (self.head, self.search, self.tabs):
            column.addWidget(widget)
        column.addStretch(1)
        for widget in (self.reviewer, self.settings):
            column.addWidget(widget)
        self.set_theme(theme)
        self.squeeze(narrow=False)

    def _quiet(self, action: QAction, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(action.trigger)
        return button

    def squeeze(self, *, narrow: bool) -> None:
        """Take all the room that words need, or only that of drawings with a word below."""
        self.narrow = self.head.narrow = narrow
        self.setFixedWidth(NARROW if narrow else WIDE)
        self.tabs.squeeze(narrow=narrow, tight=self.tabs.tight)
        self._fit()
        self._label_buttons()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let every screen be in sight, however low the window is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        column = self._column
        margins = column.contentsMargins()
        others = (self.head, self.search, self.reviewer, self.settings)
        taken = sum(other.sizeHint().height() + column.spacing() for other in others)
        room = self.height() - margins.top() - margins.bottom() - taken - column.spacing()
        tight = self.tabs.wanted(narrow=self.narrow) > room
        if tight != self.tabs.tight:
            self.tabs.squeeze(narrow=self.narrow, tight=tight)

    def sign(self, reviewer: str) -> None:
        """Say who reviews."""
        self._signed = reviewer
        self._label_buttons()

    _signed = ""

    def _label_buttons(self) -> None:
        narrow, theme = self.narrow, self._theme
        who = self._signed or self.tr("Who reviews?")
        initials = "".join(part[0] for part in self._signed.split()[:2]).upper() or "?"
        find, key = self.tr("Find"), shown_key(self._actions["palette"])
        for button, words, drawing, said in (
            (self.search, "" if narrow else f"{find}  ({key})", "search", self.tr("Find a command or an article")),
            (self.reviewer, initials if narrow else who, "user-round", self.tr("Reviewer: {name}").format(name=who)),
            (
                self.settings,
                "" if narrow else self._actions["settings"].text(),
                "settings",
                self._actions["settings"].text(),
            ),
        ):
            button.setText(f" {words}" if words and not narrow else words)
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            button.setIcon(icon(drawing, theme.quiet) if button is not self.reviewer or not narrow else QIcon())
            button.setAccessibleName(said)
            button.setToolTip(said)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = self.tabs.theme = self.head.theme = theme
        self._label_buttons()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line that parts it from the screens."""
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.edge))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
