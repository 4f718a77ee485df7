"""Facts as cards: what is measured, who says what in one sentence, and which sources are on which side."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from recoupe.facts.crosscheck.settling import Side, sides
from recoupe.facts.crosscheck.table import Column, Row
from recoupe.facts.crosscheck.telling_apart import distinctions
from recoupe.facts.print_wording import print_words
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import style_options, wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.recoupement import verdict_style
from recoupe_db.records import ArticleId, MentionId

Index = QModelIndex | QPersistentModelIndex
FACE = Qt.ItemDataRole.UserRole
_PADDING, _GAP, _RADIUS, _CHIP = 14, 10, 12.0, 6.0  # pixels
_MOST_CHIPS = 6  # of a side; the others are counted
_INITIALS = 3  # letters
_KEPT = 24  # cards kept as they were painted: more than a screen shows
_SMALLER = 0.87  # of the letters of a sentence that is too long for its card


@dataclass(frozen=True, slots=True)
class Chip:
    """The initials of a source, and the side it is on."""

    initials: str
    standing: Verdict


@dataclass(frozen=True, slots=True)
class CardFace:
    """What a card shows. ``parts`` are the words of its sentence, each with whether it is strong.

    ``brief`` is the same sentence with its values as short as they are written, for a card that cannot hold the other.
    """

    measured: str
    parts: tuple[tuple[str, bool], ...]
    brief: tuple[tuple[str, bool], ...]
    chips: tuple[Chip, ...]
    verdict: Verdict
    verdict_words: str
    spoken: str
    recalled: str = ""
    """What was verified before of a figure of this fact, in another dossier or for another article."""


class CardModel(QAbstractListModel):
    """Facts, a card each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._initials: dict[ArticleId, str] = {}
        self._apart: dict[MentionId, str] = {}
        self._faces: dict[int, CardFace] = {}
        self._recalled: Mapping[tuple[ArticleId, int], str] = {}

    def recall(self, places: Mapping[tuple[ArticleId, int], str]) -> None:
        """Say on a card what was verified before of a figure, by article and code point."""
        if places != self._recalled:
            self._recalled = places
            self._faces.clear()
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))

    def _said_before(self, row: Row) -> str:
        """Return what was verified before of a fact that is not verified itself, a contradiction first."""
        if row.fact is not None and row.fact.judged_at is not None:
            return ""
        told = [words for cell in row.cells if (words := self._recalled.get((cell.article, cell.start)))]
        return min(told, key=lambda words: words[0] != "≠", default="")

    def show(self, rows: Sequence[Row], columns: Sequence[Column]) -> None:
        """Show ``rows``, whose articles are ``columns``."""
        self.beginResetModel()
        self.rows = tuple(rows)
        named = {column.article: column.source or column.title for column in columns}
        short = told_apart(named.values())
        self._initials = {article: short[source] for article, source in named.items()}
        self._apart = distinctions(self.rows)
        self._faces.clear()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the face of a card, or all of it as one sentence."""
        if not index.isValid():
            return None
        face = self._face(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return face
        spoken = role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,  # a long sentence is cut on its card
        )
        return face.spoken if spoken else None

    def _face(self, place: int) -> CardFace:
        face = self._faces.get(place)
        if face is None:
            face = self._faces[place] = self._made(self.rows[place])
        return face

    def _made(self, row: Row) -> CardFace:
        row_sides = sides(row)
        parts, brief = (
            tuple(part for number, side in enumerate(row_sides) for part in self._said(side, value, first=number == 0))
            for value in (_printed, _written)
        )
        measured = f"{row.subject} – {row.attribute}".strip(" –") or self.tr("Not named yet")
        if (around := self._apart.get(row.key)) is not None and not row.asked:
            measured = f"{measured} · {around}"
        sign, verdict = verdict_style.row_words(row)
        if row.asked:
            return self._question(row, measured)
        chips = tuple(chip for side in row_sides for chip in self._chips(row, side))
        words = "".join(word for word, _ in parts)
        spoken = f"{wording.told_of(measured, words)}. {verdict}"
        recalled = self._said_before(row)
        spoken = f"{spoken}. {recalled}" if recalled else spoken
        told = f"{sign} {verdict}"
        return CardFace(measured, parts, brief, chips, verdict_style.of_row(row), told, spoken, recalled)

    def _question(self, row: Row, measured: str) -> CardFace:
        """Return the face of two figures that may state one fact: nothing is asserted of them."""
        asked = self.tr("Is it the same fact?")
        one, other = (cell.printed for cell in row.cells)
        parts = ((one, True), (self.tr(" and "), False), (other, True))
        sources = [self._initials.get(cell.article, "?") for cell in row.cells]
        chips = tuple(Chip(initials, Verdict.SINGLE) for initials in sources)
        words = "".join(word for word, _ in parts)
        return CardFace(
            measured, parts, parts, chips, Verdict.SINGLE, f"? {asked}", f"{asked} {wording.told_of(measured, words)}."
        )

    def _said(self, side: Side, value: Callable[[Side], str], *, first: bool) -> list[tuple[str, bool]]:
        counted = self.tr("in %n source(s)", "", side.independent) if first else self.tr("in %n", "", side.independent)
        return [("" if first else ", ", False), (value(side), True), (f" {counted}", False)]

    def _chips(self, row: Row, side: Side) -> list[Chip]:
        named = dict.fromkeys(self._initials.get(cell.article, "?") for cell in side.cells)
        standing = verdict_style.softened(row, side.standing)
        shown = [Chip(initials, standing) for initials in list(named)[:_MOST_CHIPS]]
        rest = len(named) - len(shown)
        return [*shown, Chip(f"+{rest}", standing)] if rest else shown


def _printed(side: Side) -> str:
    return side.printed


def _written(side: Side) -> str:
    """Return the value of a side as short as it is written; as it is printed where it has none, or is as short."""
    reading = side.cells[0].reading
    words = print_words(reading, wording.language()) if reading.value is not None else ""
    return words if words and len(words) < len(side.printed) else side.printed


def told_apart(sources: Iterable[str]) -> dict[str, str]:
    """Return the initials of each source; where two have the same, with letters in which they differ, or a number."""
    names = sorted(set(sources))
    by_initials: dict[str, list[str]] = {}
    for name in names:
        by_initials.setdefault(_initials(name), []).append(name)
    names_by_key: dict[str, str] = {}
    for initials, alike in by_initials.items():
        endings = [_last_letters(name) for name in alike]
        clear = len(set(endings)) == len(alike)
        for number, (name, ending) in enumerate(zip(alike, endings, strict=True), start=1):
            names_by_key[name] = initials if len(alike) == 1 else f"{initials}{ending if clear else number}"
    return names_by_key


def _last_letters(source: str) -> str:
    """Return the last letters of a source: of papers of one house it is the place, which comes last, that differs."""
    return "".join(letter for letter in source if letter.isalnum()).lower()[-2:]


def _initials(source: str) -> str:
    """Return the initials of a source: those of its words that begin with a capital, or else its first letters."""
    words = [word for word in source.replace("’", " ").replace("'", " ").split() if word[:1].isalnum()]
    capitals = "".join(word[0] for word in words if word[0].isupper())
    letters = capitals if len(capitals) > 1 else "".join(word[0] for word in words) if len(words) > 1 else source[:2]
    return letters[:_INITIALS].upper() or "?"


def _lengths(parts: Sequence[tuple[str, bool]], plain: QFontMetrics, strong: QFontMetrics) -> list[int]:
    """Return how many pixels each part of a sentence takes in a line."""
    return [(strong if is_strong else plain).horizontalAdvance(words) for words, is_strong in parts]


def fitted(
    parts: Sequence[tuple[str, bool]], width: int, *, plain: QFontMetrics, strong: QFontMetrics
) -> list[tuple[str, bool]]:
    """Return the parts of a sentence, words and whether strong, that ``width`` pixels hold; a cut one ends in “…”."""
    lengths = _lengths(parts, plain, strong)
    if sum(lengths) <= width:
        return list(parts)
    shown, left = list[tuple[str, bool]](), width
    dots = max(plain.horizontalAdvance("…"), strong.horizontalAdvance("…"))
    for (words, is_strong), length in zip(parts, lengths, strict=True):
        metrics = strong if is_strong else plain
        if length > left - dots:  # they would no longer fit behind it
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, min(left, length - 1))
            return [*shown, (cut if cut.endswith("…") else "…", is_strong)]
        shown.append((words, is_strong))
        left -= length
    return shown


class CardDelegate(QStyledItemDelegate):
    """Paints a card; what is in hand has a frame, and nothing is filled over the colours of a verdict.

    A card that was painted lately is shown as it was: only what comes into sight is painted while one scrolls.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._painted: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of three lines: what is measured, the sentence, the sources."""
        font = style_options.font(option)
        small, lead = QFontMetrics(_scaled(font, 0.95)), QFontMetrics(_scaled(font, 1.2))
        return QSize(200, 2 * _PADDING + 2 * small.height() + lead.height() + 20 + _GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card, or show it as it was painted before."""
        face: CardFace = index.data(FACE)
        place, font = style_options.rect(option), style_options.font(option)
        chosen = bool(style_options.state(option) & QStyle.StateFlag.State_Selected)
        keyed = bool(style_options.state(option) & QStyle.StateFlag.State_Active)
        ratio = painter.device().devicePixelRatioF()
        colour = (self.theme.focus if keyed else self.theme.dimmed) if chosen else self.theme.edge
        frame = QPen(QColor(colour), 2 if chosen else 1)
        known = (face, colour, place.width(), place.height(), ratio, font.key())
        picture = self._painted.pop(known, None) or self._picture(face, place.size(), ratio, font, frame)
        self._painted[known] = picture
        if len(self._painted) > _KEPT:
            self._painted.popitem(last=False)
        painter.drawPixmap(place.topLeft(), picture)

    def use(self, theme: Theme) -> None:
        """Paint in the colours of ``theme`` from now on."""
        self.theme = theme
        self._painted.clear()

    def _picture(self, face: CardFace, size: QSize, ratio: float, font: QFont, frame: QPen) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(QPoint(0, 0), size).adjusted(2, 2, -2, -_GAP)
        painter.setPen(frame)
        painter.setBrush(QColor(self.theme.page))
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        inner = card.adjusted(_PADDING, _PADDING - 2, -_PADDING, -_PADDING + 2).toRect()
        self._paint_words(painter, inner, face, font)
        painter.end()
        return picture

    def _paint_words(self, painter: QPainter, place: QRect, face: CardFace, font: QFont) -> None:
        small = _scaled(font, 0.95)
        room = self._paint_verdict(painter, place, face, small)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.quiet))
        metrics = QFontMetrics(small)
        line = QRect(place.left(), place.top(), place.width() - room, metrics.height())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, left, metrics.elidedText(face.measured, Qt.TextElideMode.ElideRight, line.width()))
        below = self._paint_sentence(painter, place, line.bottom() + 6, face, _scaled(font, 1.2))
        self._paint_chips(painter, QRect(place.left(), below + 6, place.width(), metrics.height() + 6), face, small)

    def _paint_verdict(self, painter: QPainter, place: QRect, face: CardFace, font: QFont) -> int:
        words = face.verdict_words
        strong = QFont(font)
        strong.setBold(True)
        metrics = QFontMetrics(strong)
        width = metrics.horizontalAdvance(words) + 16
        box = QRectF(place.right() - width, place.top() - 2, width, metrics.height() + 4)
        self._paint_box(painter, box, face.verdict)
        painter.setFont(strong)
        painter.setPen(QColor(verdict_style.ink(self.theme, face.verdict)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return width + 12

    def _paint_box(self, painter: QPainter, box: QRectF, verdict: Verdict) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(verdict_style.fill(self.theme, verdict)))
        painter.drawRoundedRect(box, _CHIP, _CHIP)

    def _paint_sentence(self, painter: QPainter, place: QRect, top: int, face: CardFace, font: QFont) -> int:
        strong = QFont(font)
        strong.setBold(True)
        height, x, parts = QFontMetrics(strong).height(), place.left(), face.parts
        plain_metrics, strong_metrics = QFontMetrics(font), QFontMetrics(strong)
        if sum(_lengths(parts, plain_metrics, strong_metrics)) > place.width():
            font, strong = _scaled(font, _SMALLER), _scaled(strong, _SMALLER)
            plain_metrics, strong_metrics = QFontMetrics(font), QFontMetrics(strong)
            if sum(_lengths(parts, plain_metrics, strong_metrics)) > place.width():
                parts = face.brief
        painter.setPen(QColor(self.theme.ink))
        for words, is_strong in fitted(parts, place.width(), plain=plain_metrics, strong=strong_metrics):
            painter.setFont(strong if is_strong else font)
            painter.drawText(QRect(x, top, place.right() - x + 1, height), Qt.AlignmentFlag.AlignVCenter, words)
            x += (strong_metrics if is_strong else plain_metrics).horizontalAdvance(words)
        return top + height

    def _paint_chips(self, painter: QPainter, place: QRect, face: CardFace, font: QFont) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        x, before = float(place.left()), None
        for chip in face.chips:
            x += _GAP if before not in (None, chip.standing) else 0
            width = metrics.horizontalAdvance(chip.initials) + 12
            if x + width > place.right():
                break
            box = QRectF(x, place.top(), width, place.height())
            quiet = chip.standing is Verdict.AGREE
            self._paint_box(painter, box, chip.standing)
            painter.setPen(QColor(self.theme.ink if quiet else verdict_style.ink(self.theme, chip.standing)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chip.initials)
            x, before = x + width + 5, chip.standing
        if face.recalled:
            room = QRect(round(x) + 8, place.top(), max(0, place.right() - round(x) - 8), place.height())
            told = metrics.elidedText(face.recalled, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(QColor(self.theme.warning if told.startswith("≠") else self.theme.focus))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told)


def _scaled(font: QFont, factor: float) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * factor)
    return scaled


class CardList(QListView):
    """The cards. ``taken`` tells that another one is current, ``opened`` that Enter was hit on it."""

    taken = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self._delegate = CardDelegate(theme, self)
        self.setModel(self.cards)
        self.setItemDelegate(self._delegate)
        self.setObjectName("settling_cards")
        self.setAccessibleName(self.tr("Facts to settle"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._tell)
        self.activated.connect(self.opened)
        self.clicked.connect(self.taken)
        self.set_theme(theme)

    def recall(self, places: Mapping[tuple[ArticleId, int], str]) -> None:
        """Say on the cards what was verified before of a figure, by article and code point."""
        self.cards.recall(places)

    @property
    def row(self) -> Row | None:
        """The fact of the current card."""
        place = self.currentIndex().row()
        return self.cards.rows[place] if 0 <= place < len(self.cards.rows) else None

    @property
    def face(self) -> CardFace | None:
        """What the current card shows."""
        return self.currentIndex().data(FACE) if self.row is not None else None

    @property
    def place(self) -> tuple[int, int]:
        """The number of the current card, from 1, and that of all."""
        return self.currentIndex().row() + 1, len(self.cards.rows)

    def go(self, step: int) -> None:
        """Take the card that many places further in hand, where there is one."""
        there = self.currentIndex().row() + step
        if 0 <= there < len(self.cards.rows):
            self.setCurrentIndex(self.cards.index(there, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the card by the space bar, too: its passage is seen without leaving the screen."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.row is not None:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def show_rows(self, rows: Sequence[Row], columns: Sequence[Column], *, current: int | None) -> None:
        """Show ``rows``; the card of the row with the key ``current`` is current, or else the one in its place."""
        before = max(0, self.currentIndex().row())
        with QSignalBlocker(self.selectionModel()):
            self._fill(rows, columns, before, current)
        self.viewport().update()

    def _fill(self, rows: Sequence[Row], columns: Sequence[Column], before: int, current: int | None) -> None:
        self.cards.show(rows, columns)
        place = next((number for number, row in enumerate(self.cards.rows) if row.key == current), None)
        chosen = place if place is not None else min(before, len(rows) - 1)
        if chosen >= 0:
            self.setCurrentIndex(self.cards.index(chosen, 0))

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of ``theme``."""
        self._delegate.use(theme)
        colours = self.palette()
        colours.setColor(colours.ColorRole.Base, QColor(theme.desk))
        self.setPalette(colours)
        self.viewport().update()

    def _tell(self) -> None:
        self.taken.emit()
