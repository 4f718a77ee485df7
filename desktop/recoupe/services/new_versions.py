"""Whether there is a newer Recoupe: one question to one address, and only where somebody wants it asked (ADR 0058)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, ClassVar, Final, cast
from urllib.parse import urlsplit

from recoupe.exchange.web_address import web_address
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

RELEASES: Final = "Releases"
HOMEPAGE: Final = "Homepage"
if TYPE_CHECKING:
    from urllib.request import OpenerDirector

_PATIENCE = 10  # seconds
_LONGEST = 10_000  # bytes of an answer
_VERSION = re.compile(r"\d+(?:\.\d+)*")


class NoAnswer(Problem):
    """Which version is the latest could not be learnt. Details: ``host``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "{host} did not say which version is the latest ({reason}).")


def project_address(name: str) -> str:
    """Return the project's address called ``name`` in the package's metadata; empty where it names none."""
    from importlib.metadata import metadata  # not at the start

    named = (entry.partition(",") for entry in metadata("recoupe").get_all("Project-URL") or ())
    return next((web_address(address) for label, _, address in named if label.strip() == name), "")


def own_version() -> str:
    """Return the version that is running."""
    from importlib.metadata import version

    return version("recoupe")


def latest_version(address: str) -> str:
    """Ask ``address`` once for the latest version: a JSON object with ``version``, numbers with points between.

    What is sent is the request, with “recoupe” as who asks; no other address is asked, whatever the answer.
    Raises :class:`NoAnswer`.
    """
    from http.client import HTTPException

    try:
        with _opener().open(address, timeout=_PATIENCE) as answer:
            return _version(answer.read(_LONGEST))
    except (OSError, HTTPException, ValueError, RecursionError) as error:
        raise NoAnswer(host=urlsplit(address).hostname or address, reason=getattr(error, "reason", error)) from error


def _opener() -> OpenerDirector:
    """Return what opens an address, and follows no redirection to another: the settings say which one is asked."""
    from urllib import request

    opener = request.OpenerDirector()
    for handler in (
        *(request.ProxyHandler, request.HTTPHandler, request.HTTPSHandler),
        *(request.HTTPDefaultErrorHandler, request.HTTPErrorProcessor),
    ):
        opener.add_handler(handler())
    opener.addheaders = [("User-Agent", "recoupe")]
    return opener


def _version(answer: bytes) -> str:
    told: object = json.loads(answer)
    version = cast("dict[str, object]", told).get("version") if isinstance(told, dict) else None
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        message = "the answer names none"
        raise ValueError(message)
    return version


def is_newer(one: str, other: str) -> bool:
    """Tell whether version ``one`` came after ``other``; what stands behind the numbers does not count."""
    return _numbers(one) > _numbers(other)


def _numbers(text: str) -> list[int]:
    match = _VERSION.match(text)
    return [int(part) for part in match[0].split(".")] if match else []
