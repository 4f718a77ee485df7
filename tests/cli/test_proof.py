"""`recoupe proof`: what it prints about a draft, and the status that it ends with."""

from __future__ import annotations

import io
import json
import shutil

import docx
import pytest
from tests.proofing import DRAFT, reader_of_the_sample

from recoupe.__main__ import main
from recoupe_db.records import Label

VERDICTS = ["agree", "rounded", "contradict", "unknown"]
RIGHT = "Elon Musk propose 97,4 milliards de dollars pour OpenAI."


@pytest.fixture(scope="module")
def library(sample_library, tmp_path_factory):
    return shutil.copy(sample_library, tmp_path_factory.mktemp("proof") / "library.sqlite")


@pytest.fixture
def proof(library, tmp_path, monkeypatch, capfdbinary):
    """Return a way to run the command in this process, without a language model."""
    monkeypatch.setattr("recoupe.cli.proof.recogniser_of", lambda _: reader_of_the_sample(Marc_Toberof=Label.PER))

    def run(draft, *more, name="draft.txt"):
        path = tmp_path / name
        if isinstance(draft, str):
            path.write_text(draft, "utf-8")
        elif draft is not None:
            path.write_bytes(draft)
        capfdbinary.readouterr()
        status = main(["--library", str(library), "proof", "-" if name == "-" else str(path), *more])
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode()

    return run


def test_a_draft_that_contradicts_ends_with_one_and_says_what_where(proof):
    status, out, err = proof(DRAFT, "--dossier", "Offre", "--json")
    answer = json.loads(out)
    assert (status, err) == (1, "")
    assert list(answer["counts"]) == VERDICTS
    wrong = [note for note in answer["notes"] if note["verdict"] == "contradict"]
    assert [(note["text"], note["kind"], note["says"]) for note in wrong] == [
        ("Marc Toberof", "name", "Marc Toberoff"),
        ("175 milliards de dollars", "money", "157 milliards de dollars"),
    ]
    assert all(DRAFT[note["start"] : note["end"]] == note["text"] for note in answer["notes"])
    source = wrong[1]["sources"][0]
    assert (source["dossier"], source["article"], source["verified"]) == ("Offre", "000_agence.txt", False)
    assert "157 milliards de dollars" in source["sentence"]
    assert {"start", "end"} <= source.keys()


def test_a_draft_in_which_all_is_right_ends_with_nought(proof):
    status, out, _ = proof(RIGHT, "--json")
    assert status == 0
    assert json.loads(out)["counts"] == {"agree": 3, "rounded": 0, "contradict": 0, "unknown": 0}


def test_people_read_one_line_a_note_with_its_place_and_its_sign(proof):
    status, out, _ = proof("Une hausse\n\nL’effectif passe de 12 à 15, soit 3 %.\n" + RIGHT)
    lines = out.splitlines()
    assert status == 1
    assert any(line.startswith("3:35  ≠ “3 %” does not add up") for line in lines)
    assert any(line.startswith("4:19  = “97,4 milliards de dollars”: Offre, 000_agence.txt") for line in lines)
    assert lines[-1].endswith("unknown")


def test_a_document_is_read_like_a_text(proof):
    document, whole = docx.Document(), io.BytesIO()
    document.add_paragraph(RIGHT)
    document.save(whole)
    status, out, _ = proof(whole.getvalue(), "--json", name="draft.docx")
    assert (status, json.loads(out)["counts"]["agree"]) == (0, 3)


def test_standard_input_is_read(proof, monkeypatch):
    given = io.TextIOWrapper(io.BytesIO(RIGHT.encode()))
    monkeypatch.setattr("sys.stdin", given)
    status, out, _ = proof(None, "--json", name="-")
    assert (status, json.loads(out)["counts"]["agree"]) == (0, 3)


@pytest.mark.parametrize(
    ("draft", "more", "said"),
    [
        (" \n", (), "empty"),
        (None, (), "draft.txt"),
        (RIGHT, ("--dossier", "Nirgends"), "Nirgends"),
    ],
)
def test_what_cannot_be_checked_ends_with_two_and_one_sentence(proof, draft, more, said):
    status, out, err = proof(draft, *more)
    assert (status, out) == (2, "")
    assert err.startswith("recoupe: ")
    assert err.count("\n") == 1
    assert said in err
