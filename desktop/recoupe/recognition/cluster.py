"""Texts spread over the workers of a Dask cluster: a lost worker costs none of them."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from recoupe.recognition.cluster_worker import Equipment, ReadShare, read
from recoupe.recognition.values import Recognised, Text
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

if TYPE_CHECKING:
    from pathlib import Path

_SHARES = 3  # under way for each thread of the workers: one that is read, and two that wait there
_ROOM = 64  # shares under way at least: workers may come later
_CONNECTING = 15.0  # seconds in which a scheduler answers
_LOOK = 5.0  # seconds after which it is looked whether anybody works at all


class WaitedFor(Protocol):
    """What Dask gives for a task: its result, once it is known."""

    def result(self, timeout: float) -> ReadShare:
        """Return the result. Raises ``TimeoutError`` where it is not there after ``timeout`` seconds."""
        ...


class NoDask(Problem):
    """What reaches a cluster is not installed."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Spreading the reading over a cluster needs one more Python package: install “recoupe[cluster]”."
    )


class SchedulerUnreachable(Problem):
    """There is no scheduler at the address, or it went away. Details: ``address``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The scheduler at {address} does not answer ({reason}): the lines that were written are right; "
        "look whether it runs, and give the texts that are left again.",
    )


class NoWorkers(Problem):
    """The scheduler has had no worker for a while. Details: ``address``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "No worker reads for the scheduler at {address}: the lines that were written are right; "
        "start “dask worker {address}” where Recoupe is installed, and give the texts that are left again.",
    )


class WorkersDiffer(Problem):
    """A worker cannot read as this machine does. Details: ``address``, ``reason``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "The workers at {address} do not read as this machine does ({reason}): the lines that were written are right; "
        "install the same Recoupe and the same language model on all of them and beside the scheduler.",
    )


def packed(folder: Path) -> bytes:
    """Return a folder, such as that of a trained version, as one gzipped tar."""
    kept = io.BytesIO()
    with tarfile.open(fileobj=kept, mode="w:gz", compresslevel=1) as tar:
        tar.add(folder, arcname=".")
    return kept.getvalue()


class Cluster:
    """Hands texts to the workers of the scheduler at ``address`` (`tcp://…`, `tls://…`). Close it after use.

    ``name`` and ``version`` are those of the recogniser that reads here and there.
    Raises :class:`NoDask`, :class:`SchedulerUnreachable`, :class:`NoWorkers`.
    """

    patience: ClassVar[float] = 60.0
    """Seconds in which a first worker, or another one in place of the last, is waited for."""

    def __init__(self, address: str, equipment: Equipment) -> None:
        self._dask = _dask()
        self._address = address
        self.name, self.version = equipment.name, equipment.version
        try:
            self._client = self._dask.Client(address, timeout=min(_CONNECTING, self.patience))
        except (OSError, ValueError, TypeError) as error:
            raise SchedulerUnreachable(address=address, reason=_reason(error)) from error
        try:
            self._client.wait_for_workers(1, timeout=self.patience)
        except TimeoutError as error:
            self.close()
            raise NoWorkers(address=address) from error
        self.room = max(_ROOM, _SHARES * self._threads())
        """How many shares are worth having under way at once."""
        # The result of a task, so that it is made again where the worker that keeps it is lost.
        self._equipment = self._client.submit(Equipment.same, equipment, pure=False)

    def submit(self, texts: Sequence[Text]) -> WaitedFor:
        """Have a worker read ``texts`` together, when there is one; never waits."""
        return self._client.submit(read, self._equipment, texts, pure=False)

    def answer(self, texts: Sequence[Text], future: WaitedFor) -> Sequence[Recognised]:
        """Return what ``texts`` hold that were submitted, as soon as it is known.

        Where the workers that read them end one after the other they are read one by one, and only a text at which
        that happens again comes back as ``failed``. Raises :class:`SchedulerUnreachable`, :class:`NoWorkers`,
        :class:`WorkersDiffer`.
        """
        try:
            return self._checked(self._result(future))
        except self._dask.KilledWorker as error:
            if len(texts) == 1:
                return [Recognised(texts[0].id, failed=_reason(error))]
        return [answer for text in texts for answer in self.answer([text], self.submit([text]))]

    def _checked(self, reading: ReadShare) -> Sequence[Recognised]:
        """Return what was read, if it was read as this machine reads."""
        there, here = f"{reading.name} {reading.version}", f"{self.name} {self.version}"
        if there != here:
            raise WorkersDiffer(address=self._address, reason=f"{there} in place of {here}")
        return reading.found

    def _result(self, future: WaitedFor) -> ReadShare:
        """Wait for an answer as long as anybody works on it."""
        alone = 0.0
        while True:
            try:
                return future.result(timeout=min(_LOOK, self.patience))
            except self._dask.KilledWorker:
                raise
            except TimeoutError as error:
                alone = 0.0 if self._threads() else alone + min(_LOOK, self.patience)
                if alone >= self.patience:
                    raise NoWorkers(address=self._address) from error
            except (self._dask.FutureCancelledError, OSError) as error:
                raise SchedulerUnreachable(address=self._address, reason=_reason(error)) from error
            except Exception as error:
                raise WorkersDiffer(address=self._address, reason=_reason(error)) from error

    def _threads(self) -> int:
        try:
            return sum(self._client.nthreads().values())
        except OSError as error:
            raise SchedulerUnreachable(address=self._address, reason=_reason(error)) from error

    def close(self) -> None:
        """Take back what is still under way, and leave the scheduler."""
        with suppress(Exception):  # a scheduler that is gone has nothing under way
            self._client.close()


def _reason(error: BaseException) -> str:
    """Return the first line of what went wrong, and what kind of thing it was."""
    said = str(error).strip().partition("\n")[0]
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _dask() -> Any:
    """Return `dask.distributed`, whose types say little. Raises :class:`NoDask`."""
    try:
        return cast("Any", import_module("distributed"))
    except ImportError as error:
        raise NoDask from error
