"""A recogniser in a process of its own, tried with small programs that speak its lines."""

from __future__ import annotations

import sys
import threading
from datetime import date

import pytest

from recoupe.recognition.subprocess_recogniser import ModelLeftOut, RecogniserStopped, SubprocessRecogniser
from recoupe.recognition.values import Text

CHILD = """
import json, sys, time
if "--model" in sys.argv and "missing" in sys.argv:
    sys.exit("recoupe: there is no such model")
for line in sys.stdin:
    given = json.loads(line)
    if given["text"] == "die":
        sys.exit(1)
    if given["text"] == "sleep":
        time.sleep(60)
    name = {"start": 0, "end": 3, "text": "Ada", "label": "PER", "score": 1.0, "origin": "model", "reason": ""}
    found = [name] if given["text"].startswith("Ada") or given["source"] == "Le Devoir" else []
    by = {"name": "test", "version": " ".join(sys.argv[1:])}
    print(json.dumps({"id": given["id"], "entities": found, "figures": [], "recogniser": by}), flush=True)
"""


@pytest.fixture
def told():
    return []


@pytest.fixture
def beside(told):
    running = SubprocessRecogniser([sys.executable, "-c", CHILD], left_out=told.append)
    yield running
    running.close()


def texts(*wanted: str) -> list[Text]:
    return [Text(str(place), text, date(2025, 1, 2)) for place, text in enumerate(wanted)]


def test_every_text_gets_its_answer_in_order(beside):
    answers = list(beside.recognise(texts("Ada dort.", "Rien.", "Ada lit.")))
    assert [(answer.id, [name.surface for name in answer.names]) for answer in answers] == [
        ("0", ["Ada"]),
        ("1", []),
        ("2", ["Ada"]),
    ]
    assert beside.name == "test"


def test_the_newspaper_goes_with_its_text(beside):
    (recognised,) = beside.recognise([Text("0", "12 millions de dollars", None, "Le Devoir")])
    assert recognised.names


def test_more_texts_than_are_under_way_at_once(beside):
    assert len(list(beside.recognise(texts(*["Ada dort."] * 50)))) == 50


def test_the_child_is_kept_for_the_next_texts(beside):
    list(beside.recognise(texts("Ada")))
    child = beside._child
    list(beside.recognise(texts("Ada")))
    assert beside._child is child


def test_a_child_that_is_ended_while_it_starts_is_started_once_more(tmp_path):
    once = f"import os, pathlib; flag = pathlib.Path({str(tmp_path / 'flag')!r})\n"
    once += "if not flag.exists(): flag.touch(); os._exit(137)\n"
    running = SubprocessRecogniser([sys.executable, "-c", once + CHILD])
    assert [bool(answer.names) for answer in running.recognise(texts("Ada", "Rien."))] == [True, False]
    running.close()


def test_a_text_at_which_the_child_dies_fails_alone(beside):
    answers = list(beside.recognise(texts("Ada", "die", "Ada", *["Rien."] * 20, "Ada")))
    assert [answer.id for answer in answers] == [str(place) for place in range(24)]
    assert [answer.id for answer in answers if answer.failed] == ["1"]
    assert [answer.id for answer in answers if answer.names] == ["0", "2", "23"]
    assert len(list(beside.recognise(texts("Ada")))) == 1


def test_a_text_that_takes_too_long_fails_alone(told):
    hasty = SubprocessRecogniser(
        [sys.executable, "-c", CHILD], limit=lambda length: 2.0 if length == len("sleep") else 120.0
    )
    answers = list(hasty.recognise(texts("Ada", "sleep", "Ada")))
    hasty.close()
    assert [(bool(answer.names), answer.failed) for answer in answers] == [
        (True, ""),
        (False, "it took too long"),
        (True, ""),
    ]


def test_stopping_does_not_wait_for_the_end_of_a_text(beside):
    threading.Timer(0.5, beside.interrupt).start()
    assert list(beside.recognise(texts("sleep", "Ada"))) == []
    assert len(list(beside.recognise(texts("Ada")))) == 1


def test_a_listener_that_leaves_early_gets_nobody_elses_answers_later(beside):
    answers = beside.recognise(texts(*["Ada dort."] * 20))
    next(answers)
    answers.close()
    assert [answer.id for answer in beside.recognise([Text("other", "Rien.")])] == ["other"]


def test_a_missing_model_is_told_and_the_default_goes_on(beside, told):
    beside.choose("missing")
    assert len(list(beside.recognise(texts("Ada")))) == 1
    (problem,) = told
    assert isinstance(problem, ModelLeftOut)
    assert "missing" in str(problem)
    assert beside.version == ""


def test_another_model_is_used_from_the_next_texts_on(beside):
    list(beside.recognise(texts("Ada")))
    beside.choose("another")
    list(beside.recognise(texts("Ada")))
    assert beside.version == "--model another"


def test_a_program_that_does_not_exist_is_told_in_one_sentence():
    nowhere = SubprocessRecogniser(["/nonexistent/recoupe"])
    with pytest.raises(RecogniserStopped):
        list(nowhere.recognise(texts("Ada")))


def test_closing_the_desk_does_not_wait_for_an_answer(beside):
    threading.Timer(0.5, beside.end).start()
    with pytest.raises(RecogniserStopped):
        list(beside.recognise(texts("sleep", "Ada")))
    with pytest.raises(RecogniserStopped):
        list(beside.recognise(texts("Ada")))
