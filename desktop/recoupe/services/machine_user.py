"""Who is at this machine, as far as the system knows."""

from __future__ import annotations

import getpass

_NOBODY = frozenset({"root", "admin", "administrator", "administrateur", "user", "utilisateur", "guest", "debian"})


def machine_user() -> str:
    """Return the name of the user of this machine, empty where there is none: a container may know only a number."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


def proposed_reviewer() -> str:
    """Return the name to propose to whoever gave none: that of the machine's user, unless it stands for nobody."""
    user = machine_user()
    return "" if user.lower() in _NOBODY else user
