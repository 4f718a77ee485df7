"""A draft held against a dossier: figures, names, and what both would have to say."""

from __future__ import annotations

from datetime import date

import pytest
from tests.proofing import ReaderOfNames

from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.values import ComparedArticle, PrintedFigure, PrintedName
from recoupe.facts.proof.as_json import written
from recoupe.facts.proof.checking import checked
from recoupe.facts.proof.names import NameBook
from recoupe.facts.proof.phrasing import as_the_draft_writes
from recoupe.facts.proof.values import DRAFT, Background, Proof, ProofVerdict
from recoupe.recognition.figures import find_figures
from recoupe.recognition.values import Text
from recoupe_db.records import Kind, Label, Reading

SOURCES = (
    "Anna Lindqvist dirige la verrerie de Montclar depuis 2015. La fermeture supprime 412 postes.",
    "La verrerie de Montclar va supprimer 412 postes, a confirmé Anna Lindqvist.",
    "À Montclar, la verrerie supprime 412 postes. Hélène Roux, déléguée, proteste avec Anna Lindqvist.",
)
NAMES = {
    "Anna Lindqvist": Label.PER,
    "Anna Linqvist": Label.PER,
    "Linqvist": Label.PER,
    "Lindqvist": Label.PER,
    "Lindqvists": Label.PER,
    "Lindgren": Label.PER,
    "Pierre Lindqvost": Label.PER,
    "Hélène Roux": Label.PER,
    "Helene Roux": Label.PER,
    "Montclar": Label.LOC,
    "Claire Moreau": Label.PER,
    "Clair Moreau": Label.PER,
    "Claire Martin": Label.PER,
}


def article(name, text):
    (recognised,) = ReaderOfNames(NAMES).recognise([Text(name, text, date(2025, 3, 3))])
    names = tuple(PrintedName(name.start, name.end, name.surface, name.label) for name in recognised.names)
    figures = tuple(
        PrintedFigure(figure.start, figure.end, figure.surface, figure.reading) for figure in recognised.figures
    )
    return ComparedArticle(name, text, names=names, figures=figures)


def notes(text, sources=SOURCES):
    """Return the notes about a draft, by the words that they are about."""
    articles = {str(number): article(str(number), said) for number, said in enumerate(sources)}
    draft = article(DRAFT, text)
    background = Background("Verrerie", articles, {}, compare([*articles.values(), draft]))
    return {note.text: note for note in checked(draft, [background], NameBook([background])).notes}


def test_a_figure_that_contradicts_says_what_the_dossier_says_and_where():
    note = notes("La fermeture de la verrerie de Montclar supprime 421 postes.")["421"]
    assert (note.verdict, note.says) == (ProofVerdict.CONTRADICT, "412")
    assert [source.article for source in note.sources] == ["0", "1", "2"]
    assert all(SOURCES[int(source.article)][source.start : source.end] == "412" for source in note.sources)


def test_who_states_what_the_dossier_says_is_shown_first_and_counted_alone():
    rounding = "La verrerie de Montclar va supprimer quelque 400 postes, a confirmé Anna Lindqvist."
    note = notes("La fermeture de la verrerie de Montclar supprime 521 postes.", (rounding, *SOURCES[1:]))["521"]
    assert (note.verdict, note.says, note.saying) == (ProofVerdict.CONTRADICT, "412", 2)
    assert [source.text for source in note.sources] == ["412", "412", "400"]


def test_a_figure_that_agrees_and_one_that_rounds_are_told_apart():
    assert notes("La verrerie de Montclar supprime 412 postes.")["412"].verdict is ProofVerdict.AGREE
    rounded = notes("La verrerie de Montclar supprime environ 400 postes.")["400"]
    assert (rounded.verdict, rounded.says) == (ProofVerdict.ROUNDED, "412")


def test_a_figure_of_which_nobody_speaks_is_unknown():
    assert notes("Le maire a 61 ans.")["61 ans"].verdict is ProofVerdict.UNKNOWN


def test_a_small_number_of_something_else_contradicts_nothing():
    draft = "La verrerie compte onze fours, dit Hélène Roux."
    articles = {"0": article("0", "La verrerie soutient dix clubs, dit Hélène Roux.")}
    compared = compare([*articles.values(), article(DRAFT, draft)])
    background = Background("Verrerie", articles, {}, compared)
    notes = checked(article(DRAFT, draft), [background], NameBook([background])).notes
    assert [note.verdict for note in notes if note.text == "onze"] == [ProofVerdict.UNKNOWN]


@pytest.mark.parametrize(
    ("draft", "words", "says"),
    [
        ("Anna Linqvist a parlé.", "Anna Linqvist", "Anna Lindqvist"),
        ("Le départ de Linqvist est annoncé.", "Linqvist", "Lindqvist"),
        ("Helene Roux proteste.", "Helene Roux", "Hélène Roux"),
    ],
)
def test_a_misspelt_name_says_how_the_dossier_spells_it(draft, words, says):
    note = notes(draft)[words]
    assert (note.kind, note.verdict, note.says) == ("name", ProofVerdict.CONTRADICT, says)
    assert note.sources


@pytest.mark.parametrize("name", ["Lindqvist", "Anna Lindqvist", "Montclar", "Hélène Roux"])
def test_a_name_or_a_part_of_it_as_the_dossier_spells_it_agrees(name):
    assert notes(f"Voici {name}.")[name].verdict is ProofVerdict.AGREE


@pytest.mark.parametrize("name", ["Lindqvists", "Lindgren", "Pierre Lindqvost"])
def test_an_inflected_name_and_the_name_of_somebody_else_are_no_misspelling(name):
    assert notes(f"Voici {name}.")[name].verdict is ProofVerdict.UNKNOWN


@pytest.mark.parametrize(
    ("written", "value", "unit", "kind", "says"),
    [
        ("79,4 milliards de dollars", "97400000000", "USD", Kind.MONEY, "97,4 milliards de dollars"),
        ("2 millions d’euros", "1000000", "EUR", Kind.MONEY, "1 million d’euros"),
        ("12.500", "13500", None, Kind.NUMBER, "13.500"),
        ("12 500", "13500", None, Kind.NUMBER, "13 500"),
        ("3 %", "25", "%", Kind.PERCENT, "25 %"),
        ("2019", "2018", None, Kind.DATE, "2018"),
        ("deux", "3", None, Kind.NUMBER, "trois"),
    ],
)
def test_the_value_of_the_dossier_is_written_as_the_draft_writes(written, value, unit, kind, says):
    (figure,) = find_figures(f"Il y en a {written}.")
    like = PrintedFigure(figure.start, figure.end, figure.surface, figure.reading)
    assert as_the_draft_writes(Reading(kind, value, unit=unit), ["trois"], like=like) == says


@pytest.mark.parametrize("more", ["", " Il est clair que non."])
def test_a_first_name_without_its_last_letter_is_a_misspelling(more):
    sources = (f"Claire Moreau proteste.{more}", "Le recours de Claire Moreau est rejeté.")
    note = notes("Clair Moreau proteste.", sources)["Clair Moreau"]
    assert (note.verdict, note.says) == (ProofVerdict.CONTRADICT, "Claire Moreau")
    assert notes("Claire Martin proteste.", sources)["Claire Martin"].verdict is ProofVerdict.UNKNOWN


DIFFERING = (*SOURCES[:2], "À Montclar, la verrerie supprime 421 postes. Hélène Roux proteste avec Anna Lindqvist.")


def test_a_draft_that_agrees_with_some_sources_only_says_which_differ():
    note = notes("La fermeture de la verrerie de Montclar supprime 412 postes.", DIFFERING)["412"]
    assert (note.verdict, note.is_settled) == (ProofVerdict.AGREE, False)
    assert [(source.text, source.article) for source in note.dissent] == [("421", "2")]
    assert [source["text"] for source in written(Proof((note,)))["notes"][0]["dissent"]] == ["421"]


def test_a_draft_that_most_sources_contradict_says_which_agree_with_it():
    note = notes("La fermeture de la verrerie de Montclar supprime 421 postes.", DIFFERING)["421"]
    assert note.verdict is ProofVerdict.CONTRADICT
    assert [source.article for source in note.dissent] == ["2"]


def test_a_draft_that_all_contradict_says_which_sources_contradict_one_another():
    note = notes("La fermeture de la verrerie de Montclar supprime 512 postes.", DIFFERING)["512"]
    assert (note.verdict, note.says, note.saying) == (ProofVerdict.CONTRADICT, "412", 2)
    assert [(source.text, source.article) for source in note.rivals] == [("421", "2")]
    assert [source["text"] for source in written(Proof((note,)))["notes"][0]["rivals"]] == ["421"]


def test_where_the_sources_agree_nothing_differs():
    assert notes("La fermeture de la verrerie de Montclar supprime 512 postes.")["512"].rivals == ()
    note = notes("La fermeture de la verrerie de Montclar supprime 412 postes.")["412"]
    assert (note.dissent, note.is_settled) == ((), True)
