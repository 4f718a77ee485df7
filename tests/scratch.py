"""Where the tests write: in memory where there is room, for every decision waits for the disk, as it must."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 - whoever writes there makes a folder of their own
_ROOM = 8_000_000_000  # bytes: what all tests and their servers write, several times over


def memory() -> Path | None:
    """Return a folder in memory with room for all tests, in which programs may be started; None where there is none."""
    if not _MEMORY.is_dir() or shutil.disk_usage(_MEMORY).free < _ROOM:
        return None
    return None if os.statvfs(_MEMORY).f_flag & os.ST_NOEXEC else _MEMORY
