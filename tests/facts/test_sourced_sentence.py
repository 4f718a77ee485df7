"""A fact in one sentence: what was kept, what was verified, and who says otherwise, never blurred."""

from __future__ import annotations

from datetime import date

import pytest
from tests.ui.recoupement import conftest as made

from recoupe.facts.crosscheck.told_row import told_row
from recoupe.facts.sourced_sentence import NamedSource, ToldFact, sourced_sentence
from recoupe_db.records import FactStatus

AGENCY = NamedSource(
    "L’Agence", date(2025, 3, 1), "https://agence.example/pont", "Le pont coûtera 12,4 millions d’euros."
)
PAPER = NamedSource("Le Courrier <Est>", None, "", "Il coûtera 12,4 millions d’euros.")
COST = ToldFact("Le pont – coût", "12,4 M€", (AGENCY, PAPER), printed_by=2)


def test_sources_are_named_with_their_day_and_the_first_is_quoted():
    told = sourced_sentence(COST, "fr").plain
    assert told == (
        "Le pont – coût\u00a0: 12,4 M€, selon L’Agence, 1er mars 2025 et Le Courrier <Est>. Non vérifié.\n"
        "«\u00a0Le pont coûtera 12,4 millions d’euros.\u00a0» (L’Agence, 1er mars 2025)"
    )


def test_the_rich_sentence_leads_to_the_page_and_takes_no_title_for_markup():
    told = sourced_sentence(COST, "fr").rich
    assert '<a href="https://agence.example/pont">L’Agence, 1er mars 2025</a>' in told
    assert "<b>12,4 M€</b>" in told
    assert "Le Courrier &lt;Est&gt;" in told


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (ToldFact("Le pont", "2018", (), printed_by=4), "2018, dans 4 sources\u202f; aucune citation n’est retenue."),
        (ToldFact("Le pont", "2018", (AGENCY,), others=(("2019", 3),)), "Contredit\u00a0: 2019 dans 3 sources."),
        (ToldFact("Le pont", "2018", (AGENCY,), status=FactStatus.VERIFIED), "Vérifié."),
        (
            ToldFact(
                "Le pont", "2018", (AGENCY,), status=FactStatus.VERIFIED, checked_against="le greffe",
                checked_on=date(2026, 11, 29),
            ),
            "Vérifié auprès de\u00a0: le greffe, le 29 novembre 2026.",
        ),
        (ToldFact("Le pont", "2018", (AGENCY,), status=FactStatus.DISPUTED), "Contesté."),
    ],
)  # fmt: skip
def test_what_is_not_sure_is_said(told, words):
    assert words in sourced_sentence(told, "fr").plain


def test_only_kept_quotes_are_sources_and_what_takes_over_another_is_not_named_beside_it():
    told = told_row(made.rounding(), made.COLUMNS, "fr")
    assert [source.name for source in told.sources] == ["L’Agence"]
    assert told.status is FactStatus.UNVERIFIED


def test_a_contradiction_is_told_with_both_values():
    told = told_row(made.contradiction(), made.COLUMNS, "fr")
    assert (told.value, told.printed_by, told.others) == ("2018", 1, (("2019", 1),))
    assert "no quote is kept" in sourced_sentence(told, "en").plain
