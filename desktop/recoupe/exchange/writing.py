"""Writing a file so that it is there whole, or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Literal

from recoupe.exchange.problems import (
    FileProblem,
    FolderInTheWay,
    FolderMissing,
    NotWritable,
    OutputClosed,
    OutputDiskFull,
)

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})


def write_atomically(path: Path, chunks: Iterable[bytes]) -> None:
    """Write ``chunks`` to ``path``: afterwards it holds all of them, or what it held before.

    The permissions of a file that is replaced are kept, a symbolic link stays a link, and a device or a pipe is
    written to in place. Raises a :class:`FileProblem` when that cannot be done; what ``chunks`` raises passes through.
    """
    target = Path(os.path.realpath(path))
    with _explained(path):
        mode = _mode(target)
    if mode is not None and stat.S_ISDIR(mode):
        raise FolderInTheWay(path=path)
    if mode is not None and not stat.S_ISREG(mode):
        _write_in_place(target, chunks, path)
        return
    with _explained(path):
        _refuse_protected(target, mode)
    _replace(target, chunks, mode, path)


def write(stream: BinaryIO, chunks: Iterable[bytes], *, name: str = "-") -> None:
    """Write ``chunks`` to an open ``stream``, such as standard output, which problems call ``name``.

    Raises :class:`OutputClosed` when the reader has gone, another :class:`FileProblem` when there is no room.
    """
    for chunk in chunks:
        with _explained(name):
            stream.write(chunk)
    with _explained(name):
        stream.flush()


def _replace(target: Path, chunks: Iterable[bytes], mode: int | None, path: Path) -> None:
    """Write beside ``target``, then put the new file in its place."""
    import secrets  # only a file needs a name of its own, standard output does not

    _sweep(target.parent)
    part = target.with_name(f".recoupe-{os.getpid()}-{secrets.token_hex(8)}.part")
    try:
        with _opened(part, "xb", path) as stream:
            write(stream, chunks, name=str(path))
            with _explained(path):
                os.fsync(stream.fileno())
        with _explained(path):
            if mode is not None:
                part.chmod(stat.S_IMODE(mode))
            part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _sync_folder(target.parent)


def _sweep(folder: Path) -> None:
    """Remove what a program that was killed had begun to write here."""
    for part in folder.glob(".recoupe-*-*.part"):
        owner = part.name.split("-")[1]
        if owner.isdecimal() and not Path(f"/proc/{owner}").exists() and Path("/proc/self").exists():
            with suppress(OSError):
                part.unlink()


def _write_in_place(target: Path, chunks: Iterable[bytes], path: Path) -> None:
    with _opened(target, "wb", path) as stream:
        write(stream, chunks, name=str(path))


def _mode(target: Path) -> int | None:
    try:
        return target.stat().st_mode
    except FileNotFoundError:
        return None


def _refuse_protected(target: Path, mode: int | None) -> None:
    """Raise where a file may not be written to: replacing it would get around its permissions."""
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; some file systems cannot, and the file is complete all the same."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _opened(target: Path, mode: Literal["wb", "xb"], path: Path) -> Generator[BinaryIO]:
    """Open ``target`` for what is to become ``path``: closing it may be when a full disk shows."""
    with _explained(path):
        stream = target.open(mode)
    try:
        yield stream
    finally:
        with _explained(path):
            stream.close()


@contextmanager
def _explained(path: object) -> Generator[None]:
    """Turn what the operating system refuses into a problem that says what to do."""
    try:
        yield
    except OSError as error:
        raise _problem(error, path) from error


def _problem(error: OSError, path: object) -> FileProblem | OutputClosed:
    if isinstance(error, BrokenPipeError):
        return OutputClosed()
    if error.errno in _NO_ROOM:
        return OutputDiskFull(path=path)
    if error.errno in _NO_FOLDER:
        return FolderMissing(path=path)
    return NotWritable(path=path, reason=error.strerror or type(error).__name__)
