"""Several recognisers at once, tried with small programs that speak their lines."""

from __future__ import annotations

import sys
import threading
from datetime import date

import pytest

from recoupe.recognition.recogniser_pool import RecogniserPool, chunks
from recoupe.recognition.subprocess_recogniser import RecogniserStopped, SubprocessRecogniser
from recoupe.recognition.values import Text

CHILD = """
import json, os, sys, time
for line in sys.stdin:
    given = json.loads(line)
    if given["text"] == "die":
        sys.exit(1)
    if given["text"] == "sleep":
        time.sleep(60)
    time.sleep(0.005 * (hash(given["id"]) % 3))
    name = {"start": 0, "end": 3, "text": "Ada", "label": "PER", "score": 1.0, "origin": "model"}
    name["reason"] = str(os.getpid())
    by = {"name": "test", "version": "1"}
    print(json.dumps({"id": given["id"], "entities": [name], "figures": [], "recogniser": by}), flush=True)
"""


def recogniser() -> SubprocessRecogniser:
    return SubprocessRecogniser([sys.executable, "-c", CHILD])


@pytest.fixture
def pool():
    together = RecogniserPool(recogniser(), [recogniser()])
    yield together
    together.end()


def texts(count: int, **special: str) -> list[Text]:
    return [Text(str(place), special.get(f"at{place}", "Ada dort."), date(2025, 1, 2)) for place in range(count)]


def readers(answers):
    return {name.reason for answer in answers for name in answer.names}


def test_two_read_at_once_and_every_answer_is_in_its_place(pool):
    answers = list(pool.recognise(texts(300)))
    assert [answer.id for answer in answers] == [str(place) for place in range(300)]
    assert len(readers(answers)) == 2
    assert (pool.name, pool.version) == ("test", "1")


def test_a_few_texts_start_one_process(pool):
    assert len(readers(pool.recognise(texts(20)))) == 1


def test_the_first_process_stays_for_the_next_texts_and_the_others_are_ended(pool):
    first = readers(pool.recognise(texts(1)))
    list(pool.recognise(texts(300)))
    assert pool._others[0]._child is None
    assert readers(pool.recognise(texts(1))) == first


def test_a_text_at_which_a_process_dies_fails_alone(pool):
    answers = list(pool.recognise(texts(120, at60="die")))
    assert [answer.id for answer in answers] == [str(place) for place in range(120)]
    assert [answer.id for answer in answers if answer.failed] == ["60"]


def test_a_second_process_that_cannot_be_had_is_done_without():
    alone = RecogniserPool(recogniser(), [SubprocessRecogniser(["/nonexistent/recoupe"])])
    assert len(list(alone.recognise(texts(150)))) == 150
    assert len(list(alone.recognise(texts(150)))) == 150
    alone.end()


def test_a_first_process_that_cannot_be_had_is_told():
    with pytest.raises(RecogniserStopped):
        list(RecogniserPool(SubprocessRecogniser(["/nonexistent/recoupe"]), [recogniser()]).recognise(texts(3)))


def test_stopping_does_not_wait_for_the_end_of_a_text(pool):
    sleeping = {f"at{place}": "sleep" for place in range(40, 300)}
    threading.Timer(1.5, pool.interrupt).start()
    assert len(list(pool.recognise(texts(300, **sleeping)))) < 100
    assert len(list(pool.recognise(texts(100)))) == 100


def test_a_listener_that_leaves_early_gets_nobody_elses_answers_later(pool):
    answers = pool.recognise(texts(200))
    for _ in range(100):
        next(answers)
    answers.close()
    assert [answer.id for answer in pool.recognise([Text("other", "Rien.")])] == ["other"]


def test_closing_the_desk_does_not_wait_for_an_answer(pool):
    threading.Timer(1.5, pool.end).start()
    with pytest.raises(RecogniserStopped):
        list(pool.recognise(texts(100, **{f"at{place}": "sleep" for place in range(40, 100)})))


def test_texts_are_shared_out_in_order_in_shares_that_fit_a_reading():
    given = [*texts(20), Text("long", "x" * 40_000), *texts(3)]
    shares = list(chunks(given))
    assert [text for share in shares for text in share] == given
    assert [len(share) for share in shares] == [8, 8, 4, 1, 3]
