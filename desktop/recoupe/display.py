"""Whether there is a screen to show anything on."""

from __future__ import annotations

import os
import sys
from typing import ClassVar

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem


class NoDisplay(Problem):
    """The desk was asked for where nothing can be shown."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no display to open the desk on: start Recoupe from a graphical session, "
        "or use its commands, which “recoupe --help” lists.",
    )


def require_display() -> None:
    """Raise :class:`NoDisplay` where Qt would end the process because it finds no screen."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not os.environ.get("WAYLAND_DISPLAY") and not _x_answers():
        raise NoDisplay


def _x_answers() -> bool:
    """Tell whether an X server answers; without libxcb only whether one is named."""
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes  # only where there may be a screen

    try:
        xcb = ctypes.CDLL("libxcb.so.1")  # by its name: to look for it, a program would be started
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
