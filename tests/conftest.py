"""Every test runs without a screen, in folders of its own, and leaves no thread, timer, child or window behind."""

from __future__ import annotations

import fcntl
import gc
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot
from tests import postgresql_server, scratch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
_GRACE = 20.0  # seconds in which what was told to end may end, on a machine that has much else to do
_PATIENCE = 60_000  # milliseconds for what takes a moment on an idle machine


# Property tests are judged by what they find, not by how busy the machine is.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


if (in_memory := scratch.memory()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(in_memory))


def pytest_configure(config: pytest.Config) -> None:
    """Let Qt's own warnings fail a test, except what its screenless platform says of windows and menus."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support ")


_HEAVY = ("end_to_end", "services", "cli", "ui")
"""The rooms whose tests start programs and windows: those first in which a single file takes longest."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no process is left alone with it at the end while the others wait."""
    tests = Path(__file__).parent

    def lightness(item: pytest.Item) -> int:
        room = item.path.relative_to(tests).parts[0]
        return _HEAVY.index(room) if room in _HEAVY else len(_HEAVY)

    items.sort(key=lightness)


class PatientBot(QtBot):
    """Waits longer than usual before it says that something never came."""

    def waitUntil(self, callback, *, timeout=_PATIENCE):  # noqa: N802 - pytest-qt's name
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=_PATIENCE, **more):  # noqa: N802 - pytest-qt's name
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget, *, timeout=_PATIENCE):  # noqa: N802 - pytest-qt's name
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    """Return what waits for windows, in place of the one that pytest-qt brings."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def shared_file(tmp_path_factory):
    """Return a way to make a file once in a whole run: whichever process asks first makes it, the others wait for it.

    It takes a name and what makes a file at a path, and returns the path. Whoever changes the file takes a copy.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def path_of(name: str, make: Callable[[Path], None]) -> Path:
        folder = shared / "made once" / name
        folder.mkdir(parents=True, exist_ok=True)
        made, being_made = folder / "library.sqlite", folder / "being made" / "library.sqlite"
        with (folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not made.exists():
                shutil.rmtree(being_made.parent, ignore_errors=True)
                being_made.parent.mkdir()
                make(being_made)
                being_made.rename(made)
        return made

    return path_of


@pytest.fixture(scope="session")
def empty_library(shared_file):
    """Return a library that was made once, to be copied: making it runs Alembic."""
    from recoupe_db.store import Store

    return shared_file("empty", lambda path: Store.open(path).close())


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keep the library, the settings and the caches of whoever runs the tests out of them, and out of one another's."""
    base = tmp_path_factory.getbasetemp() / "homes" / str(next(_numbers))
    for name in _FOLDERS:
        monkeypatch.setenv(name, str(base / name.lower()))
    if qt := sys.modules.get("PySide6.QtCore"):
        for form in (qt.QSettings.Format.NativeFormat, qt.QSettings.Format.IniFormat):
            qt.QSettings.setPath(form, qt.QSettings.Scope.UserScope, str(base / "xdg_config_home"))


_numbers = iter(range(sys.maxsize))


@pytest.fixture(autouse=True, scope="module")
def settled_memory():
    """Set aside what stands when a module begins: models most of all, which every look for garbage would walk."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_behind(request, own_folders):
    """Fail a test after which something of it goes on."""
    threads, children = set(threading.enumerate()), _children()
    yield
    left = _waited_for(lambda: [f"thread {thread.name}" for thread in _threads() if thread not in threads])
    left += _waited_for(lambda: [f"child process {child}" for child in _children() - children])
    if "qapp" in request.fixturenames:
        left += _windows() + _timers()
        _empty_clipboard()
    assert not left, f"still there after the test: {', '.join(left)}"


def _threads() -> Iterable[threading.Thread]:
    """Return the threads that Python started: those of Qt's pools end by themselves when they have nothing to do."""
    return [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]


def _children() -> set[int]:
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        return set()
    keys: set[int] = set()
    for path in tasks.glob("*/children"):
        try:
            keys.update(map(int, path.read_text().split()))
        except OSError:  # the thread has ended since it was listed
            continue
    return keys


def _windows() -> list[str]:
    from PySide6.QtWidgets import QApplication

    shown = [topLevelWidget for topLevelWidget in QApplication.topLevelWidgets() if topLevelWidget.isVisible()]
    for widget in shown:
        widget.close()  # so that only this test fails for it
    return [f"window {type(widget).__name__} “{widget.windowTitle()}”" for widget in shown]


def _empty_clipboard() -> None:
    """Take back what a test copied: screenless, it would be taken apart after Python, which made it, has ended."""
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().clear()


def _timers() -> list[str]:
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    timers = [candidate for candidate in gc.get_objects() if type(candidate) is QTimer]
    left = [timer for timer in timers if isValid(timer) and timer.isActive()]
    for timer in left:
        timer.stop()
    return [f"timer {timer.objectName()} of {timer.parent()}" for timer in left]


def _waited_for(look: Callable[[], list[str]]) -> list[str]:
    end = time.monotonic() + _GRACE
    while (left := look()) and time.monotonic() < end:
        time.sleep(0.01)
    return left


@pytest.fixture(scope="session")
def postgresql():
    """A PostgreSQL server of the tests' own."""
    if postgresql_server.programs() is None:
        pytest.skip(postgresql_server.WHY_NOT)
    with postgresql_server.cluster() as server:
        yield server


@pytest.fixture(scope="session")
def sample_library(shared_file):
    """The sample dossier in a library, recognised; whoever changes it takes a copy."""
    from tests import proofing

    from recoupe_db.store import Store

    def make(path):
        store = Store.open(path)
        proofing.fill(store)
        store.close()

    return shared_file("sample read by rules", make)
