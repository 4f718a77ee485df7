"""Passwords of servers, in the system's keyring: never in a file of ours, a command line or a log."""

from __future__ import annotations

import importlib
from typing import Any

from sqlalchemy import URL

from recoupe_db.library_errors import NoServerDriver
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

_SERVICE = "recoupe"


class NoKeyring(Problem):
    """The system has no place for passwords. Details: ``reason``."""

    sentence = QT_TRANSLATE_NOOP(
        "Problem",
        "There is no keyring on this system to keep a password in ({reason}). Set PGPASSWORD, or write a “.pgpass”.",
    )


def kept(url: URL) -> str | None:
    """Return the password that is kept for whoever ``url`` names, None where there is none or no keyring.

    PostgreSQL's own places are asked by its driver: the variable PGPASSWORD, and the file ``.pgpass``.
    """
    try:
        return _keyring().get_password(_SERVICE, _key(url))
    except Exception:  # noqa: BLE001 - whatever a keyring raises, the driver has other places to ask
        return None


def keep(url: URL, password: str) -> None:
    """Keep a password for whoever ``url`` names. Raises :class:`NoKeyring`, :class:`NoServerDriver`."""
    try:
        _keyring().set_password(_SERVICE, _key(url), password)
    except ModuleNotFoundError as error:
        raise NoServerDriver(path=url.set(password=None)) from error
    except Exception as error:
        raise NoKeyring(reason=str(error).splitlines()[0] if str(error) else type(error).__name__) from error


def _keyring() -> Any:
    return importlib.import_module("keyring")


def _key(url: URL) -> str:
    return f"{url.username or ''}@{url.host or ''}:{url.port or 5432}/{url.database or ''}"
