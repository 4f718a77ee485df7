"""One bad line fails alone: it is named, the rest is answered, and the exit status says that some failed."""

from __future__ import annotations

import json

import pytest

TEXT = "Une offre de 97 milliards de dollars pour rien."
WORDS = "97 milliards de dollars"


def line(name, text=TEXT, **changes):
    start = TEXT.index(WORDS)
    figure = {"start": start, "end": start + len(WORDS), "text": WORDS, "kind": "money", "value": "97000000000"}
    return {"id": name, "text": text, "figures": [figure | {"unit": "USD", "modifier": None} | changes]}


BAD = {
    "a span beyond the text": line("bad", start=130, end=153),
    "other words than the text's": line("bad", text="x" * len(WORDS)),
    "a value of 5,000 digits": line("bad", value="9" * 5_000),
    "a value that is no number": line("bad", value="beaucoup"),
    "a value of another type": line("bad", value=97),
    "an exponent": line("bad", value="1e999999999"),
    "a division by zero": line("bad", value="1/0", kind="number"),
    "a wrong type": line("bad", start=13.0),
    "figures that are no list": {"id": "bad", "text": TEXT, "figures": "97"},
    "a text that is none": {"id": "bad", "text": 97},
    "no object": ["bad"],
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_line_of_compare_fails_alone(program, bad):
    given = "\n".join(map(json.dumps, (line("a"), bad, line("b", TEXT + " Bis."))))
    status, out, err = program.run("compare", "-", given=given)
    assert status == 1
    assert len(json.loads(out)["facts"]) == 1
    assert err.count("was left out") == 1
    assert err.count("\n") <= 2


def test_bad_lines_of_recognize_fail_alone(program):
    broken = [
        '{"id": "n", "text": ' + "9" * 5_000 + "}",
        "[" * 2_000,
        '{"id": "n"}',
        '{"id": "n", "text": "\\ud800"}',
    ]
    good = json.dumps({"id": "a", "text": TEXT})
    status, out, err = program.run("recognize", "-", given="\n".join([good, *broken, good]))
    assert status == 1
    assert [json.loads(answer)["id"] for answer in out.splitlines()] == ["a", "a"]
    assert err.count("was left out") == len(broken)


def test_two_thousand_figures_in_one_text_cost_no_more_each_than_two_hundred():
    """Work is counted, not seconds: what grows with the square would be ten times as much for each."""
    assert _work(2_000) < 3 * 10 * _work(200)


def _work(count):
    from cProfile import Profile

    from recoupe.recognition.protocol.decode import recognised_in
    from recoupe.recognition.values import Text
    from recoupe.services.recoupement.compared_articles import compare_recognised

    parts, figures, place = [], [], 0
    for number in range(count):
        words = f"{number * 7 + 3} millions d’euros"
        said = f"Le montant {number} de la dépense atteint {words}. "
        start = place + said.index(words)
        fields = {"start": start, "end": start + len(words), "text": words, "kind": "money", "unit": "EUR"}
        figures.append(fields | {"value": str((number * 7 + 3) * 1_000_000)})
        parts.append(said)
        place += len(said)
    text = Text("a", "".join(parts))
    with Profile(builtins=False) as calls:
        compare_recognised([(text, recognised_in(text, {"id": "a", "figures": figures}))])
    return sum(function.callcount for function in calls.getstats())
