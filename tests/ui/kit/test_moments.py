"""Hours are those of the clock on the wall, and say which clock that is."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import recoupe.ui
from recoupe.ui.kit.moments import hour, moment, recent

WINTER, SUMMER = datetime(2025, 2, 12, 23, 30, tzinfo=UTC), datetime(2040, 7, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock(monkeypatch):
    """A way to set the zone and the language of whoever looks."""
    before = QLocale()

    def sit(zone, language):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        QLocale.setDefault(QLocale(language))

    yield sit
    monkeypatch.undo()
    time.tzset()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("at", "zone", "language", "told"),
    [
        (WINTER, "Europe/Paris", "fr_FR", "13/02/2025 00:30 UTC+1"),
        (SUMMER, "Europe/Paris", "fr_FR", "12/07/2040 14:00 UTC+2"),
        (WINTER, "America/St_Johns", "fr_CA", "2025-02-12 20 h 00 UTC-3:30"),
        (WINTER, "UTC", "fr_FR", "12/02/2025 23:30 UTC"),
    ],
)
def test_a_moment_names_its_zone(clock, at, zone, language, told):
    clock(zone, language)
    assert moment(at) == told


def test_of_today_only_the_hour_is_told_with_its_zone(clock):
    clock("Europe/Paris", "fr_FR")
    now = datetime.now().astimezone()
    assert recent(now) == hour(now)
    assert recent(now).endswith((" UTC+1", " UTC+2"))
    assert recent(WINTER) == moment(WINTER)


def test_no_screen_writes_an_hour_by_itself():
    own = {"moments.py"}
    for path in Path(recoupe.ui.__file__).parent.rglob("*.py"):
        if path.name not in own:
            code = path.read_text("utf-8")
            assert "strftime" not in code, path
            assert "local, " not in code, path
            assert ".time()," not in code, path
