"""Several recognisers in processes of their own, so that every core reads; answers keep the order of the texts."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import chain, islice
from queue import LifoQueue

from recoupe.recognition.subprocess_recogniser import RecogniserStopped, SubprocessRecogniser
from recoupe.recognition.values import Recognised, Text

_TEXTS, _SIZE = 8, 30_000  # texts and code points handed to a process at once: enough for it to read them together
_ALONE = 32  # texts: fewer are read sooner by one process than another one is started
_MOST = 4  # processes, of some 300 MB each


def cores() -> int:
    """Return how many processes of a recogniser are of use here: one for each core that this program may use."""
    with suppress(AttributeError):  # not every system tells
        return min(len(os.sched_getaffinity(0)), _MOST)
    return min(os.cpu_count() or 1, _MOST)


def chunks(texts: Iterable[Text]) -> Iterator[list[Text]]:
    """Group ``texts`` in order into what one process is given at once."""
    chunk: list[Text] = []
    size = 0
    for text in texts:
        if chunk and (len(chunk) == _TEXTS or size + len(text.text) > _SIZE):
            yield chunk
            chunk, size = [], 0
        chunk.append(text)
        size += len(text.text)
    if chunk:
        yield chunk


class RecogniserPool:
    """Reads texts with ``first``, and with ``others`` beside it once there are more than a few.

    The others are ended after each call, as each holds a language model; one of them that cannot be started is done
    without. ``name`` and ``version`` are known once the first text was read.
    """

    def __init__(self, first: SubprocessRecogniser, others: Sequence[SubprocessRecogniser] = ()) -> None:
        self._first = first
        self._others = tuple(others)
        self._all = (first, *others)
        self._free: LifoQueue[SubprocessRecogniser] = LifoQueue()
        for recogniser in (*self._others, first):
            self._free.put(recogniser)
        self._threads: ThreadPoolExecutor | None = None
        self._stopped = False

    @property
    def size(self) -> int:
        """Return how many processes may read at once."""
        return len(self._all)

    @property
    def name(self) -> str:
        """Return which recogniser has read."""
        return next((recogniser.name for recogniser in self._all if recogniser.name), "")

    @property
    def version(self) -> str:
        """Return which version of it has read."""
        return next((recogniser.version for recogniser in self._all if recogniser.name), "")

    def recognise(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        """Yield what each text holds, in order; a text that cannot be read comes back as ``failed``.

        Raises :class:`RecogniserStopped` when no process can be had.
        """
        self._stopped = False
        coming = iter(texts)
        yield from self._first.recognise(islice(coming, _ALONE) if self._others else coming)
        if (more := next(coming, None)) is not None and not self._stopped:
            yield from self._together(chain([more], coming))

    def _together(self, texts: Iterable[Text]) -> Iterator[Recognised]:
        waiting: deque[Future[list[Recognised]]] = deque()
        try:
            for chunk in chunks(texts):
                if self._stopped:
                    return
                waiting.append(self.submit(chunk))
                if len(waiting) == 2 * self.size:
                    yield from self._result(waiting)
            while waiting:
                yield from self._result(waiting)
        finally:
            if waiting:  # nobody listens any more
                self.interrupt()
            self._dismiss()

    @staticmethod
    def _result(waiting: deque[Future[list[Recognised]]]) -> list[Recognised]:
        answers = waiting[0].result()
        waiting.popleft()
        return answers

    def submit(self, texts: Sequence[Text]) -> Future[list[Recognised]]:
        """Have a process that is free read ``texts`` together, when there is one; never waits."""
        if self._threads is None:
            self._threads = ThreadPoolExecutor(self.size, "recogniser")
        return self._threads.submit(self._read, texts)

    def _read(self, texts: Sequence[Text]) -> list[Recognised]:
        while not self._stopped:
            recogniser = self._free.get()
            try:
                answers = list(recogniser.recognise(texts))
            except RecogniserStopped:
                if recogniser is self._first or self._stopped:
                    self._free.put(recogniser)
                    raise
            except BaseException:
                self._free.put(recogniser)
                raise
            else:
                self._free.put(recogniser)
                return answers
        return []

    def _dismiss(self) -> None:
        """End the threads and the processes beside the first one."""
        threads, self._threads = self._threads, None
        if threads is not None:
            threads.shutdown(cancel_futures=True)
        for other in self._others:
            other.close()

    def choose(self, model: str | None) -> None:
        """Read the texts of the next call with another language model, None for the default; never waits."""
        for recogniser in self._all:
            recogniser.choose(model)

    def interrupt(self) -> None:
        """Stop at once, in the middle of a text, from any thread: who listens gets no more, and no error."""
        self._stopped = True
        for recogniser in self._all:
            recogniser.interrupt()

    def end(self) -> None:
        """End every process for good, from any thread; whoever waits for an answer is told that it stopped."""
        self._stopped = True
        for recogniser in self._all:
            recogniser.end()
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """End every process; the next texts start another."""
        for recogniser in self._all:
            recogniser.close()
