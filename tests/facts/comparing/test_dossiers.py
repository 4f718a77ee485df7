"""Whole dossiers of invented articles: what belongs together comes together, and is judged as a person would."""

from __future__ import annotations

import pytest

DOSSIERS = (
    *("crue", "essai", "tram", "amende", "club", "opa"),
    *("verenne", "zelopant", "bressac", "bellecombe", "klipo", "cnil", "vente", "papyrane", "reprise"),
)


@pytest.mark.parametrize("name", DOSSIERS)
def test_figures_of_one_fact_are_found_in_all_articles(scored, name):
    assert scored(name).f1 >= 0.75


@pytest.mark.parametrize("name", DOSSIERS)
def test_no_contradiction_is_seen_where_there_is_none(scored, name):
    assert scored(name).false_contradictions == 0


def test_most_verdicts_are_those_of_a_person(scored, dossier):
    wrong = {name: scored(name).wrong for name in DOSSIERS}
    every = sum(verdict != "single" for name in DOSSIERS for verdict in dossier(name).verdicts.values())
    assert sum(map(len, wrong.values())) / every <= 0.2, wrong
