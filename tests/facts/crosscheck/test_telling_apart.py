"""Rows of one name are told apart by whole phrases: nothing on a card breaks off in the middle of a noun phrase."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.recoupement.conftest import A, cell, euros, row

from recoupe.facts.crosscheck.telling_apart import around, distinctions
from recoupe.facts.verdict import Verdict


def row_in(sentence, printed, key=71):
    start = sentence.index(printed)
    stated = replace(
        cell(key, A, printed, euros("412")), sentence=sentence, sentence_start=0, start=start, end=start + len(printed)
    )
    return row(key, Verdict.SINGLE, stated)


@pytest.mark.parametrize(
    ("sentence", "printed", "told"),
    [
        ("L’offre a été faite lundi par un consortium mené par Odile Ferrand, a-t-elle dit.", "lundi",
         "lundi par un consortium mené par Odile Ferrand"),
        ("Il versera 12 M€ d’indemnités aux victimes de la rupture du barrage en amont.", "12 M€",
         "12 M€ d’indemnités aux victimes de la rupture"),
        ("Elle détient 61 % du capital de la société cotée à Lyon depuis neuf ans.", "61 %", "61 % du capital"),
        ("Le chantier reprendra en mars de l’an prochain.", "mars", "mars de l’an prochain"),
        ("Au conseil, le maire a dit que la ligne coûtera 487 M€.", "487 M€", "la ligne coûtera 487 M€"),
        ("Pour la réfection des toits, 97 M€.", "97 M€", "Pour la réfection des toits, 97 M€"),
        ("34 %", "34 %", "34 %"),
    ],
)  # fmt: skip
def test_what_tells_a_row_from_another_is_a_whole_phrase(sentence, printed, told):
    assert around(row_in(sentence, printed)) == told


def test_only_rows_of_one_name_are_told_apart():
    one, other = row_in("Elle a payé 4 M€ comptant.", "4 M€"), row_in("Il a payé 6 M€ à terme.", "6 M€", key=72)
    assert distinctions([one, other]) == {71: "4 M€ comptant", 72: "6 M€ à terme"}
    assert distinctions([one, replace(other, attribute="dette")]) == {}
