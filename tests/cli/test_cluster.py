"""`recoupe recognize --scheduler`: the lines of one process, whatever becomes of the workers."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from recoupe.recognition import cluster
from recoupe.recognition.cluster import Cluster, NoDask, NoWorkers, SchedulerUnreachable, WorkersDiffer, packed
from recoupe.recognition.cluster_worker import Equipment, ReadShare, _Recognisers
from recoupe.recognition.values import Recognised, Text

TEXT = "Zoé Martin verse {n},4 milliards d’euros à l’usine de Nantes le 12 mars, pour {n} salariés de Verzicol."
SCHEDULER = """
import multiprocessing, os, signal, sys
import dask
from distributed import Client, LocalCluster
if __name__ == "__main__":
    dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"})  # a worker costs little to start
    multiprocessing.set_forkserver_preload(["distributed"])
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as workers, Client(workers) as client:
        print(workers.scheduler_address, flush=True)
        for _ in sys.stdin:
            ended = list(client.run(os.getpid).values())
            for worker in ended:
                os.kill(worker, signal.SIGKILL)
            print(*ended, flush=True)
            workers.scale(2)
"""


@pytest.fixture
def workers(tmp_path):
    """A scheduler with a worker in a process of its own: at each line it is killed, and two come in its place."""
    (tmp_path / "scheduler.py").write_text(SCHEDULER, "utf-8")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen([sys.executable, tmp_path / "scheduler.py"], cwd=tmp_path, **pipes) as child:
        child.address = child.stdout.readline().strip()
        yield child
        child.stdin.close()


def test_the_lines_are_those_of_one_process_when_every_worker_is_killed_in_the_middle(program, workers, monkeypatch):
    own = program.home / ".config" / "recoupe" / "lexicon"
    own.mkdir(parents=True)
    (own / "desk.txt").write_text("[ORG]\nVerzicol\n", "utf-8")
    given = "".join(json.dumps({"id": n, "text": TEXT.format(n=n) * (1 + n % 5)}) + "\n" for n in range(40))
    given += "no JSON\n" + json.dumps({"id": "last", "text": ""}) + "\n"
    alone = program.run_without_library("recognize", "-", given=given)
    assert '"text": "Verzicol", "label": "ORG", "score": 0.98, "origin": "lexicon"' in alone[1]
    killed = []

    def kill_after_the_first(cluster, texts, future, answer=Cluster.answer):
        found = answer(cluster, texts, future)
        if not killed:  # the other shares are under way, and will be read by two at once
            workers.stdin.write("kill\n")
            workers.stdin.flush()
            killed.extend(workers.stdout.readline().split())
        return found

    monkeypatch.setattr(Cluster, "answer", kill_after_the_first)
    monkeypatch.setattr(Cluster, "patience", 600.0)  # workers start anew on a machine of any speed
    assert program.run_without_library("recognize", "--scheduler", workers.address, "-", given=given) == alone
    assert len(killed) == 1


EQUIPMENT = Equipment("recoupe+model", "1", "model")


class KilledError(RuntimeError):
    """Stands for Dask's KilledWorker."""


class CancelledError(RuntimeError):
    """Stands for Dask's FutureCancelledError."""


FATES = {"dies": KilledError("texts"), "gone": CancelledError("lost"), "late": TimeoutError(), "odd": ValueError("?")}


class Task:
    def __init__(self, result):
        self._result = result

    def result(self, timeout):
        if isinstance(self._result, Exception):
            raise self._result
        return self._result


class Dask:
    """Answers as Dask would: a text stands for what becomes of whoever reads it."""

    KilledWorker, FutureCancelledError = KilledError, CancelledError
    threads = 4

    def Client(self, address, timeout):  # noqa: N802 - Dask's name
        if "nobody" in address:
            raise OSError("Timed out trying to connect")
        return self

    def wait_for_workers(self, count, timeout):
        if not self.threads:
            raise TimeoutError

    def nthreads(self):
        return {"a worker": self.threads}

    def close(self):
        pass

    def submit(self, function, equipment, texts=(), *, pure):
        told = {
            "dies": KilledError("texts"),
            "gone": CancelledError("lost"),
            "late": TimeoutError(),
            "odd": ValueError("?"),
        }
        wrong = next((told[text.text] for text in texts if text.text in FATES), None)
        by = ("recoupe+model", "2" if any(text.text == "other" for text in texts) else "1")
        return Task(wrong or ReadShare(tuple(Recognised(text.id) for text in texts), *by))


@pytest.fixture
def dask(monkeypatch):
    monkeypatch.setattr(Cluster, "patience", 0.1)
    told = Dask()
    monkeypatch.setattr(cluster, "_dask", lambda: told)
    return told


def answered(*texts):
    given = [Text(str(place), text) for place, text in enumerate(texts)]
    hands = Cluster("tcp://there:1", EQUIPMENT)
    return hands.answer(given, hands.submit(given))


def test_a_text_at_which_worker_after_worker_ends_fails_alone(dask):
    assert [(found.id, found.failed) for found in answered("a", "dies", "c")] == [
        ("0", ""),
        ("1", "KilledError: texts"),
        ("2", ""),
    ]


@pytest.mark.parametrize(
    ("text", "problem", "said"),
    [
        ("gone", SchedulerUnreachable, "lost"),
        ("odd", WorkersDiffer, "ValueError"),
        ("other", WorkersDiffer, "model 2 in"),
    ],
)
def test_what_cannot_go_on_is_said_in_a_sentence(dask, text, problem, said):
    with pytest.raises(problem, match=said):
        answered("a", text)


def test_workers_that_never_come_back_are_not_waited_for_without_end(dask):
    hands = Cluster("tcp://there:1", EQUIPMENT)
    dask.threads = 0
    with pytest.raises(NoWorkers, match="dask worker tcp://there:1"):
        hands.answer([Text("0", "late")], hands.submit([Text("0", "late")]))


def test_nobody_there_is_said_before_anything_is_read(dask):
    with pytest.raises(SchedulerUnreachable, match="tcp://nobody:1"):
        Cluster("tcp://nobody:1", EQUIPMENT)
    dask.threads = 0
    with pytest.raises(NoWorkers):
        Cluster("tcp://there:1", EQUIPMENT)


def test_without_the_package_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(NoDask, match=r"recoupe\[cluster\]"):
        Cluster("tcp://there:1", EQUIPMENT)


def test_several_cores_or_a_scheduler_but_not_both(program):
    status, _, err = program.run_without_library("recognize", "-j", "2", "--scheduler", "tcp://there:1", "-")
    assert status == 2
    assert "not allowed with" in err


def test_a_worker_lays_out_the_words_and_the_version_it_was_sent(tmp_path):
    (tmp_path / "meta.json").write_text("{}", "utf-8")
    sent = Equipment("recoupe+x", "1", "x", (b"[ORG]\nAda\n", b"[LOC]\nIci\n"), packed(tmp_path))
    with closing(_Recognisers()) as worker, worker.one(sent) as recogniser:
        model, *lexicons = recogniser._command[-3:]
        assert (Path(model.removeprefix("--model=")) / "meta.json").read_text("utf-8") == "{}"
        words = [Path(path.removeprefix("--lexicon=")).read_bytes() for path in lexicons]
    assert words == [*sent.lexicons]
