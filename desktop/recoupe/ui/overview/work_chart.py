"""Who decided and read how much, day by day or hour by hour: painted, and as a table for those who rather read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTableWidget, QTabWidget, QVBoxLayout, QWidget

from recoupe.exchange.sheet_words import zone_name
from recoupe.services.overview import WorkPeriod, days, stints
from recoupe.ui.kit import wording
from recoupe.ui.kit.moments import moment
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted, wrapped
from recoupe.ui.overview.progress_chart import Bar, ProgressChart
from recoupe_db.problems import QT_TRANSLATE_NOOP
from recoupe_db.records import WorkedHour


class WorkChart(QWidget):
    """Shows progress over time; what was taken back does not count."""

    def __init__(self) -> None:
        super().__init__()
        self._worked: Sequence[WorkedHour] = ()
        self._what = QComboBox()
        self._what.setObjectName("overview_what")
        self._what.setAccessibleName(self.tr("What is counted"))
        self._what.addItems([self.tr("Decisions"), self.tr("Articles read")])
        self._step = QComboBox()
        self._step.setObjectName("overview_step")
        self._step.setAccessibleName(self.tr("Per day or per hour"))
        self._step.addItems([self.tr("per day"), self._per_hour()])
        self._chart = ProgressChart()
        self._table: QTableWidget = plain_table("overview_work", self.tr("Progress over time"))
        self._people: QTableWidget = plain_table("overview_people", self.tr("Who reviewed how much"))
        self._none: QLabel = wrapped(self.tr("Nothing is decided yet: every decision will be counted here."))
        self._tabs = QTabWidget()
        self._tabs.setObjectName("overview_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._chart, self.tr("Chart"))
        self._tabs.addTab(self._table, self.tr("Table"))
        self._lay_out()
        self._what.currentIndexChanged.connect(self._show)
        self._step.currentIndexChanged.connect(self._show)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(wrapped(self.tr("Progress over time"), bold=True), 1)
        row.addWidget(self._what)
        row.addWidget(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._none)
        column.addWidget(self._tabs, 3)
        column.addWidget(wrapped(self.tr("Reviewers"), bold=True))
        column.addWidget(self._people, 1)

    def show_work(self, worked: Sequence[WorkedHour]) -> None:
        """Show what was done; several days are shown day by day, one day hour by hour, until somebody chooses."""
        if not self._worked and worked:
            self._step.setCurrentIndex(0 if len(days(worked, None)) > 1 else 1)
        self._worked = worked
        self._show()

    def _show(self) -> None:
        self._step.setItemText(1, self._per_hour())
        by_day, decisions = self._step.currentIndex() == 0, self._what.currentIndex() == 0
        periods = stints(self._worked, None, by_day=by_day)
        names = sorted({hour.reviewer for hour in self._worked})
        self._none.setVisible(not periods)
        self._tabs.setVisible(bool(periods))
        rows = [
            (_when(stint, by_day=by_day), name, stint.decided.get(name, 0), stint.read.get(name, 0))
            for stint in reversed(periods)
            for name in names
            if name in stint.decided
        ]
        heads = [self.tr("Decisions"), self.tr("Articles read")]
        fill(self._table, [self.tr("When"), self.tr("Reviewer"), *heads], rows)
        people = [
            (
                name,
                sum(period.decided.get(name, 0) for period in periods),
                sum(period.read.get(name, 0) for period in periods),
            )
            for name in names
        ]
        fill(self._people, [self.tr("Reviewer"), *heads], people)
        bars = [_bar(stint, names, by_day=by_day, decisions=decisions) for stint in periods]
        said = ", ".join(wording.told_of(bar.caption, str(sum(bar.amounts))) for bar in bars)
        self._chart.show_bars(
            bars, names, said=wording.told_of(f"{self._what.currentText()} {self._step.currentText()}", said)
        )

    def _per_hour(self) -> str:
        """Say on which clock hours are told."""
        per_hour = self.tr("per hour")
        return f"{per_hour} ({zone_name(datetime.now().astimezone())})"

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._chart.theme = theme
        self._chart.update()
        tinted(self._none, theme.quiet)


def _bar(stint: WorkPeriod, names: Sequence[str], *, by_day: bool, decisions: bool) -> Bar:
    amounts = stint.decided if decisions else stint.read
    local = QDateTime.fromSecsSinceEpoch(int(stint.begins.timestamp()), QTimeZone.systemTimeZone())
    caption = QLocale().toString(local.date(), "d MMM") if by_day else _hour(local)
    return Bar(caption, tuple(amounts.get(name, 0) for name in names))


def _hour(local: QDateTime) -> str:
    """Return an hour as the reader's country writes it: “6:00”, “6 h”."""
    told = QCoreApplication.translate("WorkChart", QT_TRANSLATE_NOOP("WorkChart", "{hour}:00"))
    return told.format(hour=QLocale().toString(local.time().hour()))


def _when(stint: WorkPeriod, *, by_day: bool) -> str:
    if not by_day:
        return moment(stint.begins)
    local = QDateTime.fromSecsSinceEpoch(int(stint.begins.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)
