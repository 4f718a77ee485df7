"""Who is at this machine, as far as the system knows."""

from __future__ import annotations

import getpass


def machine_user() -> str:
    """Return the name of the user of this machine, empty where there is none: a container may know only a number."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
