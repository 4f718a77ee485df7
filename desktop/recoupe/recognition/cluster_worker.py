"""What a worker of a Dask cluster does with texts: it has a recogniser beside it read them, as the desk has."""

from __future__ import annotations

import hashlib
import io
import tarfile
import tempfile
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from recoupe.recognition.subprocess_recogniser import SubprocessRecogniser, command
from recoupe.recognition.values import Recognised, Text


class ReadShare(NamedTuple):
    """What each text of a share holds, in order, and the name and version of who read them."""

    found: tuple[Recognised, ...]
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Equipment:
    """What a recogniser reads with, and the ``name`` and ``version`` that it has on the machine that sends it.

    ``model`` is an installed pipeline, or a recogniser that a package brings; ``lexicons`` are the contents of the
    desk's own files; ``trained`` is a version of the name component in place of that of ``model``, as a gzipped tar.
    """

    name: str
    version: str
    model: str
    lexicons: tuple[bytes, ...] = ()
    trained: bytes = b""

    def same(self) -> Equipment:
        """Return it as it is: the task whose result the workers fetch from one another."""
        return self

    @property
    def digest(self) -> str:
        """Tell this equipment from any other one."""
        return hashlib.sha256(repr((self.model, self.lexicons)).encode() + self.trained).hexdigest()


def read(equipment: Equipment, texts: Sequence[Text]) -> ReadShare:
    """Return what ``texts`` hold. Raises ``RecogniserStopped``."""
    with _RECOGNISERS.one(equipment) as recogniser:
        answers = tuple(recogniser.recognise(texts))
        return ReadShare(answers, equipment.name if equipment.trained else recogniser.name, recogniser.version)


class _Recognisers:
    """The recognisers of this worker, one for each of its threads, all with the equipment that came last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._digest = ""
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._free: list[SubprocessRecogniser] = []

    @contextmanager
    def one(self, equipment: Equipment) -> Generator[SubprocessRecogniser]:
        digest = equipment.digest
        with self._lock:
            self._equip(equipment, digest)
            recogniser = self._free.pop() if self._free else self._made(equipment)
        try:
            yield recogniser
        finally:
            with self._lock:
                if digest == self._digest:
                    self._free.append(recogniser)
                else:
                    recogniser.close()

    def _equip(self, equipment: Equipment, digest: str) -> None:
        """Lay out what the recognisers read with, in place of what others have read with before."""
        if digest == self._digest:
            return
        self.close()
        self._folder = tempfile.TemporaryDirectory(prefix="recoupe-worker-")
        for place, content in enumerate(equipment.lexicons):
            (Path(self._folder.name) / f"{place:04}.txt").write_bytes(content)
        if equipment.trained:
            with tarfile.open(fileobj=io.BytesIO(equipment.trained)) as tar:
                tar.extractall(Path(self._folder.name) / "model", filter="data")
        self._digest = digest

    def close(self) -> None:
        """End the recognisers, and clear away what they read with."""
        while self._free:
            self._free.pop().close()
        if self._folder is not None:
            self._folder.cleanup()

    def _made(self, equipment: Equipment) -> SubprocessRecogniser:
        folder = Path(self._folder.name) if self._folder else Path()
        model = str(folder / "model") if equipment.trained else equipment.model
        lexicons = [f"--lexicon={path}" for path in sorted(folder.glob("*.txt"))] or ["--lexicon="]
        return SubprocessRecogniser(command(f"--model={model}", *lexicons))


_RECOGNISERS = _Recognisers()
