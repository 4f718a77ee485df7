"""When something happened, on the clock of whoever looks, which is named: a sheet or a screen may travel."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from recoupe.exchange.sheet_words import zone_name

_SHORT = QLocale.FormatType.ShortFormat


def moment(at: datetime) -> str:
    """Return a moment as the reader's country writes it, with the zone: “12/02/2025 14:05 UTC+1”."""
    return f"{QLocale().toString(_local(at), _SHORT)} {zone_name(at.astimezone())}"


def recent(at: datetime) -> str:
    """Return a moment as :func:`moment` does; of today, only the hour and its zone."""
    return hour(at) if _local(at).date() == QDate.currentDate() else moment(at)


def hour(at: datetime) -> str:
    """Return the hour and minute of a moment with its zone: “14:05 UTC+1”."""
    return f"{QLocale().toString(_local(at).time(), _SHORT)} {zone_name(at.astimezone())}"


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
