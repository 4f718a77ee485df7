"""Whose day stands beside a fact that leaves: never one that the fact is not about."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date

import pytest

from recoupe.exchange.facts_csv import facts_csv
from recoupe.exchange.formats import Format
from recoupe.exchange.sheet_context import SheetContext
from recoupe.services.export.service import ExportOptions
from recoupe.services.facts import FactService, Judged
from recoupe.services.services import Services
from recoupe_db.records import FactStatus, Kind, Label, NewArticle, NewFact, Reading

PUBLISHED = date(2025, 2, 11)
DEPARTURE = Reading(Kind.DATE, "2019")
POSTS = Reading(Kind.NUMBER, "412")
TEXT = "Verdon a quitté la régie en 2019. Elle compte 412 agents. En mars 2024, elle en comptait 398."
FIGURES = {
    "2019": DEPARTURE,
    "412": POSTS,
    "mars 2024": Reading(Kind.DATE, "2024-03"),
    "398": Reading(Kind.NUMBER, "398"),
}


@pytest.fixture
def article(desk, finder):
    new = NewArticle(TEXT, "Verdon", "verdon.txt", published=PUBLISHED)
    added = desk.importing.add(desk.dossier(), new).id
    list(desk.importing.recognise([added], finder(names={"Verdon": Label.PER}, figures=FIGURES)))
    return added


@pytest.fixture
def services(store):
    return Services(store, reviewer="Ada")


@pytest.fixture
def told(desk, article, services):
    """Verify a fact of a figure and return the sheet with it."""

    def verified(printed, day):
        facts = FactService(desk.store, reviewer="Ada")
        mention = desk.mention(article, printed)
        desk.review.accept([mention.id])
        stated = facts.state(mention.id, NewFact("Verdon", "chose", FIGURES[printed], date=day))
        facts.judge(next(iter(stated.facts)), Judged(FactStatus.VERIFIED, checked_against="le greffe"))
        dossier = desk.library.dossiers()[0]
        return services.export().sheet(dossier, ExportOptions(language="fr"))

    return verified


def days(sheet):
    (fact,) = SheetContext(sheet, generator="x", zone=UTC).filled()["verified"]
    return [detail for detail in fact["details"] if not detail.startswith("Vérifié auprès")]


@pytest.mark.parametrize(
    ("printed", "day", "line"),
    [
        ("412", "2025-02-11", "Jour de l’article\u00a0: 11 février 2025"),
        ("398", "2024-03", "Date du fait\u00a0: mars 2024"),
        ("412", None, None),
        ("2019", "2025-02-11", None),
        ("2019", "2019", None),
        ("2019", "2024-12-31", "Date de l’information\u00a0: 31 décembre 2024"),
    ],
)
def test_the_sheet_says_whose_day_it_is_and_none_where_the_fact_is_of_none(told, printed, day, line):
    assert days(told(printed, day)) == ([line] if line else [])


def test_no_table_and_no_data_date_a_departure_by_the_article_that_tells_it(told, services, desk):
    sheet = told("2019", "2025-02-11")
    (row,) = csv.DictReader(io.StringIO(facts_csv(sheet).decode("utf-8-sig")), delimiter=";")
    assert (row["Valeur"], row["À la date du"]) == ("2019", "")
    written = services.export().written(desk.library.dossiers()[0], Format.FACTS, ExportOptions())
    (fact,) = json.loads(b"".join(written.chunks))["facts"]
    assert fact["as_of"] is None
