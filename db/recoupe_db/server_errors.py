"""What the errors of a server mean to a person, by their SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html."""

from __future__ import annotations

from recoupe_db.library_errors import DiskFull, LibraryBusy, LibraryUnreachable, ServerAway, ServerRefuses
from recoupe_db.problems import Problem

_BUSY = ("55P03", "40001", "40P01")  # lock not to be had, serialization failure, deadlock
_FULL = ("53100", "53200")
_AWAY = ("08", "57P", "53300")  # connection exceptions, shutting down or starting, too many connections
_REFUSED = ("28", "42501")
_UNREACHABLE = ("3D000", "25006", "0A000")


def problem_of(place: str, error: BaseException | None) -> Problem | None:
    """Return what an error of PostgreSQL's driver means, None where it is ours or of something else.

    An error without a SQLSTATE is one of the connection: the server was never asked, or has gone.
    """
    if type(error).__module__.partition(".")[0] != "psycopg" or error is None:
        return None
    state, reason = getattr(error, "sqlstate", None), _first_line(error)
    if state is None:
        return _of_connection(place, error, reason)
    if state.startswith(_BUSY):
        return LibraryBusy(path=place)
    if state.startswith(_FULL):
        return DiskFull(path=place)
    if state.startswith(_AWAY):
        return ServerAway(path=_spoken(place), reason=reason)
    if state.startswith(_REFUSED):
        return ServerRefuses(path=_spoken(place), reason=reason)
    return LibraryUnreachable(path=place, reason=reason) if state.startswith(_UNREACHABLE) else None


def _of_connection(place: str, error: BaseException, reason: str) -> Problem | None:
    if type(error).__name__ not in ("OperationalError", "InterfaceError", "ConnectionTimeout", "InternalError"):
        return None
    said = str(error).lower()
    if "password" in said or "authentication" in said or "pg_hba" in said or "no pg_hba" in said:
        return ServerRefuses(path=_spoken(place), reason=reason)
    if "does not exist" in said:
        return LibraryUnreachable(path=place, reason=reason)
    return ServerAway(path=_spoken(place), reason=reason)


def _spoken(place: str) -> str:
    """Return what people call a server's library: without the scheme and the parameters of its URL."""
    return place.partition("://")[2].partition("?")[0] or place


def _first_line(error: BaseException) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
