"""`recoupe compare`: what it takes, what it prints, and what it says when it cannot."""

from __future__ import annotations

import json

import pytest

from recoupe.services.imports import ImportService
from recoupe_db.records import Kind, NewArticle, Reading
from recoupe_db.store import Store

FIRE = "L’incendie du port a fait {} blessés dimanche."


def line(name, count):
    """Return a line of `recoupe recognize` that carries its text."""
    text = FIRE.format(count)
    start = text.index(str(count))
    figure = {"start": start, "end": start + len(str(count)), "text": str(count), "kind": "number", "value": str(count)}
    fields = {"id": name, "text": text, "entities": [], "figures": [figure | {"unit": None, "modifier": None}]}
    return json.dumps(fields, ensure_ascii=False) + "\n"


def test_lines_of_recognize_with_their_text_are_grouped_and_judged(program):
    status, out, err = program.run_without_library("compare", "-", given=line("a", 12) + line("b", 12) + line("c", 14))
    assert (status, err) == (0, "")
    (fact,) = json.loads(out)["facts"]
    assert (fact["verdict"], fact["kind"]) == ("contradict", "number")
    assert [(pair["a"], pair["b"], pair["relation"]) for pair in fact["pairs"]] == [
        ("a", "b", "agree"),
        ("a", "c", "contradict"),
        ("b", "c", "contradict"),
    ]
    assert [figure["value"] for figure in fact["figures"]] == ["12", "12", "14"]


def test_two_lines_of_one_name_are_two_articles(program):
    status, out, _ = program.run_without_library("compare", "-", given=line("a", 12) * 2)
    assert status == 0
    assert [figure["article"] for figure in json.loads(out)["facts"][0]["figures"]] == ["a", "a (2)"]


def test_a_line_without_its_text_is_named_and_the_others_are_compared(program):
    without = json.dumps({"id": "x", "figures": []}) + "\n"
    status, out, err = program.run_without_library("compare", "-", given=without + line("a", 12) + line("b", 12))
    assert status == 1
    assert "“x” was left out" in err
    assert err.count("\n") == 1
    assert len(json.loads(out)["facts"]) == 1


@pytest.mark.parametrize("given", ["", "\n", "nonsense\n", json.dumps({"id": "x", "figures": []}) + "\n"])
def test_nothing_to_compare_is_said_in_one_sentence(program, given):
    status, out, err = program.run_without_library("compare", "-", given=given)
    assert (status, out) == (2, "")
    assert err.startswith("recoupe: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["compare"], ["compare", "--dossier", "Port", "a.txt"]])
def test_what_is_to_be_compared_must_be_said_once(program, arguments):
    status, out, err = program.run_without_library(*arguments)
    assert (status, out) == (2, "")
    assert "Say what to compare" in err


def test_files_are_recognised_and_compared(program):
    for name, count in (("a.txt", 12), ("b.txt", 12)):
        (program.home / name).write_text(FIRE.format(count), encoding="utf-8")
    status, out, err = program.run_without_library("compare", "a.txt", "b.txt", "none.txt")
    assert status == 1
    assert "none.txt" in err
    (fact,) = json.loads(out)["facts"]
    assert [(figure["article"], figure["text"]) for figure in fact["figures"]] == [("a.txt", "12"), ("b.txt", "12")]


def test_a_dossier_is_compared_without_what_was_rejected(program):
    store = Store.open(program.library)
    importing = ImportService(store)
    dossier = importing.dossier("Port").id
    for name, count in (("a.txt", 12), ("b.txt", 14), ("c.txt", 12)):
        importing.add(dossier, NewArticle(FIRE.format(count) + f" ({name})", name, name))
    list(importing.recognise(importing.unread(dossier), _Counting()))
    store.close()
    status, out, err = program.run("compare", "--dossier", "Port")
    assert (status, err) == (0, "")
    assert json.loads(out)["facts"][0]["verdict"] == "contradict"
    _reject(program.library, "b.txt")
    facts = json.loads(program.run("compare", "--dossier", "Port")[1])["facts"]
    assert [(fact["verdict"], [figure["article"] for figure in fact["figures"]]) for fact in facts] == [
        ("agree", ["a.txt", "c.txt"])
    ]


def test_a_dossier_is_compared_by_what_people_keep_apart(program):
    store = Store.open(program.library)
    importing = ImportService(store)
    dossier = importing.dossier("Port").id
    for name in ("a.txt", "b.txt"):
        importing.add(dossier, NewArticle(FIRE.format(12) + f" ({name})", name, name))
    list(importing.recognise(importing.unread(dossier), _Counting()))
    store.close()
    assert len(json.loads(program.run("compare", "--dossier", "Port")[1])["facts"]) == 1
    _keep_apart(program.library)
    told = json.loads(program.run("compare", "--dossier", "Port")[1])
    assert told["facts"] == []
    assert [single["article"] for single in told["singles"]] == ["a.txt", "b.txt"]


def test_a_dossier_that_is_not_there_is_named(program):
    Store.open(program.library).close()
    status, out, err = program.run("compare", "--dossier", "Nulle part")
    assert (status, out) == (2, "")
    assert "Nulle part" in err


class _Counting:
    """A recogniser that finds the number before “blessés”."""

    name, version = "counting", "1"

    def recognise(self, texts):
        from recoupe.recognition.values import Figure, Recognised

        for text in texts:
            start = text.text.index(" blessés") - 2
            surface = text.text[start : start + 2]
            yield Recognised(text.id, (), (Figure(start, start + 2, surface, Reading(Kind.NUMBER, surface)),))


def _keep_apart(library):
    from recoupe.services.library import LibraryService
    from recoupe.services.recoupement.service import RecoupementService

    store = Store.open(library)
    shown = LibraryService(store)
    lines = shown.lines(shown.dossier("Port").id)
    one, other = (shown.article(line.id).mentions[0].id for line in lines)
    RecoupementService(store, reviewer="Ada").split(one, [other])
    store.close()


def _reject(library, file):
    from recoupe.services.library import LibraryService
    from recoupe.services.review import ReviewService

    store = Store.open(library)
    shown = LibraryService(store)
    dossier = shown.dossier("Port").id
    article = next(line.id for line in shown.lines(dossier) if line.file == file)
    ReviewService(store, reviewer="Ada").reject([shown.article(article).mentions[0].id])
    store.close()
