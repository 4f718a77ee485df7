"""How much a file may take of time, memory and size, before it is left out."""

from __future__ import annotations

import os
from dataclasses import dataclass

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """``seconds`` of the clock for one file, ``memory`` and ``size`` of a file in MB, ``unpacked`` MB of an archive."""

    seconds: float = 60
    memory: int = 2_000
    size: int = 200
    unpacked: int = 500

    @classmethod
    def from_environment(cls) -> Limits:
        """Return the limits of ``RECOUPE_READER_SECONDS`` and ``RECOUPE_READER_MEMORY`` (MB), else the usual ones."""
        usual = cls()
        return cls(
            seconds=_number("RECOUPE_READER_SECONDS", usual.seconds),
            memory=int(_number("RECOUPE_READER_MEMORY", usual.memory)),
        )


def _number(name: str, usual: float) -> float:
    given = os.environ.get(name, "")
    return float(given) if given.isdecimal() and int(given) > 0 else usual


MEMORY_VARIABLE = "RECOUPE_READER_MEMORY"
UNPACKED_BYTES = Limits().unpacked * _MEGABYTE
"""How much an archive may hold, unpacked, in bytes."""
